"""Draws every page of every role, to be looked at: ``python -m tests.screenshots folder [area]``.

Each picture is drawn in the light colours, in the dark ones and at 200 % text, all on a screen
of 1366 x 768, and named ``<picture>.<look>.png``. The same code draws the same pictures.
"""

import os
import sys
import tempfile
from pathlib import Path
from typing import Final

SCREEN: Final = """{"screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768,
"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}"""


def main(folder: Path, areas: list[str]) -> int:
    """Draw the areas of these names, or all of them; returns the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="fsclient-screenshots-") as scratch:
        _stand_in_for_the_machine(Path(scratch))
        from tests.screenshots.studio import draw_areas

        return draw_areas(folder, areas, Path(scratch))


def _stand_in_for_the_machine(scratch: Path) -> None:
    # Before anything imports Qt: it reads its platform, its screen and the locale once.
    screen = scratch / "screen.json"
    screen.write_text(SCREEN, encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["TZ"] = "Europe/Stockholm"
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[variable] = str(scratch / variable.lower())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
