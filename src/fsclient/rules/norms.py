"""The riksnorm and the prisbasbelopp as dated tables, read from text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from fsclient.domain.calculation import NormReference
from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.data_files import Row, month_ending, month_starting, needed, rows, text_of


@dataclass(frozen=True, slots=True, kw_only=True)
class NormTable:
    """One decided norm: groups of amounts in kronor per month.

    ``shape`` names which groups there are and what they mean, so that a norm built in another
    way from a later year is read by the same words and used by a rule of its own.
    ``certainty`` is ``found``, ``partly_derived`` or ``derived``.
    """

    shape: str
    valid_from: Month
    valid_to: Month
    sfs: str
    certainty: str
    provenance: str
    source: str
    groups: Mapping[str, Mapping[str, Decimal]]
    uneven_child: str = ""

    def holds_in(self, month: Month) -> bool:
        """Whether the table is the norm of a month."""
        return self.valid_from <= month <= self.valid_to

    def reference(self, key: str) -> NormReference:
        """Where an amount of the table comes from."""
        return NormReference(key, self.valid_from.first, self.sfs, self.provenance)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prisbasbelopp:
    """The prisbasbelopp of a calendar year, in kronor (2 kap. 6 and 7 §§ SFB)."""

    year: int
    amount: Decimal
    sfs: str
    certainty: str
    provenance: str

    @property
    def reference(self) -> NormReference:
        """Where the amount comes from."""
        start = Month(self.year, 1).first
        return NormReference("prisbasbelopp", start, self.sfs, self.provenance)


def read_norms(text: str) -> tuple[NormTable, ...]:
    """The norms of a TOML text, oldest first; raises RuleViolation for a row that is amiss."""
    return tuple(sorted(map(_norm, rows(text, "norm")), key=lambda table: table.valid_from))


def read_prisbasbelopp(text: str) -> Mapping[int, Prisbasbelopp]:
    """The prisbasbelopp by year; raises RuleViolation for a row that is amiss."""
    found = map(_prisbasbelopp, rows(text, "prisbasbelopp"))
    return MappingProxyType({one.year: one for one in found})


def norm_of(tables: Iterable[NormTable], month: Month) -> NormTable:
    """The norm decided for a month; raises RuleViolation ``norm_missing`` where there is none."""
    for table in tables:
        if table.holds_in(month):
            return table
    raise RuleViolation.at("period", "norm_missing", period=str(month))


_FIELDS = frozenset(
    {"shape", "valid_from", "valid_to", "sfs", "certainty", "provenance", "source", "uneven_child"}
)


def _norm(row: Row) -> NormTable:
    return NormTable(
        shape=needed(row, "shape", str),
        valid_from=month_starting(row, "valid_from"),
        valid_to=month_ending(row, "valid_to"),
        sfs=needed(row, "sfs", str),
        certainty=needed(row, "certainty", str),
        provenance=needed(row, "provenance", str),
        source=needed(row, "source", str),
        groups=MappingProxyType({name: _amounts(row, name) for name in row if name not in _FIELDS}),
        uneven_child=text_of(row, "uneven_child"),
    )


def _amounts(row: Row, name: str) -> Mapping[str, Decimal]:
    group = needed(row, name, dict)
    return MappingProxyType({key: Decimal(needed(group, key, int)) for key in group})


def _prisbasbelopp(row: Row) -> Prisbasbelopp:
    return Prisbasbelopp(
        year=needed(row, "year", int),
        amount=Decimal(needed(row, "amount", int)),
        sfs=needed(row, "sfs", str),
        certainty=needed(row, "certainty", str),
        provenance=needed(row, "provenance", str),
    )
