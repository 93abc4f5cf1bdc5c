"""What several screens join in the same way."""

from typing import Any

from fsclient.domain.people import MemberRole
from fsclient.storage import tables

_person = tables.person
_member = tables.household_member

list_name = (_person.c.family_name + ", " + _person.c.given_name).label("name")


def with_applicant(joined: Any) -> Any:
    """A join that already holds the case, with its applicant's person row."""
    return joined.join(
        _member,
        (_member.c.case_id == tables.case.c.id) & (_member.c.role == MemberRole.APPLICANT),
    ).join(_person, _person.c.id == _member.c.person_id)
