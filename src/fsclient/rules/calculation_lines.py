"""Which line of a calculation each fact becomes."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from fsclient.domain.calculation import CalculationFacts, Cost
from fsclient.rules.calculation_assets import asset_place
from fsclient.rules.calculation_incomes import income_details


def fact_lines(facts: CalculationFacts) -> Mapping[str, str]:
    """Which line each fact becomes: ``costs[0]`` to ``cost:rent:1``.

    Lines of one kind are numbered from the largest amount down, person by person; equal facts
    have equal lines, so that it does not matter which of them gets which.
    """
    costs = _numbered(
        (row.type, (row.person or "", -row.applied, -_approved(row), row.label or ""))
        for row in facts.costs
    )
    incomes = _numbered(
        (
            f"{row.type}:{row.person}",
            (-row.amount, row.earlier_this_year or Decimal(0), income_details(row)),
        )
        for row in facts.incomes
    )
    assets = _numbered((row.type, asset_place(row)) for row in facts.assets)
    adjustments = _numbered((row.line, (row.amount,)) for row in facts.adjustments)
    return {
        **{f"costs[{place}]": f"cost:{key}" for place, key in enumerate(costs)},
        **{f"incomes[{place}]": f"income:{key}" for place, key in enumerate(incomes)},
        **{f"assets[{place}]": f"asset:{key}" for place, key in enumerate(assets)},
        **{f"adjustments[{place}]": f"adjustment:{key}" for place, key in enumerate(adjustments)},
    }


def _approved(cost: Cost) -> Decimal:
    return cost.applied if cost.approved is None else cost.approved


def _numbered(rows: Iterable[tuple[str, tuple[Any, ...]]]) -> list[str]:
    kinds = list(rows)
    keys = [""] * len(kinds)
    counts: dict[str, int] = {}
    for place in sorted(range(len(kinds)), key=lambda place: kinds[place][1]):
        kind = kinds[place][0]
        counts[kind] = counts.get(kind, 0) + 1
        keys[place] = f"{kind}:{counts[kind]}"
    return keys
