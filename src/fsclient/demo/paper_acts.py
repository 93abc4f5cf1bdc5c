"""Papers that the made-up unit has asked for and that have not all come."""

from datetime import timedelta
from typing import Final

from fsclient.demo.stage import Act, Stage
from fsclient.domain.cases import AidApplication, ApplicationKind, ApplicationStatus
from fsclient.usecases.asked_papers import AskForm, ask_papers, first_due, paper_came
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import local_day

_ASKED: Final = (
    ("account_statements", "rent_receipt", "electricity_receipt"),
    ("rent_notice",),
    ("job_applications", "account_statements"),
)
"""What is asked for in each of the first cases whose application is not complete."""


def papers_asked(stage: Stage) -> Act:
    """In a few cases something lacks; in the first of them some of it comes the next day."""
    yield stage.back(3, 14, 40)
    chosen = _lacking(stage)
    for application, kinds in zip(chosen, _ASKED, strict=False):
        desk = stage.worker_of(application.case_id)
        due_on = max(first_due(desk), stage.today + timedelta(days=2))
        month = application.month.plus(-1).in_words
        ask_papers(desk, application, AskForm(kinds=kinds, about=month, due_on=due_on))
    yield stage.back(2, 9, 50)
    for application in chosen[:1]:
        desk = stage.worker_of(application.case_id)
        for paper in reread_case(desk, application.case_id).waiting_papers:
            if paper.kind == "rent_receipt":
                paper_came(desk, paper, desk.today)


def _lacking(stage: Stage) -> list[AidApplication]:
    """Applications that are not complete, in cases whose journal has come no further."""
    now = stage.office.clock()
    chosen: list[AidApplication] = []
    with stage.office.begin() as work:
        found = work.applications.find(status=ApplicationStatus.OPEN, complete_on=None)
        for one in sorted(found, key=lambda one: one.id):
            if len(chosen) == len(_ASKED):
                break
            later = (note.happened_at >= now for note in work.notes.find(case_id=one.case_id))
            of_month = one.kind is not ApplicationKind.EMERGENCY
            if of_month and one.received_on < local_day(now) and not any(later):
                chosen.append(one)
    return chosen
