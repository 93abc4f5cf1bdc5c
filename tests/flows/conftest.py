"""Whole cases are walked on both engines."""

import pytest

from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from tests.support.unit import Unit, make_unit


@pytest.fixture
def unit(database: LocalDatabase | ServerDatabase) -> Unit:
    """The made-up unit, on each engine."""
    return make_unit(database)
