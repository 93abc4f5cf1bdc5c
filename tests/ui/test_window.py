"""The window: pages, search, menus, failures and closing."""

import dataclasses
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Never

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.staff import Role
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.look.theme import Scheme, theme
from fsclient.ui.shell.menus import TITLES, Menus
from fsclient.ui.shell.palette import Hit
from fsclient.ui.shell.statusbar import StatusBar
from fsclient.ui.shell.topbar import SignedIn
from fsclient.ui.shell.window import MainWindow, WindowParts
from fsclient.ui.speech.messages import SENTENCES
from fsclient.ui.widgets.ask_dialog import AskDialog
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.notices import Banner, Toast
from fsclient.ui.widgets.stack import Stack
from fsclient.ui.widgets.surfaces import SelectableText
from fsclient.ui.widgets.text_edits import LineEdit, TextArea
from fsclient.ui.work.autosave import Autosaver
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.failures import report
from fsclient.ui.work.long_runs import Progress
from fsclient.ui.work.lost_focus import LostFocus
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import ChangeSet
from tests.support.unit import Unit
from tests.support.walk import a_case
from tests.ui.gallery import PICTURES, WorklistPage, found, rail
from tests.ui.recorder import RecordingPresenter

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


class NotePage(Page):
    """A page with a field that keeps itself."""

    key = "intake"
    title = "Mottagning"

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self.note = Field("note", "Anteckning", TextArea())
        self.name = Field("name", "Namn", LineEdit())
        self.body.addWidget(self.note)
        self.body.addWidget(self.name)
        self.stored: list[str] = []
        self.shown_with: list[object] = []
        self.heard: list[ChangeSet] = []
        editor = self.note.editor
        assert isinstance(editor, TextArea)
        self.saver = Autosaver(
            self, tasks, gather=editor.text, save=self.stored.append, now=lambda: NOON
        )
        self.saver.start_from("")
        self.saver.watch(editor)
        self.saver.saved.connect(self.saved)

    def activate(self, context: object | None) -> None:
        self.shown_with.append(context)

    def reload(self, changes: ChangeSet) -> None:
        self.heard.append(changes)

    def flush(self) -> None:
        self.saver.flush()


@pytest.fixture
def waiting() -> dict[str, int]:
    """How much waits in each area, as the database would say."""
    return {}


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings, waiting: dict[str, int]) -> Iterator[MainWindow]:
    made = MainWindow(
        WindowParts(
            who=SignedIn(unit="Östra kretsen", role="Socialsekreterare", name="Krets 4"),
            rail=rail(),
            pages={"worklist": WorklistPage, "intake": NotePage, "case": NotePage},
            search=found,
            exported=lambda _name, read: read(),
            write_listing=lambda *_listing: None,
            printed=lambda _name, read: read(),
            draw_list=lambda *_listing: b"",
            settings=settings,
            counts=lambda: waiting,
        )
    )
    qtbot.addWidget(made)
    made.show()
    made.go("worklist")
    yield made
    made.tasks.stop()


def note_page(window: MainWindow) -> NotePage:
    """The note page, gone to."""
    window.go("intake", "a case")
    page = window.page
    assert isinstance(page, NotePage)
    return page


def test_a_page_is_made_when_it_is_first_gone_to_and_kept(window: MainWindow) -> None:
    assert window.findChild(NotePage) is None
    page = note_page(window)
    window.back()
    assert isinstance(window.page, WorklistPage)
    assert note_page(window) is page
    assert page.shown_with == ["a case", "a case"]


def test_pages_are_made_ahead_while_nothing_is_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    ahead = window.make_ahead()
    qtbot.waitUntil(lambda: ahead.is_done)
    assert len(window.findChildren(NotePage)) == 2
    made = window.findChildren(NotePage)
    assert note_page(window) in made
    assert len(window.findChildren(NotePage)) == 2


def test_nothing_is_made_ahead_while_an_answer_is_waited_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    answered = threading.Event()
    window.tasks.run_query(window, lambda: answered.wait(5), lambda _done: None)
    ahead = window.make_ahead()
    qtbot.wait(150)
    assert window.findChild(NotePage) is None
    answered.set()
    qtbot.waitUntil(lambda: ahead.is_done)
    assert window.findChild(NotePage) is not None


def test_a_page_that_is_left_takes_no_focus_with_it(window: MainWindow) -> None:
    note_page(window).name.focus_editor()
    window.go("worklist")
    assert isinstance(window.page, WorklistPage)
    focused = window.focusWidget()
    assert focused is not None
    assert window.page.isAncestorOf(focused)


