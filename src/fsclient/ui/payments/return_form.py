"""Saying that money did not arrive: what happened, why, and when."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QWidget

from fsclient.domain.payments import Payment, PaymentFile, ReturnKind
from fsclient.ui.payments.release_dialog import payments_words
from fsclient.ui.speech import formats
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.payment_returns import ReturnForm, fitting_causes

_ABOUT: Final = (
    "När en andra person har bekräftat det blir beloppet kvar att betala från samma beslut. Den "
    "gamla filen ändras inte. Skälet skrivs i journalen."
)
_BANK_WROTE: Final = "Vad skrev banken, och hur visade det sig?"
_ONE: Final = (
    Choice(ReturnKind.RETURNED, "Kom tillbaka"),
    Choice(ReturnKind.REFUSED, "Banken vägrade"),
)
_WHOLE: Final = (
    Choice(ReturnKind.REFUSED, "Banken vägrade filen"),
    Choice(ReturnKind.LOST, "Filen skickades aldrig"),
)


class ReturnFormCard(FormCard):
    """About one payment, or about every payment of a file."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("Kom inte fram", "Registrera", parent)
        self._desk = desk
        self.about: Payment | PaymentFile | None = None
        self.kind = SegmentedChoice(_ONE + _WHOLE[1:], clearable=False)
        self.cause = ComboBox(placeholder="Välj orsak")
        self.happened_on = DateEdit(today=lambda: desk.today, latest_today=True)
        self.reason = TextArea(rows=2, placeholder=_BANK_WROTE)
        self.body.addWidget(Text(_ABOUT, "soft", parent=self))
        self.body.addWidget(Field("kind", "Vad hände?", self.kind, required=True))
        self.add_row(
            Field("cause", "Orsak", self.cause, required=True),
            Field("happened_on", "Dag", self.happened_on, required=True),
            stretches=(2, 1),
        )
        self.body.addWidget(Field("reason", "Hur vet vi det?", self.reason, required=True))
        self.finish()
        self.kept = KeptForm(self, desk, tasks)

    def begin(
        self, about: Payment | PaymentFile, of_file: tuple[int, Decimal] | None = None
    ) -> None:
        """Ask about a payment or a file; what was typed about the same one stays.

        ``of_file`` is how many of a file can still be returned, and their sum, if not all.
        """
        if self.about is not None and self.about.id == about.id:
            return
        self.about = about
        self.kept.begin(f"return:{about.id}", lambda: self._propose(about))
        self.show_problems(())
        if isinstance(about, PaymentFile):
            count, total = of_file or (about.payments, about.total)
            self.primary.set_text(f"Registrera {payments_words(count)}, {formats.kr(total)}")
        else:
            self.primary.set_text(f"Registrera {formats.kr(about.amount)} tillbaka")

    def done(self) -> None:
        """What happened is registered."""
        self.about = None
        self.kept.done()

    def _propose(self, about: Payment | PaymentFile) -> None:
        whole = isinstance(about, PaymentFile)
        # What was handed out no bank has had.
        by_hand = isinstance(about, Payment) and about.file_id is None
        choices = _ONE[:1] if by_hand else _choices(whole=whole)
        self.kind.set_possible([one.value for one in choices])
        self.reason.setPlaceholderText("" if by_hand else _BANK_WROTE)
        self.kind.set_value(ReturnKind.LOST if whole else ReturnKind.RETURNED)
        causes = fitting_causes(self._desk, about)
        self.cause.set_choices(
            [Choice(one.key, one.label[:1].upper() + one.label[1:]) for one in causes]
        )
        self.cause.set_value(None)
        self.happened_on.set_value(self._desk.today)
        self.reason.set_value("")

    def form(self) -> ReturnForm:
        """What happened, as typed."""
        kind, cause = self.kind.value(), self.cause.value()
        return ReturnForm(
            kind=kind if isinstance(kind, ReturnKind) else ReturnKind.RETURNED,
            cause=str(cause or ""),
            reason=self.reason.value(),
            happened_on=self.happened_on.value(),
        )


def _choices(*, whole: bool) -> Sequence[Choice]:
    return _WHOLE if whole else _ONE
