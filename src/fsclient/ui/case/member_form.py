"""Someone in the household: added, changed, or moving out."""

import dataclasses
from collections.abc import Mapping
from typing import Final, TypeVar, cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.people import (
    OF_AGE,
    MatchVerdict,
    MemberRole,
    Person,
    Protection,
    RepresentativeKind,
    Residence,
)
from fsclient.domain.staff import Action
from fsclient.rules.identity import check_identity_number
from fsclient.ui import formats
from fsclient.ui.case.form_card import FormCard
from fsclient.ui.case.words import (
    MATCHES,
    PROTECTIONS,
    REPRESENTATIVES,
    RESIDENCES,
    ROLES,
    TWO_HOMES,
)
from fsclient.ui.kept_form import ShowsValue
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.buttons import CheckBox, LinkButton
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.days_edit import DaysEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.identity_edit import IdentityNumberEdit
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import LineEdit
from fsclient.usecases.case_view import Party
from fsclient.usecases.cases import MemberForm, PersonForm
from fsclient.usecases.desk import Desk

V = TypeVar("V")
E = TypeVar("E", MemberRole, Residence, Protection, MatchVerdict, RepresentativeKind)

_ADDRESS: Final = ("street", "postcode", "city", "phone")
_CHILD: Final = ("residence", "days", "in_school", "free_lunch")
_ASKED: Final = ("match", "shared")
_YOUNG: Final = ("representative", "representative_kind", "without_representative")
_ADULTS: Final = (MemberRole.APPLICANT, MemberRole.CO_APPLICANT)


