"""Nytt ärende: a household is typed, checked at each field, and becomes a case."""

import dataclasses
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.errors import Problem
from fsclient.domain.intake import Channel, Contact, ContactOutcome
from fsclient.domain.people import CHILD_FACTS, MemberRole, Protection, Residence
from fsclient.domain.staff import Role
from fsclient.domain.teams import Team
from fsclient.ui.intake.household_draft import MemberDraft
from fsclient.ui.intake.new_case import NewCasePage
from fsclient.ui.widgets.field import Field
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.intake_context import NewCaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.drafts import read_draft
from fsclient.usecases.intake import intake_day
from tests.support.unit import Unit
from tests.support.walk import AMIRA, a_case
from tests.ui.recorder import RecordingPresenter

MakePage = Callable[[NewCaseContext], NewCasePage]


@pytest.fixture
def desk(unit: Unit) -> Desk:
    """A social worker's desk."""
    return unit.desk(Role.SOCIAL_WORKER)


@pytest.fixture
def make_page(qtbot: QtBot, tasks: Tasks, desk: Desk) -> MakePage:
    def make(context: NewCaseContext) -> NewCasePage:
        page = NewCasePage(desk, tasks)
        qtbot.addWidget(page)
        page.resize(1180, 680)
        page.show()
        page.activate(context)
        qtbot.waitUntil(lambda: tasks.is_idle)
        return page

    return make


@pytest.fixture
def contact(desk: Desk) -> Contact:
    """A booked contact, logged."""
    made = Contact(
        id=desk.new_id(),
        at=desk.now,
        channel=Channel.PHONE,
        outcome=ContactOutcome.BOOKED,
        matter="Hyran för december",
        taken_by=desk.me.id,
        name="Ali Nyberg-Test",
        identity_number="199306112385",
        phone="070-174 06 05",
        district="north",
        appointment_at=desk.now + timedelta(days=2),
    )
    with desk.begin() as work:
        work.contacts.add(made)
        work.commit()
    return made


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.is_idle)


def errors(page: NewCasePage) -> dict[str, str]:
    return {field.name: field.error for field in page.findChildren(Field) if field.error}


