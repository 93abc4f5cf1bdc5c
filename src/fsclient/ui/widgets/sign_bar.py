"""The foot of a page that is signed: how the draft stands, and the one act that asks."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.styling import mark
from fsclient.ui.widgets.surfaces import Text

SIGN_KEYS: Final = "Ctrl+Shift+Return"
_LONGEST: Final = 24


class SignBar(QWidget):
    """A line of words, other actions, and the button that signs.

    While something is missing the button says what, and asks to be shown it (``missing_wanted``);
    ``one`` and ``many`` are what is counted. Else it asks once, in place; ``confirmed`` when the
    answer is yes. Enter alone never signs: the focus goes to the way back. The keys shown are a
    menu command's, which calls ``ask``.
    """

    confirmed = Signal()
    missing_wanted = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, one: str = "svar", many: str = "svar"
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._missing: tuple[str, ...] = ()
        self._note = ""
        self._question = ""
        self._one = one
        self._many = many
        self._asking = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        self._words = Text("", "soft", parent=self)
        row.addWidget(self._words, 1)
        self._actions = QWidget(self)
        self._actions.setProperty("role", "clear")
        self._actions.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._action_row = FlowLayout(self._actions, spacing=Space.S)
        row.addWidget(self._actions)
        self._back = SecondaryButton("Avbryt", self)
        self._back.clicked.connect(self.withdraw)
        row.addWidget(self._back)
        self.button = _SignButton("Signera", self, shortcut=SIGN_KEYS, shortcut_shown_only=True)
        self.button.clicked.connect(self._press)
        row.addWidget(self.button)
        self._show()

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing, in words."""
        return self._missing

    def set_note(self, text: str) -> None:
        """What stands at the left."""
        self._note = text
        self._show()

    def set_question(self, question: str) -> None:
        """What is asked before signing."""
        self._question = question

    def set_missing(self, missing: Sequence[str]) -> None:
        """What must be filled in first, in words; nothing, and it can be signed."""
        if tuple(missing) == self._missing:
            return
        self._missing = tuple(missing)
        self._asking = self._asking and not self._missing
        self._show()

    def set_busy(self, busy: bool) -> None:
        """While it is being signed."""
        self.button.setEnabled(not busy)
        self._back.setEnabled(not busy)

    def add_action(self, button: Button) -> None:
        """Another action, left of the signing."""
        self._action_row.addWidget(button)

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
        if self._missing:
            self.missing_wanted.emit()
            return
        self._asking = True
        self._show()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._question)

    def _press(self) -> None:
        if not self._asking:
            self.ask()
            return
        self._asking = False
        self._show()
        self.confirmed.emit()

    def _show(self) -> None:
        self._words.setText(self._question if self._asking else self._note)
        self._words.setProperty("role", "strong" if self._asking else "soft")
        mark(self._words)
        self._actions.setVisible(not self._asking)
        self._back.setVisible(self._asking)
        self.button.set_blocking(bool(self._missing))
        self.button.set_text(self._button_words())

    def _button_words(self) -> str:
        if self._asking:
            return "Signera och lås"
        if not self._missing:
            return "Signera"
        if len(self._missing) > 1:
            return f"Signera · {len(self._missing)} {self._many} saknas"
        words = self._missing[0]
        if len(words) > _LONGEST:
            return f"Signera · 1 {self._one} saknas"
        return f"Signera · {words[:1].lower()}{words[1:]} saknas"


class _SignButton(PrimaryButton):
    def set_blocking(self, blocked: bool) -> None:
        self.kind = "blocked" if blocked else "primary"
        mark(self, kind=self.kind)
