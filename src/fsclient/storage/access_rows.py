"""The access log as those who lead read it: filtered and paged in SQL."""

import sqlalchemy as sa

from fsclient.domain.people import MemberRole, Protection
from fsclient.domain.staff import AccessEntry
from fsclient.storage import kinds, tables
from fsclient.storage.joins import list_name
from fsclient.storage.together import together
from fsclient.usecases.ports import AccessLog, AccessQuery, AccessRow, Looked

_entry = tables.access_entry
_staff = tables.staff
_case = tables.case
_member = tables.household_member
_person = tables.person

_OPENED = "open_case"


def fetch_access_log(connection: sa.Connection, query: AccessQuery) -> AccessLog:
    """A page of the log, newest first; with the first, how many lines there are in all."""
    wanted = _filter(query)
    counted = sa.select(sa.func.count()).select_from(_entry).where(*wanted)
    joined = (
        _entry.join(_staff, _staff.c.id == _entry.c.staff_id)
        .outerjoin(_case, _case.c.id == _entry.c.case_id)
        .outerjoin(
            _member,
            (_member.c.case_id == _case.c.id) & (_member.c.role == MemberRole.APPLICANT),
        )
        .outerjoin(_person, _person.c.id == _member.c.person_id)
    )
    listed = (
        sa.select(
            *kinds.ACCESS.columns,
            _staff.c.name.label("staff"),
            _case.c.number.label("case_number"),
            list_name,
            _person.c.protection,
        )
        .select_from(joined)
        .where(*wanted, *_after(query.after))
        .order_by(_entry.c.at.desc(), _entry.c.id.desc())
        .limit(query.limit)
    )
    total, rows = together(
        connection,
        lambda: connection.execute(counted).scalar_one() if query.after is None else 0,
        lambda: connection.execute(listed).all(),
    )
    return AccessLog(
        rows=tuple(
            AccessRow(
                entry=kinds.ACCESS.from_row(row._mapping),
                staff=row.staff,
                case_number=row.case_number,
                client=row.name,
                protected=row.protection not in (None, Protection.NONE),
            )
            for row in rows
        ),
        total=total,
    )


def _after(last: AccessEntry | None) -> list[sa.ColumnElement[bool]]:
    if last is None:
        return []
    # By the time first: a database finds its place by it, and walks past nothing to get there.
    return [_entry.c.at <= last.at, (_entry.c.at < last.at) | (_entry.c.id < last.id)]


def _filter(query: AccessQuery) -> list[sa.ColumnElement[bool]]:
    wanted: list[sa.ColumnElement[bool]] = []
    if query.staff_id is not None:
        wanted.append(_entry.c.staff_id == query.staff_id)
    if query.start is not None:
        wanted.append(_entry.c.at >= query.start)
    if query.end is not None:
        wanted.append(_entry.c.at < query.end)
    if query.looked is not Looked.ANY:
        wanted.append(_entry.c.action == _OPENED)
    if query.looked is Looked.WITH_REASON:
        wanted.append(_entry.c.reason != "")
    return wanted
