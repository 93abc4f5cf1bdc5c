"""The form of a call or visit: what was said, who it was, and what it led to."""

from datetime import date, datetime
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.domain.intake import Channel, ContactOutcome
from fsclient.domain.names import joined_name
from fsclient.domain.staff import Action
from fsclient.ui.intake.contact_draft import ContactDraft
from fsclient.ui.intake.identity_field import IdentityField
from fsclient.ui.intake.known import KnownCases
from fsclient.ui.intake.visit_time import VisitTime
from fsclient.ui.intake.words import CHANNELS, HANDED_TO, OUTCOMES
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import swedish
from fsclient.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.moment_edit import MomentEdit
from fsclient.ui.widgets.surfaces import Card, SectionHeading
from fsclient.ui.widgets.tab_order import tab_through
from fsclient.ui.widgets.text_edits import LineEdit, TextArea
from fsclient.ui.work.intake_context import NEW_CASE_REFUSED
from fsclient.usecases.desk import Desk, from_local
from fsclient.usecases.intake import (
    ContactForm,
    IntakeDay,
    days_for_visit,
    last_day_for_visit,
)
from fsclient.usecases.ports import SearchHit

LOG_KEYS: Final = "Ctrl+Return"
_LEADS_TO_CASE: Final = (ContactOutcome.BOOKED, ContactOutcome.ACUTE_NEED)


