"""The step Normberäkning."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.sheets import CalculationSheet
from fsclient.ui.calculation.beginning import beginning
from fsclient.ui.calculation.keeper import SheetKeeper
from fsclient.ui.calculation.sheet_columns import slim_width
from fsclient.ui.calculation.sheet_commands import sheet_commands
from fsclient.ui.calculation.sheet_draft import KeptDraft, SheetDraft
from fsclient.ui.calculation.sheet_editor import SheetEditor
from fsclient.ui.calculation.sheet_head import SheetHead
from fsclient.ui.calculation.sheet_session import Keeping, SheetSession
from fsclient.ui.calculation.sheet_table import SheetTable
from fsclient.ui.calculation.sum_bar import SumBar
from fsclient.ui.calculation.what_if import UNLIMITED, WhatIfPanel
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.case_words import elsewhere
from fsclient.ui.speech.messages import sentence
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.commands import Command
from fsclient.ui.widgets.notices import EmptyState, Tone
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.work.autosave import Autosaver
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.calculation import begin_sheet, reopen_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.workflow import StepStatus

_LEAST_HEIGHT: Final = 200
"""Of the table, at 100 % text."""


class CalculationPage(StepPage):
    """The normberäkning of the application at hand: begun, filled in, finished, taken up again."""

    key = "calculation"
    title = "Normberäkning"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._view: CaseView | None = None
        self._session: SheetSession | None = None
        self._keeper: SheetKeeper | None = None
        self._saver: Autosaver[Keeping] | None = None
        self._empty: EmptyState | None = None
        self._homeless = ""
        self._dirty = False
        self._finishing = self._finished = self._beginning = False
        self._lay_out()

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """The application's sheet as it now is; what is being typed stays."""
        self._view = view
        sheet = view.sheet
        if sheet is None:
            self._show_empty(view)
            return
        if self._session is None or self._session.sheet.id != sheet.id:
            self._open(view, sheet)
            return
        kept = self._keeper.sheet if self._keeper is not None else self._session.sheet
        if sheet.version > kept.version and self._has_unsaved():
            self._tell_overtaken()
        elif sheet.version > kept.version or sheet.finished != self._session.sheet.finished:
            self._open(view, sheet)
        else:
            self._session.see(view)
            self._refresh()

    def flush(self) -> None:
        """Keep what is typed, now."""
        self.table.leave_editor()
        if self._saver is not None:
            self._saver.flush()

    def focus_start(self) -> None:
        """The way to begin, or the table."""
        if self._work.isHidden():
            super().focus_start()
        else:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def commands(self) -> Sequence[Command]:
        """Adding, finishing, thinking on."""
        if self._session is None or self._work.isHidden():
            return ()
        return sheet_commands(
            add=self.editor.ask_to_add,
            confirm=self.editor.confirm_all,
            think=self._toggle_what_if,
            finish=self._finish,
            locked=self._session.read_only,
        )

    def _lay_out(self) -> None:
        self._work = QWidget(self)
        self._work.setProperty("role", "clear")
        self.head = SheetHead(self.desk, self._work)
        self.head.think.clicked.connect(lambda _on=False: self._toggle_what_if())
        self.head.reopen.clicked.connect(lambda _on=False: self._reopen())
        self.elsewhere = Text("", "soft", parent=self._work)
        self.editor = SheetEditor(self.desk, self._work)
        self.head.confirm.clicked.connect(lambda _on=False: self.editor.confirm_all())
        self.editor.changed.connect(self._changed)
        self.editor.noticed.connect(self.noticed)
        self.what_if = WhatIfPanel(self.desk, self._work)
        self.what_if.hide()
        self.what_if.closed.connect(self._toggle_what_if)
        self.sum = SumBar(self._work)
        self.sum.finish_wanted.connect(self._finish)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        middle.addWidget(self.editor, 1)
        middle.addWidget(self.what_if)
        box = QVBoxLayout(self._work)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        box.addWidget(self.head)
        box.addWidget(self.elsewhere)
        box.addLayout(middle, 1)
        box.addWidget(self.sum)
        box.addStretch(0)
        self.body.addWidget(self._work, 1)
        self._work.hide()

    @property
    def table(self) -> SheetTable:
        """The table."""
        return self.editor.table

    def _share_room(self) -> None:
        """Beside Tänk om the table is slim; where both can't be, the table steps aside."""
        thinking = not self.what_if.isHidden()
        self.table.set_slim(thinking)
        room = self.width() - 2 * Space.XL
        left = room - self.what_if.least_width() - Space.M
        both = left >= slim_width()
        self.editor.setVisible(not thinking or both)
        self.what_if.set_alone(thinking and not both)
        # The sum stands right under a short table; beside Tänk om the two are as high. With large
        # text the page scrolls, rather than leave two rows to work in.
        content = self.editor.content_height()
        self.editor.setMinimumHeight(min(content, self.px(_LEAST_HEIGHT)))
        self.editor.setMaximumHeight(UNLIMITED if thinking else content)

    # What is shown

    def _show_empty(self, view: CaseView) -> None:
        self._close_session()
        self._work.hide()
        if self._empty is not None:
            self.body.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = beginning(
            self.desk, view, lambda: self.step_wanted.emit("application"), self._begin, self
        )
        self.body.addWidget(self._empty, 1)
        self._empty.show()
        self.commands_changed.emit()

    def _open(self, view: CaseView, sheet: CalculationSheet) -> None:
        self._close_session()
        if self._empty is not None:
            self.body.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = None
        self.banner.clear()
        session = self._session = SheetSession(self.desk, view, sheet)
        self.editor.work_on(session)
        if not session.read_only:
            self._start_keeping(session)
        self._work.show()
        self._refresh()
        self.commands_changed.emit()
        if self._beginning:
            # The button that was pressed is gone, and the focus with it.
            self._beginning = False
            self.focus_start()
        if self._finished and sheet.finished:
            self._finished = False
            self.noticed.emit(f"Beräkningen är klar. {self.sum.said}", None)
        if session.household_changed:
            self.banner.show_message(
                "Hushållet har ändrats sedan beräkningen sparades. Den räknas nu med hushållet "
                "som det är.",
                Tone.WARN,
            )
            self._touch()

    def _start_keeping(self, session: SheetSession) -> None:
        keeper = self._keeper = SheetKeeper(self.desk, session.sheet, self)
        keeper.overtaken.connect(self._tell_overtaken)
        saver: Autosaver[Keeping] = Autosaver(self, self.tasks, session.keeping, keeper.keep)
        saver.saved.connect(self.saved)
        saver.saved.connect(self._note_saved)
        saver.start_from(Keeping(draft=session.draft, facts=session.sheet.facts))
        self._saver = saver
        self._restore(session, keeper.kept_draft(session.view))

    def _close_session(self) -> None:
        self.table.leave_editor()
        if self._saver is not None:
            self._saver.flush()
            self._saver.deleteLater()
        if self._keeper is not None:
            self._keeper.deleteLater()
        self._session, self._keeper, self._saver = None, None, None
        self._dirty = self._finishing = False
        self.editor.work_on(None)

    def _restore(self, session: SheetSession, kept: KeptDraft | None) -> None:
        """What was typed last time and could not be calculated comes back."""
        if kept is None:
            return
        if kept.version == session.sheet.version:
            session.show_draft(kept.draft)
            return
        self.banner.show_message(
            "Beräkningen har sparats på nytt sedan du skrev. Det du skrev finns kvar.",
            Tone.WARN,
            "Visa det jag skrev",
            lambda: self._replace(kept.draft),
        )

    def _replace(self, draft: SheetDraft) -> None:
        if self._session is not None:
            self._session.change(draft)
            self.editor.refresh()
            self._changed()

    def _refresh(self) -> None:
        self.editor.refresh()
        self._show_around()
        self.sum.tell(aloud=False)

    def _show_around(self) -> None:
        """What stands around the table."""
        session = self._session
        if session is None:
            return
        self.head.show_session(session, self.editor.rows, self.title)
        shared = elsewhere(session.view)
        self.elsewhere.setText(shared)
        self.elsewhere.setVisible(bool(shared))
        self._show_sum(session)
        self._share_room()
        if self.what_if.isVisible():
            self.what_if.show_real(session.facts, session.result, session.names)

    def _show_sum(self, session: SheetSession) -> None:
        if session.result is not None:
            self.sum.show_result(session.result, days_left_out=session.days_left_out)
        else:
            waiting = {place.entry_id for place in session.wrong_places()}
            self.sum.show_waiting(
                [row.label for row in self.editor.rows if row.entry_id in waiting]
            )
        homeless = " ".join(map(sentence, session.homeless()))
        if homeless:
            self.banner.show_message(homeless, Tone.BAD)
        elif self._homeless:
            self.banner.clear()
        self._homeless = homeless
        self.sum.show_finish(not session.read_only)

    # What is done

    def _begin(self) -> None:
        if self._view is not None:
            case_id = self._view.id
            self._beginning = True
            self.tasks.run_command(self, lambda: begin_sheet(self.desk, case_id))

    def _changed(self) -> None:
        self._show_around()
        if self._session is not None and self._session.editing is None:
            # While something is typed there is another sum at every key.
            self.sum.tell(aloud=True)
        self._touch()

    def _touch(self) -> None:
        if self._saver is not None:
            self._dirty = True
            self._saver.touch()

    def _note_saved(self) -> None:
        self._dirty = self._saver is not None and self._saver.is_pending

    def _finish(self) -> None:
        session, keeper, saver = self._session, self._keeper, self._saver
        if session is None or keeper is None or saver is None:
            return
        self.table.leave_editor()
        if session.facts is None or session.missing:
            self.editor.point_out()
            self._show_around()
            return
        state = session.keeping()
        if self._finishing:
            return
        self._finishing = True
        self.tasks.run_command(
            self,
            lambda: keeper.finish(state),
            lambda _changes: self._have_finished(saver, state),
            lambda _error: self._have_finished(None, state),
        )

    def _have_finished(self, saver: Autosaver[Keeping] | None, state: Keeping) -> None:
        self._finishing = False
        self._finished = saver is not None
        if saver is not None and saver is self._saver:
            # Nothing more to write: what is typed is in what is finished.
            saver.start_from(state)
            self._dirty = False

    def _reopen(self) -> None:
        if self._session is not None:
            sheet = self._session.sheet
            self.tasks.run_command(self, lambda: reopen_sheet(self.desk, sheet))

    def _has_unsaved(self) -> bool:
        return self._dirty or (self._keeper is not None and self._keeper.is_overtaken)

    def _tell_overtaken(self) -> None:
        self.banner.show_message(
            "Någon annan har sparat beräkningen före dig. Det du har skrivit står kvar här och "
            "är sparat som utkast.",
            Tone.WARN,
            "Läs in den andras",
            self._load_theirs,
        )

    def _load_theirs(self) -> None:
        """The other's sheet, with one's own text a step away."""
        view, session = self._view, self._session
        if view is None or session is None:
            return
        mine = session.draft
        case_id = view.id
        self.tasks.run_query(
            self,
            lambda: reread_case(self.desk, case_id),
            lambda fresh: self._show_theirs(fresh, mine),
        )

    def _show_theirs(self, view: CaseView, mine: SheetDraft) -> None:
        if view.sheet is None:
            return
        if self._saver is not None and self._session is not None:
            self._saver.start_from(self._session.keeping())
        if self._keeper is not None:
            keeper = self._keeper
            self.tasks.run_command(self, keeper.forget_draft)
        self._view = view
        self._open(view, view.sheet)
        if not view.sheet.finished:
            self.noticed.emit("Den andras beräkning är inläst.", lambda: self._replace(mine))

    def _toggle_what_if(self) -> None:
        session = self._session
        if session is None:
            return
        opening = not self.what_if.isVisible()
        self.what_if.setVisible(opening)
        self._share_room()
        if opening:
            self.what_if.begin(session.sheet.month)
            self.what_if.show_real(session.facts, session.result, session.names)
            self.what_if.focus_start()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
