"""SHA-256 over what is signed, so that a change or a gap shows."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec


def seal(content: object) -> str:
    """The hash of a value, the same whatever order its fields came in."""
    return hashlib.sha256(msgspec.json.encode(content, order="sorted")).hexdigest()


def fields_of(value: object, *names: str) -> Mapping[str, object]:
    """Some fields of a value, to be sealed; times in UTC, as the database gives them back."""
    return {name: _in_utc(getattr(value, name)) for name in names}


def _in_utc(value: object) -> object:
    return value.astimezone(UTC) if isinstance(value, datetime) else value
