"""Mina ärenden, and finding anyone from anywhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from fsclient.domain.staff import Action
from fsclient.usecases.access import log
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import reading
from fsclient.usecases.ports import (
    OwnPlans,
    SearchHit,
    WorkAhead,
    Worklist,
    WorklistQuery,
)

_MOST_HITS = 20
_MOST_VISITS = 4


@reading
def worklist(desk: Desk, query: WorklistQuery) -> Worklist:
    """Running cases with what is next and when, as sorted, filtered and paged by the query.

    Other people's cases are listed only for those who lead. The reading is logged.
    """
    desk.require(Action.READ_CASE)
    others = query.staff_id != desk.me.id
    if others:
        desk.require(Action.SUPERVISE)
    with desk.begin() as work:
        found = work.screens.worklist(query)
        if query.offset == 0:
            log(desk, work, "list_cases" if others else "list_own", f"{found.total} ärenden")
            work.commit()
    return found


def my_query(desk: Desk) -> WorklistQuery:
    """My own cases, late ones first."""
    return WorklistQuery(staff_id=desk.me.id, today=desk.today)


@dataclass(frozen=True, slots=True, kw_only=True)
class AheadOfMe:
    """My plans against the unit's goal (a share of one), and my next booked visits."""

    ahead: WorkAhead
    goal: Decimal

    @property
    def plans(self) -> OwnPlans:
        """My running cases by their plans."""
        return self.ahead.plans

    @property
    def share(self) -> Decimal | None:
        """The share of my cases with current plans; None where I have no cases."""
        return Decimal(self.plans.current) / self.plans.cases if self.plans.cases else None


@reading
def ahead_of_me(desk: Desk) -> AheadOfMe:
    """What stands below my list: plans against the goal, and who comes next."""
    desk.require(Action.READ_CASE)
    with desk.begin() as work:
        ahead = work.screens.work_ahead(desk.me.id, desk.now, desk.today, visits=_MOST_VISITS)
        if ahead.visits:
            log(desk, work, "list_visits", f"{len(ahead.visits)} besök")
            work.commit()
    return AheadOfMe(ahead=ahead, goal=desk.book.settings.share("plan_goal_share", desk.today))


@reading
def search(desk: Desk, text: str) -> tuple[SearchHit, ...]:
    """Cases by name, personnummer or case number; logged by what it found.

    Mine come first, then those with a name that begins with what is typed, then by name.
    """
    desk.require(Action.READ_CASE)
    if len(text.strip()) < 2:
        return ()
    with desk.begin() as work:
        hits = work.screens.search(text, desk.me.id, _MOST_HITS)
        shown = ", ".join(sorted({hit.number for hit in hits})) or "ingen träff"
        log(desk, work, "search", shown)
        work.commit()
    return hits


def is_mine(desk: Desk, hit: SearchHit) -> bool:
    """Whether I am the caseworker or the payment officer of a case."""
    return desk.me.id in (hit.caseworker_id, hit.payment_officer_id)


def rail_counts(desk: Desk) -> Mapping[str, int]:
    """How much waits in each area of the rail."""
    with desk.begin() as work:
        return work.screens.rail_counts(desk.me.id, desk.today)
