"""What a local database keeps of its running cases and of each month's decisions, for lists and
counts: to read all that there is would take it longer than anyone waits.

The database makes it itself of the rows as they are written, whoever writes them, and all of it
anew whenever the guards are put up. A server counts each time: there many write at once, and would
wait for each other's sums.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from fsclient.domain.decision import DecisionKind
from fsclient.domain.people import MemberRole
from fsclient.storage.tables import MONTH_SUMS, month_sum, running_case

# From the day after ``unsettled_until`` the adults of a case are those who have no last day.
_RUNNING: Final = """
SELECT held.id, held.number, held.district, held.caseworker_id, held.payment_officer_id,
    (SELECT due_on FROM next_step WHERE next_step.id = held.id),
    (
        SELECT min(remind_on) FROM reminder
        WHERE reminder.case_id = held.id AND reminder.ended_at IS NULL
    ),
    max(max(adult.since, coalesce(adult.until, adult.since))),
    count(adult.case_id) FILTER (WHERE adult.until IS NULL),
    count(adult.follow_up_on) FILTER (WHERE adult.until IS NULL)
        = count(adult.case_id) FILTER (WHERE adult.until IS NULL),
    min(adult.follow_up_on) FILTER (WHERE adult.until IS NULL)
FROM case_file AS held LEFT JOIN (
    SELECT case_id, since, until, (
        SELECT follow_up_on FROM plan
        WHERE plan.case_id = household_member.case_id
        AND plan.person_id = household_member.person_id AND signed_at IS NOT NULL
        ORDER BY plan.number DESC LIMIT 1
    ) AS follow_up_on
    FROM household_member WHERE role IN ('{applicant}', '{co_applicant}')
) AS adult ON adult.case_id = held.id
WHERE held.closed_on IS NULL {of_case}
GROUP BY held.id
"""

_MADE: Final = "DELETE FROM running_case WHERE id = {case}; {insert};"

_SUMS: Final = """
INSERT INTO month_sum (month, district, {names})
SELECT decision.month, {district}, {sign}count(*),
    {sign}count(DISTINCT decision.case_id) FILTER (WHERE acute.id IS NULL),
    {sign}coalesce(sum(decision.amount) FILTER (WHERE acute.id IS NULL), 0),
    {sign}coalesce(sum(decision.amount) FILTER (WHERE acute.id IS NOT NULL), 0),
    {sign}count(*) FILTER (WHERE acute.id IS NULL),
    {sign}count(*) FILTER (WHERE acute.id IS NULL AND decision.kind = '{refusal}'),
    {sign}count(*) FILTER (WHERE acute.id IS NULL AND decision.kind = '{partial}')
FROM decision JOIN case_file AS held ON held.id = decision.case_id
LEFT JOIN emergency_assessment AS acute ON acute.id = decision.id AND {acute}
WHERE decision.signed_at IS NOT NULL AND {which}
GROUP BY decision.month, {district}
ON CONFLICT (month, district) DO UPDATE SET {added}
"""

_TRIGGER: Final = """
CREATE TRIGGER {table}_{event}_kept_{figure} AFTER {event} ON {table} FOR EACH ROW {when}
BEGIN {done} END
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """Of which case something is kept: told by a table's rows as they are after an event."""

    table: str
    event: str
    case: str
    when: str = ""


_RUNNING_CHANGES: Final = (
    _Change(table="case_file", event="INSERT", case="NEW.id"),
    _Change(table="case_file", event="UPDATE", case="NEW.id"),
    _Change(table="household_member", event="INSERT", case="NEW.case_id"),
    _Change(table="household_member", event="UPDATE", case="NEW.case_id"),
    _Change(
        table="plan", event="INSERT", case="NEW.case_id", when="WHEN NEW.signed_at IS NOT NULL"
    ),
    _Change(
        table="plan", event="UPDATE", case="NEW.case_id", when="WHEN NEW.signed_at IS NOT NULL"
    ),
    _Change(table="next_step", event="INSERT", case="NEW.id"),
    _Change(
        table="next_step", event="UPDATE", case="NEW.id", when="WHEN NEW.due_on IS NOT OLD.due_on"
    ),
    _Change(table="next_step", event="DELETE", case="OLD.id"),
    _Change(table="reminder", event="INSERT", case="NEW.case_id"),
    _Change(table="reminder", event="UPDATE", case="NEW.case_id"),
    _Change(table="reminder", event="DELETE", case="OLD.case_id"),
)


