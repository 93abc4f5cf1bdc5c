"""Who signed what is read and when, with the one way on from it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Badge
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import Text, row_in


class SignedBar(QWidget):
    """The state as a pill, words beside it, and a button: ``pressed`` when it is."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = row_in(self, Space.S)
        self._pill = Pill("", parent=self)
        row.addWidget(self._pill)
        self._words = Text("", "soft", parent=self)
        row.addWidget(self._words, 1)
        self._button = SecondaryButton("", self)
        self._button.clicked.connect(self.pressed)
        row.addWidget(self._button)

    def show_state(self, badge: Badge, words: str, way_on: str) -> None:
        """How it stands, by whom and when; what the button says, or none."""
        self._pill.set_badge(badge.text, badge.tone)
        self._words.setText(words)
        self._button.set_text(way_on)
        self._button.setVisible(bool(way_on))
