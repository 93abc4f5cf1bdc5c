"""A question before what cannot be undone: what will happen, and two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import PrimaryButton, SecondaryButton
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.surfaces import SectionHeading, Text


class AskDialog(QDialog):
    """``go`` says in its words what it does, ``back`` is the way out and has the focus at first,
    so that Enter alone does nothing. What else is asked goes into ``body``.

    Opened with ``open``; accepted when ``go`` is pressed, unless ``go`` is taken over.
    """

    def __init__(
        self,
        title: str,
        text: str,
        parent: QWidget,
        *,
        go: str,
        back: str,
        width: int = 440,
    ) -> None:
        super().__init__(parent)
        self._wide = width
        self.setWindowTitle(title)
        self.setModal(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        box.setSpacing(Space.M)
        box.addWidget(SectionHeading(title, self))
        box.addWidget(Text(text, parent=self))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        box.addLayout(self.body)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        self.back = SecondaryButton(back, self)
        self.back.clicked.connect(self.reject)
        self.go = PrimaryButton(go, self)
        self.go.clicked.connect(self.press_go)
        row.addWidget(self.back)
        row.addWidget(self.go)
        box.addLayout(row)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        theme().changed.connect(later(self, 0, self._fit).start)

    def press_go(self) -> None:
        """The answer is yes."""
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need at its width, in the middle of the window it asks in."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        assert layout is not None
        width = max(theme().px(self._wide), layout.totalMinimumSize().width())
        self.resize(width, layout.totalHeightForWidth(width))
        parent = self.parentWidget()
        if parent is not None:
            # It was placed by the size that it had before.
            self.move(parent.window().frameGeometry().center() - self.rect().center())
