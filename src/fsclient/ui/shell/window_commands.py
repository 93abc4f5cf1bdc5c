"""The window's own commands: what can be done whatever page is shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from fsclient.domain.listings import ListingForm
from fsclient.ui.look.theme import TEXT_SCALES, Scheme, Theme
from fsclient.ui.shell.rail import RailEntry
from fsclient.ui.widgets.commands import Command, Menu

T = TypeVar("T")

_SCHEMES: Final = {
    Scheme.SYSTEM: "Färger som systemet",
    Scheme.LIGHT: "Ljusa färger",
    Scheme.DARK: "Mörka färger",
}
_EDITS: Final = (
    ("undo", "Ångra", "Ctrl+Z"),
    ("redo", "Gör om", "Ctrl+Shift+Z"),
    ("cut", "Klipp ut", "Ctrl+X"),
    ("copy", "Kopiera", "Ctrl+C"),
    ("paste", "Klistra in", "Ctrl+V"),
    ("selectAll", "Markera allt", "Ctrl+A"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowActs:
    """What the window does for its commands."""

    print: Callable[[], object]
    export: Callable[[ListingForm], object]
    sign_out: Callable[[], object]
    close: Callable[[], object]
    search: Callable[[], object]
    back: Callable[[], object]
    go: Callable[[str], object]
    help: Callable[[], object]
    shortcuts: Callable[[], object]
    about: Callable[[], object]
    set_scheme: Callable[[Scheme], object]
    set_text_scale: Callable[[float], object]
    print_letters: Callable[[], object] | None = None
    change_password: Callable[[], object] | None = None


def file_commands(acts: WindowActs) -> Sequence[Command]:
    """Arkiv."""
    menu = Menu.FILE
    own_password = (
        ()
        if acts.change_password is None
        else (
            Command(
                key="own_password",
                title="Byt lösenord …",
                run=acts.change_password,
                menu=menu,
            ),
        )
    )
    letters = (
        ()
        if acts.print_letters is None
        else (
            Command(
                key="print_letters",
                title="Skriv ut flera brev …",
                run=acts.print_letters,
                menu=menu,
                shortcut="Ctrl+Shift+P",
            ),
        )
    )
    return (
        Command(key="print", title="Skriv ut …", run=acts.print, menu=menu, shortcut="Ctrl+P"),
        *letters,
        Command(
            key="export",
            title="Exportera listan till Excel …",
            run=_with(acts.export, ListingForm.XLSX),
            menu=menu,
            shortcut="Ctrl+Shift+E",
        ),
        Command(
            key="export_csv",
            title="Exportera listan till CSV …",
            run=_with(acts.export, ListingForm.CSV),
            menu=menu,
        ),
        *own_password,
        Command(
            key="sign_out",
            title="Byt användare",
            run=acts.sign_out,
            menu=menu,
            shortcut="Ctrl+Shift+L",
        ),
        Command(key="quit", title="Avsluta", run=acts.close, menu=menu, shortcut="Ctrl+Q"),
    )


def edit_commands() -> Sequence[Command]:
    """Redigera: what is done to the text or the list that has the focus."""
    return tuple(
        Command(
            key=f"edit_{name}", title=title, run=_to_focus(name), menu=Menu.EDIT, shortcut=shortcut
        )
        for name, title, shortcut in _EDITS
    )


def view_commands(acts: WindowActs, theme: Theme) -> Sequence[Command]:
    """Visa: colours and text size."""
    menu = Menu.VIEW
    schemes = (
        Command(
            key=f"scheme_{scheme}",
            title=title,
            run=_with(acts.set_scheme, scheme),
            menu=menu,
            checked=theme.scheme is scheme,
        )
        for scheme, title in _SCHEMES.items()
    )
    sizes = (
        Command(
            key=f"text_{round(scale * 100)}",
            title=f"Textstorlek {round(scale * 100)} %",
            run=_with(acts.set_text_scale, scale),
            menu=menu,
            checked=theme.text_scale == scale,
        )
        for scale in TEXT_SCALES
    )
    now = theme.text_scale
    steps = (
        Command(
            key="text_larger",
            title="Större text",
            menu=menu,
            shortcut="Ctrl++",
            run=_with(acts.set_text_scale, now + 0.25),
        ),
        Command(
            key="text_smaller",
            title="Mindre text",
            menu=menu,
            shortcut="Ctrl+-",
            run=_with(acts.set_text_scale, now - 0.25),
        ),
    )
    return (*schemes, *sizes, *steps)


def go_commands(
    acts: WindowActs, entries: Sequence[RailEntry], can_go_back: bool
) -> Sequence[Command]:
    """Gå: search, back, and the areas of the rail."""
    menu = Menu.GO
    return (
        Command(key="search", title="Sök …", run=acts.search, menu=menu, shortcut="Ctrl+K"),
        Command(
            key="back",
            title="Tillbaka",
            run=acts.back,
            menu=menu,
            shortcut="Alt+Left",
            blocked="" if can_go_back else "Det finns ingen sida att gå tillbaka till.",
        ),
        *(
            Command(
                key=f"go_{entry.key}",
                title=f"Gå till {entry.title}",
                run=_with(acts.go, entry.key),
                menu=menu,
                shortcut=entry.shortcut,
            )
            for entry in entries
        ),
    )


def help_commands(acts: WindowActs) -> Sequence[Command]:
    """Hjälp."""
    menu = Menu.HELP
    return (
        Command(key="help", title="Hjälp om sidan", run=acts.help, menu=menu, shortcut="F1"),
        Command(
            key="shortcuts",
            title="Kortkommandon",
            run=acts.shortcuts,
            menu=menu,
            shortcut="Ctrl+F1",
        ),
        Command(key="about", title="Om fsclient", run=acts.about, menu=menu),
    )


def _with(act: Callable[[T], object], value: T) -> Callable[[], object]:
    return lambda: act(value)


def _to_focus(name: str) -> Callable[[], object]:
    def act() -> None:
        focused: QWidget | None = QApplication.focusWidget()
        if isinstance(focused, QLabel):
            _to_label(focused, name)
        elif isinstance(focused, (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView)):
            # A list has only some of them.
            getattr(focused, name, _nothing)()

    return act


def _nothing() -> None:
    """What a list does when it is asked to cut or paste."""


def _to_label(label: QLabel, name: str) -> None:
    """The menu has the keys of a text that is only read, so that it must serve it too."""
    if name == "copy" and label.hasSelectedText():
        # Qt's own sign between lines is none that another program knows.
        text = label.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
        QApplication.clipboard().setText(text)
    elif name == "selectAll":
        label.setSelection(0, len(label.text()))
