"""The files of this checkout, as the tests of the house itself read them."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "fsclient"
GENERATED = PACKAGE / "ui" / "forms"


@cache
def files() -> tuple[Path, ...]:
    """Every file that is, or could be, committed."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    present = (ROOT / name for name in sorted(set(listing.split("\0"))) if name)
    return tuple(path for path in present if path.is_file())


def texts() -> Iterator[tuple[str, str]]:
    """Each text file: its path from the root, and what it says."""
    for path in files():
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


@cache
def modules() -> tuple[tuple[str, ast.Module], ...]:
    """Each module written by hand: its path from the root, and its syntax tree."""
    paths = sorted(PACKAGE.rglob("*.py"))
    return tuple(
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in paths
        if not (path.is_relative_to(GENERATED) and path.name.startswith("ui_"))
    )
