"""The plan's form and the plan itself say the same: what is asked is what is kept."""

import dataclasses
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest

from fsclient.bootstrap.office import load_plan
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.instruments import PLAN, Answer, Question, QuestionKind
from fsclient.domain.keeping import MOST_SIGNS
from fsclient.domain.plan import Plan, PlanStep, StepOwner, StepState
from fsclient.rules.form_files import parse_instrument
from fsclient.rules.forms import read_form
from fsclient.rules.instruments import fits
from fsclient.rules.plan_answers import (
    answers_of,
    at_rows,
    own_words_label,
    plan_form,
    unread_of,
    with_answers,
    with_unread,
)

ID = UUID(int=1)
EMPTY = Plan(
    id=ID,
    case_id=ID,
    person_id=ID,
    number=1,
    started_by=ID,
    started_at=datetime(2026, 11, 10, 9, tzinfo=UTC),
)
WRITTEN = dataclasses.replace(
    EMPTY,
    goal="Arbete",
    own_words="”Jag vill.”",
    follow_up_on=date(2026, 12, 8),
    steps=(
        PlanStep(
            title="Söka tre arbeten",
            owner=StepOwner.CLIENT,
            due_on=date(2026, 11, 20),
            hours_per_week=Decimal("7.5"),
            state=StepState.ONGOING,
            measure="jobbtorg",
            need="work",
        ),
        PlanStep(title="", owner=StepOwner.OTHER, due_on=None),
    ),
)


def steps_asked() -> Question:
    found = load_plan().question("steps")
    assert found is not None
    return found


def test_every_field_of_a_plan_that_is_written_is_asked_for_and_none_else() -> None:
    asked = {question.key for question in load_plan().questions}
    not_written = {
        "id",
        "case_id",
        "person_id",
        "number",
        "started_by",
        "started_at",
        "signed_by",
        "signed_at",
        "version",
    }
    assert asked == {field.name for field in dataclasses.fields(Plan)} - not_written
    cells = {cell.key for cell in steps_asked().rows} | set(steps_asked().also)
    assert cells == {field.name for field in dataclasses.fields(PlanStep)}


def test_what_can_be_chosen_is_what_a_step_can_be() -> None:
    cells = {cell.key: cell for cell in steps_asked().rows}
    assert [one.key for one in cells["owner"].options] == [*StepOwner]
    assert [one.key for one in cells["state"].options] == [*StepState]
    assert "jobbtorg" in {one.key for one in cells["measure"].options}
    begun = {cell.key: cell.preset for cell in steps_asked().rows if cell.preset}
    new = PlanStep(title="", owner=StepOwner.CLIENT, due_on=None)
    assert begun == {"owner": new.owner, "state": new.state}


def test_a_plan_is_the_same_when_it_has_been_answers() -> None:
    assert with_answers(EMPTY, load_plan(), answers_of(WRITTEN)) == WRITTEN
    assert with_answers(WRITTEN, load_plan(), {}) == EMPTY
    assert answers_of(EMPTY) == {}
    for question in load_plan().questions:
        assert fits(question, answers_of(WRITTEN)[question.key]), question.key


def test_what_cannot_be_read_stays_as_it_was_kept() -> None:
    """A day that was being mended was gone when the page was opened anew."""
    step = WRITTEN.steps[0]
    row: dict[str, str | int | bool | list[str]] = {
        "title": step.title,
        "due_on": "2026-11-2",
        "hours_per_week": "7,",
        "owner": "client",
    }
    typed: dict[str, Answer] = {"follow_up_on": "2026-12-08x", "steps": {"b": row}}
    plan = with_answers(WRITTEN, load_plan(), typed)
    assert plan.follow_up_on == WRITTEN.follow_up_on
    assert [(one.due_on, one.hours_per_week) for one in plan.steps] == [
        (step.due_on, step.hours_per_week)
    ]


def test_what_cannot_be_read_and_was_not_kept_is_none_and_the_rest_is_kept() -> None:
    row: dict[str, str | int | bool | list[str]] = {
        "title": "Söka arbete",
        "due_on": "i vår",
        "hours_per_week": "mycket",
        "owner": "unit",
        "need": "work",
    }
    typed: dict[str, Answer] = {"follow_up_on": "snart", "steps": {"a": row}}
    plan = with_answers(EMPTY, load_plan(), typed)
    assert plan.follow_up_on is None
    assert plan.steps == (
        PlanStep(title="Söka arbete", owner=StepOwner.UNIT, due_on=None, need="work"),
    )


