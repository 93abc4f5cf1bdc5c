"""Mottagning: a call is typed while it goes on, survives a crash, and leads on."""

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.intake import Contact, ContactOutcome
from fsclient.domain.staff import Role
from fsclient.ui.intake.page import DRAFT_KEY, IntakePage
from fsclient.ui.intake.words import wait_badge
from fsclient.ui.speech.badges import Badge, Tone
from fsclient.ui.widgets.buttons import LinkButton
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.intake_context import NewCaseContext, NewContact
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import read_draft
from fsclient.usecases.intake import intake_day
from tests.screenshots.intake import fill_intake
from tests.support.unit import Unit
from tests.support.walk import AMIRA, a_case, with_flag
from tests.ui.recorder import RecordingPresenter

MakePage = Callable[[Desk], IntakePage]


@pytest.fixture
def make_page(qtbot: QtBot, tasks: Tasks) -> MakePage:
    def make(desk: Desk) -> IntakePage:
        page = IntakePage(desk, tasks)
        qtbot.addWidget(page)
        page.resize(1180, 680)
        page.show()
        page.activate(None)
        qtbot.waitUntil(lambda: tasks.is_idle)
        return page

    return make


@pytest.fixture
def desk(unit: Unit) -> Desk:
    """A social worker's desk."""
    return unit.desk(Role.SOCIAL_WORKER)


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.is_idle)


def logged(desk: Desk) -> list[Contact]:
    return list(intake_day(desk, desk.today).contacts)


def say(qtbot: QtBot, page: IntakePage, outcome: str, matter: str = "Hyran") -> None:
    """Type what it concerns, and press the digit of an outcome."""
    qtbot.keyClicks(page.card.matter, matter)
    qtbot.keyClicks(page.card.outcome.focusProxy(), outcome)


def test_a_page_that_is_made_ahead_reads_nothing_and_logs_no_reading(
    qtbot: QtBot, unit: Unit, tasks: Tasks
) -> None:
    page = IntakePage(unit.desk(Role.SOCIAL_WORKER), tasks)
    qtbot.addWidget(page)
    assert tasks.is_idle
    assert page.day.value() == unit.desk(Role.SOCIAL_WORKER).today


