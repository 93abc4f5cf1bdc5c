"""The normberäkning: one table that is filled in where it stands, and explains itself."""
