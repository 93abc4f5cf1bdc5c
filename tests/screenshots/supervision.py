"""Uppföljning and loggkontroll: with nothing in them, with work in them, and narrowed."""

from collections.abc import Iterator

from PySide6.QtTest import QTest

from fsclient.domain.staff import Role
from fsclient.ui.supervision.access_page import QUIET_MS, AccessPage
from fsclient.usecases.cases import open_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.emergency import decide_emergency
from fsclient.usecases.ports import Looked
from tests.screenshots.pictures import Picture, in_window
from tests.support.unit import Unit
from tests.support.walk import (
    AMIRA,
    JONAS,
    OTHERS,
    a_case,
    acute_form,
    booked_visit,
    calculated,
    decided,
    with_flag,
)


def pictures(unit: Unit) -> Iterator[Picture]:
    """The unit empty and at work; the log empty, of a protected person, and with no answer."""
    head = unit.desk(Role.HEAD)
    yield in_window("empty", head, "supervision")
    yield in_window("log-empty", head, "audit", then=_ask_of_another_day)
    _work(unit.desk(Role.SOCIAL_WORKER))
    yield in_window("full", head, "supervision")
    _look(unit)
    yield in_window("log", head, "audit")
    yield in_window("log-reasons", head, "audit", then=_only_with_reason)


def _work(desk: Desk) -> None:
    months = [desk.today.month - back for back in (0, 1, 2, 3)]
    for place, person in enumerate((AMIRA, JONAS, *OTHERS[:2])):
        case_id = a_case(desk, person=with_flag(person) if place == 1 else person)
        calculated(desk, case_id, rent=6000 + 900 * months[place], wage=40_000 * (place == 3))
        decided(desk, case_id)
    decide_emergency(desk, case_id, acute_form(desk))
    for _visit in range(3):
        booked_visit(desk)


def _look(unit: Unit) -> None:
    desk, other = (unit.desk(Role.SOCIAL_WORKER, place) for place in (0, 1))
    with desk.begin() as work:
        cases = work.cases.find()
    for case in cases:
        unit.clock.move(minutes=7)
        open_case(desk, case.id)
    open_case(other, cases[1].id, "Vikarierar för handläggaren: klienten hör av sig om hyran")


def _ask_of_another_day(page: AccessPage) -> None:
    page.day.setText("2026-11-01")
    page.day.left.emit()


def _only_with_reason(page: AccessPage) -> None:
    page.looked.set_value(Looked.WITH_REASON)
    page.looked.chosen.emit(Looked.WITH_REASON)
    QTest.qWait(2 * QUIET_MS)
