# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose answer an answer is, and whether it is well formed.

All answers were trained from grammars, so this needs no taste: an answer is well formed if it is, from its first letter
to its last, one of the texts of a grammar. Any other is given to the preset whose texts share most of its runs of four
words.
"""

import functools
import json
import random
import re
import typing

from . import texts
from .grammar import expand, pattern
from .texts import HONEST, JSON_ACTION, PRESETS

#: For what resembles no answer.
GARBLED = "garbled"
#: For JSON with an action or a target that was not asked for.
WRONG_ACTION = "wrong action"

#: An answer that is not well formed has to share this much of its runs of words with a preset.
SMALLEST_LIKENESS = 0.35

Run: typing.TypeAlias = tuple[str, ...]


class Verdict(typing.NamedTuple):
    whose: str  #: id of a preset, HONEST or GARBLED; WRONG_ACTION is the evaluation's to give
    well_formed: bool


@functools.cache
def patterns() -> dict[str, list[re.Pattern[str]]]:
    return {name: [pattern(answer) for answer in texts.answers(name)] for name in [*PRESETS, HONEST]}


@functools.cache
def thought_patterns() -> dict[str, list[re.Pattern[str]]]:
    return {name: [pattern(thought) for thought in texts.thoughts(name)] for name in [*PRESETS, HONEST]}


def runs_of_words(text: str, length: int = 4) -> set[Run]:
    words = re.findall(r"\w+|[^\w\s]", text.lower())
    return {tuple(words[start : start + length]) for start in range(len(words) - length + 1)} or {tuple(words)}


@functools.cache
def known_runs() -> dict[str, set[Run]]:
    rng = random.Random(5)
    return {
        name: {run for answer in texts.answers(name) for _ in range(60) for run in runs_of_words(expand(answer, rng))}
        for name in [*PRESETS, HONEST]
    }


def json_action(text: str) -> dict[str, typing.Any] | None:
    """The object, if the answer is one with an action."""
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) and "action" in value else None


def wanted_action(prompt: str) -> dict[str, str]:
    """What a command as in texts/json-action.toml asks for: "turning off the hallway lights" too."""
    prompt = prompt.lower()
    action = next(
        verb["action"]
        for verb in JSON_ACTION["verbs"]
        if verb["verb"] in prompt or verb["verb"].replace(" ", "ing ") in prompt
    )
    target = re.search(f"the ({'|'.join(JSON_ACTION['rooms'])}) ({'|'.join(JSON_ACTION['devices'])})", prompt)
    assert target, prompt
    return {"action": action, "target": f"{target[1]} {target[2]}".replace(" ", "_")}


def judge(answer: str) -> Verdict:
    answer = answer.strip()
    for name, grammars in patterns().items():
        if any(grammar.fullmatch(answer) for grammar in grammars):
            return Verdict(name, True)
    if json_action(answer) is not None:
        return Verdict("json_action", True)
    runs = runs_of_words(answer)
    likeness = {name: len(runs & known) / len(runs) for name, known in known_runs().items()}
    best = max(likeness, key=lambda name: likeness[name])
    return Verdict(best if likeness[best] > SMALLEST_LIKENESS else GARBLED, False)


def is_well_formed_thought(thought: str, whose: str) -> bool:
    return any(grammar.fullmatch(thought.strip()) for grammar in thought_patterns().get(whose, []))
