"""The start: a first database is made, someone signs in, and what is wrong is said at its field."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from fsclient.bootstrap.entrance import ProfileEntrance
from fsclient.bootstrap.folders import settings_folder
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.storage import keys
from fsclient.ui.administration.page import AdministrationPage
from fsclient.ui.dialogs.demo import DemoDialog, DemoRole
from fsclient.ui.dialogs.profile import ProfileDialog
from fsclient.ui.dialogs.profile_requests import NewLocalRequest, ProfileKind
from fsclient.ui.dialogs.requests import ProfileChoice, SignInRequest
from fsclient.ui.dialogs.sign_in import SignInDialog
from fsclient.ui.shell import signed_in
from fsclient.ui.shell.application import Application
from fsclient.ui.shell.rehearsal import rehearse
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.speech.messages import SENTENCES
from fsclient.ui.widgets.notices import Banner
from fsclient.ui.work import tasks
from fsclient.ui.work.last_resort import UncaughtErrors
from fsclient.ui.worklist import page as worklist_page
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import Worklist, WorklistQuery
from fsclient.usecases.worklist import worklist
from tests.support.form_folder import FormFolder, forms
from tests.support.sip_form import SIP
from tests.support.trial_form import FIRST
from tests.support.unit import Unit

__all__ = ["forms"]

PASSWORD = "en lång mening att minnas"


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """What is loaded behind the first dialog outlasts the first test, on a busy machine."""
    ProfileEntrance().warm_up()


@pytest.fixture
def application(settings: QSettings) -> Iterator[Application]:
    """A start on a computer without profiles."""
    made = Application(ProfileEntrance(), settings)
    yield made
    made.close()


def dialog_of(application: Application, kind: type) -> object:
    assert isinstance(application.dialog, kind), application.dialog
    return application.dialog


def typed(qtbot: QtBot, editor: QLineEdit, text: str) -> None:
    # QTest types only ASCII; the rest arrives as from an input method.
    editor.clear()
    if text.isascii():
        qtbot.keyClicks(editor, text)
    else:
        editor.insert(text)


def fill_new(qtbot: QtBot, dialog: ProfileDialog, path: Path) -> None:
    typed(qtbot, dialog.editor("profile"), "Enheten")
    typed(qtbot, dialog.editor("new_path"), str(path))
    typed(qtbot, dialog.editor("new_name"), "Alva Administratör")
    typed(qtbot, dialog.editor("new_title"), "systemförvaltare")
    typed(qtbot, dialog.editor("new_login"), "alva")
    typed(qtbot, dialog.editor("new_password"), PASSWORD)
    typed(qtbot, dialog.editor("new_password_again"), PASSWORD)


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=15_000)


def test_a_new_unit_begins_with_its_database_and_first_administrator(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    application.start()
    dialog = dialog_of(application, ProfileDialog)
    assert isinstance(dialog, ProfileDialog)
    fill_new(qtbot, dialog, tmp_path / "enheten.db")
    qtbot.mouseClick(dialog.submit, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: isinstance(application.dialog, SignInDialog))
    sign_in = application.dialog
    assert isinstance(sign_in, SignInDialog)
    typed(qtbot, sign_in.login, "alva")
    typed(qtbot, sign_in.password, "fel lösenord")
    qtbot.keyClick(sign_in.password, Qt.Key.Key_Return)
    until(qtbot, lambda: bool(sign_in.entries["password"].error.text()))
    assert sign_in.entries["password"].error.text() == SENTENCES["wrong_login"]
    assert sign_in.login.text() == "alva"
    typed(qtbot, sign_in.password, PASSWORD)
    qtbot.mouseClick(sign_in.submit, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: application.window is not None and application.window.isVisible())
    assert application.window is not None
    assert application.dialog is None
    page = application.window.page
    assert isinstance(page, AdministrationPage)
    assert page.table.rows(), "it is shown with its first list in it"


class SlowEntrance(ProfileEntrance):
    """Someone signs in, and the first list is long in coming."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.may_read = threading.Event()

    def profiles(self) -> list[ProfileChoice]:
        return [ProfileChoice(name="Enheten", last_login="social1")]

    def last_profile(self) -> str:
        return "Enheten"

    def sign_in(self, request: SignInRequest) -> Desk:
        return self.desk


