"""The Swedish words of the opened case: its household, its steps, its applications."""

from datetime import date, datetime
from decimal import Decimal
from typing import Final
from uuid import UUID

from fsclient.domain.cases import AidApplication, ApplicationKind, ApplicationStatus
from fsclient.domain.months import Month
from fsclient.domain.people import (
    HouseholdMember,
    MatchVerdict,
    MemberRole,
    Person,
    Protection,
    RepresentativeKind,
    Residence,
)
from fsclient.rules.catalogues import Catalogue
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.desk import local_time
from fsclient.usecases.workflow import Blocker, Stage, StepMark, StepStatus

ROLES: Final = {
    MemberRole.APPLICANT: "Sökande",
    MemberRole.CO_APPLICANT: "Medsökande",
    MemberRole.CHILD: "Barn",
    MemberRole.OTHER: "Annan i bostaden",
}
RESIDENCES: Final = {
    Residence.FULL: "Bor här",
    Residence.ALTERNATING: "Växelvis",
    Residence.VISITING: "Umgänge",
}
MATCHES: Final = {
    MatchVerdict.SAME: "Samma person",
    MatchVerdict.APART: "Två olika",
}
REPRESENTATIVES: Final = {
    RepresentativeKind.CUSTODIAN: "Vårdnadshavare",
    RepresentativeKind.APPOINTED_CUSTODIAN: "Särskilt förordnad vårdnadshavare",
    RepresentativeKind.GUARDIAN_AD_LITEM: "God man",
}
TWO_HOMES: Final = "Barnet har två hem, och dagarna är kontrollerade"
CHILD_FACTS: Final = {
    "in_school": ("Går i grundskola eller gymnasium", "går i skola"),
    "free_lunch": ("Fri lunch i förskola eller skola", "fri lunch"),
}
"""What is asked of each, and what is said of it in a line."""
PROTECTIONS: Final = {
    Protection.NONE: "Ingen",
    Protection.CONFIDENTIALITY_FLAG: "Sekretessmarkering",
    Protection.PROTECTED_REGISTRATION: "Skyddad folkbokföring",
}
APPLICATION_KINDS: Final = {
    ApplicationKind.NEW: "Nyansökan",
    ApplicationKind.RENEWAL: "Återansökan",
    ApplicationKind.SUPPLEMENT: "Tilläggsansökan",
    ApplicationKind.EMERGENCY: "Nödprövning",
}
STATUSES: Final = {
    ApplicationStatus.OPEN: Badge("pågår", Tone.WARN),
    ApplicationStatus.DECIDED: Badge("beslutad", Tone.GOOD),
    ApplicationStatus.WITHDRAWN: Badge("återtagen"),
}
MARKS: Final = {
    StepMark.DONE: "klart",
    StepMark.OPEN: "öppet",
    StepMark.BLOCKED: "väntar",
    StepMark.NOT_NEEDED: "behövs inte",
}
STAGES: Final = {
    Stage.INVESTIGATE: "Utreda",
    Stage.PLAN: "Planera",
    Stage.DECIDE: "Besluta",
    Stage.PAY: "Betala",
    Stage.ACUTE: "Vid akut nöd",
    Stage.FILE: "I akten",
}

_LINES: Final = {
    "no_documents": "inga",
    "documents": "{count} st",
    "application_none": "ingen ansökan än",
    "application_incomplete": "kom {day}, inte fullständig",
    "application_papers": "väntar på handlingar ({count})",
    "application_complete": "fullständig {day}",
    "application_withdrawn": "återtagen {day}",
    "signed": "signerad {day}{by}",
    "lacking": "saknas för {names}",
    "lacking_many": "saknas för {left} av {total}",
    "begun": "utkast för {begun}",
    "lacking_and_begun": "saknas för {names}, utkast för {begun}",
    "unsigned_many": "inte signerad för {left} av {total}",
    "form_not_begun": "inte påbörjad",
    "form_begun_anew": "signerad {day}, ny börjad",
    "plan_follow_up": "följs upp {day}",
    "plan_overdue": "skulle följts upp {day}",
    "no_emergency": "ingen",
    "no_reminders": "inga",
    "reminders_wait": "{count} väntar, {day}",
    "no_children": "inga barn i hushållet",
    "not_begun": "inte påbörjad",
    "draft": "utkast",
    "household_changed": "hushållet har ändrats, ta upp den igen",
    "calculation_done": "klar {day}{by}",
    "nothing_to_pay": "inget att betala ut",
    "payment_released": "betalas {day}",
    "payment_handed_out": "utlämnad {day}",
    "payment_waits": "väntar på andra person",
    "payment_left": "en del är kvar att betala",
    "payment_return_waits": "tillbaka, ska bekräftas",
    "payment_returned": "tillbaka, {left} kvar att betala",
    "payment_set_aside": "kom inte med i filen",
    "payment_to_hand_out": "ska lämnas ut",
}
_WAITS: Final = {
    "application_missing": "väntar på ansökan",
    "application_withdrawn": "väntar på ny ansökan",
    "papers_wait": "väntar på handlingar",
    "calculation_unfinished": "väntar på beräkningen",
    "household_changed": "väntar på ny beräkning",
    "decision_unsigned": "väntar på beslutet",
    "form_unsigned": "väntar på {title}",
    "child_counted_twice": "väntar på barnets andra ärende",
    "form_file_gate": "väntar på ett formulär som är fel",
    "form_kept_gate": "väntar på ett formulär som inte går att läsa",
}


