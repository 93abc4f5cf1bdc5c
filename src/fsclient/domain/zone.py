"""Whose clocks a case goes by."""

from typing import Final
from zoneinfo import ZoneInfo

SWEDEN: Final = ZoneInfo("Europe/Stockholm")
"""Times are kept in UTC; days and clocks are Swedish, wherever the computer is."""