class ContactCard(Card):
    """Typed while the person talks. ``edited`` at every change, ``submitted`` with whether a
    case is to be opened too, ``discarded`` when it is to be emptied, and ``looked_for`` with
    the number of someone who may be known.
    """

    edited = Signal()
    submitted = Signal(bool)
    discarded = Signal()
    looked_for = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self._filling = False
        self._blank = True
        self._timed_by_hand = False
        self._visits: tuple[datetime, ...] = ()
        self._contact_id = desk.new_id()
        self._heading = SectionHeading("Nytt samtal", self)
        # Without a parent until they are laid out: Tab goes in the order they are put in.
        self.discard = QuietButton("Töm")
        self._make_fields(desk)
        self.known = KnownCases()
        self.primary = PrimaryButton("Logga samtalet", shortcut=LOG_KEYS, shortcut_shown_only=True)
        self.only_log = SecondaryButton("Bara logga")
        self._lay_out()
        self._connect()
        self.begin()

    def begin(self) -> None:
        """Empty, for a call that begins now."""
        self.fill(
            ContactDraft(
                contact_id=self._desk.new_id(),
                began=self._now(),
                channel=Channel.PHONE.value,
                district=self._desk.me.district,
            )
        )

    def follow_clock(self) -> None:
        """The call begins now, while nothing is typed and nobody has said when."""
        if not self._blank or self._timed_by_hand:
            return
        self._filling = True
        self.began.setText(self._now())
        self._filling = False
        self._offer_times()

    def draft(self) -> ContactDraft:
        """All that is typed, as it stands."""
        return ContactDraft(
            contact_id=self._contact_id,
            began=self.began.kept(),
            channel=str(self.channel.value() or ""),
            district=str(self.district.value() or ""),
            identity_number=self.identity.edit.text(),
            name=self.name.text(),
            matter=self.matter.text(),
            phone=self.phone.text(),
            outcome=str(self.outcome.value() or ""),
            handed_to=self.handed_to.text(),
            appointment=self.visit.edit.kept(),
        )

    def fill(self, draft: ContactDraft) -> None:
        """Show a draft."""
        self._filling = True
        self._contact_id = draft.contact_id
        self.known.show_hits(())
        self.channel.set_value(Channel(draft.channel) if draft.channel else None)
        self.began.bring_back(draft.began)
        self.identity.edit.setText(draft.identity_number)
        self.name.set_value(draft.name)
        self.matter.set_value(draft.matter)
        self.district.set_value(draft.district or None)
        self.phone.set_value(draft.phone)
        self.outcome.set_value(ContactOutcome(draft.outcome) if draft.outcome else None)
        self.handed_to.set_value(draft.handed_to)
        self.visit.edit.bring_back(draft.appointment)
        self._filling = False
        # When a call began that was typed before is not for the clock to say.
        self._timed_by_hand = not draft.is_blank
        self._show_what_is_needed()
        self._retitle()

    def form(self) -> ContactForm:
        """What is typed, understood; raises RuleViolation where something can't be read."""
        began = self.began.value()
        chosen = self.outcome.value()
        outcome = chosen if isinstance(chosen, ContactOutcome) else None
        channel = self.channel.value()
        return ContactForm(
            contact_id=self._contact_id,
            began_at=self._desk.now if began is None else _aware(began),
            channel=channel if isinstance(channel, Channel) else Channel.PHONE,
            outcome=outcome,
            matter=self.matter.value(),
            name=self.name.value(),
            identity_number=self.identity.edit.text().strip(),
            phone="" if self.known.protected else self.phone.value(),
            district=str(self.district.value() or ""),
            handed_to=self.handed_to.value() if outcome in HANDED_TO else "",
            appointment_at=self.visit.moment() if outcome is ContactOutcome.BOOKED else None,
        )

    def show_day(self, day: IntakeDay) -> None:
        """The visits that are booked already, to choose a time beside them."""
        self._visits = day.visits
        self._offer_times()

    def show_known(self, number: str, hits: tuple[SearchHit, ...]) -> None:
        """The cases of whoever has a number, if that is still the one typed."""
        if number != self.identity.digits:
            return
        self.known.show_found(hits)
        tab_through((self.name, *self.known.buttons))
        if hits and not self.name.value():
            self.name.set_value(joined_name(hits[0].given_name, hits[0].family_name))
        self._show_what_is_needed()

    @property
    def contact_id(self) -> UUID:
        """The id that this contact will have."""
        return self._contact_id

    def _make_fields(self, desk: Desk) -> None:
        def today() -> date:
            return desk.today

        self.channel = SegmentedChoice(
            [Choice(code, words) for code, words in CHANNELS.items()],
            numbered=False,
            clearable=False,
            compact=True,
        )
        self.began = MomentEdit(today=today)
        self.identity = IdentityField("identity_number", "Personnummer", today)
        self.name = LineEdit(max_length=200)
        self.matter = TextArea(rows=2, max_rows=8)
        self.district = ComboBox(
            [Choice(key, name) for key, name in desk.office.unit.districts],
            placeholder="Inte känd",
        )
        self.phone = LineEdit(max_length=40)
        self.outcome = SegmentedChoice([Choice(code, words) for code, words in OUTCOMES.items()])
        self.handed_to = LineEdit(max_length=200)
        self.visit = VisitTime(today, days_for_visit(desk, desk.now))
        self._phone_field = Field("phone", "Telefon", self.phone)
        self._handed_to_field = Field("handed_to", "Hänvisad till", self.handed_to, required=True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.discard)
        self.body.addLayout(head)
        how = Field("channel", "Sätt", self.channel)
        self._row(how, Field("began_at", "När", self.began), shares=(2, 1))
        self._row(self.identity, Field("name", "Namn", self.name))
        self.body.addWidget(self.known)
        self.body.addWidget(Field("matter", "Vad gäller det?", self.matter, required=True))
        self._row(Field("district", "Stadsdel", self.district), self._phone_field)
        self.body.addWidget(Field("outcome", "Utfall", self.outcome, required=True))
        self.body.addWidget(self._handed_to_field)
        self.body.addWidget(self.visit)
        self.body.addStretch(1)
        foot = QWidget()
        row = FlowLayout(foot, spacing=Space.S)
        row.addWidget(self.primary)
        row.addWidget(self.only_log)
        self.body.addWidget(foot)

    def _row(self, first: Field, second: Field, shares: tuple[int, int] = (1, 1)) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(first, shares[0])
        row.addWidget(second, shares[1])
        self.body.addLayout(row)

    def _connect(self) -> None:
        self.began.edited.connect(self._on_time)
        editors = (
            self.channel,
            self.began,
            self.identity.edit,
            self.name,
            self.matter,
            self.district,
            self.phone,
            self.outcome,
            self.handed_to,
            self.visit.edit,
        )
        for editor in editors:
            editor.edited.connect(self._on_edit)
        self.outcome.edited.connect(self._show_what_is_needed)
        self.began.left.connect(self._offer_times)
        self.identity.recognised.connect(self._on_recognised)
        self.primary.clicked.connect(self.submit)
        self.only_log.clicked.connect(lambda: self.submitted.emit(False))
        self.discard.clicked.connect(self.discarded)

    def submit(self) -> None:
        """What the primary button says."""
        self.submitted.emit(self._opens_case())

    def _opens_case(self) -> bool:
        return self.outcome.value() in _LEADS_TO_CASE and self._desk.may(Action.OPEN_CASE)

    def _on_recognised(self, digits: str) -> None:
        if digits:
            self.looked_for.emit(digits)
        else:
            self.known.show_hits(())
            self._show_what_is_needed()

    def _on_edit(self) -> None:
        if self._filling:
            return
        self.follow_clock()
        self._retitle()
        self.edited.emit()

    def _on_time(self) -> None:
        if not self._filling:
            self._timed_by_hand = True

    def _now(self) -> str:
        return formats.moment(swedish(self._desk.now), self._desk.today)

    def _retitle(self) -> None:
        self._blank = blank = self.draft().is_blank
        began = self.began.text().removeprefix("i dag ")
        self._heading.setText("Nytt samtal" if blank else f"Samtal {began}")
        self.discard.setVisible(not blank)

    def _show_what_is_needed(self) -> None:
        if self._filling:
            return
        outcome = self.outcome.value()
        self.visit.setVisible(outcome is ContactOutcome.BOOKED)
        self._handed_to_field.setVisible(outcome in HANDED_TO)
        if isinstance(outcome, ContactOutcome) and outcome in HANDED_TO:
            self._handed_to_field.set_label(HANDED_TO[outcome])
        self._phone_field.setVisible(not self.known.protected)
        self._offer_times()
        booked = outcome is ContactOutcome.BOOKED
        opens = self._opens_case()
        log = "Boka" if booked else "Logga samtalet"
        opening = "Boka och öppna ärende" if booked else "Logga och öppna ärende"
        self.primary.set_text(opening if opens else log)
        self.primary.setToolTip(NEW_CASE_REFUSED if outcome in _LEADS_TO_CASE and not opens else "")
        self.only_log.set_text("Bara boka" if booked else "Bara logga")
        self.only_log.setVisible(opens)

    def _offer_times(self) -> None:
        try:
            began = self.began.value()
        except RuleViolation:
            began = None
        start = self._desk.now if began is None else _aware(began)
        self.visit.offer(
            days_for_visit(self._desk, start), last_day_for_visit(self._desk, start), self._visits
        )


def _aware(typed: datetime) -> datetime:
    return from_local(typed.date(), typed.hour, typed.minute)
