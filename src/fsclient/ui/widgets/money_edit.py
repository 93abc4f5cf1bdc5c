"""An editor of kronor."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.ui.speech import formats, typed
from fsclient.ui.widgets.parsed_edit import MeasureEdit


class MoneyEdit(MeasureEdit):
    """Kronor with at most two decimals, right-aligned, with ``kr`` after.

    Takes ``9 850``, ``412,50`` and ``412.50``. Codes: ``amount_not_understood``,
    ``amount_fraction``, ``amount_too_large``, ``amount_negative`` (unless ``allow_negative``).
    """

    def __init__(self, parent: QWidget | None = None, *, allow_negative: bool = False) -> None:
        super().__init__(parent, unit="kr")
        self._allow_negative = allow_negative

    def read(self, text: str) -> Decimal | None:
        """Kronor; raises RuleViolation."""
        try:
            kronor = typed.amount(text)
        except ValueError:
            raise RuleViolation.at(None, "amount_not_understood", typed=text) from None
        if kronor is None:
            return None
        if kronor < 0 and not self._allow_negative:
            raise RuleViolation.at(None, "amount_negative")
        if fault := amount_fault(abs(kronor)):
            raise RuleViolation.at(None, fault)
        return kronor

    def write(self, value: Decimal) -> str:
        """``9 850`` or ``412,50``."""
        return formats.amount(value)
