"""PostgreSQL: what a person writes is of now and follows what stands, whatever program he has.

An account registered last year, or a letter laid beside another's decision, would be believed. And
whoever may change or delete any row of a table may lock all of it, so nobody may: only columns are
changed, never a row's id, and a row that is to go is marked and taken away by the server.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from fsclient.storage.refusals import done_when_committed, null_safe, refusing
from fsclient.storage.roles import ME, policy, refused_but
from fsclient.storage.tables import metadata

TOLD_NOW: dict[str, tuple[str, ...]] = {
    "former_identity": ("changed_at",),
    "person_match": ("judged_at",),
    "case_handover": ("at",),
    "reminder": ("added_at", "ended_at"),
    "asked_paper": ("asked_at", "ended_at"),
    "absence": ("registered_at", "ended_at"),
    "visit_event": ("at",),
    "form_version": ("added_at",),
    "filled_instrument": ("started_at", "signed_at"),
    "plan": ("started_at", "signed_at"),
    "calculation_sheet": ("finished_at",),
    "decision": ("signed_at",),
    "letter": ("created_at",),
    "journal_note": ("signed_at",),
    "payee_account": ("registered_at",),
    "case_document": ("attached_at", "ended_at"),
    "payment_file": ("created_at",),
    "payment": ("prepared_at", "released_at", "stopped_at"),
    "payment_return": ("registered_at", "settled_at"),
    "payment_receipt": ("recorded_at",),
    "payment_set_aside": ("set_aside_at",),
    "spot_check_round": ("drawn_at",),
    "spot_check": ("judged_at",),
    "added_norm": ("added_at",),
    "access_entry": ("at",),
    "account_change": ("at",),
}
"""When something was done, which is when it is written."""

TOLD_TODAY: dict[str, tuple[str, ...]] = {
    "case_file": ("opened_on", "closed_on"),
    "appeal": ("settled_on",),
}
"""The day of what is done, which is the one on which it is written."""

NOT_AHEAD: dict[str, tuple[str, ...]] = {
    "person": ("birth_date",),
    "aid_application": ("received_on", "complete_on", "withdrawn_on"),
    "emergency_assessment": ("raised_on",),
    "appeal": ("received_on", "received_decision_on"),
    "asked_paper": ("came_on",),
    "payment_return": ("happened_on",),
    "payment_receipt": ("handed_on",),
}
"""The day of what has happened when it is written."""

TOLD_FREELY: dict[str, tuple[str, ...]] = {
    "contact": ("at", "appointment_at"),
    "visit_event": ("was_at", "now_at"),
    "journal_note": ("happened_at",),
    "draft": ("saved_at",),
    "done_write": ("at",),
}
"""When something happened or will, which may be any day; and what is nobody else's."""

BEGUN_BY: dict[str, str] = {
    "contact": "taken_by",
    "filled_instrument": "started_by",
    "plan": "started_by",
    "decision": "drafted_by",
    "appeal": "registered_by",
}
"""Who began what others go on with: oneself, where one begins it or takes it over."""

KEPT: dict[str, tuple[str, ...]] = {
    "case_file": ("number", "opened_on"),
    "household_member": ("case_id", "role"),
    "aid_application": ("case_id",),
    "filled_instrument": ("case_id", "person_id", "application_id", "instrument", "started_at"),
    "plan": ("case_id", "person_id", "number", "started_at"),
    "calculation_sheet": ("case_id", "application_id"),
    "reminder": ("case_id", "kind", "source_id", "text", "due_on", "added_by", "added_at"),
    "asked_paper": (
        "case_id",
        "application_id",
        "kind",
        "about",
        "due_on",
        "asked_by",
        "asked_at",
    ),
    "absence": (
        "staff_id",
        "from_on",
        "to_on",
        "substitute_id",
        "registered_by",
        "registered_at",
    ),
    "decision": ("case_id", "application_id"),
    "appeal": ("case_id", "decision_id", "registered_by"),
    "case_document": ("case_id", "thing_id", "attached_by"),
    "journal_note": ("case_id", "author_id"),
    "spot_check": ("round_id", "case_id", "officer_id"),
    "draft": ("staff_id", "key"),
}
"""Where a row belongs, which no change of it moves; on both engines."""

