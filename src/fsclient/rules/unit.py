"""Reading the unit's own details: what stands on its letters and payment files."""

import dataclasses
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.letters import Sender
from fsclient.domain.transfers import DebtorAccount
from fsclient.domain.unit import UnitDetails, UnreadableUnit
from fsclient.rules.data_files import unreadable

_TABLES = {"sender": Sender, "debtor": DebtorAccount}
_FIELDS = frozenset({"name", "delegation", "district", *_TABLES})


def parse_unit(text: str) -> UnitDetails:
    """A unit from its TOML text.

    Raises RuleViolation with all that is amiss, each at its key (``sender.phone``):
    ``data_file_unreadable``, ``data_file_value``, ``data_file_key_unknown``, ``unit_account``.
    """
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise unreadable(None, error) from error
    problems = tuple(_problems(data))
    if problems:
        raise RuleViolation(*problems)
    sender = dict(data["sender"])
    sender["address_lines"] = tuple(sender["address_lines"])
    try:
        debtor = DebtorAccount(**data["debtor"])
    except ValueError as error:
        raise RuleViolation.at("debtor.iban", "unit_account") from error
    return UnitDetails(
        name=data["name"],
        sender=Sender(**sender),
        delegation=data["delegation"],
        districts=_districts(data),
        debtor=debtor,
    )


def unreadable_unit(text: str, violation: RuleViolation) -> UnreadableUnit:
    """What can be used of a unit whose text is amiss: its name and districts, if they stand."""
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError):
        data = {}
    name = data.get("name")
    return UnreadableUnit(
        name if isinstance(name, str) else "",
        () if any(_district_problems(data)) else _districts(data),
        violation.problems,
    )


def _problems(data: Mapping[str, Any]) -> Iterator[Problem]:
    for field in sorted(data.keys() - _FIELDS):
        yield _unknown(field)
    for field in ("name", "delegation"):
        if not _is_text(data.get(field)):
            yield _amiss(field)
    yield from _district_problems(data)
    for table, shape in _TABLES.items():
        row = data.get(table)
        if not isinstance(row, dict):
            yield _amiss(table)
            continue
        yield from _table_problems(table, row, shape)


def _table_problems(table: str, row: Mapping[str, Any], shape: type) -> Iterator[Problem]:
    fields = {field.name: field for field in dataclasses.fields(shape)}
    for key in sorted(row.keys() - fields.keys()):
        yield _unknown(f"{table}.{key}")
    for key, field in fields.items():
        given = row.get(key, field.default)
        fits = _is_lines(given) if key == "address_lines" else isinstance(given, str)
        if not fits or (key in row and field.default is dataclasses.MISSING and not given):
            yield _amiss(f"{table}.{key}")


def _district_problems(data: Mapping[str, Any]) -> Iterator[Problem]:
    rows = data.get("district")
    if not isinstance(rows, list) or not rows:
        yield _amiss("district")
        return
    keys = set()
    for row in rows:
        if not isinstance(row, dict) or not all(
            _is_text(row.get(each)) for each in ("key", "name")
        ):
            yield _amiss("district")
        elif row["key"] in keys:
            yield _amiss("district.key")
        else:
            keys.add(row["key"])


def _districts(data: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple((row["key"], row["name"]) for row in data["district"])


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_lines(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_text, value))


def _amiss(field: str) -> Problem:
    return Problem("data_file_value", field, {"name": field})


def _unknown(field: str) -> Problem:
    return Problem("data_file_key_unknown", field, {"name": field})
