"""Mina ärenden: late ones first, only mine; and finding anyone, which is logged."""

import dataclasses
from datetime import timedelta
from decimal import Decimal

import pytest

from fsclient.domain.errors import AccessDenied
from fsclient.domain.people import Protection
from fsclient.domain.staff import Role
from fsclient.usecases.cases import PersonForm
from fsclient.usecases.desk import Desk
from fsclient.usecases.worklist import ahead_of_me, my_query, rail_counts, search, worklist
from tests.support.unit import Unit
from tests.support.walk import AMIRA, ELIAS, JONAS, OTHERS, a_case

ASA = PersonForm(identity_number="19880304-2392", given_name="Åsa", family_name="Östlund-Ärlig")


def names(desk: Desk, text: str) -> list[str]:
    return [hit.name for hit in search(desk, text)]


def test_late_cases_come_first_and_other_peoples_are_absent(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    a_case(desk, person=AMIRA)
    unit.clock.move(days=4)
    a_case(desk, person=JONAS)
    a_case(unit.desk(Role.SOCIAL_WORKER, 1), person=OTHERS[0])
    unit.clock.move(days=11)
    shown = worklist(desk, my_query(desk))
    assert [row.name for row in shown.rows] == ["Exempelsson, Amira", "Exempelsson, Jonas"]
    assert (shown.total, shown.late, shown.due_soon) == (2, 1, 1)
    assert rail_counts(desk)["worklist"] == 1


def test_the_payment_officer_of_a_case_has_it_too(unit: Unit) -> None:
    a_case(unit.desk(Role.SOCIAL_WORKER))
    first, second = (unit.desk(Role.PAYMENT_OFFICER, place) for place in (0, 1))
    assert worklist(first, my_query(first)).total == 1
    assert worklist(second, my_query(second)).total == 0


def test_the_whole_unit_is_listed_for_those_who_lead_and_that_is_logged(unit: Unit) -> None:
    a_case(unit.desk(Role.SOCIAL_WORKER))
    lead = unit.desk(Role.DEPUTY_HEAD)
    assert worklist(lead, my_query(lead)).total == 0
    whole = dataclasses.replace(my_query(lead), staff_id=None)
    assert worklist(lead, whole).total == 1
    with lead.begin() as work:
        logged = work.access.find(staff_id=lead.me.id)
    assert [(entry.action, entry.reason) for entry in logged] == [
        ("list_own", "0 ärenden"),
        ("list_cases", "1 ärenden"),
    ]
    worker = unit.desk(Role.SOCIAL_WORKER)
    with pytest.raises(AccessDenied):
        worklist(worker, dataclasses.replace(my_query(worker), staff_id=None))
    with pytest.raises(AccessDenied):
        worklist(worker, dataclasses.replace(my_query(worker), staff_id=lead.me.id))


@pytest.mark.parametrize(
    "typed",
    ["ÅSA", "östl", "ärlig öst", "ostlund arlig", "19880304-2392", "198803042392", "880304-2392",
     "2026-00001", "202600001"],
)  # fmt: skip
def test_a_person_is_found_however_it_is_typed(unit: Unit, typed: str) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    a_case(desk, person=ASA)
    a_case(desk, person=AMIRA)
    assert names(desk, typed) == ["Östlund-Ärlig, Åsa"]


def test_a_child_is_found_and_leads_to_the_case(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, children=(ELIAS,))
    assert [hit.case_id for hit in search(desk, "elias")] == [case_id]


def test_my_own_cases_come_before_other_peoples(unit: Unit) -> None:
    desk, other = (unit.desk(Role.SOCIAL_WORKER, place) for place in (0, 1))
    a_case(other, person=AMIRA)
    a_case(desk, person=JONAS)
    assert names(desk, "exempelsson") == ["Exempelsson, Jonas", "Exempelsson, Amira"]


def test_a_search_is_logged_and_a_single_letter_is_no_search(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    a_case(desk, person=dataclasses.replace(AMIRA, protection=Protection.CONFIDENTIALITY_FLAG))
    assert search(desk, " a ") == ()
    (hit,) = search(desk, "amira")
    assert hit.protected
    with desk.begin() as work:
        logged = work.access.find(staff_id=desk.me.id)
    assert [(entry.action, entry.reason) for entry in logged] == [("search", "2026-00001")]


def test_my_plans_are_weighed_against_the_units_goal(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    assert ahead_of_me(desk).share is None
    a_case(desk)
    ahead = ahead_of_me(desk)
    assert (ahead.share, ahead.goal) == (Decimal(0), Decimal("0.75"))
    assert ahead.plans.cases == 1


def test_closed_cases_are_listed_no_more_but_still_found(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    with desk.begin() as work:
        case = work.cases.get(case_id)
        work.cases.save(dataclasses.replace(case, closed_on=desk.today - timedelta(days=1)))
        work.commit()
    assert worklist(desk, my_query(desk)).rows == ()
    (hit,) = search(desk, "amira")
    assert hit.closed_on is not None
