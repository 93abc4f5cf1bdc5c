"""How a server makes the seals, and who sees them.

A trigger on each table whose rows are sealed notes what a work has signed, and the server seals
that while it commits: whoever signs waits for another only as long as the other's commit takes,
however slow the way to him is. Nobody but the server asks for a seal or writes in the ledger,
whatever program he has.
"""

from collections.abc import Iterator

from fsclient.domain.seals import CLOCK, CLOCK_SLACK_MINUTES, UNIT
from fsclient.domain.staff import Action
from fsclient.storage import seal_texts
from fsclient.storage.refusals import refusing
from fsclient.storage.roles import may, policy, those_who
from fsclient.storage.sealing import ALTERED, ANCHOR, READING, SUMS_ALTERED
from fsclient.usecases.sealed_kinds import EMPTY, SEALED, SealedKind

LEDGER = ("seal", "seal_anchor", "seal_acceptance")
HEAD, REQUEST = "seal_head", "seal_request"
READ = (*LEDGER, HEAD)
"""What nobody but the server writes."""

CLOCK_BEHIND = "clock_behind"

_ROW = """
CREATE FUNCTION sealed_row(wanted_kind text, wanted uuid)
RETURNS TABLE (chain uuid, content text, claimed timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
    -- The rows that are not sealed as they are.
    CASE wanted_kind
    {cases}
    END CASE;
END $$
"""

_CASE = """WHEN '{table}' THEN RETURN QUERY SELECT chain, content, claimed FROM ({query}) AS one;"""

_ASK = """
CREATE FUNCTION ask_for_seal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO seal_request (kind, row_id) VALUES (TG_TABLE_NAME, NEW.id) ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$
"""

_ASKING = """
CREATE TRIGGER {table}_{event}_sealed AFTER {event} ON {table} FOR EACH ROW {when}
EXECUTE FUNCTION ask_for_seal()
"""

# What a work has written itself has no seal until it is committed, and what others have asked for
# is never seen: each work takes its own away before it ends. What is brought to nothing as it was
# altered is noted too, so that it gets none.
_AS_SEALED = """
CREATE FUNCTION is_as_sealed(wanted_kind text, wanted uuid) RETURNS boolean
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
SELECT NOT EXISTS (SELECT 1 FROM sealed_row(wanted_kind, wanted)) OR EXISTS (
    SELECT 1 FROM seal_request WHERE kind = wanted_kind AND row_id = wanted AND NOT stays_altered
) $$
"""

# A row that was altered past the guards would be made good by the next act on it.
_HOLD = """
CREATE FUNCTION hold_to_seal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT is_as_sealed(TG_TABLE_NAME, OLD.id) THEN
        RAISE EXCEPTION '{altered}' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$
"""

_HOLDING = """
CREATE TRIGGER {table}_as_sealed BEFORE UPDATE ON {table} FOR EACH ROW {when}
EXECUTE FUNCTION hold_to_seal()
"""

_LEAVE = """
CREATE FUNCTION leave_altered() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT is_as_sealed(TG_TABLE_NAME, OLD.id) THEN
        INSERT INTO seal_request (kind, row_id, stays_altered)
        VALUES (TG_TABLE_NAME, OLD.id, true) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NEW;
END $$
"""

_LEAVING = """
CREATE TRIGGER {table}_ended_altered BEFORE UPDATE ON {table} FOR EACH ROW {when}
EXECUTE FUNCTION leave_altered()
"""

_SUMS_ALTERED = """
EXISTS (SELECT 1 FROM ({altered}) AS altered WHERE NOT EXISTS (
    SELECT 1 FROM seal_request AS asked
    WHERE asked.kind = altered.kind AND asked.row_id = altered.row_id AND NOT asked.stays_altered
))
"""

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

