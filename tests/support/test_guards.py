"""What stands around every test does what it says."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import platformdirs
import psycopg
import pytest
from PySide6.QtCore import QThread, QTimer
from pytestqt.qtbot import QtBot

from tests.support import leftovers
from tests.support.certificates import write_server_certificate
from tests.support.loopback import NetworkRefused
from tests.support.memory_keyring import MemoryKeyring
from tests.support.postgres import PostgresServer


@pytest.fixture
def away() -> Iterator[socket.socket]:
    with socket.socket() as unconnected:
        yield unconnected


def test_no_test_reaches_another_machine(away: socket.socket) -> None:
    with pytest.raises(NetworkRefused):
        away.connect(("192.0.2.1", 443))
    with pytest.raises(NetworkRefused):
        away.connect_ex(("example.invalid", 443))


def test_a_test_reaches_its_own_machine(away: socket.socket) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        away.connect(server.getsockname())


def test_secrets_stay_in_memory(secrets_in_memory: MemoryKeyring) -> None:
    keyring.set_password("fsclient", "profile", "s3cret")

    assert secrets_in_memory.secrets == {("fsclient", "profile"): "s3cret"}
    assert keyring.get_password("fsclient", "profile") == "s3cret"


def test_profiles_stay_in_the_tests_own_folder(tmp_path: Path) -> None:
    assert Path(platformdirs.user_config_dir("fsclient")).is_relative_to(tmp_path)


def test_a_timer_left_running_is_named(qtbot: QtBot) -> None:
    with leftovers.watched() as find:
        timer = QTimer()
        timer.setObjectName("autosave")
        timer.start(60_000)
        running = find()
        timer.stop()

    assert running == ["QTimer autosave"]
    assert find() == []


def test_a_thread_of_qt_left_running_is_named(qtbot: QtBot) -> None:
    with leftovers.watched() as find:
        thread = QThread()
        thread.setObjectName("database")
        thread.start()
        running = find()
        thread.quit()
        thread.wait()

    assert running == ["QThread database"]


def test_a_thread_of_python_left_running_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers, "JOIN_SECONDS", 0.01)
    released = threading.Event()
    with leftovers.watched() as find:
        thread = threading.Thread(target=released.wait, name="drawing")
        thread.start()
        running = find()
        released.set()
        thread.join()

    assert running == ["thread drawing"]


def test_a_database_is_empty_or_a_copy(postgres_server: PostgresServer) -> None:
    first = postgres_server.new_database("guards")
    with psycopg.connect(first.conninfo()) as connection:
        connection.execute("CREATE TABLE kept (id int)")
    copy = postgres_server.new_database("guards", template=first.database)
    empty = postgres_server.new_database("guards")

    question = "SELECT count(*) FROM pg_tables WHERE tablename = 'kept'"
    with psycopg.connect(copy.conninfo()) as connection:
        assert connection.execute(question).fetchone() == (1,)
    with psycopg.connect(empty.conninfo()) as connection:
        assert connection.execute(question).fetchone() == (0,)
    for address in (first, copy, empty):
        postgres_server.drop_database(address.database)


def test_a_wrong_password_is_refused(postgres_server: PostgresServer) -> None:
    address = postgres_server.address("postgres")

    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(address.conninfo(), password="wrong")


def test_the_server_proves_who_it_is(postgres_server: PostgresServer) -> None:
    address = postgres_server.address("postgres")
    trusted = str(postgres_server.ca_certificate)

    with psycopg.connect(
        address.conninfo(), sslmode="verify-full", sslrootcert=trusted
    ) as connection:
        assert connection.pgconn.ssl_in_use


def test_a_server_of_another_authority_is_refused(
    postgres_server: PostgresServer, tmp_path: Path
) -> None:
    stranger = tmp_path / "stranger.crt"
    write_server_certificate(
        authority=stranger,
        certificate=tmp_path / "server.crt",
        key=tmp_path / "server.key",
        address="127.0.0.1",
    )

    with pytest.raises(psycopg.OperationalError, match="certificate verify failed"):
        psycopg.connect(
            postgres_server.address("postgres").conninfo(),
            sslmode="verify-full",
            sslrootcert=str(stranger),
        )
