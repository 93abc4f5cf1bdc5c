"""Taking down the guards that stand in a database, and putting up those that must stand now.

Both in the transaction of an upgrade: a migration never meets a guard, what an older program put
up never stays, and nobody sees the database without guards.
"""

import sqlalchemy as sa

from fsclient.storage import (
    guards,
    kept_figures,
    login_rights,
    patience,
    search_parts,
    ways_past,
)

_TRIGGERS = """
SELECT format('DROP TRIGGER %I ON %I', tgname, relname) FROM pg_trigger
JOIN pg_class ON pg_class.oid = tgrelid
WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace
"""
_POLICIES = """
SELECT format('DROP POLICY %I ON %I', policyname, tablename) FROM pg_policies
WHERE schemaname = 'public'
"""
# The database is the program's own: only what an extension brought is not ours. What else calls a
# function of ours (a view, a default) is no part of it, and goes with it.
_FUNCTIONS = """
SELECT format('DROP ROUTINE %s CASCADE', oid::regprocedure) FROM pg_proc
WHERE pronamespace = 'public'::regnamespace
AND oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
"""
_GRANTS = """
SELECT format(
    'REVOKE ALL ON TABLE %s FROM %s CASCADE', oid::regclass,
    CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END
)
FROM pg_class CROSS JOIN LATERAL (
    SELECT grantee FROM aclexplode(relacl)
    UNION SELECT grantee FROM pg_attribute CROSS JOIN aclexplode(attacl) WHERE attrelid = oid
) AS given
WHERE relnamespace = 'public'::regnamespace AND grantee <> relowner
AND oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
"""
_ROW_SECURITY = """
SELECT format(
    'ALTER TABLE %s DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY', oid::regclass
)
FROM pg_class WHERE relnamespace = 'public'::regnamespace
AND (relrowsecurity OR relforcerowsecurity)
"""


def lift(connection: sa.Connection) -> None:
    """Take down every trigger, and on PostgreSQL every policy, right and function, and what gives
    a way past them.
    """
    if connection.dialect.name == "sqlite":
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for name in names.scalars().all():
            quoted = name.replace('"', '""')
            connection.exec_driver_sql(f'DROP TRIGGER "{quoted}"')
        return
    ways_past.close(connection)
    for found in (_TRIGGERS, _POLICIES, _GRANTS, _FUNCTIONS, _ROW_SECURITY):
        for statement in connection.scalars(sa.text(found)).all():
            connection.exec_driver_sql(statement.replace("%", "%%"))


def put(connection: sa.Connection) -> None:
    """Put up what ``guards`` says, and on PostgreSQL how long any program is waited for; what
    they keep of what is written is made anew.
    """
    dialect = connection.dialect.name
    search_parts.renew(connection)
    kept_figures.renew(connection)
    for statement in guards.statements(dialect):
        connection.exec_driver_sql(statement)
    if dialect == "postgresql":
        for statement in guards.row_security():
            connection.exec_driver_sql(statement)
        login_rights.narrow(connection)
        patience.keep_limits(connection)
