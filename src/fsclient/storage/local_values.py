"""What SQLite gives back, held to what its column is for.

A column of SQLite's takes any value at all from whoever has the key, and gives it back as it is:
a text as an amount, or a number as a name, to be met as a fault of the program's on some page.
Here it is told as what it is, ``text_unreadable``, wherever it is read.
"""

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from fsclient.storage import types


def _held(kind: type[Any], read: Callable[[Any], Any]) -> type[Any]:
    """A type that gives back nothing but what it writes."""

    def result_processor(_self: object, _dialect: object, _told: object) -> Callable[[Any], Any]:
        return types.held(read)

    return type(f"Held{kind.__name__}", (kind,), {"result_processor": result_processor})


HELD: Mapping[type[Any], type[Any]] = {
    sa.String: _held(sa.String, types.read_word),
    sa.Text: _held(sa.Text, types.read_text),
    sa.Integer: _held(sa.Integer, types.read_whole),
    sa.BigInteger: _held(sa.BigInteger, types.read_whole),
    sa.Boolean: _held(sa.Boolean, types.read_truth),
    sa.Uuid: _held(sa.Uuid, types.read_uuid),
    sa.LargeBinary: _held(sa.LargeBinary, types.read_bytes),
    sa.Date: _held(sqlite.DATE, types.read_date),
    sa.DateTime: _held(sqlite.DATETIME, types.read_time),
}
"""By which type of ours each of SQLAlchemy's is read."""
