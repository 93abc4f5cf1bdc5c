"""Whose an account is, as the server holds it against an administrator with any program."""

import dataclasses
import functools
import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
import sqlalchemy as sa

from fsclient.domain.account_changes import AccountChange, ChangeStep
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.staff import Role, StaffMember
from fsclient.storage.engines import open_server
from fsclient.storage.sessions import ServerDatabase
from fsclient.usecases.account_changes import change_of, confirm_change, waiting_changes
from fsclient.usecases.administration import (
    StaffForm,
    add_staff,
    change_own_password,
    change_staff,
    keep_account,
    set_password,
)
from fsclient.usecases.desk import Desk
from tests.storage.conftest import SignIn
from tests.support.databases import server_address
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD, Unit

ANOTHER = "en annan mening att minnas"


@pytest.fixture
def admin(server_unit: Unit, sign_in: SignIn) -> Desk:
    return desk_of(server_unit, sign_in, Role.ADMINISTRATOR)


def desk_of(unit: Unit, sign_in: SignIn, role: Role) -> Desk:
    me, database = sign_in(role, 0)
    return Desk(office=dataclasses.replace(unit.office, database=database), me=me)


@pytest.fixture
def enter(postgres_server: PostgresServer, server_database: ServerDatabase) -> Iterator[Any]:
    """Someone's own connection, by name and password."""
    opened = []
    address = server_address(postgres_server, str(server_database.engine.url.database))

    def by_password(login: str, password: str) -> ServerDatabase:
        database = ServerDatabase(open_server(address, login, password))
        opened.append(database)
        return database

    yield by_password
    for database in opened:
        database.engine.dispose()


def new(role: Role) -> StaffForm:
    return StaffForm(
        login=f"eva_{secrets.token_hex(4)}", name="Eva", title="x", role=role, password=PASSWORD
    )


def form_of(member: StaffMember) -> StaffForm:
    names = ("login", "name", "title", "role", "district")
    return StaffForm(**{name: getattr(member, name) for name in names})


def account(desk: Desk, login: str) -> StaffMember:
    with desk.begin() as work:
        return work.staff.find(login=login)[0]


def run(desk: Desk, statement: str, **given: object) -> None:
    database = desk.office.database
    assert isinstance(database, ServerDatabase)
    with database.engine.begin() as connection:
        connection.execute(sa.text(statement), given)


def refused(act: Callable[[], object]) -> str:
    with pytest.raises((EnvironmentProblem, RuleViolation)) as caught:
        act()
    if isinstance(caught.value, RuleViolation):
        return caught.value.problems[0].code
    assert isinstance(caught.value, EnvironmentProblem)
    return caught.value.code


def test_an_administrator_sees_to_logins_without_a_right_over_any(
    server_unit: Unit,
    sign_in: SignIn,
    admin: Desk,
    enter: Callable[[str, str], ServerDatabase],
) -> None:
    form = new(Role.SOCIAL_WORKER)
    add_staff(admin, form)
    enter(form.login, PASSWORD)
    eva = account(admin, form.login)
    set_password(admin, eva, ANOTHER)
    assert refused(lambda: enter(form.login, ANOTHER)) == "database_away"
    head = desk_of(server_unit, sign_in, Role.HEAD)
    (waiting,) = waiting_changes(head)
    confirm_change(head, waiting.asked)
    assert refused(lambda: enter(form.login, PASSWORD)) == "wrong_login"
    enter(form.login, ANOTHER)
    eva = account(admin, form.login)
    change_staff(admin, eva, form_of(eva), active=False)
    assert refused(lambda: enter(form.login, ANOTHER)) == "database_away"
    eva = account(admin, form.login)
    change_staff(admin, eva, form_of(eva), active=True)
    own = enter(form.login, ANOTHER)
    # By himself, and the engine goes on with the new one.
    desk = Desk(office=dataclasses.replace(admin.office, database=own), me=eva)
    change_own_password(desk, ANOTHER, PASSWORD)
    own.engine.dispose()
    with own.engine.connect() as connection:
        assert connection.execute(sa.text("SELECT session_user")).scalar_one() == form.login
    for statement in (
        f"ALTER ROLE {form.login} PASSWORD 'x'",
        f"ALTER ROLE {admin.me.login} CREATEROLE",
        f"CREATE ROLE {form.login}_2",
        f"GRANT fsclient_staff TO {form.login} WITH ADMIN OPTION",
        f"GRANT postgres TO {admin.me.login}",
        f"GRANT pg_write_all_data TO {admin.me.login}",
    ):
        assert refused(functools.partial(run, admin, statement)) == "not_allowed_in_database"


