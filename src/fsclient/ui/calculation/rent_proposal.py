"""The part of the rent that others in the home may bear: proposed at the rent, never applied."""

import dataclasses

from fsclient.rules.rent_share import RentShare
from fsclient.ui.calculation.row_maker import amount_of
from fsclient.ui.calculation.sheet_cells import Cell, Col, Group, RowKey, RowKind, SheetRow
from fsclient.ui.calculation.sheet_draft import Entry
from fsclient.ui.calculation.sheet_marks import PROPOSED
from fsclient.ui.speech import formats

_SURE = "found"


def rent_share_row(entry: Entry, share: RentShare) -> SheetRow:
    """What stands under a rent that may be shared: accepted by a tick."""
    _rent, members, home, _left = share.basis.values
    words = f"Föreslår {formats.kr(share.proposed)}: {members} av {home} delar på hyran"
    ticked = is_taken(entry, share)
    unsure = "" if share.certainty == _SURE else " Hur delningen görs är inte läst i källan."
    return SheetRow(
        key=RowKey(RowKind.RENT_SHARE, entry.id),
        group=Group.COSTS,
        label=words,
        cells={Col.LABEL: Cell(text=words, ticks="rent_share", ticked=ticked)},
        entry_id=entry.id,
        badge=None if ticked or entry.approved else PROPOSED,
        note=f"{share.basis.law}. Du avgör om de andra i hemmet kan betala sin del.{unsure}",
        indented=True,
    )


def is_taken(entry: Entry, share: RentShare) -> bool:
    """Whether the rent is decided on as it was proposed."""
    return amount_of(entry.approved) == share.proposed


def turned(entry: Entry, share: RentShare) -> Entry:
    """The rent with what is proposed and why, or without it again."""
    reason = f"de andra i hemmet bär sin del av hyran ({share.basis.law})"
    if not is_taken(entry, share):
        amount = formats.amount(share.proposed)
        return dataclasses.replace(entry, approved=amount, reason=entry.reason.strip() or reason)
    kept = "" if entry.reason == reason else entry.reason
    return dataclasses.replace(entry, approved="", reason=kept)
