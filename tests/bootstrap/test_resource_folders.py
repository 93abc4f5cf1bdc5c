"""The data files are found in a checkout, in an installed wheel and in a bundle."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from fsclient.bootstrap import resource_folders
from tests.architecture.checkout import ROOT

LOAD = "from fsclient import bootstrap as b; b.load_rule_book(); print(b.resource_folders())"


def test_a_checkout_reads_its_own_files() -> None:
    folders = resource_folders()

    assert folders.resources == ROOT / "resources"
    assert folders.instruments == ROOT / "forms" / "instruments"
    assert "riksnorm" in folders.text("norms/riksnorm.toml").lower()


def test_a_bundle_reads_what_lies_beside_its_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    folders = resource_folders()

    assert folders.resources == tmp_path / "resources"
    assert folders.instruments == tmp_path / "forms" / "instruments"


def test_an_installed_wheel_carries_its_files(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)

    loaded = subprocess.run(
        [sys.executable, "-c", LOAD],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(installed)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout

    assert str(installed / "fsclient" / "_resources") in loaded
    assert (installed / "fsclient" / "_forms" / "instruments" / "ib.toml").is_file()
