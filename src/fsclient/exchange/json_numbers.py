"""Decimals as JSON numbers, written out without exponents."""

from decimal import Decimal


def number_text(number: Decimal) -> str:
    """``4406``, ``412.5``: no exponent, no closing zeros, no minus before zero."""
    if not number:
        return "0"
    text = str(number)
    if "E" in text:
        text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
