"""Opening the two kinds of database, and saying plainly why one will not open."""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.texts import clean_text
from fsclient.storage import places
from fsclient.storage.local_values import HELD
from fsclient.storage.patience import (
    LIMITS,
    Limits,
    Patience,
    be_patient,
    holder_of,
    patience_of,
)

_KEY_BYTES = 32
BUSY_SECONDS = 10
"""How long another's writing is waited for."""
ONLY_READS = {"only_reads": True}
"""Options of a connection on which nothing is written: on SQLite nobody waits for it."""
_BUSY_PAUSE_S = 0.02
_CACHE_KIB = 32 * 1024
"""What of a file is kept in memory as it is read: each page beyond that is decrypted again."""
_BUSY_MS = 100
"""What SQLite itself waits each time, deaf to whoever gives up."""

OLDEST_SERVER = 15
"""The oldest PostgreSQL that is tried, and that its makers still mend."""

THIS_COMPUTER = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerAddress:
    """A PostgreSQL server, reached by TLS verify-full unless it is this very computer.

    ``certificate`` is the authority's; None trusts those that the system trusts.
    """

    host: str
    port: int
    database: str
    certificate: Path | None


def open_local(path: Path, key: bytes, *, new_salt: bytes | None = None) -> sa.Engine:
    """An encrypted SQLite database; ``key`` is 32 bytes.

    ``new_salt`` makes a new file, which begins with that salt (16 bytes, no secret); what is left
    beside its place of another is moved away first. Only its owner can read it and what SQLite
    makes beside it.

    Raises EnvironmentProblem: ``file_exists``, ``not_a_database`` (another file, or a wrong key),
    ``file_not_writable``, and what ``places.check_file`` raises.
    """
    if len(key) != _KEY_BYTES:
        raise ValueError("the key of a local database is 32 bytes")
    if new_salt is not None:
        places.make_file(path)
        places.set_aside(path)
    else:
        places.check_file(path)
        places.keep_private(path, *places.side_files(path))
    engine = sa.create_engine(
        "sqlite://",
        module=_sqlcipher(),
        creator=_local_connector(path, key.hex() + (new_salt or b"").hex()),
        poolclass=sa.QueuePool,
        pool_size=2,
        hide_parameters=True,
    )
    engine.dialect.colspecs = {**engine.dialect.colspecs, **HELD}
    be_patient(engine, Patience(None))
    sa.event.listen(engine, "begin", _begin)
    sa.event.listen(engine, "handle_error", _explain)
    sa.event.listen(engine, "before_cursor_execute", _send_clean, retval=True)
    try:
        _try(engine)
    except Exception:
        if new_salt is not None:
            path.unlink(missing_ok=True)
        raise
    return engine


def open_server(
    address: ServerAddress,
    login: str,
    password: str,
    *,
    limits: Limits = LIMITS,
    patience: Patience | None = None,
) -> sa.Engine:
    """A PostgreSQL database as the person who signs in, waited for within limits.

    Whoever wants to give it up while it is opened gives its ``patience``.

    Raises EnvironmentProblem: ``database_away``, ``wrong_login``, ``certificate_refused``,
    ``server_too_old`` with ``version`` and ``least``.
    """
    options = {**limits.options(), "application_name": "fsclient"}
    if address.certificate is not None:
        options |= {"sslmode": "verify-full", "sslrootcert": str(address.certificate)}
    elif address.host not in THIS_COMPUTER:
        options |= {"sslmode": "verify-full", "sslrootcert": "system"}
    # Imported where there is a server: who works on a local database does not wait for its library.
    from fsclient.storage.patient_connections import connect_with

    engine = sa.create_engine(
        URL.create(
            "postgresql+psycopg",
            username=login,
            password=password,
            host=address.host,
            port=address.port,
            database=address.database,
        ),
        connect_args=options,
        pool_size=2,
        pool_pre_ping=False,
        hide_parameters=True,
    )
    connect_with(patience or limits.patience(), engine)
    sa.event.listen(engine, "handle_error", _explain)
    sa.event.listen(engine, "before_cursor_execute", _send_clean, retval=True)
    _try(engine)
    version, *_ = engine.dialect.server_version_info or (0,)
    if int(version) < OLDEST_SERVER:
        engine.dispose()
        raise EnvironmentProblem("server_too_old", version=version, least=OLDEST_SERVER)
    return engine


