"""Bevakningar: one's own list, and those of a case."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from fsclient.domain.staff import Role
from fsclient.ui.reminders.step import RemindersStepPage
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.page import Page
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.reminders import ReminderForm, add_reminder, drop, mark_done
from fsclient.usecases.workflow import REMINDERS
from tests.screenshots.pictures import Picture, in_window
from tests.support.planning import signed_plan
from tests.support.unit import Unit
from tests.support.walk import AMIRA, ELIAS, OTHERS, a_case

_TEXTS = (
    ("Ring hyresvärden om avtalet", -2),
    ("Fråga om besked från a-kassan", 0),
    ("Kontrollera att kvitto på hyran har kommit, och att det är för rätt månad", 2),
    ("Boka besök hos budgetrådgivaren", 12),
)


def pictures(unit: Unit) -> Iterator[Picture]:
    """Empty, full, the whole unit's; and in a case, with and without a form that is open."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    yield in_window("empty", desk, "reminders")
    case_id = _remembered(desk)
    yield in_window("full", desk, "reminders")
    yield in_window("unit", unit.desk(Role.DEPUTY_HEAD), "reminders", then=_whole_unit)
    context = CaseContext(case_id, REMINDERS)
    yield in_window("case", desk, "case", context)
    yield in_window("new", desk, "case", context, then=_begin)


def _remembered(desk: Desk) -> UUID:
    case_id = a_case(desk, person=AMIRA, children=(ELIAS,))
    other = a_case(desk, person=OTHERS[0])
    for place, (text, days) in enumerate(_TEXTS):
        day = max(desk.today, desk.today + timedelta(days=days))
        form = ReminderForm(text=text, due_on=day)
        add_reminder(desk, other if place == 2 else case_id, form)
    signed_plan(desk, case_id, reread_case(desk, case_id).applicant.person.id)
    for text in ("Hämta in elräkning", "Ring skolan"):
        add_reminder(desk, case_id, ReminderForm(text=text, due_on=desk.today))
    ended = {one.text: one for one in reread_case(desk, case_id).open_reminders}
    mark_done(desk, ended["Hämta in elräkning"])
    drop(desk, ended["Ring skolan"], "Skolan ringde själv.")
    return case_id


def _whole_unit(page: Page) -> None:
    page.scope.set_value("unit")  # type: ignore[attr-defined]
    page.scope.chosen.emit("unit")  # type: ignore[attr-defined]


def _begin(page: Page) -> None:
    step = page.findChild(RemindersStepPage)
    assert isinstance(step, RemindersStepPage)
    step.begin()
    assert step.form is not None
    step.form.text.set_value("Ring hyresvärden")
    step.form.submit()
