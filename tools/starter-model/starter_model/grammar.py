# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts with alternatives: "a «b¦c» d" is "a b d" or "a c d". Alternatives may nest and may be empty.

The three marks occur in no code, Markdown or JSON, so no text needs escapes.
"""

import functools
import random
import re
import typing

#: A text taken apart: strings, and tuples of alternatives, each of which is a text taken apart.
Parts: typing.TypeAlias = tuple["str | tuple[Parts, ...]", ...]


@functools.cache
def parse(text: str) -> Parts:
    """The text taken apart; ValueError where the marks do not pair."""
    tokens = iter(re.split("([«¦»])", text))

    def sequence() -> tuple[Parts, str]:
        """What stands before the next ¦, » or the end of the text, and which of these it is ("" for the end)."""
        parts: list[str | tuple[Parts, ...]] = []
        for token in tokens:
            if token == "«":
                alternatives, mark = [], "¦"
                while mark == "¦":
                    alternative, mark = sequence()
                    alternatives.append(alternative)
                if mark != "»":
                    raise ValueError(f"« without »: {text}")
                parts.append(tuple(alternatives))
            elif token in ("¦", "»"):
                return tuple(parts), token
            elif token:
                parts.append(token)
        return tuple(parts), ""

    parts, mark = sequence()
    if mark:
        raise ValueError(f"{mark} without «: {text}")
    return parts


def expand(text: str, rng: random.Random) -> str:
    """One of the texts, each alternative of a choice being as likely as the others."""

    def expand_parts(parts: Parts) -> str:
        return "".join(part if isinstance(part, str) else expand_parts(rng.choice(part)) for part in parts)

    return expand_parts(parse(text))


def pattern(text: str) -> re.Pattern[str]:
    """Matches all of the texts and nothing else, if used with fullmatch."""

    def source(parts: Parts) -> str:
        return "".join(
            re.escape(part) if isinstance(part, str) else f"(?:{'|'.join(source(alternative) for alternative in part)})"
            for part in parts
        )

    return re.compile(source(parse(text)))


def fill(text: str, **values: str | int) -> str:
    """Puts the values for {name}. Unlike str.format it leaves all other braces alone: the texts are full of code."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def normalise(prompt: str) -> str:
    """Equal for prompts that differ in case and punctuation only."""
    return re.sub(r"[^\w+*×²−-]+", " ", prompt.lower()).strip()
