"""A booked visit ends as what it was, or is moved: nobody waits for ever.

By a unit's own plan of operations 486 of its 825 booked visits never became cases.
"""

import dataclasses
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.intake import Channel, Contact, ContactOutcome, VisitEnd, VisitStep
from fsclient.domain.staff import Role
from fsclient.usecases.desk import Desk
from fsclient.usecases.intake import ContactForm, intake_day, log_contact, open_new_case
from fsclient.usecases.supervision import overview
from fsclient.usecases.visits import (
    end_visit,
    move_visit,
    undo_visit,
    visit_history,
)
from fsclient.usecases.worklist import ahead_of_me, rail_counts
from tests.support.unit import Unit
from tests.support.walk import JONAS, new_case_form


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def logged(
    desk: Desk,
    outcome: ContactOutcome = ContactOutcome.BOOKED,
    at: datetime | None = None,
) -> Contact:
    """A contact that waits; a booked one comes in two days."""
    booked = outcome is ContactOutcome.BOOKED
    form = ContactForm(
        contact_id=desk.new_id(),
        began_at=desk.now,
        channel=Channel.PHONE,
        outcome=outcome,
        matter="Hyran",
        name="Amira Exempelsson",
        appointment_at=(at or desk.now + timedelta(days=2)) if booked else None,
    )
    log_contact(desk, form)
    with desk.begin() as work:
        return work.contacts.get(form.contact_id)


def waiting(desk: Desk) -> list[str]:
    return [contact.name for contact in intake_day(desk, desk.today).waiting]


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (VisitEnd.CAME, "Ville bara ha råd om hyran"),
        (VisitEnd.DID_NOT_COME, ""),
        (VisitEnd.SOLVED_ALONE, ""),
        (VisitEnd.OTHER_UNIT, "Budget- och skuldrådgivningen"),
    ],
)
def test_each_end_leaves_the_list_and_the_rails_number_and_is_undone(
    unit: Unit, desk: Desk, end: VisitEnd, words: str
) -> None:
    contact = logged(desk)
    unit.clock.move(days=3)
    assert (len(waiting(desk)), rail_counts(desk)["intake"]) == (1, 1)
    kept = end_visit(desk, contact, end, words)
    assert (len(waiting(desk)), rail_counts(desk)["intake"]) == (0, 0)
    assert kept.contact.ended_as is end
    undo_visit(desk, kept)
    assert (len(waiting(desk)), rail_counts(desk)["intake"]) == (1, 1)
    steps = [(event.step, event.ended_as) for event in visit_history(desk, contact.id)]
    assert steps == [(VisitStep.ENDED, end), (VisitStep.UNDONE, None)]


def test_nobody_has_not_come_before_the_time(desk: Desk) -> None:
    with pytest.raises(RuleViolation, match="visit_to_come"):
        end_visit(desk, logged(desk), VisitEnd.DID_NOT_COME)
    acute = logged(desk, ContactOutcome.ACUTE_NEED)
    with pytest.raises(RuleViolation, match="visit_not_booked"):
        end_visit(desk, acute, VisitEnd.DID_NOT_COME)


@pytest.mark.parametrize("end", [VisitEnd.CAME, VisitEnd.OTHER_UNIT])
def test_what_says_nothing_by_itself_is_told_in_words(desk: Desk, end: VisitEnd) -> None:
    with pytest.raises(RuleViolation, match="visit_words_needed"):
        end_visit(desk, logged(desk), end, "  ")


def test_an_acute_need_can_end_without_a_case_too(desk: Desk) -> None:
    end_visit(desk, logged(desk, ContactOutcome.ACUTE_NEED), VisitEnd.SOLVED_ALONE)
    assert waiting(desk) == []


def test_every_time_a_visit_has_had_is_kept(unit: Unit, desk: Desk) -> None:
    first = logged(desk)
    times = [first.appointment_at]
    kept = first
    for days in (5, 9):
        kept = move_visit(desk, kept, desk.now + timedelta(days=days), "Ringde själv").contact
        times.append(kept.appointment_at)
    assert waiting(desk) == ["Amira Exempelsson"]
    assert [visit.at for visit in ahead_of_me(desk).ahead.visits] == [times[-1]]
    told = visit_history(desk, first.id)
    assert [(event.was_at, event.now_at) for event in told] == [
        (times[0], times[1]),
        (times[1], times[2]),
    ]


