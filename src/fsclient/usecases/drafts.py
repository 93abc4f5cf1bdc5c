"""Text being typed that belongs to nothing yet, kept for the one who types it."""

from hashlib import sha256
from typing import Final

from fsclient.domain.staff import Draft
from fsclient.usecases.desk import Desk
from fsclient.usecases.once import draft
from fsclient.usecases.ports import UnitOfWork

_LONGEST_KEY: Final = 80


@draft
def save_draft(desk: Desk, key: str, content: str) -> None:
    """Keep my text under a key; an empty text is forgotten."""
    with desk.begin() as work:
        save_draft_in(desk, work, key, content)
        work.commit()


def save_draft_in(desk: Desk, work: UnitOfWork, key: str, content: str) -> None:
    """The same within a unit of work that the caller commits."""
    key = _short(key)
    kept = work.drafts.find(staff_id=desk.me.id, key=key)
    if not content and kept:
        work.drafts.remove(kept[0])
    elif content and kept:
        work.drafts.save(
            Draft(
                id=kept[0].id,
                staff_id=desk.me.id,
                key=key,
                content=content,
                saved_at=desk.now,
                version=kept[0].version,
            )
        )
    elif content:
        work.drafts.add(
            Draft(
                id=desk.new_id(),
                staff_id=desk.me.id,
                key=key,
                content=content,
                saved_at=desk.now,
            )
        )


def read_draft(desk: Desk, key: str) -> str:
    """My text under a key; empty where there is none."""
    key = _short(key)
    with desk.begin() as work:
        kept = work.drafts.find(staff_id=desk.me.id, key=key)
    return kept[0].content if kept else ""


def _short(key: str) -> str:
    # A server's column takes no more; one that names two rows is longer.
    if len(key) <= _LONGEST_KEY:
        return key
    digest = sha256(key.encode()).hexdigest()
    return f"{key[: _LONGEST_KEY - len(digest) - 1]}:{digest}"
