"""PostgreSQL: a signed decision is whole when it is committed, whatever program made it."""

from collections.abc import Iterator

# It says what it is, and gives no more than what it rests on comes to, less what the month has had.
_SAID = """
NEW.kind IS NOT NULL AND NEW.amount >= 0 AND NEW.already_granted >= 0
AND (NEW.kind <> 'refusal' OR NEW.amount = 0)
AND NEW.amount <= coalesce(
    (SELECT asked FROM emergency_assessment WHERE id = NEW.id),
    (
        SELECT greatest(round((result::json ->> 'result')::numeric * 100) - NEW.already_granted, 0)
        FROM decision_basis WHERE id = NEW.id
    )
)
"""

# It is the application's only one, which is decided by it, with what it rests on and a letter. Two
# who decide on one application at once both write that it is decided, and the second is refused.
_WHOLE = f"""
CREATE FUNCTION decision_is_whole() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF is_person() AND NOT (
        coalesce({_SAID}, false) AND EXISTS (
            SELECT 1 FROM aid_application AS application
            WHERE application.id = NEW.application_id AND application.status = 'decided'
            AND CASE WHEN application.kind = 'emergency'
                THEN EXISTS (SELECT 1 FROM emergency_assessment WHERE id = NEW.id)
                ELSE EXISTS (SELECT 1 FROM decision_basis WHERE id = NEW.id) END
        )
        AND EXISTS (SELECT 1 FROM letter WHERE decision_id = NEW.id)
        AND NOT EXISTS (
            SELECT 1 FROM decision AS other WHERE other.application_id = NEW.application_id
            AND other.id <> NEW.id AND other.signed_at IS NOT NULL
        )
    ) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$
"""  # noqa: S608  # texts of our own

_LOOKED_FOR = """
CREATE CONSTRAINT TRIGGER decision_is_whole AFTER INSERT OR UPDATE ON decision
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.signed_at IS NOT NULL)
EXECUTE FUNCTION decision_is_whole()
"""


def decision_security() -> Iterator[str]:
    """The trigger that looks for what belongs to a signed decision."""
    yield _WHOLE
    yield _LOOKED_FOR