class MemberFormCard(FormCard):
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
        self.role = SegmentedChoice(_choices(ROLES)[1:], clearable=False)
        self.number = IdentityNumberEdit(check=lambda text: check_identity_number(text, desk.today))
        self.birth_date = DateEdit(today=lambda: desk.today, latest_today=True)
        self.given_name = LineEdit(max_length=80)
        self.family_name = LineEdit(max_length=80)
        self.protection = SegmentedChoice(_choices(PROTECTIONS), clearable=False, numbered=False)
        self.street = LineEdit(max_length=120)
        self.postcode = LineEdit(max_length=10)
        self.city = LineEdit(max_length=60)
        self.phone = LineEdit(max_length=40)
        self.residence = SegmentedChoice(_choices(RESIDENCES), clearable=False)
        self.days = DaysEdit()
        self.in_school = CheckBox("Går i grundskola eller gymnasium")
        self.free_lunch = CheckBox("Fri lunch i förskola eller skola")
        self.hindrance = ComboBox(placeholder="Inget angivet")
        self.reserve_number = LineEdit(max_length=40)
        self.representative = LineEdit(max_length=120)
        self.representative_kind = ComboBox(_choices(REPRESENTATIVES), placeholder="Välj")
        self.without_representative = LineEdit(max_length=200)
        self.match = SegmentedChoice(_choices(MATCHES), numbered=False)
        self.shared = CheckBox(TWO_HOMES)
        self.change_identity = LinkButton("Ändra personnummer eller födelsedatum …")
        self.join = LinkButton("Slå ihop med en annan person …")
        self.since = DateEdit(today=lambda: desk.today)
        self.until = DateEdit(today=lambda: desk.today)
        self._hidden_words = Text(
            "Adress och telefon visas inte: skyddade personuppgifter.", "error", parent=self
        )
        self._by_name: dict[str, Field] = {}
        self._fill_hindrances()
        self._lay_out()
        self.set_party(party)
        self.role.edited.connect(self._show_parts)
        # One name is enough: the other field's asks no more.
        self.family_name.edited.connect(lambda: self._by_name["given_name"].set_problem(None))
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
        role = _of(MemberRole, self.role.value())
        assert role is not None
        residence = _of(Residence, self.residence.value()) or Residence.FULL
        child = role is MemberRole.CHILD
        return MemberForm(
            person=PersonForm(
                identity_number=self.number.value() or "",
                birth_date=self.birth_date.value(),
                given_name=self.given_name.value(),
                family_name=self.family_name.value(),
                protection=_of(Protection, self.protection.value()) or Protection.NONE,
                street=self.street.value(),
                postcode=self.postcode.value(),
                city=self.city.value(),
                phone=self.phone.value(),
                reserve_number=self.reserve_number.value(),
                match=_of(MatchVerdict, self.match.value()),
            ),
            role=role,
            residence=residence if child else Residence.FULL,
            days=self.days.value() if child and residence is not Residence.FULL else None,
            free_lunch=self.free_lunch.value(),
            in_school=self.in_school.value(),
            hindrance=self._hindrance() if role in _ADULTS else None,
            since=self.since.value(),
            shared_known=self.shared.value(),
        )

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Each at its field; a question that is asked comes with the field that answers it."""
        for problem in problems:
            if problem.field in _ASKED:
                self._by_name[problem.field].setVisible(True)
        super().show_problems(problems)

    def changed(self) -> Party:
        """The one who is there already, as typed."""
        assert self.party is not None
        member = self.party.member
        if member.role is MemberRole.CHILD:
            residence = _of(Residence, self.residence.value()) or member.residence
            member = dataclasses.replace(
                member,
                residence=residence,
                days=None if residence is Residence.FULL else self.days.value(),
                in_school=self.in_school.value(),
                free_lunch=self.free_lunch.value(),
            )
        elif member.is_adult_party:
            member = dataclasses.replace(member, hindrance=self._hindrance())
        if self._is_young():
            member = dataclasses.replace(
                member,
                representative=self.representative.value(),
                representative_kind=_of(RepresentativeKind, self.representative_kind.value()),
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
            protection=_of(Protection, self.protection.value()) or person.protection,
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

    def _hindrance(self) -> str | None:
        chosen = self.hindrance.value()
        return None if chosen is None else str(chosen)

    def _role(self) -> MemberRole | None:
        return self.party.member.role if self.party else _of(MemberRole, self.role.value())

    def _show_parts(self) -> None:
        role = self._role()
        child = role is MemberRole.CHILD
        new = self.party is None
        for name in ("role", "identity_number", "birth_date", "reserve_number"):
            self._by_name[name].setVisible(new)
        for name in _ASKED:
            field = self._by_name[name]
            answered = self.match.value() if name == "match" else self.shared.value()
            field.setVisible(bool(field.error or answered))
        for name in _YOUNG:
            self._by_name[name].setVisible(self._is_young())
        self.change_identity.setVisible(not new)
        self.join.setVisible(not new and self._desk.may(Action.JOIN_PEOPLE))
        for name in _CHILD:
            self._by_name[name].setVisible(child)
        away = self.residence.value() not in (None, Residence.FULL)
        self._by_name["days"].setVisible(child and away)
        self._by_name["hindrance"].setVisible(role in _ADULTS)
        self._by_name["since"].setVisible(role is not MemberRole.APPLICANT)
        self._by_name["until"].setVisible(not new and role is not MemberRole.APPLICANT)
        hidden = self._stored_hidden or self.protection.value() is not Protection.NONE
        for name in _ADDRESS:
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

    def _fill_hindrances(self) -> None:
        catalogue = self._desk.book.catalogues["hindrances"]
        self.hindrance.set_choices(
            [Choice(entry.key, entry.label) for entry in catalogue.at(self._desk.today)]
        )

    def _lay_out(self) -> None:
        self._add("role", "Är i hushållet", self.role)
        self._pair(
            ("identity_number", "Personnummer eller samordningsnummer", self.number),
            ("birth_date", "Annars födelsedatum", self.birth_date),
        )
        self._add("reserve_number", "T-nummer, reservnummer eller annat", self.reserve_number)
        self._add("match", "Är det samma person?", self.match)
        self._pair(
            ("given_name", "Förnamn", self.given_name),
            ("family_name", "Efternamn", self.family_name),
        )
        ways = QHBoxLayout()
        ways.setSpacing(Space.L)
        for way in (self.change_identity, self.join):
            ways.addWidget(way)
        ways.addStretch(1)
        self.body.addLayout(ways)
        self._pair(
            ("representative_kind", "Ställföreträdare", self.representative_kind),
            ("representative", "Ställföreträdarens namn", self.representative),
        )
        self._add(
            "without_representative", "Annars: varför finns ingen?", self.without_representative
        )
        self._add("protection", "Skyddade personuppgifter", self.protection)
        self.body.addWidget(self._hidden_words)
        self._pair(("street", "Gatuadress", self.street), ("phone", "Telefon", self.phone))
        self._pair(("postcode", "Postnummer", self.postcode), ("city", "Ort", self.city))
        self._pair(
            ("residence", "Barnets boende", self.residence),
            ("days", "Dagar i månaden här", self.days),
        )
        self._add("shared", "Två hem", self.shared)
        self._pair(
            ("in_school", "Skola", self.in_school),
            ("free_lunch", "Lunch", self.free_lunch),
        )
        self._add("hindrance", "Försörjningshinder", self.hindrance)
        self._pair(
            ("since", "I hushållet från", self.since),
            ("until", "Lämnar hushållet, sista dag", self.until),
        )
        self._by_name["since"].set_help("Den som är här en del av månaden räknas för de dagarna.")
        self._by_name["until"].set_help("Tomt så länge personen bor kvar.")
        self.finish()

    def _add(self, name: str, label: str, editor: QWidget) -> None:
        self.body.addWidget(self._make(name, label, editor))

    def _pair(self, *parts: tuple[str, str, QWidget]) -> None:
        self.add_row(*(self._make(*part) for part in parts))

    def _make(self, name: str, label: str, editor: QWidget) -> Field:
        field = Field(name, label, editor)
        self._by_name[name] = field
        return field


def _choices(labels: Mapping[V, str]) -> list[Choice]:
    return [Choice(value, label) for value, label in labels.items()]


def _of(kind: type[E], value: object) -> E | None:
    return value if isinstance(value, kind) else None


def _typed_of(party: Party, *, hidden: bool) -> dict[str, object]:
    """What the form shows of someone who is there; never a protected address."""
    person, member = party.person, party.member
    typed: dict[str, object] = {
        "given_name": person.given_name,
        "family_name": person.family_name,
        "protection": person.protection,
        "residence": member.residence,
        "days": member.days,
        "in_school": member.in_school,
        "free_lunch": member.free_lunch,
        "hindrance": member.hindrance,
        **{name: getattr(member, name) for name in _YOUNG},
        "since": member.since,
        "until": member.until,
    }
    if not hidden:
        typed |= {name: getattr(person, name) for name in _ADDRESS}
    return typed


def _shown(value: object) -> str:
    if isinstance(value, Protection):
        return PROTECTIONS[value]
    if isinstance(value, RepresentativeKind):
        return REPRESENTATIVES[value]
    if isinstance(value, Residence):
        return RESIDENCES[value]
    return formats.value(value) if value != "" else formats.NOTHING
