"""The step Ansökan: completeness, new applications, the household, the end of the case."""

import dataclasses
from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fsclient.domain.cases import ApplicationKind
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole, Protection, Residence
from fsclient.domain.staff import Role
from fsclient.ui.case.application_form import ApplicationFormCard, CloseFormCard
from fsclient.ui.case.application_step import ApplicationStepPage
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.case.course_forms import IncompleteFormCard, ReopenFormCard, WithdrawFormCard
from fsclient.ui.case.member_form import MemberFormCard
from fsclient.ui.steps.form_card import FormCard
from fsclient.ui.widgets.commands import Command
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.cases import change_party, reread_case
from fsclient.usecases.closing import close_case
from fsclient.usecases.desk import Desk
from tests.screenshots.case import couple_case, full_case, incomplete_case
from tests.support.unit import Unit
from tests.support.walk import AMIRA, OTHERS, a_case, granted_case
from tests.ui.case.conftest import OpenCase
from tests.ui.recorder import RecordingPresenter


def step_of(page: CasePage) -> ApplicationStepPage:
    found = page.centre.page("application")
    assert isinstance(found, ApplicationStepPage)
    return found


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def send(qtbot: QtBot, tasks: Tasks, form: FormCard | None) -> None:
    assert form is not None
    press(qtbot, form.primary)
    qtbot.waitUntil(lambda: tasks.is_idle)


def shown_text(widget: QWidget) -> str:
    labels = [each for each in widget.findChildren(QLabel) if each.isVisible()]
    return " ".join(label.text() for label in labels)


def opened(page: CasePage) -> CaseView:
    assert page.view is not None
    return page.view


def application_page(open_page: OpenCase, desk: Desk, case_id: UUID) -> CasePage:
    return open_page(desk, CaseContext(case_id, "application"))


def test_the_last_paper_makes_the_application_complete(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, incomplete_case(desk))
    card = step_of(page).application
    assert card.day.text() == "2026-11-10"
    card.day.setText("9/11")
    qtbot.keyClick(card.day, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tasks.is_idle)
    application = opened(page).application
    assert application is not None
    assert application.complete_on == date(2026, 11, 9)
    assert not card.mark.isVisible()
    assert "2026-11-09" in shown_text(card)


def test_a_mark_set_by_mistake_is_undone_in_the_toast(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, incomplete_case(desk))
    before = opened(page).application
    told: list[tuple[str, Callable[[], object]]] = []
    page.noticed.connect(lambda text, undo: told.append((text, undo)))
    press(qtbot, step_of(page).application.mark)
    qtbot.waitUntil(lambda: tasks.is_idle)
    ((text, undo),) = told
    assert text == "Ansökan är markerad som fullständig."
    undo()
    qtbot.waitUntil(lambda: tasks.is_idle)
    after = opened(page).application
    assert before is not None
    assert after is not None
    assert (after.complete_on, after.due_on) == (None, before.due_on)
    assert step_of(page).application.mark.isVisible()


def command(page: CasePage, key: str) -> Command:
    return next(one for one in page.commands() if one.key == key)


def test_a_complete_application_is_made_incomplete_from_the_menu_with_a_reason(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks, presenter: RecordingPresenter
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, a_case(desk))
    assert command(page, "application_incomplete").blocked == ""
    command(page, "application_incomplete").run()
    form = step_of(page).form
    assert isinstance(form, IncompleteFormCard)
    send(qtbot, tasks, form)
    assert [problem.code for problem in presenter.problems] == ["incomplete_reason_needed"]
    form.reason.set_value("Kontoutdraget saknas.")
    send(qtbot, tasks, form)
    view = opened(page)
    assert view.application is not None
    assert view.application.complete_on is None
    assert "Kontoutdraget saknas." in view.rows.notes[0].text
    assert step_of(page).form is None
    assert command(page, "application_incomplete").blocked.startswith("Ansökan är inte markerad")


