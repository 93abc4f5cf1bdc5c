"""Reading the data files: each says by its types what it holds, and every slip is named.

What a file holds is a frozen dataclass, with more of them inside it. A key that none of them has,
one that is missing and a value of another type are all told at once, each by its place in the file
(``law[3].valid_from``), so that the one who wrote it finds the line.
"""

import dataclasses
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from itertools import count, islice
from string import Formatter
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from fsclient.domain.errors import Problem, RuleViolation

Shape = TypeVar("Shape")

Filled = Annotated[str, msgspec.Meta(pattern=r"\S")]
"""A text that must say something."""

MOST_TOLD = 20
"""Of the slips in one file: with these mended the next ones are told."""

_MOST_SHOWN = 80
_DEEPEST = 40
_TOML_TYPES = (date, datetime, time, Decimal)
_WITHIN_ROWS = re.compile(r"^.*\[\d+\]\.")
_INDEX = re.compile(r"\[\d+\]")
_INSIDE = re.compile(r"at `\$(.*)`$")
_AT = re.compile(r"at line (\d+), column (\d+)")
_TWICE = ("Cannot overwrite", "Cannot declare", "Cannot mutate", "Duplicate inline")
_NAMED = re.compile(r"'([^']+)'")
_MOST_PARTS = 300
"""More sentences than anyone writes on a line; a whole file of such keys takes a second."""
_STOP_IN_KEY = re.compile(r"[\w\"'-][ \t]*\.(?=[ \t]*[\w\"'-])")


def read(text: str, shape: type[Shape]) -> Shape:
    """What a TOML text holds, as a dataclass.

    Raises RuleViolation ``data_file_unreadable``, or with every slip what ``made_of`` raises.
    """
    return made_of(load(text), shape)


def load(text: str) -> dict[str, Any]:
    """A TOML text as it stands.

    Raises RuleViolation ``data_file_unreadable``, ``data_file_key_twice``, and
    ``own_file_key_parts`` for a line that may have a key of more parts than the reader gets
    through: its time goes by their number times itself, in a file and in a text that is kept.
    """
    _hold_to_parts(text)
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        # Besides what it calls a decode error, a number of thousands of digits and brackets
        # within brackets without end make the reader give up.
        raise _unreadable(text, str(error)) from error


def _hold_to_parts(text: str) -> None:
    # Not by what else ends a line: TOML lets it stand in a key.
    for line, content in enumerate(text.split("\n"), start=1):
        if len(_STOP_IN_KEY.findall(content)) > _MOST_PARTS:
            raise RuleViolation.at(None, "own_file_key_parts", line=line)


def _unreadable(text: str, said: str) -> RuleViolation:
    found = _AT.search(said)
    before = [one for one in _places(text) if not found or one[1] <= int(found[1])]
    path, line = before[-1] if before else ("", 1)
    if said.startswith(_TWICE):
        name = (_NAMED.findall(said) or [_shown(path).rpartition(".")[2]])[-1]
        return RuleViolation.at(name, "data_file_key_twice", name=name, line=line)
    ends = f"det som börjar på rad {line} tar aldrig slut"
    detail = f"rad {found[1]}, tecken {found[2]}" if found else ends
    return RuleViolation.at(None, "data_file_unreadable", detail=detail)


def made_of(data: object, shape: type[Shape], path: str = "") -> Shape:
    """A dataclass out of a table that was read.

    Raises RuleViolation with every slip: ``data_file_value`` for what is missing or of another
    type, ``data_file_key_unknown``, and what the dataclass itself raises as RuleViolation.
    """
    problems: list[Problem] = []
    made = gather(shape, data, path, problems)
    if problems:
        raise RuleViolation(*problems)
    return made  # type: ignore[no-any-return]  # of its shape, or a problem has been found


def amiss(path: str) -> Problem:
    """That what stands at a place is missing or wrong."""
    return Problem("data_file_value", path, {"name": _shown(path)})


def unknown(path: str) -> Problem:
    """That nothing reads what stands at a place."""
    return Problem("data_file_key_unknown", path, {"name": _shown(path)})


def reference(path: str, value: str) -> Problem:
    """That what stands at a place is the key of something that is not there."""
    return Problem("data_file_reference", path, {"name": _shown(path), "value": value})


