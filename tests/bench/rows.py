"""A row of the bench, and how times become one."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measured figure: `n` is how many times it was taken, `note` says of what.

    The value is None where what was to be measured failed; `note` says how.
    """

    name: str
    value: float | None
    unit: str
    n: int
    note: str = ""

    def as_json(self) -> str:
        """The row as one line."""
        return json.dumps(asdict(self), ensure_ascii=False)


def failed(name: str, error: Exception) -> Row:
    """The row of what could not be measured."""
    return Row(name=name, value=None, unit="", n=0, note=f"failed: {type(error).__name__}: {error}")


def seconds(work: Callable[[], object]) -> float:
    """How long the work took."""
    start = perf_counter()
    work()
    return perf_counter() - start


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """The value that at most one in twenty is above, by nearest rank."""
    ordered = sorted(values)
    return ordered[-(-95 * len(ordered) // 100) - 1]


def rounded(value: float) -> float:
    """Four significant digits: more would claim what no clock here knows."""
    return float(f"{value:.4g}")
