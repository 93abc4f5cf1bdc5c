"""Persons, and who shares a household with whom."""

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from fsclient.domain.months import Month
from fsclient.domain.names import joined_name, listed_name

OF_AGE, OWN_CASE = 18, 21
"""When a child out of school, and at the latest, is no longer of his parents' case; from the first
one also speaks for oneself. A test holds them to what the law's data says for today.
"""


class Protection(StrEnum):
    """Protected personal data, weakest first (Skatteverket's two registered kinds)."""

    NONE = "none"
    CONFIDENTIALITY_FLAG = "confidentiality_flag"
    PROTECTED_REGISTRATION = "protected_registration"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person known to the unit.

    ``identity_number`` has twelve digits (personnummer or samordningsnummer) or is None for
    someone whose number is not known yet; ``birth_date`` stands by itself for that reason.
    ``reserve_number`` is a number of another kind, as written: a T-nummer or reservnummer of
    health care, or the number of a case at Migrationsverket. One of the two names may be empty.
    """

    id: UUID
    identity_number: str | None
    birth_date: date
    given_name: str
    family_name: str
    protection: Protection = Protection.NONE
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    reserve_number: str = ""
    version: int = 1

    @property
    def protected(self) -> bool:
        """Whether address and telephone must be hidden everywhere."""
        return self.protection is not Protection.NONE

    @property
    def has_address(self) -> bool:
        """Whether anything is noted of where the person lives."""
        return bool(self.street or self.postcode or self.city)

    @property
    def can_get_letters(self) -> bool:
        """Whether all that an envelope needs is noted."""
        return bool(self.street and self.postcode and self.city)

    @property
    def list_name(self) -> str:
        """``Exempelsson, Amira``; the only name of someone who has one."""
        return listed_name(self.given_name, self.family_name)

    @property
    def full_name(self) -> str:
        """``Amira Exempelsson``; the only name of someone who has one."""
        return joined_name(self.given_name, self.family_name)

    @property
    def called(self) -> str:
        """``Amira``; the only name of someone who has one."""
        return self.given_name or self.family_name

    def age_on(self, day: date) -> int:
        """Whole years of age on a day."""
        had_birthday = (day.month, day.day) >= (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - (not had_birthday)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerIdentity:
    """What someone was registered by before it was replaced, and why; ``changed_at`` is UTC."""

    id: UUID
    person_id: UUID
    identity_number: str | None
    birth_date: date
    reserve_number: str
    reason: str
    changed_by: UUID
    changed_at: datetime


class MatchVerdict(StrEnum):
    """What was found of two who may be one: the same person, or two."""

    SAME = "same"
    APART = "apart"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMatch:
    """What someone found of two registered persons. Where they are the same, all that comes
    after is ``person_id``'s; ``judged_at`` is UTC.
    """

    id: UUID
    person_id: UUID
    other_id: UUID
    verdict: MatchVerdict
    reason: str
    judged_by: UUID
    judged_at: datetime


class MemberRole(StrEnum):
    """What a person is in a household. ``OTHER`` shares the home with an economy of his own."""

    APPLICANT = "applicant"
    CO_APPLICANT = "co_applicant"
    CHILD = "child"
    OTHER = "other"

    @property
    def is_adult_party(self) -> bool:
        """Whether such a person is a party of the case himself."""
        return self in (MemberRole.APPLICANT, MemberRole.CO_APPLICANT)


class Residence(StrEnum):
    """Where a child lives."""

    FULL = "full"
    ALTERNATING = "alternating"
    VISITING = "visiting"


CHILD_FACTS: Final = ("in_school", "free_lunch")
"""What is known of a child in a household as yes or no, by its field of HouseholdMember."""


class RepresentativeKind(StrEnum):
    """Who speaks for an applicant under 18 (föräldrabalken 6:11; lagen 2005:429 om god man)."""

    CUSTODIAN = "custodian"
    APPOINTED_CUSTODIAN = "appointed_custodian"
    GUARDIAN_AD_LITEM = "guardian_ad_litem"


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdMember:
    """One person's place in the household of a case, from a day and possibly to one.

    ``days`` is how many days a month an alternating or visiting child stays. ``hindrance`` is an
    adult's försörjningshinder, a key of the catalogue. An applicant under 18 has a
    ``representative`` by name, or ``without_representative`` says why there is none.
    """

    id: UUID
    case_id: UUID
    person_id: UUID
    role: MemberRole
    since: date
    until: date | None = None
    residence: Residence = Residence.FULL
    days: int | None = None
    free_lunch: bool = False
    in_school: bool = False
    hindrance: str | None = None
    representative: str = ""
    representative_kind: RepresentativeKind | None = None
    without_representative: str = ""
    version: int = 1

    @property
    def facts(self) -> frozenset[str]:
        """Which of ``CHILD_FACTS`` are so."""
        return frozenset(fact for fact in CHILD_FACTS if getattr(self, fact))

    def with_facts(self, facts: Collection[str]) -> "HouseholdMember":
        """The same place, where these of ``CHILD_FACTS`` are so and the others are not."""
        told: dict[str, Any] = {fact: fact in facts for fact in CHILD_FACTS}
        return dataclasses.replace(self, **told)

    @property
    def is_adult_party(self) -> bool:
        """Whether the person is a party of the case himself."""
        return self.role.is_adult_party

    def present_on(self, day: date) -> bool:
        """Whether the person belongs to the household on a day."""
        return self.since <= day and (self.until is None or self.until >= day)

    def present_during(self, month: Month) -> bool:
        """Whether the person belongs to the household on any day of a month."""
        return self.since <= month.last and (self.until is None or self.until >= month.first)
