"""A day by keys alone: five tasks, and a way through every page that ends nowhere."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.months import Month
from fsclient.domain.payments import PaymentStatus
from fsclient.domain.staff import Role
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.widgets.pdf_view import PdfView
from fsclient.ui.widgets.tab_order import stops_in
from fsclient.usecases.cases import ApplicationForm, reread_case
from fsclient.usecases.payments import release_payments
from fsclient.usecases.registering import register_application
from tests.screenshots.pictures import settle
from tests.support.unit import Unit
from tests.support.walk import (
    a_case,
    calculated,
    granted_case,
    payment_queue,
    prepared,
)
from tests.ui.by_keys import Keyboard

Open = Callable[[Role], MainWindow]
LONGEST_WAY = 120


@pytest.fixture
def open_window(qtbot: QtBot, unit: Unit, settings: QSettings) -> Iterator[Open]:
    """The window of someone who has just signed in."""
    made: list[MainWindow] = []

    def open_it(role: Role) -> MainWindow:
        window = make_window(unit.desk(role), {}, settings)
        made.append(window)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        window.go(next(iter(window._parts.pages)))
        settle(window.tasks)
        return window

    yield open_it
    for window in made:
        window.tasks.stop()


def test_a_new_application_is_taken_in(unit: Unit, open_window: Open) -> None:
    keyboard = Keyboard(open_window(Role.SOCIAL_WORKER))
    keyboard.press("Ctrl+2 Ctrl+Shift+N")
    assert keyboard.name == "Personnummer"
    for field, text in (("Personnummer", "19840715-2381"), ("Förnamn", "Amira")):
        keyboard.tab_to(field)
        keyboard.write(text)
    keyboard.tab_to("Efternamn")
    keyboard.write("Exempelsson")
    keyboard.press("Ctrl+Return")
    desk = unit.desk(Role.SOCIAL_WORKER)
    with desk.begin() as work:
        (case,) = work.cases.find()
    assert reread_case(desk, case.id).applicant.person.full_name == "Amira Exempelsson"


def test_an_unchanged_month_is_renewed_in_fourteen_keys(unit: Unit, open_window: Open) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    view = granted_case(desk)
    release_payments(unit.desk(Role.COORDINATOR), (prepared(desk, view),))
    unit.clock.move(days=22)
    december = Month(2026, 12)
    form = ApplicationForm(
        kind=ApplicationKind.RENEWAL, month=december, received_on=desk.today, complete=True
    )
    register_application(desk, view.id, form)
    keyboard = Keyboard(open_window(Role.SOCIAL_WORKER))
    keyboard.press("Return Alt+5 Return Ctrl+Shift+B Ctrl+Shift+Return")
    keyboard.press("Alt+6 1 Ctrl+Shift+Return Tab Return")
    decision = reread_case(desk, view.id).decision
    assert decision is not None
    assert decision.month == december
    assert keyboard.count <= 14


def test_a_decision_is_signed_when_its_letter_has_been_read(
    qtbot: QtBot, unit: Unit, open_window: Open
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    calculated(desk, case_id)
    window = open_window(Role.SOCIAL_WORKER)
    keyboard = Keyboard(window)
    keyboard.press("Return Alt+6 1")
    (letter,) = (one for one in window.findChildren(PdfView) if one.isVisible())
    qtbot.waitUntil(letter.turn_over.isVisible)
    keyboard.press("Ctrl+Shift+T H")
    assert keyboard.name == "Beslutsbrev som text"
    read = [line(keyboard)]
    while letter.reading.textCursor().block().next().isValid():
        letter.reading.moveCursor(QTextCursor.MoveOperation.NextBlock)
        read.append(line(keyboard))
    assert read[0] == "Beslut om ekonomiskt bistånd för november 2026"
    assert "Så här överklagar du" in read
    keyboard.press("Ctrl+Shift+Return Tab Return")
    assert reread_case(desk, case_id).decision is not None


def test_a_second_person_releases_a_payment(unit: Unit, open_window: Open) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    prepared(desk, granted_case(desk))
    keyboard = Keyboard(open_window(Role.PAYMENT_OFFICER))
    keyboard.press("Ctrl+3")
    keyboard.tab_to("Granskad")
    keyboard.press("Return Ctrl+Return Tab Return")
    (row,) = payment_queue(desk, PaymentStatus.RELEASED)
    assert row.payment.released_by == unit.desk(Role.PAYMENT_OFFICER).me.id


def test_a_note_is_written_and_signed(unit: Unit, open_window: Open) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    keyboard = Keyboard(open_window(Role.SOCIAL_WORKER))
    keyboard.press("Return Ctrl+J")
    keyboard.write("Ringde om hyran.")
    keyboard.press("Ctrl+Return")
    notes = reread_case(desk, case_id).rows.notes
    assert [note.text for note in notes if note.signed] == ["Ringde om hyran."]


@pytest.mark.parametrize(
    "role", [Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR, Role.HEAD, Role.ADMINISTRATOR]
)
def test_tab_goes_through_every_page_and_around(unit: Unit, open_window: Open, role: Role) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    prepared(desk, granted_case(desk))
    window = open_window(role)
    for key in window._parts.pages.keys() - {"case"}:
        window.go(key)
        settle(window.tasks)
        for tab in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            met = way_around(tab)
            lost = [one for one in stops_in(window) if id(one) not in met]
            assert not lost, f"{key}: Tab does not come to {[o.accessibleName() for o in lost]}"


def way_around(tab: Qt.Key) -> set[int]:
    """All that Tab stops at until it is where it began."""
    begun_at, met = next_stop(tab), set[int]()
    for _each in range(LONGEST_WAY):
        now = next_stop(tab)
        met.add(id(now))
        if now is begun_at:
            return met
    raise AssertionError(f"Tab does not come back to {begun_at.accessibleName()!r}")


def next_stop(tab: Qt.Key) -> QWidget:
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(before, tab)
    now = QApplication.focusWidget()
    assert now is not None
    assert now is not before, f"{before.accessibleName()!r} is a trap"
    return now


def line(keyboard: Keyboard) -> str:
    reading = keyboard.focused
    return str(reading.textCursor().block().text())  # type: ignore[attr-defined]
