"""A child with two homes, and a person who gets his number, from the first visit to the money."""

import dataclasses
from datetime import date
from uuid import UUID

from fsclient.domain.people import HouseholdMember, MatchVerdict, MemberRole, Residence
from fsclient.domain.staff import Role
from fsclient.usecases.calculation import finish_sheet, reopen_sheet
from fsclient.usecases.calculation_household import with_household
from fsclient.usecases.case_view import Party
from fsclient.usecases.cases import MemberForm, add_member, change_party, reread_case
from fsclient.usecases.closing import close_case
from fsclient.usecases.decision import sign_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.identity import IdentityForm, change_identity, join_people
from fsclient.usecases.intake import known_cases, open_new_case
from fsclient.usecases.payments import release_payments
from fsclient.usecases.people import PersonForm
from fsclient.usecases.shared_children import shared_children
from fsclient.usecases.verification import verify
from fsclient.usecases.worklist import search
from tests.flows.family import refused
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    NOVEMBER,
    OTHERS,
    a_case,
    analysed,
    calculated,
    decided,
    granted_case,
    new_case_form,
    prepared,
    supplement,
    whole_form,
)


def every_other_week(elias: Party) -> Party:
    member: HouseholdMember = dataclasses.replace(
        elias.member, residence=Residence.ALTERNATING, days=15
    )
    return dataclasses.replace(elias, member=member)


def test_each_try_that_tells_that_someone_is_known_here_can_be_seen(unit: Unit) -> None:
    """A number tried in one's own case told whether it was a client's, and left no line."""
    worker, officer = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    own, theirs = a_case(worker), a_case(worker, person=OTHERS[0])
    number = OTHERS[0].identity_number

    def tries() -> list[UUID | None]:
        with unit.desk(Role.HEAD).begin() as work:
            found = work.access.find(staff_id=officer.me.id, action="known_person")
        return [entry.case_id for entry in found]

    misnamed = dataclasses.replace(OTHERS[0], given_name="Någon", family_name="Annan")
    for person, code in ((misnamed, "known_by_other_name"), (OTHERS[0], "has_running_case")):
        form = MemberForm(person=person, role=MemberRole.CO_APPLICANT)
        assert refused(add_member, officer, own, form) == [code]
        # Once from a desk: what is tried again and again tells nothing more.
        assert tries() == [theirs]
    applicant = reread_case(officer, own).applicant.person
    mine = IdentityForm(identity_number=number, reason="Ny uppgift")
    assert refused(change_identity, officer, own, applicant, mine) == ["number_taken"]
    assert tries() == [theirs]
    assert len(reread_case(officer, own).rows.members) == 1
    again = unit.desk(Role.PAYMENT_OFFICER)
    applicant = reread_case(again, own).applicant.person
    assert refused(change_identity, again, own, applicant, mine) == ["number_taken"]
    assert tries() == [theirs] * 2


def counted_anew(desk: Desk, case_id: UUID) -> None:
    """The calculation taken up again with the household as it now is, and finished."""
    view = reread_case(desk, case_id)
    assert view.sheet is not None
    reopen_sheet(desk, view.sheet)
    sheet = reread_case(desk, case_id).sheet
    assert sheet is not None
    finish_sheet(desk, sheet, with_household(view, sheet.facts))


