"""The modulus-10 check digit that identity numbers and giro numbers share."""


def luhn_digit(digits: str) -> str:
    """The digit that makes ``digits`` plus itself add up (ISO/IEC 7812-1, annex B)."""
    doubled = (int(digit) * (2 - index % 2) for index, digit in enumerate(reversed(digits)))
    return str(-sum(value // 10 + value % 10 for value in doubled) % 10)
