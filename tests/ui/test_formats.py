"""How amounts, days and numbers are written."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from fsclient.domain.months import Month
from fsclient.ui.speech import formats
from fsclient.ui.widgets.commands import shortcut_words

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("kronor", "text"),
    [
        ("12345", "12\u202f345\u202fkr"),
        ("412.50", "412,50\u202fkr"),
        ("-3750", "\u22123\u202f750\u202fkr"),
        ("0", "0\u202fkr"),
        ("1910.00", "1\u202f910\u202fkr"),
    ],
)
def test_amounts_have_narrow_spaces_and_a_true_minus(kronor: str, text: str) -> None:
    assert formats.kr(Decimal(kronor)) == text


def test_no_amount_and_no_day_are_a_dash() -> None:
    assert formats.kr(None) == formats.day(None) == "\u2013"


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 11, 21), "I dag"),
        (date(2026, 11, 22), "1 dag"),
        (date(2026, 11, 23), "2 dagar"),
        (date(2026, 11, 20), "1 dag sen"),
        (date(2026, 11, 11), "10 dagar sen"),
    ],
)
def test_a_due_day_says_how_far_off_it_is(day: date, text: str) -> None:
    assert formats.due(day, TODAY) == text


@pytest.mark.parametrize(("years", "text"), [(0, "under 1 år"), (1, "1 år"), (12, "12 år")])
def test_an_age_is_never_no_years(years: int, text: str) -> None:
    assert formats.age(years) == text


def test_a_short_day_has_its_year_only_when_it_is_another() -> None:
    assert formats.short_day(date(2026, 11, 10), TODAY) == "10 nov"
    assert formats.short_day(date(2025, 11, 10), TODAY) == "10 nov 2025"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("198407152381", "19840715-2381"),
        ("8407152381", "840715-2381"),
        ("19840715-2381", "19840715-2381"),
        ("1984", "1984"),
        ("tolv", "tolv"),
    ],
)
def test_an_identity_number_is_written_in_two_parts(typed: str, written: str) -> None:
    assert formats.identity_number(typed) == written


def test_values_in_sentences_are_written_as_everywhere_else() -> None:
    assert formats.value(Decimal(20000)) == "20\u202f000\u202fkr"
    assert formats.value(TODAY) == "2026-11-21"
    assert formats.value(Month(2026, 11)) == "november 2026"
    assert formats.value(("hyra", "el")) == "hyra, el"
    assert formats.value(datetime(2026, 11, 21, 14, 32)) == "2026-11-21 14:32"  # noqa: DTZ001


@pytest.fixture(params=["America/New_York", "Asia/Tokyo", "UTC"])
def elsewhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose clock is set for another part of the world."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("elsewhere")
def test_times_are_swedish_wherever_the_computer_is() -> None:
    late = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    assert formats.clock(late) == "00:30"
    assert formats.moment(late, date(2026, 11, 22)) == "i dag 00:30"
    assert formats.value(late) == "2026-11-22 00:30"
    summer = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    assert formats.moment(summer, TODAY) == "1 juli 14:00"


def test_shares_are_written_with_a_comma() -> None:
    assert formats.percent(Decimal("0.0834")) == "8,3\u00a0%"
    assert formats.percent(Decimal("0.78")) == "78\u00a0%"
    assert formats.change(Decimal("-0.06")) == "\u22126\u00a0%"


def test_a_title_in_a_sentence_begins_small_but_an_abbreviation_stays() -> None:
    assert formats.within("Förändringsplan") == "förändringsplan"
    assert formats.within("IB-bedömning") == "IB-bedömning"


@pytest.mark.parametrize(
    ("shortcut", "words"),
    [
        ("Ctrl+K", "Ctrl K"),
        ("Ctrl+Shift+Return", "Ctrl Skift Enter"),
        ("Ctrl++", "Ctrl +"),
        ("Ctrl+-", "Ctrl -"),
        ("F1", "F1"),
        ("", ""),
    ],
)
def test_a_shortcut_is_written_as_it_is_pressed(shortcut: str, words: str) -> None:
    assert shortcut_words(shortcut) == words
