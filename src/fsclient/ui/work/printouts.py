"""From what is shown to paper: read and logged, drawn, seen, and sent to the printer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.listings import Listing, Rows
from fsclient.ui.speech import formats
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.table import DataTable
from fsclient.ui.work.list_export import Exported
from fsclient.ui.work.long_runs import Progress
from fsclient.ui.work.papers import Paper, Printable
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.ports import SignedRow

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DrawList = Callable[[Listing, Callable[[int, int], None]], bytes]
"""Draws a list as a PDF, beside everything else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLetters:
    """Of someone who decides: what he has ``signed`` lately, and what ``read`` the letters of such
    and logs it; both on the database's thread.
    """

    signed: Callable[[], tuple[SignedRow, ...]]
    read: Callable[[Sequence[SignedRow]], tuple[Paper, ...]]


@dataclass(frozen=True, kw_only=True)
class Printouts:
    """Shows what is to be printed and prints it. ``notice`` is given what is said of it."""

    window: QWidget
    tasks: Tasks
    printed: Exported
    draw_list: DrawList
    notice: Callable[[str], object]
    letters: OwnLetters | None = None

    def ask(self, printable: Printable) -> None:
        """Show what a page offers."""
        self.tasks.run_command(self.window, printable.read, self._show)

    def ask_letters(self) -> None:
        """Ask which of one's latest decisions' letters are to be printed, and show them."""
        letters = self.letters
        assert letters is not None

        def show(rows: Sequence[SignedRow]) -> None:
            self.ask(Printable(read=lambda: letters.read(rows)))

        def choose(rows: tuple[SignedRow, ...]) -> None:
            if not rows:
                self.notice("Du har inte signerat något beslut de senaste två veckorna.")
                return
            from fsclient.ui.work.letters_dialog import LettersDialog

            dialog = LettersDialog(rows, show, self.window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self.tasks.run_command(self.window, letters.signed, choose)

    def ask_list(self, table: DataTable) -> None:
        """Show every row of a table's list as it is printed."""
        name = table.accessibleName()
        read, listing = table.every_row(), table.listing_maker()

        def draw(rows: Rows[object]) -> None:
            def work(progress: Progress) -> bytes:
                def step(done: int, total: int) -> None:
                    progress.step(done, total, f"{formats.count(done)} av {formats.count(total)}")

                return self.draw_list(listing(rows), step)

            self.tasks.run_free_long(self.window, work, lambda pdf: self._show((Paper(name, pdf),)))

        self.tasks.run_command(self.window, lambda: self.printed(name, read), draw)

    def _show(self, papers: tuple[Paper, ...]) -> None:
        # Loaded when it is asked for, as the pages are: a start is to be quick.
        from fsclient.ui.work.print_dialog import PrintDialog

        dialog = PrintDialog(papers, self._send, self.window)
        dialog.told.connect(self.notice)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _send(self, printer: "QPrinter", papers: Sequence[Paper]) -> None:
        send_papers(self.window, self.tasks, printer, papers, self.notice)


def send_papers(
    owner: QWidget,
    tasks: Tasks,
    printer: "QPrinter",
    papers: Sequence[Paper],
    notice: Callable[[str], object],
) -> None:
    """Print papers beside everything else; ``notice`` is given what is said of it."""
    from fsclient.ui.work.print_pages import print_papers

    def work(progress: Progress) -> int:
        def step(done: int, total: int) -> None:
            progress.step(done, total, f"Sida {done} av {total}")

        return print_papers(printer, papers, step)

    def tell(pages: int) -> None:
        said = "1 sida" if pages == 1 else f"{formats.count(pages)} sidor"
        notice(f"{said} skickades till skrivaren.")

    def failed(error: Exception) -> bool:
        if isinstance(error, EnvironmentProblem):
            notice(sentence(error))
        return isinstance(error, EnvironmentProblem)

    tasks.run_free_long(owner, work, tell, failed)
