"""The förändringsplan on paper, for whom it is about: a version of it, or a blank."""

from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.form_papers import FormPaper, PaperFilling, PaperQuestion, PaperSection
from fsclient.domain.plan import Plan, PlanStep
from fsclient.domain.staff import Action
from fsclient.rules.plan_words import STATES, hours, own_words_label, owner_words
from fsclient.usecases.access import log
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import read_case
from fsclient.usecases.desk import Desk, local_day
from fsclient.usecases.once import reading

_AIM, _TO_DO, _FOLLOWED = "Dit vill vi", "Det här ska göras", "Uppföljning"
_FOLLOW_UP = "Planen följs upp"
_TITLE = "Förändringsplan"
_HANDLER = "handläggaren"
_COLUMNS = ("Vad", "Vem", "Senast", "Timmar i veckan")
_ROWS = 4
"""To write on by hand."""


def blank_plan(desk: Desk) -> bytes:
    """The PDF of a plan to write by hand."""
    desk.require(Action.READ_CASE)
    sections = (
        _section(
            _AIM,
            PaperQuestion(label="Mål", lines=2),
            PaperQuestion(label="Med klientens egna ord", lines=2),
        ),
        _section(_TO_DO, PaperQuestion(label="Steg", lines=_ROWS, columns=_COLUMNS)),
        _section(_FOLLOWED, PaperQuestion(label=_FOLLOW_UP, lines=1)),
    )
    return _printed(desk, 1, sections, None, ("klienten", _HANDLER))


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
        pdf = _of(desk, view, plan)
        log(desk, work, "print_form", f"{_TITLE}, version {plan.number}", case_id)
        work.commit()
    return pdf


def _of(desk: Desk, view: CaseView, plan: Plan) -> bytes:
    person = next(one for one in view.rows.people if one.id == plan.person_id)
    day = "" if plan.follow_up_on is None else plan.follow_up_on.isoformat()
    goal = PaperQuestion(label="Mål", answer=plan.goal)
    own_words = PaperQuestion(label=own_words_label(person.called), answer=plan.own_words)
    steps = tuple(
        PaperQuestion(label=one.title, answer=_step(desk, one, person.called)) for one in plan.steps
    )
    sections = (
        _section(_AIM, goal, own_words),
        *((_section(_TO_DO, *steps),) if steps else ()),
        _section(_FOLLOWED, PaperQuestion(label=_FOLLOW_UP, answer=day)),
    )
    signed_on = None if plan.signed_at is None else local_day(plan.signed_at)
    filling = PaperFilling(
        case_number=view.rows.case.number,
        about=person.full_name,
        signed_on=signed_on,
        signed_by=view.staff_name(plan.signed_by),
    )
    return _printed(desk, plan.number, sections, filling, (person.full_name, _HANDLER))


def _step(desk: Desk, step: PlanStep, given_name: str) -> str:
    measure = step.measure and desk.book.catalogues["measures"].label(step.measure)
    facts = (
        ("Vem", owner_words(step, given_name)),
        ("Senast", "" if step.due_on is None else step.due_on.isoformat()),
        ("Timmar i veckan", "" if step.hours_per_week is None else hours(step.hours_per_week)),
        ("Insats", measure or ""),
        ("Läge", STATES[step.state].lower()),
    )
    return "\n".join(f"{name}: {said}" for name, said in facts if said)


def _section(title: str, *questions: PaperQuestion) -> PaperSection:
    return PaperSection(title=title, intro="", questions=questions)


def _printed(
    desk: Desk,
    version: int,
    sections: tuple[PaperSection, ...],
    filling: PaperFilling | None,
    signers: tuple[str, ...],
) -> bytes:
    paper = FormPaper(
        title=_TITLE,
        version=version,
        source="",
        unit=desk.office.unit.name,
        sections=sections,
        filling=filling,
        signers=signers,
    )
    return desk.office.letters.form_paper(paper)
