"""An application's course: complete, not complete after all, taken back."""

import dataclasses
from datetime import date
from uuid import UUID

import pytest

from fsclient.domain.cases import AidApplication, ApplicationKind, ApplicationStatus
from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.usecases.applications import (
    WithdrawalForm,
    mark_complete,
    no_longer_complete,
    undo_complete,
    withdraw_application,
)
from fsclient.usecases.calculation import begin_sheet
from fsclient.usecases.cases import ApplicationForm, reread_case
from fsclient.usecases.decision import (
    save_decision,
    sign_decision,
)
from fsclient.usecases.desk import Desk
from fsclient.usecases.registering import register_application
from fsclient.usecases.verification import verify
from fsclient.usecases.workflow import StepMark, step_list
from tests.support.unit import Unit
from tests.support.walk import a_case, calculated, decided, granted_case, prepared, whole_form

CAME_IN = date(2026, 11, 10)
DECEMBER = Month(2026, 12)


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def application_of(desk: Desk, case_id: UUID) -> AidApplication:
    application = reread_case(desk, case_id).application
    assert application is not None
    return application


def an_incomplete(desk: Desk, *, urgent: bool = False) -> AidApplication:
    """A renewal for December that came in today with papers lacking."""
    view = granted_case(desk)
    prepared(desk, view)
    form = ApplicationForm(
        kind=ApplicationKind.RENEWAL,
        month=DECEMBER,
        received_on=desk.today,
        urgent=urgent,
    )
    register_application(desk, view.id, form)
    return application_of(desk, view.id)


def withdrawal(reason: str = "Hon ringer och säger att hon fått lön.") -> WithdrawalForm:
    return WithdrawalForm(withdrawn_on=CAME_IN, reason=reason)


@pytest.mark.parametrize("urgent", [False, True])
def test_a_mark_that_is_undone_leaves_all_as_it_was(unit: Unit, desk: Desk, urgent: bool) -> None:
    before = an_incomplete(desk, urgent=urgent)
    unit.clock.move(days=3)
    marked = mark_complete(desk, before, desk.today).application
    assert marked == application_of(desk, before.case_id)
    assert marked.complete_on == desk.today
    assert (marked.due_on > before.due_on) is not urgent
    notes = reread_case(desk, before.case_id).rows.note_count
    undo_complete(desk, marked)
    after = application_of(desk, before.case_id)
    assert dataclasses.replace(after, version=before.version) == before
    view = reread_case(desk, before.case_id)
    assert view.rows.note_count == notes
    assert view.rows.next_step is not None
    assert view.rows.next_step.step == "application"
    assert view.rows.next_step.due_on == before.due_on


def test_what_was_complete_for_a_while_is_taken_back_with_a_reason_in_the_journal(
    desk: Desk,
) -> None:
    case_id = a_case(desk)
    complete = application_of(desk, case_id)
    assert complete.complete_on is not None
    with pytest.raises(RuleViolation, match="incomplete_reason_needed"):
        no_longer_complete(desk, complete, " ")
    no_longer_complete(desk, complete, "Kontoutdraget för oktober saknas.")
    view = reread_case(desk, case_id)
    assert view.application is not None
    assert view.application.complete_on is None
    assert view.rows.notes[0].text == (
        "Ansökan för november 2026 är inte längre fullständig. Kontoutdraget för oktober saknas."
    )
    assert view.rows.notes[0].signed


def test_a_decided_application_stays_complete(desk: Desk) -> None:
    view = granted_case(desk)
    assert view.application is not None
    with pytest.raises(RuleViolation, match="decided_already"):
        mark_complete(desk, view.application, desk.today)
    with pytest.raises(RuleViolation, match="decided_already"):
        undo_complete(desk, view.application)
    with pytest.raises(RuleViolation, match="decided_already"):
        no_longer_complete(desk, view.application, "Något saknas")
    with pytest.raises(RuleViolation, match="decided_already"):
        withdraw_application(desk, view.application, withdrawal())


def test_of_two_who_mark_and_undo_the_second_is_told(desk: Desk) -> None:
    before = an_incomplete(desk)
    marked = mark_complete(desk, before, desk.today).application
    assert marked == application_of(desk, before.case_id)
    undo_complete(desk, marked)
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        undo_complete(desk, marked)


