"""Mina ärenden as it looks with work in it, with nothing in it, and for those who lead."""

import dataclasses
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from fsclient.domain.intake import Channel, ContactOutcome
from fsclient.domain.plan import Plan
from fsclient.domain.staff import Role
from fsclient.ui.worklist.page import WorklistPage
from fsclient.usecases.cases import PersonForm
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import ContactForm, log_contact
from tests.screenshots.pictures import Picture, in_window
from tests.support.unit import Unit
from tests.support.walk import AMIRA, ELIAS, JONAS, NOOR, OTHERS, a_case, calculated, with_flag

# Days from today, the step that waits, and whether it is urgent.
_STATES = (
    (2, "children", False),
    (0, "decision", False),
    (-1, "application", False),
    (5, "decision", False),
    (0, "calculation", True),
    (8, "follow_up", False),
    (11, "payment", False),
)


def pictures(unit: Unit) -> Iterator[Picture]:
    """The window on the first page, in the states that matter."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    yield in_window("empty", desk, "worklist")
    fill_worklist(desk)
    yield in_window("full", desk, "worklist")
    yield in_window("unit", unit.desk(Role.DEPUTY_HEAD), "worklist", then=_whole_unit)
    yield in_window("filtered-away", desk, "worklist", then=_filter_for_nobody)


def fill_worklist(desk: Desk) -> None:
    """Cases in every state that a list tells of, two visits to come and a plan."""
    people: tuple[PersonForm, ...] = (AMIRA, *OTHERS, with_flag(JONAS))
    for place, person in enumerate(people):
        children = (ELIAS, NOOR) if place == 0 else ()
        case_id = a_case(desk, person=person, children=children)
        if place in (0, 3):
            calculated(desk, case_id)
        _stand(desk, case_id, *_STATES[place])
    _plan(desk, AMIRA, days=70)
    _plan(desk, OTHERS[0], days=12)
    for days, name in ((1, "Omar Påhittad"), (3, "Daniel Fiktiv")):
        _book(desk, name, days)


def _whole_unit(page: WorklistPage) -> None:
    page.scope.set_value("unit")
    page.scope.chosen.emit("unit")


def _filter_for_nobody(page: WorklistPage) -> None:
    page.filter.setText("xyzzy")
    page.filter.narrowed.emit("xyzzy")


def _stand(desk: Desk, case_id: UUID, days: int, step: str, urgent: bool) -> None:
    with desk.begin() as work:
        waiting = work.next_steps.get(case_id)
        (application,) = work.applications.find(case_id=case_id)
        work.applications.save(dataclasses.replace(application, urgent=urgent))
        decided = step in ("follow_up",)
        work.next_steps.save(
            dataclasses.replace(
                waiting,
                step=step,
                due_on=desk.today + timedelta(days=days),
                amount=Decimal(9310) if step == "payment" else waiting.amount,
                application_id=None if decided else waiting.application_id,
            )
        )
        work.commit()


def _plan(desk: Desk, person: PersonForm, days: int) -> None:
    digits = person.identity_number.replace("-", "")
    with desk.begin() as work:
        (known,) = work.people.find(identity_number=digits)
        (member,) = work.members.find(person_id=known.id)
        work.plans.add(
            Plan(
                id=desk.new_id(),
                case_id=member.case_id,
                person_id=known.id,
                number=1,
                goal="Egen försörjning",
                follow_up_on=desk.today + timedelta(days=days),
                started_by=desk.me.id,
                started_at=desk.now,
                signed_by=desk.me.id,
                signed_at=desk.now,
            )
        )
        work.commit()


def _book(desk: Desk, name: str, days: int) -> None:
    log_contact(
        desk,
        ContactForm(
            contact_id=desk.new_id(),
            began_at=desk.now,
            channel=Channel.PHONE,
            outcome=ContactOutcome.BOOKED,
            matter="Hyran för december",
            name=name,
            district="east",
            appointment_at=desk.now + timedelta(days=days),
        ),
    )
