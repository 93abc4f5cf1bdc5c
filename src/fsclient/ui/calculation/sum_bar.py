"""What the calculation comes to, under the table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from fsclient.domain.calculation import CalculationResult
from fsclient.ui.calculation.reduced import reductions_words
from fsclient.ui.calculation.words import outcome, sum_explanation, sum_formula
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import PrimaryButton, QuietButton
from fsclient.ui.widgets.explanation import Explanation, Popover
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.surfaces import Heading, Text

FINISH_KEYS = "Ctrl+Shift+Return"


class SumBar(QWidget):
    """The sum and its parts, and the button that finishes. ``finish_wanted`` when it is pressed.

    The parts explain themselves when they are pressed.
    """

    finish_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._explanation: Explanation | None = None
        self._told = ""
        card = QFrame(self)
        card.setProperty("role", "card")
        self.formula = QuietButton("", card)
        self.formula.clicked.connect(self._explain)
        self.waiting = Text("", "soft", parent=card)
        self.waiting.setContentsMargins(Space.S, Space.S, 0, Space.S)
        self.outcome = Heading("", card)
        self._inner = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inner.setSpacing(0)
        self._inner.addWidget(self.formula, 0, Qt.AlignmentFlag.AlignVCenter)
        self._inner.addWidget(self.waiting, 1)
        self._inner.addWidget(self.outcome, 1)
        self.reduced = Text("", "soft", parent=card)
        self.reduced.setContentsMargins(Space.S, 0, 0, Space.XS)
        self.reduced.hide()
        outer = QVBoxLayout(card)
        outer.setContentsMargins(Space.S, Space.XS, Space.L, Space.XS)
        outer.setSpacing(0)
        outer.addLayout(self._inner)
        outer.addWidget(self.reduced)
        self.finish = PrimaryButton(
            "Klar med beräkningen", self, shortcut=FINISH_KEYS, shortcut_shown_only=True
        )
        self.finish.clicked.connect(lambda _on=False: self.finish_wanted.emit())
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.M)
        self._box.addWidget(card, 1)
        self._box.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignRight)
        self._card = card

    def show_result(self, result: CalculationResult, *, days_left_out: bool = False) -> None:
        """The sum."""
        self._explanation = sum_explanation(result)
        self.formula.set_text(sum_formula(result))
        self.formula.setAccessibleDescription("Visa vad summan består av")
        self.formula.setVisible(True)
        self.waiting.setVisible(False)
        self.outcome.setVisible(True)
        words = outcome(result)
        self.outcome.setText(words)
        self.outcome.setAccessibleName(words)
        self._say_reduced(reductions_words(result, days_left_out=days_left_out))
        self._arrange()

    def show_waiting(self, what: Sequence[str]) -> None:
        """No sum: what it waits for, in words."""
        self._explanation = None
        self.formula.setVisible(False)
        names = ", ".join(dict.fromkeys(what))
        self.waiting.setText(f"Summan väntar på: {names}." if names else "Summan väntar.")
        self.waiting.setVisible(True)
        self.outcome.setText("")
        self.outcome.setVisible(False)
        self._say_reduced("")
        self._arrange()

    def _say_reduced(self, words: str) -> None:
        self.reduced.setText(words)
        self.reduced.setVisible(bool(words))

    @property
    def said(self) -> str:
        """The sum, or what it waits for, and what was lowered; in words."""
        parts = (self.waiting, self.outcome, self.reduced)
        return " ".join(one.text() for one in parts if not one.isHidden() and one.text())

    def tell(self, *, aloud: bool) -> None:
        """Let a screen reader say it, if it is another than was told; or count it as told."""
        if aloud and self.said != self._told:
            announce(self, self.said)
        self._told = self.said

    def show_finish(self, visible: bool) -> None:
        """Whether there is anything to finish."""
        self.finish.setVisible(visible)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Under each other where they do not fit side by side."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Side by side; then the sum under its parts; then the button under both."""
        button = 0 if self.finish.isHidden() else self.finish.sizeHint().width() + Space.M
        widest = [each.sizeHint().width() for each in (self.formula, self.outcome)]
        margins = 2 * Space.XL
        flat = sum(widest) + margins + button <= self.width()
        self._turn(self._inner, flat)
        self._turn(self._box, flat or max(widest) + margins + button <= self.width())
        right = Qt.AlignmentFlag.AlignRight if flat else Qt.AlignmentFlag.AlignLeft
        self.outcome.setAlignment(right | Qt.AlignmentFlag.AlignVCenter)
        self.outcome.setContentsMargins(0 if flat else Space.S, 0, 0, 0 if flat else Space.XS)

    def _turn(self, box: QBoxLayout, flat: bool) -> None:
        direction = QBoxLayout.Direction.LeftToRight if flat else QBoxLayout.Direction.TopToBottom
        if box.direction() is not direction:
            box.setDirection(direction)

    def _explain(self) -> None:
        if self._explanation is not None:
            Popover.open_at(self.formula, self._explanation)
