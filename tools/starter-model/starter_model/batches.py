# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one step of training learns from."""

import random
import typing

import torch

from .conversations import Thinking, draw_conversation
from .template import Role, render
from .tokenizer import Tokenizer

CONTEXT = 1024
CONVERSATIONS = 32
#: Conversations of similar length go through the model together, padded to the longest, at most so many tokens at once.
TOKENS_AT_ONCE = 6144

#: Share of the conversations whose user text is cut at random, and how often before a character.
SHARE_CUT = 0.35
CUT = 0.04

#: Tokens that decide which answer it is count more than the rest of it: the first ones of a reply, where it begins with
#: a thought those that name the goal, and the first ones after the thought.
DECISIVE_WEIGHT = 4.0
DECISIVE_IN_REPLY = 4
DECISIVE_IN_THOUGHT = 14
DECISIVE_AFTER_THOUGHT = 6


class Example(typing.NamedTuple):
    tokens: list[int]
    weights: list[float]  #: how much it counts to foretell the token; 0 for what is not the model's to say


class Batch(typing.NamedTuple):
    """Rows of examples, padded with zeros at the right."""

    tokens: torch.Tensor
    following: torch.Tensor  #: the token after each
    weights: torch.Tensor  #: of the token after each


def weights_of(tokens: list[int], decisive: int, end_of_thought: int) -> list[float]:
    weights = []
    for token in tokens:
        weights.append(DECISIVE_WEIGHT if decisive > 0 else 1.0)
        decisive = DECISIVE_AFTER_THOUGHT if token == end_of_thought else decisive - 1
    return weights


def draw_example(tokenizer: Tokenizer, rng: random.Random) -> Example:
    tokens: list[int] = []
    weights: list[float] = []
    cut = CUT if rng.random() < SHARE_CUT else 0.0
    conversation = draw_conversation(rng)
    decisive = DECISIVE_IN_REPLY if conversation.thinking == Thinking.NO else DECISIVE_IN_THOUGHT
    for piece in render(conversation):
        encoded = tokenizer.encode(piece.text, rng, cut if piece.role == Role.USER else 0.0)
        tokens += encoded
        if piece.role == Role.REPLY:
            weights += weights_of(encoded, decisive, tokenizer.end_of_thought)
        else:
            weights += [0.0] * len(encoded)
    return Example(tokens, weights)


def padded(examples: list[Example]) -> Batch:
    length = max(len(example.tokens) for example in examples) - 1
    batch = Batch(
        tokens=torch.zeros(len(examples), length, dtype=torch.long),
        following=torch.zeros(len(examples), length, dtype=torch.long),
        weights=torch.zeros(len(examples), length),
    )
    for row, example in enumerate(examples):
        tokens = torch.tensor(example.tokens)
        end = len(tokens) - 1
        batch.tokens[row, :end] = tokens[:-1]
        batch.following[row, :end] = tokens[1:]
        batch.weights[row, :end] = torch.tensor(example.weights[1:])
    return batch


def batches_of_step(tokenizer: Tokenizer, seed: int, step: int) -> list[Batch]:
    """Depends on nothing else, so a run that was interrupted goes on as if it had not been."""
    rng = random.Random(seed * 1_000_003 + step)
    examples: list[Example] = []
    while len(examples) < CONVERSATIONS:
        example = draw_example(tokenizer, rng)
        if len(example.tokens) <= CONTEXT + 1:
            examples.append(example)
    examples.sort(key=lambda example: len(example.tokens))

    groups: list[list[Example]] = [[]]
    for example in examples:
        if groups[-1] and (len(groups[-1]) + 1) * len(example.tokens) > TOKENS_AT_ONCE:
            groups.append([])
        groups[-1].append(example)
    return [padded(group) for group in groups]
