"""What a form asked is only added, one text for each version, and names what is signed."""

from collections.abc import Iterator

from fsclient.storage.refusals import refusing

FORM = "form_version"

MIXED = "mixed_form"
UNNAMED = "unnamed_form"

_WRITERS = "('social_worker', 'coordinator', 'deputy_head')"

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


def never_mixed(dialect: str) -> Iterator[str]:
    """The triggers: a version has one text, and what is signed says which it answers."""
    # Two who add the same version at once come one after the other.
    alone = f"PERFORM pg_advisory_xact_lock(hashtext('{FORM}'));"
    yield from refusing(dialect, FORM, "INSERT", "form_mixed", _OTHER_TEXT, MIXED, first=alone)
    for event, name in (("INSERT", "filled_named"), ("UPDATE", "filled_renamed")):
        yield from refusing(dialect, "filled_instrument", event, name, _NOT_ITS_FORM, UNNAMED)


def form_security() -> Iterator[str]:
    """PostgreSQL: everyone reads what was asked; whoever fills in forms adds, in his own name."""
    yield f"CREATE POLICY {FORM}_select ON {FORM} FOR SELECT TO fsclient_staff USING (true)"
    yield (
        f"CREATE POLICY {FORM}_insert ON {FORM} FOR INSERT TO fsclient_staff WITH CHECK "
        f"((SELECT my_role()) IN {_WRITERS} AND added_by = (SELECT my_staff_id()))"
    )