def swedish(time: datetime) -> datetime:
    """A stored time as it stood on Swedish clocks, ready to be written."""
    return local_time(time).replace(tzinfo=None)


def step_line(status: StepStatus, view: CaseView, me: UUID) -> str:
    """The line under a step: what is done, by whom and when, or what it waits for."""
    if status.mark is StepMark.BLOCKED and status.blockers:
        return waits_for(status.blockers[0])
    values = {name: _word(name, value, view, me) for name, value in status.values.items()}
    return _LINES[status.code].format_map({"by": "", **values})


def waits_for(blocker: Blocker) -> str:
    """``väntar på barnanalys``."""
    values = {"title": formats.within(str(blocker.values.get("title", "")))}
    return _WAITS[blocker.code].format_map(values)


def _word(name: str, value: object, view: CaseView, me: UUID) -> str:
    if isinstance(value, UUID):
        return f", {colleague(view, value, me, first=True)}"
    if name == "by":
        return ""
    if isinstance(value, date):
        return formats.short_day(value, view.today)
    if isinstance(value, Decimal):
        return formats.kr(value)
    return str(value)


def colleague(view: CaseView, staff_id: UUID, me: UUID, *, first: bool = False) -> str:
    """``du``, or a colleague's name (the first of it)."""
    if staff_id == me:
        return "du"
    name = view.staff_name(staff_id) or "okänd"
    return name.split(" ")[0] if first else name


def had_by(view: CaseView) -> str:
    """``Haft av Alva Prov till 2026-11-27 (byter tjänst)``, a line for each move of caseworker."""
    return "\n".join(
        f"Haft av {view.staff_name(told.caseworker_from)} "
        f"till {formats.day(local_time(told.at).date())} ({told.reason})"
        for told in view.rows.handovers
        if told.caseworker_from != told.caseworker_to
    )


def by(view: CaseView, staff_id: UUID, me: UUID, *, first: bool = False) -> str:
    """``av dig``, or ``av`` a colleague (the first name)."""
    return "av dig" if staff_id == me else f"av {colleague(view, staff_id, me, first=first)}"


def family(view: CaseView) -> tuple[Badge, ...]:
    """``Ensamstående`` or ``Sammanboende``, the children, and others in the home."""
    badges = [Badge("Sammanboende" if len(view.adults) > 1 else "Ensamstående")]
    if view.children:
        badges.append(Badge(children_words(view.children)))
    if view.others:
        badges.append(Badge(f"{len(view.others)} till i bostaden"))
    return tuple(badges)


def children_words(children: tuple[Party, ...]) -> str:
    """``2 barn, 1 växelvis``."""
    homes = [child.member.residence for child in children]
    parts = [f"{len(children)} barn"]
    for residence, words in (
        (Residence.ALTERNATING, "växelvis"),
        (Residence.VISITING, "umgänge"),
    ):
        if homes.count(residence):
            parts.append(f"{homes.count(residence)} {words}")
    return ", ".join(parts)


def protection(view: CaseView) -> tuple[Badge, ...]:
    """That someone's personal data are protected, in words."""
    applicant = view.applicant.person
    badges = []
    if applicant.protected:
        badges.append(Badge(PROTECTIONS[applicant.protection], Tone.BAD))
    others = [
        party.person.called
        for party in view.household
        if party.person.protected and party.person.id != applicant.id
    ]
    if others:
        badges.append(Badge(f"Skyddade personuppgifter: {', '.join(others)}", Tone.BAD))
    return tuple(badges)


