"""A made-up unit of any size is stored whole, sealed and guarded, or nothing of it is."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from fsclient.bootstrap.demo import load_demo_words
from fsclient.bootstrap.office import make_office
from fsclient.demo import build
from fsclient.demo.build import build_demo
from fsclient.domain.payments import PaymentStatus
from fsclient.domain.staff import Role
from fsclient.storage import standing
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.cases import read_case
from fsclient.usecases.desk import Desk, Office, from_local
from fsclient.usecases.issued_letters import letters_of_many, own_decisions
from fsclient.usecases.next_steps import next_step
from fsclient.usecases.verification import verify
from tests.support.databases import local_engine

TODAY = from_local(date(2026, 11, 20), 9, 0)
CASES, PART = 30, 8


class HadEnough(Exception):
    """Whoever waited for it has had enough."""


@pytest.fixture
def unit_less(sqlite_path: Path) -> Iterator[LocalDatabase]:
    """An empty local database."""
    engine = local_engine(sqlite_path)
    yield LocalDatabase(engine)
    engine.dispose()


@pytest.fixture(autouse=True)
def in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A unit of few cases is stored in as many parts as a large one."""
    monkeypatch.setattr(build, "_PART", PART)


def office_on(database: LocalDatabase | ServerDatabase, now: datetime = TODAY) -> Office:
    return make_office(database, lambda: now)


def guarded(database: LocalDatabase | ServerDatabase) -> bool:
    with database.engine.connect() as connection:
        return not standing.amiss(connection)


def test_what_is_stored_part_by_part_is_as_whole_as_what_is_stored_at_once(
    database: LocalDatabase | ServerDatabase,
) -> None:
    office = office_on(database)
    build_demo(office, load_demo_words(), seed=7, cases=CASES, months=3)
    found = verify(office)
    assert (found.findings, found.cases) == ((), CASES)
    assert guarded(database)
    with database.begin() as work:
        desk = Desk(office=office, me=work.staff.find(role=Role.HEAD)[0])
        steps = work.next_steps.find()
        assert steps == tuple(next_step(read_case(desk, work, one.id)) for one in steps)
        assert len(steps) == len(work.cases.find()) == CASES
        assert len(work.payment_files.find()) > PART // 2


@pytest.mark.parametrize("day", [date(2026, 11, 3), date(2026, 11, 30)])
def test_letters_and_payments_wait_whatever_day_it_is(unit_less: LocalDatabase, day: date) -> None:
    office = office_on(unit_less, from_local(day, 9, 0))
    build_demo(office, load_demo_words(), seed=2026, cases=60, months=3)
    with office.database.begin() as work:
        assert len(work.payments.find(status=PaymentStatus.PREPARED)) > 5
        workers = work.staff.find(role=Role.SOCIAL_WORKER, active=True)
    desks = [Desk(office=office, me=worker) for worker in workers]
    assert [one for desk in desks for one in letters_of_many(desk, own_decisions(desk))]


def test_whoever_has_had_enough_keeps_nothing_and_can_begin_anew(
    database: LocalDatabase | ServerDatabase,
) -> None:
    office = office_on(database)

    def report(done: int, _total: int) -> None:
        if done > CASES // 2:
            raise HadEnough

    with pytest.raises(HadEnough):
        build_demo(office, load_demo_words(), 7, CASES, 3, report)
    assert guarded(database)
    with database.begin() as work:
        assert not work.screens.colleagues()
        assert not work.cases.find()
    assert build_demo(office, load_demo_words(), 7, CASES, 3)


def test_how_far_it_has_come_is_told_of_every_case(unit_less: LocalDatabase) -> None:
    told: list[tuple[int, int]] = []
    office = office_on(unit_less)
    build_demo(office, load_demo_words(), 7, 12, 1, lambda *one: told.append(one))
    assert told == [(place, 11) for place in range(11)]
