"""The menu bar: every command with its shortcut, the window's own and the page's."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from fsclient.ui.commands import Command, Menu

TITLES: Final = {
    Menu.FILE: "&Arkiv",
    Menu.EDIT: "&Redigera",
    Menu.VIEW: "&Visa",
    Menu.GO: "&Gå",
    Menu.CASE: "Ä&rende",
    Menu.HELP: "&Hjälp",
}


Row: TypeAlias = tuple[int, Command]
"""A command with the number of its group."""


class Menus:
    """The menus of a window. One that looks as before keeps its actions."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._menus: dict[Menu, QMenu] = {
            menu: window.menuBar().addMenu(title) for menu, title in TITLES.items()
        }
        self._rows: dict[Menu, list[Row]] = {menu: [] for menu in TITLES}
        self._actions: dict[Menu, list[QAction]] = {menu: [] for menu in TITLES}
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
        before, self._rows[menu] = self._rows[menu], rows
        if list(map(_look, before)) != list(map(_look, rows)):
            self._build(menu, rows)
        for (_number, command), action in zip(rows, self._actions[menu], strict=True):
            _show_state(action, command)

    def _build(self, menu: Menu, rows: Sequence[Row]) -> None:
        for action in self._actions[menu]:
            action.deleteLater()
        shown = self._menus[menu]
        shown.clear()
        self._actions[menu] = []
        last = rows[0][0] if rows else 0
        for place, (number, command) in enumerate(rows):
            if number != last:
                shown.addSeparator()
            last = number
            action = self._action(command)
            action.triggered.connect(lambda _on=False, place=place: self._run(menu, place))
            shown.addAction(action)
            self._actions[menu].append(action)
        shown.menuAction().setVisible(bool(rows))

    def _run(self, menu: Menu, place: int) -> None:
        self._rows[menu][place][1].run()

    def _action(self, command: Command) -> QAction:
        action = QAction(command.title.replace("&", "&&"), self._window)
        action.setObjectName(command.key)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if command.shortcut:
            action.setShortcut(QKeySequence(command.shortcut))
        action.setCheckable(command.checked is not None)
        return action


def _look(row: Row) -> tuple[object, ...]:
    number, command = row
    return number, command.key, command.title, command.shortcut, command.checked is None


def _show_state(action: QAction, command: Command) -> None:
    action.setChecked(bool(command.checked))
    action.setEnabled(not command.blocked)
    action.setToolTip(command.blocked or command.title)
    action.setStatusTip(command.blocked)
