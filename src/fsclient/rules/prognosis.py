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
from fsclient.rules.calculation_decided import still_decided
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
    return cost_of(still_decided(facts, book, other, changed), changed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Some households' costs. ``keys`` names the groups that they are of.

    ``affected`` counts those for whom the change makes a difference.
    """

    keys: tuple[str, ...] = ()
    households: int
    affected: int
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
        affected=sum(row.now != row.then for row in rows),
        now=_total(row.now for row in rows),
        then=_total(row.then for row in rows),
    )


def _total(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, _ZERO)


def may_be_told(sums: Sums, least: int) -> bool:
    """Whether at least so many households stand behind a sum, and behind its difference."""
    return sums.households >= least and (sums.affected == 0 or sums.affected >= least)


def grouped(
    rows: Sequence[Compared], key: Callable[[Compared], str], order: Sequence[str], least: int
) -> tuple[Sums, ...]:
    """The sums of each group in ``order`` and then by name, each of which may be told.

    Groups that may not are put together, and where that is not enough, the smallest of the
    others is put with them: no group can be told by taking the others from the whole. There are
    none where the whole may not be told.
    """
    found: dict[str, list[Compared]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    known = [name for name in order if name in found]
    groups = [summed(found[name], name) for name in known + sorted(found.keys() - set(known))]
    together = [one for one in groups if not may_be_told(one, least)]
    others = [one for one in groups if may_be_told(one, least)]
    if not together:
        return tuple(others)
    # Those that the change touches first: the others lend their number only.
    nearest = sorted(others, key=lambda one: (one.affected == 0, one.households))
    while not may_be_told(_joined(together), least):
        if not nearest:
            return ()
        together.append(nearest.pop(0))
    keys = [one.keys[0] for one in together]
    alone = (one for one in groups if one.keys[0] not in keys)
    return (*alone, _joined([one for one in groups if one.keys[0] in keys]))


def _joined(groups: Sequence[Sums]) -> Sums:
    return Sums(
        keys=tuple(key for one in groups for key in one.keys),
        households=sum(one.households for one in groups),
        affected=sum(one.affected for one in groups),
        now=_total(one.now for one in groups),
        then=_total(one.then for one in groups),
    )


def gained(rows: Iterable[Compared]) -> int:
    """How many have a deficit only with the change."""
    return sum(row.now == 0 < row.then for row in rows)


def lost(rows: Iterable[Compared]) -> int:
    """How many have a deficit only without the change."""
    return sum(row.then == 0 < row.now for row in rows)
