"""Larger units for the bench: the cases of a made-up one over and over, each with people, ids and
numbers of its own, and signed and sealed as its own.
"""

from __future__ import annotations

import dataclasses
import hashlib
import re
import shutil
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from fsclient.domain.cases import Case
from fsclient.domain.decision import Decision
from fsclient.domain.journal import ChainHead, Note
from fsclient.domain.payments import Payment, PaymentFile, PaymentStatus
from fsclient.storage import kinds, reconcile, tables
from fsclient.storage.engines import open_local
from fsclient.storage.sealing import Ledger
from fsclient.storage.store import Kind
from fsclient.usecases.decision import decision_hash
from fsclient.usecases.journal import note_hash
from fsclient.usecases.sealed_kinds import SEALED
from tests.bench.unit_on_disk import FOLDER, KEY, unit_file

CASES = 100
MONTHS = 6
_YEAR, _DAYS = 365, 37
_KINDS: tuple[Kind[Any], ...] = (
    kinds.PERSON,
    kinds.CASE,
    kinds.MEMBER,
    kinds.APPLICATION,
    kinds.FILLED,
    kinds.PLAN,
    kinds.SHEET,
    kinds.DECISION,
    kinds.BASIS,
    kinds.APPEAL,
    kinds.ACCOUNT,
    kinds.PAYMENT,
    kinds.NOTE,
    kinds.CHAIN_HEAD,
    kinds.NEXT_STEP,
)
"""What is copied of a case."""
_COPIED = frozenset(kind.table.name for kind in _KINDS)
_OUT_OF_THE_WAY = (
    tables.case_handover,
    tables.emergency_assessment,
    tables.letter,
    tables.payment_return,
    tables.payment_receipt,
    tables.payment_set_aside,
)
"""Cases with one of these are not copied: they tell of more than one row of their own."""
_WRITTEN_ID = re.compile("([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{6})[0-9a-f]{6}")


