"""What became of a booked visit is told of beside it: no end and no new time without its row."""

from collections.abc import Iterator

from fsclient.storage.refusals import null_safe, refusing

VISIT = "visit_event"

_UNTOLD = """
({changed}) AND NOT EXISTS (
    SELECT 1 FROM visit_event AS told
    WHERE told.contact_id = NEW.id AND told.contact_version = NEW.version
    AND told.ended_as {same} NEW.ended_as
    AND told.was_at {same} OLD.appointment_at
    AND told.now_at {same} NEW.appointment_at
)
"""


def never_ended_untold(dialect: str) -> Iterator[str]:
    """The trigger that holds a contact to what is told of it."""
    same, other = null_safe(dialect)
    columns = ("ended_as", "appointment_at")
    changed = " OR ".join(f"NEW.{column} {other} OLD.{column}" for column in columns)
    condition = _UNTOLD.format(changed=changed, same=same)
    yield from refusing(
        dialect, "contact", "UPDATE", "contact_ended_untold", condition, "untold_visit"
    )
