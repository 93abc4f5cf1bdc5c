"""A profile's database, opened for a command: by secrets that are never an argument."""

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from fsclient.bootstrap.folders import settings_folder
from fsclient.bootstrap.office import make_office
from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.storage import opening
from fsclient.storage.maintenance import sees_every_row
from fsclient.storage.profiles import Profile, Profiles
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.upgrade import check_version, upgrade
from fsclient.usecases.desk import Desk, Office

PASSPHRASE, PASSWORD, NEW_PASSPHRASE, NEW_PASSWORD = (
    f"FSCLIENT_{name}" for name in ("PASSPHRASE", "PASSWORD", "NEW_PASSPHRASE", "NEW_PASSWORD")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDatabase:
    """An open database of a profile. ``key`` is a local one's, ``login`` a server's."""

    profile: Profile
    database: LocalDatabase | ServerDatabase
    key: bytes = b""
    login: str = ""
    password: str = ""

    def reader(self) -> Desk | Office:
        """Who reads it whole: a person of the unit on a server, else whoever has the key.

        The server's own administrator is no one of the unit, and sees every row; from any other
        login rows are hidden, and what it sees is no whole. Raises EnvironmentProblem
        ``not_allowed_in_database`` for such a one.
        """
        office = make_office(self.database)
        if not self.login:
            return office
        with self.database.begin() as work:
            found = work.staff.find(login=self.login)
        if found and not found[0].active:
            raise RuleViolation.at("password", "wrong_login")
        if found:
            return Desk(office=office, me=found[0])
        if not sees_every_row(self.database.engine):
            raise EnvironmentProblem("not_allowed_in_database")
        return office


def chosen_profile(name: str) -> Profile:
    """The named profile, or the one used last.

    Raises RuleViolation ``profile_not_chosen``; EnvironmentProblem ``profile_missing``.
    """
    profiles = Profiles(settings_folder())
    if name:
        return profiles.get(name)
    last = profiles.last()
    if last is None:
        raise RuleViolation.at("profile", "profile_not_chosen")
    return last


@contextmanager
def opened(
    profile: Profile, user: str = "", *, of_any_version: bool = False
) -> Iterator[OpenDatabase]:
    """The database of a profile, closed afterwards.

    A local one is upgraded first if it is older than the program, as at every start, unless it
    may be ``of_any_version``.
    """
    if profile.is_server:
        found = _server(profile, user)
    else:
        engine, key = opening.unlock(profile, passphrase_of(profile))
        found = OpenDatabase(profile=profile, database=LocalDatabase(engine), key=key)
    try:
        if not of_any_version:
            (check_version if profile.is_server else upgrade)(found.database.engine)
        yield found
    finally:
        found.database.engine.dispose()


def _server(profile: Profile, user: str) -> OpenDatabase:
    login = login_of(profile, user)
    password = secret(PASSWORD, f"Lösenord för {login}: ")
    return OpenDatabase(
        profile=profile,
        database=ServerDatabase(opening.connect(profile, login, password)),
        login=login,
        password=password,
    )


def login_of(profile: Profile, user: str) -> str:
    """The user name as given, else the last one; raises RuleViolation ``user_missing``."""
    login = user or profile.login
    if not login:
        raise RuleViolation.at("user", "user_missing")
    return login


def passphrase_of(profile: Profile) -> str:
    """What opens a local database; empty where the keyring holds its key."""
    if not profile.needs_passphrase:
        return ""
    return secret(PASSPHRASE, f"Lösenfras för databasen {profile.name}: ")


def new_passphrase(name: str) -> str:
    """A passphrase for a new database, typed twice."""
    return _typed_twice(PASSPHRASE, f"Ny lösenfras för databasen {name}: ", "passphrase")


def changed_passphrase(name: str) -> str:
    """Another passphrase for a database that has one, typed twice."""
    return _typed_twice(NEW_PASSPHRASE, f"Ny lösenfras för databasen {name}: ", "passphrase")


def new_password(login: str) -> str:
    """A password for a new account, typed twice."""
    return _typed_twice(NEW_PASSWORD, f"Lösenord för {login}: ", "password")


def _typed_twice(variable: str, prompt: str, field: str) -> str:
    typed = secret(variable, prompt)
    if variable not in os.environ and typed != getpass.getpass("En gång till: "):
        raise RuleViolation.at(field, "secrets_differ")
    return typed


def secret(variable: str, prompt: str) -> str:
    """A secret from the environment, else typed without being seen.

    Raises RuleViolation ``secret_not_given`` where nobody can type.
    """
    given = os.environ.get(variable)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise RuleViolation.at(None, "secret_not_given", variable=variable)
    try:
        return getpass.getpass(prompt)
    except EOFError as error:
        raise RuleViolation.at(None, "secret_not_given", variable=variable) from error
