"""The draw of spot checks: the same everywhere for the same seed, and fair to each officer."""

from __future__ import annotations

import hashlib
from decimal import Decimal
from math import sqrt
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fsclient.rules.sampling import draw, likely_share

ANNA, BO = UUID(int=1), UUID(int=2)
CASES = [UUID(int=100 + number) for number in range(10)]
PAIRS = [*((case, BO) for case in CASES[:6]), *((case, ANNA) for case in CASES[6:])]


def test_a_case_is_placed_by_the_digest_of_seed_and_id() -> None:
    def place(case: UUID) -> bytes:
        return hashlib.sha256(f"7:{case}".encode()).digest()

    drawn = draw(PAIRS, seed=7, per_officer=2)

    assert list(drawn) == [ANNA, BO]
    assert drawn[BO] == tuple(sorted(CASES[:6], key=place)[:2])
    assert drawn[ANNA] == tuple(sorted(CASES[6:], key=place)[:2])


def test_an_officer_with_few_cases_has_them_all_drawn_once_each() -> None:
    drawn = draw([*PAIRS, *PAIRS], seed=7, per_officer=5)

    assert sorted(drawn[ANNA]) == CASES[6:]
    assert len(set(drawn[BO])) == 5
    assert draw([], seed=7, per_officer=5) == {}


@given(st.permutations(PAIRS), st.integers(0, 10**9), st.integers(0, 12))
def test_the_order_of_the_cases_changes_no_draw(
    pairs: list[tuple[UUID, UUID]], seed: int, per_officer: int
) -> None:
    assert draw(pairs, seed, per_officer) == draw(PAIRS, seed, per_officer)


def test_another_seed_draws_other_cases() -> None:
    draws = {draw(PAIRS, seed, per_officer=2)[BO] for seed in range(10)}

    assert len(draws) > 5


@pytest.mark.parametrize(
    ("faulty", "judged"), [(0, 1), (1, 1), (0, 10), (10, 10), (2, 24), (5, 10), (1, 1000)]
)
def test_wilsons_interval_by_its_published_formula(faulty: int, judged: int) -> None:
    # p ± z·sqrt(p(1-p)/n + z²/4n²) around p + z²/2n, over 1 + z²/n (Wilson 1927).
    p, n, z = faulty / judged, judged, 1.959963985
    reach = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    low = (p + z * z / (2 * n) - reach) / (1 + z * z / n)
    high = (p + z * z / (2 * n) + reach) / (1 + z * z / n)

    least, most = likely_share(faulty, judged)

    assert float(least) == pytest.approx(max(low, 0), abs=1e-12)
    assert float(most) == pytest.approx(min(high, 1), abs=1e-12)


@given(st.integers(1, 10**6).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_lies_between_none_and_all_and_holds_what_was_found(
    found: tuple[int, int],
) -> None:
    faulty, judged = found
    least, most = likely_share(faulty, judged)

    hair = Decimal("1e-20")
    assert 0 <= least <= Decimal(faulty) / judged + hair
    assert Decimal(faulty) / judged - hair <= most <= 1
