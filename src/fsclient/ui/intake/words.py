"""The Swedish words of intake."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from fsclient.domain.intake import (
    Channel,
    Contact,
    ContactOutcome,
    VisitEnd,
    VisitEvent,
    VisitStep,
)
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.speech.case_words import swedish
from fsclient.usecases.desk import local_day
from fsclient.usecases.ports import SearchHit
from fsclient.usecases.routing import Proposal

CHANNELS: Final = {
    Channel.PHONE: "Telefon",
    Channel.VISIT: "Besök",
    Channel.E_SERVICE: "E-tjänst",
    Channel.LETTER: "Brev",
}
OUTCOMES: Final = {
    ContactOutcome.INFORMATION: "Information",
    ContactOutcome.REFERRED: "Hänvisad",
    ContactOutcome.BOOKED: "Bokad",
    ContactOutcome.ACUTE_NEED: "Akut nöd",
    ContactOutcome.WRONG_DISTRICT: "Annan stadsdel",
}
ENDS: Final = {
    VisitEnd.CAME: "kom, inget ärende",
    VisitEnd.DID_NOT_COME: "kom inte",
    VisitEnd.SOLVED_ALONE: "löste det själv",
    VisitEnd.OTHER_UNIT: "annan enhet",
}
HANDED_TO: Final = {
    ContactOutcome.REFERRED: "Hänvisad till",
    ContactOutcome.WRONG_DISTRICT: "Lämnad till",
}
_TONES: Final = {
    ContactOutcome.BOOKED: Tone.GOOD,
    ContactOutcome.ACUTE_NEED: Tone.BAD,
}
_WEEKDAYS: Final = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
_MOST_LEFT_TO_WARN: Final = 4


def who(contact: Contact) -> str:
    """The name, else the number, else that neither was given."""
    if contact.name:
        return contact.name
    if contact.identity_number:
        return formats.identity_number(contact.identity_number)
    return "(ville inte säga)"


def outcome_badge(contact: Contact) -> Badge:
    """What it led to."""
    words = OUTCOMES[contact.outcome].lower()
    return Badge(words, _TONES.get(contact.outcome, Tone.NEUTRAL))


def since(contact: Contact, today: date) -> str:
    """What has become of it: a case, a visit to come, or somebody else's."""
    if contact.case_id is not None:
        return "ärende öppnat"
    if contact.ended_as is not None:
        return ENDS[contact.ended_as]
    if contact.appointment_at is not None:
        return f"nybesök {formats.short_day(local_day(contact.appointment_at), today)}"
    if contact.outcome is ContactOutcome.ACUTE_NEED:
        return "bedöms i dag"
    return contact.handed_to


def next_moment(contact: Contact, today: date) -> str:
    """``nybesök 27 nov 10:00``: what someone who waits for a case waits for."""
    if contact.appointment_at is None:
        return since(contact, today)
    return f"nybesök {formats.moment(swedish(contact.appointment_at), today)}"


def visit_history(events: Sequence[VisitEvent], today: date) -> str:
    """``Flyttat från 12 nov 10:00 (ringde själv).``: what happened to a visit, a line for each."""
    lines = []
    for event in events:
        said = f" ({event.words})" if event.words else ""
        if event.step is VisitStep.MOVED and event.was_at is not None:
            lines.append(f"Flyttat från {formats.moment(swedish(event.was_at), today)}{said}.")
        elif event.step is VisitStep.ENDED and event.ended_as is not None:
            lines.append(f"Noterat: {ENDS[event.ended_as]}{said}.")
        else:
            lines.append("Ångrat.")
    return "\n".join(lines)


def waiting_heading(promised: int) -> str:
    """``Väntar på ärende, nybesök inom 14 dagar``."""
    return f"Väntar på ärende, nybesök inom {promised} dagar"


def waits_until(contact: Contact, promised: int) -> date:
    """The last of the promised days to a first visit."""
    return local_day(contact.at) + timedelta(days=promised)


def wait_badge(contact: Contact, today: date, promised: int) -> Badge:
    """``4 dagar``, ``I dag``, ``2 dagar sen``: how far off the last promised day is."""
    until = waits_until(contact, promised)
    left = (until - today).days
    tone = Tone.BAD if left < 0 else Tone.WARN if left <= _MOST_LEFT_TO_WARN else Tone.NEUTRAL
    return Badge(formats.due(until, today), tone)


def late_badge(count: int, promised: int) -> Badge:
    """``1 sen, över 14 dagar``: as many as are red in the list."""
    word = "sen" if count == 1 else "sena"
    return Badge(f"{count} {word}, över {promised} dagar", Tone.BAD)


def day_chip(day: date) -> str:
    """``ons 11``."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day}"


def known_case(hit: SearchHit) -> str:
    """``2026-00012, pågår hos Alva`` or ``2024-00102, avslutat 2024-05-31``."""
    if hit.closed_on is not None:
        return f"{hit.number}, avslutat {formats.day(hit.closed_on)}"
    return f"{hit.number}, pågår hos {hit.caseworker}"


def proposed(found: Proposal) -> str:
    """``Förslag: Unga vuxna, sökande är 22 år. Ann Ek har minst att göra, 24 ärenden.``."""
    why = []
    if found.age is not None:
        why.append(f"sökande är {found.age} år")
    if found.children:
        why.append("ett barn" if found.children == 1 else f"{found.children} barn")
    team = ", ".join((found.team.name, *why))
    if found.colleague is None:
        return f"Förslag: {team}. Ingen i teamet är på plats."
    count = "1 ärende" if found.running == 1 else f"{formats.count(found.running)} ärenden"
    return f"Förslag: {team}. {found.colleague.name} har minst att göra, {count}."


def visit_words(contact: Contact, today: date) -> str:
    """``Samtal 10 nov · nybesök 12 nov 14:00``: where a new case comes from."""
    came = f"Samtal {formats.short_day(local_day(contact.at), today)}"
    if contact.appointment_at is None:
        return came
    return f"{came} · {next_moment(contact, today)}"
