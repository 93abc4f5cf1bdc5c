"""Reading a form's definition."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Final, Literal, get_args

from msgspec import Meta

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.instruments import (
    ASSESSMENT,
    CHILD_ANALYSIS,
    MOST_VERSIONS,
    FormStep,
    Instrument,
    Option,
    Question,
    QuestionKind,
    Section,
)
from fsclient.rules.catalogues import Catalogue
from fsclient.rules.data_files import Filled, amiss, load, made_of, read, without_tables

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
    "reminders",
    "documents",
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
    """What any question says; what may be chosen is its own, a scale's or a catalogue's."""

    key: Filled
    label: Filled
    kind: QuestionKind
    required: bool = True
    help: str = ""
    options: tuple[_Option, ...] = ()
    scale: str = ""
    catalogue: str = ""
    unit: str = ""
    ahead: Annotated[tuple[Annotated[int, Meta(ge=1, le=3660)], ...], Meta(max_length=6)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _RowCell(_Cell):
    """A question of each row."""

    preset: str = ""
    tones: Mapping[str, Literal["good", "warn", "bad"]] = field(default_factory=dict)


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
    rows: tuple[_RowCell, ...] = ()
    one: str = ""
    also: tuple[Filled, ...] = ()


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
    version: Annotated[int, Meta(ge=1, le=MOST_VERSIONS)]
    title: Filled
    about: Literal["adult", "child", "household"]
    source: Filled
    by_hand: bool = False
    step: _Step | None = None
    scales: Mapping[str, tuple[_Option, ...]] = field(default_factory=dict)
    sections: tuple[_Section, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    step: _Step | None = None


_STRICTEST: Final = FormStep(after="decision", required=True, before_decision=True)
_OTHERS: Final = ("key", "version", "title", "about", "source", "by_hand", "scales", "sections")
"""What a file holds besides ``step``."""
_OF_STEP: Final = {"step", *(one.name for one in dataclasses.fields(_Step))}.difference(
    one.name for one in dataclasses.fields(_Question)
)
"""What no question has: it stands among them by a slip in the heading ``[step]``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPlace:
    """Which form a text is, and where in the walk it stands; all that is read of one with a slip.

    Where a slip hides them ``key`` is empty, ``version`` None and ``step`` as strict as any.
    """

    key: str = ""
    version: int | None = None
    step: FormStep | None = _STRICTEST


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lists:
    """What several questions may be answered with, by name: the form's own scales, and what it
    draws from the catalogues.
    """

    scales: Mapping[str, tuple[Option, ...]]
    catalogues: Mapping[str, tuple[Option, ...]]


def parse_instrument(text: str, catalogues: Mapping[str, Catalogue]) -> Instrument:
    """A form from its TOML text.

    ``scale`` names a list of the form's own, ``catalogue`` one of the given. Raises RuleViolation
    with all that is amiss, each at its place (``sections[0].questions[2].kind``).
    """
    file = read(text, _File)
    # Once: as many questions as a file has room for may name one list.
    lists = _Lists(
        scales={name: _made_of(each) for name, each in file.scales.items()},
        catalogues={name: drawn_from(each) for name, each in catalogues.items()},
    )
    problems = [
        *_twice((f"sections[{place}]", one.key) for place, one in enumerate(file.sections)),
        *_questions_amiss(file, lists),
    ]
    taken = {*get_args(StepKey), ASSESSMENT, CHILD_ANALYSIS}
    if file.step is not None and file.key in taken:
        problems.append(Problem("form_key_taken", "key", {"key": file.key}))
    if problems:
        raise RuleViolation(*problems)
    return Instrument(
        key=file.key,
        version=file.version,
        title=file.title,
        about=file.about,
        source=file.source,
        by_hand=file.by_hand,
        sections=tuple(
            Section(
                key=section.key,
                title=section.title,
                intro=section.intro,
                shared=section.shared,
                questions=tuple(_question(one, lists) for one in section.questions),
            )
            for section in file.sections
        ),
        step=_form_step(file.step),
    )


def place_of(text: str) -> FormPlace:
    """The place of a form whose text cannot be read: a slip in a question hides nothing of it, and
    one in a name that may have been meant for it, or in a heading before it, does.
    """
    try:
        table = load(without_tables(text, _OTHERS, _OF_STEP))
        head = {name: told for name, told in table.items() if _may_be_step(name, told)}
        step = made_of(head, _Head).step
    except RuleViolation:
        return FormPlace()
    key, version = table.get("key"), table.get("version")
    return FormPlace(
        key=key if isinstance(key, str) else "",
        version=version if type(version) is int else None,
        step=_form_step(step),
    )


def _may_be_step(name: str, told: object) -> bool:
    """Whether it is ``step`` or may have been meant to be: no words, and no list of sections,
    whatever they are called.
    """
    is_other = name in _OTHERS or isinstance(told, str | list)
    return name == "step" or not is_other


def _form_step(step: _Step | None) -> FormStep | None:
    return None if step is None else FormStep(**dataclasses.asdict(step))


