"""For those who lead: plans, deadlines and money by district, and who looked at what."""

import dataclasses
import functools
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from fsclient.domain.months import Month
from fsclient.domain.staff import AccessEntry, Action, Colleague
from fsclient.usecases.access import log
from fsclient.usecases.desk import Desk, from_local
from fsclient.usecases.once import reading
from fsclient.usecases.ports import (
    AccessLog,
    AccessQuery,
    AccessRow,
    Looked,
    MonthMoney,
    PlanShare,
    UnitOfWork,
)
from fsclient.usecases.visits import BookedMonth, booked_months

MONTHS = 12

_AT_ONCE = 5000
"""Lines of the access log that are read in one statement, where all are."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """How the unit stands today, and its last twelve months with the one that runs.

    ``plans`` holds every district, ``goal`` is a share of one, ``money`` the ``months`` and
    ``ahead`` what is decided for months to come, which no sum here counts. ``booked`` are the
    first visits that were booked in the months, newest first; months without any are left out.
    """

    districts: tuple[str, ...]
    plans: tuple[PlanShare, ...]
    goal: Decimal
    months: tuple[Month, ...]
    money: tuple[MonthMoney, ...]
    ahead: tuple[MonthMoney, ...]
    booked: tuple[BookedMonth, ...]

    @property
    def unit(self) -> PlanShare:
        """All districts together."""
        return PlanShare(
            district="",
            cases=sum(row.cases for row in self.plans),
            current_plans=sum(row.current_plans for row in self.plans),
            late=sum(row.late for row in self.plans),
        )

    def granted(self, month: Month, district: str) -> Decimal:
        """Kronor granted for a month in a district."""
        return _granted(
            row for row in self.money if row.month == month and row.district == district
        )

    def of_month(self, month: Month) -> "MoneySum":
        """All districts' decisions for a month."""
        return _sum(row for row in self.money if row.month == month)

    def of_district(self, district: str) -> "MoneySum":
        """A district's decisions for all the months."""
        return _sum(row for row in self.money if row.district == district)

    @property
    def total(self) -> "MoneySum":
        """Everything of the months."""
        return _sum(self.money)

    @property
    def granted_ahead(self) -> Decimal:
        """Kronor granted so far for months to come."""
        return _granted(self.ahead)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class MoneySum:
    """Decisions added up. ``households`` counts one that is decided on in two months twice.

    ``acute`` was granted in acute need, beside the rest.
    """

    granted: Decimal
    acute: Decimal
    households: int
    decisions: int
    refused: int
    partly_refused: int


def plan_share(row: PlanShare) -> Decimal | None:
    """The share of cases with current plans; None where there are no cases."""
    return Decimal(row.current_plans) / row.cases if row.cases else None


def overview(desk: Desk) -> Overview:
    """Current plans, late cases and decided money by district: counts and sums, nobody's data."""
    desk.require(Action.SUPERVISE)
    this_month = Month.of(desk.today)
    months = tuple(this_month.plus(back) for back in range(1 - MONTHS, 1))
    with desk.begin() as work:
        plans, money, booked = work.together(
            lambda: work.screens.plan_shares(desk.today),
            lambda: work.screens.month_money(months[0]),
            lambda: booked_months(work, months[0]),
        )
    found = [row.district for row in plans] + [row.district for row in money]
    districts = _districts(desk, found)
    shares = {row.district: row for row in plans}
    return Overview(
        districts=districts,
        plans=tuple(shares.get(key) or _no_cases(key) for key in districts),
        goal=desk.book.settings.share("plan_goal_share", desk.today),
        months=months,
        money=tuple(row for row in money if row.month <= this_month),
        ahead=tuple(row for row in money if row.month > this_month),
        booked=booked,
    )


def _districts(desk: Desk, found: list[str]) -> tuple[str, ...]:
    own = [key for key, _ in desk.office.unit.districts]
    return (*own, *sorted(set(found) - set(own)))


