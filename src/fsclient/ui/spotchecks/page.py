"""The spot checks: the queue of a round, the panel where a case is judged, and the figures."""

from collections.abc import Callable, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from fsclient.domain.spotchecks import SpotCheck, SpotCheckRound
from fsclient.domain.staff import Action
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.spotchecks import words
from fsclient.ui.spotchecks.draw_dialog import DrawDialog
from fsclient.ui.spotchecks.summary import RoundSummary
from fsclient.ui.spotchecks.verdict import VerdictPanel
from fsclient.ui.widgets.beside import Beside
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.choice import Choice, ComboBox
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.notices import EmptyState
from fsclient.ui.widgets.surfaces import PageHeader, Text, column_in
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import open_case
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import SpotCheckRow
from fsclient.usecases.spotchecks import Queue, judge, queue, rounds, same_when_redrawn

_OPEN_MS: Final = 250
"""How long a row is chosen before its case is opened and logged."""


def _of_check(key: str, title: str, words_of: Callable[[SpotCheck], object]) -> Column:
    return Column(key=key, title=title, width=110, stretch=1, value=lambda row: words_of(row.check))


_COLUMNS: Final = (
    Column(key="case_number", title="Ärende", render=Render.STRONG, width=110),
    Column(key="officer", title="Handläggare", width=170, stretch=2),
    Column(key="amount", title="Betalt", render=Render.MONEY, width=84),
    _of_check("control", "Kontroll gjord", words.control_cell),
    _of_check("noting", "Journalförd", words.noting_cell),
    _of_check("outcome", "Utfall", words.outcome),
)


