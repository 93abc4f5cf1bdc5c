"""The handbook beside the work, and every shortcut in a list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from fsclient.ui.commands import Command, shortcut_words
from fsclient.ui.theme import theme


class HelpWindow(QDialog):
    """A window of text that stays open beside the work; Esc closes it.

    ``followed`` with the key of the page that a link in the text leads to.
    """

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        box = QVBoxLayout(self)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName("Hjälptext")
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        box.addWidget(self.text)

    def show_text(self, title: str, markdown: str) -> None:
        """Show a text under a title."""
        self.setWindowTitle(title)
        self.text.setMarkdown(markdown)
        self.resize(theme().px(520), theme().px(560))
        self.show()
        self.raise_()
        self.activateWindow()


def shortcut_list(commands: Sequence[Command]) -> str:
    """Every command that has a shortcut, as a table in Markdown."""
    rows = [
        f"| {shortcut_words(command.shortcut)} | {command.title} |"
        for command in commands
        if command.shortcut
    ]
    return "\n".join(("| Tangenter | Vad det gör |", "|---|---|", *rows))
