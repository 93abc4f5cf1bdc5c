"""Finding people: by name as it is heard or typed, by any number they have or had, by case."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.names import compound_parts, fold, search_forms
from fsclient.domain.people import Protection
from fsclient.storage import tables
from fsclient.storage.joins import list_name, swedish_order
from fsclient.usecases.ports import SearchHit

_MOST_CASES = 20

_case = tables.case
_person = tables.person
_member = tables.household_member
_staff = tables.staff
_former = tables.former_identity


def fetch_hits(
    connection: sa.Connection, text: str, mine: UUID, limit: int
) -> tuple[SearchHit, ...]:
    """Cases that someone with every word is or was in: mine first, then by names that begin so."""
    words = _words(text)
    if not words:
        return ()
    own_first = sa.case((is_of(mine), 0), else_=1)
    begins = sa.and_(*(_any(_begins, word) for word in words))
    return _hits(connection, has_words(text), limit, own_first, begins.desc())


def fetch_cases_of(connection: sa.Connection, identity_number: str) -> tuple[SearchHit, ...]:
    """The cases of whoever has a number, or had it."""
    had = sa.select(_former.c.person_id).where(_former.c.identity_number == identity_number)
    wanted = (_person.c.identity_number == identity_number) | _person.c.id.in_(had)
    return _hits(connection, wanted, _MOST_CASES)


def has_words(text: str) -> sa.ColumnElement[bool]:
    """Whether a joined person or case has every word of a text, in any way that it is written.

    A text of signs only, such as ``%``, is had by none.
    """
    words = _words(text)
    return sa.and_(sa.true() if words else sa.false(), *(_any(_has, word) for word in words))


def is_of(staff_id: UUID) -> sa.ColumnElement[bool]:
    """A case's caseworker and its payment officer both have it as their own."""
    return sa.or_(_case.c.caseworker_id == staff_id, _case.c.payment_officer_id == staff_id)


def _words(text: str) -> list[str]:
    return [word for word in text.split() if fold(word)]


def _any(match: Any, word: str) -> sa.ColumnElement[bool]:
    """Whether a word matches in one of the ways to write it, or as names that begin so."""
    ways = [match(form) for form in search_forms(word)]
    if parts := compound_parts(word):
        ways.append(sa.and_(*(_any(_begins, part) for part in parts)))
    return sa.or_(*ways)


def _has(form: str) -> sa.ColumnElement[bool]:
    former = sa.select(_former.c.person_id).where(
        _former.c.search_text.contains(form, autoescape=True)
    )
    number = sa.func.replace(_case.c.number, "-", "")
    return sa.or_(
        _person.c.search_text.contains(form, autoescape=True),
        number.contains(form, autoescape=True),
        _person.c.id.in_(former),
    )


def _begins(form: str) -> sa.ColumnElement[bool]:
    return sa.or_(
        _person.c.search_text.startswith(form, autoescape=True),
        _person.c.search_text.contains(f" {form}", autoescape=True),
    )


def _hits(
    connection: sa.Connection,
    wanted: sa.ColumnElement[bool],
    limit: int,
    *first: sa.ColumnElement[Any],
) -> tuple[SearchHit, ...]:
    query = (
        sa.select(
            _case.c.id.label("case_id"),
            _case.c.number,
            _person.c.given_name,
            _person.c.family_name,
            _person.c.identity_number,
            _person.c.protection,
            _case.c.caseworker_id,
            _case.c.payment_officer_id,
            _staff.c.name.label("caseworker"),
            _case.c.closed_on,
        )
        .select_from(
            _case.join(_staff, _staff.c.id == _case.c.caseworker_id)
            .join(_member, _member.c.case_id == _case.c.id)
            .join(_person, _person.c.id == _member.c.person_id)
        )
        .where(wanted)
        .order_by(*first, _case.c.closed_on.is_not(None), swedish_order(list_name), _case.c.number)
        .limit(limit)
    )
    return tuple(
        SearchHit(
            case_id=row.case_id,
            number=row.number,
            given_name=row.given_name,
            family_name=row.family_name,
            identity_number=row.identity_number,
            protected=row.protection is not Protection.NONE,
            caseworker_id=row.caseworker_id,
            payment_officer_id=row.payment_officer_id,
            caseworker=row.caseworker,
            closed_on=row.closed_on,
        )
        for row in connection.execute(query)
    )
