"""Letters that are drawn once in a run of tests: a fifth of a second each, and mostly the same."""

import functools
from collections.abc import Callable
from datetime import date
from typing import Final

from fsclient.domain.form_papers import FormPaper
from fsclient.domain.letters import DecisionLetter, PaperRequest
from fsclient.domain.list_papers import ListPaper
from fsclient.usecases.ports import LetterWriter

_AT_MOST: Final = 200


class DrawnOnce:
    """A letter writer's letters. That the same letter gives the same bytes, whoever draws it, is
    its contract, and tests/documents holds it.
    """

    def __init__(self, writer: LetterWriter) -> None:
        self._writer = writer

    def wording_version(self, decided_on: date) -> str:
        return self._writer.wording_version(decided_on)

    def emergency_wording_version(self, decided_on: date) -> str:
        return self._writer.emergency_wording_version(decided_on)

    def decision_letter(self, letter: DecisionLetter) -> bytes:
        return _drawn(letter, _Unkeyed(self._writer))

    def paper_request(self, letter: PaperRequest) -> bytes:
        return self._writer.paper_request(letter)

    def form_paper(self, paper: FormPaper) -> bytes:
        return self._writer.form_paper(paper)

    def list_paper(self, paper: ListPaper, step: Callable[[int, int], None]) -> bytes:
        return self._writer.list_paper(paper, step)


class _Unkeyed:
    """A letter writer that is like every other, so that who draws first draws for all."""

    def __init__(self, writer: LetterWriter) -> None:
        self.writer = writer

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Unkeyed)

    def __hash__(self) -> int:
        return 0


@functools.lru_cache(_AT_MOST)
def _drawn(letter: DecisionLetter, by: _Unkeyed) -> bytes:
    return by.writer.decision_letter(letter)
