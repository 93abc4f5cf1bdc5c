"""Whatever is done to the guards of a database is named by `check` and put right by `upgrade`.

Whoever holds a database can do all of it. Nothing of it can be told from rows: an emptied guard
has its name and its place, and refuses nobody.
"""

import secrets
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import psycopg
import pytest

from fsclient.domain.errors import Problem
from fsclient.storage import standing
from fsclient.storage.maintenance import check
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.upgrade import put_right
from fsclient.ui.speech.messages import sentence
from tests.support.databases import local_engine
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD

MISSING, CHANGED, FOREIGN = "guard_missing", "guard_changed", "guard_foreign"
FOR_POSTGRES = "ALTER DEFAULT PRIVILEGES FOR ROLE postgres"
Kinds = Mapping[str, tuple[str, ...]]

# Each statement, and what it is to be named as. {other} is a login that is nobody's in the unit,
# {base} the database.
ON_SERVER: Kinds = {
    # A trigger: gone, off, on for copies alone, on a condition that never holds, one too many.
    "DROP TRIGGER journal_note_update ON journal_note": (
        f"{MISSING} TRIGGER journal_note_update ON journal_note",
    ),
    "ALTER TABLE decision DISABLE TRIGGER decision_update": (
        f"{CHANGED} TRIGGER decision_update ON decision",
    ),
    "ALTER TABLE plan ENABLE REPLICA TRIGGER plan_update": (
        f"{CHANGED} TRIGGER plan_update ON plan",
    ),
    "CREATE OR REPLACE TRIGGER letter_update BEFORE UPDATE ON letter FOR EACH ROW WHEN (false) "
    "EXECUTE FUNCTION refuse_change()": (f"{CHANGED} TRIGGER letter_update ON letter",),
    "CREATE OR REPLACE TRIGGER appeal_delete BEFORE DELETE ON appeal FOR EACH STATEMENT "
    "EXECUTE FUNCTION refuse_change()": (f"{CHANGED} TRIGGER appeal_delete ON appeal",),
    'CREATE TRIGGER "50 % ""off""" BEFORE UPDATE ON spot_check FOR EACH ROW '
    "EXECUTE FUNCTION suppress_redundant_updates_trigger()": (
        f'{FOREIGN} TRIGGER "50 % ""off""" ON spot_check',
    ),
    # A function: emptied, asked as somebody else, gone, one too many, or for anyone to call.
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql "
    "AS 'BEGIN RETURN coalesce(NEW, OLD); END'": (f"{CHANGED} FUNCTION refuse_change()",),
    "CREATE OR REPLACE FUNCTION my_role() RETURNS text LANGUAGE sql STABLE "
    "AS $$ SELECT 'head' $$": (f"{CHANGED} FUNCTION my_role()",),
    "ALTER FUNCTION my_staff_id() RESET search_path": (f"{CHANGED} FUNCTION my_staff_id()",),
    "ALTER FUNCTION is_to_be_told(text) SECURITY INVOKER": (
        f"{CHANGED} FUNCTION is_to_be_told(text)",
    ),
    "GRANT EXECUTE ON FUNCTION make_seals() TO {other}": (f"{CHANGED} FUNCTION make_seals()",),
    "REVOKE EXECUTE ON FUNCTION login_is_free(text) FROM PUBLIC": (
        f"{CHANGED} FUNCTION login_is_free(text)",
    ),
    "DROP FUNCTION owner_makes_logins()": (f"{MISSING} FUNCTION owner_makes_logins()",),
    "CREATE FUNCTION my_role(named text) RETURNS SETOF person LANGUAGE sql SECURITY DEFINER "
    "AS 'SELECT * FROM person'": (f"{FOREIGN} FUNCTION my_role(text)",),
    "CREATE PROCEDURE forget() LANGUAGE sql SECURITY DEFINER AS 'DELETE FROM draft'": (
        f"{FOREIGN} FUNCTION forget()",
    ),
    # A policy: gone, wider, no longer a restriction, for another command, one too many.
    "DROP POLICY draft_all ON draft": (f"{MISSING} POLICY draft_all ON draft",),
    "ALTER POLICY access_entry_select ON access_entry USING (true)": (
        f"{CHANGED} POLICY access_entry_select ON access_entry",
    ),
    "ALTER POLICY contact_update ON contact TO fsclient_staff": (
        f"{CHANGED} POLICY contact_update ON contact",
    ),
    "DROP POLICY person_told_select ON person; "
    "CREATE POLICY person_told_select ON person FOR SELECT USING (true)": (
        f"{CHANGED} POLICY person_told_select ON person",
    ),
    "CREATE POLICY everyone ON payment USING (true)": (f"{FOREIGN} POLICY everyone ON payment",),
    "ALTER TABLE staff DISABLE ROW LEVEL SECURITY": (f"{MISSING} ROW LEVEL SECURITY ON staff",),
    "ALTER TABLE seal FORCE ROW LEVEL SECURITY": (f"{FOREIGN} FORCE ROW LEVEL SECURITY ON seal",),
    "ALTER TABLE alembic_version ENABLE ROW LEVEL SECURITY": (
        f"{FOREIGN} ROW LEVEL SECURITY ON alembic_version",
    ),
    # A right: more than the group's, handed on, to everyone or a login, by column, taken away.
    "GRANT UPDATE ON decision TO fsclient_staff": (
        f"{FOREIGN} GRANT UPDATE ON decision TO fsclient_staff",
    ),
    "GRANT SELECT ON journal_note TO fsclient_staff WITH GRANT OPTION": (
        f"{CHANGED} GRANT SELECT ON journal_note TO fsclient_staff",
    ),
    "GRANT SELECT ON visit_event TO PUBLIC": (f"{FOREIGN} GRANT SELECT ON visit_event TO PUBLIC",),
    "GRANT SELECT (text) ON journal_note TO {other}": (
        f"{FOREIGN} GRANT SELECT (text) ON journal_note TO {{other}}",
    ),
    "REVOKE INSERT ON access_entry FROM fsclient_staff": (
        f"{MISSING} GRANT INSERT ON access_entry TO fsclient_staff",
    ),
    "REVOKE USAGE ON SCHEMA public FROM fsclient_staff": (
        f"{MISSING} GRANT USAGE ON SCHEMA public TO fsclient_staff",
    ),
    "GRANT CREATE ON SCHEMA public TO PUBLIC": (
        f"{FOREIGN} GRANT CREATE ON SCHEMA public TO PUBLIC",
    ),
    "GRANT CREATE ON DATABASE {base} TO {other}": (
        f"{FOREIGN} GRANT CREATE ON DATABASE {{base}} TO {{other}}",
    ),
    # A way beside: another's eyes, a statement that is another, guards that are off for all.
    "CREATE VIEW everyone AS SELECT * FROM person WHERE my_staff_id() IS NOT NULL; "
    "GRANT SELECT ON everyone TO fsclient_staff": (
        f"{FOREIGN} GRANT SELECT ON everyone TO fsclient_staff",
    ),
    "CREATE SCHEMA aside; CREATE VIEW aside.everyone AS SELECT * FROM person; "
    "GRANT USAGE ON SCHEMA aside TO {other}": (
        f"{FOREIGN} GRANT USAGE ON SCHEMA aside TO {{other}}",
    ),
    "CREATE SCHEMA near AUTHORIZATION {other}; CREATE VIEW near.everyone AS SELECT * FROM person": (
        f"{FOREIGN} ALTER SCHEMA near OWNER TO {{other}}",
    ),
    "ALTER TABLE next_step OWNER TO {other}": (
        f"{FOREIGN} ALTER TABLE next_step OWNER TO {{other}}",
    ),
    "SET allow_system_table_mods = on; UPDATE pg_class SET relhastriggers = false "
    "WHERE relname = 'reading'": (f"{CHANGED} TRIGGER reading_is_told ON reading",),
    "CREATE RULE untold AS ON INSERT TO former_identity DO INSTEAD NOTHING": (
        f"{FOREIGN} RULE untold ON former_identity",
    ),
    "ALTER TABLE chain_head DISABLE TRIGGER ALL": (
        f"{FOREIGN} ALTER TABLE chain_head DISABLE TRIGGER ALL",
        f"{CHANGED} TRIGGER chain_head_begins ON chain_head",
        f"{CHANGED} TRIGGER chain_head_counts ON chain_head",
        f"{CHANGED} TRIGGER chain_head_delete ON chain_head",
        f"{CHANGED} TRIGGER chain_head_false ON chain_head",
    ),
    "CREATE FUNCTION whatever_is_made() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; "
    "CREATE EVENT TRIGGER made ON ddl_command_end EXECUTE FUNCTION whatever_is_made()": (
        f"{FOREIGN} EVENT TRIGGER made",
        f"{FOREIGN} FUNCTION whatever_is_made()",
    ),
    "ALTER DATABASE {base} SET session_replication_role = replica": (
        f"{FOREIGN} ALTER DATABASE {{base}} SET session_replication_role=replica",
    ),
    "ALTER ROLE postgres IN DATABASE {base} SET search_path = aside, public": (
        f"{FOREIGN} ALTER ROLE postgres IN DATABASE {{base}} SET search_path=aside, public",
    ),
    # What is yet to be made.
    f"{FOR_POSTGRES} IN SCHEMA public GRANT SELECT ON TABLES TO {{other}}": (
        f"{FOREIGN} {FOR_POSTGRES} IN SCHEMA public GRANT SELECT ON TABLES TO {{other}}",
    ),
    f"{FOR_POSTGRES} GRANT INSERT ON TABLES TO PUBLIC": (
        f"{FOREIGN} {FOR_POSTGRES} GRANT INSERT ON TABLES TO PUBLIC",
    ),
}

