"""What became of those who wait: a booked visit ends, or is moved; all of it kept, none for ever.

Of a unit's 825 booked first visits 486 never became cases, by its own plan of operations, and
nobody could say why: each of them ends here, as what it was.
"""

import dataclasses
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.intake import Contact, ContactOutcome, VisitEnd, VisitEvent, VisitStep
from fsclient.domain.months import Month
from fsclient.domain.staff import Action
from fsclient.usecases.access import log
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk, from_local, local_day
from fsclient.usecases.once import command, reading
from fsclient.usecases.ports import UnitOfWork

_TOLD_WHY = frozenset({VisitEnd.CAME, VisitEnd.OTHER_UNIT})
"""Ends that say nothing by themselves: why no case, and which unit."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class KeptVisit:
    """What was noted of a contact: ``undo_visit`` takes it back."""

    changes: ChangeSet
    contact: Contact

    @property
    def about(self) -> UUID:
        """The call or visit."""
        return self.contact.id


@command
def end_visit(desk: Desk, contact: Contact, end: VisitEnd, words: str = "") -> KeptVisit:
    """Note how the waiting ended, where it became no case.

    Raises RuleViolation ``visit_ended``, ``visit_not_booked`` or ``visit_to_come`` for someone
    who did not come, and ``visit_words_needed`` for one who came without applying, or went to
    another unit; EnvironmentProblem ``someone_saved_first``.
    """
    desk.require(Action.LOG_CONTACT)
    _refuse_ended(contact)
    if end is VisitEnd.DID_NOT_COME:
        if contact.appointment_at is None:
            raise RuleViolation.at("end", "visit_not_booked")
        if contact.appointment_at > desk.now:
            raise RuleViolation.at("end", "visit_to_come")
    if end in _TOLD_WHY and not words.strip():
        raise RuleViolation.at("words", "visit_words_needed")
    ended = dataclasses.replace(contact, ended_as=end)
    return _keep(desk, contact, ended, VisitStep.ENDED, words)


@command
def move_visit(desk: Desk, contact: Contact, at: datetime | None, words: str = "") -> KeptVisit:
    """Give a booked visit another time; it waits on.

    Raises RuleViolation ``visit_ended``, ``visit_not_booked``, ``appointment_needed``,
    ``appointment_in_past`` or ``visit_same_time``; EnvironmentProblem ``someone_saved_first``.
    """
    desk.require(Action.LOG_CONTACT)
    _refuse_ended(contact)
    if contact.outcome is not ContactOutcome.BOOKED:
        raise RuleViolation.at("end", "visit_not_booked")
    if at is None:
        raise RuleViolation.at("appointment_at", "appointment_needed")
    if at < desk.now:
        raise RuleViolation.at("appointment_at", "appointment_in_past")
    if at == contact.appointment_at:
        raise RuleViolation.at("appointment_at", "visit_same_time")
    moved = dataclasses.replace(contact, appointment_at=at)
    return _keep(desk, contact, moved, VisitStep.MOVED, words)


@command
def undo_visit(desk: Desk, kept: KeptVisit) -> ChangeSet:
    """Take back what was just noted: the contact waits as it did before. Kept as well.

    Raises RuleViolation ``visit_became_case`` where a case was opened since; EnvironmentProblem
    ``someone_saved_first``.
    """
    desk.require(Action.LOG_CONTACT)
    contact = kept.contact
    if contact.case_id is not None:
        raise RuleViolation.at(None, "visit_became_case")
    with desk.begin() as work:
        last = max(work.visits.find(contact_id=contact.id), key=lambda event: event.contact_version)
        before = dataclasses.replace(contact, ended_as=None, appointment_at=last.was_at)
        tell_visit(desk, work, contact, before, VisitStep.UNDONE)
        work.commit()
    return desk.changed("contact", ids=(contact.id,))


def tell_visit(
    desk: Desk,
    work: UnitOfWork,
    before: Contact,
    after: Contact,
    step: VisitStep,
    words: str = "",
) -> Contact:
    """Keep what happened to a contact beside the contact as it is after; the caller commits.

    Raises EnvironmentProblem ``someone_saved_first``.
    """
    if work.contacts.hold(before.id).version != before.version:
        raise EnvironmentProblem("someone_saved_first", kind="contact")
    work.visits.add(
        VisitEvent(
            id=desk.new_id(),
            contact_id=before.id,
            contact_version=before.version + 1,
            at=desk.now,
            by_id=desk.me.id,
            step=step,
            ended_as=after.ended_as,
            was_at=before.appointment_at,
            now_at=after.appointment_at,
            words=words.strip(),
        )
    )
    return work.contacts.save(after)


@reading
def visit_history(desk: Desk, contact_id: UUID) -> tuple[VisitEvent, ...]:
    """All that happened to a contact's visit, oldest first. The reading is logged."""
    desk.require(Action.LOG_CONTACT)
    with desk.begin() as work:
        found = work.visits.find(contact_id=contact_id)
        log(desk, work, "list_contacts", f"{len(found)} händelser")
        work.commit()
    return tuple(sorted(found, key=lambda event: event.contact_version))


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class BookedMonth:
    """What became of the first visits that were booked in a month.

    Each is counted once: as a case, as how else it ended, or as waiting still.
    """

    month: Month
    booked: int
    cases: int
    waiting: int
    ended: Mapping[VisitEnd, int]


def booked_months(work: UnitOfWork, since: Month) -> tuple[BookedMonth, ...]:
    """Booked first visits by the month of the call, newest first."""
    months: dict[Month, list[Contact]] = {}
    for contact in work.screens.booked_contacts(from_local(since.first, 0, 0)):
        months.setdefault(Month.of(local_day(contact.at)), []).append(contact)
    return tuple(_counted(month, months[month]) for month in sorted(months, reverse=True))


def _counted(month: Month, contacts: list[Contact]) -> BookedMonth:
    without_case = [one for one in contacts if one.case_id is None]
    return BookedMonth(
        month=month,
        booked=len(contacts),
        cases=len(contacts) - len(without_case),
        waiting=sum(1 for one in without_case if one.waits),
        ended={end: sum(1 for one in without_case if one.ended_as is end) for end in VisitEnd},
    )


def _refuse_ended(contact: Contact) -> None:
    if not contact.waits:
        raise RuleViolation.at(None, "visit_ended")


def _keep(desk: Desk, before: Contact, after: Contact, step: VisitStep, words: str) -> KeptVisit:
    with desk.begin() as work:
        kept = tell_visit(desk, work, before, after, step, words)
        work.commit()
    return KeptVisit(changes=desk.changed("contact", ids=(kept.id,)), contact=kept)
