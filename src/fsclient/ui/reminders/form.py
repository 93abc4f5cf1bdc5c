"""What is to be remembered, by when, and by whom."""

from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.staff import Action, may
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.choice import Choice, ComboBox
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.reminders import ReminderForm

_OWNER: Final = "owner"


class ReminderFormCard(FormCard):
    """A new reminder in a case."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__("Ny bevakning", "Bevaka", parent)
        self.text = LineEdit()
        self.due_on = DateEdit(today=lambda: desk.today)
        self.remind_on = DateEdit(today=lambda: desk.today)
        self.assigned_to = ComboBox()
        self._offer(desk, view)
        self.body.addWidget(
            Field(
                "text",
                "Vad ska göras?",
                self.text,
                required=True,
                help_text="Står i listor. Skriv hälsa och våld i journalen, inte här.",
            )
        )
        self.add_row(
            Field("due_on", "Senast", self.due_on, required=True),
            Field("remind_on", "Påminn", self.remind_on, help_text="Tomt: samma dag."),
            Field("assigned_to", "Vem", self.assigned_to),
            stretches=(1, 1, 2),
        )
        self.finish()

    def _offer(self, desk: Desk, view: CaseView) -> None:
        colleagues = [
            one
            for one in view.rows.staff
            if one.active and may(one.role, Action.REMIND) and one.id != desk.me.id
        ]
        self.assigned_to.set_choices(
            [
                Choice(_OWNER, "Den som har ärendet"),
                Choice(str(desk.me.id), "Jag"),
                *(Choice(str(one.id), one.name) for one in colleagues),
            ]
        )
        self.assigned_to.set_value(_OWNER)

    def form(self) -> ReminderForm:
        """The reminder as typed."""
        chosen = self.assigned_to.value()
        return ReminderForm(
            text=self.text.value(),
            due_on=self.due_on.value(),
            remind_on=self.remind_on.value(),
            assigned_to=None if chosen in (None, _OWNER) else UUID(str(chosen)),
        )
