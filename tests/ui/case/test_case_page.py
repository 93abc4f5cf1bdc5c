"""The opened case: shown whole or not at all, its steps, and who may open it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.staff import Role
from fsclient.ui.case import case_page
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.case.reason_form import ReasonForm
from fsclient.ui.case.step_pages import STEP_PAGES, page_maker
from fsclient.ui.decision.page import DecisionPage
from fsclient.ui.steps.step_page import StepPage
from fsclient.ui.widgets.commands import Command
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import Text
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.cases import (
    ApplicationForm,
    open_case,
    reread_case,
)
from fsclient.usecases.decision import save_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_steps import form_steps
from fsclient.usecases.registering import register_application
from fsclient.usecases.workflow import STEPS, StepMark
from tests.screenshots.case import couple_case, full_case
from tests.support.assessing import signed
from tests.support.form_folder import FormFolder, forms
from tests.support.sip_form import SIP
from tests.support.unit import Unit
from tests.support.walk import (
    ELIAS,
    NOVEMBER,
    OTHERS,
    a_case,
    calculated,
    granted_case,
    whole_form,
)
from tests.ui.case.conftest import OpenCase
from tests.ui.recorder import RecordingPresenter

__all__ = ["forms"]


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.is_idle)


def pills(page: CasePage) -> list[str]:
    found = page.header.pills.findChildren(Pill)
    return [pill.badge.text for pill in found if not pill.isHidden()]


def lines(page: CasePage) -> dict[str, tuple[StepMark, str]]:
    rows = zip(STEPS, page.steps.rows(), strict=True)
    return {
        step.key: (row.words.mark, row.words.line) for step, row in rows if row.words is not None
    }


def test_the_header_says_who_it_is_and_what_is_due(unit: Unit, open_page: OpenCase) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(full_case(desk)))
    assert page.header.name.text() == "Exempelsson, Amira"
    assert page.header.line.text() == "19840715-2381 · ärende 2026-00001 · sedan november 2026"
    assert pills(page) == [
        "Ensamstående",
        "2 barn, 1 växelvis",
        "Arbetslös, väntar på ersättning eller stöd",
    ]
    assert page.header.due.badge.text == "Beslut senast 24 nov · 14 dagar"
    assert page.header.staff.text().startswith("Handläggare: du")


def test_protection_is_said_in_words_for_everyone(unit: Unit, open_page: OpenCase) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(couple_case(desk)))
    assert "Skyddad folkbokföring" in pills(page)
    assert "Skyddade personuppgifter: Lo" in pills(page)


def test_a_decision_that_waits_for_a_form_nobody_can_read_says_so_and_goes_nowhere(
    unit: Unit, open_page: OpenCase, forms: FormFolder, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    view = calculated(desk, a_case(desk))
    forms.write(SIP.replace("valid_days", "before_decison"), "sip.toml")
    desk = forms.start(desk)
    page = open_page(desk, CaseContext(view.id, "decision"))
    assert lines(page)["decision"] == (StepMark.BLOCKED, "väntar på ett formulär som är fel")
    told = [one.text() for one in page.centre.blocked.findChildren(Text)]
    assert any(one.startswith(f"{forms.path / 'sip.toml'}: Formuläret i filen är") for one in told)
    assert page.centre.blocked.ways == []

    save_decision(desk, view, whole_form(desk, view), None)
    page = open_page(desk, CaseContext(view.id, "decision"))
    assert page.centre.lacking.text == "Beslut väntar på ett formulär som är fel."
    decision = page.centre.page("decision")
    assert isinstance(decision, DecisionPage)
    assert not decision.sign.isEnabled()
    told = [one.text() for one in decision.missing.findChildren(QLabel)]
    assert any(one.startswith(f"{forms.path / 'sip.toml'}: Formuläret i filen är") for one in told)


def test_an_earlier_decision_is_read_while_the_next_waits(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    """Until the next month was calculated it stood nowhere in the case."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    view = granted_case(desk)
    month = NOVEMBER.plus(1)
    again = ApplicationForm(kind=ApplicationKind.RENEWAL, month=month, received_on=desk.today)
    register_application(desk, view.id, again)
    page = open_page(desk, CaseContext(view.id, "decision"))
    assert lines(page)["decision"] == (StepMark.BLOCKED, "väntar på beräkningen")
    assert page.centre.lacking.text == "Beslut väntar på beräkningen."
    decision = page.centre.page("decision")
    assert isinstance(decision, DecisionPage)
    assert decision.isVisible()
    assert view.decision is not None
    decision.choice.set_value(view.decision.id)
    settle(qtbot, tasks)
    assert decision.signed.isVisible()


