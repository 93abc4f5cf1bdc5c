"""An income that is decided on with another amount than the rules count it with.

The contract has no place for it beside the income: it is an adjustment of the income's line, whose
reason is the income's note. Amounts are kronor, as they are counted: an income is not negative.
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
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_lines import fact_lines
from fsclient.rules.rule_book import RuleBook


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Facts without the adjustments that decide on an income.

    ``amounts`` is what those decide, ``lines`` the incomes' lines as they were decided on; both
    by the income's place in the facts.
    """

    facts: CalculationFacts
    amounts: Mapping[int, Decimal]
    lines: Mapping[int, Line]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Facts with what is decided on their incomes, and what they come to.

    ``lines`` are the decided incomes' lines by place. Where some reason is ``lacking``, nothing
    is decided yet.
    """

    facts: CalculationFacts
    result: CalculationResult
    lines: Mapping[int, Line]
    lacking: tuple[Problem, ...] = ()


def apart(facts: CalculationFacts, result: CalculationResult) -> Apart:
    """Facts as they were kept, taken apart; ``result`` is what they come to.

    An adjustment that is not its line's only one, that takes the income below nothing, or whose
    reason is not the income's note, was made by itself and stays.
    """
    keys, by_key = fact_lines(facts), {line.key: line for line in result.lines}
    places = {keys[f"incomes[{place}]"]: place for place in range(len(facts.incomes))}
    times = Counter(row.line for row in facts.adjustments)
    amounts, lines, kept = {}, {}, []
    for number, row in enumerate(facts.adjustments):
        place = places.get(row.line)
        if place is None or times[row.line] > 1 or row.reason != facts.incomes[place].note:
            kept.append(row)
            continue
        decided = _counted(by_key[row.line]) - row.amount
        if decided < 0:
            kept.append(row)
            continue
        amounts[place] = decided
        lines[place] = _adjusted(by_key[row.line], by_key[keys[f"adjustments[{number}]"]])
    return Apart(
        facts=dataclasses.replace(facts, adjustments=tuple(kept)),
        amounts=MappingProxyType(amounts),
        lines=MappingProxyType(lines),
    )


def together(facts: CalculationFacts, amounts: Mapping[int, Decimal], book: RuleBook) -> Together:
    """The facts with each income decided on with its amount, rounded as the month's lines are.

    An income decided on as it counts has no adjustment. Raises what ``calculate`` raises.
    """
    result = calculate(facts, book)
    if not amounts:
        return Together(facts=facts, result=result, lines={})
    round_ = book.month(facts.period).choices(facts.settings).round
    keys, by_key = fact_lines(facts), {line.key: line for line in result.lines}
    found = {place: by_key[keys[f"incomes[{place}]"]] for place in amounts}
    less = {
        place: round_to_ore(_counted(line) - round_(amounts[place]))
        for place, line in found.items()
    }
    differing = [place for place, amount in less.items() if amount]
    notes = {place: (facts.incomes[place].note or "").strip() for place in differing}
    lacking = tuple(
        Problem("reason_missing", f"incomes[{place}].note")
        for place in differing
        if not notes[place]
    )
    if lacking:
        return Together(facts=facts, result=result, lines={}, lacking=lacking)
    added = tuple(
        Adjustment(line=found[place].key, amount=less[place], reason=notes[place])
        for place in differing
    )
    whole = dataclasses.replace(facts, adjustments=(*facts.adjustments, *added))
    decided = calculate(whole, book)
    keys, by_key = fact_lines(whole), {line.key: line for line in decided.lines}
    first = len(facts.adjustments)
    return Together(
        facts=whole,
        result=decided,
        lines={
            place: _adjusted(found[place], by_key[keys[f"adjustments[{first + number}]"]])
            for number, place in enumerate(differing)
        },
    )


def still_decided(
    facts: CalculationFacts, book: RuleBook, other: CalculationFacts, other_book: RuleBook
) -> CalculationFacts:
    """Other circumstances of the same household, in which its incomes are decided on as they were.

    ``other`` has the same incomes in the same places, and may have more after them.
    """
    if not any(row.line.startswith("income:") for row in facts.adjustments):
        return other
    known = apart(facts, calculate(facts, book))
    undecided = dataclasses.replace(other, adjustments=known.facts.adjustments)
    return together(undecided, known.amounts, other_book).facts


def adjusts(facts: CalculationFacts) -> frozenset[int]:
    """The places of the incomes that some adjustment is about."""
    lines = {row.line for row in facts.adjustments}
    keys = fact_lines(facts)
    return frozenset(
        place for place in range(len(facts.incomes)) if keys[f"incomes[{place}]"] in lines
    )


def _counted(line: Line) -> Decimal:
    return round_to_ore(-line.amount)


def _adjusted(line: Line, adjustment: Line) -> Line:
    """An income's line as it was decided on, with both amounts in its formula."""
    amount = line.amount + adjustment.amount
    basis = Basis(
        amount,
        "{} + {} = {}" if adjustment.amount > 0 else "{} − {} = {}",
        (line.amount, abs(adjustment.amount), amount),
        line.basis.norm,
        adjustment.basis.law,
    )
    return line._replace(amount=amount, basis=basis)
