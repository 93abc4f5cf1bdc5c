"""Documents in the window: dropped, pasted, chosen, seen, printed, saved, ended, and refused."""

import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from fsclient.domain.case_documents import CaseDocument, DocumentStatus, DocumentThing, FileKind
from fsclient.domain.staff import Role
from fsclient.ui.attached import viewer
from fsclient.ui.attached.ending import EndDialog
from fsclient.ui.attached.strip import DocumentStrip
from fsclient.ui.attached.viewer import DocumentWindow
from fsclient.ui.case.application_step import ApplicationStepPage
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.case.documents_step import DocumentsStepPage
from fsclient.ui.payments.page import PaymentsPage
from fsclient.ui.payments.step import PaymentStepPage
from fsclient.ui.plan.page import PlanPage
from fsclient.ui.widgets.pdf_view import PdfView
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_documents import DocumentForm, attach_document, end_document
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, sign_note
from fsclient.usecases.payees import register_account
from fsclient.usecases.plan import begin_plan
from tests.support.files import statement
from tests.support.unit import Unit
from tests.support.walk import account_form, granted_case, prepared
from tests.ui.settling import settle


@pytest.fixture
def worker(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def view(worker: Desk) -> CaseView:
    """A case that is decided on, with an account."""
    case_id = granted_case(worker).id
    register_account(worker, case_id, account_form())
    return reread_case(worker, case_id)


@pytest.fixture
def page(qtbot: QtBot, tasks: Tasks, worker: Desk, view: CaseView) -> CasePage:
    """The case opened at its application."""
    page = CasePage(worker, tasks)
    tasks.changed.connect(page.reload)
    qtbot.addWidget(page)
    page.resize(1209, 640)
    page.show()
    page.activate(CaseContext(view.id, "application"))
    settle(qtbot, tasks)
    return page


@pytest.fixture
def strip(page: CasePage) -> DocumentStrip:
    """Where the application's documents stand."""
    step = page.centre.page("application")
    assert isinstance(step, ApplicationStepPage)
    return step.documents


def documents(desk: Desk, view: CaseView) -> Sequence[CaseDocument]:
    return reread_case(desk, view.id).rows.documents


def attach(
    desk: Desk, view: CaseView, thing: DocumentThing, thing_id: object, name: str = "avi.pdf"
) -> DocumentForm:
    form = DocumentForm(
        id=desk.new_id(),
        case_id=view.id,
        thing=thing,
        thing_id=thing_id,  # type: ignore[arg-type]  # a row's id
        name=name,
        pages=1,
        content=statement(name),
    )
    attach_document(desk, form)
    return form


def account_document(desk: Desk, view: CaseView, name: str = "Kontoutdrag.pdf") -> DocumentForm:
    assert view.account is not None
    return attach(desk, view, DocumentThing.ACCOUNT, view.account.id, name)


def logged(desk: Desk, action: str) -> int:
    with desk.begin() as work:
        return len(work.access.find(action=action))


def dropped(strip: DocumentStrip, *paths: Path, over: QWidget | None = None) -> None:
    """Files are held over it, or over what it takes them from, and let go."""
    target = strip if over is None else over
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = target.rect().center()
    enter = QDragEnterEvent(QPointF(place), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    assert strip.property("over")
    drop = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(target, drop)
    assert not strip.property("over")


def windows() -> Sequence[DocumentWindow]:
    found = QApplication.topLevelWidgets()
    return [one for one in found if isinstance(one, DocumentWindow) and one.isVisible()]


def opened(qtbot: QtBot) -> DocumentWindow:
    qtbot.waitUntil(lambda: bool(windows()))
    (window,) = windows()
    return window


def test_what_is_dropped_says_where_it_lands_and_is_attached_there(
    qtbot: QtBot, tasks: Tasks, worker: Desk, view: CaseView, strip: DocumentStrip, tmp_path: Path
) -> None:
    avi, photo = tmp_path / "Hyresavi.pdf", tmp_path / "kvitto.jpg"
    avi.write_bytes(statement("avi"))
    picture = QImage(3000, 4000, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    assert picture.save(str(photo))
    told: list[str] = []
    strip.noticed.connect(lambda text, _undo: told.append(text))
    dropped(strip, avi, photo)
    settle(qtbot, tasks)
    qtbot.waitUntil(lambda: len(strip.rows) == 2)
    kept = {one.name: one for one in documents(worker, view)}
    assert kept.keys() == {"Hyresavi.pdf", "kvitto.jpg"}
    assert {one.thing for one in kept.values()} == {DocumentThing.APPLICATION}
    assert kept["kvitto.jpg"].kind is FileKind.JPEG
    assert told[0] == "Hyresavi.pdf är bifogad till ansökan."
    assert told[1].startswith("kvitto.jpg är bifogad till ansökan, förminskad till ")
    assert [row.open.accessibleName() for row in strip.rows] == [
        "Öppna Hyresavi.pdf",
        "Öppna kvitto.jpg",
    ]


def test_what_was_just_attached_can_be_undone(
    qtbot: QtBot, tasks: Tasks, worker: Desk, view: CaseView, page: CasePage, tmp_path: Path
) -> None:
    page.go_to("payment")
    settle(qtbot, tasks)
    step = page.centre.page("payment")
    assert isinstance(step, PaymentStepPage)
    undo: list[object] = []
    step.documents.noticed.connect(lambda _text, way: undo.append(way))
    avi = tmp_path / "avi.pdf"
    avi.write_bytes(statement("avi"))
    dropped(step.documents, avi)
    qtbot.waitUntil(lambda: len(step.documents.rows) == 1)
    assert callable(undo[0])
    undo[0]()
    qtbot.waitUntil(lambda: not step.documents.rows)
    (ended,) = documents(worker, view)
    assert ended.status is DocumentStatus.TAKEN_AWAY


def test_a_picture_in_the_clipboard_is_pasted_with_the_keys(
    qtbot: QtBot, tasks: Tasks, worker: Desk, view: CaseView, strip: DocumentStrip
) -> None:
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    strip.attach.setFocus()
    qtbot.keyClick(strip.attach, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(strip.rows) == 1)
    (kept,) = documents(worker, view)
    assert kept.name == "Inklistrad bild 2026-11-10 10.00.png"
    QGuiApplication.clipboard().setText("bara text")
    strip.paste.click()
    assert "urklipp" in strip.problem.text
    assert len(documents(worker, view)) == 1


def test_files_are_chosen_with_the_button(
    qtbot: QtBot,
    worker: Desk,
    view: CaseView,
    strip: DocumentStrip,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    avi = tmp_path / "avi.pdf"
    avi.write_bytes(statement("avi"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(avi)], ""))
    strip.attach.click()
    qtbot.waitUntil(lambda: len(strip.rows) == 1)
    assert [one.name for one in documents(worker, view)] == ["avi.pdf"]


def test_what_is_refused_says_which_and_why_and_the_others_are_attached(
    qtbot: QtBot, worker: Desk, view: CaseView, strip: DocumentStrip, tmp_path: Path
) -> None:
    program, empty, avi = (tmp_path / name for name in ("faktura.pdf", "tom.pdf", "avi.pdf"))
    program.write_bytes(b"MZ\x90\x00" + bytes(200))
    empty.write_bytes(b"")
    avi.write_bytes(statement("avi"))
    dropped(strip, program, empty, avi)
    qtbot.waitUntil(lambda: len(strip.rows) == 1)
    said = strip.problem.text.splitlines()
    assert said[0].startswith("faktura.pdf: Filen är varken PDF")
    assert said[1].startswith("tom.pdf: Filen är tom.")
    assert [one.name for one in documents(worker, view)] == ["avi.pdf"]


def test_a_document_is_opened_printed_and_saved_with_a_line_each(
    qtbot: QtBot,
    tasks: Tasks,
    worker: Desk,
    view: CaseView,
    page: CasePage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    form = account_document(worker, view)
    page.go_to("documents")
    page.reload(worker.changed("document", case_id=view.id))
    settle(qtbot, tasks)
    step = page.centre.page("documents")
    assert isinstance(step, DocumentsStepPage)
    assert step.table.select(form.id)
    step.open_it.click()
    window = opened(qtbot)
    assert logged(worker, "read_document") == 1
    assert window.pdf.document.pageCount() == 1
    zoomed = window.pdf.view.zoomFactor()
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.pdf.view.zoomFactor() != zoomed
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.pdf.view.zoomMode() is window.pdf.view.ZoomMode.FitToWidth
    copy, paper = tmp_path / "kopia.pdf", tmp_path / "papper.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    window.save.click()
    qtbot.waitUntil(copy.exists)
    assert copy.read_bytes() == form.content
    assert logged(worker, "save_document") == 1
    printer = QPrinter()
    printer.setOutputFileName(str(paper))
    monkeypatch.setattr(viewer, "ask_printer", lambda *_: printer)
    window.print.click()
    qtbot.waitUntil(paper.exists)
    settle(qtbot, tasks)
    assert logged(worker, "print_document") == 1
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not windows())


def test_all_documents_of_a_case_are_found_by_name_and_by_what_they_belong_to(
    qtbot: QtBot, tasks: Tasks, worker: Desk, view: CaseView, page: CasePage
) -> None:
    note = NoteForm(note_id=worker.new_id(), case_id=view.id, text="Kvittot kom.")
    sign_note(worker, note)
    attach(worker, view, DocumentThing.NOTE, note.note_id, "Kvitto apoteket.pdf")
    account_document(worker, view)
    page.reload(worker.changed("document", case_id=view.id))
    page.go_to("documents")
    settle(qtbot, tasks)
    step = page.centre.page("documents")
    assert isinstance(step, DocumentsStepPage)
    for words, found in (
        ("apotek", ["Kvitto apoteket.pdf"]),
        ("konto", ["Kontoutdrag.pdf"]),
        ("anteckning", ["Kvitto apoteket.pdf"]),
        ("finns inte", []),
    ):
        step.search.set_value(words)
        assert [row.document.name for row in step.table.rows()] == found  # type: ignore[attr-defined]
    step.search.set_value("apotek")
    qtbot.keyClick(step.search, Qt.Key.Key_Return)
    qtbot.keyClick(step.table.view, Qt.Key.Key_Return)
    assert opened(qtbot).windowTitle() == "Kvitto apoteket.pdf"


def test_one_is_struck_with_a_reason_and_stays_in_the_list(
    qtbot: QtBot, tasks: Tasks, worker: Desk, view: CaseView, page: CasePage
) -> None:
    form = account_document(worker, view)
    prepared(worker, reread_case(worker, view.id))
    page.reload(worker.changed("document", case_id=view.id))
    page.go_to("documents")
    settle(qtbot, tasks)
    step = page.centre.page("documents")
    assert isinstance(step, DocumentsStepPage)
    step.table.select(form.id)
    assert step.end.text() == "Stryk …"
    step.end.click()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, EndDialog))
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.field.error != "")
    dialog.reason.set_value("Gammalt utdrag")
    dialog.go.click()
    settle(qtbot, tasks)
    (row,) = step.table.rows()
    assert row.state.text == "struken"  # type: ignore[attr-defined]
    (ended,) = documents(worker, view)
    assert (ended.status, ended.ended_reason) == (DocumentStatus.STRUCK, "Gammalt utdrag")


