"""Lines raised or lowered for particular reasons.

The norm and the costs are by 12 kap. 7 § third paragraph SoL; an income or an asset, which that
paragraph says nothing of, is by the paragraph that it counts by.
"""

from collections.abc import Sequence
from decimal import Decimal

from fsclient.domain.calculation import Adjustment, Basis, Line, LineGroup
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.calculation_household import Choices
from fsclient.rules.calculation_month import MonthRules

_ZERO = Decimal(0)
_ADJUSTMENT = LineGroup.ADJUSTMENT
_SUBTRACTED = (LineGroup.INCOME, LineGroup.ASSET)


def check_adjustments(adjustments: Sequence[Adjustment], found: list[Problem]) -> None:
    """Find what is amiss with the adjustments, but for lines that there are none of."""
    for number, adjustment in enumerate(adjustments):
        if fault := amount_fault(adjustment.amount.copy_abs()):
            found.append(Problem(fault, f"adjustments[{number}].amount"))
        if not adjustment.reason.strip():
            found.append(Problem("reason_missing", f"adjustments[{number}].reason"))


def adjustment_lines(
    adjustments: Sequence[Adjustment], lines: list[Line], month: MonthRules, choices: Choices
) -> list[Line]:
    """Each raise or reduction as a line of its own; raises RuleViolation for an unknown line."""
    by_key = {line.key: line for line in lines}
    missing = tuple(
        Problem("adjustment_line_unknown", f"adjustments[{number}].line", {"line": one.line})
        for number, one in enumerate(adjustments)
        if one.line not in by_key
    )
    if missing:
        raise RuleViolation(*missing)
    found = []
    number, before = 0, ""
    for one in sorted(adjustments, key=lambda one: (one.line, one.amount)):
        number = number + 1 if one.line == before else 1
        before = one.line
        line = by_key[one.line]
        # An income enters the sum as a minus: what is added to its line is taken from it.
        subtracted = line.group in _SUBTRACTED
        lowers = (one.amount > 0) if subtracted else (one.amount < 0)
        label = f"{'Sänkning' if lowers else 'Höjning'} av {_lower_first(line.label)}"
        law = line.basis.law if subtracted else month.law("adjustment")
        basis = Basis(one.amount, "{}", (one.amount,), line.basis.norm, law)
        found.append(
            Line(
                f"adjustment:{one.line}:{number}",
                _ADJUSTMENT,
                label,
                line.person,
                choices.round(one.amount) + _ZERO,
                basis,
            )
        )
    return found


def _lower_first(label: str) -> str:
    return label[0].lower() + label[1:]
