"""What whoever holds the database lets stand, by name and with a reason, ever after told of: a row
that was altered behind the program, or a clock that was ahead.
"""

import dataclasses
from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.names import is_blank
from fsclient.domain.seals import CLOCK, UNIT, Acceptance, ClockSet
from fsclient.usecases.desk import Office
from fsclient.usecases.once import command
from fsclient.usecases.sealed_kinds import ACCEPTABLE, SealedKind


@command
def accept_row(office: Office, row_id: UUID, accepted_by: str, reason: str) -> Acceptance | None:
    """Let work go on with an altered row as it is now, or without one that is gone.

    It gets a seal that says that it came late, and who accepted it and why is a row of its own,
    which `verify` tells of ever after. None where only what it is found by was altered: that is
    computed again, and nobody has to stand for it.

    Raises RuleViolation ``full_name_missing`` and ``reason_missing``; EnvironmentProblem
    ``altered_row_unreadable`` or ``row_not_acceptable`` with its ``kind`` where it is to be put
    back instead, ``no_altered_row`` where there is none.
    """
    _check(accepted_by, reason)
    with office.begin() as work:
        seal = work.seals.accept_row(row_id)
        if seal is None:
            if work.seals.derive_again(row_id) is None:
                raise _not_accepted(work.seals.kind_of(row_id), row_id)
            work.commit()
            return None
        accepted = _said(office, seal.number, accepted_by, reason)
        accepted = dataclasses.replace(accepted, chain=seal.chain, kind=seal.kind, row_id=row_id)
        work.acceptances.add(accepted)
        work.commit()
    return accepted


def _not_accepted(kind: SealedKind | None, row_id: UUID) -> EnvironmentProblem:
    if kind is None or kind in ACCEPTABLE:
        return EnvironmentProblem("no_altered_row", row=str(row_id))
    return EnvironmentProblem("row_not_acceptable", row=str(row_id), kind=kind.called)


@command
def accept_clock(office: Office, accepted_by: str, reason: str) -> ClockSet | None:
    """Let people sign again after something was signed by a clock that was ahead of the office's;
    None where nothing was. Raises RuleViolation ``full_name_missing`` and ``reason_missing``.
    """
    _check(accepted_by, reason)
    with office.begin() as work:
        clock = work.seals.accept_clock(office.clock())
        if clock is not None:
            work.acceptances.add(_said(office, clock.number, accepted_by, reason))
            work.commit()
    return clock


def _check(accepted_by: str, reason: str) -> None:
    named = {"name": (accepted_by, "full_name_missing"), "reason": (reason, "reason_missing")}
    problems = [Problem(code, field) for field, (text, code) in named.items() if is_blank(text)]
    if problems:
        raise RuleViolation(*problems)


def _said(office: Office, number: int, accepted_by: str, reason: str) -> Acceptance:
    """Of the clock, as long as no row is named."""
    return Acceptance(
        id=office.new_id(),
        number=number,
        chain=UNIT,
        kind=CLOCK,
        row_id=UNIT,
        accepted_by=accepted_by.strip(),
        reason=reason.strip(),
        at=office.clock(),
    )
