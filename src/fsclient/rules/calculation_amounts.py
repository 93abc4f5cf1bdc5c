"""Amounts as they may be given."""

from decimal import Decimal, InvalidOperation

LARGEST_AMOUNT = Decimal(10) ** 12
_ZERO = Decimal(0)
_ORE = Decimal("0.01")


def amount_fault(amount: Decimal) -> str | None:
    """What keeps an amount from being one: finite, not negative, in whole öre, within reason."""
    try:
        if _ZERO <= amount < LARGEST_AMOUNT:
            return None if amount == amount.quantize(_ORE) else "amount_fraction"
    except InvalidOperation:
        return "amount_not_understood"
    return "amount_negative" if amount < _ZERO else "amount_too_large"
