"""Pictures of the normberäkning in the states that a caseworker meets."""

import time
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from fsclient.domain.calculation import Adjustment, Asset, Income
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole
from fsclient.domain.staff import Role
from fsclient.ui.calculation.page import CalculationPage
from fsclient.ui.calculation.sheet_cells import Col, RowKey, RowKind
from fsclient.ui.tasks import Tasks
from fsclient.usecases.cases import MemberForm, PersonForm, reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.workflow import step_list
from tests.support.calculating import (
    AMIRA,
    ELIAS,
    NOVEMBER,
    OCTOBER,
    SARA,
    apply_again,
    cost,
    fill,
    finish,
    open_household,
    person_id,
    wage,
)
from tests.support.unit import Unit
from tests.ui.recorder import RecordingPresenter

STEP_SIZE = QSize(718, 640)
"""The room of a step at 1366 x 768, beside rail, steps and journal."""

_OTHERS = (
    ("19820304-2380", "Karin"),
    ("19830102-2391", "Noor"),
    ("19850306-2385", "Mira"),
    ("19860407-2382", "Tove"),
)


def draw_calculation(unit: Unit) -> list[tuple[str, QWidget]]:
    """Each state with its name."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    running = running_case(desk)
    empty = open_household(desk, _adult(0))
    done = open_household(desk, _adult(1))
    finish(desk, done, costs=(cost("rent", 7200), cost("electricity", 310)))
    surplus = open_household(desk, _adult(2))
    fill(
        desk,
        surplus,
        costs=(cost("rent", 6100),),
        incomes=(wage(person_id(desk, surplus, "Mira"), 17400),),
    )
    read_by = unit.desk(Role.HEAD)
    return [
        ("calculation-empty", shown(desk, empty)),
        ("calculation-full", shown(desk, running)),
        ("calculation-explained", explained(desk, running)),
        ("calculation-editing", editing(desk, running)),
        ("calculation-wrong", wrong(desk, running)),
        ("calculation-adding", adding(desk, running)),
        ("calculation-what-if", thinking(desk, running)),
        ("calculation-surplus", shown(desk, surplus)),
        ("calculation-done", shown(desk, done)),
        ("calculation-reader", shown(read_by, running)),
    ]


def running_case(desk: Desk) -> UUID:
    """A renewal in its third month, with everything that a sheet can hold."""
    case_id = open_household(desk, AMIRA, ELIAS, SARA, month=Month(2026, 9))
    amira = person_id(desk, case_id, "Amira")
    elias = person_id(desk, case_id, "Elias")
    earned = (
        wage(amira, 4200),
        Income(person=amira, type="child_allowance", amount=Decimal(2650)),
        Income(person=elias, type="maintenance_support", amount=Decimal(1823)),
    )
    costs = (cost("rent", 9850), cost("electricity", 388), cost("home_insurance", 145))
    finish(desk, case_id, costs=costs[:2], incomes=earned[1:])
    apply_again(desk, case_id, OCTOBER)
    finish(desk, case_id, costs=costs, incomes=earned, job_stimulus=(amira,))
    apply_again(desk, case_id, NOVEMBER)
    fill(
        desk,
        case_id,
        costs=(
            cost("rent", 9850),
            cost("electricity", 412),
            cost("home_insurance", 145),
            cost("internet", 399, approved=Decimal(0), reason="ingår i riksnormen"),
            cost("medicine", 310, person=elias),
        ),
        incomes=(
            wage(amira, 5000),
            earned[1],
            earned[2],
            Income(
                person=elias,
                type="child_wage",
                amount=Decimal(2400),
                earlier_this_year=Decimal(6100),
            ),
        ),
        assets=(Asset(type="bank", amount=Decimal(800), available=False),),
        adjustments=(
            Adjustment(line="shared", amount=Decimal(-150), reason="får tvätta hos modern"),
        ),
        job_stimulus=(amira,),
    )
    return case_id


def shown(desk: Desk, case_id: UUID, size: QSize = STEP_SIZE) -> QWidget:
    """The page on a case, as large as in the window."""
    frame = QScrollArea()
    frame.setProperty("role", "ground")
    frame.setWidgetResizable(True)
    frame.resize(size)
    page = CalculationPage(desk, Tasks(RecordingPresenter(), frame), frame)
    frame.setWidget(page)
    frame.show()
    view = reread_case(desk, case_id)
    page.show_case(view, step_list(view))
    settle()
    return frame


def page_in(frame: QWidget) -> CalculationPage:
    """The page that a picture is of."""
    page = frame.findChild(CalculationPage)
    assert page is not None
    return page


def settle() -> None:
    """Let the answers come."""
    until = time.monotonic() + 0.1
    while time.monotonic() < until:
        QCoreApplication.processEvents()


def explained(desk: Desk, case_id: UUID) -> QWidget:
    """Pressing the amount of the child who lives here half the month."""
    frame = shown(desk, case_id)
    page = page_in(frame)
    sara = person_id(desk, case_id, "Sara")
    page.table.go_to(RowKey(RowKind.NORM, f"personal:{sara}"), Col.DECIDED)
    page.table.explain_wanted.emit(page.table.currentIndex())
    settle()
    return frame


def editing(desk: Desk, case_id: UUID) -> QWidget:
    """The rent is being typed."""
    frame = shown(desk, case_id)
    page = page_in(frame)
    page.table.go_to(RowKey(RowKind.ENTRY, 1), Col.APPLIED, edit=True)
    settle()
    return frame


def wrong(desk: Desk, case_id: UUID) -> QWidget:
    """An amount that can't be read, and a reduction without its reason."""
    frame = shown(desk, case_id)
    page = page_in(frame)
    page.table.typed.emit(RowKey(RowKind.ENTRY, 2), "amount", "4l2")
    page.table.typed.emit(RowKey(RowKind.ENTRY, 1), "approved", "9000")
    settle()
    return frame


def adding(desk: Desk, case_id: UUID) -> QWidget:
    """Searching for an income to add."""
    frame = shown(desk, case_id)
    page = page_in(frame)
    page.commands()[1].run()
    settle()
    focused = frame.focusWidget()
    if focused is not None:
        QTest.keyClicks(focused, "bo")
    settle()
    return frame


def thinking(desk: Desk, case_id: UUID) -> QWidget:
    """Tänk om: a job from December."""
    frame = shown(desk, case_id)
    page = page_in(frame)
    page.head.think.click()
    QTest.keyClicks(page.what_if.wage, "9000")
    page.what_if.rent.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    return frame


def _adult(number: int) -> MemberForm:
    digits, name = _OTHERS[number]
    person = PersonForm(identity_number=digits, given_name=name, family_name="Provsson")
    return MemberForm(person=person, role=MemberRole.APPLICANT)
