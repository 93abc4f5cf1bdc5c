"""What each role may do in each table, as the unit's head would say it, and what nobody may.

Written by hand beside the program's own role table (`domain/staff.py`): a table without a row here
fails, and so does a role that the server lets do more, or less, than what stands here.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from fsclient.domain.staff import Role

WORKER, PAYER, FUT = Role.SOCIAL_WORKER, Role.PAYMENT_OFFICER, Role.FUT_INVESTIGATOR
COORDINATOR, DEPUTY, HEAD, ADMIN = (
    Role.COORDINATOR,
    Role.DEPUTY_HEAD,
    Role.HEAD,
    Role.ADMINISTRATOR,
)
EVERYONE = frozenset(Role)
NOBODY: frozenset[Role] = frozenset()
CASEWORK = frozenset({WORKER, COORDINATOR, DEPUTY})
HANDLERS = CASEWORK | {PAYER}
DECIDERS = HANDLERS | {HEAD}
READERS = DECIDERS | {FUT}
LEADERS = frozenset({COORDINATOR, DEPUTY, HEAD})
PAYERS = frozenset({PAYER, COORDINATOR, DEPUTY})
CHECKERS = LEADERS | {FUT}
ACCOUNTS = frozenset({DEPUTY, HEAD, ADMIN})


@dataclass(frozen=True, kw_only=True)
class Rights:
    """Who sees a row of someone else's, adds one, changes one that is open, and removes one.

    ``name`` is the column in which whoever adds a row stands: nobody writes another there.
    ``given`` is what an added row has beside what a row of the table has already.
    """

    reads: Collection[Role]
    adds: Collection[Role] = NOBODY
    changes: Collection[Role] = NOBODY
    removes: Collection[Role] = NOBODY
    name: str | None = None
    given: Mapping[str, Any] = field(default_factory=dict)


TABLE: Mapping[str, Rights] = {
    # Everyone knows his colleagues; an account comes closed, and what it may is told of.
    "staff": Rights(
        reads=EVERYONE,
        adds={ADMIN},
        changes={ADMIN},
        given={"login": "ny_i_enheten", "active": False, "version": 1},
    ),
    "account_change": Rights(reads=ACCOUNTS, adds={ADMIN}, name="by_id"),
    "person": Rights(reads=READERS, adds=HANDLERS, changes=HANDLERS),
    "former_identity": Rights(reads=READERS, adds=HANDLERS, name="changed_by"),
    "person_match": Rights(reads=READERS, adds=HANDLERS, name="judged_by"),
    # Whose the cases are the administrator sees, to move them from who leaves; and tells of it.
    "case_file": Rights(reads=EVERYONE, adds=DECIDERS, changes=DECIDERS | {ADMIN}),
    # The case is another worker's.
    "case_handover": Rights(reads=READERS, adds=LEADERS | {ADMIN}, name="by_id"),
    "household_member": Rights(reads=READERS, adds=HANDLERS, changes=HANDLERS),
    "contact": Rights(reads=DECIDERS, adds=HANDLERS, changes=HANDLERS),
    "visit_event": Rights(reads=HANDLERS, adds=HANDLERS, name="by_id"),
    "aid_application": Rights(reads=READERS, adds=DECIDERS, changes=DECIDERS),
    "next_step": Rights(reads=READERS, adds=DECIDERS, changes=DECIDERS),
    "form_version": Rights(reads=EVERYONE, adds=CASEWORK, name="added_by"),
    "filled_instrument": Rights(
        reads=READERS, adds=CASEWORK, changes=CASEWORK, removes=CASEWORK, name="signed_by"
    ),
    "plan": Rights(
        reads=READERS, adds=CASEWORK, changes=CASEWORK, removes=CASEWORK, name="signed_by"
    ),
    "calculation_sheet": Rights(reads=READERS, adds=HANDLERS, changes=HANDLERS, name="finished_by"),
    "decision": Rights(reads=READERS, adds=DECIDERS, changes=DECIDERS, name="signed_by"),
    # These come with a decision, from the one who signs it: beside another's they never do.
    "decision_basis": Rights(reads=READERS),
    "emergency_assessment": Rights(reads=READERS),
    "letter": Rights(reads=READERS, name="created_by"),
    "appeal": Rights(reads=READERS, adds=CASEWORK, changes=CASEWORK),
    # What another is typing is his alone; the end of the chain moves with one's own signed note.
    "journal_note": Rights(reads=READERS, adds=READERS, name="author_id"),
    "chain_head": Rights(reads=EVERYONE, adds=EVERYONE, given={"number": 0, "hash": ""}),
    "payee_account": Rights(reads=READERS, adds=HANDLERS, name="registered_by"),
    "payment": Rights(reads=READERS, adds=HANDLERS, changes=PAYERS, name="prepared_by"),
    "payment_file": Rights(reads=READERS, adds={PAYER}, name="created_by"),
    "payment_return": Rights(reads=READERS, adds=PAYERS, name="registered_by"),
    "payment_receipt": Rights(reads=READERS, adds=HANDLERS, name="handed_by"),
    "payment_set_aside": Rights(reads=READERS, adds={PAYER}, name="set_aside_by"),
    "spot_check_round": Rights(reads=CHECKERS, adds={FUT}, name="drawn_by"),
    "spot_check": Rights(reads=CHECKERS, adds={FUT}, changes={FUT}, name="judged_by"),
    "access_entry": Rights(reads={DEPUTY, HEAD}, adds=EVERYONE, name="staff_id"),
    # The server's own.
    "reading": Rights(reads=NOBODY, name="staff_id", given={"what": "personer"}),
    "draft": Rights(reads=NOBODY, adds=EVERYONE, name="staff_id"),
    "done_write": Rights(reads=NOBODY, adds=EVERYONE, name="staff_id"),
    "added_norm": Rights(reads=EVERYONE, adds={ADMIN}, name="added_by"),
    # The server alone notes what was signed, and writes it into its ledger.
    "seal": Rights(reads=READERS),
    "seal_head": Rights(reads=READERS),
    "seal_anchor": Rights(reads=READERS),
    "seal_request": Rights(reads=NOBODY, given={"kind": "staff"}),
}

NEVER_IN_A_TABLE = (
    "DELETE FROM {table}",
    "TRUNCATE {table} CASCADE",
    "LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE",
    "LOCK TABLE {table} IN SHARE MODE",
    "UPDATE {table} SET {key} = {key}",
    "ALTER TABLE {table} DISABLE TRIGGER ALL",
    "ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE {table} ADD COLUMN mine text",
    "DROP TABLE {table} CASCADE",
    "GRANT ALL ON {table} TO {me}; DELETE FROM {table}",
    "CREATE POLICY mine ON {table} USING (true)",
    "CREATE INDEX mine ON {table} ({key})",
    "CREATE TRIGGER mine BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION refuse_change()",
)
"""What no role may in any table."""

NEVER_AT_ALL = (
    "ALTER ROLE {me} CREATEROLE",
    "ALTER ROLE {me} SUPERUSER",
    "ALTER ROLE {me} BYPASSRLS",
    "ALTER ROLE {me} RENAME TO someone_else",
    "ALTER ROLE {other} PASSWORD 'x'",
    "ALTER ROLE {owner} PASSWORD 'x'",
    "ALTER ROLE {other} NOLOGIN",
    "CREATE ROLE mine LOGIN",
    "DROP ROLE {other}",
    "GRANT {owner} TO {me}",
    "GRANT {other} TO {me}",
    "GRANT fsclient_staff TO {me} WITH ADMIN OPTION",
    "GRANT pg_read_all_data TO {me}",
    "GRANT pg_write_all_data TO {me}",
    "GRANT pg_execute_server_program TO {me}",
    "SET ROLE {owner}",
    "SET ROLE {other}",
    "SET SESSION AUTHORIZATION {owner}",
    "SET session_replication_role = replica",
    "ALTER DATABASE {database} OWNER TO {me}",
    "ALTER DATABASE {database} SET session_replication_role = replica",
    "ALTER SCHEMA public OWNER TO {me}",
    "DROP SCHEMA public CASCADE",
    "DROP OWNED BY {owner}",
    "REASSIGN OWNED BY {owner} TO {me}",
    "CREATE SCHEMA mine",
    "CREATE TABLE public.mine (x text)",
    "CREATE VIEW public.mine AS SELECT 1",
    "CREATE FUNCTION public.mine() RETURNS text LANGUAGE sql AS 'SELECT 1'",
    "CREATE OR REPLACE FUNCTION public.my_role() RETURNS text LANGUAGE sql AS 'SELECT ''head'''",
    "CREATE OR REPLACE FUNCTION is_about_now(told timestamptz) RETURNS boolean RETURN true",
    "ALTER FUNCTION public.my_role() SECURITY INVOKER",
    "DROP FUNCTION public.my_role() CASCADE",
    "CREATE EXTENSION dblink",
    "CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION refuse_change()",
    "CREATE PUBLICATION mine FOR ALL TABLES",
    "UPDATE alembic_version SET version_num = '0001'",
    "DELETE FROM alembic_version",
    "LOCK TABLE alembic_version IN ACCESS EXCLUSIVE MODE",
    "SELECT * FROM pg_authid",
    "SELECT * FROM pg_shadow",
    "SELECT pg_read_file('postgresql.conf')",
    "SELECT lo_import('/etc/passwd')",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "COPY person TO '/tmp/persons'",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{owner}'",
    "SELECT give_login('{other_id}', 'x')",
    "SELECT pg_reload_conf()",
    "VACUUM FULL person",
    "SET row_security = off; SELECT * FROM draft",
)
"""What no role may at the server."""
