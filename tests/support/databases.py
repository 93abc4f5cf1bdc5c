"""Databases to test on: a local one, and the way into the throwaway server's."""

import functools
import secrets
import tempfile
from pathlib import Path

import sqlalchemy as sa

from fsclient.storage.engines import ServerAddress, open_local
from fsclient.storage.places import make_file
from fsclient.storage.upgrade import upgrade
from tests.support.postgres import PostgresServer


def local_engine(path: Path, key: bytes | None = None) -> sa.Engine:
    """A new, upgraded local database; a copy of one that is made once, unless its key is given."""
    if key is not None:
        return _made(path, key)
    key, content = upgraded_file()
    make_file(path)
    path.write_bytes(content)
    return open_local(path, key)


@functools.cache
def upgraded_file() -> tuple[bytes, bytes]:
    """The key and the content of a local database with all tables and no row."""
    key = secrets.token_bytes(32)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "upgraded.sqlite"
        _made(path, key).dispose()
        return key, path.read_bytes()


def _made(path: Path, key: bytes) -> sa.Engine:
    engine = open_local(path, key, new_salt=secrets.token_bytes(16))
    upgrade(engine)
    return engine


def server_address(server: PostgresServer, database: str) -> ServerAddress:
    """Where a test database is, by TLS where the server has it."""
    return ServerAddress(
        host=server.host, port=server.port, database=database, certificate=server.ca_certificate
    )
