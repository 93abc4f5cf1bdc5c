"""Writing a list to a file: all of its rows, those that are not shown yet too."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.listings import ListingForm, Rows
from fsclient.ui.speech import formats
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.table import DataTable
from fsclient.ui.work.long_runs import Progress
from fsclient.ui.work.saving import Saved, ask_where
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.ports import ListingWriter

_KINDS: Final = {ListingForm.XLSX: "Excel (*.xlsx)", ListingForm.CSV: "CSV (*.csv)"}

Exported = Callable[[str, Callable[[], Rows[object]]], Rows[object]]
"""Reads every row of a list of a name, on the database's thread, and logs that it leaves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListExport:
    """Asks where, reads the whole list, and writes it beside everything else, whole or not at all.

    ``notice`` is given what is said of it.
    """

    window: QWidget
    tasks: Tasks
    exported: Exported
    write: ListingWriter
    notice: Callable[[str], object]

    def ask(self, table: DataTable, form: ListingForm = ListingForm.XLSX) -> None:
        """Export a table's list in a form."""
        name = table.accessibleName()
        asked = (Saved.LIST, "Exportera listan", f"{name}.{form}", _KINDS[form])
        chosen = ask_where(self.window, *asked)
        if chosen is not None:
            self._export(table, form, chosen)

    def _export(self, table: DataTable, form: ListingForm, path: Path) -> None:
        read, listing = table.every_row(), table.listing_maker()

        def write(rows: Rows[object]) -> None:
            def work(progress: Progress) -> None:
                def step(done: int, total: int) -> None:
                    progress.step(done, total, f"{formats.count(done)} av {formats.count(total)}")

                self.write(path, form, listing(rows), step)

            def tell(_written: None) -> None:
                self.notice(f"{formats.count(len(rows))} rader exporterades till {path.name}.")

            self.tasks.run_free_long(self.window, work, tell, self._tell)

        name = table.accessibleName()
        self.tasks.run_command(self.window, lambda: self.exported(name, read), write)

    def _tell(self, error: Exception) -> bool:
        told = EnvironmentProblem("file_not_written") if isinstance(error, OSError) else error
        if isinstance(told, EnvironmentProblem):
            self.notice(sentence(told))
        return isinstance(told, EnvironmentProblem)
