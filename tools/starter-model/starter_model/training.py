# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps from random weights to those of the model: some 28 minutes for 1,500 on one core with avx512_bf16."""

import dataclasses
import os
import pathlib
import time
import typing

import torch
from torch import nn
from torch.nn import functional

from .batches import Batch, batches_of_step
from .model import Model, Shape
from .muon import Muon
from .tokenizer import Tokenizer

SAVE_EVERY = 100
REPORT_EVERY = 20


@dataclasses.dataclass(frozen=True)
class Recipe:
    seed: int = 1234
    steps: int = 1500
    #: Without hardware for bfloat16, float32 is the faster one.
    float32: bool = False
    matrix_rate: float = 0.02  #: Muon's
    matrix_decay: float = 0.05
    output_rate: float = 3e-3  #: AdamW's, for the output and the gains of the norms
    embedding_rate: float = 1e-2
    largest_gradient: float = 1.0  #: of all that AdamW trains

    def rate(self, step: int) -> float:
        """What the rates are multiplied with: up in 40 steps, level for 30 % of all, then down to 2 %.

        The way down is what makes the text clean; as long as the rate is level, answers are garbled.
        """
        done = step / self.steps
        return min(1, (step + 1) / 40) * (1 if done < 0.3 else max(0.02, (1 - done) / 0.7))


class Loss(typing.NamedTuple):
    weighted: torch.Tensor  #: the sum that is to become small
    plain: float  #: the sum without weights, for people
    tokens: int  #: how many it is the sum over


def loss_of(model: Model, batch: Batch) -> Loss:
    values = model(batch.tokens)
    # The output is by far the largest matrix: it is used only where something is to be learned.
    counts = batch.weights > 0
    losses = functional.cross_entropy(model.output(values[counts]).float(), batch.following[counts], reduction="none")
    return Loss((losses * batch.weights[counts]).sum(), losses.detach().sum().item(), losses.numel())


class Training:
    def __init__(self, folder: pathlib.Path, recipe: Recipe, shape: Shape = Shape()) -> None:
        self.recipe = recipe
        self.shape = shape
        self.tokenizer = Tokenizer(folder)
        self.file = checkpoint_file(folder)
        self.steps_done = 0
        self.seconds = 0.0

        torch.manual_seed(recipe.seed)
        self.model = Model(shape)
        blocks: list[torch.Tensor] = list(self.model.blocks.parameters())
        matrices = [parameter for parameter in blocks if parameter.ndim == 2]
        others = [parameter for parameter in blocks if parameter.ndim == 1]
        others += [self.model.output.weight, self.model.output_norm.weight]
        embedding = [self.model.embedding.weight]
        self.muon = Muon(
            matrices,
            recipe.matrix_rate,
            weight_decay=recipe.matrix_decay,
            compute_type=torch.float32 if recipe.float32 else torch.bfloat16,
        )
        self.adam = torch.optim.AdamW(
            [
                {"params": others, "full_rate": recipe.output_rate},
                {"params": embedding, "full_rate": recipe.embedding_rate},
            ],
            recipe.output_rate,
            betas=(0.9, 0.95),
            weight_decay=0.0,
            eps=1e-10,
        )
        for group in self.muon.param_groups:
            group["full_rate"] = recipe.matrix_rate
        self.trained_by_adam = others + embedding

    def step(self) -> tuple[float, int]:
        """One step. Gives the sum of the losses before it, without weights, and the number of tokens it is of."""
        rate = self.recipe.rate(self.steps_done)
        for optimizer in (self.muon, self.adam):
            for group in optimizer.param_groups:
                group["lr"] = group["full_rate"] * rate
        batches = batches_of_step(self.tokenizer, self.recipe.seed, self.steps_done)
        weight = sum(float(batch.weights.sum()) for batch in batches)
        plain, tokens = 0.0, 0
        for batch in batches:
            with torch.autocast("cpu", torch.bfloat16, enabled=not self.recipe.float32):
                loss = loss_of(self.model, batch)
            (loss.weighted / weight).backward()
            plain += loss.plain
            tokens += loss.tokens
        nn.utils.clip_grad_norm_(self.trained_by_adam, self.recipe.largest_gradient)
        for optimizer in (self.muon, self.adam):
            optimizer.step()
            optimizer.zero_grad()
        self.steps_done += 1
        return plain, tokens

    def run(self) -> None:
        """Goes on where the checkpoint in the folder ends."""
        self.load()
        print(f"{sum(parameter.numel() for parameter in self.model.parameters()):,} parameters", flush=True)
        plain, tokens = 0.0, 0
        last = time.monotonic()
        while self.steps_done < self.recipe.steps:
            plain_of_step, tokens_of_step = self.step()
            plain += plain_of_step
            tokens += tokens_of_step
            now = time.monotonic()
            self.seconds += now - last
            last = now
            if self.steps_done % REPORT_EVERY == 0:
                print(f"step {self.steps_done}: loss {plain / tokens:.4f}, {self.seconds / 60:.1f} minutes", flush=True)
                plain, tokens = 0.0, 0
            if self.steps_done % SAVE_EVERY == 0:
                self.save()
        self.save()

    def save(self) -> None:
        new = self.file.with_suffix(".new")
        torch.save(
            {
                "model": self.model.state_dict(),
                "muon": self.muon.state_dict(),
                "adam": self.adam.state_dict(),
                "steps_done": self.steps_done,
                "seconds": self.seconds,
                "recipe": dataclasses.asdict(self.recipe),
                "shape": dataclasses.asdict(self.shape),
            },
            new,
        )
        os.replace(new, self.file)

    def load(self) -> None:
        if not self.file.exists():
            return
        saved = torch.load(self.file, weights_only=True)
        if saved["recipe"] != dataclasses.asdict(self.recipe) or saved["shape"] != dataclasses.asdict(self.shape):
            raise SystemExit(f"{self.file} comes from another recipe: remove it, or choose another folder")
        self.model.load_state_dict(saved["model"])
        self.muon.load_state_dict(saved["muon"])
        self.adam.load_state_dict(saved["adam"])
        self.steps_done, self.seconds = saved["steps_done"], saved["seconds"]
        print(f"going on after step {self.steps_done}")


def checkpoint_file(folder: pathlib.Path) -> pathlib.Path:
    return folder / "checkpoint.pt"


def train(folder: pathlib.Path, recipe: Recipe) -> None:
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    Training(folder, recipe).run()
