"""What cannot be calculated: each fault with its code, its place and its sentence's values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.domain.calculation import (
    Adjustment,
    Adult,
    AdultStatus,
    Asset,
    CalculationFacts,
    Child,
    Cost,
    Income,
)
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.people import Residence
from fsclient.rules.calculation import calculate
from fsclient.rules.catalogues import Who

BOOK = load_rule_book()
ALONE = Adult(id="a1", birth_date=date(1990, 1, 1), status=AdultStatus.SINGLE)
CHILD = Child(id="c1", birth_date=date(2014, 5, 1))
TRILLION = Decimal(10) ** 12
LARGEST = TRILLION - Decimal("0.01")


def facts_of(**changes: Any) -> CalculationFacts:
    facts = CalculationFacts(period=Month(2026, 11), adults=(ALONE,), children=(CHILD,))
    return replace(facts, **changes)


def found(**changes: Any) -> list[tuple[str, str | None, Mapping[str, object]]]:
    try:
        calculate(facts_of(**changes), BOOK)
    except RuleViolation as violation:
        return [(one.code, one.field, one.values) for one in violation.problems]
    return []


def cost(**changes: Any) -> Cost:
    return replace(Cost(type="rent", applied=Decimal(100)), **changes)


def income(**changes: Any) -> Income:
    return replace(Income(person="a1", type="sickness_benefit", amount=Decimal(100)), **changes)


def asset(**changes: Any) -> Asset:
    return replace(Asset(type="bank", amount=Decimal(100), available=True), **changes)


C0 = "household.children[0]"
BROKEN: list[tuple[dict[str, Any], str, str | None, dict[str, object]]] = [
    (
        {"incomes": (income(stated=Decimal(-1)),)},
        "amount_negative",
        "incomes[0].stated",
        {},
    ),
    (
        {"incomes": (income(label="x" * 61),)},
        "label_too_long",
        "incomes[0].label",
        {"most": 60},
    ),
    ({"incomes": (income(counted=False),)}, "reason_missing", "incomes[0].reason", {}),
    (
        {"incomes": (income(person="c1", type="housing_allowance"),)},
        "income_not_of_child",
        "incomes[0].type",
        {"kind": "Bostadsbidrag"},
    ),
    (
        {"costs": (cost(label="a\u202eb"),)},
        "label_not_one_line",
        "costs[0].label",
        {"most": 60},
    ),
    (
        {"assets": (asset(stated=Decimal("0.001")),)},
        "amount_fraction",
        "assets[0].stated",
        {},
    ),
    (
        {"assets": (asset(person="c9"),)},
        "person_unknown",
        "assets[0].person",
        {"person": "c9"},
    ),
    (
        {"children": (replace(CHILD, first_day=date(2026, 12, 1)),)},
        "days_out_of_month",
        f"{C0}.from",
        {"period": "2026-11"},
    ),
    (
        {"children": (replace(CHILD, last_day=date(2026, 11, 5), days=30),)},
        "days_and_period",
        f"{C0}.to",
        {},
    ),
    (
        {"adults": (replace(ALONE, first_day=date(2026, 11, 3)),)},
        "no_adult_present",
        "household.adults",
        {"first": "2026-11-01", "last": "2026-11-02"},
    ),
    ({"adults": ()}, "adults_count", "household.adults", {}),
    (
        {"adults": (replace(ALONE, status=AdultStatus.COHABITING),)},
        "adult_alone_not_single",
        "household.adults[0].status",
        {},
    ),
    (
        {"adults": (replace(ALONE, birth_date=date(2026, 12, 1)),)},
        "birth_date_after_period",
        "household.adults[0].birth_date",
        {"period": "2026-11"},
    ),
    (
        {"children": (replace(CHILD, birth_date=date(2026, 12, 1)),)},
        "birth_date_after_period",
        f"{C0}.birth_date",
        {"period": "2026-11"},
    ),
    (
        {"children": (replace(CHILD, birth_date=date(2005, 11, 30), in_school=True),)},
        "child_own_case",
        f"{C0}.birth_date",
        {"age": 21},
    ),
    (
        {"children": (replace(CHILD, birth_date=date(2008, 11, 30)),)},
        "pupil_not_in_school",
        f"{C0}.in_school",
        {"age": 18},
    ),
    ({"children": (replace(CHILD, days=29),)}, "days_with_full_residence", f"{C0}.days", {}),
    (
        {"children": (replace(CHILD, residence=Residence.VISITING),)},
        "days_missing",
        f"{C0}.days",
        {},
    ),
    (
        {"children": (replace(CHILD, residence=Residence.VISITING, days=31),)},
        "days_out_of_range",
        f"{C0}.days",
        {"most": 30},
    ),
    (
        {"children": (CHILD, CHILD)},
        "person_repeated",
        "household.children[1].id",
        {"person": "c1"},
    ),
    (
        {"children": (replace(CHILD, id="a1"),)},
        "person_repeated",
        f"{C0}.id",
        {"person": "a1"},
    ),
    ({"others": 31}, "others_out_of_range", "household.others", {"most": 30}),
    ({"others": -1}, "others_out_of_range", "household.others", {"most": 30}),
    ({"incomes": (income(type="x"),)}, "income_type_unknown", "incomes[0].type", {"type": "x"}),
    ({"incomes": (income(person="x"),)}, "person_unknown", "incomes[0].person", {"person": "x"}),
    (
        {"incomes": (income(), income(type="child_wage"))},
        "child_wage_of_adult",
        "incomes[1].type",
        {},
    ),
    (
        {"incomes": (income(type="wage", earlier_this_year=Decimal(0)),)},
        "earlier_this_year_misplaced",
        "incomes[0].earlier_this_year",
        {},
    ),
    (
        {"incomes": (income(person="c1", earlier_this_year=Decimal(0)),)},
        "earlier_this_year_misplaced",
        "incomes[0].earlier_this_year",
        {},
    ),
    (
        {"incomes": (income(person="c1", type="wage", earlier_this_year=Decimal("0.001")),)},
        "amount_fraction",
        "incomes[0].earlier_this_year",
        {},
    ),
    ({"costs": (cost(type="x"),)}, "cost_type_unknown", "costs[0].type", {"type": "x"}),
    ({"costs": (cost(person="x"),)}, "person_unknown", "costs[0].person", {"person": "x"}),
    ({"costs": (cost(applied=Decimal(-1)),)}, "amount_negative", "costs[0].applied", {}),
    ({"costs": (cost(approved=Decimal(-1)),)}, "amount_negative", "costs[0].approved", {}),
    (
        {"costs": (cost(approved=Decimal("100.01")),)},
        "approved_above_applied",
        "costs[0].approved",
        {},
    ),
    ({"costs": (cost(approved=Decimal("99.99")),)}, "reason_missing", "costs[0].reason", {}),
    (
        {"costs": (cost(approved=Decimal(0), reason=" \t"),)},
        "reason_missing",
        "costs[0].reason",
        {},
    ),
    (
        {"assets": (Asset(type="x", amount=Decimal(1), available=False),)},
        "asset_type_unknown",
        "assets[0].type",
        {"type": "x"},
    ),
    (
        {"assets": (Asset(type="bank", amount=Decimal(-1), available=False),)},
        "amount_negative",
        "assets[0].amount",
        {},
    ),
    ({"job_stimulus": ("c1",)}, "job_stimulus_of_child", "job_stimulus[0]", {}),
    ({"job_stimulus": ("a1", "a1")}, "job_stimulus_repeated", "job_stimulus[1]", {}),
    ({"job_stimulus": ("x",)}, "person_unknown", "job_stimulus[0]", {"person": "x"}),
    (
        {"adjustments": (Adjustment(line="personal:x", amount=Decimal(1), reason="skäl"),)},
        "adjustment_line_unknown",
        "adjustments[0].line",
        {"line": "personal:x"},
    ),
    (
        {"adjustments": (Adjustment(line="shared", amount=Decimal(1), reason=" "),)},
        "reason_missing",
        "adjustments[0].reason",
        {},
    ),
    (
        {"adjustments": (Adjustment(line="shared", amount=-TRILLION, reason="skäl"),)},
        "amount_too_large",
        "adjustments[0].amount",
        {},
    ),
    ({"period": Month(2027, 1)}, "norm_missing", "period", {"period": "2027-01"}),
]


@pytest.mark.parametrize(
    ("changes", "code", "field", "values"), BROKEN, ids=[f"{row[1]}-{row[2]}" for row in BROKEN]
)
def test_a_fault_has_its_code_its_place_and_its_values(
    changes: dict[str, Any], code: str, field: str | None, values: dict[str, object]
) -> None:
    assert found(**changes) == [(code, field, values)]


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        (TRILLION, "amount_too_large"),
        (Decimal("Infinity"), "amount_too_large"),
        (Decimal("-0.01"), "amount_negative"),
        (Decimal("-Infinity"), "amount_negative"),
        (Decimal("0.005"), "amount_fraction"),
        (Decimal("NaN"), "amount_not_understood"),
        (Decimal("sNaN"), "amount_not_understood"),
    ],
)
def test_an_amount_is_in_whole_ore_and_within_reason(amount: Decimal, code: str) -> None:
    assert found(incomes=(income(amount=amount),)) == [(code, "incomes[0].amount", {})]


@pytest.mark.parametrize("amount", ["0", "-0", "0.01", "1E+2", "100.00", "100.10000", str(LARGEST)])
def test_amounts_that_are_sound_however_they_are_written(amount: str) -> None:
    assert found(incomes=(income(amount=Decimal(amount)),)) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"others": 0},
        {"others": 30},
        {"children": (replace(CHILD, birth_date=date(2026, 11, 30)),)},
        {"children": (replace(CHILD, birth_date=date(2005, 12, 1), in_school=True),)},
        {"children": (replace(CHILD, birth_date=date(2008, 12, 1), in_school=False),)},
        {"children": (replace(CHILD, residence=Residence.VISITING, days=1),)},
        {"children": (replace(CHILD, residence=Residence.VISITING, days=30),)},
        {"children": (replace(CHILD, days=30),)},
        {"adults": (replace(ALONE, birth_date=date(2026, 11, 30)),)},
        {"costs": (cost(approved=Decimal(100)),)},
        {"costs": (cost(approved=Decimal(0), reason="skäl"),)},
        {"costs": (cost(person="c1"), cost(person="a1"))},
        {"incomes": (income(person="c1", type="wage", earlier_this_year=Decimal(0)),)},
        {"adjustments": (Adjustment(line="shared", amount=-LARGEST, reason="skäl"),)},
    ],
)
def test_what_stands_on_the_right_side_of_its_limit_is_sound(changes: dict[str, Any]) -> None:
    assert found(**changes) == []


def test_faults_are_told_together_and_by_their_number() -> None:
    changes: dict[str, Any] = {
        "incomes": (income(), income(amount=Decimal(-1)), income(type="x", person="y")),
        "costs": (cost(), cost(applied=Decimal("NaN"), approved=Decimal(-1))),
        "assets": (
            Asset(type="bank", amount=Decimal(1), available=True),
            Asset(type="x", amount=Decimal("0.001"), available=True),
        ),
    }

    assert [(code, field) for code, field, _ in found(**changes)] == [
        ("amount_negative", "incomes[1].amount"),
        ("income_type_unknown", "incomes[2].type"),
        ("person_unknown", "incomes[2].person"),
        ("amount_not_understood", "costs[1].applied"),
        ("asset_type_unknown", "assets[1].type"),
        ("amount_fraction", "assets[1].amount"),
    ]


def test_each_adjustment_of_a_line_that_is_not_there_is_named() -> None:
    sound = Adjustment(line="shared", amount=Decimal(1), reason="skäl")
    lost = replace(sound, line="cost:rent:1")

    assert found(adjustments=(lost, sound, lost)) == [
        ("adjustment_line_unknown", "adjustments[0].line", {"line": "cost:rent:1"}),
        ("adjustment_line_unknown", "adjustments[2].line", {"line": "cost:rent:1"}),
    ]


def test_a_year_without_prisbasbelopp_and_a_choice_that_no_rule_knows() -> None:
    wage = facts_of(incomes=(income(person="c1", type="child_wage"),))
    with pytest.raises(RuleViolation) as raised:
        calculate(wage, replace(BOOK, prisbasbelopp={}))
    assert raised.value.problems == (Problem("prisbasbelopp_missing", "period", {"year": 2026}),)

    rounding = next(one for one in BOOK.settings.entries if one.key == "rounding")
    settings = BOOK.settings.changed(replace(rounding, value="up"))
    with pytest.raises(RuleViolation) as raised:
        calculate(facts_of(), replace(BOOK, settings=settings))
    (problem,) = raised.value.problems
    assert (problem.code, problem.field) == ("setting_missing", None)
    assert problem.values == {"setting": "'up' is not a valid Rounding"}


def test_an_income_that_only_a_child_can_have_is_refused_on_an_adult() -> None:
    incomes = BOOK.catalogues["incomes"]
    entries = tuple(
        replace(one, who=Who.CHILD) if one.key == "child_pension" else one
        for one in incomes.entries
    )
    book = replace(
        BOOK, catalogues={**BOOK.catalogues, "incomes": replace(incomes, entries=entries)}
    )
    facts = facts_of(incomes=(income(type="child_pension"),))

    with pytest.raises(RuleViolation) as raised:
        calculate(facts, book)

    (problem,) = raised.value.problems
    assert (problem.code, problem.field) == ("income_not_of_adult", "incomes[0].type")
    assert problem.values == {"kind": "Barnpension"}
