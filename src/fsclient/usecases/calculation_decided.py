"""An income that is decided on with another amount than the rules count it with.

The contract has no place for it beside the income: it is an adjustment of the income's line, with
its reason (12 kap. 7 § third paragraph SoL). Amounts are kronor, as they are counted.
"""

import dataclasses
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from fsclient.domain.calculation import (
    Adjustment,
    Basis,
    CalculationFacts,
    CalculationResult,
    Line,
)
from fsclient.domain.errors import Problem
from fsclient.domain.money import round_to_ore
from fsclient.usecases.calculation_lines import fact_lines


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DecidedIncomes:
    """Facts without the adjustments that decide on an income, and what those decide.

    ``amounts`` and ``reasons`` are by the income's place in the facts.
    """

    facts: CalculationFacts
    amounts: Mapping[int, Decimal]
    reasons: Mapping[int, str]


def apart(facts: CalculationFacts, result: CalculationResult) -> DecidedIncomes:
    """Facts as they were kept, taken apart; ``result`` is what they come to.

    An income's line that is adjusted more than once, or to less than nothing, keeps its
    adjustments.
    """
    counted = _counted(facts, result)
    times = Counter(row.line for row in facts.adjustments)
    places = {key: place for place, (key, _amount) in counted.items()}
    amounts, reasons, kept = {}, {}, []
    for row in facts.adjustments:
        place = places.get(row.line)
        decided = None if place is None else counted[place][1] - row.amount
        if place is None or decided is None or decided < 0 or times[row.line] > 1:
            kept.append(row)
        else:
            amounts[place], reasons[place] = decided, row.reason
    return DecidedIncomes(
        facts=dataclasses.replace(facts, adjustments=tuple(kept)),
        amounts=MappingProxyType(amounts),
        reasons=MappingProxyType(reasons),
    )


def unexplained(
    facts: CalculationFacts, result: CalculationResult, amounts: Mapping[int, Decimal]
) -> tuple[Problem, ...]:
    """Each income decided on with another amount than it counts with, and no reason given."""
    counted = _counted(facts, result)
    return tuple(
        Problem("reason_missing", f"incomes[{place}].note")
        for place, decided in amounts.items()
        if decided != counted[place][1] and not (facts.incomes[place].note or "").strip()
    )


def together(
    facts: CalculationFacts, result: CalculationResult, amounts: Mapping[int, Decimal]
) -> tuple[CalculationFacts, Mapping[int, str]]:
    """The facts with what is decided on their incomes, and each such adjustment's line by the
    income's place.

    ``result`` is what the facts come to without it. An income decided on as it counts has none.
    """
    counted = _counted(facts, result)
    differing = [place for place, decided in amounts.items() if decided != counted[place][1]]
    added = tuple(
        Adjustment(
            line=counted[place][0],
            amount=counted[place][1] - amounts[place],
            reason=(facts.incomes[place].note or "").strip(),
        )
        for place in differing
    )
    whole = dataclasses.replace(facts, adjustments=(*facts.adjustments, *added))
    keys = fact_lines(whole)
    before = len(facts.adjustments)
    return whole, {
        place: keys[f"adjustments[{before + number}]"] for number, place in enumerate(differing)
    }


def adjusted(line: Line, adjustment: Line) -> Line:
    """An income's line as it was decided on, with both amounts in its formula."""
    amount = line.amount + adjustment.amount
    basis = Basis(
        line.basis.unrounded + adjustment.basis.unrounded,
        "{} + {} = {}" if adjustment.amount > 0 else "{} − {} = {}",
        (line.amount, abs(adjustment.amount), amount),
        line.basis.norm,
        adjustment.basis.law,
    )
    return line._replace(amount=amount, basis=basis)


def adjusts(facts: CalculationFacts) -> frozenset[int]:
    """The places of the incomes that some adjustment is about."""
    lines = {row.line for row in facts.adjustments}
    keys = fact_lines(facts)
    return frozenset(
        place for place in range(len(facts.incomes)) if keys[f"incomes[{place}]"] in lines
    )


def _counted(
    facts: CalculationFacts, result: CalculationResult
) -> Mapping[int, tuple[str, Decimal]]:
    """Each income's line and what it counts with: positive, and in whole öre."""
    keys = fact_lines(facts)
    amounts = {line.key: round_to_ore(-line.amount) for line in result.lines}
    return {
        place: (key, amounts[key])
        for place in range(len(facts.incomes))
        if (key := keys[f"incomes[{place}]"]) in amounts
    }
