"""What the months before say, in words at the row it is about."""

from decimal import Decimal

from fsclient.domain.months import Month
from fsclient.rules.calculation_incomes import OWN_WORK
from fsclient.rules.job_stimulus import JobStimulus, Months
from fsclient.ui.calculation.sheet_draft import Entry, EntryKind, SheetDraft
from fsclient.ui.speech import formats, typed
from fsclient.usecases.calculation_history import SheetHistory

_ZERO = Decimal(0)


def stimulus_words(stimulus: JobStimulus, *, applied: bool) -> str:
    """Why the särskilda beräkningsregeln holds for someone in the month, or why it does not."""
    if stimulus.holds:
        return f"{_earned_words(stimulus)} {_until(stimulus)} ({stimulus.law})."
    row = f"{stimulus.in_row} av {stimulus.needed} månader i följd med försörjningsstöd"
    because = f"{row} i den här kommunens beslut ({stimulus.law})."
    ended = "" if stimulus.period is None else f"Gällde till {_month(stimulus.period.last)}. "
    need = " Skriv skälet på lönens rad om den ändå gäller." if applied else ""
    return f"{ended}Inte intjänad: {because}{need}"


def _earned_words(stimulus: JobStimulus) -> str:
    if stimulus.earned is None:
        assert stimulus.period is not None
        return f"Har använts i ett beslut sedan {_month(stimulus.period.first)}."
    return f"Har haft försörjningsstöd {months(stimulus.earned)}."


def _until(stimulus: JobStimulus) -> str:
    assert stimulus.period is not None
    last = _month(stimulus.period.last)
    return (
        f"Sista månaden är {last}"
        if stimulus.period.last == stimulus.month
        else (f"Gäller till och med {last}")
    )


def months(span: Months) -> str:
    """``maj–oktober 2026``, ``november 2026–april 2027``, ``juni 2026``."""
    first, last = span.first, span.last
    if first == last:
        return _month(last)
    year = "" if first.year == last.year else f" {first.year}"
    return f"{formats.MONTH_NAMES[first.month - 1]}{year}–{_month(last)}"


def _month(month: Month) -> str:
    return formats.month(month)


def earlier_of(entry: Entry, draft: SheetDraft, history: SheetHistory) -> Decimal:
    """What a child has earned in the year before a payment, by earlier months and the payments
    above it, in kronor.
    """
    earned = history.earned_before(entry.person or "")
    for other in draft.of(EntryKind.INCOME):
        if other.id == entry.id:
            break
        if other.person == entry.person and other.type in OWN_WORK:
            earned += _amount(other.amount)
    return earned


def earlier_words(entry: Entry, draft: SheetDraft, history: SheetHistory) -> str:
    """Where the amount earned earlier in the year comes from, or what it should be."""
    known = earlier_of(entry, draft, history)
    months_of_year = history.earned.get(entry.person or "")
    if not entry.earlier.strip() or _amount(entry.earlier) != known:
        return f"beräkningarna ger {formats.amount(known)}"
    if months_of_year is None:
        return "ingen egen lön i årets beräkningar" if not known else ""
    return f"från {months(months_of_year.months)}"


def _amount(text: str) -> Decimal:
    try:
        return typed.amount(text) or _ZERO
    except ValueError:
        return _ZERO
