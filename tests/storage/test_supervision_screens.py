"""What those who lead read, and how accounts are kept: the same on both engines."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
import sqlalchemy as sa

from fsclient.domain.staff import AccessEntry, Role
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import AccessLog, AccessQuery, Looked, WorklistQuery
from fsclient.usecases.supervision import LogQuestion, whole_log
from tests.support.unit import Unit
from tests.support.walk import AMIRA, OTHERS, a_case, calculated, decided, granted_case, with_flag

NOON = datetime(2026, 11, 10, 12, tzinfo=UTC)
PASSPHRASE = "en lång mening att minnas"


@pytest.fixture
def desk(unit: Unit) -> Desk:
    return unit.desk(Role.SOCIAL_WORKER)


def log(desk: Desk, *entries: AccessEntry) -> None:
    with desk.begin() as work:
        work.access.add(*entries)
        work.commit()


def entry(desk: Desk, minutes: int, action: str = "search", **told: object) -> AccessEntry:
    """A line so many minutes past noon."""
    at = NOON + timedelta(minutes=minutes)
    return AccessEntry(id=desk.new_id(), at=at, staff_id=desk.me.id, action=action, **told)  # type: ignore[arg-type]  # a test's own fields


def read(desk: Desk, **asked: object) -> AccessLog:
    with desk.begin() as work:
        return work.screens.access_log(AccessQuery(**asked))  # type: ignore[arg-type]  # as above


def minutes(found: AccessLog) -> list[int]:
    return [int((row.entry.at - NOON).total_seconds()) // 60 for row in found.rows]


def test_the_log_is_filtered_counted_and_paged_in_the_database(unit: Unit, desk: Desk) -> None:
    other = unit.desk(Role.PAYMENT_OFFICER)
    case_id = a_case(desk, person=with_flag(AMIRA))
    log(
        desk,
        entry(desk, 1),
        entry(desk, 2, "open_case", case_id=case_id),
        entry(other, 3, "open_case", case_id=case_id, reason="Jour"),
        entry(other, 4, reason="2 träffar"),
        entry(other, 24 * 60),
    )
    assert minutes(read(desk)) == [24 * 60, 4, 3, 2, 1]
    first = read(desk, limit=2)
    log(desk, entry(desk, 25 * 60))
    page = read(desk, limit=2, after=first.rows[-1].entry)
    assert (minutes(first), first.total, minutes(page)) == ([24 * 60, 4], 5, [3, 2])
    assert minutes(read(desk, staff_id=desk.me.id)) == [25 * 60, 2, 1]
    assert minutes(read(desk, looked=Looked.OPENED)) == [3, 2]
    reasoned = read(desk, looked=Looked.WITH_REASON)
    assert (minutes(reasoned), reasoned.total) == ([3], 1)
    start = NOON + timedelta(minutes=2)
    assert minutes(read(desk, start=start, end=NOON + timedelta(minutes=4))) == [3, 2]
    (row,) = reasoned.rows
    assert (row.staff, row.client, row.protected) == (other.me.name, "Exempelsson, Amira", True)
    assert row.case_number == "2026-00001"
    assert [row.protected for row in read(desk, looked=Looked.ANY).rows][-1] is False


def test_lines_of_one_moment_are_each_turned_to_once(desk: Desk) -> None:
    log(desk, *(entry(desk, 1) for _ in range(7)))
    seen: list[AccessEntry] = []
    while rows := read(desk, limit=3, after=seen[-1] if seen else None).rows:
        seen += [row.entry for row in rows]
    assert len(seen) == len(set(seen)) == 7


def test_all_of_the_log_is_read_in_parts_each_from_where_the_last_ended(
    unit: Unit, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its export was one statement, and every line of years in memory."""
    monkeypatch.setattr("fsclient.usecases.supervision._AT_ONCE", 3)
    log(desk, *(entry(desk, minute) for minute in (1, 1, 1, 1, 2, 3, 3, 4)))
    statements: list[str] = []
    engine: sa.Engine = desk.office.database.engine  # type: ignore[attr-defined]
    sa.event.listen(engine, "after_cursor_execute", lambda *told: statements.append(str(told[2])))
    question = LogQuestion(staff_id=desk.me.id)
    whole = whole_log(unit.desk(Role.HEAD), question, lambda read: read())
    log(desk, entry(desk, 5))
    rows = [row.entry for row in whole]
    assert [int((one.at - NOON).total_seconds()) // 60 for one in rows] == [4, 3, 3, 2, 1, 1, 1, 1]
    assert len(set(rows)) == len(whole) == 8
    assert sum("count(*)" in one for one in statements) == 1, "counted once"
    assert sum("ORDER BY access_entry.at DESC" in one for one in statements) == 4


def test_a_page_of_the_log_takes_two_round_trips(desk: Desk) -> None:
    statements: list[str] = []
    engine: sa.Engine = desk.office.database.engine  # type: ignore[attr-defined]
    sa.event.listen(engine, "after_cursor_execute", lambda *told: statements.append(str(told[2])))
    with desk.begin() as work:
        statements.clear()
        work.screens.access_log(AccessQuery())
    assert len(statements) == 2


def test_decisions_are_counted_by_kind(desk: Desk) -> None:
    granted = granted_case(desk, AMIRA).decision
    refused = a_case(desk, person=OTHERS[0])
    calculated(desk, refused, rent=0, wage=40000)
    decided(desk, refused)
    part = a_case(desk, person=OTHERS[1])
    calculated(desk, part, refused={"internet": 399})
    partly = decided(desk, part).decision
    assert granted is not None
    assert partly is not None
    with desk.begin() as work:
        (month,) = work.screens.month_money(granted.month)
        assert work.screens.month_money(granted.month.plus(1)) == ()
    assert month.granted == granted.amount + partly.amount > Decimal(0)
    assert (month.decisions, month.refused, month.partly_refused, month.households) == (3, 1, 1, 3)


def test_a_list_is_narrowed_to_a_district(desk: Desk) -> None:
    a_case(desk)
    with desk.begin() as work:
        for district, total in (("east", 1), ("north", 0)):
            query = WorklistQuery(staff_id=None, today=desk.today, district=district)
            assert work.screens.worklist(query).total == total
