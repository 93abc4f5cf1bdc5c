#!/usr/bin/env bash
# alembic 1.20.1 with SQLAlchemy 2.1.9 on Python 3.11's SQLite, seen 2026-11-27.
# Guess: batch_alter_table, which copies a table, drops it and renames the copy, makes the table's
#   triggers again as it makes its indexes again, or says that it does not; and rows of other
#   tables are not touched by a change of one column.
# Seen: the triggers are gone without a warning, so a table that refused changes takes them. Where
#   foreign keys are enforced on the connection, dropping the old table deletes its rows first, and
#   every row that refers to them with ON DELETE CASCADE goes too: the child table is empty
#   afterwards, with no error. (An unnamed CHECK is dropped with a warning.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q alembic==1.20.1 sqlalchemy==2.1.9
"$folder/venv/bin/python" -W error - <<'PY'
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

SCHEMA = """
CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT);
CREATE INDEX by_name ON parent (name);
CREATE TRIGGER locked BEFORE UPDATE ON parent BEGIN SELECT RAISE(ABORT, 'locked'); END;
CREATE TABLE child (
    id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES parent (id) ON DELETE CASCADE
);
INSERT INTO parent VALUES (1, 'a');
INSERT INTO child VALUES (1, 1);
"""

engine = sa.create_engine("sqlite://")
with engine.connect() as connection:
    connection.connection.driver_connection.executescript(f"PRAGMA foreign_keys = ON;{SCHEMA}")
    operations = Operations(MigrationContext.configure(connection))
    with operations.batch_alter_table("parent") as batch:
        batch.alter_column("name", nullable=False, server_default="")

    def there(kind: str) -> list:
        query = sa.text("SELECT name FROM sqlite_master WHERE type = :kind")
        return list(connection.scalars(query, {"kind": kind}))

    seen = {
        "indexes": there("index"),
        "triggers": there("trigger"),
        "parents": connection.scalar(sa.text("SELECT count(*) FROM parent")),
        "children": connection.scalar(sa.text("SELECT count(*) FROM child")),
    }
print(seen)
assert seen == {"indexes": ["by_name"], "triggers": [], "parents": 1, "children": 0}
print("as seen: the triggers and the rows of the other table are gone, without a word")
PY
