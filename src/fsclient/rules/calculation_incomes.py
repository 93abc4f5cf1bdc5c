"""How much of each income counts (12 kap. 1, 8 and 9 §§ SoL)."""

from collections.abc import Container, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

from fsclient.domain.calculation import (
    Basis,
    ChildIncomeCap,
    Income,
    Line,
    LineGroup,
    basis_of,
    line_of,
)
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.calculation_household import Choices, Household
from fsclient.rules.calculation_labels import LONGEST_LABEL, label_fault, labelled
from fsclient.rules.calculation_month import UNKNOWN_KIND, Kind, MonthRules
from fsclient.rules.catalogues import Who

WAGE = "wage"
CHILD_WAGE = "child_wage"
EARLIER_SURPLUS = "earlier_surplus"
OWN_WORK = frozenset({WAGE, CHILD_WAGE})
"""What a child or pupil earns by own work, whichever of the two keys it was given under."""

_ZERO = Decimal(0)
_INCOME = LineGroup.INCOME
_ALL, _ANY = ChildIncomeCap.ALL, Who.ANY

Details: TypeAlias = tuple[bool, Decimal, str, str]

PlacedIncome: TypeAlias = tuple[
    tuple[int, str, Decimal, Decimal, Details | tuple[()], int], Income, Kind
]
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
            or kind.who is not _ANY
            or income.stated is not None
            or not income.counted
            or income.label is not None
            or amount_fault(amount)
        ) and not _is_sound(income, number, household, month, found):
            continue
        place = (kind.order, person, -amount, earlier or _ZERO, income_details(income), number)
        placed.append((place, income, kind))
    placed.sort()
    return placed


def _is_sound(
    income: Income, number: int, household: Household, month: MonthRules, found: list[Problem]
) -> bool:
    before = len(found)
    kind = month.incomes.get(income.type, UNKNOWN_KIND)
    if kind is UNKNOWN_KIND:
        values = {"type": income.type}
        found.append(Problem("income_type_unknown", f"incomes[{number}].type", values))
    _check_amounts(income, kind, number, found)
    if income.person in household.child_ids:
        _check_childs_income(income, kind, number, month, found)
    elif income.person in household.adults:
        _check_adults_income(income, kind, number, found)
    else:
        values = {"person": income.person}
        found.append(Problem("person_unknown", f"incomes[{number}].person", values))
    return len(found) == before


def _check_amounts(income: Income, kind: Kind, number: int, found: list[Problem]) -> None:
    if fault := amount_fault(income.amount):
        found.append(Problem(fault, f"incomes[{number}].amount"))
    if income.stated is not None and (fault := amount_fault(income.stated)):
        found.append(Problem(fault, f"incomes[{number}].stated"))
    if income.label is not None and (fault := label_fault(income.label)):
        found.append(Problem(fault, f"incomes[{number}].label", {"most": LONGEST_LABEL}))
    if not income.counted and not (kind.not_counted or (income.reason or "").strip()):
        found.append(Problem("reason_missing", f"incomes[{number}].reason"))


def _check_adults_income(income: Income, kind: Kind, number: int, found: list[Problem]) -> None:
    if income.type == CHILD_WAGE:
        found.append(Problem("child_wage_of_adult", f"incomes[{number}].type"))
    elif kind.who is Who.CHILD:
        values = {"kind": kind.label}
        found.append(Problem("income_not_of_adult", f"incomes[{number}].type", values))
    elif income.earlier_this_year is not None:
        found.append(_earlier_misplaced(number))


def income_details(income: Income) -> Details | tuple[()]:
    """What tells two incomes of the same person, type and amount apart; mostly nothing."""
    if income.counted and income.stated is None and income.label is None:
        return ()
    stated = income.amount if income.stated is None else income.stated
    return not income.counted, stated, income.reason or "", income.label or ""


