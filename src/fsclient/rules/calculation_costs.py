"""The costs applied for: what is amiss with them, and what each comes to (12 kap. 7 § SoL).

Where the contract is silent: more than was applied for is not approved.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeAlias

from fsclient.domain.calculation import Basis, Cost, Line, LineGroup, basis_of, line_of
from fsclient.domain.errors import Problem
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.calculation_household import Choices, Household
from fsclient.rules.calculation_labels import LONGEST_LABEL, label_fault, labelled
from fsclient.rules.calculation_month import UNKNOWN_KIND, Kind, MonthRules

_COST = LineGroup.COST


PlacedCost: TypeAlias = tuple[tuple[int, str, Decimal, Decimal, str, int], Cost, Decimal, Kind]
"""A sound cost after its place among the lines, and before what is approved of it and its kind."""


def place_costs(
    costs: Sequence[Cost], household: Household, month: MonthRules, found: list[Problem]
) -> list[PlacedCost]:
    """The costs in the catalogue's order, the larger before the smaller.

    What is amiss is added to ``found``, and looked for only where there is more to a cost than
    what is applied for.
    """
    kinds = month.costs
    placed = []
    for number, cost in enumerate(costs):
        kind = kinds.get(cost.type, UNKNOWN_KIND)
        applied, approved, person = cost.applied, cost.approved, cost.person
        if (
            kind is UNKNOWN_KIND
            or approved is not None
            or person is not None
            or cost.label is not None
            or amount_fault(applied)
        ) and not _is_sound(cost, number, household, month, found):
            continue
        if approved is None:
            approved = applied
        place = (kind.order, person or "", -applied, -approved, cost.label or "", number)
        placed.append((place, cost, approved, kind))
    placed.sort()
    return placed


def _is_sound(
    cost: Cost, number: int, household: Household, month: MonthRules, found: list[Problem]
) -> bool:
    before = len(found)
    field, person = f"costs[{number}]", cost.person
    if cost.type not in month.costs:
        found.append(Problem("cost_type_unknown", f"{field}.type", {"type": cost.type}))
    if not household.has(person):
        found.append(Problem("person_unknown", f"{field}.person", {"person": person}))
    if cost.label is not None and (fault := label_fault(cost.label)):
        found.append(Problem(fault, f"{field}.label", {"most": LONGEST_LABEL}))
    if fault := amount_fault(cost.applied):
        found.append(Problem(fault, f"{field}.applied"))
    elif cost.approved is not None:
        _check_approved(cost, cost.approved, field, found)
    return len(found) == before


def _check_approved(cost: Cost, approved: Decimal, field: str, found: list[Problem]) -> None:
    if fault := amount_fault(approved):
        found.append(Problem(fault, f"{field}.approved"))
    elif approved > cost.applied:
        found.append(Problem("approved_above_applied", f"{field}.approved"))
    elif approved < cost.applied and not (cost.reason or "").strip():
        found.append(Problem("reason_missing", f"{field}.reason"))


def cost_lines(placed: Sequence[PlacedCost], choices: Choices, reductions: list[str]) -> list[Line]:
    """The costs as lines, as much of each as is approved.

    Lines of less than was applied for are added to ``reductions``.
    """
    rounded = choices.round
    lines = []
    number, before = "1", ""
    for _, cost, approved, (_, label, law, _, _) in placed:
        applied = cost.applied
        key = f"cost:{cost.type}:"
        number = str(int(number) + 1) if key == before else "1"
        before = key
        if cost.label is not None:
            label = labelled(label, cost.label)
        if approved is not applied and approved < applied:
            reductions.append(key + number)
            values = (approved, applied)
            basis = Basis(approved, "{} godkänt av {} sökta", values, None, law)
        else:
            basis = basis_of((approved, "{}", (approved,), None, law))
        lines.append(line_of((key + number, _COST, label, cost.person, rounded(approved), basis)))
    return lines
