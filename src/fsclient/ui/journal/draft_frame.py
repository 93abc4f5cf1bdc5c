"""The room of the draft: as high as it needs, and scrolling where the window is too low."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class DraftFrame(QScrollArea):
    """Around a draft; it is shown and hidden with it."""

    def __init__(self, draft: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWidget(draft)
        self.setVisible(not draft.isHidden())
        draft.installEventFilter(self)

    def heightForWidth(self, width: int) -> int:
        """All of the draft."""
        return self._draft.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """All of the draft."""
        return QSize(self._draft.sizeHint().width(), self._draft.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """It may be lower than the draft, and then scrolls."""
        return QSize(0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the draft's height, and whether it is there."""
        if watched is self._draft:
            if event.type() is QEvent.Type.LayoutRequest:
                self.updateGeometry()
            elif event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self.setVisible(not self._draft.isHidden())
        return super().eventFilter(watched, event)
