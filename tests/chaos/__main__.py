"""`make chaos`: kills and cuts the program in the middle of a working day, and counts.

`python -m tests.chaos [SQLITE] [POSTGRESQL]` does so many on each engine (300 and 150), tells how
many steps were done, and ends with 1 where one that was told of is lost, one is done twice, or the
database is not whole. On SQLite each is a kill; on a server every other is a kill, and the others
are a COMMIT whose question or answer is lost, or that arrives late, or a line that is cut.
"""

import dataclasses
import multiprocessing
import random
import secrets
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from fsclient.bootstrap.office import make_office
from fsclient.storage.engines import ServerAddress, open_server
from fsclient.storage.maintenance import check
from fsclient.storage.upgrade import put_right, upgrade
from fsclient.usecases.verification import verify
from tests.chaos.counted import Step, standing
from tests.chaos.day import Where, database_of, work_on
from tests.support.databases import local_engine
from tests.support.line import Line, Loses, line_to
from tests.support.own_server import throwaway_server
from tests.support.unit import Clock, make_unit

USUAL = (300, 150)
PATIENCE_S = 120
_LONGEST_PAUSE_S = 0.1
_STEPS_BETWEEN = (1, 8)


class Lost(Exception):
    """The program ended by itself, or said nothing for long: what it said last is the text."""


class Chaos:
    """One database, whoever works on it, and what has been told."""

    def __init__(self, where: Where, chance: random.Random) -> None:
        self._where = where
        self._chance = chance
        self._start = multiprocessing.get_context("forkserver")
        self._start.set_forkserver_preload(["tests.chaos.day"])
        self._program: Any = None
        self._told: Connection | None = None
        self.done: set[Step] = set()
        self.begun: set[Step] = set()
        self.said: Counter[str] = Counter()

    def begin(self) -> None:
        """Let someone work on from where the last one was."""
        hear, tell = self._start.Pipe(duplex=False)
        first = max((number for number, _step in self.begun), default=1)
        self._program = self._start.Process(target=work_on, args=(self._where, tell, first))
        self._program.start()
        tell.close()
        self._told = hear

    def hear_some(self) -> None:
        """Listen for some new steps, and a moment more: what comes next comes in the middle."""
        wanted = len(self.begun) + self._chance.randint(*_STEPS_BETWEEN)
        while len(self.begun) < wanted:
            self._hear()
        time.sleep(self._chance.uniform(0, _LONGEST_PAUSE_S))

    def hear_through(self) -> None:
        """Listen until a step is done that was begun after this."""
        before = self.said.total()
        while self.said.total() <= before + 2:
            self._hear()

    def kill(self) -> None:
        """End it at once, and take what it had told before."""
        self._program.kill()
        self._program.join()
        with suppress(EOFError, OSError):
            while True:
                self._hear()
        assert self._told is not None
        self._told.close()

    def _hear(self) -> None:
        assert self._told is not None
        if not self._told.poll(PATIENCE_S):
            raise Lost(f"nothing said for {PATIENCE_S} s after {sorted(self.begun)[-1:]}")
        word, number, step = self._told.recv()
        self.begun.add((number, step))
        if word != "begun":
            self.said[word] += 1
            self.done.add((number, step))


def amiss(chaos: Chaos, engine: sa.Engine) -> Iterator[str]:
    """What was told of and does not stand, and what stands twice."""
    found = standing(engine)
    yield from (f"lost: {step}" for step in sorted(chaos.done) if not found[step])
    yield from (f"double: {step}" for step, count in sorted(found.items()) if count > 1)


def disturb(chaos: Chaos, line: Line | None, chance: random.Random, number: int) -> str:
    """One kill, or one cut where there is a line to cut; what it was."""
    if line is None or number % 2:
        chaos.kill()
        chaos.begin()
        return "kill"
    what = chance.choice([*(one for one in Loses if one is not Loses.VOICE), None])
    if what is None:
        line.cut()
        chaos.hear_through()
        return "cut"
    line.lose(what)
    if what is Loses.TIME:
        time.sleep(chance.uniform(0, _LONGEST_PAUSE_S))
        line.deliver()
    chaos.hear_through()
    line.keep()
    return what.name.lower()


def run(where: Where, owner: sa.Engine, line: Line | None, count: int) -> int:
    """So many on one engine, told of; how many things were amiss."""
    chance = random.Random()
    chaos, kinds = Chaos(where, chance), Counter[str]()
    begun_at = time.monotonic()
    chaos.begin()
    try:
        for number in range(1, count + 1):
            chaos.hear_some()
            kinds[disturb(chaos, line, chance, number)] += 1
            if any(amiss(chaos, owner)):
                break
        chaos.hear_through()
    finally:
        chaos.kill()
    office = make_office(database_of(where, owner), Clock())
    # The made-up unit writes as of other days.
    put_right(owner)
    wrong = [*amiss(chaos, owner), *map(str, verify(office).findings), *map(str, check(owner))]
    engine = "SQLite" if line is None else "PostgreSQL"
    told = ", ".join(f"{kind} {many}" for kind, many in sorted(kinds.items()))
    print(
        f"{engine}: {kinds.total()} ({told}); {len(chaos.done)} steps done, "
        f"{chaos.said['found']} found again; {len(wrong)} lost, double or not whole; "
        f"{time.monotonic() - begun_at:.0f} s"
    )
    for one in wrong:
        print(f"  {one}")
    return len(wrong)


def on_sqlite(count: int) -> int:
    """So many kills on a new encrypted file."""
    with tempfile.TemporaryDirectory(prefix="fsclient-chaos-") as folder:
        file, key = Path(folder) / "unit.sqlite", secrets.token_bytes(32)
        owner = local_engine(file, key)
        where = Where(file=file, key=key)
        make_unit(database_of(where, owner))
        wrong = run(where, owner, None, count)
        owner.dispose()
    return wrong


def on_server(count: int) -> int:
    """So many kills and cuts on a throwaway server, reached by a line."""
    with throwaway_server() as server, line_to(server.host, server.port) as line:
        made = server.new_database("chaos")
        near = ServerAddress(
            host=server.host, port=server.port, database=made.database, certificate=None
        )
        owner = open_server(near, made.user, made.password)
        upgrade(owner)
        far = dataclasses.replace(near, host="127.0.0.1", port=line.port)
        where = Where(address=far, login=made.user, password=made.password)
        make_unit(database_of(where, owner))
        wrong = run(where, owner, line, count)
        owner.dispose()
    return wrong


def main(counts: tuple[int, ...]) -> int:
    """So many on each engine; returns the exit code."""
    on_file, on_line = (*counts, *USUAL[len(counts) :])
    wrong = (on_sqlite(on_file) if on_file else 0) + (on_server(on_line) if on_line else 0)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(tuple(int(each) for each in sys.argv[1:3])))
