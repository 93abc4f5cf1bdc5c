"""Documents: attached to what they belong to, read with a line in the log, ended with a reason."""

import dataclasses
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from fsclient.domain.case_documents import (
    MOST_BYTES,
    MOST_PAGES,
    CaseDocument,
    DocumentStatus,
    DocumentThing,
    FileKind,
)
from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.staff import Role
from fsclient.storage import tables
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.case_documents import (
    DocumentForm,
    DocumentUse,
    attach_document,
    can_be_taken_away,
    end_document,
    read_document,
)
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import open_case, reread_case
from fsclient.usecases.closing import close_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, save_note, sign_note
from fsclient.usecases.payees import register_account
from fsclient.usecases.payments import payment_desk
from fsclient.usecases.plan import begin_plan, discard_plan
from fsclient.usecases.ports import AttachedRow
from fsclient.usecases.verification import verify
from tests.support.files import JPEG, PDF, pdf_like
from tests.support.tampering import behind_guards
from tests.support.unit import Unit, make_unit
from tests.support.walk import account_form, granted_case, prepared


@pytest.fixture
def both(database: LocalDatabase | ServerDatabase) -> Unit:
    """The unit, on each engine."""
    return make_unit(database)


@pytest.fixture
def worker(both: Unit) -> Desk:
    return both.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def view(worker: Desk) -> CaseView:
    """A case that is decided on, with an account and nothing paid to it."""
    view = granted_case(worker)
    register_account(worker, view.id, account_form())
    return reread_case(worker, view.id)


def form(desk: Desk, view: CaseView, **changes: Any) -> DocumentForm:
    """A bank statement for the case's account."""
    assert view.account is not None
    made = DocumentForm(
        id=desk.new_id(),
        case_id=view.id,
        thing=DocumentThing.ACCOUNT,
        thing_id=view.account.id,
        name="Kontoutdrag oktober.pdf",
        pages=1,
        content=PDF,
    )
    return dataclasses.replace(made, **changes)


def attached(desk: Desk, view: CaseView, **changes: Any) -> CaseDocument:
    """A document that is attached to the case's account, or elsewhere."""
    given = form(desk, view, **changes)
    attach_document(desk, given)
    return next(one for one in documents(desk, view) if one.id == given.id)


def documents(desk: Desk, view: CaseView) -> tuple[CaseDocument, ...]:
    return reread_case(desk, view.id).rows.documents


def lines(desk: Desk, action: str) -> list[tuple[UUID | None, str]]:
    with desk.begin() as work:
        return [(one.case_id, one.reason) for one in work.access.find(action=action)]


def signed_note(desk: Desk, view: CaseView, *, restricted: bool = False) -> UUID:
    note = NoteForm(
        note_id=desk.new_id(), case_id=view.id, text="Avin kom i dag.", restricted=restricted
    )
    sign_note(desk, note)
    return note.note_id


def codes(caught: pytest.ExceptionInfo[RuleViolation]) -> list[str]:
    return [one.code for one in caught.value.problems]


def test_a_document_is_kept_as_it_is_with_who_and_when(worker: Desk, view: CaseView) -> None:
    kept = attached(worker, view, name="C:\\Skannat\\Kontoutdrag.PDF")
    assert (kept.name, kept.kind, kept.size) == ("Kontoutdrag.pdf", FileKind.PDF, len(PDF))
    assert (kept.attached_by, kept.attached_at) == (worker.me.id, worker.now)
    assert kept.stands
    assert read_document(worker, kept.id).content == PDF


def test_lists_of_a_case_hold_no_content(worker: Desk, view: CaseView) -> None:
    attached(worker, view, content=JPEG, name="kvitto.jpg")
    (listed,) = documents(worker, view)
    assert not hasattr(listed, "content")
    assert JPEG not in repr(reread_case(worker, view.id)).encode()


def test_each_reading_stands_in_the_log_with_what_it_was_for(
    worker: Desk, view: CaseView, both: Unit
) -> None:
    kept = attached(worker, view)
    officer = both.desk(Role.PAYMENT_OFFICER)
    for use in DocumentUse:
        read_document(officer, kept.id, use)
        read_document(officer, kept.id, use)
        assert lines(worker, use.value) == [(view.id, kept.name)] * 2


