"""Bevakningar: nothing that waits is forgotten, and nobody waits for what has come."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from fsclient.domain.decision import AppealOutcome
from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.reminders import Reminder, ReminderEnd, ReminderKind
from fsclient.domain.staff import Role
from fsclient.usecases.administration import StaffForm, change_staff
from fsclient.usecases.appeals import AppealForm, register_appeal, settle_appeal
from fsclient.usecases.applications import mark_complete, no_longer_complete
from fsclient.usecases.cases import reread_case
from fsclient.usecases.closing import close_case, reopen_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.handover import HandoverForm, hand_over
from fsclient.usecases.ports import ReminderRow, WorklistRow
from fsclient.usecases.reminders import (
    ReminderForm,
    add_reminder,
    all_reminders,
    drop,
    mark_done,
    my_reminders,
    put_off,
    take_up_again,
)
from fsclient.usecases.workflow import REMINDERS, StepMark, step_list
from fsclient.usecases.worklist import my_query, worklist
from tests.support.planning import signed_plan
from tests.support.unit import Unit
from tests.support.walk import AMIRA, a_case, granted_case


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def case_id(desk: Desk) -> UUID:
    return a_case(desk)


def remember(desk: Desk, case_id: UUID, text: str = "Ring hyresvärden", days: int = 3) -> Reminder:
    add_reminder(desk, case_id, ReminderForm(text=text, due_on=desk.today + timedelta(days=days)))
    return next(one for one in open_in(desk, case_id) if one.text == text)


def open_in(desk: Desk, case_id: UUID) -> tuple[Reminder, ...]:
    return reread_case(desk, case_id).open_reminders


def listed(rows: tuple[ReminderRow, ...]) -> list[str]:
    return [row.reminder.text or row.reminder.kind.value for row in rows]


def in_worklist(desk: Desk) -> WorklistRow:
    (row,) = worklist(desk, my_query(desk)).rows
    return row


def refused(error: pytest.ExceptionInfo[RuleViolation]) -> list[tuple[str | None, str]]:
    return [(one.field, one.code) for one in error.value.problems]


def test_what_is_remembered_stands_in_ones_list_soonest_first(desk: Desk, case_id: UUID) -> None:
    remember(desk, case_id, "Hämta kontoutdrag", days=9)
    remember(desk, case_id, "Ring hyresvärden", days=2)
    assert listed(my_reminders(desk)) == ["Ring hyresvärden", "Hämta kontoutdrag"]


def test_the_worklist_tells_what_comes_first_and_how_much_more_there_is(
    desk: Desk, case_id: UUID
) -> None:
    before = in_worklist(desk)
    assert (before.reminder, before.reminders) == (None, 0)
    remember(desk, case_id, "Ring hyresvärden", days=1)
    remember(desk, case_id, "Hämta kontoutdrag", days=60)
    row = in_worklist(desk)
    assert (row.reminder, row.reminder_text) == (ReminderKind.OWN, "Ring hyresvärden")
    assert row.due_on == desk.today + timedelta(days=1)
    assert row.reminders == 2
    assert row.step == before.step


def test_a_step_that_comes_before_is_what_is_next(desk: Desk, case_id: UUID) -> None:
    before = in_worklist(desk)
    remember(desk, case_id, days=60)
    row = in_worklist(desk)
    assert (row.step, row.due_on, row.reminder) == (before.step, before.due_on, None)
    assert row.reminders == 1


def test_what_is_done_leaves_the_lists_and_stands_in_the_case(desk: Desk, case_id: UUID) -> None:
    one = remember(desk, case_id)
    mark_done(desk, one)
    assert my_reminders(desk) == ()
    assert in_worklist(desk).reminders == 0
    (ended,) = reread_case(desk, case_id).rows.reminders
    assert (ended.ended_as, ended.ended_by) == (ReminderEnd.DONE, desk.me.id)


def test_what_is_dropped_says_why(desk: Desk, case_id: UUID) -> None:
    one = remember(desk, case_id)
    with pytest.raises(RuleViolation) as error:
        drop(desk, one, "  ")
    assert refused(error) == [("reason", "reminder_reason_needed")]
    drop(desk, one, " Hyresvärden ringde själv. ")
    (ended,) = reread_case(desk, case_id).rows.reminders
    assert (ended.ended_as, ended.reason) == (ReminderEnd.DROPPED, "Hyresvärden ringde själv.")


def test_what_has_ended_is_taken_up_again_as_another(desk: Desk, case_id: UUID) -> None:
    one = remember(desk, case_id)
    mark_done(desk, one)
    take_up_again(desk, one)
    (again,) = open_in(desk, case_id)
    assert (again.text, again.due_on) == (one.text, one.due_on)
    assert again.id != one.id
    assert len(reread_case(desk, case_id).rows.reminders) == 2


def test_what_is_put_off_keeps_its_day(desk: Desk, case_id: UUID) -> None:
    one = remember(desk, case_id)
    until = desk.today + timedelta(days=10)
    put_off(desk, one, until)
    (later,) = open_in(desk, case_id)
    assert (later.remind_on, later.due_on) == (until, one.due_on)


def test_two_who_end_the_same_are_told(desk: Desk, case_id: UUID) -> None:
    one = remember(desk, case_id)
    mark_done(desk, one)
    with pytest.raises(RuleViolation) as error:
        drop(desk, one, "Behövs inte.")
    assert refused(error) == [(None, "reminder_ended")]


def test_one_that_was_put_off_meanwhile_is_not_ended_unseen(unit: Unit, case_id: UUID) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    one = remember(desk, case_id)
    put_off(desk, one, desk.today + timedelta(days=5))
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        mark_done(desk, one)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"text": " "}, ("text", "reminder_text_needed")),
        ({"text": "a" * 201}, ("text", "reminder_text_long")),
        ({"due_on": None}, ("due_on", "reminder_day_needed")),
        ({"due_on": date(2020, 1, 1)}, ("due_on", "reminder_day_past")),
        ({"due_on": date(2099, 1, 1)}, ("due_on", "reminder_day_far")),
        ({"remind_on": date(2020, 1, 1)}, ("remind_on", "reminder_day_past")),
        ({"remind_on": date(2027, 6, 1)}, ("remind_on", "remind_after_due")),
    ],
)
def test_what_cannot_be_remembered_is_told_at_its_field(
    desk: Desk, case_id: UUID, changes: dict[str, object], problem: tuple[str, str]
) -> None:
    given = {"text": "Ring", "due_on": desk.today + timedelta(days=2), "remind_on": None}
    with pytest.raises(RuleViolation) as error:
        add_reminder(desk, case_id, ReminderForm(**(given | changes)))  # type: ignore[arg-type]
    assert refused(error) == [problem]


def test_a_colleague_is_reminded_where_one_is_named(unit: Unit, desk: Desk, case_id: UUID) -> None:
    other = unit.desk(Role.PAYMENT_OFFICER)
    due = desk.today + timedelta(days=2)
    form = ReminderForm(text="Kontrollera kontot", due_on=due, assigned_to=other.me.id)
    add_reminder(desk, case_id, form)
    assert listed(my_reminders(other)) == ["Kontrollera kontot"]
    assert my_reminders(desk) == ()


def test_nobody_is_reminded_who_reads_no_cases(unit: Unit, desk: Desk, case_id: UUID) -> None:
    admin = unit.desk(Role.ADMINISTRATOR).me.id
    form = ReminderForm(text="Ring", due_on=desk.today, assigned_to=admin)
    with pytest.raises(RuleViolation) as error:
        add_reminder(desk, case_id, form)
    assert refused(error) == [("assigned_to", "cannot_be_reminded")]
    with pytest.raises(AccessDenied):
        my_reminders(unit.desk(Role.ADMINISTRATOR))


def test_what_names_nobody_follows_the_case(unit: Unit, desk: Desk, case_id: UUID) -> None:
    remember(desk, case_id)
    colleague = unit.desk(Role.COORDINATOR)
    hand_over(desk, (case_id,), HandoverForm(reason="Ledighet", caseworker_id=colleague.me.id))
    assert listed(my_reminders(colleague)) == ["Ring hyresvärden"]
    assert my_reminders(desk) == ()


def test_those_who_lead_read_everyones(unit: Unit, desk: Desk, case_id: UUID) -> None:
    remember(desk, case_id)
    assert listed(all_reminders(unit.desk(Role.DEPUTY_HEAD))) == ["Ring hyresvärden"]
    with pytest.raises(AccessDenied):
        all_reminders(desk)


def test_the_step_is_open_when_one_is_to_be_heard_of(desk: Desk, case_id: UUID) -> None:
    def mark() -> StepMark:
        view = reread_case(desk, case_id)
        return next(each.mark for each in step_list(view) if each.key == REMINDERS)

    assert mark() is StepMark.NOT_NEEDED
    remember(desk, case_id, days=30)
    assert mark() is StepMark.NOT_NEEDED
    remember(desk, case_id, "Ring i dag", days=0)
    assert mark() is StepMark.OPEN


def test_a_signed_plan_is_followed_up_and_the_next_one_instead(desk: Desk, case_id: UUID) -> None:
    person = reread_case(desk, case_id).applicant.person.id
    first = signed_plan(desk, case_id, person).signed_plan_of(person)
    assert first is not None
    (one,) = open_in(desk, case_id)
    told = (one.kind, one.source_id, one.due_on)
    assert told == (ReminderKind.PLAN, first.id, first.follow_up_on)
    assert one.remind_on == max(desk.today, one.due_on - timedelta(days=7))
    second = signed_plan(desk, case_id, person).signed_plan_of(person)
    assert second is not None
    (one,) = open_in(desk, case_id)
    assert one.source_id == second.id


def test_an_appeal_waits_until_it_is_settled(desk: Desk) -> None:
    view = granted_case(desk)
    assert view.decision is not None
    form = AppealForm(
        decision_id=view.decision.id, received_on=desk.today, received_decision_on=None
    )
    register_appeal(desk, form)
    (one,) = (each for each in open_in(desk, view.id) if each.kind is ReminderKind.APPEAL)
    assert one.due_on == desk.today + timedelta(days=7)
    (appeal,) = reread_case(desk, view.id).appeals
    settle_appeal(desk, appeal, AppealOutcome.HANDED_OVER)
    assert ReminderKind.APPEAL not in {each.kind for each in open_in(desk, view.id)}


def test_papers_that_lack_are_waited_for_until_they_come(desk: Desk, case_id: UUID) -> None:
    application = reread_case(desk, case_id).application
    assert application is not None
    kept = mark_complete(desk, application, desk.today)
    no_longer_complete(desk, kept.application, "Kontoutdrag för oktober saknas.")
    (one,) = open_in(desk, case_id)
    assert (one.kind, one.due_on) == (ReminderKind.PAPERS, desk.today + timedelta(days=10))
    application = reread_case(desk, case_id).application
    assert application is not None
    mark_complete(desk, application, desk.today)
    assert open_in(desk, case_id) == ()


def test_nothing_waits_in_a_case_that_has_ended(desk: Desk) -> None:
    view = granted_case(desk)
    remember(desk, view.id)
    close_case(desk, view.id, "work", "Har fått lön.")
    assert open_in(desk, view.id) == ()
    assert my_reminders(desk) == ()
    ended = next(one for one in reread_case(desk, view.id).rows.reminders if one.text)
    assert (ended.ended_as, ended.reason) == (ReminderEnd.DROPPED, "Ärendet avslutades")
    with pytest.raises(RuleViolation, match="case_is_closed"):
        remember(desk, view.id)


def test_reading_the_list_is_logged(unit: Unit, desk: Desk, case_id: UUID) -> None:
    remember(desk, case_id)
    my_reminders(desk)
    with unit.office.database.begin() as work:
        lines = work.access.find(action="list_reminders")
    assert [line.reason for line in lines] == ["1 bevakningar, egna"]
    assert AMIRA.family_name not in str(lines)


def test_a_reminder_that_was_put_off_meanwhile_stops_nothing_that_it_waited_for(
    unit: Unit, desk: Desk, case_id: UUID
) -> None:
    """The plan's own reminder was put off in another window while the next plan was signed."""
    person = reread_case(desk, case_id).applicant.person.id
    signed_plan(desk, case_id, person)
    (one,) = open_in(desk, case_id)
    put_off(unit.desk(Role.COORDINATOR), one, desk.today + timedelta(days=2))
    signed_plan(desk, case_id, person)
    (later,) = open_in(desk, case_id)
    assert later.id != one.id


