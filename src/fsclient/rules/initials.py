"""A person's name written as initials, wherever it stands in a text.

JO 5932-2012: the protected new name of an eighteen-year-old was sent to her mother in an appendix.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from re import Match, Pattern
from typing import Final, NamedTuple

from fsclient.domain.names import fold
from fsclient.domain.people import Person

_SURE: Final = 4
"""From this many letters a name is known in small letters too: Bo and Liv are also words."""
_HYPHENS: Final = re.compile(r"[-\u2010-\u2015]")


class Hidden(NamedTuple):
    """A name, folded, and what stands for it; ``sure``: it is known in small letters too."""

    pattern: Pattern[str]
    initials: str
    sure: bool


def hidden_names(people: Iterable[Person], known: Iterable[Person]) -> tuple[Hidden, ...]:
    """The names of people that are to be written as initials; what ``known`` are called stays.

    A family name that one of the known bears tells nothing, and is left. Of a name of two parts
    (Anna-Karin) each part is one too, with a hyphen, a space or nothing between them.
    """
    shared = {part for person in known for word in _words(person) for part in (word, *_parts(word))}
    found: list[Hidden] = []
    for person in people:
        words = _words(person)
        if len(words) > 1:
            found.append(_hidden(r"\s+".join(map(_either, words)), words))
        for word in words:
            if word not in shared:
                found.append(_hidden(_either(word), [word]))
            found += [
                _hidden(re.escape(part), [part])
                for part in _parts(word)
                if part != word and part not in shared
            ]
    return tuple(found)


def with_initials(text: str, hidden: Sequence[Hidden]) -> str:
    """The text with initials where the names stood, as a genitive too, whatever marks their
    letters had, and however they were put together.
    """
    for one in hidden:
        plain = _Plain(text)
        spans = [(found, *plain.span(found)) for found in plain.find(one)]
        for found, start, end in reversed(spans):
            text = text[:start] + _put(one.initials, found) + text[end:]
    return text


def names_any(text: str, hidden: Sequence[Hidden]) -> bool:
    """Whether a text has one of the names in it."""
    plain = _Plain(text)
    return any(next(plain.find(one), None) is not None for one in hidden)


class _Plain:
    """A text as it is matched: folded letters, one kind of hyphen, nothing that has no width."""

    def __init__(self, text: str) -> None:
        self._text = text
        signs: list[str] = []
        self._at: list[int] = []
        for place, sign in enumerate(text):
            if unicodedata.category(sign) in ("Cf", "Cc", "Mn") and not sign.isspace():
                continue
            plain = "-" if _HYPHENS.match(sign) else fold(sign) or sign
            signs += plain
            self._at += [place] * len(plain)
        self._plain = "".join(signs)

    def find(self, one: Hidden) -> Iterator[Match[str]]:
        """Where a name stands."""
        for found in one.pattern.finditer(self._plain):
            if one.sure or self._text[self._at[found.start()]].isupper():
                yield found

    def span(self, found: Match[str]) -> tuple[int, int]:
        """Where in the text itself it begins and ends, with marks that stand by themselves."""
        end = self._at[found.end()] if found.end() < len(self._at) else len(self._text)
        return self._at[found.start()], end


def _words(person: Person) -> list[str]:
    """The names as they are matched, hyphens left in."""
    written = f"{person.given_name} {person.family_name}"
    return ["-".join(filter(None, map(fold, _HYPHENS.split(word)))) for word in written.split()]


def _parts(word: str) -> list[str]:
    return word.split("-")


def _either(word: str) -> str:
    return r"[\s-]?".join(map(re.escape, _parts(word)))


def _hidden(written: str, words: Sequence[str]) -> Hidden:
    pattern = rf"(?<!\w)(?:{written})(s|:s)?(?!\w)"
    initials = "".join(f"{word[0].upper()}." for word in words)
    return Hidden(re.compile(pattern), initials, sum(map(len, words)) >= _SURE)


def _put(short: str, found: Match[str]) -> str:
    return f"{short[:-1]}:s" if found[1] else short
