"""What every row of the calculation's table is made with."""

import dataclasses
from decimal import Decimal
from typing import Final

from fsclient.domain.calculation import Line
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.ui.calculation.earlier_month import PastLines
from fsclient.ui.calculation.sheet_cells import Cell, Col, Group, RowKey, RowKind, SheetRow
from fsclient.ui.calculation.sheet_draft import Entry, EntryKind, Place
from fsclient.ui.calculation.sheet_marks import CONFIRMED, COPIED, mark_against
from fsclient.ui.calculation.sheet_state import SheetState
from fsclient.ui.calculation.words import with_name
from fsclient.ui.speech import formats, typed
from fsclient.ui.speech.badges import Badge

WRITE_WHY: Final = "skriv skälet"
_QUIET_CODES: Final = frozenset({"value_missing"})
_TEXTS: Final = frozenset({"reason", "label"})
_FIELDS: Final = ("amount", "approved", "label", "reason")


class RowMaker:
    """Makes rows and cells of a state. ``past`` are last month and the one before it."""

    def __init__(self, state: SheetState, past: tuple[PastLines | None, PastLines | None]) -> None:
        self._state = state
        self._past = past

    def past_cells(self, key: str) -> dict[Col, Cell]:
        """The cells of the earlier months for a line of the norm."""
        cells = {}
        for col, past in zip((Col.LAST, Col.BEFORE), self._past, strict=True):
            if past is not None:
                line = past.line(key)
                cells[col] = _past_cell(line, past.month)
        return cells

    def amount_cell(self, line: Line | None, *, strong: bool = True) -> Cell:
        """An amount as it enters the sum, which explains itself."""
        if line is None:
            return Cell(text="", soft=True)
        return Cell(
            text=formats.amount(line.amount), line=line, month=self._state.month, strong=strong
        )

    def rule_cell(self, about: int | str) -> Cell:
        """What the rules alone say."""
        line = self._state.ruled.get(about)
        if line is None:
            return Cell(soft=True)
        return Cell(text=formats.amount(line.amount), line=line, month=self._state.month, soft=True)

    def rule_of(self, entry: Entry) -> Cell:
        """What the rules alone say of an entry."""
        return Cell(soft=True) if self.line(entry) is None else self.rule_cell(entry.id)

    def line(self, entry: Entry) -> Line | None:
        """The entry's line, unless something of it can't be read now."""
        wrong = any(place.entry_id == entry.id for place in self._state.problems)
        return None if wrong else self._state.lines.get(entry.id)

    def decided(self, entry: Entry, computed: Cell) -> Cell:
        """What is decided: a cost as typed, anything else as it enters the sum."""
        own = self.typed(entry, "approved")
        is_cost = entry.kind is EntryKind.COST
        waits = bool(self._state.problems) or not computed.text
        typed_first = entry.approved.strip() and (is_cost or waits)
        text = own.text if typed_first else computed.text
        return Cell(
            text=text,
            edits=own.edits,
            raw=entry.approved or text.removeprefix(formats.MINUS),
            line=computed.line,
            month=computed.month,
            strong=True,
            wrong=own.wrong,
        )

    def asks_reason(self, entry: Entry) -> str:
        """What stands where a reason is missing: it is decided otherwise than the rule says."""
        approved, applied = amount_of(entry.approved), amount_of(entry.amount)
        is_cost = entry.kind is EntryKind.COST
        if is_cost and approved is not None and applied is not None and approved < applied:
            return WRITE_WHY
        if Place(entry_id=entry.id, field="reason") in self._state.problems:
            return WRITE_WHY
        line, ruled = self.line(entry), self._state.ruled.get(entry.id)
        differs = line is not None and ruled is not None and line.amount != ruled.amount
        return WRITE_WHY if differs else ""

    def typed(
        self, entry: Entry, name: str, *, hint: str = "", note: str = "", soft: bool = False
    ) -> Cell:
        """A cell that is typed in: empty, it says what to type, or what is so without it."""
        raw: str = getattr(entry, name)
        amount = None if name in _TEXTS else amount_of(raw)
        prompt = note or ("" if self._state.read_only else hint)
        return Cell(
            text=raw if amount is None else formats.amount(amount),
            edits="" if self._state.read_only else name,
            raw=raw,
            hint="" if raw else prompt,
            soft=soft,
            asks=not raw and hint == WRITE_WHY,
            wrong=self.problem(entry, name) is not None,
        )

    def applied(self, entry: Entry) -> Cell:
        """What is applied for or stated, with the box that confirms what was carried over."""
        cell = self.typed(entry, "amount", hint="belopp")
        if self._state.read_only or entry.copied is None:
            return cell
        return dataclasses.replace(cell, ticks="copied", ticked=not entry.copied)

    def problem(self, entry: Entry, name: str) -> Problem | None:
        """What is said of a field now: not while it is typed in, nor before it was due."""
        place = Place(entry_id=entry.id, field=name)
        problem = self._state.problems.get(place)
        if problem is None and self._state.insists:
            problem = self._state.missing.get(place)
        if problem is None or place == self._state.editing:
            return None
        quiet = problem.code in _QUIET_CODES and not self._state.insists
        return None if quiet else problem

    def past_of(self, entry: Entry) -> tuple[Decimal | None, dict[Col, Cell]]:
        """What was applied for last month, and the cells of the earlier months."""
        cells = {}
        applied = None
        for col, past in zip((Col.LAST, Col.BEFORE), self._past, strict=True):
            if past is None:
                continue
            fact = past.take(entry)
            shown = None if fact is None else fact.shown
            cells[col] = Cell(
                text=formats.amount(shown),
                line=None if fact is None else fact.line,
                month=past.month,
                soft=True,
            )
            if col is Col.LAST and fact is not None:
                applied = fact.applied
        return applied, cells

    def row(
        self,
        entry: Entry,
        group: Group,
        label: str,
        cells: dict[Col, Cell],
        *,
        past: Decimal | None = None,
        note: str = "",
    ) -> SheetRow:
        """An entry's row; ``past`` is what it was last month."""
        problems = (self.problem(entry, each) for each in _FIELDS)
        name = self._state.names.get(entry.person or "", "")
        return SheetRow(
            key=RowKey(RowKind.ENTRY, entry.id),
            group=group,
            label=label,
            name=name if name and label.endswith(name) else "",
            cells=cells,
            entry_id=entry.id,
            badge=self._badge(entry, past),
            problem=next((one for one in problems if one is not None), None),
            note=note,
        )

    def label(self, catalogue: str, entry: Entry) -> str:
        """What an entry is called: by its own label, or else by the catalogue's."""
        label = entry.label.strip()
        if not label:
            label = self._state.book.catalogues[catalogue].label(entry.type)
        alone = len(self._state.names) == 1
        return label if alone else with_name(label, entry.person, self._state.names)

    def _badge(self, entry: Entry, past: Decimal | None) -> Badge | None:
        if self._state.last is None or entry.kind not in (EntryKind.COST, EntryKind.INCOME):
            return None
        badge = mark_against(
            amount_of(entry.amount), past, copied=self._state.copied, share=self._state.share
        )
        return CONFIRMED if badge is COPIED and entry.copied is False else badge


def amount_of(text: str) -> Decimal | None:
    """Kronor, or None for what says no amount."""
    try:
        return typed.amount(text)
    except ValueError:
        return None


def _past_cell(line: Line | None, month: Month) -> Cell:
    amount = None if line is None else line.amount
    return Cell(text=formats.amount(amount), line=line, month=month, soft=True)
