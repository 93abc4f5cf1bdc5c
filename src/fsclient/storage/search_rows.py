"""Finding people: by name as it is heard or typed, by any number they have or had, by case."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.names import compound_parts, fold, search_forms
from fsclient.domain.people import MemberRole, Protection
from fsclient.storage import tables
from fsclient.storage.joins import list_name, swedish_order
from fsclient.storage.search_parts import CASE, LONGEST, PERSON
from fsclient.usecases.ports import SearchHit

_MOST_CASES = 20

_MOST_FOUND = 1000
"""How many are ranked: of more, those of one's own, and as many others as the index has first."""

_LAST_SIGN = "\U0010ffff"

_case = tables.case
_person = tables.person
_member = tables.household_member
_staff = tables.staff
_former = tables.former_identity
_part = tables.search_part


def fetch_hits(
    connection: sa.Connection, text: str, mine: UUID, limit: int
) -> tuple[SearchHit, ...]:
    """Cases that someone with every word is or was in: mine first, then by names that begin so.

    Where so much is found that nobody can look through it, it is so of mine, and else of the first.
    """
    words = _words(text)
    if not words:
        return ()
    found = _members(words, _MOST_FOUND).cte("found")
    count = sa.select(sa.func.count()).select_from(found).scalar_subquery()
    own = (
        sa.select(_member.c.id)
        .select_from(
            _case.join(_member, _member.c.case_id == _case.c.id).join(
                _person, _person.c.id == _member.c.person_id
            )
        )
        .where(count >= _MOST_FOUND, is_of(mine), has_words(text))
    )
    wanted = _member.c.id.in_(sa.union(sa.select(found.c.id), own)) & has_words(text)
    own_first = sa.case((is_of(mine), 0), else_=1)
    begins = sa.and_(*(_any(_begins, word) for word in words))
    return _hits(connection, wanted, limit, own_first, begins.desc())


def fetch_cases_of(connection: sa.Connection, identity_number: str) -> tuple[SearchHit, ...]:
    """The cases of whoever has a number, or had it."""
    has = sa.select(_person.c.id).where(_person.c.identity_number == identity_number)
    had = sa.select(_former.c.person_id).where(_former.c.identity_number == identity_number)
    return _hits(connection, _member.c.person_id.in_(sa.union(has, had)), _MOST_CASES)


def applied_by(
    text: str, staff: Collection[UUID] = (), case: sa.FromClause = _case
) -> sa.ColumnElement[bool]:
    """Whether a case has every word of a text, in its number or of whoever applies in it, or is
    one of some caseworkers'.
    """
    found = (
        sa.select(_member.c.case_id)
        .select_from(
            _member.join(_case, _case.c.id == _member.c.case_id).join(
                _person, _person.c.id == _member.c.person_id
            )
        )
        .where(
            _member.c.id.in_(_members(_words(text))),
            _member.c.role == MemberRole.APPLICANT,
            has_words(text),
        )
    )
    theirs = sa.select(_case.c.id).where(_case.c.caseworker_id.in_(list(staff)))
    return case.c.id.in_(sa.union(found, theirs) if staff else found)


def found_as(kind: str, text: str) -> sa.SelectBase:
    """The ids of what has every word of a text, of a kind that is written as it stands."""
    words = [_range(kind, word) for word in text.lower().split()]
    return sa.intersect(*words) if len(words) > 1 else words[0]


def has_words(text: str) -> sa.ColumnElement[bool]:
    """Whether a joined person or case has every word of a text, in any way that it is written.

    A text of signs only, such as ``%``, is had by none.
    """
    words = _words(text)
    return sa.and_(sa.true() if words else sa.false(), *(_any(_has, word) for word in words))


def is_of(staff_id: UUID, case: sa.FromClause = _case) -> sa.ColumnElement[bool]:
    """A case's caseworker and its payment officer both have it as their own."""
    return sa.or_(case.c.caseworker_id == staff_id, case.c.payment_officer_id == staff_id)


def _words(text: str) -> list[str]:
    return [word for word in text.split() if fold(word)]


def _members(words: Sequence[str], most: int | None = None) -> sa.Select[Any]:
    """Those who are or were in a household and may have every word, as the index has them; of
    more than ``most``, that many.

    A case's number is digits, and so looked for only where a word is. One letter alone is as good
    as everyone's, and looked for in the others' rows.
    """
    words = [word for word in words if len(fold(word)) > 1] or words[:1]
    numbers = [word for word in words if fold(word).isdigit()]
    names = [word for word in words if word not in numbers]
    if not words:
        return sa.select(_member.c.id).where(sa.false())
    sets = [_of(_member.c.person_id, _all(names), None if numbers else most)] if names else []
    for word in numbers:
        rest = most if len(words) == 1 else None
        people = _of(_member.c.person_id, _of_word(word), rest)
        cases = _of(_member.c.case_id, _range(CASE, fold(word)), rest)
        sets.append(sa.select(sa.union(people, cases).subquery().c.id))
    return sets[0] if len(sets) == 1 else sa.select(sa.intersect(*sets).subquery().c.id)


def _of(column: sa.Column[Any], found: sa.SelectBase, most: int | None) -> sa.Select[Any]:
    ids = found.subquery().c.row_id
    return sa.select(_member.c.id).where(column.in_(sa.select(ids).limit(most)))


def _all(words: Sequence[str]) -> sa.SelectBase:
    return sa.intersect(*map(_of_word, words)) if len(words) > 1 else _of_word(words[0])


def _of_word(word: str) -> sa.SelectBase:
    """The people who have a word, in one of the ways to write it, or as names that begin so."""
    ways: list[sa.SelectBase] = [_range(PERSON, form) for form in search_forms(word)]
    if parts := compound_parts(word):
        begin = (_begin(part) for part in parts)
        ways.append(sa.select(sa.intersect(*begin).subquery().c.row_id))
    return sa.select(sa.union_all(*ways).subquery().c.row_id) if len(ways) > 1 else ways[0]


def _begin(word: str) -> sa.Select[Any]:
    forms = (_end(PERSON, form, inside=False) for form in search_forms(word))
    return sa.select(sa.union_all(*forms).subquery().c.row_id)


def _range(kind: str, form: str) -> sa.Select[Any]:
    """What has a form in one of its words: first those of which a word begins so."""
    both = (_end(kind, form, inside=inside) for inside in (False, True))
    return sa.select(sa.union_all(*both).subquery().c.row_id)


def _end(kind: str, form: str, *, inside: bool) -> sa.Select[Any]:
    kept = form[:LONGEST]
    return sa.select(_part.c.row_id).where(
        _part.c.kind == kind,
        _part.c.inside.is_(inside),
        _part.c.part >= kept,
        _part.c.part < kept + _LAST_SIGN,
    )


def _any(match: Any, word: str) -> sa.ColumnElement[bool]:
    """Whether a word matches in one of the ways to write it, or as names that begin so."""
    ways = [match(form) for form in search_forms(word)]
    if parts := compound_parts(word):
        ways.append(sa.and_(*(_any(_begins, part) for part in parts)))
    return sa.or_(*ways)


def _has(form: str) -> sa.ColumnElement[bool]:
    had = sa.exists().where(
        _former.c.person_id == _person.c.id, _former.c.search_text.contains(form, autoescape=True)
    )
    ways = [_person.c.search_text.contains(form, autoescape=True), had]
    if form.isdigit():
        number = sa.func.replace(_case.c.number, "-", "")
        ways.append(number.contains(form, autoescape=True))
    return sa.or_(*ways)


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
