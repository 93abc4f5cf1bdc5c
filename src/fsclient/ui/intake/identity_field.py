"""A personnummer that is checked while it is typed."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.rules.identity import check_identity_number
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import LinkButton
from fsclient.ui.widgets.commands import shortcut_words
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.identity_edit import IdentityNumberEdit

_LONG, _SHORT = 12, 10
_CENTURIES: Final = ("18", "19", "20")
_WRONG_DIGIT: Final = "identity_number_check_digit"
_TAKE_KEYS: Final = "Alt+Down"


class IdentityField(Field):
    """Tells at the last digit whether the number holds together, and offers the one that does.

    The offer is taken by a click, or by its key while the number is being typed. Tab goes past
    it, so that whoever types on never presses it.

    ``recognised`` carries twelve digits when a right number stands here, and an empty text
    when it no longer does.
    """

    recognised = Signal(str)

    def __init__(
        self, name: str, label: str, today: Callable[[], date], *, required: bool = False
    ) -> None:
        self._today = today
        self._known = ""
        self.suggestion = LinkButton("")
        self.suggestion.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.suggestion.setToolTip(f"{shortcut_words(_TAKE_KEYS)} i fältet")
        self.suggestion.setAccessibleDescription(self.suggestion.toolTip())
        self.edit = IdentityNumberEdit(check=lambda text: check_identity_number(text, today()))
        super().__init__(name, label, self.edit, required=required)
        box = self.layout()
        assert isinstance(box, QBoxLayout)
        self.suggestion.hide()
        box.insertWidget(box.count() - 1, self.suggestion, 0, Qt.AlignmentFlag.AlignLeft)
        self.suggestion.clicked.connect(self._take_suggestion)
        self._take_keys = QShortcut(QKeySequence(_TAKE_KEYS), self.edit)
        self._take_keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._take_keys.setEnabled(False)
        self._take_keys.activated.connect(self._take_suggestion)
        self.edit.edited.connect(self._look)

    @property
    def digits(self) -> str:
        """Twelve digits where a right number stands here, else an empty text."""
        return self._known

    def set_problem(self, problem: Problem | None) -> None:
        """Show a problem; a wrong check digit comes with the number that it should be."""
        super().set_problem(problem)
        wrong_digit = problem is not None and problem.code == _WRONG_DIGIT
        if wrong_digit and problem is not None:
            self.suggestion.set_text(f"Menade du {problem.values['suggestion']}?")
            keys = shortcut_words(_TAKE_KEYS)
            self.set_error(f"Kontrollsiffran stämmer inte. Ta förslaget med {keys}.")
            said = f"{self.edit.accessibleDescription()} {self.suggestion.text()}"
            self.edit.setAccessibleDescription(said)
        self.suggestion.setVisible(wrong_digit)
        self._take_keys.setEnabled(wrong_digit)

    def _look(self) -> None:
        text = self.edit.text()
        found = ""
        if _is_whole(text):
            try:
                found = check_identity_number(text, self._today()).digits
            except RuleViolation as violation:
                self.set_problem(violation.problems[0])
        if found != self._known:
            self._known = found
            self.recognised.emit(found)

    def _take_suggestion(self) -> None:
        offered = self.suggestion.text().removeprefix("Menade du ").removesuffix("?")
        self.edit.setText(formats.identity_number(offered))
        self.set_problem(None)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_whole(text: str) -> bool:
    digits = "".join(filter(str.isdigit, text))
    return len(digits) == _LONG or (len(digits) == _SHORT and not digits.startswith(_CENTURIES))
