"""``fsclient calculate --many`` on several processors answers as one does, and ends as it does."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

COMMAND = (sys.executable, "-m", "fsclient", "calculate", "--many")
_MAIN = (
    "import multiprocessing, sys; from fsclient.__main__ import main;"
    " multiprocessing.set_start_method('spawn'); sys.exit(main(sys.argv[1:]))"
)
# As processes begin on Windows and macOS: anew, and as no copy of the one that begins them.
BEGUN_ANEW = (
    sys.executable,
    "-c",
    _MAIN,
    *("calculate", "--many"),
)
LINES = 12_000
SECONDS_TO_END = 20
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and groups of POSIX")


def household(rent: int) -> bytes:
    adult = {"id": "a", "birth_date": "1990-01-01", "status": "single"}
    child = {"id": "b", "birth_date": "2014-05-01"}
    content = {
        "period": "2026-11",
        "household": {"adults": [adult], "children": [child]},
        "incomes": [{"person": "a", "type": "wage", "amount": 5000}],
        "costs": [{"type": "rent", "applied": rent}],
    }
    return json.dumps(content).encode() + b"\n"


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough households for every processor, each its own, one in a hundred a bad line."""
    file = tmp_path_factory.mktemp("many") / "households.jsonl"
    bad = (b"{\n", b"\n", b"\xff\n", household(-1), household(5) * 2)
    file.write_bytes(
        b"".join(
            household(number) if number % 100 else bad[number // 100 % len(bad)]
            for number in range(LINES)
        )
    )
    return file


def test_several_processors_answer_as_one_byte_for_byte(many: Path) -> None:
    alone = subprocess.run([*COMMAND, "--processes", "1", many], capture_output=True, check=False)

    answers = [json.loads(line) for line in alone.stdout.splitlines()]
    assert len(answers) == many.read_bytes().count(b"\n")
    assert [one["costs_total"] for one in answers[1:100]] == list(range(1, 100))
    assert "error" in answers[0]
    for command in (COMMAND, (*COMMAND, "--processes", "3"), (*BEGUN_ANEW, "--processes", "2")):
        shared = subprocess.run([*command, many], capture_output=True, check=False)
        assert (shared.returncode, shared.stderr) == (1, b"")
        assert shared.stdout == alone.stdout


@POSIX
@pytest.mark.parametrize("command", [COMMAND, BEGUN_ANEW], ids=["copied", "begun anew"])
def test_ctrl_c_ends_everyone_without_a_word(command: tuple[str, ...], many: Path) -> None:
    with begun(command, many) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        os.killpg(running.pid, signal.SIGINT)
        running.stdout.read()
        said = running.stderr.read()

    assert (running.returncode, said) == (1, b"")
    assert nobody_is_left(running)


@POSIX
def test_a_reader_that_goes_away_ends_everyone_without_a_word(many: Path) -> None:
    with begun(COMMAND, many) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        running.stdout.close()
        said = running.stderr.read()

    assert (running.returncode, said) == (1, b"")
    assert nobody_is_left(running)


@POSIX
def test_no_more_is_read_than_is_worked_on(many: Path) -> None:
    content = many.read_bytes() * 20
    with begun(COMMAND, Path("-")) as running:
        assert running.stdin
        os.set_blocking(running.stdin.fileno(), False)
        taken = 0
        while select.select([], [running.stdin], [], 3)[1] and taken < len(content):
            taken += os.write(running.stdin.fileno(), content[taken : taken + 65536])
        running.kill()

    assert nobody_is_left(running)
    assert len(content) > 50_000_000
    assert taken < 10_000_000


def begun(command: tuple[str, ...], source: Path) -> subprocess.Popen[bytes]:
    """The command on two processors, with a group of its own that Ctrl+C reaches."""
    return subprocess.Popen(
        [*command, "--processes", "2", source],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def nobody_is_left(running: subprocess.Popen[bytes]) -> bool:
    """Whether all that it began have ended, some of them a moment after itself."""
    until = time.monotonic() + SECONDS_TO_END
    while time.monotonic() < until:
        try:
            os.killpg(running.pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False
