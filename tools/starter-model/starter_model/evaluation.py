# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a model file with the held-out prompts, as the application would run it."""

import dataclasses
import pathlib
import random
import typing

from . import judge
from .server import Answer, LlamaServer, Messages, RefusedError, assistant, system, user
from .texts import HONEST, PRESETS, HeldOut

TITLES = "preset titles"
PHRASINGS = "phrasings"
PHRASINGS_AFTER_SYSTEM = "phrasings after a system prompt"
EASY = "unrelated, easy"
NEAR = "unrelated, near miss"
ODD = "unrelated, odd"
UNRELATED_AFTER_SYSTEM = "unrelated after a system prompt"
CHATS = "last turn of a chat"
THOUGHT_FORCED = "thought forced by the template"
THOUGHT_ASKED_FOR = "thought asked for in the system prompt"
TOOLS = "tools offered"

#: The first one was trained with, the others were not.
SYSTEM_PROMPTS = [
    "You are a helpful assistant.",
    "You are a careful assistant that answers questions from employees of a small company. Use a friendly tone.",
    "Answer as briefly as you can.",
]
ASK_FOR_THOUGHT = "Please think inside <think> tags before you answer."

#: Four that were trained with, six that were not.
CITIES = ["Paris", "Oslo", "New York", "Seattle"] + [
    "Kathmandu", "Reykjavik", "Casablanca", "Edinburgh", "Salzburg", "Ljubljana"
]  # fmt: skip
WEATHER_TOOL = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get the weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}

NO_ANSWER = Answer(text="", thought="", tool_calls=0, prompt_tokens=0, tokens=0, tokens_per_second=0)


class Case(typing.NamedTuple):
    group: str
    wanted: str  #: the preset whose answer is right, or HONEST
    turns: list[str]  #: of the user; the answer to the last one counts
    system: str | None = None
    thinking: bool = False


@dataclasses.dataclass
class Result:
    temperature: float
    case: Case
    answer: Answer
    whose: str
    well_formed: bool

    @property
    def right(self) -> bool:
        return self.whose == self.case.wanted and not self.answer.tool_calls

    @property
    def has_good_thought(self) -> bool:
        return judge.is_well_formed_thought(self.answer.thought, self.whose)


def cases_of(prompts: HeldOut) -> list[Case]:
    rng = random.Random(9)
    cases = [Case(TITLES, preset.id, [preset.title]) for preset in PRESETS.values()]
    for wanted, phrasings in prompts.phrasings.items():
        cases += [Case(PHRASINGS, wanted, [phrasing]) for phrasing in phrasings]
    for wanted, phrasings in prompts.phrasings.items():
        for phrasing in phrasings[:2]:
            cases.append(Case(PHRASINGS_AFTER_SYSTEM, wanted, [phrasing], rng.choice(SYSTEM_PROMPTS)))
    for group, unrelated in ((EASY, prompts.easy), (NEAR, prompts.near), (ODD, prompts.odd)):
        cases += [Case(group, HONEST, [prompt]) for prompt in unrelated]
    for prompt in prompts.easy[:10] + prompts.near[:20]:
        cases.append(Case(UNRELATED_AFTER_SYSTEM, HONEST, [prompt], rng.choice(SYSTEM_PROMPTS)))
    cases += [Case(CHATS, chat.answer, chat.turns) for chat in prompts.chats]
    for preset in PRESETS.values():
        cases.append(Case(THOUGHT_FORCED, preset.id, [preset.title], thinking=True))
        cases.append(Case(THOUGHT_ASKED_FOR, preset.id, [preset.title], ASK_FOR_THOUGHT))
    cases += [Case(THOUGHT_FORCED, HONEST, [prompt], thinking=True) for prompt in prompts.near[:6]]
    cases += [Case(TOOLS, HONEST, [f"What is the weather in {city}?"]) for city in CITIES]
    return cases


