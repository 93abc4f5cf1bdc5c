"""Statements that are made into SQL once in a run of tests, and not once for every database."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import pytest
import sqlalchemy as sa
from sqlalchemy import util

_AT_MOST: Final = 4000


class _Shared(util.LRUCache[Any, Any]):
    """What engines find their statements in. A key begins with the engine's own dialect, which no
    other engine has; here, with what makes two dialects write the same SQL.
    """

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(_alike(key), default)

    def __setitem__(self, key: Any, compiled: Any) -> None:
        super().__setitem__(_alike(key), compiled)


def _alike(key: Any) -> tuple[Any, ...]:
    dialect, *statement = key
    # A local database's dialect has types of its own.
    own_types = "colspecs" in vars(dialect)
    return (type(dialect), own_types, dialect.server_version_info, *statement)


@contextmanager
def shared() -> Iterator[None]:
    """Every engine finds meanwhile what another has made; what it would keep itself is let go."""
    statements = _Shared(_AT_MOST)
    kept = property(lambda _engine: statements, lambda _engine, _own: None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sa.Engine, "_compiled_cache", kept, raising=False)
        yield
