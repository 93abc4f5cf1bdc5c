"""Signing in to a profile."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from fsclient.domain.errors import Problem
from fsclient.ui.dialogs.form_errors import FormErrors
from fsclient.ui.dialogs.requests import ProfileChoice, SignInRequest
from fsclient.ui.forms.ui_sign_in import Ui_SignInForm
from fsclient.ui.theme import theme

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
        self._profiles = tuple(profiles)
        self.form = Ui_SignInForm()
        self.form.setupUi(self)
        self._errors = FormErrors(self)
        self.box = self._make_box(chosen) if len(self._profiles) > 1 else None
        self.form.submit.setDefault(True)
        self.form.submit.clicked.connect(lambda _on=False: self._submit())
        self.form.new_profile.clicked.connect(lambda _on=False: self.new_profile_wanted.emit())
        self.form.leave.clicked.connect(lambda _on=False: self.left.emit())
        for editor in (self.form.login, self.form.password, self.form.passphrase):
            editor.setMinimumHeight(editor.sizeHint().height())
        self.set_busy("")
        self._show_profile()
        self.setMinimumWidth(theme().px(400))
        _focus_first_empty(self.form.login.text, self.form.login, self.form.password)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show these at their fields (``login``, ``password``, ``passphrase``, ``profile``)."""
        self.set_busy("")
        self._errors.show(problems)
        if any(problem.field == "password" for problem in problems):
            self.form.password.selectAll()
        self.adjustSize()

    def set_busy(self, words: str) -> None:
        """Show that it is working, and take no other answer; an empty text when it is done."""
        self.form.busy.setText(words)
        self.form.submit.setEnabled(not words)
        self.form.new_profile.setEnabled(not words)
        self.form.leave.hide()
        for editor in (self.form.login, self.form.password, self.form.passphrase):
            editor.setReadOnly(bool(words))
        if self.box is not None:
            self.box.setEnabled(not words)

    def show_unanswered(self, *, waiting: bool) -> None:
        """Say that no answer has come, with a way to wait no longer for a server; or that it has.

        Only of what someone has asked for: the pages are loaded behind.
        """
        asked = bool(self.form.busy.text())
        is_far = self._chosen().is_far
        code = "unanswered_sign_in" if is_far else "unanswered_here"
        self._errors.show((Problem(code),) if waiting and asked else ())
        self.form.leave.setVisible(waiting and asked and is_far)
        self.adjustSize()

    def _make_box(self, chosen: str) -> "ChevronBox":
        # Who has one database, as most have, does not wait for what chooses among several.
        from fsclient.ui.widgets.chevron_box import ChevronBox

        box = ChevronBox(self)
        box.setObjectName("profile")
        box.setAccessibleName(self.form.profile_label.text())
        box.addItems([each.name for each in self._profiles])
        box.setCurrentText(chosen)
        box.currentIndexChanged.connect(lambda _index: self._show_profile())
        self.form.sign_in_grid.replaceWidget(self.form.profile_name, box)
        self.form.profile_name.hide()
        self.form.profile_label.setBuddy(box)
        self.setTabOrder(box, self.form.login)
        return box

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
                login=self.form.login.text().strip(),
                password=self.form.password.text(),
                passphrase=self.form.passphrase.text(),
            )
        )

    def _missing(self) -> tuple[Problem, ...]:
        wanted = [
            ("login", "user_missing", self.form.login),
            ("password", "secret_missing", self.form.password),
        ]
        if self.form.passphrase.isVisibleTo(self):
            wanted.append(("passphrase", "passphrase_missing", self.form.passphrase))
        return tuple(Problem(code, name) for name, code, editor in wanted if not editor.text())

    def _show_profile(self) -> None:
        chosen = self._chosen()
        self.form.profile_name.setText(chosen.name)
        self.form.passphrase_label.setVisible(chosen.asks_passphrase)
        self.form.passphrase.setVisible(chosen.asks_passphrase)
        self._errors.clear()
        self.form.login.setText(chosen.last_login)


def _focus_first_empty(text: Callable[[], str], first: QWidget, second: QWidget) -> None:
    (second if text() else first).setFocus()
