"""Made-up households of all kinds."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from fsclient.demo.chance import Chance, Identity
from fsclient.demo.words import DemoWords
from fsclient.domain.people import MemberRole, Person, Protection, Residence


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePerson:
    """A person with his place in the household."""

    person: Person
    role: MemberRole
    residence: Residence = Residence.FULL
    days: int | None = None
    free_lunch: bool = False
    in_school: bool = False
    hindrance: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    adults: int
    children: tuple[int, int] = (0, 0)
    others: int = 0
    part_time: bool = False
    pupil: bool = False
    older: bool = False


_KINDS = (
    (_Kind(adults=1), 38),
    (_Kind(adults=1, others=2), 8),
    (_Kind(adults=1, older=True), 4),
    (_Kind(adults=1, children=(1, 3)), 18),
    (_Kind(adults=1, children=(1, 2), part_time=True), 7),
    (_Kind(adults=1, children=(1, 1), pupil=True), 3),
    (_Kind(adults=2), 7),
    (_Kind(adults=2, children=(1, 3)), 10),
    (_Kind(adults=2, children=(4, 7)), 3),
    (_Kind(adults=2, children=(1, 2), others=1), 2),
)
_HINDRANCES = (
    ("unemployed_no_support", 30),
    ("unemployed_awaiting_support", 12),
    ("unemployed_insufficient_support", 10),
    ("sick_no_benefit", 12),
    ("sick_awaiting_benefit", 6),
    ("social_reasons", 10),
    ("part_time_insufficient", 8),
    ("parental_insufficient", 5),
    ("establishment_insufficient", 4),
    ("full_time_insufficient", 3),
)
_FIRST_YEAR = 1976
_YOUNGEST_ADULT, _PUPIL, _OLDEST_CHILD = 21, 18, 17
_PROTECTED = 0.03
_LUNCH_AGES = range(1, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Home:
    family: str
    street: str
    protection: Protection


class HouseholdMaker:
    """Makes one household after another."""

    def __init__(
        self, chance: Chance, words: DemoWords, today: date, new_id: Callable[[], UUID]
    ) -> None:
        self._chance = chance
        self._words = words
        self._today = today
        self._new_id = new_id

    def make(self) -> tuple[MadePerson, ...]:
        """One household: the applicant first."""
        chance = self._chance
        kind = chance.weighted(_KINDS)
        home = _Home(
            family=self._family(),
            street=f"{chance.pick(self._words.streets)} {chance.between(1, 98)}",
            protection=self._protection(),
        )
        made = [self._adult(kind, home, place) for place in range(kind.adults)]
        made += [self._child(kind, home) for _ in range(chance.between(*kind.children))]
        made += [self._other(home) for _ in range(kind.others)]
        return tuple(made)

    def _family(self) -> str:
        return self._chance.pick(self._words.first_parts) + self._chance.pick(
            self._words.last_parts
        )

    def _protection(self) -> Protection:
        if not self._chance.happens(_PROTECTED):
            return Protection.NONE
        return self._chance.pick(
            (Protection.CONFIDENTIALITY_FLAG, Protection.PROTECTED_REGISTRATION)
        )

    def _adult(self, kind: _Kind, home: _Home, place: int) -> MadePerson:
        found = self._chance.older() if kind.older else None
        found = found or self._grown_up()
        return MadePerson(
            person=self._person(found, home, home.family, phone=True),
            role=MemberRole.APPLICANT if place == 0 else MemberRole.CO_APPLICANT,
            hindrance=self._chance.weighted(_HINDRANCES),
        )

    def _other(self, home: _Home) -> MadePerson:
        person = self._person(self._grown_up(), home, self._family(), phone=False)
        return MadePerson(person=person, role=MemberRole.OTHER)

    def _grown_up(self) -> Identity:
        return self._chance.identity(_FIRST_YEAR, self._today.year - _YOUNGEST_ADULT - 1)

    def _child(self, kind: _Kind, home: _Home) -> MadePerson:
        year = self._today.year
        first, last = (year - 20, year - 19) if kind.pupil else (year - _OLDEST_CHILD, year - 1)
        found = self._chance.identity(first, last)
        age = year - found.born.year
        residence = (
            self._chance.pick((Residence.ALTERNATING, Residence.VISITING))
            if kind.part_time
            else Residence.FULL
        )
        days = {Residence.ALTERNATING: 15, Residence.VISITING: self._chance.between(4, 10)}
        return MadePerson(
            person=self._person(found, home, home.family, phone=False),
            role=MemberRole.CHILD,
            residence=residence,
            days=days.get(residence),
            free_lunch=age in _LUNCH_AGES and self._chance.happens(0.7),
            in_school=age >= _PUPIL,
        )

    def _person(self, found: Identity, home: _Home, family: str, *, phone: bool) -> Person:
        names = self._words.women if found.woman else self._words.men
        return Person(
            id=self._new_id(),
            identity_number=found.number,
            birth_date=found.born,
            given_name=self._chance.pick(names),
            family_name=family,
            protection=home.protection,
            street=home.street,
            postcode="100 00",
            city=self._words.city,
            phone=f"070-174 06 {self._chance.between(5, 99):02d}" if phone else "",
            reserve_number=found.reserve,
        )
