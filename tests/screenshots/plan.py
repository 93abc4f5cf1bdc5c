"""Pictures of the förändringsplan in the states that a caseworker meets."""

import dataclasses
from collections.abc import Iterator

from fsclient.domain.staff import Role
from fsclient.usecases.cases import reread_case
from fsclient.usecases.plan import save_plan
from tests.screenshots.pictures import Picture, at_step
from tests.support.assessing import signed
from tests.support.planning import begun_plan, signed_plan, whole
from tests.support.unit import Unit
from tests.support.walk import JONAS, OTHERS, a_case


def pictures(unit: Unit) -> Iterator[Picture]:
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
    yield at_step("empty", desk, empty, "plan")
    yield at_step("draft", desk, draft, "plan")
    yield at_step("missing", desk, draft, "plan", lambda page: page.sign_bar.ask())
    unit.clock.move(days=30)
    signed_plan(desk, done, adults[done])
    unit.clock.move(days=10)
    signed_plan(desk, done, adults[done])
    yield at_step("signed", desk, done, "plan")
    yield at_step("late", unit.desk(Role.HEAD), late, "plan")
    begun_plan(desk, done, adults[done])
    yield at_step("again", desk, done, "plan", lambda page: page.compare.click())
