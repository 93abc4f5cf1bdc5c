"""Which guards stand in a database, which must, and each that is not as the program puts it up.

A guard that has its name and nothing else left (a function that was emptied, a trigger that is
off) holds nothing. So words are compared, as the engine itself tells them. On a server what must
stand is put up beside what stands, in a schema that is never kept: nobody waits for it.
"""

import re
import secrets
from collections.abc import Iterator, Mapping

import sqlalchemy as sa

from fsclient.domain.errors import Problem
from fsclient.storage import guards, login_rights, patience, shapes, ways_past
from fsclient.storage.tables import metadata

_SQLITE = "SELECT 'TRIGGER ' || name, sql FROM sqlite_master WHERE type = 'trigger'"
_NAMED = re.compile(r"CREATE TRIGGER (\w+)")

_MAY_COMPARE = """
SELECT pg_has_role(relowner, 'USAGE') AND has_database_privilege(current_database(), 'CREATE'),
    current_setting('transaction_read_only') = 'on'
FROM pg_class WHERE oid = 'public.alembic_version'::regclass
"""

# What an extension brought is its own. One that was made ALWAYS fires where others do, and more.
_POSTGRES = """
WITH relation AS (
    SELECT * FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'v', 'm', 'f', 'p')
    AND oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
), given AS (
    SELECT relation.oid, relowner, '' AS part, right_.*
    FROM relation CROSS JOIN aclexplode(relacl) AS right_
    UNION ALL
    SELECT relation.oid, relowner, format(' (%I)', attname), right_.*
    FROM relation JOIN pg_attribute ON attrelid = relation.oid AND NOT attisdropped
    CROSS JOIN aclexplode(attacl) AS right_
)
SELECT format('TRIGGER %I ON %I', tgname, relname),
    concat_ws(
        ' ', pg_get_triggerdef(pg_trigger.oid, true),
        CASE WHEN tgenabled NOT IN ('O', 'A') OR NOT relhastriggers THEN 'off' END
    )
FROM pg_trigger JOIN relation ON relation.oid = tgrelid WHERE NOT tgisinternal
UNION ALL
SELECT format('POLICY %I ON %I', policyname, tablename),
    concat_ws(' | ', permissive, roles::text, cmd, 'USING ' || qual, 'CHECK ' || with_check)
FROM pg_policies WHERE schemaname = current_schema()
UNION ALL
SELECT format('ROW LEVEL SECURITY ON %I', relname), '' FROM relation WHERE relrowsecurity
UNION ALL
SELECT format('FORCE ROW LEVEL SECURITY ON %I', relname), '' FROM relation
WHERE relforcerowsecurity
UNION ALL
SELECT format('FUNCTION %s', oid::regprocedure), concat_ws(
    ' ', CASE WHEN prokind <> 'a' THEN
        regexp_replace(pg_get_functiondef(oid), ' ' || current_schema() || '\\.', ' ')
    END,
    (
        SELECT string_agg(
            concat_ws(' ', grantee::regrole, is_grantable), ', ' ORDER BY grantee
        )
        FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) WHERE grantee <> proowner
    )
)
FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
AND oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
UNION ALL
SELECT format('SEQUENCE %I', relname), CASE WHEN seqcycle THEN 'without end' END
FROM pg_sequence JOIN pg_class ON pg_class.oid = seqrelid
WHERE relnamespace = current_schema()::regnamespace
UNION ALL
SELECT format(
        'GRANT %s%s ON %I TO %s', privilege_type, part, relname,
        CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END
    ),
    CASE WHEN is_grantable THEN 'WITH GRANT OPTION' ELSE '' END
FROM given JOIN relation USING (oid) WHERE grantee <> given.relowner
UNION ALL
SELECT 'GRANT USAGE ON SCHEMA public TO fsclient_staff', ''
FROM pg_namespace CROSS JOIN aclexplode(nspacl)
WHERE nspname = current_schema() AND grantee = to_regrole('fsclient_staff')
AND privilege_type = 'USAGE'
"""


