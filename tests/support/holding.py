"""One who waits for what another holds, and what he is told."""

import pytest

from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage.patience import patience_of
from fsclient.storage.sessions import ServerDatabase
from fsclient.storage.work import SqlUnitOfWork


def told_of_holder(holding: ServerDatabase, waiting: ServerDatabase) -> EnvironmentProblem:
    """What one is told who waits two seconds for another; who that is, is asked at once."""
    with holding.begin() as holder, waiting.begin() as work:
        holder.take_turn("open_case")
        assert isinstance(work, SqlUnitOfWork)
        patience_of(work.connection).ask = 0.0
        work.connection.exec_driver_sql("SET LOCAL lock_timeout = '2s'")
        with pytest.raises(EnvironmentProblem) as told:
            work.take_turn("open_case")
    return told.value
