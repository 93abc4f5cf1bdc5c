"""Another application in a case that there is: a renewal, or a supplement."""

from uuid import UUID

from fsclient.domain.cases import ApplicationKind, ApplicationStatus
from fsclient.domain.errors import RuleViolation
from fsclient.domain.staff import Action
from fsclient.usecases.asked_papers import ask_receipts
from fsclient.usecases.cases import (
    ApplicationForm,
    application_problems,
    keep_application,
    refresh_next_step,
)
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import command
from fsclient.usecases.running import hold_running


@command
def register_application(desk: Desk, case_id: UUID, form: ApplicationForm) -> ChangeSet:
    """A renewal or a supplement in a case that is open. Where the unit has chosen so, a renewal
    that is not complete waits for the receipts of the month before.

    Raises RuleViolation at the fields; ``month_applied_already`` where the month's own
    application exists and this is no supplement.
    """
    desk.require(Action.OPEN_CASE)
    problems = application_problems(form, desk.today)
    if problems:
        raise RuleViolation(*problems)
    with desk.begin() as work:
        # Two who register the same month at once would both find it free.
        hold_running(work, case_id)
        same_month = [
            row
            for row in work.applications.find(case_id=case_id, month=form.month)
            if row.status is not ApplicationStatus.WITHDRAWN
            and row.kind is not ApplicationKind.EMERGENCY
        ]
        if same_month and form.kind is not ApplicationKind.SUPPLEMENT:
            raise RuleViolation.at("month", "month_applied_already", month=form.month)
        application = keep_application(desk, work, case_id, form)
        renewed = form.kind is ApplicationKind.RENEWAL and not form.complete
        if renewed and desk.book.settings.yes_or_no("receipts_at_renewal", form.received_on):
            ask_receipts(desk, work, application)
        refresh_next_step(desk, work, case_id)
        work.commit()
    return desk.changed("application", case_id=case_id, ids=(application.id,))
