"""What is known of a person already: the cases, each with a way to it."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.ui.intake.words import known_case
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Tone
from fsclient.ui.widgets.buttons import LinkButton
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import SectionLabel, Text, column_in, row_in
from fsclient.usecases.ports import SearchHit

_KNOWN: Final = "Tidigare hos oss"
_UNKNOWN: Final = "Inte känd hos oss: inget tidigare ärende."


class KnownCases(QWidget):
    """``Tidigare hos oss``: hidden until it has been looked. ``case_wanted`` with a hit."""

    case_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_KNOWN)
        self._hits: tuple[SearchHit, ...] = ()
        self._label = SectionLabel("", self)
        self._protected = Pill("Skyddade personuppgifter", Tone.BAD, self)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._label)
        head.addWidget(self._protected)
        head.addStretch(1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        box = column_in(self, Space.HAIR)
        box.addLayout(head)
        box.addLayout(self._rows)
        self._lines: list[QWidget] = []
        self.buttons: list[LinkButton] = []
        self.show_hits(())

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """What is shown."""
        return self._hits

    @property
    def protected(self) -> bool:
        """Whether the person's data are protected."""
        return any(hit.protected for hit in self._hits)

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """These cases; none hides the whole."""
        self._hits = tuple(hits)
        for line in self._lines:
            self._rows.removeWidget(line)
            line.deleteLater()
        self.buttons = []
        self._lines = [self._line(hit) for hit in self._hits]
        for line in self._lines:
            self._rows.addWidget(line)
        self._protected.setVisible(self.protected)
        self._label.setText(_KNOWN)
        self.setVisible(bool(self._hits))

    def show_found(self, hits: Sequence[SearchHit]) -> None:
        """What was found when it was looked: these, or that there is nothing."""
        self.show_hits(hits)
        if not hits:
            self._label.setText(_UNKNOWN)
            self.show()

    def _line(self, hit: SearchHit) -> QWidget:
        line = QWidget(self)
        row = row_in(line, Space.S)
        row.addWidget(Text(known_case(hit), parent=line), 1)
        button = LinkButton("Öppna", line)
        button.setAccessibleName(f"Öppna ärende {hit.number}")
        button.clicked.connect(self._wanting(hit))
        row.addWidget(button)
        self.buttons.append(button)
        return line

    def _wanting(self, hit: SearchHit) -> Callable[[], None]:
        return lambda: self.case_wanted.emit(hit)