def test_a_child_in_two_homes_is_provided_for_once(unit: Unit) -> None:
    """SOSFS 2013:1: by the days with each parent. 18 740 + 18 740 kr were granted."""
    alva, bo = (unit.desk(Role.SOCIAL_WORKER, place) for place in (0, 1))
    investigator = unit.desk(Role.FUT_INVESTIGATOR)
    mother = a_case(alva, person=AMIRA, children=(ELIAS,))
    father = a_case(bo, person=JONAS)
    child = MemberForm(person=ELIAS, role=MemberRole.CHILD, since=NOVEMBER.first)
    assert refused(add_member, bo, father, child) == ["child_elsewhere"]
    add_member(bo, father, dataclasses.replace(child, shared_known=True))
    for desk, case_id in ((alva, mother), (bo, father)):
        calculated(desk, case_id)
        form = whole_form(desk, analysed(desk, case_id))
        codes = refused(sign_decision, desk, case_id, form)
        assert codes == ["child_counted_twice"]
    (row,) = shared_children(investigator, NOVEMBER)
    assert (row.days, row.too_many) == (60, True)

    for desk, case_id in ((alva, mother), (bo, father)):
        (elias,) = reread_case(desk, case_id).children
        change_party(desk, elias, every_other_week(elias))
        counted_anew(desk, case_id)
    for desk, case_id in ((alva, mother), (bo, father)):
        decision = decided(desk, case_id).decision
        assert decision is not None
        assert decision.amount > 0
    (row,) = shared_children(investigator, NOVEMBER)
    assert [home.days for home in row.homes] == [15, 15]
    assert not row.too_many
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_a_person_who_gets_his_number_is_the_same_person(unit: Unit) -> None:
    """Applied for as someone known by birth date only; the number comes after the money."""
    desk, officer = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    newcomer = PersonForm(
        birth_date=date(1976, 11, 7), given_name="Kim", reserve_number="T 761107-1"
    )
    case_id = a_case(desk, person=newcomer)
    calculated(desk, case_id)
    view = decided(desk, case_id)
    release_payments(officer, (prepared(desk, view),))
    assert [hit.number for hit in search(desk, "t7611071")] == [view.rows.case.number]

    change_identity(
        desk,
        case_id,
        view.applicant.person,
        IdentityForm(
            identity_number="19761107-2385",
            reserve_number="T 761107-1",
            reason="Personbevis från Skatteverket",
        ),
    )
    for typed in ("19761107-2385", "7611072385", "T 761107-1", "Kim"):
        assert [hit.number for hit in search(desk, typed)] == [view.rows.case.number], typed
    assert [hit.number for hit in known_cases(desk, "19761107-2385")] == [view.rows.case.number]
    again = new_case_form(
        desk, person=PersonForm(identity_number="19761107-2385", given_name="Kim")
    )
    assert refused(open_new_case, desk, again) == ["has_running_case"]

    supplement(desk, case_id)
    calculated(desk, case_id, rent=9500)
    view = decided(desk, case_id)
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_a_leader_joins_a_file_whose_number_another_has_changed(unit: Unit) -> None:
    """What the caseworker wrote of the number is hers; the leader's copy of it is the leader's."""
    desk, leader = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.DEPUTY_HEAD)
    first = granted_case(desk).id
    before = reread_case(desk, first).applicant.person
    number = IdentityForm(identity_number="19761107-2385", reason="Personbevis")
    change_identity(desk, first, before, number)
    close_case(desk, first, "work", "Flyttade")
    second = a_case(desk, person=JONAS)
    kept = reread_case(desk, second).applicant.person
    join_people(leader, second, kept, "19761107-2385", "Fick nytt nummer")
    with leader.begin() as work:
        told = {one.person_id: one.changed_by for one in work.former_identities.find()}
    assert told == {before.id: desk.me.id, kept.id: leader.me.id}
    for typed in (AMIRA.identity_number, "19761107-2385"):
        assert len(known_cases(desk, typed)) == 2


def test_two_files_are_joined_and_a_number_mended_by_those_who_may(unit: Unit) -> None:
    """On the server as well, where the cases are held by logins of their own."""
    desk, leader = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.DEPUTY_HEAD)
    known = PersonForm(birth_date=date(1976, 11, 7), given_name="Kim")
    child = MemberForm(person=known, role=MemberRole.OTHER)
    first = a_case(desk, person=AMIRA)
    add_member(desk, first, child)
    apart = dataclasses.replace(known, match=MatchVerdict.APART)
    second = a_case(desk, person=apart)
    kept = reread_case(desk, second).applicant.person
    join_people(leader, second, kept, "2026-00001", "Samma person")
    number = IdentityForm(identity_number="19761107-2385", reason="Personbevis")
    change_identity(unit.desk(Role.PAYMENT_OFFICER), second, kept, number)
    for case_id in (first, second):
        numbers = [person.identity_number for person in reread_case(desk, case_id).rows.people]
        assert "197611072385" in numbers
