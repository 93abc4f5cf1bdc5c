"""Phrases for the reasons and conditions of a decision, with blanks that the writer fills in."""

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import RuleViolation
from fsclient.rules.data_files import amiss, facts_asked, read

_BLANK = re.compile(r"\[[^\[\]\n]+\]")
ROW_BLANKS: Final = MappingProxyType(
    {"cost": "[vilken kostnad]", "told": "[belopp] kronor", "taken": "[belopp] kronor"}
)
"""What a phrase may name of a cost that was lowered or refused, and what stands there without."""
FACTS: Final = frozenset({"month", "granted", "deficit", "surplus", "already_granted", *ROW_BLANKS})
"""What a phrase may name in braces; the program fills it in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A few sentences for one situation. ``field`` is ``reasons`` or ``conditions``.

    ``{month}`` and its like are facts of the case, ``{cost}`` and its like of one of its costs;
    ``[datum]`` is a blank. ``text_two`` is for two adults, where it is not the same.
    """

    key: str
    situation: str
    label: str
    field: Literal["reasons", "conditions"]
    kinds: tuple[DecisionKind, ...]
    text: str
    text_two: str = ""

    def fits(self, field: str, kind: DecisionKind | None) -> bool:
        """Whether it belongs in a field of a decision of a kind."""
        return field == self.field and (kind is None or kind in self.kinds)

    def of_rows(self, rows: Sequence[Mapping[str, str]]) -> Sequence[Mapping[str, str]]:
        """The costs that it can be said of: those of which all that it names is known."""
        named = (facts_asked(self.text) or frozenset()) & ROW_BLANKS.keys()
        return [row for row in rows if named <= row.keys()] if named else []

    def with_facts(self, facts: Mapping[str, str], *, two: bool = False) -> str:
        """The text with the facts of the case, its blanks still there; to two adults, or one."""
        text = self.text_two if two and self.text_two else self.text
        return text.format_map({**ROW_BLANKS, **facts})


def blanks_left(text: str) -> tuple[str, ...]:
    """The blanks of phrases that nobody has filled in, ``[vilken kostnad]``."""
    return tuple(_BLANK.findall(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    phrase: tuple[Phrase, ...] = ()


def read_phrases(text: str) -> dict[str, Phrase]:
    """The ``[[phrase]]`` rows of a TOML text by key; raises RuleViolation for what is amiss."""
    phrases = read(text, _File).phrase
    strange = [
        amiss(f"phrase[{place}].{key}")
        for place, phrase in enumerate(phrases)
        for key, text in (("text", phrase.text), ("text_two", phrase.text_two))
        if (asked := facts_asked(text)) is None or not asked <= FACTS
    ]
    if strange:
        raise RuleViolation(*strange)
    return {
        one.key: dataclasses.replace(one, text=one.text.strip(), text_two=one.text_two.strip())
        for one in phrases
    }
