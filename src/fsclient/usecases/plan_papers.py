"""The förändringsplan on paper, for whom it is about: a version of it, or a blank."""

import dataclasses
from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Action
from fsclient.rules.plan_answers import answers_of
from fsclient.usecases.access import log
from fsclient.usecases.cases import read_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_papers import blank_paper, filled_paper
from fsclient.usecases.once import reading
from fsclient.usecases.plan import form_of


def blank_plan(desk: Desk) -> bytes:
    """The PDF of a plan to write by hand."""
    desk.require(Action.READ_CASE)
    return blank_paper(desk, desk.office.plan)


@reading
def printed_plan(desk: Desk, case_id: UUID, plan_id: UUID) -> bytes:
    """The PDF of a version, with a line for each who signs it by hand; logged.

    Raises EnvironmentProblem ``row_missing``; RuleViolation ``letter_character_missing``.
    """
    desk.require(Action.READ_CASE)
    with desk.begin() as work:
        view = read_case(desk, work, case_id)
        plan = next((one for one in view.rows.plans if one.id == plan_id), None)
        if plan is None:
            raise EnvironmentProblem("row_missing")
        person = next(one for one in view.rows.people if one.id == plan.person_id)
        form = dataclasses.replace(form_of(desk, person), version=plan.number)
        pdf = filled_paper(desk, view, form, plan, answers_of(plan))
        log(desk, work, "print_form", f"{form.title}, version {plan.number}", case_id)
        work.commit()
    return pdf
