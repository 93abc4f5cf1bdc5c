"""Documents where they stand: attached to an application, an account, a note; listed, seen, ended,
refused, and shown to the second person.
"""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication, QWidget

from fsclient.domain.case_documents import DocumentThing
from fsclient.domain.staff import Role
from fsclient.ui.attached.preparing import Source
from fsclient.ui.attached.viewer import DocumentWindow
from fsclient.ui.case.application_step import ApplicationStepPage
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.case.documents_step import DocumentsStepPage
from fsclient.ui.payments.page import PaymentsPage
from fsclient.ui.work.case_context import CaseContext
from fsclient.usecases.case_documents import DocumentForm, attach_document, end_document
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.payees import register_account
from tests.screenshots.pictures import Picture, at_step, in_window, settle
from tests.support.files import statement
from tests.support.unit import Unit
from tests.support.walk import account_form, granted_case, prepared

RECEIPT = Path(__file__).parents[2] / "resources" / "demo" / "receipt.jpg"


def pictures(unit: Unit) -> Iterator[Picture]:
    """Each state with its name."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = granted_case(desk).id
    yield at_step("none", desk, case_id, "documents")
    register_account(desk, case_id, account_form())
    view = reread_case(desk, case_id)
    assert view.application is not None
    assert view.account is not None
    _attach(desk, case_id, DocumentThing.APPLICATION, view.application.id, "Hyresavi november.pdf")
    receipt = _attach(
        desk, case_id, DocumentThing.APPLICATION, view.application.id, "IMG_20261103_1407.jpg"
    )
    old = _attach(desk, case_id, DocumentThing.APPLICATION, view.application.id, "Avi oktober.pdf")
    end_document(unit.desk(Role.SOCIAL_WORKER, 1), old, "Gäller oktober")
    statement_id = _attach(
        desk, case_id, DocumentThing.ACCOUNT, view.account.id, "Kontoutdrag oktober.pdf"
    )
    note = NoteForm(
        note_id=desk.new_id(), case_id=case_id, text="Amira lämnar kvittot från apoteket."
    )
    sign_note(desk, note)
    _attach(desk, case_id, DocumentThing.NOTE, note.note_id, "Kvitto från apoteket i november.jpg")
    yield at_step("listed", desk, case_id, "documents", _choose)
    yield at_step("application", desk, case_id, "application")
    yield at_step("over", desk, case_id, "application", _drag_over)
    yield at_step("refused", desk, case_id, "application", _drop_what_is_none)
    yield at_step("account", desk, case_id, "payment")
    yield in_window("note", desk, "case", CaseContext(case_id, "documents"), _write_note)
    yield at_step("picture", desk, case_id, "documents", lambda page: _open(page, receipt))
    yield at_step("pdf", desk, case_id, "documents", lambda page: _open(page, statement_id))
    yield at_step("ending", desk, case_id, "documents", _ask_to_end)
    prepared(desk, reread_case(desk, case_id))
    second = unit.desk(Role.PAYMENT_OFFICER, 1)
    yield in_window("second", second, "payments")
    yield in_window("second-sees", second, "payments", then=_open_first)


def _attach(desk: Desk, case_id: UUID, thing: DocumentThing, thing_id: UUID, name: str) -> UUID:
    content = statement(name) if name.endswith(".pdf") else RECEIPT.read_bytes() + name.encode()
    form = DocumentForm(
        id=desk.new_id(),
        case_id=case_id,
        thing=thing,
        thing_id=thing_id,
        name=name,
        pages=1,
        content=content,
    )
    attach_document(desk, form)
    return form.id


def _choose(page: DocumentsStepPage) -> None:
    page.table.select_first()


def _open(page: DocumentsStepPage, document_id: UUID) -> None:
    page.table.select(document_id)
    page.open_it.click()
    _wait_for_window(page)


def _open_first(page: PaymentsPage) -> None:
    page.waiting.detail.documents.rows[0].open.click()
    _wait_for_window(page)


def _wait_for_window(page: DocumentsStepPage | PaymentsPage) -> None:
    settle(page.tasks)
    settle(page.tasks)
    found: list[QWidget] = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, DocumentWindow)
    ]
    assert any(one.isVisible() for one in found)


def _ask_to_end(page: DocumentsStepPage) -> None:
    page.table.select_first()
    page.end.click()


def _drag_over(page: ApplicationStepPage) -> None:
    page.documents.show_over(over=True)


def _drop_what_is_none(page: ApplicationStepPage) -> None:
    program = Source("Faktura.pdf", lambda: b"MZ\x90\x00")
    page.documents.take([program, Source("Ansökan.docx", lambda: b"PK\x03\x04")])


def _write_note(page: CasePage) -> None:
    page.write_note()
    page.journal.draft.text.insertPlainText("Samtal om kvittot.")
