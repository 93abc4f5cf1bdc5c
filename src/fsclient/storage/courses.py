"""From which state to which a row may go, declared once and held by both engines."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fsclient.storage.refusals import null_safe, refusing

LOCKED = "locked_row"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A row goes from a state to another, or is changed in the one where it is.

    ``when`` is what must be true then, in SQL of OLD and NEW; ``kept`` are columns that are as
    they were.
    """

    before: str
    after: str
    when: str = "true"
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How the rows of a table go from state to state, by the column ``state``.

    A state that no step leaves is the end: nothing of the row changes any more. ``kept`` are
    columns that no step changes, ``needs`` what a row in a state says, however it came there. On
    a server, which knows its owner from its people, these begin a row in the ``first``.
    """

    table: str
    state: str
    first: str
    steps: tuple[Step, ...]
    kept: tuple[str, ...] = ()
    needs: Mapping[str, str]


_DECIDED = """
EXISTS (
    SELECT 1 FROM decision WHERE decision.application_id = NEW.id
    AND decision.case_id = NEW.case_id AND decision.signed_at IS NOT NULL
)
"""
_SETTLED = "NEW.settled_on IS NOT NULL"
_UNFILED = "NEW.file_id IS NULL"
_RELEASE = ("released_by", "released_at")
_STOP = ("stopped_by", "stopped_at", "stopped_reason")

# Only as long as nobody has signed, decided or paid by what it belongs to.
_UNSIGNED = """
NEW.ended_by = NEW.attached_by AND CASE NEW.thing
    WHEN 'application' THEN EXISTS (
        SELECT 1 FROM aid_application AS one WHERE one.id = NEW.thing_id AND one.status = 'open'
    )
    WHEN 'account' THEN NOT EXISTS (
        SELECT 1 FROM payment AS one WHERE one.account_id = NEW.thing_id
    )
    WHEN 'note' THEN EXISTS (
        SELECT 1 FROM journal_note AS one WHERE one.id = NEW.thing_id AND one.signed_at IS NULL
    )
    WHEN 'plan' THEN EXISTS (
        SELECT 1 FROM plan AS one WHERE one.id = NEW.thing_id AND one.signed_at IS NULL
    )
END
"""
_ENDED = "NEW.ended_by IS NOT NULL AND NEW.ended_reason <> ''"

COURSES = (
    # Only an open application is decided on, or taken back on a day and for a reason.
    Course(
        table="aid_application",
        state="status",
        first="open",
        steps=(
            Step(before="open", after="open"),
            Step(before="open", after="decided", when=_DECIDED),
            Step(before="open", after="withdrawn"),
        ),
        needs={
            "withdrawn": "NEW.withdrawn_on IS NOT NULL AND coalesce(NEW.withdrawn_reason, '') <> ''"
        },
    ),
    # An appeal is settled once.
    Course(
        table="appeal",
        state="outcome",
        first="pending",
        steps=tuple(
            Step(before="pending", after=after)
            for after in ("pending", "changed_by_unit", "handed_over", "too_late")
        ),
        kept=("received_on", "received_decision_on", "last_day"),
        needs={
            "pending": "NEW.settled_on IS NULL",
            "changed_by_unit": _SETTLED,
            "handed_over": _SETTLED,
            "too_late": f"{_SETTLED} AND coalesce(NEW.received_on > NEW.last_day, false)",
        },
    ),
    # A document is taken away by whoever attached it by mistake, or struck, once and for a reason.
    Course(
        table="case_document",
        state="status",
        first="standing",
        steps=(
            Step(before="standing", after="taken_away", when=_UNSIGNED),
            Step(before="standing", after="struck"),
        ),
        kept=(
            "case_id",
            "thing",
            "thing_id",
            "name",
            "kind",
            "pages",
            "size",
            "sha256",
            "attached_by",
            "attached_at",
        ),
        needs={
            "standing": "NEW.ended_by IS NULL AND NEW.ended_reason = ''",
            "taken_away": _ENDED,
            "struck": _ENDED,
        },
    ),
    # Prepared, then released or stopped; released, then filed, or stopped by someone who says why.
    Course(
        table="payment",
        state="status",
        first="prepared",
        steps=(
            Step(before="prepared", after="prepared", when=_UNFILED, kept=(*_RELEASE, *_STOP)),
            Step(before="prepared", after="released", when=_UNFILED, kept=_STOP),
            Step(before="prepared", after="stopped", when=_UNFILED, kept=_RELEASE),
            Step(
                before="released",
                after="released",
                when="OLD.file_id IS NULL",
                kept=(*_RELEASE, *_STOP),
            ),
            Step(before="released", after="stopped", when="OLD.file_id IS NULL", kept=_RELEASE),
        ),
        kept=(
            "case_id",
            "decision_id",
            "account_id",
            "payee",
            "amount",
            "month",
            "pay_on",
            "decided_by",
            "prepared_by",
            "prepared_at",
            "reference_kind",
            "reference",
        ),
        needs={
            "stopped": f"{_UNFILED} AND NEW.stopped_by IS NOT NULL AND NEW.stopped_reason <> ''"
        },
    ),
)


def never_astray(dialect: str) -> Iterator[str]:
    """The triggers that hold each row to its course."""
    for course in COURSES:
        allowed = " OR ".join(f"({_step(dialect, course, step)})" for step in course.steps)
        unfit = " OR ".join(
            f"(NEW.{course.state} = '{state}' AND NOT ({need}))"
            for state, need in course.needs.items()
        )
        astray = f"NOT (({allowed}) AND {_same(dialect, course.kept)}) OR {unfit}"
        table = course.table
        yield from refusing(dialect, table, "UPDATE", f"{table}_astray", astray, LOCKED)
        yield from refusing(dialect, table, "INSERT", f"{table}_unfit", unfit, LOCKED)
        if dialect == "postgresql":
            begun = f"is_person() AND NEW.{course.state} <> '{course.first}'"
            yield from refusing(dialect, table, "INSERT", f"{table}_begun", begun, LOCKED)


def _step(dialect: str, course: Course, step: Step) -> str:
    return (
        f"OLD.{course.state} = '{step.before}' AND NEW.{course.state} = '{step.after}' "
        f"AND ({step.when}) AND {_same(dialect, step.kept)}"
    )


def _same(dialect: str, columns: tuple[str, ...]) -> str:
    same, _other = null_safe(dialect)
    return " AND ".join(("true", *(f"NEW.{name} {same} OLD.{name}" for name in columns)))