def grown_unit(cases: int) -> Path:
    """A unit of so many cases, with the last payment of each that runs waiting to be released."""
    path = FOLDER / f"grown-{cases}.db"
    if path.exists():
        return path
    half = Path(shutil.copy(unit_file(CASES, MONTHS), path.with_suffix(".part")))
    engine = open_local(half, KEY)
    with engine.begin() as connection:
        reconcile.lift(connection)
        base = _Base(connection)
        for copy in range(1, -(-cases // CASES)):
            base.copy(connection, copy)
        reconcile.put(connection)
    engine.dispose()
    return half.rename(path)


class _Base:
    """The rows that are copied, as SQLite keeps them."""

    def __init__(self, connection: sa.Connection) -> None:
        elsewhere = sa.union(*(sa.select(table.c.case_id) for table in _OUT_OF_THE_WAY))
        others = sa.select(tables.case.c.id).where(tables.case.c.id.not_in(elsewhere))
        matched = sa.union(
            sa.select(tables.person_match.c.person_id), sa.select(tables.person_match.c.other_id)
        )
        shared = (
            sa.select(tables.household_member.c.person_id)
            .group_by(tables.household_member.c.person_id)
            .having(sa.func.count(sa.distinct(tables.household_member.c.case_id)) > 1)
        )
        with_them = sa.select(tables.household_member.c.case_id).where(
            tables.household_member.c.person_id.in_(matched)
            | tables.household_member.c.person_id.in_(shared)
        )
        self._cases = connection.scalars(others.where(tables.case.c.id.not_in(with_them))).all()
        self._rows = {kind.table.name: self._of(connection, kind) for kind in _KINDS}
        self._by = connection.scalars(sa.select(tables.staff.c.id)).first()

    def _of(self, connection: sa.Connection, kind: Kind[Any]) -> Sequence[Any]:
        cases = sa.select(tables.case.c.id).where(tables.case.c.id.in_(self._cases))
        members = sa.select(tables.household_member.c.person_id).where(
            tables.household_member.c.case_id.in_(cases)
        )
        column = kind.table.c.get("case_id", kind.table.c.id)
        query = kind.select().where(column.in_(members if kind is kinds.PERSON else cases))
        return tuple(kind.from_row(row._mapping) for row in connection.execute(query))

    def copy(self, connection: sa.Connection, copy: int) -> None:
        """Every row once more; what is signed of it is signed and sealed anew."""
        made = {kind.table.name: self._copied(kind, copy) for kind in _KINDS}
        made["decision"] = list(_signed_decisions(made["decision"], made["decision_basis"]))
        made["journal_note"], made["chain_head"] = _chained(made["journal_note"])
        made["payment"] = _waiting(made["payment"], made["case_file"])
        file = _file_of(made["payment"], copy, self._by)
        made["payment"] = [
            dataclasses.replace(one, file_id=file.id) if one.file_id else one
            for one in made["payment"]
        ]
        made["payment_file"] = [file]
        asked: list[tuple[str, UUID]] = []
        for kind in (kinds.PAYMENT_FILE, *_KINDS):
            rows: list[Any] = [kind.to_columns(row) for row in made[kind.table.name]]
            connection.execute(sa.insert(kind.table), rows)
            sealed = SEALED.get(kind.table.name)
            if sealed is not None:
                asked += [(sealed.table, one["id"]) for one in rows if sealed.signs(one)]
        Ledger(connection).append(asked, late=True)

    def _copied(self, kind: Kind[Any], copy: int) -> list[Any]:
        ours = {
            column.name
            for column in kind.table.columns
            if column.name == "id"
            or any(key.column.table.name in _COPIED for key in column.foreign_keys)
        }
        named = {"facts", "result"} & set(kind.names)
        made = []
        for row in self._rows[kind.table.name]:
            changes: dict[str, Any] = {
                name: _id(getattr(row, name), copy)
                for name in ours & set(kind.names)
                if getattr(row, name) is not None
            }
            for name in named:
                changes[name] = _told_of(kind.table.c[name], getattr(row, name), copy)
            if kind is kinds.CASE:
                year, number = row.number.split("-")
                changes["number"] = f"{year}-{copy * CASES + int(number):05d}"
            if kind is kinds.PERSON:
                # As many are born on one day as in a town, not one of each copy.
                changes["birth_date"] = row.birth_date - timedelta(days=copy * _DAYS % _YEAR)
                changes |= {
                    "identity_number": None,
                    "reserve_number": f"{copy:03d}{row.id.hex[-8:]}",
                }
            made.append(dataclasses.replace(row, **changes))
        return made


def _id(of: UUID, copy: int) -> UUID:
    return UUID(f"{of.hex[:26]}{copy:06x}")


def _told_of(column: sa.Column[Any], value: Any, copy: int) -> Any:
    """A document that names people by their ids, of the copied ones."""
    kept: Any = column.type
    if not isinstance(kept.impl, sa.Text):
        return value
    text = kept.process_bind_param(value, None)
    return kept.read(_WRITTEN_ID.sub(rf"\g<1>{copy:06x}", text))


def _signed_decisions(decisions: Sequence[Decision], bases: Sequence[Any]) -> Iterator[Decision]:
    basis_of = {basis.id: basis for basis in bases}
    for one in decisions:
        if one.signed:
            yield dataclasses.replace(one, hash=decision_hash(one, basis_of[one.id]))
        else:
            yield one


def _chained(notes: Sequence[Note]) -> tuple[list[Note], list[ChainHead]]:
    """The journals' links, and where each ends."""
    made: list[Note] = []
    last: dict[UUID, Note] = {}
    for note in sorted(notes, key=lambda one: one.chain_number or 0):
        before = last.get(note.case_id)
        linked = dataclasses.replace(note, previous_hash=before.hash if before else None)
        sealed = dataclasses.replace(linked, hash=note_hash(linked))
        last[note.case_id] = sealed
        made.append(sealed)
    heads = [
        ChainHead(id=case_id, number=one.chain_number or 0, hash=one.hash or "")
        for case_id, one in last.items()
    ]
    return made, heads


def _waiting(payments: Sequence[Payment], cases: Sequence[Case]) -> list[Payment]:
    """The last payment of each case that runs is prepared, and no more than that."""
    runs = {case.id for case in cases if case.closed_on is None}
    last = {one.case_id: one for one in sorted(payments, key=lambda one: one.month)}
    return [
        dataclasses.replace(
            one,
            status=PaymentStatus.PREPARED,
            released_by=None,
            released_at=None,
            file_id=None,
            version=1,
        )
        if one is last[one.case_id] and one.case_id in runs
        else one
        for one in payments
    ]


def _file_of(payments: Sequence[Any], copy: int, by: Any) -> PaymentFile:
    """What carried the payments of the copied cases."""
    filed = [one for one in payments if one.file_id]
    return PaymentFile(
        id=UUID(int=copy),
        message_id=f"COPY{copy:06d}",
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        created_by=by,
        payments=len(filed),
        total=sum((one.amount for one in filed), Decimal(0)),
        sha256=hashlib.sha256(b"copied").hexdigest(),
        xml=b"copied",
    )
