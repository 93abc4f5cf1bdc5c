"""The server goes away while someone types: it is said, kept on this computer, and put in."""

import dataclasses
import time
from collections.abc import Iterator
from functools import wraps
from pathlib import Path
from typing import Never, cast
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.storage.engines import ServerAddress, open_server
from fsclient.storage.patience import Limits
from fsclient.storage.sessions import ServerDatabase
from fsclient.storage.shelf import FileShelf
from fsclient.ui.journal.panel import JournalPanel
from fsclient.ui.plan.page import PlanPage
from fsclient.ui.shell import window as windows
from fsclient.ui.shell.kept_here import KeptHere
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.shell.statusbar import StatusBar
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.speech.messages import SENTENCES
from fsclient.ui.widgets.buttons import Button
from fsclient.ui.widgets.notices import Banner, Toast
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.ui.widgets.two_texts import TwoTexts
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.failures import WindowPresenter
from fsclient.ui.work.kept_form import fields_of
from fsclient.usecases.attempts import DoneWrite, Kept, Memory, Tried
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, save_note, sign_note
from fsclient.usecases.once import DRAFTS
from fsclient.usecases.plan import save_plan
from tests.support.line import Line, line_to
from tests.support.planning import begun_plan
from tests.support.postgres import PostgresServer
from tests.support.unit import make_unit
from tests.support.walk import a_case

AWAY, CLASHES = SENTENCES["draft_kept_here"], SENTENCES["kept_here_clashes"]
KEY = bytes(range(32))


class Workstation:
    """Someone's program far from the server, started and closed; what is kept here outlives it."""

    def __init__(self, qtbot: QtBot, desk: Desk, settings: QSettings, folder: Path) -> None:
        self.qtbot = qtbot
        self._desk = desk
        self._settings = settings
        self.folder = folder
        folder.mkdir()
        self.start()

    def start(self) -> None:
        """A new window, which knows nothing of the one before it."""
        self.shelf = FileShelf(self.folder, KEY)
        office = dataclasses.replace(self._desk.office, shelf=self.shelf, memory=Memory())
        self.desk = Desk(office=office, me=self._desk.me)
        self.window = make_window(self.desk, {}, self._settings)
        self.qtbot.addWidget(self.window)
        self.window.show()
        self.settle()

    def close(self) -> None:
        """Close the window, as long as that takes."""
        with self.qtbot.waitSignal(self.window.closed, timeout=20_000):
            self.window.close()

    def type(self, case_id: UUID, text: str) -> JournalPanel:
        """In a note of a case."""
        self.window.go("case", CaseContext(case_id=case_id, step="application"))
        self.settle()
        (panel,) = self.window.findChildren(JournalPanel)
        panel.write_note("application")
        self.qtbot.keyClicks(panel.draft.text, text)
        return panel

    def settle(self) -> None:
        """Wait until nothing is asked for, and all that has come is shown."""
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: self.window.tasks.is_idle, timeout=20_000)
        self.qtbot.wait(1)

    def says(self, text: str) -> bool:
        """Whether it stands across the window."""
        return any(each.text == text for each in self.window.findChildren(Banner))

    def press(self, text: str, within: QWidget | None = None) -> None:
        """The button that says so."""
        buttons = (within or self.window).findChildren(Button)
        (button,) = (each for each in buttons if each.text() == text and each.isVisible())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def foot(self) -> set[str]:
        """What stands at the foot."""
        (bar,) = self.window.findChildren(StatusBar)
        return {label.text() for label in bar.findChildren(QLabel)}

    @property
    def notice(self) -> str:
        """What goes away by itself."""
        return next((each.text for each in self.window.findChildren(Toast)), "")


@pytest.fixture
def line(postgres_server: PostgresServer) -> Iterator[Line]:
    """A line to the server."""
    with line_to(postgres_server.host, postgres_server.port) as line:
        yield line


