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

from fsclient.domain.money import from_ore, to_ore
from fsclient.domain.months import Month


class Kronor(sa.TypeDecorator[Decimal]):
    """Decimal kronor kept as whole öre."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else to_ore(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else from_ore(value)


class MonthText(sa.TypeDecorator[Month]):
    """A month kept as ``2026-11``."""

    impl = sa.String(7)
    cache_ok = True

    def process_bind_param(self, value: Month | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Month | None:
        return None if value is None else Month.parse(value)


class Utc(sa.TypeDecorator[datetime]):
    """An aware time, kept in UTC."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Code(sa.TypeDecorator[StrEnum]):
    """A member of a StrEnum, kept by its value."""

    impl = sa.String(40)
    cache_ok = True

    def __init__(self, codes: type[StrEnum]) -> None:
        super().__init__()
        self.codes = codes

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else self.codes(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.codes(value)


class Document(sa.TypeDecorator[Any]):
    """A frozen value kept as JSON text; ``shape`` is its type."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, shape: Any) -> None:
        super().__init__()
        self.shape = shape
        self._decoder = msgspec.json.Decoder(shape)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else msgspec.json.encode(value, order="sorted").decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else self._decoder.decode(value)


@functools.lru_cache(maxsize=1 << 16)
def _uuid(text: str) -> UUID:
    # A case names the same few people and applications hundreds of times.
    return UUID(text)


_READERS: tuple[tuple[type[sa.types.TypeEngine[Any]], Callable[[Any], Any]], ...] = (
    (Kronor, from_ore),
    (MonthText, Month.parse),
    (sa.Uuid, _uuid),
    (sa.Boolean, bool),
    (sa.Date, date.fromisoformat),
    (sa.LargeBinary, binascii.unhexlify),
)


def _aware(text: str) -> datetime:
    time = datetime.fromisoformat(text)
    return time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)


def json_reader(column_type: sa.types.TypeEngine[Any]) -> Callable[[Any], Any] | None:
    """How a column's value is read out of JSON; None where JSON's own value will do."""
    if isinstance(column_type, Utc):
        return _aware
    if isinstance(column_type, Code):
        return column_type.codes
    if isinstance(column_type, Document):
        return column_type._decoder.decode
    for known, reader in _READERS:
        if isinstance(column_type, known):
            return reader
    return None