def test_a_withdrawn_application_is_shown_as_such_and_nothing_is_due(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, a_case(desk))
    step = step_of(page)
    press(qtbot, step.application.withdraw)
    form = step.form
    assert isinstance(form, WithdrawFormCard)
    assert form.withdrawn_on.value() == desk.today
    form.reason.set_value("Ringde: har fått lön.")
    send(qtbot, tasks, form)
    shown = shown_text(step.application)
    assert "Återtagen 2026-11-10: Ringde: har fått lön." in shown
    assert "2026-11-24" not in shown
    assert not step.application.withdraw.isVisible()
    assert not page.header.due.isVisible()
    assert command(page, "application_withdraw").blocked == "Ingen ansökan väntar på beslut."
    assert open_page(desk, CaseContext(opened(page).id)).step == "application"


def test_a_withdrawn_renewal_stands_among_the_cases_applications(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, granted_case(desk).id)
    step = step_of(page)
    press(qtbot, step.register)
    send(qtbot, tasks, step.form)
    command(page, "application_withdraw").run()
    form = step.form
    assert isinstance(form, WithdrawFormCard)
    form.reason.set_value("Behöver inte längre.")
    send(qtbot, tasks, form)
    assert step.history is not None
    standing = [step.history.table.model.index(row, 3).data() for row in range(2)]
    assert standing[0] == "återtagen 2026-11-10"
    application = opened(page).application
    assert application is not None
    assert application.month == Month(2026, 11)


def test_a_case_that_has_ended_is_opened_again_with_a_reason(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = granted_case(desk).id
    close_case(desk, case_id, "work", "Flyttade utomlands.")
    page = application_page(open_page, desk, case_id)
    step = step_of(page)
    assert command(page, "case_close").blocked == "Ärendet är avslutat."
    press(qtbot, step.reopen_button)
    form = step.form
    assert isinstance(form, ReopenFormCard)
    form.reason.set_value("Anställningen tog slut.")
    send(qtbot, tasks, form)
    assert opened(page).rows.case.closed_on is None
    assert not step.reopen_button.isVisible()
    assert step.close_button.isVisible()
    assert command(page, "case_reopen").blocked == "Ärendet är inte avslutat."


def test_a_payment_officer_reads_but_turns_nothing(unit: Unit, open_page: OpenCase) -> None:
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER))
    page = application_page(open_page, unit.desk(Role.PAYMENT_OFFICER), case_id)
    for key in ("application_incomplete", "application_withdraw"):
        assert command(page, key).blocked == "Din roll får inte ändra här."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2026-11-11", "Datumet ligger efter i dag."),
        ("31/2", "Datumet går inte att läsa."),
        ("", "Skriv vilken dag den sista handlingen kom."),
    ],
)
def test_a_wrong_day_is_kept_and_explained(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, typed: str, said: str
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, incomplete_case(desk))
    card = step_of(page).application
    card.day.setText(typed)
    press(qtbot, card.mark)
    assert card.field.error.startswith(said)
    assert card.day.text() == typed


def test_a_day_before_the_application_came_is_refused_by_the_rule(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks, presenter: RecordingPresenter
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, incomplete_case(desk))
    card = step_of(page).application
    card.day.setText("2026-10-01")
    press(qtbot, card.mark)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert [problem.code for problem in presenter.problems] == ["complete_before_received"]
    assert card.day.text() == "2026-10-01"


def test_a_renewal_is_registered_for_the_next_month(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, granted_case(desk).id)
    step = step_of(page)
    press(qtbot, step.register)
    form = step.form
    assert isinstance(form, ApplicationFormCard)
    assert form.month.value() == Month(2026, 12)
    qtbot.keyClicks(form.matter, "Hyra och el")
    send(qtbot, tasks, form)
    assert step.form is None
    latest = opened(page).application
    assert latest is not None
    assert (latest.kind, latest.month) == (ApplicationKind.RENEWAL, Month(2026, 12))
    assert latest.matter == "Hyra och el"
    assert step.history is not None
    assert step.history.isVisible()


