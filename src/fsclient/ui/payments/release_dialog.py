"""The one question before money is released."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from fsclient.domain.payments import Payment
from fsclient.ui.speech import formats
from fsclient.ui.widgets.ask_dialog import AskDialog


def payments_words(count: int) -> str:
    """``1 betalning``, ``12 betalningar``."""
    return f"{formats.count(count)} {'betalning' if count == 1 else 'betalningar'}"


def total_of(payments: Sequence[Payment]) -> Decimal:
    """Their sum in kronor."""
    return sum((payment.amount for payment in payments), Decimal(0))


class ReleaseDialog(AskDialog):
    """Says how many and how much."""

    def __init__(self, payments: Sequence[Payment], parent: QWidget) -> None:
        total = formats.kr(total_of(payments))
        super().__init__(
            f"Släpp {payments_words(len(payments))}, {total}?",
            "Du är den andra personen. En släppt betalning kan inte ändras, men den kan stoppas "
            "under Till banken tills den ligger i en betalfil eller är utlämnad. Sedan är det "
            "banken som stoppar det som ligger i en fil.",
            parent,
            go=f"Släpp {total}",
            back="Vänta",
        )
