"""PostgreSQL: which actions of the role table read and write each table, whatever program asks.

A use case asks the role table for one action and writes in several tables. So each table says here
which actions write in it, and a role may what one of its actions may: ``domain/staff`` is the one
list of who that is. A test reads the use cases' own code and holds the two together.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fsclient.domain.case_documents import WHO_ATTACHES
from fsclient.domain.staff import Action
from fsclient.storage.roles import ME, OF_THE_UNIT, may, policy, refused_but
from fsclient.storage.tables import metadata

_Actions = tuple[Action, ...]

WRITING_IN_A_CASE: _Actions = (
    Action.OPEN_CASE,
    Action.CHANGE_HOUSEHOLD,
    Action.JOIN_PEOPLE,
    Action.ASSESS,
    Action.PLAN,
    Action.CALCULATE,
    Action.DECIDE,
    Action.DECIDE_EMERGENCY,
    Action.REGISTER_ACCOUNT,
    Action.PREPARE_PAYMENT,
    Action.RELEASE_PAYMENT,
    Action.STOP_PAYMENT,
    Action.RETURN_PAYMENT,
    Action.HAND_OUT_PAYMENT,
    Action.WRITE_PAYMENT_FILE,
    Action.REMIND,
    Action.REGISTER_APPEAL,
)
"""What something waits for, or no longer does: whoever does it may hold the case meanwhile."""

NOTED: _Actions = (
    Action.WRITE_NOTE,
    *WRITING_IN_A_CASE,
    Action.HAND_OVER,
    Action.HAND_OVER_ALL,
)
"""What is told of in the journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Who reads, adds and changes the rows of a table; ``reads`` is None where everyone does.

    ``holds`` are actions that keep a row from others until they are done and leave it as it is.
    ``stamp`` is the column in which whoever writes a row stands, ``stamp_again`` where whoever
    writes it again does if that is another.
    """

    reads: _Actions | None = (Action.READ_CASE,)
    adds: _Actions
    changes: _Actions = ()
    holds: _Actions = ()
    stamp: str = ""
    stamp_again: str = ""


def _done(*actions: Action, reads: Action = Action.READ_CASE, stamp: str = "") -> Access:
    """What the same actions begin, go on with and sign."""
    return Access(reads=(reads,), adds=actions, changes=actions, stamp=stamp)


def _told(*actions: Action, reads: Action = Action.READ_CASE, stamp: str = "") -> Access:
    """What is only added to."""
    return Access(reads=(reads,), adds=actions, stamp=stamp)


_REGISTER = (Action.OPEN_CASE, Action.CHANGE_HOUSEHOLD)
_LOG = (Action.LOG_CONTACT, Action.OPEN_CASE)

ACCESS: Mapping[str, Access] = {
    # Everyone may know who is away, and who stands in.
    "absence": Access(
        reads=None,
        adds=(Action.SUPERVISE,),
        changes=(Action.SUPERVISE,),
        stamp="registered_by",
        stamp_again="ended_by",
    ),
    "person": Access(adds=_REGISTER, changes=(*_REGISTER, Action.JOIN_PEOPLE)),
    "former_identity": _told(*_REGISTER, Action.JOIN_PEOPLE, stamp="changed_by"),
    "person_match": _told(*_REGISTER, Action.JOIN_PEOPLE, stamp="judged_by"),
    "case_file": Access(
        adds=(Action.OPEN_CASE,),
        changes=(Action.OPEN_CASE, Action.HAND_OVER),
        holds=WRITING_IN_A_CASE,
    ),
    "household_member": Access(
        adds=_REGISTER, changes=(Action.CHANGE_HOUSEHOLD, Action.JOIN_PEOPLE, Action.ASSESS)
    ),
    # Those who lead read what became of booked visits, to count it.
    "contact": Access(
        reads=(Action.LOG_CONTACT, Action.SUPERVISE), adds=(Action.LOG_CONTACT,), changes=_LOG
    ),
    "visit_event": _told(*_LOG, reads=Action.LOG_CONTACT, stamp="by_id"),
    "aid_application": Access(
        adds=(Action.OPEN_CASE, Action.DECIDE_EMERGENCY),
        changes=(Action.OPEN_CASE, Action.DECIDE),
    ),
    "next_step": _done(*WRITING_IN_A_CASE),
    "reminder": Access(
        adds=WRITING_IN_A_CASE,
        changes=WRITING_IN_A_CASE,
        stamp="added_by",
        stamp_again="ended_by",
    ),
    "asked_paper": Access(
        adds=(Action.OPEN_CASE,),
        changes=(Action.OPEN_CASE,),
        stamp="asked_by",
        stamp_again="ended_by",
    ),
    "form_version": Access(reads=None, adds=(Action.ASSESS,), stamp="added_by"),
    # Who may not read what is restricted reads the rest by ``restricted_guards``.
    "filled_instrument": _done(Action.ASSESS, reads=Action.READ_RESTRICTED, stamp="signed_by"),
    "plan": _done(Action.PLAN, reads=Action.READ_RESTRICTED, stamp="signed_by"),
    "calculation_sheet": _done(Action.CALCULATE, stamp="finished_by"),
    "decision": Access(
        adds=(Action.DECIDE, Action.DECIDE_EMERGENCY), changes=(Action.DECIDE,), stamp="signed_by"
    ),
    "decision_basis": _told(Action.DECIDE),
    "emergency_assessment": _told(Action.DECIDE_EMERGENCY),
    "letter": _told(Action.DECIDE, Action.DECIDE_EMERGENCY, stamp="created_by"),
    "appeal": _done(Action.REGISTER_APPEAL),
    # Whoever moves a case that he may not read tells of that too.
    "chain_head": Access(reads=(Action.READ_CASE, Action.HAND_OVER_ALL), adds=NOTED, changes=NOTED),
    "payee_account": _told(Action.REGISTER_ACCOUNT, stamp="registered_by"),
    "case_document": Access(
        adds=(Action.ATTACH_DOCUMENT,),
        changes=(Action.ATTACH_DOCUMENT,),
        stamp="attached_by",
        stamp_again="ended_by",
    ),
    "document_content": _told(Action.ATTACH_DOCUMENT),
    "payment_file": _told(Action.WRITE_PAYMENT_FILE, stamp="created_by"),
    "payment_return": Access(
        adds=(Action.RETURN_PAYMENT,),
        changes=(Action.RETURN_PAYMENT,),
        stamp="registered_by",
        stamp_again="settled_by",
    ),
    "payment_receipt": _told(Action.HAND_OUT_PAYMENT, stamp="handed_by"),
    "payment_set_aside": _told(Action.WRITE_PAYMENT_FILE, stamp="set_aside_by"),
    "spot_check_round": _told(
        Action.DRAW_SPOT_CHECKS, reads=Action.READ_SPOT_CHECKS, stamp="drawn_by"
    ),
    "spot_check": Access(
        reads=(Action.READ_SPOT_CHECKS,),
        adds=(Action.DRAW_SPOT_CHECKS,),
        changes=(Action.JUDGE_SPOT_CHECK,),
        stamp="judged_by",
    ),
    "added_norm": Access(reads=None, adds=(Action.ADD_NORMS,), stamp="added_by"),
}
"""Each table whose rows are one kind of thing to whoever writes them; the others have policies of
their own.
"""


def _changed(*columns: str) -> str:
    return " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in columns)


def _all_but(table: str, *left: str) -> tuple[str, ...]:
    names = (column.name for column in metadata.tables[table].c if not column.primary_key)
    return tuple(name for name in names if name not in left)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A write that takes more than writing in its table; ``what`` names it."""

    table: str
    event: str
    what: str
    condition: str
    takes: Action


