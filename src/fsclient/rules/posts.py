"""From what was applied for to what is granted: each krona between them once, and why.

Rule 12 of the calculation's contract names the lines by which a month became smaller than what
was applied for; this gives each its amount and puts them in a sum that a receiver can follow.
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from operator import itemgetter
from types import MappingProxyType
from typing import Any, TypeAlias

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
from fsclient.rules.calculation_lines import fact_lines
from fsclient.rules.rule_book import RuleBook

EARLIER_SURPLUS = "earlier_surplus"
_ZERO = Decimal(0)
_Round: TypeAlias = Callable[[Decimal], Decimal]
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
    facts: CalculationFacts, result: CalculationResult, book: RuleBook
) -> tuple[LetterPost, ...]:
    """The lines that went against the applicant, in the calculation's order, with each reason.

    A reason is the one that was given in the calculation, empty where none was asked for there.
    """
    round_ = book.month(facts.period).choices(facts.settings).round
    lines = {line.key: (place, line) for place, line in enumerate(result.lines)}
    found = []
    for fact, key in fact_lines(facts).items():
        table, _, number = fact.rstrip("]").partition("[")
        if key in lines:
            place, line = lines[key]
            post = _POSTS[table](getattr(facts, table)[int(number)], line, round_)
            if post.amount > 0:
                found.append((place, post))
    return tuple(post for _, post in sorted(found, key=itemgetter(0)))


def _cost(cost: Cost, line: Line, round_: _Round) -> LetterPost:
    told = round_(cost.applied)
    return LetterPost(
        key=line.key,
        kind=PostKind.COST,
        label=cost.label or line.label,
        amount=told - line.amount,
        told=told,
        taken=line.amount,
        reason=cost.reason or "",
    )


def _adjustment(adjustment: Adjustment, line: Line, round_: _Round) -> LetterPost:
    return LetterPost(
        key=line.key,
        kind=PostKind.ADJUSTMENT,
        label=line.label,
        amount=-line.amount,
        reason=adjustment.reason,
    )


def _income(income: Income, line: Line, round_: _Round) -> LetterPost:
    counted = -line.amount
    if income.type == EARLIER_SURPLUS:
        kind, told = PostKind.SURPLUS, None
    else:
        kind, told = PostKind.INCOME, income.amount if income.stated is None else income.stated
    return LetterPost(
        key=line.key,
        kind=kind,
        label=income.label or line.label,
        amount=counted - (told or 0),
        told=told,
        taken=None if told is None else counted,
        reason=income.reason or income.note or "",
    )


def _asset(asset: Asset, line: Line, round_: _Round) -> LetterPost:
    told, counted = asset.amount if asset.stated is None else asset.stated, -line.amount
    return LetterPost(
        key=line.key,
        kind=PostKind.ASSET,
        label=line.label,
        amount=counted - told,
        told=told,
        taken=counted,
        reason=asset.reason or "",
    )


_POSTS: Mapping[str, Callable[[Any, Line, _Round], LetterPost]] = MappingProxyType(
    {"costs": _cost, "adjustments": _adjustment, "incomes": _income, "assets": _asset}
)


def posts(
    facts: CalculationFacts,
    result: CalculationResult,
    book: RuleBook,
    *,
    already_granted: Decimal,
    granted: Decimal,
) -> Posts:
    """The sum from what was applied for to what is granted.

    What the month lacks is applied for after the household's own means and what it has had
    already; where nothing is lacking, it is the whole need, and those are posts of their own.
    The last post, of kind ``GROUND``, is what is lacking and not granted all the same.
    """
    against = reductions(facts, result, book)
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
