"""Setting up says what is missing, installs what has changed, and leaves the rest alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from installer import setup
from tests.architecture.checkout import ROOT

PURPOSE = setup.Purpose(environment="venv", lock="requirements.lock", libraries={})
LOCK = "requirements.lock"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A checkout of two files; what pip is asked to install is listed instead."""
    asked: list[str] = []
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / "requirements.lock").write_text("one==1\n", encoding="utf-8")
    (tmp_path / "venv").mkdir()
    monkeypatch.setattr(setup, "ROOT", tmp_path)
    monkeypatch.setattr(setup, "make_environment", lambda folder: folder / "bin" / "python")
    monkeypatch.setattr(setup, "pip", lambda python, *arguments: asked.append(arguments[0]))
    return asked


def test_the_lock_file_is_installed_with_its_hashes_and_then_the_project(
    installed: list[str],
) -> None:
    setup.prepare(PURPOSE)

    assert installed == ["--require-hashes", "--no-deps"]


def test_what_is_ready_is_left_alone(installed: list[str]) -> None:
    setup.prepare(PURPOSE)
    installed.clear()

    setup.prepare(PURPOSE)

    assert installed == []


@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml"])
def test_a_change_is_installed(changed: str, installed: list[str], tmp_path: Path) -> None:
    setup.prepare(PURPOSE)
    installed.clear()
    (tmp_path / changed).write_text("two==2\n", encoding="utf-8")

    setup.prepare(PURPOSE)

    assert installed == ["--require-hashes", "--no-deps"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves system libraries to us")
def test_a_missing_library_becomes_a_command_for_those_who_are_not_root(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(setup.SetupRefused) as refused:
        setup.see_to_libraries({"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"})

    command = "sudo apt-get install -y --no-install-recommends libnowhere9"
    assert str(refused.value).endswith(command)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves system libraries to us")
@pytest.mark.parametrize(("user", "installed"), [(0, [["xvfb"]]), (1000, [])])
def test_what_reads_aloud_is_installed_or_said_to_be_missing(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    user: int,
    installed: list[list[str]],
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(setup, "loads", lambda name: True)
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "Xvfb" else name)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(setup, "install_packages", asked.append)

    setup.see_to_aloud()

    assert asked == installed
    assert ("not tested without xvfb" in capsys.readouterr().out) is not bool(installed)


def test_without_apt_the_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)

    with pytest.raises(setup.SetupRefused, match="libegl1, libgl1"):
        setup.install_packages(["libegl1", "libgl1"])


def test_every_lock_file_is_one_that_can_be_made_anew() -> None:
    assert {purpose.lock for purpose in setup.PURPOSES.values()} == set(setup.LOCKS)
    assert {path.name for path in ROOT.glob("requirements*.lock")} == set(setup.LOCKS)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves system libraries to us")
def test_what_qt_finds_printers_with_is_seen_to() -> None:
    """Qt passes over the plug-in without a word where its library is missing."""
    plugins = Path(PySide6.__file__).parent / "Qt" / "plugins" / "printsupport"
    (plugin,) = plugins.glob("*.so")
    assert setup.SCREEN_LIBRARIES["libcups.so.2"] == "libcups2"
    assert b"libcups.so.2" in plugin.read_bytes()


def test_a_wheel_that_cannot_be_had_is_told_with_all_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def fetched(command: list[str], **_rest: object) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        lost = "--python-platform=aarch64-apple-darwin" in command and command[-1] == LOCK
        return subprocess.CompletedProcess(command, 1 if lost else 0, "", "no wheel of it")

    monkeypatch.setattr(setup, "the_resolver", lambda: ["uv"])
    monkeypatch.setattr(subprocess, "run", fetched)

    with pytest.raises(SystemExit) as refused:
        setup.look_for_wheels()

    assert len(asked) == len(setup.PLATFORMS) * len(setup.PYTHONS) * len(setup.SHIPPED)
    assert all("--require-hashes" in command for command in asked)
    assert str(refused.value).count("no wheel of it") == len(setup.PYTHONS)
    assert capsys.readouterr().out.count("every wheel is there") == len(asked) - len(setup.PYTHONS)
