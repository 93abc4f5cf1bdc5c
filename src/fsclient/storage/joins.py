"""What several screens join and sort in the same way."""

from typing import Any

import sqlalchemy as sa

from fsclient.domain.names import SORTED_AS
from fsclient.domain.people import MemberRole
from fsclient.storage import tables
from fsclient.storage.types import BY_CODE

_person = tables.person
_member = tables.household_member

_one_name = (_person.c.family_name == "") | (_person.c.given_name == "")
_between = sa.case((_one_name, ""), else_=", ")
list_name = (_person.c.family_name + _between + _person.c.given_name).label("name")


def swedish_order(name: sa.ColumnElement[str]) -> sa.ColumnElement[str]:
    """A name as it is sorted: in Swedish order on both engines, whatever a server's locale is."""
    key: sa.ColumnElement[str] = sa.func.lower(name)
    for letter, sign in SORTED_AS.items():
        # SQLite lowers only the letters from A to Z.
        for case in (letter, letter.upper()):
            key = sa.func.replace(key, case, sign)
    return sa.cast(key, BY_CODE)


def with_applicant(joined: Any) -> Any:
    """A join that already holds the case, with its applicant's person row."""
    return joined.join(
        _member,
        (_member.c.case_id == tables.case.c.id) & (_member.c.role == MemberRole.APPLICANT),
    ).join(_person, _person.c.id == _member.c.person_id)
