"""What each role may do in each table, as the unit's head would say it, and what nobody may.

Written by hand in the actions of the program's own role table (`domain/staff.py`), and in nothing
that the server is made by: a table without a row here fails, a row that is not what the use cases
do fails, and so does a role that the server lets do more, or less, than what stands here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from fsclient.domain.staff import ALLOWED, Action, Role

Roles = frozenset[Role]

EVERYONE: Roles = frozenset(Role)
NOBODY: Roles = frozenset()


def those(*actions: Action) -> Roles:
    """Whoever may do one of the actions."""
    return NOBODY.union(*(ALLOWED[action] for action in actions))


@dataclass(frozen=True, kw_only=True)
class Rights:
    """Who reads, adds, changes and removes rows by the program's use cases.

    ``alone`` is who may do it to a row like the one that is there, which is someone else's, with
    one statement of his own, where that is fewer. ``name`` is the column in which whoever adds a
    row stands: nobody writes another there. ``given`` is what an added row has beside what a row
    of the table has already.
    """

    reads: Roles
    adds: Roles = NOBODY
    changes: Roles = NOBODY
    removes: Roles = NOBODY
    alone: Mapping[str, Roles] = field(default_factory=dict)
    name: str | None = None
    given: Mapping[str, Any] = field(default_factory=dict)

    def of_one_statement(self, act: str) -> Roles:
        """Who may do it with one statement."""
        by_program: Roles = getattr(self, act)
        return self.alone.get(act, by_program)


READERS = those(Action.READ_CASE)
IN_A_HOUSEHOLD = those(Action.OPEN_CASE, Action.CHANGE_HOUSEHOLD)
IN_A_CASE = those(
    Action.OPEN_CASE,
    Action.CHANGE_HOUSEHOLD,
    Action.ASSESS,
    Action.PLAN,
    Action.CALCULATE,
    Action.DECIDE,
    Action.DECIDE_EMERGENCY,
    Action.PREPARE_PAYMENT,
    Action.RELEASE_PAYMENT,
    Action.STOP_PAYMENT,
    Action.RETURN_PAYMENT,
    Action.HAND_OUT_PAYMENT,
    Action.WRITE_PAYMENT_FILE,
    Action.REMIND,
    Action.REGISTER_APPEAL,
)
IN_OWN = {"reads": NOBODY, "changes": NOBODY, "removes": NOBODY}
DECIDERS = those(Action.DECIDE, Action.DECIDE_EMERGENCY)

TABLE: Mapping[str, Rights] = {
    # Everyone knows his colleagues; an account comes closed, and what it may is told of.
    "staff": Rights(
        reads=EVERYONE,
        adds=those(Action.MANAGE_STAFF),
        changes=those(Action.MANAGE_STAFF),
        given={"login": "ny_i_enheten", "active": False, "version": 1},
    ),
    # Like the one that is there: asked for, and no answer.
    "account_change": Rights(
        reads=those(Action.CONFIRM_ACCOUNT),
        adds=those(Action.MANAGE_STAFF, Action.CONFIRM_ACCOUNT),
        alone={"adds": those(Action.MANAGE_STAFF)},
        name="by_id",
    ),
    # Of the same days as the one that is there, whose substitute is away then.
    "absence": Rights(
        reads=EVERYONE,
        adds=those(Action.SUPERVISE),
        changes=those(Action.SUPERVISE),
        name="registered_by",
        given={"from_on": date(2027, 1, 1), "to_on": date(2027, 1, 2)},
    ),
    "person": Rights(reads=READERS, adds=IN_A_HOUSEHOLD, changes=IN_A_HOUSEHOLD),
    "former_identity": Rights(reads=READERS, adds=IN_A_HOUSEHOLD, name="changed_by"),
    "person_match": Rights(reads=READERS, adds=IN_A_HOUSEHOLD, name="judged_by"),
    # Whose the cases are the administrator sees, to move them from who leaves; and tells of it.
    "case_file": Rights(
        reads=EVERYONE,
        adds=those(Action.OPEN_CASE),
        changes=those(Action.OPEN_CASE, Action.HAND_OVER, Action.HAND_OVER_ALL),
        given={"number": "2026-00419"},
    ),
    # The case is another worker's, and not hers to move.
    "case_handover": Rights(
        reads=EVERYONE,
        adds=those(Action.HAND_OVER, Action.HAND_OVER_ALL),
        alone={"reads": READERS, "adds": those(Action.HAND_OVER_ALL)},
        name="by_id",
    ),
    "household_member": Rights(
        reads=READERS,
        adds=IN_A_HOUSEHOLD,
        changes=those(Action.CHANGE_HOUSEHOLD, Action.JOIN_PEOPLE, Action.ASSESS),
    ),
    # It is tied to a case already.
    "contact": Rights(
        reads=those(Action.LOG_CONTACT, Action.SUPERVISE),
        adds=those(Action.LOG_CONTACT),
        alone={"adds": those(Action.OPEN_CASE)},
        changes=those(Action.LOG_CONTACT, Action.OPEN_CASE),
    ),
    "visit_event": Rights(
        reads=those(Action.LOG_CONTACT),
        adds=those(Action.LOG_CONTACT, Action.OPEN_CASE),
        name="by_id",
    ),
    # It is a month's, and none of an acute need.
    "aid_application": Rights(
        reads=READERS,
        adds=those(Action.OPEN_CASE, Action.DECIDE_EMERGENCY),
        alone={"adds": those(Action.OPEN_CASE)},
        changes=those(Action.OPEN_CASE, Action.DECIDE),
    ),
    "next_step": Rights(reads=READERS, adds=IN_A_CASE, changes=IN_A_CASE),
    "asked_paper": Rights(
        reads=READERS,
        adds=those(Action.OPEN_CASE),
        changes=those(Action.OPEN_CASE),
        name="asked_by",
    ),
    "reminder": Rights(reads=READERS, adds=IN_A_CASE, changes=IN_A_CASE, name="added_by"),
    "form_version": Rights(reads=EVERYONE, adds=those(Action.ASSESS), name="added_by"),
    # The others read what is open of them through a function.
    "filled_instrument": Rights(
        reads=those(Action.READ_RESTRICTED),
        adds=those(Action.ASSESS),
        changes=those(Action.ASSESS),
        removes=those(Action.ASSESS),
        name="signed_by",
    ),
    "plan": Rights(
        reads=those(Action.READ_RESTRICTED),
        adds=those(Action.PLAN),
        changes=those(Action.PLAN),
        removes=those(Action.PLAN),
        name="signed_by",
        given={"number": 2},
    ),
    "calculation_sheet": Rights(
        reads=READERS,
        adds=those(Action.CALCULATE),
        changes=those(Action.CALCULATE),
        name="finished_by",
    ),
    "decision": Rights(
        reads=READERS,
        adds=DECIDERS,
        changes=those(Action.DECIDE),
        name="signed_by",
    ),
    # These come with a decision, from the one who signs it: beside another's they never do.
    "decision_basis": Rights(reads=READERS, adds=those(Action.DECIDE), alone={"adds": NOBODY}),
    "emergency_assessment": Rights(
        reads=READERS, adds=those(Action.DECIDE_EMERGENCY), alone={"adds": NOBODY}
    ),
    "letter": Rights(reads=READERS, adds=DECIDERS, alone={"adds": NOBODY}, name="created_by"),
    "appeal": Rights(
        reads=READERS, adds=those(Action.REGISTER_APPEAL), changes=those(Action.REGISTER_APPEAL)
    ),
    # Who decides on or moves a case notes that it was done, signed; only some write what they
    # like. What another is typing is his alone.
    "journal_note": Rights(
        reads=READERS,
        adds=EVERYONE,
        changes=those(Action.WRITE_NOTE),
        removes=those(Action.WRITE_NOTE),
        alone={"adds": those(Action.WRITE_NOTE), "changes": NOBODY, "removes": NOBODY},
        name="author_id",
    ),
    # The end of the chain moves with one's own signed note.
    "chain_head": Rights(
        reads=EVERYONE,
        adds=EVERYONE,
        changes=EVERYONE,
        alone={"changes": NOBODY},
        given={"number": 0, "hash": ""},
    ),
    "payee_account": Rights(
        reads=READERS, adds=those(Action.REGISTER_ACCOUNT), name="registered_by"
    ),
    # Changed is released, stopped or filed, and nothing else.
    "payment": Rights(
        reads=READERS,
        adds=those(Action.PREPARE_PAYMENT),
        changes=those(Action.RELEASE_PAYMENT, Action.STOP_PAYMENT, Action.WRITE_PAYMENT_FILE),
        alone={"changes": NOBODY},
        name="prepared_by",
    ),
    # It is an account's, and ends but once; its content came with it, and no other does.
    "case_document": Rights(
        reads=READERS,
        adds=those(Action.ATTACH_DOCUMENT),
        alone={"adds": those(Action.REGISTER_ACCOUNT), "changes": NOBODY},
        changes=those(Action.ATTACH_DOCUMENT),
        name="attached_by",
    ),
    "document_content": Rights(
        reads=READERS, adds=those(Action.ATTACH_DOCUMENT), alone={"adds": NOBODY}
    ),
    "payment_file": Rights(reads=READERS, adds=those(Action.WRITE_PAYMENT_FILE), name="created_by"),
    # Changed is settled, and nothing else.
    "payment_return": Rights(
        reads=READERS,
        adds=those(Action.RETURN_PAYMENT),
        changes=those(Action.RETURN_PAYMENT),
        alone={"changes": NOBODY},
        name="registered_by",
    ),
    "payment_receipt": Rights(reads=READERS, adds=those(Action.HAND_OUT_PAYMENT), name="handed_by"),
    "payment_set_aside": Rights(
        reads=READERS, adds=those(Action.WRITE_PAYMENT_FILE), name="set_aside_by"
    ),
    "spot_check_round": Rights(
        reads=those(Action.READ_SPOT_CHECKS),
        adds=those(Action.DRAW_SPOT_CHECKS),
        name="drawn_by",
    ),
    "spot_check": Rights(
        reads=those(Action.READ_SPOT_CHECKS),
        adds=those(Action.DRAW_SPOT_CHECKS),
        changes=those(Action.JUDGE_SPOT_CHECK),
        # With its round, and never to one that is drawn.
        alone={"adds": NOBODY},
        name="judged_by",
    ),
    "access_entry": Rights(reads=those(Action.READ_ACCESS_LOG), adds=EVERYONE, name="staff_id"),
    # The server's own.
    "search_part": Rights(reads=READERS),
    # Kept by local databases alone.
    "running_case": Rights(reads=NOBODY),
    "month_sum": Rights(reads=NOBODY, given={"month": "2026-11", "district": "east"}),
    "reading": Rights(reads=NOBODY, name="staff_id", given={"what": "personer"}),
    "draft": Rights(
        reads=EVERYONE,
        adds=EVERYONE,
        changes=EVERYONE,
        removes=EVERYONE,
        alone=IN_OWN,
        name="staff_id",
    ),
    # Written by each command with what it did, and soon forgotten.
    "done_write": Rights(reads=NOBODY, adds=EVERYONE, name="staff_id"),
    "added_norm": Rights(reads=EVERYONE, adds=those(Action.ADD_NORMS), name="added_by"),
    # The server alone notes what was signed, and writes it into its ledger; who verifies reads it.
    "seal": Rights(reads=those(Action.READ_RESTRICTED)),
    "seal_head": Rights(reads=those(Action.READ_RESTRICTED)),
    "seal_anchor": Rights(reads=those(Action.READ_RESTRICTED)),
    # Whoever holds the database says that a row stands.
    "seal_acceptance": Rights(reads=those(Action.READ_RESTRICTED)),
    "seal_request": Rights(reads=NOBODY, given={"kind": "staff"}),
}

TAKES: Mapping[str, Roles] = {
    "UPDATE case_file SET closed_on = opened_on, closing_reason = 'moved'": those(Action.OPEN_CASE),
    "UPDATE case_file SET district = 'west'": NOBODY,
    "UPDATE case_file SET caseworker_id = '{me_id}'": NOBODY,
    "UPDATE case_file SET number = '1900-00001'": NOBODY,
    "UPDATE case_file SET opened_on = '2020-01-01'": NOBODY,
    "SELECT * FROM case_file FOR UPDATE": those(
        Action.OPEN_CASE, Action.DECIDE, Action.PREPARE_PAYMENT, Action.HAND_OVER_ALL
    ),
    "INSERT INTO person_match SELECT gen_random_uuid(), person_id, other_id, 'same', reason, "
    "'{me_id}', now() FROM person_match": those(Action.JOIN_PEOPLE),
    "UPDATE household_member SET person_id = gen_random_uuid()": those(Action.JOIN_PEOPLE),
    "UPDATE household_member SET case_id = gen_random_uuid()": NOBODY,
    "UPDATE person SET identity_number = NULL; SET CONSTRAINTS ALL IMMEDIATE": NOBODY,
    "UPDATE case_document SET status = 'struck', ended_by = '{me_id}', ended_at = now(), "
    "ended_reason = 'x'": those(Action.REGISTER_ACCOUNT),
    "UPDATE case_document SET status = 'taken_away', ended_by = '{me_id}', ended_at = now(), "
    "ended_reason = 'x'": NOBODY,
    "UPDATE contact SET case_id = NULL": those(Action.OPEN_CASE),
    "UPDATE contact SET ended_as = 'did_not_come'": NOBODY,
    "UPDATE aid_application SET due_on = due_on + 30": those(Action.OPEN_CASE),
    "UPDATE aid_application SET matter = 'x'": those(Action.OPEN_CASE),
    # Nobody has signed a decision on it.
    "UPDATE aid_application SET status = 'decided' WHERE kind <> 'emergency'": NOBODY,
    "UPDATE aid_application SET status = 'withdrawn', withdrawn_on = received_on, "
    "withdrawn_reason = 'x' WHERE status = 'open'": those(Action.OPEN_CASE),
    "INSERT INTO aid_application (id, case_id, kind, month, received_on, due_on, matter, urgent, "
    "status, version) SELECT gen_random_uuid(), case_id, 'emergency', month, received_on, due_on, "
    "matter, true, 'open', 1 FROM aid_application": those(Action.DECIDE_EMERGENCY),
    "INSERT INTO aid_application (id, case_id, kind, month, received_on, due_on, matter, urgent, "
    "status, version) SELECT gen_random_uuid(), case_id, 'emergency', month, received_on, due_on, "
    "matter, true, 'decided', 1 FROM aid_application": NOBODY,
    "UPDATE appeal SET outcome = 'handed_over', settled_on = received_on": those(
        Action.REGISTER_APPEAL
    ),
    "UPDATE appeal SET outcome = 'handed_over'": NOBODY,
    "INSERT INTO decision (id, case_id, application_id, month, kind, amount, already_granted, "
    "reasons, conditions, laws, drafted_by, decided_on, signed_by, signed_at, version) "
    "SELECT gen_random_uuid(), case_id, application_id, month, kind, amount, already_granted, "
    "reasons, conditions, laws, '{me_id}', (now() AT TIME ZONE 'Europe/Stockholm')::date, "
    "'{me_id}', now(), 1 FROM decision WHERE id IN (SELECT id FROM emergency_assessment)": those(
        Action.DECIDE_EMERGENCY
    ),
    "UPDATE decision SET amount = 1 WHERE signed_at IS NOT NULL": NOBODY,
    "UPDATE decision SET signed_by = '{me_id}', signed_at = now(), drafted_by = '{me_id}', "
    "decided_on = (now() AT TIME ZONE 'Europe/Stockholm')::date WHERE signed_at IS NULL": those(
        Action.DECIDE
    ),
    # Signed by nobody in a colleague's words, or by someone at no time, to be paid by.
    "INSERT INTO decision (id, case_id, application_id, month, kind, amount, already_granted, "
    "reasons, conditions, laws, drafted_by, decided_on, signed_at, version) "
    "SELECT gen_random_uuid(), case_id, application_id, month, kind, amount, already_granted, "
    "reasons, conditions, laws, '{me_id}', (now() AT TIME ZONE 'Europe/Stockholm')::date, "
    "now(), 1 FROM decision WHERE signed_at IS NULL": NOBODY,
    "UPDATE decision SET amount = 77, signed_at = now(), "
    "decided_on = (now() AT TIME ZONE 'Europe/Stockholm')::date WHERE signed_at IS NULL": NOBODY,
    "INSERT INTO decision (id, case_id, application_id, month, kind, amount, already_granted, "
    "reasons, conditions, laws, drafted_by, signed_by, version) "
    "SELECT gen_random_uuid(), case_id, application_id, month, kind, 5000000, already_granted, "
    "reasons, conditions, laws, '{me_id}', '{me_id}', 1 FROM decision "
    "WHERE signed_at IS NULL": NOBODY,
    "UPDATE plan SET goal = 'not hers', signed_at = now() WHERE signed_at IS NULL": NOBODY,
    "UPDATE filled_instrument SET signed_at = now() WHERE signed_at IS NULL": NOBODY,
    "UPDATE calculation_sheet SET finished_at = now()": NOBODY,
    "UPDATE spot_check SET control = 'followed', noting = 'noted', judged_at = now()": NOBODY,
    # Under another case than what it points at, for ever.
    "INSERT INTO calculation_sheet (id, case_id, application_id, month, facts, result, version) "
    "SELECT gen_random_uuid(), case_file.id, application.id, month, '[]', 0, 1 "
    "FROM aid_application AS application JOIN case_file ON case_file.id <> case_id "
    "WHERE application.id NOT IN (SELECT application_id FROM calculation_sheet)": NOBODY,
    "INSERT INTO appeal (id, case_id, decision_id, received_on, outcome, registered_by, version) "
    "SELECT gen_random_uuid(), case_file.id, decision.id, decided_on, 'pending', '{me_id}', 1 "
    "FROM decision JOIN case_file ON case_file.id <> case_id "
    "WHERE signed_at IS NOT NULL": NOBODY,
    "UPDATE filled_instrument SET application_id = (SELECT id FROM aid_application "
    "WHERE aid_application.case_id <> filled_instrument.case_id LIMIT 1)": NOBODY,
    "INSERT INTO journal_note (id, case_id, author_id, happened_at, kind, text, restricted, "
    "corrects_id, version) SELECT gen_random_uuid(), case_file.id, '{me_id}', now(), 'other', "
    "'x', false, note.id, 1 FROM journal_note AS note JOIN case_file ON case_file.id <> case_id "
    "WHERE signed_at IS NOT NULL": NOBODY,
    "UPDATE next_step SET application_id = (SELECT id FROM aid_application "
    "WHERE case_id <> next_step.id LIMIT 1)": NOBODY,
    "INSERT INTO letter SELECT gen_random_uuid(), case_id, decision_id, person_id, 'Beslut', "
    "now(), '{me_id}', sha256, pdf FROM letter": NOBODY,
    "INSERT INTO journal_note (id, case_id, author_id, happened_at, kind, text, step, restricted, "
    "version) SELECT gen_random_uuid(), id, '{me_id}', now(), 'other', 'x', 'application', false, "
    "1 FROM case_file": those(Action.WRITE_NOTE),
    "UPDATE payment SET status = 'released', released_by = '{me_id}', released_at = now() "
    "WHERE status = 'prepared'": those(Action.RELEASE_PAYMENT),
    "UPDATE payment SET status = 'stopped', stopped_by = '{me_id}', stopped_at = now(), "
    "stopped_reason = 'x' WHERE status = 'prepared'": those(Action.STOP_PAYMENT),
    "UPDATE payment SET file_id = (SELECT id FROM payment_file LIMIT 1), version = version + 1 "
    "WHERE status = 'released' AND file_id IS NULL "
    "AND id NOT IN (SELECT payment_id FROM payment_receipt)": those(Action.WRITE_PAYMENT_FILE),
    "UPDATE payment SET amount = amount + 1": NOBODY,
    "UPDATE payment_return SET outcome = 'confirmed', settled_by = '{me_id}', settled_at = now(), "
    "hash = 'x'": those(Action.RETURN_PAYMENT),
    "UPDATE payment_return SET cause = 'other'": NOBODY,
    "UPDATE staff SET role = 'head'": NOBODY,
    "UPDATE staff SET active = NOT active": NOBODY,
    "UPDATE staff SET login = 'x'": NOBODY,
    "UPDATE staff SET password_hash = 'x'": NOBODY,
    "UPDATE staff SET title = 'x'": NOBODY,
    "UPDATE staff SET district = 'x'": those(Action.MANAGE_STAFF),
    "UPDATE chain_head SET number = number + 1": NOBODY,
    "UPDATE next_step SET due_on = NULL": IN_A_CASE,
    "UPDATE absence SET to_on = to_on + 30, version = version + 1": NOBODY,
    "UPDATE absence SET ended_at = now(), ended_by = registered_by, version = version + 1": NOBODY,
    "UPDATE absence SET ended_at = now(), ended_by = '{me_id}', version = version + 1": those(
        Action.SUPERVISE
    ),
    "UPDATE asked_paper SET due_on = due_on + 30, version = version + 1": NOBODY,
    "UPDATE asked_paper SET ended_at = now(), ended_by = '{me_id}', version = version + 1": NOBODY,
    "UPDATE asked_paper SET came_on = current_date, ended_at = now(), ended_by = asked_by, "
    "version = version + 1": NOBODY,
    "UPDATE asked_paper SET excused = 'x', ended_at = now(), ended_by = '{me_id}', "
    "version = version + 1": those(Action.OPEN_CASE),
    "UPDATE reminder SET remind_on = due_on, version = version + 1": IN_A_CASE,
    "UPDATE reminder SET due_on = due_on + 30, version = version + 1": NOBODY,
    "UPDATE reminder SET text = 'x', version = version + 1": NOBODY,
    "UPDATE reminder SET ended_as = 'done', ended_at = now(), ended_by = added_by, "
    "version = version + 1": NOBODY,
    "UPDATE reminder SET ended_as = 'done', ended_at = now(), ended_by = '{me_id}', "
    "version = version + 1": IN_A_CASE,
    "UPDATE appeal SET registered_by = '{me_id}'": NOBODY,
    "UPDATE plan SET version = -1": those(Action.PLAN),
    "UPDATE filled_instrument SET version = -1": those(Action.ASSESS),
    "UPDATE calculation_sheet SET result = 1": those(Action.CALCULATE),
    "UPDATE spot_check SET officer_id = '{me_id}'": NOBODY,
    "INSERT INTO spot_check (id, round_id, case_id, officer_id, position, control, noting, "
    "observation, judged_by, judged_at, version) SELECT gen_random_uuid(), round_id, case_file.id, "
    "officer_id, 9, 'followed', 'noted', '', '{me_id}', now(), 1 "
    "FROM spot_check JOIN case_file ON case_file.id <> case_id": NOBODY,
}
"""Statements in one's own name, and who may do each to what another has written."""

