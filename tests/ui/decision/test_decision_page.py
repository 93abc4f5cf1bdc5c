"""The decision in the window: written beside its letter, signed once, read ever after."""

import dataclasses
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Never
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QStyleOptionComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.decision import AppealOutcome, DecisionKind
from fsclient.domain.errors import EnvironmentProblem, Problem
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole
from fsclient.domain.staff import Role
from fsclient.rules.phrases import blanks_left
from fsclient.ui.decision import page as decision_page
from fsclient.ui.decision.page import DecisionPage
from fsclient.ui.decision.phrase_menu import PhraseMenu
from fsclient.ui.decision.sign_dialog import SignDialog
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.applications import WithdrawalForm, withdraw_application
from fsclient.usecases.cases import (
    ApplicationForm,
    MemberForm,
    PersonForm,
    add_member,
    change_party,
    reread_case,
)
from fsclient.usecases.decision import letters_of, save_decision
from fsclient.usecases.desk import Desk
from fsclient.usecases.registering import register_application
from tests.support.calculating import apply_again, finish
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    ELIAS,
    JONAS,
    NOVEMBER,
    OTHERS,
    REASONS,
    a_case,
    analysed,
    calculated,
    decided,
    granted_case,
    supplement,
    whole_form,
    with_flag,
)
from tests.ui.recorder import RecordingPresenter
from tests.ui.settling import settle
from tests.ui.stepping import Opened

Open = Callable[[UUID], DecisionPage]


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def opened(qtbot: QtBot, tasks: Tasks, desk: Desk, presenter: RecordingPresenter) -> Open:
    kept = []

    def show(case_id: UUID) -> DecisionPage:
        kept.append(Opened(qtbot, DecisionPage, desk, case_id, tasks, presenter))
        return kept[-1].page

    return show


def dialog_of(page: DecisionPage) -> SignDialog:
    (dialog,) = page.findChildren(SignDialog)
    return dialog


def told(page: DecisionPage) -> list[str]:
    """What is said above the draft."""
    return [label.text() for label in page.missing.findChildren(QLabel)]


def stored_under(form: QWidget) -> list[str]:
    """What another has stored, as it is shown under one's own."""
    said = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    return [text.removeprefix("Sparat: ") for text in said if text.startswith("Sparat: ")]


def letter_text(page: DecisionPage) -> str:
    document: QPdfDocument = page.letter.pdf.document
    return "".join(document.getAllText(p).text() for p in range(document.pageCount()))


def draw_now(qtbot: QtBot, tasks: Tasks, page: DecisionPage) -> None:
    """Let the pause after the last key pass, and the letter be drawn."""
    qtbot.wait(450)
    settle(qtbot, tasks)


