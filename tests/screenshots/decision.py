"""The decision in the states that should be looked at."""

from PySide6.QtWidgets import QWidget

from fsclient.domain.staff import Role
from fsclient.ui.decision.page import DecisionPage
from fsclient.ui.decision.sign_dialog import SignDialog
from fsclient.ui.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import reread_case
from fsclient.usecases.decision import AppealForm, register_appeal, save_decision
from fsclient.usecases.desk import Desk
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


def draw_decision(unit: Unit, tasks: Tasks) -> list[tuple[str, QWidget]]:
    """Written, blocked, asked, signed with an appeal, and empty."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    family = a_case(desk, partner=JONAS, children=(ELIAS, NOOR))
    calculated(desk, family, refused={"internet": 399})
    blocked = reread_case(desk, family)
    ready = analysed(desk, family)
    conditions = "Lämna kontoutdrag för alla konton med nästa ansökan, senast den 5 december."
    form = whole_form(desk, ready, reasons=REASONS, conditions=conditions)
    save_decision(desk, ready, form, None)
    written = reread_case(desk, family)
    hidden = a_case(desk, person=with_flag(OTHERS[0]))
    calculated(desk, hidden, wage=30_000)
    refused = decided(desk, hidden, reasons=REASONS)
    assert refused.decision is not None
    appeal = AppealForm(
        decision_id=refused.decision.id,
        received_on=desk.today,
        received_decision_on=desk.today,
    )
    register_appeal(desk, appeal)
    none = a_case(desk, person=OTHERS[1])
    return [
        ("decision-written", _page(desk, tasks, written)),
        ("decision-blocked", _page(desk, tasks, blocked)),
        ("decision-signed", _page(desk, tasks, reread_case(desk, hidden))),
        ("decision-empty", _page(desk, tasks, reread_case(desk, none))),
        ("decision-asked", SignDialog(written, form, _page(desk, tasks, written))),
    ]


def _page(desk: Desk, tasks: Tasks, view: CaseView) -> DecisionPage:
    page = DecisionPage(desk, tasks)
    page.show_case(view, ())
    return page
