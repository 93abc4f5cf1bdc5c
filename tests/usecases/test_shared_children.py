"""One child in two households' cases is asked about, and its month is paid for once."""

import dataclasses
from uuid import UUID

import pytest

from fsclient.domain.errors import RuleViolation
from fsclient.domain.people import MatchVerdict, MemberRole, Residence
from fsclient.domain.staff import Role
from fsclient.usecases.cases import MemberForm, add_member, change_party, open_case, reread_case
from fsclient.usecases.decision import sign_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.shared_children import shared_children
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    NOVEMBER,
    a_case,
    analysed,
    calculated,
    decided,
    whole_form,
)


def child(**changes: object) -> MemberForm:
    form = MemberForm(person=ELIAS, role=MemberRole.CHILD)
    return dataclasses.replace(form, **changes)  # type: ignore[arg-type]  # a test's own fields


def refused(act: object, *arguments: object) -> list[tuple[str, str | None]]:
    with pytest.raises(RuleViolation) as caught:
        act(*arguments)  # type: ignore[operator]  # a use case
    return [(problem.code, problem.field) for problem in caught.value.problems]


def elias_in_two_homes(desk: Desk, **there: object) -> tuple[UUID, UUID]:
    """Elias full time with Amira; also with Jonas, as is said."""
    first = a_case(desk, person=AMIRA, children=(ELIAS,))
    second = a_case(desk, person=JONAS)
    add_member(desk, second, child(shared_known=True, since=NOVEMBER.first, **there))
    return first, second


