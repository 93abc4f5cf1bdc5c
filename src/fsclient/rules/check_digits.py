"""The check digits of identity numbers, giro numbers, references and bank accounts."""


def luhn_digit(digits: str) -> str:
    """The digit that makes ``digits`` plus itself add up (ISO/IEC 7812-1, annex B)."""
    doubled = (int(digit) * (2 - index % 2) for index, digit in enumerate(reversed(digits)))
    return str(-sum(value // 10 + value % 10 for value in doubled) % 10)


def mod11_holds(digits: str) -> bool:
    """Whether digits, weighed 1 to 10 over and over from the last one, add up to elevens.

    The banks' modulus 11 (Bankernas kontonummeruppbyggnad).
    """
    weighed = (int(digit) * (place % 10 + 1) for place, digit in enumerate(reversed(digits)))
    return sum(weighed) % 11 == 0