def test_the_second_person_sees_what_the_account_rests_on(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, view: CaseView
) -> None:
    account_document(worker, view)
    struck = account_document(worker, view, "Gammalt.pdf")
    prepared(worker, reread_case(worker, view.id))
    end_document(worker, struck.id, "Gammalt")
    second = unit.desk(Role.PAYMENT_OFFICER)
    page = PaymentsPage(second, tasks)
    qtbot.addWidget(page)
    page.resize(1219, 640)
    page.show()
    page.activate(None)
    settle(qtbot, tasks)
    strip = page.waiting.detail.documents
    assert [row.open.text() for row in strip.rows] == ["Kontoutdrag.pdf"]
    assert "Alva" in strip.rows[0].open.accessibleDescription()
    assert not strip.attach.isVisible()
    assert not strip.rows[0].end.isVisible()
    strip.rows[0].open.click()
    opened(qtbot).close()
    with second.begin() as work:
        (line,) = work.access.find(action="read_document")
    assert (line.staff_id, line.case_id) == (second.me.id, view.id)


def test_whoever_may_not_read_a_note_finds_none_of_its_documents(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, view: CaseView
) -> None:
    note = NoteForm(
        note_id=worker.new_id(), case_id=view.id, text="Skyddat boende.", restricted=True
    )
    sign_note(worker, note)
    attach(worker, view, DocumentThing.NOTE, note.note_id, "Intyg.pdf")
    officer = unit.desk(Role.PAYMENT_OFFICER)
    page = CasePage(officer, tasks)
    qtbot.addWidget(page)
    page.resize(1209, 640)
    page.show()
    page.activate(CaseContext(view.id, "documents", reason="Attest"))
    settle(qtbot, tasks)
    step = page.centre.page("documents")
    assert isinstance(step, DocumentsStepPage)
    assert list(step.table.rows()) == []