def test_work_goes_on_in_the_page_when_what_had_the_focus_is_taken_away(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = note_page(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for take_away in (page.name.hide, lambda: page.name.setEnabled(False)):
        page.name.show()
        page.name.setEnabled(True)
        page.name.focus_editor()
        take_away()
        qtbot.waitUntil(lambda: window.focusWidget() is page.note.editor, timeout=1000)


def test_the_focus_is_not_looked_for_in_a_page_that_is_gone(qtbot: QtBot, tasks: Tasks) -> None:
    window, page = QWidget(), WorklistPage(tasks)
    qtbot.addWidget(window)
    LostFocus(window, lambda: page)
    shiboken6.delete(page)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with qtbot.captureExceptions() as failures:
        app.focusChanged.emit(window, None)
    assert not failures


def test_ctrl_c_copies_what_is_selected_of_a_text_that_is_only_read(
    qtbot: QtBot, window: MainWindow
) -> None:
    # Issue 12: the menu took the key from every such text, a signed note's too, and copied nothing.
    text = QLabel("Hyran betalas\nden 27 november", window)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    text.show()
    text.setFocus()
    text.setSelection(0, len(text.text()))
    QApplication.clipboard().clear()
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Hyran betalas\nden 27 november"


def test_the_menus_copy_and_select_all_serve_a_list_too(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, WorklistPage)
    table = page.table
    table.select_first()
    table.view.setFocus()
    edits = {action.text(): action for action in window.actions_in_menus()}
    QApplication.clipboard().clear()
    edits["Kopiera"].trigger()
    assert QApplication.clipboard().text() == table.as_copied() != ""
    for words in ("Klistra in", "Klipp ut", "Markera allt"):
        edits[words].trigger()
    assert len(table.selected_rows()) == len(table.rows())


def test_a_menu_that_looks_as_it_has_before_has_the_same_actions_again(
    window: MainWindow,
) -> None:
    runs: list[str] = []

    def commands(*keys: str) -> list[Command]:
        return [
            Command(key=key, title=key, run=partial(runs.append, key), menu=Menu.CASE)
            for key in keys
        ]

    menus = Menus(window)
    menus.show([commands("one", "two")])
    first = menus.actions
    menus.show([commands("three")])
    first[0].trigger()
    assert runs == []
    menus.show([commands("one", "two")])
    assert [id(action) for action in menus.actions] == [id(action) for action in first]
    first[1].trigger()
    assert runs == ["two"]


def test_a_text_can_be_marked_when_the_mouse_is_on_it_and_stays_so_while_it_says_the_same(
    qtbot: QtBot,
) -> None:
    text = SelectableText("19900602-2389 · ärende 2026-00017")
    qtbot.addWidget(text)
    heights = [text.heightForWidth(width) for width in (60, 400)]
    assert heights[0] > heights[1]
    QApplication.sendEvent(text, QEnterEvent(QPointF(), QPointF(), QPointF()))
    text.setSelection(0, 8)
    text.show_text("19900602-2389 · ärende 2026-00017")
    assert text.selectedText() == "19900602"
    text.show_text("19840715-2381, Exempelsson")
    assert text.selectedText() == ""
    assert text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    QApplication.sendEvent(text, QEvent(QEvent.Type.Leave))
    text.show_text("kort")
    assert not text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert text.heightForWidth(60) < heights[0]


def test_a_page_shown_while_updates_are_off_is_drawn_when_they_are_on(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    stack = Stack(around)
    pages = [QWidget(), QWidget()]
    for page in pages:
        stack.addWidget(page)
    around.show()
    around.setUpdatesEnabled(False)
    stack.show_page(pages[1])
    around.setUpdatesEnabled(True)
    assert stack.updatesEnabled()
    assert pages[1].updatesEnabled()
    stack.show_page(pages[0])
    assert pages[0].updatesEnabled()


def test_the_rail_stays_at_the_area_that_a_case_was_opened_from(window: MainWindow) -> None:
    note_page(window)
    window.go("case")
    assert marked_in_the_rail(window) == ["Mottagning"]
    window.back()
    window.back()
    assert marked_in_the_rail(window) == ["Mina ärenden"]


def marked_in_the_rail(window: MainWindow) -> list[str]:
    buttons = window.rail.findChildren(QAbstractButton)
    return [button.text() for button in buttons if button.isChecked()]


def test_the_focus_starts_in_the_work_and_not_on_a_button(window: MainWindow) -> None:
    focused = window.focusWidget()
    assert isinstance(focused, QTableView)


def test_what_is_typed_is_kept_within_a_second(qtbot: QtBot, window: MainWindow) -> None:
    page = note_page(window)
    qtbot.keyClicks(page.note.editor, "Amira ringer")
    qtbot.waitUntil(lambda: page.stored == ["Amira ringer"], timeout=1000)


def test_what_is_typed_is_kept_when_the_page_is_left(qtbot: QtBot, window: MainWindow) -> None:
    page = note_page(window)
    qtbot.keyClicks(page.note.editor, "Skickar")
    window.go("worklist")
    qtbot.waitUntil(lambda: page.stored == ["Skickar"])


def test_a_closing_window_waits_while_a_long_run_takes_its_steps(
    qtbot: QtBot, window: MainWindow
) -> None:
    """And stands there, to be seen, for as long."""
    window._close_due.setInterval(200)
    done: list[bool] = []

    def release(progress: Progress) -> None:
        for number in range(12):
            time.sleep(0.06)
            progress.step(number, 12)
        done.append(True)

    window.tasks.run_long(window, release)
    window.close()
    qtbot.wait(400)
    assert (window.isVisible(), done) == (True, [])
    with qtbot.waitSignal(window.closed):
        pass
    assert done == [True]


def test_a_notice_covers_no_button_of_the_page(window: MainWindow) -> None:
    """It lay over the one that signs, for the twelve seconds that it stands."""
    window.notice("Ansökan är markerad som fullständig.", lambda: None)
    toast = window.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()
    assert toast.height() <= window.statusBar().height()


def test_what_is_typed_is_kept_when_the_window_closes(qtbot: QtBot, window: MainWindow) -> None:
    page = note_page(window)
    qtbot.keyClicks(page.note.editor, "kontoutdrag")
    with qtbot.waitSignal(window.closed):
        window.close()
    assert page.stored == ["kontoutdrag"]


def test_a_draft_that_could_not_be_written_is_written_again(qtbot: QtBot, tasks: Tasks) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    attempts: list[str] = []

    def save(text: str) -> None:
        attempts.append(text)
        if len(attempts) == 1:
            raise EnvironmentProblem("database_away")

    saver = Autosaver(area, tasks, area.text, save)
    saver.watch(area)
    saver.start_from("")
    area.set_value("kvar")
    with qtbot.waitSignal(saver.failed):
        saver.flush()
    with qtbot.waitSignal(saver.saved):
        saver.flush()
    saver.flush()
    assert attempts == ["kvar", "kvar"]


def test_trying_again_writes_what_is_typed_by_then(
    qtbot: QtBot, tasks: Tasks, presenter: RecordingPresenter
) -> None:
    """The text that failed was written over what had been typed and kept since."""
    area = TextArea()
    qtbot.addWidget(area)
    stored: list[str] = []

    def save(text: str) -> None:
        if text == "först":
            raise EnvironmentProblem("database_away")
        stored.append(text)

    saver = Autosaver(area, tasks, area.text, save)
    saver.start_from("")
    area.set_value("först")
    with qtbot.waitSignal(saver.failed):
        saver.flush()
    area.set_value("sedan")
    with qtbot.waitSignal(saver.saved):
        saver.flush()
    presenter.environment[-1][1]()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert stored == ["sedan"]
    assert not saver.is_pending


def test_the_foot_tells_when_on_swedish_clocks(qtbot: QtBot) -> None:
    foot = StatusBar()
    qtbot.addWidget(foot)
    foot.set_saved(NOON)
    assert "Sparat 13:00" in {label.text() for label in foot.findChildren(QLabel)}


def test_a_draft_is_kept_while_someone_types_without_a_pause(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fsclient.ui.work.autosave.LONGEST_MS", 60)
    area = TextArea()
    qtbot.addWidget(area)
    stored: list[str] = []
    saver = Autosaver(area, window.tasks, area.text, stored.append)
    saver.watch(area)
    saver.start_from("")
    while not stored and len(area.text()) < 100:
        qtbot.keyClicks(area, "a")
        qtbot.wait(10)
    assert stored


def test_problems_are_shown_at_their_fields_and_the_rest_in_the_banner(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = note_page(window)

    def refuse() -> None:
        raise RuleViolation(
            Problem("value_missing", "name"), Problem("choice_missing", "elsewhere")
        )

    window.tasks.run_command(page.name, refuse)
    qtbot.waitUntil(lambda: bool(page.name.error))
    assert page.name.error == "Fyll i det här."
    assert page.banner.text == "Välj ett av alternativen."
    assert page.name.editor.hasFocus()


def test_a_database_that_is_away_is_told_with_a_way_on(qtbot: QtBot, window: MainWindow) -> None:
    attempts: list[int] = []

    def away() -> None:
        attempts.append(1)
        if len(attempts) == 1:
            raise EnvironmentProblem("database_away")

    window.tasks.run_query(window, away, lambda _: None)
    again = [
        button for button in window.findChildren(QAbstractButton) if button.text() == "Försök igen"
    ]
    qtbot.waitUntil(lambda: any(button.isVisible() for button in again) or bool(_again(window)))
    _again(window)[0].click()
    qtbot.waitUntil(lambda: len(attempts) == 2)


def _again(window: MainWindow) -> list[QAbstractButton]:
    return [
        button
        for button in window.findChildren(QAbstractButton)
        if button.text() == "Försök igen" and button.isVisible()
    ]


def test_what_was_said_of_a_database_that_was_away_goes_when_it_is_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    """It stood there, and the foot said that all was well, whatever was done afterwards."""
    page, is_away = note_page(window), [True]
    read: list[None] = []
    banner = window.presenter._banner
    (foot,) = window.findChildren(StatusBar)

    def answer() -> None:
        if is_away:
            raise EnvironmentProblem("database_away")

    def settle(*, away: bool) -> None:
        qtbot.waitUntil(lambda: window.tasks.is_idle)
        said = [label.text() for label in foot.findChildren(QLabel)]
        assert any("svarar inte" in text for text in said) is away

    window.tasks.run_query(page, answer, read.append)
    settle(away=True)
    is_away.clear()
    window.tasks.run_command(page, answer)
    settle(away=False)
    assert (banner.text, read) == ("", [None]), "what was only to be read is asked for by itself"

    is_away.append(True)
    window.tasks.run_command(page.name, answer)
    settle(away=True)
    is_away.clear()
    window.tasks.run_command(page, answer)
    settle(away=False)
    assert banner.text == SENTENCES["database_back"], "what was to be written is not"
    window.tasks.run_command(page.name, answer)
    settle(away=False)
    assert banner.text == "", "until whoever asked does so anew"


def test_what_failed_is_told_until_the_same_is_done_or_it_is_closed(
    qtbot: QtBot, window: MainWindow
) -> None:
    """It went as soon as the page had another act done."""
    page, amiss = note_page(window), ["disk_full"]
    banner = window.presenter._banner

    def sign() -> None:
        if amiss:
            raise EnvironmentProblem(amiss[0])

    def release() -> None:
        if "database_busy" in amiss:
            raise EnvironmentProblem("database_busy")

    def settle() -> None:
        qtbot.waitUntil(lambda: window.tasks.is_idle)

    window.tasks.run_command(page, sign)
    settle()
    for run in (window.tasks.run_command, window.tasks.run_draft):
        run(page, release)
        settle()
        assert banner.text == SENTENCES["disk_full"]

    amiss.append("database_busy")
    window.tasks.run_command(page, release)
    settle()
    assert banner.text == SENTENCES["database_busy"]
    amiss.clear()
    window.tasks.run_command(page, release)
    settle()
    assert banner.text == SENTENCES["disk_full"], "what was said before is told still"
    window.tasks.run_command(page, sign)
    settle()
    assert banner.text == ""

    amiss.append("disk_full")
    window.tasks.run_command(page, sign)
    settle()
    (close,) = (
        each
        for each in banner.findChildren(QAbstractButton)
        if each.text() == "Stäng" and each.isVisible()
    )
    close.click()
    assert banner.text == ""


def test_what_fails_while_a_dialog_is_open_is_told_in_the_dialog(
    qtbot: QtBot, window: MainWindow
) -> None:
    """It stood behind it, where nothing can be pressed."""
    page, amiss = note_page(window), ["answer_lost"]
    dialog = AskDialog("Signera?", "Den låses.", page, go="Signera", back="Vänta")
    dialog.open()

    def sign() -> None:
        if amiss:
            raise EnvironmentProblem(amiss[0])

    def said() -> list[str]:
        qtbot.waitUntil(lambda: window.tasks.is_idle)
        return [each.text for each in dialog.findChildren(Banner) if each.isVisible()]

    window.tasks.run_command(page, sign)
    assert said() == [SENTENCES["answer_lost"]]
    (banner,) = dialog.findChildren(Banner)
    assert banner.height() >= banner.heightForWidth(banner.width()), "all of it is seen"
    amiss.clear()
    (again,) = (
        each
        for each in dialog.findChildren(QAbstractButton)
        if each.text() == "Försök igen" and each.isVisible()
    )
    again.click()
    assert said() == []
    assert window.presenter._banner.text == ""
    dialog.close()
    dialog.deleteLater()


def test_a_bugs_report_names_places_and_nobody() -> None:
    name = "Exempelsson, Amira"
    try:
        raise KeyError(name)
    except KeyError as error:
        text = report(error)
    assert "KeyError" in text
    assert "test_a_bugs_report_names_places_and_nobody" in text
    assert name not in text
    assert "/" not in text.split("\n\n")[1].replace("fsclient/", "")


def test_open_views_hear_what_was_changed(qtbot: QtBot, window: MainWindow) -> None:
    page = note_page(window)
    changes = ChangeSet(kinds=frozenset({"note"}))
    window.tasks.run_command(window, lambda: changes)
    qtbot.waitUntil(lambda: page.heard == [changes])


def test_the_search_is_used_with_the_keyboard_alone(qtbot: QtBot, window: MainWindow) -> None:
    went: list[str] = []
    window.search()
    palette = window.palette_view
    assert palette.edit.hasFocus()
    qtbot.keyClicks(palette.edit, "amira")
    qtbot.waitUntil(lambda: palette.model.rowCount() == 2)
    titles = [palette.model.index(row).data() for row in range(2)]
    assert titles[0] == "Exempelsson, Amira"
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0
    qtbot.keyClick(palette.edit, Qt.Key.Key_Up)
    palette.model.set_hits(
        (Hit(title="Dit", detail="", kind="Ärende", run=lambda: went.append("there")),)
    )
    palette.list.setCurrentIndex(palette.model.index(0))
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert went == ["there"]
    assert not palette.isVisible()


def test_escape_closes_the_search_and_gives_the_focus_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = window.focusWidget()
    window.search()
    qtbot.keyClick(window.palette_view.edit, Qt.Key.Key_Escape)
    assert not window.palette_view.isVisible()
    assert window.focusWidget() is before


def test_the_search_finds_commands_without_waiting(qtbot: QtBot, window: MainWindow) -> None:
    window.search()
    qtbot.keyClicks(window.palette_view.edit, "ny anteckning")
    assert window.palette_view.model.index(0).data() == "Ny anteckning i det öppna ärendet"


def test_a_search_that_nobody_answers_does_not_say_that_nothing_is_found(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Whoever believes it makes another case of the same household."""
    window.search()
    palette = window.palette_view
    window._parts = dataclasses.replace(window._parts, search=_away)
    qtbot.keyClicks(palette.edit, "bergman")
    assert palette._foot.text() == "Söker …"
    qtbot.waitUntil(lambda: "Databasen svarar inte" in palette._foot.text())
    window._parts = dataclasses.replace(window._parts, search=lambda _text: ())
    palette.edit.setText("bergmans")
    qtbot.waitUntil(lambda: palette._foot.text().startswith("Ingen träff"))


def _away(_text: str) -> Never:
    raise EnvironmentProblem("database_away")


def test_an_answer_to_an_earlier_text_is_not_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.search()
    palette = window.palette_view
    palette.edit.setText("gå till")
    palette._answer("something else", [Hit(title="Fel", detail="", kind="", run=lambda: None)])
    assert "Fel" not in [palette.model.index(row).data() for row in range(palette.model.rowCount())]


def test_no_two_commands_share_a_shortcut(window: MainWindow) -> None:
    shortcuts = [
        action.shortcut().toString()
        for action in window.actions_in_menus()
        if not action.shortcut().isEmpty()
    ]
    assert len(shortcuts) == len(set(shortcuts)) > 10


def test_the_theme_and_the_text_size_are_remembered(
    qtbot: QtBot, window: MainWindow, settings: QSettings
) -> None:
    window.run("scheme_dark")
    window.run("text_150")
    assert theme().is_dark
    assert theme().px(10) == 15
    assert settings.value("theme/scheme") == Scheme.DARK.value
    assert float(str(settings.value("theme/text_scale"))) == 1.5


def test_the_window_fits_a_small_screen_at_twice_the_text(window: MainWindow) -> None:
    theme().set_text_scale(2.0)
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768


def unnamed(widget: QWidget) -> list[str]:
    """Controls inside that a screen reader has no name for."""
    controls = (QAbstractButton, QLineEdit, QPlainTextEdit, QTableView)
    return [
        f"{type(control).__name__} {control.objectName()}"
        for control in widget.findChildren(QWidget)
        if isinstance(control, controls)
        and control.focusPolicy() != Qt.FocusPolicy.NoFocus
        and control.isVisibleTo(widget)
        and not control.accessibleName()
        and not (isinstance(control, QAbstractButton) and control.text())
        and not control.objectName().startswith("qt_")
    ]


@pytest.mark.parametrize("name", PICTURES)
def test_every_control_has_a_name_for_a_screen_reader(qtbot: QtBot, name: str) -> None:
    widget = PICTURES[name][0]()
    qtbot.addWidget(widget)
    assert unnamed(widget) == []


def test_every_control_of_the_window_has_a_name(window: MainWindow) -> None:
    assert unnamed(window) == []


def intake_in_the_rail(window: MainWindow) -> str:
    """How the area Mottagning is read out."""
    button = window.rail.findChild(QAbstractButton, "rail_intake")
    assert button is not None
    return button.accessibleName()


def walked(qtbot: QtBot, window: MainWindow, case: CasePage, key: Qt.Key) -> list[str]:
    """Which parts of the window are gone through, from the rail and until it is there again."""
    parts = {
        "header": case.header,
        "steps": case.steps,
        "step": case.centre,
        "journal": case.journal,
        "rail": window.rail,
    }
    start = window.rail.findChild(QAbstractButton, "rail_worklist")
    assert start is not None
    start.setFocus()
    places: list[str] = []
    for _ in range(200):
        focused = window.focusWidget()
        inside = (name for name, part in parts.items() if part.isAncestorOf(focused))
        place = next(inside, "")
        if place and places[-1:] != [place]:
            places.append(place)
        if len(places) > 1 and focused is start:
            break
        qtbot.keyClick(focused, key)
    return places


def test_tab_goes_into_a_case_and_through_it_as_it_is_read_and_back(
    qtbot: QtBot, settings: QSettings, unit: Unit
) -> None:
    """From outside it went by its step, and from its header out of the case."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    made: list[CasePage] = []

    def case_page(tasks: Tasks, parent: QWidget) -> CasePage:
        made.append(CasePage(desk, tasks, parent))
        return made[-1]

    window = MainWindow(
        WindowParts(
            who=SignedIn(unit="Östra kretsen", role="Socialsekreterare", name="Krets 4"),
            rail=rail(),
            pages={"worklist": WorklistPage, "case": case_page},
            search=found,
            exported=lambda _name, read: read(),
            write_listing=lambda *_listing: None,
            printed=lambda _name, read: read(),
            draw_list=lambda *_listing: b"",
            settings=settings,
            counts=dict,
        )
    )
    qtbot.addWidget(window)
    window.show()
    window.go("worklist")
    window.go("case", CaseContext(a_case(desk), "application"))
    qtbot.waitUntil(lambda: window.tasks.is_idle)
    (case,) = made
    qtbot.waitUntil(case.centre.isVisible)
    inward = ["rail", "header", "steps", "step", "journal", "rail"]
    assert walked(qtbot, window, case, Qt.Key.Key_Tab) == inward
    assert walked(qtbot, window, case, Qt.Key.Key_Backtab) == inward[::-1]
    window.tasks.stop()


def test_the_rail_counts_anew_after_what_can_change_it(
    qtbot: QtBot, window: MainWindow, waiting: dict[str, int]
) -> None:
    waiting.update(intake=7, worklist=1)
    window.tasks.changed.emit(ChangeSet(kinds=frozenset({"note"})))
    assert "7" not in intake_in_the_rail(window)
    window.tasks.changed.emit(ChangeSet(kinds=frozenset({"contact"})))
    qtbot.waitUntil(lambda: "7" in intake_in_the_rail(window))
    waiting.update(intake=0)
    window.tasks.changed.emit(ChangeSet(kinds=frozenset({"contact"})))
    qtbot.waitUntil(lambda: "7" not in intake_in_the_rail(window))


def test_each_menu_is_opened_by_a_letter_of_its_own() -> None:
    """Alt+R was Redigera and Ärende, so that neither was opened by it."""
    letters = [title.partition("&")[2][0] for title in TITLES.values()]
    assert len(set(letters)) == len(letters)
