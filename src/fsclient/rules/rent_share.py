"""What those who share the home without belonging to the case may bear of its rent.

HFD 2020 ref. 40: where an adult child lives in, the share of the rent that falls on it may be
left to it. It is a proposal with its arithmetic, never applied by itself: whether the others can
pay is the caseworker's to judge.
"""

from decimal import Decimal
from typing import NamedTuple

from fsclient.domain.calculation import Basis, CalculationFacts
from fsclient.rules.calculation_household import counts_in_household
from fsclient.rules.rule_book import RuleBook

RENT = "rent"
_LAW = "rent_share"


class RentShare(NamedTuple):
    """A proposal for the rent at a place among the costs, in kronor.

    ``proposed`` is what is left to the case, ``basis`` its formula and law, ``certainty`` how sure
    the law is: found, known or uncertain.
    """

    place: int
    applied: Decimal
    proposed: Decimal
    basis: Basis
    certainty: str


def rent_shares(facts: CalculationFacts, book: RuleBook) -> tuple[RentShare, ...]:
    """A proposal for each rent of the household; none where nobody else shares the home.

    The case bears as many of the home's parts as it has members, as of the shared costs. Raises
    RuleViolation ``norm_missing``.
    """
    if facts.others <= 0:
        return ()
    month = book.month(facts.period)
    choices = month.choices(facts.settings)
    members = len(facts.adults) + sum(
        counts_in_household(child, choices.visiting_child_counts) for child in facts.children
    )
    home = members + facts.others
    law = month.laws.text_at(_LAW, facts.period.first)
    found = []
    for place, cost in enumerate(facts.costs):
        if cost.type == RENT and cost.applied > 0:
            share = cost.applied * members / home
            values = (cost.applied, Decimal(members), Decimal(home), share)
            basis = Basis(share, "{} × {}/{} = {}", values, None, law.text)
            proposed = choices.round(share)
            found.append(RentShare(place, cost.applied, proposed, basis, law.certainty))
    return tuple(found)
