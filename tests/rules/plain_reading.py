"""A second, plain reading of the contract, in fractions and straight from the figures' file.

Version 2. Part of a month is read day by day, where the program cuts the month into runs.

It reads the JSON that ``fsclient calculate`` reads and shares nothing with the program, not even
its types: whoever changes one must see the other disagree. It follows the contract's rules in
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
CATALOGUES = Path(__file__).parents[2] / "resources" / "catalogues"
INCOMES = tomllib.loads((CATALOGUES / "incomes.toml").read_text(encoding="utf-8"))["entry"]
INCOME_KEYS = [row["key"] for row in INCOMES]
NEVER = {row["key"] for row in INCOMES if "not_counted" in row}
ASSET_KEYS = [
    row["key"]
    for row in tomllib.loads((CATALOGUES / "assets.toml").read_text(encoding="utf-8"))["entry"]
]
OWN_WORK = ("wage", "child_wage")
ZERO = Fraction(0)

Json = dict[str, Any]


@dataclass(frozen=True)
class Reading:
    """What the output's totals ought to be, each member's personal costs, and what goes against
    the household: how many lines.
    """

    norm_total: Fraction
    costs_total: Fraction
    income_total: Fraction
    assets_total: Fraction
    adjustments_total: Fraction
    result: Fraction
    outcome: str
    full_grant: bool
    reductions: int
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
        self.visiting_counts = settings.get("visiting_child_counts", False)
        self.wage_is_capped = settings.get("child_income_cap", "all") == "all"
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

    def here(self, member: Json, day: date) -> bool:
        """Rule 11: whether someone belongs to the household on a day."""
        return self.day(member, "from", self.first) <= day <= self.day(member, "to", self.last)

    def day(self, member: Json, name: str, otherwise: date) -> date:
        """A day that may be left out."""
        return date.fromisoformat(member[name]) if name in member else otherwise

    def age(self, child: Json) -> int:
        """Rules 5 and 11: reached in the month or by the day that it leaves, or had on the
        month's first day; a newborn is 0.
        """
        born = date.fromisoformat(child["birth_date"])
        on = self.day(child, "to", self.last) if self.birthday_month else self.first
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
    personal, shared = _norm(household, month)
    approved = [
        (cost.get("person"), month.rounded(_amount(cost, "approved", "applied")))
        for cost in content.get("costs", [])
    ]
    adults = [adult["id"] for adult in household["adults"]]
    incomes, against = _adults_incomes(content, adults, month)
    left: dict[str, Fraction] = {}
    for child in children:
        own = personal[child["id"]] + sum(amount for who, amount in approved if who == child["id"])
        counted, more = _childs_incomes(content, child["id"], own, month)
        left[child["id"]] = own - counted if month.wage_is_capped else own - more.other
        incomes += counted
        against += more.against
    assets, more_assets = _assets(content, left, month)
    raised = _sum(month.rounded(_amount(one, "amount")) for one in content.get("adjustments", []))
    norm = _sum(personal.values()) + shared
    costs = _sum(amount for _, amount in approved)
    # Rule 12.
    against += more_assets
    against += sum(
        _amount(cost, "approved", "applied") < _amount(cost, "applied")
        for cost in content.get("costs", [])
    )
    against += sum(_amount(one, "amount") < 0 for one in content.get("adjustments", []))
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
        full_grant=against == 0,
        reductions=against,
        personal=personal,
        shared=shared,
    )


def _norm(household: Json, month: _Month) -> tuple[dict[str, Fraction], Fraction]:
    """Rules 1 to 5 and 11: each day gives its part of the norm that those present would have."""
    adults, children = household["adults"], household.get("children", [])
    group = month.table["adult"]
    personal: dict[str, Fraction] = {}
    shared = ZERO
    for number in range(1, month.days + 1):
        day = month.first.replace(day=number)
        grown = sorted(adult["id"] for adult in adults if month.here(adult, day))
        if not grown:
            continue
        name = "+".join(grown)
        amount = group["single"] if len(grown) == 1 else group["cohabiting"]
        personal[name] = personal.get(name, ZERO) + Fraction(amount, month.days)
        members = len(grown)
        for child in children:
            full = child.get("residence", "full") == "full"
            if full and not month.here(child, day):
                continue
            members += _is_member(child, month)
            if full:
                part = Fraction(_childs_row(child, month), month.days)
                personal[child["id"]] = personal.get(child["id"], ZERO) + part
        shared += _shared(members, household.get("others", 0), month) / month.days
    for child in children:
        if child.get("residence", "full") != "full":
            personal[child["id"]] = month.part(_childs_row(child, month), child["days"])
    return {name: month.rounded(one) for name, one in personal.items()}, month.rounded(shared)


def _shared(members: int, others: int, month: _Month) -> Fraction:
    """Rules 1, 2 and 3: by the home's size, and the case's share of it where others live there."""
    home = members + others
    row = month.table["shared"]
    amount = row[str(home)] if home <= 7 else row["7"] + (home - 7) * (row["7"] - row["6"])
    return Fraction(amount * members, home)


def _is_member(child: Json, month: _Month) -> bool:
    """Rule 4: a child who counts is one whole member; of a visiting one the municipality says."""
    usual = child.get("residence", "full") != "visiting" or month.visiting_counts
    return bool(child.get("counts_in_household", usual))


def _childs_row(child: Json, month: _Month) -> int:
    """Rules 1 and 5: what a child has for a whole month."""
    age = month.age(child)
    lunch = child.get("free_lunch", False) and age <= 6
    rows = month.table["child_free_lunch" if lunch else "child"]
    (amount,) = (rows[row] for row in rows if age in _ages(row))
    return int(amount)


def _ages(row: str) -> range:
    first, *last = map(int, row.split("-"))
    return range(first, (last or [first])[0] + 1)


def _birthday(born: date, year: int) -> date:
    """The day a year of life is full; one born on 29 February has it by the month's end."""
    last = calendar.monthrange(year, born.month)[1]
    return date(year, born.month, min(born.day, last))


