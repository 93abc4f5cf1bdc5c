"""The seal of what an earlier program signed holds, and covers all of what is signed now."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from fsclient.domain.calculation import RULES_VERSION
from fsclient.usecases.basis_versions import as_written
from fsclient.usecases.decision import decision_hash
from tests.support.frozen_decisions import FROZEN, NAMES, frozen


@pytest.mark.parametrize("row", FROZEN, ids=NAMES)
def test_the_seal_of_an_earlier_decision_still_holds(row: dict[str, Any]) -> None:
    decision, basis = frozen(row)

    assert decision_hash(decision, basis) == row["hash"]


def test_another_amount_under_an_earlier_seal_is_seen() -> None:
    decision, basis = frozen(FROZEN[0])
    other = dataclasses.replace(basis.result, result=basis.result.result + Decimal(1))

    assert decision_hash(decision, dataclasses.replace(basis, result=other)) != FROZEN[0]["hash"]


def test_a_version_that_is_told_wrong_is_seen() -> None:
    decision, basis = frozen(FROZEN[0])

    now = dataclasses.replace(basis, rules=RULES_VERSION)

    assert decision_hash(decision, now) != FROZEN[0]["hash"]


def test_all_of_a_basis_made_now_is_sealed() -> None:
    _, basis = frozen(FROZEN[1])
    now = dataclasses.replace(basis, rules=RULES_VERSION)

    assert as_written(now) == msgspec.to_builtins(now)
