"""What each kind of line says of itself: whose it is, its words, arithmetic, norm and paragraph."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.domain.calculation import (
    Adjustment,
    Adult,
    AdultStatus,
    Asset,
    CalculationFacts,
    CalculationSettings,
    Child,
    Cost,
    DayRule,
    Income,
    Line,
    LineGroup,
)
from fsclient.domain.months import Month
from fsclient.domain.people import Residence
from fsclient.rules.calculation import calculate

BOOK = load_rule_book()
BORN = date(1990, 1, 1)


def kr(text: str) -> Decimal:
    return Decimal(text)


FAMILY = CalculationFacts(
    period=Month(2026, 11),
    adults=(
        Adult(id="a2", birth_date=BORN, status=AdultStatus.COHABITING),
        Adult(id="a1", birth_date=BORN, status=AdultStatus.COHABITING),
    ),
    children=(
        Child(
            id="c5",
            birth_date=date(2023, 5, 1),
            residence=Residence.VISITING,
            days=1,
            free_lunch=True,
        ),
        Child(id="c2", birth_date=date(2015, 5, 1)),
        Child(id="c1", birth_date=date(2015, 5, 1)),
        Child(id="c3", birth_date=date(2018, 5, 1), residence=Residence.ALTERNATING, days=10),
        Child(id="c4", birth_date=date(2022, 5, 1), free_lunch=True),
        Child(id="c0", birth_date=date(2009, 2, 2)),
    ),
    others=2,
    incomes=(
        Income(
            person="c0",
            type="child_wage",
            amount=kr("12000"),
            earlier_this_year=kr("50000"),
        ),
        Income(person="c0", type="child_pension", amount=kr("9000")),
        Income(person="a1", type="child_allowance", amount=kr("1250")),
        Income(person="a2", type="wage", amount=kr("3000")),
        Income(person="a1", type="wage", amount=kr("100")),
        Income(person="a1", type="wage", amount=kr("4321.5")),
    ),
    costs=(
        Cost(type="glasses", applied=kr("900"), person="c0"),
        Cost(type="rent", applied=kr("9800"), approved=kr("7900"), reason="skälig hyra"),
        Cost(type="electricity", applied=kr("412.5")),
        Cost(type="electricity", applied=kr("600"), approved=kr("500"), reason="enligt faktura"),
        Cost(type="electricity", applied=kr("600")),
        Cost(type="electricity", applied=kr("700"), person="a1"),
    ),
    assets=(
        Asset(type="vehicle", amount=kr("40000"), available=False),
        Asset(type="bank", amount=kr("50"), available=True),
        Asset(type="bank", amount=kr("1200.5"), available=True),
        Asset(type="bank", amount=kr("50"), available=False),
    ),
    job_stimulus=("a1",),
    adjustments=(
        Adjustment(line="shared", amount=kr("120"), reason="särskilda skäl"),
        Adjustment(line="shared", amount=kr("-300"), reason="särskilda skäl"),
        Adjustment(line="personal:c0", amount=kr("200"), reason="särskilda skäl"),
        Adjustment(line="cost:rent:1", amount=kr("0"), reason="särskilda skäl"),
    ),
)
WRITTEN = (Path(__file__).parent / "lines_of_a_family.txt").read_text(encoding="utf-8")


def told(line: Line) -> str:
    norm = line.basis.norm
    formula = line.basis.formula.replace("\u202f", " ")
    said = (line.key, line.amount, line.label, line.person or "-", formula)
    return " | ".join(map(str, (*said, norm.key if norm else "-", line.basis.law)))


def test_every_kind_of_line_in_its_order() -> None:
    lines = calculate(FAMILY, BOOK).lines

    assert [told(line) for line in lines] == WRITTEN.splitlines()[1:]


def test_each_line_is_of_its_group_and_its_basis_has_its_sign() -> None:
    groups = {
        "couple": LineGroup.PERSONAL,
        "personal": LineGroup.PERSONAL,
        "shared": LineGroup.SHARED,
        "cost": LineGroup.COST,
        "income": LineGroup.INCOME,
        "asset": LineGroup.ASSET,
        "adjustment": LineGroup.ADJUSTMENT,
    }
    for line in calculate(FAMILY, BOOK).lines:
        assert line.group is groups[line.key.partition(":")[0]]
        assert abs(line.amount - line.basis.unrounded) <= Decimal("0.5")


def line_of(key: str, **changes: Any) -> Line:
    alone = Adult(id="a1", birth_date=BORN, status=AdultStatus.SINGLE)
    facts: dict[str, Any] = {"period": Month(2026, 11), "adults": (alone,)} | changes
    return calculate(CalculationFacts(**facts), BOOK).line(key)


@pytest.mark.parametrize(
    ("rule", "formula"),
    [
        (DayRule.CALENDAR_DAYS, "4 390 × 15/30 = 2 195"),
        (DayRule.YEAR_365, "4 390 × 12/365 × 15 = 2 164,93"),
        (DayRule.THIRTY, "4 390/30 × 15 = 2 195"),
    ],
)
def test_each_day_rule_writes_its_own_arithmetic(rule: DayRule, formula: str) -> None:
    child = Child(id="c1", birth_date=date(2014, 5, 1), residence=Residence.ALTERNATING, days=15)

    line = line_of("personal:c1", children=(child,), settings=CalculationSettings(day_rule=rule))

    assert line.basis.formula.replace("\u202f", " ") == formula


@pytest.mark.parametrize(
    ("others", "persons", "formula", "norm"),
    [
        (0, "1 person", "1 280", "shared.1"),
        (1, "1 av 2 personer", "1 410 × 1/2 = 705", "shared.2"),
        (6, "1 av 7 personer", "2 830 × 1/7 = 404,29", "shared.7"),
        (7, "1 av 8 personer", "(2 830 + 1 × (2 830 − 2 640)) × 1/8 = 377,50", "shared.8"),
    ],
)
def test_shared_costs_say_of_how_many_persons(
    others: int, persons: str, formula: str, norm: str
) -> None:
    said = told(line_of("shared", others=others)).split(" | ")

    assert said[2:6] == [f"Gemensamma hushållskostnader, {persons}", "-", formula, norm]


def test_eight_members_of_one_case_go_by_the_paragraph_on_more_than_seven() -> None:
    young = tuple(Child(id=f"c{n}", birth_date=date(2016, 4, 1)) for n in range(7))

    assert told(line_of("shared", children=young)) == (
        "shared | 3020 | Gemensamma hushållskostnader, 8 personer | - "
        "| (2 830 + 1 × (2 830 − 2 640)) | shared.8 "
        "| 12 kap. 7 § SoL, 12 kap. 2 § och 3 § första stycket SoF"
    )


def test_a_single_adults_line_is_his_own() -> None:
    assert told(line_of("personal:a1")) == (
        "personal:a1 | 3940 | Personliga kostnader, ensamstående | a1 | 3 940 | adult.single"
        " | 12 kap. 7 § SoL, 12 kap. 2 § SoF"
    )


def test_days_of_a_child_that_lives_here_all_the_month_are_not_told() -> None:
    child = Child(id="c1", birth_date=date(2014, 5, 1), days=30)

    assert line_of("personal:c1", children=(child,)).label == "Barn 12 år"


def test_what_an_income_or_a_cost_is_stands_in_its_line_and_tells_two_alike_apart() -> None:
    alone = Adult(id="a1", birth_date=BORN, status=AdultStatus.SINGLE)
    facts = CalculationFacts(
        period=Month(2026, 11),
        adults=(alone,),
        incomes=(
            Income(person="a1", type="other", amount=kr("500"), label="såld cykel"),
            Income(person="a1", type="other", amount=kr("500"), label="pant"),
        ),
        costs=(Cost(type="other", applied=kr("900"), label=" förråd "),),
    )

    result = calculate(facts, BOOK)

    assert result.line("income:other:a1:1").label == "Annan inkomst: pant"
    assert result.line("income:other:a1:2").label == "Annan inkomst: såld cykel"
    assert result.line("cost:other:1").label == "Annan kostnad: förråd"