# Drawn with its round, and judged by nobody yet.
_DRAWN = """
judged_at IS NULL AND judged_by IS NULL AND control IS NULL AND noting IS NULL AND EXISTS (
    SELECT 1 FROM spot_check_round AS drawn WHERE drawn.id = spot_check.round_id
    AND drawn.drawn_by = {me} AND drawn.xmin = pg_current_xact_id()::xid
)
"""

_ACUTE = "is_acute(NEW.application_id)"

ACTS: tuple[Act, ...] = (
    Act(
        table="case_file",
        event="UPDATE",
        what="ended",
        condition=_changed("closed_on", "closing_reason"),
        takes=Action.OPEN_CASE,
    ),
    Act(
        table="person_match",
        event="INSERT",
        what="joined",
        condition="NEW.verdict = 'same'",
        takes=Action.JOIN_PEOPLE,
    ),
    Act(
        table="household_member",
        event="UPDATE",
        what="joined",
        condition=_changed("person_id"),
        takes=Action.JOIN_PEOPLE,
    ),
    Act(
        table="contact",
        event="INSERT",
        what="tied_at_once",
        condition="NEW.case_id IS NOT NULL",
        takes=Action.OPEN_CASE,
    ),
    Act(
        table="contact",
        event="UPDATE",
        what="tied",
        condition=_changed("case_id"),
        takes=Action.OPEN_CASE,
    ),
    Act(
        table="aid_application",
        event="INSERT",
        what="registered",
        condition="NEW.kind <> 'emergency'",
        takes=Action.OPEN_CASE,
    ),
    Act(
        table="aid_application",
        event="INSERT",
        what="acute",
        condition="NEW.kind = 'emergency'",
        takes=Action.DECIDE_EMERGENCY,
    ),
    Act(
        table="aid_application",
        event="UPDATE",
        what="handled",
        condition=(
            f"{_changed(*_all_but('aid_application', 'status', 'version'))} "
            f"OR ({_changed('status')} AND NOT has_decided(NEW.id))"
        ),
        takes=Action.OPEN_CASE,
    ),
    *(
        Act(
            table="case_document",
            event="INSERT OR UPDATE",
            what=f"of_{thing}",
            condition=f"NEW.thing = '{thing}'",
            takes=action,
        )
        for thing, action in WHO_ATTACHES.items()
    ),
    Act(
        table="decision",
        event="INSERT OR UPDATE",
        what="acute",
        condition=_ACUTE,
        takes=Action.DECIDE_EMERGENCY,
    ),
    Act(
        table="decision",
        event="INSERT OR UPDATE",
        what="of_month",
        condition=f"NOT {_ACUTE}",
        takes=Action.DECIDE,
    ),
)
"""What not everyone who writes in a table may write there."""