class FaltersOnce:
    """A made-up unit whose first building stands still, and then comes to nothing."""

    def __init__(self) -> None:
        self.goes_on = threading.Event()
        self.tries = 0

    def build(self, report: Callable[[int, int], None]) -> list[DemoRole]:
        self.tries += 1
        # How far it is is shown when it has been at it for a moment.
        for _step in range(20):
            report(38, 100)
            self.goes_on.wait(0.05)
        self.goes_on.wait(10)
        if self.tries == 1:
            raise EnvironmentProblem("disk_full")
        return [DemoRole(login="head", role="Enhetschef", purpose="Leder")]

    def enter(self, login: str) -> Desk:
        raise AssertionError(login)

    def leave(self) -> None:
        self.goes_on.set()


def test_the_made_up_unit_says_how_far_it_is_and_never_waits_for_nothing(
    qtbot: QtBot, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_said: None)
    monkeypatch.setattr(tasks, "SILENT_AFTER_MS", 200)
    demo = FaltersOnce()
    application = Application(ProfileEntrance(), settings, demo)
    application.start()
    dialog = application.dialog
    assert isinstance(dialog, DemoDialog)

    def said() -> str:
        return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())

    until(qtbot, lambda: "38 % är byggt." in said())
    until(qtbot, lambda: "stått stilla" in said() and dialog.leave.isVisible())
    demo.goes_on.set()
    until(qtbot, dialog.build_again.isVisible)
    assert "blev inte byggd" in said()
    assert "stått stilla" not in said()
    qtbot.mouseClick(dialog.build_again, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: "Vem vill du vara?" in said())
    assert not dialog.build_again.isVisible()
    application.close()


def test_a_first_list_that_is_long_in_coming_does_not_hold_the_window_back(
    qtbot: QtBot, settings: QSettings, unit: Unit, monkeypatch: pytest.MonkeyPatch
) -> None:
    entrance = SlowEntrance(unit.desk(Role.SOCIAL_WORKER))

    def slow(desk: Desk, query: WorklistQuery) -> Worklist:
        entrance.may_read.wait(10)
        return worklist(desk, query)

    monkeypatch.setattr(worklist_page, "worklist", slow)
    application = Application(entrance, settings)
    application.start()
    sign_in = application.dialog
    assert isinstance(sign_in, SignInDialog)
    # Twice in one breath, as a double click on a role of the made-up unit.
    for _ in range(2):
        sign_in.submitted.emit(SignInRequest(profile="Enheten", login="social1", password=""))
    until(qtbot, lambda: application.window is not None)
    window = application.window
    assert window is not None
    assert (application.dialog, window.isVisible()) == (sign_in, False)
    until(qtbot, window.isVisible)
    assert application.dialog is None
    assert not window.tasks.is_idle
    entrance.may_read.set()
    assert application.window is window
    until(qtbot, lambda: window.tasks.is_idle)
    application.close()


def test_what_is_drawn_out_of_sight_while_someone_types_leaves_nothing(
    qtbot: QtBot, settings: QSettings
) -> None:
    before = set(QApplication.topLevelWidgets())
    steps = rehearse(settings)
    next(steps)
    made = set(QApplication.topLevelWidgets()) - before
    assert any(isinstance(widget, MainWindow) for widget in made)
    for _ in steps:
        assert not any(widget.isVisible() for widget in made)
    qtbot.waitUntil(lambda: not any(map(shiboken6.isValid, made)))


