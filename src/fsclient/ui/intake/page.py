"""Mottagning: the day's log, who waits for a case, and the call that is going on."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.domain.intake import Contact
from fsclient.domain.staff import Action
from fsclient.ui.intake import contact_draft, words
from fsclient.ui.intake.contact_card import LOG_KEYS, ContactCard
from fsclient.ui.intake.contact_draft import ContactDraft
from fsclient.ui.intake.visit_dialog import VisitDialog, said_of
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge
from fsclient.ui.speech.case_words import swedish
from fsclient.ui.widgets.beside import Beside
from fsclient.ui.widgets.buttons import PrimaryButton, SecondaryButton
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.surfaces import PageHeader, SectionHeading, column_in
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.work.autosave import Autosaver
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.intake_context import (
    NEW_CASE_REFUSED,
    NewCaseContext,
    NewContact,
    intake_commands,
)
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import read_draft, save_draft
from fsclient.usecases.intake import ContactForm, IntakeDay, intake_day, known_cases, log_contact
from fsclient.usecases.ports import SearchHit
from fsclient.usecases.visits import KeptVisit, undo_visit

DRAFT_KEY: Final = "contact"
_SETTLE_KEYS: Final = "Ctrl+Shift+H"


class IntakePage(Page):
    """Calls and visits by day at the left; the one that is going on at the right."""

    key = "intake"
    title = "Mottagning"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self._promised = desk.setting("first_visit_days")
        self._reading: Task[IntakeDay] | None = None
        self._restored = False
        self.day = DateEdit(today=lambda: desk.today, latest_today=True)
        self.day.setAccessibleName("Dag")
        # Without a parent until they are laid out: Tab goes in the order they are put in.
        self.before = SecondaryButton("", icon="chevron-left")
        self.after = SecondaryButton("", icon="chevron-right")
        self.log = self._make_log()
        self.waiting = self._make_waiting()
        self.settle = SecondaryButton(
            "Hur blev det? …", shortcut=_SETTLE_KEYS, shortcut_shown_only=True
        )
        self._visits: tuple[datetime, ...] = ()
        self.card = ContactCard(desk)
        self._saver: Autosaver[str] = Autosaver(
            self,
            tasks,
            gather=lambda: contact_draft.written(self.card.draft()),
            save=lambda text: save_draft(desk, DRAFT_KEY, text),
        )
        self._saver.start_from("")
        self._lay_out()
        # Before anyone listens: a page that is made ahead reads nothing, and logs no reading.
        self.day.set_value(desk.today)
        self._connect()

    def activate(self, context: object | None) -> None:
        """Read the day; begin a call where that is asked for; bring back what was being typed."""
        self._read()
        self.card.follow_clock()
        if not self._restored:
            self._restored = True
            self.tasks.run_query(self, lambda: read_draft(self._desk, DRAFT_KEY), self._restore)
        if isinstance(context, NewContact):
            self.begin_contact()

    def reload(self, changes: ChangeSet) -> None:
        """Another contact or case: the lists are read again, the form is left alone."""
        if changes.touches("contact", "case") and self.isVisible():
            self._read()

    def flush(self) -> None:
        """Keep the call that is being typed."""
        self._saver.flush()

    def focus_start(self) -> None:
        """The list, unless a call is being typed."""
        if not any(each.hasFocus() for each in self.findChildren(QWidget)):
            self.log.view.setFocus()

    def commands(self) -> Sequence[Command]:
        """New contact, log it, new case, how a visit went."""
        return (
            Command(
                key="settle_visit",
                title="Hur blev besöket? …",
                run=self.ask_how_it_went,
                menu=Menu.CASE,
                shortcut=_SETTLE_KEYS,
            ),
            *intake_commands(self._desk, self._go),
            Command(
                key="log_contact",
                title="Logga samtalet",
                run=self.card.submit,
                menu=Menu.CASE,
                shortcut=LOG_KEYS,
            ),
        )

    def begin_contact(self) -> None:
        """The cursor in the form; what is begun already stays, and is said to."""
        if self.card.draft().is_blank:
            self.card.begin()
        else:
            self.noticed.emit("Det finns redan ett påbörjat samtal. Logga det eller töm det.", None)
        self.card.identity.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_card()

    def ask_how_it_went(self) -> None:
        """How it went for the one who is selected among those who wait."""
        contact = self.waiting.selected_row()
        if not isinstance(contact, Contact):
            self.noticed.emit("Markera först någon bland dem som väntar på ärende.", None)
            return
        dialog = VisitDialog(self._desk, self.tasks, contact, self._visits, self)
        dialog.kept.connect(self._tell_kept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_kept(self, kept: KeptVisit) -> None:
        def undo() -> None:
            self.tasks.run_command(self, lambda: undo_visit(self._desk, kept))

        self.noticed.emit(said_of(kept), undo)

    def _go(self, page: str, context: object) -> None:
        if page == self.key:
            self.begin_contact()
        else:
            self.opened.emit(page, context)

    def _make_log(self) -> DataTable:
        return DataTable(
            "Dagens samtal och besök",
            (
                Column(
                    key="at",
                    title="Tid",
                    width=56,
                    render=Render.SOFT,
                    value=lambda row: swedish(row.at),
                    shown=lambda row: formats.clock(swedish(row.at)),
                ),
                Column(
                    key="channel",
                    title="Sätt",
                    width=72,
                    value=lambda row: words.CHANNELS[row.channel],
                ),
                Column(key="name", title="Vem", width=150, render=Render.STRONG, value=words.who),
                Column(key="matter", title="Gäller", width=150, stretch=1),
                Column(
                    key="outcome",
                    title="Utfall",
                    width=128,
                    render=Render.PILL,
                    value=words.outcome_badge,
                ),
                Column(
                    key="since",
                    title="Sedan",
                    width=122,
                    render=Render.SOFT,
                    value=lambda row: words.since(row, self._desk.today),
                ),
            ),
            empty="Inget är loggat den här dagen.",
            empty_action="Nytt samtal",
            on_empty_action=self.begin_contact,
        )

    def _make_waiting(self) -> DataTable:
        return DataTable(
            "Väntar på ärende",
            (
                Column(
                    key="waits_until",
                    title="Förfaller",
                    width=116,
                    render=Render.PILL,
                    value=lambda row: words.waits_until(row, self._promised),
                    shown=lambda row: words.wait_badge(row, self._desk.today, self._promised),
                ),
                Column(key="name", title="Vem", width=150, render=Render.STRONG, value=words.who),
                Column(key="matter", title="Gäller", width=150, stretch=1),
                Column(
                    key="since",
                    title="Nästa",
                    width=160,
                    render=Render.SOFT,
                    value=lambda row: words.next_moment(row, self._desk.today),
                ),
            ),
            empty="Ingen väntar på att få sitt ärende öppnat.",
        )

    def _lay_out(self) -> None:
        self.header = PageHeader(self.title, self)
        self.new_contact = PrimaryButton("Nytt samtal", shortcut="Ctrl+N", shortcut_shown_only=True)
        self.new_case = SecondaryButton(
            "Nytt ärende", shortcut="Ctrl+Shift+N", shortcut_shown_only=True
        )
        if not self._desk.may(Action.OPEN_CASE):
            self.new_case.set_blocked(NEW_CASE_REFUSED)
        self.header.add_action(self.new_contact)
        self.body.addWidget(self.header)
        self.body.addWidget(Beside(self._lists(), self.card, self, room=880, shares=(16, 10)), 1)

    def _lists(self) -> QWidget:
        lists = QWidget()
        column = column_in(lists, Space.S)
        self.before.setAccessibleName("Dagen före")
        self.before.setToolTip("Dagen före")
        self.after.setAccessibleName("Dagen efter")
        self.after.setToolTip("Dagen efter")
        self.day.setFixedWidth(self.px(140))
        picker = QHBoxLayout()
        picker.setSpacing(Space.XS)
        self._day_heading = SectionHeading("", lists)
        picker.addWidget(self._day_heading, 1)
        for widget in (self.before, self.day, self.after):
            picker.addWidget(widget)
        column.addLayout(picker)
        self.log.setMinimumHeight(self.px(160))
        column.addWidget(self.log, 3)
        waiting = QHBoxLayout()
        heading = SectionHeading(words.waiting_heading(self._promised), lists)
        heading.setWordWrap(True)
        waiting.addWidget(heading, 1)
        waiting.addWidget(self.settle)
        waiting.addWidget(self.new_case)
        column.addLayout(waiting)
        self.waiting.setMinimumHeight(self.px(120))
        column.addWidget(self.waiting, 2)
        return lists

    def _connect(self) -> None:
        self.new_contact.clicked.connect(self.begin_contact)
        self.new_case.clicked.connect(lambda: self.opened.emit("new_case", NewCaseContext()))
        self.settle.clicked.connect(lambda _on=False: self.ask_how_it_went())
        self.before.clicked.connect(lambda: self._step_day(-1))
        self.after.clicked.connect(lambda: self._step_day(1))
        self.day.edited.connect(self._on_day)
        self.log.opened.connect(self._open_contact)
        self.waiting.opened.connect(self._open_contact)
        self.card.edited.connect(self._saver.touch)
        self.card.edited.connect(self._clear_when_mended)
        self.card.submitted.connect(self._submit)
        self.card.discarded.connect(self._discard)
        self.card.looked_for.connect(self._look_for)
        self.card.known.case_wanted.connect(self._open_case)
        self._saver.saved.connect(self.saved)

    def _shown_day(self) -> date:
        try:
            return self.day.value() or self._desk.today
        except RuleViolation:
            return self._desk.today

    def _step_day(self, days: int) -> None:
        wanted = self._shown_day() + timedelta(days=days)
        self.day.set_value(min(wanted, self._desk.today))

    def _on_day(self) -> None:
        if self.day.problem() is None:
            self._read()

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        day = self._shown_day()
        self.after.setEnabled(day < self._desk.today)
        self._reading = self.tasks.run_query(
            self, lambda: intake_day(self._desk, day), lambda found: self._show(day, found)
        )

    def _show(self, day: date, found: IntakeDay) -> None:
        today = self._desk.today
        last_days = [words.waits_until(contact, self._promised) for contact in found.waiting]
        late = sum(1 for last in last_days if last < today)
        when = "i dag" if day == today else formats.day(day)
        self._day_heading.setText(f"Samtal och besök {when}")
        badges = [Badge(f"{when} {_calls(len(found.contacts))}")]
        if found.waiting:
            badges.append(Badge(f"{len(found.waiting)} väntar på ärende"))
        if late:
            badges.append(words.late_badge(late, self._promised))
        self.header.set_badges(*badges)
        self.log.set_rows(found.contacts)
        self.waiting.set_rows(found.waiting)
        self.settle.setEnabled(bool(found.waiting))
        self._visits = found.visits
        self.card.show_day(found)
        self.counted.emit(self.key, len(found.waiting))

    def _restore(self, text: str) -> None:
        draft = contact_draft.read(text)
        if draft is None or not self.card.draft().is_blank:
            return
        self.card.fill(draft)
        self._saver.start_from(text)
        self.noticed.emit("Samtalet som du höll på med finns kvar.", None)
        announce(self, "Samtalet som du höll på med finns kvar.")

    def _look_for(self, number: str) -> None:
        self.tasks.run_query(
            self,
            lambda: known_cases(self._desk, number),
            lambda hits: self.card.show_known(number, hits),
        )

    def _submit(self, opens_case: bool) -> None:
        if not self.understood():
            return
        self.clear_problems()
        form = self.card.form()
        self._saver.flush()
        self.tasks.run_command(
            self,
            lambda: _log_and_forget(self._desk, form),
            lambda _: self._logged(form, opens_case),
        )

    def _logged(self, form: ContactForm, opens_case: bool) -> None:
        if form.contact_id == self.card.contact_id:
            self.card.begin()
            self._saver.start_from("")
        if opens_case:
            self._open_new_case(form)
        else:
            self.noticed.emit("Samtalet är loggat.", None)
            self.card.identity.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_new_case(self, form: ContactForm) -> None:
        outcome = form.outcome
        assert outcome is not None
        contact = Contact(
            id=form.contact_id,
            at=form.began_at,
            channel=form.channel,
            outcome=outcome,
            matter=form.matter,
            taken_by=self._desk.me.id,
            name=form.name,
            identity_number=form.identity_number,
            phone=form.phone,
            district=form.district,
            appointment_at=form.appointment_at,
        )
        self.opened.emit("new_case", NewCaseContext(contact))

    def _discard(self) -> None:
        thrown = self.card.draft()
        self.clear_problems()
        self.card.begin()
        self._saver.flush()
        self.noticed.emit("Samtalet är tömt.", lambda: self._bring_back(thrown))

    def _bring_back(self, draft: ContactDraft) -> None:
        self.card.fill(draft)
        self._saver.flush()

    def _clear_when_mended(self) -> None:
        if self.banner.text:
            self.banner.clear()

    def _open_contact(self, contact: Contact) -> None:
        if contact.case_id is not None:
            self.opened.emit("case", CaseContext(case_id=contact.case_id))
        elif contact.becomes_case and self._desk.may(Action.OPEN_CASE):
            self.opened.emit("new_case", NewCaseContext(contact))
        elif contact.becomes_case:
            self.noticed.emit(NEW_CASE_REFUSED, None)
        else:
            self.noticed.emit("Samtalet ledde inte till något ärende.", None)

    def _open_case(self, hit: SearchHit) -> None:
        self.opened.emit("case", CaseContext(case_id=hit.case_id))

    def _show_card(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self.card.identity)


def _log_and_forget(desk: Desk, form: ContactForm) -> ChangeSet:
    changes = log_contact(desk, form)
    save_draft(desk, DRAFT_KEY, "")
    return changes


def _calls(count: int) -> str:
    return "inga samtal" if count == 0 else "1 samtal" if count == 1 else f"{count} samtal"
