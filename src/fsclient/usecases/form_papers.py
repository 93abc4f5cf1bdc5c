"""A form on paper: a blank of the newest version, or a filling in the version it was filled by."""

import dataclasses
from collections.abc import Mapping
from datetime import date
from typing import Final
from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.form_papers import FormPaper, PaperFilling, PaperQuestion, PaperSection
from fsclient.domain.instruments import (
    PLAN,
    Answer,
    FilledInstrument,
    Instrument,
    Question,
    QuestionKind,
)
from fsclient.domain.plan import Plan
from fsclient.domain.staff import Action
from fsclient.rules.answers import NO, NOT_ANSWERED, WISH, YES, row_words, whole_answer
from fsclient.rules.instruments import asked
from fsclient.rules.plan_answers import answers_of
from fsclient.usecases.access import log
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import read_case
from fsclient.usecases.desk import Desk, local_day
from fsclient.usecases.forms import newest_form
from fsclient.usecases.once import reading
from fsclient.usecases.plan import form_of

_LINES_OF: Final = {QuestionKind.TEXT: 3, QuestionKind.ROWS: 5}
"""To write on by hand."""
_HELD: Final = "\N{NO-BREAK SPACE}"
_LONGEST_HELD: Final = 40
"""Characters of what is not broken where a line ends."""
_ANYONE: Final = "den som det gäller"
_HANDLER: Final = "handläggaren"


def blank_form(desk: Desk, key: str) -> bytes:
    """The PDF of a form, or a plan, to fill in by hand; raises what ``newest_form`` raises."""
    desk.require(Action.READ_CASE)
    form = desk.office.plan
    if key != PLAN:
        with desk.begin() as work:
            form = newest_form(desk, work, key).definition
    asked_in = {
        section.key: tuple(_to_fill_in(form, one, desk.today) for one in section.questions)
        for section in form.sections
    }
    return _printed(desk, form, asked_in, None, _ANYONE)


@reading
def filled_form(desk: Desk, case_id: UUID, row_id: UUID) -> bytes:
    """The PDF of what was answered, or of a version of a plan, as the one at the desk may read it;
    logged.

    Raises EnvironmentProblem ``row_missing``; RuleViolation ``form_not_printable`` where nobody
    knows any more what was asked, ``letter_character_missing``.
    """
    desk.require(Action.READ_CASE)
    with desk.begin() as work:
        view = read_case(desk, work, case_id)
        rows: tuple[FilledInstrument | Plan, ...] = (*view.rows.filled, *view.rows.plans)
        row = next((one for one in rows if one.id == row_id), None)
        if row is None:
            raise EnvironmentProblem("row_missing")
        form = _asked_of(desk, view, row)
        pdf = _filled(desk, view, form, row)
        log(desk, work, "print_form", f"{form.title}, version {form.version}", case_id)
        work.commit()
    return pdf


def _asked_of(desk: Desk, view: CaseView, row: FilledInstrument | Plan) -> Instrument:
    if isinstance(row, Plan):
        person = next(one for one in view.rows.people if one.id == row.person_id)
        return dataclasses.replace(form_of(desk, person), version=row.number)
    form = view.forms.get(row.id)
    if form is None:
        raise RuleViolation.at(None, "form_not_printable", version=row.instrument_version)
    return form


def _filled(desk: Desk, view: CaseView, form: Instrument, row: FilledInstrument | Plan) -> bytes:
    answers = answers_of(row) if isinstance(row, Plan) else row.answers
    person = next((one for one in view.rows.people if one.id == row.person_id), None)
    day = desk.today if row.signed_at is None else local_day(row.signed_at)
    shown = asked(form, answers, None if person is None else person.age_on(day))
    may_read = desk.may(Action.READ_RESTRICTED)
    answered = {
        section.key: tuple(
            _answered(one, answers, withheld=one.restricted and not may_read)
            for one in section.questions
            if one in shown
        )
        for section in form.sections
    }
    about = view.applicant.person.full_name if person is None else person.full_name
    filling = PaperFilling(
        case_number=view.rows.case.number,
        about=about,
        signed_on=None if row.signed_at is None else day,
        signed_by=view.staff_name(row.signed_by),
    )
    return _printed(desk, form, answered, filling, about)


def _printed(
    desk: Desk,
    form: Instrument,
    asked_in: Mapping[str, tuple[PaperQuestion, ...]],
    filling: PaperFilling | None,
    about: str,
) -> bytes:
    alone = len(form.sections) == 1
    sections = (
        PaperSection(
            title="" if alone else section.title,
            intro=section.intro,
            questions=asked_in[section.key],
        )
        for section in form.sections
        if asked_in[section.key]
    )
    paper = FormPaper(
        title=form.title,
        version=form.version,
        source=form.source,
        unit=desk.office.unit.name,
        sections=tuple(sections),
        filling=filling,
        signers=(about, _HANDLER) if form.by_hand else (),
    )
    return desk.office.letters.form_paper(paper)


def _answered(
    question: Question, answers: Mapping[str, Answer], *, withheld: bool
) -> PaperQuestion:
    given = answers.get(question.key)
    rows = given.values() if isinstance(given, dict) and not withheld else ()
    return PaperQuestion(
        label=question.label,
        answer=whole_answer(question, answers),
        rows=tuple(_row(question, cells) for cells in rows),
        withheld=withheld,
    )


def _row(question: Question, cells: Mapping[str, Answer]) -> str:
    (_label, first), *others = row_words(question, cells) or [("", NOT_ANSWERED)]
    facts = (f"{label}: {words}" for label, words in others)
    held = (one.replace(" ", _HELD) if len(one) <= _LONGEST_HELD else one for one in facts)
    return f"{first}\n{' · '.join(held)}".strip()


def _to_fill_in(form: Instrument, question: Question, today: date) -> PaperQuestion:
    when = None
    if question.shown_if is not None:
        other = form.question(question.shown_if[0])
        assert other is not None
        when = (other.label, tuple(_answer_label(other, key) for key in question.shown_if[1]))
    choices = tuple(
        option.label for option in question.options if option.until is None or option.until >= today
    )
    if question.kind is QuestionKind.YES_NO:
        choices = (YES, NO)
    return PaperQuestion(
        label=question.counted,
        help=question.help,
        choices=(*choices, WISH) if question.wish else choices,
        columns=tuple(cell.counted for cell in question.rows),
        lines=_LINES_OF.get(question.kind, 1),
        note=question.note,
        when=when,
        ages=question.ages,
    )


def _answer_label(question: Question, key: str) -> str:
    if question.kind is QuestionKind.YES_NO:
        return YES if key == "yes" else NO
    option = question.option(key)
    return key if option is None else option.label