REMOVED = -1
"""The version that marks a row which the server is to take away."""

REMOVABLE = ("filled_instrument", "plan", "journal_note", "draft")

# A version goes one step at a time, and never back: what tells of a change names the one that it
# made, and from the last number there is there would be no further.
_TURNED = "NEW.version <> OLD.version AND NEW.version <> OLD.version + 1"

_UNBEGUN = "NEW.version <> 1"
_UNBEGUN_AGAIN = "NEW.version NOT BETWEEN 1 AND 1000000"
"""Of what was thrown away and is brought back, which counts on."""

OTHER_TIME = "told_at_other_time"
OFF_CHAIN = "off_the_chain"
MOVED = "locked_row"
MISNUMBERED = "misnumbered_row"

_REFUSE = f"""
CREATE FUNCTION refuse_other_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{OTHER_TIME}' USING ERRCODE = 'integrity_constraint_violation'; END $$
"""

_OF_NOW = """
CREATE TRIGGER {table}_{event}_of_now BEFORE {event} ON {table} FOR EACH ROW
WHEN (is_person() AND ({other})) EXECUTE FUNCTION refuse_other_time()
"""

# Who someone was stays, from whoever changed it; or the two were found to be one.
_IDENTITY_LEFT = """
CREATE FUNCTION identity_left() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF is_person() AND NOT EXISTS (
        SELECT 1 FROM former_identity AS former
        WHERE former.person_id = OLD.id
        AND former.identity_number IS NOT DISTINCT FROM OLD.identity_number
        AND former.birth_date = OLD.birth_date
        AND former.reserve_number = OLD.reserve_number AND former.changed_by = my_staff_id()
        AND is_about_now(former.changed_at)
    ) AND NOT EXISTS (
        SELECT 1 FROM person_match AS joined
        WHERE joined.other_id = OLD.id AND joined.verdict = 'same'
        AND joined.judged_by = my_staff_id() AND is_about_now(joined.judged_at)
        AND NEW.identity_number IS NULL AND NEW.birth_date = OLD.birth_date
        AND NEW.reserve_number = OLD.reserve_number
    ) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$
"""

_IDENTITY_LOOKED_FOR = """
CREATE CONSTRAINT TRIGGER identity_left AFTER UPDATE ON person
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (
    NEW.identity_number IS DISTINCT FROM OLD.identity_number
    OR NEW.birth_date <> OLD.birth_date OR NEW.reserve_number <> OLD.reserve_number
) EXECUTE FUNCTION identity_left()
"""

# Nobody is said to have had what neither he had nor who was found to be him: he would be found by
# it ever after.
_NEVER_HAD = """
is_person() AND NOT EXISTS (
    SELECT 1 FROM person AS one
    WHERE (one.id = NEW.person_id OR EXISTS (
        SELECT 1 FROM person_match AS joined
        WHERE joined.person_id = NEW.person_id AND joined.other_id = one.id
        AND joined.verdict = 'same'
    )) AND ((
        one.identity_number IS NOT DISTINCT FROM NEW.identity_number
        AND one.birth_date = NEW.birth_date AND one.reserve_number = NEW.reserve_number
    ) OR EXISTS (
        SELECT 1 FROM former_identity AS former
        WHERE former.person_id = one.id
        AND former.identity_number IS NOT DISTINCT FROM NEW.identity_number
        AND former.birth_date = NEW.birth_date AND former.reserve_number = NEW.reserve_number
    ))
)
"""

# Two that are one: the number and the places of the one are the other's.
_JOINED = """
person WHERE id = NEW.other_id AND (NEW.verdict <> 'same' OR (
    identity_number IS NULL
    AND NOT EXISTS (SELECT 1 FROM household_member WHERE person_id = NEW.other_id)
))
"""

# What someone is found by follows from his name and number, and is no word of its own.
_FOUND_OTHERWISE = """
NEW.search_text <> OLD.search_text AND NEW.given_name = OLD.given_name
AND NEW.family_name = OLD.family_name AND NEW.reserve_number = OLD.reserve_number
AND NEW.identity_number IS NOT DISTINCT FROM OLD.identity_number
"""

