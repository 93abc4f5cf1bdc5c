"""The window: rail, pages, search, menus, and the line at its foot."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import shiboken6
from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

import fsclient
from fsclient.domain.listings import ListingForm
from fsclient.ui.look.theme import Scheme, theme
from fsclient.ui.shell.help_window import HelpWindow, shortcut_list
from fsclient.ui.shell.menus import Menus
from fsclient.ui.shell.palette import Answer, Fail, Found, Hit, Palette, Search
from fsclient.ui.shell.rail import Rail, RailEntry
from fsclient.ui.shell.statusbar import StatusBar
from fsclient.ui.shell.topbar import SignedIn, TopBar
from fsclient.ui.shell.window_commands import (
    WindowActs,
    edit_commands,
    file_commands,
    go_commands,
    help_commands,
    view_commands,
)
from fsclient.ui.widgets.commands import Command
from fsclient.ui.widgets.field import bring_into_view
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.notices import Banner, Toast
from fsclient.ui.widgets.stack import Stack, framed
from fsclient.ui.widgets.tab_order import stop_beside
from fsclient.ui.widgets.table import DataTable
from fsclient.ui.widgets.table_memory import TableHost, TableMemory
from fsclient.ui.work.ahead import Ahead, Steps
from fsclient.ui.work.failures import WindowPresenter
from fsclient.ui.work.list_export import Exported, ListExport
from fsclient.ui.work.lost_focus import LostFocus
from fsclient.ui.work.page import ANSWER_FIRST, Page
from fsclient.ui.work.printouts import DrawList, OwnLetters, Printouts
from fsclient.ui.work.saving import Folders
from fsclient.ui.work.tasks import Activity, Tasks
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.ports import ListingWriter

MakePage = Callable[[Tasks, QWidget], Page]

SMALLEST: Final = QSize(900, 560)
_USUAL: Final = QSize(1366, 768)
_MENUS_AFTER_MS: Final = 40
CLOSE_AFTER_MS: Final = 5000
"""Whoever closes the window waits so long for what is being written, and no longer."""
_COUNT_AFTER_MS: Final = 700
"""The page itself reads first what has changed."""
_COUNTED: Final = frozenset(
    {"application", "case", "contact", "decision", "payment", "plan", "sheet", "spot_check"}
)
"""Changes that can make another number wait in an area of the rail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowParts:
    """What bootstrap joins into a window.

    ``pages`` makes each page by its key the first time it is gone to; a key need not be in the
    rail. ``search`` runs on the database's thread. ``handbook`` gives the text for a page's
    key, in Markdown. ``exported`` reads a whole list that is to leave in a file, on the database's
    thread too, and ``write_listing`` writes it; ``printed`` and ``draw_list`` do so for paper.
    ``own_password`` makes the dialog in which one changes one's own. ``counts`` reads how much
    waits in each area, anew after what can change it.
    ``give_up`` ends what waits for the database, and ``is_far`` says that it can fall silent.
    """

    who: SignedIn
    rail: Sequence[RailEntry]
    pages: Mapping[str, MakePage]
    search: Callable[[str], Sequence[Found]]
    exported: Exported
    write_listing: ListingWriter
    printed: Exported
    draw_list: DrawList
    letters: OwnLetters | None = None
    settings: QSettings
    connection: str = "Ansluten, krypterat"
    handbook: Callable[[str], str] | None = None
    own_password: Callable[[Tasks, QWidget], QDialog] | None = None
    counts: Callable[[], Mapping[str, int]] | None = None
    give_up: Callable[[], None] | None = None
    is_far: bool = False


@dataclass(frozen=True, slots=True)
class _Spot:
    key: str
    context: object | None