_IS_ACUTE = """
CREATE FUNCTION is_acute(application uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
SELECT EXISTS (SELECT 1 FROM aid_application WHERE id = application AND kind = 'emergency') $$
"""

# An application is decided on by the decision that one has just signed.
_HAS_DECIDED = """
CREATE FUNCTION has_decided(application uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
SELECT EXISTS (
    SELECT 1 FROM decision WHERE application_id = application
    AND signed_by = my_staff_id() AND signed_at IS NOT NULL AND is_about_now(signed_at)
) $$
"""


def table_security() -> Iterator[str]:
    """The policies of each table, and the triggers that hold what takes more."""
    for table, access in ACCESS.items():
        reads = OF_THE_UNIT if access.reads is None else may(*access.reads)
        yield policy(table, "select", using=reads)
        signed = _signed_by_me(access, access.stamp)
        yield policy(table, "insert", check=may(*access.adds) + signed)
        if access.changes:
            signed = _signed_by_me(access, access.stamp_again or access.stamp)
            yield policy(
                table,
                "update",
                using=may(*access.changes, *access.holds),
                check=may(*access.changes) + signed,
            )
    yield policy("spot_check", "insert", check=_DRAWN.format(me=ME), by="_drawn", only=True)
    yield _IS_ACUTE
    yield _HAS_DECIDED
    for act in ACTS:
        name = f"{act.table}_{act.what}"
        yield refused_but(act.table, act.event, name, act.condition, act.takes)


def _signed_by_me(access: Access, stamp: str) -> str:
    """In one's own name, or in nobody's while it is a draft."""
    if not stamp:
        return ""
    draft = f"{stamp} IS NULL OR " if access.changes else ""
    return f" AND ({draft}{stamp} = {ME})"
