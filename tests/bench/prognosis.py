"""How long a prognosis of 10 000 households takes, the reading of the database included."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from fsclient.rules.prognosis_changes import RaisedNorm
from fsclient.storage import reconcile, tables
from fsclient.storage.engines import open_local
from fsclient.usecases.prognosis import Prognosis, prognose, read_running
from tests.bench.rows import Row, median, p95, rounded, seconds
from tests.bench.unit_on_disk import KEY, copy_of, desk_of, open_unit, unit_file

HOUSEHOLDS = 10_000
ROUNDS = 5
MONTHS = 12
THREE_PERCENT = RaisedNorm(personal=Decimal("0.03"), shared=Decimal("0.03"))

_RUNNING = """
CREATE TEMP TABLE running AS
SELECT id, row_number() OVER (ORDER BY number) AS place FROM case_file WHERE closed_on IS NULL
AND (SELECT count(*) FROM decision WHERE case_id = case_file.id AND signed_at IS NOT NULL)
"""
_LATEST = """
CREATE TEMP TABLE latest AS
SELECT id, application_id, case_id FROM (
    SELECT id, application_id, case_id,
    row_number() OVER (PARTITION BY case_id ORDER BY month DESC, signed_at DESC) AS place
    FROM decision WHERE signed_at IS NOT NULL AND case_id IN (SELECT id FROM running)
) WHERE place <= {months}
"""
_COPIES = """
CREATE TEMP TABLE copies AS
WITH RECURSIVE counted(copy) AS (
    SELECT 1 UNION ALL SELECT copy + 1 FROM counted WHERE copy < {times}
)
SELECT running.id AS case_id, counted.copy FROM running, counted
WHERE counted.copy * (SELECT count(*) FROM running) + running.place <= {households}
"""

_LATEST_ROWS = sa.table("latest", sa.column("id"), sa.column("application_id"))
_COPIES_MADE = sa.table("copies", sa.column("case_id"), sa.column("copy"))


def rows() -> Iterator[Row]:
    """The row `prognosis.10000`."""
    with tempfile.TemporaryDirectory() as folder:
        path = copy_of(unit_file(400, 24), Path(folder))
        _multiply(path)
        office = open_unit(path)
        desk = desk_of(office, "bitradande1")
        found: list[Prognosis] = []

        def run() -> None:
            found.append(prognose(read_running(desk), THREE_PERCENT))

        run()
        times = [seconds(run) for _ in range(ROUNDS)]
        office.database.engine.dispose()  # type: ignore[attr-defined]  # a local one
    counted = found[-1].whole
    assert counted is not None
    yield Row(
        name=f"prognosis.{HOUSEHOLDS}",
        value=rounded(median(times)),
        unit="s",
        n=ROUNDS,
        note=(
            f"{counted.households} of {found[-1].cases} running cases calculated twice, under "
            f"their own norm and 3 % more, read from a local encrypted database with up to "
            f"{MONTHS} decided months each; p95 {rounded(p95(times))} s"
        ),
    )


def _multiply(path: Path) -> None:
    """Copy the running cases of a unit, with their decisions, until there are enough."""
    engine = open_local(path, KEY)
    with engine.begin() as connection:
        # So many signed decisions at once are nobody's.
        reconcile.lift(connection)
        connection.exec_driver_sql(_RUNNING)
        (running,) = connection.exec_driver_sql("SELECT count(*) FROM running").one()
        connection.exec_driver_sql(_LATEST.format(months=MONTHS))
        connection.exec_driver_sql(
            _COPIES.format(times=HOUSEHOLDS // running + 1, households=HOUSEHOLDS)
        )
        decided = sa.select(_LATEST_ROWS.c.id)
        applied = sa.select(_LATEST_ROWS.c.application_id)
        for table, own, wanted in (
            (tables.case, tables.case.c.id, sa.true()),
            (tables.aid_application, *_of(tables.aid_application, applied)),
            (tables.decision, *_of(tables.decision, decided)),
            (tables.decision_basis, *_of(tables.decision_basis, decided)),
        ):
            connection.execute(
                sa.insert(table).from_select(
                    list(table.c),
                    sa.select(*map(_copied, table.c))
                    .select_from(table.join(_COPIES_MADE, _COPIES_MADE.c.case_id == own))
                    .where(wanted),
                )
            )
        reconcile.put(connection)
    engine.dispose()


def _of(table: sa.Table, rows: sa.Select[Any]) -> tuple[sa.Column[Any], sa.ColumnElement[bool]]:
    return table.c.case_id, table.c.id.in_(rows)


def _copied(column: sa.Column[Any]) -> sa.ColumnElement[Any]:
    copy = _COPIES_MADE.c.copy
    if column.name in ("id", "case_id", "application_id"):
        # The same tail for a row and for all that point at it.
        head = sa.func.substr(sa.type_coerce(column, sa.String), 1, 27, type_=sa.String)
        return head.concat(sa.func.printf("%05x", copy, type_=sa.String))
    if column.name == "number":
        return column + "-" + sa.cast(copy, sa.String)
    return column