class MainWindow(QMainWindow):
    """The one window. ``signed_out`` when the person wants to sign in as someone else, and
    ``closed`` when everything is written and the window is gone.

    It makes its own ``tasks`` (with itself as presenter of failures), and stops them last.
    """

    signed_out = Signal()
    closed = Signal()

    def __init__(self, parts: WindowParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._begun: dict[str, tuple[QScrollArea, Page]] = {}
        self._pages: dict[str, Page] = {}
        self._frames: dict[str, QScrollArea] = {}
        self._trail: list[_Spot] = []
        self._closing = False
        self._asked_to_answer = False
        self._signing_out = False
        self.setWindowTitle("fsclient")
        self.setMinimumSize(SMALLEST)
        self._banner = Banner(parent=self)
        self.presenter = WindowPresenter(self, self._banner)
        self.tasks = Tasks(self.presenter, self, parts.give_up)
        self._exports = ListExport(
            window=self,
            tasks=self.tasks,
            exported=parts.exported,
            write=parts.write_listing,
            notice=self.notice,
        )
        memory = TableMemory(parts.settings, parts.who.login)
        self._printouts = Printouts(
            window=self,
            tasks=self.tasks,
            printed=parts.printed,
            draw_list=parts.draw_list,
            notice=self.notice,
            letters=parts.letters,
        )
        self.table_host = TableHost(memory, self._exports.ask, self._printouts.ask_list)
        self.folders = Folders(parts.settings, parts.who.login)
        self._topbar = TopBar(parts.who, self)
        self.rail = Rail(parts.rail, self)
        self._stack = Stack(self)
        self._status = StatusBar(self)
        self.set_connected()
        self._menus = Menus(self)
        # However often a page says so in one breath, the menus are made anew once.
        self._menus_due = later(self, 0, self._show_menus)
        self._counts_due = later(self, _COUNT_AFTER_MS, self._count)
        self._close_due = later(self, CLOSE_AFTER_MS, self.close)
        self._help: HelpWindow | None = None
        self._lay_out()
        self._connect()
        self._restore()
        self._menus_due.start()

    @cached_property
    def palette_view(self) -> Palette:
        """The search over everything, made when it is first opened."""
        return Palette(self, Search(self._look_for), self._commands_now)

    @cached_property
    def _toast(self) -> Toast:
        return Toast(self)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._trail[-1].key) if self._trail else None

    def go(self, key: str, context: object | None = None) -> None:
        """Go to a page, with what it is to show; what is being typed here is kept first."""
        self._leave()
        self._trail.append(_Spot(key, context))
        del self._trail[:-50]
        self._arrive()

    def back(self) -> None:
        """Go to the page before this one."""
        if len(self._trail) < 2:
            return
        self._leave()
        self._trail.pop()
        self._arrive()

    def make_ahead(self) -> Ahead:
        """Make the pages that nobody has gone to yet, while nothing is asked for."""
        return Ahead(self.tasks, self._pages_ahead(), self)

    def search(self) -> None:
        """Open the search over everything."""
        self.palette_view.open()

    def notice(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """A line at the foot that goes away, with a way to undo."""
        self._toast.show_message(text, undo)

    def run(self, key: str) -> None:
        """Run the command of a key, if it stands in a menu and is not blocked."""
        for command in self._commands_now():
            if command.key == key and not command.blocked:
                command.run()
                return

    def actions_in_menus(self) -> Sequence[QAction]:
        """Every action of the menu bar, as it is now."""
        self._show_menus_if_due()
        return self._menus.actions

    def set_connection(self, text: str, *, connected: bool) -> None:
        """How the database is reached."""
        self._status.set_connection(text, connected=connected)

    def set_connected(self) -> None:
        """The database is reached as it was at first."""
        self._status.set_connection(self._parts.connection, connected=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, let what writes finish, then go; what is kept nowhere is asked
        about once.
        """
        for page in self._pages.values():
            page.flush()
        unanswered = self._unanswered
        if unanswered is not None and not self._asked_to_answer:
            # Nobody is closing it any more; neither by the clock, nor to sign in as another.
            self._asked_to_answer, self._closing, self._signing_out = True, False, False
            self._close_due.stop()
            self.go(unanswered)
            self.notice(f"{ANSWER_FIRST} Stäng igen för att släppa den.")
            event.ignore()
            return
        if not self.tasks.is_idle and not self._closing:
            # Wait without standing still, and not for ever; a second close goes at once.
            self._closing = True
            self.tasks.idle.connect(self.close, Qt.ConnectionType.SingleShotConnection)
            self._close_due.start()
            event.ignore()
            return
        self._close_due.stop()
        self._parts.settings.setValue("window/geometry", self.saveGeometry())
        self.tasks.stop()
        super().closeEvent(event)
        (self.signed_out if self._signing_out else self.closed).emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Through the window as it is read: its parts may be younger than what comes after them,
        and Qt would go by their age.
        """
        target = stop_beside(self, self.focusWidget(), forward=forward)
        if target is None:
            return super().focusNextPrevChild(forward)
        reasons = Qt.FocusReason
        target.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
        bring_into_view(target)
        return True

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        notices = QVBoxLayout()
        notices.setContentsMargins(0, 0, 0, 0)
        notices.addWidget(self._banner)
        middle.addLayout(notices)
        middle.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        body = QWidget(self)
        body.setProperty("role", "ground")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._topbar)
        column.addLayout(row, 1)
        self.setCentralWidget(body)
        self.setStatusBar(self._status)
        # A screen reader meets them in this order: the menus first and the foot last.
        self.menuBar().lower()
        self._status.raise_()

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self._topbar.search_wanted.connect(self.search)
        self.tasks.changed.connect(self._spread)
        self.tasks.activity.connect(self._show_activity)
        self.tasks.idle.connect(self._hasten_menus)
        self.tasks.idle.connect(self._ask_again)
        self.tasks.unanswered.connect(self._show_unanswered)
        self.tasks.reached.connect(self._show_reached)
        self.tasks.answered.connect(self.presenter.show_answered)
        self.tasks.went_on.connect(self._wait_on)
        self._status.cancelled.connect(self.tasks.cancel)
        theme().changed.connect(self._show_menus)
        LostFocus(self, lambda: self.page)

    @property
    def _unanswered(self) -> str | None:
        """A page on which a text waits for a choice."""
        return next((key for key, page in self._pages.items() if page.unanswered), None)

    def _ask_again(self) -> None:
        if self._unanswered is None:
            self._asked_to_answer = False

    def _wait_on(self) -> None:
        if self._close_due.isActive():
            self._close_due.start()

    def _leave(self) -> None:
        page = self.page
        if page is not None:
            page.flush()

    def _arrive(self) -> None:
        spot = self._trail[-1]
        page = self._pages.get(spot.key) or self._make(spot.key)
        self._stack.show_page(self._frames[spot.key])
        self.rail.set_current(self._area())
        self.setWindowTitle(f"{page.title} – fsclient" if page.title else "fsclient")
        page.activate(spot.context)
        page.focus_start()
        # What can be done on a page that has something to fetch is known when it has come.
        self._menus_due.start(0 if self.tasks.is_idle else _MENUS_AFTER_MS)

    def _area(self) -> str:
        """The latest area of the rail that was gone to: a case is opened from one of them."""
        areas = {entry.key for entry in self._parts.rail}
        return next((spot.key for spot in reversed(self._trail) if spot.key in areas), "")

    def _begin(self, key: str) -> tuple[QScrollArea, Page]:
        make = self._parts.pages[key]
        return framed(self._stack, lambda around: make(self.tasks, around))

    def _make(self, key: str) -> Page:
        frame, page = self._begun.pop(key) if key in self._begun else self._begin(key)
        page.opened.connect(self.go)
        page.saved.connect(self._status.set_saved)
        page.noticed.connect(self.notice)
        page.commands_changed.connect(lambda: self._menus_due.start(0))
        page.counted.connect(self.rail.set_count)
        page.print_wanted.connect(self._printouts.ask)
        frame.setWidget(page)
        self._stack.addWidget(frame)
        self._pages[key] = page
        self._frames[key] = frame
        return page

    def _pages_ahead(self) -> Steps:
        for key in self._parts.pages:
            if key not in self._pages:
                self._begun[key] = self._begin(key)
                yield
            if key not in self._pages:
                self._make(key)
                yield
                self._stack.draw_ahead(self._frames[key])
                yield
            yield from self._pages[key].parts_ahead()

    def _spread(self, changes: ChangeSet) -> None:
        if changes.found:
            self.presenter.show_found()
        self.hear(changes)

    def hear(self, changes: ChangeSet) -> None:
        """Something was saved, here or by someone else: every page that shows it reads again."""
        for page in tuple(self._pages.values()):
            if shiboken6.isValid(page):
                page.reload(changes)
        if changes.kinds & _COUNTED and not changes.draft:
            self._counts_due.start()

    def _count(self) -> None:
        if self._parts.counts is not None and not self._closing:
            # What can't be counted now is counted after the next change.
            self.tasks.run_query(
                self.rail, self._parts.counts, self.rail.set_counts, lambda _error: True
            )

    def _show_unanswered(self, waiting: bool) -> None:
        if waiting:
            self.presenter.show_unanswered(self.tasks.leave if self._parts.is_far else None)
        else:
            self.presenter.end_unanswered()

    def _show_activity(self, activity: Activity) -> None:
        self._topbar.line.set_busy(activity.busy, activity.done, activity.total)
        self._status.show_activity(activity)

    def _show_reached(self, reached: bool) -> None:
        if reached:
            self.set_connected()
        else:
            self.set_connection("Databasen svarar inte.", connected=False)

    def _look_for(self, text: str, answer: Answer, fail: Fail) -> Callable[[], None]:
        task = self.tasks.run_query(
            self,
            lambda: self._parts.search(text),
            lambda found: answer([self._as_hit(each) for each in found]),
            fail,
        )
        return task.cancel

    def _as_hit(self, found: Found) -> Hit:
        return Hit(
            title=found.title,
            detail=found.detail,
            kind=found.kind,
            strong=found.strong,
            run=lambda: self.go(found.page, found.context),
        )

    def _hasten_menus(self) -> None:
        if self._menus_due.isActive():
            self._menus_due.start(0)

    def _commands_now(self) -> Sequence[Command]:
        self._show_menus_if_due()
        return self._menus.commands

    def _show_menus_if_due(self) -> None:
        if self._menus_due.isActive():
            self._show_menus()

    def _show_menus(self) -> None:
        self._menus_due.stop()
        acts = self._acts()
        page = self.page
        self._menus.show(
            (
                () if page is None else page.commands(),
                file_commands(acts),
                edit_commands(),
                view_commands(acts, theme()),
                go_commands(acts, self._parts.rail, can_go_back=len(self._trail) > 1),
                help_commands(acts),
            )
        )

    def _acts(self) -> WindowActs:
        return WindowActs(
            print=self._print,
            print_letters=self._printouts.ask_letters if self._parts.letters else None,
            export=self._export,
            sign_out=self._sign_out,
            close=self.close,
            search=self.search,
            back=self.back,
            go=self.go,
            help=self._show_help,
            shortcuts=self._show_shortcuts,
            about=self._show_about,
            set_scheme=self._set_scheme,
            set_text_scale=self._set_text_scale,
            change_password=None if self._parts.own_password is None else self._change_password,
        )

    def _print(self) -> None:
        table = self._list_shown()
        focused = table is not None and table.view.hasFocus()
        printable = None if self.page is None or focused else self.page.printable()
        if printable is not None:
            self._printouts.ask(printable)
        elif table is not None:
            self._printouts.ask_list(table)
        else:
            self.notice("Här finns inget att skriva ut: varken brev, formulär eller lista.")

    def _export(self, form: ListingForm) -> None:
        table = self._list_shown()
        if table is None:
            self.notice("Det finns ingen lista att exportera på den här sidan.")
        else:
            self._exports.ask(table, form)

    def _list_shown(self) -> DataTable | None:
        """The list that has the focus, else the first that is shown."""
        tables = [] if self.page is None else self.page.findChildren(DataTable)
        shown = [table for table in tables if table.isVisible() and table.rows()]
        focused = [table for table in shown if table.view.hasFocus()]
        return next(iter(focused or shown), None)

    def _change_password(self) -> None:
        assert self._parts.own_password is not None
        dialog = self._parts.own_password(self.tasks, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.notice("Ditt lösenord är bytt."))
        dialog.open()

    def _sign_out(self) -> None:
        self._signing_out = True
        self.close()

    def _show_help(self) -> None:
        self._show_handbook("index" if self.page is None else self.page.help_key)

    def _show_handbook(self, key: str) -> None:
        if self._parts.handbook is None:
            self._show_shortcuts()
            return
        self._help_window().show_text("Hjälp", self._parts.handbook(key))

    def _show_shortcuts(self) -> None:
        self._help_window().show_text("Kortkommandon", shortcut_list(self._menus.commands))

    def _help_window(self) -> HelpWindow:
        if self._help is None:
            self._help = HelpWindow(self)
            self._help.followed.connect(self._show_handbook)
        return self._help

    def _show_about(self) -> None:
        text = f"fsclient {fsclient.__version__}\nHandläggning av ekonomiskt bistånd."
        QMessageBox.about(self, "Om fsclient", text)

    def _set_scheme(self, scheme: Scheme) -> None:
        theme().set_scheme(scheme)
        self._parts.settings.setValue("theme/scheme", scheme.value)

    def _set_text_scale(self, scale: float) -> None:
        theme().set_text_scale(scale)
        self._parts.settings.setValue("theme/text_scale", theme().text_scale)

    def _restore(self) -> None:
        settings = self._parts.settings
        geometry = settings.value("window/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(_USUAL)
            # On a screen of just that size the frame would push the line at its foot away.
            if self.screen().availableSize().height() <= _USUAL.height():
                self.setWindowState(Qt.WindowState.WindowMaximized)
        scheme = settings.value("theme/scheme")
        if scheme in list(Scheme):
            theme().set_scheme(Scheme(scheme))
        scale = settings.value("theme/text_scale")
        if scale is not None:
            theme().set_text_scale(float(str(scale)))
