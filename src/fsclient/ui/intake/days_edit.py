"""An editor of how many days of a month a child is here."""

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.ui.widgets.parsed_edit import ParsedEdit

_MOST = 31


class DaysEdit(ParsedEdit[int]):
    """A whole number from 1 to 31. Code: ``days_out_of_month``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder="1\u201331")
        self.setMaxLength(3)

    def read(self, text: str) -> int | None:
        """The days; raises RuleViolation."""
        typed = text.strip()
        if not typed:
            return None
        if not (typed.isascii() and typed.isdigit() and 1 <= int(typed) <= _MOST):
            raise RuleViolation.at(None, "days_out_of_month")
        return int(typed)

    def write(self, value: int) -> str:
        """``15``."""
        return str(value)