def _no_cases(district: str) -> PlanShare:
    return PlanShare(district=district, cases=0, current_plans=0, late=0)


def _granted(rows: Iterable[MonthMoney]) -> Decimal:
    return sum((row.granted for row in rows), Decimal(0))


def _sum(rows: Iterable[MonthMoney]) -> MoneySum:
    rows = tuple(rows)
    return MoneySum(
        granted=_granted(rows),
        acute=sum((row.acute for row in rows), Decimal(0)),
        households=sum(row.households for row in rows),
        decisions=sum(row.decisions for row in rows),
        refused=sum(row.refused for row in rows),
        partly_refused=sum(row.partly_refused for row in rows),
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class LogQuestion:
    """What is asked of the access log: whose lines (None everyone's), which, of which day."""

    staff_id: UUID | None = None
    looked: Looked = Looked.ANY
    day: date | None = None

    def query(self, limit: int, after: AccessEntry | None = None) -> AccessQuery:
        """The same to the database."""
        start = None if self.day is None else from_local(self.day, 0, 0)
        # Not 24 hours later: a day when the clocks change is longer or shorter.
        end = None if self.day is None else from_local(self.day + timedelta(days=1), 0, 0)
        return AccessQuery(
            staff_id=self.staff_id,
            looked=self.looked,
            start=start,
            end=end,
            after=after,
            limit=limit,
        )


@reading
def access_log(
    desk: Desk,
    question: LogQuestion,
    *,
    limit: int = 500,
    after: AccessEntry | None = None,
) -> AccessLog:
    """A page of the access log (loggkontroll), newest first; that it was read is logged too.

    ``after`` is the last line of the page before; turning pages is one reading.
    """
    desk.require(Action.READ_ACCESS_LOG)
    with desk.begin() as work:
        found = work.screens.access_log(question.query(limit, after))
        if after is None:
            _log(desk, work, question, found.total)
            work.commit()
    return found


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class WholeLog:
    """Every line that answers a question to the access log, newest first: read a part at a time as
    they are walked through, however many they are. ``ask`` does a reading where the database is.
    """

    desk: Desk
    question: LogQuestion
    first: AccessLog
    ask: Callable[[Callable[[], AccessLog]], AccessLog]

    def __len__(self) -> int:
        """How many there were when the first part was read; what comes later is in none."""
        return self.first.total

    def __iter__(self) -> Iterator[AccessRow]:
        """Each line. Raises EnvironmentProblem where the database is away."""
        rows = self.first.rows
        while rows:
            yield from rows
            last = rows[-1].entry
            read = functools.partial(
                access_log, self.desk, self.question, limit=_AT_ONCE, after=last
            )
            rows = self.ask(read).rows


def whole_log(
    desk: Desk, question: LogQuestion, ask: Callable[[Callable[[], AccessLog]], AccessLog]
) -> WholeLog:
    """All of the access log, to be written to a file; that it was read is logged as of a page."""
    first = access_log(desk, question, limit=_AT_ONCE)
    return WholeLog(desk=desk, question=question, first=first, ask=ask)


def logged_people(desk: Desk) -> tuple[Colleague, ...]:
    """Everyone who has or has had an account, by name: whose lines can be asked for."""
    desk.require(Action.READ_ACCESS_LOG)
    with desk.begin() as work:
        return work.screens.colleagues()


def _log(desk: Desk, work: UnitOfWork, question: LogQuestion, found: int) -> None:
    about = [f"{found} rader"]
    if question.staff_id is not None:
        about.append(work.staff.get(question.staff_id).name)
    if question.looked is Looked.WITH_REASON:
        about.append("annans ärende med skäl")
    if question.looked is Looked.OPENED:
        about.append("öppnade ärenden")
    if question.day is not None:
        about.append(question.day.isoformat())
    log(desk, work, "read_log", ", ".join(about))
