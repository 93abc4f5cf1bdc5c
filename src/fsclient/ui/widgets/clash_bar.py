"""What to do when someone else saved the same text first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.notices import Banner, Tone
from fsclient.ui.widgets.surfaces import column_in


class ClashBar(QWidget):
    """A sentence, and the two ways on. Hidden until there is a clash.

    ``keep_wanted``: what stands here is to be stored over the other's. ``yield_wanted``: the
    other's is to be read in.
    """

    keep_wanted = Signal()
    yield_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = column_in(self, Space.S)
        self._banner = Banner(parent=self)
        column.addWidget(self._banner)
        row = FlowLayout(spacing=Space.S)
        self.keep = SecondaryButton("Behåll min text", self)
        self.keep.clicked.connect(self.keep_wanted)
        self.give_way = SecondaryButton("Läs in den sparade", self)
        self.give_way.clicked.connect(self.yield_wanted)
        row.addWidget(self.keep)
        row.addWidget(self.give_way)
        column.addLayout(row)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while there is no clash."""
        return self._banner.text

    def show_clash(self, text: str, *, can_keep: bool) -> None:
        """Say what has happened. Where the other's is signed or gone, one's own can't be kept."""
        self._banner.show_message(text, Tone.WARN)
        self.keep.setVisible(can_keep)
        self.give_way.set_text("Läs in den sparade" if can_keep else "Gå vidare")
        self.show()

    def clear(self) -> None:
        """The clash is over."""
        self._banner.clear()
        self.hide()
