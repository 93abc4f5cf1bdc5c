"""Saving a form as a PDF: asked where, made on the worker, and written whole or not at all."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QFileDialog

from fsclient.domain.cases import Case
from fsclient.domain.errors import EnvironmentProblem
from fsclient.ui.speech.messages import sentence
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.work.list_export import write_whole
from fsclient.usecases.form_papers import blank_form, filled_form


class FormPrinting:
    """What a page of a form offers; ``instrument`` is the form's key."""

    def __init__(self, page: StepPage, instrument: str) -> None:
        self._page = page
        self._instrument = instrument

    def commands(self, case: Case | None, row_id: UUID | None) -> tuple[Command, ...]:
        """Save what is shown, where there is something, and a blank."""
        page = self._page
        blank = Command(
            key=f"blank_{page.key}",
            title="Spara tomt formulär som PDF",
            run=self._save_blank,
            menu=Menu.CASE,
        )
        if case is None or row_id is None:
            return (blank,)
        filled = Command(
            key=f"print_{page.key}",
            title=f"Spara {page.title} som PDF",
            run=lambda: self._save_filled(case, row_id),
            menu=Menu.CASE,
        )
        return (filled, blank)

    def _save_filled(self, case: Case, row_id: UUID) -> None:
        desk = self._page.desk
        self._page.flush()
        self._save(f"{self._page.title} {case.number}", lambda: filled_form(desk, case.id, row_id))

    def _save_blank(self) -> None:
        desk, key = self._page.desk, self._instrument
        self._save(self._page.title, lambda: blank_form(desk, key))

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
