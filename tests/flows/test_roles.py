"""Each role does by a login of its own what the program lets it, and what few may read is not shown
to the others by any program.
"""

import dataclasses
from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.instruments import Answer
from fsclient.domain.staff import Role
from fsclient.rules.instruments import without_restricted
from fsclient.storage.restricted_guards import FILLINGS, PLANS
from fsclient.storage.tables import metadata
from fsclient.usecases.administration import StaffForm, change_staff
from fsclient.usecases.assessment import save_answers
from fsclient.usecases.calculation import begin_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import change_party, reread_case
from fsclient.usecases.closing import close_case, reopen_case
from fsclient.usecases.drafts import save_draft
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.handover import HandoverForm, hand_over
from fsclient.usecases.journal import NoteForm, save_note, sign_note
from fsclient.usecases.plan import sign_plan
from fsclient.usecases.worklist import ahead_of_me
from tests.flows.conftest import ServerUnit, engine_of
from tests.support.assessing import IB_ANSWERS, begun, signed
from tests.support.planning import begun_plan, whole
from tests.support.unit import Unit
from tests.support.walk import AMIRA, OTHERS, a_case, acute_form, calculated, decided, granted_case


def test_a_head_decides_and_moves_a_case_and_that_is_noted(unit: Unit) -> None:
    alva, head = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.HEAD)
    case_id = a_case(alva)
    calculated(alva, case_id)
    view = decided(head, case_id)
    assert view.application is not None
    assert view.application.status is ApplicationStatus.DECIDED
    decide_emergency(head, case_id, acute_form(head))
    bo = unit.staff[Role.SOCIAL_WORKER][1]
    hand_over(head, [case_id], HandoverForm(reason="Jämn fördelning", caseworker_id=bo.id))
    steps = {note.step for note in reread_case(head, case_id).rows.notes if note.signed}
    assert steps == {"decision", "emergency", "application"}


def test_a_payment_officer_handles_a_case_and_decides_on_a_month(unit: Unit) -> None:
    alva, officer = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.PAYMENT_OFFICER)
    case_id = a_case(alva)
    before = reread_case(officer, case_id).applicant
    called = dataclasses.replace(before.person, phone="000-00 00 00")
    change_party(officer, before, dataclasses.replace(before, person=called))
    begin_sheet(officer, case_id)
    calculated(officer, case_id)
    note = NoteForm(note_id=officer.new_id(), case_id=case_id, text="Ringde om hyran.")
    sign_note(officer, note)
    view = decided(officer, case_id)
    assert view.decision is not None
    assert view.decision.signed_by == officer.me.id


def test_whoever_samples_cases_notes_what_she_sees(unit: Unit) -> None:
    case_id = granted_case(unit.desk(Role.SOCIAL_WORKER)).id
    fut = unit.desk(Role.FUT_INVESTIGATOR)
    sign_note(fut, NoteForm(note_id=fut.new_id(), case_id=case_id, text="Kontoutdrag saknas."))
    assert reread_case(fut, case_id).rows.notes[0].author_id == fut.me.id


def test_a_closed_case_is_taken_up_by_another_when_its_caseworker_has_left(unit: Unit) -> None:
    alva, bo = (unit.desk(Role.SOCIAL_WORKER, place) for place in (0, 1))
    left, kept = (granted_case(alva, person).id for person in (AMIRA, OTHERS[0]))
    for case_id in (left, kept):
        close_case(alva, case_id, "work", "Flyttade")
    reopen_case(bo, kept, "Kom tillbaka")
    assert reread_case(bo, kept).rows.case.caseworker_id == alva.me.id
    close_case(alva, kept, "work", "Flyttade")
    me = alva.me
    form = StaffForm(
        login=me.login, name=me.name, title=me.title, role=me.role, district=me.district
    )
    change_staff(unit.desk(Role.ADMINISTRATOR), me, form, active=False)
    reopen_case(bo, left, "Kom tillbaka")
    view = reread_case(bo, left)
    assert view.rows.case.caseworker_id == bo.me.id
    assert view.rows.case.closed_on is None


SECRET = "Hotad av sin bror"
RESTRICTED = {
    **IB_ANSWERS,
    "health": "large",
    "health.note": SECRET,
    "health.wish": True,
    "violence_note": SECRET,
}


def _answers_to(view: CaseView) -> list[Mapping[str, Answer]]:
    return [dict(row.answers) for row in sorted(view.rows.filled, key=lambda row: row.id)]


def _needs(view: CaseView) -> set[str | None]:
    return {step.need for plan in view.rows.plans for step in plan.steps}


def _restricted_case(unit: Unit) -> UUID:
    """An IB that is signed and one that is being filled in, plans, notes and typing."""
    alva = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(alva)
    person = reread_case(alva, case_id).applicant.person
    signed(alva, case_id, person.id, RESTRICTED)
    save_answers(alva, begun(alva, case_id, person.id), RESTRICTED)
    plan = whole(alva, begun_plan(alva, case_id, person.id))
    about_health = dataclasses.replace(plan.steps[0], need="health")
    sign_plan(alva, dataclasses.replace(plan, steps=(about_health, *plan.steps)))
    begun_plan(alva, case_id, person.id)
    for sign in (save_note, sign_note):
        note = NoteForm(note_id=alva.new_id(), case_id=case_id, text=SECRET, restricted=True)
        sign(alva, note)
    save_draft(alva, "intake", SECRET)
    return case_id


@pytest.mark.parametrize("role", [Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR])
def test_who_may_not_read_what_is_restricted_reads_the_rest(unit: Unit, role: Role) -> None:
    case_id = _restricted_case(unit)
    whole_view = reread_case(unit.desk(Role.HEAD), case_id)
    view = reread_case(unit.desk(role), case_id)
    form = view.forms[view.rows.filled[0].id]
    assert _answers_to(view) == [
        without_restricted(form, answers) for answers in _answers_to(whole_view)
    ]
    assert SECRET in str(_answers_to(whole_view))
    assert _needs(whole_view) == {"health", "work", None}
    assert _needs(view) == {"work", None}
    assert {plan.goal for plan in view.rows.plans} == {plan.goal for plan in whole_view.rows.plans}
    assert view.rows.next_step == whole_view.rows.next_step
    assert ahead_of_me(unit.desk(Role.PAYMENT_OFFICER)).plans.current == 1


@pytest.mark.parametrize(
    "role", [Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR, Role.ADMINISTRATOR], ids=str
)
def test_no_program_shows_the_others_what_few_may_read(server_unit: ServerUnit, role: Role) -> None:
    case_id = _restricted_case(server_unit)
    # What is asked everyone may know.
    names = {table.name for table in metadata.sorted_tables} - {"form_version"}
    asked: list[sa.Executable] = [sa.text(f"TABLE {name}") for name in sorted(names)]
    for function in (FILLINGS, PLANS):
        shown = getattr(sa.func, function)(case_id)
        asked.append(sa.select(sa.text("*")).select_from(shown))

    def shown_to(someone: Role) -> str:
        found: list[Any] = []
        for query in asked:
            with (
                engine_of(server_unit.desk(someone).office).connect() as connection,
                suppress(EnvironmentProblem),
            ):
                found += connection.execute(query).all()
        return str(found)

    seen = shown_to(role)
    assert SECRET not in seen
    assert "health" not in seen
    everything = shown_to(Role.HEAD)
    assert SECRET in everything
    assert "health" in everything