def _questions_amiss(file: _File, lists: _Lists) -> Iterator[Problem]:
    asked: dict[str, _Question] = {}
    for part, section in enumerate(file.sections):
        for place, question in enumerate(section.questions):
            path = f"sections[{part}].questions[{place}]"
            if question.key in asked:
                yield Problem("form_key_twice", f"{path}.key", {"key": question.key})
            if "." in question.key:
                yield Problem("form_key_full_stop", f"{path}.key", {"key": question.key})
            yield from _choices_amiss(question, path, lists)
            yield from _rows_amiss(question, path, lists)
            if question.shown_if is not None:
                yield from _condition_amiss(question.shown_if, f"{path}.shown_if", asked, lists)
            if question.ages is not None and question.ages[0] > question.ages[1]:
                yield amiss(f"{path}.ages")
            asked[question.key] = question


def _rows_amiss(question: _Question, path: str, lists: _Lists) -> Iterator[Problem]:
    is_list = question.kind is QuestionKind.ROWS
    if is_list and not (question.rows and question.one):
        yield Problem("form_rows_of_nothing", f"{path}.kind", {"key": question.key})
    if not is_list:
        yield from (
            amiss(f"{path}.{name}") for name in ("rows", "one", "also") if getattr(question, name)
        )
    yield from _twice((f"{path}.rows[{n}]", cell.key) for n, cell in enumerate(question.rows))
    if not set(question.also).isdisjoint(cell.key for cell in question.rows):
        yield amiss(f"{path}.also")
    for place, cell in enumerate(question.rows):
        below = f"{path}.rows[{place}]"
        if "." in cell.key:
            yield Problem("form_key_full_stop", f"{below}.key", {"key": cell.key})
        if cell.kind is QuestionKind.ROWS:
            yield amiss(f"{below}.kind")
        yield from _choices_amiss(cell, below, lists)
        known = {"", *(option.key for option in _options(cell, lists))}
        if cell.preset not in known:
            yield amiss(f"{below}.preset")
        if not known.issuperset(cell.tones):
            yield amiss(f"{below}.tones")


def _choices_amiss(question: _Cell, path: str, lists: _Lists) -> Iterator[Problem]:
    chosen = question.kind in _OF_OPTIONS
    for name, known in (("scale", lists.scales), ("catalogue", lists.catalogues)):
        if (given := getattr(question, name)) and given not in known:
            values = {"list": given, "known": ", ".join(known)}
            yield Problem("form_list_unknown", f"{path}.{name}", values)
    ways = [name for name in ("options", "scale", "catalogue") if getattr(question, name)]
    if chosen and not ways:
        yield Problem("form_nothing_to_choose", f"{path}.kind", {"key": question.key})
    yield from (amiss(f"{path}.{name}") for name in ways[chosen:])
    of_kind = {"unit": QuestionKind.NUMBER, "ahead": QuestionKind.DATE}
    yield from (
        amiss(f"{path}.{name}")
        for name, kind in of_kind.items()
        if getattr(question, name) and question.kind is not kind
    )
    rows = (
        (f"{path}.options[{place}]", option.key) for place, option in enumerate(question.options)
    )
    yield from _twice(rows)


def _condition_amiss(
    condition: _Condition, path: str, asked: Mapping[str, _Question], lists: _Lists
) -> Iterator[Problem]:
    if condition.question not in asked:
        values = {"question": condition.question}
        yield Problem("form_condition_question", f"{path}.question", values)
        return
    possible = _answers(asked[condition.question], lists)
    for answer in condition.answers:
        if answer not in possible:
            values = {"question": condition.question, "answer": answer}
            yield Problem("form_condition_answer", f"{path}.answers", values)


def _twice(rows: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for path, key in rows:
        if key in seen:
            yield Problem("form_key_twice", f"{path}.key", {"key": key})
        seen.add(key)


def _answers(question: _Cell, lists: _Lists) -> frozenset[str]:
    """What a later question may be shown by."""
    if question.kind is QuestionKind.YES_NO:
        return _YES_NO
    return frozenset(option.key for option in _options(question, lists))


def _options(question: _Cell, lists: _Lists) -> tuple[Option, ...]:
    if question.catalogue:
        return lists.catalogues.get(question.catalogue, ())
    if question.scale:
        return lists.scales.get(question.scale, ())
    return _made_of(question.options)


def _made_of(options: Iterable[_Option]) -> tuple[Option, ...]:
    return tuple(Option(key=one.key, label=one.label, need=one.need) for one in options)


def drawn_from(catalogue: Catalogue) -> tuple[Option, ...]:
    """What a form draws from a catalogue."""
    return tuple(
        Option(key=entry.key, label=entry.label, group=entry.group, until=entry.valid_to)
        for entry in catalogue.entries
    )


def _question(question: _Question, lists: _Lists) -> Question:
    condition = question.shown_if
    return dataclasses.replace(
        _cell(question, lists),
        shown_if=(condition.question, condition.answers) if condition else None,
        note=question.note,
        wish=question.wish,
        restricted=question.restricted,
        fresh=question.fresh,
        ages=question.ages,
        least=question.least,
        names_person=question.names_person,
        rows=tuple(_row_cell(one, lists) for one in question.rows),
        one=question.one,
        also=question.also,
    )


def _row_cell(cell: _RowCell, lists: _Lists) -> Question:
    made = _cell(cell, lists)
    return dataclasses.replace(made, preset=cell.preset, tones=tuple(cell.tones.items()))


def _cell(cell: _Cell, lists: _Lists) -> Question:
    return Question(
        key=cell.key,
        label=cell.label,
        kind=cell.kind,
        required=cell.required,
        help=cell.help,
        options=_options(cell, lists),
        unit=cell.unit,
        ahead=cell.ahead,
    )
