"""The decision in the states that should be looked at."""

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog

from fsclient.domain.staff import Role
from fsclient.ui.decision.page import DecisionPage
from fsclient.usecases.appeals import AppealForm, register_appeal
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.decision import save_decision
from fsclient.usecases.desk import Desk
from tests.screenshots.pictures import Picture, at_step, settle
from tests.support.unit import Unit
from tests.support.walk import (
    ELIAS,
    JONAS,
    NOOR,
    OTHERS,
    REASONS,
    a_case,
    analysed,
    calculated,
    decided,
    whole_form,
    with_flag,
)

CONDITIONS = "Lämna kontoutdrag för alla konton med nästa ansökan, senast den 5 december."


def pictures(unit: Unit) -> Iterator[Picture]:
    """Empty, blocked, written, with phrases, asked, and signed with a protected appellant."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    family = a_case(desk, partner=JONAS, children=(ELIAS, NOOR))
    yield at_step("empty", desk, family, "decision")
    calculated(desk, family, refused={"internet": 399})
    yield at_step("blocked", desk, family, "decision")
    ready = analysed(desk, family)
    form = whole_form(desk, ready, reasons=REASONS, conditions=CONDITIONS)
    save_decision(desk, ready, form, None)
    yield at_step("written", desk, family, "decision", _wait_for_the_letter)
    yield at_step("phrases", desk, family, "decision", lambda page: page.draft.open_phrases())
    yield at_step("asked", desk, family, "decision", _ask)
    hidden = a_case(desk, person=with_flag(OTHERS[0]))
    calculated(desk, hidden, wage=30_000)
    _appeal(desk, decided(desk, hidden, reasons=REASONS))
    yield at_step("signed", desk, hidden, "decision")


def _wait_for_the_letter(page: DecisionPage) -> None:
    settle(page.tasks)


def _ask(page: DecisionPage) -> None:
    page.sign.click()
    assert page.findChildren(QDialog)


def _appeal(desk: Desk, view: CaseView) -> None:
    assert view.decision is not None
    form = AppealForm(
        decision_id=view.decision.id,
        received_on=desk.today,
        received_decision_on=desk.today,
    )
    register_appeal(desk, form)
