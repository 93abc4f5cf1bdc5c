"""All that the calculation's table is built from, frozen."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from fsclient.domain.calculation import CalculationResult, Line
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.rules.rule_book import RuleBook
from fsclient.ui.calculation.earlier_month import EarlierMonth
from fsclient.ui.calculation.sheet_draft import Place, SheetDraft
from fsclient.usecases.calculation_history import SheetHistory


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetState:
    """All that the table shows. ``result`` is the last that could be calculated, and ``lines``
    which of its lines each entry became. ``ruled`` is what the rules alone make of each entry
    and each line of the norm, empty until ``history`` is read.

    ``missing`` are the reasons that the sum can do without and a finished calculation cannot.
    ``editing`` is the cell being typed in, whose problem waits until it is left; ``insists``
    says that what is missing is to be pointed out too.
    """

    book: RuleBook
    month: Month
    draft: SheetDraft
    lines: Mapping[int, Line]
    ruled: Mapping[int | str, Line]
    history: SheetHistory | None
    result: CalculationResult | None
    problems: Mapping[Place, Problem]
    missing: Mapping[Place, Problem]
    names: Mapping[str, str]
    children: frozenset[str]
    last: EarlierMonth | None
    before: EarlierMonth | None
    share: Decimal
    copied: bool
    editing: Place | None = None
    insists: bool = False
    read_only: bool = False
