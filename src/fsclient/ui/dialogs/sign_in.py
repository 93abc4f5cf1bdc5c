"""Signing in to a profile."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.dialogs.entries import Entries, Entry, Errors, button, column, foot, line, words
from fsclient.ui.dialogs.requests import ProfileChoice, SignInRequest
from fsclient.ui.look.theme import theme
from fsclient.ui.widgets.later import later

if TYPE_CHECKING:
    from fsclient.ui.widgets.chevron_box import ChevronBox


class SignInDialog(QDialog):
    """Name and password for a profile. ``submitted`` carries the request; the dialog stays open
    and shows what ``show_problems`` gives back, until it is closed from outside. ``profiles`` holds
    one at least; ``box`` chooses among several.

    ``new_profile_wanted`` when the person wants to connect to another database, ``left`` when the
    answer is to be waited for no longer.
    """

    submitted = Signal(object)
    new_profile_wanted = Signal()
    left = Signal()

    def __init__(
        self, profiles: Sequence[ProfileChoice], chosen: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Logga in – fsclient")
        self._profiles = tuple(profiles)
        self.profile_name = words("", "")
        self.box = self._make_box(chosen) if len(self._profiles) > 1 else None
        self.login = line()
        self.password = line(secret=True)
        self.passphrase = line(secret=True)
        self.problem = words("", "error")
        self.busy = words("", "soft")
        self.new_profile = button("Ny profil …", "quiet")
        self.leave = button("Sluta vänta")
        self.submit = button("Logga in", "primary")
        self.entries = {
            "profile": Entry("Profil", self.box or self.profile_name),
            "login": Entry("Användarnamn", self.login),
            "password": Entry("Lösenord", self.password),
            "passphrase": Entry("Databasens lösenfras", self.passphrase),
        }
        self._errors = Errors(self.problem, self.entries)
        self._lay_out()
        self._connect()
        self.set_busy("")
        self._show_profile()
        self._larger = later(self, 0, self.adjustSize)
        theme().changed.connect(self._fit)
        self._fit()
        _focus_first_empty(self.login.text, self.login, self.password)

    def _fit(self) -> None:
        """Follow the text size."""
        self.setMinimumWidth(theme().px(400))
        self._larger.start()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these at their fields (``login``, ``password``, ``passphrase``, ``profile``)."""
        self.set_busy("")
        self._errors.show(problems)
        if any(problem.field == "password" for problem in problems):
            self.password.selectAll()
        self.adjustSize()

    def set_busy(self, words: str) -> None:
        """Show that it is working, and take no other answer; an empty text when it is done."""
        self.busy.setText(words)
        self.submit.setEnabled(not words)
        self.new_profile.setEnabled(not words)
        self.leave.hide()
        for editor in (self.login, self.password, self.passphrase):
            editor.setReadOnly(bool(words))
        if self.box is not None:
            self.box.setEnabled(not words)

    def show_unanswered(self, *, waiting: bool) -> None:
        """Say that no answer has come, with a way to wait no longer for a server; or that it has.

        Only of what someone has asked for: the pages are loaded behind.
        """
        asked = bool(self.busy.text())
        is_far = self._chosen().is_far
        code = "unanswered_sign_in" if is_far else "unanswered_here"
        self._errors.show((Problem(code),) if waiting and asked else ())
        self.leave.setVisible(waiting and asked and is_far)
        self.adjustSize()

    def _make_box(self, chosen: str) -> "ChevronBox":
        # Who has one database, as most have, does not wait for what chooses among several.
        from fsclient.ui.widgets.chevron_box import ChevronBox

        box = ChevronBox(self)
        box.addItems([each.name for each in self._profiles])
        box.setCurrentText(chosen)
        return box

    def _lay_out(self) -> None:
        entries = Entries()
        for entry in self.entries.values():
            entries.add(entry)
        rows = column(self)
        rows.addWidget(words("Logga in", "title"))
        rows.addWidget(self.problem)
        rows.addLayout(entries)
        rows.addStretch(1)
        rows.addLayout(foot(self.new_profile, right=(self.busy, self.leave, self.submit)))

    def _connect(self) -> None:
        if self.box is not None:
            self.box.currentIndexChanged.connect(lambda _index: self._show_profile())
        self.submit.setDefault(True)
        self.submit.clicked.connect(lambda _on=False: self._submit())
        self.new_profile.clicked.connect(lambda _on=False: self.new_profile_wanted.emit())
        self.leave.clicked.connect(lambda _on=False: self.left.emit())
        for editor in (self.login, self.password, self.passphrase):
            editor.setMinimumHeight(editor.sizeHint().height())

    def _chosen(self) -> ProfileChoice:
        return self._profiles[0 if self.box is None else self.box.currentIndex()]

    def _submit(self) -> None:
        problems = self._missing()
        if problems:
            self.show_problems(problems)
            return
        self._errors.clear()
        self.set_busy("Loggar in …")
        self.submitted.emit(
            SignInRequest(
                profile=self._chosen().name,
                login=self.login.text().strip(),
                password=self.password.text(),
                passphrase=self.passphrase.text(),
            )
        )

    def _missing(self) -> tuple[Problem, ...]:
        wanted = [
            ("login", "user_missing", self.login),
            ("password", "secret_missing", self.password),
        ]
        if self.passphrase.isVisibleTo(self):
            wanted.append(("passphrase", "passphrase_missing", self.passphrase))
        return tuple(Problem(code, name) for name, code, editor in wanted if not editor.text())

    def _show_profile(self) -> None:
        chosen = self._chosen()
        self.profile_name.setText(chosen.name)
        self.entries["passphrase"].set_visible(visible=chosen.asks_passphrase)
        self._errors.clear()
        self.login.setText(chosen.last_login)


def _focus_first_empty(text: Callable[[], str], first: QWidget, second: QWidget) -> None:
    (second if text() else first).setFocus()
