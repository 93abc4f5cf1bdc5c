"""A PostgreSQL of one's own, for what is run by hand and not by pytest."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support import postgres_keeper
from tests.support.postgres import PostgresServer, new_directory, shared_server


@contextmanager
def throwaway_server() -> Iterator[PostgresServer]:
    """A server that goes with the run, however it ends."""
    directory = new_directory("fsclient-own-")
    command = [sys.executable, "-I", "-S", postgres_keeper.__file__, str(directory)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as keeper:
        server = shared_server(directory)
        yield server
        server.leave()
        keeper.communicate()
