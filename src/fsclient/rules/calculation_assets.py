"""What the household owns: counted only where it is available, a child's only for the child."""

from collections.abc import Sequence
from decimal import Decimal

from fsclient.domain.calculation import Asset, Basis, Line, LineGroup
from fsclient.domain.errors import Problem
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.calculation_household import Choices, Household
from fsclient.rules.calculation_month import MonthRules

_ZERO = Decimal(0)
_ASSET = LineGroup.ASSET


def check_assets(
    assets: Sequence[Asset], household: Household, month: MonthRules, found: list[Problem]
) -> None:
    """Find what is amiss with the assets."""
    for number, asset in enumerate(assets):
        field, person = f"assets[{number}]", asset.person
        if asset.type not in month.assets:
            found.append(Problem("asset_type_unknown", f"{field}.type", {"type": asset.type}))
        if not household.has(person):
            found.append(Problem("person_unknown", f"{field}.person", {"person": person}))
        if fault := amount_fault(asset.amount):
            found.append(Problem(fault, f"{field}.amount"))
        if asset.stated is not None and (fault := amount_fault(asset.stated)):
            found.append(Problem(fault, f"{field}.stated"))


def asset_lines(
    assets: Sequence[Asset],
    month: MonthRules,
    choices: Choices,
    room: dict[str, Decimal],
    reductions: list[str],
) -> list[Line]:
    """The assets as lines, each negative, in the catalogue's order.

    ``room`` is what a child's incomes have left of the child's own needs: its assets together
    count at most up to it. Lines above what was stated are added to ``reductions``.
    """
    kinds = month.assets
    ordered = sorted(assets, key=lambda one: (kinds[one.type].order, *asset_place(one)))
    lines = []
    number, before = 0, ""
    for asset in ordered:
        number = number + 1 if asset.type == before else 1
        before = asset.type
        kind = kinds[before]
        basis = _basis(asset, asset.amount, kind.law, room, month)
        amount = -choices.round(-basis.unrounded)
        key = f"asset:{before}:{number}"
        stated = asset.stated
        if stated is not None and stated < asset.amount:
            as_stated = _basis(asset, stated, kind.law, room, month)
            if basis.unrounded < as_stated.unrounded:
                reductions.append(key)
        if asset.person in room:
            room[asset.person] += amount
        lines.append(Line(key, _ASSET, kind.label, asset.person, amount, basis))
    return lines


def asset_place(asset: Asset) -> tuple[str, Decimal, bool, Decimal]:
    """Where an asset stands among those of its type: person by person, the larger first."""
    stated = asset.amount if asset.stated is None else asset.stated
    return asset.person or "", -asset.amount, asset.available, stated


def _basis(
    asset: Asset, amount: Decimal, law: str, room: dict[str, Decimal], month: MonthRules
) -> Basis:
    if not asset.available:
        return Basis(_ZERO, "{} går inte att använda = 0", (amount,), None, law)
    if asset.person in room:
        left = room[asset.person]
        counted = month.child_income(amount, left)
        return Basis(-counted, "min({}; {}) = {}", (amount, left, counted), None, law)
    return Basis(-amount, "{}", (amount,), None, law)
