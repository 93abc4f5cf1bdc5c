"""The Swedish words of a prognosis: what is changed, what it rests on, and how sure it is."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from fsclient.domain.calculation import BracketChange, DayRule, Rounding
from fsclient.domain.months import Month
from fsclient.rules.norms import NormTable
from fsclient.rules.prognosis import HouseholdType, Sums
from fsclient.rules.prognosis_changes import (
    Change,
    HomesUnshared,
    OtherAmount,
    OtherChoice,
    OtherJobStimulus,
    OtherNorm,
    RaisedNorm,
    RentCeilings,
)
from fsclient.ui.speech import formats
from fsclient.usecases.prognosis import (
    DECIDED_LONG_AGO,
    NO_DECISION,
    REFUSED,
    UNREADABLE,
    Prognosis,
    Uncounted,
)

TYPES: Final[Mapping[str, str]] = {
    HouseholdType.SINGLE: "Ensam utan barn",
    HouseholdType.SINGLE_WITH_CHILDREN: "Ensam med barn",
    HouseholdType.COUPLE: "Par utan barn",
    HouseholdType.COUPLE_WITH_CHILDREN: "Par med barn",
}

CHOICES: Final[Mapping[BracketChange | Rounding | DayRule, str]] = {
    BracketChange.BIRTHDAY_MONTH: "Åldersgrupp byts den månad barnet fyller år",
    BracketChange.MONTH_AFTER: "Åldersgrupp byts månaden efter att barnet fyllt år",
    Rounding.WHOLE_KRONA_HALF_UP: "Varje rad avrundas till hel krona",
    Rounding.EXACT: "Ingen rad avrundas",
    DayRule.CALENDAR_DAYS: "Del av månad: månadens dagar",
    DayRule.YEAR_365: "Del av månad: 12/365 per dag",
    DayRule.THIRTY: "Del av månad: 1/30 per dag",
}

_ADULTS: Final = {"single": "Ensamstående", "cohabiting": "Sammanboende par"}
_CERTAINTY: Final = {"partly_derived": "delvis härledd", "derived": "härledd"}

_UNCOUNTED: Final = {
    NO_DECISION: "Inget beslut ännu",
    DECIDED_LONG_AGO: "Senaste beslutet gäller före {since}",
    REFUSED: "Avslag trots underskott",
    UNREADABLE: "Beräkningen går inte att läsa",
    "pupil_not_in_school": "Barn räknas som 18 år, utan angiven skolgång",
    "child_own_case": "Barn räknas som 21 år och blir eget ärende",
    "adjustment_line_unknown": "En höjd eller sänkt rad finns inte i den andra normen",
    "norm_missing": "Ingen riksnorm för beräkningens månad",
    "prisbasbelopp_missing": "Inget prisbasbelopp för beräkningens år",
}


def norm_name(table: NormTable) -> str:
    """``2026``, or ``januari–juni 2025`` where it holds for a part of a year."""
    first, last = table.valid_from, table.valid_to
    if first.year != last.year:
        return f"{formats.month(first)}–{formats.month(last)}"
    if (first.month, last.month) == (1, 12):
        return str(first.year)
    return f"{formats.MONTH_NAMES[first.month - 1]}–{formats.month(last)}"


def norm_choice(table: NormTable) -> str:
    """The norm in a list: ``2024, härledd``."""
    known = _CERTAINTY.get(table.certainty)
    return f"{norm_name(table)}, {known}" if known else norm_name(table)


def amount_name(group: str, row: str) -> str:
    """``Barn 7–10 år``, ``Gemensamma kostnader, 3 personer``."""
    span = row.replace("-", "–")
    match group:
        case "child":
            return f"Barn {span} år"
        case "child_free_lunch":
            return f"Barn {span} år, utan lunch"
        case "adult":
            return _ADULTS.get(row, row)
        case "shared":
            people = "1 person" if row == "1" else f"{row} personer"
            return f"Gemensamma kostnader, {people}"
        case _:
            return f"{group} {row}"


def title(change: Change, norms: Sequence[NormTable]) -> str:
    """What is changed, as the heading of the result."""
    match change:
        case OtherNorm(valid_from=start):
            names = [norm_name(table) for table in norms if table.valid_from == start]
            return f"Riksnormen för {names[0] if names else start}"
        case RaisedNorm(personal=personal, shared=shared):
            return (
                f"Personliga kostnader {signed_percent(personal)}, "
                f"gemensamma {signed_percent(shared)}"
            )
        case OtherAmount(group=group, row=row, amount=amount):
            return f"{amount_name(group, row)}: {formats.kr(amount)}"
        case OtherChoice(value=value):
            return CHOICES[value]
        case OtherJobStimulus(share=share):
            return f"Jobbstimulans: {formats.percent(share)} av lönen räknas inte"
        case RentCeilings(by_size=ceilings):
            return f"Tak för hyran: {_ceilings(ceilings)}"
        case HomesUnshared():
            return "Gemensamma kostnader delas inte med andra i bostaden"


def _ceilings(ceilings: Sequence[Decimal | None]) -> str:
    last = len(ceilings)
    return ", ".join(
        f"{size}{'+' if size == last else ''} pers {formats.kr(room)}"
        for size, room in enumerate(ceilings, start=1)
        if room is not None
    )


def signed_percent(share: Decimal) -> str:
    """``+2,8 %``."""
    return f"+{formats.percent(share)}" if share > 0 else formats.percent(share)


def signed_kr(kronor: Decimal) -> str:
    """``+1 200 kr``."""
    return f"+{formats.kr(kronor)}" if kronor > 0 else formats.kr(kronor)


def share_of_cost(sums: Sums) -> str:
    """``+3,1 % av kostnaden nu``."""
    if sums.change is None:
        return "Inget hushåll har underskott i dag."
    return f"{signed_percent(sums.change)} av kostnaden nu"


def group_name(keys: Sequence[str], names: Mapping[str, str]) -> str:
    """A group, or those that stand together: ``Par utan barn, par med barn``."""
    first, *others = (names.get(key, key) for key in keys)
    proper = any(key not in TYPES for key in keys)
    return ", ".join([first, *(other if proper else formats.within(other) for other in others)])


def uncounted(one: Uncounted, since: Month) -> str:
    """Why some cases are not in the sums."""
    words = _UNCOUNTED.get(one.code)
    if words is None:
        return f"Beräkningen går inte att göra om ({one.code})"
    return words.format(since=formats.month(since))


def rests_on(prognosis: Prognosis) -> str:
    """Which decisions the sums are made from, and what those granted."""
    count = sum(number for _, number in prognosis.months)
    if not count:
        return "Inget löpande ärende har ett beslut att räkna på."
    months = [f"{formats.count(n)} för {formats.month(month)}" for month, n in prognosis.months]
    each = months[0] if len(months) == 1 else f"{', '.join(months[:-1])} och {months[-1]}"
    line = f"Räknat på {formats.count(count)} hushålls senaste beslut: {each}."
    if prognosis.whole is None:
        return line
    return f"{line} Besluten beviljade {formats.kr(prognosis.granted)}."


def touched(prognosis: Prognosis, whole: Sums) -> str:
    """How many the change makes a difference for, get a deficit by it, and lose theirs."""
    if not whole.affected:
        return "Inget av dem berörs."
    got = _households(prognosis.gained, prognosis.least)
    gone = _households(prognosis.lost, prognosis.least)
    return (
        f"Ändringen berör {formats.count(whole.affected)} av dem. "
        f"{got} får underskott som inte har det nu, och {formats.within(gone)} blir av med sitt."
    )


def _households(count: int | None, least: int) -> str:
    if count is None:
        return f"Färre än {least} hushåll"
    return "Inget hushåll" if count == 0 else f"{formats.count(count)} hushåll"


def how_sure(prognosis: Prognosis) -> str:
    """What the sums do not know, and norms that are not as published."""
    lines = [
        f"Normen för {norm_name(table)} är {_CERTAINTY[table.certainty]}, inte avläst."
        for table in prognosis.derived
    ]
    lines.append(
        "Hushållen är som i sina beslut: ingen flyttar, börjar arbeta eller tillkommer. "
        "Året är tolv sådana månader."
    )
    return " ".join(lines)


def too_few(prognosis: Prognosis) -> str:
    """Why there are no sums."""
    counted = sum(number for _, number in prognosis.months)
    what = "går att räkna" if counted < prognosis.least else "berörs av ändringen"
    return (
        f"Färre än {prognosis.least} hushåll {what}. Så få redovisas inte, eftersom beloppen "
        "då kan peka ut någon."
    )


def merged(prognosis: Prognosis) -> str:
    """Why groups stand together, where they do."""
    together = any(len(one.keys) > 1 for one in (*prognosis.types, *prognosis.districts))
    return f"Grupper där färre än {prognosis.least} berörs är hoplagda." if together else ""


def aloud(prognosis: Prognosis) -> str:
    """The result in one sentence, for a screen reader."""
    if prognosis.whole is None:
        return too_few(prognosis)
    difference = prognosis.whole.difference
    if not difference:
        return "Ingen skillnad."
    word = "dyrare" if difference > 0 else "billigare"
    return f"{formats.kr(abs(difference))} {word} i månaden."
