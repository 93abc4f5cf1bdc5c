"""No identity number that someone may have stands anywhere in the repository."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from tests.architecture.checkout import texts
from tests.architecture.published_numbers import (
    LISTED,
    birth_numbers,
    is_identity_number,
    is_published,
    luhn_sum,
)

TWELVE_DIGITS = re.compile(r"(?<![\w.])((?:18|19|20)\d{6})[-+ ]?(\d{4})(?![\w]|\.\d)")
TEN_DIGITS = re.compile(r"(?<![\w.])(\d{6})[-+ ]?(\d{4})(?![\w]|\.\d)")


def real_numbers(text: str) -> Iterator[str]:
    """Each identity number in a text that someone may have, as it is written there."""
    for match in TWELVE_DIGITS.finditer(text):
        number = match[1] + match[2]
        if is_identity_number(number) and not is_published(number):
            yield match[0]
    for match in TEN_DIGITS.finditer(text):
        possible = [century + match[1] + match[2] for century in ("19", "20")]
        numbers = [number for number in possible if is_identity_number(number)]
        if numbers and not any(is_published(number) for number in numbers):
            yield match[0]


def test_only_numbers_that_no_one_has_stand_in_the_repository() -> None:
    found = [f"{path}: {number}" for path, text in texts() for number in real_numbers(text)]

    assert not found, "\n".join(found)


@pytest.mark.parametrize("form", ["{0}{1}{2}", "{0}{1}-{2}", "{1}-{2}", "{1}{2}", "{1}+{2}"])
def test_a_number_that_someone_may_have_is_seen_in_every_form(form: str) -> None:
    # Made here, so that it stands nowhere: a birth number that is never published for tests.
    nine = "850101" + "123"
    check = next(str(digit) for digit in range(10) if luhn_sum(f"{nine}{digit}") % 10 == 0)
    written = form.format("19", nine[:6], nine[6:] + check)

    assert list(real_numbers(f'born = "{written}",')) == [written]


def test_published_numbers_pass() -> None:
    assert all(is_identity_number(number) and is_published(number) for number in LISTED)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(1985, 6, 15), (238, 239)),
        (date(1980, 1, 1), ()),
        (date(2001, 3, 3), (238,)),
        (date(2014, 5, 1), (239,)),
        (date(2023, 5, 2), (238,)),
        (date(2020, 5, 2), ()),
        (date(2025, 5, 2), (238, 239)),
        (date(1970, 5, 2), ()),
    ],
)
def test_which_birth_numbers_are_free(day: date, expected: tuple[int, ...]) -> None:
    assert birth_numbers(day) == expected
