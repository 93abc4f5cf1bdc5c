"""A list on paper, with who prints it and when."""

from collections.abc import Callable

from fsclient.domain.list_papers import ListPaper
from fsclient.domain.listings import Listing
from fsclient.usecases.desk import Desk, local_time


def list_paper(desk: Desk, listing: Listing, step: Callable[[int, int], None]) -> bytes:
    """The PDF of a list that was read by ``access.printed``; what ``step`` raises ends it."""
    paper = ListPaper(
        listing=listing,
        unit=desk.office.unit.name,
        printed_by=desk.me.name,
        printed_at=local_time(desk.now),
    )
    return desk.office.letters.list_paper(paper, step)
