"""The opened case as pictures: full, incomplete, another's, blocked, protected, being typed in."""

import dataclasses
from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.journal import NoteKind
from fsclient.domain.people import MemberRole, Protection, Residence
from fsclient.domain.staff import Role
from fsclient.ui.case.application_step import ApplicationStepPage
from fsclient.ui.case.member_form import MemberFormCard
from fsclient.ui.work.case_context import CaseContext
from fsclient.usecases.applications import WithdrawalForm, withdraw_application
from fsclient.usecases.asked_papers import AskForm, ask_papers, excuse_paper, paper_came
from fsclient.usecases.case_view import Party
from fsclient.usecases.cases import (
    ApplicationForm,
    MemberForm,
    PersonForm,
    add_member,
    change_party,
    reread_case,
)
from fsclient.usecases.closing import close_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, save_note, sign_note
from fsclient.usecases.registering import register_application
from tests.screenshots.pictures import Picture, at_step, in_window
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    NOOR,
    NOVEMBER,
    OTHERS,
    a_case,
    granted_case,
    with_flag,
)

_NOTES = (
    (9, NoteKind.DOCUMENT_RECEIVED, "Kontoutdrag sept–nov, hyresavi, elfaktura kom in."),
    (6, NoteKind.ASSESSMENT, "IB påbörjad. Behov i två livsområden: arbete och boende."),
    (4, NoteKind.VISIT, "Hembesök med sonens boendestödjare. Se barnkonsekvensanalys."),
    (2, NoteKind.CHECK, "SSBTEK kontrollerad: FK, CSN, AF, a-kassa. Inga avvikelser mot ansökan."),
)


def note(desk: Desk, case_id: UUID, kind: NoteKind, text: str, **more: object) -> UUID:
    """A signed note that happened some days ago."""
    form = NoteForm(note_id=desk.new_id(), case_id=case_id, kind=kind, text=text)
    sign_note(desk, dataclasses.replace(form, **more))  # type: ignore[arg-type]  # a note's own
    return form.note_id


def full_case(desk: Desk) -> UUID:
    """Amira with two children, a journal, and a note that is being typed."""
    person = dataclasses.replace(AMIRA, phone="070-174 06 05")
    case_id = a_case(desk, person=person, children=(ELIAS,))
    add_member(
        desk,
        case_id,
        MemberForm(
            person=NOOR,
            role=MemberRole.CHILD,
            residence=Residence.ALTERNATING,
            days=15,
            facts=frozenset({"in_school", "free_lunch"}),
        ),
    )
    applicant = reread_case(desk, case_id).applicant
    member = dataclasses.replace(applicant.member, hindrance="unemployed_awaiting_support")
    change_party(desk, applicant, Party(person=applicant.person, member=member))
    ids = [
        note(desk, case_id, kind, text, happened_at=desk.now - timedelta(days=days, hours=3))
        for days, kind, text in _NOTES
    ]
    note(
        desk,
        case_id,
        NoteKind.ASSESSMENT,
        "Behov i tre livsområden: även hälsa.",
        corrects_id=ids[1],
    )
    note(
        desk,
        case_id,
        NoteKind.MEETING,
        "Frågan om våld ställd enskilt.",
        restricted=True,
        happened_at=desk.now - timedelta(days=3),
    )
    return case_id


NEWBORN = PersonForm(birth_date=date(2026, 11, 2), given_name="Lo", family_name="Demoson")


def typed_note(desk: Desk, case_id: UUID) -> None:
    """A draft that comes back when the case is opened."""
    save_note(
        desk,
        NoteForm(
            note_id=desk.new_id(),
            case_id=case_id,
            kind=NoteKind.PHONE_CALL,
            step="application",
            text="Amira ringer. Har fått besked från a-kassan att ersättning betalas tidigast "
            "5 december. Skickar",
        ),
    )


