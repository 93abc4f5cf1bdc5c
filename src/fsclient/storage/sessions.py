"""The open database: units of work, and who is let in."""

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
from fsclient.storage.patience import give_up
from fsclient.storage.work import SqlUnitOfWork
from fsclient.usecases.ports import UnitOfWork


class LocalDatabase:
    """An encrypted SQLite database, where the program itself keeps the accounts."""

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine
        self._hasher = PasswordHasher()

    @functools.cached_property
    def _nobodys_hash(self) -> str:
        return self._hasher.hash(token_hex())

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        return SqlUnitOfWork(self.engine)

    def admit(self, login: str, secret: str) -> str | None:
        return self._hasher.hash(secret)

    def allow(self, login: str, *, allowed: bool) -> None:
        # The account's own row says whether it is active, and signing in asks it.
        return

    def entrust(self, login: str, *, manages: bool) -> None:
        """Nothing: the account's role says it."""

    def give_up(self) -> None:
        """Nothing: no line can fall silent here."""

    def knows(self, member: StaffMember | None, secret: str) -> bool:
        known = member.password_hash if member is not None else None
        try:
            self._hasher.verify(known or self._nobodys_hash, secret)
        except VerificationError:
            return False
        return known is not None


class ServerDatabase:
    """A PostgreSQL database, where each person has a login of his own."""

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        return SqlUnitOfWork(self.engine)

    def admit(self, login: str, secret: str) -> str | None:
        with self.engine.begin() as connection:
            role = _role(connection, login)
            ours = connection.execute(_OURS, {"login": login}).scalar()
            known = ours is not None
            if known and not ours:
                raise RuleViolation.at("login", "login_taken")
            # Nobody but an administrator may say LOGIN, not even of himself.
            verb, login_too = ("ALTER", "") if known else ("CREATE", "LOGIN ")
            sealed = _sealed(connection, login, secret)
            connection.exec_driver_sql(f"{verb} ROLE {role} {login_too}PASSWORD '{sealed}'")
            if not known:
                connection.exec_driver_sql(f"GRANT fsclient_staff TO {role}")
        if login == self.engine.url.username:
            sa.event.listen(self.engine, "do_connect", _connecting_with(secret))
        return None

    def allow(self, login: str, *, allowed: bool) -> None:
        with self.engine.begin() as connection:
            verb = "LOGIN" if allowed else "NOLOGIN"
            connection.exec_driver_sql(f"ALTER ROLE {_role(connection, login)} {verb}")

    def entrust(self, login: str, *, manages: bool) -> None:
        with self.engine.begin() as connection:
            role = _role(connection, login)
            verb = "CREATEROLE" if manages else "NOCREATEROLE"
            connection.exec_driver_sql(f"ALTER ROLE {role} {verb}")
            grant = (
                f"GRANT fsclient_staff TO {role} WITH ADMIN OPTION"
                if manages
                else f"REVOKE ADMIN OPTION FOR fsclient_staff FROM {role}"
            )
            connection.exec_driver_sql(grant)

    def give_up(self) -> None:
        give_up(self.engine)

    def knows(self, member: StaffMember | None, secret: str) -> bool:
        return member is not None and member.login == self.engine.url.username


_OURS = sa.text(
    "SELECT EXISTS (SELECT 1 FROM pg_auth_members AS one JOIN pg_roles AS staff "
    "ON staff.oid = one.roleid AND staff.rolname = 'fsclient_staff' "
    "WHERE one.member = login.oid) FROM pg_roles AS login WHERE login.rolname = :login"
)
"""Whether a login of the server is in our group; no row where there is none."""


def _role(connection: sa.Connection, login: str) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(login)


def _connecting_with(secret: str) -> Callable[[object, object, object, dict[str, object]], None]:
    """Later connections of an engine use a password that was changed through it."""

    def use(_dialect: object, _record: object, _args: object, given: dict[str, object]) -> None:
        given["password"] = secret

    return use


def _sealed(connection: sa.Connection, login: str, secret: str) -> str:
    """A password as the server keeps it, so that no log of statements ever holds it."""
    driver: Any = connection.connection.driver_connection
    sealed: bytes = driver.pgconn.encrypt_password(
        secret.encode(), login.encode(), b"scram-sha-256"
    )
    return sealed.decode()
