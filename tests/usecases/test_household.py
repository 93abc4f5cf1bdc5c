"""The household as it is changed in a running case."""

import dataclasses
from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

import pytest

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.people import OF_AGE, OWN_CASE, HouseholdMember, MemberRole, Person, Residence
from fsclient.domain.staff import Role
from fsclient.usecases.calculation_household import days_known, household_changed
from fsclient.usecases.case_view import Party
from fsclient.usecases.cases import (
    ApplicationForm,
    MemberForm,
    PersonForm,
    add_member,
    change_party,
    reread_case,
)
from fsclient.usecases.days_of_month import WHOLE_MONTH, Days, every_day, narrowed
from fsclient.usecases.decision import letters_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.registering import register_application
from fsclient.usecases.workflow import decision_gate
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    NOOR,
    NOVEMBER,
    OTHERS,
    a_case,
    analysed,
    calculated,
    decided,
    with_flag,
)


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
        ("given_name", "person_name_needed"),
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


DECEMBER = NOVEMBER.plus(1)


def coming(person: PersonForm, since: date, role: MemberRole = MemberRole.CHILD) -> MemberForm:
    return MemberForm(person=person, role=role, since=since)


def leaves(desk: Desk, case_id: UUID, given_name: str, until: date) -> None:
    view = reread_case(desk, case_id)
    party = next(one for one in view.listed_household if one.person.given_name == given_name)
    gone = dataclasses.replace(party, member=dataclasses.replace(party.member, until=until))
    change_party(desk, party, gone)


def given_names(parties: Iterable[Party]) -> list[str]:
    return [party.person.given_name for party in parties]


def test_a_child_who_moves_in_next_month_counts_from_that_month(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    add_member(desk, case_id, coming(ELIAS, date(2026, 12, 1)))
    view = calculated(desk, case_id)
    assert given_names(view.household) == given_names(view.month_household) == ["Amira"]
    assert given_names(view.listed_household) == ["Amira", "Elias"]
    assert view.sheet is not None
    assert view.sheet.facts.children == ()
    assert decision_gate(view) == ()
    november = decided(desk, case_id)
    assert november.decision is not None
    renewal = ApplicationForm(
        kind=ApplicationKind.RENEWAL, month=DECEMBER, received_on=desk.today, complete=True
    )
    register_application(desk, case_id, renewal)
    view = calculated(desk, case_id)
    assert given_names(view.household) == ["Amira"]
    assert given_names(view.month_children) == ["Elias"]
    assert view.sheet is not None
    assert [child.birth_date for child in view.sheet.facts.children] == [date(2014, 5, 1)]
    assert [blocker.code for blocker in decision_gate(view)] == ["form_unsigned"]
    analysed(desk, case_id)
    december = decided(desk, case_id).decision
    assert december is not None
    assert len(december.laws) == len(november.decision.laws) + 1


@pytest.mark.parametrize(
    ("until", "last"), [(date(2026, 11, 14), date(2026, 11, 14)), (date(2026, 11, 30), None)]
)
def test_whoever_leaves_within_the_month_counts_to_that_day(
    unit: Unit, until: date, last: date | None
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, children=(ELIAS,))
    leaves(desk, case_id, "Elias", until)
    unit.clock.move(days=30)
    view = calculated(desk, case_id)
    assert view.children == ()
    assert view.sheet is not None
    (elias,) = view.sheet.facts.children
    assert (elias.first_day, elias.last_day) == (None, last)
    assert given_names(view.month_children) == ["Elias"], "who is counted is seen"
    assert [blocker.code for blocker in decision_gate(view)] == ["form_unsigned"]
    assert "Elias" in given_names(view.listed_household)


def test_the_letter_goes_to_the_adults_of_the_month(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, partner=JONAS)
    leaves(desk, case_id, "Jonas", date(2026, 12, 5))
    unit.clock.move(days=27)
    calculated(desk, case_id)
    view = decided(desk, case_id)
    assert given_names(view.adults) == ["Amira"]
    assert view.decision is not None
    receivers = {letter.person_id for letter in letters_of(desk, view.decision.id)}
    assert receivers == {party.person.id for party in view.month_adults}
    assert len(receivers) == 2


def test_a_partner_who_left_within_the_month_is_counted_and_gets_a_letter(unit: Unit) -> None:
    # 33 § FL: whoever is a party is told of the decision.
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, partner=JONAS)
    leaves(desk, case_id, "Jonas", date(2026, 11, 20))
    unit.clock.move(days=12)
    view = calculated(desk, case_id)
    assert given_names(view.adults) == ["Amira"]
    assert view.sheet is not None
    assert len(view.sheet.facts.adults) == 2
    view = decided(desk, case_id)
    assert view.decision is not None
    assert len(letters_of(desk, view.decision.id)) == 2


def test_of_two_partners_in_a_month_the_latest_is_the_one_of_both_sum_and_letter(
    unit: Unit,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, partner=JONAS)
    leaves(desk, case_id, "Jonas", date(2026, 11, 9))
    add_member(desk, case_id, coming(OTHERS[0], date(2026, 11, 10), MemberRole.CO_APPLICANT))
    view = calculated(desk, case_id)
    assert given_names(view.month_adults) == ["Amira", OTHERS[0].given_name]
    assert view.sheet is not None
    assert [adult.id for adult in view.sheet.facts.adults] == [
        str(party.person.id) for party in view.month_adults
    ]


