"""Someone in the household: added, changed, or moving out."""

import dataclasses
from collections.abc import Mapping
from typing import Final, cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.people import (
    CHILD_FACTS,
    OF_AGE,
    MemberRole,
    Person,
    Protection,
    RepresentativeKind,
    Residence,
)
from fsclient.domain.staff import Action
from fsclient.rules.identity import check_identity_number
from fsclient.ui.case.member_editors import (
    ADDRESS,
    ADULTS,
    ASKED,
    YOUNG,
    MemberEditors,
    choices,
    of_kind,
)
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.case_words import PROTECTIONS, REPRESENTATIVES, RESIDENCES, ROLES
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.buttons import LinkButton
from fsclient.ui.widgets.choice import SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.identity_edit import IdentityNumberEdit
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.work.kept_form import ShowsValue
from fsclient.usecases.case_view import Party
from fsclient.usecases.cases import MemberForm, PersonForm
from fsclient.usecases.desk import Desk

_CHILD: Final = ("residence", "days", *CHILD_FACTS)


class MemberFormCard(FormCard, MemberEditors):
    """A person and the place in the household, as typed.

    For someone new (``party`` None) it also asks for role and number; ``form`` is then what is
    typed. For someone who is there, ``changed`` is the party as typed. ``home_hidden``: someone
    who lives in the home is protected, so that nobody's address is shown.
    """

    def __init__(
        self,
        desk: Desk,
        party: Party | None,
        parent: QWidget | None = None,
        *,
        home_hidden: bool = False,
    ) -> None:
        name = "" if party is None else party.person.called
        super().__init__(
            "Ny i hushållet" if party is None else f"Ändra {name}",
            "Lägg till" if party is None else "Spara ändringen",
            parent,
        )
        self.party = party
        self._desk = desk
        self._stored_hidden = home_hidden or (party is not None and party.person.protected)
        self.role = SegmentedChoice(choices(ROLES)[1:], clearable=False)
        self.number = IdentityNumberEdit(check=lambda text: check_identity_number(text, desk.today))
        self._by_name = self.make_editors(
            lambda: desk.today, desk.book.catalogues["hindrances"].at(desk.today)
        )
        self._by_name["birth_date"].set_label("Annars födelsedatum")
        self.change_identity = LinkButton("Ändra personnummer eller födelsedatum …")
        self.join = LinkButton("Slå ihop med en annan person …")
        self.since = DateEdit(today=lambda: desk.today)
        self.until = DateEdit(today=lambda: desk.today)
        self._hidden_words = Text(
            "Adress och telefon visas inte: skyddade personuppgifter.", "error", parent=self
        )
        self._lay_out()
        self.set_party(party)
        self.role.edited.connect(self._show_parts)
        self.residence.edited.connect(self._show_parts)
        self.protection.edited.connect(self._show_parts)

    def set_party(self, party: Party | None) -> None:
        """Show what is stored of someone, or an empty form."""
        self.party = party
        self.protection.set_value(Protection.NONE)
        self.residence.set_value(Residence.FULL)
        self.since.set_value(self._desk.today)
        if party is not None:
            self._set_values(_typed_of(party, hidden=self._stored_hidden))
        self._show_parts()

    def rebase(self, party: Party) -> None:
        """Someone else has changed it: keep what is typed, and show what is stored beside."""
        before = {} if self.party is None else _typed_of(self.party, hidden=self._stored_hidden)
        stored = _typed_of(party, hidden=self._stored_hidden)
        for name, field in self._by_name.items():
            if name in stored and stored[name] != before.get(name):
                field.set_help(f"Sparat av någon annan: {_shown(stored[name])}")
        self.party = party

    def form(self) -> MemberForm:
        """Someone new, as typed."""
        role = of_kind(MemberRole, self.role.value())
        assert role is not None
        residence = self.chosen_residence()
        child = role is MemberRole.CHILD
        return MemberForm(
            person=PersonForm(
                identity_number=self.number.value() or "",
                birth_date=self.birth_date.value(),
                given_name=self.given_name.value(),
                family_name=self.family_name.value(),
                protection=self.chosen_protection(),
                street=self.street.value(),
                postcode=self.postcode.value(),
                city=self.city.value(),
                phone=self.phone.value(),
                reserve_number=self.reserve_number.value(),
                match=self.chosen_match(),
            ),
            role=role,
            residence=residence if child else Residence.FULL,
            days=self.days.value() if child and residence is not Residence.FULL else None,
            facts=self.ticked(),
            hindrance=self.chosen_hindrance() if role in ADULTS else None,
            since=self.since.value(),
            shared_known=self.shared.value(),
        )

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each at its field; a question that is asked comes with the field that answers it."""
        for problem in problems:
            if problem.field in ASKED:
                self._by_name[problem.field].setVisible(True)
        super().show_problems(problems)

    def changed(self) -> Party:
        """The one who is there already, as typed."""
        assert self.party is not None
        member = self.party.member
        if member.role is MemberRole.CHILD:
            residence = self.chosen_residence()
            member = dataclasses.replace(
                member,
                residence=residence,
                days=None if residence is Residence.FULL else self.days.value(),
            ).with_facts(self.ticked())
        elif member.is_adult_party:
            member = dataclasses.replace(member, hindrance=self.chosen_hindrance())
        if self._is_young():
            member = dataclasses.replace(
                member,
                representative=self.representative.value(),
                representative_kind=self.chosen_representative(),
                without_representative=self.without_representative.value(),
            )
        return Party(
            person=self._changed_person(self.party.person),
            member=dataclasses.replace(
                member, since=self.since.value() or member.since, until=self.until.value()
            ),
        )

    def _changed_person(self, person: Person) -> Person:
        named = dataclasses.replace(
            person,
            given_name=self.given_name.value(),
            family_name=self.family_name.value(),
            protection=self.chosen_protection(),
        )
        if self._stored_hidden:
            # The stored address was never shown, so nothing here may overwrite it.
            return named
        return dataclasses.replace(
            named,
            street=self.street.value(),
            postcode=self.postcode.value(),
            city=self.city.value(),
            phone=self.phone.value(),
        )

    def _role(self) -> MemberRole | None:
        return self.party.member.role if self.party else of_kind(MemberRole, self.role.value())

    def _show_parts(self) -> None:
        role = self._role()
        child = role is MemberRole.CHILD
        new = self.party is None
        for name in ("role", "identity_number", "birth_date", "reserve_number"):
            self._by_name[name].setVisible(new)
        for name in ASKED:
            field = self._by_name[name]
            answered = self.match.value() if name == "match" else self.shared.value()
            field.setVisible(bool(field.error or answered))
        for name in YOUNG:
            self._by_name[name].setVisible(self._is_young())
        self.change_identity.setVisible(not new)
        self.join.setVisible(not new and self._desk.may(Action.JOIN_PEOPLE))
        for name in _CHILD:
            self._by_name[name].setVisible(child)
        away = self.residence.value() not in (None, Residence.FULL)
        self._by_name["days"].setVisible(child and away)
        self._by_name["hindrance"].setVisible(role in ADULTS)
        self._by_name["since"].setVisible(role is not MemberRole.APPLICANT)
        self._by_name["until"].setVisible(not new and role is not MemberRole.APPLICANT)
        hidden = self._stored_hidden or self.protection.value() is not Protection.NONE
        for name in ADDRESS:
            self._by_name[name].setVisible(not hidden)
        self._hidden_words.setVisible(hidden)

    def _is_young(self) -> bool:
        """Whether this is an applicant under 18, for whom someone else speaks."""
        if self.party is None or self.party.member.role is not MemberRole.APPLICANT:
            return False
        return self.party.person.age_on(self._desk.today) < OF_AGE

    def _set_values(self, values: Mapping[str, object]) -> None:
        for name, value in values.items():
            cast("ShowsValue", self._by_name[name].editor).set_value(value)

    def _lay_out(self) -> None:
        self._new("role", "Är i hushållet", self.role)
        self._new("identity_number", "Personnummer eller samordningsnummer", self.number)
        self._new("since", "I hushållet från", self.since)
        self._new("until", "Lämnar hushållet, sista dag", self.until)
        self._row("role")
        self._row("identity_number", "birth_date")
        self._row("reserve_number")
        self._row("match")
        self._row("given_name", "family_name")
        ways = QHBoxLayout()
        ways.setSpacing(Space.L)
        for way in (self.change_identity, self.join):
            ways.addWidget(way)
        ways.addStretch(1)
        self.body.addLayout(ways)
        self._row("representative_kind", "representative")
        self._row("without_representative")
        self._row("protection")
        self.body.addWidget(self._hidden_words)
        self._row("street", "phone")
        self._row("postcode", "city")
        self._row("residence", "days")
        self._row("shared")
        for fact in CHILD_FACTS:
            self._row(fact)
        self._row("hindrance")
        self._row("since", "until")
        self._by_name["since"].set_help("Den som är här en del av månaden räknas för de dagarna.")
        self._by_name["until"].set_help("Tomt så länge personen bor kvar.")
        self.finish()

    def _new(self, name: str, label: str, editor: QWidget) -> None:
        self._by_name[name] = Field(name, label, editor)

    def _row(self, *names: str) -> None:
        self.add_row(*(self._by_name[name] for name in names))


def _typed_of(party: Party, *, hidden: bool) -> dict[str, object]:
    """What the form shows of someone who is there; never a protected address."""
    person, member = party.person, party.member
    typed: dict[str, object] = {
        "given_name": person.given_name,
        "family_name": person.family_name,
        "protection": person.protection,
        "residence": member.residence,
        "days": member.days,
        **{fact: getattr(member, fact) for fact in CHILD_FACTS},
        "hindrance": member.hindrance,
        **{name: getattr(member, name) for name in YOUNG},
        "since": member.since,
        "until": member.until,
    }
    if not hidden:
        typed |= {name: getattr(person, name) for name in ADDRESS}
    return typed


def _shown(value: object) -> str:
    if isinstance(value, Protection):
        return PROTECTIONS[value]
    if isinstance(value, RepresentativeKind):
        return REPRESENTATIVES[value]
    if isinstance(value, Residence):
        return RESIDENCES[value]
    return formats.value(value) if value != "" else formats.NOTHING
