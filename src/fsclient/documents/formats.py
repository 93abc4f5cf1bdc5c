"""Amounts, days and periods as Swedish letters write them."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

_NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"
_SPACE = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"


def kronor(amount: Decimal) -> str:
    """``12 345 kr`` with a narrow space; öre only where there are any."""
    return f"{number(amount)}{_SPACE}kr"


def number(amount: Decimal) -> str:
    """The amount without its unit."""
    whole = amount == amount.to_integral_value()
    written = f"{abs(amount):,.0f}" if whole else f"{abs(amount):,.2f}"
    sign = _MINUS if amount < 0 else ""
    return sign + written.replace(",", _NARROW_SPACE).replace(".", ",")


def period(first: date, last: date, months: Sequence[str], days: str) -> str:
    """``november 2026``, ``november-december 2026``, or ``days`` filled in for broken months."""
    if first.day != 1 or (last + timedelta(days=1)).day != 1:
        return days.format(first=first, last=last)
    end = f"{months[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return end
    if first.year == last.year:
        return f"{months[first.month - 1]}\N{EN DASH}{end}"
    return f"{months[first.month - 1]} {first.year}\N{EN DASH}{end}"
