"""Compile every ``forms/screens/*.ui`` of a working copy into this package."""

import subprocess
import sys
from pathlib import Path

SCREENS = Path("forms/screens")
COMPILED = Path(__file__).parent


def compile_form(source: Path, target: Path) -> None:
    """Compile one form; no slots are connected by name, so that all wiring can be read.

    Imports that it does not use are taken out: Qt makes each class when it is first imported,
    and a person waits for the first of these forms.
    """
    _run("pyside6-uic", "--no-autoconnection", source, "-o", target)
    _run("ruff", "check", "--isolated", "--quiet", "--select=F401", "--fix", target)


def _run(tool: str, *arguments: str | Path) -> None:
    command = [str(Path(sys.executable).with_name(tool)), *map(str, arguments)]
    subprocess.run(command, check=True)  # noqa: S603 - our own tools, on our own files


def main() -> None:
    """Compile all of them."""
    for source in sorted(SCREENS.glob("*.ui")):
        compile_form(source, COMPILED / f"ui_{source.stem}.py")


if __name__ == "__main__":
    main()
