"""The opened case: who it is, its steps, the page of one step, and the journal beside it."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.ui.case.handover_dialog import ask_to_move, moving_refused
from fsclient.ui.case.header import CaseHeader
from fsclient.ui.case.reason_form import ReasonForm
from fsclient.ui.case.step_list import StepList, words_of
from fsclient.ui.case.step_pages import page_maker
from fsclient.ui.case.step_stack import StepStack
from fsclient.ui.journal.panel import JournalPanel
from fsclient.ui.journal.strip import JournalStrip
from fsclient.ui.look.theme import theme
from fsclient.ui.speech import case_words as words
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.notices import EmptyState
from fsclient.ui.widgets.region_order import focus_in_window, next_in_regions
from fsclient.ui.widgets.stack import Stack, scroller, settle
from fsclient.ui.widgets.surfaces import column_in
from fsclient.ui.widgets.tab_order import stop_beyond
from fsclient.ui.work.ahead import Steps
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.intake_context import intake_commands
from fsclient.ui.work.page import ANSWER_FIRST, Page
from fsclient.ui.work.papers import Printable
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.usecases import workflow
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import open_case, reread_case
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_steps import form_steps
from fsclient.usecases.handover import hand_over
from fsclient.usecases.next_steps import next_step
from fsclient.usecases.workflow import StepMark, StepStatus

_JOURNAL: Final = 296
_JOURNAL_SHARE: Final = 0.34
_SLIM_BELOW: Final = 800
_FOLD_BELOW: Final = 640
_ANY_CASE: Final = ("household", "payment", "payment_file", "staff", "handover")
"""What may touch the case without naming it."""


class CasePage(Page):
    """One case at a time. Nothing of a case is shown until all of it has come.

    The widgets are used again for the next case; a step's page is made when first gone to.
    """

    key = "case"
    title = "Ärende"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self.desk = desk
        self._view: CaseView | None = None
        self._statuses: tuple[StepStatus, ...] = ()
        self._wanted: CaseContext | None = None
        self._put_away_view: CaseView | None = None
        self._opening: Task[CaseView] | None = None
        self._rereading: Task[CaseView] | None = None
        self._reasons: dict[UUID, str] = {}
        self._was_left = False
        self._step = ""
        self._folded: bool | None = None
        self.header = CaseHeader(desk, self)
        self.steps = StepList(self)
        self.centre = StepStack(self._make_page, self)
        self.journal = JournalPanel(desk, tasks, self)
        self.reason_form: ReasonForm | None = None
        self._asking: QScrollArea | None = None
        self._nothing = EmptyState("Inget ärende är öppet. Sök fram ett med Ctrl K.", parent=self)
        self._blank = QWidget(self)
        self._opened = QWidget(self)
        self._strip = JournalStrip(self)
        self._middle = QHBoxLayout()
        self._stack = Stack(self)
        # All is filled in first, and laid out when keys and clicks have had their turn.
        self._sight_due = later(self, 0, self._put_in_sight)
        self._lay_out()
        self._connect()

    def activate(self, context: object | None) -> None:
        """Open the case of a CaseContext; go to its step if it is open already. What waits for a
        choice between two texts is answered before another case is opened.
        """
        waits_in = self._unanswered_in
        if self._view is not None and waits_in == self._view.id and not self._is_here(context):
            if self.centre.unanswered:
                self.go_to(self.centre.unanswered)
            else:
                self.journal.show_unanswered()
            if context is not None:
                self.noticed.emit(ANSWER_FIRST, None)
            return
        if context is None and waits_in is not None:
            context = CaseContext(waits_in)
        if not isinstance(context, CaseContext):
            if self._view is None:
                self._stack.show_page(self._nothing)
            return
        if self._is_here(context) and not self._was_left:
            if context.step is not None:
                self.go_to(context.step)
            return
        self._open(context)

    def _is_here(self, context: object | None) -> bool:
        view = self._view
        return isinstance(context, CaseContext) and view is not None and view.id == context.case_id

    def focus_start(self) -> None:
        """The first thing of the step's page, or where that is done the step that is next; nothing
        while the case is on its way.
        """
        asking = self._asking is not None and self._stack.currentWidget() is self._asking
        if asking and self.reason_form is not None:
            self.reason_form.focus_start()
        elif self._view is not None:
            if not self.centre.unanswered and self.journal.writing.is_asking:
                self._take_out_journal()
                self.journal.draft.focus_text()
                return
            done = {one.key for one in self._statuses if one.mark is StepMark.DONE}
            if self._step in done and self.centre.is_only_read:
                self.steps.focus_step(_first_step(self._view))
            else:
                self.centre.focus_start()

    def reload(self, changes: ChangeSet) -> None:
        """Read the case again if something of it was changed."""
        if self._view is None or self._was_left:
            return
        named = changes.case_id == self._view.id
        if not named and (changes.case_id is not None or not changes.touches(*_ANY_CASE)):
            return
        if self._rereading is not None:
            self._rereading.cancel()
        case_id = self._view.id
        self._rereading = self.tasks.run_query(
            self, lambda: reread_case(self.desk, case_id), self._show_again
        )

    def parts_ahead(self) -> Steps:
        """Each step's page."""
        self._stack.draw_ahead(self._opened)
        yield
        for step in workflow.walk(form_steps(self.desk)):
            yield from self.centre.page_ahead(step.key)

    @property
    def unanswered(self) -> bool:
        """Whether a step or a note waits for a choice between two texts."""
        return self._unanswered_in is not None

    @property
    def _unanswered_in(self) -> UUID | None:
        open_here = self._view or self._put_away_view
        if open_here is not None and self.centre.unanswered:
            return open_here.id
        return self.journal.unanswered

    def flush(self) -> None:
        """Keep what is being typed in the step and in the journal, now."""
        page = self.centre.page(self._step)
        if page is not None and self._view is not None:
            page.flush()
        self.journal.flush()

    def commands(self) -> Sequence[Command]:
        """The journal, the steps, what the step's page can do, and the call that comes between."""
        if self._view is None:
            return ()
        page = self.centre.page(self._step)
        return (
            *(page.commands() if page is not None else ()),
            Command(
                key="note_new",
                title="Ny anteckning",
                run=self.write_note,
                menu=Menu.CASE,
                shortcut="Ctrl+J",
            ),
            Command(
                key="journal_shown",
                title="Visa journalen",
                run=self.fold_journal,
                menu=Menu.VIEW,
                shortcut="Ctrl+Shift+J",
                checked=not self._strip.isVisibleTo(self._opened),
            ),
            Command(
                key="case_hand_over",
                title="Flytta ärendet …",
                run=self.hand_over,
                menu=Menu.CASE,
                shortcut="Ctrl+Shift+F",
                blocked=moving_refused(self.desk, self._view),
            ),
            *map(self._step_command, self._statuses),
            self._walk_command("step_before", "Föregående steg", "Alt+Up", -1),
            self._walk_command("step_after", "Nästa steg", "Alt+Down", 1),
            *intake_commands(self.desk, self.opened.emit),
        )

    def printable(self) -> Printable | None:
        """What the step's page prints."""
        page = None if self._view is None else self.centre.page(self._step)
        return None if page is None else page.printable()

    @property
    def help_key(self) -> str:
        """The step that is shown; the case itself where none is."""
        return self.key if self._view is None else self._step

    @property
    def view(self) -> CaseView | None:
        """The case that is shown, or None."""
        return self._view

    @property
    def step(self) -> str:
        """The key of the step that is shown."""
        return self._step

    def go_to(self, key: str) -> None:
        """Show a step; a blocked one that is not begun says what is missing."""
        if self._view is None:
            return
        if key != self._step:
            page = self.centre.page(self._step)
            if page is not None:
                page.flush()
        self._step = key
        self.steps.set_current(key)
        self.centre.fill_step(key, self._view, self._statuses)
        self._sight_due.start()

    def write_note(self) -> None:
        """Begin or go on with a note that belongs to the step that is shown."""
        self._take_out_journal()
        self.journal.write_note(self._step)

    def _take_out_journal(self) -> None:
        if self._strip.isVisibleTo(self._opened):
            self.fold_journal()

    def hand_over(self) -> None:
        """Ask who is to have the case."""
        view = self._view
        if view is not None and not moving_refused(self.desk, view):
            ask_to_move(
                self,
                self.desk,
                title=f"Flytta ärende {view.rows.case.number}",
                about=view.rows.case.number,
                move=lambda form: hand_over(self.desk, (view.id,), form),
            )

    def fold_journal(self) -> None:
        """Fold the journal away, or take it out."""
        self._folded = not self._strip.isVisibleTo(self._opened)
        if self._folded:
            self.journal.flush()
        self._share_room()
        self.commands_changed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The header, the steps, the step's page, the journal; then out of the case."""
        regions = (self.header, self.steps, self.centre, self.journal, self._strip)
        target = next_in_regions(regions, focus_in_window(self), forward=forward)
        target = target or stop_beyond(self, forward=forward)
        if target is None:
            return super().focusNextPrevChild(forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown: coming back is a new reading, and logged as one."""
        super().hideEvent(event)
        if event.spontaneous():
            return
        self._was_left = True
        self._sight_due.stop()
        if self._opening is not None:
            self._opening.cancel()
        self._wanted = None

    def heightForWidth(self, _width: int) -> int:
        """As high as the window: steps, page and journal each scroll by themselves."""
        return -1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs another sharing."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_middle"):
            self._share_room()

    def _open(self, context: CaseContext) -> None:
        self.flush()
        self._wanted = context
        if self._opening is not None:
            self._opening.cancel()
        case_id = context.case_id
        reason = context.reason or self._reasons.get(case_id, "")
        self._opening = self.tasks.run_query(
            self,
            lambda: open_case(self.desk, case_id, reason),
            lambda view: self._show_opened(context, view, reason),
            lambda error: self._on_refused(context, error),
        )
        self._put_away()

    def _put_away(self) -> None:
        """Show nothing of the case that was open; what was typed in it is kept already."""
        self.journal.leave()
        self._sight_due.stop()
        if self._rereading is not None:
            self._rereading.cancel()
        self._put_away_view, self._view = self._view or self._put_away_view, None
        self.banner.clear()
        # Else Qt looks for somewhere to put the focus of what it hides, through the whole window.
        self.setFocus()
        self._stack.show_page(self._blank)

    def _show_opened(self, context: CaseContext, view: CaseView, reason: str) -> None:
        if context is not self._wanted:
            return
        before, self._put_away_view = self._put_away_view, None
        if before is not None and before.id != view.id and self.centre.unanswered:
            # Another wrote first, which was found as the last words were kept on the way here.
            view, context, reason = before, CaseContext(before.id, self.centre.unanswered), ""
            self.noticed.emit(ANSWER_FIRST, None)
        self._was_left = False
        if reason:
            self._reasons[view.id] = reason
        self._view = view
        self._statuses = workflow.step_list(view)
        self._step = context.step or _first_step(view)
        self._show_parts(view)
        self._sight_due.start()

    def _put_in_sight(self) -> None:
        self.centre.show_filled()
        self._stack.show_page(self._opened)
        settle()
        self.focus_start()
        self.commands_changed.emit()

    def _tell_commands(self) -> None:
        # What is not in sight yet tells when it is.
        if self._stack.currentWidget() is self._opened:
            self.commands_changed.emit()

    def _show_again(self, view: CaseView) -> None:
        if self._view is None or view.id != self._view.id:
            return
        self._view = view
        self._statuses = workflow.step_list(view)
        self._show_parts(view)
        self.centre.show_filled()

    def _show_parts(self, view: CaseView) -> None:
        self.header.show_case(view)
        me = self.desk.me.id
        application = view.application
        title = "" if application is None else words.application_title(application)
        rows = {status.key: words_of(status, view, me) for status in self._statuses}
        self.steps.show_steps(title, rows)
        self.steps.set_current(self._step)
        self.centre.fill_step(self._step, view, self._statuses)
        self.journal.show_case(view)

    def _make_page(self, key: str, parent: QWidget) -> StepPage:
        # A case has steps of its own too: forms that were a step when they were filled in.
        forms = form_steps(self.desk) if self._view is None else self._view.form_steps
        page = page_maker(key, forms)(self.desk, self.tasks, parent)
        page.opened.connect(self.opened)
        page.saved.connect(self.saved)
        page.noticed.connect(self.noticed)
        page.commands_changed.connect(self._tell_commands)
        page.counted.connect(self.counted)
        page.print_wanted.connect(self.print_wanted)
        return page

    def _on_refused(self, context: CaseContext, error: Exception) -> bool:
        if context is not self._wanted:
            return True
        codes = (
            {problem.code for problem in error.problems}
            if isinstance(error, RuleViolation)
            else set()
        )
        if "reason_required" in codes:
            self._ask_why()
            return True
        self._stack.show_page(self._nothing)
        return False

    def _ask_why(self) -> None:
        if self.reason_form is None:
            self._asking = scroller(self._stack)
            self.reason_form = ReasonForm(self.desk, self._asking.viewport())
            self._asking.setWidget(self.reason_form)
            self.reason_form.given.connect(self._give_reason)
            self.reason_form.cancelled.connect(lambda: self.opened.emit("worklist", None))
            self._stack.addWidget(self._asking)
        if self._asking is not None:
            self._stack.show_page(self._asking)
        self.reason_form.ask()
        self.reason_form.focus_start()

    def _give_reason(self, reason: str) -> None:
        if self._wanted is not None:
            self._open(CaseContext(self._wanted.case_id, self._wanted.step, reason))

    def _step_command(self, status: StepStatus) -> Command:
        return Command(
            key=f"step_{status.key}",
            title=status.title,
            run=lambda: self.go_to(status.key),
            menu=Menu.CASE,
            shortcut=status.alt_key and f"Alt+{status.alt_key}",
        )

    def _walk_command(self, key: str, title: str, shortcut: str, by: int) -> Command:
        keys = [status.key for status in self._statuses]
        place = keys.index(self._step) + by if self._step in keys else -1
        there = 0 <= place < len(keys)
        return Command(
            key=key,
            title=title,
            run=lambda: self.go_to(keys[place]),
            menu=Menu.CASE,
            shortcut=shortcut,
            blocked="" if there else "Det finns inget steg där.",
        )

    def _share_room(self) -> None:
        width = self.width()
        px = theme().px
        self.steps.set_slim(slim=width < px(_SLIM_BELOW))
        folded = width < px(_FOLD_BELOW) if self._folded is None else self._folded
        self.journal.setVisible(not folded)
        self._strip.setVisible(folded)
        if not folded:
            journal = round(min(px(_JOURNAL), width * _JOURNAL_SHARE))
            self.journal.setFixedWidth(journal)

    def _lay_out(self) -> None:
        self._blank.setProperty("role", "ground")
        line = QFrame(self)
        line.setProperty("role", "divider")
        self._middle.setSpacing(0)
        self._middle.addWidget(self.steps)
        self._middle.addWidget(line)
        self._middle.addWidget(self.centre, 1)
        self._middle.addWidget(self.journal)
        self._middle.addWidget(self._strip)
        box = column_in(self._opened, 0)
        box.addWidget(self.header)
        box.addLayout(self._middle, 1)
        part: QWidget
        for part in (self._blank, self._nothing, self._opened):
            self._stack.addWidget(part)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.steps.chosen.connect(self.go_to)
        self.centre.step_wanted.connect(self.go_to)
        self.journal.saved.connect(self.saved)
        self.journal.noticed.connect(self.noticed)
        self.journal.fold_wanted.connect(self.fold_journal)
        self._strip.unfold_wanted.connect(self.fold_journal)
        self.journal.note_wanted.connect(self.write_note)
        self.header.move_wanted.connect(self.hand_over)


def _first_step(view: CaseView) -> str:
    if view.rows.case.closed_on is not None or workflow.is_withdrawn(view):
        return "application"
    step = next_step(view).step
    known = workflow.step_titles(view)
    return {"follow_up": "plan"}.get(step, step if step in known else "application")