def test_a_leader_gets_in_when_a_second_person_has_confirmed(
    server_unit: Unit,
    sign_in: SignIn,
    admin: Desk,
    enter: Callable[[str, str], ServerDatabase],
) -> None:
    form = new(Role.DEPUTY_HEAD)
    add_staff(admin, form)
    assert refused(lambda: enter(form.login, PASSWORD)) == "database_away"
    head = desk_of(server_unit, sign_in, Role.HEAD)
    (waiting,) = waiting_changes(head)
    confirm_change(head, waiting.asked)
    enter(form.login, PASSWORD)
    set_password(admin, account(admin, form.login), ANOTHER)
    assert refused(lambda: enter(form.login, ANOTHER)) == "database_away"


_NEW_ACCOUNT = """
INSERT INTO staff (id, login, name, title, role, district, active, version)
VALUES (gen_random_uuid(), '{login}', 'X', 'x', 'head', '', {active}, 1)
"""


@pytest.mark.parametrize(
    ("what", "code"),
    [
        ("UPDATE staff SET role = 'head' WHERE id = :me", "account_untold"),
        ("UPDATE staff SET role = 'head' WHERE id = :worker", "account_untold"),
        ("UPDATE staff SET active = false WHERE id = :worker", "account_untold"),
        ("UPDATE staff SET login = :mine WHERE id = :head", "not_allowed_in_database"),
        ("UPDATE staff SET login = 'postgres' WHERE id = :worker", "not_allowed_in_database"),
        ("DELETE FROM staff WHERE id = :worker", "not_allowed_in_database"),
        ("DELETE FROM account_change", "not_allowed_in_database"),
        ("UPDATE account_change SET reason = 'x'", "not_allowed_in_database"),
        ("SELECT give_login(:head, :sealed)", "not_allowed_in_database"),
        ("SELECT give_login(:worker, :sealed)", "not_allowed_in_database"),
        (_NEW_ACCOUNT.format(login="x_new", active=True), "not_allowed_in_database"),
        (_NEW_ACCOUNT.format(login="postgres", active=False), "not_allowed_in_database"),
    ],
)
def test_what_an_administrator_tries_with_another_program(
    server_unit: Unit, admin: Desk, what: str, code: str
) -> None:
    given = {
        "me": admin.me.id,
        "mine": f"{admin.me.login}x",
        "head": server_unit.staff[Role.HEAD][0].id,
        "worker": server_unit.staff[Role.SOCIAL_WORKER][1].id,
        "sealed": f"SCRAM-SHA-256$4096:{'A' * 24}${'A' * 44}:{'A' * 44}",
    }
    named = {name: value for name, value in given.items() if f":{name}" in what}
    assert refused(lambda: run(admin, what, **named)) == code


def told(desk: Desk, member: StaffMember, **changes: Any) -> AccountChange:
    change = change_of(desk.office, member, desk.me.id)
    return dataclasses.replace(change, **changes)


