"""How a server makes the seals.

A trigger on each table whose rows are sealed notes what a work has signed, and the server seals
that while it commits: whoever signs waits for another only as long as the other's commit takes,
however slow the way to him is. Nobody but the server asks for a seal or writes in the ledger,
whatever program he has.
"""

from collections.abc import Iterator

from fsclient.domain.seals import CLOCK, CLOCK_SLACK_MINUTES, UNIT
from fsclient.storage import seal_texts
from fsclient.storage.refusals import refusing
from fsclient.storage.sealing import ALTERED, ANCHOR, READING, SUMS_ALTERED
from fsclient.usecases.sealed_kinds import SEALED, SealedKind

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
SELECT NOT EXISTS (SELECT 1 FROM sealed_row(wanted_kind, wanted)) AND NOT EXISTS ({gone})
OR EXISTS (
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

# A case's sums are looked through once in a work, however many of its rows that writes: where they
# were whole, it is noted beside what is asked for, which ends with the work.
_SUMS_ALTERED = """
CREATE FUNCTION are_sums_altered(wanted uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM seal_request WHERE kind = '{sums}' AND row_id = wanted) THEN
        RETURN false;
    END IF;
    IF EXISTS (SELECT 1 FROM ({altered}) AS altered WHERE NOT EXISTS (
        SELECT 1 FROM seal_request AS asked
        WHERE asked.kind = altered.kind AND asked.row_id = altered.row_id
        AND NOT asked.stays_altered
    )) THEN
        RETURN true;
    END IF;
    INSERT INTO seal_request (kind, row_id) VALUES ('{sums}', wanted) ON CONFLICT DO NOTHING;
    RETURN false;
END $$
"""

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
TURN, _TRIAL, _SUMS = "turn", "trial", "sums"
_MOST = 25_000
_LONGEST_MINUTES = 15
"""How long a person's work may take: what it told of as now must not come out days later."""

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
        FILTER (WHERE kind NOT IN ('{turn}', '{trial}', '{sums}') AND NOT stays_altered)
    INTO asked FROM gone;
    IF asked IS NULL THEN
        RETURN NULL;
    END IF;
    IF is_person() THEN
        INSERT INTO seal_request (kind, row_id) VALUES ('{trial}', NEW.row_id);
        DELETE FROM seal_request WHERE kind = '{trial}';
        IF NOT FOUND OR cardinality(asked) > {most} OR {goes_on}
            OR now() < clock_timestamp() - interval '{longest} minutes'
        THEN
            RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
        END IF;
        -- Whose account was closed meanwhile, by another, signs no more; and what else is written
        -- while it commits waits for nobody after this.
        PERFORM 1 FROM staff WHERE login = session_user
            AND (active OR xmin = pg_current_xact_id()::xid) FOR SHARE;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
        END IF;
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

_FUNCTIONS = (
    "sealed_row(text, uuid)",
    "append_seal(text, uuid, uuid, text, boolean, timestamptz)",
    "begin_sealed_day(date, integer, text)",
    "make_seals()",
    "ask_for_seal()",
    "hold_to_seal()",
    "leave_altered()",
    "is_as_sealed(text, uuid)",
    "are_sums_altered(uuid)",
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
        turn=TURN,
        trial=_TRIAL,
        sums=_SUMS,
        most=_MOST,
        longest=_LONGEST_MINUTES,
        goes_on=_GOES_ON,
    )
    yield _ASK
    yield _AS_SEALED.format(gone=seal_texts.gone("wanted_kind", "= wanted"))
    yield _HOLD.format(altered=ALTERED)
    yield _LEAVE
    altered = seal_texts.altered_sums(dialect, "= wanted")
    yield _SUMS_ALTERED.format(sums=_SUMS, altered=altered)
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
    for name, altered, word in below(kind, "NEW"):
        condition = " AND ".join([*held, f"({altered})"])
        yield from refusing(
            "postgresql", kind.table, "INSERT OR UPDATE", f"{kind.table}_{name}", condition, word
        )


def below(kind: SealedKind, row: str) -> Iterator[tuple[str, str, str]]:
    """What of that which a row rests on may not be altered: a guard's name, the condition, and
    the word by which it is refused.
    """
    if kind.rests_on:
        altered = (f"NOT is_as_sealed('{one}', {row}.{column})" for one, column in kind.rests_on)
        yield "rests_on_sealed", " OR ".join(altered), ALTERED
    if kind.sums:
        yield "sums_sealed", f"are_sums_altered({row}.{kind.case})", SUMS_ALTERED
