"""Where work stands still: rows altered behind the program that only who holds it can free."""

import dataclasses
from collections.abc import Iterator, Mapping
from uuid import UUID

from fsclient.domain.errors import Problem
from fsclient.domain.staff import Action
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.ports import UnlikeSeal
from fsclient.usecases.seal_checks import Unreadable, read_rows, unlike_rows
from fsclient.usecases.sealed_kinds import ACCEPTABLE, SealedKind

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
    def id(self) -> tuple[str, UUID | None]:
        """What tells it from the others."""
        return str(self.problem.values["kind"]), self.row_id


def standstills(desk: Desk) -> tuple[Standstill, ...]:
    """The rows that stop a case's money, or another act, for good; by case, none where all is well.

    It looks as ``verify`` does, but only at the kinds that can be accepted.
    """
    desk.require(Action.SUPERVISE)
    office = desk.office
    found, unreadable = list(_gone(office)), []
    for kind in _STOPPING:
        try:
            found += unlike_rows(office, kind)
        except Unreadable:
            unreadable.append(Standstill(problem=_problem("sealed_rows_unreadable", kind)))
    numbers = _numbers(office) if found else {}
    told = (_told(one, numbers.get(one.chain)) for one in found)
    return (*sorted(told, key=lambda one: one.case_number), *unreadable)


def _numbers(office: Office) -> Mapping[UUID, str]:
    try:
        with read_rows(), office.database.look() as work:
            return {case.id: case.number for case in work.cases.find()}
    except Unreadable:
        # Each row is named all the same.
        return {}


def _gone(office: Office) -> Iterator[UnlikeSeal]:
    with office.database.look() as work:
        end = work.seals.end().number
    for after in range(0, end, _SEALS_ONCE):
        with office.database.look() as work:
            rows = tuple(work.seals.without_row(after, after + _SEALS_ONCE))
        yield from (one for one in rows if one.table in _TABLES)


def _told(one: UnlikeSeal, number: str | None) -> Standstill:
    kind = next(kind for kind in _STOPPING if kind.table == one.table)
    return Standstill(
        problem=_problem(one.code, kind),
        row_id=one.row_id,
        case_id=None if number is None else one.chain,
        case_number=number or "",
    )


def _problem(code: str, kind: SealedKind) -> Problem:
    return Problem(code, None, {"kind": kind.called})
