"""What the database itself refuses, on both engines: triggers, and on PostgreSQL who sees what.

This says what must stand now. ``reconcile`` takes down what stands before a database is upgraded
and puts this up afterwards, so a migration makes tables and moves rows and knows no guard.
"""

import functools
from collections.abc import Iterator, Mapping

from fsclient.domain.staff import Action
from fsclient.storage import (
    account_guards,
    agreeing,
    courses,
    decision_guards,
    document_guards,
    emergency_guards,
    form_guards,
    holders,
    kept_figures,
    owner_guards,
    paper_guards,
    payment_guards,
    reading_guards,
    restricted_guards,
    seal_guards,
    seal_security,
    search_parts,
    table_rights,
    telling_guards,
    value_guards,
    visit_guards,
    writing_guards,
)
from fsclient.storage.roles import IS_PERSON, ME, REFUSE, may, policy
from fsclient.storage.tables import metadata
from fsclient.usecases.sealed_kinds import SEALED

APPEND_ONLY = (
    "decision_basis",
    "letter",
    "payee_account",
    "payment_file",
    "spot_check_round",
    "access_entry",
    "added_norm",
    account_guards.CHANGE,
    owner_guards.HANDOVER,
    visit_guards.VISIT,
    payment_guards.RECEIPT,
    payment_guards.SET_ASIDE,
    "former_identity",
    "person_match",
    emergency_guards.EMERGENCY,
    form_guards.FORM,
    *seal_guards.LEDGER,
)
"""Tables whose rows are never changed or deleted."""

LOCKED_WHEN: Mapping[str, str] = {
    "filled_instrument": "signed_at",
    "plan": "signed_at",
    "decision": "signed_at",
    "journal_note": "signed_at",
    "spot_check": "judged_at",
    "reminder": "ended_at",
    "asked_paper": "ended_at",
    owner_guards.ABSENCE: "ended_at",
}
"""Tables whose rows are never changed or deleted once this column is filled."""

NEVER_DELETED = (
    "staff",
    "person",
    "case_file",
    "household_member",
    "contact",
    "aid_application",
    "calculation_sheet",
    "appeal",
    "payment",
    payment_guards.RETURN,
    "chain_head",
    "seal_head",
    document_guards.DOCUMENT,
)
"""Tables whose rows may change by version, but never disappear."""

TAKEN_AWAY = (document_guards.CONTENT,)
"""Tables whose rows are never changed, and deleted by the database itself alone."""

OTHERS = ("next_step", "draft", "done_write")
"""Tables that are made of others, or typing that is nobody else's, or are soon forgotten."""

_SQLITE = """
CREATE TRIGGER {table}_{event} BEFORE {event} {of} ON {table} FOR EACH ROW {when}
BEGIN SELECT RAISE(ABORT, '{locked}'); END
"""

_POSTGRES_FUNCTION = f"""
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{courses.LOCKED}' USING ERRCODE = 'integrity_constraint_violation'; END $$
"""

_POSTGRES = """
CREATE TRIGGER {table}_{event} BEFORE {event} {of} ON {table} FOR EACH ROW {when}
EXECUTE FUNCTION refuse_change()
"""

# What came back no longer counts, so that it can be paid again from the same decision.
_UNBACKED = """
NOT EXISTS (
    SELECT 1 FROM decision JOIN payee_account ON payee_account.case_id = decision.case_id
    WHERE decision.id = NEW.decision_id
    AND payee_account.id = NEW.account_id
    AND payee_account.holder = NEW.payee
    AND decision.case_id = NEW.case_id
    AND decision.month = NEW.month
    AND decision.signed_by = NEW.decided_by AND decision.signed_at IS NOT NULL
    AND decision.amount >= NEW.amount + (
        SELECT coalesce(sum(other.amount), 0) FROM payment AS other
        WHERE other.decision_id = NEW.decision_id AND other.status <> 'stopped'
        AND NOT EXISTS (
            SELECT 1 FROM payment_return
            WHERE payment_return.payment_id = other.id
            AND payment_return.case_id = other.case_id
            AND payment_return.outcome = 'confirmed'
        )
    )
)
"""

UNBACKED = "unbacked_payment"

_BACKED_SQLITE = f"""
CREATE TRIGGER payment_INSERT BEFORE INSERT ON payment FOR EACH ROW WHEN ({_UNBACKED})
BEGIN SELECT RAISE(ABORT, '{UNBACKED}'); END
"""

# The decision is held, so that two who pay from it at once come one after the other.
_BACKED_POSTGRES = (
    f"""
CREATE FUNCTION refuse_unbacked_payment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM 1 FROM decision WHERE id = NEW.decision_id FOR UPDATE;
    IF {_UNBACKED} THEN
        RAISE EXCEPTION '{UNBACKED}' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$
""",
    """
CREATE TRIGGER payment_INSERT BEFORE INSERT ON payment FOR EACH ROW
EXECUTE FUNCTION refuse_unbacked_payment()
""",
)


