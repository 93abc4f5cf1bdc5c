"""The letter that asks a household for the papers that wait: one copy for each adult."""

from uuid import UUID

from fsclient.domain.errors import RuleViolation
from fsclient.domain.letters import PaperRequest, Signatory
from fsclient.domain.staff import Action
from fsclient.usecases.access import log
from fsclient.usecases.asked_papers import label_of
from fsclient.usecases.cases import read_case
from fsclient.usecases.decision_letter import receiver_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import reading

TITLE = "Begäran om handlingar"


@reading
def paper_requests(desk: Desk, case_id: UUID) -> tuple[tuple[str, bytes], ...]:
    """To whom, and the PDF, of what waits in the application at hand; logged.

    Raises RuleViolation ``no_papers_wait``, ``letter_character_missing``.
    """
    desk.require(Action.OPEN_CASE)
    with desk.begin() as work:
        log(desk, work, "print_letter", TITLE, case_id)
        view = read_case(desk, work, case_id)
        if view.application is None or not view.waiting_papers:
            raise RuleViolation.at(None, "no_papers_wait")
        adults = view.month_adults
        letters = [
            PaperRequest(
                sender=desk.office.unit.sender,
                receiver=receiver_of(party.person, view),
                case_number=view.rows.case.number,
                written_on=desk.today,
                written_by=Signatory(name=desk.me.name, title=desk.me.title),
                month=view.application.month,
                papers=tuple(label_of(desk, paper) for paper in view.waiting_papers),
                due_on=max(paper.due_on for paper in view.waiting_papers),
                to_two=len(adults) > 1,
            )
            for party in adults
        ]
        drawn = tuple(
            (letter.receiver.name, desk.office.letters.paper_request(letter)) for letter in letters
        )
        work.commit()
    return drawn
