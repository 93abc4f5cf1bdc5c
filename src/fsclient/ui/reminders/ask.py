"""What ending or putting off a reminder asks for."""

from PySide6.QtWidgets import QWidget

from fsclient.domain.reminders import Reminder
from fsclient.ui.reminders import words
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.usecases.desk import Desk


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
