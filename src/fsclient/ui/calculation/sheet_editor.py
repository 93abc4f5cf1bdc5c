"""The table with a sheet in it: what is typed, ticked, added, removed and explained."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from fsclient.domain.months import Month
from fsclient.ui.calculation.adding import choices_for
from fsclient.ui.calculation.earlier_month import EarlierMonth
from fsclient.ui.calculation.picker import Picker
from fsclient.ui.calculation.sheet_cells import ADD_TITLES, Col, Group, RowKey, RowKind, SheetRow
from fsclient.ui.calculation.sheet_draft import EntryKind, Place, SheetDraft
from fsclient.ui.calculation.sheet_drawing import NOTHING_TO_ADD
from fsclient.ui.calculation.sheet_session import SheetSession
from fsclient.ui.calculation.sheet_table import SheetTable, under
from fsclient.ui.calculation.words import line_explanation
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.explanation import Popover
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.surfaces import Card
from fsclient.usecases.calculation_ruled import OTHER
from fsclient.usecases.desk import Desk

_COLUMNS: Final = {
    "amount": Col.APPLIED,
    "approved": Col.DECIDED,
    "label": Col.LABEL,
    "reason": Col.REASON,
    "earlier": Col.APPLIED,
    "proven": Col.APPLIED,
}
_ROWS: Final = {"earlier": RowKind.EARLIER, "proven": RowKind.PROVEN}
_AMOUNT_COLUMNS: Final = {EntryKind.ADJUSTMENT: Col.DECIDED, EntryKind.DAYS: Col.REASON}
"""Where an entry's amount is typed, if not beside what it is called."""