# SOSFS 2013:1 ("efter det antal dagar ... hos respektive förälder"): 18 740 + 18 740 kr were
# granted for one child living full time in both.
def test_a_child_who_lives_full_time_in_two_homes_is_granted_for_in_one(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    first, second = elias_in_two_homes(desk)
    for case_id in (first, second):
        calculated(desk, case_id)
        analysed(desk, case_id)
    form = whole_form(desk, reread_case(desk, second))
    with pytest.raises(RuleViolation) as caught:
        sign_decision(desk, second, form)
    (problem,) = caught.value.problems
    assert problem.code == "child_counted_twice"
    assert problem.values == {
        "name": "Elias",
        "number": "2026-00001",
        "days": 30,
        "other_days": 30,
        "month": NOVEMBER,
        "most": 30,
    }


def test_days_that_fit_in_the_month_are_granted_in_both(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    first = a_case(desk, person=AMIRA)
    second = a_case(desk, person=JONAS)
    for case_id in (first, second):
        half = child(residence=Residence.ALTERNATING, days=15, shared_known=True)
        add_member(desk, case_id, dataclasses.replace(half, since=NOVEMBER.first))
        calculated(desk, case_id)
        analysed(desk, case_id)
        assert decided(desk, case_id).decision is not None


def test_money_given_for_a_month_counts_though_the_household_is_changed_after(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    first = a_case(desk, person=AMIRA, children=(ELIAS,))
    calculated(desk, first)
    analysed(desk, first)
    (elias,) = decided(desk, first).children
    one_day = dataclasses.replace(elias.member, residence=Residence.VISITING, days=1)
    change_party(desk, elias, dataclasses.replace(elias, member=one_day))
    second = a_case(desk, person=JONAS)
    add_member(desk, second, child(shared_known=True, since=NOVEMBER.first))
    calculated(desk, second)
    view = analysed(desk, second)
    assert refused(sign_decision, desk, second, whole_form(desk, view)) == [
        ("child_counted_twice", None)
    ]


def test_a_case_that_asks_for_nothing_in_the_month_stops_nobody(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    a_case(desk, person=AMIRA, children=(ELIAS,), month=NOVEMBER.plus(1))
    second = a_case(desk, person=JONAS)
    add_member(desk, second, child(shared_known=True, since=NOVEMBER.first))
    calculated(desk, second)
    analysed(desk, second)
    assert decided(desk, second).decision is not None


def test_adding_the_child_asks_with_the_other_cases_number_and_days_and_nothing_else(
    unit: Unit,
) -> None:
    mine, theirs = (unit.desk(Role.SOCIAL_WORKER, place) for place in (0, 1))
    first = a_case(theirs, person=AMIRA, children=(ELIAS,))
    second = a_case(mine, person=JONAS)
    with pytest.raises(RuleViolation) as caught:
        add_member(mine, second, child())
    (problem,) = caught.value.problems
    assert (problem.code, problem.field) == ("child_elsewhere", "shared")
    assert problem.values == {"number": "2026-00001", "days": 30, "month": NOVEMBER}
    with mine.begin() as work:
        shown = work.access.find(staff_id=mine.me.id, action="shared_child")
    assert [entry.case_id for entry in shown] == [first]
    assert len(reread_case(mine, second).children) == 0
    add_member(mine, second, child(shared_known=True))
    assert len(open_case(mine, second).shared) == 1


def test_opening_a_case_with_the_child_asks_too_and_writes_nothing(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    a_case(desk, person=AMIRA, children=(ELIAS,))
    with pytest.raises(RuleViolation) as caught:
        a_case(desk, person=JONAS, children=(ELIAS,))
    assert [(one.code, one.field) for one in caught.value.problems] == [
        ("child_elsewhere", "members.1.shared")
    ]
    with desk.begin() as work:
        assert len(work.cases.find()) == 1
        assert not work.people.find(given_name="Jonas")


# Found by a new caseworker: the register's name became what was typed, in both cases.
def test_a_number_that_is_known_keeps_its_name_whoever_types_it(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    first = a_case(desk, person=AMIRA, children=(ELIAS,))
    second = a_case(desk, person=JONAS)
    renamed = dataclasses.replace(ELIAS, family_name="Modell")
    form = child(person=renamed, shared_known=True)
    assert refused(add_member, desk, second, form) == [("known_by_other_name", "given_name")]
    in_other_letters = dataclasses.replace(ELIAS, given_name="ELÍAS")
    add_member(desk, second, child(person=in_other_letters, shared_known=True))
    for case_id in (first, second):
        (elias,) = reread_case(desk, case_id).children
        assert elias.person.full_name == "Elias Exempelsson"


# NHSDigital/manage-vaccinations-in-schools#2042: one person registered twice.
def test_a_child_without_a_number_is_found_by_name_and_birth_date(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    a_case(desk, person=AMIRA, children=(ELIAS,))
    second = a_case(desk, person=JONAS)
    unnumbered = dataclasses.replace(
        ELIAS,
        identity_number="",
        birth_date=reread_case(desk, second).today.replace(2014, 5, 1),
        given_name="elias",
    )
    assert refused(add_member, desk, second, child(person=unnumbered)) == [("maybe_known", "match")]
    same = dataclasses.replace(unnumbered, match=MatchVerdict.SAME)
    assert refused(add_member, desk, second, child(person=same)) == [("child_elsewhere", "shared")]
    two = dataclasses.replace(unnumbered, match=MatchVerdict.APART)
    add_member(desk, second, child(person=two))
    assert open_case(desk, second).shared == ()


def test_those_who_check_read_a_list_and_that_is_logged(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    elias_in_two_homes(desk, residence=Residence.ALTERNATING, days=10)
    investigator = unit.desk(Role.FUT_INVESTIGATOR)
    (row,) = shared_children(investigator, NOVEMBER)
    assert [(home.case_number, home.caseworker, home.days) for home in row.homes] == [
        ("2026-00001", desk.me.name, 30),
        ("2026-00002", desk.me.name, 10),
    ]
    assert row.too_many
    assert row.by_number
    assert shared_children(investigator, NOVEMBER.plus(-1)) == ()
    with investigator.begin() as work:
        logged = work.access.find(staff_id=investigator.me.id, action="list_shared")
    assert [entry.reason for entry in logged] == ["2026-11, 1 barn", "2026-10, 0 barn"]