def statements(dialect: str) -> Iterator[str]:
    """The triggers for one engine."""
    if dialect == "postgresql":
        yield _POSTGRES_FUNCTION
    trigger = functools.partial(_trigger, dialect)
    for table in APPEND_ONLY:
        yield _never_changed(dialect, table)
        yield trigger(table, "DELETE")
    for table, column in LOCKED_WHEN.items():
        yield trigger(table, "UPDATE", f"OLD.{column} IS NOT NULL")
        yield trigger(table, "DELETE", f"OLD.{column} IS NOT NULL")
    for table in NEVER_DELETED:
        yield trigger(table, "DELETE")
    for table in TAKEN_AWAY:
        yield trigger(table, "UPDATE")
    yield from courses.never_astray(dialect)
    yield from agreeing.never_at_odds(dialect)
    yield from (_BACKED_SQLITE,) if dialect == "sqlite" else _BACKED_POSTGRES
    yield from account_guards.never_changed_untold(dialect)
    yield from owner_guards.never_moved_untold(dialect)
    yield from visit_guards.never_ended_untold(dialect)
    yield from payment_guards.after_release(dialect)
    yield from emergency_guards.never_astray(dialect)
    yield from form_guards.never_mixed(dialect)
    yield from paper_guards.never_settled_untold(dialect)
    yield from document_guards.never_without(dialect)
    yield from seal_guards.seals_made(dialect)
    yield from writing_guards.never_moved(dialect)
    yield from value_guards.never_unreadable(dialect)
    yield from telling_guards.tells(dialect)
    yield from search_parts.found_by_parts(dialect)
    yield from kept_figures.keeping(dialect)


def _trigger(
    dialect: str, table: str, event: str, condition: str = "", of: tuple[str, ...] = ()
) -> str:
    pattern = _SQLITE if dialect == "sqlite" else _POSTGRES
    when = f"WHEN ({condition})" if condition else ""
    columns = f"OF {', '.join(of)}" if of else ""
    return pattern.format(table=table, event=event, of=columns, when=when, locked=courses.LOCKED)


def _never_changed(dialect: str, table: str) -> str:
    """What a row is computed to be found by is computed again, by whoever holds the database."""
    kind = SEALED.get(table)
    derived = kind.derived if kind is not None else ()
    names = (column.name for column in metadata.tables[table].columns) if derived else ()
    return _trigger(dialect, table, "UPDATE", of=tuple(one for one in names if one not in derived))


_WHO = """
CREATE FUNCTION {name}() RETURNS {kind} LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$ SELECT {column} FROM staff WHERE login = session_user AND active $$
"""

# A workstation's clock may be a little wrong, and what got no answer may be tried again a while.
# By the clock and not the transaction's begin, which may be kept as long as one likes.
ABOUT_NOW = """
CREATE FUNCTION is_about_now(told timestamptz) RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
SELECT told BETWEEN clock_timestamp() - interval '1 hour'
    AND clock_timestamp() + interval '10 minutes'
$$
"""


ABOUT_TODAY = """
CREATE FUNCTION is_about_today(told date) RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$
SELECT told BETWEEN ((clock_timestamp() - interval '1 hour') AT TIME ZONE 'Europe/Stockholm')::date
    AND ((clock_timestamp() + interval '10 minutes') AT TIME ZONE 'Europe/Stockholm')::date
$$
"""


# A trigger's function acts as the owner on whatever table it is put at, and a table of one's own
# may hold values that run a function of one's own: our triggers alone call it, who ask nobody. So
# is what only functions of ours that act as the owner call.
_OURS_ALONE = """
DO $$ DECLARE one regprocedure; BEGIN
    FOR one IN SELECT oid FROM pg_proc
        WHERE pronamespace = current_schema()::regnamespace AND (
            prorettype = 'trigger'::regtype OR proname IN (
                'a_while_ago', 'connects_as_before', 'form_questions', 'is_login_of_ours'
            )
        ) AND oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
    LOOP
        EXECUTE 'REVOKE ALL ON FUNCTION ' || one || ' FROM PUBLIC';
    END LOOP;
END $$
"""


