"""How a server makes the seals, and who sees them.

A work tells what it has signed, and the server seals that while it commits: whoever signs waits
for another only as long as the other's commit takes, however slow the way to him is. Nobody but
the server writes in the ledger.
"""

from collections.abc import Iterator

from fsclient.domain.seals import CLOCK_SLACK_MINUTES, UNIT
from fsclient.domain.staff import Action
from fsclient.storage import seal_texts
from fsclient.storage.roles import ROLE, may, policy, those_who
from fsclient.storage.sealing import ANCHOR, READING
from fsclient.usecases.sealed_kinds import SEALED

LEDGER = ("seal", "seal_anchor")
HEAD, REQUEST = "seal_head", "seal_request"
RIGHTS = {**dict.fromkeys((*LEDGER, HEAD), "SELECT"), REQUEST: "INSERT"}

CLOCK_BEHIND = "clock_behind"

_ROW = """
CREATE FUNCTION sealed_row(wanted_kind text, wanted uuid)
RETURNS TABLE (chain uuid, content text, claimed timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
    CASE wanted_kind
    {cases}
    END CASE;
END $$
"""

# A row is sealed by the work that writes it and by no other: whoever altered one past the guards
# gets no seal for it by asking, and who has written nothing holds nobody up.
_CASE = """WHEN '{table}' THEN
        RETURN QUERY SELECT chain, content, claimed FROM ({query}) AS one
        WHERE EXISTS (
            SELECT 1 FROM {table} AS own
            WHERE own.id = wanted AND age(own.xmin) <= age(pg_current_xact_id()::xid)
        );"""

# Whoever may verify may not read every row that was sealed; which are unlike is told all the same.
_UNLIKE = """
CREATE FUNCTION unlike_seals(wanted text) RETURNS TABLE (code text, row_id uuid, chain uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF coalesce(my_role() NOT IN {verifiers}, NOT (
        SELECT rolsuper OR rolbypassrls OR rolname = current_user
        FROM pg_catalog.pg_roles WHERE rolname = session_user
    )) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    CASE wanted
    {cases}
    END CASE;
END $$
"""

_UNLIKE_CASE = """WHEN '{table}' THEN RETURN QUERY {query};"""

_APPEND = """
CREATE FUNCTION append_seal(kind text, row_id uuid, chain uuid, content text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    before seal%%ROWTYPE;
    made seal%%ROWTYPE;
BEGIN
    SELECT * INTO before FROM seal ORDER BY number DESC LIMIT 1;
    made.number := coalesce(before.number, 0) + 1;
    made.chain := chain;
    made.kind := kind;
    made.row_id := row_id;
    made.content := content;
    made.late := false;
    made.at := clock_timestamp();
    made.previous := coalesce(before.hash, '');
    made.hash := encode(sha256(convert_to(concat_ws(
        '|', made.number, replace(chain::text, '-', ''), kind, replace(row_id::text, '-', ''),
        content, 0, to_char(made.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), made.previous
    ), 'UTF8')), 'hex');
    INSERT INTO seal SELECT made.*;
    INSERT INTO seal_head AS head (id, number, hash) VALUES (chain, 1, made.hash)
    ON CONFLICT (id) DO UPDATE SET number = head.number + 1, hash = excluded.hash;
END $$
"""

_BEGIN_DAY = """
CREATE FUNCTION begin_sealed_day(today date, until integer, seal text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    before seal_anchor%%ROWTYPE;
    made seal_anchor%%ROWTYPE;
    seen record;
BEGIN
    IF EXISTS (SELECT 1 FROM seal_anchor WHERE day = today) THEN
        RETURN;
    END IF;
    -- The last that was made, whatever day the clock then told.
    SELECT * INTO before FROM seal_anchor ORDER BY number DESC LIMIT 1;
    made.id := gen_random_uuid();
    made.day := today;
    made.number := until;
    made.seal := seal;
    made.previous := coalesce(before.hash, '');
    made.hash := encode(sha256(convert_to(concat_ws(
        '|', to_char(today, 'YYYY-MM-DD'), until, seal, made.previous
    ), 'UTF8')), 'hex');
    INSERT INTO seal_anchor SELECT made.*;
    SELECT * INTO seen FROM sealed_row('{anchor}', made.id);
    PERFORM append_seal('{anchor}', made.id, seen.chain, seen.content);
END $$
"""

