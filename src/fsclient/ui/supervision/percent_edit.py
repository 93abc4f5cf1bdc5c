"""An editor of per cent."""

from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.ui.speech import formats, typed
from fsclient.ui.widgets.parsed_edit import MeasureEdit

_UNIT: Final = "%"
_HUNDREDTH: Final = Decimal("0.01")


class PercentEdit(MeasureEdit):
    """A share of one, typed as per cent with at most two decimals: ``2,8`` is ``0.028``.

    Codes: ``change_percent_not_understood``; ``change_percent_out_of_range`` below ``least``
    or above ``most`` per cent.
    """

    def __init__(self, parent: QWidget | None = None, *, least: int, most: int) -> None:
        super().__init__(parent, unit=_UNIT)
        self._least = least
        self._most = most

    def read(self, text: str) -> Decimal | None:
        """The share; raises RuleViolation."""
        try:
            percent = typed.amount(text.strip().removeprefix("+").removesuffix(_UNIT))
        except ValueError:
            raise RuleViolation.at(None, "change_percent_not_understood") from None
        if percent is None:
            return None
        if percent != percent.quantize(_HUNDREDTH):
            raise RuleViolation.at(None, "change_percent_not_understood")
        if not self._least <= percent <= self._most:
            values = {"least": self._least, "most": self._most}
            raise RuleViolation.at(None, "change_percent_out_of_range", **values)
        return percent / 100

    def write(self, value: Decimal) -> str:
        """``2,8``."""
        written = formats.amount(value * 100)
        return written.rstrip("0") if "," in written else written
