"""The unit's queue: a second person looks, releases, and writes the file."""

import dataclasses
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.payments import AccountKind, PaymentStatus, ReturnKind
from fsclient.domain.staff import Role
from fsclient.rules.deadlines import next_working_day
from fsclient.storage import tables
from fsclient.ui.payments.file_dialog import FileDialog
from fsclient.ui.payments.page import PaymentsPage
from fsclient.ui.payments.queue_lines import QueueLine
from fsclient.ui.payments.release_dialog import ReleaseDialog
from fsclient.ui.payments.return_form import ReturnFormCard
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.payees import register_account
from fsclient.usecases.payment_files import payment_files, sent_payments, write_payment_file
from fsclient.usecases.payment_returns import (
    ReturnForm,
    confirm_returns,
    register_file_return,
    register_return,
)
from fsclient.usecases.payments import payment_desk, release_payments
from fsclient.usecases.ports import PaymentRow
from tests.support.tampering import behind_guards
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    OTHERS,
    account_form,
    granted_case,
    payment_queue,
    prepared,
    prepared_to_known,
)
from tests.ui.listed import listed
from tests.ui.recorder import RecordingPresenter
from tests.ui.settling import settle


@pytest.fixture
def worker(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def second(unit: Unit) -> Desk:
    return unit.desk(Role.PAYMENT_OFFICER)


def queue_page(qtbot: QtBot, tasks: Tasks, desk: Desk) -> PaymentsPage:
    page = PaymentsPage(desk, tasks)
    qtbot.addWidget(page)
    page.resize(1219, 640)
    page.show()
    tasks.changed.connect(page.reload)
    page.activate(None)
    settle(qtbot, tasks)
    return page


def press(qtbot: QtBot, tasks: Tasks, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)


def send(qtbot: QtBot, tasks: Tasks, page: PaymentsPage) -> None:
    """Ctrl+Enter where the cursor is; a button pressed by its keys is so a moment later."""
    focused = page.window().focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not any(one.isDown() for one in page.findChildren(QPushButton)))
    settle(qtbot, tasks)


def odd_payment(unit: Unit, desk: Desk) -> None:
    """One whose account was changed the day before."""
    view = granted_case(desk, OTHERS[1])
    register_account(desk, view.id, account_form(holder="Sara Modell"))
    unit.clock.move(days=1)
    register_account(desk, view.id, account_form(holder="Sara Modell"))
    prepared(desk, reread_case(desk, view.id))


def release_all(qtbot: QtBot, tasks: Tasks, page: PaymentsPage) -> None:
    press(qtbot, tasks, page.waiting.release)
    (dialog,) = page.findChildren(ReleaseDialog)
    press(qtbot, tasks, dialog.go)


def write_file(qtbot: QtBot, tasks: Tasks, page: PaymentsPage) -> None:
    press(qtbot, tasks, page.files.write)
    dialog = page.findChildren(FileDialog)[-1]
    press(qtbot, tasks, dialog.go)


@pytest.mark.parametrize("spoilt", [{"pay_on": "nej"}, {"amount": "abc"}, {"month": "2026"}])
def test_a_payment_that_cannot_be_read_is_told_of_and_hides_no_other(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk, spoilt: dict[str, str]
) -> None:
    """The list was empty, and what was shown was that the program was at fault."""
    one, other, waits = prepared_to_known(unit, worker, AMIRA, *OTHERS[:2])
    release_payments(second, (one, other))
    numbers = [reread_case(worker, each.case_id).rows.case.number for each in (one, waits)]
    for altered in (one, waits):
        put: dict[str, object] = {
            name: sa.literal_column(f"'{value}'") for name, value in spoilt.items()
        }
        of_it = tables.payment.c.id == altered.id
        behind_guards(unit.office.database, sa.update(tables.payment).where(of_it).values(put))
    page = queue_page(qtbot, tasks, second)
    assert page.banner.text.startswith(f"I {', '.join(sorted(numbers))} finns en utbetalning")
    assert [row.payment.id for row in payment_desk(second).released] == [other.id]
    assert write_payment_file(second).file.payments == 1
    with pytest.raises(EnvironmentProblem, match="text_unreadable"):
        reread_case(worker, one.case_id)


