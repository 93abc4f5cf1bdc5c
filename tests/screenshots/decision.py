"""The decision in the states that should be looked at."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from uuid import UUID

from PySide6.QtWidgets import QDialog

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.decision import DecisionKind
from fsclient.domain.staff import Role
from fsclient.ui.decision.page import DecisionPage
from fsclient.usecases.appeals import AppealForm, register_appeal
from fsclient.usecases.applications import WithdrawalForm, withdraw_application
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import ApplicationForm, reread_case
from fsclient.usecases.decision import save_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.people import PersonForm
from fsclient.usecases.registering import register_application
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
    form = whole_form(desk, ready, reasons=REASONS, conditions=CONDITIONS, burdens_later=False)
    save_decision(desk, ready, form, None)
    yield at_step("written", desk, family, "decision", _wait_for_the_letter)
    yield at_step("phrases", desk, family, "decision", lambda page: page.draft.open_phrases())
    yield at_step("asked", desk, family, "decision", _ask)
    yield at_step("clash", desk, family, "decision", _colleague_saves(unit, family))
    against = _against(desk)
    yield at_step("against", desk, against, "decision", _wait_for_the_letter)
    yield at_step("against-below", desk, against, "decision", _look_below)
    yield at_step("taken-back", desk, _taken_back(desk), "decision", _read_the_draft)
    hidden = a_case(desk, person=with_flag(OTHERS[0]))
    calculated(desk, hidden, wage=30_000)
    _appeal(desk, decided(desk, hidden, reasons=REASONS))
    yield at_step("signed", desk, hidden, "decision")
    yield at_step("printed", desk, hidden, "decision", lambda page: page.window().run("print"))
    many = "print_letters"
    yield at_step("letters", desk, hidden, "decision", lambda page: page.window().run(many))


def _against(desk: Desk) -> UUID:
    """A need that is refused in part, on a ground in doubt, with a protected child at home."""
    alva = PersonForm(birth_date=date(2018, 3, 4), given_name="Alva", family_name="Modell")
    case_id = a_case(desk, person=OTHERS[1], children=(with_flag(alva),))
    calculated(desk, case_id, refused={"internet": 399, "glasses": 1200})
    ready = analysed(desk, case_id)
    form = whole_form(
        desk,
        ready,
        kind=DecisionKind.PARTIAL_REFUSAL,
        amount=Decimal(9000),
        reasons=f"{REASONS} Alva bor kvar.",
        conditions="Överskottet räknas av i december.",
        ground="activity_declined",
        named={},
    )
    save_decision(desk, ready, form, None)
    return case_id


def _taken_back(desk: Desk) -> UUID:
    """A draft on an application that was taken back, and one that is decided on instead."""
    view = calculated(desk, a_case(desk, person=OTHERS[2]), refused={"internet": 399})
    form = whole_form(desk, view, reasons=REASONS, conditions=CONDITIONS)
    save_decision(desk, view, form, None)
    assert view.application is not None
    withdrawal = WithdrawalForm(withdrawn_on=desk.today, reason="Fel månad.")
    withdraw_application(desk, view.application, withdrawal)
    again = ApplicationForm(
        kind=ApplicationKind.RENEWAL,
        month=view.application.month,
        received_on=desk.today,
        complete=True,
    )
    register_application(desk, view.id, again)
    calculated(desk, view.id)
    return view.id


def _read_the_draft(page: DecisionPage) -> None:
    view = page.draft.view
    assert view is not None
    page.choice.set_value(view.left_drafts[0].id)
    settle(page.tasks)


def _wait_for_the_letter(page: DecisionPage) -> None:
    settle(page.tasks)


def _colleague_saves(unit: Unit, case_id: UUID) -> Callable[[DecisionPage], None]:
    def save(page: DecisionPage) -> None:
        colleague = unit.desk(Role.SOCIAL_WORKER, 1)
        theirs = reread_case(colleague, case_id)
        form = whole_form(
            colleague, theirs, reasons="Kollegans skäl, som hon sparade.", conditions=CONDITIONS
        )
        save_decision(colleague, theirs, form, theirs.decision)
        page.draft.reasons.set_value(f"{REASONS} Mina egna ord.")
        settle(page.tasks)
        page.flush()
        settle(page.tasks)

    return save


def _look_below(page: DecisionPage) -> None:
    settle(page.tasks)
    page.sign.click()
    settle(page.tasks)
    bar = page._scrolled.verticalScrollBar()
    bar.setValue(bar.maximum())


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
