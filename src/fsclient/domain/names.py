"""Names: in Swedish order, as they are kept, and as people look for them."""

import functools
import itertools
import unicodedata
from types import MappingProxyType
from typing import Final

SORTED_AS: Final = MappingProxyType(
    {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "é": "e", "ü": "y"}
)
"""Letters as signs that sort by their codes as the letters do in Swedish."""

_SIGNS: Final = str.maketrans(dict(SORTED_AS))

_PLAIN: Final = MappingProxyType(
    {
        "æ": "ae",
        "œ": "oe",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "ȷ": "j",
        "ŋ": "n",
        "ĸ": "k",
        "ə": "a",
        "ɛ": "e",
        "ɔ": "o",
    }
)
"""Letters that no mark on another letter explains, as a Swedish keyboard writes them."""

_WIDE: Final = MappingProxyType(
    {
        "å": "aa",
        "ä": "ae",
        "ö": "oe",
        "ø": "oe",
        "ü": "ue",
        "æ": "a",
        "œ": "o",
        "đ": "dj",
        "ð": "dh",
        "þ": "t",
        "ŋ": "ng",
        "ə": "e",
    }
)
"""The other way that passports and other countries' registers write a letter."""

_LEFT_OUT: Final = ("P", "M", "Sk", "Sm", "Lm", "Cf", "Cc")
"""Kinds of sign (Unicode's general category) that nobody can be asked to type: apostrophes and
hyphens of every form, marks on letters, modifiers, and signs without width.
"""


_MOST_FORMS: Final = 16

_JOINERS: Final = "\u200c\u200d"
"""Signs without width that Persian and the scripts of India are written with."""


def swedish_key(name: str) -> str:
    """What to sort a name by, whatever the letters' codes are."""
    return name.lower().translate(_SIGNS)


def clean_name(text: str) -> str:
    """A name as it is kept: letters and their marks as one sign, one space between words, and no
    sign that cannot be seen, as comes along from a web page.
    """
    seen = (sign for sign in text if sign in _JOINERS or sign.isspace() or not _unseen(sign))
    return " ".join(unicodedata.normalize("NFC", "".join(seen)).split())


def _unseen(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cf", "Cc")


def is_name(text: str) -> bool:
    """Whether there is a letter in it, of any script: ``-`` and ``?`` are no names."""
    return any(unicodedata.category(sign).startswith("L") for sign in text)


def is_blank(text: str) -> bool:
    """Whether a text says nothing at all: no letter and no digit, of any script."""
    return not any(sign.isalnum() for sign in text)


def with_stop(text: str) -> str:
    """A text that is followed by another sentence, with a stop where it has none."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def joined_name(given_name: str, family_name: str) -> str:
    """Given and family name; the one there is, of someone who has one name."""
    return " ".join(filter(None, (given_name, family_name)))


def listed_name(given_name: str, family_name: str) -> str:
    """``Exempelsson, Amira``; the one there is, of someone who has one name."""
    return ", ".join(filter(None, (family_name, given_name)))


def fold(text: str) -> str:
    """Text as it is searched: small letters without marks, and nothing but letters and digits.

    Names are heard on the telephone and typed on other keyboards: ``ostlund`` is to find Östlund,
    ``lukasz`` Łukasz, and ``obrien`` O’Brien. What is in another script stays in it.
    """
    return "".join(_plain(sign)[0] for sign in _small(text))


def search_forms(word: str) -> tuple[str, ...]:
    """The ways that one word may be written where it is looked for, the plainest first:
    ``ødegård`` is ``odegard``, ``odegaard``, ``oedegard`` and ``oedegaard``.
    """
    ways = itertools.product(*map(_plain, _small(word)))
    return tuple(dict.fromkeys("".join(way) for way in itertools.islice(ways, _MOST_FORMS)))


def compound_parts(word: str) -> tuple[str, ...]:
    """The names that one is joined of, which another may have written apart: ``Anna-Karin`` and
    ``O'Brien``. None of a word that is no such name, or has a digit, as numbers and dates have.
    """
    apart = "".join(" " if _joins(sign) else sign for sign in word).split()
    named = len(apart) > 1 and not any(map(str.isdigit, word)) and all(map(fold, apart))
    return tuple(apart) if named else ()


def _joins(sign: str) -> bool:
    """Whether a sign is a hyphen or an apostrophe, of whatever form."""
    return unicodedata.category(sign).startswith(("P", "Sk", "Lm"))


def search_text(*texts: str) -> str:
    """All that someone is found by: the words as they stand, then the other ways to write them."""
    words = [search_forms(word) for text in texts for word in text.split()]
    forms = itertools.chain((one[0] for one in words), *(one[1:] for one in words))
    return " ".join(filter(None, forms))


def _small(text: str) -> str:
    # An accent that stands by itself would otherwise become a space.
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Sk")
    # Composed, so that å is one letter however it came, before and after its case is gone.
    small = unicodedata.normalize("NFKC", seen).casefold()
    return unicodedata.normalize("NFKC", small)


@functools.lru_cache(maxsize=4096)
def _plain(sign: str) -> tuple[str, ...]:
    """The ways to write a small letter without what stands on it."""
    bare = unicodedata.normalize("NFKD", sign)
    plain = "".join(map(_letter, bare))
    other = _WIDE.get(sign)
    return (plain,) if other is None else (plain, other)


def _letter(sign: str) -> str:
    """A Latin letter with a stroke or a hook as the letter under it, as Unicode names it."""
    if unicodedata.category(sign).startswith(_LEFT_OUT):
        return ""
    base, _with, mark = unicodedata.name(sign, "").partition(" WITH ")
    letter = base.removeprefix("LATIN SMALL LETTER ")
    if mark and letter != base and len(letter) == 1:
        return letter.lower()
    return _PLAIN.get(sign, sign)
