# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells whether the texts, and the way conversations are drawn from them, still are those that a model was trained with."""

import hashlib
import random

from .conversations import draw_conversation
from .template import as_text, render

CONVERSATIONS = 12_000


def of_training_texts(seed: int) -> str:
    """SHA-256 of the conversations that the tokenizer learns from."""
    rng = random.Random(seed)
    digest = hashlib.sha256()
    for _ in range(CONVERSATIONS):
        digest.update(as_text(render(draw_conversation(rng))).encode())
    return digest.hexdigest()
