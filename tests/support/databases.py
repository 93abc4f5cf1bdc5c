"""Databases to test on: a local one, and the way into the throwaway server's."""

import secrets
from pathlib import Path

import sqlalchemy as sa

from fsclient.storage.engines import ServerAddress, open_local
from fsclient.storage.upgrade import upgrade
from tests.support.postgres import PostgresServer


def local_engine(path: Path, key: bytes | None = None) -> sa.Engine:
    """A new, upgraded local database."""
    engine = open_local(path, key or secrets.token_bytes(32), new_salt=secrets.token_bytes(16))
    upgrade(engine)
    return engine


def server_address(server: PostgresServer, database: str) -> ServerAddress:
    """Where a test database is, by TLS where the server has it."""
    return ServerAddress(
        host=server.host, port=server.port, database=database, certificate=server.ca_certificate
    )
