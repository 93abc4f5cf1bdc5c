"""Prognos: what another norm or rule would cost, by household type and district."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fsclient.domain.months import Month
from fsclient.rules.prognosis_changes import Change
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge
from fsclient.ui.supervision import prognosis_words as words
from fsclient.ui.supervision.prognosis_figures import COLUMNS, PrognosisFigures, rows_of
from fsclient.ui.supervision.prognosis_form import ChangeForm
from fsclient.ui.widgets.beside import Beside
from fsclient.ui.widgets.buttons import PrimaryButton
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.empty_place import EmptyPlace
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.progress import RunProgress
from fsclient.ui.widgets.surfaces import PageHeader, column_in
from fsclient.ui.widgets.table import DataTable, Sorting
from fsclient.ui.work.long_runs import Cancelled, Progress
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.prognosis import Prognosis, Running, prognose, read_running

SHORTCUT: Final = "Ctrl+Return"
_TICK_MS: Final = 50
_EMPTY: Final = (
    "Här visas vad en ändring skulle kosta.\n"
    "Välj vad som ändras och räkna. Varje löpande hushålls senaste beslut räknas om, "
    "och inget sparas."
)


class PrognosisPage(Page):
    """One change at a time, and what it costs. Esc ends a run; what was shown stays."""

    key = "prognosis"
    title = "Prognos"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self._task: Task[Any] | None = None
        self._run = 0
        self._reached = (0, 0)
        self._header = PageHeader(self.title, self)
        self.form = ChangeForm(desk.book, Month.of(desk.today), self)
        self.run_button = PrimaryButton(
            "Räkna prognosen", self, shortcut=SHORTCUT, shortcut_shown_only=True
        )
        self.progress = RunProgress(self)
        self.figures = PrognosisFigures(self)
        self.table = DataTable(
            self.title,
            COLUMNS,
            self,
            identity=lambda row: row.name,
            sorting=Sorting.NONE,
            fits_rows=True,
        )
        self.empty = EmptyPlace(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show_reached)
        self._lay_out()
        self.run_button.clicked.connect(self.run)
        self.progress.cancelled.connect(self.cancel)
        tasks.idle.connect(self._end_if_dropped)

    @property
    def is_running(self) -> bool:
        """Whether a prognosis is being made."""
        return self._task is not None

    def focus_start(self) -> None:
        """What is to be changed."""
        self.form.kind.setFocus(Qt.FocusReason.TabFocusReason)

    def commands(self) -> Sequence[Command]:
        """Make the prognosis, or end it."""
        if self.is_running:
            return (
                Command(
                    key="cancel_prognosis",
                    title="Avbryt prognosen",
                    run=self.cancel,
                    menu=Menu.FILE,
                ),
            )
        return (
            Command(
                key="run_prognosis",
                title="Räkna prognosen",
                run=self.run,
                menu=Menu.FILE,
                shortcut=SHORTCUT,
            ),
        )

    def run(self) -> None:
        """Make the prognosis of what is chosen, behind whatever else is done."""
        if self.is_running:
            return
        change = self.form.change()
        if isinstance(change, tuple):
            self.show_problems(change)
            return
        self.clear_problems()
        desk, this = self._desk, self._begin()
        self._task = self.tasks.run_query(
            self,
            lambda: read_running(desk),
            lambda found: self._calculate(this, found, change),
            lambda _error: self._end(this),
        )

    def cancel(self) -> None:
        """End the run; the last result stays."""
        if self._task is not None:
            self._task.cancel()
            self._end(self._run)
            announce(self, "Prognosen avbröts.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends a run."""
        if event.key() == Qt.Key.Key_Escape and self.is_running:
            self.cancel()
            return
        super().keyPressEvent(event)

    def _calculate(self, this: int, found: Running, change: Change) -> None:
        if this != self._run:
            return
        if not self.is_running:
            # Read again after the database was away.
            self._show_running()

        def work(progress: Progress) -> Prognosis | None:
            def report(done: int, total: int) -> None:
                self._reached = (done, total)
                progress.step(done, total, f"{_of(done, total)} hushåll")

            try:
                return prognose(found, change, report)
            except Cancelled:
                return None

        self._task = self.tasks.run_free_long(
            self,
            work,
            lambda prognosis: self._finish(this, prognosis),
            lambda _error: self._end(this),
        )

    def _begin(self) -> int:
        self._run += 1
        self._reached = (0, 0)
        self._show_running()
        return self._run

    def _show_running(self) -> None:
        self._show_reached()
        self.progress.show()
        self.progress.setFocus(Qt.FocusReason.OtherFocusReason)
        self.run_button.hide()
        self._timer.start()
        self.commands_changed.emit()

    def _end(self, this: int) -> None:
        """Rest again, unless another run has begun since."""
        if this != self._run or not self.is_running:
            return
        self._task = None
        self._timer.stop()
        self.run_button.show()
        focused: QWidget | None = QApplication.focusWidget()
        if focused is not None and self.progress.isAncestorOf(focused):
            self.run_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.progress.hide()
        self.commands_changed.emit()

    def _end_if_dropped(self) -> None:
        # Cancelled from elsewhere while it read: nobody answers.
        self._end(self._run)

    def _finish(self, this: int, prognosis: Prognosis | None) -> None:
        wanted = this == self._run and self.is_running
        self._end(this)
        if wanted and prognosis is not None:
            self._show(prognosis)

    def _show_reached(self) -> None:
        done, total = self._reached
        text = _of(done, total) if total else "Läser besluten …"
        self.progress.set_progress(done, max(total, 1), text, can_cancel=True)

    def _show(self, prognosis: Prognosis) -> None:
        self._header.set_badges(Badge(formats.running_cases(prognosis.cases)))
        unit = self._desk.office.unit
        self.empty.clear()
        self.figures.show_prognosis(prognosis)
        self.table.set_rows(rows_of(prognosis, dict(unit.districts), self._desk.book.norms))
        self.figures.show()
        self.table.show()
        announce(self, words.aloud(prognosis))
        if self._beside.is_stacked:
            # Once it is laid out: the result stands below what was asked.
            QTimer.singleShot(0, self.figures, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self.figures, 0, Space.L)

    def _lay_out(self) -> None:
        self.body.addWidget(self._header)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.run_button)
        row.addWidget(self.progress, 1)
        row.addStretch(0)
        self.form.body.addLayout(row)
        left, right = _column(self), _column(self)
        left[1].addWidget(self.form)
        left[1].addStretch(1)
        right[1].addWidget(self.figures)
        right[1].addWidget(self.table)
        right[1].addWidget(self.empty, 1)
        right[1].addStretch(1)
        self._beside = Beside(left[0], right[0], self, room=1000, shares=(9, 20))
        self.body.addWidget(self._beside, 1)
        self.progress.hide()
        self.figures.hide()
        self.table.hide()
        self.empty.show_empty(_EMPTY)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.form.setMinimumWidth(self.px(332))


def _column(parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    column = QWidget(parent)
    box = column_in(column, Space.M)
    return column, box


def _of(done: int, total: int) -> str:
    return f"{formats.count(done)} av {formats.count(total)}"
