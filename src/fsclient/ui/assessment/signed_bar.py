"""Who signed a filling and when, with the way to a new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.pill import Badge, Pill
from fsclient.ui.widgets.surfaces import Text


class SignedBar(QWidget):
    """The state as a pill, words beside it, and a button: ``again_wanted`` when it is pressed."""

    again_wanted = Signal()

    def __init__(self, again: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self._pill = Pill("", parent=self)
        row.addWidget(self._pill)
        self._words = Text("", "soft", parent=self)
        row.addWidget(self._words, 1)
        self._again = SecondaryButton(again, self)
        self._again.clicked.connect(self.again_wanted)
        row.addWidget(self._again)

    def show_state(self, badge: Badge, words: str, *, may_begin: bool) -> None:
        """How it stands, by whom and when; whether a new one may be begun."""
        self._pill.set_badge(badge.text, badge.tone)
        self._words.setText(words)
        self._again.setVisible(may_begin)
