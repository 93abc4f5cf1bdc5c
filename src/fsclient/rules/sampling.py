"""The seeded draw of spot checks: the same seed gives the same cases on any machine."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Final
from uuid import UUID

_Z_95: Final = Decimal("1.959963985")


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


def likely_share(faulty: int, judged: int) -> tuple[Decimal, Decimal]:
    """Between which shares of one the whole month's faults lie, at 95 per cent (Wilson).

    Holds for few cases and for none or all faulty, where the plain interval does not.
    """
    share, z = Decimal(faulty) / judged, _Z_95
    spread = 1 + z * z / judged
    middle = (share + z * z / (2 * judged)) / spread
    noise = share * (1 - share) / judged + z * z / (4 * judged * judged)
    reach = z * noise.sqrt() / spread
    return max(middle - reach, Decimal(0)), min(middle + reach, Decimal(1))


def _place(seed: int, case_id: UUID) -> bytes:
    return hashlib.sha256(f"{seed}:{case_id}".encode()).digest()
