"""Paragraph references and the statute's own figures, each by date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from fsclient.domain.errors import RuleViolation
from fsclient.rules.data_files import Row, day_of, filled, needed, rows, text_of


@dataclass(frozen=True, slots=True, kw_only=True)
class LawText:
    """How a rule is referred to between two dates. ``certainty``: found, known or uncertain.

    ``note`` is what is said of an uncertain one where it is used.
    """

    text: str
    valid_from: date
    valid_to: date | None
    certainty: str
    note: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether this is the reference to give on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Why a need that the calculation shows is not met; ``laws`` are keys of references.

    ``letter_one`` and ``letter_two`` say it to one adult and to two, as a row between what was
    applied for and what is granted.
    """

    key: str
    label: str
    letter_one: str
    letter_two: str
    laws: tuple[str, ...]
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that the statute itself sets, from a date."""

    key: str
    value: Decimal
    valid_from: date
    law: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Laws:
    """Every reference by its key, the statute's figures, and the grounds to refuse a need."""

    texts: Mapping[str, tuple[LawText, ...]]
    figures: tuple[Figure, ...]
    grounds: tuple[Ground, ...] = ()

    def at(self, key: str, day: date) -> str:
        """The reference on a day, ``12 kap. 7 § SoL``; raises RuleViolation ``law_missing``."""
        return self.text_at(key, day).text

    def text_at(self, key: str, day: date) -> LawText:
        """The reference on a day with how sure it is; raises RuleViolation ``law_missing``."""
        for text in self.texts.get(key, ()):
            if text.holds_on(day):
                return text
        raise RuleViolation.at(None, "law_missing", law=key, day=day)

    def grounds_on(self, day: date) -> tuple[Ground, ...]:
        """The grounds that can be chosen on a day."""
        return tuple(
            one
            for one in self.grounds
            if one.valid_from <= day and (one.valid_to is None or day <= one.valid_to)
        )

    def ground(self, key: str, day: date) -> Ground | None:
        """The ground of a key on a day, or None."""
        return next((one for one in self.grounds_on(day) if one.key == key), None)

    def figure(self, key: str, day: date) -> Decimal:
        """The statute's figure on a day; raises RuleViolation ``law_missing``."""
        found = [one for one in self.figures if one.key == key and one.valid_from <= day]
        if not found:
            raise RuleViolation.at(None, "law_missing", law=key, day=day)
        return max(found, key=lambda one: one.valid_from).value


def read_laws(text: str) -> Laws:
    """The references and figures of a TOML text; raises RuleViolation for a row amiss."""
    texts: dict[str, tuple[LawText, ...]] = {}
    for row in rows(text, "law"):
        key = needed(row, "key", str)
        texts[key] = (*texts.get(key, ()), _text(row))
    return Laws(
        texts=MappingProxyType(texts),
        figures=tuple(_figure(row) for row in rows(text, "figure")),
        grounds=tuple(_ground(row, texts) for row in rows(text, "ground")),
    )


def _text(row: Row) -> LawText:
    return LawText(
        text=needed(row, "text", str),
        valid_from=needed(row, "valid_from", date),
        valid_to=day_of(row, "valid_to"),
        certainty=needed(row, "certainty", str),
        note=text_of(row, "note"),
    )


def _ground(row: Row, texts: Mapping[str, tuple[LawText, ...]]) -> Ground:
    laws = needed(row, "laws", list)
    if not laws or not all(law in texts for law in laws):
        raise RuleViolation.at("laws", "data_file_value", name="laws")
    return Ground(
        key=filled(row, "key"),
        label=filled(row, "label"),
        letter_one=filled(row, "letter_one"),
        letter_two=filled(row, "letter_two"),
        laws=tuple(laws),
        valid_from=needed(row, "valid_from", date),
        valid_to=day_of(row, "valid_to"),
    )


def _figure(row: Row) -> Figure:
    value = row.get("value")
    return Figure(
        key=needed(row, "key", str),
        value=Decimal(value) if type(value) is int else needed(row, "value", Decimal),
        valid_from=needed(row, "valid_from", date),
        law=needed(row, "law", str),
        source=text_of(row, "source"),
    )
