"""Whose clocks a case goes by."""

from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, reset_tzpath

_NAME: Final = "Europe/Stockholm"


def _sweden() -> ZoneInfo:
    try:
        return ZoneInfo(_NAME)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # A computer's own table that is damaged or may not be read hides the one that came with us.
        reset_tzpath(to=())
        return ZoneInfo(_NAME)


SWEDEN: Final = _sweden()
"""Times are kept in UTC; days and clocks are Swedish, wherever the computer is."""
