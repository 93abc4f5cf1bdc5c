"""How amounts, days and numbers are written for a person, in one place."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from fsclient.domain.months import NAMES, Month
from fsclient.domain.zone import SWEDEN

NARROW_SPACE: Final = "\u202f"
MINUS: Final = "\u2212"
NOTHING: Final = "\u2013"

MONTH_NAMES: Final = NAMES
_SHORT_MONTHS: Final = (
    "jan",
    "feb",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "aug",
    "sept",
    "okt",
    "nov",
    "dec",
)


def amount(kronor: Decimal | None) -> str:
    """``12 345`` or ``412,50`` with narrow no-break spaces; a dash for no amount."""
    if kronor is None:
        return NOTHING
    whole = kronor == kronor.to_integral_value()
    digits = f"{abs(kronor):,.{0 if whole else 2}f}"
    written = digits.replace(",", NARROW_SPACE).replace(".", ",")
    return MINUS + written if kronor < 0 else written


def kr(kronor: Decimal | None) -> str:
    """``12 345 kr`` with narrow no-break spaces; a dash for no amount."""
    return NOTHING if kronor is None else f"{amount(kronor)}{NARROW_SPACE}kr"


def count(number: int) -> str:
    """A whole number in groups of three, ``100 000``."""
    return amount(Decimal(number))


def day(value: date | None) -> str:
    """``2026-11-21``; a dash for no day."""
    return NOTHING if value is None else value.isoformat()


def short_day(value: date, today: date | None = None) -> str:
    """``10 nov``; with the year where it is another than today's: ``10 nov 2025``."""
    written = f"{value.day} {_SHORT_MONTHS[value.month - 1]}"
    same_year = today is None or today.year == value.year
    return written if same_year else f"{written} {value.year}"


def clock(value: datetime) -> str:
    """``14:32`` on Swedish clocks, wherever the computer is; naive times are taken as they are."""
    return f"{_swedish(value):%H:%M}"


def moment(value: datetime, today: date) -> str:
    """``i dag 14:32``, ``18 nov 10:05`` or, another year, ``18 nov 2025 10:05``; as ``clock``."""
    local = _swedish(value)
    when = "i dag" if local.date() == today else short_day(local.date(), today)
    return f"{when} {local:%H:%M}"


def month(value: Month) -> str:
    """``november 2026``."""
    return value.in_words


def short_month(value: Month, today: date) -> str:
    """``nov``; with the year where it is another than today's: ``nov 2025``."""
    written = _SHORT_MONTHS[value.month - 1]
    return written if value.year == today.year else f"{written} {value.year}"


def running_cases(number: int) -> str:
    """``402 löpande ärenden``."""
    return f"{count(number)} {'löpande ärende' if number == 1 else 'löpande ärenden'}"


def due(value: date, today: date) -> str:
    """How far off a due day is: ``I dag``, ``2 dagar``, ``1 dag sen``."""
    days = (value - today).days
    if days == 0:
        return "I dag"
    unit = "dag" if abs(days) == 1 else "dagar"
    return f"{days} {unit}" if days > 0 else f"{-days} {unit} sen"


def age(years: int) -> str:
    """``12 år``; ``under 1 år`` for who has not had a birthday."""
    return f"{years} år" if years else "under 1 år"


def identity_number(digits: str) -> str:
    """``19840715-2381`` from twelve digits, ``840715-2381`` from ten; else as it is."""
    bare = digits.replace("-", "").replace(" ", "")
    if len(bare) in (10, 12) and bare.isdigit():
        mark = "+" if "+" in digits else "-"
        return f"{bare[:-4]}{mark}{bare[-4:]}"
    return digits


def percent(share: Decimal) -> str:
    """A share of one as ``8,3 %``, whole ones as ``78 %``."""
    value = (share * 100).quantize(Decimal("0.1"))
    text = f"{value.normalize():f}" if value == value.to_integral_value() else f"{value:f}"
    return f"{text.replace('-', MINUS).replace('.', ',')}\u00a0%"


def one_decimal(number: Decimal) -> str:
    """``27,6``."""
    return f"{number.quantize(Decimal('0.1'), ROUND_HALF_UP):f}".replace(".", ",")


def change(share: Decimal) -> str:
    """A change as ``+19 %`` or ``\u22126 %``, to whole per cent."""
    value = int((share * 100).to_integral_value())
    return f"{'+' if value >= 0 else MINUS}{abs(value)}\u00a0%"


def value(thing: object) -> str:
    """Any value in a sentence: amounts with kr, days, months and numbers as written here."""
    match thing:
        case None:
            return NOTHING
        case bool():
            return "ja" if thing else "nej"
        case Decimal():
            return kr(thing)
        case int():
            return str(thing)
        case datetime():
            return f"{day(_swedish(thing).date())} {clock(thing)}"
        case date():
            return day(thing)
        case Month():
            return month(thing)
        case tuple() | list() | set() | frozenset():
            return ", ".join(value(part) for part in thing)
        case _:
            return str(thing)


def _swedish(value: datetime) -> datetime:
    return value if value.tzinfo is None else value.astimezone(SWEDEN)


def listed(parts: Sequence[str]) -> str:
    """``Elias``, ``Elias och Noor``, ``Elias, Noor och Sam``."""
    *most, last = parts
    return f"{', '.join(most)} och {last}" if most else last


def within(title: str) -> str:
    """A title as it stands inside a sentence: ``Beslut`` as ``beslut``, ``IB-bedömning`` as is."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
