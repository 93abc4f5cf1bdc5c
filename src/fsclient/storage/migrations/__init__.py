"""Alembic's folder: one module a change of the tables, from the first on."""
