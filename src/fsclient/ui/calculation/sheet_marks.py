"""How a cost or an income is marked against last month's."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from fsclient.ui.calculation.sheet_cells import Group, RowKind, SheetRow
from fsclient.ui.calculation.words import change_share
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge, Tone

COPIED: Final = Badge("kopierad")
CONFIRMED: Final = Badge("bekräftad")
PROPOSED: Final = Badge("föreslås", Tone.WARN)
_NEW: Final = Badge("ny", Tone.WARN)


def mark_against(
    now: Decimal | None, past: Decimal | None, *, copied: bool, share: Decimal
) -> Badge | None:
    """New, copied, or how much more or less; a change over the unit's share asks for a look.

    The words say so too, not the colour alone. None where there is nothing to say yet.
    """
    if past is None:
        return _NEW
    if now is None:
        return None
    if now == past:
        return COPIED if copied else None
    change = change_share(past, now)
    if change is None:
        return _NEW
    words = formats.change(change)
    return Badge(f"obs {words}", Tone.WARN) if abs(change) > share else Badge(words)


def changed_count(rows: Sequence[SheetRow]) -> int:
    """How many costs and incomes are new or another amount than last month."""
    entries = (row for row in rows if row.key.kind is RowKind.ENTRY and row.group is not Group.NORM)
    return sum(1 for row in entries if row.badge not in (None, COPIED, CONFIRMED))
