"""The program dies in the middle of its work: nothing that was signed is gone."""

import dataclasses
import random
import secrets
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from uuid import UUID

from fsclient.domain.payments import PaymentStatus
from fsclient.storage.engines import open_local
from fsclient.storage.maintenance import check
from fsclient.storage.sessions import LocalDatabase
from fsclient.usecases.ports import UnitOfWork
from fsclient.usecases.verification import verify
from tests.support.databases import local_engine
from tests.support.unit import make_unit

ROOT = Path(__file__).parents[2]
ROUNDS, LINES, PAUSE = 4, (2, 26), 0.15


def killed_in_the_middle(path: Path, key: bytes, chance: random.Random) -> list[tuple[str, UUID]]:
    """What a run reported as committed before it was killed at a moment that chance chose."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.flows.killed_walk", str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write(key.hex() + "\n")
        program.stdin.flush()
        told = [program.stdout.readline() for _ in range(chance.randint(*LINES))]
        time.sleep(chance.uniform(0, PAUSE))
        assert program.poll() is None, "the program ended by itself"
        program.kill()
        told += program.stdout.readlines()
    whole = (line.split() for line in told if line.endswith("\n"))
    return [(store, UUID(row_id)) for store, row_id in whole]


def stands(work: UnitOfWork, store: str, row_id: UUID) -> bool:
    """Whether a row that was reported is there as it was reported: signed, released, whole."""
    row = getattr(work, store).get(row_id)
    if store in ("notes", "decisions"):
        return bool(row.signed)
    return store != "payments" or row.status is PaymentStatus.RELEASED


def test_a_killed_program_loses_nothing_signed(sqlite_path: Path) -> None:
    key, chance = secrets.token_bytes(32), random.Random(20261122)
    first = local_engine(sqlite_path, key)
    unit = make_unit(LocalDatabase(first))
    first.dispose()
    reported: list[tuple[str, UUID]] = []
    for _ in range(ROUNDS):
        reported += killed_in_the_middle(sqlite_path, key, chance)
        engine = open_local(sqlite_path, key)
        database = LocalDatabase(engine)
        assert check(engine) == ()
        with database.begin() as work:
            assert [one for one in reported if not stands(work, *one)] == []
        seen = verify(dataclasses.replace(unit.office, database=database))
        assert seen.sound, seen.findings
        engine.dispose()
        counted = Counter(store for store, _ in reported)
        # The last commit of a run can be made and not told of: it is there, and whole.
        assert counted["notes"] <= seen.notes - counted["decisions"]
        assert counted["decisions"] <= seen.decisions
    assert counted["decisions"] > 0
    assert counted["notes"] > 0
