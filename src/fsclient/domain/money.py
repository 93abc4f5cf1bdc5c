"""Kronor as Decimal in code, whole öre in tables."""

from decimal import ROUND_HALF_UP, Decimal

_ORE = Decimal("0.01")
_NARROW_SPACE = "\u202f"


def kronor(amount: Decimal) -> str:
    """``12 345 kr`` or ``412,50 kr``, with narrow no-break spaces."""
    digits = f"{amount:,.2f}".removesuffix(".00").replace(",", _NARROW_SPACE)
    return f"{digits.replace('.', ',')}{_NARROW_SPACE}kr"


def to_ore(kronor: Decimal) -> int:
    """Kronor to whole öre; raises ValueError where there is a fraction of an öre."""
    ore = kronor.scaleb(2)
    if ore != ore.to_integral_value():
        raise ValueError(str(kronor))
    return int(ore)


def from_ore(ore: int) -> Decimal:
    """Whole öre to kronor with two decimals."""
    return Decimal(ore).scaleb(-2).quantize(_ORE)


def round_to_ore(kronor: Decimal) -> Decimal:
    """To the nearest öre, a half away from zero: what can be kept, decided and paid."""
    return kronor.quantize(_ORE, rounding=ROUND_HALF_UP)
