"""Texts as they are kept: nothing in them that a database or a letter cannot hold."""

import re
from typing import Final

_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control signs other than tab and line breaks, and halves of a sign, as pasting brings along."""

_BREAKS: Final = frozenset("\x0b\x0c\x85")


def clean_text(text: str) -> str:
    """A text without signs that are no writing; those that break a line elsewhere do so here."""
    if text.isprintable() or _UNFIT.search(text) is None:
        return text
    return _UNFIT.sub(lambda found: "\n" if found[0] in _BREAKS else "", text)
