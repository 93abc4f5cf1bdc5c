"""An editor of how many days a month a child stays."""

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.ui.widgets.parsed_edit import ParsedEdit

_MOST = 31


class DaysEdit(ParsedEdit[int]):
    """Days of a month, 1 to 31. Code: ``days_out_of_month``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder="dagar")

    def read(self, text: str) -> int | None:
        """The days; raises RuleViolation."""
        written = text.strip().removesuffix("dagar").strip()
        if not written:
            return None
        if not written.isdecimal() or not 1 <= int(written) <= _MOST:
            raise RuleViolation.at(None, "days_out_of_month")
        return int(written)

    def write(self, value: int) -> str:
        """``15``."""
        return str(value)
