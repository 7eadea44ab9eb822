#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns models.dev's api.json into models.json, the form that Etude bundles.

    make-catalog.py API.JSON RETRIEVED-DATE > models.json

The form (src/catalog/catalog.cpp reads it): one row a model, columns in place of names, so that it is a fifth of the
size and parses in a few milliseconds.

    {"source": …, "retrieved": "YYYY-MM-DD", "dialects": {DIALECT: what an endpoint of it has}, "families": [NAME…],
     "providers": [[ID, NAME, DIALECT, BASE_URL, KEY_VARIABLE, DOCS, [MODEL…]]…]}
    MODEL: [ID, NAME or 0 when it is the id, FAMILY index or -1, FLAGS, RELEASED, UPDATED, CONTEXT, MAX_OUTPUT,
            INPUT, OUTPUT, CACHED_INPUT, CACHE_WRITE, REASONING, STATUS]; unknown = null, nulls at the end left out
    FLAGS: 1 tools, 2 reasoning, 4 open weights, 8 image input, 16 structured output known, 32 structured output
    dates as the number YYYYMMDD; prices in US dollars per one million tokens

Hosts that are built-in endpoints come first, in that order, the others by id; models of a host newest first.
"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent

# Which protocol a host speaks, by the package that models.dev names for it. Hosts of other packages (Bedrock, Vertex,
# Azure …) have their own ways to sign or address a request: they are listed without a base address.
DIALECTS = {
    "@ai-sdk/openai-compatible": "openai-chat",
    "@openrouter/ai-sdk-provider": "openai-chat",
    "@ai-sdk/openai": "openai-responses",
    "@ai-sdk/anthropic": "anthropic-messages",
}

# The base addresses of models.dev end in the version, so the paths behind them do not begin with it.
ENDPOINTS = {
    "openai-chat": {"auth": "bearer", "paths": {"openai-chat": "/chat/completions", "models": "/models"}},
    "openai-responses": {"auth": "bearer", "paths": {"openai-responses": "/responses", "models": "/models"}},
    "anthropic-messages": {"auth": "x-api-key", "paths": {"anthropic-messages": "/messages", "models": "/models"}},
}

# Base addresses that models.dev leaves to its packages; read in the hosts' own documentation.
BASE_URLS = {
    "aihubmix": "https://aihubmix.com/v1",
    "v0": "https://api.v0.dev/v1",
    "venice": "https://api.venice.ai/api/v1",
    "vercel": "https://ai-gateway.vercel.sh/v1",
}

# models.dev lists 0 for models that a subscription pays for. That is not free, and it is no price per token either.
SUBSCRIPTIONS = re.compile(r"-plan\b|^(gitlab|kimi-for-coding|privatemode-ai)$")


def key_variable(names):
    """The variable that holds the key; the others hold account names and addresses."""
    keys = [n for n in names if re.search(r"KEY|TOKEN|PAT$|SECRET", n)]
    name = (keys or names or [""])[-1 if "AWS_BEARER_TOKEN_BEDROCK" in keys else 0]
    return "_" + name if name[:1].isdigit() else name  # no shell can set a variable that begins with a digit


def base_url(provider):
    url = BASE_URLS.get(provider["id"]) or (provider.get("api") if provider["npm"] in DIALECTS else None) or ""
    if "${" in url:  # the user's own account is part of it
        return ""
    return re.sub(r"(/chat/completions)?/*$", "", url)


def date(text):
    """2025-12-02 → 20251202; a month without a day counts from its first."""
    digits = text.replace("-", "")
    return int(digits if len(digits) == 8 else digits + "01") if digits.isdigit() else None


def tokens(count):
    """A limit; 0 and the placeholder of nines mean that nobody knows."""
    return count if 0 < count < 99_999_999 else None


def model_row(model, host, families):
    cost = model.get("cost") or {}
    if cost.get("input") == 0 and cost.get("output") == 0 and SUBSCRIPTIONS.search(host):
        cost = {}
    structured = model.get("structured_output")
    flags = (bool(model["tool_call"]) | bool(model["reasoning"]) << 1 | bool(model["open_weights"]) << 2
             | ("image" in model["modalities"]["input"]) << 3 | (structured is not None) << 4 | bool(structured) << 5)
    row = [
        model["id"],
        0 if model["name"] == model["id"] else model["name"],
        families.setdefault(model["family"], len(families)) if model.get("family") else -1,
        flags,
        date(model["release_date"]),
        date(model["last_updated"]),
        tokens(model["limit"]["context"]),
        tokens(model["limit"]["output"]),
        cost.get("input"),
        cost.get("output"),
        # A few entries of the list misspell the name.
        cost.get("cache_read", cost.get("cached_input", cost.get("cache_input"))),
        cost.get("cache_write", cost.get("cached_write")),
        cost.get("reasoning"),
        model.get("status"),
    ]
    while row[-1] is None:
        row.pop()
    return row


def main():
    api, retrieved = pathlib.Path(sys.argv[1]), sys.argv[2]
    providers = json.loads(api.read_text(encoding="utf-8"))
    order = [endpoint["id"] for endpoint in json.loads((HERE / "endpoints.json").read_text(encoding="utf-8"))]
    families = {}
    hosts = []
    for provider in sorted(providers.values(),
                           key=lambda p: (order.index(p["id"]) if p["id"] in order else len(order), p["id"])):
        models = sorted(provider["models"].values(), key=lambda m: m["id"])
        models.sort(key=lambda m: m["release_date"], reverse=True)
        rows = ",\n".join(dump(model_row(m, provider["id"], families)) for m in models)
        head = [provider["id"], provider["name"], DIALECTS.get(provider["npm"], "openai-chat"), base_url(provider),
                key_variable(provider["env"]), provider["doc"]]
        hosts.append(dump(head)[:-1] + ",[\n" + rows + "]]")
    print('{"source":"https://models.dev/api.json","retrieved":' + dump(retrieved) + ',\n"dialects":'
          + dump(ENDPOINTS) + ',\n"families":' + dump(list(families)) + ',\n"providers":[\n' + ",\n".join(hosts) + "]}")


def dump(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


main()
