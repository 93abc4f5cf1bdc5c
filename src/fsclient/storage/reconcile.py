"""Taking down the guards that stand in a database, and putting up those that must stand now.

Both in the transaction of an upgrade: a migration never meets a guard, what an older program put
up never stays, and nobody sees the database without guards.
"""

from collections.abc import Iterator, Mapping

import sqlalchemy as sa

from fsclient.storage import guards, login_rights

_TRIGGERS = """
SELECT format('DROP TRIGGER %I ON %I', tgname, relname) FROM pg_trigger
JOIN pg_class ON pg_class.oid = tgrelid
WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace
"""
_POLICIES = """
SELECT format('DROP POLICY %I ON %I', policyname, tablename) FROM pg_policies
WHERE schemaname = 'public'
"""
# The database is the program's own: only what an extension brought is not ours.
_FUNCTIONS = """
SELECT format('DROP FUNCTION %s', oid::regprocedure) FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND prokind = 'f' AND NOT EXISTS (
    SELECT 1 FROM pg_depend WHERE pg_depend.objid = pg_proc.oid AND deptype = 'e'
)
"""
_GRANTS = """
SELECT format('REVOKE ALL ON ALL %s IN SCHEMA public FROM fsclient_staff', kind)
FROM unnest(ARRAY['TABLES', 'SEQUENCES', 'FUNCTIONS']) AS kind
WHERE EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'fsclient_staff')
"""


def lift(connection: sa.Connection) -> None:
    """Take down every trigger, and on PostgreSQL every policy, grant and function of ours."""
    for statement in list(_lifting(connection)):
        connection.exec_driver_sql(statement)


def _lifting(connection: sa.Connection) -> Iterator[str]:
    if connection.dialect.name == "sqlite":
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        yield from (f'DROP TRIGGER "{name}"' for name in names.scalars())
        return
    for found in (_TRIGGERS, _POLICIES, _GRANTS, _FUNCTIONS):
        yield from connection.scalars(sa.text(found))


def put(connection: sa.Connection) -> None:
    """Put up what ``guards`` says."""
    dialect = connection.dialect.name
    for statement in guards.statements(dialect):
        connection.exec_driver_sql(statement)
    if dialect == "postgresql":
        for statement in guards.row_security():
            connection.exec_driver_sql(statement)
        login_rights.narrow(connection)


_STANDING_POSTGRES = """
SELECT 'trigger ' || tgname, concat_ws(' ', pg_get_triggerdef(pg_trigger.oid), tgenabled)
FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace
UNION ALL
SELECT 'policy ' || policyname,
    concat_ws(' | ', tablename, permissive, roles::text, cmd, qual, with_check)
FROM pg_policies WHERE schemaname = 'public'
UNION ALL
SELECT 'function ' || proname, pg_get_functiondef(oid) FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND prokind = 'f' AND NOT EXISTS (
    SELECT 1 FROM pg_depend WHERE pg_depend.objid = pg_proc.oid AND deptype = 'e'
)
UNION ALL
SELECT 'rights ' || relname || ' ' || grantee::regrole,
    concat_ws(' ', relrowsecurity, string_agg(privilege_type, ', ' ORDER BY privilege_type))
FROM pg_class, aclexplode(relacl)
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') AND grantee <> relowner
GROUP BY relname, grantee, relrowsecurity
UNION ALL
SELECT concat_ws(' ', 'right', privilege_type, relname, attname, grantee::regrole), ''
FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid, aclexplode(attacl)
WHERE relnamespace = 'public'::regnamespace
"""


def standing(connection: sa.Connection) -> Mapping[str, str]:
    """What stands: each trigger, and on PostgreSQL policy, function and right, with its words."""
    if connection.dialect.name == "sqlite":
        query = "SELECT 'trigger ' || name, sql FROM sqlite_master WHERE type = 'trigger'"
        rows = connection.exec_driver_sql(query)
    else:
        rows = connection.execute(sa.text(_STANDING_POSTGRES))
    return {row[0]: row[1] for row in rows}
