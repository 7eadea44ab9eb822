# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A conversation as the text that the model reads: what texts/chat-template.jinja makes of it in llama-server.

Two marks stand for the tokens that begin and end a message. In the text they are single characters that no one types;
in the model's vocabulary they are control tokens, which no text that a user sends can become.
"""

import enum
import typing

from . import texts
from .conversations import OPEN_THOUGHT, Conversation, Thinking

BEGIN = "\1"
END = "\2"
CONTROL_TOKENS = {BEGIN: "<|im_start|>", END: "<|im_end|>"}

TOOL_HINT = 'To call a tool, write <tool_call>{"name": ..., "arguments": {...}}</tool_call>.'

CHAT_TEMPLATE = (texts.FOLDER / "chat-template.jinja").read_text(encoding="utf-8").removesuffix("\n")


class Role(enum.Enum):
    """What a piece of text is for in training."""

    CONTEXT = enum.auto()  #: read only
    USER = enum.auto()  #: read only, and may be cut into tokens in unusual ways
    REPLY = enum.auto()  #: to be learned


class Piece(typing.NamedTuple):
    text: str
    role: Role


def render(conversation: Conversation) -> list[Piece]:
    pieces = []
    if conversation.tools:
        system = conversation.system + "\n\n" if conversation.system else ""
        tools = "".join(f"- {tool}\n" for tool in conversation.tools)
        pieces.append(Piece(f"{BEGIN}system\n{system}Tools:\n{tools}{TOOL_HINT}{END}\n", Role.CONTEXT))
    elif conversation.system:
        pieces.append(Piece(f"{BEGIN}system\n{conversation.system}{END}\n", Role.CONTEXT))
    for number, message in enumerate(conversation.messages, start=1):
        pieces.append(Piece(f"{BEGIN}{message.role}\n", Role.CONTEXT))
        if message.role == "user":
            pieces.append(Piece(f"{message.text}{END}\n", Role.USER))
            continue
        text = message.text
        if conversation.thinking == Thinking.FORCED and number == len(conversation.messages):
            pieces.append(Piece(OPEN_THOUGHT, Role.CONTEXT))
            text = text.removeprefix(OPEN_THOUGHT)
        pieces += [Piece(text + END, Role.REPLY), Piece("\n", Role.CONTEXT)]
    return pieces


def as_text(pieces: list[Piece]) -> str:
    """The text as llama-server shows it, with the names of the control tokens."""
    text = "".join(piece.text for piece in pieces)
    for mark, name in CONTROL_TOKENS.items():
        text = text.replace(mark, name)
    return text
