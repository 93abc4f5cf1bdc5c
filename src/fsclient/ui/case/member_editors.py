"""A person and a place in a household, as typed: one set of words, lengths and choices, wherever
it is done.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final, TypeVar

from fsclient.domain.people import (
    MatchVerdict,
    MemberRole,
    Protection,
    RepresentativeKind,
    Residence,
)
from fsclient.rules.catalogues import CatalogueEntry
from fsclient.ui.speech.case_words import (
    CHILD_FACTS,
    MATCHES,
    PROTECTIONS,
    REPRESENTATIVES,
    RESIDENCES,
    TWO_HOMES,
)
from fsclient.ui.widgets.buttons import CheckBox
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.days_edit import DaysEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.text_edits import LineEdit

V = TypeVar("V")
E = TypeVar("E", MemberRole, Residence, Protection, MatchVerdict, RepresentativeKind)

ADDRESS: Final = ("street", "postcode", "city", "phone")
ASKED: Final = ("match", "shared")
"""Asked only where it must be."""
YOUNG: Final = ("representative", "representative_kind", "without_representative")
"""Asked of an applicant who is not of age."""
ADULTS: Final = (MemberRole.APPLICANT, MemberRole.CO_APPLICANT)

_LABELS: Final = {
    "birth_date": "Född",
    "reserve_number": "T-nummer, reservnummer eller annat",
    "match": "Är det samma person?",
    "shared": "",
    "representative_kind": "Ställföreträdare",
    "representative": "Ställföreträdarens namn",
    "without_representative": "Annars: varför finns ingen?",
    "given_name": "Förnamn",
    "family_name": "Efternamn",
    "protection": "Skyddade personuppgifter",
    "street": "Gatuadress",
    "postcode": "Postnummer",
    "city": "Ort",
    "phone": "Telefon",
    "residence": "Barnets boende",
    "days": "Dagar i månaden",
    **dict.fromkeys(CHILD_FACTS, ""),
    "hindrance": "Försörjningshinder",
}


class MemberEditors:
    """The editors, for a card that lays them out; ``make_editors`` makes them."""

    def make_editors(
        self, today: Callable[[], date], hindrances: Sequence[CatalogueEntry]
    ) -> dict[str, Field]:
        """Every editor as an attribute, with nothing typed; their fields by name."""
        self.birth_date = DateEdit(today=today, latest_today=True)
        self.reserve_number = LineEdit(max_length=40)
        self.match = SegmentedChoice(choices(MATCHES), numbered=False)
        self.shared = CheckBox(TWO_HOMES)
        self.representative_kind = ComboBox(choices(REPRESENTATIVES), placeholder="Välj")
        self.representative = LineEdit(max_length=120)
        self.without_representative = LineEdit(max_length=200)
        self.given_name = LineEdit(max_length=100)
        self.family_name = LineEdit(max_length=100)
        self.protection = ComboBox(choices(PROTECTIONS))
        self.protection.set_value(Protection.NONE)
        self.street = LineEdit(max_length=200)
        self.postcode = LineEdit(max_length=10)
        self.city = LineEdit(max_length=100)
        self.phone = LineEdit(max_length=40)
        self.residence = SegmentedChoice(
            choices(RESIDENCES), numbered=False, clearable=False, compact=True
        )
        self.residence.set_value(Residence.FULL)
        self.days = DaysEdit()
        self.facts = {fact: CheckBox(asked) for fact, (asked, _) in CHILD_FACTS.items()}
        self.hindrance = ComboBox(
            [Choice(entry.key, entry.label) for entry in hindrances], placeholder="Inte bedömt än"
        )
        fields = {
            name: Field(
                name,
                label,
                self.facts[name] if name in self.facts else getattr(self, name),
                required=name == "days",
            )
            for name, label in _LABELS.items()
        }
        # One name is enough: the other field's asks no more.
        self.family_name.edited.connect(lambda: fields["given_name"].set_problem(None))
        return fields

    def chosen_protection(self) -> Protection:
        """The protection as chosen."""
        return of_kind(Protection, self.protection.value()) or Protection.NONE

    def chosen_residence(self) -> Residence:
        """Where a child lives, as chosen."""
        return of_kind(Residence, self.residence.value()) or Residence.FULL

    def chosen_representative(self) -> RepresentativeKind | None:
        """Who speaks for someone who is not of age."""
        return of_kind(RepresentativeKind, self.representative_kind.value())

    def ticked(self) -> frozenset[str]:
        """What is so of a child."""
        return frozenset(fact for fact, box in self.facts.items() if box.isChecked())

    def chosen_match(self) -> MatchVerdict | None:
        """What is answered of someone of a like name."""
        return of_kind(MatchVerdict, self.match.value())

    def chosen_hindrance(self) -> str | None:
        """The key of what hinders someone from supporting himself."""
        return str(self.hindrance.value() or "") or None


def choices(labels: Mapping[V, str]) -> list[Choice]:
    """One choice for each value."""
    return [Choice(value, label) for value, label in labels.items()]


def of_kind(kind: type[E], value: object) -> E | None:
    """A value that is of a kind, else None."""
    return value if isinstance(value, kind) else None