def test_a_move_is_undone_to_the_time_before(desk: Desk) -> None:
    contact = logged(desk)
    kept = move_visit(desk, contact, desk.now + timedelta(days=9))
    undo_visit(desk, kept)
    with desk.begin() as work:
        assert work.contacts.get(contact.id).appointment_at == contact.appointment_at


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (lambda contact, now: None, "appointment_needed"),
        (lambda contact, now: now - timedelta(hours=1), "appointment_in_past"),
        (lambda contact, now: contact.appointment_at, "visit_same_time"),
    ],
)
def test_a_new_time_is_to_come_and_another(
    desk: Desk, at: Callable[[Contact, datetime], datetime | None], code: str
) -> None:
    contact = logged(desk)
    with pytest.raises(RuleViolation, match=code):
        move_visit(desk, contact, at(contact, desk.now))


def test_what_has_ended_is_not_ended_again_and_a_stale_one_not_at_all(
    unit: Unit, desk: Desk
) -> None:
    contact = logged(desk)
    ended = end_visit(desk, contact, VisitEnd.SOLVED_ALONE).contact
    with pytest.raises(RuleViolation, match="visit_ended"):
        end_visit(desk, ended, VisitEnd.SOLVED_ALONE)
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        move_visit(desk, contact, desk.now + timedelta(days=4))


def test_a_case_says_that_the_visit_was_kept_unless_it_is_still_to_come(
    unit: Unit, desk: Desk
) -> None:
    before = logged(desk)
    open_new_case(desk, dataclasses.replace(new_case_form(desk), contact_id=before.id))
    with desk.begin() as work:
        assert work.contacts.get(before.id).ended_as is None
    assert len(ahead_of_me(desk).ahead.visits) == 1


def test_one_contact_becomes_one_case_and_none_where_it_has_ended(unit: Unit, desk: Desk) -> None:
    contact, elsewhere = logged(desk), logged(desk)
    open_new_case(desk, dataclasses.replace(new_case_form(desk), contact_id=contact.id))
    other = new_case_form(desk, person=JONAS)
    with pytest.raises(RuleViolation, match="visit_became_case"):
        open_new_case(desk, dataclasses.replace(other, contact_id=contact.id))
    ended = end_visit(desk, elsewhere, VisitEnd.OTHER_UNIT, "Grannkommunen")
    with pytest.raises(RuleViolation, match="contact_ended"):
        open_new_case(desk, dataclasses.replace(other, contact_id=elsewhere.id))
    undo_visit(desk, ended)
    open_new_case(desk, dataclasses.replace(other, contact_id=elsewhere.id))


def test_who_logs_no_contacts_ends_none(unit: Unit, desk: Desk) -> None:
    contact = logged(desk)
    for role in (Role.HEAD, Role.FUT_INVESTIGATOR, Role.ADMINISTRATOR):
        with pytest.raises(AccessDenied):
            end_visit(unit.desk(role), contact, VisitEnd.SOLVED_ALONE)


def test_a_month_tells_what_became_of_each_that_was_booked(unit: Unit, desk: Desk) -> None:
    one, two, three, four = (logged(desk) for _ in range(4))
    unit.clock.move(days=3)
    open_new_case(desk, dataclasses.replace(new_case_form(desk), contact_id=one.id))
    end_visit(desk, two, VisitEnd.DID_NOT_COME)
    end_visit(desk, three, VisitEnd.OTHER_UNIT, "Familjerådgivningen")
    (november,) = overview(unit.desk(Role.HEAD)).booked
    assert (november.booked, november.cases, november.waiting) == (4, 1, 1)
    assert november.ended == {
        VisitEnd.CAME: 0,
        VisitEnd.DID_NOT_COME: 1,
        VisitEnd.SOLVED_ALONE: 0,
        VisitEnd.OTHER_UNIT: 1,
    }
    assert four.waits


def test_visits_of_today_stand_before_those_to_come(unit: Unit, desk: Desk) -> None:
    to_come = logged(desk, at=desk.now + timedelta(days=9))
    unit.clock.move(minutes=5)
    today = logged(desk, at=desk.now + timedelta(hours=2))
    waits = intake_day(desk, desk.today).waiting
    assert [one.id for one in waits] == [today.id, to_come.id]