REFUSED: dict[str, dict[str, object]] = {
    "document_empty": {"content": b""},
    "document_kind_unknown": {"content": b"MZ\x90\x00", "name": "faktura.pdf"},
    "document_office": {"content": b"PK\x03\x04", "name": "ansokan.pdf"},
    "document_too_large": {"content": PDF + bytes(MOST_BYTES)},
    "document_too_long": {"pages": MOST_PAGES + 1},
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_cannot_be_kept_is_refused_and_nothing_is_there(
    worker: Desk, view: CaseView, code: str
) -> None:
    with pytest.raises(RuleViolation) as caught:
        attach_document(worker, form(worker, view, **REFUSED[code]))
    assert codes(caught) == [code]
    assert documents(worker, view) == ()


def test_the_same_file_is_not_attached_twice_to_one_thing(worker: Desk, view: CaseView) -> None:
    attached(worker, view)
    with pytest.raises(RuleViolation) as caught:
        attach_document(worker, form(worker, view, name="samma igen.pdf"))
    assert codes(caught) == ["document_there_already"]
    note = signed_note(worker, view)
    attached(worker, view, thing=DocumentThing.NOTE, thing_id=note)
    assert len(documents(worker, view)) == 2


def test_it_belongs_to_something_of_its_own_case(worker: Desk, view: CaseView) -> None:
    for changes in (
        {"thing_id": worker.new_id()},
        {"thing": DocumentThing.NOTE},
    ):
        with pytest.raises(EnvironmentProblem, match="row_missing"):
            attach_document(worker, form(worker, view, **changes))


def test_each_attaches_to_what_his_role_writes(both: Unit, worker: Desk, view: CaseView) -> None:
    investigator, head = both.desk(Role.FUT_INVESTIGATOR), both.desk(Role.HEAD)
    note = signed_note(worker, view)
    attach_document(investigator, form(worker, view, thing=DocumentThing.NOTE, thing_id=note))
    for desk in (investigator, head):
        with pytest.raises(AccessDenied):
            attach_document(desk, form(worker, view))


def test_nothing_is_attached_in_a_closed_case_but_to_a_note(worker: Desk, view: CaseView) -> None:
    note = signed_note(worker, view)
    close_case(worker, view.id, "work", "Arbete")
    with pytest.raises(RuleViolation) as caught:
        attach_document(worker, form(worker, view))
    assert codes(caught) == ["case_is_closed"]
    attached(worker, view, thing=DocumentThing.NOTE, thing_id=note)


def test_what_was_attached_by_mistake_is_taken_away_and_leaves_its_trace(
    worker: Desk, view: CaseView
) -> None:
    kept = attached(worker, view)
    assert can_be_taken_away(reread_case(worker, view.id), kept, worker.me.id)
    with pytest.raises(RuleViolation) as caught:
        end_document(worker, kept.id, " - ")
    assert codes(caught) == ["document_reason_needed"]
    end_document(worker, kept.id, "Fel ärende")
    (ended,) = documents(worker, view)
    assert (ended.status, ended.ended_by) == (DocumentStatus.TAKEN_AWAY, worker.me.id)
    assert ended.ended_reason == "Fel ärende"
    with pytest.raises(EnvironmentProblem, match="document_gone"):
        read_document(worker, kept.id)
    assert verify(worker.office).sound


def test_what_others_rely_on_is_struck_and_can_still_be_read(
    both: Unit, worker: Desk, view: CaseView
) -> None:
    kept = attached(worker, view)
    prepared(worker, reread_case(worker, view.id))
    assert not can_be_taken_away(reread_case(worker, view.id), kept, worker.me.id)
    end_document(worker, kept.id, "Gammalt utdrag")
    (ended,) = documents(worker, view)
    assert ended.status is DocumentStatus.STRUCK
    assert read_document(both.desk(Role.PAYMENT_OFFICER), kept.id).content == PDF
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        end_document(worker, kept.id, "En gång till")
    assert verify(worker.office).sound


def test_whoever_releases_a_payment_is_given_what_its_account_rests_on(
    both: Unit, worker: Desk, view: CaseView
) -> None:
    kept = attached(worker, view)
    struck = attached(worker, view, content=JPEG, name="gammalt.jpg")
    prepared(worker, reread_case(worker, view.id))
    end_document(worker, struck.id, "Gammalt")
    (row,) = payment_desk(both.desk(Role.PAYMENT_OFFICER)).waiting
    assert row.documents == (AttachedRow(kept, worker.me.name),)


def test_a_colleagues_is_struck_and_not_taken_away(
    both: Unit, worker: Desk, view: CaseView
) -> None:
    kept = attached(worker, view)
    bo = both.desk(Role.SOCIAL_WORKER, 1)
    assert not can_be_taken_away(reread_case(worker, view.id), kept, bo.me.id)
    assert end_document(bo, kept.id, "Fel ärende").document.status is DocumentStatus.STRUCK


def test_what_is_attached_to_a_note_is_read_by_whoever_reads_the_note(
    both: Unit, worker: Desk, view: CaseView
) -> None:
    open_to_all = signed_note(worker, view)
    few = signed_note(worker, view, restricted=True)
    shown = attached(worker, view, thing=DocumentThing.NOTE, thing_id=open_to_all)
    hidden = attached(worker, view, thing=DocumentThing.NOTE, thing_id=few, content=JPEG)
    officer, head = both.desk(Role.PAYMENT_OFFICER), both.desk(Role.HEAD)
    assert documents(officer, view) == (shown,)
    assert read_document(officer, shown.id).content == PDF
    for act in (
        lambda: read_document(officer, hidden.id),
        lambda: end_document(officer, hidden.id, "x"),
    ):
        with pytest.raises(AccessDenied):
            act()
    assert {one.id for one in documents(head, view)} == {shown.id, hidden.id}
    assert read_document(head, hidden.id).content == JPEG
    assert lines(worker, "read_document") == [(view.id, shown.name), (view.id, hidden.name)]


def test_what_is_attached_to_a_note_that_is_typed_is_its_writers_alone(
    both: Unit, worker: Desk, view: CaseView
) -> None:
    note = NoteForm(note_id=worker.new_id(), case_id=view.id, text="Bifogar avin")
    save_note(worker, note)
    kept = attached(worker, view, thing=DocumentThing.NOTE, thing_id=note.note_id)
    bo = both.desk(Role.SOCIAL_WORKER, 1)
    assert documents(bo, view) == ()
    with pytest.raises(AccessDenied):
        read_document(bo, kept.id)
    sign_note(worker, dataclasses.replace(note, version=1))
    assert documents(bo, view) == (kept,)


def test_an_emptied_note_stays_as_long_as_it_has_documents(worker: Desk, view: CaseView) -> None:
    note = NoteForm(note_id=worker.new_id(), case_id=view.id, text="Bifogar avin")
    save_note(worker, note)
    kept = attached(worker, view, thing=DocumentThing.NOTE, thing_id=note.note_id)
    emptied = save_note(worker, dataclasses.replace(note, text="", version=1)).note
    assert emptied is not None
    end_document(worker, kept.id, "Fel ärende")
    gone = save_note(worker, dataclasses.replace(note, text="", version=emptied.version))
    assert gone.note is None
    assert verify(worker.office).sound


def test_a_plan_is_not_thrown_away_with_its_documents(
    both: Unit, worker: Desk, view: CaseView
) -> None:
    begin_plan(worker, view.id, view.applicant.person.id)
    plan = next(one for one in reread_case(worker, view.id).rows.plans if one.signed_at is None)
    kept = attached(worker, view, thing=DocumentThing.PLAN, thing_id=plan.id)
    with pytest.raises(RuleViolation) as caught:
        discard_plan(worker, plan)
    assert codes(caught) == ["has_documents"]
    officer = both.desk(Role.PAYMENT_OFFICER)
    assert documents(officer, view) == ()
    with pytest.raises(AccessDenied):
        read_document(officer, kept.id)
    end_document(worker, kept.id, "Fel plan")
    discard_plan(worker, plan)


ALTERED = {
    "document_changed": sa.update(tables.document_content).values(content=pdf_like("another")),
    "document_gone": sa.delete(tables.document_content),
    "sealed_row_changed": sa.update(tables.case_document).values(name="Annat.pdf"),
}


@pytest.mark.parametrize("code", ALTERED)
def test_what_is_altered_behind_the_guards_is_named(
    both: Unit, worker: Desk, view: CaseView, code: str
) -> None:
    kept = attached(worker, view)
    opened = open_case(worker, view.id)
    assert verify(both.office).sound
    assert verify(both.office).documents == 1
    behind_guards(both.office.database, ALTERED[code])
    found = verify(both.office).findings
    assert [(one.problem.code, one.row_id, one.case_number) for one in found] == [
        (code, kept.id, opened.rows.case.number)
    ]
    if code != "sealed_row_changed":
        with pytest.raises(EnvironmentProblem, match=code):
            read_document(worker, kept.id)
        assert lines(worker, "read_document") == []


def test_a_content_that_was_put_back_is_named(both: Unit, worker: Desk, view: CaseView) -> None:
    kept = attached(worker, view)
    end_document(worker, kept.id, "Fel ärende")
    back = sa.insert(tables.document_content).values(id=kept.id, case_id=view.id, content=PDF)
    behind_guards(both.office.database, back)
    assert [one.problem.code for one in verify(both.office).findings] == ["document_left"]
