"""Identity numbers that no living person has: what Skatteverket publishes for tests.

The published set is described by rules with exceptions rather than listed: birth numbers 238
(woman) and 239 (man), from 1976 on. Older people and samordningsnummer are listed, a few of each.
"""

from __future__ import annotations

from datetime import date

BIRTH_NUMBERS = (238, 239)

NOT_PUBLISHED = {
    238: {
        *(date(1976, 1, 1), date(1980, 1, 1), date(1989, 12, 20), date(1990, 1, 4)),
        *(date(1990, 1, 6), date(1990, 1, 8), date(1990, 1, 13), date(2000, 12, 18)),
        *(date(2001, 11, 4), date(2002, 10, 16), date(2002, 12, 27), date(2005, 5, 9)),
        *(date(2007, 12, 28), date(2010, 12, 11), date(2011, 12, 30)),
    },
    239: {
        *(date(1980, 1, 1), date(1990, 1, 1), date(1990, 1, 2), date(1990, 1, 4)),
        *(date(1990, 1, 5), date(1990, 1, 6), date(1990, 1, 8), date(1990, 1, 9)),
        *(date(2001, 3, 3), date(2007, 9, 11)),
    },
}

LISTED = frozenset(
    """
    194401190857 194503303853 194604296485 194712032343 194806172682 194901022121 195010172483
    195108012088 195309272119 195401123947 195509222526 195512162784 195912232849 196005043119
    196401053076 196402283367 196604072808 197006121144 197110199788 197201079295 197410309285

    197611672382 198300742395 198707812387 198904752386 199204732383 199406722398 199407712380
    191500722390 199611912388 200310842398 200404722399 200511742397 201407662392
    """.split()
)


def is_identity_number(number: str) -> bool:
    """Whether twelve digits could be someone's: a day that may be, and the right check digit."""
    may_be = is_coordination_number(number) or born(number) is not None
    return may_be and luhn_sum(number[2:]) % 10 == 0


def is_published(number: str) -> bool:
    """Whether an identity number of twelve digits is one that no living person has."""
    if number in LISTED:
        return True
    day = born(number)
    return day is not None and int(number[8:11]) in birth_numbers(day)


def is_coordination_number(number: str) -> bool:
    """Whether it is a samordningsnummer: 60 is added to the day, and the day may be unknown."""
    return int(number[4:6]) <= 12 and 60 <= int(number[6:8]) <= 91


def birth_numbers(day: date) -> tuple[int, ...]:
    """The birth numbers that are free to use for someone born that day."""
    if day.year < 1976 or day.year == 2020:
        return ()
    if 2014 <= day.year <= 2023:
        return (239,) if day.day % 2 else (238,)
    return tuple(number for number in BIRTH_NUMBERS if day not in NOT_PUBLISHED[number])


def born(number: str) -> date | None:
    """The day of birth that a personnummer begins with; None where there is no such day."""
    try:
        return date(int(number[:4]), int(number[4:6]), int(number[6:8]))
    except ValueError:
        return None


def luhn_sum(digits: str) -> int:
    """The sum that a right check digit makes divisible by ten."""
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(product // 10 + product % 10 for product in doubled)
