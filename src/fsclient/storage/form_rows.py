"""The texts that a unit's database keeps of its forms and norms, whatever else of their rows is
amiss: what one row of them holds locks nobody out.
"""

from collections.abc import Iterable, Mapping

import sqlalchemy as sa

from fsclient.domain.instruments import MOST_VERSIONS, FormText
from fsclient.storage import tables

_form = tables.form_version.c
_NUMBER = "instrument_version"
_TEXTS = ("instrument", "text", "options", "sha256")


def fetch_form_texts(
    connection: sa.Connection, equals: Mapping[str, object]
) -> tuple[FormText, ...]:
    """Newest first, and of one version the one that was added later.

    What is no text or number there is told as one that it cannot have been: the hash says that it
    was altered.
    """
    query = sa.select(*_raw(connection, _NUMBER, *_TEXTS)).order_by(_form.added_at.desc())
    for name, value in equals.items():
        query = query.where(_form[name] == value)
    rows = [tuple(map(_text, row)) for row in connection.execute(query)]
    numbers = _numbers(row[0] for row in rows)
    found = [
        FormText(instrument_version=numbers[row[0]], **dict(zip(_TEXTS, row[1:], strict=True)))
        for row in rows
    ]
    return tuple(sorted(found, key=lambda form: form.instrument_version, reverse=True))


def fetch_newest_forms(connection: sa.Connection) -> tuple[tuple[str, int], ...]:
    """The key of each form that the unit has used, with the newest version."""
    query = sa.select(*_raw(connection, "instrument", _NUMBER)).distinct()
    found: dict[str, list[str]] = {}
    for row in connection.execute(query):
        found.setdefault(_text(row[0]), []).append(_text(row[1]))
    return tuple(sorted((key, max(_numbers(found[key]).values())) for key in found))


def fetch_norm_texts(connection: sa.Connection) -> tuple[str, ...]:
    """The texts of the norms that were added, by the first month of each."""
    norm = tables.added_norm.c
    query = sa.select(_bare(connection, norm.text)).order_by(norm.valid_from)
    return tuple(map(_text, connection.execute(query).scalars()))


def _raw(connection: sa.Connection, *names: str) -> list[sa.ColumnElement[object]]:
    return [_bare(connection, _form[name]) for name in names]


def _bare(connection: sa.Connection, column: sa.ColumnElement[object]) -> sa.ColumnElement[object]:
    """SQLite lets anything stand in a column, and reads no text that is none."""
    if connection.dialect.name == "sqlite":
        return sa.cast(column, sa.LargeBinary)
    return column


def _text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


def _numbers(told: Iterable[str]) -> Mapping[str, int]:
    """What is no number was one, and may have been the highest."""
    every = set(told)
    known = {one: int(one) for one in every if _is_number(one)}
    above = max(known.values(), default=0) + 1
    return {one: known.get(one, above) for one in every}


def _is_number(told: str) -> bool:
    # Thousands of digits are more than Python makes a number of.
    longest = len(str(MOST_VERSIONS))
    return told.isdecimal() and len(told) <= longest and int(told) <= MOST_VERSIONS
