"""What a form asked is only added, one text for each version, and names what is signed."""

from collections.abc import Iterator

from fsclient.domain.staff import Action
from fsclient.storage.refusals import refusing
from fsclient.storage.roles import ME, may, policy

FORM = "form_version"

MIXED = "mixed_form"
UNNAMED = "unnamed_form"

_OTHER_TEXT = """
EXISTS (
    SELECT 1 FROM form_version AS other WHERE other.instrument = NEW.instrument
    AND other.instrument_version = NEW.instrument_version AND other.text <> NEW.text
)
"""

# What was begun before texts were kept names none until it is signed.
_NOT_ITS_FORM = """
(NEW.form_sha256 IS NOT NULL OR NEW.signed_at IS NOT NULL) AND NOT EXISTS (
    SELECT 1 FROM form_version AS form WHERE form.sha256 = NEW.form_sha256
    AND form.instrument = NEW.instrument AND form.instrument_version = NEW.instrument_version
)
"""


_UNNAMED = """
SELECT DISTINCT filled.instrument, filled.instrument_version FROM filled_instrument AS filled
WHERE filled.form_sha256 IS NULL AND NOT EXISTS (
    SELECT 1 FROM form_version AS form WHERE form.instrument = filled.instrument
    AND form.instrument_version = filled.instrument_version
)
"""

# Whoever asks reads of nobody: not a row of what is filled in.
_UNNAMED_FUNCTION = f"""
CREATE FUNCTION unnamed_forms() RETURNS TABLE (instrument varchar, instrument_version integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$ {_UNNAMED} $$
"""


def unnamed_forms(dialect: str) -> str:
    """The query: key and version of what is filled in by no text that is kept."""
    return _UNNAMED if dialect == "sqlite" else "SELECT * FROM unnamed_forms()"


def never_mixed(dialect: str) -> Iterator[str]:
    """The triggers: a version has one text, and what is signed says which it answers."""
    # Two who add the same version at once come one after the other.
    alone = f"PERFORM pg_advisory_xact_lock(hashtext('{FORM}'));"
    yield from refusing(dialect, FORM, "INSERT", "form_mixed", _OTHER_TEXT, MIXED, first=alone)
    for event, name in (("INSERT", "filled_named"), ("UPDATE", "filled_renamed")):
        yield from refusing(dialect, "filled_instrument", event, name, _NOT_ITS_FORM, UNNAMED)


def form_security() -> Iterator[str]:
    """PostgreSQL: everyone reads what was asked; whoever fills in forms adds, in his own name."""
    yield _UNNAMED_FUNCTION
    yield policy(FORM, "select", using="true")
    yield policy(FORM, "insert", check=f"{may(Action.ASSESS)} AND added_by = {ME}")
