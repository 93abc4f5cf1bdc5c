"""The riksnorm and the prisbasbelopp as dated tables, read from text."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from fsclient.domain.calculation import NormReference
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.data_files import (
    Row,
    filled,
    month_ending,
    month_starting,
    needed,
    rows,
    text_of,
)

Groups = Mapping[str, Mapping[str, Decimal]]

CERTAINTIES: Mapping[str, str] = MappingProxyType(
    {
        "found": "funnen (found): ",
        "partly_derived": "delvis härledd (derived): ",
        "derived": "härledd (derived): ",
    }
)
"""How sure a table is, and the words that its provenance begins with on screen and in letters."""

LARGEST_AMOUNT = 1_000_000
"""No norm is counted in millions: a larger number is a slip of the keyboard."""

_NOTHING: Groups = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class NormTable:
    """One decided norm: groups of amounts in kronor per month.

    ``shape`` names which groups there are and what they mean, so that a norm built in another
    way from a later year is read by the same words and used by a rule of its own.
    ``certainty`` is one of ``CERTAINTIES``; where it is ``partly_derived``, ``derived_rows`` names
    what is derived, cells (``child.7-10``) or whole groups.

    The rest says what sets the table apart from the one before it, so that what is no misprint
    is not taken for one: ``raised`` are kronor that the Government added to a cell besides the
    common rise, with ``raised_source``; ``new_basis`` tells why every amount was set anew;
    ``gap_before`` why the months since the table before have none.
    """

    shape: str
    valid_from: Month
    valid_to: Month
    sfs: str
    certainty: str
    provenance: str
    source: str
    groups: Groups
    derived_rows: tuple[str, ...] = ()
    raised: Groups = field(default_factory=lambda: _NOTHING)
    raised_source: str = ""
    new_basis: str = ""
    gap_before: str = ""

    def holds_in(self, month: Month) -> bool:
        """Whether the table is the norm of a month."""
        return self.valid_from <= month <= self.valid_to

    def is_derived(self, key: str) -> bool:
        """Whether an amount was worked out rather than read, ``child.7-10``."""
        if self.certainty != "partly_derived":
            return self.certainty == "derived"
        return key in self.derived_rows or key.partition(".")[0] in self.derived_rows

    def reference(self, key: str) -> NormReference:
        """Where an amount of the table comes from.

        A derived amount in a table that is partly derived says of itself that it is derived.
        """
        provenance = self.provenance
        if self.certainty == "partly_derived" and self.is_derived(key):
            told = provenance.removeprefix(CERTAINTIES["partly_derived"])
            provenance = f"{CERTAINTIES['derived']}{told}"
        return NormReference(key, self.valid_from.first, self.sfs, provenance)


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
    """The norms of a TOML text, oldest first; raises RuleViolation with each place amiss."""
    tables = []
    problems: list[Problem] = []
    for place, row in enumerate(rows(text, "norm")):
        try:
            tables.append(_norm(row))
        except RuleViolation as violation:
            problems += (_within(f"norm[{place}]", one) for one in violation.problems)
    if problems:
        raise RuleViolation(*problems)
    return tuple(sorted(tables, key=lambda table: table.valid_from))


def read_prisbasbelopp(text: str) -> Mapping[int, Prisbasbelopp]:
    """The prisbasbelopp by year; raises RuleViolation for a row that is amiss.

    ``prisbasbelopp_present`` where a year stands twice.
    """
    found: dict[int, Prisbasbelopp] = {}
    for one in map(_prisbasbelopp, rows(text, "prisbasbelopp")):
        if one.year in found:
            where = f"prisbasbelopp.{one.year}"
            raise RuleViolation.at(where, "prisbasbelopp_present", year=str(one.year))
        found[one.year] = one
    return MappingProxyType(found)


def norm_of(tables: Iterable[NormTable], month: Month) -> NormTable:
    """The norm decided for a month; raises RuleViolation ``norm_missing`` where there is none."""
    for table in tables:
        if table.holds_in(month):
            return table
    raise RuleViolation.at("period", "norm_missing", period=str(month))


def _within(place: str, problem: Problem) -> Problem:
    return Problem(problem.code, f"{place}.{problem.field}", problem.values)


def _norm(row: Row) -> NormTable:
    values: dict[str, Any] = {}
    groups: dict[str, Mapping[str, Decimal]] = {}
    problems: list[Problem] = []
    for name in (*_READERS, *(name for name in row if name not in _READERS)):
        try:
            if name in _READERS:
                values[name] = _READERS[name](row, name)
            else:
                groups[name] = _amounts(row, name)
        except RuleViolation as violation:
            problems += violation.problems
    if problems:
        raise RuleViolation(*problems)
    raised, source = values.pop("raised")
    return NormTable(**values, raised=raised, raised_source=source, groups=MappingProxyType(groups))


def _amounts(row: Row, name: str, path: str = "") -> Mapping[str, Decimal]:
    """A group's amounts; every one that is no whole number of kronor is named by its cell."""
    group = needed(row, name, dict)
    path = path or name
    wrong = [key for key, amount in group.items() if not _whole_kronor(amount)]
    if wrong:
        places = (f"{path}.{key}" for key in wrong)
        raise RuleViolation(
            *(Problem("data_file_value", place, {"name": place}) for place in places)
        )
    return MappingProxyType({key: Decimal(amount) for key, amount in group.items()})


def _whole_kronor(amount: object) -> bool:
    return type(amount) is int and abs(amount) <= LARGEST_AMOUNT


def _raised(row: Row, name: str) -> tuple[Groups, str]:
    if name not in row:
        return _NOTHING, ""
    told = needed(row, name, dict)
    source = filled(told, "source")
    groups = (group for group in told if group != "source")
    return {group: _amounts(told, group, f"{name}.{group}") for group in groups}, source


def _names(row: Row, name: str) -> tuple[str, ...]:
    found = needed(row, name, list) if name in row else []
    if not all(isinstance(one, str) for one in found):
        raise RuleViolation.at(name, "data_file_value", name=name)
    return tuple(found)


_READERS: Mapping[str, Callable[[Row, str], object]] = {
    "shape": filled,
    "valid_from": month_starting,
    "valid_to": month_ending,
    "sfs": filled,
    "certainty": filled,
    "provenance": filled,
    "source": filled,
    "derived_rows": _names,
    "raised": _raised,
    "new_basis": text_of,
    "gap_before": text_of,
}


def _prisbasbelopp(row: Row) -> Prisbasbelopp:
    return Prisbasbelopp(
        year=needed(row, "year", int),
        amount=Decimal(needed(row, "amount", int)),
        sfs=filled(row, "sfs"),
        certainty=filled(row, "certainty"),
        provenance=filled(row, "provenance"),
    )
