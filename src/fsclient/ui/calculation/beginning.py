"""What stands where no calculation is begun, and how to begin it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.domain.staff import Action
from fsclient.ui.speech import formats
from fsclient.ui.speech.messages import sentence
from fsclient.ui.speech.norm_words import no_norm_yet
from fsclient.ui.widgets.notices import EmptyState
from fsclient.usecases.calculation import earlier_sheet
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.desk import Desk


def beginning(
    desk: Desk,
    view: CaseView,
    to_application: Callable[[], None],
    begin: Callable[[], None],
    parent: QWidget,
) -> EmptyState:
    """Where there is no sheet: what is missing, or what it will be begun from.

    A month that has no norm yet can't be begun at all.
    """
    application = view.application
    if application is None:
        return EmptyState(
            "Det finns ingen ansökan att räkna på. Registrera den först.",
            "Till ansökan",
            to_application,
            parent,
        )
    try:
        desk.book.month(application.month)
    except RuleViolation as violation:
        return EmptyState(_why_not(violation, application.month), parent=parent)
    month = formats.month(application.month)
    if not desk.may(Action.CALCULATE):
        return EmptyState(
            f"Ingen beräkning är påbörjad för {month}. Din roll läser men räknar inte.",
            parent=parent,
        )
    last = earlier_sheet(view, application.month)
    source = (
        "Det finns ingen tidigare beräkning att kopiera från."
        if last is None
        else f"Kostnader och inkomster kopieras från {formats.month(last.month)}."
    )
    return EmptyState(
        f"Ingen beräkning är påbörjad för {month}. {source}", "Börja beräkningen", begin, parent
    )


def _why_not(violation: RuleViolation, month: Month) -> str:
    if any(problem.code == "norm_missing" for problem in violation.problems):
        return f"{no_norm_yet(month)}. Börja beräkningen när normen är beslutad och tillagd."
    return " ".join(map(sentence, violation.problems))
