# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The network: a small Llama, so that llama.cpp runs it as it is."""

import dataclasses

import torch
from torch import nn
from torch.nn import functional


@dataclasses.dataclass(frozen=True)
class Shape:
    vocabulary: int = 2048
    context: int = 1024
    width: int = 256
    layers: int = 4
    heads: int = 4
    feed_forward: int = 704
    rope_base: float = 10_000.0
    norm_epsilon: float = 1e-5

    @property
    def head_width(self) -> int:
        return self.width // self.heads


class Norm(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.epsilon = shape.norm_epsilon
        self.weight = nn.Parameter(torch.ones(shape.width))

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        return functional.rms_norm(values.float(), (values.shape[-1],), self.weight, self.epsilon)


def rotated(values: torch.Tensor, cosines: torch.Tensor, sines: torch.Tensor) -> torch.Tensor:
    """Rotary positions over neighbouring pairs, as llama.cpp has them: nothing is to be permuted on export."""
    first, second = values[..., 0::2], values[..., 1::2]
    return torch.stack((first * cosines - second * sines, first * sines + second * cosines), -1).flatten(-2)


class Block(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        width, inner = shape.width, shape.feed_forward
        # Each draws its first weights as it is made: the order counts.
        self.attention_norm = Norm(shape)
        self.feed_forward_norm = Norm(shape)
        self.query = nn.Linear(width, width, bias=False)
        self.key = nn.Linear(width, width, bias=False)
        self.value = nn.Linear(width, width, bias=False)
        self.attention_output = nn.Linear(width, width, bias=False)
        self.gate = nn.Linear(width, inner, bias=False)
        self.up = nn.Linear(width, inner, bias=False)
        self.down = nn.Linear(inner, width, bias=False)

    def attention(
        self, values: torch.Tensor, cosines: torch.Tensor, sines: torch.Tensor, mask: torch.Tensor
    ) -> torch.Tensor:
        rows, length, width = values.shape

        def heads(projected: torch.Tensor) -> torch.Tensor:
            return projected.view(rows, length, self.shape.heads, self.shape.head_width).transpose(1, 2)

        query = rotated(heads(self.query(values)), cosines, sines)
        key = rotated(heads(self.key(values)), cosines, sines)
        value = heads(self.value(values))
        # Written out: scaled_dot_product_attention takes ten times as long with bfloat16 on a CPU.
        scores = (query @ key.transpose(-1, -2)).float() * self.shape.head_width**-0.5 + mask[:length, :length]
        mixed = scores.softmax(-1).to(value.dtype) @ value
        return self.attention_output(mixed.transpose(1, 2).reshape(rows, length, width))

    def forward(
        self, values: torch.Tensor, cosines: torch.Tensor, sines: torch.Tensor, mask: torch.Tensor
    ) -> torch.Tensor:
        values = values + self.attention(self.attention_norm(values), cosines, sines, mask)
        normed = self.feed_forward_norm(values)
        return values + self.down(functional.silu(self.gate(normed)) * self.up(normed))


class Model(nn.Module):
    cosines: torch.Tensor
    sines: torch.Tensor
    mask: torch.Tensor

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.output = nn.Linear(shape.width, shape.vocabulary, bias=False)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.output_norm = Norm(shape)
        self.draw_first_weights()

        frequencies = shape.rope_base ** (-torch.arange(0, shape.head_width, 2).float() / shape.head_width)
        angles = torch.outer(torch.arange(shape.context).float(), frequencies)
        self.register_buffer("cosines", angles.cos(), persistent=False)
        self.register_buffer("sines", angles.sin(), persistent=False)
        no_later_token = torch.full((shape.context, shape.context), -1e9).triu(1)
        self.register_buffer("mask", no_later_token, persistent=False)

    def draw_first_weights(self) -> None:
        for parameter in self.parameters():
            if parameter.ndim == 2:
                nn.init.normal_(parameter, std=0.02)
        # Large, and apart from the output: otherwise the blocks, which Muon trains fast, drown which token it is.
        nn.init.normal_(self.embedding.weight, std=1.0)
        for block in self.blocks:
            nn.init.zeros_(block.attention_output.weight)
            nn.init.zeros_(block.down.weight)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """The values from which `output` foretells the token that follows each."""
        values = self.embedding(tokens)
        length = tokens.shape[1]
        for block in self.blocks:
            values = block(values, self.cosines[:length], self.sines[:length], self.mask)
        return self.output_norm(values)
