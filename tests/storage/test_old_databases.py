"""A database that an earlier program made: what is in it is there after the upgrade, guarded."""

import dataclasses
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from fsclient.domain.decision import DecisionBasis
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.payments import PaymentStatus
from fsclient.storage import kinds
from fsclient.storage.engines import open_local, open_server
from fsclient.storage.maintenance import check
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.upgrade import upgrade
from tests.storage.samples import make_samples
from tests.support.databases import server_address
from tests.support.unit import Unit, make_unit

_NEW_COLUMNS = {
    "aid_application": {"withdrawn_on", "withdrawn_reason"},
    "decision_basis": {"rules"},
    "payment": {"stopped_by", "stopped_at"},
    "contact": {"ended_as"},
}


@pytest.fixture(params=["sqlite", "postgresql"])
def old(request: pytest.FixtureRequest, sqlite_path: Path) -> Iterator[sa.Engine]:
    """An empty database as revision 0003 left it, on each engine."""
    if request.param == "sqlite":
        engine = open_local(sqlite_path, secrets.token_bytes(32), new_salt=secrets.token_bytes(16))
    else:
        server = request.getfixturevalue("postgres_server")
        made = server.new_database("old")
        engine = open_server(server_address(server, made.database), made.user, made.password)
    config = Config()
    config.set_main_option("script_location", "fsclient.storage:migrations")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
    yield engine
    engine.dispose()


def _opened(engine: sa.Engine) -> LocalDatabase | ServerDatabase:
    local = engine.dialect.name == "sqlite"
    return LocalDatabase(engine) if local else ServerDatabase(engine)


_NEW_TABLES = {"case_handover", "visit_event"}
_TABLES = {kind.value: kind.table.name for kind in kinds.ALL}


def _store(engine: sa.Engine, rows: tuple[tuple[str, Any], ...]) -> None:
    by_value = {kind.value: kind for kind in kinds.ALL}
    with engine.begin() as connection:
        for _store_name, row in rows:
            kind = by_value[type(row)]
            if kind.table.name in _NEW_TABLES:
                continue
            left_out = _NEW_COLUMNS.get(kind.table.name, set())
            written = {
                name: value for name, value in kind.to_columns(row).items() if name not in left_out
            }
            connection.execute(sa.insert(kind.table).values(**written))


def _filled(engine: sa.Engine) -> tuple[Unit, Any]:
    unit = make_unit(_opened(engine))
    samples = make_samples(unit)
    _store(engine, samples.rows)
    return unit, samples


def _as_upgraded(row: Any) -> Any:
    """What was decided before a basis told its version was decided by the first."""
    return dataclasses.replace(row, rules=1) if isinstance(row, DecisionBasis) else row


def test_every_row_is_there_after_the_upgrade_and_the_guards_stand(old: sa.Engine) -> None:
    unit, samples = _filled(old)
    upgrade(old)
    with unit.office.database.begin() as work:
        for store, row in samples.rows:
            if _TABLES[type(row)] not in _NEW_TABLES:
                assert getattr(work, store).get(row.id) == _as_upgraded(row), store
    assert check(old) == ()
    payment = samples["payments"]
    for forged in (
        dataclasses.replace(payment, payee="Någon annan"),
        dataclasses.replace(payment, status=PaymentStatus.RELEASED, released_by=payment.decided_by),
    ):
        with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem):
            work.payments.save(forged)
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.payments.remove(payment)
    assert caught.value.code == "locked"
    more = dataclasses.replace(payment, id=unit.office.new_id(), amount=samples["decisions"].amount)
    with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
        work.payments.add(more)
    assert caught.value.code == "someone_saved_first"
