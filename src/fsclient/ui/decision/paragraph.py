"""A part of a decision to be read, under what it is."""

from PySide6.QtWidgets import QWidget

from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.surfaces import SectionLabel, SelectableText, column_in


class Paragraph(QWidget):
    """Hidden where there is no text; its words can be selected."""

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        box = column_in(self, Space.HAIR)
        box.addWidget(SectionLabel(label, self))
        self._text = SelectableText("", parent=self)
        box.addWidget(self._text)

    def show_text(self, text: str) -> None:
        """Show it; nothing where there is none."""
        self._text.show_text(text)
        self.setVisible(bool(text))
