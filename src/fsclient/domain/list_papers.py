"""A list on paper: what is printed over pages, each of which says whose it is."""

from dataclasses import dataclass
from datetime import datetime

from fsclient.domain.listings import Listing


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPaper:
    """A listing with what stands around it; ``printed_at`` is by Swedish clocks."""

    listing: Listing
    unit: str
    printed_by: str
    printed_at: datetime