def _check_childs_income(
    income: Income, kind: Kind, number: int, month: MonthRules, found: list[Problem]
) -> None:
    earlier = income.earlier_this_year
    if kind.who is Who.ADULT:
        values = {"kind": kind.label}
        found.append(Problem("income_not_of_child", f"incomes[{number}].type", values))
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
    room: dict[str, Decimal],
    reductions: list[str],
) -> list[Line]:
    """The incomes as lines, each negative.

    ``stimulated`` are the adults with job stimulus. ``room`` is each child's own personal norm
    plus costs named for the child. A child's incomes together count at most up to it; where they
    are several, those first in order fill it first, and what they leave stays in ``room``. Lines
    that go against the household are added to ``reductions``.
    """
    rounded = choices.round
    lines: list[Line] = []
    number, before = "1", ""
    for _, income, (_, label, law, _, never) in placed:
        kind, person, amount = income.type, income.person, income.amount
        key = f"income:{kind}:{person}:"
        number = str(int(number) + 1) if key == before else "1"
        before = key
        if income.label is not None:
            label = labelled(label, income.label)
        if never or not income.counted:
            basis = _left_out(income, never, law)
            amount = _ZERO
        elif person in room:
            basis = _of_child(income, amount, month, room[person], choices)
            amount = -basis.unrounded
        elif kind == WAGE and person in stimulated:
            basis = _with_job_stimulus(amount, month)
            amount = -basis.unrounded
            label = f"{label}, jobbstimulans"
        else:
            basis = basis_of((-amount, "{}", (amount,), None, law))
        if (kind == EARLIER_SURPLUS or income.stated is not None) and amount > _unopposed(
            income, stimulated, month, choices, room
        ):
            reductions.append(key + number)
        counted = rounded(amount)
        if person in room and (kind not in OWN_WORK or choices.child_income_cap is _ALL):
            room[person] -= counted
        lines.append(line_of((key + number, _INCOME, label, person, -counted, basis)))
    return lines


def _with_job_stimulus(amount: Decimal, month: MonthRules) -> Basis:
    counted = month.job_stimulus(amount, month.job_stimulus_share)
    return Basis(
        -counted,
        "{} × (1 − {}) = {}",
        (amount, month.job_stimulus_share, counted),
        None,
        month.law("job_stimulus"),
    )


def _unopposed(
    income: Income,
    stimulated: Container[str],
    month: MonthRules,
    choices: Choices,
    room: Mapping[str, Decimal],
) -> Decimal:
    """What an income would count with by what the applicant gave.

    Nobody applies to have an earlier month's surplus taken from this one.
    """
    if income.type == EARLIER_SURPLUS:
        return _ZERO
    stated = income.amount if income.stated is None else income.stated
    if income.person in room:
        return -_of_child(income, stated, month, room[income.person], choices).unrounded
    if income.type == WAGE and income.person in stimulated:
        return -_with_job_stimulus(stated, month).unrounded
    return stated


def _left_out(income: Income, never: str, law: str) -> Basis:
    """An income that is known and not counted; its reason stands in the formula."""
    reason = (income.reason or "").strip() or never
    pattern = "{} räknas inte: " + reason.replace("{", "{{").replace("}", "}}")
    return Basis(_ZERO, pattern, (income.amount,), None, law)


def _of_child(
    income: Income, amount: Decimal, month: MonthRules, room: Decimal, choices: Choices
) -> Basis:
    if income.type in OWN_WORK:
        basis = _own_work(amount, income.earlier_this_year or _ZERO, month)
        if choices.child_income_cap is _ALL:
            return _within(room, basis, month)
        return basis
    counted = month.child_income(amount, room)
    values = (amount, room, counted)
    return Basis(-counted, "min({}; {}) = {}", values, None, month.law("child_income"))


def _own_work(amount: Decimal, earlier: Decimal, month: MonthRules) -> Basis:
    limit = month.child_wage_limit()
    counted = month.child_wage(amount, earlier, limit.amount)
    return Basis(
        -counted,
        "max(0; {} + {} − {}) − max(0; {} − {}) = {}",
        (earlier, amount, limit.amount, earlier, limit.amount, counted),
        limit.norm,
        month.law("child_wage"),
    )


def _within(room: Decimal, wage: Basis, month: MonthRules) -> Basis:
    """The counted part of a child's wage, as much of it as the child's own needs leave room for."""
    counted = month.child_income(-wage.unrounded, room)
    if counted == -wage.unrounded:
        return wage
    return Basis(
        -counted,
        f"min({wage.pattern.removesuffix(' = {}')}; {{}}) = {{}}",
        (*wage.values[:-1], room, counted),
        wage.norm,
        f"{wage.law}, {month.law('child_income')}",
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
