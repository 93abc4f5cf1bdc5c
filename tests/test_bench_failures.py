"""One failed start does not cost the bench its other rows, and is told."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench import __main__ as bench
from tests.bench import window
from tests.bench.rows import Row


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the bench writes."""
    monkeypatch.setattr(bench, "REPORT", tmp_path / "bench.json")
    return tmp_path / "bench.json"


def test_a_start_that_hangs_is_told_and_the_other_rows_are_kept(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    starts = iter(range(100))

    def start(_unit: Path, _pause: float) -> tuple[float, ...]:
        if next(starts) == 3:
            raise subprocess.TimeoutExpired("start", 60)
        return (1.0, 1.0)

    monkeypatch.setattr(window, "unit_file", lambda *_size: Path("unit.db"))
    monkeypatch.setattr(window, "_bare_start", lambda: 0.5)
    monkeypatch.setattr(window, "_our_start", start)
    monkeypatch.setattr(bench, "MEASURES", {"window": window.start})
    assert bench.main([]) == 1
    first, second = json.loads(report.read_text(encoding="utf-8"))
    assert (first["name"], first["value"], first["n"]) == ("start.ratio", None, 8)
    assert first["note"].startswith("start 4 of 9 failed: TimeoutExpired; the others: 4.0 x")
    assert (second["name"], second["value"]) == ("start.at_once.ratio", 4.0)


def test_a_measure_that_fails_has_a_row_and_the_next_is_measured(
    report: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> Iterator[Row]:
        yield Row(name="first", value=1.0, unit="s", n=1)
        raise LookupError("gone")

    def sound() -> Iterator[Row]:
        yield Row(name="last", value=2.0, unit="s", n=1)

    monkeypatch.setattr(bench, "MEASURES", {"broken": broken, "sound": sound})
    assert bench.main([]) == 1
    names = [row["name"] for row in json.loads(report.read_text(encoding="utf-8"))]
    assert names == ["first", "broken", "last"]
    assert "LookupError" in capsys.readouterr().err
    assert bench.main(["sound"]) == 0
