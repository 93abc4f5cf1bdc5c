"""A second, plain reading of the contract, in fractions and straight from the figures' file.

It reads the JSON that ``fsclient calculate`` reads and shares nothing with the program, not even
its types: whoever changes one must see the other disagree. It follows the contract's ten rules in
their order and is written to be compared with it, not to be quick. Sound input only.
"""

from __future__ import annotations

import calendar
import tomllib
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

NORMS = Path(__file__).parents[2] / "resources" / "norms"
TABLES = tomllib.loads((NORMS / "riksnorm.toml").read_text(encoding="utf-8"))["norm"]
PRISBASBELOPP = {
    row["year"]: row["amount"]
    for row in tomllib.loads((NORMS / "prisbasbelopp.toml").read_text(encoding="utf-8"))[
        "prisbasbelopp"
    ]
}
OWN_WORK = ("wage", "child_wage")
ZERO = Fraction(0)

Json = dict[str, Any]


@dataclass(frozen=True)
class Reading:
    """What the output's totals ought to be, and each member's personal costs."""

    norm_total: Fraction
    costs_total: Fraction
    income_total: Fraction
    assets_total: Fraction
    adjustments_total: Fraction
    result: Fraction
    outcome: str
    full_grant: bool
    personal: dict[str, Fraction]
    shared: Fraction


class _Month:
    """The month, its table and the choices made for the calculation."""

    def __init__(self, content: Json) -> None:
        year, month = map(int, content["period"].split("-"))
        self.days = calendar.monthrange(year, month)[1]
        self.first, self.last = date(year, month, 1), date(year, month, self.days)
        settings = content.get("settings", {})
        self.birthday_month = settings.get("bracket_change") != "month_after"
        self.exact = settings.get("rounding") == "exact"
        self.day_rule = settings.get("day_rule", "calendar_days")
        # Rule 10: the period's own table, never a neighbour's.
        (self.table,) = (
            row for row in TABLES if row["valid_from"] <= self.first <= row["valid_to"]
        )
        self.limit = PRISBASBELOPP[year]

    def rounded(self, amount: Fraction) -> Fraction:
        """Rule 8: once for each line; a half goes away from zero."""
        if self.exact:
            return amount
        whole = (abs(amount) * 2 + 1) // 2
        return Fraction(whole if amount >= 0 else -whole)

    def age(self, born: date) -> int:
        """Rule 5: reached in the month, or had on its first day; a newborn is 0."""
        on = self.last if self.birthday_month else self.first
        birthdays = 0
        while _birthday(born, born.year + birthdays + 1) <= on:
            birthdays += 1
        return birthdays

    def part(self, amount: int, days: int) -> Fraction:
        """Rule 4: a child's amount for some days."""
        if self.day_rule == "calendar_days":
            return Fraction(amount * days, self.days)
        if self.day_rule == "year_365":
            return Fraction(amount * 12 * days, 365)
        return Fraction(amount * days, 30)


def reading(content: Json) -> Reading:
    """The month of one household, by the contract."""
    month = _Month(content)
    household = content["household"]
    children = household.get("children", [])
    personal = {child["id"]: _childs_costs(child, month) for child in children}
    adults = [adult["id"] for adult in household["adults"]]
    group = month.table["adult"]
    whole = group["single"] if len(adults) == 1 else group["cohabiting"]
    personal["+".join(sorted(adults))] = Fraction(whole)
    shared = _shared(household, month)
    approved = [
        (cost.get("person"), month.rounded(_amount(cost, "approved", "applied")))
        for cost in content.get("costs", [])
    ]
    incomes = _adults_incomes(content, adults, month)
    for child in children:
        own = personal[child["id"]] + sum(amount for who, amount in approved if who == child["id"])
        incomes += _childs_incomes(content, child["id"], own, month)
    assets = _sum(
        month.rounded(_amount(one, "amount"))
        for one in content.get("assets", [])
        if one["available"]
    )
    raised = _sum(month.rounded(_amount(one, "amount")) for one in content.get("adjustments", []))
    norm = _sum(personal.values()) + shared
    costs = _sum(amount for _, amount in approved)
    # Rule 9.
    result = norm + costs + raised - incomes - assets
    return Reading(
        norm_total=norm,
        costs_total=costs,
        income_total=incomes,
        assets_total=assets,
        adjustments_total=raised,
        result=result,
        outcome="deficit" if result > 0 else "surplus" if result < 0 else "zero",
        full_grant=all(
            _amount(cost, "approved", "applied") >= _amount(cost, "applied")
            for cost in content.get("costs", [])
        ),
        personal=personal,
        shared=shared,
    )


def _shared(household: Json, month: _Month) -> Fraction:
    """Rules 1, 2 and 3: by the home's size, and the case's share of it where others live there."""
    members = len(household["adults"]) + sum(map(_is_member, household.get("children", [])))
    home = members + household.get("others", 0)
    row = month.table["shared"]
    amount = row[str(home)] if home <= 7 else row["7"] + (home - 7) * (row["7"] - row["6"])
    return month.rounded(Fraction(amount * members, home))


def _is_member(child: Json) -> bool:
    """Rule 4: a child who counts is one whole member; a visiting one counts only where said."""
    return bool(child.get("counts_in_household", child.get("residence", "full") != "visiting"))


def _childs_costs(child: Json, month: _Month) -> Fraction:
    """Rules 1, 4 and 5: a child's own personal costs."""
    age = month.age(date.fromisoformat(child["birth_date"]))
    lunch = child.get("free_lunch", False) and age <= 6
    rows = month.table["child_free_lunch" if lunch else "child"]
    (amount,) = (rows[row] for row in rows if age in _ages(row))
    if child.get("residence", "full") == "full":
        return Fraction(amount)
    return month.rounded(month.part(amount, child["days"]))


def _ages(row: str) -> range:
    first, *last = map(int, row.split("-"))
    return range(first, (last or [first])[0] + 1)


def _birthday(born: date, year: int) -> date:
    """The day a year of life is full; one born on 29 February has it by the month's end."""
    last = calendar.monthrange(year, born.month)[1]
    return date(year, born.month, min(born.day, last))


def _adults_incomes(content: Json, adults: list[str], month: _Month) -> Fraction:
    """Rule 6: a quarter of a net wage is left out where the job stimulus runs; nothing else is."""
    total = ZERO
    for income in content.get("incomes", []):
        if income["person"] in adults:
            amount = _amount(income, "amount")
            if income["type"] == "wage" and income["person"] in content.get("job_stimulus", []):
                amount = amount * 3 / 4
            total += month.rounded(amount)
    return total


def _childs_incomes(content: Json, child: str, own_needs: Fraction, month: _Month) -> Fraction:
    """Rule 7: own work above the year's prisbasbelopp, and the rest up to the child's own needs."""
    wages, other = ZERO, ZERO
    for income in content.get("incomes", []):
        if income["person"] != child:
            continue
        amount = _amount(income, "amount")
        if income["type"] in OWN_WORK:
            earlier = (
                _amount(income, "earlier_this_year") if "earlier_this_year" in income else ZERO
            )
            counted = max(ZERO, earlier + amount - month.limit) - max(ZERO, earlier - month.limit)
            wages += month.rounded(counted)
        else:
            other += month.rounded(amount)
    return wages + min(other, own_needs)


def _amount(row: Json, *names: str) -> Fraction:
    """The first of the named amounts that is given."""
    return Fraction(next(row[name] for name in names if name in row))


def _sum(amounts: Any) -> Fraction:
    return sum(amounts, ZERO)
