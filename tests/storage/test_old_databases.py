"""A database that an earlier program made: what is in it is there after the upgrade, guarded."""

import dataclasses
import importlib
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext

from fsclient.bootstrap.office import keep_forms, make_office
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.seals import CLOCK
from fsclient.rules.forms import FormFiles
from fsclient.storage import reconcile, standing, tables
from fsclient.storage.engines import open_local, open_server
from fsclient.storage.maintenance import check
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.tables import metadata
from fsclient.storage.upgrade import REVISIONS, check_version, put_right, upgrade
from fsclient.usecases.kept_forms import Forms
from fsclient.usecases.verification import verify
from tests.storage.old_databases import FOLDER, KEY
from tests.support.databases import local_engine, server_address
from tests.support.postgres import PostgresServer

MADE_UP_CASES = {"2026-00417", "2026-00418"}
SEALS_TELL = {
    "sealed_row_changed",
    "sealed_row_gone",
    "sealed_row_rewritten",
    "row_unsealed",
    "sealed_rows_unreadable",
    "seal_changed",
    "seal_gone",
    "seal_head_differs",
    "day_anchor_differs",
    "ledger_unreadable",
}
LEDGER = {"seal", "seal_head"}
"""Where an upgrade adds rows for what was there."""
KEPT = sorted(path.stem for path in FOLDER.glob("*.sqlite"))
NEVER_STOOD = {"0006"}
"""It came in one commit with 0007, and an upgrade runs whole or not at all: no program that is in
the history leaves a database there."""


def _first_and_last_before(revision: str) -> tuple[str, str]:
    """One revision's migration does the same wherever the upgrade began: the longest way to it and
    the shortest show that, and every way is taken whole below."""
    earlier = [kept for kept in KEPT if kept < revision]
    return earlier[0], earlier[-1]


def _copied(revision: str, path: Path) -> sa.Engine:
    shutil.copyfile(FOLDER / f"{revision}.sqlite", path)
    return open_local(path, KEY)


