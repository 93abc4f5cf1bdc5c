"""One payment of the queue: what to look at, what it rests on, and who may release it."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from fsclient.domain.case_documents import DocumentThing
from fsclient.domain.staff import Action
from fsclient.ui.attached.belonging import Attachable
from fsclient.ui.attached.strip import DocumentStrip
from fsclient.ui.look.tokens import Space
from fsclient.ui.payments import words
from fsclient.ui.payments.queue_lines import QueueLine, warning_sentences, why_not_me
from fsclient.ui.payments.stop_form import StopForm
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.notices import Banner, Tone
from fsclient.ui.widgets.surfaces import Card, Rule, SectionHeading, Text
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk, local_time
from fsclient.usecases.ports import PaymentRow


class PaymentDetail(Card):
    """Shows a line. ``reviewed`` and ``held`` with it, ``case_wanted`` with its case's id."""

    reviewed = Signal(object)
    held = Signal(object)
    case_wanted = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName("Vald betalning")
        self._desk = desk
        self._line: QueueLine | None = None
        self.heading = SectionHeading("", self)
        self._about = Text("", "soft", parent=self)
        self.warning = Banner(parent=self)
        self._facts = _Facts(self)
        self.documents = DocumentStrip(desk, tasks, self._name_of, self, only_read=True)
        self.documents.heading.setText("Handlingar som kontot bygger på")
        self.second = Text("", parent=self)
        self.review = SecondaryButton("Granskad", self, icon="check")
        self.hold = SecondaryButton("Håll kvar", self)
        self.stop = SecondaryButton("Stoppa …", self)
        self.open_case = QuietButton("Öppna ärendet", self)
        self.stop_form = StopForm(desk, tasks, self)
        self._lay_out()
        self.review.clicked.connect(lambda _on=False: self.reviewed.emit(self._line))
        self.hold.clicked.connect(lambda _on=False: self.held.emit(self._line))
        self.stop.clicked.connect(self._open_stop)
        self.stop_form.closed.connect(self.stop_form.hide)
        self.open_case.clicked.connect(self._want_case)
        self.show_line(None)

    def show_line(self, line: QueueLine | None) -> None:
        """Show a payment, or that none is chosen; a reason being typed stays with its own."""
        before, self._line = self._line, line
        if before is None or line is None or before.id != line.id:
            self.stop_form.hide()
        for part in (self._facts, self.documents, self._buttons, self.second):
            part.setVisible(line is not None)
        if line is None:
            self.heading.setText("Ingen betalning vald")
            self._about.setText("Välj en rad för att se underlaget.")
            self.warning.clear()
            return
        self._show(line)

    def _show(self, line: QueueLine) -> None:
        row, today = line.row, self._desk.today
        payment = row.payment
        self.heading.setText(payment.payee)
        self._about.setText(
            f"{row.case_number} · {formats.kr(payment.amount)} · {formats.month(payment.month)}"
        )
        said = warning_sentences(line, today)
        if said:
            grave = line.grave or bool(line.left_out)
            looked_at = line.reviewed and not line.left_out
            tone = Tone.GOOD if looked_at else Tone.BAD if grave else Tone.WARN
            self.warning.show_message(" ".join(said), tone)
        else:
            self.warning.clear()
        registered = local_time(row.account.registered_at)
        prepared = local_time(payment.prepared_at)
        decided = f"{formats.kr(row.decided_amount)}, {row.decided_by}"
        whole = self._desk.may(Action.RELEASE_PAYMENT)
        table = self._desk.office.clearing()
        told = words.whole_account if whole else words.account_words
        self._facts.show_facts(
            (
                ("Konto", told(row.account, table)),
                ("Tillhör", row.account.holder),
                ("Registrerat", f"{formats.day(registered.date())} av {row.registered_by}"),
                ("Underlag", row.account.evidence),
                ("Får pengarna", _payee_words(row)),
                ("Mottagaren ser", words.reference_words(payment)),
                ("Beslut", f"{formats.day(row.decided_on)}, {decided}"),
                (
                    "Förberett",
                    f"{formats.day(prepared.date())} {prepared:%H:%M}, {row.prepared_by}",
                ),
                ("Sökande", row.client),
            )
        )
        self.documents.show_documents(
            Attachable(
                case_id=payment.case_id,
                thing=DocumentThing.ACCOUNT,
                thing_id=payment.account_id,
                documents=[one.document for one in row.documents],
            )
        )
        self.second.setText(why_not_me(self._desk, line) or "Du kan vara den andra personen.")
        self.review.setVisible(line.to_review or (line.reviewed and bool(line.warnings)))
        self.review.set_text("Ta tillbaka granskningen" if line.reviewed else "Granskad")
        self.hold.setVisible(not line.mine)
        self.hold.set_text("Ta med" if line.stays else "Håll kvar")
        self.stop.setVisible(self._desk.may(Action.STOP_PAYMENT))
        self.open_case.setVisible(self._desk.may(Action.READ_CASE))

    def _name_of(self, staff_id: UUID) -> str:
        attached = () if self._line is None else self._line.row.documents
        return next((one.by for one in attached if one.document.attached_by == staff_id), "")

    def _open_stop(self) -> None:
        if self._line is not None:
            self.stop_form.show()
            self.stop_form.begin(self._line.payment)

    def _want_case(self) -> None:
        if self._line is not None:
            self.case_wanted.emit(self._line.payment.case_id)

    def _lay_out(self) -> None:
        self._buttons = QWidget(self)
        row = FlowLayout(self._buttons)
        for button in (self.review, self.hold, self.stop, self.open_case):
            row.addWidget(button)
        parts: tuple[QWidget, ...] = (
            self.heading,
            self._about,
            self.warning,
            self._facts,
            self.documents,
            self.second,
            self._buttons,
            self.stop_form,
        )
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)


def _payee_words(row: PaymentRow) -> str:
    kind = row.account.payee_kind
    return "" if kind is None else words.PAYEES[kind]


class _Facts(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._values: dict[str, Text] = {}

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """The same labels each time, with other values."""
        for place, (label, value) in enumerate(facts):
            if label not in self._values:
                self._add(label, 2 * place)
            self._values[label].setText(value or formats.NOTHING)
            self._values[label].setAccessibleName(f"{label}: {value}")

    def _add(self, label: str, line: int) -> None:
        named = Text(label, "label", parent=self)
        named.setWordWrap(False)
        value = Text("", parent=self)
        self._values[label] = value
        self._grid.addWidget(named, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, line, 1)
        self._grid.addWidget(Rule(self), line + 1, 0, 1, 2)
