# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does what Anthropic's package for Python is documented to do with the arguments that snippets use."""
import contextlib
import json
import os
import types
import urllib.error
import urllib.parse
import urllib.request


class Omit:
    """As the value of a header: it is not sent."""


class Record(types.SimpleNamespace):
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return None

    def to_json(self):
        return json.dumps(self, default=vars, ensure_ascii=False)


class Client:
    def __init__(self, own_headers, base_url, timeout, default_query=None, default_headers=None):
        assert isinstance(timeout, int)
        self.base_url = base_url
        self.query = "?" + urllib.parse.urlencode(default_query) if default_query else ""
        headers = {"Content-Type": "application/json", **own_headers}
        for name, value in (default_headers or {}).items():
            headers = {key: old for key, old in headers.items() if key.lower() != name.lower()}
            headers[name] = value
        self.headers = {name: value for name, value in headers.items() if not isinstance(value, Omit)}

    def post(self, path, arguments):
        body = {name: value for name, value in arguments.items() if name != "extra_body"}
        body.update(arguments.get("extra_body", {}))
        request = urllib.request.Request(self.base_url + path + self.query, json.dumps(body).encode(), self.headers)
        try:
            return urllib.request.urlopen(request)
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"Error code: {error.code} - {error.read().decode()}") from None

    def answer(self, path, arguments):
        return json.load(self.post(path, arguments), object_hook=lambda members: Record(**members))

    def events(self, path, arguments):
        for line in self.post(path, arguments):
            data = line.removeprefix(b"data:").strip()
            if data.startswith(b"{"):
                event = json.loads(data, object_hook=lambda members: Record(**members))
                if event.error:
                    raise RuntimeError(event.to_json())
                yield event

    def create(self, path, arguments):
        return (self.events if arguments.get("stream") else self.answer)(path, arguments)


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
