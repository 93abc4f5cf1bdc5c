"""What a form asked is only added, one text for each version, and names what is signed."""

from collections.abc import Iterator

from fsclient.domain.instruments import (
    HIGHEST_FIRST,
    LONGEST_LEAP,
    MOST_SIGNS,
    MOST_VERSIONS,
)
from fsclient.storage import seal_texts
from fsclient.storage.refusals import refusing

FORM = "form_version"

MIXED = "mixed_form"
MISNAMED = "misnamed_form"
UNNAMED = "unnamed_form"

_OTHER_TEXT = """
EXISTS (
    SELECT 1 FROM form_version AS other WHERE other.instrument = NEW.instrument
    AND other.instrument_version = NEW.instrument_version AND other.text <> NEW.text
)
"""

# The database makes the hash itself, of what the program makes it of: whoever adds a version names
# nothing else by it, no text is so long that whoever reads it waits, and no number ends the form.
_MISNAMED = """
NEW.instrument_version NOT BETWEEN 1 AND {versions} OR NEW.instrument_version > (
    SELECT coalesce(max(instrument_version) + {leap}, {first}) FROM form_version
    WHERE instrument = NEW.instrument
)
OR length(NEW.text) > {signs} OR length(NEW.options) > {signs} OR NEW.sha256 <> {hash}
"""
_HASHED = (
    """'{{"instrument":' || {quote}(NEW.instrument) || ',"options":' || {quote}(NEW.options)"""
    """ || ',"text":' || {quote}(NEW.text) || ',"version":' || NEW.instrument_version || '}}'"""
)

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

# A version is made known by what answers it, so that nobody takes the numbers of the next ones.
_ANSWERED = """
CREATE FUNCTION form_is_answered() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF is_person() AND NOT EXISTS (
        SELECT 1 FROM filled_instrument AS filled
        WHERE (filled.form_sha256 = NEW.sha256 OR filled.form_sha256 IS NULL)
        AND filled.instrument = NEW.instrument
        AND filled.instrument_version = NEW.instrument_version
    ) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$
"""
_LOOKED_FOR = """
CREATE CONSTRAINT TRIGGER form_is_answered AFTER INSERT ON form_version
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION form_is_answered()
"""


def unnamed_forms(dialect: str) -> str:
    """The query: key and version of what is filled in by no text that is kept."""
    return _UNNAMED if dialect == "sqlite" else "SELECT * FROM unnamed_forms()"


def never_mixed(dialect: str) -> Iterator[str]:
    """The triggers: a version has one text, which its hash names, and what is signed says which it
    answers.
    """
    hashed = seal_texts.hash_of(
        _HASHED.format(quote="json_quote" if dialect == "sqlite" else "to_json"), dialect
    )
    misnamed = _MISNAMED.format(
        versions=MOST_VERSIONS,
        leap=LONGEST_LEAP,
        first=HIGHEST_FIRST,
        signs=MOST_SIGNS,
        hash=hashed,
    )
    yield from refusing(dialect, FORM, "INSERT", "form_misnamed", misnamed, MISNAMED)
    # Two who add the same version at once come one after the other.
    alone = f"PERFORM take_turn('{FORM}');"
    yield from refusing(dialect, FORM, "INSERT", "form_mixed", _OTHER_TEXT, MIXED, first=alone)
    for event, name in (("INSERT", "filled_named"), ("UPDATE", "filled_renamed")):
        yield from refusing(dialect, "filled_instrument", event, name, _NOT_ITS_FORM, UNNAMED)


def form_security() -> Iterator[str]:
    """PostgreSQL: which forms lack their text, for whoever has a file of it; and that a text is
    added with what answers it.
    """
    yield _UNNAMED_FUNCTION
    yield _ANSWERED
    yield _LOOKED_FOR
