"""The rows of the calculation's table, built anew from draft, result and earlier months."""

from fsclient.ui.calculation.earlier_month import PastLines
from fsclient.ui.calculation.entry_rows import EntryRows
from fsclient.ui.calculation.norm_rows import NormRows
from fsclient.ui.calculation.sheet_cells import KINDS, TITLES, Group, RowKey, RowKind, SheetRow
from fsclient.ui.calculation.sheet_state import SheetState


def build_rows(state: SheetState) -> tuple[SheetRow, ...]:
    """Every row, in groups."""
    last, before = (None if one is None else PastLines(one) for one in (state.last, state.before))
    entry_rows = EntryRows(state, (last, before))
    rows: list[SheetRow] = []
    for group, kind in KINDS.items():
        if group is Group.NORM:
            rows += [_heading(group), *NormRows(state, (last, before)).rows()]
            continue
        entries = state.draft.of(kind)
        if state.read_only and not entries:
            continue
        for past in (last, before):
            if past is not None:
                past.restart()
        rows += [_heading(group), *entry_rows.rows(entries)]
    return tuple(rows)


def _heading(group: Group) -> SheetRow:
    return SheetRow(key=RowKey(RowKind.GROUP, group), group=group, label=TITLES[group])
