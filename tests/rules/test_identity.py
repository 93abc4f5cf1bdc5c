"""Personnummer and samordningsnummer as people write them."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.rules.identity import IdentityKind, check_identity_number

TODAY = date(2026, 11, 21)
CHILD = "201701012393"
WOMAN_OF_82 = "194401190857"
COORDINATED = "197611672382"


def problem(text: str, today: date = TODAY) -> Problem:
    with pytest.raises(RuleViolation) as caught:
        check_identity_number(text, today)
    (found,) = caught.value.problems
    assert found.field == "identity_number"
    return found


@pytest.mark.parametrize(
    "written",
    [
        "201701012393",
        "20170101-2393",
        "170101-2393",
        "1701012393",
        " 20170101 2393 ",
        "20170101\N{EN DASH}2393",
    ],
)
def test_a_number_is_read_in_every_way_it_is_written(written: str) -> None:
    number = check_identity_number(written, TODAY)
    assert number.digits == CHILD
    assert number.birth_date == date(2017, 1, 1)
    assert number.kind is IdentityKind.PERSONNUMMER
    assert number.display == "20170101-2393"


def test_a_samordningsnummer_gives_the_day_of_birth_without_the_sixty() -> None:
    number = check_identity_number(COORDINATED, TODAY)
    assert number.kind is IdentityKind.SAMORDNINGSNUMMER
    assert number.birth_date == date(1976, 11, 7)
    assert number.digits == COORDINATED


def test_ten_digits_mean_the_latest_year_that_has_begun() -> None:
    assert check_identity_number("440119-0857", TODAY).digits == WOMAN_OF_82
    assert check_identity_number("440119-0857", date(2043, 5, 1)).digits == WOMAN_OF_82


def test_plus_means_a_hundred_years_back() -> None:
    assert check_identity_number("440119+0857", date(2044, 5, 1)).digits == WOMAN_OF_82
    assert check_identity_number("440119-0857", date(2044, 5, 1)).birth_year == 2044


@pytest.mark.parametrize(
    "text",
    ["", "2017", "201701012393 1", "17010123933", "abcdefghijkl", "20170101_2393", "\u0661" * 12],
)
def test_something_else_than_ten_or_twelve_digits(text: str) -> None:
    assert problem(text).code == "identity_number_length"


@pytest.mark.parametrize("day", ["20171301", "20170230", "20170092", "20170000", "00000060"])
def test_a_day_that_does_not_exist(day: str) -> None:
    assert problem(day + CHILD[8:]).code == "identity_number_date"


# personnummer/csharp#119, ActiveLogin.Identity#100 and #126; the number is of Skatteverket's
# published list of test numbers.
def test_a_samordningsnummer_may_leave_out_the_month_or_the_day() -> None:
    number = check_identity_number("191500722390", TODAY)
    assert (number.birth_date, number.birth_year) == (None, 1915)
    assert number.kind is IdentityKind.SAMORDNINGSNUMMER
    assert number.display == "19150072-2390"
    wrong = problem("191500722391")
    assert wrong.values == {"suggestion": "19150072-2390"}
    assert problem("191500722390", date(1914, 1, 1)).code == "identity_number_future"
    # No such number is published: only the day is tried, and the digit that follows from it.
    assert problem("20170060" + CHILD[8:]).code == "identity_number_check_digit"


def test_someone_not_born_yet() -> None:
    assert problem(CHILD, date(2016, 12, 31)).code == "identity_number_future"
    assert check_identity_number(CHILD, date(2017, 1, 1)).digits == CHILD


def test_a_wrong_check_digit_comes_with_the_right_one() -> None:
    wrong = problem(CHILD[:-1] + "4")
    assert wrong.code == "identity_number_check_digit"
    assert wrong.values == {"suggestion": "20170101-2393"}


@given(digit=st.integers(0, 9), number=st.sampled_from([CHILD, WOMAN_OF_82, COORDINATED]))
def test_exactly_one_check_digit_is_right(digit: int, number: str) -> None:
    assume(str(digit) != number[-1])
    wrong = problem(number[:-1] + str(digit))
    assert wrong.values["suggestion"] == f"{number[:8]}-{number[8:]}"


@given(
    at=st.integers(2, 10),
    digit=st.sampled_from("0123456789"),
    number=st.sampled_from([CHILD, WOMAN_OF_82, COORDINATED]),
)
def test_one_mistyped_digit_never_passes(at: int, digit: str, number: str) -> None:
    assume(number[at] != digit)
    problem(number[:at] + digit + number[at + 1 :])


@given(st.text(max_size=20))
def test_any_text_is_a_number_or_a_sentence(text: str) -> None:
    try:
        number = check_identity_number(text, TODAY)
    except RuleViolation:
        return
    assert check_identity_number(number.display, TODAY) == number
