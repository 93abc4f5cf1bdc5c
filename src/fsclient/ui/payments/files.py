"""Released payments on their way into a file, and the files written before."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.payments import AccountKind, FileForm, Payment, PaymentFile
from fsclient.domain.staff import Action
from fsclient.domain.transfers import BankFacts
from fsclient.ui.look.tokens import Space
from fsclient.ui.payments import words
from fsclient.ui.payments.file_dialog import FileDialog
from fsclient.ui.payments.payment_columns import payment_columns
from fsclient.ui.payments.release_dialog import payments_words, total_of
from fsclient.ui.payments.return_form import ReturnFormCard
from fsclient.ui.payments.stop_form import StopForm
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import PrimaryButton, SecondaryButton
from fsclient.ui.widgets.surfaces import SectionHeading, Text
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.work.long_runs import Progress
from fsclient.ui.work.saving import Saved, ask_where, save_whole
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, local_time
from fsclient.usecases.payment_files import (
    WrittenFile,
    bank_day,
    payers_bank,
    payment_files,
    write_payment_file,
    write_register_list,
)
from fsclient.usecases.payment_returns import FileReturns, file_returns, register_file_return
from fsclient.usecases.payments import Step
from fsclient.usecases.ports import PaymentRow

_SHOWN_OF_HASH: Final = 12
_Write = Callable[[Desk, Step], WrittenFile]


class PaymentFiles(QWidget):
    """Writes the next file and saves any of them. ``told`` with a line for the foot, ``stale``
    when the list may be another though nothing was written, ``case_wanted`` with a case's id.
    """

    told = Signal(str)
    stale = Signal()
    case_wanted = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk = desk
        self._tasks = tasks
        self._rows: tuple[PaymentRow, ...] = ()
        self._back: Mapping[UUID, FileReturns] = {}
        self.released = DataTable(
            "Släppta betalningar",
            (
                *payment_columns(desk),
                Column(
                    key="released_by", title="Släppt av", render=Render.SOFT, width=140, stretch=1
                ),
                Column(
                    key="state", title="Läge", render=Render.PILL, width=110, value=_released_state
                ),
            ),
            self,
            empty="Ingen släppt betalning väntar på en fil.",
            identity=lambda row: row.payment.id,
        )
        self.files = DataTable(
            "Betalfiler",
            (
                Column(
                    key="created_at",
                    title="Skriven",
                    render=Render.STRONG,
                    width=150,
                    value=lambda file: local_time(file.created_at),
                ),
                Column(key="payments", title="Betalningar", render=Render.COUNT, width=100),
                Column(key="total", title="Summa", render=Render.MONEY, width=110),
                Column(key="name", title="Fil", width=280, stretch=1, value=_file_name),
                Column(
                    key="state",
                    title="Läge",
                    render=Render.PILL,
                    width=170,
                    value=lambda file: _file_state(file, self._back.get(file.id)),
                ),
                Column(
                    key="sha256",
                    title="Kontrollsumma",
                    render=Render.SOFT,
                    width=150,
                    shown=lambda file: file.sha256[:_SHOWN_OF_HASH],
                ),
            ),
            self,
            empty="Ingen betalfil är skriven än.",
        )
        self.files.every = lambda: partial(payment_files, desk, every=True)
        self.write = PrimaryButton("Skriv betalfil", self, shortcut="Ctrl+Shift+Return")
        self.stop = SecondaryButton("Stoppa …", self)
        self.hand_out = SecondaryButton("Lämna ut i ärendet", self)
        self.stop_form = StopForm(desk, tasks, self)
        self.save = SecondaryButton("Spara filen …", self, icon="export")
        self.write_register = SecondaryButton("Skriv registerlista", self)
        self.lost = SecondaryButton("Filen kom inte fram …", self)
        self.return_form = ReturnFormCard(desk, tasks, self)
        self._sum = Text("", "soft", parent=self)
        self._why = Text("", "error", parent=self)
        self._bank = Text("", "soft", parent=self)
        self._older = QWidget(self)
        self._lay_out()
        self.write.clicked.connect(self._ask_to_write)
        self.write_register.clicked.connect(self._ask_to_list)
        self.lost.clicked.connect(self._open_lost)
        self.return_form.submitted.connect(self._register_lost)
        self.return_form.cancelled.connect(self.return_form.hide)
        self.released.selected.connect(self._offer_stop)
        self.released.opened.connect(self._want_case)
        self.hand_out.clicked.connect(lambda _on=False: self._want_case(self._chosen()))
        self.stop.clicked.connect(self._open_stop)
        self.stop_form.closed.connect(self.stop_form.hide)
        self.save.clicked.connect(self._save_selected)
        self.files.opened.connect(lambda line: self._save(line))
        self.files.selected.connect(self._offer_file)

    @property
    def may_write(self) -> bool:
        """Whether the one at the desk writes files."""
        return self._desk.may(Action.WRITE_PAYMENT_FILE)

    def badges(self) -> tuple[Badge, ...]:
        """How many are released, and how much."""
        if not self._rows:
            return ()
        total = total_of([row.payment for row in self._rows])
        return Badge(payments_words(len(self._rows))), Badge(formats.kr(total))

    def show_rows(self, rows: tuple[PaymentRow, ...]) -> None:
        """What is released and in no file."""
        self._rows = rows
        self.released.set_rows(rows)
        self._offer_stop(self.released.selected_row())
        to_file = [row.payment for row in rows if row.account.kind.has_number]
        to_register = [row for row in rows if row.account.kind is AccountKind.REGISTER]
        total = formats.kr(total_of([row.payment for row in rows]))
        self._sum.setText(f"{payments_words(len(rows))}, {total}" if rows else "")
        self.write.set_text(
            f"Skriv betalfil · {payments_words(len(to_file))}" if to_file else "Skriv betalfil"
        )
        self.write_register.setVisible(bool(to_register))
        self.write_register.set_text(f"Skriv registerlista · {payments_words(len(to_register))}")
        if not self.may_write:
            for button in (self.write, self.write_register):
                button.set_blocked("Bara en bidragshandläggare skriver betalfilen.")
        else:
            self.write.set_blocked("" if to_file else "Ingen släppt betalning väntar på en fil.")
            self.write_register.set_blocked("")

    def fetch_files(self) -> None:
        """Read the files that are kept."""
        if self.may_write:
            self._tasks.run_query(
                self,
                lambda: (payment_files(self._desk), file_returns(self._desk)),
                lambda found: self._show_files(*found),
            )
            self._tasks.run_query(self, lambda: payers_bank(self._desk), self._show_bank)

    def _show_bank(self, bank: BankFacts) -> None:
        self._bank.setText(words.bank_words(bank))

    def _show_files(self, files: tuple[PaymentFile, ...], back: Mapping[UUID, FileReturns]) -> None:
        self._back = back
        self.files.set_rows(files)
        self._offer_file(self.files.selected_row())

    def _offer_stop(self, line: object | None) -> None:
        if not self._desk.may(Action.STOP_PAYMENT):
            self.stop.set_blocked("Din roll stoppar inte betalningar.")
        else:
            self.stop.set_blocked("" if line is not None else "Välj en släppt betalning.")
        if line is None:
            self.stop_form.hide()
        by_hand = isinstance(line, PaymentRow) and line.account.kind.by_hand
        self.hand_out.setVisible(by_hand and self._desk.may(Action.HAND_OUT_PAYMENT))
        self._why.setText(_why_left_out(line) if isinstance(line, PaymentRow) else "")
        self._why.setVisible(bool(self._why.text()))

    def _offer_file(self, line: object | None) -> None:
        self.save.setEnabled(line is not None)
        back = self._back.get(line.id) if isinstance(line, PaymentFile) else None
        self.lost.setEnabled(line is not None and (back is None or back.left > 0))
        self.lost.setVisible(self._desk.may(Action.RETURN_PAYMENT))
        if line is None:
            self.return_form.hide()

    def _chosen(self) -> object | None:
        return self.released.selected_row()

    def _want_case(self, line: object | None) -> None:
        if isinstance(line, PaymentRow):
            self.case_wanted.emit(line.payment.case_id)

    def _open_lost(self) -> None:
        line = self.files.selected_row()
        if isinstance(line, PaymentFile):
            back = self._back.get(line.id)
            left = None if back is None else (back.left, back.amount)
            self.return_form.begin(line, left)
            self.return_form.open_up()

    def _register_lost(self) -> None:
        file, form = self.return_form.about, self.return_form.form()
        if not isinstance(file, PaymentFile):
            return

        def done(_changes: ChangeSet) -> None:
            self.return_form.about = None
            self.return_form.hide()
            self.told.emit("Registrerat. En andra person bekräftar under Tillbaka.")

        self._tasks.run_command(
            self.return_form, lambda: register_file_return(self._desk, file, form), done
        )

    def _open_stop(self) -> None:
        line = self.released.selected_row()
        if isinstance(line, PaymentRow):
            self.stop_form.show()
            self.stop_form.begin(line.payment)

    def _ask_to_write(self) -> None:
        rows = [row for row in self._rows if row.account.kind.has_number]
        self._ask("betalfilen", rows, write_payment_file)

    def _ask_to_list(self) -> None:
        rows = [row for row in self._rows if row.account.kind is AccountKind.REGISTER]
        self._ask("registerlistan", rows, write_register_list)

    def _ask(self, what: str, rows: Sequence[PaymentRow], write: _Write) -> None:
        def ask(days: Mapping[Payment, date]) -> None:
            dialog = FileDialog(what, days, self)
            dialog.accepted.connect(lambda: self._write(write))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        desk = self._desk
        self._tasks.run_query(self, lambda: {row.payment: bank_day(desk, row) for row in rows}, ask)

    def _write(self, write: _Write) -> None:
        def run(progress: Progress) -> WrittenFile:
            return write(
                self._desk,
                lambda done, total: progress.step(done, total, f"{done} av {total} i filen"),
            )

        self.write.setEnabled(False)
        self._tasks.run_long(self, run, self._show_written, self._tell_stale)

    def _tell_stale(self, _error: Exception) -> None:
        # Not as a lambda: a signal's ``emit`` answers True, and a failure's "dealt with" is that.
        self.stale.emit()

    def _show_written(self, written: WrittenFile) -> None:
        said = f"Filen med {payments_words(written.file.payments)} är skriven."
        if written.left_out:
            left = payments_words(len(written.left_out))
            said += f" {left} kom inte med: välj raden för att se varför."
        self.told.emit(said)
        self._save(written.file)

    def _save_selected(self) -> None:
        line = self.files.selected_row()
        if isinstance(line, PaymentFile):
            self._save(line)

    def _save(self, file: PaymentFile) -> None:
        asked = (Saved.BANK, "Spara betalfilen", _file_name(file), "Betalfil (*.xml *.csv)")
        chosen = ask_where(self, *asked)
        if chosen is not None:
            done = "Betalfilen är sparad. Lämna den till banken."
            self.told.emit(save_whole(chosen, file.xml, done))

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        box.addWidget(self.released, 1)
        row = QHBoxLayout()
        row.addWidget(self._sum, 1)
        row.addWidget(self.hand_out)
        row.addWidget(self.stop)
        row.addWidget(self.write_register)
        row.addWidget(self.write)
        box.addWidget(self._why)
        box.addLayout(row)
        self._bank.setWordWrap(True)
        box.addWidget(self._bank)
        box.addWidget(self.stop_form)
        self.stop_form.hide()
        older = QVBoxLayout(self._older)
        older.setContentsMargins(0, 0, 0, 0)
        older.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(SectionHeading("Skrivna betalfiler", self))
        head.addStretch(1)
        head.addWidget(self.lost)
        head.addWidget(self.save)
        older.addLayout(head)
        older.addWidget(self.files, 1)
        older.addWidget(self.return_form)
        self.return_form.hide()
        self.write_register.hide()
        self.hand_out.hide()
        self._why.hide()
        self._older.setProperty("role", "clear")
        self._older.setVisible(self.may_write)
        self._offer_file(None)
        box.addWidget(self._older, 1)
        for table in (self.released, self.files):
            table.setMinimumHeight(110)


def _released_state(row: PaymentRow) -> Badge:
    if row.set_aside is not None:
        return words.SET_ASIDE
    if row.account.kind.by_hand:
        return Badge("lämnas ut")
    return Badge("till filen" if row.account.kind.has_number else "till registret")


def _why_left_out(row: PaymentRow) -> str:
    """Why the latest file left a payment out, and what mends it; empty where none did."""
    if row.set_aside is None:
        return ""
    said = sentence(Problem(row.set_aside.code, None, row.set_aside.detail))
    return (
        f"{said} Den kom inte med i filen och prövas igen nästa gång. Går det inte att rätta, "
        "stoppa den och förbered den på nytt."
    )


def _file_name(file: PaymentFile) -> str:
    ending = "csv" if file.form is FileForm.REGISTER_LIST else "xml"
    return f"{file.message_id}.{ending}"


def _file_state(file: PaymentFile, back: FileReturns | None) -> Badge | None:
    if back is None:
        return None
    if back.waiting:
        return Badge(f"{back.waiting} av {file.payments} ska bekräftas", Tone.WARN)
    whole = back.back == file.payments
    return Badge("tillbaka" if whole else f"{back.back} av {file.payments} tillbaka", Tone.BAD)
