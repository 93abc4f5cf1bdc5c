"""The menu bar: every command with its shortcut, the window's own and the page's."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from fsclient.ui.widgets.commands import Command, Menu

TITLES: Final = {
    Menu.FILE: "&Arkiv",
    Menu.EDIT: "&Redigera",
    Menu.VIEW: "&Visa",
    Menu.GO: "&Gå",
    Menu.CASE: "Är&ende",
    Menu.HELP: "&Hjälp",
}


Row: TypeAlias = tuple[int, Command]
"""A command with the number of its group."""

Look: TypeAlias = tuple[object, ...]
"""How a menu with some rows looks."""


class Menus:
    """The menus of a window. What a menu has shown before is there when it looks so again."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._menus: dict[Menu, QMenu] = {
            menu: window.menuBar().addMenu(title) for menu, title in TITLES.items()
        }
        self._rows: dict[Menu, list[Row]] = {menu: [] for menu in TITLES}
        self._looks: dict[Menu, Look] = {}
        self._actions: dict[Menu, list[QAction]] = {menu: [] for menu in TITLES}
        self._made: dict[tuple[Menu, Look], list[QAction]] = {}
        self._commands: tuple[Command, ...] = ()

    @property
    def commands(self) -> Sequence[Command]:
        """Every command that stands in a menu now."""
        return self._commands

    @property
    def actions(self) -> Sequence[QAction]:
        """Their actions."""
        return tuple(action for actions in self._actions.values() for action in actions)

    def show(self, groups: Iterable[Sequence[Command]]) -> None:
        """Show these commands, with a line between the groups in a menu."""
        every = [(number, command) for number, group in enumerate(groups) for command in group]
        self._commands = tuple(command for _number, command in every)
        for menu in TITLES:
            self._show_in(menu, [row for row in every if row[1].menu is menu])

    def _show_in(self, menu: Menu, rows: list[Row]) -> None:
        look = tuple(map(_look, rows))
        self._rows[menu] = rows
        if self._looks.get(menu) != look:
            self._looks[menu] = look
            self._put_in(menu, self._made.get((menu, look)) or self._make(menu, rows, look))
        for (_number, command), action in zip(rows, self._actions[menu], strict=True):
            _show_state(action, command)

    def _put_in(self, menu: Menu, actions: Sequence[QAction]) -> None:
        shown = self._menus[menu]
        shown.clear()
        shown.addActions(actions)
        shown.menuAction().setVisible(bool(actions))
        self._actions[menu] = [action for action in actions if not action.isSeparator()]

    def _make(self, menu: Menu, rows: Sequence[Row], look: Look) -> list[QAction]:
        made: list[QAction] = []
        last = rows[0][0] if rows else 0
        for place, (number, command) in enumerate(rows):
            if number != last:
                made.append(self._line())
            last = number
            action = self._action(command)
            action.triggered.connect(lambda _on=False, place=place: self._run(menu, look, place))
            made.append(action)
        self._made[menu, look] = made
        return made

    def _line(self) -> QAction:
        line = QAction(self._window)
        line.setSeparator(True)
        return line

    def _run(self, menu: Menu, look: Look, place: int) -> None:
        # One that was on its way when the menu changed is about something else.
        if self._looks.get(menu) == look:
            self._rows[menu][place][1].run()

    def _action(self, command: Command) -> QAction:
        action = QAction(command.title.replace("&", "&&"), self._window)
        action.setObjectName(command.key)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if command.shortcut:
            action.setShortcut(QKeySequence(command.shortcut))
        action.setCheckable(command.checked is not None)
        return action


def _look(row: Row) -> Look:
    number, command = row
    return number, command.key, command.title, command.shortcut, command.checked is None


def _show_state(action: QAction, command: Command) -> None:
    action.setChecked(bool(command.checked))
    action.setEnabled(not command.blocked)
    action.setToolTip(command.blocked or command.title)
    action.setStatusTip(command.blocked)
