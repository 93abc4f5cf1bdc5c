"""What the household owns: counted only where it is available."""

from collections.abc import Sequence
from decimal import Decimal

from fsclient.domain.calculation import Asset, Basis, Line, LineGroup
from fsclient.domain.errors import Problem
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.calculation_household import Choices
from fsclient.rules.calculation_month import MonthRules

_ZERO = Decimal(0)
_ASSET = LineGroup.ASSET


def check_assets(assets: Sequence[Asset], month: MonthRules, found: list[Problem]) -> None:
    """Find what is amiss with the assets."""
    for number, asset in enumerate(assets):
        if asset.type not in month.assets:
            values = {"type": asset.type}
            found.append(Problem("asset_type_unknown", f"assets[{number}].type", values))
        if fault := amount_fault(asset.amount):
            found.append(Problem(fault, f"assets[{number}].amount"))


def asset_lines(assets: Sequence[Asset], month: MonthRules, choices: Choices) -> list[Line]:
    """The assets as lines, each negative, in the catalogue's order."""
    kinds = month.assets
    ordered = sorted(assets, key=lambda one: (kinds[one.type].order, -one.amount, one.available))
    lines = []
    number, before = 0, ""
    for asset in ordered:
        number = number + 1 if asset.type == before else 1
        before = asset.type
        _, label, law = kinds[before]
        if asset.available:
            basis = Basis(-asset.amount, "{}", (asset.amount,), None, law)
        else:
            basis = Basis(_ZERO, "{} går inte att använda = 0", (asset.amount,), None, law)
        amount = -choices.round(-basis.unrounded)
        lines.append(Line(f"asset:{before}:{number}", _ASSET, label, None, amount, basis))
    return lines
