"""What is typed, kept encrypted on this computer until a server has it.

Each start of the program has a file of its own, which it alone has open: what another start has
open is being typed there, and what nobody has open was left behind.
"""

import hashlib
import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import msgspec

from fsclient.domain.errors import EnvironmentProblem
from fsclient.storage import keys, places
from fsclient.storage.engines import code_of, open_alone
from fsclient.usecases.attempts import Kept

_TABLE = "CREATE TABLE IF NOT EXISTS kept (number INTEGER PRIMARY KEY, about TEXT, content TEXT)"
_NUMBERS = "SELECT number FROM kept ORDER BY number"
_ENDING = ".kept"
_ASIDE = "-undanlagd"
_LOG_HEAD, _PAGE_HEAD, _PAGE = 32, 24, 4096


class FileShelf:
    """Fills ``ports.Shelf`` with files in a folder, one a start of the program.

    Raises EnvironmentProblem where the file can't be made.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder = folder
        self._key = key
        self._lock = threading.Lock()
        self._unopened: list[Path] = []
        self._numbers: dict[UUID, tuple[Any, int]] = {}
        self._path = folder / f"{uuid4().hex}{_ENDING}"
        places.make_file(self._path)
        self._mine = open_alone(self._path, key, new_salt=keys.new_salt())
        if self._mine is None:
            # Another start looked into it, for what was left behind, before it was ours.
            raise EnvironmentProblem("database_busy")
        self._open = {self._path: self._mine}
        with self._writing() as connection:
            connection.execute(_TABLE)

    def keep(self, kept: Kept) -> None:
        content = msgspec.json.encode(kept).decode()
        with self._writing() as connection:
            row = connection.execute(
                "INSERT INTO kept (about, content) VALUES (?, ?) RETURNING number",
                (kept.about, content),
            ).fetchone()
            self._numbers[kept.tried.row.id] = (connection, row[0])

    def let_go(self, kept: Kept, stands: tuple[UUID, int] | None) -> None:
        with self._writing():
            found = self._numbers.pop(kept.tried.row.id, None)
            if found is None:
                return
            connection, number = found
            connection.execute(
                "DELETE FROM kept WHERE about = ? AND number <= ?", (kept.about, number)
            )
            if stands is not None:
                told = msgspec.json.encode(stands).decode()
                connection.execute(
                    "UPDATE kept SET content = json_set(content, '$.stands', json(?))"
                    " WHERE about = ?",
                    (told, kept.about),
                )

    def left_behind(self) -> tuple[Kept, ...]:
        found: list[Kept] = []
        with self._lock:
            self._unopened = sorted(self._folder.glob(f"*{_ASIDE}"))
            for path in sorted(self._folder.glob(f"*{_ENDING}"), key=_written_at):
                if path not in self._open and path.is_file():
                    found += self._left_in(path)
        return tuple(found)

    def unopened(self) -> tuple[str, ...]:
        return tuple(map(str, self._unopened))

    def use_password(self, secret: str) -> None:
        if keys.has_keyring():
            return
        key = _key_by_password(self._folder, secret)
        with self._lock:
            for path, connection in self._open.items():
                if path in self._unopened:
                    # What is damaged is not written anew: what is left of it would go.
                    continue
                try:
                    connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
                except connection.Error as error:
                    raise EnvironmentProblem(code_of(error) or "disk_failing") from error
            self._key = key

    def close(self) -> None:
        with self._lock:
            for path, connection in self._open.items():
                self._leave(path, connection)
            self._open.clear()

    def _left_in(self, path: Path) -> Iterator[Kept]:
        """The texts of a file that can be read. One of which not all can be is named, and stays;
        so does what its log held.
        """
        try:
            # An empty one would be made anew by being opened.
            places.check_file(path)
            log = _log_aside(path)
            found = _rows_in(path, self._key)
        except EnvironmentProblem:
            self._unopened.append(path)
            return
        if found is not None:
            connection, rows, whole = found
            self._open[path] = connection
            whole = whole and (log is None or _was_read(log, connection))
            for number, content in rows:
                try:
                    kept = msgspec.json.decode(content, type=Kept)
                except (msgspec.MsgspecError, TypeError, ValueError, RecursionError):
                    # What another version of the program kept otherwise stays for that.
                    whole = False
                    continue
                self._numbers[kept.tried.row.id] = (connection, number)
                yield kept
            if not whole:
                self._unopened.append(path)
                return
        if log is not None:
            with suppress(OSError):
                log.unlink()

    @contextmanager
    def _writing(self) -> Iterator[Any]:
        with self._lock:
            try:
                yield self._mine
            except self._mine.Error as error:
                raise EnvironmentProblem(code_of(error) or "disk_failing") from error

    def _leave(self, path: Path, connection: Any) -> None:
        try:
            empty = connection.execute("SELECT count(*) FROM kept").fetchone()[0] == 0
        except connection.Error:
            empty = False
        connection.close()
        if empty and path not in self._unopened:
            for file in (path, *places.side_files(path)):
                with suppress(OSError):
                    file.unlink()


def _rows_in(path: Path, key: bytes) -> tuple[Any, Sequence[tuple[int, Any]], bool] | None:
    """A file opened, each row of it that can be read, and whether all can; None where another start
    has it. Raises EnvironmentProblem where nothing can be read.
    """
    connection = open_alone(path, key)
    if connection is None:
        return None
    rows: dict[int, Any] = {}
    whole = True
    # From both ends: of a damaged table that is read as far as to the damage.
    for listed in (_NUMBERS, f"{_NUMBERS} DESC"):
        numbers: list[int] = []
        try:
            found = connection.execute(listed)
            numbers += (number for (number,) in found)
        except connection.Error:
            whole = False
            connection = _opened_again(connection, path, key)
        for number in numbers:
            if number in rows:
                continue
            try:
                found = connection.execute("SELECT content FROM kept WHERE number = ?", (number,))
                rows[number] = found.fetchone()[0]
            except connection.Error:
                whole = False
                connection = _opened_again(connection, path, key)
        if whole:
            break
    return connection, sorted(rows.items()), whole


def _opened_again(connection: Any, path: Path, key: bytes) -> Any:
    """After a page that is damaged a connection reads no other either."""
    connection.close()
    again = open_alone(path, key)
    if again is None:
        raise EnvironmentProblem("database_busy")
    return again


def _log_aside(path: Path) -> Path | None:
    """A copy of the log of a file that was not closed, which is gone when the file has been open:
    SQLite passes over what is damaged in it, and all that comes after, without a word.
    """
    log = path.with_name(f"{path.name}-wal")
    copy = path.with_name(f"{log.name}-{uuid4().hex}{_ASIDE}")
    try:
        if not log.is_file() or log.stat().st_size == 0:
            return None
        places.make_file(copy)
        shutil.copyfile(log, copy)
    except OSError as error:
        raise places.not_written(error, copy) from error
    return copy


def _was_read(log: Path, connection: Any) -> bool:
    """Whether SQLite found as many pages in a log as have been written since it was last begun.

    Those have the salts that its head has; what is left after them of an earlier time has others.
    Not seen is a log that is gone or was cut between two pages, nor damaged salts of the last one.
    """
    content = log.read_bytes()
    pages = range(_LOG_HEAD, len(content), _PAGE_HEAD + _PAGE)
    salts = [content[place + 8 : place + 16] for place in pages]
    begun = {content[16:24], *salts[:1]}
    try:
        _busy, read, _moved = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    except connection.Error:
        return False
    return bool(read >= sum(one in begun for one in salts))


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        # Whoever had it open has ended, and taken it away.
        return 0.0


def shelf_folder(folder: Path, host: str, port: int, database: str, login: str) -> Path:
    """Where what someone types for a server's database is kept: one place for each of both."""
    whose = hashlib.sha256(f"{login}@{host}:{port}/{database}".encode()).hexdigest()[:32]
    return folder / "waiting" / whose


