"""The unit's own norms: added by an administrator, for everyone, and nothing decided changes."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from fsclient.bootstrap import load_rule_book
from fsclient.bootstrap.demo import load_demo_words
from fsclient.bootstrap.office import make_office
from fsclient.demo.build import build_demo
from fsclient.domain.calculation import Adult, AdultStatus, CalculationFacts
from fsclient.domain.cases import ApplicationKind, ApplicationStatus
from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.norms import AddedNorm
from fsclient.domain.staff import Role
from fsclient.rules.calculation import calculate
from fsclient.rules.norms import norm_of
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.desk import Office, from_local
from fsclient.usecases.norms import add_norms, month_without_norm
from fsclient.usecases.verification import verify
from tests.rules.norm_files import YEAR_2027, changed, places, year_2028
from tests.support.unit import Unit, make_unit
from tests.support.walk import granted_case

JANUARY = Month(2027, 1)


@pytest.fixture
def unit_of(database: LocalDatabase | ServerDatabase) -> Unit:
    """The made-up unit on each engine."""
    return make_unit(database)


def again(unit: Unit) -> Office:
    """The office of someone who signs in afterwards, at any workstation."""
    return make_office(unit.office.database, unit.clock)


def norm_of_one(office: Office, month: Month) -> Decimal:
    adult = Adult(id="a1", birth_date=month.first.replace(year=1990), status=AdultStatus.SINGLE)
    return calculate(CalculationFacts(period=month, adults=(adult,)), office.book).norm_total


def test_what_an_administrator_adds_everyone_counts_with(unit_of: Unit) -> None:
    admin = unit_of.desk(Role.ADMINISTRATOR)

    addition = add_norms(admin, YEAR_2027)

    assert addition.starts == JANUARY
    assert norm_of_one(again(unit_of), JANUARY) == 3980 + 1300
    with pytest.raises(RuleViolation, match="norm_missing"):
        norm_of_one(unit_of.office, JANUARY)
    with unit_of.office.database.begin() as work:
        (row,) = work.norms.find()
        (logged,) = work.access.find(action="add_norms")
    assert (row.text, row.added_by, row.added_at) == (YEAR_2027, admin.me.id, unit_of.clock.now)
    assert (logged.staff_id, logged.reason) == (admin.me.id, "2027-01")


def test_a_later_year_follows_on_one_that_was_added_since_the_desk_was_opened(
    unit_of: Unit,
) -> None:
    first, second = (unit_of.desk(Role.ADMINISTRATOR, place) for place in (0, 1))
    add_norms(first, YEAR_2027)

    add_norms(second, year_2028())

    assert norm_of_one(again(unit_of), Month(2028, 12)) == 3980 + 1300


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (changed(YEAR_2027, "7 = 2860", "7 = 2680"), ("norm_misprint", "2027-01.shared.7")),
        (year_2028(), ("norm_gap", "2028-01")),
        ("[[norm", ("data_file_unreadable", None)),
    ],
)
def test_what_is_amiss_adds_nothing(
    unit_of: Unit, text: str, place: tuple[str, str | None]
) -> None:
    with pytest.raises(RuleViolation) as raised:
        add_norms(unit_of.desk(Role.ADMINISTRATOR), text)

    assert places(raised.value) == {place}
    with unit_of.office.database.begin() as work:
        assert work.norms.find() == ()
        assert work.access.find(action="add_norms") == ()


def test_a_year_is_added_once(unit_of: Unit) -> None:
    admin = unit_of.desk(Role.ADMINISTRATOR)
    add_norms(admin, YEAR_2027)

    with pytest.raises(RuleViolation, match="norm_present"):
        add_norms(admin, changed(YEAR_2027, "single = 3980", "single = 3990"))
    assert norm_of_one(again(unit_of), JANUARY) == 3980 + 1300


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_nobody_else_adds_a_norm(unit: Unit, role: Role) -> None:
    with pytest.raises(AccessDenied):
        add_norms(unit.desk(role), YEAR_2027)


def test_what_was_decided_goes_on_being_right(unit_of: Unit) -> None:
    granted_case(unit_of.desk(Role.SOCIAL_WORKER))
    add_norms(unit_of.desk(Role.ADMINISTRATOR), YEAR_2027)

    seen = verify(again(unit_of))

    assert (seen.decisions, seen.findings) == (1, ())


def test_a_row_that_is_no_norm_shuts_nobody_out(unit_of: Unit) -> None:
    """Put in by another program it would have kept everyone out of the unit for ever."""
    junk = AddedNorm(
        id=unit_of.office.new_id(),
        valid_from=Month(2031, 1),
        text="x",
        added_by=unit_of.staff[Role.ADMINISTRATOR][0].id,
        added_at=unit_of.clock.now,
    )
    with unit_of.office.database.begin() as work:
        work.norms.add(junk)
        work.commit()

    office = again(unit_of)

    with pytest.raises(RuleViolation, match="norm_missing"):
        norm_of(office.book.norms, Month(2031, 1))
    (named,) = verify(office).findings
    assert (named.problem.code, named.row_id) == ("norm_unreadable", junk.id)


def test_a_norm_for_a_month_that_something_unreadable_holds_is_told_so(unit_of: Unit) -> None:
    """It was said that somebody else had saved first, again and again."""
    desk = unit_of.desk(Role.ADMINISTRATOR)
    junk = AddedNorm(
        id=unit_of.office.new_id(),
        valid_from=Month(2027, 1),
        text="x",
        added_by=desk.me.id,
        added_at=unit_of.clock.now,
    )
    with unit_of.office.database.begin() as work:
        work.norms.add(junk)
        work.commit()
    with pytest.raises(RuleViolation, match="norm_in_the_way"):
        add_norms(desk, YEAR_2027)


def test_an_added_norm_is_never_changed_or_taken_away(unit_of: Unit) -> None:
    add_norms(unit_of.desk(Role.ADMINISTRATOR), YEAR_2027)
    for act in ("save", "remove"):
        with unit_of.office.database.begin() as work:
            (row,) = work.norms.find()
            with pytest.raises(EnvironmentProblem) as caught:
                getattr(work.norms, act)(row)
        assert caught.value.code == "locked"


def test_without_additions_the_book_is_the_one_that_ships(unit: Unit) -> None:
    assert unit.office.book is load_rule_book()


@pytest.mark.parametrize(
    ("today", "lacking"),
    [
        (from_local(date(2026, 11, 30), 23, 30), None),
        (from_local(date(2026, 12, 1), 0, 30), Month(2027, 1)),
        (from_local(date(2026, 12, 31), 12, 0), Month(2027, 1)),
        (from_local(date(2027, 1, 1), 12, 0), Month(2027, 1)),
        (from_local(date(2027, 3, 5), 12, 0), Month(2027, 3)),
        (from_local(date(2016, 5, 5), 12, 0), Month(2016, 5)),
    ],
)
def test_the_month_that_nothing_can_be_calculated_for_is_told_in_time(
    unit_of: Unit, today: datetime, lacking: Month | None
) -> None:
    unit_of.clock.now = today

    assert month_without_norm(unit_of.desk(Role.SOCIAL_WORKER)) == lacking


@pytest.mark.parametrize(
    "today", [from_local(date(2026, 12, 20), 9, 0), from_local(date(2027, 2, 10), 9, 0)]
)
def test_a_made_up_unit_waits_with_the_months_that_have_no_norm(
    database: LocalDatabase | ServerDatabase, today: datetime
) -> None:
    office = make_office(database, lambda: today)

    build_demo(office, load_demo_words(), seed=7, cases=12, months=6)

    with database.begin() as work:
        months = {sheet.month for sheet in work.sheets.find()}
        waiting = [
            row
            for row in work.applications.find()
            if row.month > Month(2026, 12) and row.kind is not ApplicationKind.EMERGENCY
        ]
    assert months
    assert max(months) <= Month(2026, 12)
    assert all(row.status is ApplicationStatus.OPEN for row in waiting)
