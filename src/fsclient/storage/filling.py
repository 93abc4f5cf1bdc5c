"""Filling an empty database with a whole unit, in one work."""

from types import TracebackType

from fsclient.storage import reconcile
from fsclient.storage.work import SqlUnitOfWork
from fsclient.usecases.ports import FillingWork

_CACHE_KIB = 512 * 1024


class SqlFillingWork(SqlUnitOfWork, FillingWork):
    """A local database is filled with its guards aside, which look for much at each row; they
    stand again when it is committed, and until then nobody else sees anything of it. On a server
    the guards make the seals, and so stay where they are.
    """

    def __enter__(self) -> "SqlFillingWork":
        super().__enter__()
        self._local = self._connection.dialect.name == "sqlite"
        if self._local:
            # A page of a large one would be written and read again at each row's turn.
            self._connection.exec_driver_sql(f"PRAGMA cache_size = -{_CACHE_KIB}")
            reconcile.lift(self._connection)
        self._sealing.fill()
        return self

    def seal(self) -> None:
        self._sealing.make()

    def commit(self) -> None:
        self._sealing.make()
        if self._local:
            reconcile.put(self._connection)
        super().commit()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._transaction.is_active:
            self._transaction.rollback()
        if self._local:
            # No work of a day's needs as many pages in memory.
            self._connection.invalidate()
        super().__exit__(kind, problem, trace)
