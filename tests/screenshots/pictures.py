"""The contract between the areas and ``make screenshots``, and the window that they are drawn in.

Each area offers ``pictures(unit) -> Iterator[Picture]``. A picture is drawn before the next one
is asked for, so an area may go on with its cases, or move the clock, between two pictures.
"""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QWidget

from fsclient.ui.case.case_page import CasePage
from fsclient.ui.shell.signed_in import make_window
from fsclient.ui.shell.window import MainWindow
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.worklist import rail_counts

QUIET: Final = 0.09
"""Seconds without work after which a picture stands still."""
ROUNDS: Final = 15
"""Turns of the event loop without work, at least: each layout may ask for another."""
PATIENCE: Final = 20.0
"""Seconds after which something never comes to rest, which is a fault."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A name for the file, and what makes the widget: the whole window or a dialog of its own."""

    name: str
    make: Callable[[], QWidget]


def no_more(_page: object) -> None:
    """The page as it is when it has been gone to."""


def in_window(
    name: str,
    desk: Desk,
    page: str,
    context: object | None = None,
    then: Callable[[Any], object] = no_more,
) -> Picture:
    """A page in the window, and what is done on it: ``then`` is given the page."""

    def make() -> QWidget:
        window = window_of(desk)
        window.go(page, context)
        settle(window.tasks)
        if then is not no_more:
            then(window.page)
            settle(window.tasks)
        return window

    return Picture(name, make)


def at_step(
    name: str,
    desk: Desk,
    case_id: UUID,
    step: str,
    then: Callable[[Any], object] = no_more,
) -> Picture:
    """A step of a case in the window; ``then`` is given the step's page."""

    def with_step(page: CasePage) -> None:
        if then is not no_more:
            then(page.centre.page(step))

    return in_window(name, desk, "case", CaseContext(case_id, step), with_step)


def window_of(desk: Desk) -> MainWindow:
    """The window of someone who has signed in, as it is the first time."""
    settings = QSettings(os.devnull, QSettings.Format.IniFormat)
    window = make_window(desk, dict(rail_counts(desk)), settings)
    window.show()
    window.activateWindow()
    return window


def settle(tasks: Tasks | None = None) -> None:
    """Let everything come that has been asked for. Raises TimeoutError if it never does."""
    began = quiet_since = time.monotonic()
    rounds = 0
    # Time alone is not enough: on a busy machine it passes while nothing is laid out.
    while rounds < ROUNDS or time.monotonic() - quiet_since < QUIET:
        QCoreApplication.processEvents()
        rounds += 1
        if tasks is not None and not tasks.is_idle:
            quiet_since, rounds = time.monotonic(), 0
        if time.monotonic() - began > PATIENCE:
            raise TimeoutError("the window does not come to rest")
        time.sleep(0.002)
