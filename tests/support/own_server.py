"""A PostgreSQL of one's own, for what is run by hand and not by pytest."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support import postgres_keeper
from tests.support.postgres import PostgresServer, shared_server


@contextmanager
def throwaway_server() -> Iterator[PostgresServer]:
    """A server that goes with the run, however it ends."""
    directory = tempfile.mkdtemp(prefix="fsclient-own-")
    command = [sys.executable, "-I", "-S", postgres_keeper.__file__, directory]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as keeper:
        yield shared_server(Path(directory))
        keeper.communicate()
