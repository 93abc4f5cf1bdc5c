"""A form with the text it was read from, and what is taken along from one version to the next."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.instruments import (
    MOST_SIGNS,
    PLAN,
    Answer,
    Instrument,
    Option,
    Question,
    QuestionKind,
    Rows,
    Section,
)
from fsclient.domain.texts import clean_text
from fsclient.rules.answers import whole_answer
from fsclient.rules.catalogues import Catalogue, CatalogueEntry
from fsclient.rules.form_files import FormPlace, drawn_from, parse_instrument
from fsclient.rules.instruments import fits, is_given

_PLAIN = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a form asks, its text, and as JSON what it draws from the catalogues."""

    definition: Instrument
    text: str
    options: str

    @property
    def name(self) -> tuple[str, int]:
        """Key and version."""
        return self.definition.key, self.definition.version


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOver:
    """A file that is passed over: what is amiss in it, and the place that its form has."""

    file: str
    slips: tuple[Problem, ...]
    place: FormPlace


@dataclass(frozen=True, slots=True)
class FormFiles:
    """The forms of a computer's files, and the files that are passed over."""

    forms: tuple[Form, ...]
    passed_over: tuple[PassedOver, ...] = ()

    @property
    def slips(self) -> tuple[Problem, ...]:
        """What is amiss in the files that are passed over."""
        return tuple(slip for file in self.passed_over for slip in file.slips)


def read_form(text: str, catalogues: Mapping[str, Catalogue]) -> Form:
    """A form of a file, with the catalogues as they are now.

    Raises as ``parse_instrument``, and RuleViolation ``form_too_long``, and ``form_scale_unused``,
    ``form_key_signs`` and ``form_is_plan``: a kept text may have such, which changes nothing.
    """
    # As the database gives it back.
    text = clean_text(text)
    if len(text) > MOST_SIGNS:
        raise RuleViolation.at(None, "form_too_long", most=MOST_SIGNS)
    definition = parse_instrument(text, catalogues)
    if slips := (*_unused(text), *_keys_amiss(definition)):
        raise RuleViolation(*slips)
    drawn = {name: drawn_from(catalogues[name]) for name in sorted(set(_drawn(text)))}
    options = msgspec.json.encode(drawn).decode()
    if len(options) > MOST_SIGNS:
        raise RuleViolation.at(None, "form_too_long", most=MOST_SIGNS)
    return Form(definition=definition, text=text, options=options)


def _drawn(text: str) -> Iterator[str]:
    return (one["catalogue"] for one in _questions(text) if "catalogue" in one)


def _unused(text: str) -> Iterator[Problem]:
    """A scale that no question names: the one that was to have it names another, or has its own."""
    named = {question.get("scale") for question in _questions(text)}
    for scale in tomllib.loads(text).get("scales", {}):
        if scale not in named:
            yield Problem("form_scale_unused", f"scales.{scale}", {"scale": scale})


def _keys_amiss(form: Instrument) -> Iterator[Problem]:
    """A key of other signs than names have: it is met as a name elsewhere, such as a file's. And
    the plan's: its answers lie in columns, and no version of its form is anyone's own.
    """
    if form.key == PLAN:
        yield Problem("form_is_plan", "key", {"key": form.key})
    for path, key in _keys(form):
        if not _PLAIN.fullmatch(key):
            yield Problem("form_key_signs", f"{path}key", {"key": key})


def _keys(form: Instrument) -> Iterator[tuple[str, str]]:
    """Every key of a form, of its parts and of what they ask, with the place before it."""
    yield "", form.key
    for part, section in enumerate(form.sections):
        yield f"sections[{part}].", section.key
        for place, question in enumerate(section.questions):
            path = f"sections[{part}].questions[{place}]."
            yield path, question.key
            yield from ((f"{path}rows[{n}].", cell.key) for n, cell in enumerate(question.rows))


def _questions(text: str) -> Iterator[Mapping[str, Any]]:
    """Every question, and what is asked of each row of a list."""
    for section in tomllib.loads(text)["sections"]:
        for question in section["questions"]:
            yield question
            yield from question.get("rows", ())


def read_again(text: str, options: str) -> Form:
    """A form as it was kept; raises as ``parse_instrument``, and MsgspecError."""
    drawn = msgspec.json.decode(options, type=dict[str, tuple[Option, ...]])
    catalogues = {name: _catalogue(name, each) for name, each in drawn.items()}
    return Form(definition=parse_instrument(text, catalogues), text=text, options=options)


def _catalogue(name: str, options: tuple[Option, ...]) -> Catalogue:
    """A catalogue of what was drawn from it: the rest of it says nothing to a form."""
    entries = (
        CatalogueEntry(
            key=option.key,
            label=option.label,
            group=option.group,
            valid_from=date.min,
            valid_to=option.until,
            source="",
            certainty="",
        )
        for option in options
    )
    return Catalogue(name, tuple(entries))


