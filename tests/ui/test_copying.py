"""Ctrl+C in the real window copies from every table, and from every text that is only read.

Its walk passes every table of the program with rows in it, so that their widths are seen too.
"""

import ast
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, QSettings, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

import fsclient.ui
from fsclient.domain.case_documents import DocumentThing
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.domain.payments import Payment, ReturnKind
from fsclient.domain.people import MemberRole, Residence
from fsclient.domain.staff import Role
from fsclient.ui.calculation.sheet_table import SheetTable
from fsclient.ui.payments.page import PaymentsPage
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.supervision.page import SupervisionPage
from fsclient.ui.supervision.prognosis_form import Kind
from fsclient.ui.supervision.prognosis_page import PrognosisPage
from fsclient.ui.widgets.surfaces import SelectableText
from fsclient.ui.widgets.table import DataTable, Render
from fsclient.ui.work.case_context import CaseContext
from fsclient.usecases.absences import AbsenceForm, add_absence
from fsclient.usecases.case_documents import DocumentForm, attach_document
from fsclient.usecases.cases import MemberForm, add_member, reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payment_returns import ReturnForm, register_return
from fsclient.usecases.payments import release_payments
from fsclient.usecases.reminders import ReminderForm, add_reminder
from fsclient.usecases.spotchecks import DrawForm, draw_round
from fsclient.usecases.standstill import Standstill
from tests.support.assessing import signed
from tests.support.files import PDF
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    NOVEMBER,
    OTHERS,
    a_case,
    acute_form,
    booked_visit,
    calculated,
    granted_case,
    prepared,
)
from tests.ui.settling import settle

BY_MOUSE = Qt.TextInteractionFlag.TextSelectableByMouse
Met = set[str]
"""The names of what has been copied from."""


READ_TEXTS = {"CaseHeader", "NoteView", "Paragraph", "PersonCard", "ReadAnswer"}
"""What stands in the window with a text that is only read and can be marked."""


def of_the_program(*names: str) -> int:
    """How many tables of these classes the program's screens make."""
    made = 0
    for path in Path(fsclient.ui.__file__).parent.rglob("*.py"):
        if path.name != "rehearsal.py":
            tree = ast.walk(ast.parse(path.read_text("utf-8")))
            calls = (node.func for node in tree if isinstance(node, ast.Call))
            made += sum(isinstance(call, ast.Name) and call.id in names for call in calls)
    return made


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[None]:
    qapp.clipboard().clear()
    yield
    qapp.clipboard().clear()


