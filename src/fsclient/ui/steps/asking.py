"""One small form in a dialog, over the page that asks."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk

_WIDTH = 480


class AskingDialog(QDialog):
    """One small form in a dialog: closed when what it asked for is done, and kept until then.

    ``done`` when it is.
    """

    done_with = Signal()

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        card: FormCard,
        key: str,
        send: Callable[[], ChangeSet],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(card.accessibleName() or card.primary.text())
        self.setModal(True)
        self.card = card
        self._tasks = tasks
        self._send = send
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)
        self.setMinimumWidth(theme().px(_WIDTH))
        self.kept = KeptForm(card, desk, tasks)
        self.kept.begin(key, lambda: None)
        card.submitted.connect(self._submit)
        card.cancelled.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def open(self) -> None:
        """Show it, with the cursor in its field."""
        super().open()
        self.card.focus_first()

    def reject(self) -> None:
        """Close it, and keep what is typed for the next time."""
        self.kept.flush()
        super().reject()

    def _submit(self) -> None:
        self.card.set_busy(busy=True)
        self._tasks.run_command(
            self.card,
            self._send,
            lambda _changes: self._done(),
            lambda _error: self.card.set_busy(busy=False),
        )

    def _done(self) -> None:
        self.kept.done()
        self.accept()
        self.done_with.emit()
