"""An editor of a personnummer or samordningsnummer."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fsclient.ui.speech import formats
from fsclient.ui.widgets.parsed_edit import ParsedEdit

Check = Callable[[str], object]
"""Raises RuleViolation for a text that isn't right."""


class IdentityNumberEdit(ParsedEdit[str]):
    """An identity number, written ``19840715-2381``.

    The editor only formats; ``check`` raises RuleViolation for a number that isn't right.
    The text is kept as typed where it is wrong.
    """

    def __init__(self, parent: QWidget | None = None, *, check: Check) -> None:
        super().__init__(parent, placeholder="ååååmmdd-nnnn")
        self._check = check
        self.setMaxLength(20)

    def read(self, text: str) -> str | None:
        """The number as it is written; raises RuleViolation."""
        written = self.write(text.strip())
        if not written:
            return None
        self._check(written)
        return written

    def write(self, value: str) -> str:
        """``19840715-2381``."""
        return formats.identity_number(value)