def asks_the_same(one: Form, other: Form) -> bool:
    """Whether two texts differ in nothing that is asked or shown, such as in a comment alone.

    What each draws from the catalogues, which may be of another day, says nothing of the text.
    """
    if one.text == other.text:
        return True
    try:
        return read_again(one.text, other.options).definition == other.definition
    except RuleViolation:
        return False


def without_text(key: str, version: int, answers: Mapping[str, Answer]) -> Instrument:
    """What stands for a form whose text is gone: each answer by its key, and all restricted."""
    section = Section(key="answers", title="Svar", questions=told_by(answers))
    return Instrument(key=key, version=version, title=key, about="", source="", sections=(section,))


def answered(
    questions: Sequence[Question], answers: Mapping[str, Answer], *, restricted: bool
) -> tuple[str, ...]:
    """Each question that is answered with its answer, and what is answered to no such question;
    without ``restricted`` only what anyone may read.
    """
    known = {question.key for question in questions}
    others = (question for question in told_by(answers) if question.key not in known)
    return tuple(
        f"{question.label}: {words}"
        for question in (*questions, *others)
        if (restricted or not question.restricted) and (words := whole_answer(question, answers))
    )


def told_by(answers: Mapping[str, Answer]) -> tuple[Question, ...]:
    """What stands for the questions where their text is gone: each by its key, and restricted."""
    return tuple(
        Question(
            key=name,
            label=name,
            kind=_kind_of(answers.get(name)),
            note=f"{name}.note" in answers,
            wish=f"{name}.wish" in answers,
            restricted=True,
        )
        for name in dict.fromkeys(key.split(".")[0] for key in answers)
    )


def _kind_of(answer: Answer | None) -> QuestionKind:
    if isinstance(answer, bool):
        return QuestionKind.YES_NO
    if isinstance(answer, dict):
        return QuestionKind.ROWS
    return QuestionKind.MANY if isinstance(answer, list) else QuestionKind.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftAnswer:
    """What was answered in one version and has no place in the next.

    ``answers`` are those of the question's own keys that are left.
    """

    question: Question
    answers: Mapping[str, Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """Answers taken along to another version of a form, and those that are not."""

    answers: Mapping[str, Answer]
    left: tuple[LeftAnswer, ...] = ()


def carry(before: Instrument | None, after: Instrument, answers: Mapping[str, Answer]) -> Carried:
    """The answers that the questions of the same key and kind can have in another version.

    What few may read is never taken to a question that all may read, and no answer of a scale to
    one of other steps. ``before`` is None where its text is gone: then the answers alone tell.
    """
    taken: dict[str, Answer] = {}
    left = []
    for question in told_by(answers) if before is None else before.questions:
        own = {key: answers[key] for key in question.answer_keys if key in answers}
        other = after.question(question.key)
        known = other is not None and (before is None or _asks_the_same(question, other))
        found = _fitting(question, other, own) if other is not None and known else {}
        rest = {key: _rest(value, found.get(key)) for key, value in own.items()}
        given = {key: value for key, value in rest.items() if value is not None and is_given(value)}
        taken |= found
        if given:
            left.append(LeftAnswer(question=question, answers=given))
    return Carried(answers=taken, left=tuple(left))


def _asks_the_same(before: Question, after: Question) -> bool:
    opened = before.restricted and not after.restricted
    return before.kind is after.kind and not opened


def _fitting(before: Question, after: Question, own: Mapping[str, Answer]) -> dict[str, Answer]:
    found = {key: value for key, value in own.items() if key in after.answer_keys}
    answer = found.get(after.key)
    if after.kind is QuestionKind.MANY and isinstance(answer, list):
        known = {option.key for option in after.options}
        found[after.key] = [each for each in answer if each in known]
    elif after.kind is QuestionKind.ROWS and isinstance(answer, dict):
        found[after.key] = _fitting_rows(before, after, answer)
    elif answer is not None and (_has_other_steps(before, after) or not fits(after, answer)):
        del found[after.key]
    return found


def _fitting_rows(before: Question, after: Question, rows: Rows) -> Rows:
    """What of each row has a place in the other version; a row may be left with nothing."""
    known = {cell.key: cell for cell in before.rows}
    cells = {
        cell.key: cell
        for cell in after.rows
        if cell.key in known and _asks_the_same(known[cell.key], cell)
    }
    return {
        name: {
            key: value
            for key, value in row.items()
            if key in after.also or (key in cells and fits(cells[key], value))
        }
        for name, row in rows.items()
    }


def _has_other_steps(before: Question, after: Question) -> bool:
    """Whether the same step of two scales may not mean the same."""
    if before.kind is not QuestionKind.SCALE:
        return False
    steps = [[(one.key, one.label) for one in each.options] for each in (before, after)]
    return steps[0] != steps[1]


def _rest(value: Answer, taken: Answer | None) -> Answer | None:
    if isinstance(value, list) and isinstance(taken, list):
        return [each for each in value if each not in taken]
    if isinstance(value, dict) and isinstance(taken, dict):
        left = {
            name: {key: cell for key, cell in row.items() if key not in taken.get(name, {})}
            for name, row in value.items()
        }
        return {name: row for name, row in left.items() if row}
    return None if value == taken else value
