"""The access log: whoever is shown something of a person leaves a line, in the same transaction."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

from fsclient.domain.listings import Rows
from fsclient.domain.staff import AccessEntry
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import reading
from fsclient.usecases.ports import UnitOfWork

Row = TypeVar("Row")

_READ_ON = timedelta(minutes=10)


def access_entry(
    desk: Desk, action: str, reason: str = "", case_id: UUID | None = None
) -> AccessEntry:
    """A line about what the one at the desk does now; ``reason`` also says what was shown."""
    return AccessEntry(
        id=desk.new_id(),
        at=desk.now,
        staff_id=desk.me.id,
        action=action,
        case_id=case_id,
        reason=reason,
    )


def log_unless_opened(desk: Desk, work: UnitOfWork, case_id: UUID) -> None:
    """Write that a case was opened, where it has not been from this desk; commits it."""
    if case_id not in desk.opened:
        log(desk, work, "open_case", case_id=case_id)
        work.commit()
        desk.opened.add(case_id)


def exported(desk: Desk, name: str, read: Callable[[], Rows[Row]]) -> Rows[Row]:
    """Every row of a list, to be written to a file; that it leaves the program is logged.

    What cannot be logged is not given.
    """
    rows = read()
    log_export(desk, name, len(rows))
    return rows


def printed(desk: Desk, name: str, read: Callable[[], Rows[Row]]) -> Rows[Row]:
    """The same of a list that is to be printed."""
    rows = read()
    log_export(desk, name, len(rows), "print_list")
    return rows


@reading
def log_export(desk: Desk, name: str, rows: int, action: str = "export_list") -> None:
    """Write that so many rows of a list are about to leave the program, in a file or on paper."""
    with desk.begin() as work:
        log(desk, work, action, f"{name}, {rows} rader")
        work.commit()


def log_list(desk: Desk, action: str) -> None:
    """Write that a list is about to be read, by itself again and again: once in ten minutes.

    Before it is read, so that a server sees that it is told of.
    """
    last = desk.listed.get(action)
    if last is None or not timedelta(0) <= desk.now - last < _READ_ON:
        _log_list(desk, action)
        desk.listed[action] = desk.now


@reading
def _log_list(desk: Desk, action: str) -> None:
    with desk.begin() as work:
        log(desk, work, action)
        work.commit()


def log_known(desk: Desk, work: UnitOfWork, person_id: UUID) -> None:
    """Write that someone was tried who is known here, in each case of theirs; the caller commits.

    A refusal that says so tells as much as a search does.
    """
    cases = {member.case_id for member in work.members.find(person_id=person_id)}
    for case_id in sorted(cases) or (None,):
        log_shown(desk, work, "known_person", person_id, case_id)


def log_shown(
    desk: Desk,
    work: UnitOfWork,
    action: str,
    person_id: UUID,
    case_id: UUID | None,
    reason: str = "",
) -> None:
    """Write what was shown of someone in a case, once from a desk; the caller commits."""
    if (action, person_id, case_id) not in desk.shown:
        log(desk, work, action, reason, case_id)
        desk.shown.add((action, person_id, case_id))


def log(
    desk: Desk, work: UnitOfWork, action: str, reason: str = "", case_id: UUID | None = None
) -> None:
    """Write a line, once however often it is tried; the caller commits it with what it did."""
    work.access.ensure(access_entry(desk, action, reason, case_id))
