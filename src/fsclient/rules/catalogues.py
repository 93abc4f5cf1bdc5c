"""Lists to choose from: a key, its Swedish label, and when it may be used."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fsclient.domain.errors import RuleViolation
from fsclient.rules.data_files import Filled, amiss, read, reference

CERTAINTIES = frozenset({"found", "local", "labels_only", "proposal"})
"""How sure an entry is; ``CatalogueEntry`` says what each means."""


class Who(StrEnum):
    """Who of a household can have what an entry names."""

    ANY = "any"
    ADULT = "adult"
    CHILD = "child"


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueEntry:
    """One choice. ``law`` is a key of laws.toml, empty where no paragraph rules.

    ``group`` is the heading it stands under, empty where there are none. ``fault`` says whose
    fault a returned payment is (account, payee, file), empty in other lists. ``certainty`` says
    how sure the entry is: found, local (one unit's words), labels_only (no official code known) or
    proposal (our own). ``who`` can have it. ``not_counted`` is why an income is known and shown
    but never counted, empty where it counts.
    """

    key: str
    label: str
    law: str = ""
    group: str = ""
    valid_from: date
    valid_to: date | None = None
    source: str
    certainty: str
    who: Who = Who.ANY
    not_counted: Filled = ""
    fault: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether it may be chosen on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The choices of one kind, in the order they are shown."""

    name: str
    entries: tuple[CatalogueEntry, ...]

    def at(self, day: date) -> tuple[CatalogueEntry, ...]:
        """What may be chosen on a day."""
        return tuple(entry for entry in self.entries if entry.holds_on(day))

    def label(self, key: str) -> str:
        """The Swedish label of a key, old ones too; the key itself where no entry has it."""
        entry = self._entry(key)
        return key if entry is None else entry.label

    def fault(self, key: str) -> str:
        """Whose fault the entry of a key says it is; nothing where no entry has it."""
        entry = self._entry(key)
        return "" if entry is None else entry.fault

    def _entry(self, key: str) -> CatalogueEntry | None:
        # Another program may write a key that no file has, in a row that is then locked: what it
        # stands in is shown all the same.
        return next((entry for entry in self.entries if entry.key == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    entry: tuple[CatalogueEntry, ...] = ()


def read_catalogue(name: str, text: str, laws: Collection[str] | None = None) -> Catalogue:
    """The ``[[entry]]`` rows of a TOML text; raises RuleViolation for what is amiss.

    ``laws`` are the keys that an entry's law may be, where they are known.
    """
    entries = read(text, _File).entry
    problems = [
        *(
            amiss(f"entry[{place}].certainty")
            for place, one in enumerate(entries)
            if one.certainty not in CERTAINTIES
        ),
        *(
            reference(f"entry[{place}].law", one.law)
            for place, one in enumerate(entries)
            if laws is not None and one.law and one.law not in laws
        ),
    ]
    if problems:
        raise RuleViolation(*problems)
    return Catalogue(name, entries)
