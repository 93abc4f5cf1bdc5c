"""The end of a case, and its being taken up again."""

import dataclasses
from uuid import UUID

from fsclient.domain.cases import ApplicationStatus, Case
from fsclient.domain.errors import RuleViolation
from fsclient.domain.journal import NoteKind
from fsclient.domain.staff import Action
from fsclient.usecases.access import log
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.handover import owned
from fsclient.usecases.journal import add_signed_note
from fsclient.usecases.ports import UnitOfWork


def close_case(desk: Desk, case_id: UUID, reason: str) -> ChangeSet:
    """End a case with a reason from the catalogue.

    Raises RuleViolation ``closing_reason_needed`` or ``application_undecided``.
    """
    desk.require(Action.OPEN_CASE)
    if not reason:
        raise RuleViolation.at("closing_reason", "closing_reason_needed")
    with desk.begin() as work:
        undecided = work.applications.find(case_id=case_id, status=ApplicationStatus.OPEN)
        if undecided:
            raise RuleViolation.at("closing_reason", "application_undecided")
        case = work.cases.get(case_id)
        work.cases.save(dataclasses.replace(case, closed_on=desk.today, closing_reason=reason))
        work.commit()
    return desk.changed("case", case_id=case_id, ids=(case_id,))


def reopen_case(desk: Desk, case_id: UUID, reason: str) -> ChangeSet:
    """Take a closed case up again, with all that it holds; logged, and noted in the journal.

    Raises RuleViolation ``reopening_reason_needed``, ``case_runs``, or ``has_running_case`` where
    an adult of the household is a party of another case by now.
    """
    desk.require(Action.OPEN_CASE)
    reason = reason.strip()
    if not reason:
        raise RuleViolation.at("reason", "reopening_reason_needed")
    with desk.begin() as work:
        work.take_turn("open_case")
        case = work.cases.hold(case_id)
        if case.closed_on is None:
            raise RuleViolation.at(None, "case_runs")
        _refuse_other_case(desk, work, case)
        case = owned(desk, work, case)
        work.cases.save(dataclasses.replace(case, closed_on=None, closing_reason=None))
        ended = desk.book.catalogues["closing_reasons"].label(case.closing_reason or "")
        text = f"Ärendet öppnades igen. Det avslutades {case.closed_on}: {ended}. {reason}"
        add_signed_note(desk, work, case_id, NoteKind.OTHER, text, "application")
        log(desk, work, "reopen_case", reason, case_id)
        refresh_next_step(desk, work, case_id)
        work.commit()
    return desk.changed("case", "note", case_id=case_id, ids=(case_id,))


def _refuse_other_case(desk: Desk, work: UnitOfWork, case: Case) -> None:
    for member in work.members.find(case_id=case.id):
        if not member.is_adult_party or not member.present_on(desk.today):
            continue
        for elsewhere in work.members.find(person_id=member.person_id):
            if elsewhere.case_id == case.id or not elsewhere.is_adult_party:
                continue
            other = work.cases.get(elsewhere.case_id)
            if other.closed_on is None and elsewhere.present_on(desk.today):
                raise RuleViolation.at(None, "has_running_case", number=other.number)
