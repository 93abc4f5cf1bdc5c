"""What becomes of first visits that were booked in the made-up unit."""

from datetime import datetime, timedelta

from fsclient.demo.stage import Act, Stage
from fsclient.domain.intake import Contact, ContactOutcome, VisitEnd
from fsclient.domain.staff import Role
from fsclient.usecases.visits import end_visit, move_visit

_WAITED = timedelta(minutes=40)
"""How long after its time a visit is noted as ended."""


def visit_ends(stage: Stage) -> Act:
    """Of those whose time has passed one did not come and one goes to another unit."""
    desk = stage.desk(Role.PAYMENT_OFFICER)
    words = stage.words.acts
    ends = ((VisitEnd.DID_NOT_COME, ""), (VisitEnd.OTHER_UNIT, words.other_unit))
    passed = [one for one in _booked(stage) if _time(one) < stage.back(0, 0, 0)]
    for contact, (end, said) in zip(passed, ends, strict=False):
        yield _time(contact) + _WAITED
        end_visit(desk, contact, end, said)


def visit_moves(stage: Stage) -> Act:
    """The last of those who are to come gets another time."""
    desk = stage.desk(Role.PAYMENT_OFFICER)
    contact = _booked(stage)[-1]
    yield stage.back(1, 10, 5)
    later = _time(contact) + timedelta(hours=1)
    move_visit(desk, contact, later, stage.words.acts.visit_moved)


def _booked(stage: Stage) -> list[Contact]:
    with stage.office.database.begin() as work:
        return sorted(work.contacts.find(outcome=ContactOutcome.BOOKED), key=_time)


def _time(contact: Contact) -> datetime:
    assert contact.appointment_at is not None
    return contact.appointment_at
