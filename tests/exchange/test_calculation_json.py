"""The JSON of a calculation: numbers as they are, one answer a line, errors as sentences."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.exchange.calculation_json import calculate_json, calculate_lines, error_json
from fsclient.exchange.json_numbers import number_text

BOOK = load_rule_book()
HOUSEHOLD = (
    '{"period": "2026-11", "household":'
    ' {"adults": [{"id": "a1", "birth_date": "1990-01-01", "status": "single"}]}}'
)


def named(problem: Problem) -> str:
    return f"Fel: {problem.code}."


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("4406", "4406"),
        ("-1108", "-1108"),
        ("412.50", "412.5"),
        ("5000.00", "5000"),
        ("1E+3", "1000"),
        ("-0", "0"),
        ("0.00", "0"),
        ("596.6666666666666666666666667", "596.6666666666666666666666667"),
    ],
)
def test_a_number_is_written_plainly(number: str, text: str) -> None:
    assert number_text(Decimal(number)) == text


def test_an_error_names_code_place_and_sentence() -> None:
    text = error_json(RuleViolation.at("period", "norm_missing"), named)

    assert json.loads(text) == {
        "error": {"code": "norm_missing", "path": "period", "message": "Fel: norm_missing."}
    }


def test_lines_are_answered_in_order_and_told_of_when_one_is_amiss() -> None:
    line = HOUSEHOLD.encode()
    answer = calculate_json(line, BOOK) + b"\n"

    assert calculate_lines([line, line], BOOK, named) == (answer * 2, True)
    json_, sound = calculate_lines([line, b"{", line], BOOK, named)
    first, second, third = json_.splitlines(keepends=True)
    assert (first, third, sound) == (answer, answer, False)
    assert json.loads(second)["error"]["code"] == "json_unreadable"
