"""What a person types for amounts, days and months."""

from datetime import date
from decimal import Decimal

import pytest

from fsclient.domain.months import Month
from fsclient.ui.speech import typed

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "kronor"),
    [
        ("9 850", "9850"),
        ("9\u202f850", "9850"),
        ("9\u00a0850,50 kr", "9850.50"),
        ("412,50", "412.50"),
        ("412.50", "412.50"),
        ("1 234 567", "1234567"),
        ("0", "0"),
        ("-100", "-100"),
        ("\u2212100", "-100"),
        ("412,505", None),
        ("145 kr", "145"),
    ],
)
def test_an_amount_is_read_as_it_is_written(text: str, kronor: str | None) -> None:
    if kronor is None:
        with pytest.raises(ValueError, match="412"):
            typed.amount(text)
    else:
        assert typed.amount(text) == Decimal(kronor)


@pytest.mark.parametrize(
    "text", ["nio", "9.850", "9,850", "12 34", "1 2345", "1e3", "--5", "9 8 5"]
)
def test_an_amount_that_could_be_meant_otherwise_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        typed.amount(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-21", date(2026, 11, 21)),
        ("20261121", date(2026, 11, 21)),
        ("261121", date(2026, 11, 21)),
        ("840715", date(1984, 7, 15)),
        ("21/11", date(2026, 11, 21)),
        ("3/1", date(2027, 1, 3)),
        ("21/11 2025", date(2025, 11, 21)),
        ("21/11-25", date(2025, 11, 21)),
        ("10 nov", date(2026, 11, 10)),
        ("10 sept", date(2026, 9, 10)),
        ("1 mars 2027", date(2027, 3, 1)),
        ("idag", TODAY),
        ("I dag", TODAY),
        ("imorgon", date(2026, 11, 22)),
        ("igår", date(2026, 11, 20)),
        ("+14", date(2026, 12, 5)),
        ("-3", date(2026, 11, 18)),
        ("+2v", date(2026, 12, 5)),
        ("+1m", date(2026, 12, 21)),
    ],
)
def test_a_day_is_read_in_the_ways_that_people_write_it(text: str, day: date) -> None:
    assert typed.day(text, TODAY) == day


@pytest.mark.parametrize("text", ["31/2", "2026-13-01", "snart", "32", "2026", "10 ju", "99/99"])
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        typed.day(text, TODAY)


def test_a_month_from_a_long_month_stays_inside_the_short_one() -> None:
    assert typed.day("+1m", date(2027, 1, 31)) == date(2027, 2, 28)


def test_a_leap_day_without_a_year_is_the_nearest_one_there_is() -> None:
    assert typed.day("29/2", date(2027, 12, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("2026-11", Month(2026, 11)),
        ("202611", Month(2026, 11)),
        ("11/26", Month(2026, 11)),
        ("nov", Month(2026, 11)),
        ("november 2025", Month(2025, 11)),
        ("jan", Month(2027, 1)),
        ("+1", Month(2026, 12)),
        ("nästa", Month(2026, 12)),
    ],
)
def test_a_month_is_read_in_the_ways_that_people_write_it(text: str, month: Month) -> None:
    assert typed.month(text, TODAY) == month


@pytest.mark.parametrize("text", ["13/26", "2026-00", "ju", "vår"])
def test_a_month_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        typed.month(text, TODAY)


@pytest.mark.parametrize("read", [lambda text: typed.day(text, TODAY), typed.amount])
def test_nothing_typed_is_no_value(read: object) -> None:
    assert callable(read)
    assert read("  ") is None
