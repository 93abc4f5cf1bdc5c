"""The Swedish words of a list of cases."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from fsclient.domain.cases import ApplicationKind
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.speech.case_words import APPLICATION_KINDS
from fsclient.ui.speech.reminder_words import about
from fsclient.usecases.ports import ComingVisit, Lacking, OwnPlans, WorklistRow

SOON_DAYS: Final = 3

NEXT_STEPS: Final = {
    "application": "Ansökan inte fullständig",
    "assessment": "IB-bedömning ska göras",
    "plan": "Förändringsplan ska göras",
    "children": "Barnkonsekvensanalys saknas",
    "calculation": "Normberäkning ska göras",
    "decision": "Redo för beslut",
    "payment": "Utbetalning ska förberedas",
    "payment_release": "Utbetalning väntar på andra person",
    "payment_return_waits": "Betalning tillbaka, ska bekräftas",
    "payment_returned": "Betalning tillbaka, betala igen",
    "payment_set_aside": "Betalning kom inte med i filen",
    "payment_to_hand_out": "Utbetalning ska lämnas ut",
    "follow_up": "Förändringsplan ska följas upp",
    "none": "Inget väntar",
}

LACKING: Final = {Lacking.PLAN: "utan aktuell plan", Lacking.IB: "utan IB"}
NONE_LACKING: Final = {
    Lacking.PLAN: "Alla ärenden har aktuella planer.",
    Lacking.IB: "I alla ärenden är en IB signerad.",
}


def stood_in(count: int) -> Badge:
    """``3 som vikarie``."""
    return Badge(f"{formats.count(count)} som vikarie", Tone.WARN if count else Tone.NEUTRAL)


def due_badge(row: WorklistRow, today: date) -> Badge:
    """``2 dagar``, ``1 dag sen``, ``Akut, i dag``; late and urgent ones are marked."""
    if row.due_on is None:
        return Badge("Akut", Tone.BAD) if row.urgent else Badge("Ingen dag")
    left = formats.due(row.due_on, today)
    days = (row.due_on - today).days
    if row.urgent:
        return Badge(f"Akut, {left.lower()}", Tone.BAD)
    tone = Tone.BAD if days <= 0 else Tone.WARN if days <= SOON_DAYS else Tone.NEUTRAL
    return Badge(left, tone)


def next_words(row: WorklistRow, forms: Mapping[str, str]) -> str:
    """What is to be done next, by a step or to be remembered before it, how much more is to be
    remembered, and that the person's data are protected.

    ``forms`` are the titles of the forms that are steps, by key.
    """
    if row.step == "application" and row.kind is None:
        words = "Ingen ansökan än"
    elif row.step == "follow_up" and row.due_on is None:
        words = "Beslutat, ingen plan att följa upp"
    else:
        words = NEXT_STEPS.get(row.step) or f"{forms.get(row.step, 'Formulär')} ska fyllas i"
    rest = row.reminders
    if row.reminder is not None:
        words, rest = about(row.reminder, row.reminder_text), rest - 1
    if rest > 0:
        words += f" · {formats.count(rest)} {'bevakning' if rest == 1 else 'bevakningar'}"
    # First, so that a narrow column never cuts it off.
    return f"Skyddade personuppgifter · {words}" if row.protected else words


def concerns(row: WorklistRow, today: date) -> str | None:
    """``Återansökan nov``; nothing where no application is open."""
    if row.kind is None or row.month is None:
        return "Plan" if row.step == "follow_up" else None
    kind = APPLICATION_KINDS[ApplicationKind(row.kind)]
    return f"{kind} {formats.short_month(row.month, today)}"


def moved_from(names: Sequence[str]) -> str:
    """``Nu hos Alva (3) och Bo (1).``: whose the cases to be moved are."""
    counted = Counter(names)
    parts = [name if len(names) == 1 else f"{name} ({counted[name]})" for name in counted]
    return f"Nu hos {formats.listed(parts)}."


def identity(row: WorklistRow) -> str:
    """``19840715-2381``, or that there is none."""
    return formats.identity_number(row.identity_number) if row.identity_number else "saknas"


def running(count: int) -> str:
    """``41 löpande``."""
    return f"{formats.count(count)} löpande"


def late(count: int) -> Badge:
    """``1 försenat steg``: of each case its next one, whatever days of its plan have passed."""
    word = "försenat steg" if count == 1 else "försenade steg"
    return Badge(f"{formats.count(count)} {word}", Tone.BAD if count else Tone.NEUTRAL)


def soon(count: int) -> Badge:
    """``3 steg inom 3 dagar``."""
    text = f"{formats.count(count)} steg inom {SOON_DAYS} dagar"
    return Badge(text, Tone.WARN if count else Tone.NEUTRAL)


def plan_line(plans: OwnPlans, today: date) -> str:
    """In how many cases a plan ends this month, has passed its day, or is missing."""
    month = formats.MONTH_NAMES[today.month - 1]
    lacking = plans.cases - plans.current - plans.passed
    counted = (
        (plans.ending, f"följs planen upp i {month}"),
        (plans.passed, "har planens uppföljningsdag passerat"),
        (lacking, "saknas plan"),
    )
    said = ", ".join(f"i {formats.count(count)} {what}" for count, what in counted if count > 0)
    return f"Av ärendena: {said}." if said else ""


def visit_line(visit: ComingVisit, moment: str) -> str:
    """``i dag 10:00  Nybesök, Testgren``."""
    return f"{moment}  Nybesök, {visit.name}"
