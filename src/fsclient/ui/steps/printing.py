"""Saving what is written as a PDF: asked where, made on the worker, whole or not at all."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QFileDialog

from fsclient.domain.cases import Case
from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.speech.messages import sentence
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.work.list_export import write_whole


class Printing:
    """What a page offers to save: what is shown, by the ids of its case and row, and a blank.

    Both give the bytes of a PDF, and run on the worker.
    """

    def __init__(
        self,
        page: StepPage,
        written: Callable[[UUID, UUID], bytes],
        blank: Callable[[], bytes],
    ) -> None:
        self._page = page
        self._written = written
        self._blank = blank

    def commands(self, case: Case | None, row_id: UUID | None) -> tuple[Command, ...]:
        """Save what is shown, where there is something, and a blank."""
        page = self._page
        blank = Command(
            key=f"blank_{page.key}",
            title="Spara tomt formulär som PDF",
            run=lambda: self._save(page.title, self._blank),
            menu=Menu.CASE,
        )
        if case is None or row_id is None:
            return (blank,)
        written = Command(
            key=f"print_{page.key}",
            title=f"Spara {page.title} som PDF",
            run=lambda: self._save_written(case, row_id),
            menu=Menu.CASE,
        )
        return (written, blank)

    def _save_written(self, case: Case, row_id: UUID) -> None:
        self._page.flush()
        name = f"{self._page.title} {case.number}"
        self._save(name, lambda: self._written(case.id, row_id))

    def _save(self, name: str, made: Callable[[], bytes]) -> None:
        page = self._page
        chosen, _filter = QFileDialog.getSaveFileName(
            page.window(), "Spara formuläret", f"{name}.pdf", "PDF (*.pdf)"
        )
        if not chosen:
            return

        def write(pdf: bytes) -> None:
            written = write_whole(chosen, pdf)
            done = "Formuläret är sparat."
            told = done if written else sentence(EnvironmentProblem("file_not_written"))
            page.noticed.emit(told, None)

        page.tasks.run_command(page, made, write)
