"""A list of which some are ticked: arrows go through it, Space ticks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyleOptionViewItem, QWidget

from fsclient.ui.look.icons import icon_pixmap
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.styling import mark


class TickList(QListWidget):
    """``edited`` when something was ticked or no more; ``name`` is read aloud."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSpacing(Space.HAIR)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        mark(self, role="ticks")
        self.itemChanged.connect(lambda _item: self.edited.emit())

    def add(self, text: str, *, ticked: bool = True) -> None:
        """Another line."""
        item = QListWidgetItem(text, self)
        item.setToolTip(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    @property
    def ticked(self) -> Sequence[int]:
        """The places of what is ticked."""
        return [at for at in range(self.count()) if self._is_ticked(at)]

    def _is_ticked(self, at: int) -> bool:
        return self.item(at).checkState() == Qt.CheckState.Checked

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines and boxes from the style sheet, then the marks."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        for at in self.ticked:
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
            option.rect = self.visualItemRect(self.item(at))
            box = self.style().subElementRect(part, option, self)
            size = min(box.width(), box.height()) - 2
            pixmap = icon_pixmap(
                "check", theme().colour("on_accent"), size, self.devicePixelRatioF()
            )
            painter.drawPixmap(box.adjusted(1, 1, -1, -1), pixmap)
        painter.end()
