"""Amounts as letters write them."""

from decimal import Decimal

import pytest

from fsclient.documents.formats import kronor


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        ("0", "0 kr"),
        ("0.50", "0,50 kr"),
        ("999", "999 kr"),
        ("12345", "12\u202f345 kr"),
        ("12345.00", "12\u202f345 kr"),
        ("1234567.5", "1\u202f234\u202f567,50 kr"),
        ("-1300", "\N{MINUS SIGN}1\u202f300 kr"),
    ],
)
def test_an_amount_is_grouped_by_thousands(amount: str, written: str) -> None:
    assert kronor(Decimal(amount)) == written.replace(" ", "\N{NO-BREAK SPACE}")
