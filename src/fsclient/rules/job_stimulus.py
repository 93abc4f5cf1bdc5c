"""Who has earned the särskilda beräkningsregeln, and for how long (12 kap. 8 § SoL).

Six months in a row with försörjningsstöd earn it. It then holds for two years on end from the
next month, with or without a wage and with or without försörjningsstöd. After that the six
months must be earned anew: months within the two years do not count towards them. A month
without försörjningsstöd, refused or never applied for, breaks the row. It follows the person,
not the case nor the municipality, so that months elsewhere can only be known from a decision
that applied the rule.
"""

from collections.abc import Collection
from dataclasses import dataclass

from fsclient.domain.months import Month
from fsclient.rules.laws import Laws

_YEAR = 12


@dataclass(frozen=True, slots=True)
class Months:
    """Whole months in a row, both ends included."""

    first: Month
    last: Month

    def __contains__(self, month: Month) -> bool:
        """Whether a month is one of them."""
        return self.first <= month <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class JobStimulus:
    """Whether a person's wage counts by the rule in a month, and why.

    ``period`` is the two years that hold then, or the latest that have run out. They were
    earned by the months of ``earned``; None where it is known only that the rule was applied.
    ``in_row`` is how many months up to ``month`` count towards a new period, of ``needed``.
    ``law`` is the paragraph as worded then.
    """

    month: Month
    period: Months | None
    earned: Months | None
    in_row: int
    needed: int
    law: str

    @property
    def holds(self) -> bool:
        """Whether the share is left out of the wage in the month."""
        return self.period is not None and self.month in self.period


def job_stimulus(
    month: Month, supported: Collection[Month], applied: Collection[Month], laws: Laws
) -> JobStimulus:
    """What a person has earned when a month is calculated.

    ``supported`` are the months with försörjningsstöd, ``applied`` those decided with the rule;
    of both only the ones before ``month`` matter. Raises RuleViolation ``law_missing`` for a
    month before there was such a rule.
    """
    needed = int(laws.figure("job_stimulus_months", month.first))
    lasting = int(laws.figure("job_stimulus_years", month.first)) * _YEAR
    law = laws.at("job_stimulus", month.first)
    period: Months | None = None
    earned: Months | None = None
    in_row = 0
    passed = min((one for one in (*supported, *applied) if one < month), default=month)
    while passed < month:
        if period is None or passed not in period:
            in_row = in_row + 1 if passed in supported else 0
            if passed in applied:
                period, earned = Months(passed, passed.plus(lasting - 1)), None
                in_row = 0
            elif in_row == needed:
                period = Months(passed.plus(1), passed.plus(lasting))
                earned = Months(passed.plus(1 - needed), passed)
                in_row = 0
        passed = passed.plus(1)
    return JobStimulus(
        month=month, period=period, earned=earned, in_row=in_row, needed=needed, law=law
    )
