"""A trigger that refuses a row on a condition with a subquery, written once for both engines."""

from collections.abc import Iterator

_SQLITE = """
CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW WHEN ({when}{condition})
BEGIN SELECT RAISE(ABORT, '{word}'); END
"""

_POSTGRES_FUNCTION = """
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    {first}
    IF {condition} THEN
        RAISE EXCEPTION '{word}' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$
"""

_POSTGRES_TRIGGER = """
CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW {when} EXECUTE FUNCTION {name}()
"""


def refusing(
    dialect: str,
    table: str,
    event: str,
    name: str,
    condition: str,
    word: str,
    *,
    first: str = "",
    when: str = "",
) -> Iterator[str]:
    """Refuse with a word, before a row is written, what a condition on NEW and OLD says.

    PostgreSQL allows no subquery in a trigger's own condition, so there it stands in a function,
    which sees every row; ``first`` is what it does before, such as holding rows. ``when`` says
    without a subquery of which rows it is asked.
    """
    if dialect == "sqlite":
        asked = f"({when}) AND " if when else ""
        yield _SQLITE.format(
            table=table, event=event, name=name, when=asked, condition=condition, word=word
        )
    else:
        yield _POSTGRES_FUNCTION.format(name=name, condition=condition, word=word, first=first)
        yield calling(table, event, name, when)


_NOT_DONE = """
CREATE FUNCTION {table}_not_done() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF is_person() AND NOT EXISTS (SELECT 1 FROM {done}) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$
"""

_WHEN_COMMITTED = """
CREATE CONSTRAINT TRIGGER {table}_not_done AFTER {event} ON {table}
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW {when} EXECUTE FUNCTION {table}_not_done()
"""


def done_when_committed(
    table: str, done: str, *, event: str = "INSERT", when: str = ""
) -> Iterator[str]:
    """PostgreSQL: what a row tells of is done when it is committed, as ``done`` says (a table and
    its condition); else a person's work is refused. ``when`` says of which rows it is asked.
    """
    yield _NOT_DONE.format(table=table, done=done)
    yield _WHEN_COMMITTED.format(table=table, event=event, when=_asked(when))


def calling(table: str, event: str, name: str, when: str = "") -> str:
    """PostgreSQL: the trigger that calls the function of its own name."""
    return _POSTGRES_TRIGGER.format(table=table, event=event, name=name, when=_asked(when))


def _asked(when: str) -> str:
    return f"WHEN ({when})" if when else ""


def null_safe(dialect: str) -> tuple[str, str]:
    """How an engine writes that two values are the same, or not, where both may be NULL."""
    if dialect == "sqlite":
        return "IS", "IS NOT"
    return "IS NOT DISTINCT FROM", "IS DISTINCT FROM"
