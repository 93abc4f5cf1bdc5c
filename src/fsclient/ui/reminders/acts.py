"""What is done with a reminder, wherever it is shown: done, put off, dropped."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from fsclient.domain.reminders import Reminder
from fsclient.ui.reminders import words
from fsclient.ui.reminders.ask import DayFormCard, DropFormCard
from fsclient.ui.speech import formats
from fsclient.ui.steps.asking import AskingDialog
from fsclient.ui.work.page import Page
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.reminders import drop, mark_done, put_off, take_up_again


class ReminderActs:
    """The acts of a page that shows reminders; it tells of each, with a way to undo it."""

    def __init__(self, page: Page, desk: Desk) -> None:
        self._page = page
        self._desk = desk

    def done(self, reminder: Reminder) -> None:
        """It is done; undone by the same once more."""
        self._page.tasks.run_command(
            self._page,
            lambda: mark_done(self._desk, reminder),
            lambda _changes: self._tell_ended("Bevakningen är klar.", reminder),
        )

    def offer_days(self, reminder: Reminder, at: QWidget) -> QMenu:
        """The usual days to put it off to, under what was pressed, and any other day."""
        menu = QMenu("Skjut upp", at)
        for word, day in words.later_days(self._desk.today).items():
            menu.addAction(word).triggered.connect(
                lambda _on=False, day=day: self._put_off(reminder, day)
            )
        menu.addSeparator()
        menu.addAction("Annan dag …").triggered.connect(lambda _on=False: self.ask_day(reminder))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(QPoint(0, at.height())))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def ask_day(self, reminder: Reminder) -> AskingDialog:
        """Ask for another day to hear of it."""
        card = DayFormCard(self._desk, reminder)
        return self._ask(
            card,
            f"reminder_day:{reminder.id}",
            lambda: put_off(self._desk, reminder, card.remind_on.value()),
            lambda: self._tell_day(card.remind_on.value()),
        )

    def ask_to_drop(self, reminder: Reminder) -> AskingDialog:
        """Ask why it is no longer waited for."""
        card = DropFormCard(reminder)
        return self._ask(
            card,
            f"reminder_drop:{reminder.id}",
            lambda: drop(self._desk, reminder, card.reason.value()),
            lambda: self._tell_ended("Bevakningen är släppt.", reminder),
        )

    def _ask(
        self,
        card: DropFormCard | DayFormCard,
        key: str,
        send: Callable[[], ChangeSet],
        tell: Callable[[], None],
    ) -> AskingDialog:
        dialog = AskingDialog(self._desk, self._page.tasks, card, key, send, self._page)
        dialog.done_with.connect(tell)
        dialog.open()
        return dialog

    def _put_off(self, reminder: Reminder, day: date) -> None:
        self._page.tasks.run_command(
            self._page,
            lambda: put_off(self._desk, reminder, day),
            lambda _changes: self._tell_day(day),
        )

    def _tell_day(self, day: date | None) -> None:
        until = "" if day is None else f" {formats.short_day(day, self._desk.today)}"
        self._page.noticed.emit(f"Bevakningen visas igen{until}.", None)

    def _tell_ended(self, said: str, reminder: Reminder) -> None:
        def undo() -> None:
            self._page.tasks.run_command(self._page, lambda: take_up_again(self._desk, reminder))

        self._page.noticed.emit(said, undo)
