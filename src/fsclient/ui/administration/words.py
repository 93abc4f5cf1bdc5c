"""The Swedish words about accounts."""

from fsclient.domain.staff import StaffMember
from fsclient.domain.unit import UnitDetails
from fsclient.ui import formats
from fsclient.ui.roles import ROLE_NAMES
from fsclient.ui.widgets.pill import Badge, Tone


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
