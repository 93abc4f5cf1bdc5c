"""Who someone was registered as, and who was found to be one, is only added to."""

from collections.abc import Iterator

STAMPS = {"former_identity": "changed_by", "person_match": "judged_by"}
"""The tables, and the column in which the writer stands."""

_HANDLERS = "('social_worker', 'coordinator', 'deputy_head', 'payment_officer')"
_READERS = (
    "('social_worker', 'coordinator', 'deputy_head', 'payment_officer', 'head', 'fut_investigator')"
)


def people_security() -> Iterator[str]:
    """PostgreSQL: they are read with the person, and written in his own name by whoever writes
    persons.
    """
    role = "(SELECT my_role())"
    for table, stamp in STAMPS.items():
        yield (
            f"CREATE POLICY {table}_select ON {table} FOR SELECT TO fsclient_staff "
            f"USING ({role} IN {_READERS})"
        )
        yield (
            f"CREATE POLICY {table}_insert ON {table} FOR INSERT TO fsclient_staff "
            f"WITH CHECK ({role} IN {_HANDLERS} AND {stamp} = (SELECT my_staff_id()))"
        )
