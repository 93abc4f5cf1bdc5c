"""The rows of the calculation's table, built anew from draft, result and earlier months."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from fsclient.domain.calculation import Line, LineGroup
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.rules.calculation_incomes import OWN_WORK, WAGE
from fsclient.ui import formats, typed
from fsclient.ui.calculation.earlier_month import PastLines
from fsclient.ui.calculation.sheet_cells import (
    KINDS,
    TITLES,
    Cell,
    Col,
    Group,
    RowKey,
    RowKind,
    SheetRow,
)
from fsclient.ui.calculation.sheet_draft import Entry, EntryKind, Place
from fsclient.ui.calculation.sheet_marks import PROPOSED, mark_against
from fsclient.ui.calculation.sheet_months import earlier_words, stimulus_words
from fsclient.ui.calculation.sheet_state import SheetState
from fsclient.ui.calculation.words import (
    first_lower,
    norm_label,
    norm_parts,
    with_name,
)
from fsclient.ui.widgets.pill import Badge
from fsclient.usecases.calculation_history import asks_for_earlier


def build_rows(state: SheetState) -> tuple[SheetRow, ...]:
    """Every row, in groups."""
    return _Builder(state).rows()


_QUIET_CODES: Final = frozenset({"value_missing"})
_WRITE_WHY: Final = "skriv skälet"


class _Builder:
    def __init__(self, state: SheetState) -> None:
        self._state = state
        self._past = tuple(
            None if one is None else PastLines(one) for one in (state.last, state.before)
        )

    def rows(self) -> tuple[SheetRow, ...]:
        rows: list[SheetRow] = [self._heading(Group.NORM), *self._norm_rows()]
        for group, kind in KINDS.items():
            entries = self._state.draft.of(kind)
            if self._state.read_only and not entries:
                continue
            rows.append(self._heading(group))
            for past in self._past:
                if past is not None:
                    past.restart()
            rows += self._entry_rows(group, entries)
        return tuple(rows)

    def _heading(self, group: Group) -> SheetRow:
        return SheetRow(key=RowKey(RowKind.GROUP, group), group=group, label=TITLES[group])

    def _norm_rows(self) -> list[SheetRow]:
        result = self._state.result
        if result is None:
            return []
        lines = [
            line for line in result.lines if line.group in (LineGroup.PERSONAL, LineGroup.SHARED)
        ]
        return [
            SheetRow(
                key=RowKey(RowKind.NORM, line.key),
                group=Group.NORM,
                label=norm_label(line, self._state.names),
                cells={
                    **self._past_cells(line.key),
                    Col.RULE: self._rule_cell(line.key),
                    Col.DECIDED: self._amount_cell(line, strong=False),
                    Col.REASON: Cell(text=norm_parts(line)[1], soft=True),
                },
            )
            for line in lines
        ]

    def _past_cells(self, key: str) -> dict[Col, Cell]:
        cells = {}
        for col, past in zip((Col.LAST, Col.BEFORE), self._past, strict=True):
            if past is not None:
                line = past.line(key)
                cells[col] = _past_cell(line, past.month)
        return cells

    def _amount_cell(self, line: Line | None, *, strong: bool = True) -> Cell:
        if line is None:
            return Cell(text="", soft=True)
        return Cell(
            text=formats.amount(line.amount), line=line, month=self._state.month, strong=strong
        )

    def _rule_cell(self, about: int | str) -> Cell:
        """What the rules alone say."""
        line = self._state.ruled.get(about)
        if line is None:
            return Cell(soft=True)
        return Cell(text=formats.amount(line.amount), line=line, month=self._state.month, soft=True)

    def _rule_of(self, entry: Entry) -> Cell:
        return Cell(soft=True) if self._line(entry) is None else self._rule_cell(entry.id)

    def _line(self, entry: Entry) -> Line | None:
        """The entry's line, unless something of it can't be read now."""
        wrong = any(place.entry_id == entry.id for place in self._state.problems)
        return None if wrong else self._state.lines.get(entry.id)

    def _entry_rows(self, group: Group, entries: Sequence[Entry]) -> list[SheetRow]:
        rows: list[SheetRow] = []
        for place, entry in enumerate(entries):
            rows.append(self._entry_row(group, entry))
            if self._asks_for_earlier(entry):
                rows.append(self._earlier_row(entry))
            if self._ends_wages(entries, place):
                rows.append(self._stimulus_row(entry))
        return rows

    def _entry_row(self, group: Group, entry: Entry) -> SheetRow:
        match entry.kind:
            case EntryKind.COST:
                return self._cost_row(entry)
            case EntryKind.INCOME:
                return self._income_row(entry)
            case EntryKind.ASSET:
                return self._asset_row(entry)
            case EntryKind.ADJUSTMENT:
                return self._adjustment_row(entry)

    def _cost_row(self, entry: Entry) -> SheetRow:
        past, cells = self._past_of(entry)
        decided = self._amount_cell(self._line(entry))
        cells |= {
            Col.APPLIED: self._typed(entry, "amount", hint="belopp"),
            Col.RULE: self._rule_of(entry),
            Col.DECIDED: self._decided(entry, decided),
            Col.REASON: self._typed(entry, "reason", hint=self._asks_reason(entry), soft=True),
        }
        return self._row(entry, Group.COSTS, self._label("costs", entry), cells, past)

    def _decided(self, entry: Entry, computed: Cell) -> Cell:
        """What is decided: a cost as typed, anything else as it enters the sum."""
        own = self._typed(entry, "approved")
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

    def _asks_reason(self, entry: Entry) -> str:
        """What stands where a reason is missing: it is decided otherwise than the rule says."""
        approved, applied = _amount(entry.approved), _amount(entry.amount)
        is_cost = entry.kind is EntryKind.COST
        if is_cost and approved is not None and applied is not None and approved < applied:
            return _WRITE_WHY
        if Place(entry_id=entry.id, field="reason") in self._state.problems:
            return _WRITE_WHY
        line, ruled = self._line(entry), self._state.ruled.get(entry.id)
        differs = line is not None and ruled is not None and line.amount != ruled.amount
        return _WRITE_WHY if differs else ""

    def _income_row(self, entry: Entry) -> SheetRow:
        past, cells = self._past_of(entry)
        line = self._line(entry)
        hint = self._asks_reason(entry)
        note = "" if hint else self._why_less(entry, line)
        cells |= {
            Col.APPLIED: self._typed(entry, "amount", hint="belopp"),
            Col.RULE: self._rule_of(entry),
            Col.DECIDED: self._decided(entry, self._amount_cell(line)),
            Col.REASON: self._typed(entry, "reason", hint=hint, note=note, soft=True),
        }
        return self._row(entry, Group.INCOMES, self._label("incomes", entry), cells, past)

    def _why_less(self, entry: Entry, line: Line | None) -> str:
        """Why an income counts with less than it is, in a few words."""
        amount = _amount(entry.amount)
        if line is None or amount is None or -line.basis.unrounded >= amount:
            return ""
        if entry.person not in self._state.children:
            return "jobbstimulans"
        own_work = entry.type in OWN_WORK
        return "inom prisbasbelopp" if own_work else "barnets egen norm"

    def _asset_row(self, entry: Entry) -> SheetRow:
        cells = {
            Col.APPLIED: self._typed(entry, "amount", hint="belopp"),
            Col.RULE: self._rule_of(entry),
            Col.DECIDED: self._amount_cell(self._line(entry)),
            Col.REASON: Cell(text="går att använda", ticks="available", ticked=entry.available),
        }
        return self._row(entry, Group.ASSETS, self._label("assets", entry), cells)

    def _adjustment_row(self, entry: Entry) -> SheetRow:
        amount = _amount(entry.amount)
        own = self._typed(entry, "amount", hint=f"+ eller {formats.MINUS}")
        line = self._line(entry)
        decided = Cell(
            text=own.text,
            edits=own.edits,
            raw=own.raw,
            hint=own.hint,
            line=line,
            month=self._state.month,
            strong=True,
            wrong=own.wrong,
        )
        cells = {
            Col.DECIDED: decided,
            Col.REASON: self._typed(entry, "reason", hint=_WRITE_WHY, soft=True),
        }
        return self._row(entry, Group.ADJUSTMENTS, self._adjusted(entry.type, amount), cells)

    def _adjusted(self, key: str, amount: Decimal | None) -> str:
        """``Sänkning av hyra``."""
        lines = () if self._state.result is None else self._state.result.lines
        line = next((one for one in lines if one.key == key), None)
        if line is None:
            return "Ändring av rad som inte finns kvar"
        adjusted = first_lower(with_name(line.label, line.person, self._state.names))
        if not amount:
            return f"Ändring av {adjusted}"
        subtracted = line.group in (LineGroup.INCOME, LineGroup.ASSET)
        return f"{'Sänkning' if (amount > 0) is subtracted else 'Höjning'} av {adjusted}"

    def _earlier_row(self, entry: Entry) -> SheetRow:
        history = self._state.history
        words = "" if history is None else earlier_words(entry, self._state.draft, history)
        return SheetRow(
            key=RowKey(RowKind.EARLIER, entry.id),
            group=Group.INCOMES,
            label="Tjänat tidigare i år",
            cells={
                Col.APPLIED: self._typed(entry, "earlier", hint="belopp"),
                Col.REASON: Cell(text=words, soft=True),
            },
            entry_id=entry.id,
            problem=self._problem(entry, "earlier"),
            indented=True,
        )

    def _stimulus_row(self, entry: Entry) -> SheetRow:
        person = entry.person or ""
        share = self._state.book.month(self._state.month).job_stimulus_share
        label = f"Jobbstimulans, {formats.percent(share)} av lönen räknas inte"
        ticked = person in self._state.draft.job_stimulus
        known = None if self._state.history is None else self._state.history.stimulus.get(person)
        proposed = known is not None and known.holds and not ticked and not self._state.read_only
        return SheetRow(
            key=RowKey(RowKind.STIMULUS, person),
            group=Group.INCOMES,
            label=label,
            cells={Col.LABEL: Cell(text=label, ticks=person, ticked=ticked)},
            badge=PROPOSED if proposed else None,
            note="" if known is None else stimulus_words(known, applied=ticked),
            indented=True,
        )

    def _asks_for_earlier(self, entry: Entry) -> bool:
        is_income = entry.kind is EntryKind.INCOME
        return is_income and asks_for_earlier(entry.type, entry.person or "", self._state.children)

    def _ends_wages(self, entries: Sequence[Entry], place: int) -> bool:
        """Whether this is the last wage of an adult, under which the stimulus stands."""
        entry = entries[place]
        if not _is_wage(entry) or entry.person in self._state.children:
            return False
        return not any(_is_wage(one) and one.person == entry.person for one in entries[place + 1 :])

    def _row(
        self,
        entry: Entry,
        group: Group,
        label: str,
        cells: dict[Col, Cell],
        past: Decimal | None = None,
    ) -> SheetRow:
        fields = ("amount", "approved", "reason")
        problems = (self._problem(entry, each) for each in fields)
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
        )

    def _label(self, catalogue: str, entry: Entry) -> str:
        try:
            label = self._state.book.catalogues[catalogue].label(entry.type)
        except KeyError:
            label = entry.type
        alone = len(self._state.names) == 1
        return label if alone else with_name(label, entry.person, self._state.names)

    def _typed(
        self, entry: Entry, name: str, *, hint: str = "", note: str = "", soft: bool = False
    ) -> Cell:
        """A cell that is typed in: empty, it says what to type, or what is so without it."""
        raw: str = getattr(entry, name)
        amount = None if name == "reason" else _amount(raw)
        prompt = note or ("" if self._state.read_only else hint)
        return Cell(
            text=raw if amount is None else formats.amount(amount),
            edits="" if self._state.read_only else name,
            raw=raw,
            hint="" if raw else prompt,
            soft=soft,
            asks=not raw and hint == _WRITE_WHY,
            wrong=self._problem(entry, name) is not None,
        )

    def _problem(self, entry: Entry, name: str) -> Problem | None:
        place = Place(entry_id=entry.id, field=name)
        problem = self._state.problems.get(place)
        if problem is None and self._state.insists:
            problem = self._state.missing.get(place)
        if problem is None or place == self._state.editing:
            return None
        quiet = problem.code in _QUIET_CODES and not self._state.insists
        return None if quiet else problem

    def _past_of(self, entry: Entry) -> tuple[Decimal | None, dict[Col, Cell]]:
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

    def _badge(self, entry: Entry, past: Decimal | None) -> Badge | None:
        if self._state.last is None or entry.kind not in (EntryKind.COST, EntryKind.INCOME):
            return None
        return mark_against(
            _amount(entry.amount), past, copied=self._state.copied, share=self._state.share
        )


def _past_cell(line: Line | None, month: Month) -> Cell:
    amount = None if line is None else line.amount
    return Cell(text=formats.amount(amount), line=line, month=month, soft=True)


def _is_wage(entry: Entry) -> bool:
    return entry.type == WAGE


def _amount(text: str) -> Decimal | None:
    try:
        return typed.amount(text)
    except ValueError:
        return None
