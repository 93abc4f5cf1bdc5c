"""The Swedish words of supervision and of the access log."""

import math
from datetime import date
from decimal import Decimal
from typing import Final

from fsclient.domain.intake import VisitEnd
from fsclient.domain.months import Month
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.usecases.desk import local_time
from fsclient.usecases.ports import AccessRow, PlanShare
from fsclient.usecases.supervision import MoneySum, Overview, plan_share
from fsclient.usecases.visits import BookedMonth

ACTIONS: Final = {
    "open_case": "Öppnade ärendet",
    "reopen_case": "Öppnade ett avslutat ärende igen",
    "hand_over": "Flyttade ärendet",
    "stand_in": "Öppnade det som vikarie",
    "add_absence": "Lade in frånvaro",
    "end_absence": "Tog bort frånvaro",
    "search": "Sökte",
    "known_person": "Prövade någon som redan finns",
    "list_cases": "Läste enhetens lista",
    "list_own": "Läste sin egen lista",
    "list_visits": "Läste sina bokade besök",
    "shared_child": "Såg att ett barn finns i två ärenden",
    "list_shared": "Läste listan över barn i flera ärenden",
    "list_contacts": "Läste mottagningens lista",
    "list_payments": "Läste betalningslistan",
    "prepare_again": "Förberedde en betalning ur en förlorad fil på nytt",
    "list_spot_checks": "Läste ett urval stickprov",
    "verify": "Kontrollerade signaturerna",
    "list_standstill": "Läste var arbetet står still",
    "read_rows": "Läste uppgifter i databasen",
    "prognosis": "Läste beräkningar till en prognos",
    "sign_in": "Loggade in",
    "read_log": "Läste loggen",
    "print_form": "Skrev ut ett formulär",
    "print_letter": "Skrev ut ett brev",
    "read_document": "Öppnade en handling",
    "print_document": "Skrev ut en handling",
    "save_document": "Sparade en kopia av en handling",
    "print_list": "Skrev ut en lista",
    "list_reminders": "Läste bevakningar",
    "export_list": "Exporterade en lista",
    "export_log": "Exporterade loggen",
    "add_staff": "Lade upp ett konto",
    "change_staff": "Ändrade ett konto",
    "confirm_account": "Bekräftade en ändring av ett konto",
    "decline_account": "Avslog en ändring av ett konto",
    "set_password": "Bytte lösenord",
    "add_norms": "Lade till en riksnorm",
}

VISIT_ENDS: Final = {
    VisitEnd.DID_NOT_COME: "Kom inte",
    VisitEnd.CAME: "Kom, inget ärende",
    VisitEnd.SOLVED_ALONE: "Löste det själv",
    VisitEnd.OTHER_UNIT: "Annan enhet",
}


def of_booked(row: BookedMonth) -> str:
    """``nov 2026``."""
    return short_month(row.month)


def late(count: int) -> Badge:
    """``12 försenade steg``."""
    noun = "försenat steg" if count == 1 else "försenade steg"
    return Badge(f"{formats.count(count)} {noun}", Tone.BAD if count else Tone.NEUTRAL)


def to_goal(row: PlanShare, goal: Decimal) -> str:
    """How many more plans the goal takes."""
    lacking = math.ceil(goal * row.cases) - row.current_plans
    if lacking <= 0:
        return "Målet är nått."
    noun = "aktuell plan" if lacking == 1 else "aktuella planer"
    return f"{formats.count(lacking)} {noun} till för att nå målet."


def goal_badge(row: PlanShare, goal: Decimal) -> Badge:
    """``når målet`` or ``31 planer till``."""
    if plan_share(row) is None:
        return Badge("inga ärenden")
    lacking = math.ceil(goal * row.cases) - row.current_plans
    if lacking <= 0:
        return Badge("når målet", Tone.GOOD)
    noun = "plan" if lacking == 1 else "planer"
    return Badge(f"{formats.count(lacking)} {noun} till", Tone.WARN)


def share(row: PlanShare) -> str | None:
    """``62,5 %``."""
    found = plan_share(row)
    return None if found is None else formats.percent(found)


def refusal_share(total: MoneySum) -> Decimal | None:
    """Refusals as a share of all decisions; None where there are none."""
    return Decimal(total.refused) / total.decisions if total.decisions else None


def short_month(month: Month) -> str:
    """``nov 2026``."""
    return formats.short_month(month, date.min)


def money_line(overview: Overview) -> str:
    """What the months' sums count, and what they do not."""
    first, last = overview.months[0], overview.months[-1]
    span = f"{short_month(first)} till {short_month(last)}"
    if overview.total.decisions:
        running = formats.MONTH_NAMES[last.month - 1].capitalize()
        line = (
            f"Signerade beslut för {span}, efter den månad som biståndet gäller. "
            f"{running} pågår ännu. Akut nöd står för sig."
        )
    else:
        line = f"Inga beslut är signerade för {span}."
    ahead = overview.granted_ahead
    if not ahead:
        return line
    return f"{line} För kommande månader är {formats.kr(ahead)} beslutat därtill."


def lines(count: int) -> Badge:
    """``1 204 rader``."""
    return Badge(f"{formats.count(count)} {'rad' if count == 1 else 'rader'}")


def at(row: AccessRow) -> str:
    """``2026-11-10 10:00:05``, on Swedish clocks."""
    return f"{local_time(row.entry.at):%Y-%m-%d %H:%M:%S}"


def did(row: AccessRow) -> str:
    """What was done, in words."""
    return ACTIONS.get(row.entry.action, row.entry.action)


def client(row: AccessRow) -> str | None:
    """Whose case, and that the person's data are protected."""
    if row.client is None:
        return None
    return f"{row.client} · skyddade personuppgifter" if row.protected else row.client


def why(row: AccessRow) -> str | None:
    """The reason given, or what was found."""
    return row.entry.reason or None
