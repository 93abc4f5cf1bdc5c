"""Who someone is: a person as typed, found among those who are known, or new."""

import dataclasses
import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.names import clean_name, fold, is_name, joined_name, search_forms
from fsclient.domain.people import FormerIdentity, MatchVerdict, Person, PersonMatch, Protection
from fsclient.rules.identity import IdentityNumber, check_identity_number
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.typed import Typed


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PersonForm(Typed):
    """A person as typed. ``identity_number`` may be empty where it is not known; then
    ``birth_date`` is needed, and so it is beside a number that does not tell the day of birth.

    ``match`` answers whether someone who is known and may be the same is it, once asked.
    """

    identity_number: str = ""
    birth_date: date | None = None
    given_name: str = ""
    family_name: str = ""
    protection: Protection = Protection.NONE
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    reserve_number: str = ""
    match: MatchVerdict | None = None


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FoundPerson:
    """Whom a form tells of. ``stored`` is who is known as that, None for someone new;
    ``maybe`` is someone else who may be the same, and about whom must be asked.
    """

    person: Person
    stored: Person | None
    maybe: Person | None


def person_problems(form: PersonForm, today: date, prefix: str = "") -> tuple[Problem, ...]:
    """What is wrong with a person as typed; fields are named with the prefix before them."""
    return (
        *identity_problems(form.identity_number, form.birth_date, today, prefix),
        *name_problems(form.given_name, form.family_name, prefix),
    )


def identity_problems(
    identity_number: str, birth_date: date | None, today: date, prefix: str = ""
) -> tuple[Problem, ...]:
    """What is wrong with a number, or with the day of birth in its place or beside it."""
    number = None
    if identity_number.strip():
        try:
            number = check_identity_number(identity_number, today)
        except RuleViolation as violation:
            return tuple(
                dataclasses.replace(problem, field=f"{prefix}identity_number")
                for problem in violation.problems
            )
        if number.birth_date is not None:
            return ()
    if birth_date is None:
        beside = Problem("birth_date_beside", f"{prefix}birth_date")
        return (beside if number else Problem("birth_date_needed", f"{prefix}identity_number"),)
    if birth_date > today:
        return (Problem("birth_date_in_future", f"{prefix}birth_date"),)
    if number is not None and birth_date.year != number.birth_year:
        year = {"year": number.birth_year}
        return (Problem("birth_date_other_year", f"{prefix}birth_date", year),)
    return ()


def name_problems(given_name: str, family_name: str, prefix: str = "") -> tuple[Problem, ...]:
    """One name is enough, whichever; what has no letter in it is none."""
    names = {"given_name": given_name.strip(), "family_name": family_name.strip()}
    if not any(names.values()):
        return (Problem("person_name_needed", f"{prefix}given_name"),)
    return tuple(
        Problem("name_without_letters", f"{prefix}{field}")
        for field, name in names.items()
        if name and not is_name(name)
    )


def number_of(form: PersonForm, today: date) -> IdentityNumber | None:
    """The number of a form, or None where there is none that holds."""
    if not form.identity_number.strip():
        return None
    try:
        return check_identity_number(form.identity_number, today)
    except RuleViolation:
        return None


def birth_date_of(form: PersonForm, today: date) -> date | None:
    """The day of birth: the number's where it tells it, else the one that is typed."""
    number = number_of(form, today)
    if number is not None and number.birth_date is not None:
        return number.birth_date
    unread = form.identity_number.strip() and number is None
    return None if unread else form.birth_date


def with_clean_names(person: Person) -> Person:
    """The same person with the names as they are kept."""
    return dataclasses.replace(
        person,
        given_name=clean_name(person.given_name),
        family_name=clean_name(person.family_name),
        postcode=_postcode(person.postcode),
    )


def _postcode(text: str) -> str:
    """``123 45``, as it is written on an envelope; another country's as it was typed."""
    digits = "".join(text.split())
    swedish = digits.isascii() and digits.isdigit() and len(digits) == _POSTCODE
    return f"{digits[:3]} {digits[3:]}" if swedish else text.strip()


def person_of(form: PersonForm, today: date, new_id: UUID) -> Person | None:
    """The person that a form tells of, as if new; None where it does not say who it is."""
    number, born = number_of(form, today), birth_date_of(form, today)
    if born is None:
        return None
    return Person(
        id=new_id,
        identity_number=None if number is None else number.digits,
        birth_date=born,
        protection=form.protection,
        **_typed(form),
    )


def same_name(one: Person, other: Person) -> bool:
    """Whether two names may be one, in whatever letters, order and number they were written:
    someone may be known by some of his names only.
    """
    mine, theirs = _words(one.full_name), _words(other.full_name)
    return (
        _run_together(one) == _run_together(other) or within(mine, theirs) or within(theirs, mine)
    )


def within(some: Sequence[frozenset[str]], all_of: Sequence[frozenset[str]]) -> bool:
    """Whether each of some words is among others, in one of the ways that it may be written."""
    return bool(some) and all(any(one & other for other in all_of) for one in some)


def _words(name: str) -> list[frozenset[str]]:
    return [
        frozenset(search_forms(word)) for word in re.split(r"[\s\-\u2010-\u2015]+", name) if word
    ]


def _run_together(person: Person) -> str:
    return fold(person.full_name).replace(" ", "")


def same_person(one: Person, other: Person) -> bool:
    """Whether two may be one: the same, or of one name and birth date where a number is missing
    or is a samordningsnummer, which a personnummer may have replaced.
    """
    if one.id == other.id:
        return True
    settled = _settled(one) and _settled(other)
    same_day = one.birth_date == other.birth_date
    return same_day and not settled and same_name(one, other)


