"""PostgreSQL: what is no guard of a table and gives a way past them all.

Each is named as the statement that made it, and has one that undoes it, which whoever owns the
tables may not always run: some are the server's keeper's.
"""

from collections.abc import Mapping
from contextlib import suppress

import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem

_FOUND = """
WITH whose AS (
    SELECT datdba, pg_database.oid AS this, datname, relowner
    FROM pg_database JOIN pg_class ON pg_class.oid = to_regclass('public.alembic_version')
    WHERE datname = current_database()
), filled AS (
    SELECT * FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' AND EXISTS (
        SELECT oid FROM pg_class WHERE relnamespace = pg_namespace.oid
        UNION ALL SELECT oid FROM pg_proc WHERE pronamespace = pg_namespace.oid
        EXCEPT SELECT objid FROM pg_depend WHERE deptype = 'e'
    )
), owned AS (
    SELECT 'TABLE ' || oid::regclass AS what, pg_class.relowner AS owner FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm', 'f', 'p')
    AND oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
    UNION ALL
    SELECT 'ROUTINE ' || oid::regprocedure, proowner FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace
    AND oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
    UNION ALL
    SELECT format('SCHEMA %I', nspname), nspowner FROM filled
), schema_right AS (
    SELECT nspname, privilege_type, grantee FROM filled
    CROSS JOIN aclexplode(nspacl) CROSS JOIN whose
    WHERE grantee NOT IN (nspowner, datdba) AND (
        nspname <> 'public' OR privilege_type <> 'USAGE'
        OR grantee NOT IN (0, to_regrole('fsclient_staff'))
    )
), person AS (
    SELECT to_regrole('fsclient_staff')::oid AS oid
    UNION SELECT member FROM pg_auth_members WHERE roleid = to_regrole('fsclient_staff')
    EXCEPT SELECT datdba FROM whose EXCEPT SELECT relowner FROM whose
), default_right AS (
    SELECT concat_ws(
            ' IN SCHEMA ', 'FOR ROLE ' || defaclrole::regrole,
            nullif(defaclnamespace, 0)::regnamespace
        ) AS of_whom,
        privilege_type, grantee, CASE defaclobjtype
            WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS'
            WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS'
        END AS kind
    FROM pg_default_acl CROSS JOIN aclexplode(defaclacl)
    -- Whoever may make nothing here gives nobody anything.
    WHERE grantee <> defaclrole AND defaclrole NOT IN (SELECT oid FROM person) AND NOT (
        defaclnamespace = 0 AND grantee = 0
        AND (defaclobjtype, privilege_type) IN (('f', 'EXECUTE'), ('T', 'USAGE'))
    )
), setting AS (
    SELECT split_part(one, '=', 1) AS name, one, CASE
        WHEN setrole = 0 AND setdatabase = 0 THEN 'ROLE ALL'
        WHEN setrole = 0 THEN format('DATABASE %I', datname)
        WHEN setdatabase = 0 THEN format('ROLE %s', setrole::regrole)
        ELSE format('ROLE %s IN DATABASE %I', setrole::regrole, datname)
    END AS of_whom
    FROM pg_db_role_setting CROSS JOIN unnest(setconfig) AS one CROSS JOIN whose
    WHERE setdatabase IN (0, this) AND (
        setrole IN (0, datdba, relowner) OR setrole IN (SELECT oid FROM person)
    ) AND (
        one LIKE 'session_replication_role=%'
        -- Where a person's own statements look is his own, as it is in any session of his.
        OR one LIKE 'search_path=%' AND setrole NOT IN (SELECT oid FROM person)
        AND one NOT IN ('search_path="$user", public', 'search_path=public')
    )
)
SELECT format('RULE %I ON %s', rulename, ev_class::regclass) AS name,
    format('DROP RULE %I ON %s', rulename, ev_class::regclass) AS undoing
FROM pg_rewrite JOIN pg_class ON pg_class.oid = ev_class
WHERE rulename <> '_RETURN' AND relnamespace = 'public'::regnamespace
UNION ALL
SELECT format('EVENT TRIGGER %I', evtname), format('DROP EVENT TRIGGER %I', evtname)
FROM pg_event_trigger WHERE evtenabled <> 'D'
AND oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
UNION ALL
SELECT DISTINCT format('ALTER TABLE %s DISABLE TRIGGER ALL', tgrelid::regclass),
    format('ALTER TABLE %s ENABLE TRIGGER ALL', tgrelid::regclass)
FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
WHERE tgisinternal AND tgenabled NOT IN ('O', 'A') AND relnamespace = 'public'::regnamespace
UNION ALL
SELECT format('ALTER TABLE %s ALTER CONSTRAINT %I NOT ENFORCED', conrelid::regclass, conname),
    format('ALTER TABLE %s ALTER CONSTRAINT %I ENFORCED', conrelid::regclass, conname)
FROM pg_constraint
WHERE connamespace = 'public'::regnamespace
AND to_jsonb(pg_constraint) ->> 'conenforced' = 'false'
UNION ALL
SELECT format('ALTER %s OWNER TO %s', what, owner::regrole),
    -- Another's function that is made the owner's acts as the owner. One of the server's keeper's
    -- is his to take away, with what uses it; what everyone could run is everyone's no more.
    CASE WHEN what LIKE 'ROUTINE %' AND owner IN (SELECT oid FROM person)
    THEN format('DROP %s CASCADE', what)
    WHEN what LIKE 'ROUTINE %' THEN format('REVOKE ALL ON %s FROM PUBLIC', what)
    ELSE format('ALTER %s OWNER TO %s', what, relowner::regrole) END
FROM owned CROSS JOIN whose JOIN pg_roles ON pg_roles.oid = owner
WHERE owner NOT IN (datdba, relowner) AND NOT rolsuper AND rolname <> 'pg_database_owner'
UNION ALL
SELECT format('GRANT %s ON SCHEMA %I TO %s', privilege_type, nspname, who),
    format('REVOKE %s ON SCHEMA %I FROM %s CASCADE', privilege_type, nspname, who)
FROM schema_right CROSS JOIN LATERAL {who}
UNION ALL
SELECT format('GRANT %s ON DATABASE %I TO %s', privilege_type, datname, who),
    format('REVOKE %s ON DATABASE %I FROM %s CASCADE', privilege_type, datname, who)
FROM pg_database CROSS JOIN aclexplode(coalesce(datacl, acldefault('d', datdba)))
CROSS JOIN LATERAL {who}
WHERE datname = current_database() AND privilege_type IN ('CREATE', 'TEMPORARY')
AND grantee <> datdba
UNION ALL
SELECT format('GRANT %s ON PARAMETER %s TO %s', privilege_type, parname, who),
    format('REVOKE %s ON PARAMETER %s FROM %s CASCADE', privilege_type, parname, who)
FROM pg_parameter_acl CROSS JOIN aclexplode(paracl) CROSS JOIN LATERAL {who}
WHERE parname = 'session_replication_role'
AND grantee NOT IN (SELECT oid FROM pg_roles WHERE rolsuper)
UNION ALL
SELECT format('{default} GRANT %s ON %s TO %s', of_whom, privilege_type, kind, who),
    format('{default} REVOKE %s ON %s FROM %s', of_whom, privilege_type, kind, who)
FROM default_right CROSS JOIN LATERAL {who}
UNION ALL
SELECT format('ALTER %s SET %s', of_whom, one), format('ALTER %s RESET %s', of_whom, name)
FROM setting
"""
_WHO = "(SELECT CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END AS who) AS told"

FOR_ONESELF = "REVOKE TEMPORARY"
"""How a statement begins that takes the right to make tables and functions of one's own, which
every new database gives everyone.
"""

FOR_NEW = "ALTER DEFAULT PRIVILEGES"
"""How a statement begins that says who gets a right to what is yet to be made."""


def found(connection: sa.Connection) -> Mapping[str, str]:
    """Each way past the guards, with the statement that closes it."""
    query = _FOUND.replace("{who}", _WHO).replace("{default}", f"{FOR_NEW} %s")
    return {row[0]: row[1] for row in connection.execute(sa.text(query))}


def close(connection: sa.Connection, *, only: str = "") -> None:
    """Close each, or those whose statements begin so, as far as the owner may.

    What is left ``found`` tells.
    """
    for statement in found(connection).values():
        if statement.startswith(only):
            # Whoever asks may lack the right, and rows may be there that the rule would refuse.
            with suppress(EnvironmentProblem, sa.exc.DBAPIError), connection.begin_nested():
                connection.exec_driver_sql(statement.replace("%", "%%"))
