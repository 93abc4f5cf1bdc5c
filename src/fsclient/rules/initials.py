"""A person's name written as initials, wherever it stands in a text.

JO 5932-2012: the protected new name of an eighteen-year-old was sent to her mother in an appendix.
"""

import re
from collections.abc import Iterable, Sequence
from functools import partial
from re import Match, Pattern
from typing import Final, NamedTuple

from fsclient.domain.people import Person

_SURE: Final = 4
"""From this many letters a name is known in small letters too: Bo and Liv are also words."""


class Hidden(NamedTuple):
    """A name in any of its forms, and what stands for it."""

    pattern: Pattern[str]
    initials: str


def hidden_names(people: Iterable[Person], known: Iterable[Person]) -> tuple[Hidden, ...]:
    """The names of people that are to be written as initials; what ``known`` are called stays.

    A family name that one of the known bears tells nothing, and is left.
    """
    shared = {part for person in known for part in _parts(person)}
    found: list[Hidden] = []
    for person in people:
        parts = _parts(person)
        if len(parts) > 1:
            found.append(_hidden(r"\s+".join(map(re.escape, parts)), parts))
        found += [_hidden(re.escape(part), [part]) for part in parts if part not in shared]
    return tuple(found)


def with_initials(text: str, hidden: Sequence[Hidden]) -> str:
    """The text with initials where the names stood, as a genitive too."""
    for pattern, short in hidden:
        text = pattern.sub(partial(_put, short), text)
    return text


def names_any(text: str, hidden: Sequence[Hidden]) -> bool:
    """Whether a text has one of the names in it."""
    return any(one.pattern.search(text) for one in hidden)


def _parts(person: Person) -> list[str]:
    return [*person.given_name.split(), *person.family_name.split()]


def _hidden(written: str, parts: Sequence[str]) -> Hidden:
    sure = sum(map(len, parts)) >= _SURE
    pattern = rf"(?<!\w)(?:{written})(s|:s)?(?!\w)"
    return Hidden(
        re.compile(pattern, re.IGNORECASE if sure else 0), "".join(f"{part[0]}." for part in parts)
    )


def _put(short: str, found: Match[str]) -> str:
    return f"{short[:-1]}:s" if found[1] else short
