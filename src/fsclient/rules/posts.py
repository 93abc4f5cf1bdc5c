"""From what was applied for to what is granted: each krona between them once, and why.

Rule 12 of the calculation's contract names the lines by which a month became smaller than what
was applied for; this gives each its amount and puts them in a sum that a receiver can follow.
"""

import dataclasses
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from fsclient.domain.calculation import (
    Adjustment,
    Asset,
    CalculationFacts,
    CalculationResult,
    Cost,
    Income,
    Line,
)
from fsclient.domain.letters import LetterPost, PostKind
from fsclient.domain.money import round_to_ore
from fsclient.rules.calculation import calculate
from fsclient.rules.calculation_lines import fact_lines
from fsclient.rules.rule_book import RuleBook

EARLIER_SURPLUS = "earlier_surplus"
_ZERO = Decimal(0)
_OF_MEANS = (PostKind.SURPLUS, PostKind.INCOME, PostKind.ASSET)


@dataclass(frozen=True, slots=True, kw_only=True)
class Posts:
    """What was applied for, in kronor, what takes it down, and what is left of it.

    ``gross`` is whether it is before the household's own means, which then are a post: where
    they cover the month, nothing would have been applied for after them.
    """

    applied: Decimal
    posts: tuple[LetterPost, ...]
    granted: Decimal
    gross: bool = False


def reductions(
    facts: CalculationFacts,
    result: CalculationResult,
    book: RuleBook,
    whole: Callable[[CalculationFacts], CalculationFacts] = lambda facts: facts,
    settled: Collection[str] = (),
) -> tuple[LetterPost, ...]:
    """The lines that went against the applicant, in the calculation's order, with each reason;
    last the days of the month that are left out, where ``whole`` gives them back. ``settled``
    are lines that an earlier decision took, and told of, already.

    Each comes to what the month would have had more with this line as it was told, and with those
    before it as they were decided: however lines hang together, no krona is counted twice. A
    reason is the one that was given in the calculation, empty where none was asked for there.
    """
    against = set(result.reductions).difference(settled)
    facts_by_line: dict[str, tuple[str, int]] = {}
    for fact, key in fact_lines(facts).items():
        table, _, number = fact.rstrip("]").partition("[")
        facts_by_line[key] = (table, int(number))
    found: list[LetterPost] = []
    so_far, before = facts, result.result
    for line in reversed([line for line in result.lines if line.key in against]):
        table, row = facts_by_line[line.key]
        rows = list(getattr(so_far, table))
        as_told, post = _POSTS[table](rows[row], line)
        rows[row] = as_told
        changed: dict[str, Any] = {table: tuple(rows)}
        so_far = dataclasses.replace(so_far, **changed)
        as_applied = calculate(so_far, book).result
        found.append(dataclasses.replace(post, amount=as_applied - before))
        before = as_applied
    with_days = whole(so_far)
    days = calculate(with_days, book).result - before if with_days != so_far else _ZERO
    if days > 0:
        found.insert(0, LetterPost(key=PostKind.DAYS, kind=PostKind.DAYS, amount=days))
    return tuple(reversed(found))


def settled_before(facts: CalculationFacts, earlier: CalculationFacts) -> frozenset[str]:
    """The lines of a supplement by which the month's earlier calculation was lowered already: the
    same adjustments and the same normöverskott. They count on, and are no new refusal.
    """
    had = {
        *earlier.adjustments,
        *((row.person, row.amount) for row in earlier.incomes if row.type == EARLIER_SURPLUS),
    }
    keys = fact_lines(facts)
    found = {keys[f"adjustments[{place}]"]: row for place, row in enumerate(facts.adjustments)} | {
        keys[f"incomes[{place}]"]: (row.person, row.amount)
        for place, row in enumerate(facts.incomes)
        if row.type == EARLIER_SURPLUS
    }
    return frozenset(key for key, row in found.items() if row in had)


