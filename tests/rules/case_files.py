"""The worked examples of ``cases``, as facts and what is expected of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from fsclient.domain.calculation import (
    Adjustment,
    Adult,
    AdultStatus,
    Asset,
    BracketChange,
    CalculationFacts,
    CalculationSettings,
    Child,
    ChildIncomeCap,
    Cost,
    DayRule,
    Income,
    Rounding,
)
from fsclient.domain.months import Month
from fsclient.domain.people import Residence

FOLDER = Path(__file__).parent / "cases"
FIELDS = frozenset(
    "name why month adults children others incomes costs assets adjustments job_stimulus settings"
    " expected error at".split()
)
EXPECTED = frozenset(
    "norm costs incomes assets adjustments result full_grant reductions lines".split()
)

_ADULTS = {"single": [{"status": "single"}], "couple": [{"status": "cohabiting"}] * 2}
_BORN = date(1990, 1, 1)
_DAYS = {"from": "first_day", "to": "last_day"}


@dataclass(frozen=True)
class Case:
    """One worked example."""

    file: str
    name: str
    why: str
    facts: CalculationFacts
    expected: dict[str, Any]
    error: str | None
    at: str | None


def read_cases() -> list[Case]:
    """Every example of every file."""
    return [
        _case(file.stem, row)
        for file in sorted(FOLDER.glob("*.toml"))
        for row in tomllib.loads(file.read_text(encoding="utf-8"), parse_float=Decimal)["case"]
    ]


def _case(file: str, row: dict[str, Any]) -> Case:
    assert row.keys() <= FIELDS, f"{row['name']}: {sorted(row.keys() - FIELDS)}"
    expected = row.get("expected", {})
    assert expected.keys() <= EXPECTED, row["name"]
    assert ("error" in row) != bool(expected), row["name"]
    return Case(
        file, row["name"], row["why"], _facts(row), expected, row.get("error"), row.get("at")
    )


def _facts(row: dict[str, Any]) -> CalculationFacts:
    return CalculationFacts(
        period=Month.parse(row["month"]),
        adults=_adults(row["adults"]),
        children=tuple(
            _child(number, child) for number, child in enumerate(row.get("children", []), start=1)
        ),
        others=row.get("others", 0),
        incomes=tuple(Income(**_amounts(one)) for one in row.get("incomes", [])),
        costs=tuple(Cost(**_amounts(one)) for one in row.get("costs", [])),
        assets=tuple(Asset(**_amounts(one)) for one in row.get("assets", [])),
        adjustments=tuple(Adjustment(**_amounts(one)) for one in row.get("adjustments", [])),
        job_stimulus=tuple(row.get("job_stimulus", ())),
        settings=_settings(row.get("settings", {})),
    )


def _adults(given: str | list[dict[str, Any]]) -> tuple[Adult, ...]:
    rows = _ADULTS[given] if isinstance(given, str) else given
    return tuple(
        Adult(
            id=row.get("id", f"a{number}"),
            birth_date=row.get("born", _BORN),
            status=AdultStatus(row["status"]),
            first_day=row.get("from"),
            last_day=row.get("to"),
        )
        for number, row in enumerate(rows, start=1)
    )


def _child(number: int, row: dict[str, Any]) -> Child:
    rest = {
        _DAYS.get(name, name): value
        for name, value in row.items()
        if name not in ("born", "residence")
    }
    residence = Residence(row.get("residence", "full"))
    return Child(**{"id": f"c{number}", **rest, "birth_date": row["born"], "residence": residence})


def _amounts(row: dict[str, Any]) -> dict[str, Any]:
    """Whole numbers as the decimals that the facts hold."""
    return {name: Decimal(value) if type(value) is int else value for name, value in row.items()}


def _settings(row: dict[str, Any]) -> CalculationSettings:
    kinds = {
        "bracket_change": BracketChange,
        "rounding": Rounding,
        "day_rule": DayRule,
        "visiting_child_counts": bool,
        "child_income_cap": ChildIncomeCap,
    }
    chosen: dict[str, Any] = {name: kinds[name](value) for name, value in row.items()}
    return CalculationSettings(**chosen)
