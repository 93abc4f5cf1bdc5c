"""What turns a case or an application another way, each with its reason."""

from PySide6.QtWidgets import QWidget

from fsclient.domain.cases import AidApplication
from fsclient.ui.speech import formats
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.usecases.applications import WithdrawalForm
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk


class IncompleteFormCard(FormCard):
    """What an application that was called complete turned out to lack."""

    def __init__(self, application: AidApplication, parent: QWidget | None = None) -> None:
        super().__init__("Ansökan är inte fullständig", "Ta tillbaka markeringen", parent)
        self.application = application
        self.reason = TextArea(rows=2, placeholder="till exempel kontoutdrag för oktober")
        self.body.addWidget(
            Text(
                "Tiden till beslut räknas åter från den dag ansökan kom in. "
                "Skälet skrivs i journalen.",
                "soft",
                parent=self,
            )
        )
        self.body.addWidget(Field("reason", "Vad saknas?", self.reason, required=True))
        self.finish()


class WithdrawFormCard(FormCard):
    """When and why the household took its application back."""

    def __init__(
        self, desk: Desk, application: AidApplication, parent: QWidget | None = None
    ) -> None:
        month = formats.month(application.month)
        super().__init__("Ansökan tas tillbaka", f"Skriv av ansökan för {month}", parent)
        self.application = application
        self.withdrawn_on = DateEdit(today=lambda: desk.today, latest_today=True)
        self.reason = TextArea(rows=2, placeholder="Vad sade den som sökte, och hur?")
        self.body.addWidget(
            Text(
                "För när hushållet självt tar tillbaka sin ansökan. Det är inget avslag: inget "
                "beslut fattas, och hushållet kan söka för månaden igen. Dagen och skälet skrivs "
                "i journalen, och det går inte att ångra.",
                "soft",
                parent=self,
            )
        )
        self.add_row(
            Field("withdrawn_on", "Togs tillbaka", self.withdrawn_on, required=True),
            Field("reason", "Hur och varför?", self.reason, required=True),
            stretches=(1, 2),
        )
        self.finish()
        self.withdrawn_on.set_value(desk.today)

    def form(self) -> WithdrawalForm:
        """The withdrawal as typed."""
        return WithdrawalForm(withdrawn_on=self.withdrawn_on.value(), reason=self.reason.value())


class ReopenFormCard(FormCard):
    """Why a case that has ended goes on."""

    def __init__(self, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__("Öppna ärendet igen", f"Öppna {view.rows.case.number} igen", parent)
        self.reason = TextArea(rows=2, placeholder="till exempel ny ansökan efter två månader")
        self.body.addWidget(
            Text(
                "Allt i ärendet finns kvar, och det går att handlägga på nytt. Skälet skrivs i "
                "journalen och i loggen.",
                "soft",
                parent=self,
            )
        )
        self.body.addWidget(Field("reason", "Varför öppnas det igen?", self.reason, required=True))
        self.finish()
