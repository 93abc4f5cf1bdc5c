"""A person who gets a number, or another one, and two files on one person."""

import dataclasses
from datetime import date
from uuid import UUID

import pytest

from fsclient.domain.errors import AccessDenied, RuleViolation
from fsclient.domain.people import MatchVerdict, MemberRole, RepresentativeKind
from fsclient.domain.staff import Role
from fsclient.usecases.calculation import begin_sheet
from fsclient.usecases.calculation_history import SheetHistory
from fsclient.usecases.calculation_household import household_changed
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import (
    MemberForm,
    PersonForm,
    add_member,
    change_party,
    reread_case,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.identity import IdentityForm, change_identity, join_people
from fsclient.usecases.intake import known_cases, open_new_case
from fsclient.usecases.issued_letters import issued_letter
from fsclient.usecases.protected_names import asked_about
from fsclient.usecases.verification import verify
from fsclient.usecases.worklist import search
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    NOVEMBER,
    OTHERS,
    a_case,
    calculated,
    decided,
    granted_case,
    new_case_form,
    with_flag,
)

COORDINATED = PersonForm(
    identity_number="19761167-2382", given_name="Kim", family_name="Exempelsson"
)
ELIAS_BORN = date(2014, 5, 1)
UNDATED = "19150072-2390"
"""Of Skatteverket's published test numbers: born 1915, the month not known."""


def refused(act: object, *arguments: object) -> list[tuple[str, str | None]]:
    with pytest.raises(RuleViolation) as caught:
        act(*arguments)  # type: ignore[operator]  # a use case
    return [(problem.code, problem.field) for problem in caught.value.problems]


def history(desk: Desk, case_id: UUID) -> SheetHistory:
    """What earlier months say to the calculation of a case."""
    found = reread_case(desk, case_id).history
    assert found is not None
    return found


def numbers(desk: Desk, text: str) -> list[str]:
    return [hit.number for hit in search(desk, text)]


# swedenconnect/technical-framework#168: a samordningsnummer is replaced by a personnummer.
def test_whoever_gets_a_personnummer_is_found_by_both(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, person=COORDINATED)
    before = reread_case(desk, case_id).applicant.person
    change_identity(
        desk,
        case_id,
        before,
        IdentityForm(identity_number="19761107-2385", reason="Personbevis från Skatteverket"),
    )
    view = reread_case(desk, case_id)
    assert view.applicant.person.identity_number == "197611072385"
    for typed in ("19761107-2385", "19761167-2382", "761167-2382", "7611672382"):
        assert numbers(desk, typed) == ["2026-00001"], typed
    assert [hit.number for hit in known_cases(desk, "19761167-2382")] == ["2026-00001"]
    (note,) = view.rows.notes
    assert "19761107-2385, förut 19761167-2382" in note.text
    with desk.begin() as work:
        (former,) = work.former_identities.find(person_id=before.id)
    assert former.identity_number == "197611672382"


