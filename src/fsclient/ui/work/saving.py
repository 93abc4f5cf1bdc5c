"""Where a file is saved: asked, in the folder that this person chose last for the like of it."""

import re
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QIODevice, QSaveFile, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.speech.messages import sentence

_NO_NAME: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
"""What no file can be called on one of the systems."""


class Saved(StrEnum):
    """What is saved: each has a folder of its own."""

    LIST = "list"
    PAPER = "paper"
    BANK = "bank"
    DOCUMENT = "document"


class Folders:
    """The folders of one person, on this computer."""

    def __init__(self, settings: QSettings, person: str) -> None:
        self._settings = settings
        self._group = f"folders/{person}"

    def last(self, kind: Saved) -> Path | None:
        """Where the last of a kind was saved, if that is there still."""
        kept = self._settings.value(f"{self._group}/{kind}")
        folder = Path(str(kept)) if kept else None
        return folder if folder is not None and folder.is_dir() else None

    def keep(self, kind: Saved, folder: Path) -> None:
        """Something of a kind was saved in a folder."""
        self._settings.setValue(f"{self._group}/{kind}", str(folder))


def ask_where(widget: QWidget, kind: Saved, title: str, name: str, pattern: str) -> Path | None:
    """Where to save what is called ``name``; None where nobody wants to.

    The first time among the person's documents, never where the program happens to stand.
    """
    folders = _folders_of(widget)
    folder = None if folders is None else folders.last(kind)
    where = (_documents() if folder is None else folder) / _NO_NAME.sub("-", name)
    chosen, _filter = QFileDialog.getSaveFileName(widget.window(), title, str(where), pattern)
    if not chosen:
        return None
    if folders is not None:
        folders.keep(kind, Path(chosen).parent)
    return Path(chosen)


def _documents() -> Path:
    # In a folder that is not there the dialog would show where the program stands.
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    return documents if documents.is_absolute() and documents.is_dir() else Path.home()


def _folders_of(widget: QWidget) -> Folders | None:
    """The folders that the window keeps; of a dialog the window that it was opened from."""
    at: QWidget | None = widget
    while at is not None:
        found = getattr(at, "folders", None)
        if isinstance(found, Folders):
            return found
        at = at.parentWidget()
    return None


def save_whole(path: Path, content: bytes, done: str) -> str:
    """Write a file whole or not at all; what to say of it, ``done`` where it went."""
    file = QSaveFile(str(path))
    opened = file.open(QIODevice.OpenModeFlag.WriteOnly)
    whole = opened and file.write(content) == len(content) and file.commit()
    return done if whole else sentence(EnvironmentProblem("file_not_written"))
