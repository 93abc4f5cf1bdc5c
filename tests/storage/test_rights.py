"""Every statement in every table, tried by each role's own login with any program."""

import dataclasses
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role, StaffMember
from fsclient.storage import guards, standing, writing_guards
from fsclient.storage.engines import open_server
from fsclient.storage.tables import metadata
from fsclient.storage.types import Utc
from tests.storage.conftest import SignIn
from tests.storage.rights_table import (
    ASKED_BY_THE_PROGRAM,
    IN_VAIN,
    NEVER_AT_ALL,
    NEVER_IN_A_TABLE,
    NOBODY,
    TABLE,
    TAKES,
)
from tests.storage.samples import make_samples
from tests.support.acts import roles_by_table
from tests.support.databases import server_address
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD, Unit

_REFUSALS = {"42501", "23000", "25001", "42939", "0A000", "42809", "22023"}
_TAKEN = {"23505", "23503"}
"""There is one already, or nothing that it points at: else it would be done."""
_OPEN = {**guards.LOCKED_WHEN, "payment": "released_at", "account_change": "answers_id"}
Rows = Mapping[str, Mapping[str, Any]]
"""A row of each table, by its name."""

_AT_HOME = {"chain_head", "next_step", "decision_basis", "emergency_assessment"}
"""Their key is another row's: an added one has the key of one that is there."""


def test_every_table_has_its_row() -> None:
    assert set(TABLE) == set(metadata.tables)


_ITS_OWN_DRAFT = ("journal_note", "changes")
"""The one that tells of what was done signs a draft only where there was one."""

_WITHOUT_STORES = {("done_write", "adds"), ("next_step", "adds")}
"""What the unit of work writes by itself, and a row that is put where it is not."""


def test_each_row_is_what_the_use_cases_do_by_the_programs_own_role_table() -> None:
    found = roles_by_table()
    unlike = {
        f"{way} {table}": (found.get((table, way), NOBODY), getattr(rights, way))
        for table, rights in TABLE.items()
        for way in ("adds", "changes", "removes")
        if (table, way) not in {_ITS_OWN_DRAFT, *_WITHOUT_STORES}
        and found.get((table, way), NOBODY) != getattr(rights, way)
    }
    assert unlike == {}
    read = {table: roles for (table, way), roles in found.items() if way == "reads"}
    assert {table: who - TABLE[table].reads for table, who in read.items()} == dict.fromkeys(
        read, NOBODY
    )


def test_every_time_is_held_or_is_said_not_to_be() -> None:
    held: dict[str, set[str]] = {"access_entry": {"at"}, "account_change": {"at"}}
    # These the server writes itself.
    held |= {"seal": {"at", "newest"}, "seal_acceptance": {"at"}}
    for told in (writing_guards.TOLD_NOW, writing_guards.TOLD_FREELY):
        for table, columns in told.items():
            held.setdefault(table, set()).update(columns)
    times = {
        table.name: {column.name for column in table.c if isinstance(column.type, Utc)}
        for table in metadata.sorted_tables
    }
    assert held == {table: columns for table, columns in times.items() if columns}


_ABOUT_ANOTHER = {
    "absence": {"staff_id", "substitute_id", "ended_by"},
    "asked_paper": {"ended_by"},
    "account_change": {"staff_id"},
    "case_document": {"ended_by"},
    "case_file": {"caseworker_id", "payment_officer_id"},
    "case_handover": {
        "caseworker_from",
        "caseworker_to",
        "payment_officer_from",
        "payment_officer_to",
    },
    "payment": {"decided_by", "released_by", "stopped_by"},
    "payment_return": {"settled_by"},
    "reminder": {"assigned_to", "ended_by"},
    "spot_check": {"officer_id"},
}
"""Whom a row is about; and who released, stopped, settled or ended, which their own policies
hold.
"""


def test_everyone_writes_in_his_own_name_wherever_a_name_stands() -> None:
    held = {table: {rights.name} for table, rights in TABLE.items() if rights.name is not None}
    for table, name in writing_guards.BEGUN_BY.items():
        held[table] = held.get(table, set()) | {name}
    for table, names in _ABOUT_ANOTHER.items():
        held[table] = held.get(table, set()) | names
    stand = {
        table.name: {
            column.name
            for column in table.c
            if column.name == "staff_id" or column.references(metadata.tables["staff"].c.id)
        }
        for table in metadata.sorted_tables
    }
    assert held == {table: names for table, names in stand.items() if names}


