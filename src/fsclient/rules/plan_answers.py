"""The förändringsplan as answers to its form, and the plan that answers make."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

import msgspec

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, Instrument, PlainAnswer, Question
from fsclient.domain.plan import Plan, PlanStep, StepOwner
from fsclient.rules.instruments import unfit

_EMPTY_STEP: Final[dict[str, PlainAnswer | None]] = {
    "title": "",
    "owner": StepOwner.CLIENT,
    "due_on": None,
}


def plan_form(form: Instrument, given_name: str, longest_days: int) -> Instrument:
    """The form as it is asked of someone: by name, and with the longest that the unit lets pass
    before a plan is followed up beside the usual.
    """
    sections = (
        dataclasses.replace(
            section,
            questions=tuple(_asked(one, given_name, longest_days) for one in section.questions),
        )
        for section in form.sections
    )
    return dataclasses.replace(form, sections=tuple(sections))


def _asked(question: Question, given_name: str, longest_days: int) -> Question:
    match question.key:
        case "own_words":
            return dataclasses.replace(question, label=own_words_label(given_name))
        case "follow_up_on":
            usual = (days for days in question.ahead if days < longest_days)
            return dataclasses.replace(question, ahead=(*usual, longest_days))
        case "steps":
            rows = tuple(_called(cell, given_name) for cell in question.rows)
            return dataclasses.replace(question, rows=rows)
    return question


def _called(cell: Question, given_name: str) -> Question:
    if cell.key != "owner":
        return cell
    options = (
        dataclasses.replace(one, label=given_name) if one.key == StepOwner.CLIENT else one
        for one in cell.options
    )
    return dataclasses.replace(cell, options=tuple(options))


def own_words_label(given_name: str) -> str:
    """``Med Amiras egna ord``; a name on s, x or z takes no further s."""
    ending = "" if given_name[-1:].lower() in "sxz" else "s"
    return f"Med {given_name}{ending} egna ord"


def answers_of(plan: Plan) -> dict[str, Answer]:
    """What a plan answers; its steps in order, each under its number."""
    given: dict[str, Answer] = {
        "goal": plan.goal,
        "own_words": plan.own_words,
        "follow_up_on": "" if plan.follow_up_on is None else plan.follow_up_on.isoformat(),
        "steps": {str(place): _cells(step) for place, step in enumerate(plan.steps, start=1)},
    }
    return {key: answer for key, answer in given.items() if answer}


def _cells(step: PlanStep) -> dict[str, PlainAnswer]:
    return {key: value for key, value in msgspec.to_builtins(step).items() if value}


def with_answers(plan: Plan, form: Instrument, answers: Mapping[str, Answer]) -> Plan:
    """The plan that answers make; what cannot be read or kept is as the plan has it there."""
    amiss = {problem.field for problem in unfit(form.questions, answers)}
    given = answers.get("steps")
    rows = given if isinstance(given, dict) else {}
    kept = answers_of(plan)
    steps = [
        _EMPTY_STEP
        | {key: value for key, value in cells.items() if f"steps.{row}.{key}" not in amiss}
        | {
            key: value
            for key, value in _kept_step(kept, cells).items()
            if f"steps.{row}.{key}" in amiss
        }
        for row, cells in rows.items()
    ]
    told = {key: answer for key, answer in answers.items() if key not in amiss}
    told |= {key: answer for key, answer in kept.items() if key in amiss}
    return dataclasses.replace(
        plan,
        goal=str(told.get("goal", "")),
        own_words=str(told.get("own_words", "")),
        follow_up_on=msgspec.convert(told.get("follow_up_on"), date | None),
        steps=msgspec.convert(steps, tuple[PlanStep, ...]),
    )


def unread_of(form: Instrument, answers: Mapping[str, Answer]) -> dict[str, str]:
    """What is typed that a plan cannot hold, by its place: ``steps.1.due_on`` is of the first."""
    given = answers.get("steps")
    rows = given if isinstance(given, dict) else {}
    numbers = {row: str(place) for place, row in enumerate(rows, start=1)}
    found: dict[str, str] = {}
    for problem in unfit(form.questions, answers):
        key, *cell = str(problem.field).split(".")
        if cell:
            found[f"{key}.{numbers[cell[0]]}.{cell[1]}"] = str(rows[cell[0]][cell[1]])
        else:
            found[key] = str(answers[key])
    return found


def with_unread(answers: Mapping[str, Answer], unread: Mapping[str, str]) -> dict[str, Answer]:
    """A plan's answers as they were typed, with what it could not hold in its places."""
    given = answers.get("steps")
    rows = {key: dict(row) for key, row in given.items()} if isinstance(given, dict) else {}
    told = dict(answers)
    for place, text in unread.items():
        key, *cell = place.split(".")
        if not cell:
            told[key] = text
        elif cell[0] in rows:
            rows[cell[0]][cell[1]] = text
    return {**told, "steps": rows} if rows else told


def _kept_step(
    kept: Mapping[str, Answer], cells: Mapping[str, PlainAnswer]
) -> Mapping[str, PlainAnswer]:
    """The step of the same title; a row's place tells nothing once another was removed."""
    steps = kept.get("steps")
    rows = steps.values() if isinstance(steps, dict) else ()
    return next((row for row in rows if row.get("title") == cells.get("title")), {})


def at_rows(problems: Iterable[Problem], answers: Mapping[str, Answer]) -> tuple[Problem, ...]:
    """What a plan lacks, at the rows of its form: ``steps.0.title`` is of the first row."""
    given = answers.get("steps")
    keys = list(given) if isinstance(given, dict) else []
    return tuple(_at_row(problem, keys) for problem in problems)


def _at_row(problem: Problem, keys: Sequence[str]) -> Problem:
    name, *place = str(problem.field).split(".")
    if not place:
        return problem
    return dataclasses.replace(problem, field=f"{name}.{keys[int(place[0])]}.{place[1]}")
