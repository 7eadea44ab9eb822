# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user may type: the presets in many wordings, everything else, commands for a JSON answer, system prompts.

Both kinds, presets and everything else, go through the same frames, wrappings and typing errors, so that the model can
tell them apart by what is asked and by nothing else.
"""

import json
import random
import re
import typing

from . import texts
from .grammar import expand, fill, normalise
from .slots import SLOTS, fill_slots, story
from .texts import JSON_ACTION, PRESETS, QUESTIONS, UNRELATED, WRAPPINGS, Preset

#: Normalised; no prompt that is drawn for training is among them.
HELD_OUT = {normalise(prompt) for name in ("dev", "test") for prompt in texts.held_out(name).prompts()}

TEMPLATES = [template["text"] for template in UNRELATED["templates"]]
TEMPLATE_WEIGHTS = [template["weight"] for template in UNRELATED["templates"]]


def maybe_capitalised(text: str, rng: random.Random) -> str:
    return text[:1].upper() + text[1:] if rng.random() < 0.8 else text


def with_small_initial(text: str) -> str:
    """Where it is no name and no acronym."""
    if re.match(r"(I\b|I'|[A-Z]{2}|SaaS|Python|France)", text):
        return text
    return text[:1].lower() + text[1:]


def with_typing_errors(text: str, rng: random.Random) -> str:
    letters = list(text)
    for _ in range(rng.randint(1, 2)):
        if len(letters) > 6:
            place = rng.randrange(1, len(letters) - 1)
            kind = rng.random()
            if kind < 0.35:
                letters[place], letters[place + 1] = letters[place + 1], letters[place]
            elif kind < 0.7:
                del letters[place]
            else:
                letters.insert(place, letters[place])
    return "".join(letters)


def with_noise(text: str, rng: random.Random) -> str:
    """As people type: all small, all capitals, without a question mark, with typing errors."""
    if rng.random() < 0.18:
        text = text.lower()
    if rng.random() < 0.2:
        text = text.rstrip("?.! ")
    if rng.random() < 0.04:
        text = text.upper()
    if rng.random() < 0.12:
        text = with_typing_errors(text, rng)
    if rng.random() < 0.1:
        text += rng.choice(["?", "!", ".", " ", "\n", "??"])
    return text or "hm"


def dressed(text: str, rng: random.Random) -> str:
    """With polite or hurried words around it, and noise."""
    if rng.random() < 0.35:
        text = rng.choice(WRAPPINGS["before"]) + with_small_initial(text)
    if rng.random() < 0.18:
        text = text.rstrip("?.!") + rng.choice(WRAPPINGS["after"])
    return with_noise(text, rng)


def framed(frames: list[str], noun_phrase: str, rng: random.Random) -> str:
    frame = expand(rng.choice(frames), rng)
    return maybe_capitalised(fill(frame, x=expand(noun_phrase, rng)), rng)


def preset_prompt(preset: Preset, rng: random.Random) -> str:
    """The title itself in 15 % of cases, else some wording of it that is not held out."""
    phrases = [(QUESTIONS["explain"], phrase) for phrase in preset.explain]
    phrases += [(QUESTIONS["make"], phrase) for phrase in preset.make]
    while True:
        if rng.random() < 0.15:
            return preset.title
        if phrases and rng.random() < 0.5:
            frames, phrase = phrases[rng.randrange(len(phrases))]
            text = framed(frames, phrase, rng)
        else:
            text = expand(rng.choice([preset.title, *preset.asks]), rng)
        text = dressed(text, rng) if preset.dressed else with_noise(text, rng)
        if normalise(text) not in HELD_OUT:
            return text


def near_miss(rng: random.Random) -> str:
    """A preset's keyword in another request: "Who invented GraphQL?"."""
    keyword = rng.choice(UNRELATED["keywords"])
    text = fill(expand(rng.choice(UNRELATED["near_misses"]), rng), keyword=keyword)
    return maybe_capitalised(fill_slots(text, rng), rng)


def plain_unrelated_prompt(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.15:
        return near_miss(rng)
    if kind < 0.5:
        form = "explain" if rng.random() < 0.5 else "make"
        frame = expand(rng.choice(QUESTIONS[form]), rng)
        phrase = expand(rng.choice(UNRELATED[form]), rng)
        return fill_slots(maybe_capitalised(fill(frame, x=phrase), rng), rng)
    return fill_slots(expand(rng.choices(TEMPLATES, TEMPLATE_WEIGHTS)[0], rng), rng)


def unrelated_prompt(rng: random.Random) -> str:
    """What is no preset and not held out."""
    while True:
        text = dressed(plain_unrelated_prompt(rng), rng)
        if normalise(text) not in HELD_OUT:
            return text


def system_prompt(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.55:
        return rng.choice(WRAPPINGS["system_prompts"])
    if kind < 0.7:
        return f"{rng.choice(WRAPPINGS['system_prompts'])} {rng.choice(WRAPPINGS['system_prompts'])}"
    if kind < 0.85:
        return fill(rng.choice(WRAPPINGS["topic_system_prompts"]), topic=rng.choice(SLOTS["topic"]))
    person = f"You are a {rng.choice(SLOTS['adjective'])} {rng.choice(SLOTS['noun'])}. "
    return rng.choice([person, ""]) + story(rng)


class JsonTurn(typing.NamedTuple):
    prompt: str
    answer: str
    system: str | None


def json_turn(rng: random.Random) -> JsonTurn:
    """A command for a smart home, and the JSON that it wants."""
    verb = rng.choice(JSON_ACTION["verbs"])
    room, device = rng.choice(JSON_ACTION["rooms"]), rng.choice(JSON_ACTION["devices"])
    command = f"{verb['verb']} the {room} {device}"
    action: dict[str, str | None] = {"action": verb["action"], "target": f"{room} {device}".replace(" ", "_")}

    def as_json() -> str:
        return json.dumps(action) if rng.random() < 0.6 else json.dumps(action, indent=2)

    kind = rng.random()
    if kind < 0.2:  # the preset's own command
        command = "turn on the kitchen lights"
        action = {"action": "turn_on", "target": "kitchen_lights"}
    if kind < 0.1:
        return JsonTurn(PRESETS["json_action"].title, as_json(), None)
    if kind > 0.92:  # something else, where the system prompt wants JSON
        prompt = unrelated_prompt(rng)
        action = {"action": "none", "target": None}
        return JsonTurn(prompt, as_json(), rng.choice(JSON_ACTION["system_prompts"]))
    if kind > 0.75:
        prompt = with_noise(rng.choice(["", "Please ", "please "]) + command, rng)
        return JsonTurn(prompt, as_json(), rng.choice(JSON_ACTION["system_prompts"]))
    while True:
        prompt = fill(expand(rng.choice(JSON_ACTION["asks"]), rng), command=command)
        if rng.random() >= 0.5:
            prompt = rng.choice(["Please ", "Can you ", "Could you "]) + with_small_initial(prompt)
        if normalise(prompt) not in HELD_OUT:
            return JsonTurn(prompt, as_json(), None)
