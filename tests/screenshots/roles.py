"""Every page of every role, and the search, on a made-up unit with months of work in it."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtTest import QTest

from fsclient.domain.staff import Role
from fsclient.ui.shell.areas import areas_of
from fsclient.ui.shell.palette import QUIET_MS
from fsclient.ui.shell.window import MainWindow
from tests.screenshots.pictures import Picture, in_window
from tests.support.unit import Unit


def pictures(unit: Unit) -> Iterator[Picture]:
    """A picture for each area of the rail, role by role, and what Ctrl+K finds."""
    for role in Role:
        desk = unit.desk(role)
        for area in areas_of(desk):
            if area.title:
                yield in_window(f"{role.value}-{area.key}", desk, area.key)
    desk = unit.desk(Role.SOCIAL_WORKER)
    yield in_window("search-empty", desk, "worklist", then=lambda page: _search(page, ""))
    yield in_window("search-person", desk, "worklist", then=lambda page: _search(page, "an"))
    yield in_window("search-command", desk, "worklist", then=lambda page: _search(page, "text"))
    yield in_window("search-none", desk, "worklist", then=lambda page: _search(page, "xyzzy"))


def _search(page: Any, text: str) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    window.search()
    window.palette_view.edit.setText(text)
    QTest.qWait(2 * QUIET_MS)
