"""Many payments at once: in sets, and row for row what one at a time makes of them."""

import dataclasses
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from fsclient.bootstrap.demo import load_demo_words
from fsclient.bootstrap.office import make_office
from fsclient.demo.build import build_demo
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.payments import Payment, PaymentStatus
from fsclient.domain.staff import Role
from fsclient.storage import row_sets, tables
from fsclient.storage.engines import open_local
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.ui.speech.messages import sentence
from fsclient.usecases.cases import read_case, view_of
from fsclient.usecases.desk import Desk
from fsclient.usecases.next_steps import next_step
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payments import release_payments, stop_payment
from fsclient.usecases.verification import verify
from tests.support.databases import local_engine
from tests.support.unit import START, Unit, make_unit
from tests.support.walk import (
    AMIRA,
    NOVEMBER,
    OTHERS,
    granted_case,
    payment_queue,
    prepared,
    supplement,
)

KEY = bytes(range(32))
MOST_STATEMENTS = 12


@contextmanager
def counted(engine: sa.Engine) -> Iterator[list[str]]:
    """The statements that are sent meanwhile; the one that begins a work is none."""
    sent: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not statement.startswith("BEGIN"):
            sent.append(statement)

    sa.event.listen(engine, "before_cursor_execute", hear)
    yield sent
    sa.event.remove(engine, "before_cursor_execute", hear)


