"""What a payee sees: a bill's OCR number that holds, or a message that reveals nothing."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache

from fsclient.domain.errors import Problem
from fsclient.domain.names import fold, is_blank
from fsclient.domain.payments import TO_ACCOUNT, AccountKind, ReferenceKind
from fsclient.rules.check_digits import luhn_digit

LONGEST_MESSAGE = 140
"""ISO 20022 pain.001, RmtInf/Ustrd; a bank may show fewer."""

_OCR_LENGTHS = range(2, 26)
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015\u2212]")
_GIROS = (AccountKind.BANKGIRO, AccountKind.PLUSGIRO)
_IDENTITY_NUMBER = re.compile(
    r"(?<!\d)(?:19|20)?\d{2}[ ]?(?:0\d|1[0-2])[ ]?(?:[0-2]\d|3[01]|[6-9]\d)"
    r"[-+\u2010-\u2015\u2212 ]{0,3}\d{4}(?!\d)",
    re.ASCII,
)
_SPACED_NUMBER = re.compile(
    r"(?<!\d)(?:19|20)?\d\d[-./_ ]?(?:0\d|1[0-2])[-./_ ]?(?:[0-2]\d|3[01]|[6-9]\d)"
    r"[-+./_ ]{0,3}\d{4}(?!\d)",
    re.ASCII,
)
"""Written so freely that an invoice's date and number look the same: the check digit decides."""

_IDENTITY_DIGITS = 10
_LONGEST_WHOLE_WORD = 3


def plain_reference(kind: ReferenceKind | None, text: str) -> str:
    """The reference as it is kept: an OCR number's digits alone, a message on one line."""
    if kind is ReferenceKind.OCR:
        return _SEPARATORS.sub("", text)
    return " ".join(text.split())


def reference_problems(
    way: AccountKind,
    kind: ReferenceKind | None,
    text: str,
    words: Iterable[str],
    numbers: Iterable[str],
) -> Iterator[Problem]:
    """What is amiss with a reference, at ``reference`` (``reference_kind`` where that is wrong).

    ``reference_needed`` to a giro without one; ``ocr_for_giro``, ``ocr_digits``,
    ``ocr_check_digit``; ``message_too_long`` (``limit``), ``message_reveals`` (``word``). A length
    digit before the check digit is taken as it stands: whether the payee counts with one is the
    payee's agreement with Bankgirot. ``words`` may stand in no message, ``numbers`` (identity
    numbers of the household, twelve digits) neither there nor in an OCR number.
    """
    plain = plain_reference(kind, text)
    if is_blank(plain):
        if way in _GIROS:
            yield Problem("reference_needed", "reference")
    elif kind is ReferenceKind.OCR:
        yield from _ocr_problems(way, plain, numbers)
    elif kind is None:
        yield Problem("reference_kind_needed", "reference_kind")
    else:
        yield from _message_problems(plain, words, numbers)


def _ocr_problems(way: AccountKind, digits: str, numbers: Iterable[str]) -> Iterator[Problem]:
    if way not in _GIROS:
        yield Problem("ocr_for_giro", "reference_kind")
    elif not (digits.isascii() and digits.isdigit()) or len(digits) not in _OCR_LENGTHS:
        yield Problem("ocr_digits", "reference")
    elif digits in {shown for number in numbers for shown in (number, number[2:])}:
        yield Problem("message_reveals", "reference", {"word": digits})
    elif not int(digits):
        yield Problem("ocr_digits", "reference")
    elif luhn_digit(digits[:-1]) != digits[-1]:
        yield Problem("ocr_check_digit", "reference")


def _message_problems(text: str, words: Iterable[str], numbers: Iterable[str]) -> Iterator[Problem]:
    if len(text) > LONGEST_MESSAGE:
        yield Problem("message_too_long", "reference", {"limit": LONGEST_MESSAGE})
    found = revealing(text, words, numbers)
    if found:
        yield Problem("message_reveals", "reference", {"word": found})


def revealing(text: str, words: Iterable[str], numbers: Iterable[str] = ()) -> str:
    """What in a text tells its reader that someone gets assistance, or who it is; else empty.

    26 kap. 1 § OSL. The text is read as its reader will see it: with or without accents, and
    without what has no width. A word of three letters or fewer counts only by itself. A run of
    digits that looks like an identity number counts, and any of the given ones however written.
    """
    seen = _as_seen(text)
    plain, alone = _plain(seen), {fold(word) for word in re.findall(r"\w+", seen)}
    for word in words:
        short = len(word) <= _LONGEST_WHOLE_WORD
        if _plain_word(word) in (alone if short else plain):
            return word
    looks = _identity_number(seen)
    if looks:
        return looks
    digits = re.sub(r"\D", "", seen)
    return next((number for number in numbers if number[2:] in digits), "")


def _as_seen(text: str) -> str:
    whole = unicodedata.normalize("NFKC", text)
    return "".join(one for one in whole if unicodedata.category(one) != "Cf")


def _plain(text: str) -> str:
    return " ".join(filter(None, map(fold, text.split())))


@cache
def _plain_word(word: str) -> str:
    """The same few words are looked for in every payment of a file."""
    return _plain(word)


def _identity_number(text: str) -> str:
    certain = _IDENTITY_NUMBER.search(text)
    if certain:
        return certain.group()
    for found in _SPACED_NUMBER.finditer(text):
        digits = re.sub(r"\D", "", found.group())[-_IDENTITY_DIGITS:]
        if luhn_digit(digits[:-1]) == digits[-1]:
            return found.group()
    return ""


def carries_reference(way: AccountKind) -> bool:
    """Whether a payment of this way reaches a payee who sees a reference."""
    return way in TO_ACCOUNT
