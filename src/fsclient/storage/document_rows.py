"""The contents of documents, held to their hashes without all of them being in memory at once."""

import hashlib
from collections.abc import Collection, Mapping
from uuid import UUID

import sqlalchemy as sa

from fsclient.storage import tables
from fsclient.storage.row_sets import among


def fetch_document_hashes(
    connection: sa.Connection, case_ids: Collection[UUID]
) -> Mapping[UUID, str]:
    """The SHA-256 of the content of each document of some cases, by its id."""
    row = tables.document_content.c
    of_cases, values = among(connection.dialect, row.case_id, case_ids, "cases")
    query = sa.select(row.id, row.content).where(of_cases).execution_options(yield_per=1)
    found = connection.execute(query, values)
    return {one.id: hashlib.sha256(one.content).hexdigest() for one in found}
