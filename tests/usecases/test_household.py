"""The household as it is changed in a running case."""

import dataclasses
from datetime import date, timedelta

import pytest

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.people import Residence
from fsclient.domain.staff import Role
from fsclient.usecases.case_view import Party
from fsclient.usecases.cases import change_party, reread_case
from tests.support.unit import Unit
from tests.support.walk import ELIAS, NOVEMBER, a_case


def test_person_and_place_are_changed_together(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    before = reread_case(desk, case_id).applicant
    after = Party(
        person=dataclasses.replace(before.person, street="Exempelgatan 5"),
        member=dataclasses.replace(before.member, hindrance="parental_awaiting"),
    )
    changes = change_party(desk, before, after)
    assert changes.case_id == case_id
    stored = reread_case(desk, case_id).applicant
    assert stored.person.street == "Exempelgatan 5"
    assert stored.member.hindrance == "parental_awaiting"


def test_only_what_differs_is_written(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    before = reread_case(desk, case_id).applicant
    change_party(
        desk,
        before,
        dataclasses.replace(before, person=dataclasses.replace(before.person, city="B")),
    )
    after = reread_case(desk, case_id).applicant
    assert after.person.version == before.person.version + 1
    assert after.member.version == before.member.version


def test_nothing_is_changed_where_someone_saved_first(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    before = reread_case(desk, case_id).applicant
    other = dataclasses.replace(before.member, hindrance="none")
    change_party(desk, before, dataclasses.replace(before, member=other))
    mine = Party(
        person=dataclasses.replace(before.person, street="Min gata"),
        member=dataclasses.replace(before.member, hindrance="social_reasons"),
    )
    with pytest.raises(EnvironmentProblem) as caught:
        change_party(desk, before, mine)
    assert caught.value.code == "someone_saved_first"
    stored = reread_case(desk, case_id).applicant
    assert (stored.person.street, stored.member.hindrance) == (before.person.street, "none")


def test_each_wrong_field_is_named(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, children=(ELIAS,))
    view = reread_case(desk, case_id)
    (child,) = view.children
    wrong = Party(
        person=dataclasses.replace(child.person, given_name=" ", family_name=""),
        member=dataclasses.replace(
            child.member,
            residence=Residence.VISITING,
            days=None,
            until=child.member.since - timedelta(days=1),
        ),
    )
    with pytest.raises(RuleViolation) as caught:
        change_party(desk, child, wrong)
    assert {(problem.field, problem.code) for problem in caught.value.problems} == {
        ("given_name", "given_name_needed"),
        ("family_name", "family_name_needed"),
        ("days", "days_needed"),
        ("until", "ends_before_it_starts"),
    }


def test_the_applicant_stays(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    before = reread_case(desk, a_case(desk)).applicant
    leaving = dataclasses.replace(before.member, until=date(2026, 12, 1))
    with pytest.raises(RuleViolation) as caught:
        change_party(desk, before, dataclasses.replace(before, member=leaving))
    assert [problem.code for problem in caught.value.problems] == ["applicant_stays"]


def test_a_household_that_applies_for_next_month_is_there_today(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    view = reread_case(desk, a_case(desk, children=(ELIAS,), month=NOVEMBER.plus(1)))
    assert view.applicant.person.given_name == "Amira"
    assert len(view.children) == 1
