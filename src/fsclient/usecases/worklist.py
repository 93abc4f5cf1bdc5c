"""Mina ärenden, and finding anyone from anywhere."""

from collections.abc import Mapping

from fsclient.domain.staff import AccessEntry, Action
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import SearchHit, Worklist, WorklistQuery

_MOST_HITS = 20


def worklist(desk: Desk, query: WorklistQuery) -> Worklist:
    """Running cases with what is next and when, as sorted, filtered and paged by the query."""
    desk.require(Action.READ_CASE)
    with desk.begin() as work:
        return work.screens.worklist(query)


def my_query(desk: Desk) -> WorklistQuery:
    """My own cases, late ones first."""
    return WorklistQuery(staff_id=desk.me.id, today=desk.today)


def search(desk: Desk, text: str) -> tuple[SearchHit, ...]:
    """Cases by name, personnummer or case number, mine first. The search is logged."""
    desk.require(Action.READ_CASE)
    if len(text.strip()) < 2:
        return ()
    with desk.begin() as work:
        hits = work.screens.search(text, _MOST_HITS)
        work.access.add(
            AccessEntry(
                id=desk.new_id(),
                at=desk.now,
                staff_id=desk.me.id,
                action="search",
                reason=f"{len(hits)} träffar",
            )
        )
        work.commit()
    return tuple(sorted(hits, key=lambda hit: not is_mine(desk, hit)))


def is_mine(desk: Desk, hit: SearchHit) -> bool:
    """Whether I am the caseworker or the payment officer of a case."""
    return desk.me.id in (hit.caseworker_id, hit.payment_officer_id)


def rail_counts(desk: Desk) -> Mapping[str, int]:
    """How much waits in each area of the rail."""
    with desk.begin() as work:
        return work.screens.rail_counts(desk.me.id, desk.today)
