"""In what order Tab stops."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def tab_through(stops: Sequence[QWidget]) -> None:
    """Let Tab go through these in their order; all must be in one window by now.

    Qt goes by when widgets were made, and the eye by where they stand. A widget that hands its
    focus to one inside it (a table, a choice) is named itself, for Tab stops at it too.
    """
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
