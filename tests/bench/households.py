"""Made-up households for the bench, the same for the same seed."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from fsclient.domain.calculation import (
    Adult,
    AdultStatus,
    CalculationFacts,
    Child,
    Cost,
    Income,
)
from fsclient.domain.months import Month

PERIOD = Month(2025, 11)


def family_of_five() -> CalculationFacts:
    """Two adults and three children of different ages, with wages, allowances and costs."""
    return CalculationFacts(
        period=PERIOD,
        adults=(
            Adult(id="a", birth_date=date(1985, 3, 14), status=AdultStatus.COHABITING),
            Adult(id="b", birth_date=date(1987, 9, 2), status=AdultStatus.COHABITING),
        ),
        children=(
            Child(id="c", birth_date=date(2011, 5, 20)),
            Child(id="d", birth_date=date(2016, 1, 8)),
            Child(id="e", birth_date=date(2022, 7, 30), free_lunch=True),
        ),
        incomes=(
            Income(person="a", type="wage", amount=Decimal("9400")),
            Income(person="b", type="parental_benefit", amount=Decimal("6120.50")),
            Income(person="a", type="child_allowance", amount=Decimal("3750")),
            Income(person="a", type="large_family_supplement", amount=Decimal("880")),
            Income(person="a", type="housing_allowance", amount=Decimal("4200")),
        ),
        costs=(
            Cost(type="rent", applied=Decimal("9875")),
            Cost(type="electricity", applied=Decimal("612")),
            Cost(type="home_insurance", applied=Decimal("189")),
            Cost(type="union_fee", applied=Decimal("240"), person="a"),
        ),
        job_stimulus=("a",),
    )


def households_as_json(count: int, seed: int) -> list[dict[str, Any]]:
    """Households of one to seven members, as `fsclient calculate` reads them."""
    chance = random.Random(seed)
    return [_household(chance) for _ in range(count)]


def _household(chance: random.Random) -> dict[str, Any]:
    couple = chance.random() < 0.4
    adults = [
        {
            "id": f"adult{number}",
            "birth_date": _born(chance, 20, 64),
            "status": "cohabiting" if couple else "single",
        }
        for number in range(2 if couple else 1)
    ]
    children = [
        {"id": f"child{number}", "birth_date": _born(chance, 0, 17)}
        for number in range(chance.choice((0, 0, 0, 1, 1, 2, 3, 5)))
    ]
    incomes = [
        {"person": "adult0", "type": kind, "amount": chance.randrange(500, 9000)}
        for kind in ("wage", "housing_allowance", "unemployment_benefit")
        if chance.random() < 0.5
    ]
    return {
        "period": str(PERIOD),
        "household": {"adults": adults, "children": children},
        "incomes": incomes,
        "costs": [{"type": "rent", "applied": chance.randrange(4000, 14000)}],
    }


def _born(chance: random.Random, youngest: int, oldest: int) -> str:
    days = chance.randrange(youngest * 365, oldest * 365)
    return str(PERIOD.first - timedelta(days=days))
