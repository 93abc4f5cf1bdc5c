"""Reading rows out of the dated data files: every fault is named with its place."""

import dataclasses
import re
import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TypeVar

from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month

Value = TypeVar("Value")

Row = Mapping[str, object]


def rows(text: str, table: str) -> tuple[Row, ...]:
    """The ``[[table]]`` entries of a TOML text, in order.

    Raises RuleViolation ``data_file_unreadable`` or ``data_file_value``.
    """
    try:
        content = tomllib.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        # Besides what it calls a decode error, a number of thousands of digits and brackets
        # within brackets without end make the reader give up.
        raise unreadable(table, error) from error
    entries = content.get(table, [])
    if not isinstance(entries, list) or not all(isinstance(row, dict) for row in entries):
        raise RuleViolation.at(table, "data_file_value", name=table)
    return tuple(entries)


_AT = re.compile(r"at line (\d+), column (\d+)")


def unreadable(field: str | None, error: Exception) -> RuleViolation:
    """What is said of a text that is not TOML: where the reader gave up."""
    return RuleViolation.at(field, "data_file_unreadable", detail=_place(error))


def _place(error: Exception) -> str:
    found = _AT.search(str(error))
    return f"rad {found[1]}, tecken {found[2]}" if found else "filen slutar för tidigt"


def needed(row: Row, name: str, kind: type[Value]) -> Value:
    """A field that must be there and be of a kind; raises RuleViolation ``data_file_value``."""
    value = row.get(name)
    if type(value) is not kind:
        raise RuleViolation.at(name, "data_file_value", name=name)
    return value


def filled(row: Row, name: str) -> str:
    """A text that must be there and say something; raises RuleViolation ``data_file_value``."""
    text = needed(row, name, str)
    if not text.strip():
        raise RuleViolation.at(name, "data_file_value", name=name)
    return text


def text_of(row: Row, name: str) -> str:
    """A text, empty where it is left out."""
    return needed(row, name, str) if name in row else ""


def day_of(row: Row, name: str) -> date | None:
    """A day, None where it is left out."""
    return needed(row, name, date) if name in row else None


def month_starting(row: Row, name: str) -> Month:
    """The month whose first day is given; raises RuleViolation where it is another day."""
    day = needed(row, name, date)
    month = Month.of(day)
    if day != month.first:
        raise RuleViolation.at(name, "data_file_value", name=name)
    return month


def month_ending(row: Row, name: str) -> Month:
    """The month whose last day is given; raises RuleViolation where it is another day."""
    day = needed(row, name, date)
    month = Month.of(day)
    if day != month.last:
        raise RuleViolation.at(name, "data_file_value", name=name)
    return month


def line_of(text: str, field: str | None) -> int | None:
    """The line where a field of a TOML text stands, ``sender.phone``; else its table's line."""
    if not field:
        return None
    table, _, key = field.rpartition(".")
    found, inside = None, not table
    for number, line in enumerate(text.splitlines(), start=1):
        begins = _TABLE.match(line)
        if begins:
            inside = begins[1] == table
            found = number if inside and table else found
        elif inside and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
            return number
    return found


_TABLE = re.compile(r"\s*\[+\s*([^\]]*?)\s*\]")


def in_file(violation: RuleViolation, file: str, text: str) -> RuleViolation:
    """The same problems, each with its file and line: the one who wrote it is to find it."""
    return RuleViolation(
        *(
            dataclasses.replace(
                problem,
                values={
                    **problem.values,
                    "in_file": file,
                    "line": problem.values.get("line") or line_of(text, problem.field),
                },
            )
            for problem in violation.problems
        )
    )
