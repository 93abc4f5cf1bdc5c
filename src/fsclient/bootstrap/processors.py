"""Work that the computer's processors share, answered in the order that it was given."""

import os
import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Part = TypeVar("Part")
Done = TypeVar("Done")


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(
    parts: Iterable[Part], work: Callable[[Part], Done], processes: int
) -> Generator[Done, None, None]:
    """What each part comes to, in order, worked out by so many processes, of which this is one.

    Each has one part at a time, so that no more of them is ever held. ``work`` is pickled where a
    process does not begin as a copy of this one (Windows, macOS).
    """
    left = iter(parts)
    with _helpers(work, processes - 1) as helpers:
        asked = _ask(helpers, left)
        for part in left:
            done = work(part)
            theirs = [helper.recv() for helper in asked]
            asked = _ask(helpers, left)
            yield from theirs
            yield done
        for helper in asked:
            yield helper.recv()


def _ask(helpers: list["Connection"], parts: Iterator[Part]) -> list["Connection"]:
    """Give each helper a part while there are any; the helpers that have got one."""
    asked = []
    for helper, part in zip(helpers, parts, strict=False):
        helper.send(part)
        asked.append(helper)
    return asked


@contextmanager
def _helpers(work: Callable[[Part], Done], count: int) -> Iterator[list["Connection"]]:
    from multiprocessing import Pipe, Process

    pipes = []
    workers = []
    # Ctrl+C reaches everyone: only the one who reads and writes heeds it, and ends the others.
    heeded = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        for _ in range(count):
            ours, theirs = Pipe()
            worker = Process(target=_help, args=(work, theirs, ours), daemon=True)
            worker.start()
            theirs.close()
            pipes.append(ours)
            workers.append(worker)
        signal.signal(signal.SIGINT, heeded)
        yield pipes
    finally:
        signal.signal(signal.SIGINT, heeded)
        for worker in workers:
            worker.terminate()
            worker.join()


def _help(work: Callable[[Part], Done], pipe: "Connection", other_end: "Connection") -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Windows hands nothing on of what was set
    other_end.close()  # a copy of it, by which the one who asks would never seem gone
    with suppress(EOFError, OSError):  # whoever asked is gone
        while True:
            pipe.send(work(pipe.recv()))
