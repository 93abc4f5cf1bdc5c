"""A decision's basis as the program wrote it down that made it.

What is sealed is every field that there was at the time: a field that came later is no part of
an older seal, or each decision before it would look changed.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from fsclient.domain.calculation import CalculationFacts, CalculationResult
from fsclient.domain.decision import BasisText, DecisionBasis

_Content = dict[str, Any]

_ADDED: Mapping[int, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        2: {
            "": ("rules",),
            "result": ("reductions",),
            "facts.settings": ("visiting_child_counts", "child_income_cap"),
            "facts.adults": ("first_day", "last_day"),
            "facts.children": ("first_day", "last_day"),
            "facts.incomes": ("stated", "counted", "reason", "label"),
            "facts.costs": ("label",),
            "facts.assets": ("stated", "person", "reason"),
        }
    }
)
"""By the version of the rules that brought them: the fields of the value, or of each of a list."""

_SAID_WHERE_SO = ("facts.incomes", "facts.costs")
"""Lists of which a value says whether it is ``copied`` only where it was: most never were, and what
was signed before anything said so is whole.
"""


_FACTS = msgspec.json.Decoder(CalculationFacts)
_RESULT = msgspec.json.Decoder(CalculationResult)
_NOT_SAID = '"copied":null,'
_RULES_SAID_SINCE = 2


def facts_of(basis: BasisText) -> CalculationFacts:
    """What a decision was counted from; raises MsgspecError where its text cannot be read."""
    return _FACTS.decode(basis.facts)


def result_of(basis: BasisText) -> CalculationResult:
    """What it was counted to; raises as ``facts_of`` does."""
    return _RESULT.decode(basis.result)


def read_basis(basis: BasisText) -> DecisionBasis:
    """The basis that is kept as these texts; raises as ``facts_of`` does."""
    return DecisionBasis(
        id=basis.id,
        case_id=basis.case_id,
        facts=facts_of(basis),
        result=result_of(basis),
        rules=basis.rules,
    )


def is_kept_as(result: CalculationResult, basis: BasisText) -> bool:
    """Whether a result would be written word for word as the one that is kept."""
    return msgspec.json.encode(result, order="sorted").decode() == basis.result


def as_kept(basis: BasisText) -> msgspec.Raw:
    """What ``as_written`` comes to as JSON, made of the texts without reading them.

    Where a text was written another way than the program writes it, it comes to something else.
    """
    facts = basis.facts.replace(_NOT_SAID, "")
    rules = f',"rules":{basis.rules}' if basis.rules >= _RULES_SAID_SINCE else ""
    return msgspec.Raw(
        f'{{"case_id":"{basis.case_id}","facts":{facts},"id":"{basis.id}"'
        f',"result":{basis.result}{rules}}}'
    )


def as_written(basis: DecisionBasis) -> Mapping[str, Any]:
    """The basis as plain values, with the fields that its version of the rules knew."""
    content: _Content = msgspec.to_builtins(basis)
    for version, added in _ADDED.items():
        if basis.rules < version:
            for path, names in added.items():
                for value in _values_at(content, path):
                    for name in names:
                        value.pop(name, None)
    for path in _SAID_WHERE_SO:
        for value in _values_at(content, path):
            if value.get("copied") is None:
                value.pop("copied", None)
    return content


def _values_at(content: _Content, path: str) -> Iterator[_Content]:
    found: Any = content
    for step in filter(None, path.split(".")):
        found = found[step]
    yield from found if isinstance(found, list | tuple) else (found,)
