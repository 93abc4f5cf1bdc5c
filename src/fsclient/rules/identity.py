"""Personnummer and samordningsnummer: do the digits hold together."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from personnummer.personnummer import Personnummer, PersonnummerException

from fsclient.domain.errors import RuleViolation
from fsclient.rules.check_digits import luhn_digit

_WRITTEN = re.compile(r"(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)((?!000)\d{3})(\d)", re.ASCII)
_SPACES = re.compile(r"\s")
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")
_COORDINATION_DAYS = 60


class IdentityKind(StrEnum):
    """Skatteverket's two kinds of number; a samordningsnummer has 60 added to the day."""

    PERSONNUMMER = "personnummer"
    SAMORDNINGSNUMMER = "samordningsnummer"


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityNumber:
    """A number that holds together; ``digits`` has twelve.

    ``birth_date`` is None for a samordningsnummer that does not tell it: month 00 or day 60.
    """

    digits: str
    birth_date: date | None
    kind: IdentityKind

    @property
    def birth_year(self) -> int:
        """The year of birth, which every number tells."""
        return int(self.digits[:4])

    @property
    def display(self) -> str:
        """``19840715-2381``."""
        return f"{self.digits[:8]}-{self.digits[8:]}"


def check_identity_number(text: str, today: date) -> IdentityNumber:
    """Read ten or twelve digits, with or without - or +, as a number of someone born by ``today``.

    Ten digits mean the latest year up to this one, or the latest of those at least a hundred
    years back where the sign is +. Raises RuleViolation ``identity_number_length``,
    ``identity_number_date``, ``identity_number_future`` or ``identity_number_check_digit``; the
    last with ``suggestion``, the number with the check digit that its other digits give.
    """
    found = _WRITTEN.fullmatch(_plain(text))
    if found is None:
        raise RuleViolation.at("identity_number", "identity_number_length")
    century, year, month, day, sign, birth_number, check_digit = found.groups()
    full_year = int(century + year) if century else _full_year(int(year), sign, today)
    birth_date = _birth_date(full_year, int(month), int(day))
    if full_year > today.year or (birth_date is not None and birth_date > today):
        raise RuleViolation.at("identity_number", "identity_number_future")
    stem = f"{full_year:04d}{month}{day}{birth_number}"
    _check(stem, check_digit, dated=birth_date is not None)
    return IdentityNumber(digits=stem + check_digit, birth_date=birth_date, kind=_kind(int(day)))


def _plain(text: str) -> str:
    return _SPACES.sub("", _DASHES.sub("-", text))


def _full_year(year_of_century: int, sign: str, today: date) -> int:
    latest = today.year - 100 if sign == "+" else today.year
    return latest - (latest - year_of_century) % 100


def _birth_date(year: int, month: int, day: int) -> date | None:
    """The day, or None where a samordningsnummer leaves out its month or its day.

    Skatteverket gives such to those whose day of birth is not known; its own list of test
    numbers has 1915-00-72.
    """
    coordinated = day >= _COORDINATION_DAYS
    told = day - _COORDINATION_DAYS if coordinated else day
    unknown = coordinated and (month == 0 or told == 0)
    try:
        day_of_birth = date(year, month or 1, told or 1) if unknown else date(year, month, told)
    except ValueError as error:
        raise RuleViolation.at("identity_number", "identity_number_date") from error
    return None if unknown else day_of_birth


def _check(stem: str, check_digit: str, *, dated: bool) -> None:
    right = luhn_digit(stem[2:])
    try:
        if dated:
            Personnummer(stem + check_digit)
        elif check_digit != right:
            raise PersonnummerException
    except PersonnummerException as error:
        suggestion = f"{stem[:8]}-{stem[8:]}{right}"
        raise RuleViolation.at(
            "identity_number", "identity_number_check_digit", suggestion=suggestion
        ) from error


def _kind(day: int) -> IdentityKind:
    coordination = day >= _COORDINATION_DAYS
    return IdentityKind.SAMORDNINGSNUMMER if coordination else IdentityKind.PERSONNUMMER