def test_where_a_step_is_signed_the_focus_stands_on_what_is_next(
    unit: Unit, open_page: OpenCase
) -> None:
    """It stood on the button that begins another assessment."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    signed(desk, case_id, reread_case(desk, case_id).applicant.person.id)
    page = open_page(desk, CaseContext(case_id, "assessment"))
    focused = page.window().focusWidget()
    assert focused is not None
    assert focused.objectName() == "step_plan"


def test_each_step_says_how_it_stands(unit: Unit, open_page: OpenCase) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(a_case(desk, children=(ELIAS,)), "application"))
    assert lines(page) == {
        "application": (StepMark.DONE, "fullständig 10 nov"),
        "reminders": (StepMark.NOT_NEEDED, "inga"),
        "assessment": (StepMark.OPEN, "saknas för Amira"),
        "plan": (StepMark.OPEN, "saknas för Amira"),
        "children": (StepMark.OPEN, "saknas för Elias"),
        "calculation": (StepMark.OPEN, "inte påbörjad"),
        "decision": (StepMark.BLOCKED, "väntar på beräkningen"),
        "payment": (StepMark.BLOCKED, "väntar på beslutet"),
        "emergency": (StepMark.NOT_NEEDED, "ingen"),
        "documents": (StepMark.NOT_NEEDED, "inga"),
    }


def test_a_blocked_step_says_what_is_missing_and_takes_one_there(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(a_case(desk), "decision"))
    ways = page.centre.blocked.ways
    assert [way.text() for way in ways] == ["Gå till normberäkning"]
    qtbot.mouseClick(ways[0], Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert page.step == "calculation"


def test_arrows_and_enter_walk_the_steps(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(a_case(desk), "application"))
    first = page.steps.rows()[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Up)
    qtbot.keyClick(page.steps.rows()[-1], Qt.Key.Key_Return)
    assert page.step == STEPS[-1].key
    assert page.steps.rows()[-1].current


def test_every_step_has_its_digit_and_its_page(unit: Unit, open_page: OpenCase) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(a_case(desk), "application"))
    shortcuts = {command.shortcut: command.title for command in page.commands()}
    for key, step in zip("12345678B0", STEPS, strict=True):
        assert shortcuts[f"Alt+{key}"] == step.title
        assert isinstance(page_maker(step.key, form_steps(desk))(desk, page.tasks), StepPage)
    assert set(STEP_PAGES) < {step.key for step in STEPS}
    keys = [command.shortcut for command in page.commands() if command.shortcut]
    assert len(keys) == len(set(keys))
    assert all(QKeySequence(key).count() == 1 for key in keys)


def test_the_steps_stand_under_what_they_are_a_part_of(unit: Unit, open_page: OpenCase) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(a_case(desk), "application"))
    said = {heading.y(): heading.text() for heading in page.steps.findChildren(Text)}
    said |= {row.y(): row.words.title for row in page.steps.rows() if row.words is not None}
    shown = [text for _, text in sorted(said.items())]
    assert shown[1:] == [
        "Utreda",
        "Ansökan",
        "IB-bedömning",
        "Planera",
        "Förändringsplan",
        "Besluta",
        "Barnkonsekvensanalys",
        "Normberäkning",
        "Beslut",
        "Betala",
        "Utbetalning",
        "Vid akut nöd",
        "Nödprövning",
        "I akten",
        "Bevakningar",
        "Handlingar",
    ]


def test_the_next_step_and_the_one_before_are_one_key_away(unit: Unit, open_page: OpenCase) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(a_case(desk), "application"))

    def command(shortcut: str) -> Command:
        return next(one for one in page.commands() if one.shortcut == shortcut)

    assert command("Alt+Up").blocked
    for step in STEPS[1:]:
        command("Alt+Down").run()
        assert page.step == step.key
    assert command("Alt+Down").blocked
    command("Alt+Up").run()
    assert page.step == STEPS[-2].key


def test_nothing_of_one_case_is_in_sight_while_another_comes(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    one, other = a_case(desk), a_case(desk, person=OTHERS[0])
    page = open_page(desk, CaseContext(one, "application"))
    assert page.header.isVisible()
    page.activate(CaseContext(other, "application"))
    assert not page.header.isVisible()
    assert page.view is None
    assert page.commands() == ()
    settle(qtbot, tasks)
    assert page.header.name.text() == "Demoson, Karl"


def test_the_last_case_asked_for_is_the_one_that_is_shown(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    cases = [a_case(desk, person=person) for person in OTHERS]
    page = open_page(desk, CaseContext(cases[0], "application"))
    for case_id in cases[1:]:
        page.activate(CaseContext(case_id, "application"))
    settle(qtbot, tasks)
    assert page.view is not None
    assert page.view.id == cases[-1]
    assert page.header.name.text() == page.view.applicant.person.list_name


def test_another_ones_case_is_opened_with_a_reason_that_is_logged(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    owner, other = unit.desk(Role.SOCIAL_WORKER), unit.desk(Role.SOCIAL_WORKER, 1)
    case_id = a_case(owner)
    page = open_page(other, CaseContext(case_id, "application"))
    assert page.view is None
    assert not page.header.isVisible()
    assert page.reason_form is not None
    qtbot.keyClick(page.window().focusWidget(), "2")
    assert page.reason_form is not None
    words = page.reason_form.words
    words.setFocus()
    qtbot.keyClicks(words, "om hyran")
    qtbot.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, tasks)
    assert page.view is not None
    with owner.begin() as work:
        entries = work.access.find(staff_id=other.me.id)
    assert [entry.reason for entry in entries] == ["Klienten hör av sig: om hyran"]


def test_without_a_reason_nothing_is_opened(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER))
    page = open_page(unit.desk(Role.SOCIAL_WORKER, 1), CaseContext(case_id))
    assert page.reason_form is not None
    words = page.reason_form.words
    words.setFocus()
    qtbot.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, tasks)
    assert page.view is None
    assert "Skriv varför" in words.accessibleDescription()


def test_opening_is_logged_once_and_rereading_is_not(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    page = open_page(desk, CaseContext(case_id, "application"))
    tasks.changed.emit(desk.changed("application", case_id=case_id))
    settle(qtbot, tasks)
    page.activate(CaseContext(case_id, "application"))
    settle(qtbot, tasks)
    with desk.begin() as work:
        assert len(work.access.find(case_id=case_id, action="open_case")) == 1


def test_coming_back_to_the_case_is_a_new_reading(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    page = open_page(desk, CaseContext(case_id, "application"))
    page.hide()
    page.show()
    page.activate(CaseContext(case_id))
    settle(qtbot, tasks)
    with desk.begin() as work:
        assert len(work.access.find(case_id=case_id, action="open_case")) == 2


def test_a_case_that_is_left_while_it_is_on_its_way_takes_neither_sight_nor_keys(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    one, other = a_case(desk), a_case(desk, person=OTHERS[0])
    page = open_page(desk, CaseContext(one, "application"))
    page.activate(CaseContext(other, "application"))
    page.hide()
    settle(qtbot, tasks)
    assert page.view is None
    page.show()
    page.activate(CaseContext(other, "application"))
    settle(qtbot, tasks)
    assert page.header.isVisible()
    focused = page.window().focusWidget()
    page.go_to("plan")
    page.hide()
    qtbot.wait(20)
    assert page.window().focusWidget() in (focused, None)


def test_a_case_that_can_not_be_read_is_not_half_shown(
    unit: Unit,
    open_page: OpenCase,
    qtbot: QtBot,
    tasks: Tasks,
    presenter: RecordingPresenter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(a_case(desk), "application"))
    other = a_case(desk, person=OTHERS[0])

    def away(*_args: object) -> CaseView:
        raise EnvironmentProblem("database_away")

    monkeypatch.setattr(case_page, "open_case", away)
    page.activate(CaseContext(other, "application"))
    settle(qtbot, tasks)
    assert not page.header.isVisible()
    code, retry = presenter.environment[-1]
    assert code == "database_away"
    monkeypatch.setattr(case_page, "open_case", open_case)
    retry()
    settle(qtbot, tasks)
    assert page.header.name.text() == "Demoson, Karl"


def test_tab_goes_from_the_steps_to_the_page_to_the_journal(
    unit: Unit, open_page: OpenCase, qtbot: QtBot
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(a_case(desk), "application"))
    page.steps.rows()[0].setFocus()
    places: list[str] = []
    for _ in range(40):
        focused = page.window().focusWidget()
        assert focused is not None
        for name, region in (
            ("steps", page.steps),
            ("page", page.centre),
            ("journal", page.journal),
        ):
            if region.isAncestorOf(focused) and places[-1:] != [name]:
                places.append(name)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert places[:3] == ["steps", "page", "journal"]


def test_the_journal_folds_away_and_a_note_takes_it_out(
    unit: Unit, open_page: OpenCase, qtbot: QtBot
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(a_case(desk), "application"))
    page.fold_journal()
    assert not page.journal.isVisible()
    page.write_note()
    assert page.window().focusWidget() is page.journal.draft.text


@pytest.mark.parametrize(("width", "slim", "folded"), [(1209, False, False), (600, True, True)])
def test_a_narrow_window_keeps_the_page(
    unit: Unit, open_page: OpenCase, width: int, slim: bool, folded: bool
) -> None:
    desk: Desk = unit.desk(Role.SOCIAL_WORKER)
    page = open_page(desk, CaseContext(a_case(desk), "application"))
    page.resize(width, 640)
    QApplication.processEvents()
    assert (page.steps.width() < 100) is slim
    assert page.journal.isVisible() is not folded
    assert page.centre.width() > width / 2


def test_each_role_is_offered_its_own_reasons(unit: Unit, qtbot: QtBot) -> None:
    def offered(role: Role) -> list[str]:
        form = ReasonForm(unit.desk(role))
        qtbot.addWidget(form)
        return [button.text() for button in form.quick.findChildren(QAbstractButton)]

    assert not any("Stickprov" in text for text in offered(Role.PAYMENT_OFFICER))
    assert any("Stickprov" in text for text in offered(Role.FUT_INVESTIGATOR))