def _restored(revision: str, server: PostgresServer) -> sa.Engine:
    made = server.new_database("old")
    server.make_group()
    with psycopg.connect(made.conninfo()) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute((FOLDER / f"{revision}.sql").read_bytes())
    return open_server(server_address(server, made.database), made.user, made.password)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def engine_name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def new(
    engine_name: str, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[sa.Engine]:
    """A database that today's program makes; nothing is written in it."""
    if engine_name == "sqlite":
        engine = local_engine(tmp_path_factory.mktemp("new") / "new")
    else:
        server = request.getfixturevalue("postgres_server")
        made = server.new_database("new", template=request.getfixturevalue("upgraded_template"))
        engine = open_server(server_address(server, made.database), made.user, made.password)
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def new_looks(new: sa.Engine) -> tuple[Mapping[str, object], Mapping[str, str]]:
    """Its columns, and the guards that stand in it."""
    return _columns(new), _standing(new)


@pytest.fixture
def old(
    engine_name: str, revision: str, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[sa.Engine]:
    """A database as the released code of ``revision`` made it."""
    if engine_name == "sqlite":
        engine = _copied(revision, tmp_path / "old")
    else:
        engine = _restored(revision, request.getfixturevalue("postgres_server"))
    yield engine
    engine.dispose()


def _opened(engine: sa.Engine) -> LocalDatabase | ServerDatabase:
    return LocalDatabase(engine) if engine.dialect.name == "sqlite" else ServerDatabase(engine)


def _rows(engine: sa.Engine) -> Mapping[str, int]:
    with engine.connect() as connection:
        return {
            name: connection.execute(
                sa.select(sa.func.count()).select_from(sa.table(name))
            ).scalar_one()
            for name in sa.inspect(connection).get_table_names()
        }


def _columns(engine: sa.Engine) -> Mapping[str, object]:
    with engine.connect() as connection:
        look = sa.inspect(connection)
        return {
            table.name: (
                {column["name"]: column["nullable"] for column in look.get_columns(table.name)},
                {index["name"] for index in look.get_indexes(table.name)},
                {rule["name"] for rule in look.get_check_constraints(table.name)},
                {rule["name"] for rule in look.get_unique_constraints(table.name)},
                {key["name"] for key in look.get_foreign_keys(table.name)},
            )
            for table in metadata.sorted_tables
        }


def _standing(engine: sa.Engine) -> Mapping[str, str]:
    with engine.connect() as connection:
        return standing.standing(connection)


def test_every_revision_before_todays_is_kept_for_both_engines() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.sql")) == KEPT
    missing = {*REVISIONS[:-1]} - {*KEPT} - NEVER_STOOD
    assert not missing, "make old-database, where the last commit before the next one stands"
    assert set(KEPT) <= set(REVISIONS) - NEVER_STOOD


@pytest.mark.parametrize("revision", KEPT)
def test_an_old_database_loses_nothing_and_becomes_as_a_new_one(
    old: sa.Engine,
    new: sa.Engine,
    new_looks: tuple[Mapping[str, object], Mapping[str, str]],
    revision: str,
) -> None:
    before = _rows(old)
    upgrade(old)
    if revision == REVISIONS[-1]:
        # No migration is run: what a dump does not carry, and what changed since, is put right.
        put_right(old)
    after = _rows(old)

    assert {name: after[name] for name in before.keys() - LEDGER} == {
        name: before[name] for name in before.keys() - LEDGER
    }
    assert check(old) == ()
    assert (_columns(old), _standing(old)) == new_looks
    database = _opened(old)
    # The norm among the made-up rows is none.
    seen = verify(dataclasses.replace(make_office(_opened(new)), database=database))
    # The rows of every kind that were put there were never signed by anyone.
    assert {one.case_number for one in seen.findings} <= {*MADE_UP_CASES, ""}
    assert {one.problem.code for one in seen.findings}.isdisjoint(SEALS_TELL)
    assert seen.seals > seen.decisions > 0
    # What was there before its kind was sealed was sealed by the upgrade, and says so.
    late = seen.late.rows if seen.late else 0
    with old.connect() as connection:
        clocked = sa.select(sa.func.count()).where(tables.seal.c.kind == CLOCK)
        clocks = connection.execute(clocked).scalar_one()
    assert late == seen.seals - before.get("seal", 0) - clocks
    assert late or "seal" in before


@pytest.mark.parametrize(("revision", "said"), [("0003", "0002"), ("0002", "0003")])
def test_two_versions_that_differ_by_an_index_are_told_apart(old: sa.Engine, said: str) -> None:
    """The migration between them was run once more, and failed in the middle of the upgrade."""
    version = sa.table("alembic_version", sa.column("version_num"))
    with old.begin() as connection:
        connection.execute(sa.update(version).values(version_num=said))
    for look in (upgrade, check_version):
        with pytest.raises(EnvironmentProblem, match="version_unlike"):
            look(old)


@pytest.mark.parametrize(
    ("revision", "again"),
    [("0007", "r0008_narrower_rights"), ("0018", "r0019_people_and_cases_sealed")],
)
def test_what_no_table_tells_from_the_version_before_can_be_run_again(
    old: sa.Engine, again: str
) -> None:
    """Else a database that said that it was older would have its altered rows sealed anew."""
    upgrade(old)
    with old.connect() as connection:
        reconcile.lift(connection)
        before = _all(connection)
        module = importlib.import_module(f"fsclient.storage.migrations.versions.{again}")
        with Operations.context(MigrationContext.configure(connection)):
            module.upgrade()
        assert _all(connection) == before


def _all(connection: sa.Connection) -> Mapping[str, object]:
    """Everything that stands in a database."""
    return {
        name: sorted(map(str, connection.execute(sa.select(sa.text("*")).select_from(table))))
        for name in sa.inspect(connection).get_table_names()
        for table in (sa.table(name),)
    }


@pytest.mark.parametrize("revision", _first_and_last_before("0014"))
def test_what_was_filled_in_gets_the_text_of_its_version_which_no_file_is_needed_for(
    old: sa.Engine, new: sa.Engine
) -> None:
    upgrade(old)
    office = dataclasses.replace(make_office(_opened(new)), database=_opened(old))
    keep_forms(office.database)
    keep_forms(office.database)
    without_files = Forms(FormFiles(()))
    with office.database.begin() as work:
        filled = work.filled.find()
        kept = work.forms.find()
        found = {without_files.of(work, row) for row in filled}
    names = {(each.instrument, each.instrument_version) for each in filled}
    assert found == {office.forms.files[name] for name in names}
    assert len(kept) == len(found) > 0
    assert {each.added_by for each in kept} == {None}


def test_what_was_decided_before_a_basis_told_its_rules_was_decided_by_the_first(
    tmp_path: Path,
) -> None:
    old = _copied("0004", tmp_path / "old")
    upgrade(old)
    with old.connect() as connection:
        versions = connection.exec_driver_sql("SELECT rules FROM decision_basis").scalars()
        assert set(versions) == {1}
    old.dispose()


@pytest.mark.parametrize("revision", ["0003"])
def test_a_migration_that_loses_rows_leaves_the_database_as_it_was(
    old: sa.Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, standing = _rows(old), _standing(old)
    put = reconcile.lift

    def lift_and_lose(connection: sa.Connection) -> None:
        put(connection)
        connection.exec_driver_sql("DELETE FROM spot_check")

    monkeypatch.setattr(reconcile, "lift", lift_and_lose)
    with pytest.raises(EnvironmentProblem) as caught:
        upgrade(old)
    assert caught.value.code == "upgrade_lost_rows"
    assert caught.value.values["table"] == "spot_check"
    assert (_rows(old), _standing(old)) == (before, standing)


@pytest.mark.parametrize("revision", _first_and_last_before("0017"))
def test_a_time_that_is_none_keeps_no_unit_from_an_upgrade(old: sa.Engine) -> None:
    """What was written behind an earlier program is sealed as it stands, and named ever after."""
    local = old.dialect.name == "sqlite"
    with old.begin() as connection:
        reconcile.lift(connection)
        none = "'garbage'" if local else "'infinity'"
        connection.exec_driver_sql(f"UPDATE payee_account SET registered_at = {none}")  # noqa: S608
    upgrade(old)
    with pytest.raises(EnvironmentProblem, match="text_unreadable"), _opened(old).begin() as work:
        work.accounts.find()


def test_an_id_that_is_none_is_told_before_anything_is_changed(tmp_path: Path) -> None:
    old = _copied("0016", tmp_path / "old")
    with old.begin() as connection:
        reconcile.lift(connection)
        connection.exec_driver_sql("UPDATE letter SET id = 'garbage'")
    before = _rows(old)
    with pytest.raises(EnvironmentProblem, match="text_unreadable"):
        upgrade(old)
    assert _rows(old) == before
    old.dispose()


# Before names were folded for every letter, and "-" stood for a name that was missing.
@pytest.mark.parametrize("revision", _first_and_last_before("0010"))
def test_people_of_old_are_found_by_the_letters_that_are_typed_today(old: sa.Engine) -> None:
    # An earlier program's search text: folded, but ł, ø and the apostrophe stood as they were.
    with old.begin() as connection:
        connection.execute(
            sa.update(tables.person).values(
                given_name="Łukasz", family_name="Ødegård-O’Brien", search_text="ødegardo’brien"
            )
        )
    upgrade(old)
    with _opened(old).begin() as work:
        anyone = work.staff.find()[0].id
        for typed in ("lukasz", "odegaard", "ØDEGÅRD", "obrien"):
            assert work.screens.search(typed, anyone, 20), typed


@pytest.mark.parametrize("revision", _first_and_last_before("0010"))
def test_a_sign_that_stood_for_the_name_that_was_missing_is_gone(old: sa.Engine) -> None:
    with old.begin() as connection:
        named = sa.update(tables.person).values(given_name="Suharto", family_name="-")
        connection.execute(named)
    upgrade(old)
    with _opened(old).begin() as work:
        assert {person.list_name for person in work.people.find()} == {"Suharto"}
