"""A year that is added follows on the book, and nothing of what was there is changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from fsclient.domain.calculation import Adult, AdultStatus, Basis, CalculationFacts, Line, LineGroup
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_household import Choices, Household, HouseholdNorm
from fsclient.rules.laws import Laws
from fsclient.rules.norm_additions import check_addition, read_addition, with_addition
from fsclient.rules.norm_shapes import NormShape
from fsclient.rules.norms import NormTable
from fsclient.rules.rule_book import NormForm, RuleBook
from tests.rules.norm_files import BOOK, TEXT, YEAR_2027, changed, places, year_2028

PRISBASBELOPP_2028 = """
[[prisbasbelopp]]
year = 2028
amount = 60200
sfs = "2 kap. 6 och 7 §§ SFB, påhittat för prov"
certainty = "found"
provenance = "funnen (found): påhittat för prov"
"""
ALONE = Adult(id="a1", birth_date=date(1984, 7, 15), status=AdultStatus.SINGLE)


def added(book: RuleBook, text: str) -> RuleBook:
    addition = read_addition(text)
    check_addition(book, addition)
    return with_addition(book, addition)


def refused(book: RuleBook, text: str) -> set[tuple[str, str | None]]:
    with pytest.raises(RuleViolation) as raised:
        added(book, text)
    return places(raised.value)


def norm_of_one(book: RuleBook, month: Month) -> Decimal:
    return calculate(CalculationFacts(period=month, adults=(ALONE,)), book).norm_total


def test_a_year_is_added_and_holds_from_its_first_month() -> None:
    book = added(BOOK, YEAR_2027)

    assert read_addition(YEAR_2027).starts == Month(2027, 1)
    assert norm_of_one(book, Month(2027, 1)) == 3980 + 1300
    assert norm_of_one(book, Month(2026, 12)) == norm_of_one(BOOK, Month(2026, 12))
    with pytest.raises(RuleViolation, match="norm_missing"):
        norm_of_one(BOOK, Month(2027, 1))


def test_a_year_may_bring_its_prisbasbelopp() -> None:
    book = added(added(BOOK, YEAR_2027), year_2028() + PRISBASBELOPP_2028)

    assert book.prisbasbelopp[2028].amount == 60200
    assert norm_of_one(book, Month(2028, 12)) == 3980 + 1300


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", {("norm_none", "norm")}),
        (PRISBASBELOPP_2028, {("norm_none", "norm")}),
        (TEXT[TEXT.rindex("[[norm]]") :], {("norm_present", "2026-01")}),
        (YEAR_2027.replace("2027-01", "2026-12"), {("norm_present", "2026-12")}),
        (YEAR_2027.replace("2027-", "2016-"), {("norm_not_latest", "2016-01")}),
        (YEAR_2027 * 2, {("norm_overlap", "2027-01")}),
        (year_2028(), {("norm_gap", "2028-01")}),
        (changed(YEAR_2027, "7 = 2860", "7 = 2680"), {("norm_misprint", "2027-01.shared.7")}),
        (
            YEAR_2027 + PRISBASBELOPP_2028.replace("2028", "2027"),
            {("prisbasbelopp_present", "prisbasbelopp.2027")},
        ),
        (
            YEAR_2027 + PRISBASBELOPP_2028.replace("2028", "2029"),
            {("prisbasbelopp_gap", "prisbasbelopp.2029")},
        ),
    ],
)
def test_what_cannot_follow_on_the_book_is_refused(
    text: str, told: set[tuple[str, str | None]]
) -> None:
    assert refused(BOOK, text) == told


def dated(first: str, last: str) -> str:
    """The year after the last, with other days to begin and end on."""
    return YEAR_2027.replace("2027-01-01", first).replace("2027-12-31", last)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            dated("2026-12-01", "2027-11-30"),
            Problem("norm_present", "2026-12", {"start": "2026-12", "end": "2027-11"}),
        ),
        (
            dated("2016-12-01", "2017-01-31"),
            Problem("norm_present", "2016-12", {"start": "2016-12", "end": "2017-01"}),
        ),
        (
            dated("2016-01-01", "2016-12-31"),
            Problem("norm_not_latest", "2016-01", {"start": "2016-01", "latest": "2026-12"}),
        ),
        (
            dated("2026-12-01", "2025-12-31"),
            Problem("norm_not_latest", "2026-12", {"start": "2026-12", "latest": "2026-12"}),
        ),
        (
            YEAR_2027 + PRISBASBELOPP_2028.replace("2028", "2027"),
            Problem("prisbasbelopp_present", "prisbasbelopp.2027", {"year": "2027"}),
        ),
    ],
)
def test_a_refusal_names_the_months_and_the_year_it_concerns(text: str, told: Problem) -> None:
    with pytest.raises(RuleViolation) as raised:
        added(BOOK, text)
    assert raised.value.problems == (told,)


HALVES = dated("2027-01-01", "2027-06-30") + dated("2027-07-01", "2027-12-31").replace(
    "single = 3980", "single = 3990"
)
"""The norm changes within the year, as it may when large families' amounts are phased in."""


def test_a_norm_may_change_within_a_year() -> None:
    book = added(BOOK, HALVES)

    assert norm_of_one(book, Month(2027, 6)) == 3980 + 1300
    assert norm_of_one(book, Month(2027, 7)) == 3990 + 1300
    assert norm_of_one(book, Month(2027, 12)) == 3990 + 1300