def test_many_are_released_at_once_by_one_who_neither_decided_nor_prepared(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    prepared_to_known(unit, worker, AMIRA, OTHERS[0])
    page = queue_page(qtbot, tasks, second)
    assert page.waiting.release.text() == "Släpp till banken · 28\u202f440\u202fkr"
    told: list[str] = []
    page.noticed.connect(lambda text, _undo: told.append(text))
    release_all(qtbot, tasks, page)
    released = payment_queue(second, PaymentStatus.RELEASED)
    assert {row.payment.released_by for row in released} == {second.me.id}
    assert len(released) == 2
    assert told == ["2 betalningar släpptes."]
    assert page.waiting.lines == []


def test_the_question_says_how_long_a_released_payment_can_be_stopped(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    prepared_to_known(unit, worker, AMIRA)
    page = queue_page(qtbot, tasks, second)
    press(qtbot, tasks, page.waiting.release)
    (dialog,) = page.findChildren(ReleaseDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "kan inte ändras" in said
    assert "stoppas under Till banken tills den ligger i en betalfil" in said


def test_a_first_account_is_looked_at_too_while_it_is_new(
    qtbot: QtBot, tasks: Tasks, worker: Desk, second: Desk
) -> None:
    # Issue 12: one that the preparer had registered a minute before was shown as "klar".
    prepared(worker, granted_case(worker))
    page = queue_page(qtbot, tasks, second)
    (line,) = page.waiting.lines
    assert (line.state.text, line.grave) == ("granska", False)
    said = page.waiting.detail.warning.text
    assert f"av {worker.me.name}" in said
    assert "ärendets första" in said
    press(qtbot, tasks, page.waiting.detail.review)
    release_all(qtbot, tasks, page)
    assert payment_queue(second, PaymentStatus.PREPARED) == ()


def test_the_shortcut_outlives_the_words_it_stands_beside(
    qtbot: QtBot, tasks: Tasks, worker: Desk, second: Desk
) -> None:
    prepared(worker, granted_case(worker))
    page = queue_page(qtbot, tasks, second)
    assert page.waiting.release.text().startswith("Släpp till banken · ")
    assert page.waiting.release.shortcut() == QKeySequence("Ctrl+Return")


def test_a_file_that_is_not_written_says_why(
    qtbot: QtBot,
    tasks: Tasks,
    unit: Unit,
    worker: Desk,
    second: Desk,
    monkeypatch: pytest.MonkeyPatch,
    presenter: RecordingPresenter,
) -> None:
    """Nothing was said, whatever it was: the list was read anew, and that was taken for all."""
    (payment,) = prepared_to_known(unit, worker, AMIRA)
    release_payments(second, (payment,))
    of_it = tables.payment.c.id == payment.id
    behind_guards(
        unit.office.database, sa.update(tables.payment).where(of_it).values(payee="Någon annan")
    )
    page = queue_page(qtbot, tasks, second)
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    write_file(qtbot, tasks, page)
    (problem,) = presenter.problems
    assert problem.code == "nothing_writable"
    (line,) = page.files.released.rows()
    assert isinstance(line, PaymentRow)
    assert line.set_aside, "the list is another, and was read again"

    page.show_problems((problem,))
    page.files.stale.emit()
    settle(qtbot, tasks)
    assert page.banner.text.startswith("Ingen fil skrevs")

    def lost(_desk: Desk, _step: object) -> None:
        raise EnvironmentProblem("answer_lost")

    monkeypatch.setattr("fsclient.ui.payments.files.write_payment_file", lost)
    write_file(qtbot, tasks, page)
    assert [code for code, _retry in presenter.environment] == ["answer_lost"]


def test_one_that_was_altered_is_set_aside_beside_its_row_and_the_others_are_released(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    odd, *_others = prepared_to_known(unit, worker, AMIRA, *OTHERS[:2])
    of_it = tables.payment.c.id == odd.id
    behind_guards(
        unit.office.database, sa.update(tables.payment).where(of_it).values(payee="Någon annan")
    )
    page = queue_page(qtbot, tasks, second)
    said: list[str] = []
    page.waiting.told.connect(said.append)
    release_all(qtbot, tasks, page)
    assert said == [
        "2 betalningar släpptes. 1 betalning lades åt sidan: välj raden för att se varför."
    ]
    (line,) = page.waiting.lines
    assert (line.id, line.state.text, line.ready) == (odd.id, "åt sidan", False)
    page.activate(None)
    settle(qtbot, tasks)
    told = page.waiting.detail.warning.text
    assert "ändrats vid sidan av programmet. Den släpptes inte. Stoppa den" in told
    assert not page.waiting.release.isEnabled()
    press(qtbot, tasks, page.waiting.detail.hold)
    assert page.waiting.release.isEnabled(), "once it is put right it goes with the next"


def test_one_has_to_be_looked_at_before_it_goes(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    odd_payment(unit, worker)
    page = queue_page(qtbot, tasks, second)
    assert not page.waiting.release.isEnabled()
    assert "Kontot är nytt" in page.waiting.detail.warning.text
    press(qtbot, tasks, page.waiting.detail.review)
    assert page.waiting.release.isEnabled()
    press(qtbot, tasks, page.waiting.detail.review)
    assert not page.waiting.release.isEnabled()


def test_after_one_is_looked_at_the_next_to_look_at_is_chosen(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    for person in OTHERS[:3]:
        prepared(worker, granted_case(worker, person))
    page = queue_page(qtbot, tasks, second)
    shown = [line.id for line in page.waiting.table.rows() if isinstance(line, QueueLine)]
    page.waiting.table.select(shown[1])
    visited = []
    for _ in shown:
        line = page.waiting.table.selected_row()
        assert isinstance(line, QueueLine)
        visited.append(line.id)
        press(qtbot, tasks, page.waiting.detail.review)
    assert visited == [shown[1], shown[2], shown[0]]
    assert not any(line.to_review for line in page.waiting.lines)
    last = page.waiting.table.selected_row()
    assert isinstance(last, QueueLine)
    assert last.id == shown[0], "with nothing left to look at it stays"


@pytest.mark.parametrize(
    ("own", "said"),
    [
        (1, "Du kan släppa 1. Den andra tar en kollega."),
        (2, "Du kan släppa 1. De andra 2 tar en kollega."),
    ],
)
def test_it_is_said_whose_each_payment_is_to_release(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk, own: int, said: str
) -> None:
    prepared(worker, granted_case(worker, AMIRA))
    for person in OTHERS[:own]:
        prepared(second, granted_case(worker, person))
    page = queue_page(qtbot, tasks, second)
    assert said in [label.text() for label in page.waiting.persons.findChildren(QLabel)]


def test_a_search_that_finds_nothing_says_so(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    """An empty list without a word stood there."""
    page = returned_page(qtbot, tasks, unit, worker, second)
    qtbot.keyClicks(page.returns.search, "zzz")
    settle(qtbot, tasks)
    shown = [label.text() for label in page.returns.found.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Ingen skickad betalning stämmer.") for text in shown)


def test_what_is_to_be_looked_at_holds_up_nobody_else(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    prepared_to_known(unit, worker, AMIRA)
    odd_payment(unit, worker)
    page = queue_page(qtbot, tasks, second)
    assert page.waiting.release.text().endswith(" · 1 att granska blir kvar")
    release_all(qtbot, tasks, page)
    (left,) = payment_queue(second, PaymentStatus.PREPARED)
    assert left.client == "Modell, Sara"


def test_one_can_be_held_back_while_the_others_go(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    prepared_to_known(unit, worker, AMIRA)
    odd_payment(unit, worker)
    page = queue_page(qtbot, tasks, second)
    press(qtbot, tasks, page.waiting.detail.hold)
    release_all(qtbot, tasks, page)
    (left,) = payment_queue(second, PaymentStatus.PREPARED)
    assert left.client == "Modell, Sara"


def test_ones_own_payment_is_for_a_colleague_and_says_why(
    qtbot: QtBot, tasks: Tasks, worker: Desk, second: Desk
) -> None:
    prepared(second, granted_case(worker))
    page = queue_page(qtbot, tasks, second)
    (line,) = page.waiting.lines
    assert isinstance(line, QueueLine)
    assert not line.ready
    assert "Du har förberett" in page.waiting.detail.second.text()
    assert not page.waiting.release.isEnabled()
    assert "kollega" in line.state.text


def test_a_payment_is_stopped_from_the_queue(
    qtbot: QtBot, tasks: Tasks, worker: Desk, second: Desk
) -> None:
    prepared(worker, granted_case(worker))
    page = queue_page(qtbot, tasks, second)
    detail = page.waiting.detail
    press(qtbot, tasks, detail.stop)
    qtbot.keyClicks(detail.stop_form.reason, "Dubbel hyra")
    press(qtbot, tasks, detail.stop_form.stop)
    (row,) = payment_queue(second, PaymentStatus.STOPPED)
    assert row.payment.stopped_reason == "Dubbel hyra"
    assert page.waiting.lines == []


def test_a_released_payment_is_stopped_before_it_goes_into_a_file(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    prepared_to_known(unit, worker, AMIRA, OTHERS[0])
    page = queue_page(qtbot, tasks, second)
    release_all(qtbot, tasks, page)
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    settle(qtbot, tasks)
    files = page.files
    assert not files.stop.isEnabled()
    files.released.select_first()
    press(qtbot, tasks, files.stop)
    qtbot.keyClicks(files.stop_form.reason, "Dubbel hyra")
    press(qtbot, tasks, files.stop_form.stop)
    (stopped,) = payment_queue(second, PaymentStatus.STOPPED)
    assert (stopped.payment.stopped_reason, stopped.payment.released_by) == (
        "Dubbel hyra",
        second.me.id,
    )
    assert not files.stop_form.isVisible()
    assert files.write.text() == "Skriv betalfil · 1 betalning"


def test_a_social_worker_stops_nothing_that_is_released(
    qtbot: QtBot, tasks: Tasks, worker: Desk, second: Desk
) -> None:
    release_payments(second, (prepared(worker, granted_case(worker)),))
    page = queue_page(qtbot, tasks, worker)
    page.files.released.select_first()
    assert not page.files.stop.isEnabled()


def test_the_file_is_written_saved_and_kept(
    qtbot: QtBot,
    tasks: Tasks,
    unit: Unit,
    worker: Desk,
    second: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    prepared_to_known(unit, worker, AMIRA)
    page = queue_page(qtbot, tasks, second)
    release_all(qtbot, tasks, page)
    target = tmp_path / "bank.xml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(target), ""))
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    settle(qtbot, tasks)
    write_file(qtbot, tasks, page)
    (kept,) = payment_files(second)
    assert target.read_bytes() == kept.xml
    assert not page.files.write.isEnabled()
    target.unlink()
    page.files.files.select_first()
    press(qtbot, tasks, page.files.save)
    assert target.read_bytes() == kept.xml


def test_the_file_is_asked_about_by_count_sum_and_the_days_that_the_bank_pays(
    qtbot: QtBot,
    tasks: Tasks,
    unit: Unit,
    worker: Desk,
    second: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It was written, and could not be stopped any more, at the first press of a button."""
    first, *others = prepared_to_known(unit, worker, AMIRA, *OTHERS[:2])
    release_payments(second, (first, *others))
    # By the time it is written the day that was chosen is over, and today is a Saturday.
    unit.clock.move(days=(5 - second.today.weekday()) % 7 + 21)
    page = queue_page(qtbot, tasks, second)
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    press(qtbot, tasks, page.files.write)
    (dialog,) = page.findChildren(FileDialog)
    said = [label.text().replace("\u202f", " ") for label in dialog.findChildren(QLabel)]
    total = f"{sum(one.amount for one in (first, *others)):,.0f} kr".replace(",", " ")
    assert f"Skriv betalfilen med 3 betalningar, {total}?" in said
    monday = next_working_day(second.today)
    assert f"Betalas {monday}: 3 betalningar, {total}" in said
    press(qtbot, tasks, dialog.back)
    assert payment_files(second) == ()
    assert page.files.write.isEnabled()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: ("", ""))
    write_file(qtbot, tasks, page)
    (kept,) = payment_files(second)
    assert f"{monday}".encode() in kept.xml


def test_a_social_worker_sees_the_queue_but_neither_releases_nor_writes(
    qtbot: QtBot, tasks: Tasks, worker: Desk
) -> None:
    prepared(worker, granted_case(worker))
    page = queue_page(qtbot, tasks, worker)
    assert not page.waiting.release.isEnabled()
    assert not page.files.may_write
    with qtbot.waitSignal(page.opened) as gone:
        qtbot.mouseClick(page.waiting.detail.open_case, Qt.MouseButton.LeftButton)
    key, context = gone.args
    assert key == "case"
    assert isinstance(context, CaseContext)
    assert context.step == "payment"


def returned_page(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> PaymentsPage:
    """With one payment that came back, on its tab, in a frame too low for what opens."""
    release_payments(second, (prepared(worker, granted_case(worker)),))
    write_payment_file(second)
    (row,) = sent_payments(second, "Amira")
    register_return(second, row.payment, back(worker))
    page = queue_page(qtbot, tasks, unit.desk(Role.COORDINATOR))
    page.tabs.set_current("returns")
    page.tabs.chosen.emit("returns")
    settle(qtbot, tasks)
    return page


def back(desk: Desk, **changes: object) -> ReturnForm:
    form = ReturnForm(
        kind=ReturnKind.RETURNED,
        cause="account_closed",
        reason="Bankens lista.",
        happened_on=desk.today,
    )
    return dataclasses.replace(form, **changes)  # type: ignore[arg-type]  # a test's own fields


def test_what_came_back_opens_its_case_where_it_is_paid(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    page = returned_page(qtbot, tasks, unit, worker, second)
    page.returns.table.select_first()
    page.returns.table.view.setFocus()
    with qtbot.waitSignal(page.opened) as gone:
        qtbot.keyClick(page.returns.table.view, Qt.Key.Key_Return)
    assert gone.args[1].step == "payment"


def test_the_keys_of_the_search_open_what_it_finds_and_then_register_it(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    """They did nothing, or confirmed what was chosen in the list above."""
    page = returned_page(qtbot, tasks, unit, worker, second)
    release_payments(second, (prepared(worker, granted_case(worker, OTHERS[0])),))
    write_payment_file(second)
    page.returns.table.select_first()
    page.returns.search.setFocus()
    send(qtbot, tasks, page)
    assert not page.returns.form.isVisible(), "nothing is looked for yet"
    qtbot.keyClicks(page.returns.search, "2026-")
    send(qtbot, tasks, page)
    assert page.returns.form.isVisible()
    page.returns.form.cause.setCurrentIndex(0)
    page.returns.form.reason.set_value("Bankens lista.")
    page.returns.search.setFocus()
    send(qtbot, tasks, page)
    assert [row.came_back.waits for row in payment_desk(second).returns] == [True, True]


def test_the_keys_beside_a_reason_to_decline_decline(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    """They confirmed, which is the opposite."""
    page = returned_page(qtbot, tasks, unit, worker, second)
    page.returns.table.select_first()
    page.returns.decline_reason.setFocus()
    qtbot.keyClicks(page.returns.decline_reason, "Kontoutdraget visar att den kom fram")
    send(qtbot, tasks, page)
    assert payment_desk(second).returns == ()


def test_the_form_of_a_whole_file_comes_into_view_with_the_cursor_in_it(
    qtbot: QtBot, tasks: Tasks, worker: Desk, second: Desk
) -> None:
    release_payments(second, (prepared(worker, granted_case(worker)),))
    write_payment_file(second)
    frame = QScrollArea()
    qtbot.addWidget(frame)
    frame.setWidgetResizable(True)
    page = PaymentsPage(second, tasks)
    frame.setWidget(page)
    frame.resize(1219, 420)
    frame.show()
    qtbot.waitExposed(frame)
    frame.activateWindow()
    page.activate(None)
    settle(qtbot, tasks)
    page.tabs.set_current("files")
    page.tabs.chosen.emit("files")
    settle(qtbot, tasks)
    page.files.files.select_first()
    press(qtbot, tasks, page.files.lost)
    form = page.files.return_form
    focus = QApplication.focusWidget()
    assert focus is not None
    assert form.isAncestorOf(focus)
    seen = frame.viewport()
    qtbot.waitUntil(lambda: form.primary.mapTo(seen, QPoint(0, 0)).y() < seen.height())


def test_the_heading_counts_what_the_shown_tab_holds(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    page = returned_page(qtbot, tasks, unit, worker, second)
    assert heading(page) == ["1 betalning", "14\u202f220\u202fkr"]
    page.tabs.set_current("waiting")
    page.tabs.chosen.emit("waiting")
    settle(qtbot, tasks)
    assert heading(page) == []


def heading(page: PaymentsPage) -> list[str]:
    return [pill.badge.text for pill in page.header.findChildren(Pill) if pill.isVisibleTo(page)]


def test_a_card_is_released_and_handed_out_by_way_of_its_case(
    qtbot: QtBot, tasks: Tasks, worker: Desk, second: Desk
) -> None:
    view = granted_case(worker)
    card = account_form(kind=AccountKind.CARD, clearing="", number="", evidence="Inget konto")
    register_account(worker, view.id, card)
    prepared(worker, reread_case(worker, view.id))
    page = queue_page(qtbot, tasks, second)
    assert page.waiting.release.text().startswith("Släpp, lämnas ut av handläggaren · ")
    release_all(qtbot, tasks, page)
    page.tabs.set_current("files")
    page.tabs.chosen.emit("files")
    settle(qtbot, tasks)
    assert not page.files.hand_out.isVisible()
    page.files.released.select_first()
    with qtbot.waitSignal(page.opened) as gone:
        qtbot.mouseClick(page.files.hand_out, Qt.MouseButton.LeftButton)
    assert gone.args == ["case", CaseContext(view.id, "payment")]


def test_the_whole_number_is_shown_to_the_one_who_compares_and_to_no_other(
    qtbot: QtBot, tasks: Tasks, worker: Desk, second: Desk
) -> None:
    prepared(worker, granted_case(worker))
    for who, shown in ((second, True), (worker, False)):
        page = queue_page(qtbot, tasks, who)
        said = " ".join(label.text() for label in page.waiting.detail.findChildren(QLabel))
        assert ("1200, 1 234 562" in said.replace("\u202f", " ").replace("\xa0", " ")) is shown
        assert "\u2022\u2022\u2022\u2022" in listed(page.waiting.table)[1][3]


def test_a_search_that_finds_more_than_is_shown_says_so(
    qtbot: QtBot,
    tasks: Tasks,
    monkeypatch: pytest.MonkeyPatch,
    worker: Desk,
    second: Desk,
) -> None:
    monkeypatch.setattr("fsclient.usecases.payment_files.MOST_SENT", 1)
    monkeypatch.setattr("fsclient.ui.payments.returns.MOST_SENT", 1)
    payments = tuple(prepared(worker, granted_case(worker, who)) for who in (AMIRA, OTHERS[0]))
    release_payments(second, payments)
    write_payment_file(second)
    page = queue_page(qtbot, tasks, second)
    page.tabs.set_current("returns")
    page.tabs.chosen.emit("returns")
    told: list[str] = []
    page.returns.told.connect(told.append)
    qtbot.keyClicks(page.returns.search, "2026-")
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1] == "De 1 senaste visas. Skriv mer för att hitta äldre."
    assert len(page.returns.found.rows()) == 1


def test_what_a_lost_file_should_have_carried_is_prepared_again_together(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    payments = tuple(prepared(worker, granted_case(worker, who)) for who in (AMIRA, OTHERS[0]))
    release_payments(second, payments)
    file = write_payment_file(second).file
    register_file_return(second, file, back(worker, kind=ReturnKind.LOST, cause="file_not_sent"))
    third = unit.desk(Role.COORDINATOR)
    confirm_returns(third, [one.came_back for one in payment_desk(third).returns])
    page = queue_page(qtbot, tasks, second)
    page.tabs.set_current("returns")
    page.tabs.chosen.emit("returns")
    page.returns.table.select_first()
    assert page.returns.again.text() == "Förbered filens 2 betalningar igen · 28\u202f440\u202fkr"
    press(qtbot, tasks, page.returns.again)
    assert len(page.waiting.lines) == 2
    assert page.returns.table.rows() == []


def test_a_lost_file_says_what_can_still_be_returned_and_then_that_it_came_back(
    qtbot: QtBot, tasks: Tasks, unit: Unit, worker: Desk, second: Desk
) -> None:
    payments = tuple(prepared(worker, granted_case(worker, who)) for who in (AMIRA, OTHERS[0]))
    release_payments(second, payments)
    file = write_payment_file(second).file
    (row,) = sent_payments(second, "Amira")
    register_return(second, row.payment, back(worker))
    page = queue_page(qtbot, tasks, second)
    page.tabs.set_current("files")
    page.tabs.chosen.emit("files")
    settle(qtbot, tasks)
    page.files.files.select_first()
    press(qtbot, tasks, page.files.lost)
    form = page.files.return_form
    assert form.primary.text() == "Registrera 1 betalning, 14\u202f220\u202fkr"
    offered = [form.cause.itemText(at) for at in range(form.cause.count())]
    assert offered == ["Banken tog inte emot filen", "Filen lämnades aldrig till banken", "Annat"]
    register_file_return(second, file, back(worker, kind=ReturnKind.LOST, cause="file_not_sent"))
    third = unit.desk(Role.COORDINATOR)
    confirm_returns(third, [one.came_back for one in payment_desk(third).returns])
    page.files.fetch_files()
    settle(qtbot, tasks)
    assert "tillbaka" in listed(page.files.files)[1]
    assert not page.files.lost.isEnabled()


def test_of_what_was_handed_out_no_bank_is_asked(qtbot: QtBot, worker: Desk, tasks: Tasks) -> None:
    form = ReturnFormCard(worker, tasks)
    qtbot.addWidget(form)
    form.begin(prepared(worker, granted_case(worker)))
    offered = [form.cause.itemText(at) for at in range(form.cause.count())]
    assert not any("onto" in text for text in offered)
    assert "banken" not in form.reason.placeholderText()
