"""Nytt ärende: the first application, who handles it, and the household."""

import dataclasses
from collections.abc import Sequence
from contextlib import suppress
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.intake import Contact
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole
from fsclient.domain.staff import Action, Colleague
from fsclient.ui.intake import household_draft, words
from fsclient.ui.intake.household_draft import MemberDraft, NewCaseDraft, from_contact
from fsclient.ui.intake.household_editor import HouseholdEditor
from fsclient.ui.intake.member_card import MemberCard
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import APPLICATION_KINDS
from fsclient.ui.steps.open_form import ACUTE_NEED, begin_form
from fsclient.ui.widgets.beside import Beside
from fsclient.ui.widgets.buttons import CheckBox, LinkButton, PrimaryButton, QuietButton
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.date_edit import DateEdit, MonthEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import Card, PageHeader, Text, column_in
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.ui.work.autosave import Autosaver
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.intake_context import NewCaseContext
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import ApplicationForm
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import read_draft, save_draft
from fsclient.usecases.intake import (
    Assignable,
    NewCaseForm,
    assignable,
    known_cases,
    open_new_case,
)
from fsclient.usecases.ports import SearchHit
from fsclient.usecases.routing import Proposal, propose

_KEY: Final = "new_case"
_OPEN_KEYS: Final = "Ctrl+Return"


@dataclasses.dataclass(frozen=True, slots=True)
class _Kept:
    """A draft with the key that it is kept under."""

    key: str
    text: str


@dataclasses.dataclass(frozen=True, slots=True)
class _Start:
    """What is read before the form is filled."""

    kept: NewCaseDraft | None
    colleagues: Assignable


