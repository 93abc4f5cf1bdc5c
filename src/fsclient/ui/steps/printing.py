"""Saving what is written as a PDF: asked where, made on the worker, whole or not at all."""

from collections.abc import Callable
from uuid import UUID

from fsclient.domain.cases import Case
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.work.papers import Paper, Printable
from fsclient.ui.work.saving import Saved, ask_where, save_whole


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

    def printable(self, case: Case | None, row_id: UUID | None) -> Printable | None:
        """What is shown, where there is something."""
        if case is None or row_id is None:
            return None
        self._page.flush()
        title, case_id = f"{self._page.title} {case.number}", case.id
        return Printable(read=lambda: (Paper(title, self._written(case_id, row_id)),))

    def _save_written(self, case: Case, row_id: UUID) -> None:
        self._page.flush()
        name = f"{self._page.title} {case.number}"
        self._save(name, lambda: self._written(case.id, row_id))

    def _save(self, name: str, made: Callable[[], bytes]) -> None:
        page = self._page
        asked = (Saved.PAPER, "Spara formuläret", f"{name}.pdf", "PDF (*.pdf)")
        chosen = ask_where(page, *asked)
        if chosen is None:
            return

        def write(pdf: bytes) -> None:
            page.noticed.emit(save_whole(chosen, pdf, "Formuläret är sparat."), None)

        page.tasks.run_command(page, made, write)
