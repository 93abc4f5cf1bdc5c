"""The members of the household: what is amiss with them, and who they are in the month.

Where the contract is silent: days are given only for a child who is not here all the month (or
all of them for one who is); an adult may be of any age.
"""

from collections.abc import Sequence
from datetime import date
from functools import partial

from fsclient.domain.calculation import (
    Adult,
    AdultStatus,
    BracketChange,
    CalculationFacts,
    Child,
)
from fsclient.domain.errors import Problem
from fsclient.domain.people import Residence
from fsclient.rules.calculation_days import PartMonth, check_member_days, part_of_month
from fsclient.rules.calculation_household import (
    Choices,
    Household,
    age_for_bracket,
    age_reached,
    counts_in_household,
)
from fsclient.rules.calculation_month import MonthRules

MOST_OTHERS = 30
_COUPLE = 2

# Members are looked up once: reaching one through its class costs more than what is checked.
_SINGLE, _COHABITING = AdultStatus.SINGLE, AdultStatus.COHABITING
_FULL = Residence.FULL
_BIRTHDAY_MONTH = BracketChange.BIRTHDAY_MONTH
_NOBODY: frozenset[str] = frozenset()


def settle_household(
    facts: CalculationFacts, month: MonthRules, choices: Choices, found: list[Problem]
) -> Household:
    """The household, in an order that the input's order does not touch.

    What is amiss is added to ``found``.
    """
    known = len(found)
    in_part = _check_adults(facts.adults, month, found)
    adults = tuple(sorted([adult.id for adult in facts.adults]))
    children: list[tuple[Child, int]] = []
    if facts.children:
        in_part |= _settle_children(facts.children, month, choices, found, children)
    child_ids = frozenset([child.id for child, _ in children]) if children else _NOBODY
    if len(child_ids.union(adults)) < len(adults) + len(children):
        _name_repeated(facts, found)
    if not 0 <= facts.others <= MOST_OTHERS:
        found.append(Problem("others_out_of_range", "household.others", {"most": MOST_OTHERS}))
    members, visiting = len(adults), choices.visiting_child_counts
    for child, _ in children:
        members += counts_in_household(child, visiting)
    part: PartMonth | None = None
    if in_part and len(found) == known:
        counts = partial(counts_in_household, visiting_counts=visiting)
        part = part_of_month(facts.adults, children, counts, month.month, found)
    return Household(adults, children, child_ids, members, facts.others, part)


def _settle_children(
    children: Sequence[Child],
    month: MonthRules,
    choices: Choices,
    found: list[Problem],
    settled: list[tuple[Child, int]],
) -> bool:
    """The children with their ages, the oldest first; whether any is here on days of its own.

    A child below the pupils' age who lives here all the month has nothing that could be amiss.
    """
    in_part = False
    for number, child in enumerate(children):
        age = age_for_bracket(child.birth_date, month.month, choices.bracket_change)
        if child.first_day is not None or child.last_day is not None:
            in_part = True
            check_member_days(child, f"household.children[{number}]", month.month, found)
            if child.last_day is not None and choices.bracket_change is _BIRTHDAY_MONTH:
                age = max(0, age_reached(child.birth_date, child.last_day))
        if (
            age >= month.school_age
            or child.birth_date > month.last_day
            or child.days is not None
            or child.residence is not _FULL
        ):
            _check_child(child, age, number, month, found)
        settled.append((child, age))
    if len(settled) > 1:
        settled.sort(key=_oldest_first)
    return in_part


def _oldest_first(of_age: tuple[Child, int]) -> tuple[date, str]:
    child, _ = of_age
    return child.birth_date, child.id


def _check_adults(adults: Sequence[Adult], month: MonthRules, found: list[Problem]) -> bool:
    """Find what is amiss with the adults; whether any is here on days of his own."""
    in_part = False
    alone = len(adults) == 1
    if not 1 <= len(adults) <= _COUPLE:
        found.append(Problem("adults_count", "household.adults"))
    expected = _SINGLE if alone else _COHABITING
    for number, adult in enumerate(adults):
        if adult.birth_date > month.last_day:
            found.append(_born_later(f"household.adults[{number}]", month))
        if adult.status is not expected:
            code = "adult_alone_not_single" if alone else "adults_not_cohabiting"
            found.append(Problem(code, f"household.adults[{number}].status"))
        if adult.first_day is not None or adult.last_day is not None:
            in_part = True
            check_member_days(adult, f"household.adults[{number}]", month.month, found)
    return in_part


def _check_child(
    child: Child, age: int, number: int, month: MonthRules, found: list[Problem]
) -> None:
    field = f"household.children[{number}]"
    if child.birth_date > month.last_day:
        found.append(_born_later(field, month))
        return
    if age >= month.own_case_age:
        found.append(Problem("child_own_case", f"{field}.birth_date", {"age": age}))
    elif age >= month.school_age and child.in_school is not True:
        found.append(Problem("pupil_not_in_school", f"{field}.in_school", {"age": age}))
    _check_days(child, field, month.days, found)


def _born_later(field: str, month: MonthRules) -> Problem:
    values = {"period": str(month.month)}
    return Problem("birth_date_after_period", f"{field}.birth_date", values)


def _check_days(child: Child, field: str, month_days: int, found: list[Problem]) -> None:
    days = child.days
    if child.residence is _FULL:
        if days is not None and days != month_days:
            found.append(Problem("days_with_full_residence", f"{field}.days"))
    elif days is None:
        found.append(Problem("days_missing", f"{field}.days"))
    elif not 1 <= days <= month_days:
        found.append(Problem("days_out_of_range", f"{field}.days", {"most": month_days}))


def _name_repeated(facts: CalculationFacts, found: list[Problem]) -> None:
    seen: set[str] = set()
    groups: tuple[tuple[str, tuple[Adult | Child, ...]], ...] = (
        ("adults", facts.adults),
        ("children", facts.children),
    )
    for group, members in groups:
        for number, member in enumerate(members):
            if member.id in seen:
                field = f"household.{group}[{number}].id"
                found.append(Problem("person_repeated", field, {"person": member.id}))
            seen.add(member.id)


def check_job_stimulus(persons: Sequence[str], household: Household, found: list[Problem]) -> None:
    """Find who cannot have job stimulus: only an adult of the household can, and once."""
    seen: set[str] = set()
    for number, person in enumerate(persons):
        field = f"job_stimulus[{number}]"
        if person in household.child_ids:
            found.append(Problem("job_stimulus_of_child", field))
        elif person not in household.adults:
            found.append(Problem("person_unknown", field, {"person": person}))
        if person in seen:
            found.append(Problem("job_stimulus_repeated", field))
        seen.add(person)