def test_the_second_half_of_a_year_may_be_added_when_it_is_decided() -> None:
    first = added(BOOK, dated("2027-01-01", "2027-06-30"))
    with pytest.raises(RuleViolation, match="norm_missing"):
        norm_of_one(first, Month(2027, 7))

    whole = added(first, dated("2027-07-01", "2027-12-31"))

    assert norm_of_one(whole, Month(2027, 7)) == 3980 + 1300


def test_a_misprint_within_a_year_is_found_as_between_years() -> None:
    wrong = changed(dated("2027-07-01", "2027-12-31"), "7 = 2860", "7 = 2680")

    assert refused(BOOK, dated("2027-01-01", "2027-06-30") + wrong) == {
        ("norm_misprint", "2027-07.shared.7")
    }


def test_a_year_is_added_once() -> None:
    book = added(BOOK, YEAR_2027)

    assert refused(book, YEAR_2027) == {("norm_present", "2027-01")}
    assert with_addition(book, read_addition(YEAR_2027)) is book, "read again, nothing is new"


def test_a_year_that_comes_with_the_program_takes_the_place_of_one_that_was_added() -> None:
    mended = replace(read_addition(YEAR_2027).norms[0], sfs="SFS som kom med programmet")
    shipped = replace(BOOK, norms=(*BOOK.norms, mended))
    amounts = {**BOOK.prisbasbelopp, 2028: BOOK.prisbasbelopp[2027]}
    later = replace(shipped, prisbasbelopp=amounts)

    book = with_addition(later, read_addition(YEAR_2027 + PRISBASBELOPP_2028))
    line = calculate(CalculationFacts(period=Month(2027, 1), adults=(ALONE,)), book).line("shared")

    assert line.basis.norm is not None
    assert line.basis.norm.sfs == mended.sfs
    assert len(book.norms) == len(later.norms)
    assert book.prisbasbelopp[2028] == BOOK.prisbasbelopp[2027]


HOMES = NormShape(
    name="homes",
    rows={"person": ("one_adult", "two_adults"), "from_fourth_child": ("less",)},
    rising=((("from_fourth_child", "less"), ("person", "two_adults"), ("person", "one_adult")),),
)
"""A made-up norm from 2027: so much a head by the kind of home, and less from the fourth child."""

HOMES_2027 = """\
[[norm]]
shape = "homes"
valid_from = 2027-01-01
valid_to = 2027-12-31
sfs = "påhittad förordning"
certainty = "found"
provenance = "funnen (found): påhittad för prov"
source = "provet"
person = { one_adult = 4500, two_adults = 4200 }
from_fourth_child = { less = 1000 }
"""


class Homes:
    """The made-up norm, prepared."""

    def __init__(self, table: NormTable) -> None:
        self._table = table

    def lines(self, household: Household, choices: Choices) -> list[Line]:
        row = "one_adult" if len(household.adults) == 1 else "two_adults"
        heads, each = Decimal(household.members), self._table.groups["person"][row]
        less = self._table.groups["from_fourth_child"]["less"]
        fewer = Decimal(max(len(household.children) - 3, 0))
        whole = heads * each - fewer * less
        norm = self._table.reference(f"person.{row}")
        basis = Basis(whole, "{} × {} − {} × {}", (heads, each, fewer, less), norm, "påhittad 1 §")
        amount = choices.round(whole)
        return [Line("norm", LineGroup.SHARED, "Norm för hushållet", None, amount, basis)]


def by_homes(table: NormTable, laws: Laws, month: Month) -> HouseholdNorm:
    return Homes(table)


@pytest.fixture
def book_with_homes() -> RuleBook:
    """A program that knows the made-up law: one form more from a month, and nothing rewritten."""
    norm = BOOK.rules.household_norm.then(Month(2027, 1), NormForm(HOMES, by_homes))
    return replace(BOOK, rules=replace(BOOK.rules, household_norm=norm))


def test_a_norm_of_another_shape_is_added_beside_the_old_ones(book_with_homes: RuleBook) -> None:
    book = added(book_with_homes, HOMES_2027)

    assert norm_of_one(book, Month(2027, 1)) == 4500
    assert norm_of_one(book, Month(2026, 12)) == 3940 + 1280


def test_a_norm_of_another_shape_is_checked_by_its_own_rows(book_with_homes: RuleBook) -> None:
    bad = changed(HOMES_2027, "two_adults = 4200", "two_adults = 4600, three_adults = 9")

    assert refused(book_with_homes, bad) == {
        ("norm_cell_unknown", "2027-01.person.three_adults"),
        ("norm_not_rising", "2027-01.person.one_adult"),
    }


def test_the_shape_must_be_the_one_that_the_months_rule_reads(book_with_homes: RuleBook) -> None:
    assert refused(BOOK, HOMES_2027) == {("norm_shape_unknown", "2027-01")}
    assert refused(book_with_homes, YEAR_2027) == {("norm_shape_unknown", "2027-01")}


def test_an_older_program_says_that_it_cannot_read_the_norm(book_with_homes: RuleBook) -> None:
    unread = with_addition(BOOK, read_addition(HOMES_2027))

    with pytest.raises(RuleViolation, match="norm_shape_unknown"):
        norm_of_one(unread, Month(2027, 1))
    assert norm_of_one(unread, Month(2026, 12)) == norm_of_one(BOOK, Month(2026, 12))
