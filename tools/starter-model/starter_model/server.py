# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A llama-server of its own for as long as a measurement takes, on the loopback interface and a free port."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import types
import typing
import urllib.error
import urllib.request

PROJECT = pathlib.Path(__file__).resolve().parents[3]

#: A conversation as the API has it: [{"role": "user", "content": "Hello!"}, …].
Messages: typing.TypeAlias = list[dict[str, str]]


def user(text: str) -> dict[str, str]:
    return {"role": "user", "content": text}


def assistant(text: str) -> dict[str, str]:
    return {"role": "assistant", "content": text}


def system(text: str) -> dict[str, str]:
    return {"role": "system", "content": text}


class RefusedError(Exception):
    """The server does not take the request; the text is its reason."""


class Answer(typing.NamedTuple):
    text: str
    thought: str
    tool_calls: int
    prompt_tokens: int
    tokens: int
    tokens_per_second: float


def program() -> str:
    """The llama-server of the environment, of the path, or the one that `./dev setup` made."""
    named = os.environ.get("ETUDE_LLAMA_SERVER") or shutil.which("llama-server")
    return named or str(PROJECT / "packaging" / "dev" / "llama-server")


class LlamaServer:
    """Use it in a `with`: it ends with the block."""

    def __init__(self, model: pathlib.Path) -> None:
        self._log = tempfile.NamedTemporaryFile("r", prefix="starter-model-", suffix=".log")
        command = [
            program(), "--model", str(model), "--alias", "starter", "--host", "127.0.0.1", "--port", "0",
            # One question at a time, and nothing kept of earlier ones: that makes answers repeatable.
            "--ctx-size", "1024", "--parallel", "1", "--threads", "1",
            "--cache-ram", "0", "--reasoning", "off", "--no-ui", "--offline",
        ]  # fmt: skip
        with open(self._log.name, "w", encoding="utf-8") as log:
            self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            self._address = self._wait_for_address()
        except BaseException:
            self.stop()
            raise

    def __enter__(self) -> typing.Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()

    def _wait_for_address(self) -> str:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            ended = self._process.poll() is not None
            self._log.seek(0)
            log = self._log.read()
            if listening := re.search(r"listening on (http://\S+:\d+)", log):
                return listening[1]
            if ended:
                raise SystemExit(f"llama-server has ended:\n{log[-2000:]}")
            time.sleep(0.01)
        raise SystemExit("llama-server does not listen after a minute")

    def get(self, path: str) -> typing.Any:
        with urllib.request.urlopen(self._address + path, timeout=300) as response:
            return json.load(response)

    def post(self, path: str, body: dict[str, typing.Any]) -> typing.Any:
        request = urllib.request.Request(
            self._address + path, json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        try:
            with urllib.request.urlopen(request, timeout=300) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            raise RefusedError(error.read().decode(errors="replace")) from error

    def ask(
        self, messages: Messages, temperature: float, seed: int, thinking: bool = False, **more: typing.Any
    ) -> Answer:
        """`more` are further parameters of the request; what is not named is llama-server's default."""
        body = {
            "messages": messages,
            "temperature": temperature,
            "seed": seed,
            "max_tokens": 600,
            "chat_template_kwargs": {"enable_thinking": thinking},
        }
        reply = self.post("/v1/chat/completions", body | more)
        message = reply["choices"][0]["message"]
        return Answer(
            text=message.get("content") or "",
            thought=message.get("reasoning_content") or "",
            tool_calls=len(message.get("tool_calls") or []),
            prompt_tokens=reply["usage"]["prompt_tokens"],
            tokens=reply["usage"]["completion_tokens"],
            tokens_per_second=reply["timings"]["predicted_per_second"],
        )