def _settled(person: Person) -> bool:
    number = person.identity_number
    return number is not None and int(number[6:8]) < _COORDINATION


def find_person(desk: Desk, work: UnitOfWork, form: PersonForm) -> FoundPerson:
    """Whom a checked form tells of: the one known by the number, one who may be the same, or
    someone new. Nothing is written.
    """
    new = person_of(form, desk.today, desk.new_id())
    assert new is not None
    digits, born = new.identity_number, new.birth_date
    known = work.people.find(identity_number=digits) if digits is not None else ()
    if known:
        return FoundPerson(person=_filled_in(known[0], form), stored=known[0], maybe=None)
    maybe = next(may_be(work, new), None)
    if maybe is None or form.match is not MatchVerdict.SAME:
        return FoundPerson(person=new, stored=None, maybe=maybe)
    person = _filled_in(maybe, form)
    if digits is not None and maybe.identity_number is None:
        person = dataclasses.replace(person, identity_number=digits, birth_date=born)
    return FoundPerson(person=person, stored=maybe, maybe=maybe)


def may_be(work: UnitOfWork, person: Person) -> Iterator[Person]:
    """Whoever may be the same as someone: has had the number, has the name and birth date where a
    number is missing, or has or had the reserve number, however it is spelt.
    """
    if person.identity_number is not None:
        for former in work.former_identities.find(identity_number=person.identity_number):
            yield _kept(work, work.people.get(former.person_id))
    for twin in work.people.find(birth_date=person.birth_date):
        if same_person(twin, person) or _same_reserve(twin, person):
            yield _kept(work, twin)
    for former in work.former_identities.find(birth_date=person.birth_date):
        if _same_reserve(former, person):
            yield _kept(work, work.people.get(former.person_id))


def _same_reserve(one: Person | FormerIdentity, other: Person) -> bool:
    number = fold(one.reserve_number).replace(" ", "")
    numbered = any(map(str.isdigit, number))
    return numbered and number == fold(other.reserve_number).replace(" ", "")


def _kept(work: UnitOfWork, person: Person) -> Person:
    """The file that a person's was joined with, and lives on in; else the person's own."""
    seen = {person.id}
    while joined := work.person_matches.find(other_id=person.id, verdict=MatchVerdict.SAME):
        person = work.people.get(joined[-1].person_id)
        if person.id in seen:
            break
        seen.add(person.id)
    return person


_NAMES = ("given_name", "family_name")
_POSTCODE = 5
_COORDINATION = 60
"""What a samordningsnummer has added to the day."""


def named_otherwise(form: PersonForm, known: Person) -> bool:
    """Whether someone known is typed under a name that is not his; some of his names are."""
    typed = _typed(form)
    told = _words(joined_name(typed["given_name"], typed["family_name"]))
    return not within(told, _words(known.full_name))


def _typed(form: PersonForm) -> dict[str, Any]:
    return {
        "given_name": clean_name(form.given_name),
        "family_name": clean_name(form.family_name),
        "street": form.street.strip(),
        "postcode": _postcode(form.postcode),
        "city": form.city.strip(),
        "phone": form.phone.strip(),
        "reserve_number": clean_name(form.reserve_number),
    }


def _filled_in(known: Person, form: PersonForm) -> Person:
    """Someone known with what is typed now. The name stays: it is changed by who means to."""
    typed = _typed(form)
    filled = {field: text for field, text in typed.items() if text and field not in _NAMES}
    protection = max(known.protection, form.protection, key=list(Protection).index)
    return dataclasses.replace(known, protection=protection, **filled)


def keep_found(desk: Desk, work: UnitOfWork, found: FoundPerson) -> Person:
    """Write whom a form told of, with what was found of someone who may be the same."""
    if found.stored is None:
        work.people.add(found.person)
        if found.maybe is not None:
            why = "Två personer, sagt när den ena skrevs in"
            tell_apart(desk, work, found.person.id, found.maybe.id, why)
        return found.person
    if found.person == found.stored:
        return found.stored
    if found.person.identity_number != found.stored.identity_number:
        keep_former(desk, work, found.stored, "Samma person, med personnummer")
    return work.people.save(found.person)


def keep_former(desk: Desk, work: UnitOfWork, before: Person, reason: str) -> None:
    """Keep what someone was registered by, before it is replaced."""
    work.former_identities.add(
        FormerIdentity(
            id=desk.new_id(),
            person_id=before.id,
            identity_number=before.identity_number,
            birth_date=before.birth_date,
            reserve_number=before.reserve_number,
            reason=reason,
            changed_by=desk.me.id,
            changed_at=desk.now,
        )
    )


def tell_apart(desk: Desk, work: UnitOfWork, person_id: UUID, other_id: UUID, reason: str) -> None:
    """Keep that two who may be one are two."""
    work.person_matches.add(
        PersonMatch(
            id=desk.new_id(),
            person_id=person_id,
            other_id=other_id,
            verdict=MatchVerdict.APART,
            reason=reason,
            judged_by=desk.me.id,
            judged_at=desk.now,
        )
    )


def take_turns(work: UnitOfWork, forms: Sequence[PersonForm], today: date) -> None:
    """Of two who write someone of one number or one birth date at once, the second finds him."""
    days = {birth_date_of(form, today) for form in forms}
    numbers = {number.digits for form in forms if (number := number_of(form, today))}
    for turn in sorted({f"born:{day}" for day in days} | {f"number:{one}" for one in numbers}):
        work.take_turn(turn)
