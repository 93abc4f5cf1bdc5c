"""`make mutants`: does some test fail for every small fault that could be put into rules/?

`python -m tests.mutants accounts identity` tries only the modules that are named. The rules, what
they read and their tests are copied to build/mutants and changed there, so a run is of the files
as they were when it began, and the checkout is never touched.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
BENCH = ROOT / "build" / "mutants"
COPIED = ("src", "resources", "forms/instruments", "tests/rules", "tests/support")
LARGEST_SHARE = 0.03

# How mutmut ends a mutant: 0 every test passed, 5 and 33 no test reached it.
UNSEEN = (0, 5, 33)


@dataclass(frozen=True, slots=True)
class Survivor:
    """A fault that no test saw, and why it can do no harm where that is known."""

    name: str
    change: str
    why: str


def main(modules: list[str]) -> int:
    """Make the bench anew, try every fault, and tell what no test saw; 0 where they are few."""
    lay_out(modules)
    done = subprocess.run([beside_python("mutmut"), "run"], cwd=BENCH, check=False)
    if done.returncode != 0:
        return done.returncode
    tried = verdicts()
    unseen = [survivor(name) for name, code in tried.items() if code in UNSEEN]
    for one in unseen:
        print(f"\n{one.name}\n{one.change}\n{one.why or 'NO TEST SEES IT'}")
    tell(tried)
    share = len(unseen) / len(tried)
    explained = sum(bool(one.why) for one in unseen)
    print(f"{len(tried)} tried, {len(unseen)} survived ({share:.1%}), {explained} of them harmless")
    return int(share >= LARGEST_SHARE)


def lay_out(modules: list[str]) -> None:
    """Copy what the rules' tests need, with a conftest and a configuration of their own."""
    shutil.rmtree(BENCH, ignore_errors=True)
    leave = shutil.ignore_patterns("__pycache__")
    for part in COPIED:
        shutil.copytree(ROOT / part, BENCH / part, ignore=leave)
    shutil.copytree(HERE / "workbench", BENCH, ignore=leave, dirs_exist_ok=True)
    chosen = [f"src/fsclient/rules/{module}.py" for module in modules or ["*"]]
    with (BENCH / "pyproject.toml").open("a", encoding="utf-8") as configuration:
        configuration.write(f"only_mutate = {json.dumps(chosen)}\n")


def verdicts() -> dict[str, int]:
    """How each mutant ended, by its name."""
    found: dict[str, int] = {}
    for file in sorted((BENCH / "mutants" / "src" / "fsclient" / "rules").glob("*.meta")):
        found |= json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def survivor(name: str) -> Survivor:
    """What a mutant changed, and what equivalent.toml says of such a change."""
    shown = subprocess.run(
        [beside_python("mutmut"), "show", name],
        cwd=BENCH,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    lines = [line for line in shown.splitlines() if line[:1] in "+-" and line[:3] not in MARKS]
    change = "\n".join(f"{line[0]} {line[1:].strip()}" for line in lines)
    return Survivor(name, change, harmless().get((function_of(name), change), ""))


MARKS = ("---", "+++")


def harmless() -> dict[tuple[str, str], str]:
    """The changes that are no fault, by function and change, each with its reason."""
    rows = tomllib.loads((HERE / "equivalent.toml").read_text(encoding="utf-8"))["mutant"]
    return {(row["function"], row["change"].strip()): row["why"] for row in rows}


def function_of(name: str) -> str:
    """``accounts.check_account`` of ``fsclient.rules.accounts.x_check_account__mutmut_3``."""
    function = name.removeprefix("fsclient.rules.").rpartition("__mutmut_")[0]
    return function.replace(".x_", ".").replace(".xǁ", ".").replace("ǁ", ".")


def module_of(name: str) -> str:
    """``accounts`` of the same."""
    return function_of(name).partition(".")[0]


def tell(tried: dict[str, int]) -> None:
    """One line a module: how many were tried and how many survived."""
    total = Counter(module_of(name) for name in tried)
    unseen = Counter(module_of(name) for name, code in tried.items() if code in UNSEEN)
    print()
    for module, count in total.items():
        print(f"{module:24}{count:5}{unseen[module]:5}")


def beside_python(program: str) -> str:
    """A program of the virtual environment that runs this script."""
    return str(Path(sys.executable).parent / program)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