def facts_asked(text: str) -> frozenset[str] | None:
    """The facts that a text asks for in braces; None where its braces are not in pairs."""
    try:
        return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    except ValueError:
        return None


def _shown(path: str) -> str:
    """A place without the rows that it is in: the line says which."""
    shown = _INDEX.sub("", _WITHIN_ROWS.sub("", path))
    return shown if len(shown) <= _MOST_SHOWN else f"{shown[:_MOST_SHOWN]}…"


def gather(shape: Any, value: object, path: str, problems: list[Problem]) -> Any:
    """A value of a type, as ``made_of`` makes it; each slip is added to the problems instead, and
    what is returned is then of no use.
    """
    if dataclasses.is_dataclass(shape):
        return _table(shape, value, path, problems)
    arguments = get_args(shape)
    if isinstance(shape, UnionType) and len(given := set(arguments) - {NoneType}) == 1:
        return gather(given.pop(), value, path, problems)
    if get_origin(shape) is tuple and dataclasses.is_dataclass(arguments[0]):
        if not isinstance(value, list):
            problems.append(amiss(path))
            return None
        return tuple(
            gather(arguments[0], one, f"{path}[{place}]", problems)
            for place, one in enumerate(value)
        )
    if get_origin(shape) is Mapping:
        if not isinstance(value, dict):
            problems.append(amiss(path))
            return None
        return {
            _leaf(arguments[0], key, f"{path}.{key}", problems): gather(
                arguments[1], one, f"{path}.{key}", problems
            )
            for key, one in value.items()
        }
    return _leaf(shape, value, path, problems)


def _table(shape: Any, value: object, path: str, problems: list[Problem]) -> Any:
    if not isinstance(value, Mapping):
        problems.append(amiss(path))
        return None
    before = len(problems)
    fields = _fields(shape)
    within = f"{path}." if path else ""
    problems += (unknown(f"{within}{key}") for key in value if key not in fields)
    made = {}
    for name, (kind, needed) in fields.items():
        if name in value:
            made[name] = gather(kind, value[name], f"{within}{name}", problems)
        elif needed:
            problems.append(amiss(f"{within}{name}"))
    if len(problems) > before:
        return None
    try:
        return shape(**made)
    except RuleViolation as violation:
        problems += (
            dataclasses.replace(one, field=f"{within}{one.field}") for one in violation.problems
        )
        return None


def _leaf(kind: Any, value: object, path: str, problems: list[Problem]) -> Any:
    if isinstance(kind, UnionType):
        if type(value) not in get_args(kind):
            problems.append(amiss(path))
        return value
    if kind is Decimal and type(value) is int:
        return Decimal(value)
    try:
        return msgspec.convert(value, kind, builtin_types=_TOML_TYPES)
    except msgspec.ValidationError as error:
        inside = _INSIDE.search(str(error))
        problems.append(amiss(f"{path}{inside[1] if inside else ''}"))
        return None


@cache
def _fields(shape: Any) -> Mapping[str, tuple[Any, bool]]:
    """The fields that a file gives, each with its type and whether it must."""
    kinds = get_type_hints(shape, include_extras=True)
    empty = dataclasses.MISSING
    return {
        field.name: (kinds[field.name], field.default is field.default_factory is empty)
        for field in dataclasses.fields(shape)
        if field.init
    }


def line_of(text: str, path: str | None) -> int | None:
    """The line where ``law[3].valid_from`` stands in a TOML text; else its table's line, which of
    the outermost is the first.
    """
    return _line_in(_lines(text), path)


def _line_in(lines: Mapping[str, int], path: str | None) -> int | None:
    if not path:
        return None
    return next((lines[one] for one in (path, *_around(path)) if one in lines), 1)


def _around(path: str) -> Iterator[str]:
    """The places that a place lies in, the nearest first; no more than any file of ours has."""
    for _ in range(_DEEPEST):
        if path := _LAST_PART.sub("", path):
            yield path


