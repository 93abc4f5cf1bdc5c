"""What a person types for amounts, days and months, read without guessing.

Each function gives the value, None for nothing typed, and raises ValueError for what can't be
read, so that the editor can keep the text and say so.
"""

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from fsclient.domain.months import Month
from fsclient.ui.speech.formats import MINUS, MONTH_NAMES

_SPACES: Final = re.compile(r"[\s\u00a0\u202f\u2009']")
_AMOUNT: Final = re.compile(r"-?\d+(?:[.,]\d+)?")
_GROUPED: Final = re.compile(r"-?\d{1,3}(?:[\s\u00a0\u202f\u2009]\d{3})+(?:[.,]\d+)?")
_SPACED: Final = re.compile(r"\d[\s\u00a0\u202f\u2009]+\d")
_THOUSANDS_POINT: Final = re.compile(r"-?\d{1,3}(?:[.,]\d{3})+")

_OFFSET: Final = re.compile(r"([+-])\s*(\d{1,4})\s*(v|m)?")
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_EIGHT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SIX: Final = re.compile(r"(\d{2})(\d{2})(\d{2})")
_DAY_MONTH: Final = re.compile(r"(\d{1,2})/(\d{1,2})(?:[\s/-]+(\d{4}|\d{2}))?")
_DAY_NAME: Final = re.compile(r"(\d{1,2})\s+([a-zåäö]{3,9})\.?(?:\s+(\d{4}))?")
_DAY_WORDS: Final = {
    "idag": 0,
    "i dag": 0,
    "imorgon": 1,
    "i morgon": 1,
    "igår": -1,
    "i går": -1,
    "iövermorgon": 2,
    "i övermorgon": 2,
    "iförrgår": -2,
    "i förrgår": -2,
}

_MONTH_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})")
_MONTH_SIX: Final = re.compile(r"(\d{4})(\d{2})")
_MONTH_YEAR: Final = re.compile(r"(\d{1,2})/(\d{4}|\d{2})")
_MONTH_NAME: Final = re.compile(r"([a-zåäö]{3,9})\.?(?:\s+(\d{4}|\d{2}))?")
_MONTH_WORDS: Final = {"nu": 0, "denna": 0, "förra": -1, "nästa": 1}


def amount(text: str) -> Decimal | None:
    """Kronor from ``9 850``, ``412,50``, ``412.50 kr`` or ``-100``; at most two decimals.

    ``9.850`` and ``9,850`` could be meant either way, and are refused.
    """
    written = text.strip().replace(MINUS, "-").lower()
    written = re.sub(r"\s*(kr|kronor|:-)\.?$", "", written)
    if not written:
        return None
    if _THOUSANDS_POINT.fullmatch(written):
        raise ValueError(text)
    if _SPACED.search(written) and not _GROUPED.fullmatch(written):
        raise ValueError(text)
    bare = _SPACES.sub("", written)
    if not _AMOUNT.fullmatch(bare):
        raise ValueError(text)
    return Decimal(bare.replace(",", "."))


def day(text: str, today: date) -> date | None:
    """A day from ``2026-11-21``, ``20261121``, ``261121``, ``21/11``, ``21/11 2026``,
    ``21 nov``, ``idag``, ``imorgon``, ``+14`` (days), ``+2v`` (weeks) or ``+1m`` (months).

    Without a year it is the one nearest to today.
    """
    written = " ".join(text.split()).lower()
    if not written:
        return None
    if written in _DAY_WORDS:
        return today + timedelta(days=_DAY_WORDS[written])
    if found := _OFFSET.fullmatch(written):
        return _offset(today, int(found[1] + found[2]), found[3])
    if found := _ISO.fullmatch(written) or _EIGHT.fullmatch(written):
        return date(int(found[1]), int(found[2]), int(found[3]))
    if found := _SIX.fullmatch(written):
        return date(_century(int(found[1]), today), int(found[2]), int(found[3]))
    if found := _DAY_MONTH.fullmatch(written):
        return _day_of(int(found[1]), int(found[2]), found[3], today)
    if found := _DAY_NAME.fullmatch(written):
        return _day_of(int(found[1]), _month_number(found[2]), found[3], today)
    raise ValueError(text)


def month(text: str, today: date) -> Month | None:
    """A month from ``2026-11``, ``202611``, ``11/26``, ``nov``, ``november 2026``, ``+1`` or
    ``nästa``. Without a year it is the one nearest to today.
    """
    written = " ".join(text.split()).lower()
    if not written:
        return None
    this = Month.of(today)
    if written in _MONTH_WORDS:
        return this.plus(_MONTH_WORDS[written])
    if found := _OFFSET.fullmatch(written):
        return this.plus(int(found[1] + found[2]))
    if found := _MONTH_ISO.fullmatch(written) or _MONTH_SIX.fullmatch(written):
        return _month_of(int(found[1]), int(found[2]), text)
    if found := _MONTH_YEAR.fullmatch(written):
        return _month_of(_full_year(found[2], today), int(found[1]), text)
    if found := _MONTH_NAME.fullmatch(written):
        number = _month_number(found[1])
        if found[2]:
            return Month(_full_year(found[2], today), number)
        near = (Month(today.year + years, number) for years in (-1, 0, 1))
        return min(near, key=lambda each: abs((each.first - this.first).days))
    raise ValueError(text)


def _offset(today: date, number: int, unit: str | None) -> date:
    if unit == "v":
        return today + timedelta(weeks=number)
    if unit == "m":
        goal = Month.of(today).plus(number)
        return goal.first.replace(day=min(today.day, goal.days))
    return today + timedelta(days=number)


def _day_of(number: int, month_number: int, year: str | None, today: date) -> date:
    if year is not None:
        return date(_full_year(year, today), month_number, number)
    near = []
    for years in (-1, 0, 1):
        try:
            near.append(date(today.year + years, month_number, number))
        except ValueError:
            continue
    if not near:
        raise ValueError(f"{number}/{month_number}")
    return min(near, key=lambda each: abs((each - today).days))


def _full_year(written: str, today: date) -> int:
    return int(written) if len(written) == 4 else _century(int(written), today)


def _century(two_digits: int, today: date) -> int:
    # More than twenty years ahead is a birth year of the last century.
    year = today.year - today.year % 100 + two_digits
    return year - 100 if year > today.year + 20 else year


def _month_number(name: str) -> int:
    matches = [
        index
        for index, full in enumerate(MONTH_NAMES, 1)
        if len(name) >= 3 and full.startswith(name)
    ]
    if len(matches) != 1:
        raise ValueError(name)
    return matches[0]


def _month_of(year: int, number: int, text: str) -> Month:
    if not 1 <= number <= 12:
        raise ValueError(text)
    return Month(year, number)
