"""Names in Swedish order."""

from types import MappingProxyType
from typing import Final

SORTED_AS: Final = MappingProxyType({"å": "{", "ä": "|", "ö": "}", "é": "e", "ü": "y"})
"""Letters as signs that sort by their codes as the letters do in Swedish."""

_SIGNS: Final = str.maketrans(dict(SORTED_AS))


def swedish_key(name: str) -> str:
    """What to sort a name by, whatever the letters' codes are."""
    return name.lower().translate(_SIGNS)
