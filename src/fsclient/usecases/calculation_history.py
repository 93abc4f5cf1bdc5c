"""What earlier months say to the calculation of a month, and what is carried over from them."""

import dataclasses
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType
from uuid import UUID

from fsclient.domain.calculation import CalculationFacts, Cost, Income
from fsclient.domain.months import Month
from fsclient.domain.sheets import PastSheet
from fsclient.rules.calculation_decided import adjusts
from fsclient.rules.calculation_incomes import OWN_WORK
from fsclient.rules.job_stimulus import JobStimulus, Months, job_stimulus
from fsclient.rules.rule_book import RuleBook
from fsclient.usecases.access import log
from fsclient.usecases.days_of_month import all_month
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import UnitOfWork

EARLIER_SURPLUS = "earlier_surplus"
_LASTING_COST = "forsorjningsstod_cost"
_ZERO = Decimal(0)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """What a child or pupil has earned by own work in the months of a year, in kronor."""

    amount: Decimal
    months: Months


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SheetHistory:
    """What is known of earlier months, by person.

    ``stimulus`` is each adult's right to the särskilda beräkningsregeln, ``earned`` what each
    child has earned earlier in the calendar year. ``lowered`` are the lasting costs that the
    month before was decided on with less than was applied for. ``surplus`` is what was left
    over in the month just before, 0 where nothing was; it counts only by a caseworker's choice.
    ``others`` are the other cases that say any of it.
    """

    stimulus: Mapping[str, JobStimulus]
    earned: Mapping[str, Earned]
    lowered: Mapping[tuple[str, str | None], Cost]
    surplus: Decimal
    others: frozenset[UUID] = frozenset()

    def earned_before(self, person: str) -> Decimal:
        """A child's own wages earlier in the calendar year, in kronor."""
        found = self.earned.get(person)
        return _ZERO if found is None else found.amount


def read_history(
    desk: Desk, work: UnitOfWork, case_id: UUID, facts: CalculationFacts
) -> SheetHistory:
    """What earlier months, in this case and in others of the same people, say to some facts.

    A look into another case is logged there; the caller commits it.
    """
    adults, children = (one.id for one in facts.adults), (one.id for one in facts.children)
    past = work.screens.past_sheets([UUID(one) for one in (*adults, *children)])
    history = history_from(past, case_id, facts, desk.book)
    log_others(desk, work, history)
    return history


def log_others(desk: Desk, work: UnitOfWork, history: SheetHistory) -> None:
    """Write that other cases were looked into; the caller commits it."""
    for other in history.others:
        log(desk, work, "search", "Normberäkning", other)


def history_from(
    past: Iterable[PastSheet], case_id: UUID, facts: CalculationFacts, book: RuleBook
) -> SheetHistory:
    """What finished calculations, oldest first, say to the facts of a case."""
    adults = [adult.id for adult in facts.adults]
    children = [child.id for child in facts.children]
    month = facts.period
    before = [
        sheet
        for sheet in past
        if sheet.month < month and (sheet.case_id == case_id or _tells(sheet, adults, children))
    ]
    own = [sheet for sheet in before if sheet.case_id == case_id]
    earned = {child: _earned(before, child, month.year) for child in children}
    return SheetHistory(
        stimulus=MappingProxyType(
            {adult: _stimulus(book, before, adult, month) for adult in adults}
        ),
        earned=MappingProxyType({child: one for child, one in earned.items() if one is not None}),
        lowered=_lowered(book, own[-1].facts) if own else {},
        surplus=_surplus(own, month),
        others=frozenset(sheet.case_id for sheet in before) - {case_id},
    )


def _tells(sheet: PastSheet, adults: Collection[str], children: Collection[str]) -> bool:
    """Whether another case's month says anything of these people: else nobody looked into it."""
    parties = any(adult.id in adults for adult in sheet.facts.adults)
    return parties or any(_own_work(sheet.facts, child) for child in children)


def _stimulus(book: RuleBook, before: Iterable[PastSheet], adult: str, month: Month) -> JobStimulus:
    laws = _cost_laws(book)
    theirs = [
        sheet
        for sheet in before
        if sheet.granted is not None and adult in {one.id for one in sheet.facts.adults}
    ]
    return job_stimulus(
        month,
        {sheet.month for sheet in theirs if _gave_forsorjningsstod(sheet, laws)},
        {sheet.month for sheet in theirs if adult in sheet.facts.job_stimulus},
        book.laws,
    )


def _cost_laws(book: RuleBook) -> Mapping[str, str | None]:
    return {entry.key: entry.law for entry in book.catalogues["costs"].entries}


