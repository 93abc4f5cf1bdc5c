"""What the tables hold by themselves: the kind of each column and what it is when nothing is said,
and rules for values and references.

Whoever takes a rule away lets in what no trigger looks for: a second row of what there is one of,
or one that points at nothing.
"""

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from fsclient.storage.tables import metadata

KINDS = ("COLUMN", "PRIMARY KEY", "FOREIGN KEY", "CHECK", "UNIQUE")
"""What the names here begin with: no guard that is put up and taken down."""


def shape(connection: sa.Connection, schema: str | None = None) -> Mapping[str, str]:
    """Each column and rule of our tables in a schema, with its words."""
    look = sa.inspect(connection)
    return {
        **dict(_columns(_ours(look.get_multi_columns(schema)), schema)),
        **dict(_references(_ours(look.get_multi_foreign_keys(schema)))),
        **{
            f"PRIMARY KEY ON {table}": str(key["constrained_columns"])
            for table, key in _ours(look.get_multi_pk_constraint(schema))
        },
        **{
            f"CHECK {rule['name']} ON {table}": rule["sqltext"]
            for table, rules in _ours(look.get_multi_check_constraints(schema))
            for rule in rules
        },
        **{
            f"UNIQUE {rule['name']} ON {table}": str(rule["column_names"])
            for table, rules in _ours(look.get_multi_unique_constraints(schema))
            for rule in rules
        },
        **dict(_unique_indexes(_ours(look.get_multi_indexes(schema)))),
    }


def column(name: str, table: str) -> str:
    """How a column is named."""
    return f"COLUMN {name} OF {table}"


@functools.cache
def local_shape() -> Mapping[str, str]:
    """The same of the tables that this program makes in a local database."""
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        metadata.create_all(connection)
        found = shape(connection)
    engine.dispose()
    return found


_Told = Iterator[tuple[str, Any]]


def _ours(found: Mapping[tuple[str | None, str], Any]) -> _Told:
    return ((table, told) for (_, table), told in found.items() if table in metadata.tables)


def _columns(tables: _Told, schema: str | None) -> Iterator[tuple[str, str]]:
    for table, columns in tables:
        for one in columns:
            empty = "NULL" if one["nullable"] else "NOT NULL"
            untold = {key: one.get(key) for key in ("default", "computed", "identity")}
            said = [f"{key} {value}" for key, value in untold.items() if value is not None]
            # A sequence is found in the schema that it stands in.
            words = re.sub(rf'"?{schema}"?\.', "", " ".join((str(one["type"]), empty, *said)))
            yield column(one["name"], table), words


def _references(tables: _Told) -> Iterator[tuple[str, str]]:
    for table, keys in tables:
        for key in keys:
            # One that came with a later column has no name on SQLite.
            name = f"FOREIGN KEY ({', '.join(key['constrained_columns'])}) ON {table}"
            yield name, f"{key['referred_table']} {key['referred_columns']} {key['options']}"


def _unique_indexes(tables: _Told) -> Iterator[tuple[str, str]]:
    for table, indexes in tables:
        for index in indexes:
            if index["unique"]:
                where = [str(option) for option in index["dialect_options"].values()]
                yield f"UNIQUE {index['name']} ON {table}", f"{index['column_names']} {where}"