def test_an_application_beside_an_undecided_one_says_which_comes_first(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, a_case(desk))
    step = step_of(page)
    press(qtbot, step.register)
    form = step.form
    assert isinstance(form, ApplicationFormCard)
    form.month.setText("december 2026")
    with qtbot.waitSignal(page.noticed) as told:
        send(qtbot, tasks, form)
    assert told.args is not None
    assert told.args[0] == (
        "Ansökan för december 2026 är registrerad. November 2026 avgörs först, och visas tills "
        "dess."
    )


def test_a_month_that_is_applied_for_is_refused_and_the_form_stays(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks, presenter: RecordingPresenter
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, granted_case(desk).id)
    step = step_of(page)
    press(qtbot, step.register)
    form = step.form
    assert isinstance(form, ApplicationFormCard)
    form.month.setText("november 2026")
    send(qtbot, tasks, form)
    assert [problem.code for problem in presenter.problems] == ["month_applied_already"]
    assert step.form is form
    assert form.primary.isEnabled()
    form.show_problems(tuple(presenter.problems))
    assert form.field("month").error.startswith("Det finns redan en ansökan")


def test_a_child_is_added_with_days(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, a_case(desk))
    step = step_of(page)
    press(qtbot, step.add)
    form = step.form
    assert isinstance(form, MemberFormCard)
    form.role.set_value(MemberRole.CHILD)
    qtbot.keyClicks(form.number, "140501-2392")
    qtbot.keyClicks(form.given_name, "Elias")
    qtbot.keyClicks(form.family_name, "Exempelsson")
    form.residence.set_value(Residence.ALTERNATING)
    qtbot.keyClicks(form.days, "15")
    assert not form.field("hindrance").isVisible()
    send(qtbot, tasks, form)
    (child,) = opened(page).children
    assert (child.member.residence, child.member.days) == (Residence.ALTERNATING, 15)
    assert len(step.people.cards()) == 2
    assert "Växelvis, 15 dagar i månaden" in shown_text(step.people.cards()[1])


def test_a_wrong_number_is_said_at_the_field_and_nothing_is_lost(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, a_case(desk))
    step = step_of(page)
    press(qtbot, step.add)
    form = step.form
    assert isinstance(form, MemberFormCard)
    form.role.set_value(MemberRole.CHILD)
    wrong = "20140501-239" + "1"
    qtbot.keyClicks(form.number, wrong)
    qtbot.keyClicks(form.given_name, "Elias")
    send(qtbot, tasks, form)
    assert "20140501-2392" in form.field("identity_number").error
    assert (form.number.text(), form.given_name.text()) == (wrong, "Elias")
    assert len(opened(page).household) == 1