# The unit's head is held first: the next one goes on from what this one has sealed. A clock that
# once was ahead of the server's own makes nobody wait for it. What comes first, into an empty
# database, may tell of years.
_MAKE = """
CREATE FUNCTION make_seals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    newest timestamptz;
    before seal%%ROWTYPE;
    asked record;
    seen record;
    claimed timestamptz;
    signs boolean := false;
BEGIN
    DELETE FROM seal_request WHERE id = NEW.id;
    IF NOT EXISTS (
        SELECT 1 FROM json_array_elements(NEW.asked::json) AS told (one)
        CROSS JOIN LATERAL sealed_row(one ->> 0, (one ->> 1)::uuid)
    ) THEN
        RETURN NULL;
    END IF;
    SELECT head.newest INTO newest FROM seal_head AS head WHERE id = '{unit}' FOR UPDATE;
    SELECT * INTO before FROM seal ORDER BY number DESC LIMIT 1;
    FOR asked IN
        SELECT one ->> 0 AS kind, (one ->> 1)::uuid AS row_id
        FROM json_array_elements(NEW.asked::json) WITH ORDINALITY AS told (one, place)
        ORDER BY place
    LOOP
        FOR seen IN SELECT * FROM sealed_row(asked.kind, asked.row_id) LOOP
            PERFORM append_seal(asked.kind, asked.row_id, seen.chain, seen.content);
            signs := signs OR asked.kind <> '{reading}';
            claimed := greatest(claimed, seen.claimed);
        END LOOP;
    END LOOP;
    IF claimed + interval '{slack} minutes' < newest
        AND claimed + interval '{slack} minutes' < clock_timestamp()
    THEN
        RAISE EXCEPTION '{behind}' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF before.number IS NOT NULL AND (newest IS NULL OR claimed > newest) THEN
        UPDATE seal_head AS head SET newest = claimed WHERE id = '{unit}';
    END IF;
    IF signs AND before.number IS NOT NULL THEN
        PERFORM begin_sealed_day(
            (coalesce(claimed, clock_timestamp()) AT TIME ZONE 'UTC')::date,
            before.number, before.hash
        );
    END IF;
    RETURN NULL;
END $$
"""

_WHEN_COMMITTED = """
CREATE CONSTRAINT TRIGGER seal_request_made AFTER INSERT ON seal_request
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION make_seals()
"""

_FUNCTIONS = (
    "sealed_row(text, uuid)",
    "append_seal(text, uuid, uuid, text)",
    "begin_sealed_day(date, integer, text)",
    "make_seals()",
)


def seals_made(dialect: str) -> Iterator[str]:
    """What makes the seals on a server: asked for by whoever signs, and done by nobody else."""
    if dialect == "sqlite":
        return
    cases = "\n    ".join(
        _CASE.format(table=kind.table, query=seal_texts.to_seal(kind, dialect, "= wanted"))
        for kind in SEALED.values()
    )
    yield _ROW.format(cases=cases)
    yield _APPEND
    yield _BEGIN_DAY.format(anchor=ANCHOR)
    yield _MAKE.format(unit=UNIT, slack=CLOCK_SLACK_MINUTES, behind=CLOCK_BEHIND, reading=READING)
    for function in _FUNCTIONS:
        yield f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC"
    yield _WHEN_COMMITTED


def seal_security() -> Iterator[str]:
    """PostgreSQL: the ledger is read by those who read cases, and written by the server alone."""
    for table, granted in RIGHTS.items():
        yield f"GRANT {granted} ON {table} TO fsclient_staff"
    yield f"ALTER TABLE {REQUEST} ENABLE ROW LEVEL SECURITY"
    for table in (*LEDGER, HEAD):
        yield policy(table, "select", using=may(Action.READ_CASE))
    yield policy(REQUEST, "insert", check=f"{ROLE} IS NOT NULL")
    cases = "\n    ".join(
        _UNLIKE_CASE.format(table=kind.table, query=seal_texts.unlike(kind, "postgresql"))
        for kind in SEALED.values()
    )
    yield _UNLIKE.format(verifiers=those_who(Action.READ_RESTRICTED), cases=cases)