@pytest.mark.parametrize(
    ("role", "changes", "code"),
    [
        (Role.SOCIAL_WORKER, {"role_to": Role.HEAD}, "account_alone"),
        (Role.HEAD, {"password": True}, "account_alone"),
        (Role.SOCIAL_WORKER, {"password": True}, "account_alone"),
        (Role.HEAD, {"password": True, "step": ChangeStep.ASKED}, "someone_saved_first"),
        (Role.SOCIAL_WORKER, {"password": True, "step": ChangeStep.ASKED}, "someone_saved_first"),
        (Role.SOCIAL_WORKER, {"role_from": Role.HEAD}, "someone_saved_first"),
        (Role.SOCIAL_WORKER, {"by_id": None}, "not_allowed_in_database"),
        (Role.ADMINISTRATOR, {"role_to": Role.SOCIAL_WORKER}, "account_own"),
    ],
)
def test_what_he_tells_of_falsely_is_refused(
    server_unit: Unit, admin: Desk, role: Role, changes: dict[str, Any], code: str
) -> None:
    member = account(admin, admin.me.login)
    if role is not Role.ADMINISTRATOR:
        member = server_unit.staff[role][1]
    change = told(admin, member, **changes)
    if change.step is ChangeStep.ASKED:
        change = dataclasses.replace(change, staff_version=None)
    with admin.begin() as work:
        assert refused(lambda: work.account_changes.add(change)) == code


def test_nobody_is_called_something_else_untold(server_unit: Unit, admin: Desk) -> None:
    other = server_unit.staff[Role.SOCIAL_WORKER][0]
    rename = "UPDATE staff SET name = :name, version = version + 1 WHERE id = :id"
    assert refused(lambda: run(admin, rename, name="Bo Annan", id=other.id)) == "account_untold"
    named = dataclasses.replace(form_of(other), name="Bo Annan", title="Chef")
    change_staff(admin, other, named, active=True)
    with server_unit.office.database.begin() as work:
        (line,) = work.access.find(staff_id=admin.me.id, action="change_staff")
    assert line.reason == f"{other.login}: {other.name}, {other.title} → Bo Annan, Chef"
    # The line of an earlier work tells of nothing that is done now.
    assert refused(lambda: run(admin, rename, name=other.name, id=other.id)) == "account_untold"


def test_who_asks_is_not_who_confirms(server_unit: Unit, admin: Desk, sign_in: SignIn) -> None:
    bo = server_unit.staff[Role.SOCIAL_WORKER][1]
    asked = told(admin, bo, role_to=Role.HEAD, step=ChangeStep.ASKED, staff_version=None)
    with admin.begin() as work:
        work.account_changes.add(asked)
        work.commit()
    answer = dataclasses.replace(
        asked,
        id=admin.new_id(),
        step=ChangeStep.DONE,
        staff_version=bo.version + 1,
        answers_id=asked.id,
    )
    with admin.begin() as work:
        assert refused(lambda: work.account_changes.add(answer)) == "account_alone"
    worker = desk_of(server_unit, sign_in, Role.SOCIAL_WORKER)
    mine = dataclasses.replace(answer, by_id=worker.me.id)
    with worker.begin() as work:
        assert refused(lambda: work.account_changes.add(mine)) == "not_allowed_in_database"
    head = desk_of(server_unit, sign_in, Role.HEAD)
    other = dataclasses.replace(answer, by_id=head.me.id, role_to=Role.ADMINISTRATOR)
    with head.begin() as work:
        assert refused(lambda: work.account_changes.add(other)) == "someone_saved_first"
    with head.begin() as work:
        work.account_changes.add(dataclasses.replace(answer, by_id=head.me.id))
        work.commit()
    assert account(head, bo.login).role is Role.HEAD


def test_the_login_of_another_unit_on_the_server_is_not_taken_over(
    server_database: ServerDatabase, admin: Desk
) -> None:
    form = new(Role.SOCIAL_WORKER)
    with server_database.engine.begin() as connection:
        connection.exec_driver_sql(f"CREATE ROLE {form.login} LOGIN PASSWORD 'theirs'")
        connection.exec_driver_sql(f"GRANT fsclient_staff TO {form.login}")
    assert refused(lambda: add_staff(admin, form)) == "login_taken"
    taken = dataclasses.replace(
        admin.me, id=admin.new_id(), login=form.login, active=False, version=1
    )
    with admin.begin() as work:
        assert refused(lambda: work.staff.add(taken)) == "not_allowed_in_database"
    owner = dataclasses.replace(admin.office, database=server_database)
    assert refused(lambda: keep_account(owner, form, "Administratören har slutat")) == "login_taken"


