"""The menu bar: every command with its shortcut, the window's own and the page's."""

from collections.abc import Iterable, Sequence
from typing import Final

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


class Menus:
    """Builds the menus of a window, and builds the page's part anew when it is another."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._menus: dict[Menu, QMenu] = {
            menu: window.menuBar().addMenu(title) for menu, title in TITLES.items()
        }
        self._actions: list[QAction] = []
        self._commands: tuple[Command, ...] = ()

    @property
    def commands(self) -> Sequence[Command]:
        """Every command that stands in a menu now."""
        return self._commands

    @property
    def actions(self) -> Sequence[QAction]:
        """Their actions."""
        return tuple(self._actions)

    def show(self, groups: Iterable[Sequence[Command]]) -> None:
        """Show these commands, with a line between the groups in a menu."""
        for action in self._actions:
            self._window.removeAction(action)
            action.deleteLater()
        self._actions = []
        for menu in self._menus.values():
            menu.clear()
        every: list[Command] = []
        for group in groups:
            begun: set[Menu] = set()
            for command in group:
                menu = self._menus[command.menu]
                if command.menu not in begun and not menu.isEmpty():
                    menu.addSeparator()
                begun.add(command.menu)
                menu.addAction(self._action(command))
                every.append(command)
        self._commands = tuple(every)
        for menu in self._menus.values():
            menu.menuAction().setVisible(not menu.isEmpty())

    def _action(self, command: Command) -> QAction:
        action = QAction(command.title.replace("&", "&&"), self._window)
        action.setObjectName(command.key)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if command.shortcut:
            action.setShortcut(QKeySequence(command.shortcut))
        if command.checked is not None:
            action.setCheckable(True)
            action.setChecked(command.checked)
        action.setEnabled(not command.blocked)
        action.setToolTip(command.blocked or command.title)
        action.setStatusTip(command.blocked)
        action.triggered.connect(lambda _on=False: command.run())
        self._actions.append(action)
        return action
