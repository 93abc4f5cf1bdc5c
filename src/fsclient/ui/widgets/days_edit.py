"""An editor of how many days of a month a child stays."""

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.ui.widgets.parsed_edit import ParsedEdit

_MOST = 31


class DaysEdit(ParsedEdit[int]):
    """Days of a month, 1 to 31, ``15`` or ``15 dagar``. Code: ``day_count_out_of_month``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder="1\u201331")

    def read(self, text: str) -> int | None:
        """The days; raises RuleViolation."""
        typed = text.strip().removesuffix("dagar").strip()
        if not typed:
            return None
        if not (typed.isascii() and typed.isdigit() and 1 <= int(typed) <= _MOST):
            raise RuleViolation.at(None, "day_count_out_of_month")
        return int(typed)

    def write(self, value: int) -> str:
        """``15``."""
        return str(value)
