"""Writing the list that is shown to a file."""

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.messages import sentence
from fsclient.ui.widgets.table import DataTable


def ask_and_export(
    window: QWidget,
    table: DataTable,
    on_export: Callable[[str, int], object],
    notice: Callable[[str], object],
) -> None:
    """Ask where, tell ``on_export`` the table's name and number of rows (so that it can be
    logged, or refused by raising), then write it whole or not at all.
    """
    name = f"{table.accessibleName()}.csv"
    chosen, _filter = QFileDialog.getSaveFileName(
        window, "Exportera listan", name, "Kalkylblad (*.csv)"
    )
    if not chosen:
        return
    rows = len(table.rows())
    on_export(table.accessibleName(), rows)
    # The mark at the start tells Excel that it is UTF-8.
    written = write_whole(chosen, f"\ufeff{table.to_csv()}".encode())
    done = f"{rows} rader exporterades."
    notice(done if written else sentence(EnvironmentProblem("file_not_written")))


def write_whole(path: str, content: bytes) -> bool:
    """Write a file whole or not at all; whether it went."""
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    file.write(content)
    return file.commit()
