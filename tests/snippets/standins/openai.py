# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
from etude_standin import Client, Omit, Record

__all__ = ["Omit", "OpenAI"]


class OpenAI(Client):
    def __init__(self, *, api_key, **options):
        super().__init__({"Authorization": f"Bearer {api_key}"}, **options)
        self.chat = Record(completions=Record(create=lambda **arguments: self.create("/chat/completions", arguments)))
        self.responses = Record(create=self.respond)

    def respond(self, **arguments):
        answer = self.create("/responses", arguments)
        if isinstance(answer, Record):
            parts = [part for item in answer.output for part in item.content or []]
            answer.output_text = "".join(part.text for part in parts if part.type == "output_text")
        return answer
