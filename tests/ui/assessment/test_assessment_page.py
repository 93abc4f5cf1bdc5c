"""The IB as a caseworker fills it in: with keys, interrupted, and signed once it is whole."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import ASSESSMENT
from fsclient.domain.staff import Role
from fsclient.ui.assessment.form_page import FormPage
from fsclient.ui.assessment.questions import FieldQuestion, ScaleQuestion
from fsclient.ui.assessment.words import FOR_AUTHORISED
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import Rule
from fsclient.ui.widgets.tab_order import stops_in
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.assessment import save_answers
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from tests.support.assessing import IB_ANSWERS, begun, signed
from tests.support.unit import Unit
from tests.support.walk import ELIAS, JONAS, a_case
from tests.ui.recorder import RecordingPresenter
from tests.ui.stepping import IB_PAGE, Opened

Open = Callable[[], Opened[FormPage]]


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def case_id(desk: Desk) -> UUID:
    return a_case(desk, children=(ELIAS,))


@pytest.fixture
def amira(desk: Desk, case_id: UUID) -> UUID:
    return reread_case(desk, case_id).applicant.person.id


@pytest.fixture
def opened(
    qtbot: QtBot, desk: Desk, case_id: UUID, tasks: Tasks, presenter: RecordingPresenter
) -> Open:
    return lambda: Opened(qtbot, IB_PAGE, desk, case_id, tasks, presenter)


def scale(page: FormPage, key: str) -> ScaleQuestion:
    found = page.findChild(ScaleQuestion, key)
    assert found is not None
    return found


def field(page: FormPage, key: str) -> FieldQuestion:
    found = page.findChild(FieldQuestion, key)
    assert found is not None
    return found


def write(on: Opened[FormPage], key: str, text: str) -> None:
    field(on.page, key).focus_editor()
    on.qtbot.keyClicks(QApplication.focusWidget(), text)


def words(page: FormPage) -> str:
    shown = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    return "\n".join(shown)


def button(page: FormPage, text: str) -> QPushButton:
    return next(
        each
        for each in page.findChildren(QPushButton)
        if each.text().startswith(text) and each.isVisible()
    )


def stored(desk: Desk, case_id: UUID, person_id: UUID) -> dict[str, object]:
    row = reread_case(desk, case_id).filled(ASSESSMENT, person_id)
    assert row is not None
    return dict(row.answers)


def test_an_adult_without_an_ib_has_a_way_to_begin_one(opened: Open, amira: UUID) -> None:
    on = opened()
    assert "IB-bedömning saknas för Amira." in words(on.page)
    on.press(button(on.page, "Börja med IB-bedömning för Amira"))
    assert on.page.form.isVisible()
    assert reread_case(on.desk, on.case_id).filled(ASSESSMENT, amira) is not None


def test_digits_answer_a_scale_and_what_is_typed_is_kept(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    begun(desk, case_id, amira)
    on = opened()
    on.page.form.go_to_section("situation")
    work = scale(on.page, "work")
    work.focus_editor()
    for key in (Qt.Key.Key_3, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab):
        on.qtbot.keyClick(QApplication.focusWidget(), key)
    on.qtbot.keyClicks(QApplication.focusWidget(), "Vill tillbaka")
    on.keep()
    assert stored(desk, case_id, amira) == {
        "work": "large",
        "work.wish": True,
        "work.note": "Vill tillbaka",
    }


def test_what_must_be_answered_is_seen_and_said(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    begun(desk, case_id, amira)
    on = opened()
    on.page.form.go_to_section("situation")
    work = scale(on.page, "work")
    assert "Arbete och utbildning\u00a0*" in words(on.page)
    assert work.scale.accessibleDescription() == "Måste fyllas i."
    work.set_problem(Problem("choice_missing"))
    assert work.scale.accessibleDescription().startswith("Måste fyllas i. ")


def test_a_question_that_hangs_on_another_comes_and_goes(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    begun(desk, case_id, amira)
    on = opened()
    assert not field(on.page, "housing_risk").isVisible()
    field(on.page, "housing_form").focus_editor()
    on.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    assert field(on.page, "housing_risk").isVisible()
    field(on.page, "housing_form").focus_editor()
    on.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_5)
    assert not field(on.page, "housing_risk").isVisible()
    on.keep()


def test_the_blocked_button_says_what_is_missing_and_goes_there(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    lacking = {key: value for key, value in IB_ANSWERS.items() if key != "family"}
    save_answers(desk, begun(desk, case_id, amira), lacking)
    on = opened()
    on.press(button(on.page, "Signera · ”Barn och familj” saknas"))
    family = scale(on.page, "family")
    assert family.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert family.scale.isAncestorOf(focused)
    assert "Svar saknas. Skriv eller välj ett." in words(on.page)
    on.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    assert "Svar saknas. Skriv eller välj ett." not in words(on.page)
    assert button(on.page, "Signera").text() == "Signera"
    on.keep()


def test_a_long_form_is_walked_by_its_sections(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    begun(desk, case_id, amira)
    on = opened()
    on.frame.resize(500, 300)
    on.settle()
    form = on.page.form
    titles = [section.title for section in form.instrument.sections]
    for title in titles[1:]:
        way_on = button(on.page, "Nästa avsnitt")
        assert way_on.text() == f"Nästa avsnitt: {title}"
        assert stops_in(form)[-1] is way_on, "Tab comes to it when the section is done"
        on.press(way_on)
        on.settle()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert form.isAncestorOf(focused)
        assert not focused.visibleRegion().isEmpty(), f"in {title}"
    assert not any(
        each.isVisible() and each.text().startswith("Nästa")
        for each in form.findChildren(QPushButton)
    )
    back = next(one for one in on.page.commands() if one.title == "Förra avsnittet")
    for title in reversed(titles[1:]):
        back.run()
        assert button(on.page, "Nästa avsnitt").text() == f"Nästa avsnitt: {title}"
    back.run()
    assert button(on.page, "Nästa avsnitt").text() == f"Nästa avsnitt: {titles[1]}"


def test_what_is_missing_is_brought_into_view_in_a_low_window_too(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    """A scale got the focus and stayed under the edge."""
    lacking = {key: value for key, value in IB_ANSWERS.items() if key != "family"}
    save_answers(desk, begun(desk, case_id, amira), lacking)
    on = opened()
    on.frame.resize(500, 300)
    on.settle()
    on.page.sign_bar.ask()
    on.settle()
    family, seen = scale(on.page, "family"), on.frame.viewport()
    top = family.mapTo(seen, family.rect().topLeft()).y()
    assert 0 <= top < seen.height()


@pytest.mark.parametrize(("width", "headed"), [(1100, True), (400, False)])
def test_no_line_is_drawn_under_headings_that_are_not_there(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID, width: int, *, headed: bool
) -> None:
    begun(desk, case_id, amira)
    on = opened()
    on.page.form.go_to_section("situation")
    on.frame.resize(width, 900)
    on.settle()
    lines = [one for one in on.page.findChildren(ScaleQuestion) if one.isVisible()]
    first = min(lines, key=lambda one: one.y())
    rules = [one for one in on.page.findChildren(Rule) if one.isVisible()]
    above = [one for one in rules if one.parent() is first.parent() and one.y() < first.y()]
    assert bool(above) is headed


def test_signing_asks_once_and_enter_alone_does_not_sign(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    save_answers(desk, begun(desk, case_id, amira), IB_ANSWERS)
    on = opened()
    on.command("sign_assessment")
    assert "Signera IB-bedömning för Amira? Innehållet låses" in words(on.page)
    on.command("sign_assessment")
    on.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    on.settle()
    on.qtbot.waitUntil(lambda: "låses" not in words(on.page))
    assert reread_case(desk, case_id).signed_filled(ASSESSMENT, amira) is None
    on.command("sign_assessment")
    on.press(button(on.page, "Signera och lås"))
    signed_row = reread_case(desk, case_id).signed_filled(ASSESSMENT, amira)
    assert signed_row is not None
    assert signed_row.answers == IB_ANSWERS


def test_the_question_asked_with_the_keys_is_brought_into_sight(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    save_answers(desk, begun(desk, case_id, amira), IB_ANSWERS)
    on = opened()
    on.frame.resize(718, 300)
    on.settle()
    assert button(on.page, "Signera").visibleRegion().isEmpty()
    on.command("sign_assessment")
    assert not button(on.page, "Signera och lås").visibleRegion().isEmpty()
    # A second press of the same keys signs nothing, so they are not shown either.
    assert not button(on.page, "Signera och lås").accessibleDescription()


def test_signed_it_is_read_with_who_and_when_and_a_new_one_can_be_begun(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    signed(desk, case_id, amira)
    on = opened()
    assert "i dag 10:00 av dig" in words(on.page)
    assert on.page.form.read_only
    assert "Hyr" not in words(on.page)
    assert "Andra hand eller inneboende" in words(on.page)
    assert "sign_assessment" not in {each.key for each in on.page.commands()}
    on.press(button(on.page, "Fyll i på nytt"))
    assert not on.page.form.read_only
    assert "Kopierad från den som signerades 10 nov: gå igenom varje svar." in words(on.page)


def test_the_new_one_is_compared_with_the_last(
    unit: Unit, opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    signed(desk, case_id, amira)
    unit.clock.move(days=30)
    row = begun(desk, case_id, amira)
    save_answers(desk, row, {**row.answers, "work": "none"})
    on = opened()
    on.page.form.go_to_section("situation")
    on.press(button(on.page, "Jämför med svaren från 10 nov"))
    assert "10 nov: Stort · vill arbeta med · Undersköterska" in words(on.page)
    assert "10 nov: Tydligt" not in words(on.page)
    on.press(button(on.page, "Sluta jämföra"))
    assert "10 nov: Stort" not in words(on.page)


def test_each_adult_has_a_tab_and_an_ib(
    qtbot: QtBot, desk: Desk, tasks: Tasks, presenter: RecordingPresenter
) -> None:
    couple = a_case(desk, partner=JONAS)
    amira, jonas = (party.person.id for party in reread_case(desk, couple).adults)
    begun(desk, couple, amira)
    on = Opened(qtbot, IB_PAGE, desk, couple, tasks, presenter)
    write(on, "how_supported", "Sparade pengar")
    on.page.people.go_to(str(jonas))
    on.settle()
    assert stored(desk, couple, amira) == {"how_supported": "Sparade pengar"}
    on.press(button(on.page, "Börja med IB-bedömning för Jonas"))
    assert stored(desk, couple, jonas) == {"how_supported": "Sparade pengar"}


def test_another_workstations_answers_are_shown_when_nothing_is_typed_here(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    row = begun(desk, case_id, amira)
    on = opened()
    save_answers(desk, row, {"how_supported": "Skrivet av en annan"})
    on.show_again()
    assert on.page.form.answers() == {"how_supported": "Skrivet av en annan"}


def test_a_payment_officer_reads_and_sees_that_some_is_withheld(
    unit: Unit,
    qtbot: QtBot,
    desk: Desk,
    case_id: UUID,
    amira: UUID,
    tasks: Tasks,
    presenter: RecordingPresenter,
) -> None:
    signed(desk, case_id, amira, {**IB_ANSWERS, "violence_note": "Rädd för sin bror"})
    officer = unit.desk(Role.PAYMENT_OFFICER)
    on = Opened(qtbot, IB_PAGE, officer, case_id, tasks, presenter)
    on.page.form.go_to_section("situation")
    assert on.page.form.read_only
    assert "Svaren här läses bara av behöriga." in words(on.page)
    assert "Rädd" not in words(on.page)
    buttons = [each for each in on.page.findChildren(QPushButton) if each.isVisible()]
    assert "Fyll i på nytt" not in [each.text() for each in buttons]


def test_what_is_for_few_eyes_says_so_where_it_is_written(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    begun(desk, case_id, amira)
    on = opened()
    on.page.form.go_to("violence_asked")
    pills = [pill.badge.text for pill in on.page.findChildren(Pill) if pill.isVisible()]
    assert FOR_AUTHORISED in pills


def test_every_control_has_a_name(opened: Open, desk: Desk, case_id: UUID, amira: UUID) -> None:
    begun(desk, case_id, amira)
    on = opened()
    for section in ("household", "situation", "assessment"):
        on.page.form.go_to_section(section)
        nameless = [
            child
            for child in on.page.findChildren(QWidget)
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.isVisible()
            and not child.accessibleName()
        ]
        assert not nameless, section


def test_a_share_is_typed_or_chosen_and_what_cant_be_read_is_kept(
    opened: Open, desk: Desk, case_id: UUID, amira: UUID
) -> None:
    begun(desk, case_id, amira)
    on = opened()
    on.page.form.go_to("work_ability")
    on.qtbot.keyClicks(QApplication.focusWidget(), "halva")
    on.keep()
    assert stored(desk, case_id, amira) == {"work_ability": "halva"}
    assert ("work_ability", "answer_unfit") in [
        (problem.field, problem.code) for problem in on.page.form.lacking()
    ]
    line = QApplication.focusWidget()
    on.qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    on.qtbot.keyClicks(line, "75")
    on.keep()
    assert stored(desk, case_id, amira) == {"work_ability": 75}
