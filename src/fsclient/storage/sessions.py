"""The open database: units of work, and who is let in."""

import dataclasses
import functools
from collections.abc import Callable
from contextlib import AbstractContextManager
from secrets import token_hex
from typing import Any

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from fsclient.domain.errors import RuleViolation
from fsclient.domain.staff import StaffMember
from fsclient.storage.engines import ONLY_READS, code_of
from fsclient.storage.patience import PATIENCE, Patience, give_up
from fsclient.storage.work import SqlUnitOfWork
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.ports import FillingWork, UnitOfWork


class LocalDatabase:
    """An encrypted SQLite database, where the program itself keeps the accounts."""

    is_far = False

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine
        self._hasher = PasswordHasher()

    @functools.cached_property
    def _nobodys_hash(self) -> str:
        return self._hasher.hash(token_hex())

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        return SqlUnitOfWork(self.engine)

    def look(self) -> AbstractContextManager[UnitOfWork]:
        return SqlUnitOfWork(self.engine.execution_options(**ONLY_READS))

    def fill(self) -> AbstractContextManager[FillingWork]:
        return _filling(self.engine)

    def check_login(self, login: str) -> None:
        """Nothing: the account's own row says who is who."""

    def keep_password(self, work: UnitOfWork, member: StaffMember, secret: str) -> StaffMember:
        hashed = self._hasher.hash(secret)
        return work.staff.save(dataclasses.replace(member, password_hash=hashed))

    def use_password(self, member: StaffMember, secret: str) -> None:
        """Nothing: the database is opened by its key."""

    def give_up(self) -> None:
        give_up(self.engine)

    def listen(self, hear: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Nobody: SQLite tells nothing of what another program writes."""
        return _nothing

    def knows(self, member: StaffMember | None, secret: str) -> bool:
        known = member.password_hash if member is not None else None
        try:
            self._hasher.verify(known or self._nobodys_hash, secret)
        except VerificationError:
            return False
        return known is not None


class ServerDatabase:
    """A PostgreSQL database, where each person has a login of his own."""

    is_far = True

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        return SqlUnitOfWork(self.engine)

    def look(self) -> AbstractContextManager[UnitOfWork]:
        return self.begin()

    def fill(self) -> AbstractContextManager[FillingWork]:
        return _filling(self.engine)

    def check_login(self, login: str) -> None:
        with self.engine.connect() as connection:
            row = connection.execute(_FREE, {"login": login}).one()
        if not row.free:
            raise RuleViolation.at(
                "login", "login_taken" if row.made_here else "login_made_by_keeper", login=login
            )

    def keep_password(self, work: UnitOfWork, member: StaffMember, secret: str) -> StaffMember:
        assert isinstance(work, SqlUnitOfWork)
        sealed = _sealed(work.connection, member.login, secret)
        if self._is_mine(member):
            preparer = work.connection.dialect.identifier_preparer
            role = preparer.quote_identifier(member.login)
            work.connection.exec_driver_sql(f"ALTER ROLE {role} PASSWORD '{sealed}'")
        else:
            work.connection.execute(_GIVE, {"account": member.id, "sealed": sealed})
        return member

    def use_password(self, member: StaffMember, secret: str) -> None:
        if self._is_mine(member):
            sa.event.listen(self.engine, "do_connect", _connecting_with(secret), insert=True)

    def _is_mine(self, member: StaffMember) -> bool:
        return member.login == self.engine.url.username

    def give_up(self) -> None:
        give_up(self.engine)

    def listen(self, hear: Callable[[ChangeSet], None]) -> Callable[[], None]:
        # Imported where there is a server, whose library it loads.
        from fsclient.storage.hearing import Hearing

        patience: Patience = self.engine.get_execution_options()[PATIENCE]
        return Hearing(patience, hear).stop

    def knows(self, member: StaffMember | None, secret: str) -> bool:
        return member is not None and self._is_mine(member)


def _filling(engine: sa.Engine) -> AbstractContextManager[FillingWork]:
    # Imported where a database is made: no day's work asks for the guards' words.
    from fsclient.storage.filling import SqlFillingWork

    return SqlFillingWork(engine)


def _nothing() -> None:
    """What was not begun needs no end."""


_FREE = sa.text("SELECT login_is_free(:login) AS free, owner_makes_logins() AS made_here")
_GIVE = sa.text("SELECT give_login(:account, :sealed)")


def _connecting_with(secret: str) -> Callable[..., Any]:
    """Later connections of an engine use a password that was changed through it, or the one before
    it where nothing came of the change, whose answer was lost.
    """
    import psycopg

    def use(dialect: sa.Dialect, _record: object, args: Any, given: dict[str, Any]) -> Any:
        try:
            return dialect.connect(*args, **given | {"password": secret})
        except psycopg.OperationalError as error:
            if code_of(error) != "wrong_login":
                raise
            return None

    return use


def _sealed(connection: sa.Connection, login: str, secret: str) -> str:
    """A password as the server keeps it, so that no log of statements ever holds it."""
    driver: Any = connection.connection.driver_connection
    sealed: bytes = driver.pgconn.encrypt_password(
        secret.encode(), login.encode(), b"scram-sha-256"
    )
    return sealed.decode()
