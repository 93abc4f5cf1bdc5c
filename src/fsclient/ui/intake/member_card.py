"""One person of a household that is being typed."""

from collections.abc import Callable, Collection
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.domain.people import OF_AGE, MemberRole, Protection, Residence
from fsclient.rules.catalogues import CatalogueEntry
from fsclient.rules.identity import IdentityNumber, check_identity_number
from fsclient.ui.case.member_editors import ADULTS, ASKED, YOUNG, MemberEditors
from fsclient.ui.intake.household_draft import MemberDraft
from fsclient.ui.intake.identity_field import IdentityField
from fsclient.ui.intake.known import KnownCases
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.case_words import ROLES
from fsclient.ui.widgets.buttons import CheckBox, LinkButton
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.surfaces import Card, SectionHeading, Text, row_in
from fsclient.usecases.cases import MemberForm, PersonForm, age_on
from fsclient.usecases.ports import SearchHit

_HIDDEN_ADDRESS: Final = (
    "Skyddade personuppgifter: adress och telefon skrivs inte här och visas ingenstans."
)


class MemberCard(Card, MemberEditors):
    """The fields that a role needs. ``edited`` at every change, ``removed`` when it is to go,
    ``looked_for`` with the number of someone who may be known.
    """

    edited = Signal()
    removed = Signal()
    looked_for = Signal(str)

    def __init__(
        self,
        role: MemberRole,
        today: Callable[[], date],
        hindrances: tuple[CatalogueEntry, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.role = role
        self._today = today
        self.setAccessibleName(ROLES[role])
        self._make_fields(today, hindrances)
        self.known = KnownCases(self)
        self.other_role = LinkButton("Byt roll", self)
        self.other_role.setAccessibleName(f"Byt roll, nu {ROLES[role].lower()}")
        self.remove = LinkButton("Ta bort", self)
        self.remove.setAccessibleName(f"Ta bort {ROLES[role].lower()}")
        self._lay_out()
        self._connect()
        self.set_place(0)
        self._show_what_is_needed()

    def set_place(self, place: int) -> None:
        """Name the fields after the member's place among the others: ``members.0.days``."""
        for name, field in self._fields.items():
            field.name = f"members.{place}.{name}"

    def draft(self) -> MemberDraft:
        """All that is typed, as it stands."""
        return MemberDraft(
            role=self.role,
            identity_number=self.identity.edit.text(),
            no_number=self.no_number.isChecked(),
            birth_date=self.birth_date.text(),
            given_name=self.given_name.text(),
            family_name=self.family_name.text(),
            protection=self.chosen_protection(),
            street=self.street.text(),
            postcode=self.postcode.text(),
            city=self.city.text(),
            phone=self.phone.text(),
            residence=self.chosen_residence(),
            days=self.days.text(),
            facts=self.ticked(),
            hindrance=str(self.hindrance.value() or ""),
            reserve_number=self.reserve_number.text(),
            representative=self.representative.text(),
            representative_kind=self.chosen_representative(),
            without_representative=self.without_representative.text(),
        )

    def fill(self, draft: MemberDraft) -> None:
        """Show a draft."""
        self.no_number.set_value(draft.no_number)
        self.identity.edit.setText(draft.identity_number)
        self.birth_date.setText(draft.birth_date)
        self.given_name.set_value(draft.given_name)
        self.family_name.set_value(draft.family_name)
        self.protection.set_value(draft.protection)
        self.street.set_value(draft.street)
        self.postcode.set_value(draft.postcode)
        self.city.set_value(draft.city)
        self.phone.set_value(draft.phone)
        self.residence.set_value(draft.residence)
        self.days.setText(draft.days)
        for fact, box in self.facts.items():
            box.set_value(fact in draft.facts)
        self.hindrance.set_value(draft.hindrance or None)
        self.reserve_number.set_value(draft.reserve_number)
        self.representative.set_value(draft.representative)
        self.representative_kind.set_value(draft.representative_kind)
        self.without_representative.set_value(draft.without_representative)
        self._show_what_is_needed()

    def form(self) -> MemberForm:
        """What is typed, understood; raises RuleViolation where something can't be read."""
        hidden = self.chosen_protection() is not Protection.NONE
        no_number = self.no_number.isChecked()
        child = self.role is MemberRole.CHILD
        person = PersonForm(
            identity_number="" if no_number else self.identity.edit.text().strip(),
            birth_date=self.birth_date.value() if self._asks_birth_date() else None,
            given_name=self.given_name.value(),
            family_name=self.family_name.value(),
            protection=self.chosen_protection(),
            street="" if hidden else self.street.value(),
            postcode="" if hidden else self.postcode.value(),
            city="" if hidden else self.city.value(),
            phone="" if hidden else self.phone.value(),
            reserve_number=self.reserve_number.value() if no_number else "",
            match=self.chosen_match(),
        )
        partly = child and self.chosen_residence() is not Residence.FULL
        return MemberForm(
            person=person,
            role=self.role,
            residence=self.chosen_residence(),
            days=self.days.value() if partly else None,
            facts=self.ticked(),
            hindrance=self.chosen_hindrance(),
            representative=self.representative.value(),
            representative_kind=self.chosen_representative(),
            without_representative=self.without_representative.value(),
            shared_known=self.shared.isChecked(),
        )

    def ask(self, names: Collection[str]) -> None:
        """Show the fields that answer what is asked about this person."""
        for name in ASKED:
            if self._fields[name].name in names:
                self._fields[name].setVisible(True)

    def show_known(self, number: str, hits: tuple[SearchHit, ...]) -> None:
        """What is known of whoever has a number, if that is still the one typed."""
        if number != self.identity.digits:
            return
        if self.role is MemberRole.APPLICANT:
            self.known.show_found(hits)
        if not hits:
            return
        # A child's family name is proposed from the applicant's; the register knows better.
        if not self.given_name.value():
            self.given_name.set_value(hits[0].given_name)
            self.family_name.set_value(hits[0].family_name)
        if hits[0].protected and self.chosen_protection() is Protection.NONE:
            self.protection.set_value(Protection.CONFIDENTIALITY_FLAG)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, as the eye reads."""
        return (
            self.no_number,
            self.other_role,
            self.remove,
            self.identity.edit,
            self.birth_date,
            self.reserve_number,
            self.given_name,
            self.family_name,
            self.match,
            self.representative_kind,
            self.representative,
            self.without_representative,
            *((self.hindrance, self.protection) if self.role in ADULTS else (self.protection,)),
            self.residence,
            self.days,
            *self.facts.values(),
            self.shared,
            self.street,
            self.postcode,
            self.city,
            self.phone,
        )

    def focus_first(self) -> None:
        """The cursor where the typing begins."""
        self.identity.focus_editor()

    def _number(self) -> IdentityNumber | None:
        digits = self.identity.digits
        return check_identity_number(digits, self._today()) if digits else None

    def _asks_birth_date(self) -> bool:
        """Where there is no number, or one that does not tell the day."""
        number = self._number()
        return self.no_number.isChecked() or (number is not None and number.birth_date is None)

    def _is_young(self) -> bool:
        """Whether this is an applicant under 18, for whom someone else speaks."""
        number = self._number()
        told = None if number is None or self.no_number.isChecked() else number.birth_date
        try:
            born = told or (self.birth_date.value() if self._asks_birth_date() else None)
        except RuleViolation:
            born = None
        young = born is not None and age_on(born, self._today()) < OF_AGE
        return young and self.role is MemberRole.APPLICANT

    def _make_fields(
        self, today: Callable[[], date], hindrances: tuple[CatalogueEntry, ...]
    ) -> None:
        self.identity = IdentityField("identity_number", "Personnummer", today, required=True)
        self.no_number = CheckBox("Numret är inte känt", self)
        self._fields: dict[str, Field] = {
            "identity_number": self.identity,
            **self.make_editors(today, hindrances),
        }

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(SectionHeading(ROLES[self.role], self))
        head.addSpacing(Space.M)
        head.addWidget(self.no_number)
        head.addStretch(1)
        head.addWidget(self.other_role)
        head.addSpacing(Space.M)
        head.addWidget(self.remove)
        for button in (self.other_role, self.remove):
            button.setVisible(self.role is not MemberRole.APPLICANT)
        self.body.addLayout(head)
        fields = self._fields
        who = [
            (fields["identity_number"], 6),
            (fields["birth_date"], 6),
            (fields["reserve_number"], 5),
            (fields["given_name"], 5),
            (fields["family_name"], 5),
        ]
        adult = self.role in ADULTS
        self._row(*who if adult else (*who, (fields["protection"], 6)))
        self.body.addWidget(fields["match"])
        self._row(
            (fields["representative_kind"], 5),
            (fields["representative"], 6),
            (fields["without_representative"], 6),
        )
        self.body.addWidget(self.known)
        if self.role is MemberRole.CHILD:
            self._lay_out_child()
        elif adult:
            self._row((fields["hindrance"], 11), (fields["protection"], 5))
        self._address = self._lay_out_address()
        self._hidden = Text(_HIDDEN_ADDRESS, "help", parent=self)
        self.body.addWidget(self._hidden)
        for field in fields.values():
            if field.parentWidget() is None:
                # What this role has no use for.
                field.setParent(self)
                field.hide()

    def _lay_out_child(self) -> None:
        line = QWidget(self)
        row = FlowLayout(line, spacing=Space.L)
        self._fields["days"].setFixedWidth(theme().px(116))
        for widget in (
            self._fields["residence"],
            self._fields["days"],
            *(self._fields[fact] for fact in self.facts),
        ):
            row.addWidget(widget)
        self.body.addWidget(line)
        self.body.addWidget(self._fields["shared"])

    def _lay_out_address(self) -> QWidget | None:
        if self.role not in ADULTS:
            return None
        line = QWidget(self)
        row = row_in(line, Space.M)
        for name, share in (("street", 4), ("postcode", 2), ("city", 3), ("phone", 3)):
            row.addWidget(self._fields[name], share)
        self.body.addWidget(line)
        return line

    def _row(self, *fields: tuple[Field, int]) -> None:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(Space.M)
        for field, share in fields:
            row.addWidget(field, share)
        self.body.addLayout(row)

    def _connect(self) -> None:
        for field in self._fields.values():
            field.editor.edited.connect(self._on_edit)  # type: ignore[attr-defined]  # every editor has it
        self.no_number.edited.connect(self._on_edit)
        self.remove.clicked.connect(self.removed)
        self.identity.recognised.connect(self._on_recognised)

    def _on_edit(self) -> None:
        self._show_what_is_needed()
        self.edited.emit()

    def _on_recognised(self, digits: str) -> None:
        self.known.show_hits(())
        if digits:
            self.looked_for.emit(digits)

    def _show_what_is_needed(self) -> None:
        no_number = self.no_number.isChecked()
        self.identity.setVisible(not no_number)
        self._fields["birth_date"].setVisible(self._asks_birth_date())
        self._fields["reserve_number"].setVisible(no_number)
        for name in YOUNG:
            self._fields[name].setVisible(self._is_young())
        for name in ASKED:
            field = self._fields[name]
            answered = self.match.value() if name == "match" else self.shared.isChecked()
            field.setVisible(bool(field.error or answered))
        partly = self.chosen_residence() is not Residence.FULL
        self._fields["days"].setVisible(self.role is MemberRole.CHILD and partly)
        for name in ("residence", *self.facts):
            self._fields[name].setVisible(self.role is MemberRole.CHILD)
        self._fields["hindrance"].setVisible(self.role in ADULTS)
        hidden = self.chosen_protection() is not Protection.NONE
        if self._address is not None:
            self._address.setVisible(not hidden)
        self._hidden.setVisible(hidden)
