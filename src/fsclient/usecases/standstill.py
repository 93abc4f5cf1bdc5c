"""Where work stands still: rows altered behind the program that only who holds it can free."""

import dataclasses
from collections.abc import Iterator, Mapping, Set
from contextlib import suppress
from functools import partial
from uuid import UUID

from fsclient.domain.errors import Problem
from fsclient.domain.payments import Payment, PaymentStatus
from fsclient.domain.staff import Action
from fsclient.usecases.access import log_list
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.ports import UnitOfWork, UnlikeRows, UnlikeSeal
from fsclient.usecases.seal_checks import Unreadable, read_rows, unlike_rows
from fsclient.usecases.sealed_kinds import ACCEPTABLE, SEALED, SealedKind

_SEALS_ONCE = 5000
_STOPPING = tuple(kind for kind in ACCEPTABLE if not kind.remade)
_TABLES = frozenset(kind.table for kind in _STOPPING)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Standstill:
    """A row that nothing is done with until it is put back or accepted, and what is amiss with it.

    ``row_id`` is what it is accepted by, None where rows cannot even be read; ``case_id`` is None
    where it is no case's.
    """

    problem: Problem
    row_id: UUID | None = None
    case_id: UUID | None = None
    case_number: str = ""

    @property
    def id(self) -> tuple[str, UUID | None, UUID | None]:
        """What tells it from the others."""
        return str(self.problem.values["kind"]), self.row_id, self.case_id


def standstills(desk: Desk) -> tuple[Standstill, ...]:
    """The rows that stop a case's money, or another act, for good; by case, none where all is well.

    It looks as ``verify`` does, but only at the kinds that can be accepted, and at what a payment
    that waits rests on. A row that was moved to another case stops both. That it was looked at is
    logged at most every ten minutes.
    """
    desk.require(Action.SUPERVISE)
    log_list(desk, "list_standstill")
    office = desk.office
    found: list[UnlikeSeal] = []
    unreadable: list[Standstill] = []
    gone, first = _first_parts(office)
    try:
        found += _gone(office, gone)
    except Unreadable:
        unreadable.append(
            Standstill(problem=Problem("ledger_unreadable", None, {"kind": "Liggaren"}))
        )
    for kind in _STOPPING:
        try:
            found += unlike_rows(office, kind, first.get(kind.table))
        except Unreadable:
            unreadable.append(Standstill(problem=_problem("sealed_rows_unreadable", kind)))
    found += _under_payments(office, {one.row_id for one in found})
    numbers = _numbers(office) if found else {}
    told = (_told(one, chain, numbers.get(chain)) for one in found for chain in _cases(office, one))
    return (*sorted(told, key=lambda one: one.case_number), *unreadable)


_Gone = tuple[int, tuple[UnlikeSeal, ...]]
"""Where the ledger ends, and the seals without a row among the first of it."""


def _first_parts(office: Office) -> tuple[_Gone | None, Mapping[str, UnlikeRows]]:
    """The first part of the ledger and of each kind, which in most is all there is; nothing where
    not every row can be read, or where it costs nothing to read them one by one.
    """
    if office.database.is_far:
        with suppress(Unreadable), read_rows(), office.database.look() as work:
            of_kinds = (partial(work.seals.unlike, kind) for kind in _STOPPING)
            gone, *parts = work.together(partial(_first_gone, work), *of_kinds)
            tables = (kind.table for kind in _STOPPING)
            return gone, dict(zip(tables, parts, strict=True))
    return None, {}


def _first_gone(work: UnitOfWork) -> _Gone:
    end, rows = work.together(work.seals.end, lambda: (*work.seals.without_row(0, _SEALS_ONCE),))
    return end.number, rows


def _numbers(office: Office) -> Mapping[UUID, str]:
    try:
        with read_rows(), office.database.look() as work:
            return {case.id: case.number for case in work.cases.find()}
    except Unreadable:
        # Each row is named all the same.
        return {}


def _gone(office: Office, first: _Gone | None) -> Iterator[UnlikeSeal]:
    if first is None:
        with read_rows(), office.database.look() as work:
            first = _first_gone(work)
    end, rows = first
    yield from (one for one in rows if one.table in _TABLES)
    for after in range(_SEALS_ONCE, end, _SEALS_ONCE):
        with read_rows(), office.database.look() as work:
            rows = tuple(work.seals.without_row(after, after + _SEALS_ONCE))
        yield from (one for one in rows if one.table in _TABLES)


def _under_payments(office: Office, told: Set[UUID]) -> Iterator[UnlikeSeal]:
    """The decisions and accounts that a payment waits for in vain, each once."""
    try:
        with read_rows(), office.database.look() as work:
            prepared, released = work.together(
                lambda: work.payments.find(status=PaymentStatus.PREPARED),
                lambda: work.payments.find(status=PaymentStatus.RELEASED, file_id=None),
            )
            waiting: tuple[Payment, ...] = (*prepared, *released)
            stopped = work.payments.hindered(*waiting)
            hindered = [one for one in waiting if one.id in stopped and one.id not in told]
            below = {
                (table, one): row.case_id
                for row in hindered
                for table, one in (("decision", row.decision_id), ("payee_account", row.account_id))
            }
            decisions = [one for _, of in below for one in work.decisions.find(id=of)]
            accounts = [one for _, of in below for one in work.accounts.find(id=of)]
            # One that rests on an altered application is told of by that.
            whole = [one for one in decisions if one.application_id not in told]
            altered = {**work.decisions.hindered(*whole), **work.accounts.hindered(*accounts)}
    except Unreadable:
        # Those that cannot be read are told of as such.
        return
    there = {one.id: one.case_id for one in decisions} | {one.id: one.case_id for one in accounts}
    for (table, of), case_id in below.items():
        if of not in there or of in altered:
            yield UnlikeSeal(
                code="sealed_row_changed" if of in there else "sealed_row_gone",
                table=table,
                row_id=of,
                chain=there.get(of, case_id),
            )


def _cases(office: Office, one: UnlikeSeal) -> Iterator[UUID]:
    """The case that a row is in, and the one that it was signed in where that is another."""
    yield one.chain
    with office.database.look() as work:
        last = work.seals.last_of(SEALED[one.table], one.row_id)
    if last is not None and last.chain != one.chain:
        yield last.chain


def _told(one: UnlikeSeal, chain: UUID, number: str | None) -> Standstill:
    return Standstill(
        problem=_problem(one.code, SEALED[one.table]),
        row_id=one.row_id,
        case_id=None if number is None else chain,
        case_number=number or "",
    )


def _problem(code: str, kind: SealedKind) -> Problem:
    return Problem(code, None, {"kind": kind.called})
