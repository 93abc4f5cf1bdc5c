"""Paragraph references and the statute's own figures, each by date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from fsclient.domain.errors import RuleViolation
from fsclient.rules.data_files import Row, day_of, needed, rows, text_of


@dataclass(frozen=True, slots=True, kw_only=True)
class LawText:
    """How a rule is referred to between two dates. ``certainty``: found, known or uncertain."""

    text: str
    valid_from: date
    valid_to: date | None
    certainty: str

    def holds_on(self, day: date) -> bool:
        """Whether this is the reference to give on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


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
    """Every reference by its key, and the statute's figures."""

    texts: Mapping[str, tuple[LawText, ...]]
    figures: tuple[Figure, ...]

    def at(self, key: str, day: date) -> str:
        """The reference on a day, ``12 kap. 7 § SoL``; raises RuleViolation ``law_missing``."""
        return self.text_at(key, day).text

    def text_at(self, key: str, day: date) -> LawText:
        """The reference on a day with how sure it is; raises RuleViolation ``law_missing``."""
        for text in self.texts.get(key, ()):
            if text.holds_on(day):
                return text
        raise RuleViolation.at(None, "law_missing", law=key, day=day)

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
    )


def _text(row: Row) -> LawText:
    return LawText(
        text=needed(row, "text", str),
        valid_from=needed(row, "valid_from", date),
        valid_to=day_of(row, "valid_to"),
        certainty=needed(row, "certainty", str),
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
