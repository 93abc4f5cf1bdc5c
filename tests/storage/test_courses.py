"""How far an application, an appeal and a payment have come: no step but those of their course, on
either engine, whatever program asks.
"""

import dataclasses
from datetime import date
from typing import Any

import pytest

from fsclient.domain.cases import ApplicationStatus
from fsclient.domain.decision import AppealOutcome
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.payments import PaymentStatus
from fsclient.domain.staff import Role
from fsclient.storage.courses import COURSES, Course
from fsclient.storage.tables import metadata
from fsclient.storage.types import Code
from tests.storage.conftest import SignIn
from tests.storage.samples import DAY, Samples, make_samples
from tests.storage.signed import store_signed
from tests.support.unit import Unit

SETTLED: dict[str, Any] = {"outcome": AppealOutcome.HANDED_OVER, "settled_on": DAY}
WITHDRAWN: dict[str, Any] = {
    "status": ApplicationStatus.WITHDRAWN,
    "withdrawn_on": DAY,
    "withdrawn_reason": "Fick lön",
}


def write(unit: Unit, store: str, row: Any, **changes: Any) -> Any:
    """A row written so, by its owner."""
    with unit.office.database.begin() as work:
        kept = getattr(work, store).save(dataclasses.replace(row, **changes))
        work.commit()
    return kept


def is_refused(unit: Unit, store: str, row: Any, **changes: Any) -> bool:
    with pytest.raises(EnvironmentProblem) as caught:
        write(unit, store, row, **changes)
    return caught.value.code == "locked"


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.table)
def test_a_course_names_what_there_is(course: Course) -> None:
    table = metadata.tables[course.table]
    kind = table.c[course.state].type
    assert isinstance(kind, Code)
    states = {state.value for state in kind.codes}
    told = {step.before for step in course.steps} | {step.after for step in course.steps}
    assert told == states
    assert {course.first, *course.needs} <= states
    assert set(course.kept) <= set(table.c.keys())


def test_an_appeal_is_settled_once_on_a_day(unit: Unit) -> None:
    appeal = store_signed(unit)["appeals"]
    assert is_refused(unit, "appeals", appeal, outcome=AppealOutcome.HANDED_OVER)
    assert is_refused(unit, "appeals", appeal, settled_on=DAY)
    assert is_refused(unit, "appeals", appeal, received_on=date(2026, 11, 1))
    assert is_refused(unit, "appeals", appeal, last_day=date(2026, 11, 1))
    # It came in time.
    assert is_refused(unit, "appeals", appeal, outcome=AppealOutcome.TOO_LATE, settled_on=DAY)
    settled = write(unit, "appeals", appeal, **SETTLED)
    assert is_refused(unit, "appeals", settled, outcome=AppealOutcome.CHANGED_BY_UNIT)
    assert is_refused(unit, "appeals", settled, outcome=AppealOutcome.PENDING, settled_on=None)


def test_an_application_is_decided_by_a_signed_decision_or_taken_back_and_stays_so(
    unit: Unit,
) -> None:
    samples = store_signed(unit)
    application = samples["applications"]
    assert is_refused(unit, "applications", application, **WITHDRAWN | {"withdrawn_on": None})
    assert is_refused(unit, "applications", application, **WITHDRAWN | {"withdrawn_reason": ""})
    decided = write(unit, "applications", application, status=ApplicationStatus.DECIDED)
    assert is_refused(unit, "applications", decided, complete_on=DAY)
    assert is_refused(unit, "applications", decided, status=ApplicationStatus.OPEN)
    assert is_refused(unit, "applications", decided, **WITHDRAWN)

    other = dataclasses.replace(application, id=unit.office.new_id())
    with unit.office.database.begin() as work:
        work.applications.add(other)
        work.commit()
    # Nobody has decided on it.
    assert is_refused(unit, "applications", other, status=ApplicationStatus.DECIDED)
    back = write(unit, "applications", other, **WITHDRAWN)
    assert is_refused(unit, "applications", back, status=ApplicationStatus.OPEN)
    assert is_refused(unit, "applications", back, withdrawn_reason="Något annat")


def test_what_is_put_in_says_what_its_state_asks(unit: Unit) -> None:
    samples = store_signed(unit)
    forged: dict[str, dict[str, Any]] = {
        "appeals": {"outcome": AppealOutcome.HANDED_OVER},
        "applications": {"status": ApplicationStatus.WITHDRAWN},
    }
    for store, changes in forged.items():
        row = dataclasses.replace(samples[store], id=unit.office.new_id(), **changes)
        with unit.office.database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            getattr(work, store).add(row)
        assert caught.value.code == "locked"


def test_people_begin_a_course_at_its_beginning(server_unit: Unit, sign_in: SignIn) -> None:
    samples: Samples = make_samples(server_unit)
    with server_unit.office.database.begin() as work:
        samples.add_all(work)
        work.commit()
    _me, database = sign_in(Role.SOCIAL_WORKER, 0)
    for store, changes in (("appeals", SETTLED), ("applications", WITHDRAWN)):
        row = dataclasses.replace(samples[store], id=server_unit.office.new_id(), **changes)
        with database.begin() as work, pytest.raises(EnvironmentProblem) as caught:
            getattr(work, store).add(row)
        assert caught.value.code == "locked"


def test_a_payment_that_is_released_says_nothing_of_being_stopped(unit: Unit) -> None:
    """By that a payment to an altered account would pass for one that comes to nothing."""
    payment = store_signed(unit)["payments"]
    released = {
        "status": PaymentStatus.RELEASED,
        "released_by": unit.staff[Role.COORDINATOR][0].id,
        "released_at": unit.clock.now,
    }
    assert is_refused(unit, "payments", payment, **released, stopped_at=unit.clock.now)
    write(unit, "payments", payment, **released)


def test_who_stops_a_payment_does_not_say_that_another_released_it(unit: Unit) -> None:
    payment = store_signed(unit)["payments"]
    stopped = {
        "status": PaymentStatus.STOPPED,
        "stopped_by": unit.staff[Role.COORDINATOR][0].id,
        "stopped_at": unit.clock.now,
        "stopped_reason": "Fel konto",
    }
    released = {"released_by": unit.staff[Role.HEAD][0].id, "released_at": unit.clock.now}
    assert is_refused(unit, "payments", payment, **stopped, **released)
    write(unit, "payments", payment, **stopped)
