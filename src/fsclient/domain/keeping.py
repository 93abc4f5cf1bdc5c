"""What is kept at all, whatever program writes it: days within some lifetimes, texts that someone
can have written.
"""

from datetime import date
from typing import Final

FIRST_DAY: Final = date(1850, 1, 1)
LAST_DAY: Final = date(2199, 12, 31)
MOST_SIGNS: Final = 200_000
"""Of a text: more than anyone writes, and nobody waits for whoever reads it."""