def test_a_contact_becomes_a_case_with_its_household(
    qtbot: QtBot, tasks: Tasks, desk: Desk, contact: Contact, make_page: MakePage
) -> None:
    page = make_page(NewCaseContext(contact))
    (applicant,) = page.household.cards
    assert applicant.given_name.value() == "Ali"
    assert applicant.family_name.value() == "Nyberg-Test"
    assert page.matter.value() == "Hyran för december"
    assert page.district.value() == "north"
    qtbot.mouseClick(page.household.add_child, Qt.MouseButton.LeftButton)
    child = page.household.cards[1]
    assert child.identity.edit.hasFocus()
    assert child.family_name.value() == "Nyberg-Test"
    qtbot.keyClicks(child.identity.edit, "20140501-2392")
    qtbot.keyClicks(child.given_name, "Elias")
    assert not child.days.isVisible()
    child.residence.set_value(Residence.ALTERNATING)
    assert child.days.isVisible()
    qtbot.keyClicks(child.days, "15")
    for box in child.facts.values():
        box.set_value(True)
    applicant.hindrance.set_value("unemployed_awaiting_support")
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.mouseClick(page.open_button, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    assert opened.args is not None
    key, context = opened.args
    assert key == "case"
    assert isinstance(context, CaseContext)
    view = reread_case(desk, context.case_id)
    assert view.applicant.member.hindrance == "unemployed_awaiting_support"
    assert view.applicant.person.phone == "070-174 06 05"
    (elias,) = view.children
    assert (elias.member.days, elias.member.facts) == (15, frozenset(CHILD_FACTS))
    assert view.rows.case.district == "north"
    assert view.rows.case.caseworker_id == desk.me.id
    assert intake_day(desk, desk.today).waiting == ()
    assert read_draft(desk, f"new_case:{contact.id}") == ""
    assert page.household.cards[0].draft() == MemberDraft(role=MemberRole.APPLICANT)


def test_an_error_in_a_narrow_field_is_shown_whole(
    qtbot: QtBot, tasks: Tasks, make_page: MakePage
) -> None:
    page = make_page(NewCaseContext())
    qtbot.mouseClick(page.household.add_child, Qt.MouseButton.LeftButton)
    child = page.household.cards[1]
    child.residence.set_value(Residence.ALTERNATING)
    (days,) = (field for field in child.findChildren(Field) if field.name.endswith("days"))
    days.set_problem(Problem("days_needed", "days"))
    qtbot.waitUntil(lambda: days.note.height() >= days.note.heightForWidth(days.note.width()))
    assert days.note.geometry().bottom() <= days.height()


def test_errors_stand_at_the_fields_and_nothing_typed_is_lost(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage, presenter: RecordingPresenter
) -> None:
    page = make_page(NewCaseContext())
    page.household.fill(
        (
            MemberDraft(role=MemberRole.APPLICANT, identity_number="20140501-2392"),
            MemberDraft(
                role=MemberRole.CHILD,
                identity_number="20170602-2389",
                given_name="Noor",
                family_name="Exempelsson",
                residence=Residence.VISITING,
            ),
        )
    )
    page.district.set_value(None)
    page.submit()
    settle(qtbot, tasks)
    page.show_problems(tuple(presenter.problems))
    found = errors(page)
    assert set(found) == {
        "district",
        "members.0.given_name",
        "members.1.days",
    }
    assert found["members.1.days"] == "Skriv hur många dagar i månaden barnet bor här."
    assert page.household.cards[0].identity.edit.text() == "20140501-2392"
    # One name is enough, whichever.
    page.household.cards[0].family_name.set_value("Suharto")
    assert "members.0.given_name" not in errors(page)


@pytest.mark.parametrize("days", ["0", "32", "ett"])
def test_days_outside_a_month_never_reach_the_case(
    qtbot: QtBot, tasks: Tasks, make_page: MakePage, presenter: RecordingPresenter, days: str
) -> None:
    page = make_page(NewCaseContext())
    child = page.household.add(MemberDraft(role=MemberRole.CHILD, residence=Residence.VISITING))
    qtbot.keyClicks(child.days, days)
    page.submit()
    settle(qtbot, tasks)
    assert errors(page) == {"members.1.days": "Dagarna ska vara mellan 1 och 31."}
    assert child.days.text() == days
    assert presenter.problems == []


def test_a_month_and_a_day_are_needed(qtbot: QtBot, tasks: Tasks, make_page: MakePage) -> None:
    page = make_page(NewCaseContext())
    page.month.setText("")
    page.received_on.setText("")
    page.submit()
    assert set(errors(page)) == {"month", "received_on"}


def test_fields_are_named_anew_when_someone_is_taken_out_and_he_can_come_back(
    qtbot: QtBot, tasks: Tasks, make_page: MakePage
) -> None:
    page = make_page(NewCaseContext())
    page.household.add(MemberDraft(role=MemberRole.OTHER, given_name="Sist"))
    page.household.add(MemberDraft(role=MemberRole.CHILD, given_name="Barn"))
    page.household.add(MemberDraft(role=MemberRole.CO_APPLICANT, given_name="Med"))
    assert [card.given_name.value() for card in page.household.cards] == ["", "Med", "Barn", "Sist"]
    assert not page.household.add_co_applicant.isVisible()
    with qtbot.waitSignal(page.noticed) as noticed:
        qtbot.mouseClick(page.household.cards[1].remove, Qt.MouseButton.LeftButton)
    assert page.household.add_co_applicant.isVisible()
    names = {field.name for field in page.findChildren(Field)}
    assert "members.2.days" in names
    assert "members.3.days" not in names
    assert noticed.args is not None
    assert noticed.args[0] == "Med togs bort."
    noticed.args[1]()
    assert [card.given_name.value() for card in page.household.cards] == ["", "Med", "Barn", "Sist"]
    settle(qtbot, tasks)


def test_who_is_no_child_gets_another_role_where_the_error_says_so(
    qtbot: QtBot, tasks: Tasks, make_page: MakePage
) -> None:
    page = make_page(NewCaseContext())
    household = page.household
    qtbot.mouseClick(household.add_child, Qt.MouseButton.LeftButton)
    child = household.cards[1]
    child.identity.edit.setText("19820309-2393")
    child.given_name.set_value("Jonas")
    assert not household.cards[0].other_role.isVisible(), "someone applies"
    qtbot.mouseClick(child.other_role, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions()] == ["Medsökande", "Annan i bostaden"]
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    (_applicant, partner) = household.cards
    assert partner.role is MemberRole.CO_APPLICANT
    assert (partner.identity.digits, partner.given_name.value()) == ("198203092393", "Jonas")
    assert partner.other_role.hasFocus()
    assert not household.add_co_applicant.isVisible()
    settle(qtbot, tasks)


def test_what_is_typed_comes_back_for_its_own_contact(
    qtbot: QtBot, tasks: Tasks, desk: Desk, contact: Contact, make_page: MakePage
) -> None:
    page = make_page(NewCaseContext(contact))
    qtbot.keyClicks(page.matter, " och el")
    page.household.add(MemberDraft(role=MemberRole.CHILD, given_name="Elias"))
    qtbot.keyClicks(page.household.cards[1].family_name, "Exempelsson")
    page.flush()
    settle(qtbot, tasks)
    blank = make_page(NewCaseContext())
    assert len(blank.household.cards) == 1
    assert blank.matter.value() == ""
    again = make_page(NewCaseContext(contact))
    assert [card.given_name.value() for card in again.household.cards] == ["Ali", "Elias"]
    assert "och el" in again.matter.text()
    assert again.caseworker.value() == desk.me.id


def test_opening_the_form_alone_leaves_no_draft(
    qtbot: QtBot, tasks: Tasks, desk: Desk, contact: Contact, make_page: MakePage
) -> None:
    page = make_page(NewCaseContext(contact))
    page.flush()
    settle(qtbot, tasks)
    assert read_draft(desk, f"new_case:{contact.id}") == ""


def test_protection_hides_and_forgets_the_address(
    qtbot: QtBot, tasks: Tasks, desk: Desk, contact: Contact, make_page: MakePage
) -> None:
    page = make_page(NewCaseContext(contact))
    card = page.household.cards[0]
    card.street.set_value("Exempelgatan 4")
    card.protection.set_value(Protection.PROTECTED_REGISTRATION)
    assert not card.street.isVisible()
    assert not card.phone.isVisible()
    with qtbot.waitSignal(page.opened) as opened:
        page.submit()
    settle(qtbot, tasks)
    assert opened.args is not None
    person = reread_case(desk, opened.args[1].case_id).applicant.person
    assert person.protection is Protection.PROTECTED_REGISTRATION
    assert (person.street, person.phone) == ("", "")


def test_a_running_case_is_told_of_before_a_second_is_made(
    qtbot: QtBot,
    tasks: Tasks,
    desk: Desk,
    make_page: MakePage,
    presenter: RecordingPresenter,
) -> None:
    a_case(desk, person=AMIRA)
    page = make_page(NewCaseContext())
    card = page.household.cards[0]
    qtbot.keyClicks(card.identity.edit, "19840715-2381")
    settle(qtbot, tasks)
    assert card.given_name.value() == "Amira"
    assert [hit.number for hit in card.known.hits] == ["2026-00001"]
    page.submit()
    settle(qtbot, tasks)
    assert [problem.code for problem in presenter.problems] == ["has_running_case"]
    assert presenter.problems[0].field == "members.0.identity_number"
    assert page.open_button.isEnabled()


def test_a_number_that_is_not_known_is_a_day_of_birth_instead(
    qtbot: QtBot, tasks: Tasks, desk: Desk, make_page: MakePage
) -> None:
    page = make_page(NewCaseContext())
    card = page.household.cards[0]
    card.no_number.set_value(True)
    assert not card.identity.isVisible()
    qtbot.keyClicks(card.birth_date, "1990-05-05")
    qtbot.keyClicks(card.given_name, "Mira")
    qtbot.keyClicks(card.family_name, "Provlund")
    with qtbot.waitSignal(page.opened) as opened:
        page.submit()
    settle(qtbot, tasks)
    assert opened.args is not None
    person = reread_case(desk, opened.args[1].case_id).applicant.person
    assert (person.identity_number, str(person.birth_date)) == (None, "1990-05-05")


def test_tab_goes_through_the_household_as_the_eye_reads(
    qtbot: QtBot, tasks: Tasks, make_page: MakePage
) -> None:
    page = make_page(NewCaseContext())
    page.household.add(MemberDraft(role=MemberRole.CHILD))
    page.household.add(MemberDraft(role=MemberRole.CO_APPLICANT))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.household.cards[0].identity.edit.setFocus()
    walked: list[str] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        walked.append(_whose(page, focused))
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        if walked[-1] == "":
            break
    people = [each for place, each in enumerate(walked) if place == 0 or walked[place - 1] != each]
    assert people == ["Sökande", "Medsökande", "Barn", ""]


def _whose(page: NewCasePage, widget: QWidget) -> str:
    for card in page.household.cards:
        if card.isAncestorOf(widget):
            return card.accessibleName()
    return ""


def test_the_team_that_the_case_is_for_is_proposed_with_whoever_has_least(
    qtbot: QtBot, tasks: Tasks, unit: Unit, contact: Contact
) -> None:
    first, second = unit.staff[Role.SOCIAL_WORKER]
    families = Team(key="families", name="Barnfamiljer", members=(second.login,), families=True)
    details = dataclasses.replace(unit.office.unit, teams=(families,))
    office = dataclasses.replace(unit.office, unit=details)
    page = NewCasePage(Desk(office=office, me=first), tasks)
    qtbot.addWidget(page)
    page.show()
    page.activate(NewCaseContext(contact))
    settle(qtbot, tasks)
    assert not page.proposed.isVisible()
    qtbot.mouseClick(page.household.add_child, Qt.MouseButton.LeftButton)
    child = page.household.cards[1]
    qtbot.keyClicks(child.identity.edit, "20140501-2392")
    qtbot.keyClicks(child.given_name, "Elias")
    assert page.proposed.text() == (
        f"Förslag: Barnfamiljer, ett barn. {second.name} har minst att göra, 0 ärenden."
    )
    qtbot.mouseClick(page.take_proposed, Qt.MouseButton.LeftButton)
    assert page.caseworker.value() == second.id
    assert not page.take_proposed.isVisible()
