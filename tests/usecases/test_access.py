"""The access log: whoever is shown something of a person leaves a line about it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from fsclient.domain.intake import Channel, ContactOutcome
from fsclient.domain.months import Month
from fsclient.domain.staff import Role
from fsclient.ui.supervision.words import ACTIONS
from fsclient.usecases.cases import open_case, reread_case
from fsclient.usecases.decision import letters_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import ContactForm, intake_day, known_cases, log_contact
from fsclient.usecases.journal import more_notes
from fsclient.usecases.payments import payment_desk
from fsclient.usecases.prognosis import read_running
from fsclient.usecases.spotchecks import DrawForm, draw_round, queue, rounds
from fsclient.usecases.standstill import standstills
from fsclient.usecases.worklist import ahead_of_me, my_query, search, worklist
from tests.support.unit import Unit
from tests.support.walk import OTHERS, granted_case, paid_cases, prepared


def draw(desk: Desk) -> object:
    form = DrawForm(month=Month(2026, 11), control="Aktuell IB", per_officer=1, seed=1)
    return draw_round(desk, form)


READS: dict[str, tuple[Role, Callable[[Desk], object]]] = {
    "open_case": (
        Role.SOCIAL_WORKER,
        lambda desk: open_case(desk, worklist(desk, my_query(desk)).rows[0].case_id),
    ),
    "list_own": (Role.SOCIAL_WORKER, lambda desk: worklist(desk, my_query(desk))),
    "list_visits": (Role.SOCIAL_WORKER, ahead_of_me),
    "search": (Role.FUT_INVESTIGATOR, lambda desk: search(desk, "exempelsson")),
    "list_contacts": (Role.SOCIAL_WORKER, lambda desk: intake_day(desk, desk.today)),
    "list_payments": (Role.COORDINATOR, payment_desk),
    "list_spot_checks": (
        Role.FUT_INVESTIGATOR,
        lambda desk: (draw(desk), queue(desk, rounds(desk)[0].id)),
    ),
    "prognosis": (Role.COORDINATOR, read_running),
    "list_standstill": (Role.COORDINATOR, standstills),
}


@pytest.mark.parametrize("action", READS)
def test_each_read_of_someones_data_leaves_a_line(unit: Unit, action: str) -> None:
    worker = unit.desk(Role.SOCIAL_WORKER)
    paid_cases(unit, 2)
    prepared(worker, granted_case(worker, person=OTHERS[3]))
    booked = ContactForm(
        contact_id=worker.new_id(),
        began_at=worker.now,
        channel=Channel.PHONE,
        outcome=ContactOutcome.BOOKED,
        matter="Hyran",
        name="Någon",
        appointment_at=worker.now + timedelta(days=3),
    )
    log_contact(worker, booked)
    role, read = READS[action]
    desk = unit.desk(role)
    read(desk)
    with desk.begin() as work:
        assert work.access.find(staff_id=desk.me.id, action=action)
    assert action in ACTIONS


def test_a_case_read_past_its_opening_is_logged_all_the_same(unit: Unit) -> None:
    worker = unit.desk(Role.SOCIAL_WORKER)
    view = granted_case(worker)
    assert view.decision is not None
    decision_id = view.decision.id
    for read in (
        lambda desk: reread_case(desk, view.id),
        lambda desk: more_notes(desk, view.id, 0),
        lambda desk: letters_of(desk, decision_id),
    ):
        desk = unit.desk(Role.FUT_INVESTIGATOR)
        with desk.begin() as work:
            before = len(work.access.find(staff_id=desk.me.id))
        read(desk)
        read(desk)
        with desk.begin() as work:
            lines = work.access.find(staff_id=desk.me.id)[before:]
        assert [(line.action, line.case_id) for line in lines] == [("open_case", view.id)]


def test_where_work_stands_still_is_looked_at_with_a_line_every_ten_minutes(unit: Unit) -> None:
    """The list is read anew by itself as the unit works: each time would hide the rest."""
    desk = unit.desk(Role.HEAD)

    def lines() -> int:
        with desk.begin() as work:
            return len(work.access.find(staff_id=desk.me.id, action="list_standstill"))

    for minutes, written in ((0, 1), (9, 1), (1, 2), (9, 2)):
        unit.clock.now += timedelta(minutes=minutes)
        standstills(desk)
        assert lines() == written


def test_looking_up_a_stranger_leaves_none(unit: Unit) -> None:
    desk = unit.desk(Role.SOCIAL_WORKER)
    assert known_cases(desk, "19840715-2381") == ()
    with desk.begin() as work:
        assert work.access.find() == ()