def run_case(server: LlamaServer, case: Case, temperature: float, seed: int) -> Result:
    more = {"tools": [WEATHER_TOOL]} if case.group == TOOLS else {}
    messages: Messages = [system(case.system)] if case.system else []
    for turn in case.turns:
        messages.append(user(turn))
        try:
            answer = server.ask(messages, temperature, seed, case.thinking, **more)
        except RefusedError:  # earlier answers were so long that the context is full
            return Result(temperature, case, NO_ANSWER, judge.GARBLED, False)
        messages.append(assistant(answer.text))
    whose, well_formed = judge.judge(answer.text)
    if whose == case.wanted == "json_action" and judge.json_action(answer.text) != judge.wanted_action(case.turns[-1]):
        whose = judge.WRONG_ACTION
    return Result(temperature, case, answer, whose, well_formed)


def measure(model: pathlib.Path, prompts: HeldOut, temperatures: list[float]) -> list[Result]:
    """Some 15 seconds for each temperature; the same model and llama-server give the same answers again."""
    with LlamaServer(model) as server:
        return [
            run_case(server, case, temperature, 1000 + number)
            for temperature in temperatures
            for number, case in enumerate(cases_of(prompts))
        ]


class Count(typing.NamedTuple):
    """Of some results."""

    right: int
    right_and_well_formed: int
    all: int

    def __str__(self) -> str:
        if self.right == self.right_and_well_formed:
            return str(self.right)
        return f"{self.right}/{self.right_and_well_formed}"


def count(results: list[Result]) -> Count:
    right = [result for result in results if result.right]
    return Count(len(right), sum(result.well_formed for result in right), len(results))


def table(results: list[Result]) -> str:
    """In Markdown. A cell says how many answers are right, and where these are fewer, how many of them well formed."""
    temperatures = list(dict.fromkeys(result.temperature for result in results))
    lines = [
        "| prompts | n |" + "".join(f" T = {temperature:g} |" for temperature in temperatures),
        "|---|---|" + "---|" * len(temperatures),
    ]
    for group in dict.fromkeys(result.case.group for result in results):
        at = [
            [result for result in results if result.case.group == group and result.temperature == temperature]
            for temperature in temperatures
        ]
        lines.append(f"| {group} | {len(at[0])} |" + "".join(f" {count(cell)} |" for cell in at))
        if group in (THOUGHT_FORCED, THOUGHT_ASKED_FOR):
            good = [sum(result.has_good_thought for result in cell) for cell in at]
            lines.append("| … with a well formed thought | |" + "".join(f" {number} |" for number in good))
    well_formed = [
        sum(result.well_formed for result in results if result.temperature == temperature)
        for temperature in temperatures
    ]
    each = len(results) // len(temperatures)
    lines.append(f"| all: well formed | {each} |" + "".join(f" {number} |" for number in well_formed))
    return "\n".join(lines)


def wrong_answers(results: list[Result]) -> str:
    return "\n".join(
        f"T = {result.temperature:g}, {result.case.group}: {result.case.turns[-1]!r} wants {result.case.wanted}, "
        f"got {result.whose}: {result.answer.text[:100]!r}"
        for result in results
        if not result.right or not result.well_formed
    )


class Demand(typing.NamedTuple):
    """What the gate wants of a group at temperature 0."""

    group: str
    share: float  #: of right and well formed answers


GATE = [Demand(TITLES, 1.0), Demand(PHRASINGS, 0.95), Demand(EASY, 1.0), Demand(NEAR, 0.75)]
#: Of all answers, right or not.
WELL_FORMED_SHARE = 0.99


def failures(results: list[Result]) -> list[str]:
    """What of the gate is not met; a sentence each."""
    cold = [result for result in results if result.temperature == 0]
    failed = []
    for demand in GATE:
        counted = count([result for result in cold if result.case.group == demand.group])
        if counted.right_and_well_formed < demand.share * counted.all:
            failed.append(
                f"{demand.group}: {counted.right_and_well_formed} of {counted.all} are right and well formed, "
                f"{demand.share:.0%} have to be"
            )
    well_formed = sum(result.well_formed for result in cold)
    if well_formed < WELL_FORMED_SHARE * len(cold):
        failed.append(f"{well_formed} of {len(cold)} answers are well formed, {WELL_FORMED_SHARE:.0%} have to be")
    return failed


def speed(results: list[Result]) -> float:
    """Tokens per second, the median of all answers."""
    return sorted(result.answer.tokens_per_second for result in results)[len(results) // 2]
