"""How much of each income counts (12 kap. 1, 8 and 9 §§ SoL)."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from fsclient.domain.calculation import Basis, CalculationFacts, Income, Line, LineGroup
from fsclient.rules.calculation_household import Choices
from fsclient.rules.calculation_month import MonthRules

WAGE = "wage"
CHILD_WAGE = "child_wage"
OWN_WORK = frozenset({WAGE, CHILD_WAGE})
"""What a child or pupil earns by own work, whichever of the two keys it was given under."""

_ZERO = Decimal(0)
_INCOME = LineGroup.INCOME


class _Counted(NamedTuple):
    amount: Decimal
    basis: Basis
    label: str


def income_lines(
    facts: CalculationFacts,
    month: MonthRules,
    choices: Choices,
    room_of_children: Mapping[str, Decimal],
) -> list[Line]:
    """The incomes as lines, each negative, in the catalogue's order.

    ``room_of_children`` is each child's own personal norm plus costs named for the child. A
    child's other incomes together count at most up to it; where they are several, those first
    in the catalogue fill it first, and the larger before the smaller.
    """
    incomes: tuple[Income, ...] | list[Income] = facts.incomes
    if len(incomes) > 1:
        order = month.incomes
        incomes = sorted(
            incomes,
            key=lambda one: (
                order[one.type].order,
                one.person,
                -one.amount,
                one.earlier_this_year or _ZERO,
            ),
        )
    room = dict(room_of_children)
    lines: list[Line] = []
    number, before = 0, ("", "")
    for income in incomes:
        this = (income.type, income.person)
        number = number + 1 if this == before else 1
        before = this
        counted = _counted(income, facts, month, choices, room)
        lines.append(
            Line(
                f"income:{income.type}:{income.person}:{number}",
                _INCOME,
                counted.label,
                income.person,
                -counted.amount,
                counted.basis,
            )
        )
    return lines


def _counted(
    income: Income,
    facts: CalculationFacts,
    month: MonthRules,
    choices: Choices,
    room: dict[str, Decimal],
) -> _Counted:
    if income.person in room:
        if income.type in OWN_WORK:
            return _own_work(income, month, choices)
        counted = _other_of_child(income, month, choices, room[income.person])
        room[income.person] -= counted.amount
        return counted
    if income.type == WAGE and income.person in facts.job_stimulus:
        return _with_job_stimulus(income, month, choices)
    kind = month.incomes[income.type]
    amount = income.amount
    return _Counted(
        choices.round(amount), Basis(-amount, "{}", (amount,), None, kind.law), kind.label
    )


def _with_job_stimulus(income: Income, month: MonthRules, choices: Choices) -> _Counted:
    counted = month.job_stimulus(income.amount, month.job_stimulus_share)
    basis = Basis(
        -counted,
        "{} × (1 − {}) = {}",
        (income.amount, month.job_stimulus_share, counted),
        None,
        month.law("job_stimulus"),
    )
    label = f"{month.incomes[income.type].label}, jobbstimulans"
    return _Counted(choices.round(counted), basis, label)


def _own_work(income: Income, month: MonthRules, choices: Choices) -> _Counted:
    earlier = income.earlier_this_year or _ZERO
    limit = month.child_wage_limit()
    counted = month.child_wage(income.amount, earlier, limit.amount)
    basis = Basis(
        -counted,
        "max(0; {} + {} − {}) − max(0; {} − {}) = {}",
        (earlier, income.amount, limit.amount, earlier, limit.amount, counted),
        limit.norm,
        month.law("child_wage"),
    )
    return _Counted(choices.round(counted), basis, month.incomes[income.type].label)


def _other_of_child(income: Income, month: MonthRules, choices: Choices, room: Decimal) -> _Counted:
    counted = month.child_income(income.amount, room)
    basis = Basis(
        -counted,
        "min({}; {}) = {}",
        (income.amount, room, counted),
        None,
        month.law("child_income"),
    )
    return _Counted(choices.round(counted), basis, month.incomes[income.type].label)


def leave_out_share(amount: Decimal, share: Decimal) -> Decimal:
    """Net income of employment less the share that is left out (12 kap. 8 § SoL)."""
    return amount * (1 - share)


def above_limit_of_year(amount: Decimal, earlier: Decimal, limit: Decimal) -> Decimal:
    """The part of a payment that lies above the year's limit (12 kap. 9 § SoL)."""
    return max(_ZERO, earlier + amount - limit) - max(_ZERO, earlier - limit)


def at_most(amount: Decimal, room: Decimal) -> Decimal:
    """As much of a child's own money as the child's own needs leave room for."""
    return min(amount, room)