def test_undone_twice_it_stands_once(desk: Desk, case_id: UUID) -> None:
    one = remember(desk, case_id)
    mark_done(desk, one)
    take_up_again(desk, one)
    with pytest.raises(RuleViolation, match="reminder_stands"):
        take_up_again(desk, one)
    assert len(open_in(desk, case_id)) == 1


def test_whoever_leaves_leaves_what_was_his_to_remember_with_the_case(
    unit: Unit, desk: Desk, case_id: UUID
) -> None:
    other = unit.desk(Role.DEPUTY_HEAD)
    form = ReminderForm(text="Kontrollera kontot", due_on=desk.today, assigned_to=other.me.id)
    add_reminder(desk, case_id, form)
    me = other.me
    form_of = StaffForm(
        login=me.login, name=me.name, title=me.title, role=me.role, district=me.district
    )
    change_staff(unit.desk(Role.ADMINISTRATOR), me, form_of, active=False)
    assert listed(my_reminders(desk)) == ["Kontrollera kontot"]


def test_a_case_that_goes_on_is_remembered_as_before(desk: Desk) -> None:
    view = granted_case(desk)
    remember(desk, view.id)
    close_case(desk, view.id, "work", "Har fått lön.")
    reopen_case(desk, view.id, "Anställningen upphörde.")
    assert "Ring hyresvärden" in [one.text for one in open_in(desk, view.id)]


def test_however_many_there_are_the_soonest_is_next(desk: Desk, case_id: UUID) -> None:
    for days in range(70, 0, -1):
        remember(desk, case_id, f"Nummer {days}", days=days)
    assert in_worklist(desk).reminder_text == "Nummer 1"
    assert in_worklist(desk).reminders == 70
