"""The quick reader: the slow one's facts or none at all, whatever it is given."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fsclient.exchange import calculation_fields, calculation_json
from fsclient.exchange.calculation_shapes import (
    AdjustmentShape,
    AdultShape,
    AssetShape,
    ChildShape,
    CostShape,
    FactsShape,
    HouseholdShape,
    IncomeShape,
    SettingsShape,
    facts_at_once,
)

SOUND: dict[str, Any] = {
    "period": "2026-11",
    "household": {
        "adults": [{"id": "a", "birth_date": "1990-01-01", "status": "single"}],
        "children": [
            {
                "id": "c",
                "birth_date": "2014-05-01",
                "residence": "visiting",
                "days": 9,
                "free_lunch": False,
                "in_school": True,
                "counts_in_household": False,
            }
        ],
        "others": 2,
    },
    "incomes": [
        {"person": "c", "type": "wage", "amount": 95.5, "earlier_this_year": 7, "note": "kl 9:30"}
    ],
    "costs": [
        {"type": "rent", "applied": 9800, "approved": 79.1, "reason": "skälig", "person": "a"}
    ],
    "assets": [{"type": "bank", "amount": 1e3, "available": True}],
    "job_stimulus": ["a"],
    "adjustments": [{"line": "personal:c", "amount": -10, "reason": "resa"}],
    "settings": {"bracket_change": "month_after", "rounding": "exact", "day_rule": "thirty"},
}
TEXT = json.dumps(SOUND).encode()


def slowly(data: bytes) -> object:
    return calculation_fields.FACTS(calculation_json.content_of(data.decode()))


@pytest.mark.parametrize(
    ("shape", "fields"),
    [
        (AdultShape, calculation_fields.ADULT),
        (ChildShape, calculation_fields.CHILD),
        (HouseholdShape, calculation_fields.HOUSEHOLD),
        (CostShape, calculation_fields.COST),
        (AssetShape, calculation_fields.ASSET),
        (AdjustmentShape, calculation_fields.ADJUSTMENT),
        (SettingsShape, calculation_fields.SETTINGS),
        (FactsShape, calculation_fields.FACTS),
    ],
)
def test_both_readers_know_the_same_fields(
    shape: type[msgspec.Struct], fields: calculation_fields.Shape[Any]
) -> None:
    needed = {field.name for field in msgspec.structs.fields(shape) if field.required}

    assert set(shape.__struct_fields__) == set(fields.fields)
    assert needed == set(fields.needed)


def test_incomes_differ_only_in_the_month_that_the_quick_reader_leaves_to_the_slow_one() -> None:
    known = {*IncomeShape.__struct_fields__, "month"}

    assert known == set(calculation_fields.INCOME.fields)


@pytest.mark.parametrize("ascii_only", [True, False])
def test_sound_input_is_read_at_once_and_means_the_same(ascii_only: bool) -> None:
    data = json.dumps(SOUND, ensure_ascii=ascii_only).encode()

    assert facts_at_once(data) == slowly(data)


@pytest.mark.parametrize(
    ("part", "changed"),
    [
        (b'"days": 9', b'"days": null'),
        (b'"days": 9', b'"days": 9.5'),
        (b'"others": 2', b'"others": 1000'),
        (b'"others": 2', b'"others": "2"'),
        (b'"amount": 95.5', b'"amount": "95.5"'),
        (b'"amount": 95.5', b'"amount": true'),
        (b'"amount": 95.5', b'"amount": null'),
        (b'"amount": 95.5', b'"amount": 1, "amount": 95.5'),
        (b'"amount": 95.5', b'"\\u0061mount": 1, "amount": 95.5'),
        (b'"amount": 95.5', b'"amount": 95.5, "month": {"year": 2026, "month": 10}'),
        (b'"amount": 95.5', b'"amount": 95.5, "sum": 1'),
        (b'"id": "a"', b'"id": "\\u003a", "id": "\\u003a"'),
        (b'"id": "a"', b'"id": "\xff"'),
        (b'"id": "a"', b'"id": "\\ud800"'),
        (b'"2026-11"', b'"2026-13"'),
        (b'"2026-11"', '"２０２６-11"'.encode()),
        (b'"2014-05-01"', b'"2014-05-01T00:00:00"'),
        (b'"2014-05-01"', b'"20140501"'),
        (TEXT, b""),
        (TEXT, b"[" * 100_000),
        (TEXT, b"\xef\xbb\xbf" + TEXT),
        (TEXT, TEXT + b"}"),
    ],
)
def test_what_is_not_plainly_sound_is_left_to_the_slow_reader(part: bytes, changed: bytes) -> None:
    assert TEXT.count(part)

    assert facts_at_once(TEXT.replace(part, changed, 1)) is None


@given(st.data())
def test_a_field_given_twice_is_never_taken(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["id", "type", "amount", "period", "reason", "days"]))
    at = TEXT.index(f'"{name}"'.encode())
    end = min(found for found in (TEXT.find(sign, at) for sign in (b",", b"}")) if found > 0)

    assert facts_at_once(TEXT[:at] + TEXT[at:end] + b"," + TEXT[at:]) is None
