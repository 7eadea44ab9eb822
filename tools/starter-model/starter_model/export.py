# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The weights as a GGUF file, which llama.cpp reads."""

import pathlib
import subprocess

import gguf
import numpy
import sentencepiece
import torch

from .model import Shape
from .template import CHAT_TEMPLATE
from .tokenizer import WHOLE_TOKENS, Tokenizer
from .training import checkpoint_file

#: Weights of the model → tensors of a GGUF file of architecture "llama".
TENSORS = {"embedding": "token_embd", "output": "output", "output_norm": "output_norm"}
TENSORS_OF_BLOCK = {
    "attention_norm": "attn_norm",
    "feed_forward_norm": "ffn_norm",
    "query": "attn_q",
    "key": "attn_k",
    "value": "attn_v",
    "attention_output": "attn_output",
    "gate": "ffn_gate",
    "up": "ffn_up",
    "down": "ffn_down",
}


def tensor_name(weight: str) -> str:
    """ "blocks.0.query.weight" → "blk.0.attn_q.weight"."""
    match weight.split("."):
        case ["blocks", number, part, "weight"]:
            return f"blk.{number}.{TENSORS_OF_BLOCK[part]}.weight"
        case [part, "weight"]:
            return f"{TENSORS[part]}.weight"
    raise ValueError(weight)


def token_type(pieces: sentencepiece.SentencePieceProcessor, token: int) -> gguf.TokenType:
    if pieces.is_byte(token):
        return gguf.TokenType.BYTE
    if pieces.is_unknown(token):
        return gguf.TokenType.UNKNOWN
    if pieces.is_control(token):
        return gguf.TokenType.CONTROL
    if pieces.id_to_piece(token) in WHOLE_TOKENS:
        return gguf.TokenType.USER_DEFINED
    return gguf.TokenType.NORMAL


def add_shape(writer: gguf.GGUFWriter, shape: Shape) -> None:
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.heads)
    writer.add_rope_dimension_count(shape.head_width)
    writer.add_rope_freq_base(shape.rope_base)
    writer.add_layer_norm_rms_eps(shape.norm_epsilon)
    writer.add_vocab_size(shape.vocabulary)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)


def add_tokenizer(writer: gguf.GGUFWriter, tokenizer: Tokenizer) -> None:
    pieces = tokenizer.pieces
    tokens = range(pieces.get_piece_size())
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([pieces.id_to_piece(token).encode() for token in tokens])
    writer.add_token_scores([pieces.get_score(token) for token in tokens])
    writer.add_token_types([token_type(pieces, token) for token in tokens])
    writer.add_bos_token_id(pieces.bos_id())
    writer.add_eos_token_id(tokenizer.end_of_message)
    writer.add_unk_token_id(pieces.unk_id())
    writer.add_pad_token_id(pieces.eos_id())
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def export(folder: pathlib.Path) -> pathlib.Path:
    """Writes starter-f16.gguf and, from that, starter-q8_0.gguf, which it returns."""
    checkpoint = torch.load(checkpoint_file(folder), weights_only=True)
    whole, quantised = folder / "starter-f16.gguf", folder / "starter-q8_0.gguf"
    writer = gguf.GGUFWriter(whole, "llama")
    writer.add_name("Starter")
    writer.add_description("Tiny built-in model, trained from scratch; knows only the presets")
    add_shape(writer, Shape(**checkpoint["shape"]))
    add_tokenizer(writer, Tokenizer(folder))
    for name, weight in checkpoint["model"].items():
        values = weight.float().numpy()
        writer.add_tensor(tensor_name(name), values.astype(numpy.float16 if values.ndim == 2 else numpy.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    subprocess.run(["llama-quantize", whole, quantised, "Q8_0"], check=True, stdout=subprocess.DEVNULL)
    return quantised
