"""A day of many cases: what was left is let go, and nothing of it is held by a page."""

import gc
from collections.abc import Collection
from uuid import UUID

from pytestqt.qtbot import QtBot

from fsclient.domain.staff import Role
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases.ports import CaseRows
from fsclient.usecases.workflow import STEPS
from tests.support.unit import Unit
from tests.support.walk import OTHERS, a_case
from tests.ui.case.conftest import OpenCase


def test_of_all_cases_that_were_opened_only_the_last_is_held(
    qtbot: QtBot, tasks: Tasks, unit: Unit, open_page: OpenCase
) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    cases = [a_case(desk, person=person) for person in OTHERS]
    page = open_page(desk, CaseContext(case_id=cases[0]))
    for case_id in cases:
        page.activate(CaseContext(case_id=case_id))
        qtbot.waitUntil(lambda: tasks.is_idle)
        for step in STEPS:
            page.go_to(step.key)
            qtbot.waitUntil(lambda: tasks.is_idle)

    qtbot.waitUntil(lambda: held(cases) == {cases[-1]})


def held(cases: Collection[UUID]) -> set[UUID]:
    """Those of some cases whose rows are still in memory, whatever other tests have left there."""
    gc.collect()
    rows = (one for one in gc.get_objects() if isinstance(one, CaseRows))
    return {one.case.id for one in rows if one.case.id in cases}
