"""Where this computer keeps what is the person's own."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import platformdirs

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.storage.places import content_of

Value = TypeVar("Value")

LARGEST_FILE = 400_000
"""In bytes; the longest of ours is some forty thousand, and the longest form has half as many
signs as this.
"""

_LEFT = (".", "~$", "#")
"""How the names begin of what nobody wrote: ``._ib.toml``, ``.#ib.toml``, ``~$ib.toml``."""


def settings_folder() -> Path:
    """Where this computer keeps profiles and the unit's own details."""
    return platformdirs.user_config_path("fsclient", appauthor=False)


def data_folder() -> Path:
    """Where local databases lie unless the person chooses another place."""
    return platformdirs.user_data_path("fsclient", appauthor=False)


def data_files(folder: Path) -> tuple[Path, ...]:
    """The TOML files of a folder, by name, whatever letters their ending is written in.

    Raises RuleViolation ``data_file_place`` for one in a folder inside it: nobody would read it.
    """
    found = toml_files(folder)
    _in_place(folder, found)
    return found


def toml_files(folder: Path) -> tuple[Path, ...]:
    """The TOML files of a folder and of those inside it, by name, but for what systems and editors
    leave beside a file that someone has.
    """
    found = (file for file in folder.rglob("*") if file.suffix.lower() == ".toml")
    return tuple(sorted(file for file in found if not _is_left(file.relative_to(folder))))


def _is_left(file: Path) -> bool:
    return any(part.startswith(_LEFT) for part in file.parts)


def own_file(name: str) -> Path | None:
    """A file of the settings folder, in whatever letters its name is written; None without one.

    Raises RuleViolation ``data_file_place``, and ``own_file_twice`` where there are two.
    """
    folder = settings_folder()
    found = tuple(sorted(file for file in folder.rglob("*") if file.name.lower() == name))
    _in_place(folder, found)
    if len(found) > 1:
        files = ", ".join(str(file) for file in found)
        raise RuleViolation.at(None, "own_file_twice", files=files)
    return found[0] if found else None


def _in_place(folder: Path, files: Iterable[Path]) -> None:
    for file in files:
        in_place(folder, file)


def in_place(folder: Path, file: Path) -> None:
    """Raises RuleViolation ``data_file_place`` for a file that is in a folder inside another."""
    if file.parent != folder:
        values = {"in_file": str(file), "folder": str(folder)}
        raise RuleViolation(Problem("data_file_place", None, values))


def own_text(file: Path) -> str:
    """The text of a file that a unit has written.

    Raises RuleViolation ``own_file_unreadable``, ``own_file_large``, ``own_file_not_utf8`` and
    ``own_file_empty``.
    """
    try:
        content = content_of(file, LARGEST_FILE)
    except OSError as error:
        raise RuleViolation.at(None, "own_file_unreadable") from error
    if len(content) > LARGEST_FILE:
        raise RuleViolation.at(None, "own_file_large", most=LARGEST_FILE)
    try:
        # Some editors begin a file with a mark that says it is UTF-8.
        # And each system ends its lines in its own way.
        text = re.sub(r"\r\n?", "\n", content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise RuleViolation.at(None, "own_file_not_utf8", line=line) from error
    if not text.strip():
        raise RuleViolation.at(None, "own_file_empty")
    return text


def read_data(file: Path, parse: Callable[[str], Value]) -> Value:
    """What a data file says, by its own reader.

    Raises RuleViolation with the file, and the line where it is known, of each thing amiss.
    """
    # Imported here: this module is on the way to the first dialog.
    from fsclient.rules.data_files import in_file

    text = ""
    try:
        text = own_text(file)
        return parse(text)
    except RuleViolation as violation:
        raise in_file(violation, str(file), text) from violation
