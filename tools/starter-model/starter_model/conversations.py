# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conversations to train on: prompts and the answers that are wanted."""

import dataclasses
import enum
import random
import typing

from . import texts
from .grammar import expand
from .prompts import json_turn, preset_prompt, system_prompt, unrelated_prompt, with_noise
from .slots import SLOTS, nonsense_word
from .texts import HONEST, PRESETS, TOOLS, WRAPPINGS

#: What the model writes around a thought. The template of a request that wants one writes OPEN_THOUGHT itself.
OPEN_THOUGHT = "<think>\n"
CLOSE_THOUGHT = "\n</think>\n\n"


class Thinking(enum.Enum):
    NO = enum.auto()
    BY_ITSELF = enum.auto()  #: the system prompt asks for it, and the model opens the thought
    FORCED = enum.auto()  #: the template has opened the thought


class Message(typing.NamedTuple):
    role: typing.Literal["user", "assistant"]
    text: str


@dataclasses.dataclass
class Conversation:
    """Ends with an answer; with Thinking, that answer begins with a thought."""

    messages: list[Message]
    system: str | None = None
    tools: list[str] | None = None  #: a line each: "get_weather(city): Get the weather"
    thinking: Thinking = Thinking.NO


class Turn(typing.NamedTuple):
    prompt: str
    answer: str
    preset: str  #: or HONEST

    def messages(self) -> list[Message]:
        return [Message("user", self.prompt), Message("assistant", self.answer)]


#: Those that can be drawn for any turn; the one with JSON has draws of its own.
DRAWN_PRESETS = [preset.id for preset in PRESETS.values() if preset.answers]
PRESET_WEIGHTS = [PRESETS[preset].weight for preset in DRAWN_PRESETS]


def draw_answer(preset: str, rng: random.Random) -> str:
    return expand(rng.choice(texts.answers(preset)), rng)


def draw_thought(preset: str, rng: random.Random) -> str:
    return expand(rng.choice(texts.thoughts(preset)), rng)


def draw_turn(rng: random.Random, share_of_honest: float = 0.45) -> Turn:
    if rng.random() < share_of_honest:
        prompt, preset = unrelated_prompt(rng), HONEST
    else:
        preset = rng.choices(DRAWN_PRESETS, PRESET_WEIGHTS)[0]
        prompt = preset_prompt(PRESETS[preset], rng)
    return Turn(prompt, draw_answer(preset, rng), preset)


def draw_later_turn(before: Turn, rng: random.Random) -> Turn:
    """ "Another one", which repeats the preset in other words, or "Make it shorter", which is beyond the model."""
    if rng.random() < 0.5:
        prompt, preset = with_noise(expand(rng.choice(WRAPPINGS["again"]), rng), rng), before.preset
    else:
        prompt, preset = with_noise(expand(rng.choice(WRAPPINGS["edit"]), rng), rng), HONEST
    return Turn(prompt, draw_answer(preset, rng), preset)


def draw_turns(rng: random.Random) -> list[Turn]:
    turns: list[Turn] = []
    for _ in range(rng.choice([2, 2, 2, 3, 3, 4])):
        if turns and rng.random() < 0.3:
            turns.append(draw_later_turn(turns[-1], rng))
        else:
            turns.append(draw_turn(rng))
    return turns


def draw_with_tools(rng: random.Random) -> tuple[list[str], Turn]:
    """Tools, and a question that wants the weather from one of them, or any other question."""
    weather = rng.choice(TOOLS["weather_tools"])
    tools = rng.sample(TOOLS["other_tools"], rng.randint(0, 3)) + [weather]
    rng.shuffle(tools)
    city = rng.choice(SLOTS["city"]) if rng.random() < 0.85 else nonsense_word(rng).capitalize()
    if rng.random() < 0.2:
        return tools, draw_turn(rng, share_of_honest=0.5)
    prompt = with_noise(expand(rng.choice(TOOLS["asks"]), rng), rng)
    if "{c}" in prompt or "{C}" in prompt:
        prompt = prompt.replace("{c}", city).replace("{C}", city)
    else:  # a typing error has hit the slot itself
        prompt = "weather " + city
    return tools, Turn(prompt, draw_answer(HONEST, rng), HONEST)


def draw_conversation(rng: random.Random) -> Conversation:
    kind = rng.random()
    system = system_prompt(rng) if rng.random() < 0.55 else None
    if kind < 0.05:
        tools, turn = draw_with_tools(rng)
        return Conversation(turn.messages(), system, tools)
    if kind < 0.16:
        prompt, answer, json_system = json_turn(rng)
        # Not every system prompt goes with a request for JSON.
        system = json_system or (system if rng.random() < 0.3 else None)
        return Conversation([Message("user", prompt), Message("assistant", answer)], system)

    turns = draw_turns(rng) if kind < 0.3 else [draw_turn(rng)]
    conversation = Conversation([message for turn in turns for message in turn.messages()], system)
    if rng.random() < 0.24:
        add_thought(conversation, turns[-1], rng)
    return conversation


def add_thought(conversation: Conversation, last: Turn, rng: random.Random) -> None:
    """Puts a thought before the last answer, and asks for it in the system prompt where the template does not."""
    conversation.thinking = Thinking.BY_ITSELF if rng.random() < 0.5 else Thinking.FORCED
    if conversation.thinking == Thinking.BY_ITSELF:
        other = "" if rng.random() < 0.7 else system_prompt(rng) + " "
        conversation.system = other + rng.choice(WRAPPINGS["thinking_system_prompts"])
    thought = draw_thought(last.preset, rng)
    conversation.messages[-1] = Message("assistant", OPEN_THOUGHT + thought + CLOSE_THOUGHT + last.answer)
