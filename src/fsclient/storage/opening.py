"""Making and opening the database of a profile."""

from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy as sa

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.storage import keys, places
from fsclient.storage.engines import ServerAddress, open_local, open_server
from fsclient.storage.patience import Patience
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
    places.make_folder(path.parent)
    engine = open_local(path, key, new_salt=salt)
    upgrade(engine)
    if in_keyring:
        keys.keep_key(name, key)
    profile = Profile(name=name, path=str(path), needs_passphrase=not in_keyring)
    return profile, LocalDatabase(engine)


def existing_local(name: str, path: Path) -> tuple[Profile, tuple[Path, ...]]:
    """A profile for a database that lies on this computer; its secret is asked at sign-in.

    A log beside it that was written before the file came to lie there is of another day, and is
    moved away: where it is now comes second.

    Raises EnvironmentProblem ``not_a_database`` where a look at the file shows that it cannot be
    one of ours, and what ``places.check_file`` and ``places.set_aside`` raise.
    """
    places.check_file(path)
    size = path.stat().st_size
    try:
        with path.open("rb") as file:
            plain = file.read(len(_PLAIN_SQLITE)) == _PLAIN_SQLITE
    except OSError as error:
        raise EnvironmentProblem("file_not_readable", path=str(path)) from error
    if plain or size % _PAGE:
        raise EnvironmentProblem("not_a_database", path=str(path))
    strays = any(places.is_older_than(each, path) for each in places.side_files(path))
    moved = places.set_aside(path) if strays else ()
    return Profile(name=name, path=str(path), needs_passphrase=True), moved


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
    places.check_file(path)
    key = profile_key(profile, passphrase, path)
    try:
        return _open_without_strays(path, key), key
    except EnvironmentProblem as problem:
        if problem.code != "not_a_database":
            raise
        if profile.needs_passphrase:
            raise RuleViolation.at("passphrase", "passphrase_or_file_wrong") from problem
        # The key in the keyring is the file's own: what it does not open is not as it was.
        raise EnvironmentProblem("file_not_as_it_was", path=str(path)) from problem


def _open_without_strays(path: Path, key: bytes) -> sa.Engine:
    """A database without the log beside it, where that is another's or of another day.

    It is tried on copies: to read a log of another's is to write it into the file. Raises
    EnvironmentProblem ``side_files_moved`` when one has been moved away, so that it is known.
    """
    strays = places.has_log(path) and not places.is_open(path)
    if strays and not _is_whole(path, key, logged=True) and _is_whole(path, key, logged=False):
        raise EnvironmentProblem("side_files_moved", files=places.set_aside(path))
    return open_local(path, key)


def _is_whole(path: Path, key: bytes, *, logged: bool) -> bool:
    """Whether a copy of a database is whole, as it would be once its log is written into it.

    Raises EnvironmentProblem ``disk_full``, ``file_not_writable`` where no copy can be made.
    """
    # Seldom needed, and it brings with it what is known of servers' tools.
    from fsclient.storage.maintenance import check_file

    with TemporaryDirectory(prefix="fsclient-") as folder:
        try:
            copy = places.copied(path, Path(folder), logged=logged)
        except OSError as error:
            raise places.not_written(error, Path(folder)) from error
        try:
            engine = open_local(copy, key)
        except EnvironmentProblem:
            return False
        whole = not check_file(engine)
        engine.dispose()
        return whole


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


def open_profile_server(
    profile: Profile, login: str, password: str, patience: Patience | None = None
) -> ServerDatabase:
    """The server database of a profile, as the person who signs in; ``patience`` gives it up.

    Raises what ``connect`` raises; EnvironmentProblem ``database_newer``, ``database_older``,
    ``database_empty``.
    """
    engine = connect(profile, login, password, patience)
    try:
        check_version(engine)
    except EnvironmentProblem:
        engine.dispose()
        raise
    return ServerDatabase(engine)


def connect(
    profile: Profile, login: str, password: str, patience: Patience | None = None
) -> sa.Engine:
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
        return open_server(address, login, password, patience=patience)
    except EnvironmentProblem as problem:
        if problem.code == "wrong_login":
            raise RuleViolation.at("password", "wrong_login") from problem
        raise
