"""A document has the content that its row tells of, and belongs to something that is there.

On a server it is read by whoever may read what it belongs to: of a note that few may read, or that
is being typed, by as few. Its content is gone when it was taken away, and no sooner.
"""

from collections.abc import Iterator

from fsclient.domain.case_documents import DocumentThing
from fsclient.domain.staff import Action
from fsclient.storage.refusals import done_when_committed, refusing
from fsclient.storage.roles import policy, those_who

DOCUMENT, CONTENT = "case_document", "document_content"

ASTRAY = "mixed_cases"
LOCKED = "locked_row"

_TABLES = {
    DocumentThing.APPLICATION: "aid_application",
    DocumentThing.ACCOUNT: "payee_account",
    DocumentThing.NOTE: "journal_note",
    DocumentThing.PLAN: "plan",
}
_DRAFTS = (DocumentThing.NOTE, DocumentThing.PLAN)
"""What can be thrown away."""

_THERE = """
WHEN '{thing}' THEN EXISTS (
    SELECT 1 FROM {table} AS one WHERE one.id = NEW.thing_id AND one.case_id = NEW.case_id
)
"""

_FALSE_CONTENT = """
NOT EXISTS (
    SELECT 1 FROM case_document AS told
    WHERE told.id = NEW.id AND told.case_id = NEW.case_id AND told.status = 'standing'
    AND told.size = {size} AND told.sha256 = {hash}
)
"""

_NOT_TAKEN_AWAY = """
NOT EXISTS (
    SELECT 1 FROM case_document AS told WHERE told.id = OLD.id AND told.status = 'taken_away'
)
"""

_STANDS = """
EXISTS (
    SELECT 1 FROM case_document AS one
    WHERE one.thing_id = OLD.id AND one.thing = {thing} AND one.status = 'standing'
)
"""

# The guard of a row that goes must give that row back: there is no new one.
_KEEPING = """
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF {condition} THEN
        RAISE EXCEPTION '{word}' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN OLD;
END $$
"""
_KEPT = """
CREATE TRIGGER {table}_documents BEFORE DELETE ON {table} FOR EACH ROW
EXECUTE FUNCTION {name}({told})
"""

_SQLITE_TAKES = """
CREATE TRIGGER case_document_emptied AFTER UPDATE ON case_document FOR EACH ROW
WHEN NEW.status = 'taken_away' BEGIN DELETE FROM document_content WHERE id = NEW.id; END
"""
_POSTGRES_TAKES = (
    """
CREATE FUNCTION empty_document() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM document_content WHERE id = NEW.id;
    RETURN NULL;
END $$
""",
    """
CREATE TRIGGER case_document_emptied AFTER UPDATE ON case_document FOR EACH ROW
WHEN (NEW.status = 'taken_away') EXECUTE FUNCTION empty_document()
""",
)


def never_without(dialect: str) -> Iterator[str]:
    """The triggers that tie a document to what it belongs to, and its content to its row."""
    here = dialect == "sqlite"
    there = "".join(_THERE.format(thing=one.value, table=_TABLES[one]) for one in DocumentThing)
    # In brackets: a server's IF ends at the first THEN outside of them.
    astray = f"NOT (CASE NEW.thing {there} ELSE false END)"
    yield from refusing(dialect, DOCUMENT, "INSERT", "document_astray", astray, ASTRAY)
    false = _FALSE_CONTENT.format(
        size="length(NEW.content)" if here else "octet_length(NEW.content)",
        hash="sha256(NEW.content)" if here else "encode(sha256(NEW.content), 'hex')",
    )
    yield from refusing(dialect, CONTENT, "INSERT", "content_false", false, ASTRAY)
    if here:
        yield from refusing(dialect, CONTENT, "DELETE", "content_kept", _NOT_TAKEN_AWAY, LOCKED)
        for thing in _DRAFTS:
            table, stands = _TABLES[thing], _STANDS.format(thing=f"'{thing.value}'")
            yield from refusing(dialect, table, "DELETE", f"{table}_documents", stands, LOCKED)
        yield _SQLITE_TAKES
        return
    yield _KEEPING.format(name="content_kept", condition=_NOT_TAKEN_AWAY, word=LOCKED)
    yield _KEPT.format(table=CONTENT, name="content_kept", told="")
    yield _KEEPING.format(
        name="documents_kept", condition=_STANDS.format(thing="TG_ARGV[0]"), word=LOCKED
    )
    for thing in _DRAFTS:
        yield _KEPT.format(table=_TABLES[thing], name="documents_kept", told=f"'{thing.value}'")
    yield from _POSTGRES_TAKES


# Asked of what others may not see, and so by the owner.
_SEEN = """
CREATE FUNCTION may_see_document(thing text, thing_id uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
SELECT CASE thing
    WHEN 'note' THEN EXISTS (
        SELECT 1 FROM journal_note AS note WHERE note.id = may_see_document.thing_id AND (
            note.author_id = my_staff_id()
            OR note.signed_at IS NOT NULL AND (NOT note.restricted OR my_role() IN {few})
        )
    )
    WHEN 'plan' THEN my_role() IN {few}
    ELSE true
END $$
"""
_CONTENT_SEEN = """
CREATE FUNCTION may_see_content(wanted uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
SELECT EXISTS (
    SELECT 1 FROM case_document AS told
    WHERE told.id = wanted AND may_see_document(told.thing, told.thing_id)
) $$
"""


def document_security() -> Iterator[str]:
    """PostgreSQL: who sees which document, and that none is added without its content."""
    few = those_who(Action.READ_RESTRICTED)
    yield _SEEN.format(few=few)
    yield _CONTENT_SEEN
    seen = "may_see_document(thing, thing_id)"
    yield policy(DOCUMENT, "select", using=seen, by="_seen", only=True)
    yield policy(DOCUMENT, "insert", check=seen, by="_seen", only=True)
    yield policy(CONTENT, "select", using="may_see_content(id)", by="_seen", only=True)
    yield from done_when_committed(DOCUMENT, f"{CONTENT} WHERE id = NEW.id")
