#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes models.dev's api.json over as the list that Etude bundles.

    make-catalog.py API.JSON RETRIEVED-DATE

writes models.dev.json beside this script: the same JSON, one line a model and sorted, so that two editions can be
compared; and models.dev.about.json with its source and date. Nothing is left out and nothing is changed: the program
reads an edition that it fetches by the same code (src/catalog/modelsdev.cpp).
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
SOURCE = "https://models.dev/api.json"


def text(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def provider_text(provider):
    head = {key: value for key, value in sorted(provider.items()) if key != "models"}
    models = ",\n".join(f"{text(key)}:{text(model)}" for key, model in sorted(provider["models"].items()))
    return f'{text(provider["id"])}:{text(head)[:-1]},"models":{{\n{models}}}}}'


def main():
    api, retrieved = pathlib.Path(sys.argv[1]), sys.argv[2]
    providers = json.loads(api.read_text(encoding="utf-8"))
    body = ",\n".join(provider_text(providers[key]) for key in sorted(providers))
    (HERE / "models.dev.json").write_text("{\n" + body + "}\n", encoding="utf-8")
    about = {"source": SOURCE, "retrieved": retrieved, "license": "MIT"}
    (HERE / "models.dev.about.json").write_text(text(about) + "\n", encoding="utf-8")


main()
