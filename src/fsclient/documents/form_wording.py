"""The words around a form on paper, read from their file in ``resources/letters``."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from fsclient.domain.errors import RuleViolation
from fsclient.rules.data_files import amiss, facts_asked, read

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

W = TypeVar("W", bound="DataclassInstance")

_FACTS: Final = {
    "page": {"page", "pages"},
    "version": {"version", "source"},
    "case_number": {"case_number"},
    "about": {"about"},
    "signed": {"signed_on", "signed_by"},
    "when": {"question", "answers"},
    "ages": {"first", "last"},
    "signer": {"name"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FormWording:
    """The words around a form on paper; ``either`` stands between two answers."""

    language: str
    page: str
    version: str
    case_number: str
    about: str
    signed: str
    draft: str
    blank_about: str
    blank_day: str
    blank_by: str
    note: str
    when: str
    ages: str
    either: str
    withheld: str
    not_answered: str
    signer: str


def parse_form_wording(text: str) -> FormWording:
    """Read the text of the wording file (TOML); raises RuleViolation with each slip in it."""
    return read_wording(text, FormWording, _FACTS)


def read_wording(text: str, kind: type[W], facts: Mapping[str, set[str]]) -> W:
    """The same of any kind of wording: ``facts`` are what each of its words may ask for."""
    wording = read(text, kind)
    problems = tuple(
        amiss(name)
        for name, words in asdict(wording).items()
        if (asked := facts_asked(words)) is None or not asked <= facts.get(name, set())
    )
    if problems:
        raise RuleViolation(*problems)
    return wording