def _gave_forsorjningsstod(sheet: PastSheet, laws: Mapping[str, str | None]) -> bool:
    """Whether any of what was granted is försörjningsstöd (12 kap. 7 § SoL).

    Levnadskostnader i övrigt alone, such as dental care for someone whose income covers the
    rest, is not.
    """
    if not sheet.granted:
        return False
    others = sum(
        (
            row.applied if row.approved is None else row.approved
            for row in sheet.facts.costs
            if laws.get(row.type) != _LASTING_COST
        ),
        _ZERO,
    )
    return min(sheet.granted, sheet.result) > others


def _earned(before: Iterable[PastSheet], child: str, year: int) -> Earned | None:
    """What the latest calculation of the year with an own wage comes to: each holds the ones
    before it, as they were corrected.
    """
    theirs = [
        (sheet.month, rows)
        for sheet in before
        if sheet.month.year == year and (rows := _own_work(sheet.facts, child))
    ]
    if not theirs:
        return None
    last, rows = theirs[-1]
    start = min(row.earlier_this_year or _ZERO for row in rows)
    return Earned(
        amount=start + sum((row.amount for row in rows), _ZERO), months=Months(theirs[0][0], last)
    )


def _own_work(facts: CalculationFacts, child: str) -> list[Income]:
    return [row for row in facts.incomes if row.person == child and row.type in OWN_WORK]


def _lowered(book: RuleBook, last: CalculationFacts) -> Mapping[tuple[str, str | None], Cost]:
    laws = _cost_laws(book)
    times = Counter((row.type, row.person) for row in last.costs)
    return MappingProxyType(
        {
            (row.type, row.person): row
            for row in last.costs
            if row.approved is not None
            and row.approved < row.applied
            and times[row.type, row.person] == 1
            and laws.get(row.type) == _LASTING_COST
        }
    )


def _surplus(own: Collection[PastSheet], month: Month) -> Decimal:
    last = [sheet for sheet in own if sheet.month == month.plus(-1)]
    return max(-last[-1].result, _ZERO) if last else _ZERO


def asks_for_earlier(income_type: str, person: str, pupils: Collection[str]) -> bool:
    """Whether it is a child's or pupil's own wage, which counts by the whole calendar year."""
    return income_type in OWN_WORK and person in pupils


def carried_over(facts: CalculationFacts, month: Month, history: SheetHistory) -> CalculationFacts:
    """Last month's costs and incomes in another month.

    What a pupil has earned in the year comes from the earlier months, and an income is what was
    stated of it; one that is known and not counted stays so, with its reason. Adjustments and
    assets were judged for their own month and stay behind, as do the days that someone was in
    the household, what was decided on an income with its note, a normöverskott, which counts
    only by a caseworker's own choice, and a särskild beräkningsregel that has run out. What is
    carried over says so until somebody confirms or changes it. The same month again keeps
    everything, and what was lowered then is not applied for anew: a supplement is judged by what it
    adds.
    """
    if facts.period == month:
        return dataclasses.replace(
            facts,
            costs=tuple(map(_decided, facts.costs)),
            incomes=tuple(dataclasses.replace(row, stated=None) for row in facts.incomes),
            assets=tuple(dataclasses.replace(row, stated=None) for row in facts.assets),
        )
    judged = adjusts(facts)
    carried = dataclasses.replace(
        all_month(facts),
        period=month,
        costs=tuple(dataclasses.replace(row, copied=True) for row in facts.costs),
        incomes=tuple(
            dataclasses.replace(_as_stated(row, judged=place in judged), copied=True)
            for place, row in enumerate(facts.incomes)
            if row.type != EARLIER_SURPLUS
        ),
        assets=(),
        adjustments=(),
        job_stimulus=tuple(
            one for one in facts.job_stimulus if not _has_run_out(history.stimulus.get(one))
        ),
    )
    return with_earlier(carried, history)


def _as_stated(income: Income, *, judged: bool) -> Income:
    if not income.counted:
        return dataclasses.replace(income, month=None)
    if income.stated is None:
        return dataclasses.replace(income, month=None, note=None if judged else income.note)
    return dataclasses.replace(
        income, month=None, amount=income.stated, stated=None, note=None, reason=None
    )


def with_earlier(facts: CalculationFacts, history: SheetHistory) -> CalculationFacts:
    """The same facts with what each child has earned earlier in the year, payment by payment."""
    pupils = {child.id for child in facts.children}
    so_far = {pupil: history.earned_before(pupil) for pupil in pupils}
    incomes = []
    for row in facts.incomes:
        if asks_for_earlier(row.type, row.person, pupils):
            incomes.append(dataclasses.replace(row, earlier_this_year=so_far[row.person]))
            so_far[row.person] += row.amount
        else:
            incomes.append(row)
    return dataclasses.replace(facts, incomes=tuple(incomes))


def _has_run_out(stimulus: JobStimulus | None) -> bool:
    return stimulus is not None and stimulus.period is not None and not stimulus.holds


def _decided(cost: Cost) -> Cost:
    if cost.approved is None or cost.approved == cost.applied:
        return cost
    return dataclasses.replace(cost, applied=cost.approved, approved=None, reason=None)
