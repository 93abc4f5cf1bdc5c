"""Where a database and what stands beside it lie: who may read it, and what is left of another.

A local database is one file while nobody has it open, and two or three while someone has. SQLite
pairs them by name only. A log that is left of another database, or of another day of the same one
(a copy has its key and salt), would be read into it without a word.
"""

import os
import shutil
import stat
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from fsclient.domain.errors import EnvironmentProblem

SIDE_FILES = ("-wal", "-shm", "-journal")
_OWN_FILE, _OWN_FOLDER = 0o600, 0o700
_OTHERS = 0o077
# SQLite's shared lock, which whoever has a database open holds on these bytes of it.
_LOCKED_FROM, _LOCKED_BYTES = 0x40000002, 510


def side_files(path: Path) -> tuple[Path, ...]:
    """What stands beside a database's place and is taken for a part of it."""
    beside = (Path(f"{path}{ending}") for ending in SIDE_FILES)
    return tuple(file for file in beside if file.exists())


def set_aside(path: Path) -> tuple[Path, ...]:
    """Move away the side files of a place; returns where they are now. Nothing is thrown away.

    Raises EnvironmentProblem ``database_in_use`` while someone has a database there open, and
    ``file_not_writable``.
    """
    if is_open(path):
        raise EnvironmentProblem("database_in_use", path=str(path))
    moment = f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    moved = []
    for file in side_files(path):
        target = file.with_name(f"{file.name}-undanlagd-{moment}")
        try:
            file.replace(target)
        except OSError as error:
            raise EnvironmentProblem("file_not_writable", path=str(file)) from error
        moved.append(target)
    return tuple(moved)


def is_older_than(beside: Path, path: Path) -> bool:
    """Whether a log was last written before the database came to lie where it lies."""
    return beside.stat().st_mtime_ns < path.stat().st_ctime_ns


def is_open(path: Path) -> bool:
    """Whether another process has a database open."""
    if os.name != "posix" or not path.is_file():
        # Elsewhere the system itself lets nobody move what someone has open.
        return False
    import fcntl

    try:
        with path.open("rb+") as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _LOCKED_BYTES, _LOCKED_FROM)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def check_file(path: Path) -> None:
    """Raise EnvironmentProblem unless there is a file that may be read and says something.

    ``file_missing``, ``folder_instead``, ``file_not_readable``, ``database_file_empty``.
    """
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise EnvironmentProblem("folder_instead", path=str(path))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise EnvironmentProblem("file_missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise EnvironmentProblem("file_not_readable", path=str(path)) from error
    # Not by opening it: to close it again would let go of the locks that this process has on it.
    if not os.access(path, os.R_OK):
        raise EnvironmentProblem("file_not_readable", path=str(path))
    if found.st_size == 0:
        raise EnvironmentProblem("database_file_empty", path=str(path))


def make_folder(folder: Path) -> None:
    """A folder for its owner only, with those above it that are missing; one that is there stays.

    Raises EnvironmentProblem ``file_not_writable`` or ``disk_full``.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        for each in reversed(missing):
            each.mkdir(mode=_OWN_FOLDER, exist_ok=True)
        folder.mkdir(exist_ok=True)  # says so where something else stands there
    except OSError as error:
        raise not_written(error, folder) from error


def make_file(path: Path) -> None:
    """An empty file for its owner only, from its first byte.

    Raises EnvironmentProblem ``file_exists``, ``file_not_writable`` or ``disk_full``.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWN_FILE))
    except FileExistsError as error:
        raise EnvironmentProblem("file_exists", path=str(path)) from error
    except OSError as error:
        raise not_written(error, path) from error


def content_of(path: Path, most: int) -> bytes:
    """What stands in a file that a person may have put there; of one longer than ``most`` bytes no
    more than that and one.

    Raises OSError, also for what is no file: whoever opens a pipe waits for its other end.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(f"{path} is no file")
    with path.open("rb") as opened:
        return opened.read(most + 1)


def write_text(path: Path, text: str) -> None:
    """Write a small file whole or not at all, for its owner only.

    Raises EnvironmentProblem ``file_not_writable`` or ``disk_full``.
    """
    half = path.with_name(f"{path.name}.part")
    try:
        half.unlink(missing_ok=True)
        make_file(half)
        half.write_text(text, encoding="utf-8", newline="")
        half.replace(path)
    except OSError as error:
        with suppress(OSError):
            half.unlink()
        raise not_written(error, path) from error


def not_written(error: OSError, path: Path) -> EnvironmentProblem:
    """What is said of a file or folder that the system would not write."""
    import errno

    code = "disk_full" if error.errno == errno.ENOSPC else "file_not_writable"
    return EnvironmentProblem(code, path=str(path))


def keep_private(*paths: Path) -> None:
    """Take from others what they could read before; what is not ours to change stays."""
    if os.name != "posix":
        return
    for path in paths:
        with suppress(OSError):
            mode = stat.S_IMODE(path.stat().st_mode)
            if mode & _OTHERS:
                path.chmod(mode & ~_OTHERS)


def has_log(path: Path) -> bool:
    """Whether a log stands beside a database, which is read into it when it is opened."""
    return any(file.stat().st_size for file in side_files(path) if not file.name.endswith("-shm"))


def copied(path: Path, folder: Path, *, logged: bool) -> Path:
    """A copy of a database, with its log or without, for its owner only."""
    copy = folder / path.name
    logs = [file for file in side_files(path) if logged and not file.name.endswith("-shm")]
    for file in (path, *logs):
        target = folder / file.name
        make_file(target)
        shutil.copyfile(file, target)
    return copy
