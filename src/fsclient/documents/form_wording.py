"""The words around a form on paper, read from their file in ``resources/letters``."""

from dataclasses import dataclass, fields
from typing import Final

from fsclient.domain.errors import RuleViolation
from fsclient.rules.data_files import amiss, facts_asked, read

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
    wording = read(text, FormWording)
    problems = tuple(
        amiss(field.name)
        for field in fields(wording)
        if (asked := facts_asked(getattr(wording, field.name))) is None
        or not asked <= _FACTS.get(field.name, set())
    )
    if problems:
        raise RuleViolation(*problems)
    return wording