class NewCasePage(Page):
    """A form of its own for each contact; what is begun stays until the case is opened."""

    key = _KEY
    title = "Nytt ärende"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self._draft_key = ""
        self._contact_id: UUID | None = None
        self._filling = False
        self._touched = False
        self._colleagues = Assignable(caseworkers=(), payment_officers=())
        self._proposal: Proposal | None = None
        self._start = self._blank()
        self._make_fields(desk)
        hindrances = desk.book.catalogues["hindrances"].at(desk.today)
        self.household = HouseholdEditor(lambda: desk.today, hindrances)
        self._saver: Autosaver[_Kept] = Autosaver(
            self,
            tasks,
            gather=self._gather,
            save=lambda kept: save_draft(desk, kept.key, kept.text),
        )
        self._lay_out()
        self._connect()
        self._fill(self._blank())

    def activate(self, context: object | None) -> None:
        """Begin from a contact, or from nothing; what was begun for it before comes back."""
        contact = context.contact if isinstance(context, NewCaseContext) else None
        key = _KEY if contact is None else f"{_KEY}:{contact.id}"
        if key == self._draft_key:
            return
        if self._draft_key:
            self._saver.flush()
        self._draft_key = key
        self._touched = False
        blank = self._blank()
        self._begin_from(blank if contact is None else from_contact(contact, blank))
        self._show_contact(contact)
        self.tasks.run_query(
            self, lambda: _read_start(self._desk, key), lambda found: self._begin(key, found)
        )

    def flush(self) -> None:
        """Keep what is typed."""
        if self._draft_key:
            self._saver.flush()

    def focus_start(self) -> None:
        """The applicant's number."""
        if not any(each.hasFocus() for each in self.findChildren(QWidget)):
            self.household.cards[0].focus_first()

    def commands(self) -> Sequence[Command]:
        """Open the case."""
        return (
            Command(
                key="open_new_case",
                title="Öppna ärendet",
                run=self.submit,
                menu=Menu.CASE,
                shortcut=_OPEN_KEYS,
            ),
        )

    def submit(self) -> None:
        """Open the case, or show at the fields what is missing."""
        if not self.understood():
            return
        self.clear_problems()
        form = self._form()
        if form is None:
            return
        self._saver.flush()
        key = self._draft_key
        self.open_button.setEnabled(False)
        self.tasks.run_command(
            self,
            lambda: _open_and_forget(self._desk, form, key),
            self._opened_case,
            self._refused,
        )

    def _make_fields(self, desk: Desk) -> None:
        # Without a parent until they are laid out: Tab goes in the order they are put in.
        self.kind = SegmentedChoice(
            [Choice(kind, words) for kind, words in APPLICATION_KINDS.items()],
            numbered=False,
            clearable=False,
            compact=True,
        )
        self.month = MonthEdit(today=lambda: desk.today)
        self.received_on = DateEdit(today=lambda: desk.today, latest_today=True)
        self.matter = TextArea(rows=3, max_rows=8)
        self.urgent = CheckBox("Akut: beslut samma dag")
        self.complete = CheckBox("Alla handlingar har kommit")
        self.district = ComboBox(
            [Choice(key, name) for key, name in desk.office.unit.districts],
            placeholder="Välj stadsdel",
        )
        self.caseworker = ComboBox(placeholder="Jag själv")
        self.proposed = Text("", "soft")
        self.take_proposed = LinkButton("")
        self.payment_officer = ComboBox(placeholder="Den första i enheten")
        self.open_button = PrimaryButton(
            "Öppna ärendet", shortcut=_OPEN_KEYS, shortcut_shown_only=True
        )
        self.discard = QuietButton("Töm formuläret")

    def _lay_out(self) -> None:
        self.header = PageHeader(self.title, self)
        self.header.add_action(self.discard)
        self.header.add_action(self.open_button)
        self.body.addWidget(self.header)
        people = QWidget()
        column = column_in(people)
        column.addWidget(self.household)
        left = QWidget()
        cards = column_in(left, Space.M)
        cards.addWidget(self._application_card())
        cards.addWidget(self._handling_card())
        cards.addStretch(1)
        self.body.addWidget(Beside(left, people, self, room=900, shares=(10, 22)), 1)

    def _application_card(self) -> Card:
        card = Card("Ansökan")
        self._came = Text("", "help", parent=card)
        card.body.addWidget(self._came)
        card.body.addWidget(Field("kind", "Slag", self.kind))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(Field("month", "Gäller", self.month, required=True), 1)
        row.addWidget(Field("received_on", "Kom in", self.received_on, required=True), 1)
        card.body.addLayout(row)
        card.body.addWidget(Field("matter", "Vad söks?", self.matter))
        card.body.addWidget(self.urgent)
        card.body.addWidget(self.complete)
        return card

    def _handling_card(self) -> Card:
        card = Card("Handläggning")
        card.body.addWidget(Field("district", "Stadsdel", self.district, required=True))
        card.body.addWidget(Field("caseworker_id", "Handläggare", self.caseworker))
        card.body.addWidget(self.proposed)
        card.body.addWidget(self.take_proposed, 0, Qt.AlignmentFlag.AlignLeft)
        self.proposed.hide()
        self.take_proposed.hide()
        card.body.addWidget(Field("payment_officer_id", "Bidragshandläggare", self.payment_officer))
        return card

    def _connect(self) -> None:
        editors = (
            self.kind,
            self.month,
            self.received_on,
            self.matter,
            self.urgent,
            self.complete,
            self.district,
            self.caseworker,
            self.payment_officer,
        )
        for editor in editors:
            editor.edited.connect(self._on_edit)
        self.household.edited.connect(self._on_edit)
        self.household.looked_for.connect(self._look_for)
        self.household.case_wanted.connect(self._open_known)
        self.household.taken_out.connect(self._offer_back)
        self.take_proposed.clicked.connect(self._take_proposed)
        self.open_button.clicked.connect(self.submit)
        self.discard.clicked.connect(self._discard)
        self._saver.saved.connect(self.saved)

    def _blank(self) -> NewCaseDraft:
        today = self._desk.today
        return NewCaseDraft(
            month=formats.month(Month.of(today)),
            received_on=formats.day(today),
            district=self._desk.me.district,
            caseworker_id=self._desk.me.id,
        )

    def _draft(self) -> NewCaseDraft:
        kind = self.kind.value()
        return NewCaseDraft(
            contact_id=self._contact_id,
            kind=kind if isinstance(kind, ApplicationKind) else ApplicationKind.NEW,
            month=self.month.text(),
            received_on=self.received_on.text(),
            matter=self.matter.text(),
            urgent=self.urgent.isChecked(),
            complete=self.complete.isChecked(),
            district=str(self.district.value() or ""),
            caseworker_id=_chosen(self.caseworker),
            payment_officer_id=_chosen(self.payment_officer),
            members=self.household.drafts(),
        )

    def _gather(self) -> _Kept:
        draft = self._draft()
        untouched = draft == self._start
        return _Kept(self._draft_key, "" if untouched else household_draft.written(draft))

    def _begin_from(self, draft: NewCaseDraft) -> None:
        self._fill(draft)
        self._start = self._draft()
        self._saver.start_from(self._gather())

    def _fill(self, draft: NewCaseDraft) -> None:
        self._filling = True
        self._contact_id = draft.contact_id
        self.kind.set_value(draft.kind)
        self.month.setText(draft.month)
        self.received_on.setText(draft.received_on)
        self.matter.set_value(draft.matter)
        self.urgent.set_value(draft.urgent)
        self.complete.set_value(draft.complete)
        self.district.set_value(draft.district or None)
        self.caseworker.set_value(draft.caseworker_id)
        self.payment_officer.set_value(draft.payment_officer_id)
        self.household.fill(draft.members)
        self._filling = False

    def _begin(self, key: str, found: _Start) -> None:
        if key != self._draft_key:
            return
        self._offer(found.colleagues)
        if found.kept is not None and not self._touched:
            self._fill(found.kept)
            self._saver.start_from(self._gather())
            self.noticed.emit("Det du hade börjat skriva finns kvar.", None)
        self._propose()

    def _propose(self) -> None:
        """Say which team the case is for, and who of it has the fewest, by what is typed so far."""
        self._proposal = None
        with suppress(RuleViolation):
            self._proposal = propose(self._desk, self.household.forms(), self._colleagues)
        found = self._proposal
        least = None if found is None else found.colleague
        self.proposed.setVisible(found is not None)
        self.proposed.setText("" if found is None else words.proposed(found))
        self.take_proposed.setVisible(least is not None and least.id != self.caseworker.value())
        self.take_proposed.setText("" if least is None else f"Välj {least.name}")

    def _take_proposed(self) -> None:
        if self._proposal is not None and self._proposal.colleague is not None:
            self.caseworker.set_value(self._proposal.colleague.id)
            self.caseworker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, colleagues: Assignable) -> None:
        self._colleagues = colleagues
        was_filling, self._filling = self._filling, True
        chosen = self.caseworker.value() or self._desk.me.id
        self.caseworker.set_choices(_named(colleagues.caseworkers))
        self.caseworker.set_value(chosen)
        self.payment_officer.set_choices(_named(colleagues.payment_officers))
        if len(colleagues.payment_officers) == 1:
            self.payment_officer.set_value(colleagues.payment_officers[0].id)
        self._filling = was_filling
        if not self._touched:
            self._start = self._draft()
            self._saver.start_from(self._gather())

    def _show_contact(self, contact: Contact | None) -> None:
        self._came.setText("" if contact is None else words.visit_words(contact, self._desk.today))
        self._came.setVisible(contact is not None)

    def _form(self) -> NewCaseForm | None:
        month, received_on = self.month.value(), self.received_on.value()
        missing = []
        if month is None:
            missing.append(Problem("month_needed", "month"))
        if received_on is None:
            missing.append(Problem("received_on_needed", "received_on"))
        if month is None or received_on is None:
            self.show_problems(tuple(missing))
            return None
        draft = self._draft()
        application = ApplicationForm(
            kind=draft.kind,
            month=month,
            received_on=received_on,
            matter=draft.matter,
            urgent=draft.urgent,
            complete=draft.complete,
        )
        return NewCaseForm(
            application=application,
            members=self.household.forms(),
            district=draft.district,
            caseworker_id=draft.caseworker_id,
            payment_officer_id=draft.payment_officer_id,
            contact_id=draft.contact_id,
        )

    def _on_edit(self) -> None:
        if self._filling or not self._draft_key:
            return
        if self.banner.text:
            self.banner.clear()
        self._touched = True
        self._saver.touch()
        self._propose()

    def _look_for(self, card: MemberCard, number: str) -> None:
        self.tasks.run_query(
            self,
            lambda: known_cases(self._desk, number),
            lambda hits: self.household.show_known(card, number, hits),
        )

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each at its field; a question that is asked comes with the field that answers it."""
        names = {str(problem.field) for problem in problems}
        for card in self.household.cards:
            card.ask(names)
        super().show_problems(problems)

    def _open_known(self, hit: SearchHit) -> None:
        self.opened.emit("case", CaseContext(case_id=hit.case_id))

    def _offer_back(self, member: MemberDraft) -> None:
        name = member.given_name or member.family_name or "Personen"
        self.noticed.emit(f"{name} togs bort.", lambda: self._bring_back(member))

    def _bring_back(self, member: MemberDraft) -> None:
        taken = [card.role for card in self.household.cards]
        if member.role is MemberRole.CO_APPLICANT and member.role in taken:
            return
        self.household.add(member)
        self._on_edit()

    def _discard(self) -> None:
        thrown = self._draft()
        self.clear_problems()
        self._fill(dataclasses.replace(self._blank(), contact_id=thrown.contact_id))
        self._saver.touch()
        self.noticed.emit("Formuläret är tömt.", lambda: self._refill(thrown))

    def _refill(self, draft: NewCaseDraft) -> None:
        self._fill(draft)
        self._saver.touch()

    def _opened_case(self, changes: ChangeSet) -> None:
        self.open_button.setEnabled(True)
        acute = self.kind.value() is ApplicationKind.EMERGENCY
        self._draft_key = ""
        self._begin_from(self._blank())
        assert changes.case_id is not None
        step = "emergency" if acute else None
        self.opened.emit("case", CaseContext(case_id=changes.case_id, step=step))

    def _refused(self, _error: Exception) -> None:
        self.open_button.setEnabled(True)


def _read_start(desk: Desk, key: str) -> _Start:
    return _Start(household_draft.read(read_draft(desk, key)), assignable(desk))


def _open_and_forget(desk: Desk, form: NewCaseForm, key: str) -> ChangeSet:
    changes = open_new_case(desk, form)
    save_draft(desk, key, "")
    told = form.application
    acute = told.kind is ApplicationKind.EMERGENCY and desk.may(Action.DECIDE_EMERGENCY)
    if acute and changes.case_id is not None:
        known = {"cause": told.matter, "raised_on": formats.day(told.received_on)}
        begin_form(desk, ACUTE_NEED, changes.case_id, known)
    return changes


def _named(colleagues: Sequence[Colleague]) -> list[Choice]:
    return [Choice(one.id, one.name) for one in colleagues]


def _chosen(combo: ComboBox) -> UUID | None:
    value = combo.value()
    return value if isinstance(value, UUID) else None
