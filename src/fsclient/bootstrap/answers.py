"""What a command says when it ends: Swedish to a person, JSON to a program, and a status."""

import json
import sys
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, TextIO

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.ui.speech.messages import sentence

DONE, NOT_FINISHED, BAD_INPUT = 0, 1, 2

_TYPED = frozenset(
    {"profile_missing", "file_missing", "file_exists", "not_a_database", "database_in_the_way"}
)
"""What the surroundings say about a name or a file that was typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The lines for a person, the fields for a program, and whether all was well."""

    lines: tuple[str, ...]
    fields: Mapping[str, object] = field(default_factory=dict)
    sound: bool = True


def answer(act: Callable[[], Answer], *, as_json: bool) -> int:
    """Do it and say how it went; returns the exit status."""
    try:
        said = act()
    except RuleViolation as violation:
        _refuse(violation.problems, as_json=as_json)
        return BAD_INPUT
    except EnvironmentProblem as problem:
        told = Problem(problem.code, None, problem.values)
        _refuse((told,), as_json=as_json)
        return BAD_INPUT if problem.code in _TYPED else NOT_FINISHED
    except Exception as error:
        _refuse((Problem("program_fault", None, {"place": fault(error)}),), as_json=as_json)
        return NOT_FINISHED
    text = json.dumps(said.fields, ensure_ascii=False, default=_plain)
    _say(sys.stdout, text if as_json else "\n".join(said.lines))
    return DONE if said.sound else NOT_FINISHED


def fault(error: Exception) -> str:
    """A fault of the program by kind and place; its own words might name someone."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {Path(frame.filename).name}:{frame.lineno}"


def problem_fields(problem: Problem) -> dict[str, object]:
    """A problem as a program reads it."""
    return {"code": problem.code, "path": problem.field or "", "message": sentence(problem)}


def _refuse(problems: tuple[Problem, ...], *, as_json: bool) -> None:
    if as_json:
        fields = [problem_fields(problem) for problem in problems]
        told = {"error": fields[0], "problems": fields}
        _say(sys.stderr, json.dumps(told, ensure_ascii=False))
        return
    for problem in problems:
        _say(sys.stderr, sentence(problem))


def _plain(value: Any) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return str(value)


def _say(stream: TextIO, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
