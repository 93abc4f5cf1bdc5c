"""What a table would export, as lines of text."""

from fsclient.domain.listings import as_typed
from fsclient.ui.widgets.table import DataTable


def listed(table: DataTable) -> list[list[str]]:
    """Its titles and its rows."""
    listing = table.listing_maker()(table.rows())
    return [list(listing.titles), *([as_typed(cell) for cell in line] for line in listing.lines)]