def waiting(unit: Unit, people: int) -> tuple[Payment, ...]:
    """A payment each, that waits for a second person; the last one's case has more to decide on."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    views = [granted_case(desk, person) for person in (AMIRA, *OTHERS)[:people]]
    payments = tuple(prepared(desk, view) for view in views)
    supplement(desk, views[-1].id, NOVEMBER)
    return payments


@pytest.fixture
def of_both(database: LocalDatabase | ServerDatabase) -> Unit:
    return make_unit(database)


def test_a_release_of_many_takes_no_more_statements_than_one_of_few(
    of_both: Unit, database: LocalDatabase | ServerDatabase
) -> None:
    second = of_both.desk(Role.PAYMENT_OFFICER)
    payments = waiting(of_both, 5)
    release_payments(second, payments[:1])
    with counted(database.engine) as of_one:
        release_payments(second, payments[1:2])
    with counted(database.engine) as of_three:
        release_payments(second, payments[2:])
    assert len(of_three) <= MOST_STATEMENTS, of_three
    # Whether a child is in another case too is looked for where an application waits.
    assert len(of_three) - len(of_one) <= 2


def test_a_file_of_many_takes_no_more_statements_than_one_of_few(
    of_both: Unit, database: LocalDatabase | ServerDatabase
) -> None:
    second = of_both.desk(Role.PAYMENT_OFFICER)
    payments = waiting(of_both, 5)
    sent = []
    for some in (payments[:1], payments[1:]):
        release_payments(second, some)
        with counted(database.engine) as one:
            assert write_payment_file(second).file.payments == len(some)
        sent.append(one)
    assert len(sent[0]) == len(sent[1]) <= MOST_STATEMENTS, sent[1]


def test_many_are_released_as_one_at_a_time_are(sqlite_path: Path, tmp_path: Path) -> None:
    """In every table the same, but for the order in which it was sealed."""
    engine = local_engine(sqlite_path, KEY)
    unit = make_unit(LocalDatabase(engine))
    payments = waiting(unit, 4)
    engine.dispose()
    other_path = Path(shutil.copy(sqlite_path, tmp_path / "each.sqlite"))

    release_payments(unit.desk(Role.PAYMENT_OFFICER), payments)
    other = open_again(unit, other_path)
    for payment in payments:
        release_payments(other.desk(Role.PAYMENT_OFFICER), (payment,))

    at_once, each = (stands_in(one) for one in (unit, other))
    for table, rows in at_once.items():
        assert rows == each[table], table
    assert len(at_once["seal"]) == len(each["seal"])
    assert verify(unit.desk(Role.HEAD)).findings == ()


def open_again(unit: Unit, path: Path) -> Unit:
    """The same people in a copy of their unit."""
    office = dataclasses.replace(unit.office, database=LocalDatabase(open_local(path, KEY)))
    return dataclasses.replace(unit, office=office)


_OF_ONE_TIME = {
    "seal": ("number", "at", "previous", "hash"),
    "seal_head": ("hash",),
}
"""What tells in what order things were written."""


def stands_in(unit: Unit) -> dict[str, list[tuple[Any, ...]]]:
    database = unit.office.database
    assert isinstance(database, LocalDatabase)
    found = {}
    with database.engine.connect() as connection:
        for table in tables.metadata.sorted_tables:
            if table.name == "done_write":
                # Which try was the last.
                continue
            left_out = _OF_ONE_TIME.get(table.name, ())
            columns = [column for column in table.c if column.name not in left_out]
            rows = map(tuple, connection.execute(sa.select(*columns)))
            found[table.name] = sorted(rows, key=repr)
    database.engine.dispose()
    return found


def test_what_waits_afterwards_is_what_the_whole_case_says(of_both: Unit) -> None:
    second = of_both.desk(Role.PAYMENT_OFFICER)
    payments = waiting(of_both, 5)
    release_payments(second, payments)
    seen = set()
    with second.begin() as work:
        for payment in payments:
            view = read_case(second, work, payment.case_id)
            assert view.rows.next_step == next_step(view)
            seen.add(next_step(view).step)
    assert len(seen) > 1


def test_what_is_too_much_for_one_statement_is_written_by_several(
    of_both: Unit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_sets, "MOST", 2)
    second = of_both.desk(Role.PAYMENT_OFFICER)
    payments = waiting(of_both, 5)
    release_payments(second, payments)
    released = payment_queue(second, PaymentStatus.RELEASED)
    assert {row.payment.id for row in released} == {one.id for one in payments}
    assert verify(of_both.desk(Role.HEAD)).findings == ()


def test_what_waits_is_told_by_little_as_by_the_whole_case(
    database: LocalDatabase | ServerDatabase,
) -> None:
    office = make_office(database, lambda: START)
    (head, *_) = build_demo(office, load_demo_words(), seed=7, cases=12, months=6)
    desk = Desk(office=office, me=head)
    seen = set()
    with desk.begin() as work:
        ids = [case.id for case in work.cases.find()]
        for rows in work.screens.cases_for_steps(ids, restricted=True):
            whole = view_of(desk, work.screens.case(rows.case.id, restricted=True))
            assert next_step(view_of(desk, rows)) == next_step(whole)
            seen.add(next_step(whole).step)
    assert len(seen) > 2


def test_it_is_told_whose_payment_another_has_saved_first(of_both: Unit) -> None:
    second = of_both.desk(Role.PAYMENT_OFFICER)
    first, gone, last = waiting(of_both, 3)
    stop_payment(of_both.desk(Role.PAYMENT_OFFICER, 1), gone, "Fel konto")
    with pytest.raises(EnvironmentProblem, match="someone_saved_first") as caught:
        release_payments(second, (first, gone, last))
    assert sentence(caught.value).startswith(f"{gone.payee}: Någon annan sparade före dig.")
    waits = {row.payment.id for row in payment_queue(second, PaymentStatus.PREPARED)}
    assert waits == {first.id, last.id}


def test_a_release_tells_how_far_it_is_and_can_be_ended(of_both: Unit) -> None:
    second = of_both.desk(Role.PAYMENT_OFFICER)
    payments = waiting(of_both, 3)

    def end(done: int, total: int) -> None:
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        release_payments(second, payments, end)
    assert len(payment_queue(second, PaymentStatus.PREPARED)) == 3
    seen: list[tuple[int, int]] = []
    release_payments(second, payments, lambda done, total: seen.append((done, total)))
    assert seen == [(1, 3), (2, 3), (3, 3)]
