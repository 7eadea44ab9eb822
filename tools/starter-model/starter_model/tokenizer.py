# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The vocabulary: 2,048 pieces of text, made by SentencePiece from the training conversations themselves."""

import pathlib
import random

import sentencepiece

from .conversations import draw_conversation
from .template import BEGIN, CONTROL_TOKENS, END, render

VOCABULARY = 2048
CONVERSATIONS = 12_000

#: Always one token each. The calls of tools are not trained; their marks keep the numbers of the other tokens.
WHOLE_TOKENS = ["<think>", "</think>", "<tool_call>", "</tool_call>"]


def model_file(folder: pathlib.Path) -> pathlib.Path:
    return folder / "tokenizer.model"


def lines_to_learn_from(seed: int) -> list[str]:
    rng = random.Random(seed)
    lines = []
    for _ in range(CONVERSATIONS):
        for piece in render(draw_conversation(rng)):
            # A new line is a byte token, so no piece spans two lines.
            for line in piece.text.replace(BEGIN, "").replace(END, "").split("\n"):
                for token in WHOLE_TOKENS:
                    line = line.replace(token, "")
                if line.strip():
                    lines.append(line)
    return lines


def train(folder: pathlib.Path, seed: int) -> None:
    """Writes tokenizer.model into the folder; two seconds."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = folder / "tokenizer.txt"
    lines.write_text("".join(line + "\n" for line in lines_to_learn_from(seed)), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(lines),
        model_prefix=str(model_file(folder).with_suffix("")),
        model_type="bpe",
        vocab_size=VOCABULARY,
        # Any text can be encoded, and comes back as it was.
        byte_fallback=True,
        character_coverage=0.9995,
        normalization_rule_name="identity",
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        allow_whitespace_only_pieces=True,
        split_digits=True,
        control_symbols=list(CONTROL_TOKENS.values()),
        user_defined_symbols=WHOLE_TOKENS,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=-1,
        # With more threads the result depends on their timing.
        num_threads=1,
        max_sentence_length=16384,
        minloglevel=1,
    )
    lines.unlink()


class Tokenizer:
    def __init__(self, folder: pathlib.Path) -> None:
        self.pieces = sentencepiece.SentencePieceProcessor(model_file=str(model_file(folder)))
        self.controls = {mark: self.pieces.piece_to_id(name) for mark, name in CONTROL_TOKENS.items()}
        self.end_of_message = self.controls[END]
        self.end_of_thought = self.pieces.piece_to_id("</think>")

    def encode(self, text: str, rng: random.Random | None = None, cut: float = 0.0) -> list[int]:
        """With `cut`, the text is broken before each character with that probability, and the parts are encoded one by
        one: the model sees words in many splittings and stands typing errors better. (SentencePiece can do the like,
        but its generator cannot be set to a state, so a run could not be resumed.)
        """
        tokens: list[int] = []
        part = ""

        def end_part() -> None:
            nonlocal part
            if part:
                tokens.extend(self.pieces.encode(part))
                part = ""

        for character in text:
            if character in self.controls:
                end_part()
                tokens.append(self.controls[character])
                continue
            if rng is not None and cut > 0 and rng.random() < cut:
                end_part()
            part += character
        end_part()
        return tokens