# Someone applies in a case, from its beginning.
_APPLIES = "household_member WHERE case_id = NEW.id AND role = 'applicant'"

# Whose place in a household it is changes only where the two are found to be one.
_SAME_PERSON = """
person_match WHERE person_id = NEW.person_id AND other_id = OLD.person_id
AND verdict = 'same' AND judged_by = my_staff_id() AND is_about_now(judged_at)
"""

_TAKE_AWAY = """
CREATE FUNCTION take_away() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    EXECUTE 'DELETE FROM ' || quote_ident(TG_TABLE_NAME) || ' WHERE id = $1' USING NEW.id;
    RETURN NULL;
END $$
"""

_TAKEN_AWAY = f"""
CREATE TRIGGER {{table}}_taken_away AFTER UPDATE ON {{table}} FOR EACH ROW
WHEN (NEW.version = {REMOVED}) EXECUTE FUNCTION take_away()
"""

# A signed note is the next link of its case's chain, and the chain's end is moved to it by whoever
# signed it, before anyone else can sign.
_OFF_THE_CHAIN = """
is_person() AND NEW.signed_at IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM chain_head
    WHERE id = NEW.case_id AND number + 1 = NEW.chain_number
    AND hash = coalesce(NEW.previous_hash, '') AND NEW.hash IS NOT NULL
)
"""

_FALSE_HEAD = """
is_person() AND NOT (NEW.number = OLD.number + 1 AND EXISTS (
    SELECT 1 FROM journal_note
    WHERE case_id = NEW.id AND chain_number = NEW.number AND hash = NEW.hash
    AND author_id = my_staff_id() AND signed_at IS NOT NULL
))
"""

_HEAD_LEFT = """
CREATE FUNCTION chain_head_left() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF is_person() AND EXISTS (
        SELECT 1 FROM chain_head WHERE id = NEW.case_id AND number < NEW.chain_number
    ) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$
"""

_LOOKED_FOR = """
CREATE CONSTRAINT TRIGGER chain_head_left AFTER INSERT OR UPDATE ON journal_note
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.signed_at IS NOT NULL)
EXECUTE FUNCTION chain_head_left()
"""

# What a decision rests on and what is sent of it comes with it, from the one who signed it.
_OWN_DECISION = """
EXISTS (
    SELECT 1 FROM decision
    WHERE decision.id = {table}.{column} AND decision.case_id = {table}.case_id
    AND decision.signed_by = {me} AND is_about_now(decision.signed_at)
)
"""
_BESIDE_A_DECISION = {"letter": "decision_id", "decision_basis": "id", "emergency_assessment": "id"}

_DECIDED_THEN = (
    "signed_at IS NULL OR decided_on = (signed_at AT TIME ZONE 'Europe/Stockholm')::date"
)


# Whoever takes a number far ahead leaves none after it, and one that is no number stops everyone.
_MISNUMBERED = """
NEW.number <> 1 + coalesce(
    (SELECT max(number) FROM plan WHERE case_id = NEW.case_id AND person_id = NEW.person_id), 0
)
"""
_MISNAMED_SQLITE = """
NEW.number NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9]'
"""
_MISNAMED_POSTGRES = """
NEW.number !~ '^[0-9]{4}-[0-9]{5}$' OR (is_person() AND NEW.number <> to_char(
    NEW.opened_on, 'YYYY-'
) || to_char(1 + coalesce((
    SELECT max(right(number, 5)::integer) FROM case_file
    WHERE number ~ ('^' || to_char(NEW.opened_on, 'YYYY') || '-[0-9]{5}$')
), 0), 'FM00000'))
"""


def changing(table: str) -> str:
    """The right to change a row's columns, and never which row it is."""
    columns = (column.name for column in metadata.tables[table].c if not column.primary_key)
    return f"UPDATE ({', '.join(columns)})"


