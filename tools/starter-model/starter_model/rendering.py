# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that training has shown the model what llama-server shows it: the same template, text and tokens."""

import pathlib
import random
import re
import typing

from .conversations import Conversation, Thinking, draw_conversation
from .server import LlamaServer, Messages, system
from .template import CHAT_TEMPLATE, as_text, render
from .tokenizer import Tokenizer

CONVERSATIONS = 400


def as_messages(conversation: Conversation) -> Messages:
    """Without the last answer, which is the model's to give."""
    messages: Messages = [system(conversation.system)] if conversation.system else []
    return messages + [{"role": message.role, "content": message.text} for message in conversation.messages[:-1]]


def as_json_tool(line: str) -> dict[str, typing.Any]:
    """ "get_weather(city, unit): Get the weather", as the API wants it."""
    parts = re.fullmatch(r"(\w+)\((.*?)\): (.*)", line)
    assert parts, line
    properties = {name: {"type": "string"} for name in parts[2].split(", ")}
    return {
        "type": "function",
        "function": {
            "name": parts[1],
            "description": parts[3],
            "parameters": {"type": "object", "properties": properties},
        },
    }


def prompt_in_training(conversation: Conversation) -> str:
    """What stands before the first token that the model has to write."""
    text = as_text(render(conversation))
    answer = conversation.messages[-1].text
    if conversation.thinking == Thinking.FORCED:
        answer = answer.removeprefix("<think>\n")
    return text.removesuffix(f"{answer}<|im_end|>\n")


def prompt_of_server(server: LlamaServer, conversation: Conversation) -> str:
    body: dict[str, typing.Any] = {
        "messages": as_messages(conversation),
        "chat_template_kwargs": {"enable_thinking": conversation.thinking == Thinking.FORCED},
    }
    if conversation.tools:
        body["tools"] = [as_json_tool(line) for line in conversation.tools]
    return server.post("/apply-template", body)["prompt"]


def differences(model: pathlib.Path, folder: pathlib.Path) -> list[str]:
    """A sentence each. `folder` holds the tokenizer that the model was trained with."""
    tokenizer = Tokenizer(folder)
    rng = random.Random(4242)
    found = []
    tokens = 0
    with LlamaServer(model) as server:
        if server.get("/props")["chat_template"] != CHAT_TEMPLATE:
            found.append("the model's template is not texts/chat-template.jinja")
        for _ in range(CONVERSATIONS):
            conversation = draw_conversation(rng)
            pieces = render(conversation)
            ours = tokenizer.encode("".join(piece.text for piece in pieces))
            body = {"content": as_text(pieces), "parse_special": True, "add_special": True}
            if ours != server.post("/tokenize", body)["tokens"]:
                found.append(f"other tokens: {as_text(pieces)!r}")
            tokens += len(ours)
            if prompt_in_training(conversation) != (theirs := prompt_of_server(server, conversation)):
                found.append(f"another prompt: {theirs!r} for {prompt_in_training(conversation)!r}")
    print(f"{CONVERSATIONS} conversations of {tokens:,} tokens compared")
    return found
