"""From start to a window: which database, who signs in, and then the work.

The first dialog is shown before the database's library and the pages are imported: that is done
in the background while the person types a password.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog

from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.ui.dialogs.requests import AddedProfile, ProfileChoice, SignInRequest
from fsclient.ui.widgets.later import later
from fsclient.ui.work.last_resort import tell

if TYPE_CHECKING:
    from fsclient.ui.dialogs.demo import DemoRole
    from fsclient.ui.dialogs.profile import ProfileDialog
    from fsclient.ui.dialogs.profile_requests import ProfileRequest
    from fsclient.ui.dialogs.sign_in import SignInDialog
    from fsclient.ui.shell.window import MainWindow
    from fsclient.ui.work.ahead import Ahead
    from fsclient.ui.work.failures import BugWindow
    from fsclient.ui.work.tasks import Asked, Tasks
    from fsclient.usecases.desk import Desk

# Python runs one thread at a time: until the dialog is painted, that is the one that paints it.
_PAINTED_AFTER_MS: Final = 30
_FIRST_LIST_WITHIN_MS: Final = 300


class Entrance(Protocol):
    """What bootstrap fills: profiles and the way into their databases. Each may take a while."""

    def profiles(self) -> Sequence[ProfileChoice]: ...
    def last_profile(self) -> str: ...
    def suggested_path(self) -> Path: ...
    def asks_passphrase(self) -> bool: ...
    def add_profile(self, request: "ProfileRequest") -> AddedProfile: ...
    def sign_in(self, request: SignInRequest) -> "Desk": ...
    def give_up(self) -> None: ...
    def leave(self) -> None: ...
    def warm_up(self) -> None: ...


class DemoEntrance(Protocol):
    """The made-up unit: built once, and entered as any role."""

    def build(self, report: Callable[[int, int], None]) -> "Sequence[DemoRole]": ...
    def enter(self, login: str) -> "Desk": ...
    def leave(self) -> None: ...


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
        self.dialog: QDialog | None = None
        self._form: ProfileDialog | SignInDialog | None = None
        self.window: MainWindow | None = None
        self._warm_up_due = later(self, _PAINTED_AFTER_MS, self._warm_up)
        self._rehearsal: Ahead | None = None

    @cached_property
    def _tasks(self) -> "Tasks":
        # Made when first needed, which is not until the first dialog is there.
        from fsclient.ui.work.tasks import Tasks

        tasks = Tasks(self, self, self._entrance.give_up)
        tasks.unanswered.connect(self._show_unanswered)
        return tasks

    @cached_property
    def _bugs(self) -> "BugWindow":
        from fsclient.ui.work.failures import BugWindow

        return BugWindow()

    def start(self, profile: str = "") -> None:
        """Show the first dialog."""
        if self._demo is not None:
            self._show_demo(self._demo)
        elif self._entrance.profiles():
            self._show_sign_in(profile or self._entrance.last_profile())
        else:
            self._show_profile()
        self._warm_up_due.start()

    def _warm_up(self) -> None:
        # On the thread that signs in, so that no two load the same at the same time. What goes
        # wrong is said when it is needed: the one who types a password has asked for nothing.
        self._tasks.run_query(
            self, self._entrance.warm_up, lambda _done: self._rehearse(), lambda _error: True
        )

    def _rehearse(self) -> None:
        from fsclient.ui.shell.rehearsal import rehearse
        from fsclient.ui.work.ahead import Ahead

        if self.window is None:
            self._rehearsal = Ahead(self._tasks, rehearse(self._settings), self)

    def _end_rehearsal(self) -> None:
        if self._rehearsal is not None:
            self._rehearsal.stop()

    def show_problems(self, owner: QObject, problems: tuple[Problem, ...]) -> None:
        """What the person can mend, at the dialog's fields."""
        if self._form is not None:
            self._form.show_problems(problems)

    def show_environment(
        self,
        owner: QObject,
        problem: EnvironmentProblem,
        retry: Callable[[], None],
        *,
        act: "Asked",
    ) -> None:
        """The database will not open: a sentence, and the dialog as it was."""
        if self._form is not None:
            self._form.set_busy("")
        from PySide6.QtWidgets import QMessageBox

        from fsclient.ui.speech.messages import sentence

        QMessageBox.warning(self.dialog, "fsclient", sentence(problem))

    def _show_unanswered(self, waiting: bool) -> None:
        from fsclient.ui.dialogs.sign_in import SignInDialog

        if isinstance(self._form, SignInDialog):
            self._form.show_unanswered(waiting=waiting)
        elif self._demo is not None and self.dialog is not None:
            from fsclient.ui.dialogs.demo import DemoDialog

            assert isinstance(self.dialog, DemoDialog)
            self.dialog.show_unanswered(waiting=waiting)

    def show_bug(self, error: BaseException) -> None:
        """Anything else. Whatever else fails, the dialog can be answered again."""
        if self._form is not None:
            self._form.set_busy("")
        tell(lambda told: self._bugs.add(told), error)

    def _show_profile(self) -> None:
        from fsclient.ui.dialogs.profile import ProfileDialog

        dialog = ProfileDialog(
            suggested=self._entrance.suggested_path(),
            asks_passphrase=self._entrance.asks_passphrase(),
        )
        dialog.submitted.connect(
            lambda request: self._tasks.run_command(
                dialog,
                lambda: self._entrance.add_profile(request),
                self._profile_added,
            )
        )
        back = self._show_start if self._entrance.profiles() else self._finish
        self._open(dialog, back)
        self._form = dialog

    def _profile_added(self, added: AddedProfile) -> None:
        self._show_sign_in(added.name)
        if added.set_aside:
            from PySide6.QtWidgets import QMessageBox

            from fsclient.ui.speech.messages import sentence

            told = Problem("side_files_moved", None, {"files": added.set_aside})
            QMessageBox.information(self.dialog, "fsclient", sentence(told))

    def _show_start(self) -> None:
        self._show_sign_in(self._entrance.last_profile())

    def _show_sign_in(self, profile: str) -> None:
        from fsclient.ui.dialogs.sign_in import SignInDialog

        dialog = SignInDialog(self._entrance.profiles(), profile)
        dialog.new_profile_wanted.connect(self._show_profile)
        dialog.left.connect(self._tasks.leave)
        dialog.submitted.connect(
            lambda request: self._tasks.run_command(
                dialog,
                lambda: _begin(self._entrance.sign_in(request)),
                self._make_window,
            )
        )
        self._open(dialog, self._finish)
        self._form = dialog

    def _show_demo(self, demo: DemoEntrance) -> None:
        from fsclient.ui.dialogs.demo import DemoDialog

        dialog = DemoDialog()
        self._open(dialog, self._finish)
        dialog.chosen.connect(
            lambda login: self._tasks.run_command(
                dialog, lambda: _begin(demo.enter(login)), self._make_window
            )
        )

        def build() -> None:
            self._tasks.run_long(
                dialog,
                lambda progress: demo.build(progress.step),
                dialog.show_roles,
                # What went wrong is told besides; the dialog must not go on waiting for it.
                lambda _error: dialog.show_stopped(),
            )

        self._tasks.activity.connect(dialog.show_activity)
        dialog.again.connect(build)
        build()

    def _open(self, dialog: QDialog, rejected: Callable[[], None]) -> None:
        self._close_dialog()
        self.dialog = dialog
        dialog.rejected.connect(rejected, Qt.ConnectionType.QueuedConnection)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _close_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.blockSignals(True)
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = self._form = None

    def _make_window(self, begun: "_Begun") -> None:
        if self.window is not None:
            # A role chosen twice in one breath.
            return
        self._end_rehearsal()
        self.window = window = begun(self._settings, self._handbook)
        window.signed_out.connect(self._signed_out)
        window.closed.connect(self._finish)
        # Shown with its first list in it, if that comes soon: laid out and painted once.
        window.tasks.idle.connect(self._reveal, Qt.ConnectionType.SingleShotConnection)
        wait = 0 if window.tasks.is_idle else _FIRST_LIST_WITHIN_MS
        later(window, wait, self._reveal).start()

    def _reveal(self) -> None:
        if self.window is not None and not self.window.isVisible():
            self._close_dialog()
            self.window.show()

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
        self.close()
        self.finished.emit()

    def close(self) -> None:
        """Close what is open, end the threads, and leave the database."""
        self._warm_up_due.stop()
        self._close_dialog()
        self._end_rehearsal()
        self._tasks.stop()
        if self.window is not None:
            self.window.tasks.stop()
        self._forget_window()
        self._entrance.leave()
        if self._demo is not None:
            self._demo.leave()


_Begun = Callable[[QSettings, Callable[[str], str] | None], "MainWindow"]


def _begin(desk: "Desk") -> _Begun:
    from fsclient.ui.shell.signed_in import make_window, prepare_behind
    from fsclient.usecases.worklist import rail_counts

    counts = rail_counts(desk)

    def make(settings: QSettings, handbook: Callable[[str], str] | None) -> "MainWindow":
        window = make_window(desk, counts, settings, handbook)
        prepare_behind(window, desk)
        return window

    return make
