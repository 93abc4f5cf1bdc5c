"""``fsclient calculate``: a household, or a file of them, by the rules of this computer."""

import io
from contextlib import closing
from functools import partial
from itertools import chain, islice
from typing import BinaryIO

from fsclient.bootstrap.added_norms import book_of_computer
from fsclient.bootstrap.processors import in_order, processors
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.exchange.calculation_json import (
    Answers,
    calculate_json,
    calculate_lines,
    error_json,
)

BLOCK_BYTES = 256 * 1024
"""What is read of a file at a time: several hundred households, and some 20 ms of work."""

BLOCKS_ALONE = 8
"""A file of fewer blocks is worked out before another process could have begun."""


def calculate_one(data: bytes) -> bytes:
    """The result of one household as a line; raises RuleViolation."""
    return calculate_json(data, book_of_computer()) + b"\n"


def calculate_many(source: BinaryIO, out: BinaryIO, processes: int | None = None) -> bool:
    """Answer each line of a file with a line, in order; whether all were sound.

    ``processes`` is on how many processors, None all that there are. A few blocks a processor are
    held at a time, however long the file is. Raises RuleViolation where the computer's own norms
    cannot be read.
    """
    work = _Answering()
    blocks = iter(partial(_lines_of, source), b"")
    first = list(islice(blocks, BLOCKS_ALONE))
    if len(first) < BLOCKS_ALONE:
        processes = 1
    sound = True
    # Closed here, so that no helper outlives what could not be written.
    with closing(in_order(chain(first, blocks), work, processes or processors())) as answered:
        for answers in answered:
            out.write(answers.json)
            sound = sound and answers.sound
    return sound


def _lines_of(source: BinaryIO) -> bytes:
    """The next block, to the end of a line; empty at the end of the file."""
    return source.read(BLOCK_BYTES) + source.readline()


class _Answering:
    """Answers lines by the rules of this computer; another process reads them for itself."""

    def __init__(self) -> None:
        self._book = book_of_computer()

    def __reduce__(self) -> "tuple[type[_Answering], tuple[()]]":
        return _Answering, ()

    def __call__(self, lines: bytes) -> Answers:
        return calculate_lines(io.BytesIO(lines), self._book, _sentence)


def error_of(violation: RuleViolation) -> bytes:
    """The first problem as a line."""
    return error_json(violation, _sentence) + b"\n"


def _sentence(problem: Problem) -> str:
    from fsclient.ui.speech.messages import sentence

    return sentence(problem)
