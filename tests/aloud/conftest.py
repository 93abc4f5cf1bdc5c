"""One program for every test that listens."""

import sys
from collections.abc import Iterator

import pytest

from tests.aloud.desktop import lacking

if sys.platform == "linux":
    from tests.aloud.reader import Reader, reader
else:
    # AT-SPI and the client of its bus are Linux's own.
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="session")
def aloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """The program as it is heard; skipped, with what to install, where nothing can be heard."""
    if reason := lacking():
        pytest.skip(f"no screen reader can listen here: {reason}")
    with reader(tmp_path_factory.mktemp("aloud")) as made:
        yield made
