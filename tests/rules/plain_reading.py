"""A second, plain reading of the contract, in fractions and straight from the figures' file.

It shares nothing with the rules: whoever changes one must see the other disagree.
"""

from __future__ import annotations

import tomllib
from fractions import Fraction
from pathlib import Path

from fsclient.domain.calculation import CalculationFacts, Child, Cost

NORMS = Path(__file__).parents[2] / "resources" / "norms"
_TABLES = tomllib.loads((NORMS / "riksnorm.toml").read_text(encoding="utf-8"))["norm"]
_PBB = {
    row["year"]: row["amount"]
    for row in tomllib.loads((NORMS / "prisbasbelopp.toml").read_text(encoding="utf-8"))[
        "prisbasbelopp"
    ]
}


def result(facts: CalculationFacts) -> Fraction:
    """What the household's month comes to."""
    table = next(
        row for row in _TABLES if row["valid_from"] <= facts.period.first <= row["valid_to"]
    )
    size = len(facts.adults) + sum(map(_member, facts.children))
    home = size + facts.others
    shared = table["shared"]
    whole = shared[str(min(home, 7))] + max(0, home - 7) * (shared["7"] - shared["6"])
    personal = {child.id: _round(_personal(child, table, facts), facts) for child in facts.children}
    adults = table["adult"]["single" if len(facts.adults) == 1 else "cohabiting"]
    total = Fraction(adults) + sum(personal.values()) + _round(Fraction(whole * size, home), facts)
    total += sum(_approved(cost, facts) for cost in facts.costs)
    total += sum(_round(Fraction(one.amount), facts) for one in facts.adjustments)
    total -= sum(_round(Fraction(one.amount), facts) for one in facts.assets if one.available)
    for child in facts.children:
        room = personal[child.id]
        room += sum(_approved(cost, facts) for cost in facts.costs if cost.person == child.id)
        total -= min(room, _others_income(child, facts))
    return total - _incomes_but_childrens_other(facts)


def _member(child: Child) -> bool:
    if child.counts_in_household is not None:
        return child.counts_in_household
    return child.residence.value != "visiting"


def _age(child: Child, facts: CalculationFacts) -> int:
    month_after = facts.settings.bracket_change == "month_after"
    day = facts.period.first if month_after else facts.period.last
    born = child.birth_date
    leap_birthday = (born.month, born.day) == (2, 29) and (day.month, day.day) == (2, 28)
    had_birthday = (day.month, day.day) >= (born.month, born.day) or leap_birthday
    return max(0, day.year - born.year - (not had_birthday))


def _personal(child: Child, table: dict[str, dict[str, int]], facts: CalculationFacts) -> Fraction:
    age = _age(child, facts)
    rows = table["child_free_lunch"] if child.free_lunch and age <= 6 else table["child"]
    spans = {tuple(map(int, (row + "-" + row).split("-")[:2])): rows[row] for row in rows}
    amount = next(amount for (first, last), amount in spans.items() if first <= age <= last)
    if child.residence.value == "full":
        return Fraction(amount)
    assert child.days is not None
    per_day = {
        "calendar_days": Fraction(amount, facts.period.days),
        "year_365": Fraction(amount * 12, 365),
        "thirty": Fraction(amount, 30),
    }
    return child.days * per_day[facts.settings.day_rule or "calendar_days"]


def _approved(cost: Cost, facts: CalculationFacts) -> Fraction:
    return _round(Fraction(cost.applied if cost.approved is None else cost.approved), facts)


def _others_income(child: Child, facts: CalculationFacts) -> Fraction:
    return sum(
        (
            _round(Fraction(one.amount), facts)
            for one in facts.incomes
            if one.person == child.id and one.type not in ("wage", "child_wage")
        ),
        Fraction(0),
    )


def _incomes_but_childrens_other(facts: CalculationFacts) -> Fraction:
    total = Fraction(0)
    for one in facts.incomes:
        amount = Fraction(one.amount)
        if one.person.startswith("c"):
            if one.type not in ("wage", "child_wage"):
                continue
            limit = _PBB[facts.period.year]
            earlier = Fraction(one.earlier_this_year or 0)
            amount = max(0, earlier + amount - limit) - max(Fraction(0), earlier - limit)
        elif one.type == "wage" and one.person in facts.job_stimulus:
            amount = amount * 3 / 4
        total += _round(Fraction(amount), facts)
    return total


def _round(amount: Fraction, facts: CalculationFacts) -> Fraction:
    if facts.settings.rounding == "exact":
        return amount
    whole = int(abs(amount) + Fraction(1, 2))
    return Fraction(whole if amount >= 0 else -whole)
