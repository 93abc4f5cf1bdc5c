"""How fast the normberäkning is: one household beside OpenFisca, and many by the command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from fsclient.bootstrap import load_rule_book
from fsclient.bootstrap.processors import processors
from fsclient.rules.calculation import calculate
from tests.bench.households import family_of_five, households_as_json
from tests.bench.rows import Row, median, p95, rounded, seconds

ROOT = Path(__file__).resolve().parents[2]
PEER = ROOT / "build" / "bench-venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
ROUNDS = 15
OURS_A_ROUND = 500
PEERS_A_ROUND = 50
MANY = 250_000
MANY_ROUNDS = 5


def rows() -> Iterator[Row]:
    """The rows `calculate.*`."""
    yield from one_household()
    yield from many_households()


def one_household() -> Iterator[Row]:
    """One family of five with every line, alternating with the peer.

    A formula is kept as its pattern and its amounts, and becomes text when it is read: in the
    window one at a time, in a letter or a file every one. Both ways are measured.
    """
    book = load_rule_book()
    facts = family_of_five()
    lines = len(calculate(facts, book).lines)

    def worked_out() -> None:
        for _ in range(OURS_A_ROUND):
            calculate(facts, book)

    def rendered() -> None:
        for _ in range(OURS_A_ROUND):
            sum(len(line.basis.formula) for line in calculate(facts, book).lines)

    worked_out()
    rendered()
    times: list[float] = []
    rendered_times: list[float] = []
    ratios: list[float] = []
    with peer() as theirs:
        for _ in range(ROUNDS):
            times.append(seconds(worked_out) / OURS_A_ROUND)
            rendered_times.append(seconds(rendered) / OURS_A_ROUND)
            ratios.append(times[-1] / (theirs(PEERS_A_ROUND) / PEERS_A_ROUND))
    what = f"family of five, {lines} lines"
    yield _milliseconds("calculate.p50", times, f"{what}, formulas made text when read")
    yield _milliseconds("calculate.rendered.p50", rendered_times, f"{what} and formulas as text")
    yield Row(
        name="calculate.ratio",
        value=rounded(median(ratios)),
        unit="x",
        n=ROUNDS,
        note="calculate.p50 over OpenFisca country template, two variables; "
        f"p95 {rounded(p95(ratios))}",
    )


def _milliseconds(name: str, times: list[float], note: str) -> Row:
    return Row(
        name=name,
        value=rounded(median(times) * 1000),
        unit="ms",
        n=ROUNDS * OURS_A_ROUND,
        note=f"{note}; p95 {rounded(p95(times) * 1000)} ms",
    )


@contextmanager
def peer() -> Iterator[Callable[[int], float]]:
    """OpenFisca, kept running: gives the seconds that so many of its households take."""
    script = Path(__file__).with_name("openfisca_peer.py")
    with subprocess.Popen(
        [PEER, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        questions, answers = process.stdin, process.stdout
        if questions is None or answers is None:
            raise AssertionError("both are pipes")

        def ask(count: int) -> float:
            print(count, file=questions, flush=True)
            return float(answers.readline())

        ask(1)
        yield ask
        questions.close()


def many_households() -> Iterator[Row]:
    """Households a second by `fsclient calculate --many`, its start included.

    On all processors, and over one in the same run, in turn.
    """
    described = households_as_json(MANY, seed=2)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "households.jsonl"
        source.write_text("\n".join(map(json.dumps, described)), encoding="utf-8")
        command = [sys.executable, "-m", "fsclient", "calculate", "--many", str(source)]

        def run(*options: str) -> float:
            def running() -> None:
                subprocess.run(
                    [*command, *options], stdout=subprocess.DEVNULL, check=True, env=_as_installed()
                )

            return MANY / seconds(running)

        pairs = [(run(), run("--processes", "1")) for _ in range(MANY_ROUNDS)]
    every, one = zip(*pairs, strict=True)
    yield Row(
        name="calculate.many",
        value=rounded(median(every)),
        unit="households/s",
        n=MANY_ROUNDS,
        note=f"{MANY} households from a file, start of the program included, on {processors()} "
        f"processors; {rounded(median(one))}/s on one",
    )
    yield Row(
        name="calculate.many.ratio",
        value=rounded(median([of_every / of_one for of_every, of_one in pairs])),
        unit="x",
        n=MANY_ROUNDS,
        note=f"calculate.many on {processors()} processors over one, in turn",
    )


def _as_installed() -> dict[str, str]:
    """The surroundings of an installed program, whose modules have been compiled before."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
