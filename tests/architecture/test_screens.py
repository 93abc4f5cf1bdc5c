"""What is compiled from forms/screens is what would be compiled from it today."""

from __future__ import annotations

from pathlib import Path

import pytest

from fsclient.ui.forms.__main__ import COMPILED, compile_form
from tests.architecture.checkout import ROOT

SCREENS = sorted((ROOT / "forms" / "screens").glob("*.ui"))


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.stem)
def test_a_screen_is_compiled_as_it_is_drawn(screen: Path, tmp_path: Path) -> None:
    target = tmp_path / "compiled.py"
    compile_form(screen, target)

    committed = COMPILED / f"ui_{screen.stem}.py"
    assert target.read_text("utf-8") == committed.read_text("utf-8"), (
        "run: python -m fsclient.ui.forms"
    )


def test_no_compiled_screen_is_without_its_drawing() -> None:
    compiled = {path.stem.removeprefix("ui_") for path in COMPILED.glob("ui_*.py")}

    assert compiled == {screen.stem for screen in SCREENS}
