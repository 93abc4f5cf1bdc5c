"""Appeals: registered with the last day they could come in, and settled."""

import dataclasses
from datetime import date, timedelta
from uuid import UUID

from fsclient.domain.decision import Appeal, AppealOutcome, Decision
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.reminders import ReminderKind
from fsclient.domain.staff import Action
from fsclient.rules.deadlines import last_day_to_appeal
from fsclient.usecases.cases import refresh_next_step
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, local_day
from fsclient.usecases.once import command
from fsclient.usecases.reminders import has_come, wait_for
from fsclient.usecases.typed import Typed


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AppealForm(Typed):
    """An appeal as it came in. ``received_decision_on``: when the person got the decision."""

    decision_id: UUID
    received_on: date | None
    received_decision_on: date | None

    @property
    def about(self) -> UUID:
        """The decision that is appealed."""
        return self.decision_id


@command
def register_appeal(desk: Desk, form: AppealForm) -> ChangeSet:
    """Register an appeal, with the last day it could come in (44 § FL)."""
    desk.require(Action.REGISTER_APPEAL)
    with desk.begin() as work:
        decision = work.decisions.get(form.decision_id)
        problems = _appeal_problems(desk, form, decision)
        if problems:
            raise RuleViolation(*problems)
        assert form.received_on is not None
        got = form.received_decision_on
        appeal = Appeal(
            id=desk.new_id(),
            case_id=decision.case_id,
            decision_id=decision.id,
            received_on=form.received_on,
            received_decision_on=got,
            last_day=None if got is None else appeal_last_day(desk, got),
            registered_by=desk.me.id,
        )
        work.appeals.add(appeal)
        due = appeal.received_on + timedelta(days=desk.setting("appeal_days"))
        wait_for(desk, work, appeal.case_id, ReminderKind.APPEAL, appeal.id, due)
        refresh_next_step(desk, work, appeal.case_id)
        work.commit()
    return desk.changed("appeal", case_id=appeal.case_id, ids=(appeal.id,))


def appeal_last_day(desk: Desk, received_decision_on: date) -> date:
    """The last day that an appeal can come in (44 § FL)."""
    return last_day_to_appeal(received_decision_on, desk.setting("appeal_weeks"))


def _appeal_problems(desk: Desk, form: AppealForm, decision: Decision) -> list[Problem]:
    problems = []
    if decision.signed_at is None:
        return [Problem("decision_unsigned")]
    if form.received_on is None or form.received_on > desk.today:
        problems.append(Problem("appeal_day_needed", "received_on"))
    got = form.received_decision_on
    if got is not None and not local_day(decision.signed_at) <= got <= desk.today:
        problems.append(Problem("received_decision_unfit", "received_decision_on"))
    return problems


@command
def settle_appeal(desk: Desk, appeal: Appeal, outcome: AppealOutcome) -> ChangeSet:
    """Note what became of an appeal.

    Raises RuleViolation ``appeal_in_time`` where one that came in time is called too late,
    ``appeal_settled`` where it is settled already.
    """
    desk.require(Action.REGISTER_APPEAL)
    in_time = appeal.last_day is None or appeal.received_on <= appeal.last_day
    if outcome is AppealOutcome.TOO_LATE and in_time:
        raise RuleViolation.at("outcome", "appeal_in_time")
    with desk.begin() as work:
        if work.appeals.hold(appeal.id).outcome is not AppealOutcome.PENDING:
            raise RuleViolation.at(None, "appeal_settled")
        work.appeals.save(dataclasses.replace(appeal, outcome=outcome, settled_on=desk.today))
        has_come(desk, work, appeal.case_id, {appeal.id})
        refresh_next_step(desk, work, appeal.case_id)
        work.commit()
    return desk.changed("appeal", case_id=appeal.case_id, ids=(appeal.id,))
