"""What is to be printed, seen before it is: one paper, or many of which some are chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.ui.look.theme import theme, within_screen
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import PrimaryButton, SecondaryButton
from fsclient.ui.widgets.pdf_view import PdfView
from fsclient.ui.widgets.surfaces import SoftText
from fsclient.ui.widgets.tick_list import TickList
from fsclient.ui.work.papers import Paper
from fsclient.ui.work.print_pages import ask_printer, page_count
from fsclient.ui.work.saving import Saved, ask_where, save_whole

Send = Callable[[QPrinter, Sequence[Paper]], object]


class PrintDialog(QDialog):
    """Shows papers as they will be printed. ``told`` with what to say of one that was saved.

    ``send`` is given the printer that was chosen, and the papers that are ticked.
    """

    told = Signal(str)

    def __init__(self, papers: Sequence[Paper], send: Send, parent: QWidget) -> None:
        super().__init__(parent)
        self._papers = tuple(papers)
        self._pages = [page_count(paper.pdf) for paper in papers]
        self._send = send
        self.setWindowTitle("Skriv ut")
        self.setModal(True)
        self.choice = TickList("Vad som skrivs ut", self)
        for paper in papers:
            self.choice.add(paper.title)
        self.pdf = PdfView("Så blir det på papper", self)
        self.count = SoftText("", self)
        self.close_it = SecondaryButton("Stäng", self)
        self.save = SecondaryButton("Spara som PDF …", self, icon="export")
        self.print = PrimaryButton("Skriv ut …", self, shortcut="Ctrl+P")
        self._lay_out()
        self.choice.currentRowChanged.connect(self._show)
        self.choice.edited.connect(self._tell)
        self.close_it.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self._show(0)
        self._tell()
        self.resize(within_screen(self, 1000 if len(papers) > 1 else 760, 720))
        (self.choice if len(papers) > 1 else self.print).setFocus()

    @property
    def chosen(self) -> Sequence[Paper]:
        """The papers that are ticked."""
        return [self._papers[at] for at in self.choice.ticked]

    def _show(self, at: int) -> None:
        paper = self._papers[at]
        self.pdf.set_pdf(paper.pdf, of=at)

    def _tell(self) -> None:
        ticked = self.choice.ticked
        pages = sum(self._pages[at] for at in ticked)
        said = f"{formats.count(pages)} {'sida' if pages == 1 else 'sidor'}"
        if len(self._papers) > 1:
            of = f"{formats.count(len(ticked))} av {formats.count(len(self._papers))} valda"
            said = f"{of}, {said}"
        self.count.setText(said)
        self.print.set_blocked("" if ticked else "Kryssa för det som ska skrivas ut.")

    def _print(self) -> None:
        papers = self.chosen
        pages = sum(self._pages[at] for at in self.choice.ticked)
        title = papers[0].title if len(papers) == 1 else f"fsclient, {len(papers)} papper"
        printer = ask_printer(self, title, pages)
        if printer is not None:
            self._send(printer, papers)
            self.accept()

    def _save(self) -> None:
        paper = self._papers[self.choice.currentRow()]
        name = f"{paper.title}.pdf"
        chosen = ask_where(self, Saved.PAPER, "Spara som PDF", name, "PDF (*.pdf)")
        if chosen is not None:
            self.told.emit(save_whole(chosen, paper.pdf, f"{chosen.name} är sparad."))

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        box.setSpacing(Space.M)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        self.choice.setVisible(len(self._papers) > 1)
        self.choice.setMinimumWidth(theme().px(240))
        middle.addWidget(self.choice, 1)
        middle.addWidget(self.pdf, 2)
        box.addLayout(middle, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.count, 1)
        row.addWidget(self.close_it)
        row.addWidget(self.save)
        row.addWidget(self.print)
        box.addLayout(row)
