"""Pictures of the förändringsplan in the states that a caseworker meets."""

import dataclasses

from PySide6.QtWidgets import QWidget

from fsclient.domain.staff import Role
from fsclient.ui.plan.page import PlanPage
from fsclient.usecases.cases import reread_case
from fsclient.usecases.plan import save_plan
from tests.screenshots.assessment import shown
from tests.support.assessing import signed
from tests.support.planning import begun_plan, signed_plan, whole
from tests.support.unit import Unit
from tests.support.walk import JONAS, OTHERS, a_case


def draw_plan(unit: Unit) -> list[tuple[str, QWidget]]:
    """Each state with its name."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    empty = a_case(desk, partner=JONAS)
    draft = a_case(desk, person=OTHERS[0])
    done = a_case(desk, person=OTHERS[1])
    late = a_case(desk, person=OTHERS[2])
    adults = {case: reread_case(desk, case).applicant.person.id for case in (draft, done, late)}
    signed(desk, draft, adults[draft])
    begun = begun_plan(desk, draft, adults[draft])
    save_plan(desk, dataclasses.replace(whole(desk, begun), own_words="", follow_up_on=None))
    signed_plan(desk, late, adults[late])
    unit.clock.move(days=30)
    signed_plan(desk, done, adults[done])
    unit.clock.move(days=10)
    signed_plan(desk, done, adults[done])
    return [
        ("plan-empty", shown(PlanPage, desk, empty)),
        ("plan-draft", shown(PlanPage, desk, draft)),
        ("plan-missing", shown(PlanPage, desk, draft, lambda page: page.sign_bar.ask())),
        ("plan-signed", shown(PlanPage, desk, done)),
        ("plan-late", shown(PlanPage, unit.desk(Role.PAYMENT_OFFICER), late)),
    ]
