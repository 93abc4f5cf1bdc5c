"""Runs the migrations on the connection that ``storage.upgrade`` hands over, and tells of each."""

from typing import Literal

import sqlalchemy as sa
from alembic import context

from fsclient.storage.tables import metadata


def _shown_as(kind: str, value: object, autogenerate: object) -> str | Literal[False]:
    if kind == "type" and isinstance(value, sa.TypeDecorator):
        return f"sa.{value.impl_instance!r}"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    render_item=_shown_as,
    compare_type=True,
    on_version_apply=context.config.attributes.get("applied"),
)
with context.begin_transaction():
    context.run_migrations()
