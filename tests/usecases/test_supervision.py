"""Uppföljning: sums that add up; loggkontroll: who looked, and that looking is logged."""

from datetime import date
from decimal import Decimal

import pytest

from fsclient.domain.errors import AccessDenied
from fsclient.domain.months import Month
from fsclient.domain.staff import AccessEntry, Role
from fsclient.usecases.access import exported
from fsclient.usecases.cases import open_case
from fsclient.usecases.ports import Looked, PlanShare
from fsclient.usecases.supervision import (
    LogQuestion,
    access_log,
    logged_people,
    overview,
    plan_share,
    whole_log,
)
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    JONAS,
    NOVEMBER,
    OTHERS,
    a_case,
    calculated,
    decided,
    granted_case,
)


def test_the_overview_adds_up(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    first = granted_case(desk, AMIRA, rent=9000).decision
    second = granted_case(desk, JONAS, rent=5000).decision
    refused = a_case(desk, person=OTHERS[0])
    calculated(desk, refused, rent=0, wage=40000)
    decided(desk, refused)
    assert first is not None
    assert second is not None
    seen = overview(unit.desk(Role.HEAD))
    granted = first.amount + second.amount
    assert seen.granted(NOVEMBER, "east") == granted > 0
    assert seen.granted(NOVEMBER, "north") == 0
    month = seen.of_month(NOVEMBER)
    assert (month.granted, month.households) == (granted, 3)
    assert (month.decisions, month.refused, month.partly_refused) == (3, 1, 0)
    assert seen.total == seen.of_district("east") == month
    assert seen.districts == ("east", "north", "south")
    assert [row.cases for row in seen.plans] == [3, 0, 0]
    assert seen.unit == PlanShare(district="", cases=3, current_plans=0, late=0)
    assert seen.goal == Decimal("0.75")


def test_twelve_months_end_with_the_one_that_runs_and_what_comes_stands_apart(
    unit: Unit,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    coming = a_case(desk, month=Month(2026, 12))
    calculated(desk, coming)
    decision = decided(desk, coming).decision
    assert decision is not None
    seen = overview(unit.desk(Role.HEAD))
    assert (seen.months[0], seen.months[-1], len(seen.months)) == (Month(2025, 12), NOVEMBER, 12)
    assert seen.total.granted == 0
    assert seen.granted_ahead == decision.amount > 0


def test_a_share_of_no_cases_is_no_share() -> None:
    assert plan_share(PlanShare(district="east", cases=0, current_plans=0, late=0)) is None
    three = PlanShare(district="east", cases=4, current_plans=3, late=0)
    assert plan_share(three) == Decimal("0.75")


def test_the_log_tells_who_opened_whose_case_and_why(unit: Unit) -> None:
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER))
    open_case(unit.desk(Role.SOCIAL_WORKER), case_id)
    other = unit.desk(Role.SOCIAL_WORKER, 1)
    unit.clock.move(minutes=5)
    open_case(other, case_id, "Vikarierar för handläggaren")
    head = unit.desk(Role.HEAD)
    everything = access_log(head, LogQuestion())
    assert everything.total == 2
    assert [row.staff for row in everything.rows] == [
        "Bo Social Worker",
        "Alva Social Worker",
    ]
    (found,) = access_log(head, LogQuestion(looked=Looked.WITH_REASON)).rows
    assert found.client == "Exempelsson, Amira"
    assert found.entry.reason == "Vikarierar för handläggaren"
    mine = access_log(head, LogQuestion(staff_id=other.me.id))
    assert [row.entry.staff_id for row in mine.rows] == [other.me.id]
    assert access_log(head, LogQuestion(day=date(2026, 11, 9))).total == 0
    assert other.me.name in [one.name for one in logged_people(head)]


def test_reading_and_exporting_the_log_is_logged_but_turning_its_pages_is_not(
    unit: Unit,
) -> None:
    head = unit.desk(Role.HEAD)
    worker = unit.staff[Role.SOCIAL_WORKER][0]
    question = LogQuestion(staff_id=worker.id, looked=Looked.WITH_REASON, day=date(2026, 11, 10))
    access_log(head, question)
    entry = AccessEntry(id=head.new_id(), at=head.now, staff_id=worker.id, action="search")
    access_log(head, question, after=entry)
    asked = LogQuestion(looked=Looked.OPENED)
    exported(head, "Loggkontroll", lambda: whole_log(head, asked, lambda read: read()))
    with head.begin() as work:
        logged = work.access.find(staff_id=head.me.id)
    assert [(entry.action, entry.reason) for entry in logged] == [
        ("read_log", "0 rader, Alva Social Worker, annans ärende med skäl, 2026-11-10"),
        ("read_log", "0 rader, öppnade ärenden"),
        ("export_list", "Loggkontroll, 0 rader"),
    ]


@pytest.mark.parametrize("role", [Role.SOCIAL_WORKER, Role.COORDINATOR, Role.ADMINISTRATOR])
def test_only_those_who_lead_a_unit_read_the_log(unit: Unit, role: Role) -> None:
    desk = unit.desk(role)
    for ask in (
        lambda: access_log(desk, LogQuestion()),
        lambda: whole_log(desk, LogQuestion(), lambda read: read()),
        lambda: logged_people(desk),
    ):
        with pytest.raises(AccessDenied):
            ask()


def test_a_caseworker_has_no_overview(unit: Unit) -> None:
    with pytest.raises(AccessDenied):
        overview(unit.desk(Role.SOCIAL_WORKER))