class SpotChecksPage(Page):
    """One round at a time. The digits 1 to 5 answer from anywhere but a text, Enter goes on."""

    key = "spotchecks"
    title = "Stickprov"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self.desk = desk
        self._queue: Queue | None = None
        self._known: frozenset[UUID] = frozenset()
        self._opening: Task[CaseView] | None = None
        self._is_judging = False
        self.header = PageHeader(self.title, self)
        self.rounds = ComboBox(placeholder="Välj urval")
        self.rounds.setAccessibleName("Vilket urval")
        self.rounds.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.draw = SecondaryButton("Dra nytt urval", self, icon="plus")
        self.header.add_action(self.draw)
        self.table = DataTable("Dragna ärenden", _COLUMNS, self, identity=lambda row: row.check.id)
        self.how = Text("", "soft", parent=self)
        self.again = QuietButton("Dra om och jämför", self)
        self.panel = VerdictPanel(desk, tasks, self)
        self.summary = RoundSummary(self)
        self.empty = EmptyState(
            "Inget urval är draget än.", "Dra första urvalet", self._ask_for_draw, self
        )
        self._patience = later(self, _OPEN_MS, self.open_now)
        self._lay_out()
        self._connect()
        self._show_nothing()

    def activate(self, context: object | None) -> None:
        """Read the rounds anew."""
        self._fetch_rounds()

    def reload(self, changes: ChangeSet) -> None:
        """Another round, or another verdict."""
        if changes.touches("spot_check"):
            self._fetch_rounds()

    def flush(self) -> None:
        """Keep an observation that is being typed."""
        self.panel.flush()

    def commands(self) -> Sequence[Command]:
        """What can be done with the round."""
        if not self.desk.may(Action.DRAW_SPOT_CHECKS):
            return ()
        return (
            Command(
                key="draw_spot_checks",
                title="Dra nytt urval av stickprov",
                run=self._ask_for_draw,
                menu=Menu.FILE,
            ),
        )

    def _fetch_rounds(self) -> None:
        self.tasks.run_query(self, lambda: rounds(self.desk), self._show_rounds)

    def _show_rounds(self, drawn: tuple[SpotCheckRound, ...]) -> None:
        before = self.rounds.value()
        self.rounds.blockSignals(True)
        self.rounds.set_choices([Choice(one.id, words.round_title(one)) for one in drawn])
        if self.rounds.value() is None and drawn:
            self.rounds.set_value(drawn[0].id)
        self.rounds.blockSignals(False)
        if not drawn:
            self._show_nothing()
            return
        newest_is_new = before is not None and drawn[0].id not in self._known
        if newest_is_new:
            self.rounds.set_value(drawn[0].id)
        self._known = frozenset(one.id for one in drawn)
        self._fetch_queue()

    def _fetch_queue(self) -> None:
        round_id = self.rounds.value()
        if isinstance(round_id, UUID):
            self.tasks.run_query(self, lambda: queue(self.desk, round_id), self._show_queue)

    def _show_queue(self, read: Queue) -> None:
        if read.round.id != self.rounds.value():
            return
        another = self._queue is None or self._queue.round.id != read.round.id
        self._queue = read
        self._set_visible(shown=True)
        drawn = read.round
        left = len(read.rows) - read.judged
        self.header.set_title(f"Stickprov {formats.month(drawn.month)}")
        self.header.set_badges(
            Badge(f"{left} kvar", Tone.WARN) if left else Badge("allt granskat", Tone.GOOD),
        )
        self.how.setText(
            f"{len(read.rows)} dragna av {formats.count(drawn.population)}, högst "
            f"{drawn.per_officer} för varje handläggare, frö {drawn.seed}."
        )
        self.table.set_rows(read.rows)
        self.summary.show_queue(read)
        self.counted.emit(self.key, left)
        if another or self.table.selected_row() is None:
            self._go_to_next(from_start=True)
            self._start_work()
        self._show_line(self.table.selected_row())

    def _show_nothing(self) -> None:
        self._queue = None
        self._known = frozenset()
        self.header.set_title(self.title)
        self.header.set_badges()
        self._set_visible(shown=False)

    def _set_visible(self, *, shown: bool) -> None:
        self.empty.setVisible(not shown)
        self._work.setVisible(shown)
        self.summary.setVisible(shown)

    def _show_line(self, line: object | None) -> None:
        row = line if isinstance(line, SpotCheckRow) else None
        before = self.panel.check_id
        may = self.desk.may(Action.JUDGE_SPOT_CHECK)
        own = row is not None and row.check.officer_id == self.desk.me.id
        self.panel.show_row(row, may_judge=may and not own)
        if row is not None and self.panel.check_id != before:
            self._patience.start()

    def open_now(self) -> None:
        """Open and log the chosen case without waiting for the person to stay on its row."""
        self._patience.stop()
        row, read = self.panel.row, self._queue
        if row is None or read is None or not self.desk.may(Action.READ_CASE):
            return
        case_id, reason, today = row.check.case_id, words.reason(read.round), self.desk.today
        if self._opening is not None:
            self._opening.cancel()
        self._opening = self.tasks.run_query(
            self,
            lambda: open_case(self.desk, case_id, reason),
            lambda view: self.panel.show_case(view, today),
        )

    def _start_work(self) -> None:
        if QApplication.focusWidget() in (None, self.draw):
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press_enter(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and focused is not self.panel.next:
            focused.animateClick()
        else:
            self._next()

    def _next(self) -> None:
        if not self.panel.is_open or self.panel.is_untouched:
            self._go_on()
        else:
            self._judge()

    def _judge(self) -> None:
        row = self.panel.row
        if row is None or self._is_judging or not self.panel.complete():
            return
        check, form = row.check, self.panel.form()
        # The button stays enabled: else the focus would go on to the one that opens the case.
        self._is_judging = True
        self.tasks.run_command(
            self.panel,
            lambda: judge(self.desk, check, form),
            lambda _changes: self._after_judging(),
            lambda _error: self._end_judging(),
        )

    def _end_judging(self) -> None:
        self._is_judging = False

    def _after_judging(self) -> None:
        self._end_judging()
        self.panel.forget_draft()
        self._go_on()

    def _go_on(self) -> None:
        before = self.panel.check_id
        self._go_to_next()
        self.panel.focus_start(another=self.panel.check_id != before)

    def _go_to_next(self, *, from_start: bool = False) -> None:
        lines = [line for line in self.table.rows() if isinstance(line, SpotCheckRow)]
        if not lines:
            return
        chosen = self.table.selected_row()
        at = -1 if from_start or chosen not in lines else lines.index(chosen)
        ordered = lines[at + 1 :] + lines[: at + 1]
        waiting = [one for one in ordered if one.check.judged_at is None and one != chosen]
        following = waiting[0] if waiting else (chosen if chosen in lines else lines[0])
        if isinstance(following, SpotCheckRow):
            self.table.select(following.check.id)

    def _ask_for_draw(self) -> None:
        dialog = DrawDialog(self.desk, self.tasks, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _compare(self) -> None:
        if self._queue is None:
            return
        round_id = self._queue.round.id
        self.tasks.run_query(
            self, lambda: same_when_redrawn(self.desk, round_id), self._tell_compared
        )

    def _tell_compared(self, found: tuple[int, int]) -> None:
        same, total = found
        self.noticed.emit(
            f"Fröet ger samma urval igen: {total} av {total} ärenden."
            if same == total
            else f"{same} av {total} ärenden kom igen. Fler har betalats för månaden sedan dess.",
            None,
        )

    def _open_case(self, case_id: UUID) -> None:
        reason = "" if self._queue is None else words.reason(self._queue.round)
        self.opened.emit("case", CaseContext(case_id, reason=reason))

    def _connect(self) -> None:
        self.table.selected.connect(self._show_line)
        self.rounds.edited.connect(self._fetch_queue)
        self.draw.clicked.connect(self._ask_for_draw)
        self.again.clicked.connect(self._compare)
        self.panel.next_wanted.connect(self._next)
        self.panel.case_wanted.connect(self._open_case)
        self.panel.saved.connect(self.saved)
        if not self.desk.may(Action.DRAW_SPOT_CHECKS):
            self.draw.hide()
        for digit in range(1, len(words.CONTROLS) + len(words.NOTINGS) + 1):
            self._on_key(str(digit), lambda digit=digit: self.panel.press(digit))
        for key in ("Return", "Enter"):
            self._on_key(key, self._press_enter)
        self._on_key("Ctrl+Return", self._next)

    def _on_key(self, key: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self._work)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = column_in(left, Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.rounds, 1)
        row.addWidget(self.again)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.how)
        self.table.setMinimumHeight(160)
        self._work = Beside(left, self.panel, self, room=860, shares=(7, 4))
        self.body.addWidget(self.header)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self._work, 1)
        self.body.addWidget(self.summary)
