"""The household as cards: who, how old, where, and what stands in the way of self-support."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from fsclient.domain.people import MemberRole
from fsclient.rules.catalogues import Catalogue
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import case_words as words
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.surfaces import Card, SelectableText, Text
from fsclient.usecases.case_view import CaseView, Party

_CARD_WIDTH = 290


class PersonCard(Card):
    """One person of the household. ``change_wanted`` carries the party."""

    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(Space.L, Space.XS, Space.XS, Space.M)
        self.body.setSpacing(Space.HAIR)
        self._party: Party | None = None
        self._name = Text("", "strong", parent=self)
        self._role = Text("", "label", parent=self)
        self.change = QuietButton("Ändra", self)
        self.change.clicked.connect(lambda: self.change_wanted.emit(self._party))
        self._lines = SelectableText("", parent=self)
        self._protected = Text("", "error", parent=self)
        # The button at the top reaches closer to the edge than the words may.
        for words_below in (self._lines, self._protected):
            words_below.setContentsMargins(0, 0, Space.M, 0)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._role, 1)
        head.addWidget(self.change)
        self.body.addLayout(head)
        self.body.addWidget(self._name)
        self.body.addWidget(self._lines)
        self.body.addWidget(self._protected)
        self.body.addStretch(1)

    def show_party(self, party: Party, view: CaseView, hindrances: Catalogue, blocked: str) -> None:
        """Show someone; ``blocked`` says why nothing may be changed."""
        self._party = party
        person = party.person
        self._name.setText(person.list_name)
        self._role.setText(words.ROLES[party.member.role])
        self._lines.show_text("\n".join(_lines(party, view, hindrances)))
        protected = f"Skyddade personuppgifter: {words.PROTECTIONS[person.protection].lower()}"
        self._protected.setText(protected if person.protected else "")
        self._protected.setVisible(person.protected)
        self.change.setAccessibleName(f"Ändra {person.full_name}")
        self.change.set_blocked(blocked)
        self.setAccessibleName(f"{words.ROLES[party.member.role]}: {person.full_name}")


class PersonCards(QWidget):
    """Cards side by side as the room allows; they are used again for the next household."""

    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.M)
        self._cards: list[PersonCard] = []
        self._used = 0
        self._columns = 0

    def show_parties(
        self, parties: Sequence[Party], show: Callable[[PersonCard, Party], None]
    ) -> None:
        """A card each, in their order."""
        while len(self._cards) < len(parties):
            card = PersonCard(self)
            card.change_wanted.connect(self.change_wanted)
            self._cards.append(card)
        self._used = len(parties)
        for place, card in enumerate(self._cards):
            if place < self._used:
                show(card, parties[place])
            card.setVisible(place < self._used)
        self._arrange(max(self._columns, 1))

    def cards(self) -> Sequence[PersonCard]:
        """The cards in use."""
        return self._cards[: self._used]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        columns = max(event.size().width() // theme().px(_CARD_WIDTH), 1)
        if columns != self._columns:
            self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
        for column in range(max(self._columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, card in enumerate(self.cards()):
            self._grid.addWidget(card, place // columns, place % columns)


def _lines(party: Party, view: CaseView, hindrances: Catalogue) -> Sequence[str]:
    person, member = party.person, party.member
    lines = [f"{words.identity(person)} · {formats.age(person.age_on(view.today))}"]
    if member.role is MemberRole.CHILD:
        facts = [said for fact, (_, said) in words.CHILD_FACTS.items() if fact in member.facts]
        text = ", ".join([words.home(member), *facts])
        lines.append(text[0].upper() + text[1:])
    elif member.is_adult_party:
        lines.append(words.hindrance(member, hindrances) or "Inget försörjningshinder angivet")
    lines += [part for part in (words.representative(member), *words.shared(view, person)) if part]
    # A child's address may be the other home's, which is nothing to tell here.
    child = member.role is MemberRole.CHILD
    if not (child or person.protected or view.home_hidden):
        lines += [part for part in (words.address(person), person.phone) if part]
    if member.since > view.today:
        lines.append(f"Kommer till hushållet {formats.day(member.since)}")
    applicant = member.role is MemberRole.APPLICANT
    if member.until is not None:
        verb = "Lämnar" if member.until >= view.today else "Lämnade"
        lines.append(f"{verb} hushållet {formats.day(member.until)}")
    applied = view.application
    if applied is not None and not (applicant or member.present_during(applied.month)):
        lines.append(f"Räknas inte i {formats.month(applied.month)}")
    return lines