def couple_case(desk: Desk) -> UUID:
    """Two adults, one of them and a child protected; someone else in the home."""
    protected = dataclasses.replace(
        with_flag(OTHERS[1]), protection=Protection.PROTECTED_REGISTRATION, phone="070-174 06 06"
    )
    child = with_flag(
        PersonForm(identity_number="20180702-2387", given_name="Lo", family_name="Modell")
    )
    case_id = a_case(desk, person=protected, partner=JONAS, children=(child,))
    add_member(desk, case_id, MemberForm(person=OTHERS[2], role=MemberRole.OTHER))
    return case_id


def incomplete_case(desk: Desk) -> UUID:
    """A renewal whose papers have not all come, after a granted month."""
    case_id = granted_case(desk, person=OTHERS[0]).id
    register_application(
        desk,
        case_id,
        ApplicationForm(
            kind=ApplicationKind.RENEWAL,
            month=NOVEMBER.plus(1),
            received_on=desk.today - timedelta(days=13),
            matter="Hyra och el. Väntar på kontoutdrag från den andra banken.",
        ),
    )
    return case_id


def asked_papers(desk: Desk, case_id: UUID) -> None:
    """One has come, one is excused, and two wait."""
    application = reread_case(desk, case_id).application
    assert application is not None
    kinds = ("rent_receipt", "account_statements", "electricity_receipt", "job_applications")
    form = AskForm(kinds=kinds, about="november", due_on=desk.today + timedelta(days=3))
    ask_papers(desk, application, form)
    papers = {paper.kind: paper for paper in reread_case(desk, case_id).waiting_papers}
    paper_came(desk, papers["rent_receipt"], desk.today)
    excuse_paper(desk, papers["job_applications"], "Sjukskriven hela månaden, intyg finns.")


def _ask_papers(page: ApplicationStepPage) -> None:
    page.application.ask.click()


def _ask_why(page: ApplicationStepPage) -> None:
    page.application.withdraw.click()


def _add_child(page: ApplicationStepPage) -> None:
    page.add.click()
    form = page.form
    assert isinstance(form, MemberFormCard)
    form.role.set_value(MemberRole.CHILD)
    form.residence.set_value(Residence.ALTERNATING)


def _change(page: ApplicationStepPage) -> None:
    page.people.cards()[0].change.click()


def _ask_again(page: ApplicationStepPage) -> None:
    page.reopen_button.click()


def pictures(unit: Unit) -> Iterator[Picture]:
    """The case at each kind of household, and the ways in which it can not be opened."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    full = full_case(desk)
    typed_note(desk, full)
    couple = couple_case(desk)
    decided = granted_case(desk, person=OTHERS[3]).id
    incomplete = incomplete_case(desk)
    yield at_step("full", desk, full, "application")
    yield at_step("incomplete", desk, incomplete, "application")
    yield at_step("asking", desk, incomplete, "application", _ask_papers)
    asked_papers(desk, incomplete)
    yield at_step("asked", desk, incomplete, "application")
    yield at_step("blocked", desk, full, "decision")
    yield at_step("protected", desk, couple, "application")
    yield at_step("decided", desk, decided, "application")
    yield at_step("new-child", desk, full, "application", _add_child)
    yield at_step("changed-adult", desk, full, "application", _change)
    yield at_step("withdrawing", desk, full, "application", _ask_why)
    coming = MemberForm(person=NEWBORN, role=MemberRole.CHILD, since=NOVEMBER.plus(1).first)
    add_member(desk, incomplete, coming)
    withdrawn = reread_case(desk, incomplete).application
    assert withdrawn is not None
    taken_back = WithdrawalForm(withdrawn_on=desk.today, reason="Ringde och sade att lönen kom.")
    withdraw_application(desk, withdrawn, taken_back)
    close_case(desk, incomplete, "work", "Hon har fått lön och vill inte ha pengarna.")
    yield at_step("ended", desk, incomplete, "application", _ask_again)
    another = unit.desk(Role.SOCIAL_WORKER, 1)
    yield in_window("reason", another, "case", CaseContext(full))
    yield in_window("none", desk, "case")
