"""The journal: a note being typed is its writer's, and a signed one is nobody's to change."""

import dataclasses
from uuid import UUID

import pytest

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.staff import Role
from fsclient.usecases.attempts import asked_within
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, save_note, sign_note
from fsclient.usecases.ports import Database
from tests.support.unit import Unit, make_unit
from tests.support.walk import a_case


def note(desk: Desk, case_id: UUID, text: str = "Ringde om hyran.") -> NoteForm:
    return NoteForm(note_id=desk.new_id(), case_id=case_id, text=text)


def emptied(form: NoteForm) -> NoteForm:
    return dataclasses.replace(form, text=" ")


def upon(form: NoteForm, version: int, text: str) -> NoteForm:
    return dataclasses.replace(form, version=version, text=text)


def texts(desk: Desk) -> list[str]:
    with desk.begin() as work:
        return [one.text for one in work.notes.find()]


def test_an_emptied_draft_disappears(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    form = note(desk, a_case(desk))
    save_note(desk, form)
    assert texts(desk) == ["Ringde om hyran."]
    save_note(desk, emptied(upon(form, 1, "")))
    assert texts(desk) == []


@pytest.fixture
def caseworker(database: Database) -> Desk:
    """On either engine."""
    return make_unit(database).desk(Role.SOCIAL_WORKER)


def test_another_window_of_ones_own_changes_nothing_that_it_has_not_read(
    caseworker: Desk,
) -> None:
    desk = caseworker
    form = note(desk, a_case(desk))
    save_note(desk, form)
    kept = save_note(desk, upon(form, 1, "Ringde om hyran. Den är betald."))
    assert kept.note is not None
    assert kept.note.version == 2
    for stale in (upon(form, 1, "Ringde igen."), upon(form, 0, "Ringde."), upon(form, 1, " ")):
        with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
            save_note(desk, stale)
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        sign_note(desk, upon(form, 1, "Ringde igen."))
    assert texts(desk) == ["Ringde om hyran. Den är betald."]
    sign_note(desk, upon(form, 2, "Ringde om hyran. Den är betald."))


def test_two_notes_in_one_journal_are_two_acts(unit: Unit) -> None:
    """What failed of one is not done when the other is."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    one, other = note(desk, case_id), note(desk, case_id)
    with asked_within() as heard:
        save_note(desk, one)
        for form in (upon(one, 1, "Ringde."), other):
            sign_note(desk, form)
    kept, signed, signed_other = heard
    assert len({kept, signed, signed_other}) == 3
    with asked_within() as again, pytest.raises(EnvironmentProblem):
        sign_note(desk, upon(one, 2, "Ringde igen."))
    assert again == [signed]


def test_a_note_that_was_thrown_away_in_another_window_is_kept_as_it_is_typed_on(
    caseworker: Desk,
) -> None:
    desk = caseworker
    form = note(desk, a_case(desk))
    save_note(desk, form)
    save_note(desk, upon(form, 1, ""))
    kept = save_note(desk, upon(form, 1, "Ringde om hyran igen."))
    assert kept.note is not None
    assert kept.note.version == 2, "no version is there twice"
    assert texts(desk) == ["Ringde om hyran igen."]


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
