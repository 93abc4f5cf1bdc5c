"""No row is written that the program cannot read, whatever program writes it: on both engines."""

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.keeping import MOST_SIGNS
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import metadata
from fsclient.storage.types import Code, Document, Kronor, MonthText, Utc
from fsclient.storage.value_guards import NOT_OURS
from tests.storage.samples import Samples, make_samples
from tests.support.unit import make_unit


@pytest.fixture
def samples(database: LocalDatabase | ServerDatabase) -> Samples:
    made = make_samples(make_unit(database))
    with database.begin() as work:
        made.add_all(work)
        work.commit()
    return made


def unfit(column: sa.Column[Any], dialect: str) -> list[Any]:
    """What the column's type cannot hold, as an engine would keep it."""
    kind = column.type
    if isinstance(kind, Code):
        return ["zzz"]
    if isinstance(kind, Kronor):
        return [2**62]
    if isinstance(kind, MonthText):
        return ["2026-13", "zz", "0000-01"]
    if isinstance(kind, Document):
        return ["garbage", "7", "null", '{"x": [[[]]]}' if dialect == "postgresql" else "{"]
    if isinstance(kind, sa.Date | Utc):
        if dialect == "sqlite":
            return ["infinity", "20000-01-01", "2026-02-30", "2026-02-30 10:00:00.000000"]
        return ["infinity", "-infinity", "20000-01-01", "0100-01-01"]
    return []


@pytest.fixture
def alone(database: LocalDatabase | ServerDatabase) -> Iterator[sa.Connection]:
    """A connection on which no other guards than these hold, and nothing is kept."""
    with database.engine.connect() as connection:
        if database.engine.dialect.name == "sqlite":
            others = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE :ours"
            for name in connection.scalars(sa.text(others), {"ours": "%_fits"}).all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        else:
            for table in metadata.sorted_tables:
                connection.exec_driver_sql(f"ALTER TABLE {table.name} DISABLE TRIGGER ALL")
            guarded = sa.text(
                "SELECT tgrelid::regclass::text, tgname FROM pg_trigger WHERE tgname LIKE '%_fits'"
            )
            for table, name in connection.execute(guarded).all():
                connection.exec_driver_sql(f"ALTER TABLE {table} ENABLE TRIGGER {name}")
        yield connection
        connection.rollback()


def test_no_column_holds_what_the_program_cannot_read(alone: sa.Connection) -> None:
    tried, kept = 0, []
    for table in metadata.sorted_tables:
        if table.name in NOT_OURS:
            continue
        for column in table.c:
            for value in unfit(column, alone.dialect.name):
                tried += 1
                code = refused(alone, table, column, value)
                if code != "value_unfit":
                    kept.append((table.name, column.name, value, code))
    assert kept == []
    assert tried > 150


def refused(
    connection: sa.Connection, table: sa.Table, column: sa.Column[Any], value: str | int
) -> str:
    kind = "text" if connection.dialect.name == "sqlite" else _KINDS.get(type(column.type), "text")
    told = f"INSERT INTO {table.name} ({column.name}) VALUES (CAST(:value AS {kind}))"  # noqa: S608
    try:
        with connection.begin_nested():
            connection.execute(sa.text(told), {"value": value})
    except EnvironmentProblem as problem:
        return problem.code
    except sa.exc.DBAPIError as error:
        # What is no JSON at all is refused in the server's own words.
        return "value_unfit" if "type json" in str(error.orig) else str(error.orig)
    return "kept"


_KINDS = {sa.Date: "date", Utc: "timestamptz", Kronor: "bigint"}


DEEP = "[" * 1500 + "]" * 1500
STEP = '"title": "t", "owner": "unit", "due_on": null'
UNREADABLE = {
    ("plan", "steps"): (
        f'[{{"owner": "zzz", {STEP}}}]',
        f'[{{{STEP}, "other": {DEEP}}}]',
        f'[{{{STEP}, "hours_per_week": "1E99"}}]',
        f'[{{{STEP}, "due_on": "20261128"}}]',
    ),
    ("calculation_sheet", "facts"): (
        '{"period": {"year": 2026, "month": 13}, "adults": []}',
        '{"period": {"year": 100000000000000000, "month": 1}, "adults": []}',
        '{"period": {"year": 2026, "month": 1e1}, "adults": []}',
    ),
}
"""Texts whose parts are of the right kinds, and that the program cannot read all the same."""


def test_a_document_is_judged_as_it_stands(alone: sa.Connection) -> None:
    """With one of two keys of a name unfit a signed plan locked its case for everybody."""
    for (name, column), texts in UNREADABLE.items():
        table = metadata.tables[name]
        kind = table.c[column].type
        assert isinstance(kind, Document)
        for text in texts:
            if "1E99" not in text and '"month": 13' not in text and "1000000000" not in text:
                with pytest.raises(EnvironmentProblem, match="text_unreadable"):
                    kind.process_result_value(text, alone.dialect)
            if alone.dialect.name == "postgresql":
                assert refused(alone, table, table.c[column], text) == "value_unfit", text


def test_a_row_that_an_earlier_program_wrote_is_judged_by_what_changes(
    samples: Samples, alone: sa.Connection
) -> None:
    """Else a draft of an earlier shape can neither be thrown away nor written anew."""
    written = "UPDATE plan SET steps = :steps"
    if alone.dialect.name == "sqlite":
        guard = "SELECT sql FROM sqlite_master WHERE name = 'plan_update_fits'"
        put = alone.scalar(sa.text(guard))
        alone.exec_driver_sql("DROP TRIGGER plan_update_fits")
    else:
        put = "ALTER TABLE plan ENABLE TRIGGER plan_update_fits"
        alone.exec_driver_sql("ALTER TABLE plan DISABLE TRIGGER plan_update_fits")
    alone.execute(sa.text(written), {"steps": '{"earlier": 1}'})
    alone.exec_driver_sql(put)
    assert alone.execute(sa.text("UPDATE plan SET goal = 'Arbete'")).rowcount > 0
    with pytest.raises(EnvironmentProblem, match="value_unfit"), alone.begin_nested():
        alone.execute(sa.text(written), {"steps": '{"earlier": 2}'})
    alone.execute(sa.text(written), {"steps": "[]"})


def test_a_text_is_as_long_as_anyone_writes(
    samples: Samples, database: LocalDatabase | ServerDatabase
) -> None:
    note = samples["notes"]
    with database.begin() as work, pytest.raises(EnvironmentProblem, match="text_too_long"):
        work.notes.save(dataclasses.replace(note, text="å" * (MOST_SIGNS + 1)))
    with database.begin() as work:
        work.notes.save(dataclasses.replace(note, text="å" * MOST_SIGNS))
        work.commit()
