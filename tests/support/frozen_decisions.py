"""Decisions that an earlier program signed, kept as it wrote them, word for word."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec

from fsclient.domain.decision import Decision, DecisionBasis

FROZEN: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "frozen" / "version-1.json").read_text(encoding="utf-8")
)
NAMES = [row["name"] for row in FROZEN]


def frozen(row: dict[str, Any]) -> tuple[Decision, DecisionBasis]:
    """A decision and its basis as they were signed, before a basis told its version."""
    decision = msgspec.convert(row["decision"], Decision)
    return decision, msgspec.convert({**row["basis"], "rules": 1}, DecisionBasis)
