"""The journal: a note being typed is its writer's, and a signed one is nobody's to change."""

from uuid import UUID

import pytest

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.staff import Role
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, save_note, sign_note
from tests.support.unit import Unit
from tests.support.walk import a_case


def note(desk: Desk, case_id: UUID, text: str = "Ringde om hyran.") -> NoteForm:
    return NoteForm(note_id=desk.new_id(), case_id=case_id, text=text)


def emptied(form: NoteForm) -> NoteForm:
    return NoteForm(note_id=form.note_id, case_id=form.case_id, text=" ")


def texts(desk: Desk) -> list[str]:
    with desk.begin() as work:
        return [one.text for one in work.notes.find()]


def test_an_emptied_draft_disappears(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    form = note(desk, a_case(desk))
    save_note(desk, form)
    assert texts(desk) == ["Ringde om hyran."]
    save_note(desk, emptied(form))
    assert texts(desk) == []


def test_a_colleague_neither_writes_on_nor_empties_ones_draft(unit: Unit) -> None:
    desk, colleague = (unit.desk(Role.SOCIAL_WORKER, place) for place in (0, 1))
    form = note(desk, a_case(desk))
    save_note(desk, form)
    for theirs in (form, emptied(form)):
        with pytest.raises(RuleViolation) as caught:
            save_note(colleague, theirs)
        assert [problem.code for problem in caught.value.problems] == ["note_of_another"]
    assert texts(desk) == ["Ringde om hyran."]


def test_a_signed_note_is_neither_changed_nor_emptied(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    form = note(desk, a_case(desk))
    sign_note(desk, form)
    for again in (form, emptied(form)):
        with pytest.raises(EnvironmentProblem, match="locked"):
            save_note(desk, again)
    assert texts(desk) == ["Ringde om hyran."]
