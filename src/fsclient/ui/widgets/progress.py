"""The thin line that shows that something is being waited for."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.surfaces import SoftText, row_in


class ProgressLine(QWidget):
    """Three pixels that move while something runs, or fill up where it is known how far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase = 0.0
        self._share: float | None = None
        self._busy = False
        self.setFixedHeight(3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Arbetar")
        self._timer = QTimer(self)
        self._timer.setInterval(33)
        self._timer.timeout.connect(self._advance)

    @property
    def is_busy(self) -> bool:
        """Whether it shows anything."""
        return self._busy

    def set_busy(self, busy: bool, done: int = 0, total: int = 0) -> None:
        """Move, fill up to ``done`` of ``total``, or rest."""
        self._busy = busy
        self._share = done / total if total else None
        if busy and self._share is None:
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def sizeHint(self) -> QSize:
        """Three pixels high."""
        return QSize(100, 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if not self._busy:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme().colours.accent_soft))
        width = float(self.width())
        if self._share is not None:
            area = QRectF(0, 0, width * self._share, self.height())
        else:
            area = QRectF((self._phase * 1.3 - 0.3) * width, 0, width * 0.3, self.height())
        painter.fillRect(area, QColor(theme().colours.accent))

    def _advance(self) -> None:
        self._phase = (self._phase + 0.02) % 1.0
        self.update()


class RunProgress(QWidget):
    """How far a long run is, in words and a bar, with a way to cancel."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = row_in(self, Space.M)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Hur långt det har kommit")
        row.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        self._text = SoftText("", self)
        row.addWidget(self._text)
        self._cancel = QuietButton("Avbryt", self)
        self._cancel.clicked.connect(lambda _checked=False: self.cancelled.emit())
        row.addWidget(self._cancel)
        self._cancel.hide()

    def set_progress(
        self, done: int, total: int, text: str = "", *, can_cancel: bool = False
    ) -> None:
        """``done`` of ``total``, in words too."""
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        self._text.setText(text or f"{done} av {total}")
        self._cancel.setVisible(can_cancel)
        # One that is hidden would take the focus with Tab all the same, and give it to nobody.
        self.setFocusProxy(self._cancel if can_cancel else None)  # type: ignore[arg-type]
