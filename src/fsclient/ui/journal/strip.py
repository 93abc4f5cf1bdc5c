"""What is left of the journal when it is folded away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import QuietButton


class JournalStrip(QFrame):
    """A strip at the edge with the way back. ``unfold_wanted`` when it is pressed."""

    unfold_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidepanel")
        unfold = QuietButton("", self, icon="journal")
        unfold.setAccessibleName("Visa journalen")
        unfold.setToolTip("Visa journalen (Ctrl Skift J)")
        unfold.clicked.connect(lambda _on=False: self.unfold_wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HAIR, Space.S, Space.HAIR, Space.S)
        column.addWidget(unfold)
        column.addStretch(1)
