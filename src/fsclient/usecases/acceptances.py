"""Letting a row stand that was altered behind the program, by whoever holds the database."""

from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.names import is_blank
from fsclient.domain.seals import Acceptance
from fsclient.usecases.desk import Office
from fsclient.usecases.once import command


@command
def accept_row(office: Office, row_id: UUID, accepted_by: str, reason: str) -> Acceptance:
    """Let work go on with an altered row as it is now, or without one that is gone.

    It gets a seal that says that it came late, and who accepted it and why is a row of its own,
    which `verify` tells of ever after. Raises RuleViolation ``full_name_missing`` and
    ``reason_missing``; EnvironmentProblem ``no_altered_row`` where there is none of the kinds
    that may be accepted.
    """
    named = {"name": (accepted_by, "full_name_missing"), "reason": (reason, "reason_missing")}
    problems = [Problem(code, field) for field, (text, code) in named.items() if is_blank(text)]
    if problems:
        raise RuleViolation(*problems)
    with office.begin() as work:
        seal = work.seals.accept_row(row_id)
        if seal is None:
            raise EnvironmentProblem("no_altered_row", row=str(row_id))
        accepted = Acceptance(
            id=office.new_id(),
            number=seal.number,
            chain=seal.chain,
            kind=seal.kind,
            row_id=row_id,
            accepted_by=accepted_by.strip(),
            reason=reason.strip(),
            at=office.clock(),
        )
        work.acceptances.add(accepted)
        work.commit()
    return accepted
