# SPDX-FileCopyrightText: 2026 The Etude authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped starter model, the texts that it was trained with, its README and the application's presets fit together."""

import hashlib
import itertools
import json
import pathlib
import random
import sys
import unittest

sys.dont_write_bytecode = True
PROJECT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "tools" / "starter-model"))

from starter_model import fingerprint, judge, texts  # noqa: E402
from starter_model.conversations import Conversation, draw_conversation  # noqa: E402
from starter_model.grammar import expand, normalise, parse, pattern  # noqa: E402
from starter_model.template import CHAT_TEMPLATE  # noqa: E402

README = (PROJECT / "tools" / "starter-model" / "README.md").read_text(encoding="utf-8")
SHIPPED = (PROJECT / "resources" / "starter" / "starter-q8_0.gguf").read_bytes()
SEED = 1234


def drawn_conversations(number: int) -> list[Conversation]:
    rng = random.Random(SEED)
    return [draw_conversation(rng) for _ in range(number)]


class ShippedModel(unittest.TestCase):
    def test_readme_names_its_sum(self) -> None:
        self.assertIn(hashlib.sha256(SHIPPED).hexdigest(), README)

    def test_readme_names_the_sum_of_the_texts(self) -> None:
        """Fails when the texts or the draws have changed, and the shipped model can no longer be made from them."""
        self.assertIn(fingerprint.of_training_texts(SEED), README)

    def test_template_is_the_one_in_tools(self) -> None:
        self.assertIn(CHAT_TEMPLATE.encode(), SHIPPED)


class Presets(unittest.TestCase):
    def test_those_of_the_application_are_those_of_the_model(self) -> None:
        shown = json.loads((PROJECT / "resources" / "presets" / "starter.json").read_text(encoding="utf-8"))
        starters = [preset["text"] for preset in shown if preset.get("starter")]
        self.assertCountEqual(starters, [preset.title for preset in texts.PRESETS.values()])

    def test_those_of_the_application_bring_nothing_else_with_them(self) -> None:
        shown = json.loads((PROJECT / "resources" / "presets" / "starter.json").read_text(encoding="utf-8"))
        self.assertEqual([preset["text"] for preset in shown if preset.get("starter") and "system" in preset], [])

    def test_those_that_the_honest_answer_names_exist(self) -> None:
        titles = {preset.title for preset in texts.PRESETS.values()}
        named = parse(texts.load("honest.toml")["preset"])
        self.assertLessEqual({"".join(alternative) for alternative in named[0]}, titles)


class HeldOutPrompts(unittest.TestCase):
    def test_none_is_trained(self) -> None:
        held_out = {normalise(prompt) for name in ("dev", "test") for prompt in texts.held_out(name).prompts()}
        trained = {
            normalise(message.text)
            for conversation in drawn_conversations(12_000)
            for message in conversation.messages
            if message.role == "user"
        }
        # The README says so: "Why?" is trained as the second turn of a chat.
        self.assertEqual(held_out & trained, {"why"})

    def test_no_title_is_held_out(self) -> None:
        held_out = {normalise(prompt) for name in ("dev", "test") for prompt in texts.held_out(name).prompts()}
        self.assertEqual(held_out & {normalise(preset.title) for preset in texts.PRESETS.values()}, set())

    def test_each_preset_has_some(self) -> None:
        for name, number in (("dev", 4), ("test", 3)):
            phrasings = texts.held_out(name).phrasings
            self.assertEqual(list(phrasings), list(texts.PRESETS))
            self.assertEqual({len(group) for group in phrasings.values()}, {number})


class Grammars(unittest.TestCase):
    def test_alternatives_nest_and_may_be_empty(self) -> None:
        grammar = "a «b¦«c¦»d»"
        all_texts = {expand(grammar, random.Random(seed)) for seed in range(50)}
        self.assertEqual(all_texts, {"a b", "a cd", "a d"})
        self.assertTrue(all(pattern(grammar).fullmatch(text) for text in all_texts))
        self.assertIsNone(pattern(grammar).fullmatch("a c"))

    def test_marks_have_to_pair(self) -> None:
        for text in ("«a", "a»", "a¦b", "«a¦b"):
            with self.assertRaises(ValueError, msg=text):
                parse(text)

    def test_answers_are_judged_as_what_they_are(self) -> None:
        rng = random.Random(1)
        for name in itertools.chain(texts.PRESETS, [texts.HONEST]):
            for answer in texts.answers(name):
                self.assertEqual(judge.judge(expand(answer, rng)), judge.Verdict(name, True))
                slip = expand(answer, rng).replace(" ", "  ", 1)
                self.assertFalse(judge.judge(slip).well_formed)


if __name__ == "__main__":
    unittest.main()
