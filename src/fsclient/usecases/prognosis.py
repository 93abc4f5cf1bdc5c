"""Prognosis: what another norm or rule would cost, on what the running cases were decided on.

Read in one go, then calculated away from the database. Only sums come out of it: no household,
and no sum or difference that fewer stand behind than the municipality's least; such groups are
put together with others.
"""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.staff import Action
from fsclient.rules.norms import NormTable, norm_of
from fsclient.rules.prognosis import (
    Compared,
    HouseholdType,
    Sums,
    cost_of,
    cost_with,
    gained,
    grouped,
    household_type,
    lost,
    may_be_told,
    summed,
)
from fsclient.rules.prognosis_changes import Change, OtherNorm, changed_book
from fsclient.rules.rule_book import RuleBook
from fsclient.usecases.access import log
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import reading
from fsclient.usecases.ports import RunningCase, RunningCases
from fsclient.usecases.seal_checks import Unreadable, read_rows

Report = Callable[[int, int], None]
"""Told how many of how many cases are done; what it raises ends the run."""

NO_DECISION: Final = "no_decision"
DECIDED_LONG_AGO: Final = "decided_long_ago"
REFUSED: Final = "refused_despite_deficit"
UNREADABLE: Final = "rows_unreadable"

_STRIDE: Final = 10


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """What a prognosis is made from: every running case, and what holds for them.

    ``since`` is the first month whose decisions count as today's, ``least`` the fewest
    households that a sum may stand for.
    """

    cases: RunningCases
    book: RuleBook
    districts: tuple[str, ...]
    since: Month
    least: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Uncounted:
    """How many running cases are not in the sums, and the code of the reason."""

    code: str
    cases: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Prognosis:
    """What a change costs. ``whole`` is None where fewer than ``least`` could be counted, or
    where it touches some but fewer.

    ``granted`` is what the same decisions granted; ``months`` which months they are for and how
    many for each; ``gained`` and ``lost`` how many get a deficit or lose it, None for some but
    fewer than ``least``; ``derived`` the norms used that nobody has published as they stand.
    """

    change: Change
    whole: Sums | None
    types: tuple[Sums, ...]
    districts: tuple[Sums, ...]
    gained: int | None
    lost: int | None
    granted: Decimal
    months: tuple[tuple[Month, int], ...]
    uncounted: tuple[Uncounted, ...]
    derived: tuple[NormTable, ...]
    since: Month
    least: int

    @property
    def cases(self) -> int:
        """Every running case, counted or not."""
        return sum(count for _, count in self.months) + sum(one.cases for one in self.uncounted)


@reading
def read_running(desk: Desk) -> Running:
    """Every running case as it was last decided on; that it was read is logged."""
    desk.require(Action.SUPERVISE)
    with desk.begin() as work:
        cases = work.screens.running_cases()
        log(desk, work, "prognosis", f"{len(cases.rows)} ärenden, bara summor")
        work.commit()
    return Running(
        cases=cases,
        book=desk.book,
        districts=tuple(key for key, _ in desk.office.unit.districts),
        since=Month.of(desk.today).plus(-desk.setting("prognosis_months")),
        least=desk.setting("prognosis_least_group"),
    )


def _silent(done: int, total: int) -> None:
    """For a run that nobody waits for."""


def prognose(running: Running, change: Change, report: Report = _silent) -> Prognosis:
    """What a change costs, without the database; raises RuleViolation ``norm_missing``.

    ``report`` is told every few milliseconds, so that a run can be ended soon.
    """
    changed = changed_book(running.book, change)
    total = len(running.cases.rows)
    counted: list[_Counted] = []
    uncounted: Counter[str] = Counter()
    for done, case in enumerate(running.cases.rows):
        if done % _STRIDE == 0:
            report(done, total)
        found = _counted(case, change, running, changed)
        if isinstance(found, str):
            uncounted[found] += 1
        else:
            counted.append(found)
    report(total, total)
    return _prognosis(running, change, counted, uncounted)


class _Counted(NamedTuple):
    row: Compared
    month: Month
    granted: Decimal


def _counted(
    case: RunningCase, change: Change, running: Running, changed: RuleBook
) -> _Counted | str:
    """A household with and without the change, or the code of why it can't be counted."""
    if case.frozen is None:
        return NO_DECISION
    try:
        with read_rows():
            facts = running.cases.read(case.frozen)
    except Unreadable:
        return UNREADABLE
    if facts.period < running.since:
        return DECIDED_LONG_AGO
    try:
        now = cost_of(facts, running.book)
        then = cost_with(change, facts, now, running.book, changed)
    except RuleViolation as violation:
        return violation.problems[0].code
    if now and case.refused:
        return REFUSED
    row = Compared(case.district, household_type(facts), now, then)
    return _Counted(row, facts.period, case.granted)


def _prognosis(
    running: Running, change: Change, counted: Sequence[_Counted], uncounted: Counter[str]
) -> Prognosis:
    rows = [one.row for one in counted]
    least = running.least
    months = Counter(one.month for one in counted)
    enough = len(rows) >= least
    whole = summed(rows)
    return Prognosis(
        change=change,
        whole=whole if may_be_told(whole, least) else None,
        types=grouped(rows, lambda row: row.type, tuple(HouseholdType), least),
        districts=grouped(rows, lambda row: row.district, running.districts, least),
        gained=_told(gained(rows), least),
        lost=_told(lost(rows), least),
        granted=sum((one.granted for one in counted), Decimal(0)) if enough else Decimal(0),
        months=tuple(sorted(months.items())),
        uncounted=tuple(
            Uncounted(code=code, cases=count) for code, count in uncounted.most_common()
        ),
        derived=_derived(running.book, months, change),
        since=running.since,
        least=least,
    )


def _told(count: int, least: int) -> int | None:
    return count if count == 0 or count >= least else None


def _derived(book: RuleBook, months: Iterable[Month], change: Change) -> tuple[NormTable, ...]:
    used = {norm_of(book.norms, month).valid_from for month in months}
    if isinstance(change, OtherNorm):
        used.add(change.valid_from)
    return tuple(
        table for table in book.norms if table.valid_from in used and table.certainty != "found"
    )