def _counts(income: Json) -> bool:
    return income["type"] not in NEVER and income.get("counted", True)


def _adults_incomes(content: Json, adults: list[str], month: _Month) -> tuple[Fraction, int]:
    """Rule 6: a quarter of a net wage is left out where the job stimulus runs; nothing else is."""
    total, against = ZERO, 0
    for income in content.get("incomes", []):
        if income["person"] not in adults or not _counts(income):
            continue
        amount, stated = _amount(income, "amount"), _amount(income, "stated", "amount")
        if income["type"] == "wage" and income["person"] in content.get("job_stimulus", []):
            amount = amount * 3 / 4
            stated = stated * 3 / 4
        total += month.rounded(amount)
        against += amount > (ZERO if income["type"] == "earlier_surplus" else stated)
    return total, against


@dataclass
class _ChildsOwn:
    other: Fraction
    against: int


def _childs_incomes(
    content: Json, child: str, own_needs: Fraction, month: _Month
) -> tuple[Fraction, _ChildsOwn]:
    """Rule 7: own work above the year's prisbasbelopp and the rest, up to the child's own needs."""
    room, total, said = own_needs, ZERO, _ChildsOwn(ZERO, 0)
    mine = [one for one in content.get("incomes", []) if one["person"] == child and _counts(one)]
    for income in sorted(mine, key=_place):
        own_work = income["type"] in OWN_WORK
        capped = not own_work or month.wage_is_capped
        counted = []
        for amount in (_amount(income, "amount"), _amount(income, "stated", "amount")):
            if own_work:
                earlier = _amount(income, "earlier_this_year", otherwise=ZERO)
                amount = max(ZERO, earlier + amount - month.limit) - max(
                    ZERO, earlier - month.limit
                )
            counted.append(min(amount, room) if capped else amount)
        said.against += counted[0] > counted[1]
        rounded = month.rounded(counted[0])
        total += rounded
        if capped:
            room -= rounded
            said.other += rounded
    return total, said


def _place(income: Json) -> tuple[Any, ...]:
    stated = _amount(income, "stated", "amount")
    told = (True, stated, income.get("reason", "")) if "stated" in income else (False, ZERO, "")
    earlier = _amount(income, "earlier_this_year", otherwise=ZERO)
    return INCOME_KEYS.index(income["type"]), -_amount(income, "amount"), earlier, told


def _assets(content: Json, left: dict[str, Fraction], month: _Month) -> tuple[Fraction, int]:
    """Rules 7 and 9: what is available; a child's up to what its incomes leave of its needs."""

    def place(asset: Json) -> tuple[Any, ...]:
        stated = _amount(asset, "stated", "amount")
        kind = ASSET_KEYS.index(asset["type"])
        return kind, asset.get("person", ""), -_amount(asset, "amount"), stated

    total, against = ZERO, 0
    for asset in sorted(content.get("assets", []), key=place):
        if not asset["available"]:
            continue
        amount, stated = _amount(asset, "amount"), _amount(asset, "stated", "amount")
        person = asset.get("person")
        if person in left:
            amount, stated = min(amount, left[person]), min(stated, left[person])
        against += amount > stated
        rounded = month.rounded(amount)
        total += rounded
        if person in left:
            left[person] -= rounded
    return total, against


def _amount(row: Json, *names: str, otherwise: Any = None) -> Fraction:
    """The first of the named amounts that is given."""
    return Fraction(next((row[name] for name in names if name in row), otherwise))


def _sum(amounts: Any) -> Fraction:
    return sum(amounts, ZERO)
