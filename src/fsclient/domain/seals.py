"""Seals: a row in the ledger for each time that something was signed, each bound to the one before.

The ledger is one chain through the whole unit, so that no row of it goes, comes or changes place
without the chain showing it; whoever keeps its last number and hash elsewhere can hold the
database against them.
"""

import functools
import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final, NamedTuple
from uuid import UUID

UNIT: Final = UUID(int=0)
"""Where a seal belongs that is of no case."""

CLOCK: Final = "clock"
"""What is sealed, of no row, where whoever holds the database says that a clock was ahead."""

CLOCK_SLACK_MINUTES: Final = 60
"""How far one workstation's clock may be behind another's when something is signed.

Clocks that are kept right differ by seconds, neglected ones by minutes; a server allows an hour.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """One row of the ledger: a signed row as it was when it was written.

    ``chain`` is the case that it belongs to, or ``UNIT``. ``kind`` is the table, and ``content``
    the hash of what the row said, empty where it was taken up again and is signed no more.
    ``late`` is a row that was signed before there were seals. ``at`` is when the seal was made, by
    the clock of the database's computer; ``newest`` the latest time that anything signed so far
    says, which whoever signs next may not be behind, and goes back by a ``CLOCK`` alone.
    """

    number: int
    chain: UUID
    kind: str
    row_id: UUID
    content: str
    late: bool
    at: datetime
    previous: str
    hash: str
    newest: datetime | None = None

    @property
    def line(self) -> "SealLine":
        """The same as its hash covers it."""
        return SealLine(
            self.number,
            self.chain.hex,
            self.kind,
            self.row_id.hex,
            self.content,
            int(self.late),
            _written(self.at),
            self.previous,
            self.hash,
            None if self.newest is None else _written(self.newest),
        )


class SealLine(NamedTuple):
    """A Seal as its hash covers it: ids as 32 digits, times in UTC as a database writes them.

    So it is read where many are held against each other, for nothing needs to be made of it then.
    """

    number: int
    chain: str
    kind: str
    row_id: str
    content: str
    late: int
    at: str
    previous: str
    hash: str
    newest: str | None

    @property
    def whole(self) -> bool:
        """Whether it is as it was made."""
        return self.hash == self.made_hash

    @property
    def made_hash(self) -> str:
        """What the hash must be."""
        number, chain, kind, row_id, content, late, at, previous, _, newest = self
        said = f"{number}|{chain}|{kind}|{row_id}|{content}|{late}|{at}|{previous}"
        if newest is not None:
            said = f"{said}|{newest}"
        return hashlib.sha256(said.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayAnchor:
    """How far the ledger had come when the first signed something on a day (UTC).

    Kept beside the ledger, each bound to the one before: a ledger that was cut short, or made
    anew, is not the one that the anchors tell of.
    """

    id: UUID
    day: date
    number: int
    seal: str
    previous: str
    hash: str

    @property
    def whole(self) -> bool:
        """Whether it is as it was made."""
        return self.hash == self.made_hash

    @property
    def made_hash(self) -> str:
        """What the hash must be."""
        return hash_of(self.day.isoformat(), self.number, self.seal, self.previous)


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """Who said that a row stands as it is though it was altered, or that it is gone, and why.

    ``number`` is the seal that the row got by it, ``accepted_by`` the name that was said by
    whoever holds the database, who need be nobody of the unit. Never changed. Of kind ``CLOCK``,
    and of no row, it tells who said that a clock had been ahead.
    """

    id: UUID
    number: int
    chain: UUID
    kind: str
    row_id: UUID
    accepted_by: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockSet:
    """That a clock was said to have been ahead, by the seal ``number`` at ``at``.

    ``newest`` was the latest time that anything signed said, ``put_back`` is what whoever signed
    next could not be behind instead; each None where a ledger that was altered has none.
    """

    number: int
    at: datetime
    newest: datetime | None
    put_back: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealHead:
    """How many seals a case, or the unit, has, and the hash of the last."""

    id: UUID
    number: int
    hash: str


@functools.lru_cache(maxsize=256)
def _written(time: datetime) -> str:
    """A time as both engines write it; many seals are made at one."""
    return f"{time.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


def time_of(written: str) -> datetime:
    """A time of a SealLine; raises ValueError where it is none."""
    return datetime.fromisoformat(written).replace(tzinfo=UTC)


def hash_of(*parts: object) -> str:
    """SHA-256 over parts, none of which has a bar in it."""
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()
