"""The riksnorm and the prisbasbelopp as dated tables, read from text."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Annotated, Any, Literal

import msgspec

from fsclient.domain.calculation import NormReference
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.data_files import Filled, amiss, gather, read, reference, unknown
from fsclient.rules.norm_shapes import NormShape

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
    """The prisbasbelopp of a calendar year, in kronor (2 kap. 6 and 7 §§ SFB).

    ``certainty``: found where it was read, or known to all.
    """

    year: int
    amount: Decimal
    sfs: Filled
    certainty: Literal["found", "known"]
    provenance: Filled

    @property
    def reference(self) -> NormReference:
        """Where the amount comes from."""
        start = Month(self.year, 1).first
        return NormReference("prisbasbelopp", start, self.sfs, self.provenance)


def read_norms(text: str, shapes: Iterable[NormShape] = ()) -> tuple[NormTable, ...]:
    """The norms of a TOML text, oldest first; raises RuleViolation with each place amiss.

    Where shapes are given, each table has one of them, with every cell that it has and no other.
    """
    problems: list[Problem] = []
    rows = _read(text).norm
    tables = [_norm(row, f"norm[{place}]", problems) for place, row in enumerate(rows)]
    known = {shape.name: shape for shape in shapes}
    for place, table in enumerate(tables):
        if known and table is not None:
            problems += _cells_amiss(table, known, f"norm[{place}]")
    if problems:
        raise RuleViolation(*problems)
    return tuple(sorted(tables, key=lambda table: table.valid_from))


def read_prisbasbelopp(text: str) -> Mapping[int, Prisbasbelopp]:
    """The prisbasbelopp by year; raises RuleViolation for what is amiss.

    ``prisbasbelopp_present`` where a year stands twice.
    """
    found: dict[int, Prisbasbelopp] = {}
    for place, one in enumerate(_read(text).prisbasbelopp):
        if one.year in found:
            where = f"prisbasbelopp[{place}].year"
            raise RuleViolation.at(where, "prisbasbelopp_present", year=str(one.year))
        if one.amount != one.amount.to_integral_value():
            raise RuleViolation(amiss(f"prisbasbelopp[{place}].amount"))
        found[one.year] = one
    return MappingProxyType(found)


def norm_of(tables: Iterable[NormTable], month: Month) -> NormTable:
    """The norm decided for a month; raises RuleViolation ``norm_missing`` where there is none."""
    for table in tables:
        if table.holds_in(month):
            return table
    raise RuleViolation.at("period", "norm_missing", period=str(month))


_Amount = Annotated[int, msgspec.Meta(ge=-LARGEST_AMOUNT, le=LARGEST_AMOUNT)]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """What a norm says of itself; every other key of it is a group of amounts."""

    shape: Filled
    valid_from: date
    valid_to: date
    sfs: Filled
    certainty: Filled
    provenance: Filled
    source: Filled
    derived_rows: tuple[str, ...] = ()
    new_basis: str = ""
    gap_before: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    norm: tuple[dict[str, object], ...] = ()
    prisbasbelopp: tuple[Prisbasbelopp, ...] = ()


_OF_HEAD = frozenset(one.name for one in fields(_Head))


def _read(text: str) -> _File:
    return read(text, _File)


def _norm(row: Mapping[str, Any], path: str, problems: list[Problem]) -> NormTable:
    before = len(problems)
    told = {key: value for key, value in row.items() if key in _OF_HEAD}
    head = gather(_Head, told, path, problems)
    groups = _groups(row, _OF_HEAD | {"raised"}, path, problems)
    raised, source = _raised(row.get("raised"), f"{path}.raised", problems)
    if len(problems) == before:
        problems += _days_amiss(head, path)
    if len(problems) > before:
        return None  # type: ignore[return-value]  # whoever asks sees the problems
    values = {name: getattr(head, name) for name in _OF_HEAD}
    values |= {"valid_from": Month.of(head.valid_from), "valid_to": Month.of(head.valid_to)}
    return NormTable(**values, raised=raised, raised_source=source, groups=groups)


def _cells_amiss(table: NormTable, shapes: Mapping[str, NormShape], path: str) -> Iterator[Problem]:
    """Every cell that is missing, and every name that is none of a cell or a group."""
    if table.certainty not in CERTAINTIES:
        yield amiss(f"{path}.certainty")
    shape = shapes.get(table.shape)
    if shape is None:
        yield amiss(f"{path}.shape")
        return
    for group, row in shape.cells:
        if row not in table.groups.get(group, {}):
            yield amiss(f"{path}.{group}.{row}")
    for around, groups in ((path, table.groups), (f"{path}.raised", table.raised)):
        for group, rows in groups.items():
            if group not in shape.rows:
                yield unknown(f"{around}.{group}")
                continue
            yield from (
                unknown(f"{around}.{group}.{row}") for row in rows if row not in shape.rows[group]
            )
    derived = {*shape.rows, *map(".".join, shape.cells)}
    for place, name in enumerate(table.derived_rows):
        if name not in derived:
            yield reference(f"{path}.derived_rows[{place}]", name)


def _days_amiss(head: _Head, path: str) -> Iterator[Problem]:
    """A norm holds from the first day of a month to the last one of another."""
    if head.valid_from != Month.of(head.valid_from).first:
        yield amiss(f"{path}.valid_from")
    if head.valid_to != Month.of(head.valid_to).last:
        yield amiss(f"{path}.valid_to")


def _raised(told: object, path: str, problems: list[Problem]) -> tuple[Groups, str]:
    if told is None:
        return _NOTHING, ""
    if not isinstance(told, Mapping):
        problems.append(amiss(path))
        return _NOTHING, ""
    source = gather(Filled, told.get("source"), f"{path}.source", problems)
    return _groups(told, {"source"}, path, problems), source


def _groups(row: object, besides: Collection[str], path: str, problems: list[Problem]) -> Groups:
    if not isinstance(row, Mapping):
        problems.append(amiss(path))
        return _NOTHING
    found = {
        name: gather(Mapping[str, _Amount], group, f"{path}.{name}", problems) or {}
        for name, group in row.items()
        if name not in besides
    }
    return MappingProxyType(
        {
            name: MappingProxyType({key: Decimal(amount or 0) for key, amount in group.items()})
            for name, group in found.items()
        }
    )
