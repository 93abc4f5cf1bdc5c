"""A number that comes, and a child who is somewhere else too: asked in the window."""

from pytestqt.qtbot import QtBot

from fsclient.domain.people import MatchVerdict, MemberRole, Residence
from fsclient.domain.staff import Role
from fsclient.ui.case.case_page import CasePage
from fsclient.ui.case.identity_form import IdentityFormCard
from fsclient.ui.case.member_form import MemberFormCard
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.cases import PersonForm, reread_case
from fsclient.usecases.identity import IdentityForm, change_identity
from tests.support.unit import Unit
from tests.support.walk import AMIRA, ELIAS, JONAS, a_case
from tests.ui.case.conftest import OpenCase
from tests.ui.case.test_application_step import application_page, press, send, shown_text, step_of
from tests.ui.recorder import RecordingPresenter


def test_a_child_with_another_home_is_asked_about_and_then_shown(
    unit: Unit,
    open_page: OpenCase,
    qtbot: QtBot,
    tasks: Tasks,
    presenter: RecordingPresenter,
) -> None:
    a_case(unit.desk(Role.SOCIAL_WORKER, 1), person=AMIRA, children=(ELIAS,))
    desk = unit.desk(Role.SOCIAL_WORKER)
    page: CasePage = application_page(open_page, desk, a_case(desk, person=JONAS))
    step = step_of(page)
    press(qtbot, step.add)
    form = step.form
    assert isinstance(form, MemberFormCard)
    form.role.set_value(MemberRole.CHILD)
    qtbot.keyClicks(form.number, "140501-2392")
    qtbot.keyClicks(form.given_name, "Elias")
    form.residence.set_value(Residence.ALTERNATING)
    qtbot.keyClicks(form.days, "15")
    assert not form.field("shared").isVisible()
    send(qtbot, tasks, form)
    form.show_problems(tuple(presenter.problems))
    asked = form.field("shared")
    assert asked.isVisible()
    assert asked.error.startswith("Samma barn finns i ärende 2026-00001, 30 dagar i november 2026.")
    form.shared.click()
    assert asked.isVisible()
    send(qtbot, tasks, form)
    card = step.people.cards()[1]
    assert "Finns också i ärende 2026-00001, 30 dagar i november 2026" in shown_text(card)
    assert "Amira" not in shown_text(card)
    assert AMIRA.street not in shown_text(card), "where the child's other home is"


def test_whoever_was_registered_by_birth_date_gets_the_number(
    unit: Unit,
    open_page: OpenCase,
    qtbot: QtBot,
    tasks: Tasks,
    presenter: RecordingPresenter,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    unknown = PersonForm(birth_date=desk.today.replace(year=1990), given_name="Suharto")
    page = application_page(open_page, desk, a_case(desk, person=unknown))
    step = step_of(page)
    press(qtbot, step.people.cards()[0].change)
    form = step.form
    assert isinstance(form, MemberFormCard)
    assert not form.join.isVisible()
    press(qtbot, form.change_identity)
    identity = step.form
    assert isinstance(identity, IdentityFormCard)
    qtbot.keyClicks(identity.number, "900505-2387")
    send(qtbot, tasks, identity)
    identity.show_problems(tuple(presenter.problems))
    assert identity.field("reason").error
    qtbot.keyClicks(identity.reason, "Personbevis")
    send(qtbot, tasks, identity)
    assert step.form is None
    assert page.header.name.text() == "Suharto"
    assert "19900505-2387" in page.header.line.text()


def test_a_number_that_another_had_is_asked_about_in_the_form(
    unit: Unit,
    open_page: OpenCase,
    qtbot: QtBot,
    tasks: Tasks,
    presenter: RecordingPresenter,
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    elsewhere = a_case(desk, person=JONAS)
    jonas = reread_case(desk, elsewhere).applicant.person
    new = IdentityForm(identity_number="19900505-2387", reason="Ny identitet")
    change_identity(desk, elsewhere, jonas, new)
    page = application_page(open_page, desk, a_case(desk, person=AMIRA))
    step = step_of(page)
    press(qtbot, step.people.cards()[0].change)
    assert isinstance(step.form, MemberFormCard)
    press(qtbot, step.form.change_identity)
    identity = step.form
    assert isinstance(identity, IdentityFormCard)
    asked = identity.field("match")
    assert not asked.isVisible()
    identity.number.set_value("19820309-2393")
    qtbot.keyClicks(identity.reason, "Personbevis")
    send(qtbot, tasks, identity)
    identity.show_problems(tuple(presenter.problems))
    assert asked.isVisible()
    assert "2026-00001" in asked.error
    identity.match.set_value(MatchVerdict.APART)
    send(qtbot, tasks, identity)
    assert step.form is None
    assert "19820309-2393" in page.header.line.text()
