"""The letter that asks a household for the papers that wait: one copy for each adult."""

from uuid import UUID

from fsclient.domain.cases import AidApplication, ApplicationStatus
from fsclient.domain.errors import RuleViolation
from fsclient.domain.letters import PaperRequest, Signatory
from fsclient.domain.staff import Action
from fsclient.usecases.access import log
from fsclient.usecases.asked_papers import label_of
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import read_case
from fsclient.usecases.decision_letter import receiver_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import reading

TITLE = "Begäran om handlingar"


@reading
def paper_requests(desk: Desk, case_id: UUID) -> tuple[tuple[str, bytes], ...]:
    """A title, and the PDF, for each adult, of what waits in the application at hand; logged.

    Raises RuleViolation ``no_papers_wait``, ``papers_overdue`` where the day that was given has
    passed, ``letter_character_missing``.
    """
    desk.require(Action.OPEN_CASE)
    with desk.begin() as work:
        log(desk, work, "print_letter", TITLE, case_id)
        view = read_case(desk, work, case_id)
        application, waiting = view.application, view.waiting_papers
        if application is None or application.status is not ApplicationStatus.OPEN or not waiting:
            raise RuleViolation.at(None, "no_papers_wait")
        if any(paper.due_on < desk.today for paper in waiting):
            raise RuleViolation.at(None, "papers_overdue")
        drawn = tuple(
            (
                _title(view, party),
                desk.office.letters.paper_request(_letter(desk, view, application, party)),
            )
            for party in view.month_adults
        )
        work.commit()
    return drawn


def _title(view: CaseView, party: Party) -> str:
    """No more of a name than tells two apart, for it is seen where it is printed and saved."""
    title = f"{TITLE} {view.rows.case.number}"
    return f"{title}, {party.person.called}" if len(view.month_adults) > 1 else title


def _letter(desk: Desk, view: CaseView, application: AidApplication, party: Party) -> PaperRequest:
    days = {paper.due_on for paper in view.waiting_papers}
    return PaperRequest(
        sender=desk.office.unit.sender,
        receiver=receiver_of(party.person, view),
        case_number=view.rows.case.number,
        written_on=desk.today,
        written_by=Signatory(name=desk.me.name, title=desk.me.title),
        month=application.month,
        papers=tuple(
            (label_of(desk, paper), None if len(days) == 1 else paper.due_on)
            for paper in view.waiting_papers
        ),
        due_on=max(days),
        to_two=len(view.month_adults) > 1,
    )
