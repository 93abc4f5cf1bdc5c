"""What a decision in acute need rests on: only added, by who may decide on one."""

from collections.abc import Iterator

from fsclient.storage.refusals import refusing

EMERGENCY = "emergency_assessment"

_DECIDERS = "('social_worker', 'coordinator', 'deputy_head', 'head')"
_READERS = (
    "('social_worker', 'coordinator', 'deputy_head', 'payment_officer', 'head', 'fut_investigator')"
)

# It belongs to a signed decision of the same case, on an application of its own kind.
_ASTRAY = """
NOT EXISTS (
    SELECT 1 FROM decision JOIN aid_application ON aid_application.id = decision.application_id
    WHERE decision.id = NEW.id AND decision.case_id = NEW.case_id
    AND decision.signed_at IS NOT NULL AND aid_application.kind = 'emergency'
    AND decision.amount <= NEW.asked
)
"""


def never_astray(dialect: str) -> Iterator[str]:
    """The trigger that ties an assessment to its decision."""
    yield from refusing(
        dialect, EMERGENCY, "INSERT", "emergency_astray", _ASTRAY, "astray_emergency"
    )


def emergency_security() -> Iterator[str]:
    """PostgreSQL: whoever reads cases reads it, for it is paid; casework and the head add it."""
    role = "(SELECT my_role())"
    yield (
        f"CREATE POLICY {EMERGENCY}_select ON {EMERGENCY} FOR SELECT TO fsclient_staff "
        f"USING ({role} IN {_READERS})"
    )
    yield (
        f"CREATE POLICY {EMERGENCY}_insert ON {EMERGENCY} FOR INSERT TO fsclient_staff "
        f"WITH CHECK ({role} IN {_DECIDERS})"
    )
