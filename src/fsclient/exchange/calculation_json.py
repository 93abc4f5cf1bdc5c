"""``fsclient calculate``: the normberäkning as JSON in and JSON out (calculation.md).

Numbers are read as decimals. What is not by the contract raises RuleViolation, its first problem
at a path such as ``household.children[0].birth_date``; nothing is guessed and nothing left out.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import NamedTuple

from fsclient.domain.calculation import CalculationFacts, CalculationResult, Line, NormReference
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.exchange.calculation_fields import FACTS, Fault, object_of
from fsclient.exchange.json_numbers import number_text
from fsclient.rules.calculation import calculate
from fsclient.rules.rule_book import RuleBook

Sentence = Callable[[Problem], str]
"""Gives the Swedish sentence of a problem."""


class Answer(NamedTuple):
    """One line of ``--many``: a result, or an error where it is not ``sound``."""

    text: str
    sound: bool


def calculate_text(text: str, book: RuleBook) -> str:
    """The result of one household as a JSON object; raises RuleViolation for bad input."""
    return result_text(calculate(read_facts(text), book))


def calculate_lines(lines: Iterable[bytes], book: RuleBook, sentence: Sentence) -> Iterator[Answer]:
    """One answer for each line of UTF-8 JSON, in the same order; an empty line is an error."""
    for line in lines:
        try:
            yield Answer(calculate_text(decoded(line), book), sound=True)
        except RuleViolation as violation:
            yield Answer(error_text(violation, sentence), sound=False)


def error_text(violation: RuleViolation, sentence: Sentence) -> str:
    """The error object of the first problem: code, path and sentence."""
    problem = violation.problems[0]
    error = {"code": problem.code, "path": problem.field or "", "message": sentence(problem)}
    return json.dumps({"error": error}, ensure_ascii=False)


def decoded(data: bytes) -> str:
    """UTF-8 as text, a byte order mark left out; raises RuleViolation ``text_not_utf8``."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RuleViolation.at("", "text_not_utf8", position=error.start) from error


def read_facts(text: str) -> CalculationFacts:
    """The facts of one household and month; raises RuleViolation where the shape is wrong.

    What the shape cannot tell (an unknown person, a child of 25) ``calculate`` finds.
    """
    if not text.strip():
        raise RuleViolation.at("", "json_empty")
    content = _content(text)
    try:
        return FACTS(content)
    except Fault as fault:
        raise RuleViolation(fault.problem()) from fault


def result_text(result: CalculationResult) -> str:
    """A result as one JSON object on one line, amounts as numbers."""
    lines = ", ".join(map(_line_text, result.lines))
    return (
        f'{{"period": "{result.period}"'
        f', "norm_total": {number_text(result.norm_total)}'
        f', "costs_total": {number_text(result.costs_total)}'
        f', "income_total": {number_text(result.income_total)}'
        f', "assets_total": {number_text(result.assets_total)}'
        f', "adjustments_total": {number_text(result.adjustments_total)}'
        f', "result": {number_text(result.result)}'
        f', "outcome": "{result.outcome.value}"'
        f', "full_grant": {"true" if result.full_grant else "false"}'
        f', "lines": [{lines}]}}'
    )


def _line_text(line: Line) -> str:
    key, group, label, person, amount, basis = line
    norm = "null" if basis.norm is None else _norm_text(basis.norm)
    return (
        f'{{"key": {_quoted(key)}, "group": "{group.value}", "label": {_quoted(label)}'
        f', "person": {"null" if person is None else _quoted(person)}'
        f', "amount": {number_text(amount)}, "basis": {{"unrounded": {number_text(basis.unrounded)}'
        f', "formula": {_quoted(basis.formula)}, "norm": {norm}, "law": {_quoted(basis.law)}}}}}'
    )


@lru_cache(maxsize=1024)
def _norm_text(norm: NormReference) -> str:
    return (
        f'{{"key": {_quoted(norm.key)}, "valid_from": "{norm.valid_from.isoformat()}"'
        f', "sfs": {_quoted(norm.sfs)}, "provenance": {_quoted(norm.provenance)}}}'
    )


def _no_constant(name: str) -> object:
    raise RuleViolation.at("", "number_not_finite", number=name)


_DECODER = json.JSONDecoder(
    object_pairs_hook=object_of,
    parse_float=Decimal,
    parse_int=Decimal,
    parse_constant=_no_constant,
)


def _content(text: str) -> object:
    try:
        content = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise RuleViolation.at(
            "", "json_unreadable", line=error.lineno, column=error.colno
        ) from error
    except RecursionError as error:
        raise RuleViolation.at("", "json_too_deep") from error
    except InvalidOperation as error:
        raise RuleViolation.at("", "amount_too_large") from error
    if "\\ud" in text.lower():
        _refuse_half_characters(content)
    return content


def _refuse_half_characters(content: object) -> None:
    """Refuse a surrogate that stands alone: no file and no screen can write it."""
    try:
        json.dumps(content, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError as error:
        raise RuleViolation.at("", "text_not_utf8", position=error.start) from error
