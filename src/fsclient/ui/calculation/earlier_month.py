"""Last month and the month before beside this one."""

from dataclasses import dataclass
from decimal import Decimal

from fsclient.domain.calculation import CalculationFacts, CalculationResult, Line
from fsclient.domain.months import Month
from fsclient.rules.calculation_decided import apart
from fsclient.rules.calculation_lines import fact_lines
from fsclient.ui.calculation.sheet_draft import Entry, EntryKind
from fsclient.usecases.calculation_ruled import OTHER

_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierMonth:
    """A finished calculation of an earlier month; ``result`` None where it no longer counts."""

    month: Month
    facts: CalculationFacts
    result: CalculationResult | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PastFact:
    """A cost or an income of an earlier month: what was applied for or stated, and what is shown
    of it. ``label`` is its own, empty where it has none.
    """

    applied: Decimal
    shown: Decimal
    line: Line | None
    label: str = ""


class PastLines:
    """An earlier month, from which each cost and income takes its own, first come first."""

    def __init__(self, earlier: EarlierMonth) -> None:
        self.month = earlier.month
        result = earlier.result
        self._by_key = {} if result is None else {line.key: line for line in result.lines}
        self._facts = self._all(earlier.facts, result)
        self._left = list(self._facts)

    def restart(self) -> None:
        """Let everything be taken anew."""
        self._left = list(self._facts)

    def line(self, key: str) -> Line | None:
        """The month's line of a key."""
        return self._by_key.get(key)

    def take(self, entry: Entry) -> PastFact | None:
        """The same kind of the same person, that no other entry has taken.

        One with the same label first; what is no kind of its own, and is labelled otherwise, is
        another thing.
        """
        wanted = (entry.kind, entry.type, entry.person)
        alike = [found for found in self._left if found[0] == wanted]
        label = entry.label.strip()
        best = next((found for found in alike if found[1].label == label), None)
        if best is None and entry.type == OTHER and label:
            alike = [found for found in alike if not found[1].label]
        found = best or next(iter(alike), None)
        if found is None:
            return None
        self._left.remove(found)
        return found[1]

    def _all(
        self, facts: CalculationFacts, result: CalculationResult | None
    ) -> list[tuple[tuple[EntryKind, str, str | None], PastFact]]:
        keys = fact_lines(facts)
        decided = {} if result is None else apart(facts, result).lines
        found: list[tuple[tuple[EntryKind, str, str | None], PastFact]] = []
        for place, cost in enumerate(facts.costs):
            approved = cost.applied if cost.approved is None else cost.approved
            line = self._by_key.get(keys[f"costs[{place}]"])
            found.append(
                (
                    (EntryKind.COST, cost.type, cost.person),
                    PastFact(
                        applied=cost.applied, shown=approved, line=line, label=cost.label or ""
                    ),
                )
            )
        for place, income in enumerate(facts.incomes):
            line = self._by_key.get(keys[f"incomes[{place}]"])
            stated = income.amount if income.stated is None else income.stated
            shown = income.amount if income.counted else _ZERO
            if place in decided:
                line = decided[place]
                shown = -line.amount
            found.append(
                (
                    (EntryKind.INCOME, income.type, income.person),
                    PastFact(applied=stated, shown=shown, line=line, label=income.label or ""),
                )
            )
        return found
