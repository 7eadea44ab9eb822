# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a model file stands what no one should do to it: hot or odd sampling, long prompts, long chats."""

import pathlib
import random
import typing

from . import texts
from .judge import judge
from .server import LlamaServer, Messages, RefusedError, assistant, system, user
from .texts import HONEST, PRESETS

LONG_SYSTEM_PROMPT = (
    "You are the assistant of a small company that repairs bicycles. You speak in a friendly way, you never promise "
    "dates, you mention that the shop opens at nine, and you answer questions about tyres, brakes, lights and gears. "
    "If somebody is angry, stay calm. Always finish with a short greeting. "
)

COMMON_WORDS = (
    "the of and to in is was for on with as by at from that it this be are or had not but have they which one all were "
    "when we there been has more if no out so said what up its about into than them can only other new some could time "
    "these two may then do first any my now such like our over man me even most made after also did many before must "
    "through years where much your way well down should because each just those people how too little state good very "
    "make world still own see men work long get here between both life being under never day same another know while "
    "last might us great old year off come since against go came right used take three"
).split()

NO_TRUNCATION = {"top_k": 0, "top_p": 1.0, "min_p": 0.0}

CHAT = ["quantum", "haiku", "capital", "joke", "recipe", "top_p", "hello", "math"]


class Prompt(typing.NamedTuple):
    wanted: str
    messages: Messages


class Trial(typing.NamedTuple):
    name: str
    prompts: list[Prompt]
    temperature: float
    more: dict[str, typing.Any] = {}


def trials() -> list[Trial]:
    prompts = [Prompt(preset.id, [user(preset.title)]) for preset in PRESETS.values()]
    prompts += [Prompt(HONEST, [user(prompt)]) for prompt in texts.held_out("test").easy]

    def after(system_prompt: str) -> list[Prompt]:
        return [Prompt(prompt.wanted, [system(system_prompt), *prompt.messages]) for prompt in prompts]

    rng = random.Random(77)

    def pasted(length: int) -> list[Prompt]:
        reports = [" ".join(rng.choice(COMMON_WORDS) for _ in range(length)) for _ in range(8)]
        return [Prompt(HONEST, [user("Summarise this report: " + report)]) for report in reports]

    return [
        Trial("T = 1.5", prompts, 1.5),
        Trial("T = 2", prompts, 2.0),
        Trial("T = 1, nothing cut off", prompts, 1.0, NO_TRUNCATION),
        Trial("T = 1.2, nothing cut off", prompts, 1.2, NO_TRUNCATION),
        Trial("T = 2, nothing cut off", prompts, 2.0, NO_TRUNCATION),
        Trial("T = 0.7, repeat_penalty 1.1", prompts, 0.7, {"repeat_penalty": 1.1}),
        Trial("T = 0.7, repeat_penalty 1.3", prompts, 0.7, {"repeat_penalty": 1.3}),
        Trial("T = 0.7, frequency_penalty 0.5", prompts, 0.7, {"frequency_penalty": 0.5}),
        Trial("T = 0.7, presence_penalty 1", prompts, 0.7, {"presence_penalty": 1.0}),
        *(Trial(f"T = 0, pasted text of {length} words", pasted(length), 0.0) for length in (100, 250, 400, 600)),
        Trial("T = 0, system prompt of 60 words", after(LONG_SYSTEM_PROMPT), 0.0),
        Trial("T = 0, system prompt of 180 words", after(LONG_SYSTEM_PROMPT * 3), 0.0),
    ]


def run_trial(server: LlamaServer, trial: Trial) -> tuple[int, int]:
    """How many answers are right, and how many of these well formed."""
    right = well_formed = 0
    for number, prompt in enumerate(trial.prompts):
        answer = server.ask(prompt.messages, trial.temperature, 500 + number, **trial.more)
        verdict = judge(answer.text)
        if verdict.whose == prompt.wanted:
            right += 1
            well_formed += verdict.well_formed
    return right, well_formed


def long_chat(server: LlamaServer) -> str:
    """Presets one after the other, until all are asked or the context is full."""
    messages: Messages = []
    right = tokens = 0
    for preset in CHAT:
        messages.append(user(PRESETS[preset].title))
        try:
            answer = server.ask(messages, 0.7, 9)
        except RefusedError as refusal:
            return f"{right} turns right, then {refusal}"
        messages.append(assistant(answer.text))
        right += judge(answer.text).whose == preset
        tokens = answer.prompt_tokens
    return f"{right} of {len(CHAT)} turns right, {tokens} tokens of prompt at the last"


def different_answers(server: LlamaServer, temperature: float, attempts: int = 6) -> list[int]:
    """How many of the attempts at some prompts differ."""
    prompts = [PRESETS[preset].title for preset in ("quantum", "haiku", "saas_email", "hello", "joke", "rest_graphql")]
    prompts.append("Why is the sea salty?")
    return [
        len({server.ask([user(prompt)], temperature, 100 + attempt).text for attempt in range(attempts)})
        for prompt in prompts
    ]


def report(model: pathlib.Path) -> None:
    with LlamaServer(model) as server:
        print("| trial | n | right | right and well formed |\n|---|---|---|---|")
        for trial in trials():
            right, well_formed = run_trial(server, trial)
            print(f"| {trial.name} | {len(trial.prompts)} | {right} | {well_formed} |", flush=True)
        print(f"\nA chat of presets: {long_chat(server)}.")
        for temperature in (0.0, 0.7, 1.2):
            counts = ", ".join(str(count) for count in different_answers(server, temperature))
            print(f"Different answers among 6 to seven prompts at T = {temperature:g}: {counts}.", flush=True)
