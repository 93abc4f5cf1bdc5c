"""What other pages hand to intake, and the commands that lead there."""

from collections.abc import Callable
from dataclasses import dataclass

from fsclient.domain.intake import Contact
from fsclient.domain.staff import Action
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class NewContact:
    """A call or visit begins now."""


@dataclass(frozen=True, slots=True)
class NewCaseContext:
    """A case is to be opened: from a logged contact, or from nothing."""

    contact: Contact | None = None


NEW_CASE_REFUSED = "Din roll öppnar inga ärenden. Be en socialsekreterare."


def intake_commands(desk: Desk, go: Callable[[str, object], object]) -> tuple[Command, ...]:
    """``Nytt samtal`` and ``Nytt ärende``, for those whose role has intake."""
    if not desk.may(Action.LOG_CONTACT):
        return ()
    return (
        Command(
            key="new_contact",
            title="Nytt samtal",
            run=lambda: go("intake", NewContact()),
            menu=Menu.CASE,
            shortcut="Ctrl+N",
        ),
        Command(
            key="new_case",
            title="Nytt ärende",
            run=lambda: go("new_case", NewCaseContext()),
            menu=Menu.CASE,
            shortcut="Ctrl+Shift+N",
            blocked="" if desk.may(Action.OPEN_CASE) else NEW_CASE_REFUSED,
        ),
    )
