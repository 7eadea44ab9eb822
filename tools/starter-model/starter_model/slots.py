# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the slots of texts/unrelated.toml, with words from a list or with something made up.

What is made up keeps the model from taking a word that it never saw for one of a preset.

As in all modules that draw, the order of the draws is part of what makes a training run repeatable: the weights of the
shipped model come from exactly this sequence of calls.
"""

import random
import re

from .grammar import fill
from .texts import WORDS

SLOTS = WORDS["slots"]
PARTS = WORDS["parts"]


def nonsense_word(rng: random.Random) -> str:
    word = "".join(rng.choice(PARTS["syllables"]) for _ in range(rng.randint(1, 4)))
    return word.capitalize() if rng.random() < 0.3 else word


def line_of_code(rng: random.Random) -> str:
    code = rng.choice(PARTS["codes"])
    return fill(code, number=rng.randint(0, 999), small=rng.randint(0, 99), word=nonsense_word(rng).lower())


def equation(rng: random.Random) -> str:
    return fill(rng.choice(PARTS["equations"]), first=rng.randint(2, 30), second=rng.randint(2, 30))


def sentence(rng: random.Random) -> str:
    return fill(
        rng.choice(PARTS["sentences"]),
        adjective=rng.choice(SLOTS["adjective"]),
        noun=rng.choice(SLOTS["noun"]),
        other=rng.choice(SLOTS["noun"]),
        place=rng.choice(SLOTS["noun"]),
        topic=rng.choice(SLOTS["topic"]),
        number=rng.randint(2, 99),
    )


def story(rng: random.Random) -> str:
    length = rng.choice([1, 2, 2, 3, 4, 6])
    return ". ".join(sentence(rng) for _ in range(length)) + "."


def number(rng: random.Random) -> str:
    # All three are drawn, whichever is taken.
    return str(rng.choice([rng.randint(2, 99), rng.randint(2, 30), rng.randint(100, 9999)]))


def made_up_topic(rng: random.Random) -> str:
    def adjective() -> str:
        return rng.choice(SLOTS["adjective"])

    def noun() -> str:
        return rng.choice(SLOTS["noun"])

    kinds = [
        lambda: nonsense_word(rng),
        lambda: f"{adjective()} {noun()}",
        lambda: f"{nonsense_word(rng)} {noun()}",
        lambda: f"{noun()}s",
        lambda: f"{adjective()} {nonsense_word(rng)}",
    ]
    return rng.choice(kinds)()


def made_up_name(rng: random.Random) -> str:
    return nonsense_word(rng).capitalize()


def made_up_task(rng: random.Random) -> str:
    verb = rng.choice(PARTS["task_verbs"])
    article = rng.choice(["a ", "the ", "all ", "two ", ""])
    thing = rng.choice([rng.choice(SLOTS["noun"]) + "s", nonsense_word(rng)])
    return f"{verb} {article}{thing}"


def made_up_business(rng: random.Random) -> str:
    return f"a {rng.choice(SLOTS['adjective'])} {rng.choice(SLOTS['noun'])}"


def made_up_sql_goal(rng: random.Random) -> str:
    return f"{rng.choice(['all ', 'the ', 'new ', 'old '])}{nonsense_word(rng)}s"


#: Slots that have no list.
ALWAYS_MADE_UP = {
    "number": number,
    "equation": equation,
    "nonsense": nonsense_word,
    "code": line_of_code,
    "story": story,
}

#: Slots whose word is made up with this probability.
SOMETIMES_MADE_UP = {
    "topic": (0.35, made_up_topic),
    "task": (0.3, made_up_task),
    "business": (0.3, made_up_business),
    "sql_goal": (0.3, made_up_sql_goal),
} | {
    name: (0.2, made_up_name)
    for name in ("country", "person", "code_language", "parameter", "concept", "dish", "claim", "city")
}


def word_for(slot: str, rng: random.Random) -> str:
    if slot in ALWAYS_MADE_UP:
        return ALWAYS_MADE_UP[slot](rng)
    if slot in SOMETIMES_MADE_UP:
        probability, make_up = SOMETIMES_MADE_UP[slot]
        if rng.random() < probability:
            return make_up(rng)
    return rng.choice(SLOTS[slot])


def fill_slots(text: str, rng: random.Random) -> str:
    """From left to right; what is put in is not looked at again."""
    return re.sub(r"\{(\w+)\}", lambda match: word_for(match[1], rng), text)
