"""Reading a form's definition, and checking answers against it."""

import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Any

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import (
    Answer,
    Instrument,
    Option,
    Question,
    QuestionKind,
    Section,
)

_PERCENT = range(0, 101)


def parse_instrument(text: str) -> Instrument:
    """A form from its TOML text; raises KeyError or ValueError where it is wrongly written."""
    data = tomllib.loads(text)
    scales = {key: _options(rows) for key, rows in data.get("scales", {}).items()}
    instrument = Instrument(
        key=data["key"],
        version=data["version"],
        title=data["title"],
        about=data["about"],
        source=data["source"],
        sections=tuple(_section(section, scales) for section in data["sections"]),
    )
    keys = [question.key for question in instrument.questions]
    if len(set(keys)) != len(keys):
        raise ValueError(f"{instrument.key}: two questions have the same key")
    for question in instrument.questions:
        if question.shown_if is not None and question.shown_if[0] not in keys:
            raise ValueError(f"{instrument.key}.{question.key}: shown_if names no question")
    return instrument


def _options(rows: list[dict[str, str]]) -> tuple[Option, ...]:
    return tuple(Option(key=row["key"], label=row["label"]) for row in rows)


def _section(data: Mapping[str, Any], scales: Mapping[str, tuple[Option, ...]]) -> Section:
    return Section(
        key=data["key"],
        title=data["title"],
        intro=data.get("intro", ""),
        questions=tuple(_question(row, scales) for row in data["questions"]),
    )


def _question(data: Mapping[str, Any], scales: Mapping[str, tuple[Option, ...]]) -> Question:
    kind = QuestionKind(data["kind"])
    options = scales[data["scale"]] if "scale" in data else _options(data.get("options", []))
    if kind in (QuestionKind.CHOICE, QuestionKind.SCALE, QuestionKind.MANY) and not options:
        raise ValueError(f"{data['key']}: nothing to choose from")
    condition = data.get("shown_if")
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
    )


def is_shown(question: Question, answers: Mapping[str, Answer]) -> bool:
    """Whether a question is asked, given the answers so far."""
    if question.shown_if is None:
        return True
    given = answers.get(question.shown_if[0])
    wanted = question.shown_if[1]
    if isinstance(given, bool):
        return ("yes" if given else "no") in wanted
    if isinstance(given, list):
        return any(answer in wanted for answer in given)
    return given in wanted


def lacking(instrument: Instrument, answers: Mapping[str, Answer]) -> tuple[Problem, ...]:
    """What must be answered or mended before signing, in reading order."""
    problems = []
    for question in instrument.questions:
        if not is_shown(question, answers):
            continue
        answer = answers.get(question.key)
        if answer is None or answer in ("", []):
            if question.required:
                values = {"question": question.label}
                problems.append(Problem("answer_missing", question.key, values))
        elif not _fits(question, answer):
            problems.append(Problem("answer_unfit", question.key, {"question": question.label}))
    return tuple(problems)


def _fits(question: Question, answer: Answer) -> bool:
    known = {option.key for option in question.options}
    match question.kind:
        case QuestionKind.TEXT:
            return isinstance(answer, str)
        case QuestionKind.CHOICE | QuestionKind.SCALE:
            return answer in known
        case QuestionKind.MANY:
            return isinstance(answer, list) and set(answer) <= known
        case QuestionKind.YES_NO:
            return isinstance(answer, bool)
        case QuestionKind.PERCENT:
            return isinstance(answer, int) and answer in _PERCENT
        case QuestionKind.DATE:
            return isinstance(answer, str) and _is_date(answer)


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def without_restricted(instrument: Instrument, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answers that anyone with access to the case may read."""
    hidden = {question.key for question in instrument.questions if question.restricted}
    return {key: value for key, value in answers.items() if key.split(".")[0] not in hidden}
