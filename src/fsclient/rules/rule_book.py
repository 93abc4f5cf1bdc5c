"""The rule book: every dated table and every rule's forms, and what holds in a month."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from fsclient.domain.errors import RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.calculation_household import HouseholdNorm
from fsclient.rules.calculation_incomes import above_limit_of_year, at_most, leave_out_share
from fsclient.rules.calculation_month import (
    Kind,
    MonthRules,
    RoomForm,
    ShareForm,
    YearForm,
    kinds_in,
    municipal_choices,
)
from fsclient.rules.calculation_norm import by_brackets
from fsclient.rules.catalogues import Catalogue, Who
from fsclient.rules.dated import Dated
from fsclient.rules.laws import Laws
from fsclient.rules.norm_shapes import BRACKETS, NormShape
from fsclient.rules.norms import NormTable, Prisbasbelopp, norm_of
from fsclient.rules.rules_version import TODAYS, RulesVersion, rules_version
from fsclient.rules.settings import Settings


@dataclass(frozen=True, slots=True)
class NormForm:
    """A form of the norm rule: the shape of table that it reads, and how it prepares one.

    ``prepare`` takes a table for a month that it holds in.
    """

    shape: NormShape
    prepare: Callable[[NormTable, Laws, Month], HouseholdNorm]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalculationRules:
    """The rules that law can change, each with its forms by month."""

    household_norm: Dated[NormForm]
    job_stimulus: Dated[ShareForm]
    child_wage: Dated[YearForm]
    child_income: Dated[RoomForm]

    def norm_shape(self, month: Month) -> NormShape:
        """The shape that a norm of the month must have."""
        return self.household_norm.at(month).shape


_FIRST = Month(2013, 7)

CALCULATION_RULES = CalculationRules(
    household_norm=Dated("household_norm", ((_FIRST, NormForm(BRACKETS, by_brackets)),)),
    job_stimulus=Dated("job_stimulus", ((_FIRST, leave_out_share),)),
    child_wage=Dated("child_wage", ((_FIRST, above_limit_of_year),)),
    child_income=Dated("child_income", ((_FIRST, at_most),)),
)
"""The rules as they stand. A new form takes its place from its first month with ``then``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """All that a calculation rests on besides the household.

    ``month`` keeps what it has looked up, so that a book is made once and used for everything.
    """

    norms: tuple[NormTable, ...]
    prisbasbelopp: Mapping[int, Prisbasbelopp]
    laws: Laws
    settings: Settings
    catalogues: Mapping[str, Catalogue]
    rules: CalculationRules = CALCULATION_RULES
    version: RulesVersion = TODAYS
    _versions: dict[int, "RuleBook"] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _months: dict[Month, MonthRules] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def month(self, month: Month) -> MonthRules:
        """What holds in a month; raises RuleViolation ``norm_missing`` where no norm does.

        ``norm_shape_unknown`` where the norm is built in a way that this program cannot read.
        """
        known = self._months.get(month)
        if known is None:
            known = self._months[month] = self._look_up(month)
        return known

    def of_version(self, number: int) -> "RuleBook":
        """The same book as an earlier version of the rules read it.

        Raises RuleViolation ``rules_version_unknown``.
        """
        if number == self.version.number:
            return self
        known = self._versions.get(number)
        if known is None:
            known = replace(self, version=rules_version(number))
            self._versions[number] = known
        return known

    def with_added(
        self, norms: tuple[NormTable, ...], prisbasbelopp: Mapping[int, Prisbasbelopp]
    ) -> "RuleBook":
        """The same book with years that were added to it.

        What the book has already stays: a year that comes with the program takes the place of one
        that was typed in, and a misprint in that one is then seen in what was decided by it.
        """
        new = tuple(
            table
            for table in norms
            if not any(
                known.valid_from <= table.valid_from and table.valid_to <= known.valid_to
                for known in self.norms
            )
        )
        if not new and prisbasbelopp.keys() <= self.prisbasbelopp.keys():
            return self
        amounts = {**prisbasbelopp, **self.prisbasbelopp}
        return replace(self, norms=(*self.norms, *new), prisbasbelopp=amounts)

    def _look_up(self, month: Month) -> MonthRules:
        table = norm_of(self.norms, month)
        laws, rules, first = self.laws, self.rules, month.first
        form = rules.household_norm.at(month)
        if table.shape != form.shape.name:
            start, wanted = str(table.valid_from), form.shape.name
            raise RuleViolation.at(
                "period", "norm_shape_unknown", start=start, shape=table.shape, wanted=wanted
            )
        return MonthRules(
            month=month,
            days=month.days,
            last_day=month.last,
            norm=form.prepare(table, laws, month),
            laws=laws,
            prisbasbelopp=self.prisbasbelopp.get(month.year),
            incomes=self._incomes(month),
            costs=kinds_in(self.catalogues["costs"], laws, month),
            assets=kinds_in(self.catalogues["assets"], laws, month),
            default_choices=municipal_choices(self.settings, self.version, month),
            job_stimulus=rules.job_stimulus.at(month),
            child_wage=rules.child_wage.at(month),
            child_income=rules.child_income.at(month),
            job_stimulus_share=laws.figure("job_stimulus_share", first),
            child_wage_prisbasbelopp=laws.figure("child_wage_prisbasbelopp", first),
            school_age=int(laws.figure("school_age", first)),
            own_case_age=int(laws.figure("own_case_age", first)),
            law_texts={},
        )

    def _incomes(self, month: Month) -> Mapping[str, Kind]:
        kinds = kinds_in(self.catalogues["incomes"], self.laws, month)
        if self.version.incomes_by_person:
            return kinds
        return {key: kind._replace(who=Who.ANY) for key, kind in kinds.items()}
