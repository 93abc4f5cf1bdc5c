"""The rows of costs, incomes, assets and adjustments, with what stands under them."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from fsclient.domain.calculation import Line, LineGroup
from fsclient.rules.calculation_incomes import OWN_WORK, WAGE
from fsclient.ui.calculation.reduced import reduced_words
from fsclient.ui.calculation.rent_proposal import rent_share_row
from fsclient.ui.calculation.row_maker import WRITE_WHY, RowMaker, amount_of
from fsclient.ui.calculation.sheet_cells import Cell, Col, Group, RowKey, RowKind, SheetRow
from fsclient.ui.calculation.sheet_draft import Entry, EntryKind
from fsclient.ui.calculation.sheet_facts import rule_stands_between
from fsclient.ui.calculation.sheet_marks import PROPOSED
from fsclient.ui.calculation.sheet_months import earlier_words, stimulus_words
from fsclient.ui.calculation.words import first_lower, with_name
from fsclient.ui.speech import formats
from fsclient.usecases.calculation_history import asks_for_earlier
from fsclient.usecases.calculation_ruled import OTHER

_WHAT: Final = "skriv vad det är"


class EntryRows(RowMaker):
    """Makes them."""

    def rows(self, entries: Sequence[Entry]) -> list[SheetRow]:
        """The rows of a group's entries."""
        rows: list[SheetRow] = []
        for place, entry in enumerate(entries):
            rows.append(self._entry_row(entry))
            if self._stands_between(entry):
                rows += self._proven_row(entry)
            if self._asks_for_earlier(entry):
                rows.append(self._earlier_row(entry))
            if self._ends_wages(entries, place):
                rows.append(self._stimulus_row(entry))
            share = self._state.rent_shares.get(entry.id)
            if share is not None:
                rows.append(rent_share_row(entry, share))
            if entry.kind is EntryKind.ASSET:
                rows.append(self._available_row(entry))
        return rows

    def _entry_row(self, entry: Entry) -> SheetRow:
        match entry.kind:
            case EntryKind.COST:
                return self._cost_row(entry)
            case EntryKind.INCOME:
                return self._income_row(entry)
            case EntryKind.ASSET:
                return self._asset_row(entry)
            case _:
                return self._adjustment_row(entry)

    def _cost_row(self, entry: Entry) -> SheetRow:
        past, cells = self.past_of(entry)
        line = self.line(entry)
        label = self.label("costs", entry)
        cells |= {
            Col.LABEL: self._label_cell(entry, label),
            Col.APPLIED: self.applied(entry),
            Col.RULE: self.rule_of(entry),
            Col.DECIDED: self.decided(entry, self.amount_cell(line)),
            Col.REASON: self.typed(entry, "reason", hint=self.asks_reason(entry), soft=True),
        }
        note = self._reduced(entry, line)
        return self.row(entry, Group.COSTS, label, cells, past=past, note=note)

    def _income_row(self, entry: Entry) -> SheetRow:
        past, cells = self.past_of(entry)
        line = self.line(entry)
        hint = self.asks_reason(entry)
        label = self.label("incomes", entry)
        never = self._state.never_counted.get(entry.type, "")
        decided = self.amount_cell(line)
        cells |= {
            Col.APPLIED: self.applied(entry),
            Col.RULE: self.rule_of(entry),
            Col.DECIDED: decided if never else self.decided(entry, decided),
            Col.REASON: self.typed(
                entry,
                "reason",
                hint=hint,
                note="" if hint else never or self._why_less(entry, line),
                soft=True,
            ),
        }
        if entry.type == OTHER:
            cells[Col.LABEL] = self._label_cell(entry, label)
        return self.row(
            entry, Group.INCOMES, label, cells, past=past, note=self._reduced(entry, line)
        )

    def _label_cell(self, entry: Entry, label: str) -> Cell:
        """What it is, in words of one's own: asked for where the catalogue's say nothing."""
        asks = entry.type == OTHER and not entry.label.strip() and not self._state.read_only
        own = self.typed(entry, "label")
        return Cell(
            text=f"{label}: {_WHAT}" if asks else label,
            edits=own.edits,
            raw=own.raw,
            hint=label if not own.raw else "",
            soft=asks,
            asks=asks,
            wrong=own.wrong,
        )

    def _reduced(self, entry: Entry, line: Line | None) -> str:
        """What is said under a row by which the month became smaller than applied for."""
        result = self._state.result
        if line is None or result is None:
            return ""
        return reduced_words(entry, line, self._state.ruled.get(entry.id), result.reductions)

    def _why_less(self, entry: Entry, line: Line | None) -> str:
        """Why an income counts with less than it is, in a few words."""
        amount = amount_of(entry.approved or entry.proven or entry.amount)
        if line is None or amount is None or -line.basis.unrounded >= amount:
            return ""
        if entry.person not in self._state.children:
            return "jobbstimulans" if entry.type == WAGE else ""
        within_year = entry.type in OWN_WORK and not line.amount
        return "inom prisbasbelopp" if within_year else "barnets egen norm"

    def _asset_row(self, entry: Entry) -> SheetRow:
        line = self.line(entry)
        cells = {
            Col.APPLIED: self.typed(entry, "amount", hint="belopp"),
            Col.RULE: self.rule_of(entry),
            Col.DECIDED: self.decided(entry, self.amount_cell(line)),
            Col.REASON: self.typed(
                entry,
                "reason",
                hint=self.asks_reason(entry),
                note=self._why_less(entry, line) if entry.available else "",
                soft=True,
            ),
        }
        note = self._reduced(entry, line)
        return self.row(entry, Group.ASSETS, self.label("assets", entry), cells, note=note)

    def _available_row(self, entry: Entry) -> SheetRow:
        words = "Går att använda den här månaden"
        return SheetRow(
            key=RowKey(RowKind.AVAILABLE, entry.id),
            group=Group.ASSETS,
            label=words,
            cells={Col.LABEL: Cell(text=words, ticks="available", ticked=entry.available)},
            entry_id=entry.id,
            indented=True,
        )

    def _adjustment_row(self, entry: Entry) -> SheetRow:
        amount = amount_of(entry.amount)
        own = self.typed(entry, "amount", hint=f"+ eller {formats.MINUS}")
        line = self.line(entry)
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
            Col.REASON: self.typed(entry, "reason", hint=WRITE_WHY, soft=True),
        }
        label = self._adjusted(entry.type, amount)
        note = self._reduced(entry, line)
        return self.row(entry, Group.ADJUSTMENTS, label, cells, note=note)

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

    def _stands_between(self, entry: Entry) -> bool:
        return entry.kind is EntryKind.INCOME and rule_stands_between(
            entry.type,
            entry.person or "",
            self._state.draft.job_stimulus,
            self._state.children,
        )

    def _proven_row(self, entry: Entry) -> list[SheetRow]:
        """What the income is by its papers, where the rules count it with another amount."""
        if self._state.read_only and not entry.proven:
            return []
        row = SheetRow(
            key=RowKey(RowKind.PROVEN, entry.id),
            group=Group.INCOMES,
            label="Enligt underlag, om annat",
            cells={Col.APPLIED: self.typed(entry, "proven")},
            entry_id=entry.id,
            problem=self.problem(entry, "proven"),
            indented=True,
        )
        return [row]

    def _earlier_row(self, entry: Entry) -> SheetRow:
        history = self._state.history
        words = "" if history is None else earlier_words(entry, self._state.draft, history)
        return SheetRow(
            key=RowKey(RowKind.EARLIER, entry.id),
            group=Group.INCOMES,
            label="Tjänat tidigare i år",
            cells={
                Col.APPLIED: self.typed(entry, "earlier", hint="belopp"),
                Col.REASON: Cell(text=words, soft=True),
            },
            entry_id=entry.id,
            problem=self.problem(entry, "earlier"),
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


def _is_wage(entry: Entry) -> bool:
    return entry.kind is EntryKind.INCOME and entry.type == WAGE
