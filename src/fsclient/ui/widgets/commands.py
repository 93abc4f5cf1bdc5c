"""What a person can do, said once: it stands in a menu, in Ctrl+K and on its shortcut."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Menu(StrEnum):
    """Which menu a command stands in."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    GO = "go"
    CASE = "case"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command: ``shortcut`` as Qt writes it (``Ctrl+J``), ``blocked`` why it can't be done.

    A checkable command has ``checked`` True or False; None for all others.
    """

    key: str
    title: str
    run: Callable[[], object]
    menu: Menu
    shortcut: str = ""
    blocked: str = ""
    checked: bool | None = None


def shortcut_words(shortcut: str) -> str:
    """A shortcut as it is read aloud and drawn: ``Ctrl+K`` as ``Ctrl K``."""
    names = {
        "Return": "Enter",
        "Space": "Mellanslag",
        "Shift": "Skift",
        "Del": "Delete",
        "Down": "Pil ned",
        "PgDown": "Page Down",
        "PgUp": "Page Up",
    }
    # The last + of ``Ctrl++`` is the key itself.
    held, _, key = shortcut[:-1].rpartition("+")
    parts = [*held.split("+"), key + shortcut[-1:]]
    return " ".join(names.get(part, part) for part in parts if part)