def load_driver() -> None:
    """Import what opening a local database would import, beforehand."""
    sa.create_engine("sqlite://", module=_sqlcipher())


def _sqlcipher() -> Any:
    from sqlcipher3 import dbapi2

    return dbapi2


def opens(path: Path, key: bytes) -> bool:
    """Whether a key opens a file; neither it nor what lies beside it is touched.

    SQLite throws away what lies beside a file that it cannot read, once it has tried.
    """
    alone = f"{path.absolute().as_uri()}?immutable=1"
    connection = _sqlcipher().connect(alone, isolation_level=None, uri=True)
    try:
        _unlock(connection, key.hex())
        connection.execute("SELECT count(*) FROM sqlite_master")
    except connection.Error as error:
        return code_of(error) != "not_a_database"
    finally:
        connection.close()
    return True


def open_alone(path: Path, key: bytes, *, new_salt: bytes | None = None) -> Any:
    """A connection to an encrypted file that nobody else opens while it is open; None where
    someone has it. Of what is written nothing is lost when the program is killed.

    Raises EnvironmentProblem ``not_a_database`` where the key is another, and what is said of a
    file that is not as it was.
    """
    connection = _sqlcipher().connect(
        str(path), check_same_thread=False, isolation_level=None, timeout=0
    )
    try:
        _unlock(connection, key.hex() + (new_salt or b"").hex())
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except connection.Error as error:
        connection.close()
        code = code_of(error)
        if code == "database_busy":
            return None
        raise EnvironmentProblem(code or "file_damaged") from error
    return connection


def _local_connector(path: Path, key: str) -> Callable[[], Any]:
    def connect() -> Any:
        connection = _sqlcipher().connect(
            str(path), check_same_thread=False, isolation_level=None, timeout=BUSY_SECONDS
        )
        try:
            _unlock(connection, key)
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        except Exception:
            # Now, and not whenever it is collected: another file may lie there then.
            connection.close()
            raise
        connection.create_function("sha256", 1, _sha256, deterministic=True)
        return connection

    return connect


def _unlock(connection: Any, key: str) -> None:
    # What is wrong with a file is said by us, in Swedish, and nowhere else.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key}'\"")


def _sha256(content: bytes | str | None) -> str | None:
    """What a server has of its own: the hash of what a seal covers."""
    if content is None:
        return None
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def _begin(connection: sa.Connection) -> None:
    """Alone from the beginning, but where nothing is to be written: that sees what stood when it
    began, while others write. Another's writing is waited for, until that is given up.
    """
    only_reads = connection.get_execution_options().keys() >= ONLY_READS.keys()
    begin = "BEGIN" if only_reads else "BEGIN IMMEDIATE"
    waited_for = time.monotonic() + BUSY_SECONDS
    given_up = patience_of(connection).given_up
    while True:
        try:
            connection.exec_driver_sql(begin)
        except EnvironmentProblem as problem:
            busy = problem.code == "database_busy" and time.monotonic() < waited_for
            if not busy or given_up.wait(_BUSY_PAUSE_S):
                raise
        else:
            return


def _send_clean(
    _connection: object, _cursor: object, statement: str, given: Any, *_rest: object
) -> tuple[str, Any]:
    """PostgreSQL refuses a text with a NUL in it, and SQLite would keep it: neither is sent one,
    whether it is to be written or looked for.
    """
    return statement, _clean(given)


def _clean(given: Any) -> Any:
    if isinstance(given, str):
        return clean_text(given)
    if isinstance(given, dict):
        return {name: _clean(value) for name, value in given.items()}
    if isinstance(given, list | tuple):
        return type(given)(map(_clean, given))
    return given


def _try(engine: sa.Engine) -> None:
    try:
        with engine.connect():
            pass
    except Exception:
        engine.dispose()
        raise


