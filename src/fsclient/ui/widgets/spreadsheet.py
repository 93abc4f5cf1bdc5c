"""What a spreadsheet with Swedish settings takes: days as ISO, amounts with a decimal comma."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Final

from fsclient.ui.speech import formats
from fsclient.ui.widgets.table_model import written

_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")


def as_typed(value: object) -> str:
    """A value as one would type it into a cell; a text that it would run as a formula is kept one.

    An empty cell for None.
    """
    match value:
        case None:
            return ""
        case Decimal():
            return str(value).replace(".", ",")
        case int() if not isinstance(value, bool):
            return str(value)
        case datetime():
            return f"{value:%Y-%m-%d %H:%M:%S}"
        case _:
            text = written(value)
            return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def shown_amount(text: str) -> str:
    """An amount as it stands on the screen, to type into a cell."""
    return text.replace(formats.NARROW_SPACE, "").replace(formats.MINUS, "-")


def copied(lines: Iterable[Sequence[str]]) -> str:
    """Lines to paste into a spreadsheet: a line each, its cells apart by tabs."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
