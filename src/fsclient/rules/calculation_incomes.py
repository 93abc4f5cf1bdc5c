"""How much of each income counts (12 kap. 1, 8 and 9 §§ SoL)."""

from collections.abc import Container, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from fsclient.domain.calculation import Basis, Income, Line, LineGroup, basis_of, line_of
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.calculation_household import Choices, Household
from fsclient.rules.calculation_month import UNKNOWN_KIND, Kind, MonthRules

WAGE = "wage"
CHILD_WAGE = "child_wage"
OWN_WORK = frozenset({WAGE, CHILD_WAGE})
"""What a child or pupil earns by own work, whichever of the two keys it was given under."""

_ZERO = Decimal(0)
_INCOME = LineGroup.INCOME


PlacedIncome: TypeAlias = tuple[tuple[int, str, Decimal, Decimal, int], Income, Kind]
"""A sound income after its place among the lines, and before its kind."""


def place_incomes(
    incomes: Sequence[Income], household: Household, month: MonthRules, found: list[Problem]
) -> list[PlacedIncome]:
    """The incomes in the catalogue's order, the larger before the smaller.

    What is amiss is added to ``found``, and looked for only where an income is not an adult's
    ordinary one.
    """
    kinds, adults = month.incomes, household.adults
    placed = []
    for number, income in enumerate(incomes):
        kind = kinds.get(income.type, UNKNOWN_KIND)
        amount, person, earlier = income.amount, income.person, income.earlier_this_year
        if (
            kind is UNKNOWN_KIND
            or person not in adults
            or earlier is not None
            or income.type == CHILD_WAGE
            or amount_fault(amount)
        ) and not _is_sound(income, number, household, month, found):
            continue
        place = (kind.order, person, -amount, earlier or _ZERO, number)
        placed.append((place, income, kind))
    placed.sort()
    return placed


def _is_sound(
    income: Income, number: int, household: Household, month: MonthRules, found: list[Problem]
) -> bool:
    before = len(found)
    if income.type not in month.incomes:
        values = {"type": income.type}
        found.append(Problem("income_type_unknown", f"incomes[{number}].type", values))
    if fault := amount_fault(income.amount):
        found.append(Problem(fault, f"incomes[{number}].amount"))
    if income.person in household.child_ids:
        _check_childs_income(income, number, month, found)
    elif income.person not in household.adults:
        values = {"person": income.person}
        found.append(Problem("person_unknown", f"incomes[{number}].person", values))
    elif income.type == CHILD_WAGE:
        found.append(Problem("child_wage_of_adult", f"incomes[{number}].type"))
    elif income.earlier_this_year is not None:
        found.append(_earlier_misplaced(number))
    return len(found) == before


def _check_childs_income(
    income: Income, number: int, month: MonthRules, found: list[Problem]
) -> None:
    earlier = income.earlier_this_year
    if income.type in OWN_WORK:
        try:
            month.child_wage_limit()
        except RuleViolation as violation:
            found.extend(violation.problems)
    elif earlier is not None:
        found.append(_earlier_misplaced(number))
    if earlier is not None and (fault := amount_fault(earlier)):
        found.append(Problem(fault, f"incomes[{number}].earlier_this_year"))


def _earlier_misplaced(number: int) -> Problem:
    return Problem("earlier_this_year_misplaced", f"incomes[{number}].earlier_this_year")


def income_lines(
    placed: Sequence[PlacedIncome],
    stimulated: Container[str],
    month: MonthRules,
    choices: Choices,
    room_of_children: Mapping[str, Decimal],
) -> list[Line]:
    """The incomes as lines, each negative.

    ``stimulated`` are the adults with job stimulus. ``room_of_children`` is each child's own
    personal norm plus costs named for the child. A child's other incomes together count at most
    up to it; where they are several, those first in order fill it first.
    """
    rounded = choices.round
    room = dict(room_of_children)
    lines: list[Line] = []
    number, before = "1", ""
    for _, income, (_, label, law) in placed:
        kind, person, amount = income.type, income.person, income.amount
        if person in room:
            basis = _of_child(income, month, room[person])
            amount = -basis.unrounded
        elif kind == WAGE and person in stimulated:
            basis = _with_job_stimulus(income, month)
            amount = -basis.unrounded
            label = f"{label}, jobbstimulans"
        else:
            basis = basis_of((-amount, "{}", (amount,), None, law))
        counted = rounded(amount)
        if person in room and kind not in OWN_WORK:
            room[person] -= counted
        key = f"income:{kind}:{person}:"
        number = str(int(number) + 1) if key == before else "1"
        before = key
        lines.append(line_of((key + number, _INCOME, label, person, -counted, basis)))
    return lines


def _with_job_stimulus(income: Income, month: MonthRules) -> Basis:
    counted = month.job_stimulus(income.amount, month.job_stimulus_share)
    return Basis(
        -counted,
        "{} × (1 − {}) = {}",
        (income.amount, month.job_stimulus_share, counted),
        None,
        month.law("job_stimulus"),
    )


def _of_child(income: Income, month: MonthRules, room: Decimal) -> Basis:
    if income.type in OWN_WORK:
        return _own_work(income, month)
    counted = month.child_income(income.amount, room)
    values = (income.amount, room, counted)
    return Basis(-counted, "min({}; {}) = {}", values, None, month.law("child_income"))


def _own_work(income: Income, month: MonthRules) -> Basis:
    earlier = income.earlier_this_year or _ZERO
    limit = month.child_wage_limit()
    counted = month.child_wage(income.amount, earlier, limit.amount)
    return Basis(
        -counted,
        "max(0; {} + {} − {}) − max(0; {} − {}) = {}",
        (earlier, income.amount, limit.amount, earlier, limit.amount, counted),
        limit.norm,
        month.law("child_wage"),
    )


def leave_out_share(amount: Decimal, share: Decimal) -> Decimal:
    """Net income of employment less the share that is left out (12 kap. 8 § SoL)."""
    return amount * (1 - share)


def above_limit_of_year(amount: Decimal, earlier: Decimal, limit: Decimal) -> Decimal:
    """The part of a payment that lies above the year's limit (12 kap. 9 § SoL)."""
    return max(_ZERO, earlier + amount - limit) - max(_ZERO, earlier - limit)


def at_most(amount: Decimal, room: Decimal) -> Decimal:
    """As much of a child's own money as the child's own needs leave room for."""
    return min(amount, room)
