"""How what is done with many rows grows with the unit, each beside a raw peer in the same run.

The units of 4 000 and 40 000 cases take one minute and ten to make, once: they are kept under
build/.
"""

from __future__ import annotations

import importlib.resources
import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from lxml import etree

from fsclient.domain.months import Month
from fsclient.domain.names import fold
from fsclient.domain.payments import Payment, PaymentFile, PaymentStatus
from fsclient.domain.staff import Role
from fsclient.storage.sessions import LocalDatabase
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.payment_files import write_payment_file
from fsclient.usecases.payments import release_payments
from fsclient.usecases.ports import WorklistQuery
from fsclient.usecases.spotchecks import DrawForm, draw_round
from fsclient.usecases.supervision import overview
from fsclient.usecases.verification import verify
from fsclient.usecases.worklist import rail_counts, search, worklist
from tests.bench.rows import Row, median, p95, rounded, seconds
from tests.bench.unit_on_disk import copy_of, open_unit, unit_file

SIZES = (400, 4_000, 40_000)
MONTHS = 6
_RELEASED = 2_000
_FILED = 10_000
_TIMES = 15
_LOOKED_FOR = 40


def rows() -> Iterator[Row]:
    """Each figure at each size, its peer, and how much it has grown since the size before."""
    before: dict[str, float] = {}
    for cases in SIZES:
        for row in _rows_of(cases):
            assert row.value is not None
            name = row.name.removesuffix(f"_{cases}")
            grown = (
                f"; {row.value / before[name]:.3g} x that of the size before"
                if name in before
                else ""
            )
            before[name] = row.value
            yield replace(row, note=row.note + grown)


def _rows_of(cases: int) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        office = open_unit(copy_of(unit_file(cases, MONTHS), Path(folder)))
        engine = _engine(office)
        yield from _verified(office, cases)
        yield from _released(office, cases)
        yield from _filed(office, cases)
        yield from _drawn(office, cases)
        yield from _listed(office, cases)
        yield from _searched(office, cases)
        engine.dispose()


def _engine(office: Office) -> sa.Engine:
    assert isinstance(office.database, LocalDatabase)
    return office.database.engine


def _desks(office: Office, role: Role) -> list[Desk]:
    with office.database.begin() as work:
        return [Desk(office=office, me=one) for one in work.staff.find(role=role)]


@contextmanager
def _counted(office: Office) -> Iterator[list[str]]:
    sent: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        sent.append(statement)

    sa.event.listen(_engine(office), "before_cursor_execute", hear)
    yield sent
    sa.event.remove(_engine(office), "before_cursor_execute", hear)


def _taken_back(office: Office, work: Callable[[sa.Connection], object]) -> float:
    """How long raw SQL takes in a transaction that is taken back."""
    with _engine(office).connect() as connection:
        connection.begin()
        taken = seconds(lambda: work(connection))
        connection.rollback()
    return taken


def _released(office: Office, cases: int) -> Iterator[Row]:
    second = _desks(office, Role.COORDINATOR)[0]
    first, *rest = _waiting(office)
    # What is made ready once, in a session's first, is no part of how it grows.
    release_payments(second, (first,))
    payments = tuple(rest[:_RELEASED])
    ids = json.dumps([one.id.hex for one in payments])
    of_cases = json.dumps(sorted({one.case_id.hex for one in payments}))

    def raw(connection: sa.Connection) -> None:
        connection.exec_driver_sql(
            "UPDATE payment SET status = 'released', released_by = ?, released_at = ?, "
            "version = version + 1 WHERE id IN (SELECT value FROM json_each(?))",
            (second.me.id.hex, f"{second.now:%Y-%m-%d %H:%M:%S.%f}", ids),
        )
        for table, change in (
            ("next_step", "step = 'follow_up'"),
            ("seal_head", "number = number + 2"),
        ):
            connection.exec_driver_sql(
                f"UPDATE {table} SET {change} "  # noqa: S608  # names of our own
                "WHERE id IN (SELECT value FROM json_each(?))",
                (of_cases,),
            )

    peer = _taken_back(office, raw)
    with _counted(office) as sent:
        ours = seconds(lambda: release_payments(second, payments))
    note = f"{len(payments)} payments, {len(sent)} statements; {ours / peer:.3g} x the peer"
    yield _ms(f"release_{cases}", ours, note)
    yield _ms(f"release_raw_{cases}", peer, "one UPDATE of each table that a release touches")


def _waiting(office: Office) -> tuple[Payment, ...]:
    with office.database.begin() as work:
        return work.payments.find(status=PaymentStatus.PREPARED)