def test_a_call_is_logged_by_keyboard(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    page.activate(NewContact())
    assert page.card.identity.edit.hasFocus()
    say(qtbot, page, "1", "Undrar om hyran")
    assert page.card.outcome.value() is ContactOutcome.INFORMATION
    qtbot.mouseClick(page.card.primary, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    (contact,) = logged(desk)
    assert (contact.matter, contact.outcome) == ("Undrar om hyran", ContactOutcome.INFORMATION)
    assert contact.at == datetime(2026, 11, 10, 9, 0, tzinfo=UTC)
    assert page.card.draft().is_blank
    page.reload(ChangeSet(kinds=frozenset({"contact"})))
    settle(qtbot, tasks)
    assert page.log.rows() == [contact]


def test_a_wrong_number_is_seen_at_its_last_digit_and_the_right_one_offered(
    qtbot: QtBot, desk: Desk, make_page: MakePage
) -> None:
    card = make_page(desk).card
    qtbot.keyClicks(card.identity.edit, "19840715238")
    assert card.identity.error == ""
    qtbot.keyClicks(card.identity.edit, "2")
    assert card.identity.error.startswith("Kontrollsiffran stämmer inte.")
    assert card.identity.suggestion.text() == "Menade du 19840715-2381?"
    qtbot.mouseClick(card.identity.suggestion, Qt.MouseButton.LeftButton)
    assert card.identity.edit.text() == "19840715-2381"
    assert card.identity.error == ""
    assert not card.identity.suggestion.isVisible()
    assert card.identity.digits == "198407152381"


def test_typing_on_after_a_wrong_number_never_changes_it(
    qtbot: QtBot, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    card = page.card
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    card.identity.edit.setFocus()
    qtbot.keyClicks(card.identity.edit, "19840715-2382")
    qtbot.keyClick(card.identity.edit, Qt.Key.Key_Tab)
    assert card.name.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "Amira Exempelsson")
    assert card.identity.edit.text() == "19840715-2382"
    assert card.name.value() == "Amira Exempelsson"
    assert card.identity.suggestion.isVisible()


def test_the_offered_number_is_taken_by_a_key_in_the_field_that_is_told(
    qtbot: QtBot, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    field = page.card.identity
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "19840715-2382")
    assert field.suggestion.accessibleName() == "Menade du 19840715-2381?"
    assert field.suggestion.accessibleDescription() == "Alt Pil ned i fältet"
    told = "Kontrollsiffran stämmer inte. Ta förslaget med Alt Pil ned."
    assert field.error == told
    assert field.edit.accessibleDescription() == f"{told} Menade du 19840715-2381?"
    qtbot.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field.edit.text() == "19840715-2381"
    assert field.digits == "198407152381"
    assert "Menade du" not in field.edit.accessibleDescription()
    field.edit.setText("19930611-2385")
    qtbot.keyClick(field.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field.edit.text() == "19930611-2385"


def test_what_is_missing_is_said_at_the_fields_and_nothing_is_logged(
    qtbot: QtBot,
    tasks: Tasks,
    desk: Desk,
    make_page: MakePage,
    presenter: RecordingPresenter,
) -> None:
    page = make_page(desk)
    page.card.name.set_value("Eva Demolin")
    page.card.submit()
    settle(qtbot, tasks)
    assert {(problem.field, problem.code) for problem in presenter.problems} == {
        ("matter", "matter_needed"),
        ("outcome", "outcome_needed"),
    }
    assert page.card.name.value() == "Eva Demolin"
    assert logged(desk) == []


def test_a_time_that_cannot_be_read_stops_it_at_the_field(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    say(qtbot, page, "3")
    page.card.visit.edit.setText("snart")
    page.card.submit()
    settle(qtbot, tasks)
    assert page.card.visit.field.error.startswith("Tiden går inte att läsa")
    assert page.card.visit.edit.text() == "snart"
    assert logged(desk) == []


def test_a_visit_is_picked_among_the_promised_days_and_becomes_a_case(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    card = page.card
    assert not card.visit.isVisible()
    qtbot.keyClicks(card.identity.edit, "19930611-2385")
    qtbot.keyClicks(card.name, "Ali Nyberg-Test")
    say(qtbot, page, "3", "Hyran i december")
    assert card.visit.isVisible()
    assert card.visit.field.note.text() == "Löftet är nybesök senast 24 nov."
    assert card.visit.days is not None
    labels = [button.text() for button in card.visit.days.findChildren(QRadioButton)]
    assert labels == ["ons 11", "tors 12", "fre 13", "mån 16", "tis 17", "ons 18"]
    assert card.visit.edit.placeholderText() == "11 nov 09:00"
    press(qtbot, card.visit.days, 1)
    press(qtbot, card.visit.times, 3)
    assert card.visit.edit.text() == "12 nov 13:00"
    assert card.primary.text() == "Boka och öppna ärende"
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.mouseClick(card.primary, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert opened.args is not None
    key, context = opened.args
    assert key == "new_case"
    assert isinstance(context, NewCaseContext)
    (contact,) = logged(desk)
    assert context.contact is not None
    assert context.contact.id == contact.id
    assert contact.appointment_at == datetime(2026, 11, 12, 12, 0, tzinfo=UTC)


def press(qtbot: QtBot, choice: object, place: int) -> None:
    """Press the button at a place of a segmented choice."""
    assert isinstance(choice, QWidget)
    qtbot.mouseClick(choice.findChildren(QRadioButton)[place], Qt.MouseButton.LeftButton)


def test_a_time_that_is_taken_is_told(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    fill_intake(desk)
    page = make_page(desk)
    say(qtbot, page, "3")
    page.card.visit.edit.setText("12 nov 10:00")
    assert "Redan bokat 12 nov: 11:00, 14:00, 14:00." in page.card.visit.field.note.text()


def test_a_time_that_is_booked_cannot_be_picked_again(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    fill_intake(desk)
    page = make_page(desk)
    visit = page.card.visit
    say(qtbot, page, "3")
    press(qtbot, visit.days, 1)
    eleven = visit.times.findChildren(QRadioButton)[2]
    assert not eleven.isEnabled()
    assert eleven.toolTip() == "Bokad. Välj en annan tid."
    press(qtbot, visit.times, 2)
    assert visit.edit.text() == ""
    press(qtbot, visit.days, 2)
    press(qtbot, visit.times, 2)
    assert visit.edit.text() == "13 nov 11:00"
    press(qtbot, visit.days, 1)
    assert visit.edit.text() == "", "it was free on the other day only"
    assert not eleven.isEnabled()
    visit.edit.setText("12 nov 11:00")
    assert visit.times.value() == time(11), "who means it types it"


@pytest.mark.parametrize(("digit", "label"), [("2", "Hänvisad till"), ("5", "Lämnad till")])
def test_who_is_sent_elsewhere_is_sent_somewhere(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage, digit: str, label: str
) -> None:
    page = make_page(desk)
    say(qtbot, page, digit)
    assert page.card.handed_to.isVisible()
    assert page.card.handed_to.accessibleName() == label
    qtbot.keyClicks(page.card.handed_to, "Norra kretsen")
    page.card.submit()
    settle(qtbot, tasks)
    assert [contact.handed_to for contact in logged(desk)] == ["Norra kretsen"]


def test_a_person_who_is_unknown_is_said_to_be(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    known = page.card.known
    qtbot.keyClicks(page.card.identity.edit, "19930611-238")
    settle(qtbot, tasks)
    assert not known.isVisible(), "it has not been looked"
    qtbot.keyClicks(page.card.identity.edit, "5")
    settle(qtbot, tasks)
    words = [each.text() for each in known.findChildren(QLabel) if each.isVisible()]
    assert words == ["Inte känd hos oss: inget tidigare ärende."]
    qtbot.keyClick(page.card.identity.edit, Qt.Key.Key_Backspace)
    assert not known.isVisible()


def test_a_known_person_is_named_and_the_case_opened_from_here(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    case_id = a_case(desk, person=with_flag(AMIRA))
    page = make_page(desk)
    card = page.card
    qtbot.keyClicks(card.identity.edit, "8407152381")
    settle(qtbot, tasks)
    assert card.name.value() == "Amira Exempelsson"
    assert card.known.isVisible()
    assert [hit.number for hit in card.known.hits] == ["2026-00001"]
    assert not card.phone.isVisible()
    (button,) = card.known.findChildren(LinkButton)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.args == ["case", CaseContext(case_id=case_id)]
    card.identity.edit.setText("1984")
    assert not card.known.isVisible()
    with desk.begin() as work:
        looked = [row for row in work.access.find(case_id=case_id) if row.action == "search"]
    assert len(looked) == 1


def test_a_call_that_is_being_typed_comes_back_after_a_crash(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    qtbot.keyClicks(page.card.matter, "Ingen el hemma")
    qtbot.keyClicks(page.card.outcome.focusProxy(), "4")
    qtbot.waitUntil(lambda: bool(read_draft(desk, DRAFT_KEY)), timeout=1500)
    settle(qtbot, tasks)
    again = make_page(desk)
    assert again.card.matter.value() == "Ingen el hemma"
    assert again.card.outcome.value() is ContactOutcome.ACUTE_NEED
    assert again.card.contact_id == page.card.contact_id
    qtbot.mouseClick(again.card.only_log, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert read_draft(desk, DRAFT_KEY) == ""
    assert make_page(desk).card.draft().is_blank


def test_an_untouched_form_has_the_time_when_the_first_key_is_pressed(
    qtbot: QtBot, unit: Unit, desk: Desk, make_page: MakePage
) -> None:
    card = make_page(desk).card
    assert card.began.text() == "i dag 10:00"
    unit.clock.move(hours=1, minutes=12)
    qtbot.keyClicks(card.name, "A")
    assert card.began.text() == "i dag 11:12"
    unit.clock.move(minutes=5)
    qtbot.keyClicks(card.name, "li")
    assert card.began.text() == "i dag 11:12"
    assert card.name.value() == "Ali"


def test_an_untouched_form_that_is_come_back_to_has_the_time_now(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    unit.clock.move(days=1, hours=3)
    page.activate(None)
    settle(qtbot, tasks)
    assert page.card.began.text() == "i dag 13:00"
    say(qtbot, page, "3")
    assert page.card.visit.field.note.text() == "Löftet är nybesök senast 25 nov."


def test_a_time_set_by_hand_stays(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    page.card.began.selectAll()
    qtbot.keyClicks(page.card.began, "8:15")
    unit.clock.move(hours=1)
    page.activate(None)
    say(qtbot, page, "1")
    page.card.submit()
    settle(qtbot, tasks)
    assert [contact.at.hour for contact in logged(desk)] == [7]
    assert page.card.began.text() == "i dag 11:00"


def test_the_time_of_a_call_that_came_back_is_not_set_anew(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    qtbot.keyClicks(page.card.name, "A")
    page.flush()
    settle(qtbot, tasks)
    unit.clock.move(hours=2)
    again = make_page(desk)
    qtbot.keyClick(again.card.name, Qt.Key.Key_Backspace)
    qtbot.keyClicks(again.card.name, "Eva")
    assert again.card.began.text() == "i dag 10:00"


def test_leaving_the_page_keeps_the_call(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    qtbot.keyClicks(page.card.name, "Ali")
    page.flush()
    settle(qtbot, tasks)
    assert '"name":"Ali"' in read_draft(desk, DRAFT_KEY)


def test_emptying_can_be_undone(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    qtbot.keyClicks(page.card.name, "Ali")
    with qtbot.waitSignal(page.noticed) as noticed:
        qtbot.mouseClick(page.card.discard, Qt.MouseButton.LeftButton)
    assert page.card.draft().is_blank
    assert noticed.args is not None
    noticed.args[1]()
    settle(qtbot, tasks)
    assert page.card.name.value() == "Ali"


def test_a_second_call_does_not_write_over_the_first(
    qtbot: QtBot, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(desk)
    qtbot.keyClicks(page.card.name, "Ali")
    with qtbot.waitSignal(page.noticed) as noticed:
        page.activate(NewContact())
    assert noticed.args is not None
    assert noticed.args[0].startswith("Det finns redan ett påbörjat samtal")
    assert page.card.name.value() == "Ali"


def test_those_who_wait_are_shown_with_their_days_and_lead_to_a_case(
    qtbot: QtBot, desk: Desk, make_page: MakePage
) -> None:
    fill_intake(desk)
    page = make_page(desk)
    model = page.waiting.model
    shown = [[model.index(row, column).data() for column in (0, 1)] for row in range(4)]
    assert shown[:2] == [["2 dagar sen", "Daniel Fiktiv"], ["5 dagar", "Omar Påhittad"]]
    page.waiting.select_first()
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.waiting.view, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0] == "new_case"
    assert opened.args[1].contact.name == "Daniel Fiktiv"


@pytest.mark.parametrize(
    ("days", "said", "tone"),
    [
        (2, "12 dagar", Tone.NEUTRAL),
        (10, "4 dagar", Tone.WARN),
        (14, "I dag", Tone.WARN),
        (15, "1 dag sen", Tone.BAD),
    ],
)
def test_a_wait_says_how_far_off_its_last_promised_day_is(
    desk: Desk, days: int, said: str, tone: Tone
) -> None:
    fill_intake(desk)
    contact = dataclasses.replace(logged(desk)[0], at=desk.now - timedelta(days=days))
    assert wait_badge(contact, desk.today, 14) == Badge(said, tone)


def test_as_many_are_said_to_be_late_as_are_red_in_the_list(
    desk: Desk, make_page: MakePage
) -> None:
    fill_intake(desk)
    page = make_page(desk)
    red = [
        row
        for row in page.waiting.rows()
        if isinstance(row, Contact) and wait_badge(row, desk.today, 14).tone is Tone.BAD
    ]
    pills = [pill.badge.text for pill in page.header.findChildren(Pill)]
    assert len(red) == 1
    assert "1 sen, över 14 dagar" in pills


def test_another_day_is_gone_to_and_never_one_that_has_not_been(
    qtbot: QtBot, tasks: Tasks, unit: Unit, desk: Desk, make_page: MakePage
) -> None:
    fill_intake(desk)
    page = make_page(desk)
    assert len(page.log.rows()) == 4
    assert not page.after.isEnabled()
    page.day.set_value(desk.today - timedelta(days=9))
    settle(qtbot, tasks)
    assert [row.name for row in page.log.rows() if isinstance(row, Contact)] == ["Omar Påhittad"]
    qtbot.mouseClick(page.before, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert page.log.rows() == []
    assert page.log.empty.isVisible()
    assert page.after.isEnabled()


def test_a_role_that_opens_no_cases_only_books(
    qtbot: QtBot, tasks: Tasks, unit: Unit, make_page: MakePage
) -> None:
    page = make_page(unit.desk(Role.PAYMENT_OFFICER))
    say(qtbot, page, "3")
    assert page.card.primary.text() == "Boka"
    assert not page.card.only_log.isVisible()
    assert not page.new_case.isEnabled()
    assert "socialsekreterare" in page.new_case.toolTip()


def test_tab_goes_down_the_form_as_the_eye_reads(
    qtbot: QtBot, desk: Desk, make_page: MakePage
) -> None:
    fill_intake(desk)
    page = make_page(desk)
    page.card.outcome.set_value(ContactOutcome.BOOKED)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.new_contact.setFocus()
    assert walked(qtbot, 20) == [
        "Nytt samtal",
        "Dagen före",
        "Dag",
        "Dagens samtal och besök",
        "Hur blev det? …",
        "Nytt ärende",
        "Väntar på ärende",
        "Töm",
        "Sätt: Telefon",
        "När",
        "Personnummer",
        "Namn",
        "Vad gäller det?",
        "Stadsdel",
        "Telefon",
        "Utfall: Bokad",
        "Tid för nybesök",
        "Dag för nybesök: ons 11",
        "Klockslag för nybesök: 09:00",
        "Boka och öppna ärende",
    ]


def walked(qtbot: QtBot, steps: int) -> list[str]:
    """Where Tab stops, by name, from where the focus is."""
    names = []
    for _ in range(steps):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        names.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return names
