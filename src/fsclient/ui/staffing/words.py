"""The Swedish words of how cases are divided and who is away."""

from datetime import date

from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.usecases.caseload import Caseload
from fsclient.usecases.ports import AbsenceRow, CaseloadRow


def per_caseworker(found: Caseload) -> Badge:
    """``27,6 per handläggare``."""
    share = found.per_caseworker
    each = "ingen" if share is None else formats.one_decimal(share)
    return Badge(f"{each} per handläggare")


def away_count(found: Caseload) -> Badge:
    """``2 borta i dag``."""
    tone = Tone.WARN if found.away else Tone.NEUTRAL
    return Badge(f"{formats.count(found.away)} borta i dag", tone)


def away(row: CaseloadRow, today: date) -> Badge | None:
    """``till 8 jan``; None for one who is here."""
    if not row.away:
        return None
    until = row.away_until
    word = "tills vidare" if until is None else f"till {formats.short_day(until, today)}"
    return Badge(f"borta {word}", Tone.WARN)


def last_day(row: AbsenceRow) -> date | str:
    """The last day, or that there is none yet."""
    return row.absence.to_on or "tills vidare"


def when(row: AbsenceRow, today: date) -> Badge:
    """Whether someone is away now, or later."""
    if row.absence.covers(today):
        return Badge("borta nu", Tone.WARN)
    days = (row.absence.from_on - today).days
    return Badge("i morgon" if days == 1 else f"om {formats.count(days)} dagar")
