"""What ending or putting off a reminder asks for."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fsclient.domain.reminders import Reminder
from fsclient.ui.look.theme import theme
from fsclient.ui.reminders import words
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk

_WIDTH = 480


class DropFormCard(FormCard):
    """Why something is no longer waited for."""

    def __init__(self, reminder: Reminder, parent: QWidget | None = None) -> None:
        super().__init__("Släpp bevakningen", "Släpp", parent)
        self.body.addWidget(Text(words.what(reminder), parent=self))
        self.reason = TextArea(rows=2, placeholder="till exempel hämtades vid besöket")
        self.body.addWidget(Field("reason", "Varför?", self.reason, required=True))
        self.finish()


class DayFormCard(FormCard):
    """Which day one wants to hear of it."""

    def __init__(self, desk: Desk, reminder: Reminder, parent: QWidget | None = None) -> None:
        super().__init__("Skjut upp", "Skjut upp", parent)
        self.body.addWidget(Text(words.what(reminder), parent=self))
        self.remind_on = DateEdit(today=lambda: desk.today)
        self.body.addWidget(
            Field(
                "remind_on",
                "Visa igen",
                self.remind_on,
                required=True,
                help_text="Dagen då det ska vara gjort står kvar.",
            )
        )
        self.finish()


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
