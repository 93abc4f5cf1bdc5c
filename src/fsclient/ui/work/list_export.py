"""Writing the list that is shown to a file."""

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.table import DataTable
from fsclient.ui.work.tasks import Tasks


def ask_and_export(
    window: QWidget,
    tasks: Tasks,
    table: DataTable,
    log: Callable[[str, int], object],
    notice: Callable[[str], object],
) -> None:
    """Ask where, ``log`` the table's name and number of rows, then write it whole or not at all.

    What cannot be logged is not written.
    """
    name = f"{table.accessibleName()}.csv"
    chosen, _filter = QFileDialog.getSaveFileName(
        window, "Exportera listan", name, "Kalkylblad (*.csv)"
    )
    if not chosen:
        return
    rows = len(table.rows())
    # The mark at the start tells Excel that it is UTF-8.
    content = f"\ufeff{table.to_csv()}".encode()

    def write(_logged: object) -> None:
        written = write_whole(chosen, content)
        done = f"{rows} rader exporterades."
        notice(done if written else sentence(EnvironmentProblem("file_not_written")))

    tasks.run_command(window, lambda: log(table.accessibleName(), rows), write)


def write_whole(path: str, content: bytes) -> bool:
    """Write a file whole or not at all; whether it went."""
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    file.write(content)
    return file.commit()
