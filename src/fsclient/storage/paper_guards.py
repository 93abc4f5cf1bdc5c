"""What was asked for is settled by what became of it: it came, or is excused for a reason."""

from collections.abc import Iterator

from fsclient.storage.courses import LOCKED
from fsclient.storage.refusals import refusing

_UNSETTLED = """
(NEW.ended_at IS NULL) <> (NEW.came_on IS NULL AND NEW.excused = '')
OR (NEW.came_on IS NOT NULL AND NEW.excused <> '')
"""


def never_settled_untold(dialect: str) -> Iterator[str]:
    """The triggers, on both engines."""
    for event in ("INSERT", "UPDATE"):
        name = f"asked_paper_{event.lower()}_settled"
        yield from refusing(dialect, "asked_paper", event, name, _UNSETTLED, LOCKED)
