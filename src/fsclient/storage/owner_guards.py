"""Whose a case is, as the database holds it: no move untold, no running case without an owner, and
none without someone on a day that its owner is away.
"""

from collections.abc import Iterator

from fsclient.domain.staff import Action
from fsclient.storage.refusals import done_when_committed, null_safe, refusing
from fsclient.storage.roles import ME, may, policy, those_who

HANDOVER = "case_handover"
ABSENCE = "absence"

UNTOLD = "untold_move"
OWNERLESS = "ownerless_case"
HOLDER = "holder_of_cases"
AWAY = "nobody_stands_in"

_OWNERS = ("caseworker_id", "payment_officer_id", "district")

# A move of a case stands in the row that was written of it just before, and in no other.
_UNTOLD_MOVE = """
({changed} OR EXISTS (
    SELECT 1 FROM case_handover AS told
    WHERE told.case_id = NEW.id AND told.case_version = NEW.version
)) AND NOT EXISTS (
    SELECT 1 FROM case_handover AS told
    WHERE told.case_id = NEW.id AND told.case_version = NEW.version
    AND told.caseworker_to = NEW.caseworker_id
    AND told.payment_officer_to {same} NEW.payment_officer_id
    AND told.district_to = NEW.district
)
"""

# It tells of the case as it is now, is the next thing that happens to it, and changes something.
_FALSE_TALE = """
(NEW.caseworker_to = NEW.caseworker_from AND NEW.district_to = NEW.district_from
    AND NEW.payment_officer_to {same} NEW.payment_officer_from)
OR NOT EXISTS (
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

# Closed until a new password is confirmed, it keeps them meanwhile.
_LEAVES_CASES = """
(OLD.active <> NEW.active OR OLD.role <> NEW.role) AND NOT EXISTS (
    SELECT 1 FROM account_change AS told
    WHERE told.staff_id = NEW.id AND told.staff_version = NEW.version AND told.step = 'done'
    AND told.password AND NEW.role = OLD.role
) AND (
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

# Who stands in is there on all the days, and works as the one who is away does.
_NOBODY_STANDS_IN = """
EXISTS (
    SELECT 1 FROM absence AS other
    WHERE other.id <> NEW.id AND other.ended_at IS NULL
    AND (other.to_on IS NULL OR other.to_on >= NEW.from_on)
    AND (NEW.to_on IS NULL OR other.from_on <= NEW.to_on) AND (
        other.staff_id IN (NEW.staff_id, NEW.substitute_id)
        OR other.substitute_id = NEW.staff_id
    )
) OR NOT EXISTS (
    SELECT 1 FROM staff AS away, staff AS substitute
    WHERE away.id = NEW.staff_id AND substitute.id = NEW.substitute_id AND substitute.active
    AND CASE WHEN away.role = 'payment_officer' THEN substitute.role = 'payment_officer'
        ELSE substitute.role IN {casework} END
)
"""

# Two who tell of days that meet come one after the other.
_HOLD_ABSENCES = """
    PERFORM pg_advisory_xact_lock(hashtext('fsclient absence'));
    PERFORM 1 FROM staff WHERE id IN (NEW.staff_id, NEW.substitute_id) FOR SHARE;
"""

_HOLD_CASE = "PERFORM 1 FROM case_file WHERE id = NEW.case_id FOR NO KEY UPDATE;"

# Whoever closes an account waits for a case that is just being given to it, and the other way.
_HOLD_OWNERS = """
    PERFORM 1 FROM staff WHERE id IN (NEW.caseworker_id, NEW.payment_officer_id) FOR SHARE;
"""


def never_moved_untold(dialect: str) -> Iterator[str]:
    """The triggers that hold whose a case is."""
    same, other = null_safe(dialect)
    changed = " OR ".join(f"NEW.{column} {other} OLD.{column}" for column in _OWNERS)
    untold = _UNTOLD_MOVE.format(changed=changed, same=same)
    false = _FALSE_TALE.format(same=same)
    casework = those_who(Action.OPEN_CASE)
    unfit = _UNFIT.format(casework=casework)
    left = _LEFT_UNFIT.format(changed=changed, unfit=unfit)
    leaves = _LEAVES_CASES.format(casework=casework)
    alone = _NOBODY_STANDS_IN.format(casework=casework)
    refusals = (
        ("case_file", "UPDATE", "case_moved_untold", untold, UNTOLD, ""),
        (HANDOVER, "INSERT", "case_handover_false", false, UNTOLD, _HOLD_CASE),
        ("case_file", "INSERT", "case_made_ownerless", unfit, OWNERLESS, _HOLD_OWNERS),
        ("case_file", "UPDATE", "case_left_ownerless", left, OWNERLESS, _HOLD_OWNERS),
        ("staff", "UPDATE", "staff_leaves_cases", leaves, HOLDER, ""),
        (ABSENCE, "INSERT", "absence_nobody_there", alone, AWAY, _HOLD_ABSENCES),
    )
    for table, event, name, condition, word, first in refusals:
        yield from refusing(dialect, table, event, name, condition, word, first=first)


# Those who lead may move any; a caseworker her own, and back what she was the last to move. Who
# takes up a closed case takes it over from one who can have it no more, and nothing else of it.
_MAY = """
CREATE FUNCTION may_move_case(
    moved uuid, undone uuid, taker uuid, payer uuid, place text
) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
SELECT my_role() IN {leaders} OR (my_role() IN {movers} AND (
    EXISTS (SELECT 1 FROM case_file WHERE id = moved AND caseworker_id = my_staff_id())
    OR EXISTS (
        SELECT 1 FROM case_handover AS mine
        WHERE mine.id = undone AND mine.case_id = moved AND mine.by_id = my_staff_id()
        AND mine.caseworker_from = taker AND mine.district_from = place
        AND mine.payment_officer_from IS NOT DISTINCT FROM payer
        AND NOT EXISTS (
            SELECT 1 FROM case_handover AS later
            WHERE later.case_id = moved AND later.case_version > mine.case_version
        )
    )
)) OR (my_role() IN {openers} AND EXISTS (
    SELECT 1 FROM case_file WHERE id = moved AND closed_on IS NOT NULL AND district = place
    AND payer IS NOT DISTINCT FROM (
        SELECT id FROM staff
        WHERE id = payment_officer_id AND active AND role = 'payment_officer'
    )
    AND taker = CASE WHEN EXISTS (
        SELECT 1 FROM staff WHERE id = caseworker_id AND active AND role IN {openers}
    ) THEN caseworker_id ELSE my_staff_id() END
)) $$
"""


def handover_security() -> Iterator[str]:
    """PostgreSQL: who tells of a move, in his own name; and what an administrator needs for it.

    Whose the running cases are is the administrator's to see, never whom they are about.
    """
    yield _MAY.format(
        leaders=those_who(Action.HAND_OVER_ALL),
        movers=those_who(Action.HAND_OVER),
        openers=those_who(Action.OPEN_CASE),
    )
    mine = f"by_id = {ME}"
    yield policy(HANDOVER, "select", using=f"{may(Action.READ_CASE)} OR {mine}")
    gets = "caseworker_to, payment_officer_to, district_to"
    told = f"{mine} AND may_move_case(case_id, undoes_id, {gets})"
    yield policy(HANDOVER, "insert", check=told)
    yield from done_when_committed(
        HANDOVER,
        "case_file WHERE id = NEW.case_id AND version >= NEW.case_version AND closed_on IS NULL",
    )
    runs = f"{may(Action.HAND_OVER_ALL)} AND closed_on IS NULL"
    yield policy("case_file", "select", using=runs, by="_moved")
    yield policy("case_file", "update", using=runs, check=runs, by="_moved")