def test_what_no_database_keeps_is_left_out_and_the_rest_is_kept() -> None:
    """A follow-up of the year 9999 was refused, and all that was typed with it."""
    long = "å" * (MOST_SIGNS + 1)
    row: dict[str, str | int | bool | list[str]] = {"title": long, "due_on": "0202-12-08"}
    typed: dict[str, Answer] = {
        "goal": "Arbete",
        "own_words": long,
        "follow_up_on": "9999-12-31",
        "steps": {"a": {**row, "owner": "nobody", "state": "ongoing"}},
    }
    plan = with_answers(EMPTY, load_plan(), typed)
    assert (plan.goal, plan.own_words, plan.follow_up_on) == ("Arbete", "", None)
    assert plan.steps == (
        PlanStep(title="", owner=StepOwner.CLIENT, due_on=None, state=StepState.ONGOING),
    )


def test_what_a_plan_cannot_hold_has_its_place_and_comes_back_there() -> None:
    form, day = load_plan(), "2026-11-20"
    typed: dict[str, Answer] = {
        "goal": "Arbete",
        "follow_up_on": "snart",
        "steps": {
            "r0001": {"title": "Ringa", "due_on": day},
            "r0004": {"title": "Skriva", "due_on": "i vår", "hours_per_week": "10:30"},
        },
    }
    unread = unread_of(form, typed)
    assert unread == {
        "follow_up_on": "snart",
        "steps.2.due_on": "i vår",
        "steps.2.hours_per_week": "10:30",
    }
    told = with_unread(answers_of(with_answers(EMPTY, form, typed)), unread)
    assert told["follow_up_on"] == "snart"
    rows = told["steps"]
    assert isinstance(rows, dict)
    assert [row.get("due_on") for row in rows.values()] == [day, "i vår"]
    assert unread_of(form, told) == unread
    assert with_unread({"goal": "Arbete"}, {"steps.1.due_on": "va"}) == {"goal": "Arbete"}


@pytest.mark.parametrize(
    ("longest", "ahead"), [(90, (28, 56, 90)), (56, (28, 56)), (42, (28, 42)), (14, (14,))]
)
def test_someone_is_asked_by_name_and_within_the_units_days(
    longest: int, ahead: tuple[int, ...]
) -> None:
    form = plan_form(load_plan(), "Amira", longest)
    labels = {question.key: question.label for question in form.questions}
    assert labels["own_words"] == "Med Amiras egna ord"
    asked = {question.key: question for question in form.questions}
    assert asked["follow_up_on"].ahead == ahead
    owner = next(cell for cell in asked["steps"].rows if cell.key == "owner")
    assert [one.label for one in owner.options] == ["Amira", "Enheten", "Annan"]


def test_a_name_on_s_takes_no_further_s() -> None:
    assert own_words_label("Jonas") == "Med Jonas egna ord"


def test_what_a_step_lacks_is_told_at_its_row() -> None:
    problems = (Problem("goal_needed", "goal"), Problem("step_date_needed", "steps.1.due_on"))
    rows: dict[str, Answer] = {"steps": {"f00d": {"title": "a"}, "beef": {"title": "b"}}}
    assert [each.field for each in at_rows(problems, rows)] == ["goal", "steps.beef.due_on"]
    assert at_rows((Problem("steps_needed", "steps"),), {}) == (Problem("steps_needed", "steps"),)


def test_no_file_of_a_units_takes_the_place_of_the_plans_form() -> None:
    text = (
        f'key = "{PLAN}"\nversion = 2\ntitle = "Egen plan"\nabout = "adult"\nsource = "Vi."\n'
        '[[sections]]\nkey = "a"\ntitle = "A"\n'
        '[[sections.questions]]\nkey = "goal"\nlabel = "Mål"\nkind = "text"\n'
    )
    assert parse_instrument(text, {}).question("goal") is not None
    with pytest.raises(RuleViolation) as refused:
        read_form(text, {})
    assert [(each.code, each.field) for each in refused.value.problems] == [("form_is_plan", "key")]


def test_hours_are_asked_as_a_number_of_a_week() -> None:
    hours = next(cell for cell in steps_asked().rows if cell.key == "hours_per_week")
    assert (hours.kind, hours.unit, hours.required) == (QuestionKind.NUMBER, "h/vecka", False)
