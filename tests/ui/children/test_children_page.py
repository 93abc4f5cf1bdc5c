"""Barnkonsekvensanalys: a tab for each child, all of it on one page, signed child by child."""

import dataclasses
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.instruments import CHILD_ANALYSIS
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.ui.assessment.form_page import FormPage
from fsclient.ui.assessment.questions import FieldQuestion
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.assessment import save_answers
from fsclient.usecases.cases import ApplicationForm, reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.registering import register_application
from tests.support.assessing import CHILD_ANSWERS, begun, signed_analysis
from tests.support.calculating import close_application
from tests.support.unit import Unit
from tests.support.walk import ELIAS, NOOR, a_case, with_flag
from tests.ui.recorder import RecordingPresenter
from tests.ui.stepping import CHILD_PAGE, Opened


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def case_id(desk: Desk) -> UUID:
    return a_case(desk, children=(ELIAS, with_flag(NOOR)))


@pytest.fixture
def children(desk: Desk, case_id: UUID) -> tuple[UUID, ...]:
    return tuple(child.person.id for child in reread_case(desk, case_id).children)


@pytest.fixture
def on(
    qtbot: QtBot, desk: Desk, case_id: UUID, tasks: Tasks, presenter: RecordingPresenter
) -> Opened[FormPage]:
    return Opened(qtbot, CHILD_PAGE, desk, case_id, tasks, presenter)


def words(on: Opened[FormPage]) -> str:
    return "\n".join(each.text() for each in on.page.findChildren(QLabel) if each.isVisible())


def button(on: Opened[FormPage], text: str) -> QPushButton:
    return next(
        each
        for each in on.page.findChildren(QPushButton)
        if each.text().startswith(text) and each.isVisible()
    )


def field(on: Opened[FormPage], key: str) -> FieldQuestion:
    found = on.page.findChild(FieldQuestion, key)
    assert found is not None
    return found


def tabs(on: Opened[FormPage]) -> list[str]:
    view = reread_case(on.desk, on.case_id)
    shown = [on.page.tab(view, party) for party in on.page.parties(view)]
    return [f"{tab.title}: {tab.badge.text}" for tab in shown if tab.badge is not None]


def test_each_child_has_a_tab_and_protection_is_said_in_words(
    on: Opened[FormPage], children: tuple[UUID, ...]
) -> None:
    assert tabs(on) == ["Elias, 12 år: saknas", "Noor, 9 år: saknas"]
    assert "Bor här · en förälder i hushållet, väg in det särskilt" in words(on)
    assert "skyddade personuppgifter" not in words(on)
    on.page.people.go_to(str(children[1]))
    on.settle()
    assert "skyddade personuppgifter" in words(on)


def test_a_household_without_children_has_nothing_to_fill_in(
    qtbot: QtBot, desk: Desk, tasks: Tasks, presenter: RecordingPresenter
) -> None:
    on = Opened(qtbot, CHILD_PAGE, desk, a_case(desk), tasks, presenter)
    assert "Det finns inga barn i hushållet." in words(on)
    assert not on.page.form.isVisible()


def test_an_analysis_is_begun_written_and_signed(
    on: Opened[FormPage], desk: Desk, case_id: UUID, children: tuple[UUID, ...]
) -> None:
    on.press(button(on, "Börja med barnkonsekvensanalys för Elias"))
    for key, answer in CHILD_ANSWERS.items():
        if key in ("digital", "heard"):
            continue
        if key == "heard_how":
            field(on, "digital").focus_editor()
            on.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
            field(on, "heard").focus_editor()
            on.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
        field(on, key).focus_editor()
        on.qtbot.keyClicks(
            QApplication.focusWidget(), str(answer).encode("ascii", "ignore").decode()
        )
    assert button(on, "Signera").text() == "Signera"
    on.press(button(on, "Signera"))
    on.press(button(on, "Signera och lås"))
    row = reread_case(desk, case_id).analysis_of(children[0])
    assert row is not None
    assert row.signed
    assert row.answers["heard"] == "child"
    assert tabs(on) == ["Elias, 12 år: signerad", "Noor, 9 år: saknas"]


def test_a_missing_answer_is_pointed_out_with_the_help_left(
    on: Opened[FormPage], desk: Desk, case_id: UUID, children: tuple[UUID, ...]
) -> None:
    some = {key: value for key, value in CHILD_ANSWERS.items() if key != "letter_text"}
    save_answers(desk, begun(desk, case_id, children[0], CHILD_ANALYSIS), some)
    on.show_again()
    on.press(button(on, "Signera · 1 svar saknas"))
    assert "Svar saknas. Skriv eller välj ett. Står i brevet som det är skrivet." in words(on)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert field(on, "letter_text").isAncestorOf(focused)


def test_a_child_below_school_age_is_not_asked_about_computers(
    on: Opened[FormPage], desk: Desk, case_id: UUID, children: tuple[UUID, ...]
) -> None:
    begun(desk, case_id, children[0], CHILD_ANALYSIS)
    on.show_again()
    assert field(on, "digital").isVisible()
    young = reread_case(desk, case_id).children[1].person
    with desk.begin() as work:
        work.people.save(dataclasses.replace(young, birth_date=young.birth_date.replace(year=2023)))
        work.commit()
    begun(desk, case_id, young.id, CHILD_ANALYSIS)
    on.show_again()
    on.page.people.go_to(str(young.id))
    on.settle()
    assert not field(on, "digital").isVisible()


def test_the_month_before_is_copied_and_says_so(
    unit: Unit,
    qtbot: QtBot,
    desk: Desk,
    case_id: UUID,
    children: tuple[UUID, ...],
    tasks: Tasks,
    presenter: RecordingPresenter,
) -> None:
    signed_analysis(desk, case_id, children[0])
    close_application(desk, case_id)
    unit.clock.move(days=25)
    register_application(
        desk,
        case_id,
        ApplicationForm(
            kind=ApplicationKind.RENEWAL, month=Month(2026, 12), received_on=desk.today
        ),
    )
    on = Opened(qtbot, CHILD_PAGE, desk, case_id, tasks, presenter)
    on.press(button(on, "Börja med barnkonsekvensanalys för Elias"))
    assert "Kopierad från den som signerades 10 nov: gå igenom varje svar." in words(on)
    assert on.page.form.answers() == CHILD_ANSWERS