def signed_in(qtbot: QtBot, desk: Desk, settings: QSettings) -> MainWindow:
    window = make_window(desk, {}, settings)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def pressed(qtbot: QtBot, widget: QWidget) -> str:
    """What stands in the clipboard when Ctrl+C is pressed with the focus there."""
    widget.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    QApplication.clipboard().clear()
    qtbot.keyClick(focused, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QApplication.clipboard().text()


def nothing_is_cut(window: MainWindow, table: DataTable) -> None:
    """On a usual screen no day, number or amount is cut, and nothing is scrolled sideways to."""
    for width in (1366, 1440):
        window.resize(width, 768)
        QApplication.processEvents()
        assert table.view.horizontalScrollBar().maximum() == 0, table.accessibleName()
        for section, column in enumerate(table.columns):
            if table.is_shown(column.key) and not column.stretch and column.render != Render.BAR:
                need = table.view.cells.needed_width(section, table.rows())
                assert table.view.columnWidth(section) >= need, (width, column.title)


def reads_its_row_alone(table: DataTable) -> None:
    """An exported cell is made on another thread, when another case may be shown: what it says is
    in its row, and asked of no page that shows a case.
    """
    for column in table.columns:
        for function in (column.value, column.shown):
            pages = [one for one in held(function) if hasattr(one, "_view")]
            assert not pages, (table.accessibleName(), column.title, pages)


def held(function: object) -> Iterator[object]:
    """What a function reads beside what it is given."""
    if isinstance(function, partial):
        yield from (*function.args, *function.keywords.values())
        yield from held(function.func)
    yield getattr(function, "__self__", None)
    for cell in getattr(function, "__closure__", None) or ():
        yield cell.cell_contents


def copy_all(qtbot: QtBot, window: MainWindow, met: Met) -> None:
    """Copy from every table and text that the page shows."""
    settle(qtbot, window.tasks)
    page = window.page
    assert page is not None
    for table in page.findChildren(DataTable):
        if table.isVisible() and table.rows():
            nothing_is_cut(window, table)
            reads_its_row_alone(table)
            table.select_first()
            lines = pressed(qtbot, table).splitlines()
            titles = [column.title for column in table.shown_columns]
            assert lines, table.accessibleName()
            assert lines[0].split("\t") == titles, table.accessibleName()
            assert len(lines) == 2, table.accessibleName()
            assert any(lines[1].split("\t")), table.accessibleName()
            met.add(table.accessibleName())
    for text in page.findChildren(QLabel):
        if isinstance(text, SelectableText):
            QApplication.sendEvent(text, QEnterEvent(QPointF(), QPointF(), QPointF()))
        if text.isVisible() and text.text() and text.textInteractionFlags() & BY_MOUSE:
            text.setSelection(0, len(text.text()))
            assert pressed(qtbot, text) == text.text()
            met.add(type(text.parent()).__name__)
    for editor in page.findChildren(QPlainTextEdit):
        if editor.isVisible() and editor.isReadOnly() and editor.toPlainText():
            editor.selectAll()
            assert pressed(qtbot, editor) == editor.toPlainText()


def two_homes(desk: Desk, first: UUID) -> None:
    """A child every other week in two cases."""
    half = MemberForm(
        person=ELIAS,
        role=MemberRole.CHILD,
        residence=Residence.ALTERNATING,
        days=15,
        shared_known=True,
        since=NOVEMBER.first,
    )
    for case_id in (first, a_case(desk, person=JONAS)):
        add_member(desk, case_id, half)


def money(unit: Unit) -> UUID:
    """Two payments in a file, one of them back, one released, one that waits; the case of one."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    officer, second = (unit.desk(Role.PAYMENT_OFFICER, place) for place in (0, 1))
    filed, kept = (prepared(desk, granted_case(desk, person)) for person in (AMIRA, OTHERS[0]))
    release_payments(second, (filed, kept))
    write_payment_file(second)
    form = ReturnForm(
        kind=ReturnKind.RETURNED,
        cause="account_closed",
        reason="Bankens lista 11 november.",
        happened_on=desk.today,
    )
    register_return(officer, reread(second, filed), form)
    release_payments(second, (prepared(desk, granted_case(desk, OTHERS[1])),))
    prepared(desk, granted_case(desk, OTHERS[2]))
    return filed.case_id


def reread(desk: Desk, payment: Payment) -> Payment:
    with desk.begin() as work:
        return work.payments.get(payment.id)


def at_the_desk(cases: dict[str, UUID], qtbot: QtBot, window: MainWindow, met: Met) -> None:
    for key in ("intake", "reminders"):
        window.go(key)
        copy_all(qtbot, window, met)
    for step, case_id in cases.items():
        window.go("case", CaseContext(case_id, step))
        copy_all(qtbot, window, met)
        for sheet in window.findChildren(SheetTable):
            if sheet.isVisible():
                sheet.setFocus()
                sheet.selectAll()
                copied = [line.split("\t") for line in pressed(qtbot, sheet).splitlines()]
                assert copied[0][0] == "Post"
                assert "9000" in next(line for line in copied if line[0] == "Hyra")
                assert len(copied) == sheet.rows_model.rowCount() + 1
                met.add(sheet.accessibleName())


def at_the_payments(qtbot: QtBot, window: MainWindow, met: Met) -> None:
    window.go("payments")
    page = window.page
    assert isinstance(page, PaymentsPage)
    page.returns.search.set_value("2026-")
    page.returns.search.edited.emit()
    for tab in ("waiting", "files", "returns"):
        settle(qtbot, window.tasks)
        page.tabs.set_current(tab)
        page.tabs.chosen.emit(tab)
        copy_all(qtbot, window, met)


def where_one_leads(qtbot: QtBot, window: MainWindow, met: Met) -> None:
    window.go("supervision")
    settle(qtbot, window.tasks)
    page = window.page
    assert isinstance(page, SupervisionPage)
    still = Problem("sealed_rows_unreadable", None, {"kind": "Beslut"})
    page.still.show_rows((Standstill(problem=still),))
    copy_all(qtbot, window, met)
    window.go("prognosis")
    asked = window.page
    assert isinstance(asked, PrognosisPage)
    asked.form.kind.set_value(Kind.NORM)
    asked.form.norm.set_value(Month(2023, 1))
    asked.run()
    qtbot.waitUntil(lambda: not asked.is_running)
    led = ("prognosis", "audit", "administration", "spotchecks", "shared_children", "staffing")
    for key in led:
        window.go(key)
        copy_all(qtbot, window, met)


def test_from_every_table_and_every_text_that_is_only_read(
    qtbot: QtBot, unit: Unit, settings: QSettings, clipboard: None
) -> None:
    worker = unit.desk(Role.SOCIAL_WORKER)
    paid = money(unit)
    two_homes(worker, paid)
    booked_visit(worker)
    draw = DrawForm(month=NOVEMBER, control="Kontoutdrag", per_officer=3, seed=7)
    draw_round(unit.desk(Role.FUT_INVESTIGATOR), draw)
    undecided = a_case(worker, person=OTHERS[3])
    signed(worker, undecided, reread_case(worker, undecided).applicant.person.id)
    calculated(worker, undecided)
    decide_emergency(worker, undecided, acute_form(worker))
    application = reread_case(worker, undecided).application
    assert application is not None
    receipt = DocumentForm(
        id=worker.new_id(),
        case_id=undecided,
        thing=DocumentThing.APPLICATION,
        thing_id=application.id,
        name="Kvitto från apoteket i november 2026.pdf",
        pages=1,
        content=PDF,
    )
    attach_document(worker, receipt)
    away = AbsenceForm(
        staff_id=unit.staff[Role.SOCIAL_WORKER][1].id,
        from_on=worker.today,
        to_on=None,
        substitute_id=worker.me.id,
    )
    add_absence(unit.desk(Role.HEAD), away)
    remind = ReminderForm(text="Ring hyresvärden om avtalet", due_on=worker.today)
    add_reminder(worker, undecided, remind)
    steps = ("assessment", "application", "calculation", "decision", "emergency", "documents")
    cases = {"payment": paid, **dict.fromkeys(steps, undecided)}

    met: Met = set()
    walks: tuple[tuple[Role, Callable[[QtBot, MainWindow, Met], None]], ...] = (
        (Role.SOCIAL_WORKER, partial(at_the_desk, cases)),
        (Role.PAYMENT_OFFICER, at_the_payments),
        (Role.HEAD, where_one_leads),
    )
    for role, walk in walks:
        window = signed_in(qtbot, unit.desk(role), settings)
        copy_all(qtbot, window, met)
        walk(qtbot, window, met)
        window.tasks.stop()
    assert met >= READ_TEXTS
    assert len(met - READ_TEXTS) == of_the_program("DataTable", "SheetTable")