class SheetEditor(Card):
    """Works on a session. ``changed`` after every change, ``noticed`` with a way to undo."""

    changed = Signal()
    noticed = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._session: SheetSession | None = None
        self._before_edit: SheetDraft | None = None
        self.table = SheetTable(self)
        self.body.setContentsMargins(Space.S, 0, Space.S, Space.XS)
        self.body.addWidget(self.table)
        self.setFocusProxy(self.table)
        self.table.opened.connect(self._begin_edit)
        self.table.typed.connect(self._type)
        self.table.closed.connect(self._end_edit)
        self.table.ticked.connect(self._tick)
        self.table.add_wanted.connect(self.ask_to_add)
        self.table.remove_wanted.connect(self._remove)
        self.table.explain_wanted.connect(self._explain)
        self.table.undo_wanted.connect(self._undo)

    @property
    def rows(self) -> Sequence[SheetRow]:
        """What is shown."""
        return self.table.rows_model.rows

    def work_on(self, session: SheetSession | None) -> None:
        """Another sheet, or none."""
        self.table.leave_editor()
        self._session = session
        self._before_edit = None

    def refresh(self) -> None:
        """Show the session as it is."""
        session = self._session
        if session is None:
            return
        month = session.sheet.month
        self.table.set_months(_month_name(session.last, month), _month_name(session.before, month))
        self.table.show_rows(session.rows(), read_only=session.read_only)

    def content_height(self) -> int:
        """How high it is with every row seen, in pixels."""
        return self.table.content_height() + Space.XS + 2

    def ask_to_add(self, group: Group) -> None:
        """Let the person search among what can be added to a group."""
        session = self._session
        if session is None or session.read_only:
            return
        self.table.leave_editor()
        heading = RowKey(RowKind.GROUP, group)
        self.table.go_to(heading, Col.LABEL)
        choices, seldom = choices_for(group, session, self._desk.book)
        picker = Picker(
            self.table, ADD_TITLES[group], choices, seldom, nothing=NOTHING_TO_ADD.get(group, "")
        )
        picker.picked.connect(lambda picked: self._add(group, picked))
        picker.open_at(under(self.table, self.table.rows_model.find(heading, Col.LABEL)))

    def point_out(self) -> None:
        """Say everything that is missing, and go to the first of it."""
        session = self._session
        if session is None:
            return
        session.insists = True
        self.refresh()
        place = session.first_wrong()
        if place is None:
            return
        kind = _ROWS.get(place.field, RowKind.ENTRY)
        entry = session.draft.entry(place.entry_id)
        col = _COLUMNS[place.field]
        if place.field == "amount":
            col = _AMOUNT_COLUMNS.get(entry.kind, col)
        self.table.go_to(RowKey(kind, place.entry_id), col)

    def _changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def _begin_edit(self, key: RowKey, field: str) -> None:
        if self._session is not None:
            self._before_edit = self._session.draft
            self._session.editing = _place(key, field)

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
        place, session.editing = session.editing, None
        if cancelled:
            session.show_draft(before)
        else:
            session.remember(before)
        self.refresh()
        self._tell_problem(place)
        self.changed.emit()

    def _tell_problem(self, place: Place | None) -> None:
        """What stands under the row that was left, to whoever does not see it."""
        for row in self.rows:
            if place is not None and row.entry_id == place.entry_id and row.problem is not None:
                announce(self.table, f"{row.label}: {sentence(row.problem)}")
                return

    def _tick(self, key: RowKey, field: str) -> None:
        session = self._session
        if session is None:
            return
        match key.kind:
            case RowKind.STIMULUS:
                on = field not in session.draft.job_stimulus
                session.change(session.draft.with_stimulus(field, on))
            case RowKind.OPENING:
                session.toggle_opening()
            case RowKind.RENT_SHARE:
                session.toggle_rent_share(int(key.about))
            case RowKind.AVAILABLE:
                session.toggle_available(int(key.about))
            case _:
                session.toggle_copied(int(key.about))
        self._changed()
        if field == "copied":
            self._go_to_unconfirmed(key)

    def confirm_all(self) -> None:
        """Confirm all that was carried over, as one step that can be taken back."""
        if self._session is not None and not self._session.read_only:
            self.table.leave_editor()
            self._session.confirm_all()
            self._changed()

    def _go_to_unconfirmed(self, after: RowKey) -> None:
        """From what was just confirmed to the next that is to be; to none before it."""
        keys = [row.key for row in self.rows]
        here = keys.index(after)
        if not self.rows[here].cell(Col.APPLIED).ticked:
            return
        for row in self.rows[here + 1 :]:
            cell = row.cell(Col.APPLIED)
            if cell.ticks and not cell.ticked:
                self.table.go_to(row.key, Col.APPLIED)
                return

    def _add(self, group: Group, picked: tuple[str, str | None]) -> None:
        session = self._session
        if session is None:
            return
        entry_id = session.add(group, *picked)
        self.refresh()
        entry = session.draft.entry(entry_id)
        col = _AMOUNT_COLUMNS.get(entry.kind, Col.APPLIED)
        if entry.type == OTHER and entry.kind in (EntryKind.COST, EntryKind.INCOME):
            col = Col.LABEL
        self.table.go_to(RowKey(RowKind.ENTRY, entry_id), col, edit=True)
        self.changed.emit()

    def _remove(self, key: RowKey) -> None:
        session = self._session
        if session is None:
            return
        label = next((row.label for row in self.rows if row.key == key), "")
        before = session.draft
        session.remove(int(key.about))
        self._changed()
        if any(one.id == key.about for one in session.draft.entries):
            return
        self.noticed.emit(f"{label} är borttagen.", lambda: self._put_back(int(key.about), before))

    def _put_back(self, entry_id: int, before: SheetDraft) -> None:
        """The removed entry where it stood; what was typed since then stays."""
        session = self._session
        if session is None or session.read_only:
            return
        session.change(session.draft.with_back(entry_id, before))
        self._changed()

    def _undo(self) -> None:
        if self._session is not None and not self._session.read_only and self._session.undo():
            self._changed()

    def _explain(self, index: QModelIndex) -> None:
        cell = self.table.rows_model.cell_at(index)
        row = self.table.rows_model.row_at(index)
        if cell.line is None or cell.month is None or row is None:
            return
        own = self._session is not None and cell.month == self._session.sheet.month
        title = row.label if own else f"{row.label}, {formats.month(cell.month)}"
        facts = None if self._session is None else self._session.facts_of(cell.month)
        explanation = line_explanation(cell.line, title, cell.month, self._desk.book, facts)
        Popover.open_at(self.table, explanation, under(self.table, index))


def _place(key: RowKey, field: str) -> Place | None:
    if key.kind not in (RowKind.ENTRY, RowKind.EARLIER, RowKind.PROVEN):
        return None
    return Place(entry_id=int(key.about), field=field)


def _month_name(earlier: EarlierMonth | None, this: Month) -> str:
    """``Oktober``; the same month again, before a supplement, is ``Tidigare``."""
    if earlier is None:
        return ""
    if earlier.month == this:
        return "Tidigare"
    return formats.MONTH_NAMES[earlier.month.month - 1].capitalize()