def row_security(schema: str = "public") -> Iterator[str]:
    """PostgreSQL: the group that every login belongs to, what it may do, and which rows."""
    yield """
    DO $$ BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'fsclient_staff') THEN
            CREATE ROLE fsclient_staff NOLOGIN;
        END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$
    """
    # Everyone could make tables and functions there in a database made before version 15.
    yield f"REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA {schema} TO fsclient_staff"
    yield "GRANT SELECT ON alembic_version TO fsclient_staff"
    for table in (*APPEND_ONLY, *TAKEN_AWAY, *NEVER_DELETED, *LOCKED_WHEN, *OTHERS):
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        if table not in seal_guards.READ:
            yield f"GRANT SELECT, INSERT ON {table} TO fsclient_staff"
            if table not in (*APPEND_ONLY, *TAKEN_AWAY):
                yield f"GRANT {writing_guards.changing(table)} ON {table} TO fsclient_staff"
    yield _WHO.format(name="my_staff_id", kind="uuid", column="id")
    yield _WHO.format(name="my_role", kind="text", column="role")
    yield IS_PERSON
    yield ABOUT_NOW
    yield ABOUT_TODAY
    yield REFUSE
    yield from table_rights.table_security()
    yield from _note_policies()
    yield from _payment_policies()
    yield from _log_policies()
    yield from account_guards.account_security()
    yield from owner_guards.handover_security()
    yield from visit_guards.visit_security()
    yield from form_guards.form_security()
    yield from document_guards.document_security()
    yield from decision_guards.decision_security()
    yield from payment_guards.carried_security()
    yield from writing_guards.writing_security()
    yield from reading_guards.reading_security()
    yield from restricted_guards.restricted_security()
    yield from seal_security.seal_security()
    yield from search_parts.found_security()
    yield from kept_figures.kept_security()
    yield seal_security.NUMBERED_WITHOUT_END
    yield holders.WHO_HOLDS
    yield _OURS_ALONE


# A decision or a move is told of in the journal by whoever makes it, who may write nothing else.
_HAS_JUST_DONE = """
CREATE FUNCTION has_just_done(told uuid, kind text, step text) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
SELECT CASE
    WHEN kind = 'other' AND step = 'application' THEN EXISTS (
        SELECT 1 FROM case_handover WHERE case_id = told AND by_id = my_staff_id()
        AND xmin = pg_current_xact_id()::xid
    )
    WHEN kind = 'decision' AND step IN ('decision', 'emergency')
        OR kind = 'assessment' AND step = 'emergency'
    THEN EXISTS (
        SELECT 1 FROM decision WHERE case_id = told AND signed_by = my_staff_id()
        AND signed_at IS NOT NULL AND xmin = pg_current_xact_id()::xid
    )
    ELSE false
END $$
"""


def _note_policies() -> Iterator[str]:
    """A restricted note is read by its writer and by those who may; a draft is its writer's."""
    mine = f"author_id = {ME}"
    writes = f"{may(Action.WRITE_NOTE)} AND {mine}"
    told = f"{may(*table_rights.NOTED)} AND {mine} AND signed_at IS NOT NULL"
    readable = f"signed_at IS NOT NULL AND (NOT restricted OR {may(Action.READ_RESTRICTED)})"
    seen = f"{may(Action.READ_CASE)} AND ({mine} OR ({readable}))"
    yield _HAS_JUST_DONE
    yield policy("journal_note", "select", using=seen)
    yield policy(
        "journal_note",
        "insert",
        check=f"({writes}) OR ({told} AND has_just_done(case_id, kind, step))",
    )
    yield policy("journal_note", "update", using=writes, check=writes)


def _payment_policies() -> Iterator[str]:
    """Whoever prepares, releases, stops or files says so, for a day that a bank would take; the
    guards hold the rest.
    """
    month = "(month || '-01')::date + interval '1 month'"
    ahead = f"pay_on < greatest(clock_timestamp() + interval '64 days', {month})"
    payable = f"(is_about_today(pay_on) OR (pay_on > clock_timestamp() AND {ahead}))"
    released = "status = 'released' AND file_id IS NULL"
    acts = (
        f"{may(Action.RELEASE_PAYMENT)} AND {released} AND released_by = {ME}",
        f"{may(Action.STOP_PAYMENT)} AND status = 'stopped' AND stopped_by = {ME}",
        f"{may(Action.WRITE_PAYMENT_FILE)} AND file_id IS NOT NULL",
    )
    yield policy("payment", "select", using=may(Action.READ_CASE))
    yield policy(
        "payment",
        "insert",
        check=(
            f"{may(Action.PREPARE_PAYMENT)} AND prepared_by = {ME} AND status = 'prepared' "
            f"AND {payable}"
        ),
    )
    yield policy(
        "payment",
        "update",
        using=may(Action.RELEASE_PAYMENT, Action.STOP_PAYMENT, Action.WRITE_PAYMENT_FILE),
        check=" OR ".join(f"({act})" for act in acts),
    )


def _log_policies() -> Iterator[str]:
    """What each typed and did, and who looked at what, told when it is done."""
    own = f"staff_id = {ME}"
    yield policy("draft", "all", using=own, check=own)
    yield policy("access_entry", "select", using=may(Action.READ_ACCESS_LOG))
    yield policy("access_entry", "insert", check=f"{own} AND is_about_now(at)")
    yield policy("done_write", "all", using=own, check=own)