def never_moved(dialect: str) -> Iterator[str]:
    """The triggers that keep a row where it belongs, and its version counting."""
    _same, other = null_safe(dialect)
    for table, columns in KEPT.items():
        moved = " OR ".join(f"NEW.{name} {other} OLD.{name}" for name in columns)
        yield from refusing(dialect, table, "UPDATE", f"{table}_kept", moved, MOVED)
    yield from refusing(dialect, "plan", "INSERT", "plan_numbered", _MISNUMBERED, MISNUMBERED)
    misnamed = _MISNAMED_SQLITE if dialect == "sqlite" else _MISNAMED_POSTGRES
    yield from refusing(dialect, "case_file", "INSERT", "case_numbered", misnamed, MISNUMBERED)
    for name in sorted(one.name for one in metadata.tables.values() if "version" in one.c):
        unbegun = _UNBEGUN_AGAIN if name in REMOVABLE else _UNBEGUN
        yield from refusing(dialect, name, "INSERT", f"{name}_begins", unbegun, MOVED)
        turned = _TURNED + (f" AND NEW.version <> {REMOVED}" if name in REMOVABLE else "")
        yield from refusing(dialect, name, "UPDATE", f"{name}_counts", turned, MOVED)


def writing_security() -> Iterator[str]:
    """The triggers and policies that hold what a person writes; the owner is nobody's person."""
    yield _REFUSE
    for table, held in _held_to_the_clock().items():
        again = (f"(NEW.{name} IS DISTINCT FROM OLD.{name} AND {held[name]})" for name in held)
        for event, refused in (("INSERT", held.values()), ("UPDATE", again)):
            yield _OF_NOW.format(table=table, event=event, other=" OR ".join(refused))
    for table, name in BEGUN_BY.items():
        other = f"NEW.{name} <> my_staff_id()"
        moved = f"NEW.{name} <> OLD.{name} AND {other}"
        yield refused_but(table, "INSERT", f"{table}_insert_own_name", other)
        yield refused_but(table, "UPDATE", f"{table}_update_own_name", moved)
    yield _IDENTITY_LEFT
    yield _IDENTITY_LOOKED_FOR
    yield from refusing(
        "postgresql", "former_identity", "INSERT", "former_identity_false", _NEVER_HAD, MOVED
    )
    yield refused_but("person", "UPDATE", "person_found_otherwise", _FOUND_OTHERWISE)
    yield from done_when_committed("case_file", _APPLIES)
    yield from done_when_committed("person_match", _JOINED)
    yield from done_when_committed(
        "household_member",
        _SAME_PERSON,
        event="UPDATE",
        when="NEW.person_id <> OLD.person_id",
    )
    yield _TAKE_AWAY
    for table in REMOVABLE:
        yield _TAKEN_AWAY.format(table=table)
    yield from _chain_security()
    for table, column in _BESIDE_A_DECISION.items():
        own = _OWN_DECISION.format(table=table, column=column, me=ME)
        yield policy(table, "insert", check=own, by="_of_own", only=True)
    for command, using in (("insert", ""), ("update", "true")):
        yield policy(
            "decision", command, using=using, check=_DECIDED_THEN, by="_decided", only=True
        )


def _held_to_the_clock() -> Mapping[str, Mapping[str, str]]:
    """By table, each time and day that is told and that the server refuses, by its own clock."""
    held: dict[str, dict[str, str]] = defaultdict(dict)
    for told, when in (
        (TOLD_NOW, "NOT is_about_now({0})"),
        (TOLD_TODAY, "NOT is_about_today({0})"),
        (NOT_AHEAD, "NOT ({0} < clock_timestamp() OR is_about_today({0}))"),
    ):
        for table, columns in told.items():
            held[table] |= {name: when.format(f"NEW.{name}") for name in columns}
    return held


def _chain_security() -> Iterator[str]:
    for event in ("INSERT", "UPDATE"):
        name = f"journal_note_{event.lower()}_off_chain"
        yield from refusing("postgresql", "journal_note", event, name, _OFF_THE_CHAIN, OFF_CHAIN)
    yield from refusing(
        "postgresql", "chain_head", "UPDATE", "chain_head_false", _FALSE_HEAD, OFF_CHAIN
    )
    yield policy("chain_head", "insert", check="number = 0 AND hash = ''", by="_new", only=True)
    yield _HEAD_LEFT
    yield _LOOKED_FOR
