"""The seeded draw of spot checks: the same seed gives the same cases on any machine."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from uuid import UUID


def draw(
    cases: Iterable[tuple[UUID, UUID]], seed: int, per_officer: int
) -> Mapping[UUID, tuple[UUID, ...]]:
    """So many cases for each officer, out of (case, officer) pairs.

    Each case's place is SHA-256 of the seed and its id, so that neither the order of the input
    nor the version of a random generator matters.
    """
    by_officer: dict[UUID, set[UUID]] = defaultdict(set)
    for case_id, officer_id in cases:
        by_officer[officer_id].add(case_id)
    return {
        officer_id: tuple(sorted(own, key=lambda case_id: _place(seed, case_id))[:per_officer])
        for officer_id, own in sorted(by_officer.items())
    }


def _place(seed: int, case_id: UUID) -> bytes:
    return hashlib.sha256(f"{seed}:{case_id}".encode()).digest()