def hindrances(view: CaseView, catalogue: Catalogue) -> tuple[Badge, ...]:
    """The adults' försörjningshinder, by name where there are two adults."""
    return tuple(
        Badge(f"{party.person.called}: {label}" if len(view.adults) > 1 else label)
        for party in view.adults
        if (label := hindrance(party.member, catalogue))
    )


def hindrance(member: HouseholdMember, catalogue: Catalogue) -> str:
    """The label of an adult's försörjningshinder; empty where none is given."""
    return "" if member.hindrance is None else catalogue.label(member.hindrance)


_DUE_WORDS: Final = {
    "follow_up": "Uppföljning",
    "payment": "Utbetalning",
    "payment_release": "Utbetalning",
    "payment_return_waits": "Utbetalning",
    "payment_returned": "Utbetalning",
    "payment_set_aside": "Utbetalning",
    "payment_to_hand_out": "Utbetalning",
}


def due_badge(view: CaseView) -> Badge | None:
    """What is due and when: the promised decision, else the plan's follow-up."""
    waiting = view.rows.next_step
    if view.rows.case.closed_on is not None or waiting is None or waiting.due_on is None:
        return None
    days = (waiting.due_on - view.today).days
    what = _DUE_WORDS.get(waiting.step, "Beslut senast")
    left = formats.due(waiting.due_on, view.today).lower()
    text = f"{what} {formats.short_day(waiting.due_on, view.today)} · {left}"
    tone = Tone.BAD if days < 0 else Tone.WARN if days <= 3 else Tone.NEUTRAL
    return Badge(text, tone)


def home(member: HouseholdMember) -> str:
    """Where a child lives: ``bor här``, ``växelvis, 15 dagar i månaden``."""
    if member.residence is Residence.FULL:
        return "bor här"
    return f"{RESIDENCES[member.residence].lower()}, {member.days} dagar i månaden"


def address(person: Person) -> str:
    """Street, postcode and city on one line; empty where none is known."""
    town = " ".join(part for part in (person.postcode, person.city) if part)
    return ", ".join(part for part in (person.street, town) if part)


def identity(person: Person) -> str:
    """``19840715-2381``, or the day of birth where the number is not known."""
    if person.identity_number is None:
        other = f"reservnummer {person.reserve_number}" if person.reserve_number else ""
        return f"född {formats.day(person.birth_date)}, {other or 'nummer saknas'}"
    return formats.identity_number(person.identity_number)


def representative(member: HouseholdMember) -> str:
    """Who speaks for an applicant under 18, or why nobody does; empty for everyone else."""
    if member.representative and member.representative_kind is not None:
        kind = REPRESENTATIVES[member.representative_kind]
        return f"{kind}: {member.representative}"
    reason = member.without_representative
    return f"Ingen ställföreträdare: {reason}" if reason else ""


def shared(view: CaseView, person: Person) -> tuple[str, ...]:
    """That a child is in other running cases too: the number and the days, nothing else."""
    return tuple(
        f"Finns också i ärende {one.other.case_number}, {one.other_days} dagar i "
        f"{formats.month(one.month)}"
        for one in view.shared
        if one.person.id == person.id
    )


def elsewhere(view: CaseView) -> str:
    """That children of the household are in other running cases too, and the days together."""
    return " ".join(
        f"{one.person.called} finns också i ärende {one.other.case_number}: "
        f"{one.days} dagar här och {one.other_days} där i {formats.month(one.month)}."
        for one in view.shared
    )


def registered(view: CaseView, month: Month) -> str:
    """That an application was registered, and which is decided on before it."""
    told = f"Ansökan för {formats.month(month)} är registrerad."
    before = view.application
    if before is None or before.status is not ApplicationStatus.OPEN or before.month == month:
        return told
    return f"{told} {formats.month(before.month).capitalize()} avgörs först, och visas tills dess."


def due_day(application: AidApplication) -> str:
    """The day a decision is promised; a dash where the application was withdrawn."""
    withdrawn = application.status is ApplicationStatus.WITHDRAWN
    return formats.day(None if withdrawn else application.due_on)


def application_title(application: AidApplication) -> str:
    """``November 2026 · återansökan``."""
    month = formats.month(application.month)
    return f"{month.capitalize()} · {APPLICATION_KINDS[application.kind].lower()}"