def standing(connection: sa.Connection) -> Mapping[str, str]:
    """What stands: each trigger and rule of the tables, and on PostgreSQL policy, function and
    right, with its words.
    """
    if connection.dialect.name == "sqlite":
        return {**_told(connection, _SQLITE), **shapes.shape(connection)}
    with connection.begin_nested() as aside:
        found = _in_schema(connection, "public")
        aside.rollback()
    return found


def wanted(connection: sa.Connection) -> Mapping[str, str]:
    """What must stand, told in the same way."""
    if connection.dialect.name == "sqlite":
        statements = [statement.strip() for statement in guards.statements("sqlite")]
        triggers = {f"TRIGGER {_NAMED.findall(each)[0]}": each for each in statements}
        return {**triggers, **shapes.local_shape()}
    with connection.begin_nested() as aside:
        schema = f"must_stand_{secrets.token_hex(8)}"
        ways_past.close(connection, only=ways_past.FOR_NEW)
        connection.exec_driver_sql(f"CREATE SCHEMA {schema}")
        connection.exec_driver_sql(f"SET LOCAL search_path = {schema}")
        _tell_conditions()
        metadata.create_all(connection, checkfirst=False)
        connection.exec_driver_sql("CREATE TABLE alembic_version (LIKE public.alembic_version)")
        # What a function asks for stands in the other schema, and is not looked for here.
        connection.exec_driver_sql("SET LOCAL check_function_bodies = off")
        for statement in (*guards.statements("postgresql"), *guards.row_security(schema)):
            connection.exec_driver_sql(statement)
        found = _in_schema(connection, schema)
        aside.rollback()
    return found


def _tell_conditions() -> None:
    """An index of some rows only has the same condition on both engines.

    ``tables`` says it for SQLite alone: for PostgreSQL it would load all that SQLAlchemy knows of
    it, for who works on a local database too.
    """
    for table in metadata.tables.values():
        for index in table.indexes:
            where = index.dialect_options["sqlite"]["where"]
            index.dialect_options["postgresql"]["where"] = where


def _in_schema(connection: sa.Connection, schema: str) -> Mapping[str, str]:
    # What is found by its name alone is told by its name alone.
    connection.exec_driver_sql(f"SET LOCAL search_path = {schema}")
    return {**_told(connection, _POSTGRES), **shapes.shape(connection, schema)}


def _told(connection: sa.Connection, query: str) -> Mapping[str, str]:
    return {row[0]: row[1] for row in connection.execute(sa.text(query))}


NOT_COMPARED = frozenset({"guards_not_compared", "guards_only_read"})
"""What is said where the guards could not be compared."""


def amiss(connection: sa.Connection) -> tuple[Problem, ...]:
    """Each guard that is not as the program puts it up, and each way past them all.

    Codes ``guard_missing``, ``guard_changed`` and ``guard_foreign``, and for what a table holds
    by itself ``table_unlike``, with ``name``; on a server ``login_too_strong`` and
    ``limit_unlike``, and ``guards_not_compared`` where whoever asks may not tell or
    ``guards_only_read`` where nothing can be put up beside them.
    """
    if connection.dialect.name == "sqlite":
        return tuple(_unlike(wanted(connection), standing(connection)))
    logins = login_rights.surplus(connection)
    may_compare, only_read = connection.execute(sa.text(_MAY_COMPARE)).one()
    if only_read or not may_compare:
        return (Problem("guards_only_read" if only_read else "guards_not_compared"), *logins)
    past = (Problem("guard_foreign", None, {"name": name}) for name in ways_past.found(connection))
    unlike = _unlike(wanted(connection), standing(connection))
    return (*unlike, *past, *logins, *patience.limits_unlike(connection))


def _unlike(must: Mapping[str, str], stand: Mapping[str, str]) -> Iterator[Problem]:
    for name in (*must, *(name for name in stand if name not in must)):
        if must.get(name) == stand.get(name):
            continue
        values = {"name": name}
        if name.startswith(shapes.KINDS):
            yield Problem("table_unlike", None, values)
        elif name not in stand:
            yield Problem("guard_missing", None, values)
        elif name not in must:
            yield Problem("guard_foreign", None, values)
        else:
            yield Problem("guard_changed", None, values)
