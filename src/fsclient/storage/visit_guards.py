"""What became of a booked visit is told of beside it: no end and no new time without its row."""

from collections.abc import Iterator

from fsclient.storage.refusals import done_when_committed, null_safe, refusing

VISIT = "visit_event"
UNTOLD = "untold_visit"

_UNTOLD = """
({changed} OR EXISTS (
    SELECT 1 FROM visit_event AS told
    WHERE told.contact_id = NEW.id AND told.contact_version = NEW.version
)) AND NOT EXISTS (
    SELECT 1 FROM visit_event AS told
    WHERE told.contact_id = NEW.id AND told.contact_version = NEW.version
    AND told.ended_as {same} NEW.ended_as
    AND told.was_at {same} OLD.appointment_at
    AND told.now_at {same} NEW.appointment_at
)
"""

# It tells of the contact as it is now, and is the next thing that happens to it.
_FALSE = """
NOT EXISTS (
    SELECT 1 FROM contact
    WHERE contact.id = NEW.contact_id AND contact.version + 1 = NEW.contact_version
    AND contact.appointment_at {same} NEW.was_at
)
"""
_HOLD_CONTACT = "PERFORM 1 FROM contact WHERE id = NEW.contact_id FOR NO KEY UPDATE;"


def never_ended_untold(dialect: str) -> Iterator[str]:
    """The triggers that hold a contact to what is told of it, and that to the contact."""
    same, other = null_safe(dialect)
    columns = ("ended_as", "appointment_at")
    changed = " OR ".join(f"NEW.{column} {other} OLD.{column}" for column in columns)
    condition = _UNTOLD.format(changed=changed, same=same)
    yield from refusing(dialect, "contact", "UPDATE", "contact_ended_untold", condition, UNTOLD)
    false = _FALSE.format(same=same)
    yield from refusing(
        dialect, VISIT, "INSERT", "visit_event_false", false, UNTOLD, first=_HOLD_CONTACT
    )


def visit_security() -> Iterator[str]:
    """PostgreSQL: what is told is done when it is committed, so that nobody else's is hindered."""
    yield from done_when_committed(
        VISIT, "contact WHERE id = NEW.contact_id AND version >= NEW.contact_version"
    )
