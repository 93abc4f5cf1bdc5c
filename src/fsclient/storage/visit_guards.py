"""What became of a booked visit is told of beside it: no end and no new time without its row."""

from collections.abc import Iterator

from fsclient.storage.refusals import null_safe, refusing

VISIT = "visit_event"

_HANDLERS = "('social_worker', 'coordinator', 'deputy_head', 'payment_officer')"

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


def visit_security() -> Iterator[str]:
    """PostgreSQL: whoever logs contacts reads what became of them, and tells it in his own name.

    The head, who logs none, reads the contacts too: what became of them is the unit's to count.
    """
    me, role = "(SELECT my_staff_id())", "(SELECT my_role())"
    yield (
        f"CREATE POLICY {VISIT}_select ON {VISIT} FOR SELECT TO fsclient_staff "
        f"USING ({role} IN {_HANDLERS})"
    )
    yield (
        f"CREATE POLICY {VISIT}_insert ON {VISIT} FOR INSERT TO fsclient_staff "
        f"WITH CHECK ({role} IN {_HANDLERS} AND by_id = {me})"
    )
    yield (
        "CREATE POLICY contact_head_select ON contact FOR SELECT TO fsclient_staff "
        f"USING ({role} = 'head')"
    )