def test_a_number_comes_and_a_wrong_birth_date_is_mended(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    person = PersonForm(birth_date=date(1990, 1, 3), given_name="Suharto", reserve_number="T 12-3")
    case_id = a_case(desk, person=person)
    assert numbers(desk, "t12-3") == numbers(desk, "T123") == ["2026-00001"]
    before = reread_case(desk, case_id).applicant.person
    mended = IdentityForm(birth_date=date(1990, 1, 4), reserve_number="T 12-3", reason="Läste fel")
    change_identity(desk, case_id, before, mended)
    view = reread_case(desk, case_id)
    assert view.applicant.person.birth_date == date(1990, 1, 4)
    assert refused(change_identity, desk, case_id, view.applicant.person, mended) == [
        ("identity_unchanged", "identity_number")
    ]


def test_a_change_asks_why_and_the_number_of_another_is_refused_with_a_sentence(
    unit: Unit,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, person=COORDINATED)
    a_case(desk, person=AMIRA)
    before = reread_case(desk, case_id).applicant.person
    amiras = IdentityForm(identity_number=AMIRA.identity_number, reason="Ny uppgift")
    assert refused(change_identity, desk, case_id, before, amiras) == [
        ("number_taken", "identity_number")
    ]
    unsaid = dataclasses.replace(amiras, reason=" - ")
    assert refused(change_identity, desk, case_id, before, unsaid) == [
        ("identity_reason_needed", "reason")
    ]
    child = IdentityForm(identity_number="20140501-2392", reason="Ny uppgift")
    assert refused(change_identity, desk, case_id, before, child) == [
        ("applicant_too_young", "identity_number")
    ]


# personnummer/csharp#119, ActiveLogin.Identity#100 and #126.
def test_a_number_that_does_not_tell_the_day_is_taken_with_the_day_beside_it(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    undated = PersonForm(identity_number=UNDATED, given_name="Kim")
    with pytest.raises(RuleViolation) as caught:
        a_case(desk, person=undated)
    assert [(one.code, one.field) for one in caught.value.problems] == [
        ("birth_date_beside", "members.0.birth_date")
    ]
    other_year = dataclasses.replace(undated, birth_date=date(1916, 1, 12))
    with pytest.raises(RuleViolation, match="birth_date_other_year"):
        a_case(desk, person=other_year)
    case_id = a_case(desk, person=dataclasses.replace(undated, birth_date=date(1915, 1, 12)))
    person = reread_case(desk, case_id).applicant.person
    assert (person.identity_number, person.birth_date) == ("191500722390", date(1915, 1, 12))


# fli-iam/shanoir-ng#3504: two files on one person.
def test_two_files_on_one_person_are_joined_by_a_leader(unit: Unit) -> None:
    desk, leader = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.DEPUTY_HEAD)
    old = granted_case(desk, COORDINATED)
    with desk.begin() as work:
        case = work.cases.get(old.id)
        work.cases.save(dataclasses.replace(case, closed_on=desk.today, closing_reason="other"))
        work.commit()
    new = a_case(desk, person=JONAS)
    kept = reread_case(desk, new).applicant.person
    number = COORDINATED.identity_number
    with pytest.raises(AccessDenied):
        join_people(desk, new, kept, number, "Fick nytt nummer")
    assert refused(join_people, leader, new, kept, number, "") == [("join_reason_needed", "reason")]
    join_people(leader, new, kept, number, "Fick nytt nummer")
    view = reread_case(leader, old.id)
    assert view.applicant.person.id == kept.id
    assert view.applicant.person.identity_number == kept.identity_number
    assert view.decision == old.decision
    assert sorted(numbers(desk, number)) == ["2026-00001", "2026-00002"]
    assert [hit.number for hit in known_cases(desk, number)] == ["2026-00002", "2026-00001"]


def closed(desk: Desk, view: CaseView) -> None:
    with desk.begin() as work:
        case = work.cases.get(view.id)
        work.cases.save(dataclasses.replace(case, closed_on=desk.today, closing_reason="other"))
        work.commit()


def joined(unit: Unit, old: CaseView, new: UUID, number: str) -> CaseView:
    """The old case's applicant joined with the new one's, by a leader; the new case after."""
    leader = unit.desk(Role.DEPUTY_HEAD)
    kept = reread_case(leader, new).applicant.person
    join_people(leader, new, kept, number, "Fick nytt nummer")
    return reread_case(leader, new)


def test_what_earlier_months_say_follows_the_person(unit: Unit) -> None:
    """The months towards jobbstimulans (12 kap. 14 § SoL) are the person's, not the file's."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    old = granted_case(desk, COORDINATED)
    closed(desk, old)
    new = a_case(desk, person=JONAS, month=NOVEMBER.plus(1))
    begin_sheet(desk, new)
    (adult,) = history(desk, new).stimulus
    assert history(desk, new).stimulus[adult].in_row == 0
    joined(unit, old, new, COORDINATED.identity_number)
    begun = history(desk, new)
    assert begun.stimulus[adult].in_row == 1
    assert begun.others == {old.id}


def test_a_calculation_that_is_begun_goes_on_after_the_join(unit: Unit) -> None:
    desk, leader = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.DEPUTY_HEAD)
    new = a_case(desk, person=COORDINATED)
    before = calculated(desk, new, wage=4_000)
    unnumbered = PersonForm(
        birth_date=date(1976, 11, 7), given_name="Kim", match=MatchVerdict.APART
    )
    old = granted_case(desk, unnumbered)
    closed(desk, old)
    kept = reread_case(desk, old.id).applicant.person
    join_people(leader, old.id, kept, COORDINATED.identity_number, "Samma person")
    view = reread_case(desk, new)
    assert view.applicant.person.id == kept.id
    assert not household_changed(view)
    assert view.sheet is not None
    assert before.sheet is not None
    assert view.sheet.facts.incomes[0].person == str(kept.id)
    assert view.sheet.result == before.sheet.result
    assert decided(desk, new).decision is not None
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_letters_and_former_numbers_of_both_files_are_found(unit: Unit) -> None:
    desk, leader = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.DEPUTY_HEAD)
    old = granted_case(desk, COORDINATED)
    closed(desk, old)
    change_identity(
        desk,
        old.id,
        old.applicant.person,
        IdentityForm(identity_number="19761107-2385", reason="Personbevis från Skatteverket"),
    )
    new = a_case(desk, person=JONAS)
    joined(unit, old, new, "19761107-2385")
    for number in ("19761107-2385", COORDINATED.identity_number):
        assert sorted(numbers(desk, number)) == ["2026-00001", "2026-00002"]
    letter = issued_letter(leader, "2026-00001", "2026-11", MemberRole.APPLICANT, "Kontroll")
    assert letter.person_id == old.applicant.person.id


def test_three_files_on_one_person_become_one(unit: Unit) -> None:
    desk, leader = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.DEPUTY_HEAD)
    first = granted_case(desk, COORDINATED)
    closed(desk, first)
    second = a_case(desk, person=AMIRA)
    view = joined(unit, first, second, COORDINATED.identity_number)
    closed(desk, view)
    third = a_case(desk, person=JONAS, month=NOVEMBER.plus(1))
    begin_sheet(desk, third)
    joined(unit, view, third, AMIRA.identity_number)
    kept = reread_case(leader, third).applicant.person.id
    assert {reread_case(leader, one).applicant.person.id for one in (first.id, second)} == {kept}
    assert list(history(desk, third).stimulus) == [str(kept)]
    assert reread_case(leader, first.id).sheet is not None
    assert history(desk, third).others == {first.id}


# NHSDigital/manage-vaccinations-in-schools#2042: one person registered twice, without a number.
def test_a_file_without_a_number_is_joined_by_its_cases_number(unit: Unit) -> None:
    desk, leader = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.DEPUTY_HEAD)
    unnumbered = PersonForm(
        birth_date=date(1982, 3, 9), given_name="Jonas", family_name="Exempelsson"
    )
    old = granted_case(desk, unnumbered)
    closed(desk, old)
    apart = dataclasses.replace(JONAS, match=MatchVerdict.APART)
    new = a_case(desk, person=apart)
    kept = reread_case(desk, new).applicant.person
    assert refused(join_people, leader, new, kept, "2026-00009", "Samma person") == [
        ("identity_number_length", "identity_number")
    ]
    view = joined(unit, old, new, "2026-00001")
    assert reread_case(leader, old.id).applicant.person == view.applicant.person
    other = a_case(desk, person=AMIRA)
    kim = reread_case(desk, other).applicant.person
    assert refused(join_people, leader, other, kim, "2026-00001", "Samma person") == [
        ("join_nobody_there", "identity_number")
    ]


def test_whoever_is_protected_in_both_files_is_named_in_his_own_letter(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    old = granted_case(desk, with_flag(COORDINATED))
    closed(desk, old)
    new = a_case(desk, person=with_flag(JONAS))
    view = joined(unit, old, new, COORDINATED.identity_number)
    assert asked_about(view) == ()
    assert [person.given_name for person in view.people] == ["Jonas"]


def test_two_who_both_run_or_share_a_household_are_not_joined(unit: Unit) -> None:
    desk, leader = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.COORDINATOR)
    together = a_case(desk, person=AMIRA, partner=JONAS)
    alone = a_case(desk, person=COORDINATED)
    amira = reread_case(desk, together).applicant.person
    why = "Samma person"
    assert refused(join_people, leader, together, amira, JONAS.identity_number, why) == [
        ("joined_same_household", "identity_number")
    ]
    assert refused(join_people, leader, together, amira, COORDINATED.identity_number, why) == [
        ("joined_both_run", "identity_number")
    ]
    assert refused(join_people, leader, together, amira, AMIRA.identity_number, why) == [
        ("joined_same", "identity_number")
    ]
    assert reread_case(desk, alone).applicant.person.given_name == "Kim"


def apart(form: IdentityForm) -> IdentityForm:
    return dataclasses.replace(form, match=MatchVerdict.APART)


def test_another_persons_former_number_is_asked_about(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    first, second = a_case(desk, person=COORDINATED), a_case(desk, person=AMIRA)
    kim, amira = (reread_case(desk, case_id).applicant.person for case_id in (first, second))
    new = IdentityForm(identity_number="19761107-2385", reason="Nytt nummer")
    change_identity(desk, first, kim, new)
    kims = IdentityForm(identity_number=COORDINATED.identity_number, reason="Rättat nummer")
    assert refused(change_identity, desk, second, amira, kims) == [("maybe_known", "match")]
    same = dataclasses.replace(kims, match=MatchVerdict.SAME)
    assert refused(change_identity, desk, second, amira, same) == [("join_instead", "match")]
    # One's own former number is nobody else's.
    change_identity(desk, first, reread_case(desk, first).applicant.person, kims)
    change_identity(desk, first, reread_case(desk, first).applicant.person, new)
    change_identity(desk, second, amira, apart(kims))
    with desk.begin() as work:
        (told,) = work.person_matches.find(verdict=MatchVerdict.APART)
    assert {told.person_id, told.other_id} == {kim.id, amira.id}


def test_a_mended_birth_date_that_makes_two_alike_is_asked_about(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    born = PersonForm(birth_date=date(1990, 1, 3), given_name="Suharto")
    a_case(desk, person=born)
    other = dataclasses.replace(born, birth_date=date(1990, 1, 4))
    case_id = a_case(desk, person=other)
    before = reread_case(desk, case_id).applicant.person
    mended = IdentityForm(birth_date=date(1990, 1, 3), reason="Läste fel")
    assert refused(change_identity, desk, case_id, before, mended) == [("maybe_known", "match")]
    change_identity(desk, case_id, before, apart(mended))
    now = reread_case(desk, case_id).applicant.person
    # What was asked is not asked again.
    again = IdentityForm(birth_date=date(1990, 1, 3), reserve_number="T 9", reason="T-nummer")
    change_identity(desk, case_id, now, again)


@pytest.mark.parametrize("typed", ["t 123456", "T123456", "T\u2011123456"])
def test_one_reserve_number_is_one_however_it_is_spelt(unit: Unit, typed: str) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    born = PersonForm(birth_date=date(1990, 1, 3), given_name="Suharto")
    a_case(desk, person=dataclasses.replace(born, reserve_number="T-123456"))
    other = dataclasses.replace(born, given_name="Soeharto Kim", reserve_number=typed)
    assert refused(lambda: a_case(desk, person=other)) == [("maybe_known", "members.0.match")]
    case_id = a_case(desk, person=dataclasses.replace(other, reserve_number=""))
    before = reread_case(desk, case_id).applicant.person
    given = IdentityForm(birth_date=born.birth_date, reserve_number=typed, reason="Kort visat")
    assert refused(change_identity, desk, case_id, before, given) == [("maybe_known", "match")]


def test_who_has_left_a_household_is_joined_with_the_own_case(unit: Unit) -> None:
    desk, leader = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.COORDINATOR)
    unnumbered = PersonForm(
        birth_date=date(1982, 3, 9), given_name="Jonas", family_name="Exempelsson"
    )
    together = a_case(desk, person=AMIRA, partner=unnumbered)
    gone = next(
        one for one in reread_case(desk, together).adults if one.person.given_name != "Amira"
    )
    until = gone.member.since
    left = dataclasses.replace(gone, member=dataclasses.replace(gone.member, until=until))
    change_party(desk, gone, left)
    unit.clock.move(days=30)
    own = a_case(desk, person=dataclasses.replace(JONAS, match=MatchVerdict.APART))
    kept = reread_case(desk, own).applicant.person
    join_people(leader, own, kept, "2026-00001", "Samma person")
    assert kept.id in {person.id for person in reread_case(desk, together).rows.people}


def test_after_a_join_the_file_that_was_kept_is_found(unit: Unit) -> None:
    desk, leader = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.COORDINATOR)
    unnumbered = PersonForm(birth_date=ELIAS_BORN, given_name="Elias", family_name="Exempelsson")
    child = MemberForm(person=unnumbered, role=MemberRole.CHILD, shared_known=True)

    def answered(person: PersonForm, match: MatchVerdict) -> MemberForm:
        return dataclasses.replace(child, person=dataclasses.replace(person, match=match))

    cases = [a_case(desk, person=person) for person in (AMIRA, *OTHERS[:2])]
    add_member(desk, cases[0], child)
    add_member(desk, cases[1], answered(ELIAS, MatchVerdict.APART))
    kept = reread_case(desk, cases[1]).children[0].person
    join_people(leader, cases[1], kept, "2026-00001", "Samma barn")
    add_member(desk, cases[2], answered(unnumbered, MatchVerdict.SAME))
    for case_id in cases:
        assert reread_case(desk, case_id).children[0].person.id == kept.id


# Finspångs riktlinjer: "Bistånd till barn och skolungdomar - egen ansökan".
def test_someone_of_sixteen_applies_with_a_representative_or_a_reason(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    young = PersonForm(identity_number="20090601-2380", given_name="Kim")
    assert desk.today.year == 2026
    with pytest.raises(RuleViolation, match="representative_needed"):
        a_case(desk, person=young)
    form = new_case_form(desk, person=young)
    spoken_for = dataclasses.replace(
        form.members[0],
        representative="Sara Modell",
        representative_kind=RepresentativeKind.GUARDIAN_AD_LITEM,
    )
    case_id = open_new_case(desk, dataclasses.replace(form, members=(spoken_for,))).case_id
    assert case_id is not None
    member = reread_case(desk, case_id).applicant.member
    assert (member.representative, member.representative_kind) == (
        "Sara Modell",
        RepresentativeKind.GUARDIAN_AD_LITEM,
    )
    with pytest.raises(RuleViolation, match="applicant_too_young"):
        a_case(desk, person=PersonForm(identity_number="20140501-2392", given_name="Kim"))