def _cost(cost: Cost, line: Line) -> tuple[Cost, LetterPost]:
    post = LetterPost(
        key=line.key,
        kind=PostKind.COST,
        label=line.label,
        amount=_ZERO,
        told=cost.applied,
        taken=cost.approved,
        reason=cost.reason or "",
    )
    return dataclasses.replace(cost, approved=None), post


def _adjustment(adjustment: Adjustment, line: Line) -> tuple[Adjustment, LetterPost]:
    post = LetterPost(
        key=line.key,
        kind=PostKind.ADJUSTMENT,
        label=line.label,
        amount=_ZERO,
        reason=adjustment.reason,
    )
    return dataclasses.replace(adjustment, amount=_ZERO), post


def _income(income: Income, line: Line) -> tuple[Income, LetterPost]:
    surplus = income.type == EARLIER_SURPLUS
    post = LetterPost(
        key=line.key,
        kind=PostKind.SURPLUS if surplus else PostKind.INCOME,
        label=line.label,
        amount=_ZERO,
        told=None if surplus else income.stated,
        taken=None if surplus else income.amount,
        reason=income.reason or income.note or "",
    )
    as_told = _ZERO if surplus else income.stated
    assert as_told is not None
    return dataclasses.replace(income, amount=as_told), post


def _asset(asset: Asset, line: Line) -> tuple[Asset, LetterPost]:
    assert asset.stated is not None
    post = LetterPost(
        key=line.key,
        kind=PostKind.ASSET,
        label=line.label,
        amount=_ZERO,
        told=asset.stated,
        taken=asset.amount,
        reason=asset.reason or "",
    )
    return dataclasses.replace(asset, amount=asset.stated), post


_POSTS: Mapping[str, Callable[[Any, Line], tuple[Any, LetterPost]]] = MappingProxyType(
    {"costs": _cost, "adjustments": _adjustment, "incomes": _income, "assets": _asset}
)
"""By the table of a fact: the fact as it was told, and what its line is called in a letter."""


def posts(
    facts: CalculationFacts,
    result: CalculationResult,
    book: RuleBook,
    *,
    already_granted: Decimal,
    granted: Decimal,
    whole: Callable[[CalculationFacts], CalculationFacts] = lambda facts: facts,
    settled: Collection[str] = (),
) -> Posts:
    """The sum from what was applied for to what is granted.

    What the month lacks is applied for after the household's own means and what it has had
    already; where nothing is lacking, it is the whole need, and those are posts of their own.
    The last post, of kind ``GROUND``, is what is lacking and not granted all the same.
    """
    against = reductions(facts, result, book, whole, settled)
    lacking = round_to_ore(result.result) - already_granted
    if lacking > 0:
        return _settled(lacking + _sum(against), against, granted, gross=False)
    means = result.income_total + result.assets_total
    means -= _sum(post for post in against if post.kind in _OF_MEANS)
    own = (
        LetterPost(key=PostKind.MEANS, kind=PostKind.MEANS, amount=max(means, _ZERO)),
        LetterPost(key=PostKind.GRANTED, kind=PostKind.GRANTED, amount=already_granted),
    )
    need = lacking + _sum(against) + _sum(own)
    return _settled(max(need, _ZERO), (*against, *own), granted, gross=True)


def _settled(
    applied: Decimal, wanted: Iterable[LetterPost], granted: Decimal, *, gross: bool
) -> Posts:
    left = applied
    kept = []
    for post in wanted:
        # Means are as a rule more than the need that they cover: no more of them counts here.
        amount = min(post.amount, left - granted)
        left -= amount
        if amount or post.kind not in (PostKind.MEANS, PostKind.GRANTED):
            kept.append(dataclasses.replace(post, amount=amount))
    if left > granted:
        rest = LetterPost(key=PostKind.GROUND, kind=PostKind.GROUND, amount=left - granted)
        kept.append(rest)
    return Posts(applied=applied, posts=tuple(kept), granted=granted, gross=gross)


def _sum(some: Iterable[LetterPost]) -> Decimal:
    return sum((post.amount for post in some), _ZERO)
