"""A case that is being opened, as it is typed: texts, until they are understood."""

import dataclasses
from uuid import UUID

import msgspec

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.intake import Contact, ContactOutcome
from fsclient.domain.people import MemberRole, Protection, RepresentativeKind, Residence
from fsclient.ui.speech import formats


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class MemberDraft:
    """One person as typed. ``no_number`` when the number is not known, and the day of birth is."""

    role: MemberRole
    identity_number: str = ""
    no_number: bool = False
    birth_date: str = ""
    given_name: str = ""
    family_name: str = ""
    protection: Protection = Protection.NONE
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    residence: Residence = Residence.FULL
    days: str = ""
    facts: frozenset[str] = frozenset()
    hindrance: str = ""
    reserve_number: str = ""
    representative: str = ""
    representative_kind: RepresentativeKind | None = None
    without_representative: str = ""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class NewCaseDraft:
    """The first application, who handles the case, and the household."""

    contact_id: UUID | None = None
    kind: ApplicationKind = ApplicationKind.NEW
    month: str = ""
    received_on: str = ""
    matter: str = ""
    urgent: bool = False
    complete: bool = False
    district: str = ""
    caseworker_id: UUID | None = None
    payment_officer_id: UUID | None = None
    members: tuple[MemberDraft, ...] = (MemberDraft(role=MemberRole.APPLICANT),)


def from_contact(contact: Contact, blank: NewCaseDraft) -> NewCaseDraft:
    """What a contact already says, on a blank draft."""
    given, _, family = contact.name.strip().rpartition(" ")
    applicant = MemberDraft(
        role=MemberRole.APPLICANT,
        identity_number=formats.identity_number(contact.identity_number),
        given_name=given or family,
        family_name=family if given else "",
        phone=contact.phone,
    )
    acute = contact.outcome is ContactOutcome.ACUTE_NEED
    return dataclasses.replace(
        blank,
        contact_id=contact.id,
        kind=ApplicationKind.EMERGENCY if acute else blank.kind,
        matter=contact.matter,
        urgent=acute,
        district=contact.district or blank.district,
        members=(applicant,),
    )


def written(draft: NewCaseDraft) -> str:
    """As JSON."""
    return msgspec.json.encode(draft).decode()


def read(text: str) -> NewCaseDraft | None:
    """From JSON; None for nothing, or for what an older edition wrote in another shape."""
    if not text:
        return None
    try:
        return msgspec.json.decode(text, type=NewCaseDraft)
    except msgspec.DecodeError:
        return None
