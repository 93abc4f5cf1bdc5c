"""The one question before a decision is signed."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from fsclient.ui.decision import words
from fsclient.ui.speech import formats
from fsclient.ui.widgets.ask_dialog import AskDialog
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.decision_checks import DecisionForm


class SignDialog(AskDialog):
    """Says that it is locked, who gets a letter, and ``doubt``: what is not sure about its law, or
    was carried over and confirmed by nobody.
    """

    def __init__(self, view: CaseView, form: DecisionForm, doubt: str, parent: QWidget) -> None:
        assert view.application is not None
        said = words.decided(form.kind, form.amount or Decimal(0))
        said = f"{said[:1].lower()}{said[1:]}"
        super().__init__(
            f"Signera {said} för {formats.month(view.application.month)}?",
            " ".join(filter(None, (doubt, _what_happens(view)))),
            parent,
            go=f"Signera {said}",
            back="Fortsätt skriva",
        )


def _what_happens(view: CaseView) -> str:
    receivers = formats.listed([adult.person.full_name for adult in view.month_adults])
    to_whom = "till" if len(view.month_adults) == 1 else "till var och en av"
    letter = f"Ett brev som också säger hur man överklagar utfärdas {to_whom} {receivers}."
    return f"Beslutet låses och kan inte ändras efteråt. {letter}"
