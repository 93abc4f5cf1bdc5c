"""Making and opening the database of a profile."""

from pathlib import Path

import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.storage import keys
from fsclient.storage.engines import ServerAddress, open_local, open_server
from fsclient.storage.profiles import Profile
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.storage.upgrade import check_version, upgrade

SHORTEST_PASSPHRASE = 12
_PLAIN_SQLITE = b"SQLite format 3\x00"
_PAGE = 4096


def make_local(name: str, path: Path, passphrase: str) -> tuple[Profile, LocalDatabase]:
    """A new encrypted database with empty tables, and its profile.

    The key goes into the keyring; where there is none, ``passphrase`` gives it. Raises
    RuleViolation ``passphrase_short`` and what ``open_local`` raises.
    """
    salt = keys.new_salt()
    in_keyring = keys.has_keyring()
    if in_keyring:
        key = keys.new_key()
    elif len(passphrase) >= SHORTEST_PASSPHRASE:
        key = keys.key_from_secret(passphrase, salt)
    else:
        raise RuleViolation.at("passphrase", "passphrase_short", least=SHORTEST_PASSPHRASE)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentProblem("file_not_writable", path=str(path)) from error
    engine = open_local(path, key, new_salt=salt)
    upgrade(engine)
    if in_keyring:
        keys.keep_key(name, key)
    profile = Profile(name=name, path=str(path), needs_passphrase=not in_keyring)
    return profile, LocalDatabase(engine)


def existing_local(name: str, path: Path) -> Profile:
    """A profile for a database that lies on this computer; its secret is asked at sign-in.

    Raises EnvironmentProblem ``file_missing``, or ``not_a_database`` where a look at the file
    shows that it cannot be one of ours.
    """
    if not path.is_file():
        raise EnvironmentProblem("file_missing", path=str(path))
    size = path.stat().st_size
    with path.open("rb") as file:
        plain = file.read(len(_PLAIN_SQLITE)) == _PLAIN_SQLITE
    if plain or size == 0 or size % _PAGE:
        raise EnvironmentProblem("not_a_database", path=str(path))
    return Profile(name=name, path=str(path), needs_passphrase=True)


def open_profile_local(profile: Profile, passphrase: str) -> LocalDatabase:
    """The local database of a profile, upgraded if it is older than the program.

    Raises EnvironmentProblem ``key_missing`` where the keyring has lost the key, RuleViolation
    ``passphrase_wrong``, and what ``open_local`` and ``upgrade`` raise.
    """
    engine, _ = unlock(profile, passphrase)
    try:
        upgrade(engine)
    except Exception:
        engine.dispose()
        raise
    return LocalDatabase(engine)


def unlock(profile: Profile, passphrase: str) -> tuple[sa.Engine, bytes]:
    """A local database of any version, and the key that opens it; raises as above."""
    path = Path(profile.path)
    if not path.is_file():
        raise EnvironmentProblem("file_missing", path=str(path))
    key = profile_key(profile, passphrase, path)
    try:
        return open_local(path, key), key
    except EnvironmentProblem as problem:
        if problem.code != "not_a_database":
            raise
        if profile.needs_passphrase:
            raise RuleViolation.at("passphrase", "passphrase_or_file_wrong") from problem
        # The key in the keyring is the file's own: what it does not open is not as it was.
        raise EnvironmentProblem("file_not_as_it_was", path=str(path)) from problem


def profile_key(profile: Profile, passphrase: str, file: Path) -> bytes:
    """The key of a profile to a file of its own: the database, or a copy of it.

    Raises EnvironmentProblem ``key_missing``.
    """
    if profile.needs_passphrase:
        return keys.key_from_secret(passphrase, keys.salt_of(file))
    kept = keys.kept_key(profile.name)
    if kept is None:
        raise EnvironmentProblem("key_missing", name=profile.name)
    return kept


def open_profile_server(profile: Profile, login: str, password: str) -> ServerDatabase:
    """The server database of a profile, as the person who signs in.

    Raises what ``connect`` raises; EnvironmentProblem ``database_newer``, ``database_older``,
    ``database_empty``.
    """
    engine = connect(profile, login, password)
    try:
        check_version(engine)
    except EnvironmentProblem:
        engine.dispose()
        raise
    return ServerDatabase(engine)


def connect(profile: Profile, login: str, password: str) -> sa.Engine:
    """The server database of a profile, whatever is in it.

    Raises RuleViolation ``wrong_login``; EnvironmentProblem ``database_away``,
    ``certificate_missing``, ``certificate_refused``.
    """
    certificate = Path(profile.certificate) if profile.certificate else None
    if certificate is not None and not certificate.is_file():
        raise EnvironmentProblem("certificate_missing", path=profile.certificate)
    address = ServerAddress(
        host=profile.host,
        port=profile.port,
        database=profile.database,
        certificate=certificate,
    )
    try:
        return open_server(address, login, password)
    except EnvironmentProblem as problem:
        if problem.code == "wrong_login":
            raise RuleViolation.at("password", "wrong_login") from problem
        raise
