"""The förändringsplan: versions that follow one another, each whole when it is signed."""

import dataclasses
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.plan import Plan, PlanStep, StepOwner
from fsclient.domain.staff import Role
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.plan import (
    begin_plan,
    discard_plan,
    needs_without_step,
    plan_problems,
    restore_plan,
    save_plan,
    sign_plan,
)
from fsclient.usecases.workflow import StepMark, step_list
from tests.support.assessing import IB_ANSWERS, begun, signed
from tests.support.planning import begun_plan, signed_plan, whole
from tests.support.unit import Unit
from tests.support.walk import a_case


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def case_id(desk: Desk) -> UUID:
    return a_case(desk)


@pytest.fixture
def amira(desk: Desk, case_id: UUID) -> UUID:
    return reread_case(desk, case_id).applicant.person.id


@pytest.fixture
def draft(desk: Desk, case_id: UUID, amira: UUID) -> Plan:
    return begun_plan(desk, case_id, amira)


def problems(desk: Desk, plan: Plan) -> list[tuple[str | None, str]]:
    return [(each.field, each.code) for each in plan_problems(desk, plan)]


def plan_mark(desk: Desk, case_id: UUID) -> tuple[StepMark, str]:
    status = next(each for each in step_list(reread_case(desk, case_id)) if each.key == "plan")
    return status.mark, status.code


def test_the_first_plan_is_empty_and_begun_once(
    desk: Desk, case_id: UUID, amira: UUID, draft: Plan
) -> None:
    assert (draft.number, draft.goal, draft.steps) == (1, "", ())
    begin_plan(desk, case_id, amira)
    assert len(reread_case(desk, case_id).rows.plans) == 1


def test_an_empty_plan_lacks_all_that_a_plan_is(desk: Desk, draft: Plan) -> None:
    assert problems(desk, draft) == [
        ("goal", "goal_needed"),
        ("own_words", "own_words_needed"),
        ("steps", "steps_needed"),
        ("follow_up_on", "follow_up_needed"),
    ]


def test_a_step_says_what_and_when_and_at_most_a_full_week(desk: Desk, draft: Plan) -> None:
    loose = PlanStep(title=" ", owner=StepOwner.CLIENT, due_on=None, hours_per_week=Decimal("40.5"))
    plan = whole(desk, draft)
    plan = dataclasses.replace(plan, steps=(*plan.steps, loose))
    assert problems(desk, plan) == [
        ("steps.3.title", "step_title_needed"),
        ("steps.3.due_on", "step_date_needed"),
        ("steps.3.hours_per_week", "step_hours"),
    ]


@pytest.mark.parametrize(
    ("days", "found"),
    [
        (-1, [("follow_up_on", "follow_up_in_past")]),
        (0, []),
        (90, []),
        (91, [("follow_up_on", "follow_up_too_late")]),
    ],
)
def test_a_plan_is_followed_up_within_the_units_days(
    desk: Desk, draft: Plan, days: int, found: list[tuple[str, str]]
) -> None:
    day = desk.today + timedelta(days=days)
    assert problems(desk, dataclasses.replace(whole(desk, draft), follow_up_on=day)) == found


def test_a_plan_that_lacks_something_is_not_signed(desk: Desk, case_id: UUID, draft: Plan) -> None:
    with pytest.raises(RuleViolation):
        sign_plan(desk, dataclasses.replace(whole(desk, draft), own_words=" "))
    assert reread_case(desk, case_id).signed_plan_of(draft.person_id) is None


def test_a_plan_is_kept_while_it_is_written_and_never_over_anothers(
    desk: Desk, case_id: UUID, draft: Plan
) -> None:
    kept = save_plan(desk, dataclasses.replace(draft, goal="Arbete i vården"))
    assert kept.version == draft.version + 1
    with pytest.raises(EnvironmentProblem) as caught:
        save_plan(desk, dataclasses.replace(draft, goal="Studier"))
    assert caught.value.code == "someone_saved_first"
    found = reread_case(desk, case_id).plan_of(draft.person_id)
    assert found == kept


def test_a_signed_plan_is_locked_and_current_until_its_follow_up(
    unit: Unit, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    plan = signed_plan(desk, case_id, amira).signed_plan_of(amira)
    assert plan is not None
    assert (plan.signed_by, plan.signed_at) == (desk.me.id, unit.clock.now)
    for change in (lambda: save_plan(desk, plan), lambda: discard_plan(desk, plan)):
        with pytest.raises(EnvironmentProblem) as caught:
            change()
        assert caught.value.code == "locked"
    assert plan_mark(desk, case_id) == (StepMark.DONE, "plan_follow_up")
    unit.clock.move(days=29)
    assert plan_mark(desk, case_id) == (StepMark.OPEN, "plan_overdue")


def test_the_next_version_takes_over_what_is_left(
    unit: Unit, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    first = signed_plan(desk, case_id, amira).signed_plan_of(amira)
    assert first is not None
    unit.clock.move(days=20)
    second = begun_plan(desk, case_id, amira)
    assert (second.number, second.goal, second.own_words) == (2, first.goal, first.own_words)
    assert second.steps == first.steps[:2]
    assert second.follow_up_on is None
    view = reread_case(desk, case_id)
    assert view.plan_of(amira) == second
    assert view.signed_plan_of(amira) == first


def test_a_draft_is_discarded_and_brought_back(desk: Desk, case_id: UUID, draft: Plan) -> None:
    written = save_plan(desk, whole(desk, draft))
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        discard_plan(desk, dataclasses.replace(written, version=written.version - 1))
    discard_plan(desk, written)
    assert reread_case(desk, case_id).plan_of(draft.person_id) is None
    restore_plan(desk, written)
    assert reread_case(desk, case_id).plan_of(draft.person_id) == written


def test_needs_of_the_ib_wait_until_a_step_answers_them(
    desk: Desk, case_id: UUID, amira: UUID, draft: Plan
) -> None:
    assert needs_without_step(reread_case(desk, case_id), draft) == ()
    view = signed(desk, case_id, amira)
    assert [need.key for need in needs_without_step(view, draft)] == ["work", "housing"]
    left = needs_without_step(view, whole(desk, draft))
    assert [need.label for need in left] == ["Boende"]


def test_needs_are_those_of_a_signed_ib_while_the_next_is_only_begun(
    unit: Unit, desk: Desk, case_id: UUID, amira: UUID, draft: Plan
) -> None:
    signed(desk, case_id, amira, {**IB_ANSWERS, "housing.wish": False})
    unit.clock.move(days=30)
    begun(desk, case_id, amira)
    needs = needs_without_step(reread_case(desk, case_id), draft)
    assert [need.key for need in needs] == ["work"]


@pytest.mark.parametrize("role", [Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR, Role.HEAD])
def test_only_those_who_plan_write(
    unit: Unit, desk: Desk, case_id: UUID, draft: Plan, role: Role
) -> None:
    other = unit.desk(role)
    for attempt in (
        lambda: begin_plan(other, case_id, draft.person_id),
        lambda: save_plan(other, draft),
        lambda: sign_plan(other, whole(desk, draft)),
        lambda: discard_plan(other, draft),
        lambda: restore_plan(other, draft),
    ):
        with pytest.raises(AccessDenied):
            attempt()
