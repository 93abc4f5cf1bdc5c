"""What came back from the bank: found, registered, and confirmed by a second person."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.payments import Payment, PaymentReturn
from fsclient.domain.staff import Action
from fsclient.ui.look.tokens import Space
from fsclient.ui.payments import words
from fsclient.ui.payments.payment_columns import payment_columns
from fsclient.ui.payments.release_dialog import payments_words
from fsclient.ui.payments.return_form import ReturnFormCard
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import PrimaryButton, SecondaryButton
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.keys import OwnKeys
from fsclient.ui.widgets.surfaces import SectionHeading, Text, column_in
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.ui.work.kept_form import KeptForm
from fsclient.ui.work.long_runs import Progress
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.payment_again import PreparedAgain, lost_with_file, prepare_file_again
from fsclient.usecases.payment_files import MOST_SENT, sent_payments
from fsclient.usecases.payment_returns import (
    confirm_returns,
    decline_returns,
    may_settle,
    register_return,
)
from fsclient.usecases.ports import PaymentRow, ReturnRow


class ReturnedPayments(QWidget):
    """The list of what came back, and the search for what does. ``told`` with a line for the
    foot, ``case_wanted`` with a case's id.
    """

    told = Signal(str)
    case_wanted = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk = desk
        self._tasks = tasks
        causes = desk.book.catalogues["return_causes"]
        self.table = DataTable(
            "Betalningar som kom tillbaka",
            (
                *payment_columns(desk, "row.")[:3],
                Column(
                    key="what",
                    title="Vad hände",
                    width=230,
                    stretch=3,
                    value=lambda row: words.return_words(row.came_back, causes),
                ),
                Column(key="row.decision_left", title="Kvar", render=Render.MONEY, width=80),
                Column(
                    key="registered_by",
                    title="Registrerat av",
                    render=Render.SOFT,
                    width=120,
                    stretch=1,
                ),
                Column(key="state", title="Läge", render=Render.PILL, width=130, value=_state),
            ),
            self,
            empty="Ingen betalning har kommit tillbaka och väntar.",
            identity=lambda row: row.came_back.id,
        )
        self.confirm = PrimaryButton("Bekräfta", self, shortcut="Ctrl+Return")
        self.decline_reason = LineEdit(placeholder="Vad visar att den kom fram?")
        self.decline = SecondaryButton("Avvisa", self)
        self.why = Text("", "soft", parent=self)
        self.again = SecondaryButton("Förbered igen", self)
        self.left = Text("", "error", parent=self)
        self.search = LineEdit(placeholder="Namn, ärende, belopp eller bankens referens")
        self.found = DataTable(
            "Skickade betalningar",
            (
                *payment_columns(desk),
                Column(
                    key="message_id",
                    title="Fil",
                    render=Render.SOFT,
                    width=200,
                    stretch=1,
                    value=lambda row: row.message_id or "utlämnad",
                ),
            ),
            self,
            empty="Ingen skickad betalning stämmer. Skriv kortare, eller bankens referens.",
            identity=lambda row: row.payment.id,
        )
        self.found.every = lambda: partial(sent_payments, desk, self.search.value(), every=True)
        self.form = ReturnFormCard(desk, tasks, self)
        self._decline_field = Field("reason", "Kom den fram ändå?", self.decline_reason)
        self._declining = OwnKeys(self)
        column_in(self._declining, 0).addWidget(self._decline_field)
        self._looking = OwnKeys(self)
        self._kept = KeptForm(self._decline_field, desk, tasks)
        self._asked: UUID | None = None
        self._lay_out()
        self._connect()
        self._offer(None)

    def badges(self) -> tuple[Badge, ...]:
        """How many came back, and how much."""
        lines = [row for row in self.table.rows() if isinstance(row, ReturnRow)]
        if not lines:
            return ()
        total = sum((line.row.payment.amount for line in lines), Decimal(0))
        return Badge(payments_words(len(lines))), Badge(formats.kr(total))

    def show_rows(self, rows: tuple[ReturnRow, ...]) -> None:
        """What came back and is not settled, or not paid again."""
        self.table.set_rows(rows)
        self._offer(self.table.selected_row())

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """At the reason of a refusal to confirm."""
        self._decline_field.set_problem(problems[0] if problems else None)

    def _same_act(self, line: ReturnRow) -> tuple[PaymentReturn, ...]:
        """The return itself, with all that were registered with it of one file."""
        one = line.came_back
        rows = (row for row in self.table.rows() if isinstance(row, ReturnRow))
        together = (one.file_id, one.registered_at, one.registered_by)
        return tuple(
            row.came_back
            for row in rows
            if row.came_back.waits
            and (row.came_back.file_id, row.came_back.registered_at, row.came_back.registered_by)
            == together
        )

    def _lost(self, line: ReturnRow) -> list[ReturnRow]:
        """All that are left to pay of the file that a row was lost with."""
        if not lost_with_file(self._desk, line.came_back):
            return []
        return [
            row
            for row in self.table.rows()
            if isinstance(row, ReturnRow)
            and row.came_back.file_id == line.came_back.file_id
            and lost_with_file(self._desk, row.came_back)
        ]

    def _offer_again(self, lost: list[ReturnRow]) -> None:
        self.again.setVisible(bool(lost) and self._desk.may(Action.PREPARE_PAYMENT))
        total = formats.kr(sum((row.row.payment.amount for row in lost), Decimal(0)))
        self.again.set_text(f"Förbered filens {payments_words(len(lost))} igen · {total}")

    def _prepare_again(self) -> None:
        line = self.table.selected_row()
        if not isinstance(line, ReturnRow) or line.came_back.file_id is None:
            return
        file_id = line.came_back.file_id

        def run(progress: Progress) -> PreparedAgain:
            return prepare_file_again(
                self._desk,
                file_id,
                lambda done, total: progress.step(done, total, f"{done} av {total}"),
            )

        self.again.setEnabled(False)
        self._tasks.run_long(
            self, run, self._tell_prepared, lambda _error: self.again.setEnabled(True)
        )

    def _tell_prepared(self, made: PreparedAgain) -> None:
        self.again.setEnabled(True)
        self.left.setText(
            "\n".join(f"{one.row.row.payment.payee}: {sentence(one.problem)}" for one in made.left)
        )
        self.left.setVisible(bool(made.left))
        self.told.emit(
            f"{payments_words(made.count)} väntar på en andra person, {len(made.left)} kvar här."
        )

    def _offer(self, line: object | None) -> None:
        chosen = line if isinstance(line, ReturnRow) else None
        self._offer_again([] if chosen is None else self._lost(chosen))
        waits = chosen is not None and chosen.came_back.waits
        self.confirm.setVisible(waits)
        self.decline.setVisible(waits)
        self._declining.setVisible(waits)
        self.why.setText("")
        if chosen is None or not waits:
            return
        if self._asked != chosen.came_back.id:
            self._asked = chosen.came_back.id
            self._kept.begin(
                f"decline:{chosen.came_back.id}", lambda: self.decline_reason.set_value("")
            )
        rows = self._same_act(chosen)
        amount = formats.kr(
            sum(
                (
                    row.row.payment.amount
                    for row in self.table.rows()
                    if isinstance(row, ReturnRow) and row.came_back in rows
                ),
                Decimal(0),
            )
        )
        whole = f", {len(rows)} betalningar ur filen" if len(rows) > 1 else ""
        self.confirm.set_text(f"Bekräfta {amount}{whole}")
        blocked = "" if may_settle(self._desk, chosen.came_back) else _why_not(self._desk, chosen)
        self.confirm.set_blocked(blocked)
        self.decline.set_blocked(blocked)
        self.why.setText(f"{chosen.came_back.reason} {blocked}".strip())

    def _settle(self, act: Callable[[tuple[PaymentReturn, ...]], ChangeSet], said: str) -> None:
        line = self.table.selected_row()
        if not isinstance(line, ReturnRow):
            return
        rows = self._same_act(line)
        self._tasks.run_command(self, lambda: act(rows), lambda _changes: self._tell(said))

    def _confirm(self) -> None:
        self._settle(
            lambda rows: confirm_returns(self._desk, rows),
            "Bekräftat. Beloppet är kvar att betala, och ärendet säger det.",
        )

    def _decline(self) -> None:
        reason = self.decline_reason.value()
        self._settle(
            lambda rows: decline_returns(self._desk, rows, reason),
            "Avvisat. Betalningen räknas som betald.",
        )

    def _tell(self, said: str) -> None:
        self._kept.done()
        self.decline_reason.set_value("")
        self.told.emit(said)

    def _go_on(self) -> None:
        """Register what is chosen, or choose the first that is found."""
        if self.form.isVisible():
            self.form.submit()
        elif text := self.search.value():
            self._tasks.run_query(self, lambda: sent_payments(self._desk, text), self._open_first)

    def _open_first(self, rows: tuple[PaymentRow, ...]) -> None:
        self._show_found(rows)
        if rows:
            self.found.select_first()
            self.form.open_up()

    def _find(self) -> None:
        text = self.search.value()
        self._tasks.run_query(self, lambda: sent_payments(self._desk, text), self._show_found)

    def _show_found(self, rows: tuple[PaymentRow, ...]) -> None:
        self.found.setVisible(bool(rows) or bool(self.search.value()))
        self.found.set_rows(rows)
        if len(rows) == MOST_SENT:
            self.told.emit(f"De {MOST_SENT} senaste visas. Skriv mer för att hitta äldre.")

    def _open_form(self, line: object | None) -> None:
        if isinstance(line, PaymentRow):
            self.form.begin(line.payment)
            self.form.show()
            self.form.come_into_view()
        else:
            self.form.hide()

    def _register(self) -> None:
        payment, form = self.form.about, self.form.form()
        if not isinstance(payment, Payment):
            return

        def done(_changes: ChangeSet) -> None:
            self.form.done()
            self.form.hide()
            self.told.emit("Registrerat. En andra person bekräftar.")
            self._find()

        self._tasks.run_command(self.form, lambda: register_return(self._desk, payment, form), done)

    def _connect(self) -> None:
        self.table.selected.connect(self._offer)
        self.table.opened.connect(lambda line: self.case_wanted.emit(line.came_back.case_id))
        self.again.clicked.connect(self._prepare_again)
        self.confirm.clicked.connect(self._confirm)
        self.decline.clicked.connect(self._decline)
        self._declining.sent.connect(self.decline.click)
        self._looking.sent.connect(self._go_on)
        self.search.edited.connect(self._find)
        self.found.selected.connect(self._open_form)
        self.found.opened.connect(lambda _line: self.form.open_up())
        self.form.submitted.connect(self._register)
        self.form.cancelled.connect(self.form.hide)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        box.addWidget(self.table, 1)
        box.addWidget(self.why)
        box.addWidget(self.left)
        self.left.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._declining, 1)
        for button in (self.again, self.decline, self.confirm):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        box.addLayout(row)
        column = column_in(self._looking, Space.S)
        column.addWidget(SectionHeading("Kom något tillbaka?", self))
        column.addWidget(Field("search", "Sök den skickade betalningen", self.search))
        column.addWidget(self.found, 1)
        column.addWidget(self.form)
        self.found.hide()
        self.form.hide()
        self._looking.setVisible(self._desk.may(Action.RETURN_PAYMENT))
        box.addWidget(self._looking, 1)
        for table in (self.table, self.found):
            table.setMinimumHeight(110)


def _state(one: ReturnRow) -> Badge:
    if one.came_back.waits:
        return words.BACK_WAITS
    if one.row.case_closed_on is not None:
        return Badge("avslutat ärende", Tone.BAD)
    return Badge("kvar att betala", Tone.BAD)


def _why_not(desk: Desk, line: ReturnRow) -> str:
    if line.came_back.registered_by == desk.me.id:
        return "Du har registrerat det, så någon annan bekräftar."
    return "Din roll bekräftar inte att betalningar kom tillbaka."
