"""Decimals as JSON numbers, written out without exponents."""

from decimal import Decimal


def number_text(number: Decimal) -> str:
    """``4406``, ``412.5``: no exponent, no closing zeros, no minus before zero."""
    text = str(number)
    if text.isdigit():
        return text
    if not number:
        return "0"
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
