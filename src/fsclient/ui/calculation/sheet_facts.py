"""Between what is typed in a sheet and the facts that it is calculated from."""

import dataclasses
from collections.abc import Collection, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from fsclient.domain.calculation import (
    Adjustment,
    Adult,
    Asset,
    CalculationFacts,
    CalculationResult,
    Child,
    Cost,
    Income,
)
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.rules.calculation_decided import apart
from fsclient.rules.calculation_incomes import OWN_WORK, WAGE
from fsclient.ui.calculation.month_days import read_days, typed_days
from fsclient.ui.calculation.sheet_draft import Entry, EntryKind, SheetDraft
from fsclient.ui.speech import formats, typed
from fsclient.usecases.calculation_history import EARLIER_SURPLUS, asks_for_earlier
from fsclient.usecases.days_of_month import Days, no_longer_than_the_adults

_ZERO: Final = Decimal(0)


def rule_stands_between(
    income_type: str, person: str, stimulated: Collection[str], pupils: Collection[str]
) -> bool:
    """Whether the rules count an income with another amount than it has: a child's own wage by
    the year, a wage with the särskilda beräkningsregeln by its share.
    """
    if income_type in OWN_WORK and person in pupils:
        return True
    return income_type == WAGE and person in stimulated


def from_facts(facts: CalculationFacts, result: CalculationResult | None) -> SheetDraft:
    """The facts as someone would have typed them.

    ``result`` is what they come to; where that is None, what was decided on an income stays
    among the adjustments.
    """
    decided: Mapping[int, Decimal] = {}
    if result is not None:
        known = apart(facts, result)
        facts, decided = known.facts, known.amounts
    pupils = {child.id for child in facts.children}
    entries = [
        *(_typed_days(one, facts.period) for one in facts.members),
        *(_typed_cost(row) for row in facts.costs),
        *(
            _typed_income(
                row,
                decided.get(place),
                rule_stands_between(row.type, row.person, facts.job_stimulus, pupils),
            )
            for place, row in enumerate(facts.incomes)
        ),
        *(_typed_asset(row) for row in facts.assets),
        *(_typed_adjustment(row) for row in facts.adjustments),
    ]
    found = [entry for entry in entries if entry is not None]
    return SheetDraft(
        entries=tuple(
            dataclasses.replace(entry, id=number) for number, entry in enumerate(found, 1)
        ),
        job_stimulus=facts.job_stimulus,
        next_id=len(found) + 1,
    )


def _typed_days(member: Adult | Child, month: Month) -> Entry | None:
    days = Days.of(member)
    if not days.chosen:
        return None
    return Entry(
        id=0, kind=EntryKind.DAYS, type="", person=member.id, amount=typed_days(days, month)
    )


def _typed_cost(row: Cost) -> Entry:
    cut = row.approved is not None and row.approved != row.applied
    return Entry(
        id=0,
        kind=EntryKind.COST,
        type=row.type,
        person=row.person,
        amount=formats.amount(row.applied),
        approved=formats.amount(row.approved) if cut else "",
        reason=row.reason or "",
        label=row.label or "",
        copied=row.copied,
    )


def _typed_income(row: Income, decided: Decimal | None, between: bool) -> Entry:
    stated = row.amount if row.stated is None else row.stated
    if not row.counted:
        decided = _ZERO
    elif decided is None and stated != row.amount and not between:
        decided = row.amount
    shown_by_papers = between and stated != row.amount
    asked = row.earlier_this_year is not None
    return Entry(
        id=0,
        kind=EntryKind.INCOME,
        type=row.type,
        person=row.person,
        amount=formats.amount(stated),
        approved="" if decided is None else formats.amount(decided),
        proven=formats.amount(row.amount) if shown_by_papers else "",
        earlier=formats.amount(row.earlier_this_year) if asked else "",
        reason=row.reason or row.note or "",
        label=row.label or "",
        copied=row.copied,
    )


