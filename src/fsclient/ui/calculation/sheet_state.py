"""All that the calculation's table is built from, frozen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from fsclient.domain.calculation import CalculationFacts, CalculationResult, Line
from fsclient.domain.errors import Problem
from fsclient.domain.months import Month
from fsclient.rules.rent_share import RentShare
from fsclient.rules.rule_book import RuleBook
from fsclient.ui.calculation.earlier_month import EarlierMonth
from fsclient.ui.calculation.sheet_draft import Place, SheetDraft
from fsclient.usecases.calculation_history import SheetHistory


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetState:
    """All that the table shows. ``result`` is the last that could be calculated, and ``lines``
    which of its lines each entry became. ``ruled`` is what the rules alone make of each entry
    and each line of the norm, empty until ``history`` is read.

    ``household`` is the household as the case has it, with the days that it knows of.
    ``never_counted`` says of an income's kind why it is known but not counted. ``opening`` is the
    day of a first application in the month, None where it asks nothing. ``rent_shares`` are what
    others in the home may leave to pay of each rent.

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
    household: CalculationFacts
    never_counted: Mapping[str, str]
    rent_shares: Mapping[int, RentShare]
    last: EarlierMonth | None
    before: EarlierMonth | None
    share: Decimal
    copied: bool
    opening: date | None = None
    editing: Place | None = None
    insists: bool = False
    read_only: bool = False
