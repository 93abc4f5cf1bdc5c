"""From start to a window: which database, who signs in, and then the work."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.domain.staff import Role
from fsclient.ui.areas import areas_of, pages_of, rail_of
from fsclient.ui.case.context import CaseContext
from fsclient.ui.dialogs.demo import DemoDialog, DemoRole
from fsclient.ui.dialogs.profile import ProfileDialog, ProfileRequest
from fsclient.ui.dialogs.sign_in import ProfileChoice, SignInDialog, SignInRequest
from fsclient.ui.failures import BugWindow
from fsclient.ui.formats import identity_number
from fsclient.ui.messages import sentence
from fsclient.ui.palette import Found
from fsclient.ui.roles import ROLE_NAMES
from fsclient.ui.tasks import Tasks
from fsclient.ui.topbar import SignedIn
from fsclient.ui.window import MainWindow, WindowParts
from fsclient.usecases.desk import Desk
from fsclient.usecases.worklist import is_mine, rail_counts, search


class Entrance(Protocol):
    """What bootstrap fills: profiles and the way into their databases. Each may take a while."""

    def profiles(self) -> Sequence[ProfileChoice]: ...
    def last_profile(self) -> str: ...
    def suggested_path(self) -> Path: ...
    def asks_passphrase(self) -> bool: ...
    def add_profile(self, request: ProfileRequest) -> str: ...
    def sign_in(self, request: SignInRequest) -> Desk: ...
    def leave(self) -> None: ...


class DemoEntrance(Protocol):
    """The made-up unit: built once, and entered as any role."""

    def build(self, report: Callable[[int, int], None]) -> Sequence[DemoRole]: ...
    def enter(self, login: str) -> Desk: ...
    def leave(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Started:
    desk: Desk
    counts: dict[str, int]


class Application(QObject):
    """Shows the dialogs at start, then the window; and the dialogs again after signing out."""

    finished = Signal()

    def __init__(
        self,
        entrance: Entrance,
        settings: QSettings,
        demo: DemoEntrance | None = None,
        handbook: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__()
        self._entrance = entrance
        self._demo = demo
        self._settings = settings
        self._handbook = handbook
        self._dialog: QDialog | None = None
        self.window: MainWindow | None = None
        self._bugs: BugWindow | None = None
        self._tasks = Tasks(self, self)

    def start(self, profile: str = "") -> None:
        """Show the first dialog."""
        if self._demo is not None:
            self._show_demo(self._demo)
        elif self._entrance.profiles():
            self._show_sign_in(profile or self._entrance.last_profile())
        else:
            self._show_profile()

    def show_problems(self, owner: QObject, problems: tuple[Problem, ...]) -> None:
        """What the person can mend, at the dialog's fields."""
        if isinstance(self._dialog, ProfileDialog | SignInDialog):
            self._dialog.show_problems(problems)

    def show_environment(
        self, owner: QObject, problem: EnvironmentProblem, retry: Callable[[], None]
    ) -> None:
        """The database will not open: a sentence, and the dialog as it was."""
        if isinstance(self._dialog, ProfileDialog | SignInDialog):
            self._dialog.set_busy("")
        QMessageBox.warning(self._dialog, "fsclient", sentence(problem))

    def show_bug(self, error: BaseException) -> None:
        """Anything else."""
        if self._bugs is None:
            self._bugs = BugWindow()
        self._bugs.add(error)

    def _show_profile(self) -> None:
        dialog = ProfileDialog(
            suggested=self._entrance.suggested_path(),
            asks_passphrase=self._entrance.asks_passphrase(),
        )
        dialog.submitted.connect(
            lambda request: self._tasks.run_command(
                dialog,
                lambda: self._entrance.add_profile(request),
                lambda name: self._show_sign_in(name),
            )
        )
        back = self._show_start if self._entrance.profiles() else self._finish
        self._open(dialog, back)

    def _show_start(self) -> None:
        self._show_sign_in(self._entrance.last_profile())

    def _show_sign_in(self, profile: str) -> None:
        dialog = SignInDialog(self._entrance.profiles(), profile)
        dialog.new_profile_wanted.connect(self._show_profile)
        dialog.submitted.connect(
            lambda request: self._tasks.run_command(
                dialog,
                lambda: _begun(self._entrance.sign_in(request)),
                self._show_window,
            )
        )
        self._open(dialog, self._finish)

    def _show_demo(self, demo: DemoEntrance) -> None:
        dialog = DemoDialog()
        self._open(dialog, self._finish)
        dialog.chosen.connect(
            lambda login: self._tasks.run_command(
                dialog, lambda: _begun(demo.enter(login)), self._show_window
            )
        )
        self._tasks.run_long(
            dialog,
            lambda progress: demo.build(progress.step),
            dialog.show_roles,
        )
        self._tasks.activity.connect(dialog.show_activity)

    def _open(self, dialog: QDialog, rejected: Callable[[], None]) -> None:
        self._close_dialog()
        self._dialog = dialog
        dialog.rejected.connect(rejected, Qt.ConnectionType.QueuedConnection)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.blockSignals(True)
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _show_window(self, begun: _Started) -> None:
        self._close_dialog()
        window = make_window(begun.desk, begun.counts, self._settings, self._handbook)
        window.signed_out.connect(self._signed_out)
        window.closed.connect(self._finish)
        self.window = window
        window.show()

    def _signed_out(self) -> None:
        self._forget_window()
        self._entrance.leave()
        if self._demo is not None:
            self._show_demo(self._demo)
        else:
            self._show_start()

    def _forget_window(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    def _finish(self) -> None:
        self._close_dialog()
        self._tasks.stop()
        self._forget_window()
        self._entrance.leave()
        if self._demo is not None:
            self._demo.leave()
        self.finished.emit()
        app = QApplication.instance()
        if app is not None:
            app.quit()


def _begun(desk: Desk) -> _Started:
    return _Started(desk, dict(rail_counts(desk)))


def make_window(
    desk: Desk,
    counts: dict[str, int],
    settings: QSettings,
    handbook: Callable[[str], str] | None = None,
) -> MainWindow:
    """The window of someone who has signed in, on the first page that the role has."""
    window = MainWindow(
        WindowParts(
            who=SignedIn(
                unit=desk.office.unit.name, role=ROLE_NAMES[desk.me.role], name=desk.me.name
            ),
            rail=rail_of(desk, counts),
            pages=pages_of(desk),
            search=lambda text: found_in(desk, text),
            settings=settings,
            handbook=handbook,
        )
    )
    window.go(areas_of(desk)[0].key)
    return window


def found_in(desk: Desk, text: str) -> tuple[Found, ...]:
    """Cases by name, personnummer or number, as Ctrl+K shows them."""
    if desk.me.role is Role.ADMINISTRATOR:
        return ()
    found = []
    for hit in search(desk, text):
        number = identity_number(hit.identity_number) if hit.identity_number else ""
        whose = "ditt ärende" if is_mine(desk, hit) else f"{hit.caseworker} · skäl loggas"
        protected = "skyddade personuppgifter" if hit.protected else ""
        closed = f"avslutat {hit.closed_on}" if hit.closed_on else ""
        parts = (number, hit.number, protected, closed, whose)
        found.append(
            Found(
                title=hit.name,
                detail=" · ".join(part for part in parts if part),
                kind="Ärende",
                page="case",
                context=CaseContext(case_id=hit.case_id),
            )
        )
    return tuple(found)