def test_a_note_that_is_typed_takes_documents_and_shows_them_when_it_is_signed(
    qtbot: QtBot, tasks: Tasks, worker: Desk, view: CaseView, page: CasePage, tmp_path: Path
) -> None:
    page.write_note()
    receipt = tmp_path / "kvitto.pdf"
    receipt.write_bytes(statement("kvitto"))
    dropped(page.journal.documents, receipt)
    qtbot.waitUntil(lambda: len(page.journal.documents.rows) == 1)
    draft = page.journal.draft
    assert draft.text.text() == "Bifogar en handling."
    assert not draft.discard.isEnabled()
    draft.sign.click()
    settle(qtbot, tasks)
    qtbot.waitUntil(lambda: not draft.isVisible())
    first = page.journal.notes.views()[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert opened(qtbot).windowTitle() == "kvitto.pdf"


def test_a_file_dropped_on_the_words_of_a_note_is_attached_and_not_written_there(
    qtbot: QtBot, worker: Desk, view: CaseView, page: CasePage, tmp_path: Path
) -> None:
    """The text said where the file lay, and nothing was attached."""
    page.write_note()
    receipt = tmp_path / "kvitto.pdf"
    receipt.write_bytes(statement("kvitto"))
    text = page.journal.draft.text
    text.insertPlainText("Kvittot kom.")
    dropped(page.journal.documents, receipt, over=text.viewport())
    qtbot.waitUntil(lambda: len(page.journal.documents.rows) == 1)
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    qtbot.keyClick(text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.journal.documents.rows) == 2)
    assert text.text() == "Kvittot kom."


