"""Who sees the seals on a server, and is told what is unlike them, or whose turn it is."""

from collections.abc import Iterator

from fsclient.domain.staff import Action
from fsclient.storage import seal_texts
from fsclient.storage.roles import may, policy, those_who
from fsclient.storage.seal_guards import READ, REQUEST, TURN, below
from fsclient.storage.sealing import ALTERED
from fsclient.usecases.sealed_kinds import EMPTY, SEALED, SealedKind

# A number is only an order within a work, and a login may burn as many as it likes.
NUMBERED_WITHOUT_END = "ALTER SEQUENCE seal_request_number_seq CYCLE"

_REFUSED = """IF coalesce(my_role() NOT IN {allowed}, NOT (
        SELECT rolsuper OR rolbypassrls OR rolname = current_user
        FROM pg_catalog.pg_roles WHERE rolname = session_user
    )) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;"""

# Whoever may verify may not read every row that was sealed; which are unlike is told all the same.
_UNLIKE = """
CREATE FUNCTION unlike_seals(wanted text, start uuid)
RETURNS TABLE (code text, row_id uuid, chain uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
    {refused}
    CASE wanted
    {cases}
    END CASE;
END $$
"""
_WITHOUT_ROW = """
CREATE FUNCTION seals_without_row(after integer, until integer)
RETURNS TABLE (code text, kind varchar, row_id uuid, chain uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
    {refused}
    RETURN QUERY {query};
END $$
"""

_LEFT_OVER = """
CREATE FUNCTION is_left_over(wanted text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    {refused}
    RETURN CASE wanted {cases} END;
END $$
"""

_UNLIKE_CASE = """WHEN '{table}' THEN RETURN QUERY {query};"""

# Whoever may write a row is told which of many he cannot, before he begins.
_HINDERED = """
CREATE FUNCTION hindered_rows(wanted_kind text, wanted uuid[])
RETURNS TABLE (row_id uuid, code text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
    {refused}
    CASE wanted_kind
    {cases}
    END CASE;
END $$
"""

_HINDERED_CASE = """WHEN '{table}' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE {told} END AS told FROM {table} AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;"""

# Of two who ask for the same turn, the second waits until the first's work is over, which takes its
# request away: nothing of it is ever kept, and nobody takes a turn but in a work of his own.
_TAKE_TURN = """
CREATE FUNCTION take_turn(what text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    {refused}
    INSERT INTO seal_request (kind, row_id)
    VALUES ('{turn}', left(encode(sha256(convert_to(what, 'UTF8')), 'hex'), 32)::uuid)
    ON CONFLICT DO NOTHING;
END $$
"""


def _hindered(kind: SealedKind) -> str:
    itself = ("", f"NOT is_as_sealed('{kind.table}', held.id)", ALTERED)
    told = " ".join(
        f"WHEN {altered} THEN '{word}'" for _, altered, word in (itself, *below(kind, "held"))
    )
    return _HINDERED_CASE.format(table=kind.table, told=told)


def _refused(action: Action) -> str:
    return _REFUSED.format(allowed=those_who(action))


def seal_security() -> Iterator[str]:
    """PostgreSQL: the ledger is read by those who verify, and written by the server alone.

    By the hash of a row, whoever reads the rest of it could try out what is left out for him.
    """
    yield f"ALTER TABLE {REQUEST} ENABLE ROW LEVEL SECURITY"
    for table in READ:
        yield f"GRANT SELECT ON {table} TO fsclient_staff"
        yield policy(table, "select", using=may(Action.READ_RESTRICTED))
    hindered = "\n    ".join(map(_hindered, SEALED.values()))
    yield _HINDERED.format(refused=_refused(Action.READ_CASE), cases=hindered)
    cases = "\n    ".join(
        _UNLIKE_CASE.format(
            table=kind.table, query=seal_texts.unlike(kind, "postgresql", "unlike_seals.start")
        )
        for kind in SEALED.values()
    )
    refused = _refused(Action.READ_RESTRICTED)
    query = seal_texts.without_row("after", "until")
    yield _UNLIKE.format(refused=refused, cases=cases)
    yield _WITHOUT_ROW.format(refused=refused, query=query)
    cases = " ".join(f"WHEN '{table}' THEN EXISTS (SELECT 1 FROM {table})" for table in EMPTY)  # noqa: S608  # names of our own
    yield _LEFT_OVER.format(refused=refused, cases=cases)
    yield _TAKE_TURN.format(refused=_refused(Action.READ_CASE), turn=TURN)