def test_what_is_typed_is_kept_and_comes_back(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    case_id = a_case(desk)
    calculated(desk, case_id, refused={"internet": 399})
    page = opened(case_id)
    qtbot.keyClicks(page.draft.kind, "1")
    qtbot.keyClicks(page.draft.reasons, "Bredband ryms i normen.")
    with qtbot.waitSignal(page.saved, timeout=2000):
        pass
    settle(qtbot, tasks)
    kept = reread_case(desk, case_id).decision
    assert kept is not None
    assert (kept.kind, kept.reasons) == (
        DecisionKind.PARTIAL_REFUSAL,
        "Bredband ryms i normen.",
    )
    again = opened(case_id)
    assert again.draft.reasons.text() == "Bredband ryms i normen."
    assert again.draft.amount.value() == kept.amount


def test_the_letter_follows_what_is_written(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    elsewhere = dataclasses.replace(JONAS, street="Provgatan 9")
    case_id = a_case(desk, partner=elsewhere, children=(ELIAS,))
    calculated(desk, case_id, refused={"internet": 399})
    analysed(desk, case_id)
    page = opened(case_id)
    qtbot.keyClicks(page.draft.kind, "1")
    qtbot.keyClicks(page.draft.reasons, "Bredband ryms i normen.")
    draw_now(qtbot, tasks, page)
    text = letter_text(page)
    assert "Bredband ryms i normen." in text
    assert "Elias har det som" in text
    assert page.letter.switch is not None
    page.letter.switch.setFocus()
    qtbot.keyClick(page.letter.switch, Qt.Key.Key_Right)
    draw_now(qtbot, tasks, page)
    assert page.letter.receiver_id == reread_case(desk, case_id).adults[1].person.id
    assert "Exempelgatan 4" not in letter_text(page)


def test_the_place_in_the_letter_stays_while_it_is_drawn_again(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    case_id = a_case(desk)
    calculated(desk, case_id)
    page = opened(case_id)
    qtbot.keyClicks(page.draft.kind, "1")
    draw_now(qtbot, tasks, page)
    bar = page.letter.pdf.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    qtbot.keyClicks(page.draft.conditions, "Ring din handledare varje fredag.")
    draw_now(qtbot, tasks, page)
    assert "Ring din handledare varje fredag." in letter_text(page)
    assert abs(bar.value() - place) <= 2


def test_another_cases_letter_starts_at_its_beginning_and_fits_the_width(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    earlier = granted_case(desk, OTHERS[0])
    first, second = a_case(desk), a_case(desk, person=OTHERS[1])
    for case_id in (first, second):
        view = calculated(desk, case_id)
        save_decision(desk, view, whole_form(desk, view), None)
    page = opened(first)
    draw_now(qtbot, tasks, page)
    for case_id in (second, earlier.id, first):
        shown = page.letter.pdf
        for _press in range(3):
            shown.zoom(1.2)
        shown.view.verticalScrollBar().setValue(shown.view.verticalScrollBar().maximum())
        shown.view.horizontalScrollBar().setValue(shown.view.horizontalScrollBar().maximum())
        page.show_case(reread_case(desk, case_id), ())
        draw_now(qtbot, tasks, page)
        assert shown.view.zoomMode() is QPdfView.ZoomMode.FitToWidth
        assert shown.view.verticalScrollBar().value() == 0
        assert shown.view.pageNavigator().currentPage() == 0


def test_the_month_and_amount_of_a_decision_can_be_read_in_its_choice(
    qtbot: QtBot, desk: Desk, unit: Unit, opened: Open
) -> None:
    case_id = granted_case(desk).id
    unit.clock.move(days=30)
    supplement(desk, case_id)
    calculated(desk, case_id)
    page = opened(case_id)
    option = QStyleOptionComboBox()
    for place in range(page.choice.count()):
        page.choice.setCurrentIndex(place)
        page.choice.initStyleOption(option)
        assert option.currentText == page.choice.currentText()


def test_a_grant_has_its_amount_from_the_calculation(desk: Desk, opened: Open) -> None:
    view = calculated(desk, a_case(desk))
    page = opened(view.id)
    page.draft.kind.set_value(DecisionKind.GRANT)
    assert view.sheet is not None
    assert page.draft.amount.value() == view.sheet.result
    assert page.draft.form().kind is DecisionKind.GRANT
    page.draft.amount.set_value(view.sheet.result - 1)
    assert page.draft.form().kind is DecisionKind.PARTIAL_REFUSAL
    page.draft.kind.set_value(DecisionKind.REFUSAL)
    assert page.draft.form().amount is None
    assert not page.draft.amount.isVisible()


def test_what_the_calculation_rules_out_cannot_be_chosen(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    view = calculated(desk, a_case(desk), wage=40_000)
    page = opened(view.id)
    qtbot.keyClicks(page.draft.kind, "1")
    assert page.draft.kind.value() is None
    qtbot.keyClicks(page.draft.kind, "2")
    assert page.draft.kind.value() is DecisionKind.REFUSAL


def test_a_missing_child_analysis_blocks_and_shows_the_way(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    case_id = a_case(desk, children=(ELIAS,))
    calculated(desk, case_id)
    page = opened(case_id)
    assert not page.sign.isEnabled()
    way = page.missing.findChild(QPushButton, "to_children")
    with qtbot.waitSignal(page.step_wanted) as gone:
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert gone.args == ["children"]


def test_a_withdrawn_application_is_said_to_need_no_decision(desk: Desk, opened: Open) -> None:
    view = calculated(desk, a_case(desk))
    assert view.application is not None
    save_decision(desk, view, whole_form(desk, view), None)
    form = WithdrawalForm(withdrawn_on=desk.today, reason="Har fått lön.")
    withdraw_application(desk, view.application, form)
    page = opened(view.id)
    assert not page.sign.isVisible()
    assert not page.draft.isVisible()
    assert "Ansökan är återtagen och avskriven. Den ska inte beslutas." in told(page)


def withdrawn(desk: Desk, case_id: UUID) -> None:
    """The household takes back what is decided on."""
    application = reread_case(desk, case_id).application
    assert application is not None
    form = WithdrawalForm(withdrawn_on=desk.today, reason="Har fått lön.")
    withdraw_application(desk, application, form)


def applied_for_again(desk: Desk, case_id: UUID) -> None:
    """It is taken back, and the same month is applied for anew."""
    withdrawn(desk, case_id)
    again = ApplicationForm(
        kind=ApplicationKind.RENEWAL, month=NOVEMBER, received_on=desk.today, complete=True
    )
    register_application(desk, case_id, again)


def calculated_again(desk: Desk, case_id: UUID) -> None:
    applied_for_again(desk, case_id)
    calculated(desk, case_id)


def goes_before(desk: Desk, case_id: UUID) -> None:
    """One that is urgent is decided first."""
    urgent = ApplicationForm(
        kind=ApplicationKind.RENEWAL,
        month=NOVEMBER.plus(1),
        received_on=desk.today,
        complete=True,
        urgent=True,
    )
    register_application(desk, case_id, urgent)


@pytest.mark.parametrize("begun", [False, True])
@pytest.mark.parametrize(
    ("happens", "said"),
    [
        (withdrawn, "togs tillbaka"),
        (applied_for_again, "togs tillbaka"),
        (calculated_again, "togs tillbaka"),
        (goes_before, "väntar medan"),
    ],
)
def test_what_is_typed_when_another_application_is_at_hand_can_be_read_and_copied(
    qtbot: QtBot,
    tasks: Tasks,
    unit: Unit,
    desk: Desk,
    opened: Open,
    presenter: RecordingPresenter,
    happens: Callable[[Desk, UUID], None],
    said: str,
    begun: bool,
) -> None:
    """A colleague registered that it was taken back: what was typed was in no place, or gone."""
    view = calculated(desk, a_case(desk))
    page = opened(view.id)
    qtbot.keyClicks(page.draft.kind, "1")
    if begun:
        page.flush()
        settle(qtbot, tasks)
    qtbot.keyClicks(page.draft.reasons, "Mina egna ord.")
    happens(unit.desk(Role.SOCIAL_WORKER, 1), view.id)
    page.show_case(reread_case(desk, view.id), ())
    settle(qtbot, tasks)
    settle(qtbot, tasks)
    (kept,) = reread_case(desk, view.id).rows.decisions
    assert (kept.reasons, kept.application_id) == (
        "Mina egna ord.",
        view.application.id if view.application else None,
    )
    if happens is not withdrawn:
        assert not page.left.isVisible()
        assert not (page.draft.isVisible() and page.draft.reasons.text())
        page.choice.set_value(kept.id)
        settle(qtbot, tasks)
    assert page.left.isVisible()
    shown = [label.text() for label in page.left.findChildren(QLabel) if label.isVisible()]
    assert "Mina egna ord." in shown
    assert any(said in each for each in shown)
    qtbot.mouseClick(page.left.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "Mina egna ord."
    assert (page.banner.text, presenter.environment, page.clash.text) == ("", [], "")


def test_a_text_on_a_withdrawn_application_is_told_of_where_the_month_is_decided_anew(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    view = calculated(desk, a_case(desk))
    save_decision(desk, view, whole_form(desk, view, reasons=REASONS), None)
    calculated_again(desk, view.id)
    page = opened(view.id)
    (line,) = (each for each in told(page) if "återtagna ansökan" in each)
    assert (
        line == "Utkastet på den återtagna ansökan för november 2026 finns kvar. Välj det överst."
    )
    qtbot.keyClicks(page.draft.kind, "1")
    qtbot.keyClicks(page.draft.reasons, "Nya ord.")
    page.flush()
    settle(qtbot, tasks)
    rows = {row.reasons for row in reread_case(desk, view.id).rows.decisions}
    assert rows == {REASONS, "Nya ord."}


def test_what_was_told_of_one_case_is_not_told_of_the_next(desk: Desk, opened: Open) -> None:
    page = opened(calculated(desk, a_case(desk)).id)
    page.show_problems((Problem("calculation_changed"),))
    assert page.banner.text
    page.show_case(calculated(desk, a_case(desk, person=OTHERS[0])), ())
    assert page.banner.text == ""


def test_the_last_words_before_another_case_are_kept_in_their_own(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    first, second = (calculated(desk, a_case(desk, person=one)) for one in (AMIRA, OTHERS[0]))
    page = opened(first.id)
    qtbot.keyClicks(page.draft.reasons, "Om den ena.")
    page.show_case(second, ())
    assert page.draft.reasons.text() == ""
    settle(qtbot, tasks)
    kept = reread_case(desk, first.id).decision
    assert kept is not None
    assert kept.reasons == "Om den ena."
    assert reread_case(desk, second.id).decision is None


def test_a_digit_chooses_the_decision_when_the_step_is_entered(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    page = opened(calculated(desk, a_case(desk)).id)
    for child in page.findChildren(QWidget):
        child.clearFocus()
    page.focus_start()
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_1)
    assert page.draft.kind.value() is DecisionKind.GRANT


def test_an_earlier_partner_of_the_month_is_told_of(desk: Desk, opened: Open) -> None:
    case_id = a_case(desk, partner=JONAS)
    jonas = reread_case(desk, case_id).adults[1]
    left = dataclasses.replace(jonas.member, until=desk.today - timedelta(days=1))
    change_party(desk, jonas, dataclasses.replace(jonas, member=left))
    later = MemberForm(person=OTHERS[0], role=MemberRole.CO_APPLICANT, since=desk.today)
    add_member(desk, case_id, later)
    calculated(desk, case_id)
    assert any(
        text.startswith("Jonas var medsökande tidigare i månaden") for text in told(opened(case_id))
    )


@pytest.mark.parametrize(("street", "city"), [("", ""), ("Exempelgatan 4", ""), ("", "Provköping")])
def test_who_has_no_address_for_the_letter_is_told_of_before_signing(
    qtbot: QtBot, desk: Desk, opened: Open, street: str, city: str
) -> None:
    nowhere = dataclasses.replace(AMIRA, street=street, postcode="", city=city)
    case_id = a_case(desk, person=nowhere, partner=JONAS)
    calculated(desk, case_id)
    page = opened(case_id)
    said = "Amira och Jonas har ingen fullständig adress att skicka brevet till."
    assert said in told(page)
    assert page.sign.isEnabled()
    way = page.missing.findChild(QPushButton, "to_application")
    with qtbot.waitSignal(page.step_wanted) as gone:
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert gone.args == ["application"]


@pytest.mark.parametrize(
    ("applicant", "partner"), [(AMIRA, JONAS), (with_flag(AMIRA), JONAS), (AMIRA, with_flag(JONAS))]
)
def test_an_address_that_is_there_or_hidden_is_not_asked_for(
    desk: Desk, opened: Open, applicant: PersonForm, partner: PersonForm
) -> None:
    case_id = a_case(desk, person=applicant, partner=partner)
    calculated(desk, case_id)
    assert not [line for line in told(opened(case_id)) if "adress" in line]


def test_a_phrase_is_put_in_with_its_facts_and_its_blank_selected(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    view = calculated(desk, a_case(desk), wage=40_000)
    page = opened(view.id)
    qtbot.keyClicks(page.draft.kind, "2")
    page.draft.reasons.setFocus()
    qtbot.keyClick(page.draft.reasons, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    chosen = next(action for action in menu.actions() if action.text() == "En tillfällig inkomst")
    menu.setActiveAction(chosen)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert "I november 2026 fick du" in page.draft.reasons.text()
    assert page.draft.reasons.textCursor().selectedText() == "[vilken inkomst]"
    qtbot.mouseClick(page.sign, Qt.MouseButton.LeftButton)
    assert not page.findChildren(SignDialog)
    settle(qtbot, tasks)
    errors = [field.error for field in page._fields() if field.name == "reasons"]
    assert "[vilken inkomst]" in errors[0]


def phrases_for(page: DecisionPage) -> dict[str, str]:
    """What each phrase for the reasons would put in, by its words in the menu."""
    page.draft.reasons.setFocus()
    page.draft.open_phrases()
    menu = page.draft.findChild(PhraseMenu)
    assert menu is not None
    found = {one.text(): one.toolTip() for one in menu.actions() if one.isEnabled()}
    menu.close()
    return found


def test_a_phrase_about_a_cost_is_filled_from_each_that_was_lowered_or_refused(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    case_id = a_case(desk)
    calculated(desk, case_id, rent=15_000, refused={"internet": 399})
    page = opened(case_id)
    qtbot.keyClicks(page.draft.kind, "1")
    offered = phrases_for(page)
    assert offered["Ingår i riksnormen: bredband"].startswith(
        "Du har sökt 399\u202fkr för bredband. Den kostnaden ingår redan"
    )
    # Nothing of it was approved: no amount that is reasonable can be filled in.
    assert "Högre än vad som är skäligt: bredband" not in offered
    assert blanks_left(offered["Högre än vad som är skäligt"])[0] == "[belopp]"


def test_a_phrase_says_ni_where_the_letter_does(qtbot: QtBot, desk: Desk, opened: Open) -> None:
    case_id = a_case(desk, partner=JONAS)
    calculated(desk, case_id, refused={"internet": 399})
    page = opened(case_id)
    qtbot.keyClicks(page.draft.kind, "1")
    assert phrases_for(page)["Ingår i riksnormen: bredband"].startswith("Ni har sökt 399")


def test_signing_asks_once_and_enter_alone_does_not_sign(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    view = calculated(desk, a_case(desk))
    page = opened(view.id)
    qtbot.keyClicks(page.draft.kind, "1")
    qtbot.mouseClick(page.sign, Qt.MouseButton.LeftButton)
    dialog = dialog_of(page)
    assert dialog.go.text() == "Signera bifall 14\u202f220\u202fkr"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    stored = reread_case(desk, view.id).decision
    assert stored is None or not stored.signed


def test_what_was_written_since_is_not_left_out_of_what_is_signed_again(
    qtbot: QtBot,
    tasks: Tasks,
    desk: Desk,
    opened: Open,
    presenter: RecordingPresenter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The database was away; the banner's button signed the words of before, over the newer."""
    view = calculated(desk, a_case(desk))
    page = opened(view.id)
    qtbot.keyClicks(page.draft.kind, "1")
    first = "Hela behovet tillgodoses denna manad, som du bad om i din ansokan."
    qtbot.keyClicks(page.draft.reasons, first)

    def away(*_args: object, **_named: object) -> Never:
        raise EnvironmentProblem("database_away")

    with monkeypatch.context() as line:
        line.setattr(decision_page, "sign_decision", away)
        page.sign.click()
        dialog_of(page).accept()
        assert not page.draft.isEnabled()
        settle(qtbot, tasks)
    assert page.draft.isEnabled()
    page.draft.reasons.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page.draft.reasons, " Mer.")
    ((_code, again),) = presenter.environment
    again()
    settle(qtbot, tasks)
    before = reread_case(desk, view.id).decision
    assert before is not None
    assert not before.signed
    dialogs = [one for one in page.findChildren(SignDialog) if one.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].accept()
    settle(qtbot, tasks)
    signed = reread_case(desk, view.id).decision
    assert signed is not None
    assert (signed.signed, signed.reasons) == (True, f"{first} Mer.")


def test_a_signed_decision_is_read_with_its_letter_and_can_be_saved(
    qtbot: QtBot,
    tasks: Tasks,
    desk: Desk,
    opened: Open,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = calculated(desk, a_case(desk))
    page = opened(view.id)
    qtbot.keyClicks(page.draft.kind, "1")
    qtbot.mouseClick(page.sign, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog_of(page).go, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    decision = reread_case(desk, view.id).decision
    assert decision is not None
    assert decision.signed
    assert page.signed.isVisible()
    assert not page.draft.isVisible()
    assert page.signed.heading.text() == "Bifall 14\u202f220\u202fkr"
    assert "Amira Exempelsson" in letter_text(page)
    target = tmp_path / "brev.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(target), ""))
    save = next(
        button
        for button in page.signed.findChildren(QPushButton)
        if button.text() == "Spara som PDF"
    )
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    (letter,) = letters_of(desk, decision.id)
    assert target.read_bytes() == letter.pdf
    with qtbot.waitSignal(page.step_wanted) as gone:
        qtbot.mouseClick(page.signed.pay, Qt.MouseButton.LeftButton)
    assert gone.args == ["payment"]


def test_another_writers_text_is_shown_beside_mine(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk, opened: Open, presenter: RecordingPresenter
) -> None:
    view = calculated(desk, a_case(desk), refused={"internet": 399})
    page = opened(view.id)
    qtbot.keyClicks(page.draft.kind, "2")
    page.flush()
    settle(qtbot, tasks)
    colleague = unit.desk(Role.SOCIAL_WORKER, 1)
    theirs = reread_case(colleague, view.id)
    form = whole_form(colleague, theirs, reasons="Kollegans ord, som är långa nog för avslaget.")
    save_decision(colleague, theirs, form, theirs.decision)
    qtbot.keyClicks(page.draft.reasons, "Mina egna ord.")
    page.flush()
    settle(qtbot, tasks)
    assert page.draft.reasons.text() == "Mina egna ord."
    assert presenter.environment == []
    assert "sparade först" in page.clash.text
    assert {"Delavslag", form.reasons} <= set(stored_under(page.draft))
    qtbot.mouseClick(page.clash.keep, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    kept = reread_case(desk, view.id).decision
    assert kept is not None
    assert kept.reasons == "Mina egna ord."
    assert page.clash.text == ""
    assert stored_under(page.draft) == []


def test_whoever_reads_in_the_others_words_goes_on_from_them(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk, opened: Open
) -> None:
    view = calculated(desk, a_case(desk), refused={"internet": 399})
    page = opened(view.id)
    # Two begin the same decision, and neither has seen the other's.
    colleague = unit.desk(Role.SOCIAL_WORKER, 1)
    theirs = reread_case(colleague, view.id)
    form = whole_form(colleague, theirs, reasons="Kollegans ord, som är långa nog för avslaget.")
    save_decision(colleague, theirs, form, None)
    qtbot.keyClicks(page.draft.kind, "2")
    qtbot.keyClicks(page.draft.reasons, "Mina egna ord.")
    page.flush()
    settle(qtbot, tasks)
    assert {"Delavslag", form.reasons} <= set(stored_under(page.draft))
    qtbot.mouseClick(page.clash.give_way, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert page.draft.reasons.text() == form.reasons
    assert stored_under(page.draft) == []
    qtbot.keyClicks(page.draft.reasons, " Mina ord sist.")
    page.flush()
    settle(qtbot, tasks)
    kept = reread_case(desk, view.id).decision
    assert kept is not None
    assert "Mina ord" in kept.reasons


def test_what_is_typed_stays_until_it_is_told_that_another_signed(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk, opened: Open, presenter: RecordingPresenter
) -> None:
    view = calculated(desk, a_case(desk))
    page = opened(view.id)
    qtbot.keyClicks(page.draft.kind, "1")
    page.flush()
    settle(qtbot, tasks)
    qtbot.keyClicks(page.draft.reasons, "Mina egna ord.")
    decided(unit.desk(Role.SOCIAL_WORKER, 1), view.id)
    page.show_case(reread_case(desk, view.id), ())
    settle(qtbot, tasks)
    assert "signerade först" in page.clash.text
    assert page.choice.value() == "current"
    assert page.draft.reasons.isVisible()
    assert page.draft.reasons.text() == "Mina egna ord."
    page.flush()
    settle(qtbot, tasks)
    assert presenter.environment == []
    assert page.draft.reasons.text() == "Mina egna ord."
    qtbot.mouseClick(page.clash.give_way, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert page.signed.isVisible()
    assert page.clash.text == ""


def test_whoever_only_looks_at_a_draft_has_typed_nothing(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk, opened: Open
) -> None:
    """A delavslag counted as typed in as soon as it was opened: it was kept in one's own name, and
    the colleague who wrote it got a clash.
    """
    view = calculated(desk, a_case(desk), refused={"internet": 399})
    colleague = unit.desk(Role.SOCIAL_WORKER, 1)
    kept = save_decision(colleague, view, whole_form(colleague, view), None).row
    page = opened(view.id)
    page.flush()
    settle(qtbot, tasks)
    assert reread_case(desk, view.id).decision == kept
    decided(colleague, view.id, reasons=REASONS)
    page.show_case(reread_case(desk, view.id), ())
    settle(qtbot, tasks)
    assert page.signed.isVisible()
    assert page.clash.text == ""


def test_what_was_written_is_there_when_an_earlier_decision_has_been_read(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk, opened: Open
) -> None:
    case_id = a_case(desk)
    calculated(desk, case_id, refused={"internet": 399})
    first = decided(desk, case_id, reasons=REASONS).decision
    assert first is not None
    unit.clock.move(days=30)
    supplement(desk, case_id)
    calculated(desk, case_id, rent=9600)
    page = opened(case_id)
    qtbot.keyClicks(page.draft.kind, "1")
    for typed in ("Ett.", "Tva.", "Tre."):
        page.draft.reasons.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClicks(page.draft.reasons, typed)
        page.flush()
        settle(qtbot, tasks)
        for chosen in (first.id, "current"):
            page.choice.set_value(chosen)
            settle(qtbot, tasks)
    assert page.draft.reasons.text() == "Ett.Tva.Tre."
    assert page.clash.text == ""
    # Another saves meanwhile: it is told where it was typed.
    colleague = unit.desk(Role.SOCIAL_WORKER, 1)
    theirs = reread_case(colleague, case_id)
    save_decision(colleague, theirs, whole_form(colleague, theirs), theirs.decision)
    page.draft.reasons.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page.draft.reasons, "Fyra.")
    page.choice.set_value(first.id)
    settle(qtbot, tasks)
    assert "sparade först" in page.clash.text
    assert page.choice.value() == "current"
    assert page.draft.reasons.text().endswith("Fyra.")


def test_an_earlier_decision_can_be_read_and_appealed_while_a_new_one_is_written(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk, opened: Open
) -> None:
    case_id = a_case(desk)
    calculated(desk, case_id, refused={"internet": 399})
    first = decided(desk, case_id, reasons=REASONS).decision
    assert first is not None
    unit.clock.move(days=30)
    supplement(desk, case_id)
    calculated(desk, case_id, rent=9600)
    page = opened(case_id)
    assert page.draft.isVisible()
    page.choice.set_value(first.id)
    settle(qtbot, tasks)
    card = page.signed.appeals
    qtbot.mouseClick(card.register, Qt.MouseButton.LeftButton)
    day = card.received_decision_on
    day.clear()
    qtbot.keyClicks(day, "2026-11-12")
    assert "2026-12-03. Det är för sent." in card.last_day.text()
    qtbot.keyClick(day, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, tasks)
    (appeal,) = reread_case(desk, case_id).appeals
    assert appeal.decision_id == first.id
    refuse = card.findChild(QPushButton, "settle_too_late")
    qtbot.mouseClick(refuse, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    (settled,) = reread_case(desk, case_id).appeals
    assert settled.outcome is AppealOutcome.TOO_LATE


def test_who_may_not_decide_reads_but_does_not_write(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk, presenter: RecordingPresenter
) -> None:
    view = calculated(desk, a_case(desk))
    reader = unit.desk(Role.FUT_INVESTIGATOR)
    page = Opened(qtbot, DecisionPage, reader, view.id, tasks, presenter).page
    assert not page.draft.isVisible()
    assert page.empty.isVisible()


def test_another_case_starts_with_its_own_text(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    first = calculated(desk, a_case(desk), refused={"internet": 399})
    page = opened(first.id)
    qtbot.keyClicks(page.draft.reasons, "Om den ena.")
    other = granted_case(desk, OTHERS[0])
    page.flush()
    settle(qtbot, tasks)
    page.show_case(other, ())
    settle(qtbot, tasks)
    assert page.signed.isVisible()
    third = calculated(desk, a_case(desk, person=OTHERS[1]))
    page.show_case(third, ())
    settle(qtbot, tasks)
    assert page.draft.reasons.text() == ""


def test_what_goes_against_the_applicant_is_named_and_asks_its_reason(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    case_id = a_case(desk)
    calculated(desk, case_id, refused={"internet": 399})
    page = opened(case_id)
    qtbot.keyClicks(page.draft.kind, "1")
    field = page.draft._kind_field
    assert "Blir delavslag" in field.note.text()
    assert "bredband 399" in field.note.text()
    (reason,) = page.draft.line_reasons.fields.values()
    with qtbot.waitSignal(page.saved, timeout=2000):
        qtbot.keyClicks(reason.editor, "Finns redan i normen")
    draw_now(qtbot, tasks, page)
    assert "Skäl: Finns redan i normen" in " ".join(letter_text(page).split())
    again = opened(case_id)
    assert again.draft.form().line_reasons == {"cost:internet:1": "Finns redan i normen"}


def test_what_is_missing_comes_into_view_where_it_was_scrolled_away(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    case_id = a_case(desk)
    calculated(desk, case_id, refused={"internet": 399})
    page = opened(case_id)
    page.resize(900, 420)
    qtbot.keyClicks(page.draft.kind, "1")
    (reason,) = page.draft.line_reasons.fields.values()
    assert isinstance(reason.editor, QWidget)
    reason.editor.setFocus()
    QApplication.clipboard().setText("x")
    qtbot.keyClick(reason.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(reason.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (around,) = (area for area in page.findChildren(QScrollArea) if area.isAncestorOf(reason))
    around.verticalScrollBar().setValue(0)
    page.sign.click()
    qtbot.waitUntil(lambda: bool(reason.error))

    def seen() -> bool:
        top = reason.mapTo(around.viewport(), QPoint(0, 0)).y()
        return 0 <= top <= around.viewport().height() - reason.note.geometry().bottom()

    qtbot.waitUntil(seen)


def test_a_ground_is_asked_for_says_its_doubt_and_is_there_the_next_time(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    view = calculated(desk, a_case(desk))
    page = opened(view.id)
    qtbot.keyClicks(page.draft.kind, "1")
    assert not page.draft.ground.isVisible()
    qtbot.keyClicks(page.draft.kind, "2")
    assert page.draft.ground.isVisible()
    page.draft.ground.set_value("activity_declined")
    assert "12 kap. 5 § SoL" in page.draft._ground_field.note.text()
    told = [label.text() for label in page.draft.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Osäkert lagrum: 12 kap. 4 § SoL") for text in told)
    with qtbot.waitSignal(page.saved, timeout=2000):
        page.draft.reasons.set_value(REASONS)
    settle(qtbot, tasks)
    assert opened(view.id).draft.form().ground == "activity_declined"
    qtbot.mouseClick(page.sign, Qt.MouseButton.LeftButton)
    texts = [label.text() for label in dialog_of(page).findChildren(QLabel)]
    assert any("Osäkert lagrum" in text for text in texts)


def test_what_was_carried_over_and_confirmed_by_nobody_is_said_before_signing(
    qtbot: QtBot, desk: Desk, opened: Open
) -> None:
    case_id = granted_case(desk).id
    apply_again(desk, case_id, Month(2026, 12))
    finish(desk, case_id)
    page = opened(case_id)
    qtbot.keyClicks(page.draft.kind, "1")
    qtbot.mouseClick(page.sign, Qt.MouseButton.LeftButton)
    texts = [label.text() for label in dialog_of(page).findChildren(QLabel)]
    assert any(
        "Kopierat från en tidigare månad och inte bekräftat: Hyra." in text for text in texts
    )


def test_a_protected_child_is_asked_about_before_signing(
    qtbot: QtBot, tasks: Tasks, desk: Desk, opened: Open
) -> None:
    case_id = a_case(desk, children=(with_flag(ELIAS),))
    calculated(desk, case_id)
    analysed(desk, case_id)
    page = opened(case_id)
    qtbot.keyClicks(page.draft.kind, "1")
    qtbot.keyClicks(page.draft.conditions, "Ge Elias nya skor i tid.")
    qtbot.keyClicks(page.draft.burden, "1")
    (asked,) = page.draft.names.fields.values()
    assert asked.note.text() == "Namnet står i villkoret. I andras brev skrivs det som initialer."
    qtbot.mouseClick(page.sign, Qt.MouseButton.LeftButton)
    assert "skyddade personuppgifter" in asked.error
    assert not page.findChildren(SignDialog)
    qtbot.keyClicks(asked.editor, "1")
    draw_now(qtbot, tasks, page)
    assert "Elias" not in letter_text(page)
    qtbot.mouseClick(page.sign, Qt.MouseButton.LeftButton)
    assert dialog_of(page).isVisible()