def test_a_plan_has_its_documents(
    qtbot: QtBot, tasks: Tasks, worker: Desk, view: CaseView, page: CasePage, tmp_path: Path
) -> None:
    begin_plan(worker, view.id, view.applicant.person.id)
    page.reload(worker.changed("plan", case_id=view.id))
    settle(qtbot, tasks)
    page.go_to("plan")
    settle(qtbot, tasks)
    step = page.centre.page("plan")
    assert isinstance(step, PlanPage)
    signed = tmp_path / "Underskriven plan.pdf"
    signed.write_bytes(statement("plan"))
    dropped(step.documents, signed)
    qtbot.waitUntil(lambda: len(step.documents.rows) == 1)
    (kept,) = documents(worker, view)
    assert kept.thing is DocumentThing.PLAN


class Browser(QObject):
    """What Qt opens addresses with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Remember it."""
        self.opened.append(url.toString())


def test_a_link_in_a_document_opens_nothing(qtbot: QtBot) -> None:
    """A stranger's file would send whoever clicks in it to a stranger's address."""
    made = io.BytesIO()
    page = Canvas(made, pagesize=(400, 300))
    page.drawString(20, 280, "Klicka")
    page.linkURL("https://exempel.invalid/", (0, 0, 400, 300))
    page.save()
    shown = PdfView("Brev")
    qtbot.addWidget(shown)
    shown.resize(500, 500)
    shown.show()
    shown.set_pdf(made.getvalue(), of=1)
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
    try:
        place = shown.view.viewport().rect().center()
        qtbot.mouseMove(shown.view.viewport(), place)
        qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    finally:
        QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == []


def test_there_is_as_much_room_for_a_page_that_fits_as_for_one_that_does_not(qtbot: QtBot) -> None:
    """The scroll bar came and went without end, and the window answered nobody."""
    rooms = set()
    for height in (200, 2000):
        made = io.BytesIO()
        page = Canvas(made, pagesize=(400, height))
        page.showPage()
        page.save()
        shown = PdfView("Kvitto")
        qtbot.addWidget(shown)
        shown.resize(500, 600)
        shown.show()
        shown.set_pdf(made.getvalue(), of=1)
        QApplication.processEvents()
        rooms.add(shown.view.viewport().width())
    assert len(rooms) == 1