@pytest.fixture
def here(
    qtbot: QtBot,
    line: Line,
    postgres_server: PostgresServer,
    server_database: ServerDatabase,
    settings: QSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Workstation]:
    """A caseworker's program, at the far end of the line."""
    monkeypatch.setattr(windows, "CLOSE_AFTER_MS", 300)
    database = str(server_database.engine.url.database)
    address = ServerAddress(host="127.0.0.1", port=line.port, database=database, certificate=None)
    engine = open_server(
        address, postgres_server.superuser, postgres_server.password, limits=Limits(connect=2)
    )
    desk = make_unit(ServerDatabase(engine)).desk(Role.SOCIAL_WORKER)
    made = Workstation(qtbot, desk, settings, tmp_path / "shelf")
    yield made
    made.window.close()
    # What a window that is gone still asks for would keep a connection that nobody closes.
    until = time.monotonic() + 10
    while engine.pool.checkedout() and time.monotonic() < until:  # type: ignore[attr-defined]
        time.sleep(0.01)
    engine.dispose()


def away(line: Line) -> None:
    line.refuse()
    line.cut()


def kept_here(window: MainWindow) -> KeptHere:
    (found,) = window.findChildren(KeptHere)
    return found


def drafts(desk: Desk, case_id: UUID) -> list[str]:
    with desk.begin() as work:
        return [note.text for note in work.notes.find(case_id=case_id, signed_at=None)]


def test_what_is_typed_while_it_is_away_is_put_in_when_it_is_back(
    here: Workstation, line: Line
) -> None:
    case_id = a_case(here.desk)
    panel = here.type(case_id, "Ringde om hy")
    here.settle()
    away(line)
    here.qtbot.keyClicks(panel.draft.text, "ran.")
    panel.flush()
    here.settle()
    assert here.says(AWAY)
    assert "Sparat på den här datorn." in {each.text() for each in panel.findChildren(QLabel)}
    assert any("sparas på den här datorn" in text for text in here.foot)

    line.speak()
    here.press("Försök igen")

    assert not here.says(AWAY)
    assert not any("sparas på den här datorn" in text for text in here.foot)
    assert drafts(here.desk, case_id) == ["Ringde om hyran."]
    assert "är sparat nu" in here.notice
    assert panel.draft._status.text().startswith("Sparat 1"), "and not on this computer any more"


def test_what_is_typed_on_when_it_is_back_needs_no_button(here: Workstation, line: Line) -> None:
    case_id = a_case(here.desk)
    panel = here.type(case_id, "Ringde")
    away(line)
    panel.flush()
    here.settle()
    assert here.says(AWAY)
    line.speak()
    here.qtbot.keyClicks(panel.draft.text, " om hyran.")
    panel.flush()
    here.settle()
    assert not here.says(AWAY)
    assert drafts(here.desk, case_id) == ["Ringde om hyran."]


@pytest.mark.parametrize("read_first", [False, True])
def test_what_was_typed_over_meanwhile_is_not_held_against_what_was_typed_then(
    here: Workstation, line: Line, read_first: bool
) -> None:
    """A server that started anew, and a caseworker who typed on: her own text was another's."""
    case_id = a_case(here.desk)
    panel = here.type(case_id, "Ringde")
    panel.flush()
    here.settle()
    away(line)
    for words in (" om", " hyran"):
        here.qtbot.keyClicks(panel.draft.text, words)
        panel.flush()
        here.settle()
    line.speak()
    heard: list[list[str]] = []
    here.qtbot.keyClicks(panel.draft.text, " idag.")
    if read_first:
        here.window.tasks.run_query(here.window, lambda: drafts(here.desk, case_id), heard.append)
    panel.flush()
    here.settle()
    assert not here.says(CLASHES)
    assert not here.says(AWAY)
    assert drafts(here.desk, case_id) == ["Ringde om hyran idag."]
    assert panel.draft._status.text().startswith("Sparat 1")


