"""Whether a text says anything: what is signed must not rest on letters typed to get past a field.

A text is read as words. Digits and lists count; punctuation, spaces, repeated letters, runs
along the keyboard, a sentence written again and phrases that only point elsewhere do not.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

_TOKEN: Final = re.compile(r"\w+", re.UNICODE)
_SENTENCE: Final = re.compile(r"(?<=[.!?…])\s+|\n+")
_SAME: Final = re.compile(r"(.)\1{3,}")
_IN_TURN: Final = re.compile(r"(?:[^\W\d]\d){2,}[^\W\d]?|(?:\d[^\W\d]){2,}\d?")
_VOWELS: Final = frozenset("aeiouyåäöéèáàüæø")
_LATIN: Final = re.compile(r"[a-zåäöéèáàüæø]+")
_ROWS: Final = ("qwertyuiopå", "asdfghjklöä", "zxcvbnm")
_RUN: Final = 4
_STEM: Final = 4
_LETTERS_PER_WORD: Final = 10
_LETTERS_PER_HEAVY_WORD: Final = 20
"""Of what is wanted there is a word of more than three letters to each so many."""
_FEW_LETTERS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Substance:
    """What a text must hold: ``least`` characters that say something.

    ``fillers`` are phrases that say nothing by themselves, such as ``se ovan``.
    """

    least: int
    fillers: tuple[str, ...] = ()


def phrases_of(setting: str) -> tuple[str, ...]:
    """The phrases of a setting, where a bar stands between them."""
    return tuple(part.strip() for part in setting.split("|") if part.strip())


def says_something(text: str, wanted: Substance) -> bool:
    """Whether a text holds as much as is wanted when what says nothing is taken out of it."""
    words = _words(text, wanted.fillers)
    if len(" ".join(words)) < wanted.least:
        return False
    # The same word in another form adds nothing.
    different = {word[:_STEM] for word in words}
    letters = {letter for word in different for letter in word if letter.isalpha()}
    enough = max(2, wanted.least // _LETTERS_PER_WORD)
    heavy = sum(1 for word in different if len(word) == _STEM)
    return (
        len(different) >= enough
        and heavy >= max(1, wanted.least // _LETTERS_PER_HEAVY_WORD)
        and len(letters) > _FEW_LETTERS
    )


def _words(text: str, fillers: Iterable[str]) -> list[str]:
    """The words that say something, each sentence once, in small letters."""
    phrases = [tuple(_tokens(phrase)) for phrase in fillers]
    seen: set[tuple[str, ...]] = set()
    words: list[str] = []
    for sentence in _SENTENCE.split(text):
        tokens = tuple(_tokens(sentence))
        if tokens in seen:
            continue
        seen.add(tokens)
        words += _without(tokens, phrases)
    return [word for word in words if not _is_noise(word)]


def _tokens(text: str) -> list[str]:
    # What has no width is a way to be long; a letter held down is one letter.
    plain = unicodedata.normalize("NFC", text.casefold())
    seen = "".join(letter for letter in plain if unicodedata.category(letter) != "Cf")
    return [_SAME.sub(r"\1", token) for token in _TOKEN.findall(seen.replace("_", " "))]


def _without(tokens: tuple[str, ...], phrases: Iterable[tuple[str, ...]]) -> list[str]:
    left = list(tokens)
    for phrase in sorted(phrases, key=len, reverse=True):
        size = len(phrase)
        places = range(len(left) - size, -1, -1)
        for place in places:
            if tuple(left[place : place + size]) == phrase:
                del left[place : place + size]
    return left


def _is_noise(word: str) -> bool:
    """One letter again and again, letters and digits in turn, keys in a row, or letters that no
    one can say. Short ones are left: kr, st, nr.
    """
    if (len(word) > 1 and word.isalpha() and len(set(word)) == 1) or _IN_TURN.fullmatch(word):
        return True
    if len(word) < _RUN or not _LATIN.fullmatch(word):
        return False
    return _VOWELS.isdisjoint(word) or _along_keys(word)


def _along_keys(word: str) -> bool:
    """Whether a word is made of runs along one row of the keyboard, forwards or backwards."""
    for row in (*_ROWS, *(row[::-1] for row in _ROWS)):
        runs = re.split(f"(?={row[0]})", word) if word.count(row[0]) > 1 else [word]
        if all(run in row for run in runs if run) and any(len(run) >= _RUN for run in runs):
            return True
    return False


def same_texts(texts: Mapping[str, str]) -> tuple[str, ...]:
    """The fields whose words another field before them has already; empty ones are left out."""
    known: set[tuple[str, ...]] = set()
    again = []
    for field, text in texts.items():
        words = tuple(_tokens(text))
        if words and words in known:
            again.append(field)
        known.add(words)
    return tuple(again)


def names(text: str, name: str) -> bool:
    """Whether a text has any part of a name in it, also as a genitive; True where none is known."""
    parts = [part for part in _tokens(name) if part]
    told = set(_tokens(text))
    return not parts or any(part in told or f"{part}s" in told for part in parts)
