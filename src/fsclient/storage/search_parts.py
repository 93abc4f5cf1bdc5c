"""The index by which people, cases and payees are found by any part of their words.

An end of each word is kept, so that what a word has in it is what one of its ends begins with: a
range of an index that both engines have of themselves. The database makes the ends itself, of what
it is to be found by, and nobody writes them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from fsclient.domain.staff import Action
from fsclient.storage.roles import may, policy
from fsclient.storage.tables import search_part

LONGEST: Final = 40
"""How much of an end is kept: what is typed beyond it is looked for in the row itself."""

PERSON, CASE, PAYEE, FILE = "person", "case", "payee", "file"
"""What is found: a person, a case by its number, an account by who is paid to it, or a file by
what the bank calls it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """Rows with words: the table, what they are found as, by which column, and the words."""

    table: str
    kind: str
    row: str = "id"
    words: str
    changes: str = ""


# SQLite lowers only the letters from A to Z, as does a server whose locale is C.
_HOLDER = "lower({row}.holder)"
for _letter in "åäöéü":
    _HOLDER = f"replace({_HOLDER}, '{_letter.upper()}', '{_letter}')"

_SOURCES: Final = (
    _Source(table="person", kind=PERSON, words="{row}.search_text", changes="search_text"),
    _Source(
        table="former_identity",
        kind=PERSON,
        row="person_id",
        words="{row}.search_text",
        changes="search_text",
    ),
    _Source(table="case_file", kind=CASE, words="replace({row}.number, '-', '')", changes="number"),
    _Source(table="payee_account", kind=PAYEE, words=_HOLDER),
    _Source(table="payment_file", kind=FILE, words="lower({row}.message_id)"),
)

_SQLITE_ENDS = """
WITH RECURSIVE word (id, rest, one) AS (
    SELECT {row}.{id}, {words} || ' ', '' {rows}
    UNION ALL
    SELECT id, substr(rest, instr(rest, ' ') + 1), substr(rest, 1, instr(rest, ' ') - 1)
    FROM word WHERE rest <> ''
), ending (id, one, place) AS (
    SELECT id, one, 1 FROM word WHERE one <> ''
    UNION ALL
    SELECT id, one, place + 1 FROM ending WHERE place < length(one)
)
SELECT '{kind}', place > 1, substr(one, place, {longest}), id FROM ending
"""
_POSTGRES_ENDS = """
SELECT '{kind}', place > 1, substr(one, place, {longest}), {row}.{id}
FROM {rows} regexp_split_to_table({words}, ' +') AS one
CROSS JOIN LATERAL generate_series(1, length(one)) AS place {where}
"""

_ADD = {
    "sqlite": "INSERT OR IGNORE INTO search_part (kind, inside, part, row_id) {ends}",
    "postgresql": "INSERT INTO search_part (kind, inside, part, row_id) {ends} "
    "ON CONFLICT DO NOTHING",
}
_TAKE_AWAY = "DELETE FROM search_part WHERE (kind, inside, part, row_id) IN ({ends})"
_IN_ORDER = "SELECT * FROM ({ends}) AS found ORDER BY 1, 2, 3, 4"
"""So that a table which is kept in that order is written from its beginning to its end."""

_SQLITE = """
CREATE TRIGGER {name} AFTER {event} ON {table} FOR EACH ROW {when}
BEGIN {done} END
"""
_POSTGRES = """
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    {done}
    RETURN NULL;
END $$
"""
_POSTGRES_TRIGGER = """
CREATE TRIGGER {name} AFTER {event} ON {table} FOR EACH ROW {when} EXECUTE FUNCTION {name}()
"""


def found_by_parts(dialect: str) -> Iterator[str]:
    """The triggers that keep the ends of what is written."""
    for source in _SOURCES:
        added = _ADD[dialect].format(ends=_of_row(source, dialect, "NEW"))
        yield from _trigger(source, dialect, "INSERT", [added])
        if source.changes:
            # What one of them is found by, another of the same row may be too.
            gone = _TAKE_AWAY.format(ends=_of_row(source, dialect, "OLD"))
            again = (
                _ADD[dialect].format(ends=_of_all(one, dialect, f"NEW.{source.row}"))
                for one in _SOURCES
                if one.kind == source.kind
            )
            yield from _trigger(source, dialect, "UPDATE", [gone, *again])


def _trigger(source: _Source, dialect: str, event: str, done: list[str]) -> Iterator[str]:
    column = source.changes
    when = f"WHEN (NEW.{column} <> OLD.{column})" if event == "UPDATE" else ""
    words = {
        "name": f"{source.table}_{event.lower()}_found",
        "event": event,
        "table": source.table,
        "when": when,
        "done": " ".join(f"{one};" for one in done),
    }
    if dialect == "sqlite":
        yield _SQLITE.format(**words)
    else:
        yield _POSTGRES.format(**words)
        yield _POSTGRES_TRIGGER.format(**words)


def renew(connection: sa.Connection) -> None:
    """Make the ends anew of all that there is: the guards that do it were aside."""
    dialect = connection.dialect.name
    connection.execute(sa.delete(search_part))
    for source in _SOURCES:
        ends = _IN_ORDER.format(ends=_of_all(source, dialect))
        connection.exec_driver_sql(_ADD[dialect].format(ends=ends))


def _of_row(source: _Source, dialect: str, row: str) -> str:
    """The ends of a row that a trigger sees."""
    return _ends(source, dialect, row, "", "")


def _of_all(source: _Source, dialect: str, only: str = "") -> str:
    """The ends of the stored rows; ``only`` those of one."""
    where = f"WHERE held.{source.row} = {only}" if only else ""
    return _ends(source, dialect, "held", f"{source.table} AS held", where)


def _ends(source: _Source, dialect: str, row: str, rows: str, where: str) -> str:
    pattern, before, after = (
        (_SQLITE_ENDS, "FROM ", f" {where}")
        if dialect == "sqlite"
        else (_POSTGRES_ENDS, "", " CROSS JOIN LATERAL")
    )
    return pattern.format(
        kind=source.kind,
        longest=LONGEST,
        row=row,
        id=source.row,
        words=source.words.format(row=row),
        rows=f"{before}{rows}{after}" if rows else "",
        where=where,
    )


def found_security() -> Iterator[str]:
    """PostgreSQL: whoever reads cases finds by them, and nobody writes them."""
    yield "GRANT SELECT ON search_part TO fsclient_staff"
    yield "ALTER TABLE search_part ENABLE ROW LEVEL SECURITY"
    yield policy("search_part", "select", using=may(Action.READ_CASE))
