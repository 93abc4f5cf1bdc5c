"""A new case is proposed for the team that takes such, and in it for whoever is here with least."""

import dataclasses

import pytest

from fsclient.domain.people import MemberRole
from fsclient.domain.staff import Role
from fsclient.domain.teams import Team
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.absences import AbsenceForm, add_absence
from fsclient.usecases.cases import MemberForm, PersonForm
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import assignable
from fsclient.usecases.routing import Proposal, propose
from tests.support.unit import Unit, make_unit
from tests.support.walk import AMIRA, ELIAS, OTHERS, a_case


@pytest.fixture
def unit(database: LocalDatabase | ServerDatabase) -> Unit:
    """On each engine."""
    return make_unit(database)


@pytest.fixture
def desk(unit: Unit) -> Desk:
    """Of a unit with two teams."""
    first, second = unit.staff[Role.SOCIAL_WORKER]
    teams = (
        Team(key="families", name="Familjer", members=(first.login, second.login), families=True),
        Team(key="young", name="Unga vuxna", members=(second.login,), ages=(18, 29)),
    )
    details = dataclasses.replace(unit.office.unit, teams=teams)
    return Desk(office=dataclasses.replace(unit.office, unit=details), me=first)


def member(person: PersonForm, role: MemberRole = MemberRole.APPLICANT) -> MemberForm:
    return MemberForm(person=person, role=role)


def proposed(desk: Desk, *members: MemberForm) -> Proposal | None:
    return propose(desk, members, assignable(desk))


def test_a_family_is_for_whoever_of_its_team_has_fewest(unit: Unit, desk: Desk) -> None:
    second = unit.staff[Role.SOCIAL_WORKER][1]
    a_case(desk, person=OTHERS[0])
    found = proposed(desk, member(AMIRA), member(ELIAS, MemberRole.CHILD))
    assert found is not None
    assert (found.team.name, found.children, found.age) == ("Familjer", 1, None)
    assert found.colleague is not None
    assert (found.colleague.id, found.running) == (second.id, 0)


def test_and_never_for_one_who_is_away(unit: Unit, desk: Desk) -> None:
    first, second = unit.staff[Role.SOCIAL_WORKER]
    add_absence(
        unit.desk(Role.COORDINATOR),
        AbsenceForm(staff_id=second.id, from_on=desk.today, to_on=None, substitute_id=first.id),
    )
    found = proposed(desk, member(AMIRA), member(ELIAS, MemberRole.CHILD))
    assert found is not None
    assert found.colleague is not None
    assert found.colleague.id == first.id
    young = PersonForm(birth_date=desk.today.replace(year=desk.today.year - 20), given_name="Bo")
    alone = proposed(desk, member(young))
    assert alone is not None
    assert (alone.team.name, alone.age, alone.colleague) == ("Unga vuxna", 20, None)


def test_what_no_team_takes_is_proposed_for_nobody(desk: Desk) -> None:
    assert proposed(desk, member(AMIRA)) is None
    assert proposed(desk) is None
