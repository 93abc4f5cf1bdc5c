"""What a change of norm or rule costs: households calculated twice, added up and compared.

A household's cost is its deficit; a surplus costs nothing. Sums are kronor a month.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from fsclient.domain.calculation import CalculationFacts
from fsclient.domain.money import round_to_ore
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_household import counts_in_household
from fsclient.rules.prognosis_changes import Change, changed_facts
from fsclient.rules.rule_book import RuleBook

_ZERO = Decimal(0)
_MONTHS_OF_YEAR = 12


class HouseholdType(StrEnum):
    """What kind of household it is; a child who only visits makes no household with children."""

    SINGLE = "single"
    SINGLE_WITH_CHILDREN = "single_with_children"
    COUPLE = "couple"
    COUPLE_WITH_CHILDREN = "couple_with_children"


def household_type(facts: CalculationFacts) -> HouseholdType:
    """The type of a household."""
    alone = len(facts.adults) == 1
    if any(map(counts_in_household, facts.children)):
        return HouseholdType.SINGLE_WITH_CHILDREN if alone else HouseholdType.COUPLE_WITH_CHILDREN
    return HouseholdType.SINGLE if alone else HouseholdType.COUPLE


class Compared(NamedTuple):
    """One household's cost as it is and with the change."""

    district: str
    type: HouseholdType
    now: Decimal
    then: Decimal


def cost_of(facts: CalculationFacts, book: RuleBook) -> Decimal:
    """A household's deficit, to the öre; raises what ``calculate`` raises."""
    return max(round_to_ore(calculate(facts, book).result), _ZERO)


def cost_with(
    change: Change, facts: CalculationFacts, now: Decimal, book: RuleBook, changed: RuleBook
) -> Decimal:
    """A household's deficit with a change, where ``changed`` is the book with it.

    What neither book nor facts make otherwise is ``now`` and not calculated again.
    """
    other = changed_facts(facts, change)
    if changed is book and other is facts:
        return now
    return cost_of(other, changed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Some households' costs. ``keys`` names the groups that they are of."""

    keys: tuple[str, ...] = ()
    households: int
    now: Decimal
    then: Decimal

    @property
    def difference(self) -> Decimal:
        """Kronor a month; positive where the change costs more."""
        return self.then - self.now

    @property
    def difference_a_year(self) -> Decimal:
        """Twelve such months."""
        return self.difference * _MONTHS_OF_YEAR

    @property
    def change(self) -> Decimal | None:
        """The difference as a share of the cost now; None where there is none."""
        return self.difference / self.now if self.now else None


def summed(rows: Iterable[Compared], *keys: str) -> Sums:
    """The households of some groups, added up."""
    rows = tuple(rows)
    return Sums(
        keys=keys,
        households=len(rows),
        now=sum((row.now for row in rows), _ZERO),
        then=sum((row.then for row in rows), _ZERO),
    )


def grouped(
    rows: Sequence[Compared], key: Callable[[Compared], str], order: Sequence[str], least: int
) -> tuple[Sums, ...]:
    """The sums of each group in ``order`` and then by name, none with fewer than ``least``.

    Smaller groups are put together, and where they are too few even so, the smallest of the
    others is put with them: no group can be told by taking the others from the whole. With
    fewer than ``least`` households in all there are no groups.
    """
    found: dict[str, list[Compared]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    known = [name for name in order if name in found]
    names = known + sorted(found.keys() - set(known))
    together = _too_small({name: len(found[name]) for name in names}, least)
    alone = [summed(found[name], name) for name in names if name not in together]
    if sum(len(found[name]) for name in together) < least:
        return tuple(alone)
    merged = summed(
        (row for name in together for row in found[name]),
        *(name for name in names if name in together),
    )
    return (*alone, merged)


def _too_small(sizes: dict[str, int], least: int) -> set[str]:
    """The groups that must stand together for none to have fewer than ``least``."""
    together = {name for name, size in sizes.items() if size < least}
    others = sorted((name for name in sizes if name not in together), key=sizes.__getitem__)
    while together and others and sum(sizes[name] for name in together) < least:
        together.add(others.pop(0))
    return together


def gained(rows: Iterable[Compared]) -> int:
    """How many have a deficit only with the change."""
    return sum(row.now == 0 < row.then for row in rows)


def lost(rows: Iterable[Compared]) -> int:
    """How many have a deficit only without the change."""
    return sum(row.then == 0 < row.now for row in rows)
