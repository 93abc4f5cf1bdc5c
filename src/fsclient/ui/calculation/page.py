"""The step Normberäkning."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.sheets import CalculationSheet
from fsclient.domain.staff import Action
from fsclient.ui import formats
from fsclient.ui.autosave import Autosaver
from fsclient.ui.calculation.adding import choices_for
from fsclient.ui.calculation.keeper import SheetKeeper
from fsclient.ui.calculation.picker import Picker
from fsclient.ui.calculation.sheet_draft import KeptDraft, Place, SheetDraft
from fsclient.ui.calculation.sheet_drawing import ADD_TITLES
from fsclient.ui.calculation.sheet_rows import (
    Col,
    EarlierMonth,
    Group,
    RowKey,
    RowKind,
    SheetRow,
    changed_count,
)
from fsclient.ui.calculation.sheet_session import Keeping, SheetSession
from fsclient.ui.calculation.sheet_table import SheetTable, under
from fsclient.ui.calculation.sum_bar import FINISH_KEYS, SumBar
from fsclient.ui.calculation.what_if import UNLIMITED, WhatIfPanel
from fsclient.ui.calculation.words import line_explanation
from fsclient.ui.case.step_page import StepPage
from fsclient.ui.commands import Command, Menu
from fsclient.ui.messages import sentence
from fsclient.ui.tasks import Tasks
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.explanation import Popover
from fsclient.ui.widgets.notices import EmptyState, Tone
from fsclient.ui.widgets.surfaces import Card, SectionHeading, Text
from fsclient.usecases.calculation import begin_sheet, earlier_sheet, reopen_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.workflow import StepStatus

THINK_KEYS: Final = "Ctrl+T"
_ORIGIN: Final = 150
"""The least room for the words beside the heading, in pixels at text scale 1."""
_COLUMNS: Final = {
    "amount": Col.APPLIED,
    "approved": Col.DECIDED,
    "reason": Col.REASON,
    "earlier": Col.APPLIED,
}


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
        self._before_edit: SheetDraft | None = None
        self._empty: EmptyState | None = None
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
        menu = Menu.CASE
        blocked = "Beräkningen är låst." if self._session.read_only else ""
        adding = (
            Command(
                key=f"calculation_add_{group}",
                title=title,
                run=partial(self._ask_to_add, group),
                menu=menu,
                blocked=blocked,
            )
            for group, title in ADD_TITLES.items()
        )
        return (
            *adding,
            Command(
                key="calculation_what_if",
                title="Tänk om …",
                run=self._toggle_what_if,
                menu=menu,
                shortcut=THINK_KEYS,
            ),
            Command(
                key="calculation_finish",
                title="Klar med beräkningen",
                run=self._finish,
                menu=menu,
                shortcut=FINISH_KEYS,
                blocked=blocked,
            ),
        )

    def _lay_out(self) -> None:
        self._work = QWidget(self)
        self._work.setProperty("role", "clear")
        self.heading = SectionHeading("", self._work)
        self.origin = Text("", "soft", parent=self._work)
        self.think = SecondaryButton(
            "Tänk om …", self._work, shortcut=THINK_KEYS, shortcut_shown_only=True
        )
        self.think.clicked.connect(lambda _on=False: self._toggle_what_if())
        self.reopen = SecondaryButton("Ta upp igen", self._work)
        self.reopen.clicked.connect(lambda _on=False: self._reopen())
        self._actions = QHBoxLayout()
        self._actions.setSpacing(Space.S)
        self._actions.addWidget(self.reopen)
        self._actions.addWidget(self.think)
        self._actions.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(Space.S)
        self._head.addWidget(self.heading)
        self._head.addWidget(self.origin, 1)
        self._head.addLayout(self._actions)
        card = Card(parent=self._work)
        card.body.setContentsMargins(Space.S, 0, Space.S, Space.XS)
        self.table = SheetTable(card)
        card.body.addWidget(self.table)
        self.sum = SumBar(self._work)
        self.what_if = WhatIfPanel(self.desk, self._work)
        self.what_if.hide()
        self.what_if.closed.connect(self._toggle_what_if)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(Space.M)
        self._middle.addWidget(card, 1)
        self._middle.addWidget(self.what_if)
        self._table_card = card
        box = QVBoxLayout(self._work)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        box.addLayout(self._head)
        box.addLayout(self._middle, 1)
        box.addWidget(self.sum)
        box.addStretch(0)
        self.body.addWidget(self._work, 1)
        self._work.hide()
        self._connect()

    def _connect(self) -> None:
        self.table.opened.connect(self._begin_edit)
        self.table.typed.connect(self._type)
        self.table.closed.connect(self._end_edit)
        self.table.ticked.connect(self._tick)
        self.table.add_wanted.connect(self._ask_to_add)
        self.table.remove_wanted.connect(self._remove)
        self.table.explain_wanted.connect(self._explain)
        self.table.undo_wanted.connect(self._undo)
        self.sum.finish_wanted.connect(self._finish)

    def _share_room(self) -> None:
        """Beside Tänk om the table is slim; where both can't be, the table steps aside."""
        thinking = not self.what_if.isHidden()
        self.table.set_slim(thinking)
        room = self.width() - 2 * Space.XL
        left = room - self.what_if.least_width() - Space.M
        both = left >= self.table.slim_width()
        self._table_card.setVisible(not thinking or both)
        self.what_if.set_alone(thinking and not both)
        # The sum stands right under a short table; beside Tänk om the two are as high.
        height = UNLIMITED if thinking else self.table.content_height() + Space.XS + 2
        self._table_card.setMaximumHeight(height)
        self._turn_head(room)

    def _turn_head(self, room: int) -> None:
        """The actions stand at the right, or under the heading where there is no room."""
        wanted = self._actions.sizeHint().width() + self.heading.sizeHint().width() + Space.M
        flat = wanted + self.px(_ORIGIN) <= room
        way = QBoxLayout.Direction.LeftToRight if flat else QBoxLayout.Direction.TopToBottom
        if self._head.direction() is not way:
            self._head.setDirection(way)

    # What is shown

    def _show_empty(self, view: CaseView) -> None:
        self._close_session()
        self._work.hide()
        if self._empty is not None:
            self.body.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = self._empty_state(view)
        self.body.addWidget(self._empty, 1)
        self._empty.show()
        self.commands_changed.emit()

    def _empty_state(self, view: CaseView) -> EmptyState:
        application = view.application
        if application is None:
            return EmptyState(
                "Det finns ingen ansökan att räkna på. Registrera den först.",
                "Till ansökan",
                lambda: self.step_wanted.emit("application"),
                self,
            )
        month = formats.month(application.month)
        if not self.desk.may(Action.CALCULATE):
            return EmptyState(
                f"Ingen beräkning är påbörjad för {month}. Din roll läser men räknar inte.",
                parent=self,
            )
        last = earlier_sheet(view, application.month)
        source = (
            "Det finns ingen tidigare beräkning att kopiera från."
            if last is None
            else f"Kostnader och inkomster kopieras från {formats.month(last.month)}."
        )
        return EmptyState(
            f"Ingen beräkning är påbörjad för {month}. {source}",
            "Börja beräkningen",
            self._begin,
            self,
        )

    def _open(self, view: CaseView, sheet: CalculationSheet) -> None:
        self._close_session()
        if self._empty is not None:
            self.body.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = None
        self.banner.clear()
        session = self._session = SheetSession(self.desk, view, sheet)
        if not session.read_only:
            self._start_keeping(session)
        self._work.show()
        self._refresh()
        self.commands_changed.emit()
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
        saver.start_from(Keeping(draft=session.draft, facts=session.sheet.facts))
        self._saver = saver
        self.tasks.run_query(self, keeper.kept_draft, lambda kept: self._restore(session, kept))

    def _close_session(self) -> None:
        self.table.leave_editor()
        if self._saver is not None:
            self._saver.flush()
            self._saver.deleteLater()
        if self._keeper is not None:
            self._keeper.deleteLater()
        self._session, self._keeper, self._saver = None, None, None
        self._before_edit = None

    def _restore(self, session: SheetSession, kept: KeptDraft | None) -> None:
        """What was typed last time and could not be calculated comes back."""
        if kept is None or session is not self._session or session.can_undo:
            return
        if kept.version == session.sheet.version:
            session.show_draft(kept.draft)
            self._refresh()
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
            self._changed()

    def _refresh(self) -> None:
        session = self._session
        if session is None:
            return
        rows = session.rows()
        self.table.set_months(_month_name(session.last), _month_name(session.before))
        self.table.show_rows(rows, read_only=session.read_only)
        self._show_head(session, rows)
        self._show_sum(session, rows)
        self._share_room()
        if self.what_if.isVisible():
            self.what_if.show_real(session.facts, session.result, session.names)

    def _show_head(self, session: SheetSession, rows: Sequence[SheetRow]) -> None:
        sheet = session.sheet
        self.heading.setText(f"{self.title} {formats.month(sheet.month)}")
        self.origin.setText(self._origin_words(session, rows))
        may = self.desk.may(Action.CALCULATE)
        decided = session.view.decision is not None and session.view.decision.signed
        self.reopen.setVisible(sheet.finished and may and not decided)

    def _origin_words(self, session: SheetSession, rows: Sequence[SheetRow]) -> str:
        sheet = session.sheet
        if sheet.finished_at is not None:
            when = formats.moment(sheet.finished_at, self.desk.today)
            words = f"klar {when}, {session.view.staff_name(sheet.finished_by)}"
            decision = session.view.decision
            signed = decision is not None and decision.signed
            return f"{words}. Den ligger till grund för ett beslut." if signed else words
        if session.read_only:
            return "Din roll läser men räknar inte."
        if sheet.copied_from is None:
            return "utkast"
        count = changed_count(rows)
        changes = "1 ändrad post" if count == 1 else f"{count} ändrade poster"
        return f"kopierad från {formats.MONTH_NAMES[sheet.copied_from.month - 1]}, {changes}"

    def _show_sum(self, session: SheetSession, rows: Sequence[SheetRow]) -> None:
        if session.result is not None:
            self.sum.show_result(session.result)
        else:
            waiting = {place.entry_id for place in session.wrong_places()}
            self.sum.show_waiting([row.label for row in rows if row.entry_id in waiting])
        homeless = session.homeless()
        if homeless:
            self.banner.show_message(" ".join(map(sentence, homeless)), Tone.BAD)
        self.sum.show_finish(not session.read_only)

    # What is done

    def _begin(self) -> None:
        if self._view is not None:
            case_id = self._view.id
            self.tasks.run_command(self, lambda: begin_sheet(self.desk, case_id))

    def _begin_edit(self, key: RowKey, field: str) -> None:
        session = self._session
        if session is not None:
            self._before_edit = session.draft
            session.editing = _place(key, field)

    def _type(self, key: RowKey, field: str, text: str) -> None:
        place = _place(key, field)
        if self._session is not None and place is not None:
            self._session.type_text(place, text)
            self._changed()

    def _end_edit(self, cancelled: bool) -> None:
        session, before = self._session, self._before_edit
        self._before_edit = None
        if session is None or before is None:
            return
        session.editing = None
        if cancelled:
            session.show_draft(before)
        else:
            session.remember(before)
        self._changed()

    def _tick(self, key: RowKey, field: str) -> None:
        session = self._session
        if session is None:
            return
        if key.kind is RowKind.STIMULUS:
            on = field not in session.draft.job_stimulus
            session.change(session.draft.with_stimulus(field, on))
        else:
            session.toggle_available(int(key.about))
        self._changed()

    def _ask_to_add(self, group: Group) -> None:
        session = self._session
        if session is None or session.read_only:
            return
        self.table.leave_editor()
        heading = RowKey(RowKind.GROUP, group)
        self.table.go_to(heading, Col.LABEL)
        choices, seldom = choices_for(group, session, self.desk.book)
        picker = Picker(self.table, ADD_TITLES[group], choices, seldom)
        picker.picked.connect(lambda picked: self._add(group, picked))
        picker.open_at(under(self.table, self.table.rows_model.find(heading, Col.LABEL)))

    def _add(self, group: Group, picked: tuple[str, str | None]) -> None:
        session = self._session
        if session is None:
            return
        entry_id = session.add(group, *picked)
        self._changed()
        col = Col.DECIDED if group is Group.ADJUSTMENTS else Col.APPLIED
        self.table.go_to(RowKey(RowKind.ENTRY, entry_id), col, edit=True)

    def _remove(self, key: RowKey) -> None:
        session = self._session
        if session is None:
            return
        label = next((row.label for row in self.table.rows_model.rows if row.key == key), "")
        session.change(session.draft.without(int(key.about)))
        self._changed()
        self.noticed.emit(f"{label} är borttagen.", self._undo)

    def _undo(self) -> None:
        if self._session is not None and not self._session.read_only and self._session.undo():
            self._changed()

    def _changed(self) -> None:
        self._refresh()
        self._touch()

    def _touch(self) -> None:
        if self._saver is not None:
            self._saver.touch()

    def _explain(self, index: QModelIndex) -> None:
        cell = self.table.rows_model.cell_at(index)
        row = self.table.rows_model.row_at(index)
        if cell.line is None or cell.month is None or row is None:
            return
        own = self._session is not None and cell.month == self._session.sheet.month
        title = row.label if own else f"{row.label}, {formats.month(cell.month)}"
        explanation = line_explanation(cell.line, title, cell.month, self.desk.book)
        below = under(self.table, index)
        Popover.open_at(self.table, explanation, QPoint(below.x(), below.y()))

    def _finish(self) -> None:
        session, keeper, saver = self._session, self._keeper, self._saver
        if session is None or keeper is None or saver is None:
            return
        self.table.leave_editor()
        if session.facts is None:
            self._point_out(session)
            return
        state = session.keeping()
        # Nothing more to write: what is typed is in what is finished.
        saver.start_from(state)
        self.tasks.run_command(self, lambda: keeper.finish(state))

    def _point_out(self, session: SheetSession) -> None:
        session.insists = True
        self._refresh()
        place = session.first_wrong()
        if place is None:
            return
        earlier = place.field == "earlier"
        kind = RowKind.EARLIER if earlier else RowKind.ENTRY
        adjusts = session.draft.entry(place.entry_id).kind.value == Group.ADJUSTMENTS.value
        col = Col.DECIDED if adjusts and place.field == "amount" else _COLUMNS[place.field]
        self.table.go_to(RowKey(kind, place.entry_id), col)

    def _reopen(self) -> None:
        if self._session is not None:
            sheet = self._session.sheet
            self.tasks.run_command(self, lambda: reopen_sheet(self.desk, sheet))

    def _has_unsaved(self) -> bool:
        return self._saver is not None and self._saver.is_pending

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


def _place(key: RowKey, field: str) -> Place | None:
    if key.kind not in (RowKind.ENTRY, RowKind.EARLIER):
        return None
    return Place(entry_id=int(key.about), field=field)


def _month_name(earlier: EarlierMonth | None) -> str:
    if earlier is None:
        return ""
    return formats.MONTH_NAMES[earlier.month.month - 1].capitalize()
