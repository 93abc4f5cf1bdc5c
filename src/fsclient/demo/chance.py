"""Chance that is the same for the same seed: dates, ids and identity numbers that no one has."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Final, NamedTuple, TypeVar
from uuid import UUID

from fsclient.rules.check_digits import luhn_digit

T = TypeVar("T")

_OF_ONE_KIND: Final = 100_000
"""Numbers of another kind that begin alike."""

_WOMAN, _MAN = "238", "239"
_FIRST_YEAR, _BOTH_UNTIL, _UNEVEN_YEAR, _LAST_YEAR = 1976, 2013, 2020, 2023
"""Skatteverket publishes a test number for each sex on every day of the first of these years up to
the second, and for one sex a day up to the last; of the uneven year only some.
"""

_LEFT_OUT = frozenset(
    map(
        date.fromisoformat,
        """
        1976-01-01 1980-01-01 1989-12-20 1990-01-01 1990-01-02 1990-01-04 1990-01-05 1990-01-06
        1990-01-08 1990-01-09 1990-01-13 2000-12-18 2001-03-03 2001-11-04 2002-10-16 2002-12-27
        2005-05-09 2007-09-11 2007-12-28 2010-12-11 2011-12-30
        """.split(),
    )
)
"""Days of which one number or both are missing in what is published."""


class Identity(NamedTuple):
    """Who someone is by number: a personnummer, or where none is left a number of another kind."""

    number: str | None
    reserve: str
    born: date
    woman: bool


class Chance:
    """A random generator with what a made-up unit needs."""

    def __init__(self, seed: int, older_numbers: Sequence[str], reserve_number: str) -> None:
        self.random = Random(seed)  # noqa: S311 - made-up people, not secrets
        self._older = list(older_numbers)
        self.random.shuffle(self._older)
        self._left: dict[int, list[tuple[date, str]]] = {}
        first, _, last = reserve_number.partition("-")
        self._reserve = int(first) * _OF_ONE_KIND + int(last)

    def pick(self, choices: Sequence[T]) -> T:
        """One of several."""
        return self.random.choice(choices)

    def weighted(self, choices: Sequence[tuple[T, int]]) -> T:
        """One of several, by weight."""
        return self.random.choices(
            [choice for choice, _ in choices], [weight for _, weight in choices]
        )[0]

    def happens(self, share: float) -> bool:
        """True in a share of cases."""
        return self.random.random() < share

    def between(self, low: int, high: int) -> int:
        """A whole number from low to high."""
        return self.random.randint(low, high)

    def new_id(self, at: datetime) -> UUID:
        """An id of version 7 made at a time."""
        milliseconds = int(at.timestamp() * 1000)
        value = (milliseconds << 80) | self.random.getrandbits(80)
        value = (value & ~(0xF << 76)) | (0x7 << 76)
        value = (value & ~(0x3 << 62)) | (0x2 << 62)
        return UUID(int=value)

    def identity(self, born_from: int, born_to: int) -> Identity:
        """Someone born in one of the years: by a number that is published for tests and was not
        used before, or by a number of another kind that no one has.
        """
        year = self.between(born_from, born_to)
        if year not in self._left:
            self._left[year] = list(_published(year))
            self.random.shuffle(self._left[year])
        if not self._left[year]:
            born = self.day_between(date(year, 1, 1), date(year, 12, 31))
            return Identity(None, self.reserve_number(), born, self.happens(0.5))
        born, sex = self._left[year].pop()
        stem = f"{born:%Y%m%d}{sex}"
        return Identity(stem + luhn_digit(stem[2:]), "", born, sex == _WOMAN)

    def reserve_number(self) -> str:
        """A number of another kind that nobody was given before."""
        first, last = divmod(self._reserve, _OF_ONE_KIND)
        self._reserve += 1
        return f"{first}-{last:05d}"

    def older(self) -> Identity | None:
        """Someone born before 1976, by a published number, while there are any."""
        if not self._older:
            return None
        number = self._older.pop()
        born = date(int(number[:4]), int(number[4:6]), int(number[6:8]))
        return Identity(number, "", born, int(number[10]) % 2 == 0)

    def day_between(self, first: date, last: date) -> date:
        """A day from first to last."""
        return first + timedelta(days=self.between(0, max((last - first).days, 0)))


def _published(year: int) -> Iterator[tuple[date, str]]:
    """The days of a year with the birth numbers that are published of each."""
    if year == _UNEVEN_YEAR or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return
    for place in range((date(year + 1, 1, 1) - date(year, 1, 1)).days):
        day = date(year, 1, 1) + timedelta(days=place)
        if day in _LEFT_OUT:
            continue
        if year <= _BOTH_UNTIL:
            yield from ((day, _WOMAN), (day, _MAN))
        else:
            yield day, _MAN if day.day % 2 else _WOMAN
