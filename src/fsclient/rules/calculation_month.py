"""Everything that holds in one month, looked up once: norm, law, catalogues, choices, forms."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import NamedTuple

from fsclient.domain.calculation import (
    BracketChange,
    CalculationSettings,
    ChildIncomeCap,
    DayRule,
    NormReference,
    Rounding,
)
from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.calculation_household import Choices, HouseholdNorm
from fsclient.rules.catalogues import Catalogue, Who
from fsclient.rules.laws import Laws
from fsclient.rules.norms import Prisbasbelopp
from fsclient.rules.rules_version import RulesVersion
from fsclient.rules.settings import Settings

to_whole_krona: Callable[[Decimal], Decimal] = Context(rounding=ROUND_HALF_UP).to_integral_value
"""To the nearest krona, a half away from zero; for what is not negative, as zero has no sign."""


def unchanged(amount: Decimal) -> Decimal:
    """The amount as it is."""
    return amount


_ROUNDING: Mapping[Rounding, Callable[[Decimal], Decimal]] = {
    Rounding.WHOLE_KRONA_HALF_UP: to_whole_krona,
    Rounding.EXACT: unchanged,
}


class Kind(NamedTuple):
    """A kind of income, cost or asset in the month. ``order`` is its place in the catalogue.

    ``who`` can have it, and ``not_counted`` is why it never counts, empty where it does.
    """

    order: int
    label: str
    law: str
    who: Who = Who.ANY
    not_counted: str = ""


UNKNOWN_KIND = Kind(-1, "", "")
"""Stands for a kind that is not in the catalogue."""


class Limit(NamedTuple):
    """What a child or pupil may earn in a calendar year before it counts."""

    amount: Decimal
    norm: NormReference


ShareForm = Callable[[Decimal, Decimal], Decimal]
"""(income, share left out) to what counts."""

YearForm = Callable[[Decimal, Decimal, Decimal], Decimal]
"""(income, earlier in the year, the year's limit) to what counts."""

RoomForm = Callable[[Decimal, Decimal], Decimal]
"""(income, room left) to what counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthRules:
    """What holds in ``month``. The three forms are those of the income rules in force."""

    month: Month
    days: int
    last_day: date
    norm: HouseholdNorm
    laws: Laws
    prisbasbelopp: Prisbasbelopp | None
    incomes: Mapping[str, Kind]
    costs: Mapping[str, Kind]
    assets: Mapping[str, Kind]
    default_choices: Choices
    job_stimulus: ShareForm
    child_wage: YearForm
    child_income: RoomForm
    job_stimulus_share: Decimal
    child_wage_prisbasbelopp: Decimal
    school_age: int
    own_case_age: int
    law_texts: dict[str, str]

    def law(self, key: str) -> str:
        """The paragraph of a rule in the month."""
        text = self.law_texts.get(key)
        if text is None:
            text = self.law_texts[key] = self.laws.at(key, self.month.first)
        return text

    def child_wage_limit(self) -> Limit:
        """The year's limit; raises RuleViolation ``prisbasbelopp_missing``."""
        if self.prisbasbelopp is None:
            raise RuleViolation.at("period", "prisbasbelopp_missing", year=self.month.year)
        amount = self.prisbasbelopp.amount * self.child_wage_prisbasbelopp
        return Limit(amount, self.prisbasbelopp.reference)

    def choices(self, chosen: CalculationSettings) -> Choices:
        """The calculation's own choices, and the municipality's where it makes none."""
        standard = self.default_choices
        visiting = chosen.visiting_child_counts
        if (
            visiting is None
            and (
                chosen.bracket_change
                or chosen.rounding
                or chosen.day_rule
                or chosen.child_income_cap
            )
            is None
        ):
            return standard
        return Choices(
            chosen.bracket_change or standard.bracket_change,
            chosen.day_rule or standard.day_rule,
            standard.round if chosen.rounding is None else _ROUNDING[chosen.rounding],
            standard.visiting_child_counts if visiting is None else visiting,
            chosen.child_income_cap or standard.child_income_cap,
        )


def municipal_choices(settings: Settings, version: RulesVersion, month: Month) -> Choices:
    """The municipality's choices in a month, but for what a version of the rules fixes.

    Raises RuleViolation ``setting_missing``.
    """
    day = month.first
    visiting, cap = version.visiting_child_counts, version.child_income_cap
    try:
        return Choices(
            BracketChange(settings.text("bracket_change", day)),
            DayRule(settings.text("day_rule", day)),
            _ROUNDING[Rounding(settings.text("rounding", day))],
            settings.yes_or_no("visiting_child_counts", day) if visiting is None else visiting,
            ChildIncomeCap(settings.text("child_income_cap", day)) if cap is None else cap,
        )
    except ValueError as error:
        raise RuleViolation.at(None, "setting_missing", setting=str(error)) from error


def kinds_in(catalogue: Catalogue, laws: Laws, month: Month) -> Mapping[str, Kind]:
    """What a catalogue offers in a month, by key."""
    day = month.first
    return {
        entry.key: Kind(order, entry.label, laws.at(entry.law, day), entry.who, entry.not_counted)
        for order, entry in enumerate(catalogue.at(day))
    }
