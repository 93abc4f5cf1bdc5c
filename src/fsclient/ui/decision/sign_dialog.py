"""The one question before a decision is signed."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from fsclient.ui import formats
from fsclient.ui.decision import words
from fsclient.ui.widgets.ask_dialog import AskDialog
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.decision import DecisionForm


class SignDialog(AskDialog):
    """Says that it is locked, and who gets a letter."""

    def __init__(self, view: CaseView, form: DecisionForm, parent: QWidget) -> None:
        assert view.application is not None
        said = words.decided(form.kind, form.amount or Decimal(0))
        said = f"{said[:1].lower()}{said[1:]}"
        super().__init__(
            f"Signera {said} för {formats.month(view.application.month)}?",
            _what_happens(view, form),
            parent,
            go=f"Signera {said}",
            back="Fortsätt skriva",
        )


def _what_happens(view: CaseView, form: DecisionForm) -> str:
    receivers = words.names([adult.person.full_name for adult in view.month_adults])
    to_whom = "till" if len(view.month_adults) == 1 else "till var och en av"
    can_be_appealed = form.kind is not None and form.kind.can_be_appealed
    appeal = " Brevet säger hur man överklagar." if can_be_appealed else ""
    letter = f"Ett brev utfärdas {to_whom} {receivers}."
    return f"Beslutet låses och kan inte ändras efteråt. {letter}{appeal}"
