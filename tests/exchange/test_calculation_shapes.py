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
        {"person": "c", "type": "wage", "amount": 95.5, "earlier_this_year": 7, "note": "kl 9:30"},
        {
            "person": "a",
            "type": "other",
            "amount": 7,
            "stated": 6.5,
            "counted": False,
            "reason": "ett lån",
        },
    ],
    "costs": [
        {"type": "rent", "applied": 9800, "approved": 79.1, "reason": "skälig", "person": "a"},
        {"type": "other", "applied": 900, "label": "magasinering"},
    ],
    "assets": [{"type": "bank", "amount": 1e3, "available": True, "stated": 900, "person": "c"}],
    "job_stimulus": ["a"],
    "adjustments": [{"line": "personal:c", "amount": -10, "reason": "resa"}],
    "settings": {
        "bracket_change": "month_after",
        "rounding": "exact",
        "day_rule": "thirty",
        "visiting_child_counts": True,
        "child_income_cap": "other_than_wage",
    },
}
TEXT = json.dumps(SOUND).encode()


def slowly(data: bytes) -> object:
    return calculation_fields.FACTS(calculation_json.content_of(data.decode()))


@pytest.mark.parametrize(
    ("shape", "fields"),
    [
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


@pytest.mark.parametrize(
    ("shape", "fields", "left"),
    [
        (AdultShape, calculation_fields.ADULT, {"from", "to"}),
        (ChildShape, calculation_fields.CHILD, {"from", "to"}),
        (IncomeShape, calculation_fields.INCOME, {"month"}),
    ],
)
def test_the_quick_reader_leaves_days_and_months_to_the_slow_one(
    shape: type[msgspec.Struct], fields: calculation_fields.Shape[Any], left: set[str]
) -> None:
    assert {*shape.__struct_fields__, *left} == set(fields.fields)


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
        (b'"status": "single"', b'"status": "single", "from": "2026-11-20"'),
        (b'"free_lunch": false', b'"to": "2026-11-14"'),
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