def test_an_account_waits_for_no_login_of_another_unit(
    server_database: ServerDatabase, admin: Desk
) -> None:
    """Whoever was given the name there would be in his hands here: it is taken with the account."""
    login = new(Role.SOCIAL_WORKER).login
    made = dataclasses.replace(
        admin.me, id=admin.new_id(), login=login, role=Role.SOCIAL_WORKER, active=False, version=1
    )
    with admin.begin() as work:
        work.staff.add(made)
        work.commit()
    assert refused(lambda: server_database.check_login(login)) == "login_taken"


def test_a_session_that_is_open_takes_no_part_in_a_new_password(
    server_unit: Unit,
    sign_in: SignIn,
    server_database: ServerDatabase,
    admin: Desk,
    enter: Callable[[str, str], ServerDatabase],
) -> None:
    """Whoever has stolen one gave it a password of his own before the account was opened again."""
    alva, stolen = sign_in(Role.SOCIAL_WORKER, 0)
    head = desk_of(server_unit, sign_in, Role.HEAD)
    base = server_database.engine.url.database
    with server_database.engine.begin() as connection:
        connection.exec_driver_sql(f"REVOKE CONNECT ON DATABASE {base} FROM PUBLIC")
        for login in (alva.login, head.me.login, admin.me.login):
            connection.exec_driver_sql(f"GRANT CONNECT ON DATABASE {base} TO {login}")
    with stolen.engine.connect() as thief:
        set_password(admin, account(admin, alva.login), ANOTHER)
        with suppress(EnvironmentProblem):
            thief.exec_driver_sql(f"ALTER ROLE CURRENT_USER PASSWORD '{PASSWORD}'")
            thief.commit()
        (waiting,) = waiting_changes(head)
        confirm_change(head, waiting.asked)
        assert refused(lambda: enter(alva.login, PASSWORD)) == "wrong_login"
        own = enter(alva.login, ANOTHER)
        with own.engine.connect() as connection:
            assert connection.scalar(sa.text("SELECT my_role()")) == Role.SOCIAL_WORKER
        assert thief.scalar(sa.text("SELECT my_role()")) is None
        look = functools.partial(thief.exec_driver_sql, "SELECT name FROM staff")
        assert refused(look) == "not_allowed_in_database"
    # Nobody is signed in by it this time, and nothing of it is left.
    own.engine.dispose()
    set_password(admin, account(admin, alva.login), PASSWORD)
    with server_database.engine.connect() as connection:
        like = sa.text("SELECT count(*) FROM pg_roles WHERE rolname ~ ('^' || :login)")
        assert connection.scalar(like, {"login": alva.login}) == 2


# What follows is held on either engine: a colleague with another program, or a window that is
# open since before.


def asked_for(unit: Unit, member: StaffMember, place: int = 0, **changes: Any) -> AccountChange:
    """What an administrator asks for, told as the program tells it."""
    change = told(unit.desk(Role.ADMINISTRATOR, place), member, **changes)
    return dataclasses.replace(change, step=ChangeStep.ASKED, staff_version=None)


def keep(unit: Unit, change: AccountChange) -> None:
    with unit.office.database.begin() as work:
        work.account_changes.add(change)
        work.commit()