def keeping(dialect: str) -> Iterator[str]:
    """The triggers that keep what is written, on SQLite."""
    if dialect != "sqlite":
        return
    for one in _RUNNING_CHANGES:
        yield _TRIGGER.format(
            table=one.table, event=one.event, figure="running", when=one.when, done=_made(one.case)
        )
    yield from _sums_of_signing()
    yield from _sums_of_acute_need()
    yield from _sums_of_moving()


def kept_security() -> Iterator[str]:
    """PostgreSQL: they may be looked through like every table, and nothing stands in them."""
    for table in (running_case, month_sum):
        yield f"GRANT SELECT ON {table.name} TO fsclient_staff"
        yield f"ALTER TABLE {table.name} ENABLE ROW LEVEL SECURITY"


def renew(connection: sa.Connection) -> None:
    """Make all of it anew: the triggers that do it were aside."""
    if connection.dialect.name != "sqlite":
        return
    for table in (running_case, month_sum):
        connection.execute(sa.delete(table))
    connection.exec_driver_sql(_insert_running(""))
    connection.exec_driver_sql(_sums())


def _made(case: str) -> str:
    return _MADE.format(case=case, insert=_insert_running(f"AND held.id = {case}"))


def _insert_running(of_case: str) -> str:
    running = _RUNNING.format(
        applicant=MemberRole.APPLICANT.value,
        co_applicant=MemberRole.CO_APPLICANT.value,
        of_case=of_case,
    )
    names = ", ".join(column.name for column in running_case.columns)
    return f"INSERT INTO running_case ({names}) {running}"


def _sums_of_signing() -> Iterator[str]:
    """Without the decision what was, and with it what is: it may be the household's second."""
    month = "decision.case_id = NEW.case_id AND decision.month = NEW.month"
    done = _exchanged(_sums(f"{month} AND decision.id <> NEW.id", sign="-"), _sums(month))
    for event, when in (
        ("INSERT", "NEW.signed_at IS NOT NULL"),
        ("UPDATE", "OLD.signed_at IS NULL AND NEW.signed_at IS NOT NULL"),
    ):
        yield _TRIGGER.format(
            table="decision", event=event, figure="sums", when=f"WHEN {when}", done=done
        )


def _sums_of_acute_need() -> Iterator[str]:
    """A decision is told to be in acute need once it is signed."""
    month = (
        "decision.case_id = NEW.case_id "
        "AND decision.month = (SELECT one.month FROM decision AS one WHERE one.id = NEW.id)"
    )
    done = _exchanged(_sums(month, sign="-", acute="acute.id <> NEW.id"), _sums(month))
    yield _TRIGGER.format(
        table="emergency_assessment", event="INSERT", figure="sums", when="", done=done
    )


def _sums_of_moving() -> Iterator[str]:
    """A case takes what was decided in it with it to another district."""
    mine = "decision.case_id = NEW.id"
    done = _exchanged(_sums(mine, sign="-", district="OLD.district"), _sums(mine))
    yield _TRIGGER.format(
        table="case_file",
        event="UPDATE",
        figure="sums",
        when="WHEN NEW.district <> OLD.district",
        done=done,
    )


def _exchanged(was: str, became: str) -> str:
    return f"{was}; {became};"


def _sums(
    which: str = "true", *, sign: str = "", acute: str = "true", district: str = "held.district"
) -> str:
    """Add what some signed decisions come to, or with ``sign`` take it away."""
    return _SUMS.format(
        names=", ".join(MONTH_SUMS),
        added=", ".join(f"{name} = {name} + excluded.{name}" for name in MONTH_SUMS),
        which=which,
        sign=sign,
        acute=acute,
        district=district,
        refusal=DecisionKind.REFUSAL.value,
        partial=DecisionKind.PARTIAL_REFUSAL.value,
    )