FROM_18: Kinds = {
    "ALTER TABLE plan ALTER CONSTRAINT fk_plan_case_id NOT ENFORCED": (
        f"{FOREIGN} ALTER TABLE plan ALTER CONSTRAINT fk_plan_case_id NOT ENFORCED",
    ),
}

LOCALLY: Kinds = {
    "DROP TRIGGER journal_note_UPDATE": (f"{MISSING} TRIGGER journal_note_UPDATE",),
    "DROP TRIGGER decision_UPDATE; CREATE TRIGGER decision_UPDATE BEFORE UPDATE ON decision "
    "BEGIN SELECT 1; END": (f"{CHANGED} TRIGGER decision_UPDATE",),
    "DROP TRIGGER plan_UPDATE; CREATE TRIGGER plan_UPDATE BEFORE UPDATE ON plan FOR EACH ROW "
    "WHEN (0) BEGIN SELECT RAISE(ABORT, 'locked_row'); END": (f"{CHANGED} TRIGGER plan_UPDATE",),
    "DROP TRIGGER letter_DELETE; CREATE TRIGGER letter_DELETE BEFORE DELETE ON draft FOR EACH ROW "
    "BEGIN SELECT RAISE(ABORT, 'locked_row'); END": (f"{CHANGED} TRIGGER letter_DELETE",),
    'CREATE TRIGGER "50 % ""off""" AFTER INSERT ON access_entry BEGIN DELETE FROM draft; END': (
        f'{FOREIGN} TRIGGER 50 % "off"',
    ),
    "CREATE VIEW everyone AS SELECT * FROM person; CREATE TRIGGER through INSTEAD OF UPDATE "
    "ON everyone BEGIN UPDATE person SET phone = ''; END": (f"{FOREIGN} TRIGGER through",),
    "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = "
    "replace(sql, 'EACH ROW', 'EACH ROW WHEN 0') WHERE name = 'appeal_DELETE'; "
    "PRAGMA writable_schema = RESET": (f"{CHANGED} TRIGGER appeal_DELETE",),
}


