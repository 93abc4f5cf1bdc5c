"""Every code that can be raised has its Swedish sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from string import Formatter

import pytest

from fsclient.ui.payments.words import WARNINGS
from fsclient.ui.speech.messages import SENTENCES, joined
from tests.architecture.checkout import modules

# Who takes a code, and as which argument: by place, or by name.
RAISERS = {"Problem": 0, "EnvironmentProblem": 0, "at": 1}


def raised_codes(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Each code written out in a call that makes an error of the house, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (argument := code_argument(node)) is not None:
            for part in ast.walk(argument):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value, node.lineno


def code_argument(call: ast.Call) -> ast.expr | None:
    target = call.func
    if isinstance(target, ast.Attribute):
        owner = getattr(target.value, "id", getattr(target.value, "attr", ""))
        name = target.attr
        if name == "at" and owner not in ("RuleViolation", "AccessDenied"):
            return None
    else:
        name = getattr(target, "id", "")
    if name not in RAISERS:
        return None
    for keyword in call.keywords:
        if keyword.arg == "code":
            return keyword.value
    place = RAISERS[name]
    return call.args[place] if len(call.args) > place else None


def test_every_code_has_a_sentence() -> None:
    silent = [
        f"{path}:{line} {code}"
        for path, tree in modules()
        for code, line in raised_codes(tree)
        if code not in SENTENCES
    ]

    assert not silent, "Give each a sentence in ui/speech/messages.py:\n" + "\n".join(silent)


def test_a_code_means_one_thing() -> None:
    """What is told of a payment beside it was also what is told of one's own account."""
    assert WARNINGS.keys().isdisjoint(SENTENCES)


def test_codes_are_found_however_they_are_raised() -> None:
    source = """
RuleViolation.at("born", "one")
RuleViolation(Problem("two"), Problem(code="three"))
errors.EnvironmentProblem("four" if away else "five")
letters.at("no", "code")
"""

    found = {code for code, _ in raised_codes(ast.parse(source))}

    assert found == {"one", "two", "three", "four", "five"}


def test_a_sentence_ends_like_one_and_names_its_values_in_english() -> None:
    for code, sentence in SENTENCES.items():
        assert sentence[0].isupper() or sentence[0] == "{", code
        assert sentence.endswith((".", "?")), code
        names = [name for _, name, _, _ in Formatter().parse(sentence) if name is not None]
        assert all(name.isidentifier() for name in names), code


def test_a_code_has_one_sentence_and_not_the_last_of_two() -> None:
    # next-house.md F: of two tables with one code the later won without a word, and whoever moved
    # a case to nobody was told about a letter.
    with pytest.raises(ValueError, match="two sentences for receiver_needed"):
        joined({"receiver_needed": "Välj vem."}, {"receiver_needed": "Ange vem, med --person."})
    assert SENTENCES["receiver_needed"] == "Välj vem som ska ha ärendet."
