"""The open database: units of work, and who is let in."""

from contextlib import AbstractContextManager

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from fsclient.domain.staff import StaffMember
from fsclient.storage.work import SqlUnitOfWork
from fsclient.usecases.ports import UnitOfWork

_NOBODY = PasswordHasher().hash("no one signs in with this")


class LocalDatabase:
    """An encrypted SQLite database, where the program itself keeps the accounts."""

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine
        self._hasher = PasswordHasher()

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        return SqlUnitOfWork(self.engine)

    def admit(self, login: str, secret: str) -> str | None:
        return self._hasher.hash(secret)

    def knows(self, member: StaffMember | None, secret: str) -> bool:
        known = member.password_hash if member is not None else None
        try:
            self._hasher.verify(known or _NOBODY, secret)
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
            role = connection.dialect.identifier_preparer.quote_identifier(login)
            known = connection.execute(
                sa.text("SELECT 1 FROM pg_roles WHERE rolname = :login"), {"login": login}
            ).scalar()
            verb = "ALTER" if known else "CREATE"
            connection.exec_driver_sql(f"{verb} ROLE {role} LOGIN PASSWORD {_quoted(secret)}")
            if not known:
                connection.exec_driver_sql(f"GRANT fsclient_staff TO {role}")
        return None

    def knows(self, member: StaffMember | None, secret: str) -> bool:
        return member is not None and member.login == self.engine.url.username


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
