"""What a row says of who did something and when, and of which case it is, is never at odds.

Generated from the tables: where ``X_by`` and ``X_at`` may both be empty they are filled together,
so that nothing is signed by nobody and nobody has signed what may still change; what points at a
row of a case is of that case, and whom a row of a case is about is of its household.
"""

from collections.abc import Iterator, Mapping

import sqlalchemy as sa

from fsclient.storage.refusals import null_safe, refusing
from fsclient.storage.tables import case, metadata

HALF_SIGNED = "locked_row"
MIXED_CASES = "mixed_cases"

_STRANGER = """
NEW.person_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM household_member AS party
    WHERE party.case_id = NEW.case_id AND party.person_id = NEW.person_id
)
"""
"""Once is enough: someone's plan is there also when he has left."""

_OF_ANOTHER = """
EXISTS (
    SELECT 1 FROM {target} AS pointed
    WHERE pointed.id = NEW.{column} AND pointed.{theirs} <> NEW.{own}
)
"""


def signed_by() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Each table in which something is signed, with the columns of who did it and when."""
    found = {
        table.name: tuple(
            (column.name, f"{name}_at")
            for column in table.c
            if column.nullable
            and (name := column.name.removesuffix("_by")) != column.name
            and f"{name}_at" in table.c
            and table.c[f"{name}_at"].nullable
        )
        for table in metadata.sorted_tables
    }
    return {table: pairs for table, pairs in found.items() if pairs}


def of_cases() -> Mapping[str, tuple[str, tuple[tuple[str, str, str], ...]]]:
    """Each table whose rows are of a case and point at rows that are: the column with its case,
    and of each of those its own column, the other table, and the column with that one's case.
    """
    found: dict[str, tuple[str, tuple[tuple[str, str, str], ...]]] = {}
    for table in metadata.sorted_tables:
        own = _case_of(table)
        pointed = tuple(
            (key.parent.name, key.column.table.name, other)
            for key in sorted(table.foreign_keys, key=lambda key: key.parent.name)
            if key.column.table is not case and (other := _case_of(key.column.table)) is not None
        )
        if own is not None and pointed:
            found[table.name] = (own, pointed)
    return found


def _case_of(table: sa.Table) -> str | None:
    if "case_id" in table.c:
        return "case_id"
    keys = (key.parent.name for key in table.foreign_keys if key.column.table is case)
    return "id" if "id" in keys else None


def about_someone() -> tuple[str, ...]:
    """Each table whose rows are of a case and about one of its household; that they go on to be
    about the same, ``writing_guards`` holds.
    """
    about = {"case_id", "person_id"}
    tables = (table.name for table in metadata.sorted_tables if about <= set(table.c.keys()))
    return tuple(name for name in tables if name != "household_member")


_HASHED = {"letter": "pdf", "payment_file": "xml"}
"""Files that are kept with their hash."""

MISHASHED = "locked_row"


def never_at_odds(dialect: str) -> Iterator[str]:
    """The triggers that refuse what is half signed, of two cases, about a stranger, or a file with
    another's hash.
    """
    for table, column in _HASHED.items():
        own = f"sha256(NEW.{column})"
        own = own if dialect == "sqlite" else f"encode({own}, 'hex')"
        name = f"{table}_insert_mishashed"
        yield from refusing(dialect, table, "INSERT", name, f"NEW.sha256 <> {own}", MISHASHED)
    for table in about_someone():
        name = f"{table}_insert_stranger"
        yield from refusing(dialect, table, "INSERT", name, _STRANGER, MIXED_CASES)
    _same, other = null_safe(dialect)
    for table, pairs in signed_by().items():
        halves = {pair: "(NEW.{} IS NULL) <> (NEW.{} IS NULL)".format(*pair) for pair in pairs}
        # What stood so before is written on, and signed.
        made = (
            f"({half}) AND (NEW.{by} {other} OLD.{by} OR NEW.{at} {other} OLD.{at})"
            for (by, at), half in halves.items()
        )
        for event, found in (("INSERT", halves.values()), ("UPDATE", made)):
            name = f"{table}_{event.lower()}_half_signed"
            condition = " OR ".join(found)
            yield from refusing(dialect, table, event, name, condition, HALF_SIGNED)
    for table, (own, pointed) in of_cases().items():
        mixed = {
            column: _OF_ANOTHER.format(target=target, column=column, theirs=theirs, own=own)
            for column, target, theirs in pointed
        }
        moved = " OR ".join(
            f"(NEW.{column} {other} OLD.{column} AND {found})" for column, found in mixed.items()
        )
        for event, condition in (("INSERT", " OR ".join(mixed.values())), ("UPDATE", moved)):
            name = f"{table}_{event.lower()}_mixed_cases"
            yield from refusing(dialect, table, event, name, condition, MIXED_CASES)
