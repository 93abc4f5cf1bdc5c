"""Reading a form's definition, and checking answers against it."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Final, Literal, get_args

from msgspec import Meta

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.instruments import (
    Answer,
    FormStep,
    Instrument,
    Option,
    Question,
    QuestionKind,
    Section,
)
from fsclient.rules.catalogues import Catalogue
from fsclient.rules.data_files import Filled, amiss, read
from fsclient.rules.substance import Substance, names, same_texts, says_something

_PERCENT: Final = range(101)
_OF_OPTIONS: Final = (QuestionKind.CHOICE, QuestionKind.SCALE, QuestionKind.MANY)
_YES_NO: Final = frozenset({"yes", "no"})

StepKey = Literal[
    "application",
    "assessment",
    "plan",
    "children",
    "calculation",
    "decision",
    "payment",
    "emergency",
]
"""The steps that a case always has; ``workflow`` has the same, in this order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Option:
    key: Filled
    label: Filled
    need: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Condition:
    question: str
    answers: Annotated[tuple[str, ...], Meta(min_length=1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    """A question of each row; what may be chosen is its own, a scale's or a catalogue's."""

    key: Filled
    label: Filled
    kind: QuestionKind
    required: bool = True
    help: str = ""
    options: tuple[_Option, ...] = ()
    scale: str = ""
    catalogue: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question(_Cell):
    """A question as a file writes it."""

    shown_if: _Condition | None = None
    note: bool = False
    wish: bool = False
    restricted: bool = False
    fresh: bool = False
    ages: tuple[int, int] | None = None
    least: Annotated[int, Meta(ge=0, le=2000)] = 0
    names_person: bool = False
    rows: tuple[_Cell, ...] = ()
    one: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Section:
    key: Filled
    title: Filled
    intro: str = ""
    shared: bool = False
    questions: tuple[_Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    after: StepKey
    required: bool = False
    for_application: bool = False
    valid_days: Annotated[int, Meta(ge=1, le=3660)] | None = None
    before_decision: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    # As long as the tables have room for.
    key: Annotated[str, Meta(pattern=r"\S", max_length=40)]
    version: Annotated[int, Meta(ge=1, le=100_000)]
    title: Filled
    about: Literal["adult", "child", "household"]
    source: Filled
    step: _Step | None = None
    scales: Mapping[str, tuple[_Option, ...]] = field(default_factory=dict)
    sections: tuple[_Section, ...]


def parse_instrument(text: str, catalogues: Mapping[str, Catalogue]) -> Instrument:
    """A form from its TOML text.

    ``scale`` names a list of the form's own, ``catalogue`` one of the given. Raises RuleViolation
    with all that is amiss, each at its place (``sections[0].questions[2].kind``).
    """
    file = read(text, _File)
    problems = [
        *_twice((f"sections[{place}]", one.key) for place, one in enumerate(file.sections)),
        *_questions_amiss(file, catalogues),
    ]
    if file.step is not None and file.key in get_args(StepKey):
        problems.append(Problem("form_key_taken", "key", {"key": file.key}))
    if problems:
        raise RuleViolation(*problems)
    return Instrument(
        key=file.key,
        version=file.version,
        title=file.title,
        about=file.about,
        source=file.source,
        sections=tuple(
            Section(
                key=section.key,
                title=section.title,
                intro=section.intro,
                shared=section.shared,
                questions=tuple(_question(one, file, catalogues) for one in section.questions),
            )
            for section in file.sections
        ),
        step=None if file.step is None else FormStep(**dataclasses.asdict(file.step)),
    )


def _questions_amiss(file: _File, catalogues: Mapping[str, Catalogue]) -> Iterator[Problem]:
    asked: dict[str, frozenset[str]] = {}
    for part, section in enumerate(file.sections):
        for place, question in enumerate(section.questions):
            path = f"sections[{part}].questions[{place}]"
            if question.key in asked:
                yield Problem("form_key_twice", f"{path}.key", {"key": question.key})
            if "." in question.key:
                yield Problem("form_key_full_stop", f"{path}.key", {"key": question.key})
            yield from _choices_amiss(question, path, file, catalogues)
            yield from _rows_amiss(question, path, file, catalogues)
            if question.shown_if is not None:
                yield from _condition_amiss(question.shown_if, f"{path}.shown_if", asked)
            if question.ages is not None and question.ages[0] > question.ages[1]:
                yield amiss(f"{path}.ages")
            asked[question.key] = _answers(question, file, catalogues)


def _rows_amiss(
    question: _Question, path: str, file: _File, catalogues: Mapping[str, Catalogue]
) -> Iterator[Problem]:
    is_list = question.kind is QuestionKind.ROWS
    if is_list and not (question.rows and question.one):
        yield Problem("form_rows_of_nothing", f"{path}.kind", {"key": question.key})
    if not is_list:
        yield from (amiss(f"{path}.{name}") for name in ("rows", "one") if getattr(question, name))
    yield from _twice((f"{path}.rows[{n}]", cell.key) for n, cell in enumerate(question.rows))
    for place, cell in enumerate(question.rows):
        below = f"{path}.rows[{place}]"
        if "." in cell.key:
            yield Problem("form_key_full_stop", f"{below}.key", {"key": cell.key})
        if cell.kind is QuestionKind.ROWS:
            yield amiss(f"{below}.kind")
        yield from _choices_amiss(cell, below, file, catalogues)


def _choices_amiss(
    question: _Cell, path: str, file: _File, catalogues: Mapping[str, Catalogue]
) -> Iterator[Problem]:
    chosen = question.kind in _OF_OPTIONS
    for name, known in (("scale", file.scales), ("catalogue", catalogues)):
        if (given := getattr(question, name)) and given not in known:
            values = {"list": given, "known": ", ".join(known)}
            yield Problem("form_list_unknown", f"{path}.{name}", values)
    ways = [name for name in ("options", "scale", "catalogue") if getattr(question, name)]
    if chosen and not ways:
        yield Problem("form_nothing_to_choose", f"{path}.kind", {"key": question.key})
    yield from (amiss(f"{path}.{name}") for name in ways[chosen:])
    rows = (
        (f"{path}.options[{place}]", option.key) for place, option in enumerate(question.options)
    )
    yield from _twice(rows)


def _condition_amiss(
    condition: _Condition, path: str, asked: Mapping[str, frozenset[str]]
) -> Iterator[Problem]:
    if condition.question not in asked:
        values = {"question": condition.question}
        yield Problem("form_condition_question", f"{path}.question", values)
        return
    for answer in condition.answers:
        if answer not in asked[condition.question]:
            values = {"question": condition.question, "answer": answer}
            yield Problem("form_condition_answer", f"{path}.answers", values)


def _twice(rows: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for path, key in rows:
        if key in seen:
            yield Problem("form_key_twice", f"{path}.key", {"key": key})
        seen.add(key)


def _answers(question: _Cell, file: _File, catalogues: Mapping[str, Catalogue]) -> frozenset[str]:
    """What a later question may be shown by."""
    if question.kind is QuestionKind.YES_NO:
        return _YES_NO
    return frozenset(option.key for option in _options(question, file, catalogues))


def _options(
    question: _Cell, file: _File, catalogues: Mapping[str, Catalogue]
) -> tuple[Option, ...]:
    if question.catalogue:
        listed = catalogues.get(question.catalogue)
        return drawn_from(listed) if listed else ()
    own = file.scales.get(question.scale, ()) if question.scale else question.options
    return tuple(Option(key=one.key, label=one.label, need=one.need) for one in own)


def drawn_from(catalogue: Catalogue) -> tuple[Option, ...]:
    """What a form draws from a catalogue."""
    return tuple(
        Option(key=entry.key, label=entry.label, group=entry.group, until=entry.valid_to)
        for entry in catalogue.entries
    )


def _question(question: _Question, file: _File, catalogues: Mapping[str, Catalogue]) -> Question:
    condition = question.shown_if
    return Question(
        key=question.key,
        label=question.label,
        kind=question.kind,
        required=question.required,
        help=question.help,
        options=_options(question, file, catalogues),
        shown_if=(condition.question, condition.answers) if condition else None,
        note=question.note,
        wish=question.wish,
        restricted=question.restricted,
        fresh=question.fresh,
        ages=question.ages,
        least=question.least,
        names_person=question.names_person,
        rows=tuple(
            Question(
                key=cell.key,
                label=cell.label,
                kind=cell.kind,
                required=cell.required,
                help=cell.help,
                options=_options(cell, file, catalogues),
            )
            for cell in question.rows
        ),
        one=question.one,
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
        values = {"question": question.label}
        if not is_answered(question, answers):
            if question.required:
                problems[question.key] = Problem("answer_missing", question.key, values)
        elif not fits(question, answers[question.key]):
            problems[question.key] = Problem("answer_unfit", question.key, values)
        problems |= {str(one.field): one for one in _row_problems(question, answers)}
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


def _row_problems(question: Question, answers: Mapping[str, Answer]) -> Iterator[Problem]:
    """What each row lacks, at ``question.row.cell``."""
    given = answers.get(question.key)
    if question.kind is not QuestionKind.ROWS or not isinstance(given, dict):
        return
    for row, cells in given.items():
        for cell in question.rows:
            if cell.required and not is_answered(cell, cells):
                values = {"question": f"{question.label}, {cell.label}"}
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
        case QuestionKind.ROWS:
            cells = {cell.key: cell for cell in question.rows}
            return isinstance(answer, dict) and all(
                key in cells and fits(cells[key], value)
                for row in answer.values()
                for key, value in row.items()
            )
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
