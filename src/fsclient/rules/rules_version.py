"""The versions of the calculation: all in which an earlier one differs from today's.

A decision is made again by the version it was made by. Law and amounts are dated by the month
that is calculated; what stands here is what the program itself has come to do in another way.
"""

from typing import NamedTuple

from fsclient.domain.calculation import RULES_VERSION, ChildIncomeCap
from fsclient.domain.errors import RuleViolation


class RulesVersion(NamedTuple):
    """What one version fixes. ``None`` is that the municipality chooses, month by month.

    ``incomes_by_person`` is whether an income that someone cannot have is refused.
    """

    number: int
    visiting_child_counts: bool | None = None
    child_income_cap: ChildIncomeCap | None = None
    incomes_by_person: bool = True


TODAYS = RulesVersion(RULES_VERSION)
_FIRST = RulesVersion(
    1,
    visiting_child_counts=False,
    child_income_cap=ChildIncomeCap.OTHER_THAN_WAGE,
    incomes_by_person=False,
)
_VERSIONS = {version.number: version for version in (_FIRST, TODAYS)}


def rules_version(number: int) -> RulesVersion:
    """The version of a number; raises RuleViolation ``rules_version_unknown``."""
    if number not in _VERSIONS:
        raise RuleViolation.at(None, "rules_version_unknown", version=number)
    return _VERSIONS[number]