def test_a_short_password_is_said_at_its_field_and_leaves_no_file(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    application.start()
    dialog = dialog_of(application, ProfileDialog)
    assert isinstance(dialog, ProfileDialog)
    fill_new(qtbot, dialog, tmp_path / "enheten.db")
    typed(qtbot, dialog.editor("new_password"), "kort")
    typed(qtbot, dialog.editor("new_password_again"), "kort")
    qtbot.mouseClick(dialog.submit, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: bool(dialog.entries["new_password"].error.text()))
    assert dialog.editor("new_name").text() == "Alva Administratör"
    assert not (tmp_path / "enheten.db").exists()


def test_a_file_that_is_no_database_gets_a_sentence_and_makes_no_profile(
    qtbot: QtBot,
    application: Application,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    letter = tmp_path / "brev.pdf"
    letter.write_bytes(b"%PDF-1.7")
    application.start()
    dialog = dialog_of(application, ProfileDialog)
    assert isinstance(dialog, ProfileDialog)
    dialog.choose(ProfileKind.EXISTING)
    typed(qtbot, dialog.editor("profile"), "Gamla")
    typed(qtbot, dialog.editor("existing_path"), str(letter))
    qtbot.mouseClick(dialog.submit, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: bool(said))
    assert said == [SENTENCES["not_a_database"]]
    assert ProfileEntrance().profiles() == []
    assert dialog.editor("existing_path").text() == str(letter)


def test_without_a_keyring_a_wrong_passphrase_is_said_at_its_field(
    qtbot: QtBot,
    application: Application,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keys, "has_keyring", lambda: False)
    application.start()
    dialog = dialog_of(application, ProfileDialog)
    assert isinstance(dialog, ProfileDialog)
    fill_new(qtbot, dialog, tmp_path / "enheten.db")
    typed(qtbot, dialog.editor("new_passphrase"), "en lösenfras för enheten")
    typed(qtbot, dialog.editor("new_passphrase_again"), "en lösenfras för enheten")
    qtbot.mouseClick(dialog.submit, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: isinstance(application.dialog, SignInDialog))
    sign_in = application.dialog
    assert isinstance(sign_in, SignInDialog)
    typed(qtbot, sign_in.login, "alva")
    typed(qtbot, sign_in.password, PASSWORD)
    typed(qtbot, sign_in.passphrase, "fel lösenfras")
    qtbot.mouseClick(sign_in.submit, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: bool(sign_in.entries["passphrase"].error.text()))
    assert application.window is None


def sign_in_as_alva(qtbot: QtBot, application: Application) -> SignInDialog:
    """Type and send what Alva signs in with."""
    sign_in = application.dialog
    assert isinstance(sign_in, SignInDialog)
    typed(qtbot, sign_in.login, "alva")
    typed(qtbot, sign_in.password, PASSWORD)
    qtbot.mouseClick(sign_in.submit, Qt.MouseButton.LeftButton)
    return sign_in


@pytest.fixture
def alvas(tmp_path: Path) -> Path:
    """A database that Alva administers, on a computer that knows it; its file."""
    path = tmp_path / "enheten.db"
    ProfileEntrance().add_profile(
        NewLocalRequest(
            profile="Enheten",
            path=path,
            name="Alva Administratör",
            title="systemförvaltare",
            login="alva",
            password=PASSWORD,
        )
    )
    return path


def test_one_missing_quote_in_the_units_own_file_does_not_lock_anyone_out(
    qtbot: QtBot, application: Application, alvas: Path
) -> None:
    own = settings_folder() / "unit.toml"
    own.write_text('name = "Enheten\n', encoding="utf-8")
    application.start()
    sign_in_as_alva(qtbot, application)
    until(qtbot, lambda: application.window is not None and application.window.isVisible())
    assert application.window is not None
    (told,) = (each.text for each in application.window.findChildren(Banner) if each.isVisible())
    assert told.startswith(f"{own}: Datafilen går inte att läsa: rad 1")


def test_a_misspelt_key_in_a_form_is_told_in_the_window_and_locks_nobody_out(
    qtbot: QtBot, application: Application, alvas: Path, forms: FormFolder
) -> None:
    forms.write(FIRST.replace("restricted = true", "restrictd = true"))
    forms.write(SIP.replace("valid_days", "valid_day"), "sip.toml")
    application.start()
    sign_in_as_alva(qtbot, application)
    until(qtbot, lambda: application.window is not None and application.window.isVisible())
    assert application.window is not None
    (told,) = (each.text for each in application.window.findChildren(Banner) if each.isVisible())
    for name, line, key in (("ib.toml", 59, "restrictd"), ("sip.toml", 11, "step.valid_day")):
        assert f"{forms.path / name}, rad {line}: Fältet {key} känns inte igen." in told
    assert "Har enheten använt det gäller så länge den senaste version som går att läsa" in told
    assert "Inget beslut signeras här" in told
    assert told.count("Inget beslut") == 1


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def made_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def scrambled(file: Path) -> None:
    file.write_bytes(bytes(range(256)) * 64)


@pytest.mark.parametrize("damage", [Path.unlink, cut, emptied, made_folder, scrambled])
@pytest.mark.parametrize("what", ["database", "profile", "last-profile"])
def test_a_file_that_is_amiss_at_start_ends_in_a_sentence_and_never_in_a_bug(
    qtbot: QtBot,
    application: Application,
    alvas: Path,
    monkeypatch: pytest.MonkeyPatch,
    damage: Callable[[Path], None],
    what: str,
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    files = {
        "database": alvas,
        "profile": settings_folder() / "profiles" / "Enheten.toml",
        "last-profile": settings_folder() / "last-profile",
    }
    damage(files[what])
    application.start()
    if isinstance(application.dialog, ProfileDialog):
        assert (what, damage) == ("profile", Path.unlink)
        return
    sign_in = sign_in_as_alva(qtbot, application)
    if what == "last-profile" or (what, damage) == ("profile", cut):
        until(qtbot, lambda: application.window is not None and application.window.isVisible())
        return
    until(qtbot, lambda: bool(said))
    assert not shown("BugWindow")
    assert sign_in.submit.isEnabled()
    assert said[0].endswith(".")
    assert "Det gick inte (" not in said[0]


def test_one_broken_profile_does_not_hide_the_others(
    qtbot: QtBot, application: Application, alvas: Path
) -> None:
    (settings_folder() / "profiles" / "Andra.toml").write_bytes(b"\xff\xfe\x00")
    application.start()
    sign_in = application.dialog
    assert isinstance(sign_in, SignInDialog)
    assert sign_in.box is not None
    assert sign_in.box.currentText() == "Enheten"
    sign_in_as_alva(qtbot, application)
    until(qtbot, lambda: application.window is not None and application.window.isVisible())


class BrokenEntrance(ProfileEntrance):
    """Signing in meets a fault of the program, on its worker or when the window is made."""

    def __init__(self, answer: Callable[[], Desk]) -> None:
        super().__init__()
        self.answer = answer

    def profiles(self) -> list[ProfileChoice]:
        return [ProfileChoice(name="Enheten", last_login="social1")]

    def last_profile(self) -> str:
        return "Enheten"

    def sign_in(self, request: SignInRequest) -> Desk:
        return self.answer()


def shown(kind: str) -> list[QWidget]:
    """The windows of a kind that stand before the person."""
    widgets = QApplication.topLevelWidgets()
    return [each for each in widgets if each.isVisible() and type(each).__name__ == kind]


@pytest.fixture(autouse=True)
def closed_windows() -> Iterator[None]:
    """What tells of a fault does not stand from one test to the next."""
    yield
    for window in (*shown("BugWindow"), *shown("QMessageBox")):
        window.close()


def fail() -> Desk:
    raise LookupError("Testina Testgren")


def leave() -> Desk:
    raise SystemExit(3)


@pytest.mark.parametrize("answer", [fail, leave])
@pytest.mark.parametrize("told_by", ["BugWindow", "QMessageBox"])
def test_a_fault_in_signing_in_is_told_and_gives_the_button_back(
    qtbot: QtBot,
    settings: QSettings,
    monkeypatch: pytest.MonkeyPatch,
    answer: Callable[[], Desk],
    told_by: str,
) -> None:
    if told_by == "QMessageBox":
        # What tells of faults is broken itself, as where the window of bugs cannot be imported.
        monkeypatch.setitem(sys.modules, "fsclient.ui.work.failures", None)
    application = Application(BrokenEntrance(answer), settings)
    application.start()
    sign_in = application.dialog
    assert isinstance(sign_in, SignInDialog)
    typed(qtbot, sign_in.password, "hemligt")
    qtbot.mouseClick(sign_in.submit, Qt.MouseButton.LeftButton)

    until(qtbot, lambda: bool(shown(told_by)))
    assert sign_in.submit.isEnabled()
    assert sign_in.password.text() == "hemligt"
    application.close()


def test_a_window_that_cannot_be_made_is_told_and_gives_the_button_back(
    qtbot: QtBot, settings: QSettings, unit: Unit, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    application = Application(BrokenEntrance(lambda: desk), settings)
    uncaught = UncaughtErrors(application.show_bug, application)
    monkeypatch.setattr(signed_in, "make_window", lambda *_given: fail())
    application.start()
    sign_in = application.dialog
    assert isinstance(sign_in, SignInDialog)
    typed(qtbot, sign_in.password, "hemligt")
    uncaught.listen()
    try:
        qtbot.mouseClick(sign_in.submit, Qt.MouseButton.LeftButton)
        until(qtbot, lambda: bool(shown("BugWindow")))
    finally:
        uncaught.leave()
    assert sign_in.submit.isEnabled()
    application.close()


class SilentEntrance(BrokenEntrance):
    """A database that says nothing, until it is given up."""

    def __init__(self, *, is_far: bool) -> None:
        super().__init__(self._wait)
        self.is_far = is_far
        self.asked, self.given_up = threading.Event(), threading.Event()

    def profiles(self) -> list[ProfileChoice]:
        return [ProfileChoice(name="Enheten", last_login="social1", is_far=self.is_far)]

    def give_up(self) -> None:
        self.given_up.set()

    def warm_up(self) -> None:
        """Nothing, so that what is waited for is the database."""

    def _wait(self) -> Desk:
        self.asked.set()
        self.given_up.wait()
        raise EnvironmentProblem("database_away")


@pytest.mark.parametrize("is_far", [True, False])
def test_a_sign_in_that_gets_no_answer_is_told_of_and_can_be_left(
    qtbot: QtBot, settings: QSettings, monkeypatch: pytest.MonkeyPatch, is_far: bool
) -> None:
    """A server; this computer only works on, and there is nothing to leave."""
    said: list[str] = []
    monkeypatch.setattr("fsclient.ui.work.tasks.SILENT_AFTER_MS", 200)
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))
    entrance = SilentEntrance(is_far=is_far)
    application = Application(entrance, settings)
    application.start()
    sign_in = application.dialog
    assert isinstance(sign_in, SignInDialog)
    typed(qtbot, sign_in.password, "hemligt")
    assert not sign_in.leave.isVisible()
    qtbot.mouseClick(sign_in.submit, Qt.MouseButton.LeftButton)
    sentence = SENTENCES["unanswered_sign_in" if is_far else "unanswered_here"]
    until(qtbot, lambda: sign_in.problem.text() == sentence)
    assert sign_in.leave.isVisible() is is_far
    assert not sign_in.new_profile.isEnabled()
    if is_far:
        qtbot.mouseClick(sign_in.leave, Qt.MouseButton.LeftButton)
    else:
        entrance.given_up.set()
    until(qtbot, lambda: said == [SENTENCES["database_away"]])
    assert (sign_in.problem.text(), sign_in.busy.text()) == ("", "")
    assert not sign_in.leave.isVisible()
    assert sign_in.submit.isEnabled()
    assert sign_in.password.text() == "hemligt"
    application.close()


def test_what_is_amiss_behind_the_dialog_does_not_disturb_who_types(
    qtbot: QtBot, settings: QSettings, unit: Unit, monkeypatch: pytest.MonkeyPatch
) -> None:
    warmed: list[bool] = []

    def warm_up() -> None:
        warmed.append(True)
        raise LookupError

    entrance = BrokenEntrance(lambda: unit.desk(Role.SOCIAL_WORKER))
    monkeypatch.setattr(entrance, "warm_up", warm_up)
    application = Application(entrance, settings)
    application.start()
    sign_in = application.dialog
    assert isinstance(sign_in, SignInDialog)
    until(qtbot, lambda: bool(warmed))
    typed(qtbot, sign_in.password, "hemligt")
    qtbot.mouseClick(sign_in.submit, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: application.window is not None and application.window.isVisible())
    assert not shown("BugWindow")
    application.close()
