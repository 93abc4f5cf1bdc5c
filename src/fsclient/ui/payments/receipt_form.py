"""Handing out money that goes to no account: the day, who took it, and the receipt."""

from PySide6.QtWidgets import QWidget

from fsclient.domain.payments import Payment
from fsclient.ui.speech import formats
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.payment_receipts import ReceiptForm


class ReceiptFormCard(FormCard):
    """About one released payment."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("Lämna ut", "Utlämnad", parent)
        self._desk = desk
        self.payment: Payment | None = None
        self.handed_on = DateEdit(today=lambda: desk.today, latest_today=True)
        self.taken_by = LineEdit()
        self.receipt = LineEdit(placeholder="till exempel kortets och kvittots nummer")
        self.body.addWidget(
            Text(
                "Du skriver under att du har lämnat ut det. Det går inte att ändra, och journalen "
                "får en anteckning.",
                "soft",
                parent=self,
            )
        )
        self.add_row(
            Field("handed_on", "Dag", self.handed_on, required=True),
            Field("taken_by", "Vem tog emot?", self.taken_by, required=True),
            stretches=(1, 2),
        )
        self.body.addWidget(Field("receipt", "Kvitto", self.receipt, required=True))
        self.finish()
        self.kept = KeptForm(self, desk, tasks)

    def begin(self, payment: Payment) -> None:
        """Ask about a payment; what was typed about the same one stays."""
        if self.payment is not None and self.payment.id == payment.id:
            return
        self.payment = payment
        self.kept.begin(f"receipt:{payment.id}", lambda: self._propose(payment))
        self.show_problems(())
        self.primary.set_text(f"{formats.kr(payment.amount)} är utlämnat")

    def done(self) -> None:
        """It is handed out."""
        self.payment = None
        self.kept.done()

    def _propose(self, payment: Payment) -> None:
        self.handed_on.set_value(self._desk.today)
        self.taken_by.set_value(payment.payee)
        self.receipt.set_value("")

    def form(self) -> ReceiptForm:
        """The handing out as typed."""
        return ReceiptForm(
            handed_on=self.handed_on.value(),
            taken_by=self.taken_by.value(),
            receipt=self.receipt.value(),
        )