def test_while_a_change_waits_nothing_else_becomes_of_the_account(unit: Unit) -> None:
    """A second administrator's password would be the one that the first one's ask opens with."""
    head = unit.staff[Role.HEAD][1]
    keep(unit, told(unit.desk(Role.ADMINISTRATOR), head, active_to=False, password=True))
    closed = account(unit.desk(Role.ADMINISTRATOR), head.login)
    asked = asked_for(unit, closed, active_to=True)
    keep(unit, asked)
    another = unit.desk(Role.ADMINISTRATOR, 1)
    for change in (
        told(another, closed, password=True),
        told(another, closed, role_to=Role.SOCIAL_WORKER),
        asked_for(unit, closed, 1, active_to=True),
    ):
        assert refused(functools.partial(keep, unit, change)) == "someone_saved_first"
    declined = dataclasses.replace(
        asked, id=another.new_id(), step=ChangeStep.DECLINED, answers_id=asked.id
    )
    keep(unit, declined)
    keep(unit, told(another, closed, password=True))


def test_whoever_holds_the_database_waits_for_nobody(unit: Unit) -> None:
    head = unit.staff[Role.HEAD][1]
    keep(unit, asked_for(unit, head, role_to=Role.ADMINISTRATOR))
    keep(unit, told(unit.desk(Role.ADMINISTRATOR), head, by_id=None, password=True))


def test_who_was_closed_or_sees_to_no_accounts_changes_none(unit: Unit) -> None:
    admin, closed = unit.desk(Role.ADMINISTRATOR), unit.desk(Role.ADMINISTRATOR, 1)
    bo, head = unit.staff[Role.SOCIAL_WORKER][1], unit.desk(Role.HEAD, 1)
    asked = asked_for(unit, bo, role_to=Role.DEPUTY_HEAD)
    keep(unit, asked)
    keep(unit, told(admin, closed.me, active_to=False))
    keep(unit, told(admin, head.me, active_to=False))
    alva = unit.staff[Role.COORDINATOR][0]
    for desk in (closed, unit.desk(Role.HEAD), unit.desk(Role.SOCIAL_WORKER)):
        change = told(desk, alva, active_to=False)
        assert refused(functools.partial(keep, unit, change)) == "not_allowed_in_database"
    for desk in (head, unit.desk(Role.COORDINATOR)):
        answer = dataclasses.replace(told(desk, bo, role_to=Role.DEPUTY_HEAD), answers_id=asked.id)
        assert refused(functools.partial(keep, unit, answer)) == "not_allowed_in_database"


def test_the_last_administrator_closes_himself_with_no_program(unit: Unit) -> None:
    me, other = unit.staff[Role.ADMINISTRATOR]
    desk = unit.desk(Role.ADMINISTRATOR)
    keep(unit, told(desk, other, active_to=False))
    change = told(desk, me, active_to=False)
    assert refused(lambda: keep(unit, change)) == "last_administrator"
    keep(unit, dataclasses.replace(change, by_id=None))


_CLOSE = """
INSERT INTO account_change (id, staff_id, at, by_id, step, role_from, role_to, active_from,
    active_to, password, staff_version, reason)
SELECT gen_random_uuid(), id, clock_timestamp(), my_staff_id(), 'done', role, role, true, false,
    false, version + 1, '' FROM staff WHERE login = :login
"""


def test_two_changes_of_accounts_come_one_after_the_other(
    server_unit: Unit, sign_in: SignIn
) -> None:
    """Else neither sees what the other asks for, or both take away the last administrator but one,
    and each the other.
    """
    me, mine = sign_in(Role.ADMINISTRATOR, 0)
    other, others = sign_in(Role.ADMINISTRATOR, 1)
    with mine.engine.connect() as first, others.engine.connect() as second:
        first.execute(sa.text(_CLOSE), {"login": other.login})
        second.exec_driver_sql("SET LOCAL lock_timeout = '50ms'")
        with pytest.raises(EnvironmentProblem):
            second.execute(sa.text(_CLOSE), {"login": me.login})
        first.rollback()
        second.rollback()
        # As of what stood when it began, it would see nothing of what came since.
        second.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        with pytest.raises(EnvironmentProblem, match="not_allowed_in_database"):
            second.execute(sa.text(_CLOSE), {"login": me.login})
        second.rollback()
