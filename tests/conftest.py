"""What every test stands on: no window, no network, no real keyring, nothing left running."""

from __future__ import annotations

import os

# Before anything imports Qt: it reads both once, and complains about any other locale.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import keyring
import pytest

from fsclient.storage.engines import open_server
from fsclient.storage.patience import keep_limits
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.upgrade import upgrade
from tests.support import compiled, leftovers, loopback, memory_keyring
from tests.support.databases import local_engine, server_address, upgraded_file
from tests.support.memory import memory_folder
from tests.support.postgres import DIRECTORY_VARIABLE, PostgresServer, new_directory, shared_server
from tests.support.unit import Unit, make_unit

hypothesis.settings.register_profile(
    "quick", derandomize=True, max_examples=25, deadline=None, database=None
)
hypothesis.settings.register_profile("thorough", max_examples=2000, deadline=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

_keeper = pytest.StashKey[subprocess.Popen[bytes]]()


def pytest_configure(config: pytest.Config) -> None:
    """Let the run, not its workers, own the folder in which PostgreSQL may be started."""
    if hasattr(config, "workerinput"):
        return
    in_memory = memory_folder()
    if in_memory is not None:
        # Where pytest makes the folders of the tests.
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(in_memory))
    directory = str(new_directory("fsclient-test-"))
    os.environ[DIRECTORY_VARIABLE] = directory
    keeper = Path(__file__).parent / "support" / "postgres_keeper.py"
    config.stash[_keeper] = subprocess.Popen(
        [sys.executable, "-I", "-S", str(keeper), directory],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def pytest_unconfigure(config: pytest.Config) -> None:
    """Let the keeper go, and wait until it has cleaned up."""
    keeper = config.stash.get(_keeper, None)
    if keeper is not None:
        keeper.communicate()


@pytest.fixture(scope="session", autouse=True)
def statements_made_once() -> Iterator[None]:
    """An engine for each test, and the SQL of all tests made once."""
    with compiled.shared():
        yield


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The run's own PostgreSQL. Raises PostgresMissing, and so fails the test, without one."""
    server = shared_server(Path(os.environ[DIRECTORY_VARIABLE]))
    yield server
    server.leave()


@pytest.fixture(scope="session")
def upgraded_before_any_test() -> None:
    """What every local database is a copy of is made while no test has changed anything."""
    upgraded_file()


@pytest.fixture
def sqlite_path(upgraded_before_any_test: None, tmp_path: Path) -> Path:
    """Where a test may put its local database; nothing is there yet."""
    return tmp_path / "unit.sqlite"


@pytest.fixture
def unit(sqlite_path: Path) -> Iterator[Unit]:
    """A made-up unit on an encrypted local database: two people of each role, nothing else."""
    engine = local_engine(sqlite_path)
    yield make_unit(LocalDatabase(engine))
    engine.dispose()


@pytest.fixture(scope="session")
def upgraded_template(postgres_server: PostgresServer) -> str:
    """A PostgreSQL database with all tables, to be copied by each test."""
    made = postgres_server.new_database("template")
    engine = open_server(server_address(postgres_server, made.database), made.user, made.password)
    upgrade(engine)
    engine.dispose()
    return made.database


@pytest.fixture
def server_database(
    postgres_server: PostgresServer, upgraded_template: str
) -> Iterator[ServerDatabase]:
    """An upgraded PostgreSQL database, as its owner."""
    made = postgres_server.new_database("test", template=upgraded_template)
    engine = open_server(server_address(postgres_server, made.database), made.user, made.password)
    with engine.begin() as connection:
        # What is a database's own setting or right does not come with a copy of it. That nothing
        # else is missing is seen in tests/storage/test_standing.py.
        keep_limits(connection)
        connection.exec_driver_sql(f"REVOKE TEMPORARY ON DATABASE {made.database} FROM PUBLIC")
    yield ServerDatabase(engine)
    engine.dispose()
    postgres_server.drop_database(made.database)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(
    request: pytest.FixtureRequest, sqlite_path: Path
) -> Iterator[LocalDatabase | ServerDatabase]:
    """An upgraded database of each engine, for tests that hold on both."""
    if request.param == "postgresql":
        yield request.getfixturevalue("server_database")
        return
    engine = local_engine(sqlite_path)
    yield LocalDatabase(engine)
    engine.dispose()


@pytest.fixture(autouse=True)
def secrets_in_memory() -> memory_keyring.MemoryKeyring:
    """An empty keyring for each test, so that none reads or writes the machine's own."""
    empty = memory_keyring.MemoryKeyring()
    keyring.set_keyring(empty)
    return empty


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Send what platformdirs answers (profiles, drafts, logs) into the test's own folder."""
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home" / variable.lower()))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that would leave the machine."""
    loopback.guard(monkeypatch)


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail the test that leaves a thread or a timer behind, by name."""
    with leftovers.watched() as find:
        yield
        found = find()
    if found:
        pytest.fail("The test left running: " + "; ".join(found))
