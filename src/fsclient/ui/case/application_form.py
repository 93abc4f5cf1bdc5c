"""An application as it is registered in a case that is open, and the end of a case."""

from PySide6.QtWidgets import QWidget

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.ui.speech.case_words import APPLICATION_KINDS
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.buttons import CheckBox
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit, MonthEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import ApplicationForm
from fsclient.usecases.desk import Desk


class ApplicationFormCard(FormCard):
    """A renewal or a supplement; the first one where the case has none."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__("Ny ansökan", "Registrera ansökan", parent)
        first = view.application is None
        kinds = (
            (ApplicationKind.NEW,)
            if first
            else (ApplicationKind.RENEWAL, ApplicationKind.SUPPLEMENT)
        )
        self.kind = SegmentedChoice(
            [Choice(kind, APPLICATION_KINDS[kind]) for kind in kinds], clearable=False
        )
        self.month = MonthEdit(today=lambda: desk.today)
        self.received_on = DateEdit(today=lambda: desk.today, latest_today=True)
        self.matter = TextArea(rows=2, placeholder="Vad söks det för?")
        self.urgent = CheckBox("Akut nöd eller hotande vräkning")
        self.complete = CheckBox("Alla handlingar finns")
        self.add_row(
            Field("kind", "Slag", self.kind),
            Field("month", "Gäller månaden", self.month, required=True),
            Field("received_on", "Kom in", self.received_on, required=True),
            stretches=(2, 1, 1),
        )
        self.body.addWidget(Field("matter", "Gäller", self.matter))
        self.add_row(
            Field("complete", "Handlingar", self.complete),
            Field("urgent", "Brådska", self.urgent),
        )
        self.finish()
        self.kind.set_value(kinds[0])
        self.received_on.set_value(desk.today)
        self.month.set_value(_next_month(view, desk))

    def problems(self) -> tuple[Problem, ...]:
        """What is lacking before it can be sent."""
        lacking = []
        if self.month.value() is None:
            lacking.append(Problem("month_needed", "month"))
        if self.received_on.value() is None:
            lacking.append(Problem("received_on_needed", "received_on"))
        return tuple(lacking)

    def form(self) -> ApplicationForm:
        """The application as typed; only when there are no problems."""
        kind, month, received_on = self.kind.value(), self.month.value(), self.received_on.value()
        assert isinstance(kind, ApplicationKind)
        assert month is not None
        assert received_on is not None
        return ApplicationForm(
            kind=kind,
            month=month,
            received_on=received_on,
            matter=self.matter.value(),
            urgent=self.urgent.value(),
            complete=self.complete.value(),
        )


class CloseFormCard(FormCard):
    """Why the case ends; the button says what will happen."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        number = view.rows.case.number
        super().__init__("Avsluta ärendet", f"Avsluta {number}", parent)
        entries = desk.book.catalogues["closing_reasons"].at(desk.today)
        self.reason = ComboBox(
            [Choice(entry.key, f"{entry.group}: {entry.label}") for entry in entries],
            placeholder="Välj skäl",
        )
        self.body.addWidget(
            Text(
                "Ärendet lämnar listorna. Journal, beslut och utbetalningar finns kvar att läsa.",
                "soft",
                parent=self,
            )
        )
        self.body.addWidget(Field("closing_reason", "Varför avslutas det?", self.reason))
        self.unpaid_reason = TextArea(rows=2, placeholder="till exempel avliden, flyttat utomlands")
        asked = "Varför betalas inte det som är beviljat?"
        unpaid = Field("unpaid_reason", asked, self.unpaid_reason)
        self.body.addWidget(unpaid)
        unpaid.setVisible(view.unpaid > 0)
        self.finish()

    def chosen(self) -> str:
        """The reason's key; empty where none is chosen."""
        return str(self.reason.value() or "")


def _next_month(view: CaseView, desk: Desk) -> Month:
    this = Month.of(desk.today)
    own = (row.month for row in view.rows.applications if row.kind is not ApplicationKind.EMERGENCY)
    latest = max(own, default=None)
    return this if latest is None else max(latest.plus(1), this)
