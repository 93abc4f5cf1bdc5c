"""``fsclient calculate`` on whatever comes: a right number or the error contract, no traceback."""

from __future__ import annotations

import copy
import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from fsclient.bootstrap import load_rule_book
from fsclient.exchange.calculation_json import calculate_lines
from fsclient.ui.speech.messages import SENTENCES, sentence
from tests.rules import plain_reading
from tests.rules.households import as_json, households

BOOK = load_rule_book()
PUBLISHED = [
    one["input"]
    for one in json.loads(
        (Path(__file__).parent / "calculation-examples.json").read_text(encoding="utf-8")
    )
]

WORDS = (
    *("a1", "c1", "single", "cohabiting", "full", "alternating", "visiting", "wage", "child_wage"),
    *("rent", "bank", "shared", "personal:c1", "couple", "exact", "thirty", "month_after"),
    *("2026-11-01", "2026-11-15", "2026-11-30", "earlier_surplus", "other_than_wage"),
    *("2026-11", "2016-01", "2027-01", "2024-02-29", "2026-02-29", "0001-01-01", "", " ", "å\0"),
)
FIELDS = (
    *("period", "household", "adults", "children", "others", "incomes", "costs", "assets", "id"),
    *("job_stimulus", "adjustments", "settings", "birth_date", "status", "residence", "days"),
    *("free_lunch", "in_school", "counts_in_household", "person", "type", "amount", "applied"),
    *("approved", "reason", "available", "line", "rounding", "day_rule", "bracket_change"),
    *("earlier_this_year", "month", "note", "unknown", "from", "to", "stated", "counted"),
    *("label", "visiting_child_counts", "child_income_cap"),
)
NUMBERS = (-1, 0, 1, 28, 29, 30, 31, 32, 0.5, 1.005, 412.5, 59200, 10**12, 10**30, 1e300, -0.0)

leaves = (
    st.none()
    | st.booleans()
    | st.sampled_from(NUMBERS)
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(WORDS)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
)
anything = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=5)
    ),
    max_leaves=12,
)
sound_ones = st.sampled_from(PUBLISHED) | households().map(as_json)


def answered(text: bytes) -> dict[str, Any]:
    """What the command says of one line, held to the contract; an error's object or a result's."""
    answer = calculate_lines([text], BOOK, sentence)
    said: dict[str, Any] = json.loads(answer.json, parse_float=Decimal)
    if answer.sound:
        amounts = sum(Fraction(line["amount"]) for line in said["lines"])
        assert abs(amounts - Fraction(said["result"])) < Fraction(1, 10**9)
        return said
    assert list(said) == ["error"]
    error = said["error"]
    assert list(error) == ["code", "path", "message"]
    assert error["code"] in SENTENCES
    assert isinstance(error["path"], str)
    assert error["message"].endswith(".")
    return said


def written(content: object) -> bytes:
    return json.dumps(content, default=float, ensure_ascii=False).encode()


@given(st.binary(max_size=200))
@example(b"\xef\xbb\xbf")
@example(b'{"period": "2026-11", "household": {"adults": []}')
def test_any_bytes_are_answered(content: bytes) -> None:
    assert "error" in answered(content)


@given(anything)
def test_any_json_is_answered(content: object) -> None:
    assert "error" in answered(written(content))


@given(
    st.fixed_dictionaries(
        {"period": st.sampled_from(["2026-11", "2024-02", "2017-03"]), "household": anything},
        optional=dict.fromkeys(
            ("incomes", "costs", "assets", "job_stimulus", "adjustments", "settings"), anything
        ),
    )
)
def test_any_household_is_answered(content: object) -> None:
    answered(written(content))


@given(sound_ones, st.data())
def test_a_household_with_some_words_and_numbers_changed_is_refused_or_counted_right(
    household: dict[str, Any], data: st.DataObject
) -> None:
    content = copy.deepcopy(household)
    for _ in range(data.draw(st.integers(1, 3))):
        _change(content, data)
    text = written(content)

    said = answered(text)

    if "error" not in said:
        ought = plain_reading.reading(json.loads(text, parse_float=Decimal))
        assert abs(Fraction(said["result"]) - ought.result) < Fraction(1, 10**9)
        assert said["full_grant"] == ought.full_grant


@given(sound_ones, st.data())
def test_a_household_with_some_bytes_changed_is_answered(
    household: dict[str, Any], data: st.DataObject
) -> None:
    text = written(household)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 12)))
    between = data.draw(st.binary(max_size=6) | st.sampled_from([b'"', b"{", b"]", b"1e99", b"-"]))

    answered(text[:start] + between + text[end:])


def _change(content: object, data: st.DataObject) -> None:
    """Change, leave out, repeat or add one thing somewhere within."""
    if isinstance(content, dict):
        name = data.draw(st.sampled_from([*content, *FIELDS]))
        if content.get(name) and isinstance(content[name], dict | list) and data.draw(_mostly):
            _change(content[name], data)
        elif name in content and data.draw(st.booleans()):
            del content[name]
        else:
            content[name] = data.draw(anything)
    elif isinstance(content, list) and content:
        place = data.draw(st.integers(0, len(content) - 1))
        if isinstance(content[place], dict | list) and data.draw(_mostly):
            _change(content[place], data)
        elif data.draw(st.booleans()):
            content.append(copy.deepcopy(content[place]))
        else:
            content[place] = data.draw(anything)


_mostly = st.integers(0, 9).map(bool)