def _filed(office: Office, cases: int) -> Iterator[Row]:
    second = _desks(office, Role.COORDINATOR)[0]
    rest = _waiting(office)[: _FILED - _RELEASED]
    if rest:
        release_payments(second, rest)
    officer = _desks(office, Role.PAYMENT_OFFICER)[0]
    made: list[PaymentFile] = []
    with _counted(office) as sent:
        ours = seconds(lambda: made.append(write_payment_file(officer).file))
    (file,) = made
    schemas = importlib.resources.files("sepaxml").joinpath("schemas")
    schema = etree.XMLSchema(etree.fromstring((schemas / "pain.001.001.09.xsd").read_bytes()))
    document = etree.fromstring(file.xml)

    def raw() -> None:
        again = _built(document)
        schema.assertValid(again)
        etree.tostring(again)

    peer = seconds(raw)
    note = f"{file.payments} payments, {len(sent)} statements; {ours / peer:.3g} x the peer"
    yield _ms(f"file_{cases}", ours, note)
    yield _ms(f"file_raw_{cases}", peer, "lxml builds, validates and writes the same")


def _built(like: Any) -> Any:
    made = etree.Element(like.tag, attrib=dict(like.attrib), nsmap=like.nsmap)
    made.text = like.text
    made.extend(_built(one) for one in like)
    return made


def _drawn(office: Office, cases: int) -> Iterator[Row]:
    investigator = _desks(office, Role.FUT_INVESTIGATOR)[0]
    month = Month.of(investigator.today).plus(-1)

    def raw(connection: sa.Connection) -> None:
        connection.exec_driver_sql(
            "SELECT DISTINCT case_id FROM payment WHERE month = ? AND status = 'released'",
            (str(month),),
        ).all()

    peer = _taken_back(office, raw)
    form = DrawForm(month=month, control="Kontoutdrag", per_officer=10, seed=2026)
    ours = seconds(lambda: draw_round(investigator, form))
    yield _ms(f"draw_{cases}", ours, f"{ours / peer:.3g} x the peer")
    yield _ms(f"draw_raw_{cases}", peer, "the ids of the cases paid in the month, by raw SQL")


def _listed(office: Office, cases: int) -> Iterator[Row]:
    head, worker = _desks(office, Role.HEAD)[0], _desks(office, Role.SOCIAL_WORKER)[0]
    query = WorklistQuery(staff_id=None, today=head.today)
    for name, work in (
        ("worklist", lambda: worklist(head, query)),
        ("overview", lambda: overview(head)),
        ("rail", lambda: rail_counts(worker)),
    ):
        times = [seconds(work) for _ in range(_TIMES)]
        note = f"median of {_TIMES}, p95 {rounded(p95(times) * 1000)} ms"
        yield replace(_ms(f"{name}_{cases}", median(times), note), n=_TIMES)


def _searched(office: Office, cases: int) -> Iterator[Row]:
    """A person by number, by whole name, by family name, by a part of it, and a case by its."""
    worker = _desks(office, Role.SOCIAL_WORKER)[0]
    with office.database.begin() as work:
        people = work.people.find()[:: max(1, cases // _LOOKED_FOR)][:_LOOKED_FOR]
        numbers = [case.number for case in work.cases.find(caseworker_id=worker.me.id)]
    texts = [
        text
        for place, one in enumerate(people)
        for text in (
            one.identity_number or one.reserve_number,
            one.full_name,
            one.family_name,
            one.family_name[1:6],
            numbers[place % len(numbers)],
        )
    ]
    search(worker, texts[0])
    times = [seconds(partial(search, worker, text)) for text in texts]

    def raw(connection: sa.Connection) -> None:
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.found USING fts5(x, tokenize=trigram)"
        )
        connection.exec_driver_sql("INSERT INTO temp.found SELECT search_text FROM person")
        for text in texts:
            match = " ".join(f'"{word}"' for word in _folded(text))
            raw_times.append(seconds(partial(_matched, connection, match)))

    raw_times: list[float] = []
    _taken_back(office, raw)
    note = f"p95 of {len(texts)} with their lines in the log; "
    note += f"median {rounded(median(times) * 1000)} ms"
    yield replace(_ms(f"search_{cases}", p95(times), note), n=len(texts))
    note = "p95 of the same by raw FTS5 with trigrams, the ids of people alone"
    yield replace(_ms(f"search_raw_{cases}", p95(raw_times), note), n=len(texts))


def _matched(connection: sa.Connection, match: str) -> object:
    query = "SELECT rowid FROM temp.found WHERE found MATCH ? LIMIT 20"
    return connection.exec_driver_sql(query, (match,)).all()


def _folded(text: str) -> list[str]:
    return [plain for word in text.split() if (plain := fold(word))]


def _verified(office: Office, cases: int) -> Iterator[Row]:
    def raw(connection: sa.Connection) -> None:
        for table in ("decision", "decision_basis", "payment", "journal_note", "seal"):
            connection.exec_driver_sql(f"SELECT * FROM {table}").all()  # noqa: S608  # our own

    peer = _taken_back(office, raw)
    found = []
    ours = seconds(lambda: found.append(verify(office)))
    (seen,) = found
    note = f"{seen.decisions} decisions, {seen.seals} seals; {ours / peer:.3g} x the peer"
    yield _ms(f"verify_{cases}", ours, f"{seen.decisions / ours:.0f} decisions a second; {note}")
    yield _ms(f"verify_raw_{cases}", peer, "every row of five of its tables, by raw SQL")


def _ms(name: str, taken: float, note: str) -> Row:
    return Row(name=name, value=rounded(taken * 1000), unit="ms", n=1, note=note)
