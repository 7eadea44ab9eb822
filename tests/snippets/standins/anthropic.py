# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
import contextlib
import os

from etude_standin import Client, Omit, Record

__all__ = ["Anthropic", "Omit"]


class Anthropic(Client):
    def __init__(self, *, api_key=None, auth_token=None, **options):
        api_key = api_key or os.environ.get("ANTHROPIC_API_KEY")
        headers = {"anthropic-version": "2023-06-01"}
        if api_key:
            headers["X-Api-Key"] = api_key
        if auth_token:
            headers["Authorization"] = f"Bearer {auth_token}"
        super().__init__(headers, **options)
        self.messages = Record(create=lambda **arguments: self.create("/v1/messages", arguments), stream=self.stream)

    @contextlib.contextmanager
    def stream(self, **arguments):
        events = self.create("/v1/messages", {**arguments, "stream": True})
        yield Record(text_stream=(event.delta.text for event in events if event.delta and event.delta.type == "text_delta"))
