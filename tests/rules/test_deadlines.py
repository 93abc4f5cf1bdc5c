"""Which days count: 2 § lag (1930:173) names them, and half days are not among them."""

from datetime import date

import pytest

from fsclient.rules.deadlines import (
    is_working_day,
    last_day_to_appeal,
    load_calendar,
    promised_by,
    working_day_before,
)


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 6, 19),  # midsommarafton
        date(2026, 12, 24),
        date(2026, 12, 31),
        date(2026, 1, 6),
        date(2026, 5, 14),
        date(2026, 11, 14),  # a Saturday
        date(2026, 11, 15),
    ],
)
def test_holidays_their_three_eves_and_week_ends_are_free(day: date) -> None:
    assert not is_working_day(day)


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 1, 5),  # trettondagsafton
        date(2026, 4, 2),  # skärtorsdagen
        date(2026, 4, 30),  # valborgsmässoafton
        date(2026, 5, 15),  # a Friday between a holiday and the week-end
        date(2026, 12, 23),
    ],
)
def test_half_days_and_squeeze_days_are_working_days(day: date) -> None:
    assert is_working_day(day)


def test_the_time_to_appeal_moves_forward_over_free_days_only() -> None:
    assert last_day_to_appeal(date(2025, 12, 15), 3) == date(2026, 1, 5)
    assert last_day_to_appeal(date(2025, 12, 16), 3) == date(2026, 1, 7)


def test_a_promise_is_kept_before_the_free_days() -> None:
    assert working_day_before(date(2026, 12, 26)) == date(2026, 12, 23)
    assert promised_by(date(2026, 12, 12), 14) == date(2026, 12, 23)


def test_a_promise_that_no_working_day_can_keep_falls_on_its_first_day() -> None:
    assert promised_by(date(2026, 12, 24), 3) == date(2026, 12, 24)
    assert promised_by(date(2026, 11, 20), 0) == date(2026, 11, 20)


def test_the_calendar_can_be_loaded_beforehand() -> None:
    load_calendar()

    assert not is_working_day(date(2026, 6, 6))