class Attacker:
    """One role's login, each of whose statements is taken back."""

    def __init__(self, me: StaffMember, engine: sa.Engine) -> None:
        self.me = me
        self._engine = engine
        self.tried = 0

    def succeeds(self, statement: str | sa.Executable) -> bool:
        """Whether a statement reaches a row, or is done."""
        self.tried += 1
        asked = sa.text(statement) if isinstance(statement, str) else statement
        with self._engine.connect() as connection:
            try:
                outcome = connection.execute(asked)
            except (EnvironmentProblem, sa.exc.DBAPIError) as problem:
                return _would_be_done(problem, str(statement))
            return outcome.first() is not None if outcome.returns_rows else outcome.rowcount != 0

    def adds(self, table: sa.Table, row: Mapping[str, Any]) -> bool:
        """Whether a row can be added, or could where its like were not there already."""
        self.tried += 1
        with self._engine.connect() as connection:
            try:
                connection.execute(sa.insert(table).values(**row))
            except (EnvironmentProblem, sa.exc.DBAPIError) as problem:
                return _would_be_done(problem, f"INSERT INTO {table.name}")
        return True

    def keeps_trying(self, statements: Iterable[str]) -> None:
        """Say each, and take nothing back."""
        for statement in statements:
            with suppress(EnvironmentProblem, sa.exc.DBAPIError), self._engine.begin() as said:
                said.exec_driver_sql(statement)


def _would_be_done(problem: Exception, statement: str) -> bool:
    cause = problem.__cause__ or problem
    state = getattr(cause, "sqlstate", None) or getattr(
        getattr(cause, "orig", None), "sqlstate", None
    )
    if state in _TAKEN:
        return True
    assert state in _REFUSALS, f"{statement}: {state} {cause}"
    return False


@pytest.fixture
def rows(server_unit: Unit) -> Rows:
    """A row of each table, the one that is open to change where there is one."""
    samples = make_samples(server_unit)
    with server_unit.office.database.begin() as work:
        samples.add_all(work)
        work.commit()
    engine: sa.Engine = server_unit.office.database.engine  # type: ignore[attr-defined]
    with engine.begin() as connection:
        # The server's own clock again, which a unit's tests do without.
        connection.exec_driver_sql(guards.ABOUT_NOW.replace("CREATE", "CREATE OR REPLACE"))
        connection.exec_driver_sql(
            "INSERT INTO journal_note SELECT gen_random_uuid(), case_id, author_id, happened_at, "
            "kind, text, step, false, NULL, now(), 1, NULL, repeat('0', 64), 1 FROM journal_note"
        )
        connection.exec_driver_sql(
            "INSERT INTO done_write SELECT gen_random_uuid(), gen_random_uuid(), 'sign_note', "
            "author_id, now() FROM journal_note LIMIT 1"
        )
        connection.exec_driver_sql(
            "INSERT INTO account_change SELECT gen_random_uuid(), staff_id, at, by_id, 'declined', "
            "role_from, role_to, active_from, active_to, false, NULL, '', id FROM account_change"
        )
        _release_one_more(connection)
        return {table.name: dict(_open_row(connection, table)) for table in metadata.sorted_tables}


def _release_one_more(connection: sa.Connection) -> None:
    """A payment that is released to an account and in no file yet."""
    payment = metadata.tables["payment"]
    filed = sa.select(payment).where(payment.c.file_id.is_not(None))
    row = connection.execute(filed).mappings().one()
    new = {"id": uuid4(), "file_id": None, "amount": Decimal(1)}
    connection.execute(sa.insert(payment).values(**{**row, **new}))


def _open_row(connection: sa.Connection, table: sa.Table) -> sa.RowMapping | dict[str, Any]:
    """Empty for a table in which no row ever stays."""
    query = sa.select(table)
    if table.name in _OPEN:
        query = query.where(table.c[_OPEN[table.name]].is_(None))
    return connection.execute(query.limit(1)).mappings().one_or_none() or {}


@pytest.fixture(params=list(Role), ids=str)
def attacker(request: pytest.FixtureRequest, rows: Rows, sign_in: SignIn) -> Attacker:
    """Another than the one whose rows lie there."""
    assert rows
    me, database = sign_in(request.param, 1)
    return Attacker(me, database.engine)


def test_each_role_may_what_the_table_says_and_no_more(attacker: Attacker, rows: Rows) -> None:
    may = {
        f"{act} {table}": attacker.me.role in rights.of_one_statement(act)
        for table, rights in TABLE.items()
        for act in ("reads", "adds", "changes", "removes")
    }
    does = {f"{act} {name}": done for name in TABLE for act, done in _acts(attacker, name, rows)}
    assert {act: done for act, done in does.items() if done is not may[act]} == {}
    forged = [
        f"{name}: {what}" for name in TABLE for what in _forgeries(attacker, name, rows[name])
    ]
    assert forged == []


