"""A list on its way to a file: how far it is, how it is ended, and what is said of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fsclient.domain.listings import Listing, ListingForm, Rows
from fsclient.ui.speech.messages import SENTENCES
from fsclient.ui.widgets.table import Column, DataTable
from fsclient.ui.work.list_export import ListExport
from fsclient.ui.work.tasks import Activity, Tasks


@dataclass(frozen=True)
class Row:
    id: int


class Desk:
    """A list of 3 000 rows, two of which are shown, and a place to write it to."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> None:
        self.told: list[str] = []
        self.logged: list[tuple[str, int]] = []
        self.table = DataTable("Rader", (Column(key="id", title="Rad"),))
        qtbot.addWidget(self.table)
        self.table.set_rows([Row(1), Row(2)], total=3000)
        self.table.every = lambda: lambda: [Row(number) for number in range(3000)]
        self.write: Callable[[Path, ListingForm, Listing, Callable[[int, int], None]], None]
        self.export = ListExport(
            window=self.table,
            tasks=tasks,
            exported=self._exported,
            write=lambda *asked: self.write(*asked),
            notice=self.told.append,
        )
        monkeypatch.setattr(
            "fsclient.ui.work.saving.QFileDialog.getSaveFileName",
            lambda _window, _title, where, _kinds: (where, ""),
        )

    def _exported(self, name: str, read: Callable[[], Rows[object]]) -> Rows[object]:
        rows = read()
        self.logged.append((name, len(rows)))
        return rows


@pytest.fixture
def desk(qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(qtbot, tasks, monkeypatch)


def test_every_row_is_written_and_told_of(qtbot: QtBot, tasks: Tasks, desk: Desk) -> None:
    written: list[tuple[Path, ListingForm, int]] = []

    def write(
        path: Path, form: ListingForm, listing: Listing, step: Callable[[int, int], None]
    ) -> None:
        written.append((path, form, len(list(listing.lines))))
        step(listing.count, listing.count)

    desk.write = write
    desk.export.ask(desk.table, ListingForm.CSV)
    qtbot.waitUntil(lambda: bool(desk.told))
    ((path, form, rows),) = written
    assert (path.name, form, rows) == ("Rader.csv", ListingForm.CSV, 3000)
    assert path.is_absolute(), "never where the program happens to stand"
    assert desk.logged == [("Rader", 3000)]
    assert desk.told == ["3\u202f000 rader exporterades till Rader.csv."]
    assert tasks.is_idle


def test_a_long_one_tells_how_far_it_is_and_is_ended(
    qtbot: QtBot, tasks: Tasks, desk: Desk
) -> None:
    shown: list[Activity] = []
    tasks.activity.connect(shown.append)

    def write(
        _path: Path, _form: ListingForm, listing: Listing, step: Callable[[int, int], None]
    ) -> None:
        while True:
            step(1000, listing.count)

    desk.write = write
    desk.export.ask(desk.table)
    qtbot.waitUntil(lambda: any(one.text for one in shown))
    assert (shown[-1].done, shown[-1].total) == (1000, 3000)
    tasks.cancel()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert desk.told == []


def test_where_it_cannot_be_written_it_is_said(qtbot: QtBot, desk: Desk) -> None:
    def write(*_asked: object) -> None:
        raise PermissionError

    desk.write = write
    desk.export.ask(desk.table)
    qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.told == [SENTENCES["file_not_written"]]
