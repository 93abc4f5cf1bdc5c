"""PostgreSQL: what a person's login may do at the server beside its group, which is nothing.

An earlier program gave administrators CREATEROLE, with which one becomes anybody: the owner too.
"""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem, Problem

# The group is looked at as a person is: what it may, everyone may. Someone else's login counts too:
# whoever is a member of it can act by its name, and by that of all that it is a member of.
_WITH = """
WITH RECURSIVE person AS (
    SELECT one.*, rolname = 'fsclient_staff' AS is_group FROM pg_roles AS one
    WHERE rolname <> current_user
    AND (rolname = 'fsclient_staff' OR rolname IN (SELECT login FROM staff))
), owner AS (
    SELECT refobjid AS oid FROM pg_shdepend JOIN pg_database ON datname = current_database()
    CROSS JOIN LATERAL pg_identify_object(classid, objid, objsubid) AS owned
    WHERE deptype = 'o' AND pg_database.oid IN (dbid, CASE dbid WHEN 0 THEN objid END)
    -- What one makes for oneself is gone with one's session, or is no way to anything: a large
    -- object, or who is to have what one will never make.
    AND classid NOT IN ('pg_largeobject'::regclass, 'pg_default_acl'::regclass)
    AND coalesce(owned.schema, '') !~ '^pg_(toast_)?temp'
), flag AS (
    SELECT rolname AS login, name FROM person CROSS JOIN LATERAL (VALUES
        ('SUPERUSER', rolsuper), ('CREATEROLE', rolcreaterole), ('CREATEDB', rolcreatedb),
        ('REPLICATION', rolreplication), ('BYPASSRLS', rolbypassrls),
        ('LOGIN', is_group AND rolcanlogin), ('OWNER', oid IN (SELECT oid FROM owner))
    ) AS flags (name, has) WHERE has
), strong AS (
    SELECT oid, rolname FROM pg_roles WHERE rolname <> 'fsclient_staff' AND (
        rolsuper OR rolcreaterole OR rolbypassrls OR rolreplication OR rolname LIKE 'pg\\_%'
        OR rolname IN (SELECT login FROM staff) OR oid IN (SELECT oid FROM owner)
    )
), link AS (
    SELECT person.rolname AS login, person.oid AS member, given.oid AS first,
        given.rolname AS role, grantor.rolname AS grantor, entry.admin_option,
        given.rolname = 'fsclient_staff' AS is_group
    FROM person JOIN pg_auth_members AS entry ON entry.member = person.oid
    JOIN pg_roles AS given ON given.oid = entry.roleid
    LEFT JOIN pg_roles AS grantor ON grantor.oid = entry.grantor
), reach AS (
    SELECT member, first, first AS role FROM link WHERE NOT is_group
    UNION
    SELECT reach.member, first, roleid FROM reach
    JOIN pg_auth_members AS next ON next.member = reach.role
    WHERE roleid <> to_regrole('fsclient_staff')
), reached AS (
    SELECT member, first, rolname FROM reach JOIN strong ON strong.oid = role
), too_strong AS (
    SELECT * FROM link
    WHERE admin_option OR (member, first) IN (SELECT member, first FROM reached)
)
"""

_SURPLUS = """
{people} SELECT login, name FROM flag
UNION SELECT login, CASE WHEN is_group THEN 'ADMIN OPTION' ELSE role END FROM link
WHERE admin_option
UNION SELECT login, rolname FROM link JOIN reached USING (member, first)
ORDER BY 1, 2
"""
_FLAGS = "{people} SELECT login, name FROM flag"
_LINKS = "{people} SELECT * FROM too_strong"
_CAN_BEGIN = """
SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'fsclient_staff') OR rolsuper OR rolcreaterole
FROM pg_roles WHERE rolname = current_user
"""
_MEMBERS = "{people} SELECT DISTINCT login FROM link WHERE is_group"


def surplus(connection: sa.Connection) -> tuple[Problem, ...]:
    """Every right that a person's login, or the group, has and should not.

    Code ``login_too_strong`` with ``login`` and ``right``: an attribute, a role that it can act
    as, or ``OWNER`` of something in the database.
    """
    rows = _ask(connection, _SURPLUS)
    return tuple(
        Problem("login_too_strong", None, {"login": row.login, "right": row.name}) for row in rows
    )


def narrow(connection: sa.Connection) -> None:
    """Take from every person's login what it may beside its group, as far as the owner may.

    Everyone stays in the group: what he is in it by comes from the owner before it is taken from
    the administrator who gave it. What is left ``surplus`` tells.
    """
    for statement in list(_narrowing(connection)):
        with suppress(EnvironmentProblem, sa.exc.DBAPIError), connection.begin_nested():
            connection.exec_driver_sql(statement)


def _narrowing(connection: sa.Connection) -> Iterator[str]:
    quote = connection.dialect.identifier_preparer.quote_identifier
    # Before version 16 a server knows one membership, whoever gave it.
    version = connection.dialect.server_version_info
    by_whom = version is not None and version >= (16,)
    for row in _ask(connection, _MEMBERS):
        yield f"GRANT fsclient_staff TO {quote(row.login)}"
    for row in _ask(connection, _FLAGS):
        # What a person has made is not made the owner's: a function of his would act as the owner.
        if row.name != "OWNER":
            yield f"ALTER ROLE {quote(row.login)} NO{row.name}"
    for link in _ask(connection, _LINKS):
        what = f"{'ADMIN OPTION FOR ' if link.is_group else ''}{quote(link.role)}"
        by = f" GRANTED BY {quote(link.grantor)}" if by_whom and link.grantor else ""
        yield f"REVOKE {what} FROM {quote(link.login)}{by} CASCADE"


def _ask(connection: sa.Connection, query: str) -> sa.CursorResult[Any]:
    return connection.execute(sa.text(query.format(people=_WITH)))


def check_owner(engine: sa.Engine) -> None:
    """Raise EnvironmentProblem ``owner_makes_no_logins`` where whoever asks may make no logins,
    and nobody has made the group that they belong to.
    """
    with engine.connect() as connection:
        if not connection.execute(sa.text(_CAN_BEGIN)).scalar():
            raise EnvironmentProblem("owner_makes_no_logins")
