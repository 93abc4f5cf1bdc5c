"""The Swedish words about accounts."""

from datetime import date

from fsclient.domain.account_changes import AccountChange
from fsclient.domain.staff import StaffMember
from fsclient.domain.unit import UnitDetails
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.speech.roles import ROLE_NAMES
from fsclient.usecases.account_changes import WaitingChange
from fsclient.usecases.changes import ChangeSet

LEFT_TO_CONFIRM = (
    "En annan administratör, enhetschefen eller en biträdande enhetschef bekräftar först."
)


def accounts(count: int) -> Badge:
    """``22 konton``."""
    return Badge(f"{formats.count(count)} {'konto' if count == 1 else 'konton'}")


def closed(count: int) -> Badge:
    """``1 avstängt``."""
    return Badge(f"{formats.count(count)} {'avstängt' if count == 1 else 'avstängda'}")


def held(cases: object) -> str:
    """``14 pågående ärenden: flytta dem först``."""
    noun = "pågående ärende: flytta det" if cases == 1 else "pågående ärenden: flytta dem"
    return f"{cases} {noun} först."


def state(member: StaffMember, *, typed: bool) -> Badge:
    """``aktivt``, ``avstängt``, or that something typed is not kept yet."""
    if typed:
        return Badge("osparat", Tone.WARN)
    return Badge("aktivt", Tone.GOOD) if member.active else Badge("avstängt")


def now_stands(member: StaffMember, unit: UnitDetails) -> str:
    """What someone else saved, to be held against what is typed."""
    parts = (
        member.name,
        member.title,
        ROLE_NAMES[member.role].lower(),
        unit.district_name(member.district) if member.district else "ingen stadsdel",
        "får logga in" if member.active else "avstängt",
    )
    return f"Någon annan har ändrat kontot. Nu står det: {', '.join(parts)}."


def waits(change: WaitingChange, today: date) -> str:
    """``Eva Ny ska bli enhetschef. Bo Ek bad om det 10 november 10.00``."""
    asked = change.asked
    sentences = [
        f"{change.member.name} ({change.member.login}) ska {_becomes(asked)}.",
        f"{change.asker} bad om det {formats.moment(asked.at, today)}.",
    ]
    return " ".join([*sentences, LEFT_TO_CONFIRM] if change.mine else sentences)


def _becomes(asked: AccountChange) -> str:
    role = ROLE_NAMES[asked.role_to].lower()
    if asked.active_from:
        return f"bli {role}, och är {ROLE_NAMES[asked.role_from].lower()} nu"
    return f"få logga in som {role}"


def left_to_confirm(changes: ChangeSet) -> str:
    """That it waits for a second person, where it does."""
    return f" {LEFT_TO_CONFIRM}" if changes.touches("account_change") else ""


def confirmed(member: StaffMember) -> str:
    """``Ändringen av kontot eva.ny är bekräftad``."""
    return f"Ändringen av kontot {member.login} är bekräftad."
