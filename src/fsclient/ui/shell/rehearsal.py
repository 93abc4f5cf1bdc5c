"""A window drawn once, out of sight, while someone types a password.

What Qt and PySide make when first used (glyphs, icons, styles, enumerations) is there when the
real window is shown.
"""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from fsclient.ui.shell.areas import AREAS
from fsclient.ui.shell.rail import RailEntry
from fsclient.ui.shell.topbar import SignedIn
from fsclient.ui.shell.window import MainWindow, WindowParts
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.widgets.surfaces import PageHeader
from fsclient.ui.widgets.table import DataTable
from fsclient.ui.widgets.table_model import Column, Render
from fsclient.ui.work.ahead import Steps
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Tasks


def rehearse(settings: QSettings) -> Steps:
    """Draw a window with a list, and throw it away; rests at each ``yield``."""
    window = MainWindow(
        WindowParts(
            who=SignedIn(unit="", role="", name=""),
            rail=[
                RailEntry(key=area.key, title=area.title, icon=area.key)
                for area in AREAS
                if area.title
            ],
            pages={_List.key: _List},
            search=lambda _text: (),
            exported=lambda _name, read: read(),
            write_listing=lambda *_listing: None,
            printed=lambda _name, read: read(),
            draw_list=lambda *_listing: b"",
            settings=settings,
        )
    )
    try:
        yield
        window.go(_List.key)
        yield
        window.grab()
        yield
    finally:
        window.tasks.stop()
        window.deleteLater()


class _List(Page):
    key = AREAS[0].key
    title = AREAS[0].title

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        columns = (
            Column(key="word", title="Vem", value=str, render=Render.STRONG),
            Column(key="soft", title="Sedan", value=str, render=Render.SOFT),
            Column(key="badge", title="Nästa", value=_badge, render=Render.PILL),
        )
        table = DataTable(self.title, columns, self)
        self.body.addWidget(PageHeader(self.title, self))
        self.body.addWidget(table)
        table.set_rows(list(Tone))
        table.select_first()


def _badge(row: object) -> Badge:
    return Badge(str(row), Tone(str(row)))