def test_a_withdrawn_application_is_due_no_more_and_is_no_refusal(unit: Unit, desk: Desk) -> None:
    renewal = an_incomplete(desk)
    withdraw_application(desk, renewal, withdrawal())
    view = reread_case(desk, renewal.case_id)
    row = next(one for one in view.rows.applications if one.id == renewal.id)
    assert row.status is ApplicationStatus.WITHDRAWN
    assert (row.withdrawn_on, row.withdrawn_reason) == (
        CAME_IN,
        "Hon ringer och säger att hon fått lön.",
    )
    assert view.application is not None
    assert view.application.month == Month(2026, 11)
    assert view.rows.next_step is not None
    assert view.rows.next_step.application_id != renewal.id
    assert [decision.application_id for decision in view.rows.decisions] == [view.application.id]
    assert view.rows.notes[0].text == (
        "Ansökan för december 2026 togs tillbaka av sökanden 2026-11-10 och skrivs av utan beslut "
        "i sak. Hon ringer och säger att hon fått lön."
    )
    assert verify(unit.desk(Role.HEAD)).findings == ()


def test_where_the_only_application_is_withdrawn_nothing_waits(desk: Desk) -> None:
    case_id = a_case(desk)
    withdraw_application(desk, application_of(desk, case_id), withdrawal())
    view = reread_case(desk, case_id)
    assert view.application is not None
    assert view.application.status is ApplicationStatus.WITHDRAWN
    steps = {status.key: status for status in step_list(view)}
    assert steps["application"].code == "application_withdrawn"
    assert steps["application"].values == {"day": CAME_IN}
    assert steps["calculation"].mark is StepMark.BLOCKED
    assert steps["decision"].blockers[0].code == "application_withdrawn"
    assert view.rows.next_step is not None
    assert (view.rows.next_step.step, view.rows.next_step.due_on) == ("follow_up", None)
    with pytest.raises(RuleViolation, match="application_withdrawn"):
        begin_sheet(desk, case_id)


def test_nothing_is_decided_on_a_withdrawn_application(desk: Desk) -> None:
    view = calculated(desk, a_case(desk))
    form = whole_form(desk, view)
    assert view.application is not None
    withdraw_application(desk, view.application, withdrawal())
    with pytest.raises(RuleViolation, match="application_withdrawn"):
        sign_decision(desk, view.id, form)
    with pytest.raises(RuleViolation, match="application_withdrawn"):
        save_decision(desk, reread_case(desk, view.id), form, None)


def test_a_month_whose_application_was_withdrawn_can_be_applied_for_again(desk: Desk) -> None:
    case_id = a_case(desk)
    withdraw_application(desk, application_of(desk, case_id), withdrawal())
    again = ApplicationForm(
        kind=ApplicationKind.RENEWAL, month=Month(2026, 11), received_on=CAME_IN, complete=True
    )
    register_application(desk, case_id, again)
    calculated(desk, case_id)
    assert decided(desk, case_id).decision is not None


@pytest.mark.parametrize(
    ("day", "reason", "codes"),
    [
        (None, "", {"withdrawn_on_needed", "withdrawal_reason_needed"}),
        (date(2026, 11, 11), "Lön", {"withdrawn_in_future"}),
        (date(2026, 11, 9), "Lön", {"withdrawn_before_received"}),
    ],
)
def test_a_withdrawal_has_a_day_that_can_be_right_and_a_reason(
    desk: Desk, day: date | None, reason: str, codes: set[str]
) -> None:
    application = application_of(desk, a_case(desk))
    with pytest.raises(RuleViolation) as caught:
        withdraw_application(desk, application, WithdrawalForm(withdrawn_on=day, reason=reason))
    assert {problem.code for problem in caught.value.problems} == codes


@pytest.mark.parametrize("role", [Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR, Role.ADMINISTRATOR])
def test_only_those_who_open_cases_say_where_an_application_stands(
    unit: Unit, desk: Desk, role: Role
) -> None:
    application = application_of(desk, a_case(desk))
    other = unit.desk(role)
    with pytest.raises(AccessDenied):
        undo_complete(other, application)
    with pytest.raises(AccessDenied):
        no_longer_complete(other, application, "Saknas")
    with pytest.raises(AccessDenied):
        withdraw_application(other, application, withdrawal())
