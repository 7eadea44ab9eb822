# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""python3 -m starter_model COMMAND, in tools/starter-model; --help lists the commands. See README.md."""

import argparse
import pathlib
import random
from collections.abc import Callable

from . import texts
from .server import PROJECT

SHIPPED = PROJECT / "resources" / "starter" / "starter-q8_0.gguf"
FOLDER = PROJECT / "build" / "starter-model"

# What needs PyTorch, SentencePiece or GGUF is imported by the commands that use it: all else runs with Python alone.


def make_tokenizer(arguments: argparse.Namespace) -> None:
    from . import tokenizer

    tokenizer.train(arguments.folder, arguments.seed)


def train(arguments: argparse.Namespace) -> None:
    from . import training

    recipe = training.Recipe(seed=arguments.seed, steps=arguments.steps, float32=arguments.float32)
    training.train(arguments.folder, recipe)


def export(arguments: argparse.Namespace) -> None:
    from . import export as exporting

    print(exporting.export(arguments.folder))


def evaluate(arguments: argparse.Namespace) -> None:
    from . import evaluation

    temperatures = [0.0] if arguments.gate else arguments.temperatures
    results = evaluation.measure(arguments.model, texts.held_out(arguments.set), temperatures)
    print(evaluation.table(results))
    print(f"\n{evaluation.speed(results):,.0f} tokens per second (median)")
    if arguments.wrong:
        print(f"\n{evaluation.wrong_answers(results)}")
    if arguments.gate and (failed := evaluation.failures(results)):
        raise SystemExit("The gate is not passed.\n" + "\n".join(failed))


def robustness(arguments: argparse.Namespace) -> None:
    from . import robustness as trials

    trials.report(arguments.model)


def check_rendering(arguments: argparse.Namespace) -> None:
    from . import rendering

    if found := rendering.differences(arguments.model, arguments.folder):
        raise SystemExit("\n".join(found))


def print_fingerprint(arguments: argparse.Namespace) -> None:
    from . import fingerprint

    print(fingerprint.of_training_texts(arguments.seed))


def sample(arguments: argparse.Namespace) -> None:
    from . import conversations, template

    rng = random.Random(arguments.seed)
    for _ in range(arguments.number):
        print(template.as_text(template.render(conversations.draw_conversation(rng))))


def main() -> None:
    parser = argparse.ArgumentParser(prog="starter_model", description="Makes and measures Etude's starter model.")
    commands = parser.add_subparsers(required=True)

    def command(name: str, function: Callable[[argparse.Namespace], None], help: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help, description=help)
        added.set_defaults(function=function)
        return added

    def with_folder(added: argparse.ArgumentParser) -> argparse.ArgumentParser:
        added.add_argument("--folder", type=pathlib.Path, default=FOLDER, help="for what is made (%(default)s)")
        return added

    def with_seed(added: argparse.ArgumentParser) -> argparse.ArgumentParser:
        added.add_argument("--seed", type=int, default=1234, help="of the draws (%(default)s)")
        return added

    def with_model(added: argparse.ArgumentParser) -> argparse.ArgumentParser:
        added.add_argument("model", type=pathlib.Path, nargs="?", default=SHIPPED, help="a GGUF file (the shipped one)")
        return added

    with_folder(with_seed(command("tokenizer", make_tokenizer, "make the vocabulary")))

    training = with_folder(with_seed(command("train", train, "train the model, or go on with it")))
    training.add_argument("--steps", type=int, default=1500, help="(%(default)s)")
    training.add_argument("--float32", action="store_true", help="faster on a processor without bfloat16")

    with_folder(command("export", export, "write the model as GGUF files"))

    measuring = with_model(command("evaluate", evaluate, "measure a model through llama-server with held-out prompts"))
    measuring.add_argument("--set", choices=["dev", "test"], default="test", help="of held-out prompts (%(default)s)")
    measuring.add_argument("--temperatures", type=float, nargs="+", default=[0.0, 0.7, 1.2], metavar="T")
    measuring.add_argument("--wrong", action="store_true", help="list the wrong answers")
    measuring.add_argument("--gate", action="store_true", help="at T = 0; status 1 if the model is not good enough")

    with_model(command("robustness", robustness, "measure a model with odd sampling, long prompts and long chats"))
    with_folder(with_model(command("check-rendering", check_rendering, "compare training's text with llama-server's")))

    with_seed(command("fingerprint", print_fingerprint, "print a sum that changes with the training texts"))

    sampling = with_seed(command("sample", sample, "print conversations as they are trained"))
    sampling.add_argument("--number", type=int, default=10, help="how many (%(default)s)")

    arguments = parser.parse_args()
    arguments.function(arguments)


if __name__ == "__main__":
    main()
