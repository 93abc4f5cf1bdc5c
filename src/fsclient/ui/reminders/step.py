"""The step Bevakningar: what is to be remembered in the case, and what was."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.reminders import Reminder
from fsclient.domain.staff import Action
from fsclient.ui.look.tokens import Space
from fsclient.ui.reminders import words
from fsclient.ui.reminders.acts import ReminderActs
from fsclient.ui.reminders.form import ReminderFormCard
from fsclient.ui.speech import case_words, formats
from fsclient.ui.steps.open_form import OpenForm
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.buttons import LinkButton, SecondaryButton
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import Card, SectionHeading, Text, column_in
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk
from fsclient.usecases.reminders import add_reminder
from fsclient.usecases.workflow import REMINDERS, StepStatus

_NEW: Final = "reminder"
_NONE: Final = "Inget bevakas i ärendet. Skriv vad som ska göras, och när."
_NOT_MY_ROLE: Final = "Din roll bevakar inte ärenden."
_CLOSED: Final = "Ärendet är avslutat."


class RemindersStepPage(StepPage):
    """Each that is open with what can be done with it, soonest first, and then those that ended."""

    key = REMINDERS
    title = "Bevakningar"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._view: CaseView | None = None
        self._shown: tuple[Reminder, ...] | None = None
        self.acts = ReminderActs(self, desk)
        self._open_form = OpenForm(self, desk, tasks, key="reminder_form")
        self._open_form.autosaver.saved.connect(self.saved)
        self.add = SecondaryButton("Ny bevakning", self, icon="plus")
        self.add.clicked.connect(lambda _on=False: self.begin())
        self._form_place = QVBoxLayout()
        self.none = Text(_NONE, "soft", parent=self)
        self._lines: QWidget | None = None
        self._place = QVBoxLayout()
        heading = QHBoxLayout()
        heading.setSpacing(Space.M)
        heading.addWidget(SectionHeading(self.title, self), 1)
        heading.addWidget(self.add)
        self.body.addLayout(heading)
        self.body.addLayout(self._form_place)
        self.body.addWidget(self.none)
        self.body.addLayout(self._place)
        self.body.addStretch(1)

    def show_case(self, view: CaseView, statuses: Sequence[StepStatus]) -> None:
        """The case's reminders; a form that is open keeps what is typed in it."""
        other = self._view is None or self._view.id != view.id
        self._view = view
        if other:
            self.clear_problems()
            self._open_form.begin_case(view, self._bring_back)
        self.add.set_blocked(self._blocked())
        if other or view.rows.reminders != self._shown:
            self._shown = view.rows.reminders
            self._show_lines(view)
        self.commands_changed.emit()

    def flush(self) -> None:
        """Keep what is typed in the open form."""
        self._open_form.flush()

    def commands(self) -> Sequence[Command]:
        """A new one."""
        return (
            Command(
                key="reminder_new",
                title="Ny bevakning",
                run=self.begin,
                menu=Menu.CASE,
                blocked=self._blocked(),
            ),
        )

    def begin(self) -> None:
        """Open the form, or go to it where it is open."""
        if self._view is None or self._blocked():
            return
        if self._open_form.card is None:
            self._show_form({})
        else:
            self._open_form.card.open_up()

    @property
    def form(self) -> ReminderFormCard | None:
        """The form that is open, or None."""
        card = self._open_form.card
        return card if isinstance(card, ReminderFormCard) else None

    def _blocked(self) -> str:
        if not self.desk.may(Action.REMIND):
            return _NOT_MY_ROLE
        closed = self._view is not None and self._view.rows.case.closed_on is not None
        return _CLOSED if closed else ""

    def _bring_back(self, _name: str, values: Mapping[str, str]) -> None:
        self._show_form(values)

    def _show_form(self, values: Mapping[str, str]) -> None:
        assert self._view is not None
        card = ReminderFormCard(self.desk, self._view, self)
        card.type_again(values)
        card.submitted.connect(lambda: self._send(card))
        card.cancelled.connect(self._cancel)
        self._open_form.show(_NEW, card, self._form_place)
        card.open_up()

    def _cancel(self) -> None:
        card = self._open_form.card
        if card is None:
            return
        values, case_id = card.typed(), self._view.id if self._view else None
        self._open_form.close()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

        def undo() -> None:
            if self._view is not None and self._view.id == case_id:
                self._show_form(values)

        self.noticed.emit("Formuläret är stängt.", undo)

    def _send(self, card: ReminderFormCard) -> None:
        assert self._view is not None
        case_id, form = self._view.id, card.form()
        card.set_busy(busy=True)

        def done() -> None:
            if self._open_form.card is card:
                self._open_form.close()
                self.add.setFocus(Qt.FocusReason.OtherFocusReason)

        self.tasks.run_command(
            self,
            lambda: add_reminder(self.desk, case_id, form),
            lambda _changes: done(),
            lambda _error: card.set_busy(busy=False),
        )

    def _show_lines(self, view: CaseView) -> None:
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        open_ones = view.open_reminders
        ended = [one for one in view.rows.reminders if not one.open]
        ended.sort(key=lambda one: str(one.ended_at), reverse=True)
        self.none.setVisible(not open_ones)
        self._lines = QWidget(self)
        box = column_in(self._lines, Space.S)
        for one in open_ones:
            box.addWidget(self._open_line(one, view))
        if ended:
            box.addSpacing(Space.M)
            box.addWidget(SectionHeading("Tidigare", self._lines))
            for one in ended:
                box.addWidget(self._ended_line(one, view))
        self._place.addWidget(self._lines)
        self._lines.show()

    def _open_line(self, one: Reminder, view: CaseView) -> QWidget:
        card = Card("", self._lines)
        card.setAccessibleName(words.what(one))
        badge = words.due_badge(one, self.desk.today)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(Text(words.what(one), "strong", parent=card), 1)
        top.addWidget(Pill(badge.text, badge.tone, card), 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(top)
        card.body.addWidget(Text(self._about(one, view), "soft", parent=card))
        acts = FlowLayout(spacing=Space.M)
        done = LinkButton("Klar", card)
        done.clicked.connect(lambda _on=False: self.acts.done(one))
        later = LinkButton("Skjut upp …", card)
        later.clicked.connect(lambda _on=False: self.acts.offer_days(one, later))
        drop = LinkButton("Släpp …", card)
        drop.clicked.connect(lambda _on=False: self.acts.ask_to_drop(one))
        for button in (done, later, drop):
            button.set_blocked(self._blocked())
            button.setAccessibleDescription(words.what(one))
            acts.addWidget(button)
        card.body.addLayout(acts)
        return card

    def _ended_line(self, one: Reminder, view: CaseView) -> QWidget:
        assert one.ended_as is not None
        assert one.ended_at is not None
        day = formats.short_day(case_words.swedish(one.ended_at).date(), self.desk.today)
        by = case_words.colleague(view, one.ended_by, self.desk.me.id) if one.ended_by else ""
        told = f"{words.what(one)} · {words.ENDED[one.ended_as]} {day}, {by}"
        return Text(f"{told}. {one.reason}" if one.reason else told, "soft", parent=self._lines)

    def _about(self, one: Reminder, view: CaseView) -> str:
        case, me = view.rows.case, self.desk.me.id
        owner = one.owner(case, {each.id for each in view.rows.staff if each.active})
        parts = [
            f"Senast {formats.day(one.due_on)}",
            f"hos {case_words.colleague(view, owner, me)}",
        ]
        if heard := words.heard_of(one, self.desk.today):
            parts.append(f"visas {heard}")
        if one.source_id is None:
            parts.append(f"skriven av {case_words.colleague(view, one.added_by, me)}")
        return " · ".join(parts)