_LAST_PART = re.compile(r"(\.[^.\[\]]*|\[[^\[\]]*\]|^[^.\[\]]*)$")
_HEADER = re.compile(r"\s*(\[\[?)([^\[\]]+)\]")
_NAME = r"(?:[\w-]+|\"(?:[^\"\\]|\\.)*\"|'[^']*')"
_KEY = re.compile(rf"\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*=")

_ROW = re.compile(r"\s*\{")
_NEXT_ROW = re.compile(r"\}\s*,\s*\{")


def _lines(text: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for path, number in _places(text):
        found.setdefault(path, number)
    # A place that no line says itself is where the first thing in it stands.
    for path, number in tuple(found.items()):
        for around in _around(path):
            found.setdefault(around, number)
    return found


def without_tables(text: str, names: Collection[str], held: Collection[str]) -> str:
    """A TOML text without the tables of some names and those in them: it may be read though there
    is a slip in one of these.

    Raises RuleViolation ``own_file_key_parts``, and ``data_file_unreadable`` where a slip in a
    heading may have put more among them: a line that begins as one and is none, and a heading or
    key in them that has a ``held`` name.
    """
    _hold_to_parts(text)
    kept, lines = True, []
    for number, line in enumerate(text.split("\n"), start=1):
        header = _HEADER.match(line)
        named = header[2] if header else key[1] if (key := _KEY.match(line)) else ""
        parts = _parts(named)
        if header:
            kept = parts[0] not in names
        if kept:
            lines.append(line)
        elif (not header and line.lstrip().startswith("[")) or not set(held).isdisjoint(parts):
            raise RuleViolation.at(None, "data_file_unreadable", detail=f"rad {number}")
    return "\n".join(lines)


def _places(text: str) -> Iterator[tuple[str, int]]:
    """Every table, key and row that begins a line, by its place, with the line's number."""
    counts: dict[str, int] = {}
    table = rows = ""
    places = count()
    for number, line in _outside_long_texts(text):
        if header := _HEADER.match(line):
            table = _resolved(_parts(header[2]), counts)
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                yield table, number
                table = f"{table}[{counts[table]}]"
            yield table, number
        elif key := _KEY.match(line):
            name = ".".join(_parts(key[1]))
            rows, places = f"{table}.{name}" if table else name, count()
            yield rows, number
        elif rows and _ROW.match(line):
            on_line = 1 + len(_NEXT_ROW.findall(line))
            yield from ((f"{rows}[{place}]", number) for place in islice(places, on_line))


def _parts(name: str) -> Sequence[str]:
    if "\\" in name:
        # Signs may be written by their numbers.
        with suppress(ValueError):
            return tuple(_nested(tomllib.loads(f"{name} = 0")))
    return [part.strip().strip("\"'") for part in name.split(".")]


def _nested(table: object) -> Iterator[str]:
    while isinstance(table, dict):
        ((name, table),) = table.items()
        yield name


def _resolved(parts: Sequence[str], counts: Mapping[str, int]) -> str:
    """A table's place: of an array that it lies in, the last entry so far."""
    path = ""
    for place, part in enumerate(parts):
        path = f"{path}.{part}" if path else part
        if path in counts and place < len(parts) - 1:
            path = f"{path}[{counts[path]}]"
    return path


def _outside_long_texts(text: str) -> Iterator[tuple[int, str]]:
    """The lines that no text of several lines has in it, with their numbers."""
    quotes = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if not quotes:
            yield number, line
        for mark in re.findall(r"\"\"\"|'''", line):
            quotes = mark if not quotes else "" if mark == quotes else quotes


def in_file(violation: RuleViolation, file: str, text: str) -> RuleViolation:
    """The same problems, each with its file and line: the one who wrote it is to find it. Of more
    than ``MOST_TOLD`` the first ones, and how many more there are.
    """
    told = violation.problems[:MOST_TOLD]
    lines = _lines(text) if any(one.field for one in told) else {}
    problems = [
        dataclasses.replace(
            problem,
            values={
                **problem.values,
                "in_file": file,
                "line": problem.values.get("line") or _line_in(lines, problem.field),
            },
        )
        for problem in told
    ]
    if more := len(violation.problems) - len(told):
        problems.append(Problem("data_file_more", None, {"count": more, "in_file": file}))
    return RuleViolation(*problems)
