"""Moving cases: to whom, and why; the same for one case, for many, for all of an account's."""

from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.choice import Choice, ComboBox
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.widgets.text_edits import TextArea
from fsclient.usecases.desk import Desk
from fsclient.usecases.handover import HandoverForm, Receivers

_AS_IT_IS: Final = "as_it_is"


class HandoverFormCard(FormCard):
    """Who is to have the cases from now on; what is left as it is stays with whoever has it."""

    def __init__(
        self, desk: Desk, title: str, parent: QWidget | None = None, *, note: str = ""
    ) -> None:
        super().__init__(title, "Flytta", parent)
        self.caseworker = ComboBox()
        self.payment_officer = ComboBox()
        self.district = ComboBox(
            [Choice(_AS_IT_IS, "Som nu"), *(Choice(*each) for each in desk.office.unit.districts)]
        )
        self.reason = TextArea(rows=2, placeholder="till exempel byte av tjänst eller ny adress")
        self.note = Text(note, "soft", parent=self)
        self.note.setVisible(bool(note))
        self.body.addWidget(self.note)
        self.add_row(
            Field("caseworker_id", "Handläggare", self.caseworker),
            Field("payment_officer_id", "Bidragshandläggare", self.payment_officer),
            Field("district", "Stadsdel", self.district),
        )
        self.body.addWidget(Field("reason", "Varför flyttas det?", self.reason, required=True))
        self.finish()
        self.show_receivers(Receivers(caseworkers=(), payment_officers=()))
        self.district.set_value(_AS_IT_IS)

    def show_receivers(self, receivers: Receivers, *, but: UUID | None = None) -> None:
        """Who can be given cases; ``but`` is whom they are taken from."""
        away = receivers.away
        for combo, people in (
            (self.caseworker, receivers.caseworkers),
            (self.payment_officer, receivers.payment_officers),
        ):
            chosen = combo.value()
            combo.set_choices(
                [
                    Choice(_AS_IT_IS, "Som nu"),
                    *(
                        Choice(str(one.id), f"{one.name} (borta)" if one.id in away else one.name)
                        for one in people
                        if one.id != but
                    ),
                ]
            )
            combo.set_value(chosen or _AS_IT_IS)

    def form(self) -> HandoverForm:
        """The move as typed."""
        district = self.district.value()
        return HandoverForm(
            reason=self.reason.value(),
            caseworker_id=_chosen(self.caseworker),
            payment_officer_id=_chosen(self.payment_officer),
            district="" if district in (None, _AS_IT_IS) else str(district),
        )


def _chosen(combo: ComboBox) -> UUID | None:
    value = combo.value()
    return None if value in (None, _AS_IT_IS) else UUID(str(value))
