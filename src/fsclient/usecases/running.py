"""What only a running case takes: nothing new is written in one that has been closed."""

from uuid import UUID

from fsclient.domain.cases import Case
from fsclient.domain.errors import RuleViolation
from fsclient.usecases.ports import UnitOfWork


def hold_running(work: UnitOfWork, case_id: UUID) -> Case:
    """A running case, which nobody else closes or writes in until this is done.

    Raises RuleViolation ``case_is_closed``.
    """
    case = work.cases.hold(case_id)
    if case.closed_on is not None:
        raise RuleViolation.at(None, "case_is_closed")
    return case
