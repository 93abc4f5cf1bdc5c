"""Column types that carry domain values, the same on both engines.

Each also reads its value out of the JSON that a whole case is fetched as.
"""

import binascii
import functools
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.money import from_ore, to_ore
from fsclient.domain.months import Month

BY_CODE = sa.Text(collation="BINARY").with_variant(sa.Text(collation="C"), "postgresql")
"""A text that is sorted by its letters' codes, whatever a server's locale is."""

UNREADABLE = (ValueError, TypeError, ArithmeticError, RecursionError, msgspec.MsgspecError)
"""What reading a value raises that is none of its kind."""


def held(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Read a value that is there, or say that nothing of its kind is: whoever holds the database
    can write anything. Raises EnvironmentProblem ``text_unreadable``.
    """

    def read_or_tell(value: Any) -> Any:
        if value is None:
            return None
        try:
            return read(value)
        except UNREADABLE as error:
            raise EnvironmentProblem("text_unreadable") from error

    return read_or_tell


def read_text(value: Any) -> str:
    """A text of any signs: one that was signed long ago may have a NUL in it, and stays so."""
    if type(value) is str:
        return value
    raise ValueError("no text")


def read_word(value: Any) -> str:
    """A number, a login or a code; none has a NUL in it."""
    text = read_text(value)
    if "\0" in text:
        raise ValueError("no word")
    return text


def read_whole(value: Any) -> int:
    """A whole number."""
    if type(value) is int:
        return value
    raise ValueError("no whole number")


def read_truth(value: Any) -> bool:
    """Yes or no, which SQLite keeps as 1 or 0."""
    if type(value) in (bool, int) and value in (0, 1):
        return bool(value)
    raise ValueError("neither yes nor no")


def read_bytes(value: Any) -> bytes:
    """Bytes."""
    if type(value) is bytes:
        return value
    raise ValueError("no bytes")


@functools.lru_cache(maxsize=1 << 13)
def read_uuid(text: str) -> UUID:
    """An id, as SQLite keeps it or as a server tells it."""
    # A case names the same few people and applications hundreds of times; the next case, others.
    found = UUID(text)
    if text not in (found.hex, str(found)):
        raise ValueError("no id")
    return found


def read_date(text: str) -> date:
    """A date, written in the one way that it is."""
    found = date.fromisoformat(text)
    if found.isoformat() != text:
        raise ValueError("no date")
    return found


def read_time(text: str) -> datetime:
    """A time as SQLite keeps it, without its zone."""
    found = datetime.fromisoformat(text)
    if found.isoformat(" ", "microseconds") != text:
        raise ValueError("no time")
    return found


class _Read(sa.TypeDecorator[Any]):
    """A type whose value is read out of what the database keeps."""

    def read(self, value: Any) -> Any:
        """A value that is there."""
        raise NotImplementedError

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return held(self.read)(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        # Made once for all the rows of a statement: a big read is little else than this.
        read = held(self.read)
        as_kept = self.impl_instance.result_processor(dialect, coltype)
        return read if as_kept is None else lambda value: read(as_kept(value))


class Kronor(_Read):
    """Decimal kronor kept as whole öre."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else to_ore(value)

    def read(self, value: Any) -> Decimal:
        # A server's sum of whole öre is no integer of its own.
        return from_ore(int(value) if type(value) is Decimal else read_whole(value))


class MonthText(_Read):
    """A month kept as ``2026-11``."""

    impl = sa.String(7)
    cache_ok = True

    def process_bind_param(self, value: Month | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def read(self, value: Any) -> Month:
        return Month.parse(value)


class Utc(_Read):
    """An aware time, kept in UTC."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def read(self, value: datetime) -> datetime:
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Code(_Read):
    """A member of a StrEnum, kept by its value."""

    impl = sa.String(40)
    cache_ok = True

    def __init__(self, codes: type[StrEnum]) -> None:
        super().__init__()
        self.codes = codes

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else self.codes(value).value

    def read(self, value: Any) -> StrEnum:
        return self.codes(value)


class Document(_Read):
    """A frozen value kept as JSON text; ``shape`` is its type."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, shape: Any) -> None:
        super().__init__()
        self.shape = shape
        self._decoder = msgspec.json.Decoder(shape)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else msgspec.json.encode(value, order="sorted").decode()

    def read(self, value: Any) -> Any:
        return self._decoder.decode(value)


_READERS: tuple[tuple[type[sa.types.TypeEngine[Any]], Callable[[Any], Any]], ...] = (
    (sa.Uuid, read_uuid),
    (sa.Boolean, read_truth),
    (sa.Date, read_date),
    (sa.LargeBinary, binascii.unhexlify),
    (sa.Text, read_text),
    (sa.String, read_word),
    (sa.Integer, read_whole),
)


def _aware(text: str) -> datetime:
    time = datetime.fromisoformat(text)
    return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)


def read_of_json(column_type: sa.types.TypeEngine[Any]) -> Callable[[Any], Any]:
    """How a column's value that is there is read out of JSON. Raises what is ``UNREADABLE``."""
    if isinstance(column_type, Utc):
        return _aware
    if isinstance(column_type, _Read):
        return column_type.read
    return next(reader for known, reader in _READERS if isinstance(column_type, known))


def json_reader(column_type: sa.types.TypeEngine[Any]) -> Callable[[Any], Any]:
    """How a column's value is read out of JSON. Raises EnvironmentProblem ``text_unreadable``."""
    return held(read_of_json(column_type))
