"""Pictures of the IB in the states that a caseworker meets."""

import time
from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from fsclient.domain.staff import Role
from fsclient.ui.assessment.page import AssessmentPage
from fsclient.ui.case.step_page import StepPage
from fsclient.ui.tasks import Tasks
from fsclient.usecases.assessment import save_answers
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.workflow import step_list
from tests.support.assessing import IB_ANSWERS, begun, signed
from tests.support.unit import Unit
from tests.support.walk import ELIAS, JONAS, NOOR, OTHERS, a_case
from tests.ui.recorder import RecordingPresenter

STEP_SIZE = QSize(718, 640)
"""The room of a step at 1366 x 768, beside rail, steps and journal."""


def draw_assessment(unit: Unit) -> list[tuple[str, QWidget]]:
    """Each state with its name."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    empty = a_case(desk, children=(ELIAS, NOOR))
    half = a_case(desk, person=OTHERS[0], partner=JONAS, children=(ELIAS,))
    done = a_case(desk, person=OTHERS[1], children=(ELIAS, NOOR))
    again = a_case(desk, person=OTHERS[2], children=(ELIAS,))
    _half_answered(desk, half)
    signed(desk, done, _adult(desk, done))
    signed(desk, again, _adult(desk, again))
    unit.clock.move(days=35)
    begun(desk, again, _adult(desk, again))
    return [
        ("assessment-empty", shown(AssessmentPage, desk, empty)),
        ("assessment-household", shown(AssessmentPage, desk, half)),
        ("assessment-situation", shown(AssessmentPage, desk, half, _section("situation"))),
        ("assessment-weighing", shown(AssessmentPage, desk, half, _section("assessment"))),
        ("assessment-missing", shown(AssessmentPage, desk, half, _show_missing)),
        ("assessment-copied", shown(AssessmentPage, desk, again, _compare)),
        ("assessment-signed", shown(AssessmentPage, desk, done, _section("situation"))),
        (
            "assessment-reader",
            shown(AssessmentPage, unit.desk(Role.PAYMENT_OFFICER), done, _section("situation")),
        ),
    ]


def _half_answered(desk: Desk, case_id: UUID) -> None:
    left_out = {"family", "summary", "violence_asked"}
    answers = {key: value for key, value in IB_ANSWERS.items() if key not in left_out}
    save_answers(desk, begun(desk, case_id, _adult(desk, case_id)), answers)


def _adult(desk: Desk, case_id: UUID) -> UUID:
    return reread_case(desk, case_id).applicant.person.id


def _section(key: str) -> Callable[[AssessmentPage], None]:
    return lambda page: page.form.go_to_section(key)


def _show_missing(page: AssessmentPage) -> None:
    page.sign_bar.ask()


def _compare(page: AssessmentPage) -> None:
    page.form.go_to_section("situation")


def shown(
    made: type[StepPage],
    desk: Desk,
    case_id: UUID,
    then: Callable[..., None] = lambda _page: None,
    size: QSize = STEP_SIZE,
) -> QWidget:
    """A step's page on a case, as large as in the window."""
    frame = QScrollArea()
    frame.setProperty("role", "ground")
    frame.setWidgetResizable(True)
    frame.resize(size)
    page = made(desk, Tasks(RecordingPresenter(), frame), frame)
    frame.setWidget(page)
    frame.show()
    view = reread_case(desk, case_id)
    page.show_case(view, step_list(view))
    until = time.monotonic() + 0.1
    while time.monotonic() < until:
        QCoreApplication.processEvents()
    then(page)
    frame.hide()
    return frame
