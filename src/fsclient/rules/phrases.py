"""Phrases for the reasons and conditions of a decision, with blanks that the writer fills in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import RuleViolation
from fsclient.rules.data_files import Row, needed, rows

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
    field: str
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


def read_phrases(text: str) -> dict[str, Phrase]:
    """The ``[[phrase]]`` rows of a TOML text by key; raises RuleViolation for one amiss."""
    phrases = [_phrase(row) for row in rows(text, "phrase")]
    return {phrase.key: phrase for phrase in phrases}


def _phrase(row: Row) -> Phrase:
    words = needed(row, "text", str).strip()
    if not {name for _, name, _, _ in Formatter().parse(words) if name is not None} <= FACTS:
        raise RuleViolation.at("text", "data_file_value", name="text")
    return Phrase(
        key=needed(row, "key", str),
        situation=needed(row, "situation", str),
        label=needed(row, "label", str),
        field=_field(row),
        kinds=tuple(_kind(code) for code in needed(row, "kinds", list)),
        text=words,
    )


def _field(row: Row) -> str:
    field = needed(row, "field", str)
    if field not in ("reasons", "conditions"):
        raise RuleViolation.at("field", "data_file_value", name="field")
    return field


def _kind(code: object) -> DecisionKind:
    try:
        return DecisionKind(str(code))
    except ValueError as error:
        raise RuleViolation.at("kinds", "data_file_value", name="kinds") from error
