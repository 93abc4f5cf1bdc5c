"""A document in a window of its own, beside the work: its pages, printed and saved with a line in
the log each time.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.case_documents import CaseDocument
from fsclient.ui.attached import words
from fsclient.ui.attached.sheets import as_pdf
from fsclient.ui.look.theme import within_screen
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.pdf_view import PdfView
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.work.papers import Paper
from fsclient.ui.work.print_pages import ask_printer
from fsclient.ui.work.printouts import send_papers
from fsclient.ui.work.saving import Saved, ask_where, save_whole
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_documents import DocumentUse, OpenedDocument, read_document
from fsclient.usecases.desk import Desk

_WIDE: Final = 820
_HIGH: Final = 760
_STEP: Final = 1.2


class DocumentWindow(QDialog):
    """Shows a document while one goes on working. Ctrl with + and - zooms, Ctrl+0 fits the width,
    Page Up and Page Down turn the page, Esc closes it. ``told`` with what to say of it.
    """

    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        name_of: words.NameOf,
        opened: OpenedDocument,
        pdf: bytes,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._opened = opened
        self._pdf = pdf
        document = opened.document
        self.setWindowTitle(document.name)
        self.setModal(False)
        self.pdf = PdfView(document.name, self)
        self.about = Text(words.facts(document, name_of), "soft", parent=self)
        self.close_it = SecondaryButton("Stäng", self)
        self.save = SecondaryButton("Spara en kopia …", self, icon="export")
        self.print = SecondaryButton("Skriv ut …", self, icon="print", shortcut="Ctrl+P")
        self._lay_out()
        self.close_it.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        for keys, act in (
            (QKeySequence.StandardKey.ZoomIn, lambda: self.pdf.zoom(_STEP)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.pdf.zoom(1 / _STEP)),
            ("Ctrl+0", self.pdf.fit_width),
        ):
            QShortcut(QKeySequence(keys), self, act)
        self.pdf.set_pdf(pdf, of=document.id)
        self.resize(within_screen(self, _WIDE, _HIGH))
        self.pdf.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self) -> None:
        document = self._opened.document
        printer = ask_printer(self, document.name, self.pdf.document.pageCount())
        if printer is None:
            return
        paper = Paper(document.name, self._pdf)

        def send(_opened: OpenedDocument) -> None:
            send_papers(self, self._tasks, printer, [paper], self.told.emit)

        self._read(DocumentUse.PRINTED, send)

    def _save(self) -> None:
        document = self._opened.document
        ending = document.name.rpartition(".")[2]
        pattern = f"{words.KINDS[document.kind]} (*.{ending})"
        chosen = ask_where(self, Saved.DOCUMENT, "Spara en kopia", document.name, pattern)
        if chosen is None:
            return

        def save(opened: OpenedDocument) -> None:
            self.told.emit(save_whole(chosen, opened.content, f"{chosen.name} är sparad."))

        self._read(DocumentUse.SAVED, save)

    def _read(self, use: DocumentUse, then: Callable[[OpenedDocument], None]) -> None:
        """What leaves the program is read anew for it, and so has a line of its own."""
        document_id = self._opened.document.id
        self._tasks.run_command(self, lambda: read_document(self._desk, document_id, use), then)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        box.setSpacing(Space.M)
        box.addWidget(self.pdf, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.about, 1)
        row.addWidget(self.close_it)
        row.addWidget(self.save)
        row.addWidget(self.print)
        box.addLayout(row)


def show_document(
    owner: QWidget,
    desk: Desk,
    tasks: Tasks,
    document: CaseDocument,
    name_of: words.NameOf,
    tell: Callable[[str], object],
) -> None:
    """Read a document, which is logged, and show it."""

    def draw(opened: OpenedDocument) -> None:
        kind, content = opened.document.kind, opened.content
        tasks.run_free(owner, lambda: as_pdf(kind, content), lambda pdf: show(opened, pdf))

    def show(opened: OpenedDocument, pdf: bytes) -> None:
        window = DocumentWindow(desk, tasks, name_of, opened, pdf, owner.window())
        window.told.connect(tell)
        window.finished.connect(window.deleteLater)
        window.show()

    tasks.run_command(owner, lambda: read_document(desk, document.id), draw)