ASKED_BY_THE_PROGRAM = {
    "assessed_cases",
    "give_login",
    "hindered_rows",
    "is_left_over",
    "latest_plans",
    "login_is_free",
    "open_fillings",
    "open_plans",
    "owner_makes_logins",
    "seals_without_row",
    "take_turn",
    "unlike_seals",
    "unnamed_forms",
    "who_holds",
}
"""The functions that the program calls in a person's name; each asks who may."""

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
    "CREATE TEMPORARY TABLE {table} ({key} uuid)",
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
    "CREATE FUNCTION pg_temp.mine() RETURNS text LANGUAGE sql AS 'SELECT 1'",
    "CREATE TYPE pg_temp.mine AS (x uuid)",
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
    "SELECT set_config('role', '{owner}', false)",
    "SELECT set_config('session_replication_role', 'replica', false)",
    "SET session_authorization = '{owner}'",
    "SET log_min_messages = panic",
    "SET log_statement = 'none'",
    "ALTER SYSTEM SET fsync = off",
    "ALTER ROLE {me} SET session_replication_role = replica",
    "ALTER ROLE {me} VALID UNTIL 'infinity'",
    "ALTER ROLE fsclient_staff LOGIN",
    "ALTER ROLE fsclient_staff SET search_path = pg_temp",
    "ALTER ROLE ALL SET search_path = pg_temp",
    "ALTER DATABASE {database} SET search_path = pg_temp",
    "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} GRANT ALL ON TABLES TO PUBLIC",
    "GRANT fsclient_staff TO {other}",
    "REVOKE fsclient_staff FROM {other}",
    "GRANT SET ON PARAMETER session_replication_role TO {me}",
    "COMMENT ON TABLE person IS 'x'",
    "COMMENT ON FUNCTION my_role() IS 'x'",
    "CREATE MATERIALIZED VIEW public.mine AS SELECT 1",
    "CREATE STATISTICS public.mine ON given_name, family_name FROM person",
    "CREATE RULE mine AS ON UPDATE TO person DO INSTEAD NOTHING",
    "CREATE CAST (text AS integer) WITH INOUT",
    "CREATE LANGUAGE plperlu",
    "CREATE FOREIGN DATA WRAPPER mine",
    "CREATE TABLESPACE mine LOCATION '/tmp'",
    "CREATE OR REPLACE FUNCTION open_plans(wanted uuid) RETURNS SETOF plan RETURN NULL::plan",
    "DO $$ BEGIN EXECUTE 'SET ROLE {owner}'; END $$",
    "DO $$ BEGIN DELETE FROM person; END $$",
    "LOAD '/tmp/mine.so'",
    "SELECT lo_export(1, '/tmp/x')",
    "SELECT * FROM pg_largeobject",
    "SELECT pg_ls_dir('.')",
    "SELECT pg_stat_file('postgresql.conf')",
    "SELECT pg_ls_logdir()",
    "SELECT * FROM pg_hba_file_rules",
    "SELECT * FROM pg_file_settings",
    "SELECT * FROM pg_statistic",
    "SELECT * FROM pg_stats WHERE schemaname = 'public' AND tablename <> 'alembic_version'",
    "SELECT 1 FROM pg_stat_activity WHERE usename <> '{me}' AND query ~ '^[A-Z]'",
    "SELECT pg_stat_reset()",
    "SELECT pg_switch_wal()",
    "SELECT pg_create_restore_point('x')",
    "SELECT pg_create_physical_replication_slot('x')",
    "SELECT nextval('seal_request_number_seq')",
    "SELECT setval('seal_request_number_seq', 1)",
    "COPY staff FROM PROGRAM 'true'",
    "COPY person FROM '/etc/passwd'",
    "COPY draft TO STDOUT (FORCE_QUOTE *)",
    "UPDATE pg_class SET relrowsecurity = false",
    "DELETE FROM pg_policy",
    "SELECT append_seal('plan', gen_random_uuid(), gen_random_uuid(), 'x', false, NULL)",
    "SELECT begin_sealed_day(current_date, 1, 'x')",
    "SELECT sealed_row('plan', gen_random_uuid())",
    "SELECT is_as_sealed('plan', gen_random_uuid())",
    "SELECT make_seals()",
    "SELECT is_login_of_ours('{other}')",
    "SELECT connects_as_before('{other}', '{me}')",
    "SELECT take_away()",
    "SELECT give_login('{me_id}', 'x')",
    "SELECT give_login('{other_id}', 'SCRAM-SHA-256$4096:AAAA$AAAA:AAAA')",
    "SELECT 1 FROM case_file WHERE has_just_done(id, 'other', 'application')",
    "SELECT text FROM journal_note WHERE signed_at IS NULL AND author_id <> '{me_id}'",
    "SELECT content FROM draft",
    "SELECT command FROM done_write",
)
"""What no role may at the server."""

IN_VAIN = (
    "DROP OWNED BY fsclient_staff",
    "DROP OWNED BY fsclient_staff CASCADE",
    "DROP OWNED BY CURRENT_USER CASCADE",
    "SET ROLE fsclient_staff; DROP OWNED BY CURRENT_USER CASCADE",
    "REASSIGN OWNED BY fsclient_staff TO CURRENT_USER",
    "REASSIGN OWNED BY CURRENT_USER TO fsclient_staff",
    "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM fsclient_staff CASCADE",
    "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC CASCADE",
    "REVOKE ALL ON SCHEMA public FROM fsclient_staff CASCADE",
    "SET ROLE fsclient_staff; REVOKE SELECT ON person FROM fsclient_staff CASCADE",
)
"""What the server lets any member of a role say, and what must do nothing here."""
