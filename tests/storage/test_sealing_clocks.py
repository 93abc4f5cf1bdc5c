"""By whose clock something is signed: one that is right, or it is said that it is not."""

from datetime import UTC, datetime, timedelta

import pytest

from fsclient.domain.errors import EnvironmentProblem, RuleViolation
from fsclient.domain.staff import AccessEntry, Role
from fsclient.storage.sessions import LocalDatabase
from fsclient.usecases.acceptances import accept_clock
from fsclient.usecases.seal_checks import look_at_seals
from tests.storage.signed import sign_note, store_signed
from tests.support.unit import Unit


def test_a_clock_that_goes_back_is_noticed_by_whoever_signs(unit: Unit) -> None:
    # A server holds what was signed last against its own clock too.
    unit.clock.now = datetime.now(UTC) - timedelta(days=2)
    samples = store_signed(unit)
    for back in (timedelta(days=400), timedelta(minutes=61)):
        before = unit.clock.now
        unit.clock.now -= back
        with pytest.raises(EnvironmentProblem) as caught:
            sign_note(unit, samples)
        assert caught.value.code == "clock_behind"
        unit.clock.now = before
    # Two workstations' clocks differ a little.
    unit.clock.move(minutes=-59)
    sign_note(unit, samples)
    assert look_at_seals(unit.office).unlike == ()


def test_a_clock_that_was_ahead_hinders_nobody_for_good(unit: Unit) -> None:
    unit.clock.now = now = datetime.now(UTC) - timedelta(days=2)
    samples = store_signed(unit)
    unit.clock.now = ahead = now + timedelta(days=400)
    sign_note(unit, samples)
    unit.clock.now = now + timedelta(days=1)
    clock = accept_clock(unit.office, "Kim på IT", "Klockan gick före")
    assert clock is not None
    assert (clock.newest, clock.put_back) == (ahead, unit.clock.now)
    # Each day has its anchor again, though one of a day that comes is there.
    days = [(now + timedelta(days=past)).date() for past in (1, 1, 2)]
    for day in days:
        unit.clock.now = datetime.combine(day, now.timetz())
        sign_note(unit, samples)
    assert accept_clock(unit.office, "Kim på IT", "En gång till") is None
    with unit.office.database.begin() as work:
        told = [anchor.day for anchor in work.seals.anchors()]
    assert told[-2:] == [ahead.date(), days[-1]]
    assert set(days) <= set(told)
    assert look_at_seals(unit.office).unlike == ()


def test_each_time_that_the_clock_was_set_back_is_told_of_ever_after(unit: Unit) -> None:
    """With the clock back, what is signed can be given a day that is past: no fault, and not for
    anyone to do unseen.
    """
    unit.clock.now = now = datetime.now(UTC) - timedelta(days=2)
    samples = store_signed(unit)
    told = []
    for ahead, name in ((400, "Kim på IT"), (500, "Robin på IT")):
        unit.clock.now = now + timedelta(days=ahead)
        sign_note(unit, samples)
        unit.clock.now = now + timedelta(days=1)
        clock = accept_clock(unit.office, name, "Klockan gick före")
        assert clock is not None
        told.append((clock, name))
    sign_note(unit, samples)
    unit.clock.now = now + timedelta(days=400)
    sign_note(unit, samples)
    with unit.office.database.begin() as work:
        # As whoever does it by another way than the program's.
        unsaid = work.seals.accept_clock(now + timedelta(days=1))
        work.commit()
    assert unsaid is not None
    seen = look_at_seals(unit.office)
    assert (seen.unlike, seen.unnamed) == ((), 0)
    assert "clock" not in {one.said.kind for one in seen.accepted}
    by = [(one.clock, one.said and one.said.accepted_by) for one in seen.clocks]
    assert by == [*told, (unsaid, None)]


def test_who_sets_a_clock_back_says_who_he_is_and_why(unit: Unit) -> None:
    for name, reason in (("", "Klockan gick före"), ("Kim på IT", " ")):
        with pytest.raises(RuleViolation):
            accept_clock(unit.office, name, reason)


def test_a_server_asks_its_own_clock_and_a_local_database_whoever_sees_to_it(unit: Unit) -> None:
    unit.clock.now = datetime.now(UTC) + timedelta(days=400)
    samples = store_signed(unit)
    unit.clock.now = datetime.now(UTC)
    if isinstance(unit.office.database, LocalDatabase):
        with pytest.raises(EnvironmentProblem, match="clock_behind"):
            sign_note(unit, samples)
        assert accept_clock(unit.office, "Kim på IT", "Klockan gick före") is not None
    sign_note(unit, samples)
    assert look_at_seals(unit.office).unlike == ()


def test_whoever_only_reads_is_held_to_no_clock(unit: Unit) -> None:
    store_signed(unit)
    unit.clock.move(days=-400)
    head = unit.staff[Role.HEAD][0].id
    entry = AccessEntry(
        id=unit.office.new_id(), at=unit.clock.now, staff_id=head, action="open_case"
    )
    with unit.office.database.begin() as work:
        work.access.add(entry)
        work.commit()
    assert look_at_seals(unit.office).unlike == ()
