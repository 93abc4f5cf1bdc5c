"""The rows of the riksnorm, and of the days on which each member counts."""

from datetime import date, timedelta
from typing import Final

from fsclient.domain.calculation import Adult, Child, LineGroup
from fsclient.domain.months import Month
from fsclient.domain.people import OF_AGE, OWN_CASE
from fsclient.ui.calculation.month_days import days_in_words, read_days
from fsclient.ui.calculation.opening import counts_from
from fsclient.ui.calculation.row_maker import RowMaker
from fsclient.ui.calculation.sheet_cells import Cell, Col, Group, RowKey, RowKind, SheetRow
from fsclient.ui.calculation.sheet_draft import Entry, EntryKind
from fsclient.ui.calculation.words import norm_label, norm_parts
from fsclient.ui.speech import formats
from fsclient.usecases.days_of_month import Days

_HOW: Final = "dagar, till exempel 12–30"


class NormRows(RowMaker):
    """Makes them."""

    def rows(self) -> list[SheetRow]:
        """The lines of the norm, then whose days are not the whole month's."""
        rows = self._lines()
        rows += [self._days(entry) for entry in self._state.draft.of(EntryKind.DAYS)]
        if self._state.opening is not None and not self._state.read_only:
            rows.append(self._opening(self._state.opening))
        return rows

    def _lines(self) -> list[SheetRow]:
        result = self._state.result
        if result is None:
            return []
        return [
            SheetRow(
                key=RowKey(RowKind.NORM, line.key),
                group=Group.NORM,
                label=norm_label(line, self._state.names),
                cells={
                    **self.past_cells(line.key),
                    Col.RULE: self.rule_cell(line.key),
                    Col.DECIDED: self.amount_cell(line, strong=False),
                    Col.REASON: Cell(text=norm_parts(line)[1], soft=True),
                },
            )
            for line in result.lines
            if line.group in (LineGroup.PERSONAL, LineGroup.SHARED)
        ]

    def _days(self, entry: Entry) -> SheetRow:
        month = self._state.month
        name = self._state.names.get(entry.person or "", "")
        own = self.typed(entry, "amount", hint=_HOW, soft=True)
        try:
            days = read_days(entry.amount, month)
            words = days_in_words(days, month)
        except (ValueError, OverflowError):
            words = entry.amount
        cell = Cell(
            text=words, edits=own.edits, raw=own.raw, hint=own.hint, soft=True, wrong=own.wrong
        )
        return SheetRow(
            key=RowKey(RowKind.ENTRY, entry.id),
            group=Group.NORM,
            label=f"{name}, i hushållet" if name else "I hushållet",
            cells={Col.REASON: cell},
            entry_id=entry.id,
            problem=self.problem(entry, "amount"),
            note=self._known_words(entry),
            indented=True,
        )

    def _known_words(self, entry: Entry) -> str:
        """What the case knows of the member's days, where that is not the whole month."""
        members = self._state.household.members
        member = next((one for one in members if one.id == entry.person), None)
        if member is None or not Days.of(member).chosen:
            return ""
        age = _comes_of_age(member)
        if age is not None and member.last_day is not None:
            day = formats.short_day(member.last_day + timedelta(days=1))
            out = "" if age == OWN_CASE else " och går inte i skolan"
            return f"Fyller {age} år {day}{out} enligt hushållet, och har då ett eget ärende."
        return f"Enligt hushållet {_span(Days.of(member))}."

    def _opening(self, day: date) -> SheetRow:
        words = f"Räkna bara från {formats.short_day(day)}, då ansökan kom"
        ticked = counts_from(self._state.draft, self._state.household, day)
        return SheetRow(
            key=RowKey(RowKind.OPENING, "opening"),
            group=Group.NORM,
            label=words,
            cells={Col.LABEL: Cell(text=words, ticks="opening", ticked=ticked)},
            indented=True,
        )


def _span(days: Days) -> str:
    """``från 12 nov till 20 nov``."""
    first = "" if days.first is None else f"från {formats.short_day(days.first)}"
    last = "" if days.last is None else f"till och med {formats.short_day(days.last)}"
    return " ".join(filter(None, (first, last)))


def _comes_of_age(member: Adult | Child) -> int | None:
    """The age at which a child leaves the household in the month, if that is why it does."""
    if isinstance(member, Adult) or member.last_day is None:
        return None
    born, next_day = member.birth_date, member.last_day + timedelta(days=1)
    birthday = min(born.day, Month.of(next_day).days)
    same = (next_day.month, next_day.day) == (born.month, birthday)
    age = next_day.year - born.year
    return age if same and age in (OF_AGE, OWN_CASE) else None
