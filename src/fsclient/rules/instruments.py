"""Checking answers against a form's definition."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, Instrument, Question, QuestionKind, Rows
from fsclient.domain.keeping import FIRST_DAY, LAST_DAY, MOST_SIGNS
from fsclient.rules.substance import Substance, names, same_texts, says_something

_PERCENT: Final = range(101)
_NUMBER: Final = re.compile(r"[0-9]{1,6}(\.[0-9]{1,2})?")


def asked(
    instrument: Instrument, answers: Mapping[str, Answer], age: int | None
) -> tuple[Question, ...]:
    """The questions that are asked, given the answers so far, in reading order.

    ``age`` is of the person that the form is about, in whole years; None for a household, which
    is asked everything. What hangs on a hidden question is hidden with it.
    """
    return tuple(_asked(instrument, answers, age))


def _asked(
    instrument: Instrument, answers: Mapping[str, Answer], age: int | None
) -> Iterator[Question]:
    shown: set[str] = set()
    for question in instrument.questions:
        if _concerns(question, age) and _follows(question, answers, shown):
            shown.add(question.key)
            yield question


def _concerns(question: Question, age: int | None) -> bool:
    return question.ages is None or age is None or question.ages[0] <= age <= question.ages[1]


def _follows(question: Question, answers: Mapping[str, Answer], shown: set[str]) -> bool:
    if question.shown_if is None:
        return True
    other, wanted = question.shown_if
    if other not in shown:
        return False
    given = answers.get(other)
    if isinstance(given, bool):
        return ("yes" if given else "no") in wanted
    if isinstance(given, list):
        return any(answer in wanted for answer in given)
    return given in wanted


def is_answered(question: Question, answers: Mapping[str, Answer]) -> bool:
    """Whether anything but spaces is answered; the answer may still be wrong."""
    return is_given(answers.get(question.key))


def is_whole(question: Question, answers: Mapping[str, Answer]) -> bool:
    """Whether it is answered, and each row of a list says what it must."""
    return is_answered(question, answers) and not any(_row_problems(question, answers))


def is_given(answer: Answer | None) -> bool:
    """Whether an answer says anything: a no does."""
    if isinstance(answer, str):
        return bool(answer.strip())
    if isinstance(answer, dict):
        return any(is_given(cell) for row in answer.values() for cell in row.values())
    return answer is not None and answer != []


def lacking(
    instrument: Instrument,
    answers: Mapping[str, Answer],
    age: int | None,
    *,
    name: str = "",
    fillers: tuple[str, ...] = (),
) -> tuple[Problem, ...]:
    """What must be answered or mended before signing, in reading order.

    ``name`` is of the person whom the form must name, empty where it need not; ``fillers`` are
    phrases that say nothing.
    """
    problems: dict[str, Problem] = {}
    questions = asked(instrument, answers, age)
    for question in questions:
        if question.required and not is_answered(question, answers):
            values = {"question": question.label}
            problems[question.key] = Problem("answer_missing", question.key, values)
        found = (*_unfit(question, answers), *_row_problems(question, answers))
        problems |= {str(one.field): one for one in found}
    texts = {
        question.key: str(answers[question.key])
        for question in questions
        if question.least and question.key in answers and question.key not in problems
    }
    for problem in _without_substance(questions, texts, name, fillers):
        problems.setdefault(str(problem.field), problem)
    return tuple(
        problem
        for question in questions
        for field, problem in problems.items()
        if field.split(".")[0] == question.key
    )


def unfit(questions: Iterable[Question], answers: Mapping[str, Answer]) -> tuple[Problem, ...]:
    """What is answered that the question cannot have, such as a day that nobody can read or that no
    database keeps; in a list at ``question.row.cell``.
    """
    return tuple(problem for question in questions for problem in _unfit(question, answers))


def _unfit(question: Question, answers: Mapping[str, Answer]) -> Iterator[Problem]:
    given = answers.get(question.key)
    values = {"question": question.label}
    if _is_too_long(answers.get(question.note_key)):
        yield Problem("text_too_long", question.key, values)
    elif given is not None and is_given(given) and not fits(question, given):
        found = list(_unfit_cells(question, given)) if isinstance(given, dict) else []
        yield from found or [Problem(_unfit_code(given), question.key, values)]


def _unfit_cells(question: Question, rows: Rows) -> Iterator[Problem]:
    for row, cells in rows.items():
        for cell in question.rows:
            if is_answered(cell, cells) and not fits(cell, cells[cell.key]):
                values = {"question": cell.label}
                code = _unfit_code(cells[cell.key])
                yield Problem(code, f"{question.key}.{row}.{cell.key}", values)


def _unfit_code(given: Answer) -> str:
    return "text_too_long" if _is_too_long(given) else "answer_unfit"


def _is_too_long(given: Answer | None) -> bool:
    return isinstance(given, str) and len(given) > MOST_SIGNS


def _row_problems(question: Question, answers: Mapping[str, Answer]) -> Iterator[Problem]:
    """What each row lacks, at ``question.row.cell``."""
    given = answers.get(question.key)
    if question.kind is not QuestionKind.ROWS or not isinstance(given, dict):
        return
    for row, cells in given.items():
        for cell in question.rows:
            if cell.required and not is_answered(cell, cells):
                values = {"question": cell.label}
                yield Problem("answer_missing", f"{question.key}.{row}.{cell.key}", values)


def _without_substance(
    questions: Sequence[Question], texts: Mapping[str, str], name: str, fillers: tuple[str, ...]
) -> Iterator[Problem]:
    """The texts that say nothing, that say again what another says, or that name nobody."""
    by_key = {question.key: question for question in questions}
    for key, text in texts.items():
        least = by_key[key].least
        if not says_something(text, Substance(least=least, fillers=fillers)):
            values = {"question": by_key[key].label, "least": least}
            yield Problem("answer_says_nothing", key, values)
    for key in same_texts(texts):
        yield Problem("answer_repeated", key, {"question": by_key[key].label})
    naming = [one.key for one in questions if one.names_person and one.key in texts]
    if naming and not any(names(texts[key], name) for key in naming):
        values = {"question": by_key[naming[-1]].label, "name": name}
        yield Problem("answer_names_nobody", naming[-1], values)


def fits(question: Question, answer: Answer) -> bool:
    """Whether an answer is one that the question can have."""
    known = {option.key for option in question.options}
    match question.kind:
        case QuestionKind.TEXT:
            return isinstance(answer, str) and not _is_too_long(answer)
        case QuestionKind.CHOICE | QuestionKind.SCALE:
            return isinstance(answer, str) and answer in known
        case QuestionKind.MANY:
            return isinstance(answer, list) and set(answer) <= known
        case QuestionKind.YES_NO:
            return isinstance(answer, bool)
        case QuestionKind.PERCENT:
            whole = isinstance(answer, int) and not isinstance(answer, bool)
            return whole and answer in _PERCENT
        case QuestionKind.NUMBER:
            return isinstance(answer, str) and _NUMBER.fullmatch(answer) is not None
        case QuestionKind.ROWS:
            cells = {cell.key: cell for cell in question.rows}
            return isinstance(answer, dict) and all(
                key in question.also or (key in cells and fits(cells[key], value))
                for row in answer.values()
                for key, value in row.items()
            )
    return isinstance(answer, str) and _is_kept_day(answer)


def _is_kept_day(text: str) -> bool:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return False
    # As it is kept: Python reads weeks and days without hyphens too.
    return day.isoformat() == text and FIRST_DAY <= day <= LAST_DAY


def only_asked(
    instrument: Instrument, answers: Mapping[str, Answer], age: int | None
) -> dict[str, Answer]:
    """The answers to what is asked: what is hidden again is not signed."""
    return _kept(answers, asked(instrument, answers, age))


def to_copy(instrument: Instrument, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers that a new filling may begin with: all but those asked anew each time."""
    return _kept(answers, (each for each in instrument.questions if not each.fresh))


def of_household(instrument: Instrument, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers about the household, which one adult's form lends the other's."""
    shared = (section.questions for section in instrument.sections if section.shared)
    questions = (question for part in shared for question in part if not question.fresh)
    return _kept(answers, questions)


def without_restricted(instrument: Instrument, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers that anyone with access to the case may read.

    An answer to a question that the form no longer asks is left out: nothing says who may read it.
    """
    return _kept(answers, (each for each in instrument.questions if not each.restricted))


def wanted_changes(instrument: Instrument, answers: Mapping[str, Answer]) -> tuple[Question, ...]:
    """The questions answered by a need that the person wants to work with."""
    return tuple(
        question
        for question in instrument.questions
        if question.wish
        and answers.get(question.wish_key) is True
        and (option := question.option(answers.get(question.key))) is not None
        and option.need
    )


def _kept(answers: Mapping[str, Answer], questions: Iterable[Question]) -> dict[str, Answer]:
    keys = {key for question in questions for key in question.answer_keys}
    return {key: value for key, value in answers.items() if key in keys}
