"""The seal of what an earlier program signed holds, and covers all of what is signed now."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from fsclient.domain.calculation import RULES_VERSION, Income
from fsclient.domain.decision import BasisText, DecisionBasis
from fsclient.usecases.basis_versions import as_kept, as_written, is_kept_as, read_basis
from fsclient.usecases.decision import decision_hash, is_as_signed
from fsclient.usecases.seals import seal
from tests.support.frozen_decisions import FROZEN, NAMES, frozen

INCOMES = (
    Income(person="a", type="wage", amount=Decimal("4200.50")),
    Income(person="b", type="child_allowance", amount=Decimal(1250)),
)


@pytest.mark.parametrize("row", FROZEN, ids=NAMES)
def test_the_seal_of_an_earlier_decision_still_holds(row: dict[str, Any]) -> None:
    decision, basis = frozen(row)

    assert decision_hash(decision, basis) == row["hash"]
    signed = dataclasses.replace(decision, hash=row["hash"])
    assert is_as_signed(signed, kept(basis))
    assert not is_as_signed(signed, kept(dataclasses.replace(basis, id=basis.case_id)))


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


@pytest.mark.parametrize("copied", [None, False, True])
def test_a_basis_made_now_is_sealed_as_its_texts_say(copied: bool | None) -> None:
    _, basis = frozen(FROZEN[1])
    incomes = [dataclasses.replace(one, copied=copied, label='"copied":null,') for one in INCOMES]
    facts = dataclasses.replace(basis.facts, incomes=tuple(incomes))
    now = dataclasses.replace(basis, facts=facts, rules=RULES_VERSION)

    text = kept(now)

    assert read_basis(text) == now
    assert is_kept_as(now.result, text)
    assert seal(as_kept(text)) == seal(as_written(now))


def kept(basis: DecisionBasis) -> BasisText:
    """The basis as a database keeps it."""
    facts, result = (
        msgspec.json.encode(one, order="sorted").decode() for one in (basis.facts, basis.result)
    )
    return BasisText(
        id=basis.id, case_id=basis.case_id, facts=facts, result=result, rules=basis.rules
    )
