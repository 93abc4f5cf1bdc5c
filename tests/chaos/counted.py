"""What stands in the database after a day of kills and cuts, against what was told."""

from collections import Counter

import sqlalchemy as sa

from fsclient.storage import tables
from tests.chaos.day import NOTES, PARTS

Step = tuple[int, str]
"""The number of a case, and what was done in it."""


def standing(engine: sa.Engine) -> Counter[Step]:
    """How many times each step is done, as the tables have it."""
    person, member, note = tables.person, tables.household_member, tables.journal_note
    number = sa.func.replace(person.c.family_name, "Prov ", "")
    here = sa.join(member, person, person.c.id == member.c.person_id)

    def by_case(table: sa.Table, step: str, *which: sa.ColumnElement[bool]) -> sa.Select[tuple]:  # type: ignore[type-arg]  # of any row
        joined = here.join(table, table.c.case_id == member.c.case_id)
        return sa.select(number, sa.literal(step)).select_from(joined).where(*which)

    sheet, payment = tables.calculation_sheet, tables.payment
    queries = [
        sa.select(number, sa.literal("case")).select_from(here),
        by_case(sheet, "sheet"),
        by_case(sheet, "sum", sheet.c.finished_at.is_not(None)),
        by_case(tables.decision, "decision", tables.decision.c.signed_at.is_not(None)),
        by_case(tables.letter, "letter"),
        by_case(tables.payee_account, "account"),
        *(by_case(payment, f"payment {part}", payment.c.amount == part) for part in PARTS),
        *(
            by_case(note, f"note {count}", note.c.text.like(f"%: samtal {count}.%"))
            for count in range(NOTES)
        ),
    ]
    found: Counter[Step] = Counter()
    with engine.connect() as connection:
        for query in queries:
            found.update((int(row[0]), str(row[1])) for row in connection.execute(query))
        for step, column in (("release", payment.c.released_at), ("file", payment.c.file_id)):
            left = sa.func.sum(sa.case((column.is_(None), 1), else_=0))
            whole = (
                sa.select(number)
                .select_from(here.join(payment, payment.c.case_id == member.c.case_id))
                .group_by(number)
                .having(left == 0)
            )
            found.update((int(row[0]), step) for row in connection.execute(whole))
        filed = sa.select(sa.func.count(sa.distinct(payment.c.file_id)))
        files = sa.select(sa.func.count()).select_from(tables.payment_file)
        empty = connection.execute(files).scalar_one() - connection.execute(filed).scalar_one()
    if empty:
        found[0, "file without payments"] = 1 + empty
    return found
