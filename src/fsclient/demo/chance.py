"""Chance that is the same for the same seed: dates, ids and identity numbers that no one has."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import TypeVar
from uuid import UUID

from fsclient.rules.check_digits import luhn_digit

T = TypeVar("T")

# Skatteverket publishes a test number for each sex on every day of these months, 1976-2013,
# without gaps; 2014-2019 and 2021-2023 for one sex a day.
_MONTHS = (2, 4, 6, 7, 8)
_WOMAN, _MAN = "238", "239"
_FIRST_YEAR, _BOTH_UNTIL, _UNEVEN_YEAR = 1976, 2013, 2020


class Chance:
    """A random generator with what a made-up unit needs."""

    def __init__(self, seed: int, older_numbers: Sequence[str]) -> None:
        self.random = Random(seed)  # noqa: S311 - made-up people, not secrets
        self._used: set[str] = set()
        self._older = list(older_numbers)
        self.random.shuffle(self._older)

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

    def identity_number(self, born_from: int, born_to: int) -> tuple[str, date, bool]:
        """A number that no one has: twelve digits, birth date, and whether a woman's.

        Raises LookupError when the years are used up.
        """
        for _ in range(2000):
            day = self._day(self.between(born_from, born_to))
            sex = self._sex(day)
            stem = f"{day:%Y%m%d}{sex}"
            number = stem + luhn_digit(stem[2:])
            if number not in self._used:
                self._used.add(number)
                return number, day, sex == _WOMAN
        raise LookupError(f"no numbers left for {born_from}-{born_to}")

    def older_number(self) -> tuple[str, date, bool] | None:
        """A published number of someone born before 1976, while there are any."""
        if not self._older:
            return None
        number = self._older.pop()
        born = date(int(number[:4]), int(number[4:6]), int(number[6:8]))
        return number, born, int(number[10]) % 2 == 0

    def _day(self, year: int) -> date:
        year = year + 1 if year == _UNEVEN_YEAR else year
        return date(year, self.pick(_MONTHS), self.between(1, 28))

    def _sex(self, day: date) -> str:
        if day.year <= _BOTH_UNTIL:
            return self.pick((_WOMAN, _MAN))
        return _MAN if day.day % 2 else _WOMAN

    def day_between(self, first: date, last: date) -> date:
        """A day from first to last."""
        return first + timedelta(days=self.between(0, max((last - first).days, 0)))
