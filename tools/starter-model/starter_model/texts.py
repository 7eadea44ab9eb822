# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in ../texts: presets and their answers, frames for questions, words, the held-out prompts."""

import dataclasses
import pathlib
import tomllib
import typing

from .grammar import fill

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "texts"

#: Stands where the id of a preset does, for the answer to all that is no preset.
HONEST = "honest"


@dataclasses.dataclass(frozen=True)
class Preset:
    id: str
    title: str  #: the prompt of its button, word for word
    goal: str  #: "The user wants {goal}."
    plan: str  #: "My plan: {plan}."
    asks: list[str] = dataclasses.field(default_factory=list)  #: other ways to say it; grammars, as are the next three
    explain: list[str] = dataclasses.field(default_factory=list)  #: noun phrases for the frames "Explain {x}"
    make: list[str] = dataclasses.field(default_factory=list)  #: noun phrases for the frames "Write {x}"
    answers: list[str] = dataclasses.field(default_factory=list)
    weight: float = 1.0  #: how often it is drawn
    dressed: bool = True  #: whether "Could you please …" goes with it


class Chat(typing.NamedTuple):
    turns: list[str]  #: of the user
    answer: str  #: the preset whose answer the last turn wants, or HONEST


@dataclasses.dataclass(frozen=True)
class HeldOut:
    """Prompts that are never trained on."""

    phrasings: dict[str, list[str]]  #: by preset
    easy: list[str]  #: no preset, clearly
    near: list[str]  #: no preset, but close to one
    odd: list[str]  #: no preset: small talk, other languages, pasted text, nonsense
    chats: list[Chat]

    def prompts(self) -> list[str]:
        """The single ones."""
        return [prompt for group in self.phrasings.values() for prompt in group] + self.easy + self.near + self.odd


def load(name: str) -> dict[str, typing.Any]:
    with open(FOLDER / name, "rb") as file:
        return tomllib.load(file)


def held_out(name: str) -> HeldOut:
    """The set "dev" or "test"."""
    data = load(f"{name}.toml")
    data["chats"] = [Chat(**chat) for chat in data["chats"]]
    return HeldOut(**data)


#: By id, in the order of the buttons of the first version, which is part of what makes a training run repeatable.
PRESETS = {
    preset.id: preset
    for preset in (Preset(**load(f"presets/{path.name}")) for path in sorted((FOLDER / "presets").glob("*.toml")))
}
QUESTIONS = load("questions.toml")
UNRELATED = load("unrelated.toml")
WORDS = load("words.toml")
WRAPPINGS = load("wrappings.toml")
THOUGHTS = load("thoughts.toml")
JSON_ACTION = load("json-action.toml")
TOOLS = load("tools.toml")

_honest = load("honest.toml")
HONEST_ANSWERS = [fill(answer, connect=_honest["connect"], preset=_honest["preset"]) for answer in _honest["answers"]]


def answers(preset: str) -> list[str]:
    """Grammars of the answers of a preset or of HONEST."""
    return HONEST_ANSWERS if preset == HONEST else PRESETS[preset].answers


def thoughts(preset: str) -> list[str]:
    """Grammars of what is thought before the answer of a preset or of HONEST."""
    if preset == HONEST:
        return THOUGHTS["honest"]
    return [fill(thought, goal=PRESETS[preset].goal, plan=PRESETS[preset].plan) for thought in THOUGHTS["preset"]]