_APPEND = """
CREATE FUNCTION append_seal(
    kind text, row_id uuid, chain uuid, content text, late boolean, claimed timestamptz
)
RETURNS void
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
    made.late := late;
    made.at := clock_timestamp();
    made.previous := coalesce(before.hash, '');
    made.newest := CASE kind WHEN '{clock}' THEN claimed ELSE greatest(before.newest, claimed) END;
    made.hash := encode(sha256(convert_to(concat_ws(
        '|', made.number, replace(chain::text, '-', ''), kind, replace(row_id::text, '-', ''),
        content, late::int, to_char(made.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
        made.previous, to_char(made.newest AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')
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
    PERFORM append_seal('{anchor}', made.id, seen.chain, seen.content, false, NULL);
END $$
"""

# Whoever has sealed is waited for by all who sign, so that it comes last: nobody has it done before
# he commits, or does more than a moment's work then. Where constraints are not deferred, a request
# on trial is seen to at once, and is gone.
_GOES_ON = """(
            EXISTS (SELECT 1 FROM pg_cursors WHERE is_holdable AND creation_time >= now())
            OR (pg_my_temp_schema() <> 0 AND EXISTS (
                SELECT 1 FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
                WHERE relnamespace = pg_my_temp_schema() AND tgdeferrable
            ))
            OR (current_setting('max_prepared_transactions') <> '0'
                AND current_query() ~* 'prepare')
        )"""
_TURN, _TRIAL = "turn", "trial"
_MOST = 10_000

