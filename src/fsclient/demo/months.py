"""A made-up case's months: what was applied for, reckoned, decided and paid."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from fsclient.demo.chance import Chance
from fsclient.demo.households import MadePerson
from fsclient.demo.words import DemoWords
from fsclient.domain.calculation import (
    Adult,
    AdultStatus,
    CalculationFacts,
    CalculationResult,
    Child,
    Cost,
    Income,
)
from fsclient.domain.decision import DecisionKind
from fsclient.domain.months import Month
from fsclient.domain.people import MemberRole, Residence

_INCOME_OF = {
    "unemployed_insufficient_support": ("unemployment_benefit", 4000, 9000),
    "part_time_insufficient": ("wage", 5000, 11000),
    "full_time_insufficient": ("wage", 12000, 17000),
    "parental_insufficient": ("parental_benefit", 4000, 8000),
    "establishment_insufficient": ("establishment_benefit", 4500, 7000),
}
_RENT_FIRST, _RENT_EACH = 6200, 900
_LOWERED, _RICH, _DUTY = 0.04, 0.03, 0.03
_UNSTATED, _LABELLED = 0.03, 0.04
_TOO_OLD = 21


@dataclass(frozen=True, slots=True, kw_only=True)
class Economy:
    """What stays the same in a household from month to month, in kronor."""

    rent: Decimal
    electricity: Decimal
    insurance: Decimal
    incomes: tuple[tuple[UUID, str, Decimal], ...]


def make_economy(chance: Chance, household: tuple[MadePerson, ...]) -> Economy:
    """The steady costs and incomes of a household."""
    incomes: list[tuple[UUID, str, Decimal]] = []
    children = [one for one in household if one.role is MemberRole.CHILD]
    for one in household:
        found = _INCOME_OF.get(one.hindrance or "")
        if found is not None:
            key, low, high = found
            incomes.append((one.person.id, key, Decimal(chance.between(low, high))))
    living = [one for one in children if one.residence is Residence.FULL and not one.in_school]
    if living:
        parent = household[0].person.id
        incomes.append((parent, "child_allowance", Decimal(1250 * len(living))))
        if chance.happens(0.4):
            incomes.append((living[0].person.id, "maintenance_support", Decimal(1823)))
    return Economy(
        rent=Decimal(_RENT_FIRST + _RENT_EACH * len(children) + chance.between(-800, 900)),
        electricity=Decimal(chance.between(190, 520)),
        insurance=Decimal(chance.between(95, 180)),
        incomes=tuple(incomes),
    )


def facts_of(
    chance: Chance,
    words: DemoWords,
    household: tuple[MadePerson, ...],
    economy: Economy,
    month: Month,
) -> CalculationFacts:
    """One month of a household, with its small changes."""
    adults = [one for one in household if one.hindrance is not None]
    status = AdultStatus.COHABITING if len(adults) == 2 else AdultStatus.SINGLE
    born = [one for one in household if one.person.birth_date <= month.last]
    children = tuple(_child(one, month) for one in born if one.role is MemberRole.CHILD)
    present = {str(one.person.id) for one in adults} | {child.id for child in children}
    incomes = tuple(
        Income(person=str(person), type=key, amount=_varied(chance, amount, key))
        for person, key, amount in economy.incomes
        if str(person) in present
    )
    if chance.happens(_RICH):
        extra = Decimal(chance.between(24000, 42000))
        incomes += (Income(person=str(adults[0].person.id), type="tax_refund", amount=extra),)
    if chance.happens(_UNSTATED):
        incomes += (_unstated(chance, words, str(adults[0].person.id)),)
    return CalculationFacts(
        period=month,
        adults=tuple(
            Adult(id=str(one.person.id), birth_date=one.person.birth_date, status=status)
            for one in adults
        ),
        children=children,
        others=sum(1 for one in household if one.role is MemberRole.OTHER),
        incomes=incomes,
        costs=_costs(chance, words, economy),
    )


def _unstated(chance: Chance, words: DemoWords, person: str) -> Income:
    """A deposit of which only some was told."""
    told = Decimal(chance.between(0, 4) * 100)
    return Income(
        person=person,
        type="deposit",
        amount=told + Decimal(chance.between(300, 1500)),
        stated=told,
        note=words.unstated_reason,
        reason=words.unstated_reason,
    )


def _child(one: MadePerson, month: Month) -> Child:
    full = one.residence is Residence.FULL
    return Child(
        id=str(one.person.id),
        birth_date=one.person.birth_date,
        residence=one.residence,
        days=None if full else min(one.days or 1, month.days),
        free_lunch=one.free_lunch,
        in_school=True if one.in_school else None,
    )


def _varied(chance: Chance, amount: Decimal, key: str) -> Decimal:
    if key != "wage":
        return amount
    return (amount * Decimal(chance.between(85, 120)) / 100).quantize(Decimal(1))


def _costs(chance: Chance, words: DemoWords, economy: Economy) -> tuple[Cost, ...]:
    rent = Cost(type="rent", applied=economy.rent)
    if chance.happens(_LOWERED):
        approved = economy.rent - Decimal(chance.between(300, 1500))
        rent = Cost(
            type="rent",
            applied=economy.rent,
            approved=approved,
            reason=words.lowered_rent_reason,
        )
    costs = [
        rent,
        Cost(type="electricity", applied=economy.electricity),
        Cost(type="home_insurance", applied=economy.insurance),
    ]
    if chance.happens(0.25):
        costs.append(Cost(type="medicine", applied=Decimal(chance.between(60, 600))))
    if chance.happens(0.08):
        costs.append(Cost(type="dental_care", applied=Decimal(chance.between(400, 2500))))
    if chance.happens(_LABELLED):
        amount = Decimal(chance.between(2, 12) * 50)
        costs.append(Cost(type="other", applied=amount, label=chance.pick(words.other_costs)))
    return tuple(costs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was decided on a month."""

    kind: DecisionKind
    amount: Decimal
    reasons: str
    ground: str | None = None


def outcome_of(chance: Chance, words: DemoWords, result: CalculationResult) -> Outcome:
    """The decision that a calculation leads to, with a refusal now and then."""
    if result.result <= 0:
        return Outcome(kind=DecisionKind.REFUSAL, amount=Decimal(0), reasons=words.refusal_surplus)
    if chance.happens(_DUTY):
        return Outcome(
            kind=DecisionKind.REFUSAL,
            amount=Decimal(0),
            reasons=words.refusal_duty,
            ground="not_at_disposal",
        )
    if not result.full_grant:
        rent = any(key.startswith("cost:rent:") for key in result.reductions)
        return Outcome(
            kind=DecisionKind.PARTIAL_REFUSAL,
            amount=result.result,
            reasons=words.partial_rent if rent else words.partial_unstated,
        )
    return Outcome(kind=DecisionKind.GRANT, amount=result.result, reasons="")
