"""What is said where the norm of a month is not decided."""

from fsclient.domain.months import Month
from fsclient.ui.speech import formats
from fsclient.usecases.desk import Desk
from fsclient.usecases.norms import month_without_norm


def no_norm_yet(month: Month) -> str:
    """``Det finns ingen riksnorm för januari 2027 ännu``."""
    return f"Det finns ingen riksnorm för {formats.month(month)} ännu"


def norm_notice(desk: Desk) -> str:
    """One sentence where this month or the coming one has no norm; else empty."""
    month = month_without_norm(desk)
    return "" if month is None else f"{no_norm_yet(month)}, så den månaden går inte att räkna på."