def open_shelf(folder: Path, password: str) -> FileShelf | None:
    """The shelf of a folder. Its key is in the keyring; where there is none, the password with
    which one signs in gives it. None where it can't be made: nothing is kept here then.
    """
    from keyring.errors import KeyringError

    try:
        places.make_folder(folder)
        return FileShelf(folder, _key_of(folder, password))
    except (EnvironmentProblem, KeyringError, OSError):
        return None


def _key_of(folder: Path, password: str) -> bytes:
    if not keys.has_keyring():
        return _key_by_password(folder, password)
    name = f"waiting {folder.name}"
    kept = keys.kept_key(name)
    if kept is None:
        kept = keys.new_key()
        keys.keep_key(name, kept)
    return kept


def _key_by_password(folder: Path, password: str) -> bytes:
    return keys.key_from_passphrase(password, _salt_in(folder))


def _salt_in(folder: Path) -> bytes:
    file = folder / "salt"
    with suppress(FileNotFoundError, ValueError):
        salt = bytes.fromhex(places.content_of(file, 2 * keys.SALT_BYTES).decode("ascii"))
        if len(salt) == keys.SALT_BYTES:
            return salt
    # What was kept by one that is lost opens no more; what is typed from now on does.
    salt = keys.new_salt()
    places.write_text(file, salt.hex())
    return salt