def test_a_finished_calculation_is_not_upset_by_who_comes_later(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    calculated(desk, case_id)
    add_member(desk, case_id, coming(ELIAS, date(2026, 12, 1)))
    assert decision_gate(reread_case(desk, case_id)) == ()
    add_member(desk, case_id, coming(NOOR, date(2026, 11, 30)))
    codes = [blocker.code for blocker in decision_gate(reread_case(desk, case_id))]
    assert codes == ["household_changed", "form_unsigned"]


def test_the_applicant_counts_in_whatever_month_is_applied_for(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, children=(ELIAS,))
    earlier = ApplicationForm(
        kind=ApplicationKind.RENEWAL, month=NOVEMBER.plus(-2), received_on=desk.today
    )
    calculated(desk, case_id)
    analysed(desk, case_id)
    decided(desk, case_id)
    register_application(desk, case_id, earlier)
    assert given_names(reread_case(desk, case_id).month_household) == ["Amira"]


def test_one_partner_may_follow_another_and_nobody_is_there_twice(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, partner=JONAS)
    karl = coming(OTHERS[0], date(2026, 12, 1), MemberRole.CO_APPLICANT)
    with pytest.raises(RuleViolation, match="role_taken"):
        add_member(desk, case_id, karl)
    leaves(desk, case_id, "Jonas", date(2026, 11, 30))
    add_member(desk, case_id, karl)
    with pytest.raises(RuleViolation, match="already_in_household"):
        add_member(desk, case_id, coming(OTHERS[0], date(2026, 12, 24), MemberRole.OTHER))
    with pytest.raises(RuleViolation, match="since_too_far"):
        add_member(desk, case_id, coming(ELIAS, date(2027, 2, 1)))


def test_a_protected_person_hides_the_home_before_moving_in(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    assert not reread_case(desk, case_id).home_hidden
    add_member(desk, case_id, coming(with_flag(ELIAS), date(2026, 12, 1)))
    assert reread_case(desk, case_id).home_hidden


def child_of(born: date, *, since: date = date(2025, 1, 1), in_school: bool = False) -> Party:
    person = Person(
        id=UUID(int=1), identity_number=None, birth_date=born, given_name="A", family_name="B"
    )
    member = HouseholdMember(
        id=UUID(int=2),
        case_id=UUID(int=3),
        person_id=person.id,
        role=MemberRole.CHILD,
        since=since,
        in_school=in_school,
    )
    return Party(person=person, member=member)


@pytest.mark.parametrize(
    ("born", "in_school", "last"),
    [
        (date(2008, 11, 15), False, date(2026, 11, 14)),
        (date(2008, 11, 15), True, None),
        (date(2008, 11, 1), False, None),
        (date(2009, 11, 15), False, None),
        (date(2005, 11, 20), True, date(2026, 11, 19)),
    ],
)
def test_a_child_counts_to_the_day_before_its_own_case(
    born: date, in_school: bool, last: date | None
) -> None:
    # Who is 18 on the first, and out of school, is no child of the month: the rules say so.
    assert days_known(child_of(born, in_school=in_school), NOVEMBER) == Days(last=last)


def test_the_ages_are_those_of_the_laws_data(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    figures = desk.book.laws.figure
    assert figures("school_age", desk.today) == OF_AGE
    assert figures("own_case_age", desk.today) == OWN_CASE


def test_who_is_born_on_a_leap_day_comes_of_age_on_the_28th() -> None:
    known = days_known(child_of(date(2008, 2, 29)), Month(2026, 2))
    assert known.last == date(2026, 2, 27)


def test_a_newborn_belongs_to_the_household_all_of_its_first_month() -> None:
    born = date(2026, 11, 12)
    assert days_known(child_of(born, since=born), NOVEMBER) == WHOLE_MONTH


FOURTH, TWENTIETH = date(2026, 11, 4), date(2026, 11, 20)


@pytest.mark.parametrize(
    ("chosen", "known", "days"),
    [
        (Days(), Days(first=FOURTH), Days(first=FOURTH)),
        (every_day(NOVEMBER), Days(last=TWENTIETH), every_day(NOVEMBER)),
        (Days(first=FOURTH), Days(last=TWENTIETH), Days(first=FOURTH, last=TWENTIETH)),
        (Days(first=TWENTIETH), Days(last=FOURTH), Days(last=FOURTH)),
    ],
)
def test_days_that_were_chosen_stay_as_far_as_they_hold(
    chosen: Days, known: Days, days: Days
) -> None:
    assert narrowed(chosen, known, NOVEMBER) == days


def test_a_finished_calculation_knows_when_someones_days_have_changed(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, children=(ELIAS,))
    calculated(desk, case_id)
    assert not household_changed(reread_case(desk, case_id))
    leaves(desk, case_id, "Elias", TWENTIETH)
    assert household_changed(reread_case(desk, case_id))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("12345", "123 45"), ("123 45 ", "123 45"), ("1 23 45", "123 45"), ("DK-2100", "DK-2100")],
)
def test_a_postcode_is_written_as_on_an_envelope(unit: Unit, typed: str, kept: str) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    view = reread_case(desk, a_case(desk, person=dataclasses.replace(AMIRA, postcode=typed)))
    assert view.applicant.person.postcode == kept
