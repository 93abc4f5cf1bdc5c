"""What a window does for its tables: it keeps their layouts, each person's own, and exports."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import msgspec
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from fsclient.domain.listings import ListingForm


@dataclass(slots=True, kw_only=True)
class Layout:
    """What is chosen in one table, by the columns' keys.

    ``widths`` in pixels, ``shown`` where it is not as the page has it, ``order`` from the left
    (empty for the page's own), ``sort`` the column to sort by (empty for the rows as given).
    """

    widths: dict[str, int] = field(default_factory=dict)
    shown: dict[str, bool] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    sort: str = ""
    ascending: bool = True


class TableMemory:
    """The layouts of one person, on this computer."""

    def __init__(self, settings: QSettings, person: str) -> None:
        self._settings = settings
        self._group = f"tables/{person}"

    def recall(self, table: str) -> Layout:
        """The layout of a table by its name; an empty one where none is kept or can be read."""
        kept = self._settings.value(f"{self._group}/{table}")
        try:
            return msgspec.json.decode(str(kept), type=Layout) if kept else Layout()
        except msgspec.MsgspecError:
            return Layout()

    def keep(self, table: str, layout: Layout) -> None:
        """Keep the layout of a table."""
        written = msgspec.json.encode(layout).decode()
        self._settings.setValue(f"{self._group}/{table}", written)


@dataclass(frozen=True, slots=True)
class TableHost:
    """What a window offers its tables, as ``table_host``: ``export`` asks where one is written,
    and ``print`` shows one as it will be on paper.
    """

    memory: TableMemory
    export: Callable[[Any, ListingForm], object]
    print: Callable[[Any], object]


def host_of(table: QWidget) -> TableHost | None:
    """What the window of a table offers; None where it stands in none that does."""
    host = getattr(table.window(), "table_host", None)
    return host if isinstance(host, TableHost) else None
