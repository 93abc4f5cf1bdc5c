"""Reading a form's definition, and checking answers against it."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import (
    Answer,
    Instrument,
    Option,
    Question,
    QuestionKind,
    Section,
)
from fsclient.rules.catalogues import Catalogue
from fsclient.rules.substance import Substance, names, same_texts, says_something

_PERCENT: Final = range(101)
_OF_OPTIONS: Final = (QuestionKind.CHOICE, QuestionKind.SCALE, QuestionKind.MANY)
_YES_NO: Final = frozenset({"yes", "no"})
_ABOUT: Final = frozenset({"adult", "child", "household"})


def parse_instrument(text: str, catalogues: Mapping[str, Catalogue]) -> Instrument:
    """A form from its TOML text; raises KeyError or ValueError where it is wrongly written.

    ``scale`` names a list of the form's own, ``catalogue`` one of the given.
    """
    data = tomllib.loads(text)
    lists = {key: _options(rows) for key, rows in data.get("scales", {}).items()}
    instrument = Instrument(
        key=data["key"],
        version=data["version"],
        title=data["title"],
        about=data["about"],
        source=data["source"],
        sections=tuple(_section(row, lists, catalogues) for row in data["sections"]),
    )
    if instrument.about not in _ABOUT:
        raise ValueError(f"{instrument.key}: about is none of {', '.join(sorted(_ABOUT))}")
    _check_keys(instrument)
    return instrument


def _check_keys(instrument: Instrument) -> None:
    asked: dict[str, Question] = {}
    for question in instrument.questions:
        name = f"{instrument.key}.{question.key}"
        if question.key in asked:
            raise ValueError(f"{name}: two questions have the same key")
        if "." in question.key:
            raise ValueError(f"{name}: a key has no full stop, which parts it from its note")
        if question.shown_if is not None:
            _check_condition(name, question.shown_if, asked)
        asked[question.key] = question


def _check_condition(
    name: str, condition: tuple[str, tuple[str, ...]], asked: Mapping[str, Question]
) -> None:
    other = asked.get(condition[0])
    if other is None:
        raise ValueError(f"{name}: shown_if names no question before it")
    if other.kind is QuestionKind.YES_NO:
        known = _YES_NO
    else:
        known = frozenset(option.key for option in other.options)
    if not set(condition[1]) <= known:
        raise ValueError(f"{name}: shown_if names an answer that can't be given")


def _options(rows: list[dict[str, Any]]) -> tuple[Option, ...]:
    return tuple(
        Option(key=row["key"], label=row["label"], need=row.get("need", False)) for row in rows
    )


def _of_catalogue(catalogue: Catalogue) -> tuple[Option, ...]:
    return tuple(
        Option(key=entry.key, label=entry.label, group=entry.group, until=entry.valid_to)
        for entry in catalogue.entries
    )


def _section(
    data: Mapping[str, Any],
    lists: Mapping[str, tuple[Option, ...]],
    catalogues: Mapping[str, Catalogue],
) -> Section:
    return Section(
        key=data["key"],
        title=data["title"],
        intro=data.get("intro", ""),
        shared=data.get("shared", False),
        questions=tuple(_question(row, lists, catalogues) for row in data["questions"]),
    )


def _question(
    data: Mapping[str, Any],
    lists: Mapping[str, tuple[Option, ...]],
    catalogues: Mapping[str, Catalogue],
) -> Question:
    kind = QuestionKind(data["kind"])
    if "catalogue" in data:
        options = _of_catalogue(catalogues[data["catalogue"]])
    elif "scale" in data:
        options = lists[data["scale"]]
    else:
        options = _options(data.get("options", []))
    if kind in _OF_OPTIONS and not options:
        raise ValueError(f"{data['key']}: nothing to choose from")
    condition = data.get("shown_if")
    ages = data.get("ages")
    return Question(
        key=data["key"],
        label=data["label"],
        kind=kind,
        required=data.get("required", True),
        help=data.get("help", ""),
        options=options,
        shown_if=(condition["question"], tuple(condition["answers"])) if condition else None,
        note=data.get("note", False),
        wish=data.get("wish", False),
        restricted=data.get("restricted", False),
        fresh=data.get("fresh", False),
        ages=(ages[0], ages[1]) if ages else None,
        least=data.get("least", 0),
        names_person=data.get("names_person", False),
    )


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
    answer = answers.get(question.key)
    if isinstance(answer, str):
        return bool(answer.strip())
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
        values = {"question": question.label}
        if not is_answered(question, answers):
            if question.required:
                problems[question.key] = Problem("answer_missing", question.key, values)
        elif not _fits(question, answers[question.key]):
            problems[question.key] = Problem("answer_unfit", question.key, values)
    texts = {
        question.key: str(answers[question.key])
        for question in questions
        if question.least and question.key in answers and question.key not in problems
    }
    for problem in _without_substance(questions, texts, name, fillers):
        problems.setdefault(str(problem.field), problem)
    return tuple(problems[one.key] for one in questions if one.key in problems)


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


def _fits(question: Question, answer: Answer) -> bool:
    known = {option.key for option in question.options}
    match question.kind:
        case QuestionKind.TEXT:
            return isinstance(answer, str)
        case QuestionKind.CHOICE | QuestionKind.SCALE:
            return isinstance(answer, str) and answer in known
        case QuestionKind.MANY:
            return isinstance(answer, list) and set(answer) <= known
        case QuestionKind.YES_NO:
            return isinstance(answer, bool)
        case QuestionKind.PERCENT:
            whole = isinstance(answer, int) and not isinstance(answer, bool)
            return whole and answer in _PERCENT
    return isinstance(answer, str) and _is_date(answer)


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


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