def _typed_asset(row: Asset) -> Entry:
    stated = row.amount if row.stated is None else row.stated
    return Entry(
        id=0,
        kind=EntryKind.ASSET,
        type=row.type,
        person=row.person,
        amount=formats.amount(stated),
        approved="" if stated == row.amount else formats.amount(row.amount),
        available=row.available,
        reason=row.reason or "",
    )


def _typed_adjustment(row: Adjustment) -> Entry:
    return Entry(
        id=0,
        kind=EntryKind.ADJUSTMENT,
        type=row.line,
        amount=formats.amount(row.amount),
        reason=row.reason,
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What is typed as facts; ``decided`` are the incomes decided on otherwise than the rules
    may say, in kronor by their place, and ``problems`` every text that can't be read.
    """

    facts: CalculationFacts
    decided: Mapping[int, Decimal]
    problems: tuple[Problem, ...]


def to_facts(draft: SheetDraft, household: CalculationFacts) -> Understood:
    """The facts of a household with what is typed; who has no days typed keeps the household's.

    A problem stands at the fact and field of its text (``costs[0].applied``), which is taken as
    nothing meanwhile.
    """
    reader = _Reader(draft, household)
    facts = dataclasses.replace(
        household,
        adults=tuple(reader.adult(one) for one in household.adults),
        children=tuple(reader.child(one) for one in household.children),
        costs=tuple(map(reader.cost, draft.of(EntryKind.COST))),
        incomes=tuple(
            reader.income(entry, place) for place, entry in enumerate(draft.of(EntryKind.INCOME))
        ),
        assets=tuple(map(reader.asset, draft.of(EntryKind.ASSET))),
        adjustments=tuple(map(reader.adjustment, draft.of(EntryKind.ADJUSTMENT))),
        job_stimulus=draft.job_stimulus,
    )
    return Understood(
        facts=no_longer_than_the_adults(facts),
        decided=MappingProxyType(reader.decided),
        problems=tuple(reader.problems),
    )


class _Reader:
    """Reads typed texts, and gathers what can't be read."""

    def __init__(self, draft: SheetDraft, household: CalculationFacts) -> None:
        self.problems: list[Problem] = []
        self.decided: dict[int, Decimal] = {}
        self._stimulated = draft.job_stimulus
        self._pupils = {child.id for child in household.children}
        self._fields = {
            entry.id: f"{kind}[{place}]"
            for kind in EntryKind
            for place, entry in enumerate(draft.of(kind))
        }
        self._days = {
            entry.person: self._read_days(entry, household.period)
            for entry in draft.of(EntryKind.DAYS)
            if entry.amount.strip()
        }

    def _read_days(self, entry: Entry, month: Month) -> Days:
        field = f"{self._fields[entry.id]}.amount"
        try:
            return read_days(entry.amount, month)
        except ValueError:
            self.problems.append(Problem("days_not_understood", field, {"typed": entry.amount}))
        except OverflowError:
            self.problems.append(Problem("day_not_in_month", field, {"most": month.days}))
        return Days()

    def adult(self, member: Adult) -> Adult:
        """An adult with the days that are typed for him."""
        days = self._days.get(member.id, Days.of(member))
        return dataclasses.replace(member, first_day=days.first, last_day=days.last)

    def child(self, member: Child) -> Child:
        """A child with the days that are typed for it."""
        days = self._days.get(member.id, Days.of(member))
        return dataclasses.replace(member, first_day=days.first, last_day=days.last)

    def cost(self, entry: Entry) -> Cost:
        """A cost; an approved amount only where one is typed."""
        field = self._fields[entry.id]
        applied = self._amount(entry.amount, f"{field}.applied")
        approved = None
        if entry.approved.strip():
            approved = self._amount(entry.approved, f"{field}.approved")
        return Cost(
            type=entry.type,
            applied=applied,
            approved=approved,
            reason=entry.reason.strip() or None,
            person=entry.person,
            label=entry.label.strip() or None,
            copied=entry.copied,
        )

    def income(self, entry: Entry, place: int) -> Income:
        """An income; an earlier month's surplus counts only with a reason."""
        field = self._fields[entry.id]
        decided = self._decided(entry)
        stated = self._stated(entry, f"{field}.amount", decided)
        note = entry.reason.strip() or None
        if entry.type == EARLIER_SURPLUS and note is None:
            self.problems.append(Problem("reason_missing", f"{field}.note"))
        income = self._earned(
            Income(
                person=entry.person or "",
                type=entry.type,
                amount=stated,
                note=note,
                label=entry.label.strip() or None,
                copied=entry.copied,
            ),
            entry,
        )
        if decided is None:
            return income
        left_out = not decided and bool(income.amount)
        if self._stands_between(entry) and not left_out:
            self.decided[place] = decided
            return income
        if decided == stated:
            return income
        if note is None:
            self.problems.append(Problem("reason_missing", f"{field}.note"))
        if left_out:
            return dataclasses.replace(income, counted=False, reason=note)
        return dataclasses.replace(income, amount=decided, stated=stated, reason=note)

    def _stated(self, entry: Entry, field: str, decided: Decimal | None) -> Decimal:
        """What the applicant gave; nothing, where only what is decided is filled in."""
        if not entry.amount.strip() and decided:
            return _ZERO
        return self._amount(entry.amount, field)

    def _earned(self, income: Income, entry: Entry) -> Income:
        """An income as its papers have it, and what was earned before it in the year."""
        field = self._fields[entry.id]
        if entry.proven.strip() and self._stands_between(entry):
            proven = self._amount(entry.proven, f"{field}.proven")
            if proven != income.amount:
                income = dataclasses.replace(
                    income, amount=proven, stated=income.amount, reason=income.note
                )
        if not asks_for_earlier(income.type, income.person, self._pupils):
            return income
        earlier = self._amount(entry.earlier, f"{field}.earlier_this_year")
        return dataclasses.replace(income, earlier_this_year=earlier)

    def _stands_between(self, entry: Entry) -> bool:
        return rule_stands_between(entry.type, entry.person or "", self._stimulated, self._pupils)

    def _decided(self, entry: Entry) -> Decimal | None:
        """What is decided of something that is subtracted; None where nothing is typed."""
        if not entry.approved.strip():
            return None
        # An income is shown as it enters the sum: its minus may be typed along.
        field = f"{self._fields[entry.id]}.approved"
        bare = entry.approved.strip().removeprefix(formats.MINUS).removeprefix("-")
        decided = self._amount(bare, field)
        fault = amount_fault(decided)
        if fault:
            self.problems.append(Problem(fault, field))
        return decided

    def asset(self, entry: Entry) -> Asset:
        """Something owned."""
        field = self._fields[entry.id]
        decided = self._decided(entry)
        stated = self._stated(entry, f"{field}.amount", decided)
        reason = entry.reason.strip() or None
        differs = decided is not None and decided != stated
        if differs and entry.available and reason is None:
            self.problems.append(Problem("reason_missing", f"{field}.reason"))
        return Asset(
            type=entry.type,
            amount=stated if decided is None else decided,
            available=entry.available,
            stated=stated if differs else None,
            person=entry.person,
            reason=reason,
        )

    def adjustment(self, entry: Entry) -> Adjustment:
        """A line raised or lowered."""
        return Adjustment(
            line=entry.type,
            amount=self._amount(entry.amount, f"{self._fields[entry.id]}.amount"),
            reason=entry.reason.strip(),
        )

    def _amount(self, text: str, field: str) -> Decimal:
        """Kronor; nothing typed is a problem too."""
        try:
            kronor = typed.amount(text)
        except ValueError:
            self.problems.append(Problem("amount_not_understood", field, {"typed": text}))
            return _ZERO
        if kronor is None:
            self.problems.append(Problem("value_missing", field))
            return _ZERO
        return kronor
