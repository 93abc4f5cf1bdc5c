"""What the database itself refuses, on both engines: triggers, and on PostgreSQL who sees what.

Migrations call these; once released, what a migration has run is never edited, only followed.
"""

from collections.abc import Iterator, Mapping

APPEND_ONLY = (
    "decision_basis",
    "letter",
    "payee_account",
    "payment_file",
    "spot_check_round",
    "access_entry",
)
"""Tables whose rows are never changed or deleted."""

LOCKED_WHEN: Mapping[str, str] = {
    "filled_instrument": "signed_at",
    "plan": "signed_at",
    "decision": "signed_at",
    "journal_note": "signed_at",
    "spot_check": "judged_at",
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
    "chain_head",
)
"""Tables whose rows may change by version, but never disappear."""

OTHERS = ("next_step", "draft")
"""Tables that are only a view of others, or typing that is nobody else's."""

LOCKED = "locked_row"

_SQLITE = """
CREATE TRIGGER {table}_{event} BEFORE {event} ON {table} FOR EACH ROW {when}
BEGIN SELECT RAISE(ABORT, '{locked}'); END
"""

_POSTGRES_FUNCTION = f"""
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{LOCKED}' USING ERRCODE = 'integrity_constraint_violation'; END $$
"""

_POSTGRES = """
CREATE TRIGGER {table}_{event} BEFORE {event} ON {table} FOR EACH ROW {when}
EXECUTE FUNCTION refuse_change()
"""

_PAID = "OLD.status <> 'prepared' AND NOT ({same} AND OLD.file_id IS NULL)"
_PAYMENT_KEEPS = (
    "case_id",
    "decision_id",
    "account_id",
    "payee",
    "amount",
    "month",
    "pay_on",
    "status",
    "decided_by",
    "prepared_by",
    "released_by",
    "released_at",
)


def statements(dialect: str) -> Iterator[str]:
    """The triggers for one engine."""
    pattern = _SQLITE if dialect == "sqlite" else _POSTGRES
    if dialect == "postgresql":
        yield _POSTGRES_FUNCTION

    def trigger(table: str, event: str, condition: str = "") -> str:
        when = f"WHEN ({condition})" if condition else ""
        return pattern.format(table=table, event=event, when=when, locked=LOCKED)

    for table in APPEND_ONLY:
        yield trigger(table, "UPDATE")
        yield trigger(table, "DELETE")
    for table, column in LOCKED_WHEN.items():
        yield trigger(table, "UPDATE", f"OLD.{column} IS NOT NULL")
        yield trigger(table, "DELETE", f"OLD.{column} IS NOT NULL")
    for table in NEVER_DELETED:
        yield trigger(table, "DELETE")
    same_as = "IS" if dialect == "sqlite" else "IS NOT DISTINCT FROM"
    same = " AND ".join(f"NEW.{column} {same_as} OLD.{column}" for column in _PAYMENT_KEEPS)
    yield trigger("payment", "UPDATE", _PAID.format(same=same))


_WHO = """
CREATE FUNCTION {name}() RETURNS {kind} LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp
AS $$ SELECT {column} FROM staff WHERE login = session_user AND active $$
"""

RESTRICTED_READERS = ("social_worker", "coordinator", "deputy_head", "head")
SPOT_CHECK_READERS = ("fut_investigator", "coordinator", "deputy_head", "head")


def row_security() -> Iterator[str]:
    """PostgreSQL: the group that every login belongs to, what it may do, and which rows."""
    yield """
    DO $$ BEGIN CREATE ROLE fsclient_staff NOLOGIN;
    EXCEPTION WHEN duplicate_object THEN NULL; END $$
    """
    yield "GRANT USAGE ON SCHEMA public TO fsclient_staff"
    yield "GRANT SELECT ON alembic_version TO fsclient_staff"
    for table in (*APPEND_ONLY, *LOCKED_WHEN, *NEVER_DELETED, *OTHERS):
        yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO fsclient_staff"
    yield _WHO.format(name="my_staff_id", kind="uuid", column="id")
    yield _WHO.format(name="my_role", kind="text", column="role")
    me, role = "my_staff_id()", "my_role()"
    readers = ", ".join(f"'{name}'" for name in RESTRICTED_READERS)
    yield "ALTER TABLE journal_note ENABLE ROW LEVEL SECURITY"
    yield (
        "CREATE POLICY note_readers ON journal_note TO fsclient_staff "
        f"USING (NOT restricted OR author_id = {me} OR {role} IN ({readers})) "
        f"WITH CHECK (author_id = {me})"
    )
    yield "ALTER TABLE access_entry ENABLE ROW LEVEL SECURITY"
    yield (
        "CREATE POLICY own_log ON access_entry FOR INSERT TO fsclient_staff "
        f"WITH CHECK (staff_id = {me})"
    )
    yield (
        "CREATE POLICY log_readers ON access_entry FOR SELECT TO fsclient_staff "
        f"USING ({role} IN ('deputy_head', 'head'))"
    )
    checkers = ", ".join(f"'{name}'" for name in SPOT_CHECK_READERS)
    for table in ("spot_check", "spot_check_round"):
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        yield (
            f"CREATE POLICY fut_readers ON {table} FOR SELECT TO fsclient_staff "
            f"USING ({role} IN ({checkers}))"
        )
        yield (
            f"CREATE POLICY fut_writers ON {table} TO fsclient_staff "
            f"USING ({role} = 'fut_investigator') WITH CHECK ({role} = 'fut_investigator')"
        )
    yield "ALTER TABLE draft ENABLE ROW LEVEL SECURITY"
    yield (
        f"CREATE POLICY own_drafts ON draft TO fsclient_staff "
        f"USING (staff_id = {me}) WITH CHECK (staff_id = {me})"
    )
    yield "ALTER TABLE staff ENABLE ROW LEVEL SECURITY"
    yield "CREATE POLICY staff_readers ON staff FOR SELECT TO fsclient_staff USING (true)"
    yield (
        "CREATE POLICY staff_writers ON staff TO fsclient_staff "
        f"USING ({role} = 'administrator') WITH CHECK ({role} = 'administrator')"
    )
