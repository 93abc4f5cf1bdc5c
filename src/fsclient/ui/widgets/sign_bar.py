"""The foot of a page that is signed: how the draft stands, and the one act that asks."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from fsclient.ui.widgets.commands import shortcut_words
from fsclient.ui.widgets.field import bring_into_view
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.styling import mark
from fsclient.ui.widgets.surfaces import Text

SIGN_KEYS: Final = "Ctrl+Shift+Return"
_WORDS: Final = 150


class SignBar(QWidget):
    """A line of words, other actions, and the button that signs.

    While something is lacking the button says what, and asks to be shown it (``missing_wanted``).
    Else it asks once, in place; ``confirmed`` when the answer is yes. Enter alone never signs: the
    focus goes to the way back. The keys shown are a menu command's, which calls ``ask``.
    """

    confirmed = Signal()
    missing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._lacking = ""
        self._note = ""
        self._question = ""
        self._asking = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.M)
        self._words = Text("", "soft", parent=self)
        self._row.addWidget(self._words, 1)
        self._buttons = QWidget(self)
        self._buttons.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(self._buttons, spacing=Space.S)
        self._row.addWidget(self._buttons)
        self._actions: list[Button] = []
        self._back = SecondaryButton("Avbryt", self._buttons)
        self._back.clicked.connect(self.withdraw)
        self.button = _SignButton(
            "Signera", self._buttons, shortcut=SIGN_KEYS, shortcut_shown_only=True
        )
        self.button.clicked.connect(self._press)
        self._show()

    def set_note(self, text: str) -> None:
        """What stands at the left."""
        self._note = text
        self._show()

    def set_question(self, question: str) -> None:
        """What is asked before signing."""
        self._question = question

    def set_lacking(self, words: str) -> None:
        """What must be filled in or mended first, in words; nothing, and it can be signed."""
        if words == self._lacking:
            return
        self._lacking = words
        self._asking = self._asking and not words
        self._show()

    def set_busy(self, busy: bool) -> None:
        """While it is being signed."""
        self.button.setEnabled(not busy)
        self._back.setEnabled(not busy)

    def set_actions(self, *buttons: Button) -> None:
        """The other actions, left of the signing; called once."""
        self._actions = list(buttons)
        for button in (*buttons, self._back, self.button):
            self._flow.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words over the buttons where there is no room beside them."""
        super().resizeEvent(event)
        self._arrange()

    def withdraw(self) -> None:
        """Take the question back."""
        if self._asking:
            self._asking = False
            self._show()
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the question back."""
        if event.key() == Qt.Key.Key_Escape and self._asking:
            self.withdraw()
            return
        super().keyPressEvent(event)

    def ask(self) -> None:
        """What the shortcut does: show what is missing, or ask. Held down it never answers."""
        if not self.button.isEnabled() or self._asking:
            return
        if self._lacking:
            self.missing_wanted.emit()
            return
        self._asking = True
        self._show()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._question)
        # The keys ask from anywhere on the page, also where the question is out of sight.
        bring_into_view(self)

    def _press(self) -> None:
        if not self._asking:
            self.ask()
            return
        self._asking = False
        self._show()
        self.confirmed.emit()

    def _show(self) -> None:
        self._words.setText(self._question if self._asking else self._note)
        mark(self._words, role="strong" if self._asking else "soft")
        for action in self._actions:
            action.setVisible(not self._asking and action.isEnabled())
        self._back.setVisible(self._asking)
        self.button.set_blocking(bool(self._lacking))
        self.button.set_text(self._button_words())
        self.button.show_keys("" if self._asking else SIGN_KEYS)
        self._arrange()

    def _arrange(self) -> None:
        beside = self._flow.sizeHint().width() + theme().px(_WORDS)
        stacked = self.width() < beside
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)

    def _button_words(self) -> str:
        if self._asking:
            return "Signera och lås"
        return f"Signera · {self._lacking}" if self._lacking else "Signera"


class _SignButton(PrimaryButton):
    def show_keys(self, shortcut: str) -> None:
        """The keys beside the words; none while they answer nothing."""
        self._keys = shortcut_words(shortcut)
        self.setAccessibleDescription(f"Kortkommando {self._keys}" if shortcut else "")
        self.updateGeometry()

    def set_blocking(self, blocked: bool) -> None:
        self.kind = "blocked" if blocked else "primary"
        mark(self, kind=self.kind)