def test_it_is_asked_by_itself_whether_it_is_back(
    here: Workstation, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = a_case(here.desk)
    panel = here.type(case_id, "Ringde om hyran.")
    away(line)
    panel.flush()
    here.settle()
    line.speak()
    kept_here(here.window)._again.start(10)
    here.qtbot.waitUntil(lambda: not here.says(AWAY), timeout=20_000)
    here.settle()
    assert drafts(here.desk, case_id) == ["Ringde om hyran."]

    # So it is when a colleague held the row; what was said of that stood there for good.
    kept_here(here.window).waits.emit(EnvironmentProblem("database_busy"))
    assert here.says(SENTENCES["database_busy"])
    kept_here(here.window).answered.emit()
    assert not here.says(SENTENCES["database_busy"])


def test_a_window_that_is_closed_while_it_is_away_finds_it_the_next_time(
    here: Workstation, line: Line
) -> None:
    case_id = a_case(here.desk)
    here.type(case_id, "Ringde om hyran.")
    away(line)
    here.close()
    line.speak()
    here.start()
    assert drafts(here.desk, case_id) == ["Ringde om hyran."]
    assert "är sparat nu" in here.notice
    here.close()
    here.start()
    assert here.notice == "", "it is told once"


def test_two_texts_are_shown_and_ones_own_can_be_copied(here: Workstation, line: Line) -> None:
    """The note was signed at another computer with less in it."""
    case_id = a_case(here.desk)
    panel = here.type(case_id, "Ringde.")
    here.settle()
    form = panel.draft.form
    assert form is not None
    away(line)
    here.qtbot.keyClicks(panel.draft.text, " Hyran.")
    here.close()
    line.speak()
    elsewhere = Desk(
        office=dataclasses.replace(here.desk.office, memory=Memory(), shelf=None), me=here.desk.me
    )
    sign_note(elsewhere, dataclasses.replace(form, text="Ringde om hyran idag"))
    here.start()
    assert here.says(CLASHES)

    here.press("Jämför")
    (dialog,) = here.window.findChildren(TwoTexts)
    shown = [area.text() for area in dialog.findChildren(TextArea)]
    assert shown == ["Ringde. Hyran.", "Ringde om hyran idag"]
    number = reread_case(here.desk, case_id).rows.case.number
    assert number in dialog.windowTitle()
    dialog.reject()
    here.settle()
    here.close()
    here.start()
    assert here.says(CLASHES), "Esc decides nothing"

    here.press("Jämför")
    (dialog,) = here.window.findChildren(TwoTexts)
    here.press("Kopiera min text", dialog)
    assert QGuiApplication.clipboard().text() == "Ringde. Hyran."
    here.close()
    here.start()
    here.press("Jämför")
    (dialog,) = here.window.findChildren(TwoTexts)
    here.press("Släng min text", dialog)
    here.close()
    here.start()
    assert not here.says(CLASHES)


def another_computer(here: Workstation) -> Desk:
    """The same person, signed in where nothing is known of this window."""
    office = dataclasses.replace(here.desk.office, memory=Memory(), shelf=None)
    return Desk(office=office, me=here.desk.me)


def test_a_clash_over_what_is_being_typed_is_asked_about_there_and_once(
    here: Workstation, line: Line
) -> None:
    """It was told across the window and in the note, and each text typed meanwhile by itself; an
    answer in the one place left the other, by which an older text could be written over the newer.
    """
    case_id = a_case(here.desk)
    panel = here.type(case_id, "Ringde")
    panel.flush()
    here.settle()
    form = panel.draft.form
    assert form is not None
    away(line)
    for words in (" om", " hyran"):
        here.qtbot.keyClicks(panel.draft.text, words)
        panel.flush()
        here.settle()
    line.speak()
    save_note(another_computer(here), dataclasses.replace(form, text="Ringde om elen", version=1))
    here.press("Försök igen")
    assert not here.says(AWAY)
    assert not here.says(CLASHES)
    assert "sparade först" in panel.draft.clash.text
    assert panel.draft.text.text() == "Ringde om hyran"
    assert panel.draft._stored.text() == "Ringde om elen"
    here.qtbot.keyClicks(panel.draft.text, " idag")
    panel.flush()
    here.settle()
    kept_here(here.window).put_in()
    here.settle()
    assert not here.says(CLASHES)
    here.press(panel.draft.clash.keep.text(), panel)
    assert drafts(here.desk, case_id) == ["Ringde om hyran idag"]
    here.close()
    here.start()
    assert not here.says(CLASHES)
    assert drafts(here.desk, case_id) == ["Ringde om hyran idag"]


def test_both_texts_are_shown_as_they_are_when_one_looks(here: Workstation, line: Line) -> None:
    """What was written after the clash was told stood nowhere, and was written over unseen."""
    case_id = a_case(here.desk)
    panel = here.type(case_id, "Ringde")
    panel.flush()
    here.settle()
    form = panel.draft.form
    assert form is not None
    away(line)
    here.qtbot.keyClicks(panel.draft.text, " om hyran")
    here.close()
    line.speak()
    elsewhere = another_computer(here)
    save_note(elsewhere, dataclasses.replace(form, text="Ringde om elen", version=1))
    here.start()
    assert here.says(CLASHES)
    save_note(elsewhere, dataclasses.replace(form, text="Ringde om elen. Klart.", version=2))
    here.press("Jämför")
    (dialog,) = here.window.findChildren(TwoTexts)
    shown = [area.text() for area in dialog.findChildren(TextArea)]
    assert shown == ["Ringde om hyran", "Ringde om elen. Klart."]
    dialog.reject()
    here.close()
    here.start()
    save_note(elsewhere, dataclasses.replace(form, text="Ringde om hyran", version=3))
    here.press("Jämför")
    assert not here.window.findChildren(TwoTexts)
    assert not here.says(CLASHES)
    assert "är sparat nu" in here.notice


def test_the_text_that_is_let_go_of_is_the_one_that_was_asked_about(
    here: Workstation, line: Line
) -> None:
    """Two notes were refused: where the stored one was chosen for the second, the first was gone
    from this computer too.
    """
    case_id = a_case(here.desk)
    elsewhere = another_computer(here)
    notes = [
        NoteForm(note_id=here.desk.new_id(), case_id=case_id, text=text)
        for text in ("Ringde", "Mejlade")
    ]
    for note in notes:
        save_note(elsewhere, note)
    here.window.go("case", CaseContext(case_id=case_id, step="application"))
    here.settle()
    (panel,) = here.window.findChildren(JournalPanel)
    for note in notes:
        panel.writing.go_on(dataclasses.replace(note, version=1))
        panel.draft.focus_text()
        save_note(elsewhere, dataclasses.replace(note, text=f"{note.text} mamman", version=1))
        here.qtbot.keyClicks(panel.draft.text, " pappan")
        panel.flush()
        here.settle()
        assert panel.draft.clash.isVisible()
    here.press(panel.draft.clash.give_way.text(), panel)
    assert panel.draft.text.text() == "Mejlade mamman"
    # It is asked about the other, and the window is closed all the same.
    here.window.close()
    here.settle()
    assert panel.draft.clash.isVisible()
    here.close()
    here.start()
    here.press("Jämför")
    (dialog,) = here.window.findChildren(TwoTexts)
    shown = [area.text() for area in dialog.findChildren(TextArea)]
    assert shown == ["Ringde pappan", "Ringde mamman"]


def test_what_i_signed_elsewhere_with_less_in_it_loses_nothing(here: Workstation) -> None:
    """It was saved here, and then written over: this window took it for kept, and let it go."""
    case_id = a_case(here.desk)
    panel = here.type(case_id, "Ringde om hyran. Och om elen.")
    panel.flush()
    here.settle()
    form = panel.draft.form
    assert form is not None
    elsewhere = Desk(
        office=dataclasses.replace(here.desk.office, memory=Memory(), shelf=None), me=here.desk.me
    )
    less = dataclasses.replace(form, text="Ringde om hyran.", version=1)
    signed = sign_note(elsewhere, less)
    here.window.hear(signed)
    here.settle()
    assert "signerade först" in panel.draft.clash.text
    assert panel.draft.text.text() == "Ringde om hyran. Och om elen."
    here.window.close()
    here.settle()
    assert here.window.isVisible(), "it is asked about"
    here.close()
    here.start()
    here.press("Jämför")
    (dialog,) = here.window.findChildren(TwoTexts)
    shown = [area.text() for area in dialog.findChildren(TextArea)]
    assert shown == ["Ringde om hyran. Och om elen.", "Ringde om hyran."]


def test_a_text_of_another_case_is_put_in_too(here: Workstation, line: Line) -> None:
    """What stands in no window any more is put in all the same."""
    first = a_case(here.desk)
    panel = here.type(first, "Ringde om hyran.")
    away(line)
    panel.flush()
    here.settle()
    here.window.go("worklist")
    line.speak()
    kept_here(here.window).put_in()
    here.settle()
    assert drafts(here.desk, first) == ["Ringde om hyran."]


def test_what_is_answered_when_the_window_is_gone_is_let_be(here: Workstation, line: Line) -> None:
    """The window is closed twice, and does not wait; a page that goes still wants to keep."""
    case_id = a_case(here.desk)
    panel = here.type(case_id, "Ringde om hyran.")
    panel.flush()
    here.window.close()
    here.window.close()
    here.qtbot.keyClicks(panel.draft.text, " Mer")
    panel.flush()
    here.qtbot.wait(50)
    here.start()
    assert drafts(here.desk, case_id) == ["Ringde om hyran."]


def test_what_keeping_a_text_changed_is_told_to_every_page(here: Workstation) -> None:
    """A draft that is begun is another standing of its step; on a server nobody was told."""
    case_id = a_case(here.desk)
    form = NoteForm(note_id=here.desk.new_id(), case_id=case_id, text="Ringde om hyran.")
    with here.qtbot.waitSignal(here.window.tasks.changed, timeout=20_000) as told:
        here.window.tasks.run_draft(here.window, lambda: save_note(here.desk, form))
    (changes,) = told.args
    assert changes.touches("note")
    assert changes.case_id == case_id


def test_a_text_left_by_a_kill_is_not_written_over_a_later_one(
    here: Workstation, line: Line
) -> None:
    """It was left, the server was away again at the next start, and another was written then."""
    case_id = a_case(here.desk)
    panel = here.type(case_id, "Ringde om hyran.")
    form = panel.draft.form
    assert form is not None
    away(line)
    here.close()
    line.speak()
    elsewhere = Desk(
        office=dataclasses.replace(here.desk.office, memory=Memory(), shelf=None), me=here.desk.me
    )
    save_note(elsewhere, dataclasses.replace(form, text="Skrev om allt, och mer."))
    here.start()
    assert here.says(CLASHES)
    assert drafts(here.desk, case_id) == ["Skrev om allt, och mer."]


def test_what_was_refused_is_kept_until_a_text_is_chosen(here: Workstation, line: Line) -> None:
    """A colleague saved first, and the window was closed before anything was chosen."""
    case_id = a_case(here.desk)
    person = reread_case(here.desk, case_id).applicant.person.id
    plan = begun_plan(here.desk, case_id, person)
    here.window.go("case", CaseContext(case_id=case_id, step="plan"))
    here.settle()
    (step,) = (each for each in here.window.findChildren(PlanPage) if each.isVisible())
    (goal,) = (field.editor for field in fields_of(step.form) if field.name == "goal")
    elsewhere = Desk(
        office=dataclasses.replace(here.desk.office, memory=Memory(), shelf=None), me=here.desk.me
    )
    save_plan(elsewhere, dataclasses.replace(plan, goal="Ledarens"))
    here.qtbot.keyClicks(goal, "Mitt")
    step.flush()
    here.window.close()
    here.settle()
    assert here.window.isVisible(), "it is asked about"
    here.close()
    here.start()
    assert here.says(CLASHES)
    here.press("Jämför")
    (dialog,) = here.window.findChildren(TwoTexts)
    assert [area.text() for area in dialog.findChildren(TextArea)] == ["Mitt", "Ledarens"]


def fails(*_given: object, **_named: object) -> Never:
    raise ZeroDivisionError


def test_what_cannot_be_put_in_is_told_at_the_sign_in(
    here: Workstation, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A text that does not open, kept before the password was changed, and one with a bug of ours;
    both were passed by in silence.
    """
    here.type(a_case(here.desk), "Ringde om hyran.")
    away(line)
    here.close()
    line.speak()
    before = set(here.folder.glob("*.kept"))
    earlier = FileShelf(here.folder, bytes(reversed(KEY)))
    (kept,) = set(here.folder.glob("*.kept")) - before
    row = DoneWrite(id=uuid4(), command="save_note", staff_id=here.desk.me.id, at=here.desk.now)
    tried = Tried(row=row, new_id=uuid4())
    earlier.keep(Kept(tried=tried, about="note", given="{}", digest=""))
    earlier.close()
    bugs: list[BaseException] = []
    monkeypatch.setattr(WindowPresenter, "show_bug", lambda _self, error: bugs.append(error))
    monkeypatch.setitem(cast("dict[str, object]", DRAFTS), "save_note", wraps(save_note)(fails))
    here.start()
    assert here.says(SENTENCES["kept_here_unopened"].format(files=kept))
    assert [type(error) for error in bugs] == [ZeroDivisionError]
