"""Compile every ``forms/screens/*.ui`` of a working copy into this package."""

import subprocess
import sys
from pathlib import Path

SCREENS = Path("forms/screens")
COMPILED = Path(__file__).parent


def compile_form(source: Path, target: Path) -> None:
    """Compile one form; no slots are connected by name, so that all wiring can be read."""
    subprocess.run(  # noqa: S603 - the compiler that came with Qt, on our own files
        [
            str(Path(sys.executable).with_name("pyside6-uic")),
            "--no-autoconnection",
            str(source),
            "-o",
            str(target),
        ],
        check=True,
    )


def main() -> None:
    """Compile all of them."""
    for source in sorted(SCREENS.glob("*.ui")):
        compile_form(source, COMPILED / f"ui_{source.stem}.py")


if __name__ == "__main__":
    main()
