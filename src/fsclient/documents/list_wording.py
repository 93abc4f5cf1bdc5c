"""The words around a list on paper, read from their file in ``resources/letters``."""

from dataclasses import dataclass
from typing import Final

from fsclient.documents.form_wording import read_wording

_FACTS: Final = {
    "page": {"page", "pages"},
    "printed": {"day", "time", "name"},
    "many": {"count"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListWording:
    """The words around a list on paper; ``one`` and ``many`` say how many rows it has."""

    language: str
    page: str
    printed: str
    one: str
    many: str


def parse_list_wording(text: str) -> ListWording:
    """Read the text of the wording file (TOML); raises RuleViolation with each slip in it."""
    return read_wording(text, ListWording, _FACTS)