def _acts(attacker: Attacker, name: str, rows: Rows) -> Iterator[tuple[str, bool]]:
    table, name_in = metadata.tables[name], TABLE[name].name
    every = sa.update(table)
    if name in _OPEN:
        every = every.where(table.c[_OPEN[name]].is_(None))
    values = [column for column in table.c if not column.primary_key] or table.c
    same: dict[str, Any] = {column.name: column for column in values}
    if name in guards.LOCKED_WHEN and name_in in same and same[name_in].nullable:
        same[name_in] = sa.null()
    yield "reads", attacker.succeeds(sa.select(table.c[table.primary_key.columns.keys()[0]]))
    yield "adds", attacker.adds(table, _added(attacker.me.id, name, rows[name], datetime.now(UTC)))
    yield "changes", attacker.succeeds(every.values(same))
    removable = name in writing_guards.REMOVABLE
    gone = every.values(version=writing_guards.REMOVED) if removable else sa.delete(table)
    yield "removes", attacker.succeeds(gone)


def _added(me: UUID, name: str, row: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """A row like one that is there, in one's own name and of now."""
    added = dict(row) | dict(TABLE[name].given)
    if name not in _AT_HOME and "id" in metadata.tables[name].c:
        added["id"] = uuid4()
    for column in (*writing_guards.TOLD_NOW.get(name, ()), "at"):
        if added.get(column) is not None:
            added[column] = now
    if name in writing_guards.BEGUN_BY:
        added[writing_guards.BEGUN_BY[name]] = me
    name_in = TABLE[name].name
    if name_in is not None and (not row or added[name_in] is not None):
        added[name_in] = me
    return added


def _forgeries(attacker: Attacker, name: str, row: Mapping[str, Any]) -> Iterator[str]:
    """What could be added in another's name, or of another day."""
    table, rights, now = metadata.tables[name], TABLE[name], datetime.now(UTC)
    mine = _added(attacker.me.id, name, row, now)
    if rights.name is not None:
        other = row.get(rights.name) or row.get("started_by") or row.get("officer_id")
        if attacker.adds(table, mine | {rights.name: other or uuid4()}):
            yield "in another's name"
    if name in writing_guards.BEGUN_BY:
        begun_by = writing_guards.BEGUN_BY[name]
        if attacker.adds(table, mine | {begun_by: row[begun_by]}):
            yield "begun in another's name"
    for column in writing_guards.KEPT.get(name, ()):
        value = uuid4() if column.endswith(("_id", "_by")) else row[column]
        moved = sa.update(table).where(table.c[column] != value).values({column: value})
        if attacker.succeeds(moved):
            yield f"{column} moved"
    for column in writing_guards.TOLD_NOW.get(name, ()):
        if attacker.adds(table, mine | {column: now - timedelta(days=400)}):
            yield f"{column} of last year"
        if attacker.adds(table, mine | {column: now + timedelta(days=40)}):
            yield f"{column} of next month"


def test_some_statements_take_more_than_writing_in_a_table(attacker: Attacker, rows: Rows) -> None:
    assert rows
    may = {each: attacker.me.role in roles for each, roles in TAKES.items()}
    does = {each: attacker.succeeds(each.replace("{me_id}", str(attacker.me.id))) for each in TAKES}
    assert {each: done for each, done in does.items() if done is not may[each]} == {}


def test_nobody_may_what_nobody_should(
    attacker: Attacker, server_unit: Unit, sign_in: SignIn
) -> None:
    other, _database = sign_in(Role.HEAD, 0)
    engine: sa.Engine = server_unit.office.database.engine  # type: ignore[attr-defined]
    named = {
        "me": attacker.me.login,
        "me_id": attacker.me.id,
        "other": other.login,
        "other_id": other.id,
        "owner": engine.url.username,
        "database": engine.url.database,
    }
    tries = [statement.format(**named) for statement in NEVER_AT_ALL]
    for table in metadata.sorted_tables:
        key = table.primary_key.columns.keys()[0]
        tries += [each.format(table=table.name, key=key, **named) for each in NEVER_IN_A_TABLE]
    done = [statement for statement in tries if attacker.succeeds(statement)]
    assert done == []
    assert attacker.tried >= 400


OF_ONES_OWN = (
    "CREATE TEMPORARY TABLE draft (id uuid)",
    "CREATE TRIGGER mine AFTER INSERT ON pg_temp.draft FOR EACH ROW EXECUTE FUNCTION {function}",
)


def test_no_function_of_ours_is_put_at_a_table_of_ones_own(
    server_unit: Unit, sign_in: SignIn
) -> None:
    """Where everyone may make tables for himself: ``take_away`` took colleagues' drafts, and ran
    as the owner a function of one's own by which a value in the table was read.
    """
    owner: sa.Engine = server_unit.office.database.engine  # type: ignore[attr-defined]
    me, database = sign_in(Role.FUT_INVESTIGATOR, 0)
    with owner.begin() as connection:
        functions = connection.scalars(sa.text(_TRIGGER_FUNCTIONS)).all()
        connection.exec_driver_sql(f"GRANT TEMPORARY ON DATABASE {owner.url.database} TO PUBLIC")
    assert "take_away()" in functions
    done = []
    for function in functions:
        with database.engine.connect() as connection:
            with suppress(EnvironmentProblem):
                for statement in OF_ONES_OWN:
                    connection.exec_driver_sql(statement.format(function=function))
                done.append(function)
            connection.rollback()
    assert (me.role, done) == (Role.FUT_INVESTIGATOR, [])


def test_no_function_of_ours_is_anyones_who_does_not_need_it(server_unit: Unit) -> None:
    owner: sa.Engine = server_unit.office.database.engine  # type: ignore[attr-defined]
    with owner.connect() as connection:
        anyones = set(connection.scalars(sa.text(_ANYONES)))
        asked = " ".join(connection.scalars(sa.text(_ASKED_AS_WHO_WRITES)))
    assert {name for name in anyones - ASKED_BY_THE_PROGRAM if f"{name}(" not in asked} == set()
    assert anyones >= ASKED_BY_THE_PROGRAM


_ANYONES = """
SELECT proname FROM pg_proc CROSS JOIN aclexplode(coalesce(proacl, acldefault('f', proowner)))
WHERE pronamespace = 'public'::regnamespace AND grantee <> proowner
"""
# What a policy, a trigger's condition and a function that acts as whoever asks call, he calls.
_ASKED_AS_WHO_WRITES = """
SELECT concat(qual, with_check) FROM pg_policies
UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
UNION ALL SELECT prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND NOT prosecdef
"""
_TRIGGER_FUNCTIONS = """
SELECT oid::regprocedure::text FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype
"""
_MEMBERS = """
SELECT roleid::regrole::text, member::regrole::text FROM pg_auth_members
WHERE roleid = to_regrole('fsclient_staff') AND member IN (SELECT to_regrole(login) FROM staff)
"""


def _stands(unit: Unit) -> tuple[Any, ...]:
    """The guards, what is amiss, and who of the unit is in the group."""
    engine: sa.Engine = unit.office.database.engine  # type: ignore[attr-defined]
    with engine.connect() as connection:
        members = {tuple(row) for row in connection.execute(sa.text(_MEMBERS))}
        amiss = sorted(map(str, standing.amiss(connection)))
        return standing.standing(connection), amiss, members


def test_nothing_that_holds_the_unit_is_taken_away_as_the_groups_own(
    server_unit: Unit, sign_in: SignIn
) -> None:
    """A policy of the group's own went with ``DROP OWNED``, and then nobody read a row."""
    people = [Attacker(me, database.engine) for me, database in (sign_in(each, 0) for each in Role)]
    before = _stands(server_unit)
    *_, members = before
    assert len(members) == len(Role)
    for attacker in people:
        attacker.keeps_trying(IN_VAIN)
        assert _stands(server_unit) == before, attacker.me.role


@pytest.fixture(
    params=["GRANT fsclient_staff TO {me}", "GRANT ALL ON ALL TABLES IN SCHEMA public TO {me}"]
)
def stranger(
    request: pytest.FixtureRequest,
    postgres_server: PostgresServer,
    server_unit: Unit,
    rows: Rows,
) -> Iterator[Attacker]:
    """A login of another unit's at the server, or one that was given too much: no account here."""
    assert rows
    owner: sa.Engine = server_unit.office.database.engine  # type: ignore[attr-defined]
    login = f"stranger_{secrets.token_hex(4)}"
    with owner.begin() as connection:
        connection.exec_driver_sql(f"CREATE ROLE {login} LOGIN PASSWORD '{PASSWORD}'")
        connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA public TO {login}")
        connection.exec_driver_sql(request.param.format(me=login))
    address = server_address(postgres_server, str(owner.url.database))
    engine = open_server(address, login, PASSWORD)
    yield Attacker(dataclasses.replace(server_unit.staff[Role.HEAD][0], login=login), engine)
    engine.dispose()


def test_who_has_no_account_here_reads_and_writes_nothing(
    stranger: Attacker, rows: Rows, server_unit: Unit
) -> None:
    before = _stands(server_unit)
    stranger.keeps_trying(IN_VAIN)
    assert _stands(server_unit) == before
    done = [f"{act} {name}" for name in TABLE for act, did in _acts(stranger, name, rows) if did]
    assert done == []