def told(problems: tuple[Problem, ...]) -> set[str]:
    assert not any("Det gick inte" in sentence(problem) for problem in problems)
    return {f"{problem.code} {problem.values.get('name')}" for problem in problems}


@pytest.fixture
def other(postgres_server: PostgresServer) -> Iterator[str]:
    """A login that is nobody's in the unit."""
    name = f"other_{secrets.token_hex(4)}"
    keeper = postgres_server.address("postgres").conninfo()
    with psycopg.connect(keeper, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {name} LOGIN PASSWORD '{PASSWORD}'".encode())
        yield name


def test_whatever_is_done_to_a_servers_guards_is_named_and_put_right(
    server_database: ServerDatabase, other: str
) -> None:
    engine = server_database.engine
    names = {"other": other, "base": str(engine.url.database)}
    with engine.connect() as connection:
        before = standing.standing(connection)
    assert check(engine) == ()
    raw = engine.raw_connection()
    driver: Any = raw.driver_connection
    kinds = {**ON_SERVER, **(FROM_18 if driver.info.server_version >= 180000 else {})}
    for statement in kinds:
        driver.execute(statement.format(**names))
    raw.commit()
    raw.close()
    named = {name.format(**names) for each in kinds.values() for name in each}
    assert told(check(engine)) == named
    mended, left = put_right(engine)
    assert (told(mended), left) == (named, ())
    assert check(engine) == ()
    with engine.connect() as connection:
        assert standing.standing(connection) == before


def test_whatever_is_done_to_the_triggers_of_a_file_is_named_and_put_right(
    sqlite_path: Path,
) -> None:
    engine = local_engine(sqlite_path)
    raw = engine.raw_connection()
    assert raw.driver_connection is not None
    for statement in LOCALLY:
        raw.driver_connection.executescript(statement)
    raw.close()
    named = {name for each in LOCALLY.values() for name in each}
    assert told(check(engine)) == named
    mended, left = put_right(engine)
    assert (told(mended), left) == (named, ())
    assert check(engine) == ()
    engine.dispose()


# What tables hold by themselves is not put up by an upgrade: rows may be there that it refused.
RULES = {
    "ALTER TABLE payment DROP CONSTRAINT ck_payment_positive": (
        "CHECK ck_payment_positive ON payment"
    ),
    "ALTER TABLE payment_return DROP CONSTRAINT ck_payment_return_second_person, "
    "ADD CONSTRAINT ck_payment_return_second_person CHECK (true)": (
        "CHECK ck_payment_return_second_person ON payment_return"
    ),
    "ALTER TABLE journal_note DROP CONSTRAINT uq_journal_note_case_id_chain_number": (
        "UNIQUE uq_journal_note_case_id_chain_number ON journal_note"
    ),
    "DROP INDEX ix_payment_return_payment_id": (
        "UNIQUE ix_payment_return_payment_id ON payment_return"
    ),
    "ALTER TABLE plan DROP CONSTRAINT fk_plan_case_id": "FOREIGN KEY (case_id) ON plan",
    "ALTER TABLE draft DROP CONSTRAINT pk_draft": "PRIMARY KEY ON draft",
    "ALTER TABLE letter ALTER sha256 DROP NOT NULL": "COLUMN sha256 OF letter",
    "ALTER TABLE contact ADD told text": "COLUMN told OF contact",
    "ALTER TABLE payment ALTER amount SET DEFAULT 10000": "COLUMN amount OF payment",
    "ALTER TABLE decision_basis ALTER rules DROP DEFAULT": "COLUMN rules OF decision_basis",
    "ALTER TABLE spot_check_round DROP per_officer, "
    "ADD per_officer integer NOT NULL GENERATED ALWAYS AS (0) STORED": (
        "COLUMN per_officer OF spot_check_round"
    ),
}
LOCAL_RULES = {
    "DROP INDEX ix_payment_return_payment_id": (
        "UNIQUE ix_payment_return_payment_id ON payment_return"
    ),
    "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = "
    "replace(sql, 'settled_by <> registered_by', 'true') WHERE name = 'payment_return'; "
    "PRAGMA writable_schema = RESET": "CHECK ck_payment_return_second_person ON payment_return",
    "ALTER TABLE contact ADD told text": "COLUMN told OF contact",
    "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = "
    "replace(sql, 'amount BIGINT NOT NULL', 'amount BIGINT DEFAULT 10000 NOT NULL') "
    "WHERE name = 'payment'; PRAGMA writable_schema = RESET": "COLUMN amount OF payment",
}


def test_a_rule_that_a_table_has_lost_is_named(
    database: LocalDatabase | ServerDatabase,
) -> None:
    engine = database.engine
    rules = LOCAL_RULES if isinstance(database, LocalDatabase) else RULES
    raw = engine.raw_connection()
    driver: Any = raw.driver_connection
    for statement in rules:
        (driver.executescript if rules is LOCAL_RULES else driver.execute)(statement)
    raw.commit()
    raw.close()
    named = {f"table_unlike {name}" for name in rules.values()}
    assert told(check(engine)) == named
    mended, left = put_right(engine)
    assert (mended, told(left)) == ((), named)


def test_the_limits_of_a_database_are_set_where_it_has_none(
    server_database: ServerDatabase,
) -> None:
    """One that was upgraded before there were any, or brought back from a copy."""
    engine = server_database.engine
    base = engine.url.database
    with engine.begin() as connection:
        connection.exec_driver_sql(f"ALTER DATABASE {base} RESET lock_timeout")
        connection.exec_driver_sql(f"ALTER DATABASE {base} SET statement_timeout = 0")
    named = {"limit_unlike lock_timeout", "limit_unlike statement_timeout"}
    assert told(check(engine)) == named
    mended, left = put_right(engine)
    assert (told(mended), left) == (named, ())
    assert check(engine) == ()