_SIGNS: tuple[tuple[str, str], ...] = (
    ("locked_row", "locked"),
    ("unbacked_payment", "someone_saved_first"),
    ("misdirected_payment", "someone_saved_first"),
    ("payment_return.payment_id", "someone_saved_first"),
    ("ix_payment_return_payment_id", "someone_saved_first"),
    ("payment_receipt.payment_id", "someone_saved_first"),
    ("uq_payment_receipt_payment_id", "someone_saved_first"),
    ("uq_added_norm", "someone_saved_first"),
    ("uq_person_identity_number", "number_taken"),
    ("person.identity_number", "number_taken"),
    ("untold_move", "move_untold"),
    ("astray_emergency", "locked"),
    ("mixed_cases", "mixed_cases"),
    ("mixed_form", "form_mixed"),
    ("unnamed_form", "form_mixed"),
    ("misnamed_form", "form_mixed"),
    ("clock_behind", "clock_behind"),
    ("sealed_row_altered", "sealed_row_altered"),
    ("sealed_sums_altered", "sealed_sums_altered"),
    ("untold_visit", "visit_untold"),
    ("ownerless_case", "case_needs_owner"),
    ("holder_of_cases", "account_has_cases"),
    ("nobody_stands_in", "absence_meets_another"),
    ("untold_account", "account_untold"),
    ("false_account", "someone_saved_first"),
    ("uq_account_change", "someone_saved_first"),
    ("account_change.answers_id", "someone_saved_first"),
    ("own_role", "account_own"),
    ("told_at_other_time", "clock_differs"),
    ("misnumbered_row", "someone_saved_first"),
    ("off_the_chain", "someone_saved_first"),
    ("leading_role_alone", "account_alone"),
    ("unfit_value", "value_unfit"),
    ("too_long_value", "text_too_long"),
    ("value too long", "text_too_long"),
    ("last_of_administrators", "last_administrator"),
    ("sees_to_no_accounts", "not_allowed_in_database"),
    ("owner_makes_no_logins", "owner_makes_no_logins"),
    ("login_of_another", "login_of_another"),
    ("file is not a database", "not_a_database"),
    ("file is encrypted", "not_a_database"),
    ("malformed", "file_damaged"),
    ("no such table", "table_lost"),
    ("unsupported file format", "file_damaged"),
    ("could not decode to utf-8", "text_unreadable"),
    ("json cannot hold blob values", "text_unreadable"),
    ("(after year 10k)", "text_unreadable"),
    ("(before year 1)", "text_unreadable"),
    ("disk i/o error", "disk_failing"),
    ("readonly database", "file_not_writable"),
    ("unable to open database file", "file_not_writable"),
    ("disk is full", "disk_full"),
    ("database is locked", "database_busy"),
    ("no space left", "disk_full"),
    ("password authentication failed", "wrong_login"),
    ("no password supplied", "wrong_login"),
    ("certificate verify failed", "certificate_refused"),
    ("does not match host name", "certificate_refused"),
    ("server does not support ssl", "certificate_refused"),
    ("permission denied", "not_allowed_in_database"),
    ("row-level security", "not_allowed_in_database"),
    ("second_person", "second_person_needed"),
)


_WAS_FIRST = frozenset({"23505", "40P01", "40001"})
"""PostgreSQL's codes for a row that another has just written under the same key, and for a
transaction that was ended for another's sake: of two that wait for each other, or see each
other's rows too late.
"""

_HELD = "55P03"
"""The code for what another holds."""

_BY_STATE = {
    **dict.fromkeys(_WAS_FIRST, "someone_was_first"),
    _HELD: "held_by_another",
    "25006": "database_read_only",
    "42501": "not_allowed_in_database",
    "42P01": "table_lost",
    "57014": "took_too_long",
}


def code_of(error: BaseException) -> str | None:
    """The code for what a driver says, None where it is nothing that we know."""
    text = str(error).lower()
    return next((code for sign, code in _SIGNS if sign in text), None)


def _explain(context: Any) -> None:
    code = code_of(context.original_exception)
    if code is not None:
        raise EnvironmentProblem(code) from context.original_exception
    state = getattr(context.original_exception, "sqlstate", None)
    if state == _HELD and (holder := holder_of(context.connection)) is not None:
        code = "held_by" if holder.since is None else "held_by_since"
        problem = EnvironmentProblem(code, name=holder.name, since=holder.since)
        raise problem from context.original_exception
    if state in _BY_STATE:
        raise EnvironmentProblem(_BY_STATE[state]) from context.original_exception
    if context.is_disconnect or isinstance(context.sqlalchemy_exception, sa.exc.OperationalError):
        raise EnvironmentProblem("database_away") from context.original_exception
