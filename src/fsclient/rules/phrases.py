"""Phrases for the reasons and conditions of a decision, with blanks that the writer fills in."""

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import RuleViolation
from fsclient.rules.data_files import amiss, facts_asked, read

_BLANK = re.compile(r"\[[^\[\]\n]+\]")
FACTS = frozenset({"month", "granted", "deficit", "surplus", "already_granted"})
"""What a phrase may name in braces; the program fills it in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A few sentences for one situation. ``field`` is ``reasons`` or ``conditions``.

    ``{month}`` and its like are facts of the case; ``[vilken kostnad]`` is a blank.
    """

    key: str
    situation: str
    label: str
    field: Literal["reasons", "conditions"]
    kinds: tuple[DecisionKind, ...]
    text: str

    def fits(self, field: str, kind: DecisionKind | None) -> bool:
        """Whether it belongs in a field of a decision of a kind."""
        return field == self.field and (kind is None or kind in self.kinds)

    def with_facts(self, facts: Mapping[str, str]) -> str:
        """The text with the facts of the case, its blanks still there."""
        return self.text.format_map(facts)


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
        amiss(f"phrase[{place}].text")
        for place, phrase in enumerate(phrases)
        if (asked := facts_asked(phrase.text)) is None or not asked <= FACTS
    ]
    if strange:
        raise RuleViolation(*strange)
    return {one.key: dataclasses.replace(one, text=one.text.strip()) for one in phrases}