def test_what_could_be_typed_in_a_new_case_is_not_cut_when_it_is_changed(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    # next-house.md E: two hand-written forms of one thing had drifted; the second held 80 letters
    # of a name, and saved what it showed.
    desk = unit.desk(Role.SOCIAL_WORKER)
    long = dataclasses.replace(AMIRA, family_name="Ö" * 100, street="G" * 200, city="O" * 100)
    page = application_page(open_page, desk, a_case(desk, person=long))
    step = step_of(page)
    press(qtbot, step.people.cards()[0].change)
    form = step.form
    assert isinstance(form, MemberFormCard)
    form.phone.setText("070-174 06 05")
    send(qtbot, tasks, form)
    kept = opened(page).applicant.person
    assert (kept.family_name, kept.street, kept.city) == (long.family_name, long.street, long.city)
    assert kept.phone == "070-174 06 05"


def test_hindrance_and_address_are_changed_together(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, a_case(desk))
    step = step_of(page)
    press(qtbot, step.people.cards()[0].change)
    form = step.form
    assert isinstance(form, MemberFormCard)
    form.hindrance.set_value("parental_awaiting")
    form.street.setText("Exempelgatan 5")
    send(qtbot, tasks, form)
    applicant = opened(page).applicant
    assert applicant.member.hindrance == "parental_awaiting"
    assert applicant.person.street == "Exempelgatan 5"
    assert step.form is None


def test_the_applicant_is_not_asked_to_move_out(
    unit: Unit, open_page: OpenCase, qtbot: QtBot
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, full_case(desk))
    step = step_of(page)
    press(qtbot, step.people.cards()[0].change)
    assert step.form is not None
    assert not step.form.field("until").isVisible()
    press(qtbot, step.people.cards()[1].change)
    assert step.form.field("until").isVisible()


def test_someone_leaves_the_household(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, full_case(desk))
    step = step_of(page)
    press(qtbot, step.people.cards()[1].change)
    form = step.form
    assert isinstance(form, MemberFormCard)
    form.until.setText("2026-11-09")
    send(qtbot, tasks, form)
    assert [child.person.given_name for child in opened(page).children] == ["Noor"]
    assert len(step.people.cards()) == 3, "who counts some of the month stays to be seen"


def test_someone_who_comes_next_month_is_shown_but_does_not_count_yet(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, a_case(desk))
    step = step_of(page)
    press(qtbot, step.add)
    form = step.form
    assert isinstance(form, MemberFormCard)
    form.role.set_value(MemberRole.CHILD)
    qtbot.keyClicks(form.number, "20140501-2392")
    form.given_name.setText("Elias")
    form.family_name.setText("Exempelsson")
    assert form.since.value() == desk.today
    form.since.setText("2026-12-01")
    send(qtbot, tasks, form)
    assert len(opened(page).household) == 1
    coming = step.people.cards()[1]
    shown = shown_text(coming)
    assert "Kommer till hushållet 2026-12-01" in shown
    assert "Räknas inte i november 2026" in shown
    press(qtbot, coming.change)
    form = step.form
    assert isinstance(form, MemberFormCard)
    form.since.setText("2026-11-20")
    send(qtbot, tasks, form)
    assert [child.person.given_name for child in opened(page).month_children] == ["Elias"]
    assert "Räknas inte" not in shown_text(step.people.cards()[1])


def test_a_protected_address_is_neither_shown_nor_overwritten(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    hidden = dataclasses.replace(
        AMIRA, protection=Protection.CONFIDENTIALITY_FLAG, phone="070-174 06 05"
    )
    page = application_page(open_page, desk, a_case(desk, person=hidden))
    step = step_of(page)
    assert "Skyddade personuppgifter" in shown_text(step)
    assert "Exempelgatan" not in shown_text(page)
    assert "070" not in shown_text(page)
    press(qtbot, step.people.cards()[0].change)
    form = step.form
    assert isinstance(form, MemberFormCard)
    assert form.street.text() == form.phone.text() == ""
    assert not form.field("street").isVisible()
    form.given_name.setText("Amira Maria")
    send(qtbot, tasks, form)
    person = opened(page).applicant.person
    assert (person.given_name, person.street) == ("Amira Maria", AMIRA.street)


def test_what_someone_else_saved_first_is_shown_beside_what_is_typed(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    page = application_page(open_page, desk, case_id)
    step = step_of(page)
    press(qtbot, step.people.cards()[0].change)
    form = step.form
    assert isinstance(form, MemberFormCard)
    form.street.setText("Min gata 1")
    there = reread_case(desk, case_id).applicant
    person = dataclasses.replace(there.person, street="Andra gatan 2", phone="08-46 50 04 00")
    change_party(desk, there, Party(person=person, member=there.member))
    send(qtbot, tasks, form)
    assert form.banner.text.startswith("Någon annan sparade före dig")
    assert form.street.text() == "Min gata 1"
    form.banner._run()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert form.field("street").note.text() == "Sparat av någon annan: Andra gatan 2"
    send(qtbot, tasks, form)
    assert opened(page).applicant.person.street == "Min gata 1"


def test_a_half_written_form_comes_back(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    one, other = a_case(desk), a_case(desk, person=OTHERS[0])
    page = application_page(open_page, desk, one)
    step = step_of(page)
    press(qtbot, step.add)
    form = step.form
    assert isinstance(form, MemberFormCard)
    form.role.set_value(MemberRole.CHILD)
    qtbot.keyClicks(form.given_name, "Eli")
    page.activate(CaseContext(other, "application"))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert step.form is None
    page.activate(CaseContext(one, "application"))
    qtbot.waitUntil(lambda: tasks.is_idle and step.form is not None)
    again = step.form
    assert isinstance(again, MemberFormCard)
    assert again.given_name.text() == "Eli"
    assert again.role.value() is MemberRole.CHILD


def test_a_form_that_was_closed_does_not_come_back_unless_it_is_undone(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    page = application_page(open_page, desk, case_id)
    step = step_of(page)
    press(qtbot, step.add)
    assert isinstance(step.form, MemberFormCard)
    qtbot.keyClicks(step.form.given_name, "Eli")
    with qtbot.waitSignal(page.noticed) as told:
        press(qtbot, step.form.cancel)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert step.form is None
    with desk.begin() as work:
        assert work.drafts.find(staff_id=desk.me.id) == ()
    assert told.args is not None
    undo = told.args[1]
    assert callable(undo)
    undo()
    assert isinstance(step.form, MemberFormCard)
    assert step.form.given_name.text() == "Eli"
    page.flush()
    qtbot.waitUntil(lambda: tasks.is_idle)


def test_a_reading_of_the_case_leaves_the_form(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)
    page = application_page(open_page, desk, case_id)
    step = step_of(page)
    press(qtbot, step.register)
    form = step.form
    assert isinstance(form, ApplicationFormCard)
    qtbot.keyClicks(form.matter, "Hyra")
    tasks.changed.emit(desk.changed("note", case_id=case_id))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert step.form is form
    assert form.matter.text() == "Hyra"


def test_a_case_is_closed_with_a_reason(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, granted_case(desk).id)
    step = step_of(page)
    press(qtbot, step.close_button)
    form = step.form
    assert isinstance(form, CloseFormCard)
    assert form.primary.text() == "Avsluta 2026-00001"
    form.reason.set_value("work")
    assert form.unpaid_reason.isVisible(), "what is granted is not paid"
    qtbot.keyClicks(form.unpaid_reason, "Flyttade utomlands.")
    send(qtbot, tasks, form)
    assert opened(page).rows.case.closing_reason == "work"
    assert "Ärendet avslutades 2026-11-10: Arbete." in shown_text(step)
    assert not step.add.isEnabled()
    assert step.register.toolTip() == "Ärendet är avslutat."
    assert page.header.due.isHidden()


def test_a_case_with_an_open_application_is_not_closed(
    unit: Unit, open_page: OpenCase, qtbot: QtBot, tasks: Tasks, presenter: RecordingPresenter
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    page = application_page(open_page, desk, a_case(desk))
    step = step_of(page)
    press(qtbot, step.close_button)
    assert isinstance(step.form, CloseFormCard)
    step.form.reason.set_value("work")
    send(qtbot, tasks, step.form)
    assert [problem.code for problem in presenter.problems] == ["application_undecided"]
    assert opened(page).rows.case.closed_on is None


def test_who_may_not_open_cases_reads_only(unit: Unit, open_page: OpenCase) -> None:
    case_id = couple_case(unit.desk(Role.SOCIAL_WORKER))
    page = application_page(open_page, unit.desk(Role.HEAD), case_id)
    step = step_of(page)
    assert not step.register.isEnabled()
    assert not step.add.isEnabled()
    assert step.register.toolTip() == "Din roll får inte ändra här."
    assert all(not card.change.isEnabled() for card in step.people.cards())
