"""A folder of forms that is not the program's own, and a start of the program with it."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from fsclient.bootstrap import ResourceFolders, office, resource_folders
from fsclient.usecases.desk import Desk


class FormFolder:
    """What a unit has written: one file for each form, which it changes between the starts."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir()

    def write(self, text: str, name: str = "ib.toml") -> None:
        """Put a form there, in the place of another of the same name."""
        (self.path / name).write_text(text, encoding="utf-8")

    def text(self, name: str = "ib.toml") -> str:
        """What stands in a form."""
        return (self.path / name).read_text(encoding="utf-8")

    def remove(self, name: str = "ib.toml") -> None:
        """Take a form away."""
        (self.path / name).unlink()

    def start(self, desk: Desk) -> Desk:
        """The same person at a computer where the program has just been started."""
        office.load_forms.cache_clear()
        begun = office.make_office(desk.office.database, desk.office.clock)
        return dataclasses.replace(desk, office=begun)


@pytest.fixture
def forms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FormFolder]:
    """An empty folder in the place of the program's own."""
    made = FormFolder(tmp_path / "forms")
    folders = ResourceFolders(resource_folders().resources, made.path)
    monkeypatch.setattr(office, "resource_folders", lambda: folders)
    office.load_forms.cache_clear()
    yield made
    office.load_forms.cache_clear()
