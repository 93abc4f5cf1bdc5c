"""Whatever has a table is sealed, or it stands in writing why it is not."""

import pytest

from fsclient.storage import guards, kinds
from fsclient.storage.tables import metadata
from fsclient.usecases.sealed_kinds import EMPTY, HELD, MONEY, NOT_SEALED, SEALED, SealedKind

SIGNS = ("signed_", "released_", "registered_", "judged_", "settled_", "decided_on", "created_by")


def test_every_table_is_sealed_or_has_a_reason_not_to_be() -> None:
    tables = set(metadata.tables)
    told = [*SEALED, *HELD, *EMPTY, *NOT_SEALED]
    assert sorted(told) == sorted(tables), "see usecases/sealed_kinds.py"
    assert all((*HELD.values(), *EMPTY.values(), *NOT_SEALED.values()))


@pytest.mark.parametrize("kind", SEALED.values(), ids=lambda kind: kind.table)
def test_what_no_seal_covers_is_computed_or_counts_the_writes(kind: SealedKind) -> None:
    rows = next((one for one in kinds.ALL if one.table.name == kind.table), None)
    columns = set(metadata.tables[kind.table].columns.keys())
    computed = columns - set(rows.names) if rows is not None else set()
    assert set(kind.left_out) & columns == computed | ({"version"} & columns)


def test_nothing_that_tells_who_signed_it_is_among_those_that_are_not_sealed() -> None:
    signed = {
        f"{name}.{column.name}"
        for name in (*HELD, *EMPTY, *NOT_SEALED)
        for column in metadata.tables[name].columns
        if column.name.startswith(SIGNS)
    }
    assert signed == set()


@pytest.mark.parametrize("kind", SEALED.values(), ids=lambda kind: kind.table)
def test_the_columns_that_the_list_names_are_there(kind: SealedKind) -> None:
    columns = set(metadata.tables[kind.table].columns.keys())
    named = {name for name in (kind.case, kind.signed, *kind.times) if name}
    named |= {column for _, column in kind.rests_on} | {column for column, _ in kind.ended}
    assert named <= columns
    assert {table for table, _ in kind.rests_on} <= SEALED.keys()
    if kind.moves is not None:
        assert kind.moves.table in SEALED
        assert {kind.moves.by, kind.moves.when[0]} <= columns
    if kind.sums:
        assert {SEALED[table].case for table in MONEY} == {kind.case}


def test_what_a_guard_locks_is_sealed_once() -> None:
    locked = {*guards.APPEND_ONLY, *guards.LOCKED_WHEN} & SEALED.keys()
    # Drawn first, and judged later; told first, and taken back later.
    locked -= {"spot_check", "absence"}
    assert locked == {kind.table for kind in SEALED.values() if not kind.written_again}
