"""Whose a case is, as the database holds it: no move untold, no running case without an owner."""

from collections.abc import Iterator

from fsclient.storage.refusals import calling, null_safe, refusing

HANDOVER = "case_handover"

UNTOLD = "untold_move"
OWNERLESS = "ownerless_case"
HOLDER = "holder_of_cases"

_CASEWORK = "('social_worker', 'coordinator', 'deputy_head')"
_LEADERS = "('coordinator', 'deputy_head', 'head')"
_READERS = (
    "('social_worker', 'coordinator', 'deputy_head', 'payment_officer', 'head', 'fut_investigator')"
)
_OWNERS = ("caseworker_id", "payment_officer_id", "district")
_KEPT_BY_MOVER = ("id", "number", "opened_on", "closed_on", "closing_reason")

# A move of a case stands in the row that was written of it just before, and in no other.
_UNTOLD_MOVE = """
({changed}) AND NOT EXISTS (
    SELECT 1 FROM case_handover AS told
    WHERE told.case_id = NEW.id AND told.case_version = NEW.version
    AND told.caseworker_to = NEW.caseworker_id
    AND told.payment_officer_to {same} NEW.payment_officer_id
    AND told.district_to = NEW.district
)
"""

# It tells of the case as it is now, and is the next thing that happens to it.
_FALSE_TALE = """
NOT EXISTS (
    SELECT 1 FROM case_file
    WHERE case_file.id = NEW.case_id AND case_file.version + 1 = NEW.case_version
    AND case_file.caseworker_id = NEW.caseworker_from
    AND case_file.payment_officer_id {same} NEW.payment_officer_from
    AND case_file.district = NEW.district_from
)
"""

_UNFIT = """
NEW.closed_on IS NULL AND (
    NOT EXISTS (
        SELECT 1 FROM staff
        WHERE staff.id = NEW.caseworker_id AND staff.active AND staff.role IN {casework}
    )
    OR (NEW.payment_officer_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM staff
        WHERE staff.id = NEW.payment_officer_id AND staff.active
        AND staff.role = 'payment_officer'
    ))
)
"""

# Where it is as it was, it stays: an older program let an account be closed with cases.
_LEFT_UNFIT = """
(({changed}) OR OLD.closed_on IS NOT NULL) AND {unfit}
"""

_LEAVES_CASES = """
(OLD.active <> NEW.active OR OLD.role <> NEW.role) AND (
    (NOT (NEW.active AND NEW.role IN {casework}) AND EXISTS (
        SELECT 1 FROM case_file
        WHERE case_file.caseworker_id = OLD.id AND case_file.closed_on IS NULL
    ))
    OR (NOT (NEW.active AND NEW.role = 'payment_officer') AND EXISTS (
        SELECT 1 FROM case_file
        WHERE case_file.payment_officer_id = OLD.id AND case_file.closed_on IS NULL
    ))
)
"""

# Whoever closes an account waits for a case that is just being given to it, and the other way.
_HOLD_OWNERS = """
    PERFORM 1 FROM staff WHERE id IN (NEW.caseworker_id, NEW.payment_officer_id) FOR SHARE;
"""


def never_moved_untold(dialect: str) -> Iterator[str]:
    """The triggers that hold whose a case is."""
    same, other = null_safe(dialect)
    changed = " OR ".join(f"NEW.{column} {other} OLD.{column}" for column in _OWNERS)
    untold = _UNTOLD_MOVE.format(changed=changed, same=same)
    unfit = _UNFIT.format(casework=_CASEWORK)
    left = _LEFT_UNFIT.format(changed=changed, unfit=unfit)
    leaves = _LEAVES_CASES.format(casework=_CASEWORK)
    refusals = (
        ("case_file", "UPDATE", "case_moved_untold", untold, UNTOLD, ""),
        (HANDOVER, "INSERT", "case_handover_false", _FALSE_TALE.format(same=same), UNTOLD, ""),
        ("case_file", "INSERT", "case_made_ownerless", unfit, OWNERLESS, _HOLD_OWNERS),
        ("case_file", "UPDATE", "case_left_ownerless", left, OWNERLESS, _HOLD_OWNERS),
        ("staff", "UPDATE", "staff_leaves_cases", leaves, HOLDER, ""),
    )
    for table, event, name, condition, word, first in refusals:
        yield from refusing(dialect, table, event, name, condition, word, first=first)


_MAY = """
CREATE FUNCTION may_move_case(moved uuid, undone uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
SELECT my_role() IN {leaders} OR my_role() = 'administrator' OR (
    my_role() IN {casework} AND (
        EXISTS (SELECT 1 FROM case_file WHERE id = moved AND caseworker_id = my_staff_id())
        OR EXISTS (
            SELECT 1 FROM case_handover
            WHERE id = undone AND case_id = moved AND by_id = my_staff_id()
        )
    )
) $$
"""

# The administrator moves what an account has, and changes nothing else of a case.
_MOVER_KEEPS = """
CREATE FUNCTION mover_keeps_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF my_role() = 'administrator' AND ({changed}) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$
"""


def handover_security() -> Iterator[str]:
    """PostgreSQL: who tells of a move, in his own name; and what an administrator needs for it.

    Whose the running cases are is the administrator's to see, never whom they are about.
    """
    me, role = "(SELECT my_staff_id())", "(SELECT my_role())"
    manages = f"{role} = 'administrator'"
    runs = f"{manages} AND closed_on IS NULL"
    changed = " OR ".join(
        f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in _KEPT_BY_MOVER
    )
    yield _MAY.format(casework=_CASEWORK, leaders=_LEADERS)
    yield _MOVER_KEEPS.format(changed=changed)
    yield calling("case_file", "UPDATE", "mover_keeps_case")
    yield from (
        _policy(HANDOVER, "select", f"USING ({role} IN {_READERS} OR by_id = {me})"),
        _policy(
            HANDOVER,
            "insert",
            f"WITH CHECK (by_id = {me} AND may_move_case(case_id, undoes_id))",
        ),
        _policy("case_file", "select", f"USING ({runs})", by="_manager"),
        _policy("case_file", "update", f"USING ({runs}) WITH CHECK ({runs})", by="_manager"),
        _policy("chain_head", "all", f"USING ({manages}) WITH CHECK ({manages})", by="_manager"),
        _policy(
            "journal_note",
            "insert",
            f"WITH CHECK ({manages} AND author_id = {me} AND kind = 'other' "
            "AND step = 'application' AND signed_at IS NOT NULL)",
            by="_manager",
        ),
    )


def _policy(table: str, command: str, clauses: str, by: str = "") -> str:
    return (
        f"CREATE POLICY {table}{by}_{command} ON {table} FOR {command.upper()} "
        f"TO fsclient_staff {clauses}"
    )
