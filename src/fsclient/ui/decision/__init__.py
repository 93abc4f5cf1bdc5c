"""The decision beside its letter, and what comes after: letters issued and appeals."""
