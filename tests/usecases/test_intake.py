"""Mottagning: calls are logged, and a booked one becomes a case."""

import dataclasses
from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

import pytest

from fsclient.domain.cases import ApplicationKind, Case
from fsclient.domain.errors import AccessDenied, RuleViolation
from fsclient.domain.intake import Channel, ContactOutcome
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.staff import Role
from fsclient.usecases.cases import (
    ApplicationForm,
    MemberForm,
    PersonForm,
    add_member,
    change_party,
    open_case,
    reread_case,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.identity import IdentityForm, change_identity
from fsclient.usecases.intake import (
    ContactForm,
    NewCaseForm,
    assignable,
    days_for_visit,
    intake_day,
    known_cases,
    log_contact,
    open_new_case,
)
from tests.support.unit import Unit
from tests.support.walk import AMIRA, ELIAS, JONAS, OTHERS, a_case, new_case_form, with_flag

ADULT = PersonForm(identity_number="19840715-2381", given_name="Amira", family_name="Exempelsson")
CHILD = PersonForm(identity_number="20140501-2392", given_name="Elias", family_name="Exempelsson")


def a_call(desk: Desk, **changes: object) -> ContactForm:
    said: dict[str, object] = {
        "contact_id": desk.new_id(),
        "began_at": desk.now,
        "channel": Channel.PHONE,
        "outcome": ContactOutcome.INFORMATION,
        "matter": "Undrar om hyran",
    }
    return ContactForm(**(said | changes))  # type: ignore[arg-type]


def codes(caught: pytest.ExceptionInfo[RuleViolation]) -> set[tuple[str | None, str]]:
    return {(problem.field, problem.code) for problem in caught.value.problems}


def test_a_booked_call_becomes_a_case_with_its_household(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    call = a_call(
        desk,
        outcome=ContactOutcome.BOOKED,
        name="Amira Exempelsson",
        appointment_at=desk.now + timedelta(days=3),
    )
    log_contact(desk, call)
    assert [contact.id for contact in intake_day(desk, desk.today).waiting] == [call.contact_id]
    changes = open_new_case(
        desk,
        NewCaseForm(
            application=ApplicationForm(
                kind=ApplicationKind.NEW, month=Month(2026, 11), received_on=desk.today
            ),
            members=(
                MemberForm(person=ADULT, role=MemberRole.APPLICANT),
                MemberForm(
                    person=CHILD,
                    role=MemberRole.CHILD,
                    residence=Residence.ALTERNATING,
                    days=15,
                ),
            ),
            district="east",
            contact_id=call.contact_id,
        ),
    )
    assert changes.case_id is not None
    view = open_case(desk, changes.case_id)
    assert view.rows.case.number == "2026-00001"
    assert view.applicant.person.identity_number == "198407152381"
    assert [child.member.days for child in view.children] == [15]
    assert view.rows.next_step is not None
    assert view.rows.next_step.step == "application"
    assert intake_day(desk, desk.today).waiting == ()


def test_a_call_without_outcome_or_matter_is_not_logged(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    with pytest.raises(RuleViolation) as caught:
        log_contact(desk, a_call(desk, outcome=None, matter=" ", identity_number="19840715-2382"))
    assert codes(caught) == {
        ("identity_number", "identity_number_check_digit"),
        ("matter", "matter_needed"),
        ("outcome", "outcome_needed"),
    }
    assert intake_day(desk, desk.today).contacts == ()


def test_the_household_is_checked_member_by_member(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    grown = PersonForm(identity_number="19990101-2394", given_name="Noor", family_name="Exempel")
    with pytest.raises(RuleViolation) as caught:
        open_new_case(
            desk,
            NewCaseForm(
                application=ApplicationForm(
                    kind=ApplicationKind.NEW,
                    month=Month(2026, 11),
                    received_on=desk.today + timedelta(days=1),
                ),
                members=(
                    MemberForm(person=ADULT, role=MemberRole.APPLICANT),
                    MemberForm(person=grown, role=MemberRole.CHILD),
                    MemberForm(person=CHILD, role=MemberRole.CHILD, residence=Residence.VISITING),
                ),
                district="",
            ),
        )
    found = codes(caught)
    assert ("received_on", "received_in_future") in found
    assert ("district", "district_needed") in found
    assert ("members.1.identity_number", "child_too_old") in found
    assert ("members.2.days", "days_needed") in found


def test_someone_elses_case_is_opened_only_with_a_reason_and_is_logged(unit: Unit) -> None:
    owner = unit.desk(Role.SOCIAL_WORKER)
    changes = open_new_case(
        owner,
        NewCaseForm(
            application=ApplicationForm(
                kind=ApplicationKind.NEW, month=Month(2026, 11), received_on=owner.today
            ),
            members=(MemberForm(person=ADULT, role=MemberRole.APPLICANT),),
            district="east",
        ),
    )
    assert changes.case_id is not None
    other = unit.desk(Role.SOCIAL_WORKER, 1)
    with pytest.raises(RuleViolation) as caught:
        open_case(other, changes.case_id)
    assert codes(caught) == {("reason", "reason_required")}
    open_case(other, changes.case_id, "Vikarierar i dag")
    with owner.begin() as work:
        logged = work.access.find(staff_id=other.me.id)
    assert [entry.reason for entry in logged] == ["Vikarierar i dag"]


def test_an_administrator_reads_no_cases(unit: Unit) -> None:
    with pytest.raises(AccessDenied):
        open_case(unit.desk(Role.ADMINISTRATOR), unit.office.new_id())


def test_days_for_a_visit_are_the_working_days_left_of_the_promise(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    days = days_for_visit(desk, desk.now)
    assert [str(day) for day in (days[0], days[3], days[-1])] == [
        "2026-11-11",
        "2026-11-16",
        "2026-11-24",
    ]
    assert len(days) == 10
    long_ago = days_for_visit(desk, desk.now - timedelta(days=30))
    assert [str(day) for day in long_ago] == ["2026-11-11"]


def test_looking_a_caller_up_is_logged_only_where_someone_is_found(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    assert known_cases(desk, "19930611-2385") == ()
    assert known_cases(desk, "19840715-238") == ()
    assert [hit.case_id for hit in known_cases(desk, "840715-2381")] == [case_id]
    with desk.begin() as work:
        logged = work.access.find(staff_id=desk.me.id)
    assert [(entry.action, entry.case_id) for entry in logged] == [("search", case_id)]


def test_a_case_is_given_to_those_who_may_have_it(unit: Unit) -> None:
    offered = assignable(unit.desk(Role.SOCIAL_WORKER))
    roles = {one.role for one in offered.caseworkers}
    assert roles == {Role.SOCIAL_WORKER, Role.COORDINATOR, Role.DEPUTY_HEAD}
    assert len(offered.payment_officers) == 2
    with pytest.raises(AccessDenied):
        assignable(unit.desk(Role.PAYMENT_OFFICER))


def new_case(*members: MemberForm) -> NewCaseForm:
    return NewCaseForm(
        application=ApplicationForm(
            kind=ApplicationKind.NEW, month=Month(2026, 11), received_on=date(2026, 11, 10)
        ),
        members=members,
        district="east",
    )


def refused_for(desk: Desk, form: NewCaseForm) -> set[tuple[str | None, str]]:
    with pytest.raises(RuleViolation) as caught:
        open_new_case(desk, form)
    return codes(caught)


def test_an_adult_is_a_party_of_one_running_case_at_a_time(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    a_case(desk, partner=JONAS)
    jonas = MemberForm(person=JONAS, role=MemberRole.APPLICANT)
    karl = MemberForm(person=OTHERS[0], role=MemberRole.APPLICANT)
    with_jonas = MemberForm(person=JONAS, role=MemberRole.CO_APPLICANT)
    assert refused_for(desk, new_case(jonas)) == {("members.0.identity_number", "has_running_case")}
    assert refused_for(desk, new_case(karl, with_jonas)) == {
        ("members.1.identity_number", "has_running_case")
    }
    karls = open_new_case(desk, new_case(karl)).case_id
    assert karls is not None
    with pytest.raises(RuleViolation) as caught:
        add_member(desk, karls, with_jonas)
    assert codes(caught) == {("identity_number", "has_running_case")}


def test_who_has_left_a_household_or_only_shares_its_home_may_apply(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, partner=JONAS)
    add_member(desk, case_id, MemberForm(person=OTHERS[0], role=MemberRole.OTHER))
    left = next(
        one for one in reread_case(desk, case_id).adults if one.person.given_name == "Jonas"
    )
    member = dataclasses.replace(left.member, until=desk.today)
    change_party(desk, left, dataclasses.replace(left, member=member))
    unit.clock.move(days=1)
    for person in (JONAS, OTHERS[0]):
        own = open_new_case(desk, new_case(MemberForm(person=person, role=MemberRole.APPLICANT)))
        assert own.case_id is not None


def test_a_protected_callers_number_is_not_kept(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    a_case(desk, person=with_flag(ADULT))
    for number in (ADULT.identity_number, JONAS.identity_number):
        log_contact(desk, a_call(desk, identity_number=number, phone="000-00 00 00"))
    kept = {one.identity_number: one.phone for one in intake_day(desk, desk.today).contacts}
    assert kept == {"198407152381": "", "198203092393": "000-00 00 00"}


def test_nor_is_it_under_a_number_that_he_had(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, person=with_flag(ADULT))
    before = reread_case(desk, case_id).applicant.person
    now = IdentityForm(identity_number="19900505-2387", reason="Ny identitet")
    change_identity(desk, case_id, before, now)
    log_contact(desk, a_call(desk, identity_number=ADULT.identity_number, phone="000-00 00 00"))
    (kept,) = intake_day(desk, desk.today).contacts
    assert kept.phone == ""


def test_one_child_is_not_typed_twice_with_or_without_a_number(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    unnumbered = PersonForm(
        birth_date=date(2014, 5, 1), given_name="ELIAS", family_name="Exempelsson "
    )
    for first in (CHILD, unnumbered):
        with pytest.raises(RuleViolation) as caught:
            open_new_case(desk, new_case_form(desk, children=(first, unnumbered)))
        assert codes(caught) == {("members.2.identity_number", "same_person_twice")}
    twin = dataclasses.replace(unnumbered, given_name="Noa")
    open_new_case(desk, new_case_form(desk, children=(unnumbered, twin)))


def homes(desk: Desk, case_id: UUID) -> dict[str, str]:
    """Where each in the household is said to live."""
    people = (party.person for party in reread_case(desk, case_id).household)
    return {one.given_name: f"{one.street} {one.postcode} {one.city}".strip() for one in people}


def test_a_co_applicant_without_an_address_of_his_own_has_the_applicants(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    home = "Exempelgatan 4 100 10 Exempelstaden"
    case_id = a_case(desk, partner=JONAS, children=(ELIAS,))
    assert homes(desk, case_id) == {"Amira": home, "Jonas": home, "Elias": ""}


def test_a_co_applicants_own_address_stays(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    away = dataclasses.replace(JONAS, street="c/o Provgatan 9")
    assert homes(desk, a_case(desk, partner=away))["Jonas"] == "c/o Provgatan 9"


@pytest.mark.parametrize(
    ("applicant", "partner", "child"),
    [
        (with_flag(AMIRA), JONAS, ELIAS),
        (AMIRA, with_flag(JONAS), ELIAS),
        (AMIRA, JONAS, with_flag(ELIAS)),
    ],
)
def test_no_address_is_copied_where_someone_protected_lives(
    unit: Unit, applicant: PersonForm, partner: PersonForm, child: PersonForm
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, person=applicant, partner=partner, children=(child,))
    assert homes(desk, case_id)["Jonas"] == ""


def test_a_person_who_is_known_to_be_protected_is_given_no_address(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    first = a_case(desk, person=with_flag(JONAS))
    with desk.begin() as work:
        case = work.cases.get(first)
    put_away(desk, case)
    assert homes(desk, a_case(desk, partner=JONAS))["Jonas"] == ""


def test_a_new_case_goes_to_the_districts_payment_officer_with_the_fewest(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    alva, bo = unit.staff[Role.PAYMENT_OFFICER]

    def officers_of(people: Iterable[PersonForm]) -> list[UUID | None]:
        opened = [reread_case(desk, a_case(desk, person=person)) for person in people]
        return [view.rows.case.payment_officer_id for view in opened]

    assert officers_of(OTHERS[:3]) == [alva.id, bo.id, alva.id]
    with desk.begin() as work:
        first = work.cases.find(payment_officer_id=alva.id)[0]
    put_away(desk, first)
    with desk.begin() as work:
        work.staff.save(dataclasses.replace(bo, district="west"))
        work.commit()
    assert officers_of((OTHERS[3], AMIRA)) == [alva.id, alva.id]
    with desk.begin() as work:
        work.staff.save(dataclasses.replace(alva, district="west"))
        work.commit()
    assert officers_of((JONAS,)) == [bo.id]


def put_away(desk: Desk, case: Case) -> None:
    with desk.begin() as work:
        work.cases.save(dataclasses.replace(case, closed_on=desk.today, closing_reason="work"))
        work.commit()
