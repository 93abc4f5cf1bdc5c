"""Stopping a payment, with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.payments import Payment
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import PrimaryButton, QuietButton
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.keys import SEND_KEYS, OwnKeys
from fsclient.ui.widgets.surfaces import Text, column_in
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.payments import stop_payment


class StopForm(OwnKeys):
    """Asks why, and says in its button what will be stopped; Ctrl+Enter stops it. ``closed`` when
    it is done with.
    """

    closed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._payment: Payment | None = None
        self.reason = LineEdit(placeholder="till exempel fel konto")
        self._field = Field("reason", "Varför stoppas betalningen?", self.reason, required=True)
        self._released = Text(
            "Den är släppt, men inte på väg till banken än. Pengarna blir kvar att förbereda på "
            "nytt, och en andra person släpper dem igen. Journalen får en anteckning.",
            "soft",
            parent=self,
        )
        self.stop = PrimaryButton("Stoppa", self, shortcut=SEND_KEYS, shortcut_shown_only=True)
        self.stop.clicked.connect(self._stop)
        self.sent.connect(self.stop.click)
        box = column_in(self, Space.S)
        box.addWidget(self._released)
        box.addWidget(self._field)
        row = QHBoxLayout()
        row.addWidget(self.stop)
        back = QuietButton("Avbryt", self)
        back.clicked.connect(self.closed)
        row.addWidget(back)
        row.addStretch(1)
        box.addLayout(row)
        self.kept = KeptForm(self, desk, tasks)

    def begin(self, payment: Payment) -> None:
        """Ask about a payment; a reason that was left half-way is there again."""
        self._payment = payment
        self.kept.begin(f"stop:{payment.id}", lambda: self.reason.set_value(""))
        self._field.set_problem(None)
        self._released.setVisible(payment.on_its_way)
        self.stop.set_text(f"Stoppa {formats.kr(payment.amount)}")
        self.reason.setFocus()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """At the reason."""
        self._field.set_problem(problems[0] if problems else None)

    def _stop(self) -> None:
        payment, reason = self._payment, self.reason.value()
        if payment is None:
            return
        self._tasks.run_command(
            self,
            lambda: stop_payment(self._desk, payment, reason),
            lambda _changes: self._close(),
        )

    def _close(self) -> None:
        self.kept.done()
        self.closed.emit()
