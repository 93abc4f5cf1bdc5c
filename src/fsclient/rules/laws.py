"""Paragraph references and the statute's own figures, each by date."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.rules.data_files import Filled, amiss, read, reference

CERTAINTIES = frozenset({"found", "known", "uncertain"})
"""How sure a reference is: read in the law, known to all, or to be looked up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LawText:
    """How a rule is referred to between two dates. ``certainty``: found, known or uncertain.

    ``note`` is what is said of an uncertain one where it is used.
    """

    text: str
    valid_from: date
    valid_to: date | None = None
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

    key: Filled
    label: Filled
    letter_one: Filled
    letter_two: Filled
    laws: tuple[str, ...]
    valid_from: date
    valid_to: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that the statute itself sets, from a date."""

    key: str
    value: Decimal
    valid_from: date
    law: str
    source: str = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _LawRow(LawText):
    key: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    law: tuple[_LawRow, ...] = ()
    figure: tuple[Figure, ...] = ()
    ground: tuple[Ground, ...] = ()


def read_laws(text: str) -> Laws:
    """The references and figures of a TOML text; raises RuleViolation for what is amiss."""
    file = read(text, _File)
    texts: dict[str, tuple[LawText, ...]] = {}
    for row in file.law:
        said = LawText(
            text=row.text,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
            certainty=row.certainty,
            note=row.note,
        )
        texts[row.key] = (*texts.get(row.key, ()), said)
    if problems := tuple(_amiss(file)):
        raise RuleViolation(*problems)
    return Laws(texts=MappingProxyType(texts), figures=file.figure, grounds=file.ground)


def _amiss(file: _File) -> Iterator[Problem]:
    """A word that does not say how sure a reference is, and laws that are not there."""
    known = {row.key for row in file.law}
    for place, row in enumerate(file.law):
        if row.certainty not in CERTAINTIES:
            yield amiss(f"law[{place}].certainty")
    for place, figure in enumerate(file.figure):
        if figure.law not in known:
            yield reference(f"figure[{place}].law", figure.law)
    for place, ground in enumerate(file.ground):
        if not ground.laws:
            yield amiss(f"ground[{place}].laws")
        for law in ground.laws:
            if law not in known:
                yield reference(f"ground[{place}].laws", law)