# The unit's head is held first: the next one goes on from what this one has sealed. A clock that
# once was ahead of the server's own makes nobody wait for it. What comes first, into an empty
# database, may tell of years.
_MAKE = """
CREATE FUNCTION make_seals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    before seal%%ROWTYPE;
    asked seal_request[];
    one seal_request;
    seen record;
    claimed timestamptz;
    signs boolean := false;
BEGIN
    -- The first that is asked for takes the others with it.
    WITH gone AS (DELETE FROM seal_request RETURNING *)
    SELECT array_agg(gone ORDER BY number)
        FILTER (WHERE kind NOT IN ('{turn}', '{trial}') AND NOT stays_altered)
    INTO asked FROM gone;
    IF asked IS NULL THEN
        RETURN NULL;
    END IF;
    IF my_role() IS NOT NULL THEN
        INSERT INTO seal_request (kind, row_id) VALUES ('{trial}', NEW.row_id);
        DELETE FROM seal_request WHERE kind = '{trial}';
        IF NOT FOUND OR cardinality(asked) > {most} OR {goes_on} THEN
            RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
        END IF;
        -- What else is written while it commits waits for nobody after this.
        PERFORM 1 FROM staff WHERE id = my_staff_id() FOR KEY SHARE;
    END IF;
    PERFORM 1 FROM seal_head WHERE id = '{unit}' FOR UPDATE;
    SELECT * INTO before FROM seal ORDER BY number DESC LIMIT 1;
    FOREACH one IN ARRAY asked LOOP
        FOR seen IN SELECT * FROM sealed_row(one.kind, one.row_id) LOOP
            PERFORM append_seal(
                one.kind, one.row_id, seen.chain, seen.content, false,
                CASE WHEN before.number IS NOT NULL THEN seen.claimed END
            );
            signs := signs OR one.kind <> '{reading}';
            claimed := greatest(claimed, seen.claimed);
        END LOOP;
    END LOOP;
    IF claimed + interval '{slack} minutes' < before.newest
        AND claimed + interval '{slack} minutes' < clock_timestamp()
    THEN
        RAISE EXCEPTION '{behind}' USING ERRCODE = 'integrity_constraint_violation';
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

_FUNCTIONS = (
    "sealed_row(text, uuid)",
    "append_seal(text, uuid, uuid, text, boolean, timestamptz)",
    "begin_sealed_day(date, integer, text)",
    "make_seals()",
    "ask_for_seal()",
    "hold_to_seal()",
    "leave_altered()",
    "is_as_sealed(text, uuid)",
)


# A row that was taken away behind the guards, and put in anew as something else, would be sealed as
# a row that is written again. One that is tried again is there.
_GONE = """
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = '{table}')
AND NOT EXISTS (SELECT 1 FROM {table} AS held WHERE held.id = NEW.id)
"""


def seals_made(dialect: str) -> Iterator[str]:
    """What makes the seals on a server of what is signed, and holds a row to the one it has; on
    both engines, what lets no row come back that was sealed and is gone.
    """
    for table in (kind.table for kind in SEALED.values() if not kind.remade):
        gone = _GONE.format(table=table)
        yield from refusing(dialect, table, "INSERT", f"{table}_again", gone, ALTERED)
    if dialect == "sqlite":
        return
    cases = "\n    ".join(
        _CASE.format(table=kind.table, query=seal_texts.to_seal(kind, dialect, "= wanted"))
        for kind in SEALED.values()
    )
    yield _ROW.format(cases=cases)
    yield _APPEND.format(clock=CLOCK)
    yield _BEGIN_DAY.format(anchor=ANCHOR)
    yield _MAKE.format(
        unit=UNIT,
        slack=CLOCK_SLACK_MINUTES,
        behind=CLOCK_BEHIND,
        reading=READING,
        turn=_TURN,
        trial=_TRIAL,
        most=_MOST,
        goes_on=_GOES_ON,
    )
    yield _ASK
    yield _AS_SEALED
    yield _HOLD.format(altered=ALTERED)
    yield _LEAVE
    for function in _FUNCTIONS:
        yield f"REVOKE ALL ON FUNCTION {function} FROM PUBLIC"
    yield _WHEN_COMMITTED
    for kind in SEALED.values():
        # The server itself seals the day's anchor.
        if kind.table != ANCHOR:
            yield from _sealed_when_written(kind)


def _sealed_when_written(kind: SealedKind) -> Iterator[str]:
    signed = f"NEW.{kind.signed} IS NOT NULL" if kind.signed else ""
    was = f" OR OLD.{kind.signed} IS NOT NULL" if kind.reopened else ""
    for event, condition in (("INSERT", signed), ("UPDATE", f"{signed}{was}")):
        when = f"WHEN ({condition})" if condition else ""
        yield _ASKING.format(table=kind.table, event=event, when=when)
    if kind.remade:
        return
    ended = seal_texts.ended(kind, "NEW")
    yield _HOLDING.format(table=kind.table, when=f"WHEN (NOT ({ended}))" if ended else "")
    if ended:
        yield _LEAVING.format(table=kind.table, when=f"WHEN ({ended})")
    held = [*filter(None, [signed]), *([f"NOT ({ended})"] if ended else [])]
    for name, altered, word in _below(kind, "NEW"):
        condition = " AND ".join([*held, f"({altered})"])
        yield from refusing(
            "postgresql", kind.table, "INSERT OR UPDATE", f"{kind.table}_{name}", condition, word
        )


def _below(kind: SealedKind, row: str) -> Iterator[tuple[str, str, str]]:
    """What of that which a row rests on may not be altered: a guard's name, the condition, and
    the word by which it is refused.
    """
    if kind.rests_on:
        altered = (f"NOT is_as_sealed('{one}', {row}.{column})" for one, column in kind.rests_on)
        yield "rests_on_sealed", " OR ".join(altered), ALTERED
    if kind.sums:
        altered_sums = seal_texts.altered_sums(kind, "postgresql", f"{row}.{kind.case}")
        yield "sums_sealed", _SUMS_ALTERED.format(altered=altered_sums), SUMS_ALTERED


def _hindered(kind: SealedKind) -> str:
    itself = ("", f"NOT is_as_sealed('{kind.table}', held.id)", ALTERED)
    told = " ".join(
        f"WHEN {altered} THEN '{word}'" for _, altered, word in (itself, *_below(kind, "held"))
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
    yield _TAKE_TURN.format(refused=_refused(Action.READ_CASE), turn=_TURN)
