"""An editor of hours a week."""

import re
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.rules.plan_words import hours
from fsclient.ui.widgets.parsed_edit import ParsedEdit

_HOURS: Final = re.compile(r"(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|tim|timmar)?")


class HoursEdit(ParsedEdit[Decimal]):
    """Hours a week, ``8`` or ``7,5``. Code: ``hours_not_understood``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder="tid")

    def read(self, text: str) -> Decimal | None:
        """The hours; raises RuleViolation."""
        written = text.strip().lower()
        if not written:
            return None
        found = _HOURS.fullmatch(written)
        if found is None:
            raise RuleViolation.at(None, "hours_not_understood", typed=text)
        return Decimal(found[1].replace(",", "."))

    def write(self, value: Decimal) -> str:
        """``8`` or ``7,5``."""
        return hours(value)
