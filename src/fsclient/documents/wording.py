"""The wording of a letter, read from its file in ``resources/letters``."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fsclient.domain.calculation import LineGroup
from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.letters import AppealRoute
from fsclient.rules.data_files import amiss, facts_asked, load, made_of

_PLACEHOLDERS = frozenset(
    "account address amount applicant basis board case_number co_applicant court decided_on "
    "email first granted last laws name page pages pay_on payee period phone phone_hours "
    "provenance reason sfs taken title told".split()
)


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

    Raises RuleViolation with each thing that is missing or misspelt, or asks for a fact that a
    letter does not have.
    """
    data = _laid_over(load(text), load(over))
    wording = made_of(data, LetterWording)
    problems = (
        *(amiss(f"groups.{key}") for key in LineGroup if key not in wording.groups),
        *(amiss(f"appeals.{key}") for key in AppealRoute if key not in wording.appeals),
        *_strange_facts(data, ""),
    )
    if problems:
        raise RuleViolation(*problems)
    return wording


def _laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    laid = dict(below)
    for key, value in above.items():
        inner = laid.get(key)
        if isinstance(inner, Mapping) and isinstance(value, Mapping):
            laid[key] = _laid_over(inner, value)
        else:
            laid[key] = value
    return laid


def _strange_facts(value: object, path: str) -> Iterator[Problem]:
    """Texts that ask for a fact that no letter has."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _strange_facts(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, str):
        asked = facts_asked(value)
        if asked is None or not asked <= _PLACEHOLDERS:
            yield amiss(path)
    elif isinstance(value, Sequence):
        for place, inner in enumerate(value):
            yield from _strange_facts(inner, f"{path}[{place}]")
