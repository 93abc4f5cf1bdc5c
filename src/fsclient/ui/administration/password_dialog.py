"""One's own password, from the menu Arkiv."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fsclient.ui.administration.forms import PasswordForm
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.administration import change_own_password
from fsclient.usecases.desk import Desk


class PasswordDialog(QDialog):
    """Asks for the present password and a new one; ``accepted`` when it is changed."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self.setWindowTitle("Byt lösenord")
        self.setMinimumWidth(theme().px(460))
        self.form = PasswordForm("Byt ditt lösenord", "Byt lösenord", self, own=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        box.addWidget(self.form)
        self.form.submitted.connect(self._change)
        self.form.cancelled.connect(self.reject)
        self.form.focus_first()

    def _change(self) -> None:
        if not self.form.repeated():
            return
        current, password = self.form.current.text(), self.form.password.text()
        self.form.set_busy(busy=True)
        self._tasks.run_command(
            self.form,
            lambda: change_own_password(self._desk, current, password),
            lambda _changes: self.accept(),
            lambda _error: self.form.set_busy(busy=False),
        )
