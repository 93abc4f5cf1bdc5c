"""Konton: who works in the unit, with which role, and who may sign in."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.staff import Action, StaffMember
from fsclient.ui.administration import words
from fsclient.ui.administration.forms import AccountForm, PasswordForm
from fsclient.ui.administration.waiting import WaitingChanges
from fsclient.ui.case.handover_dialog import ask_to_move
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Tone
from fsclient.ui.speech.roles import ROLE_NAMES
from fsclient.ui.widgets.beside import Beside
from fsclient.ui.widgets.buttons import PrimaryButton
from fsclient.ui.widgets.clash_bar import ClashBar
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.surfaces import PageHeader
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.work.autosave import Autosaver
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.usecases.account_changes import (
    WaitingChange,
    confirm_change,
    decline_change,
    waiting_changes,
)
from fsclient.usecases.administration import add_staff, all_staff, change_staff, set_password
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import read_draft, save_draft
from fsclient.usecases.handover import hand_over_all

_NEW: Final = "new"
_DRAFT: Final = "accounts"


@dataclass(frozen=True, slots=True)
class _Read:
    accounts: tuple[StaffMember, ...]
    waiting: tuple[WaitingChange, ...]
    draft: str


class AdministrationPage(Page):
    """The accounts beside the chosen one; what is typed stays, account by account.

    Whoever leads sees them and confirms what takes two; only an administrator changes anything.
    """

    key = "administration"
    title = "Konton"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self._manages = desk.may(Action.MANAGE_STAFF)
        self._accounts: dict[UUID, StaffMember] = {}
        self._typed: dict[str, Mapping[str, str]] = {}
        self._typed_upon: dict[str, StaffMember] = {}
        self._draft_read = False
        self._member: StaffMember | None = None
        self._wanted: UUID | None = None
        self._making_new = False
        self._stored: Mapping[str, str] = {}
        self._filling = False
        self._reading: Task[_Read] | None = None
        self._header = PageHeader(self.title, self)
        self.new_account = PrimaryButton(
            "Nytt konto", self, shortcut="Ctrl+N", shortcut_shown_only=True
        )
        self.table = self._make_table()
        self.waiting = WaitingChanges(self)
        self.clash = ClashBar(self)
        self.form = AccountForm(desk.office.unit, self)
        self.password = PasswordForm("Nytt lösenord", "Sätt lösenordet", self)
        self._saver = Autosaver(
            self,
            tasks,
            gather=self._draft,
            save=lambda text: save_draft(desk, _DRAFT, text),
            now=lambda: desk.now,
        )
        self._saver.start_from("")
        self._saver.saved.connect(self.saved)
        self._lay_out()
        self._connect()

    def activate(self, context: object | None) -> None:
        """Read the accounts anew; what is typed stays."""
        self._read()

    def reload(self, changes: ChangeSet) -> None:
        """An account is another, or a change of one waits or waits no more."""
        if changes.touches("staff", "account_change") and self._draft_read:
            self._read()

    def flush(self) -> None:
        """Keep what is typed, but never a password."""
        if self._draft_read:
            self._saver.flush()

    def focus_start(self) -> None:
        """The list."""
        if not any(child.hasFocus() for child in self.findChildren(QWidget)):
            self.table.view.setFocus()

    def commands(self) -> Sequence[Command]:
        """A new account."""
        if not self._manages:
            return ()
        return (
            Command(
                key="new_account",
                title="Nytt konto",
                run=self.begin_new,
                menu=Menu.EDIT,
                shortcut="Ctrl+N",
            ),
        )

    @property
    def member(self) -> StaffMember | None:
        """The account in the form, as it was read; None for a new one."""
        return self._member

    def begin_new(self) -> None:
        """An empty form, or what was typed in it before."""
        self.table.view.setCurrentIndex(QModelIndex())
        self._show_account(None)
        self.form.focus_first()

    def _make_table(self) -> DataTable:
        unit = self._desk.office.unit
        soft = Render.SOFT
        columns = (
            Column(key="name", title="Namn", width=150, render=Render.STRONG, stretch=2),
            Column(key="login", title="Användarnamn", width=120, stretch=1),
            Column(
                key="role",
                title="Roll",
                width=150,
                value=lambda member: ROLE_NAMES[member.role],
                stretch=1,
            ),
            Column(
                key="district",
                title="Stadsdel",
                width=110,
                render=soft,
                value=lambda member: unit.district_name(member.district) or None,
                stretch=1,
            ),
            Column(
                key="state",
                title="Läge",
                width=92,
                render=Render.PILL,
                value=lambda member: words.state(member, typed=str(member.id) in self._typed),
            ),
        )
        return DataTable(self.title, columns, self, empty="Inga konton ännu.")

    def _lay_out(self) -> None:
        self._header.add_action(self.new_account)
        self.new_account.setVisible(self._manages)
        self.body.addWidget(self._header)
        self.body.addWidget(self.waiting)
        side = _Side(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.clash)
        column.addWidget(self.form)
        column.addWidget(self.password)
        column.addStretch(1)
        self.table.setMinimumHeight(self.px(260))
        self.password.cancel.hide()
        for form in (self.form, self.password):
            form.hide()
        self.body.addWidget(Beside(self.table, side, self, room=1000, shares=(8, 5)), 1)

    def _connect(self) -> None:
        self.new_account.clicked.connect(self.begin_new)
        self.table.selected.connect(self._choose)
        self.table.opened.connect(lambda _row: self.form.focus_first())
        self.waiting.confirmed.connect(self._confirm)
        self.waiting.declined.connect(self._decline)
        self.form.edited.connect(self._keep_typed)
        self.form.submitted.connect(self._submit)
        self.form.cancelled.connect(self._undo)
        self.password.submitted.connect(self._set_password)
        self.clash.keep_wanted.connect(self._keep_mine)
        self.clash.yield_wanted.connect(self._undo)

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        first = not self._draft_read

        def read() -> _Read:
            draft = read_draft(self._desk, _DRAFT) if first else ""
            return _Read(all_staff(self._desk), waiting_changes(self._desk), draft)

        self._reading = self.tasks.run_query(self, read, self._show)

    def _show(self, read: _Read) -> None:
        if not self._draft_read:
            self._draft_read = True
            self._typed = _from_draft(read.draft)
            self._saver.start_from(self._draft())
        self._accounts = {member.id: member for member in read.accounts}
        self.waiting.show_changes(read.waiting, self._desk.today)
        closed = sum(1 for member in read.accounts if not member.active)
        badges = [words.accounts(len(read.accounts))]
        self._header.set_badges(*badges, *([words.closed(closed)] if closed else []))
        self.table.set_rows(tuple(self._accounts.values()))
        self._follow()

    def _follow(self) -> None:
        """Show the account that was made, or the same one as before in its present words."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.table.select(wanted)
        elif self._member is None and not self._making_new:
            self.table.select_first()
        elif self._member is not None and str(self._member.id) not in self._typed:
            self._show_account(self._accounts.get(self._member.id))

    def _choose(self, row: object | None) -> None:
        if isinstance(row, StaffMember):
            self._show_account(row)

    def _show_account(self, member: StaffMember | None) -> None:
        """As it is now, under what is typed; where another has changed it since, both are told."""
        before, self._member = self._member, self._typed_upon.get(_key(member), member)
        self._making_new = member is None
        self._filling = True
        self.form.show_account(member)
        self._stored = self.form.kept_text()
        self.form.type_again(self._typed.get(_key(member), {}))
        self._filling = False
        self.form.setVisible(self._manages)
        self.clash.clear()
        if member is not None and self._member is not None and member != self._member:
            now = words.now_stands(member, self._desk.office.unit)
            self.clash.show_clash(now, can_keep=True)
        mine = member is not None and member.id == self._desk.me.id
        self.password.setVisible(self._manages and member is not None and not mine)
        if _key(before) != _key(member):
            self.password.empty()

    def _keep_typed(self) -> None:
        if self._filling:
            return
        key = _key(self._member)
        typed = self.form.kept_text()
        if typed == self._stored:
            self._typed.pop(key, None)
            self._typed_upon.pop(key, None)
        else:
            self._typed[key] = typed
            if self._member is not None:
                self._typed_upon.setdefault(key, self._member)
        self.table.view.viewport().update()
        self._saver.touch()

    def _draft(self) -> str:
        return json.dumps(self._typed, sort_keys=True) if self._typed else ""

    def _undo(self) -> None:
        self._forget(self._member)
        member = self._member
        if member is None:
            self.table.select_first()
        else:
            self._show_account(self._accounts.get(member.id, member))

    def _forget(self, member: StaffMember | None) -> None:
        self._typed.pop(_key(member), None)
        self._typed_upon.pop(_key(member), None)
        self.table.view.viewport().update()
        self._saver.touch()

    def _submit(self) -> None:
        if self.form.is_new:
            self._add()
        elif self._member is not None:
            self._change(self._member)

    def _add(self) -> None:
        if not self.form.repeated():
            return
        form = self.form.form()
        self.form.set_busy(busy=True)
        self.tasks.run_command(
            self.form, lambda: add_staff(self._desk, form), self._added, self._failed
        )

    def _added(self, changes: ChangeSet) -> None:
        self.form.set_busy(busy=False)
        self._forget(None)
        self._wanted = next(iter(changes.ids))
        left = words.left_to_confirm(changes)
        self.noticed.emit(f"Kontot är upplagt. Lämna lösenordet personligen.{left}", None)

    def _change(self, member: StaffMember) -> None:
        form, active = self.form.form(), self.form.active.value()
        self.form.set_busy(busy=True)
        self.tasks.run_command(
            self.form,
            lambda: change_staff(self._desk, member, form, active=active),
            lambda changes: self._changed(member, changes),
            self._failed,
        )

    def _changed(self, member: StaffMember, changes: ChangeSet) -> None:
        self.form.set_busy(busy=False)
        self._forget(member)
        self.clash.clear()
        said = "Kontot är ändrat." if changes.ids else "Inget var ändrat."
        self.noticed.emit(words.left_to_confirm(changes).strip() or said, None)

    def _failed(self, error: Exception) -> bool:
        self.form.set_busy(busy=False)
        clash = isinstance(error, EnvironmentProblem) and error.code == "someone_saved_first"
        if clash:
            self.tasks.run_query(self, lambda: all_staff(self._desk), self._show_clash)
        return clash or self._offer_to_move(error)

    def _offer_to_move(self, error: Exception) -> bool:
        """Where running cases stand in the way: say how many, and offer to move them."""
        held = _held(error)
        member = self._member
        if held is None or member is None:
            return False
        self.form.show_problems((held,))
        self.form.banner.show_message(
            words.held(held.values.get("cases", 0)),
            Tone.WARN,
            "Flytta ärendena …",
            lambda: self.move_cases(member),
        )
        return True

    def move_cases(self, member: StaffMember) -> None:
        """Ask who is to have all of an account's running cases."""
        ask_to_move(
            self,
            self._desk,
            title=f"Flytta alla ärenden från {member.name}",
            about=str(member.id),
            note="Alla pågående ärenden flyttas. Välj någon för varje del som kontot har.",
            but=member.id,
            move=lambda form: hand_over_all(self._desk, member.id, form),
        )

    def _show_clash(self, accounts: tuple[StaffMember, ...]) -> None:
        self._accounts = {member.id: member for member in accounts}
        self.table.set_rows(tuple(self._accounts.values()))

    def _keep_mine(self) -> None:
        if self._member is not None:
            self._member = self._accounts[self._member.id]
            self._typed_upon[_key(self._member)] = self._member
            self._change(self._member)

    def _set_password(self) -> None:
        member = self._member
        if member is None or not self.password.repeated():
            return
        password = self.password.password.text()
        self.password.set_busy(busy=True)
        self.tasks.run_command(
            self.password,
            lambda: set_password(self._desk, member, password),
            lambda changes: self._password_set(member, changes),
            lambda _error: self.password.set_busy(busy=False),
        )

    def _password_set(self, member: StaffMember, changes: ChangeSet) -> None:
        self.password.set_busy(busy=False)
        self.password.empty()
        left = words.left_to_confirm(changes)
        self.noticed.emit(f"{member.name} har fått ett nytt lösenord.{left}", None)

    def _confirm(self, change: WaitingChange) -> None:
        self._answer(
            lambda: confirm_change(self._desk, change.asked), words.confirmed(change.member)
        )

    def _decline(self, change: WaitingChange) -> None:
        self._answer(lambda: decline_change(self._desk, change.asked), "Ändringen görs inte.")

    def _answer(self, act: Callable[[], ChangeSet], said: str) -> None:
        self.tasks.run_command(self, act, lambda _changes: self.noticed.emit(said, None))


class _Side(QWidget):
    """A column that is never lower than its wrapped texts need, so that the page scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")

    def event(self, event: QEvent) -> bool:
        """Ask for the height that this width takes."""
        layout = self.layout()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and layout is not None:
            wrapped = layout.totalMinimumHeightForWidth(self.width())
            self.setMinimumHeight(max(wrapped, layout.totalMinimumSize().height()))
        return super().event(event)


def _held(error: Exception) -> Problem | None:
    problems = error.problems if isinstance(error, RuleViolation) else ()
    return next((one for one in problems if one.code == "holds_running_cases"), None)


def _key(member: StaffMember | None) -> str:
    return _NEW if member is None else str(member.id)


def _from_draft(text: str) -> dict[str, Mapping[str, str]]:
    return json.loads(text) if text else {}
