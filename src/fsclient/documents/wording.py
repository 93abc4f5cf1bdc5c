"""The wording of a letter, read from its file in ``resources/letters``."""

import dataclasses
import string
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from fsclient.domain.calculation import LineGroup
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.letters import AppealRoute

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_PLACEHOLDERS = frozenset(
    "account address amount applicant basis board case_number co_applicant court decided_on "
    "email first granted last laws name page pages pay_on payee period phone phone_hours "
    "provenance reason sfs taken title told".split()
)
Section = TypeVar("Section", bound="DataclassInstance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Words that are the same whoever the letter goes to."""

    title: str
    days: str
    date: str
    case_number: str
    page: str
    continued: str
    phone: str
    address_hidden: str
    decision: str
    post: str
    amount: str
    means: str
    already_granted: str
    not_met: str
    post_approved: str
    post_counted: str
    payment: str
    payment_text: str
    payment_share: str
    payment_unknown: str
    reasons: str
    child: str
    children: str
    changes: str
    laws: str
    questions: str
    decided_by: str
    presented_by: str
    line_reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Sentences that speak to one adult or to two."""

    grant: str
    grant_meaning: str
    partial_refusal: str
    partial_refusal_meaning: str
    refusal: str
    refusal_meaning: str
    refusal_more: str
    already_granted: str
    parties: str
    burdened_meaning: str
    burdened: str
    posts: str
    applied: str
    needed: str
    granted: str
    conditions: str
    changes: str
    questions: str
    questions_email: str
    appendix_title: str
    appendix_intro: str
    deficit: str
    surplus: str
    balance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupWording:
    """A heading of the appendix and what its lines are."""

    heading: str
    explanation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SumWording:
    """The rows of the sum."""

    heading: str
    norm: str
    costs: str
    adjustments: str
    incomes: str
    assets: str
    already_granted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceWording:
    """Where the norm's amounts are decided, and what the short names of laws mean."""

    heading: str
    norm: str
    norm_derived: str
    abbreviations: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealEdition:
    """What differs between decisions made under older and newer law."""

    valid_from: date
    valid_to: date = date.max
    laws: str
    basis: str = ""
    immediate: str = ""
    source: str
    certainty: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealWording:
    """How to appeal by one route (33 and 43-46 §§ FL; 13 kap. kommunallagen)."""

    heading: str
    intro: str
    intro_grant: str = ""
    steps: tuple[str, ...]
    deadline: str
    after: str
    protected: str
    laws: str
    editions: tuple[AppealEdition, ...]

    def edition_on(self, day: date) -> AppealEdition:
        """The edition for a decision of that day; EnvironmentProblem where there is none."""
        for edition in self.editions:
            if edition.valid_from <= day <= edition.valid_to:
                return edition
        raise EnvironmentProblem("letter_wording_date", day=day)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWording:
    """One edition of the wording; ``version`` is what a letter remembers it by."""

    version: str
    decided_on: date
    language: str
    source: str
    months: tuple[str, ...]
    labels: Labels
    one: Address
    two: Address
    groups: Mapping[LineGroup, GroupWording]
    sums: SumWording
    sources: SourceWording
    appeals: Mapping[AppealRoute, AppealWording]


def parse_letter_wording(text: str, over: str = "") -> LetterWording:
    """Read the text of a wording file (TOML); what stands in ``over`` takes its place there.

    Raises EnvironmentProblem ``letter_wording_broken`` with ``key``, where something is missing,
    misspelt or asks for a fact that a letter does not have.
    """
    try:
        data = _laid_over(tomllib.loads(text), tomllib.loads(over))
    except tomllib.TOMLDecodeError as error:
        raise EnvironmentProblem("letter_wording_broken", key=str(error)) from error
    _check_placeholders(data, "")
    groups, appeals = _table(data, "groups"), _table(data, "appeals")
    wording = dict(data) | {
        "months": tuple(data.get("months", ())),
        "labels": _section(Labels, _table(data, "labels"), "labels"),
        "one": _section(Address, _table(data, "one"), "one"),
        "two": _section(Address, _table(data, "two"), "two"),
        "groups": {
            key: _section(GroupWording, _table(groups, key), f"groups.{key}") for key in LineGroup
        },
        "sums": _section(SumWording, _table(data, "sums"), "sums"),
        "sources": _section(SourceWording, _table(data, "sources"), "sources"),
        "appeals": {key: _appeal(_table(appeals, key), f"appeals.{key}") for key in AppealRoute},
    }
    return _section(LetterWording, wording, "")


def _laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    laid = dict(below)
    for key, value in above.items():
        inner = laid.get(key)
        if isinstance(inner, Mapping) and isinstance(value, Mapping):
            laid[key] = _laid_over(inner, value)
        else:
            laid[key] = value
    return laid


def _appeal(table: Mapping[str, Any], path: str) -> AppealWording:
    editions = tuple(
        _section(AppealEdition, edition, f"{path}.editions")
        for edition in table.get("editions", ())
    )
    steps = tuple(table.get("steps", ()))
    return _section(AppealWording, dict(table) | {"editions": editions, "steps": steps}, path)


def _table(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    table = data.get(key)
    if not isinstance(table, Mapping):
        raise EnvironmentProblem("letter_wording_broken", key=key)
    return table


def _section(kind: type[Section], table: Mapping[str, Any], path: str) -> Section:
    fields = dataclasses.fields(kind)
    needed = {field.name for field in fields if field.default is dataclasses.MISSING}
    known = {field.name for field in fields}
    for key in sorted((needed - table.keys()) | (table.keys() - known)):
        raise EnvironmentProblem("letter_wording_broken", key=f"{path}.{key}".lstrip("."))
    return kind(**table)


def _check_placeholders(value: object, path: str) -> None:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            _check_placeholders(inner, f"{path}.{key}")
    elif isinstance(value, str):
        _check_text(value, path.lstrip("."))
    elif isinstance(value, Sequence):
        for inner in value:
            _check_placeholders(inner, path)


def _check_text(text: str, path: str) -> None:
    try:
        names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError as error:
        raise EnvironmentProblem("letter_wording_broken", key=path) from error
    if not names <= _PLACEHOLDERS:
        raise EnvironmentProblem("letter_wording_broken", key=path)
