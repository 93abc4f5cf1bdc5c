"""``fsclient calculate``: the normberäkning as JSON in and JSON out (calculation.md).

Numbers are read as decimals. What is not by the contract raises RuleViolation, its first problem
at a path such as ``household.children[0].birth_date``; nothing is guessed and nothing left out.
"""

import json
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import NamedTuple

from fsclient.domain.calculation import CalculationFacts, CalculationResult, Line, NormReference
from fsclient.domain.errors import Problem, RuleViolation
from fsclient.exchange.calculation_fields import FACTS, Fault, object_of
from fsclient.exchange.calculation_shapes import facts_at_once
from fsclient.exchange.json_numbers import number_text
from fsclient.rules.calculation import calculate
from fsclient.rules.rule_book import RuleBook

Sentence = Callable[[Problem], str]
"""Gives the Swedish sentence of a problem."""


class Answers(NamedTuple):
    """What lines of ``--many`` come to: a line each, some of them errors where not ``sound``."""

    json: bytes
    sound: bool


def calculate_json(data: bytes, book: RuleBook) -> bytes:
    """The result of one household, JSON in and JSON out; raises RuleViolation for bad input."""
    return result_json(calculate(read_facts(data), book))


def calculate_lines(lines: Iterable[bytes], book: RuleBook, sentence: Sentence) -> Answers:
    """One answer for each line of UTF-8 JSON, in the same order; an empty line is an error."""
    answers = []
    sound = True
    for line in lines:
        try:
            answers.append(calculate_json(line, book))
        except RuleViolation as violation:
            answers.append(error_json(violation, sentence))
            sound = False
    return Answers(b"".join([answer + b"\n" for answer in answers]), sound)


def error_json(violation: RuleViolation, sentence: Sentence) -> bytes:
    """The error object of the first problem: code, path and sentence."""
    problem = violation.problems[0]
    error = {"code": problem.code, "path": problem.field or "", "message": sentence(problem)}
    return json.dumps({"error": error}, ensure_ascii=False).encode()


def read_facts(data: bytes) -> CalculationFacts:
    """The facts of one household and month; raises RuleViolation where the shape is wrong.

    What the shape cannot tell (an unknown person, a child of 25) ``calculate`` finds.
    """
    return facts_at_once(data) or _facts_field_by_field(_decoded(data))


def _facts_field_by_field(text: str) -> CalculationFacts:
    if not text.strip():
        raise RuleViolation.at("", "json_empty")
    content = content_of(text)
    try:
        return FACTS(content)
    except Fault as fault:
        raise RuleViolation(fault.problem()) from fault


def _decoded(data: bytes) -> str:
    """UTF-8 as text, a byte order mark left out."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RuleViolation.at("", "text_not_utf8", position=error.start) from error


def result_json(result: CalculationResult) -> bytes:
    """A result as one JSON object on one line, amounts as numbers."""
    sums = (
        f'{{"period": "{_month_text(result.period)}"'
        f', "norm_total": {number_text(result.norm_total)}'
        f', "costs_total": {number_text(result.costs_total)}'
        f', "income_total": {number_text(result.income_total)}'
        f', "assets_total": {number_text(result.assets_total)}'
        f', "adjustments_total": {number_text(result.adjustments_total)}'
        f', "result": {number_text(result.result)}'
        f', "outcome": {_quoted(result.outcome)}'
        f', "full_grant": {"true" if result.full_grant else "false"}'
        f', "reductions": [{", ".join(map(_quoted, result.reductions))}]'
        ', "lines": ['
    )
    return sums.encode() + b", ".join([_line_json(line) for line in result.lines]) + b"]}"


_month_text = lru_cache(maxsize=128)(str)


def _line_json(line: Line) -> bytes:
    # What stands in a norm comes again in household after household; what was earned does not.
    return _written(line) if line.basis.norm is None else _written_before(line)


def _written(line: Line) -> bytes:
    key, group, label, person, amount, basis = line
    unrounded, _, _, norm, law = basis
    exactly = number_text(unrounded)
    return (
        f'{{"key": {_quoted(key)}, "group": {_quoted(group)}, "label": {_quoted(label)}'
        f', "person": {"null" if person is None else _quoted(person)}'
        f', "amount": {exactly if amount == unrounded else number_text(amount)}'
        f', "basis": {{"unrounded": {exactly}, "formula": {_quoted(basis.formula)}'
        f', "norm": {"null" if norm is None else _norm_text(norm)}, "law": {_quoted(law)}}}}}'
    ).encode()


_written_before = lru_cache(maxsize=4096)(_written)


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


def content_of(text: str) -> object:
    """What a JSON text holds, numbers as Decimals; raises RuleViolation where it is none."""
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
