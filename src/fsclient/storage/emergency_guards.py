"""What a decision in acute need rests on: only added."""

from collections.abc import Iterator

from fsclient.storage.refusals import refusing

EMERGENCY = "emergency_assessment"

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
