"""Keeps a database of the newest revision for good: `make old-database`, before the next one comes.

Each holds a small made-up unit and a row of every kind, written by the code of its own time. A
file that stands is never made again: later code would not make the same.
"""

from __future__ import annotations

import dataclasses
import os
import subprocess
from pathlib import Path

from fsclient.bootstrap.demo import load_demo_words
from fsclient.bootstrap.office import make_office
from fsclient.demo.build import build_demo
from fsclient.storage import reconcile
from fsclient.storage.engines import open_local
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.upgrade import REVISIONS, upgrade
from tests.storage.old_databases import KEY
from tests.storage.samples import make_samples
from tests.support.postgres import PostgresServer
from tests.support.unit import Clock, make_unit

_HERE = Path(__file__).parent
_SALT = bytes(range(100, 116))


def _fill(database: LocalDatabase | ServerDatabase) -> None:
    build_demo(make_office(database, Clock()), load_demo_words(), seed=7, cases=3, months=3)
    unit = make_unit(database)
    with unit.office.database.begin() as work:
        (form,) = work.forms.find(instrument="ib")
        for store, row in make_samples(unit).rows:
            if store == "filled":
                # A version has one text, which the made-up unit has used already.
                row = dataclasses.replace(row, form_sha256=form.sha256)
            if store != "forms":
                getattr(work, store).add(row)
        work.commit()


def test_keep_a_local_one() -> None:
    path = _HERE / f"{REVISIONS[-1]}.sqlite"
    assert not path.exists(), "it is kept already"
    engine = open_local(path, KEY, new_salt=_SALT)
    upgrade(engine)
    _fill(LocalDatabase(engine))
    engine.dispose()


def test_keep_a_servers(postgres_server: PostgresServer, server_database: ServerDatabase) -> None:
    path = _HERE / f"{REVISIONS[-1]}.sql"
    assert not path.exists(), "it is kept already"
    _fill(server_database)
    with server_database.engine.begin() as connection:
        # The made-up unit has put functions of its own up, to write as of other days.
        reconcile.lift(connection)
        reconcile.put(connection)
    made = postgres_server.address(str(server_database.engine.url.database))
    dumped = subprocess.run(
        [
            *("pg_dump", "--schema=public", "--no-owner", "--inserts", "--rows-per-insert=200"),
            made.conninfo(),
        ],
        env=os.environ | {"PGCLIENTENCODING": "UTF8"},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    # Lines for psql alone; tests hand the file to the server itself.
    lines = [line for line in dumped.splitlines(keepends=True) if not line.startswith("\\")]
    path.write_text("".join(lines), encoding="utf-8")
