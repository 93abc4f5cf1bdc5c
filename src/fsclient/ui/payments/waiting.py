"""The payments that wait for a second person, and the act of releasing them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.names import swedish_key
from fsclient.domain.payments import Payment
from fsclient.domain.staff import Action
from fsclient.ui.look.tokens import Space
from fsclient.ui.payments.detail import PaymentDetail
from fsclient.ui.payments.queue_lines import QueueLine, queue_columns, queue_lines
from fsclient.ui.payments.release_dialog import ReleaseDialog, payments_words, total_of
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.beside import Beside
from fsclient.ui.widgets.buttons import PrimaryButton
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.progress import RunProgress
from fsclient.ui.widgets.surfaces import Card, Text, column_in
from fsclient.ui.widgets.table import DataTable
from fsclient.ui.work.long_runs import Progress
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.payments import Released, release_payments
from fsclient.usecases.ports import PaymentRow


class WaitingPayments(QWidget):
    """The queue with the chosen payment beside it. What has been looked at is remembered here
    until it is released. ``changed`` when the queue is another, ``case_wanted`` with a case's
    id, ``told`` with a line for the foot.
    """

    changed = Signal()
    case_wanted = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._desk = desk
        self._tasks = tasks
        self._rows: tuple[PaymentRow, ...] = ()
        self._lines: list[QueueLine] = []
        self._reviewed: set[UUID] = set()
        self._held: set[UUID] = set()
        self._left_out: dict[UUID, str] = {}
        self.table = DataTable(
            "Betalningar att släppa",
            queue_columns(desk),
            self,
            empty="Ingen betalning väntar på dig nu.",
        )
        self.detail = PaymentDetail(desk, tasks, self)
        self.detail.documents.noticed.connect(lambda text, _undo: self.told.emit(text))
        self.persons = _TwoPersons(self)
        self.progress = RunProgress(self)
        self.release = PrimaryButton("Släpp till banken", self, shortcut="Ctrl+Return")
        self._lay_out()
        self._connect()

    @property
    def lines(self) -> Sequence[QueueLine]:
        """The queue as shown."""
        return self._lines

    def badges(self) -> tuple[Badge, ...]:
        """How many, how much, and how many to look at."""
        if not self._lines:
            return ()
        to_review = sum(line.to_review for line in self._lines)
        total = total_of([line.payment for line in self._lines])
        found = [Badge(payments_words(len(self._lines))), Badge(formats.kr(total))]
        if to_review:
            found.append(Badge(f"{to_review} att granska", Tone.WARN))
        return tuple(found)

    def show_rows(self, rows: tuple[PaymentRow, ...]) -> None:
        """Another state of the queue; the chosen one stays chosen."""
        self._rows = rows
        ids = {row.payment.id for row in rows}
        self._reviewed &= ids
        self._held &= ids
        self._left_out = {one: why for one, why in self._left_out.items() if one in ids}
        self._refresh()
        if self.table.selected_row() is None and rows:
            first = next((line for line in self._lines if line.to_review), self._lines[0])
            self.table.select(first.id)

    def _refresh(self) -> None:
        self._lines = queue_lines(
            self._desk, self._rows, self._reviewed, self._held, self._left_out
        )
        self.table.set_rows(self._lines)
        chosen = self.table.selected_row()
        self.detail.show_line(chosen if isinstance(chosen, QueueLine) else None)
        self.persons.show_lines(self._lines)
        self.persons.setVisible(bool(self._lines))
        self.detail.setVisible(bool(self._lines))
        self._offer_release()
        self.changed.emit()

    def _offer_release(self) -> None:
        ready = [line.payment for line in self._lines if line.ready]
        to_review = sum(line.to_review for line in self._lines)
        mine = len(self._lines) - sum(line.mine for line in self._lines)
        self.progress.setVisible(mine > 0)
        self.progress.set_progress(len(ready), max(mine, 1), f"{len(ready)} av {mine} klara")
        self.release.setVisible(bool(self._lines))
        if not self._desk.may(Action.RELEASE_PAYMENT):
            self.release.set_blocked("Din roll släpper inte betalningar.")
        elif not ready:
            self.release.set_blocked(
                "Granska en rad först."
                if to_review
                else "Ingen av betalningarna kan släppas av dig."
            )
        else:
            self.release.set_blocked("")
        # What is to be looked at stays; it holds up nobody whose payment is ready.
        parts = [_release_words([line for line in self._lines if line.ready])]
        if ready:
            parts.append(formats.kr(total_of(ready)))
        if to_review:
            parts.append(f"{to_review} att granska{' blir kvar' if ready else ''}")
        self.release.set_text(" · ".join(parts))

    def _review(self, line: QueueLine) -> None:
        self._reviewed ^= {line.id}
        self._refresh()
        if line.id in self._reviewed:
            self._go_to_next(line.id)

    def _go_to_next(self, after: UUID) -> None:
        """Choose the next to look at, in the order they stand; around from the last."""
        shown = [line for line in self.table.rows() if isinstance(line, QueueLine)]
        place = [line.id for line in shown].index(after)
        following = (line for line in (*shown[place:], *shown[:place]) if line.to_review)
        if (line := next(following, None)) is not None:
            self.table.select(line.id)

    def _hold(self, line: QueueLine) -> None:
        if line.left_out:
            del self._left_out[line.id]
        else:
            self._held ^= {line.id}
        self._refresh()

    def _ask(self) -> None:
        ready = tuple(line.payment for line in self._lines if line.ready)
        if not ready:
            return
        dialog = ReleaseDialog(ready, self)
        dialog.accepted.connect(lambda: self._release(ready))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _release(self, payments: tuple[Payment, ...]) -> None:
        def run(progress: Progress) -> Released:
            return release_payments(
                self._desk,
                payments,
                lambda done, total: progress.step(done, total, f"{done} av {total} släppta"),
            )

        def tell(done: Released) -> None:
            # It stays beside its payment, which goes with no release until someone takes it in.
            self._left_out |= {one: sentence(why) for one, why in done.left_out.items()}
            said = f"{payments_words(len(payments) - len(done.left_out))} släpptes."
            if done.left_out:
                self._refresh()
                self.table.select(next(iter(done.left_out)))
                left = payments_words(len(done.left_out))
                said += f" {left} lades åt sidan: välj raden för att se varför."
            self.told.emit(said)

        self.release.setEnabled(False)
        self._tasks.run_long(self, run, tell, lambda _error: self._offer_release())

    def _connect(self) -> None:
        self.table.selected.connect(self.detail.show_line)
        self.table.opened.connect(lambda line: self.case_wanted.emit(line.payment.case_id))
        self.detail.reviewed.connect(self._review)
        self.detail.held.connect(self._hold)
        self.detail.case_wanted.connect(self.case_wanted)
        self.release.clicked.connect(self._ask)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = column_in(left, Space.M)
        column.addWidget(self.table, 1)
        column.addWidget(self.persons)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.progress, 1)
        row.addWidget(self.release)
        column.addLayout(row)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Beside(left, self.detail, self, room=860, shares=(7, 3)))
        self.table.setMinimumHeight(200)


def _release_words(ready: Sequence[QueueLine]) -> str:
    by_hand = sum(line.row.account.kind.by_hand for line in ready)
    if not by_hand:
        return "Släpp till banken"
    if by_hand == len(ready):
        return "Släpp, lämnas ut av handläggaren"
    return f"Släpp till banken, {by_hand} lämnas ut"


class _TwoPersons(Card):
    """Who has prepared what waits, and what is left for the second person."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Två personer släpper betalningen", parent)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        self._first = _Person("1 Förberett", Tone.GOOD, self)
        self._second = _Person("2 Väntar", Tone.NEUTRAL, self)
        row.addWidget(self._first, 1)
        row.addWidget(self._second, 1)
        self.body.addLayout(row)

    def show_lines(self, lines: Sequence[QueueLine]) -> None:
        """Say it for these."""
        by: dict[str, int] = {}
        for line in lines:
            by[line.row.prepared_by] = by.get(line.row.prepared_by, 0) + 1
        who = ", ".join(f"{name} ({by[name]})" for name in sorted(by, key=swedish_key))
        self._first.say(who)
        mine = sum(line.mine for line in lines)
        can = len(lines) - mine
        if not can:
            self._second.say("Någon annan än den som har beslutat eller förberett. Inte du.")
        elif mine:
            others = "Den andra" if mine == 1 else f"De andra {mine}"
            self._second.say(f"Du kan släppa {can}. {others} tar en kollega.")
        else:
            self._second.say("Någon annan än den som har beslutat eller förberett. Du kan.")


class _Person(QWidget):
    def __init__(self, title: str, tone: Tone, parent: QWidget) -> None:
        super().__init__(parent)
        box = column_in(self, Space.XS)
        box.addWidget(Pill(title, tone, self))
        self._text = Text("", parent=self)
        box.addWidget(self._text)
        box.addStretch(1)

    def say(self, text: str) -> None:
        """Say it."""
        self._text.setText(text)
