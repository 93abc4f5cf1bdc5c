"""The household that is being typed: a card a person, in the order of their roles."""

import dataclasses
import functools
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from fsclient.domain.people import MemberRole
from fsclient.rules.catalogues import CatalogueEntry
from fsclient.ui.intake.household_draft import MemberDraft
from fsclient.ui.intake.member_card import MemberCard
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.case_words import ROLES
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.tab_order import tab_through
from fsclient.usecases.cases import MemberForm
from fsclient.usecases.ports import SearchHit

_ORDER = tuple(MemberRole)


class HouseholdEditor(QWidget):
    """``edited`` at every change, ``looked_for`` with a card and a number that may be known,
    ``case_wanted`` with a case of the applicant's, ``taken_out`` with a removed person's draft.
    """

    edited = Signal()
    looked_for = Signal(object, str)
    case_wanted = Signal(object)
    taken_out = Signal(object)

    def __init__(
        self,
        today: Callable[[], date],
        hindrances: tuple[CatalogueEntry, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._today = today
        self._hindrances = hindrances
        self._filling = False
        self.cards: list[MemberCard] = []
        self.add_co_applicant = SecondaryButton("Medsökande", self, icon="plus")
        self.add_child = SecondaryButton("Barn", self, icon="plus")
        self.add_other = SecondaryButton("Annan i bostaden", self, icon="plus")
        for button, role in (
            (self.add_co_applicant, MemberRole.CO_APPLICANT),
            (self.add_child, MemberRole.CHILD),
            (self.add_other, MemberRole.OTHER),
        ):
            button.setAccessibleName(f"Lägg till {button.text().lower()}")
            button.clicked.connect(lambda _on=False, role=role: self._add_by_hand(role))
        adding = QWidget(self)
        row = FlowLayout(adding, spacing=Space.S)
        for button in (self.add_co_applicant, self.add_child, self.add_other):
            row.addWidget(button)
        self._cards_box = QVBoxLayout()
        self._cards_box.setSpacing(Space.M)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.M)
        box.addLayout(self._cards_box)
        box.addWidget(adding)
        box.addStretch(1)

    def fill(self, members: Sequence[MemberDraft]) -> None:
        """Show these people, in the order of their roles."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self._filling = True
        for card in tuple(self.cards):
            self._take_out(card)
        for member in members:
            self.add(member)
        self._filling = False
        if had_focus:
            self.cards[0].focus_first()

    def drafts(self) -> tuple[MemberDraft, ...]:
        """Everyone as typed."""
        return tuple(card.draft() for card in self.cards)

    def forms(self) -> tuple[MemberForm, ...]:
        """Everyone, understood; raises RuleViolation where something can't be read."""
        return tuple(card.form() for card in self.cards)

    def add(self, member: MemberDraft) -> MemberCard:
        """A card for one more person, after those whose role comes before."""
        card = MemberCard(member.role, self._today, self._hindrances, self)
        place = sum(
            1 for each in self.cards if _ORDER.index(each.role) <= _ORDER.index(member.role)
        )
        self.cards.insert(place, card)
        self._cards_box.insertWidget(place, card)
        card.edited.connect(self._on_edit)
        card.removed.connect(lambda: self._remove_by_hand(card))
        card.other_role.clicked.connect(lambda: self._offer_roles(card))
        card.looked_for.connect(lambda number: self.looked_for.emit(card, number))
        card.known.case_wanted.connect(self.case_wanted)
        card.fill(member)
        self._settle()
        # A layout shows it only a moment later; until then it would not be asked for problems.
        card.show()
        return card

    def show_known(self, card: MemberCard, number: str, hits: tuple[SearchHit, ...]) -> None:
        """What is known of someone, if the card is still there."""
        if card in self.cards:
            card.show_known(number, hits)

    def _add_by_hand(self, role: MemberRole) -> None:
        family = self.cards[0].family_name.value() if role is MemberRole.CHILD else ""
        self.add(MemberDraft(role=role, family_name=family)).focus_first()
        self._on_edit()

    def _offer_roles(self, card: MemberCard) -> None:
        """The other roles that are free, under the button of a card."""
        had = {each.role for each in self.cards}
        menu = QMenu("Byt roll", card)
        for role in _ORDER[1:]:
            if role is not card.role and not (role is MemberRole.CO_APPLICANT and role in had):
                menu.addAction(ROLES[role]).triggered.connect(
                    functools.partial(self._change_role, card, role)
                )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(card.other_role.mapToGlobal(card.other_role.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _change_role(self, card: MemberCard, role: MemberRole, _checked: bool = False) -> None:
        """The same person in another role; what that one does not ask for stays in the draft."""
        draft = dataclasses.replace(card.draft(), role=role)
        self._take_out(card)
        self.add(draft).other_role.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_edit()

    def _remove_by_hand(self, card: MemberCard) -> None:
        taken = card.draft()
        self._take_out(card)
        self.add_child.setFocus()
        self._on_edit()
        self.taken_out.emit(taken)

    def _take_out(self, card: MemberCard) -> None:
        self.cards.remove(card)
        self._cards_box.removeWidget(card)
        card.hide()
        # A card on its way out must not be found when problems are shown.
        card.setParent(None)
        card.deleteLater()
        self._settle()

    def _settle(self) -> None:
        for place, card in enumerate(self.cards):
            card.set_place(place)
        roles = [card.role for card in self.cards]
        self.add_co_applicant.setVisible(MemberRole.CO_APPLICANT not in roles)
        stops = [stop for card in self.cards for stop in card.stops()]
        stops += [self.add_co_applicant, self.add_child, self.add_other]
        tab_through(stops)

    def _on_edit(self) -> None:
        if not self._filling:
            self.edited.emit()
