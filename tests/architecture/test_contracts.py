"""The import contracts hold, and each of them would notice if it did not."""

from __future__ import annotations

import itertools
import tomllib
from pathlib import Path

import pytest
from importlinter.application.use_cases import lint_imports
from importlinter.configuration import configure

from tests.architecture.checkout import ROOT

FLOORS = ("ui", "storage", "documents", "exchange", "demo", "usecases", "rules", "domain")
ROOMS = (
    *("shell", "dialogs", "worklist", "intake", "payments", "spotchecks", "staffing"),
    *(
        "administration",
        "supervision",
        "case",
        "plan",
        "emergency",
        "reminders",
        "journal",
        "assessment",
        "calculation",
    ),
    *("decision", "steps", "attached", "work", "widgets", "speech", "look"),
)
SKELETON = {
    "__init__.py": "",
    "bootstrap.py": "import {house}.ui\nimport {house}.storage\n",
    "__main__.py": "import {house}.bootstrap\n",
    **{f"{floor}/__init__.py": "" for floor in FLOORS},
    **{f"ui/{room}/__init__.py": "" for room in ROOMS},
}
PLANTED = [
    ("floors", "domain/money.py", "import {house}.rules"),
    ("floors", "rules/norms.py", "import {house}.usecases"),
    ("floors", "usecases/decision.py", "from {house} import storage"),
    ("floors", "storage/journal.py", "import {house}.documents"),
    ("floors", "ui/shell/window.py", "import {house}.bootstrap"),
    ("floors", "usecases/cases.py", "import {house}.demo"),
    ("floors", "utils/__init__.py", ""),
    ("floors", "helpers.py", ""),
    ("floors", "common.py", ""),
    ("floors", "core/__init__.py", ""),
    ("rooms", "ui/journal/panel.py", "import {house}.ui.case"),
    ("rooms", "ui/case/page.py", "import {house}.ui.intake"),
    ("rooms", "ui/worklist/page.py", "import {house}.ui.intake"),
    ("rooms", "ui/work/tasks.py", "import {house}.ui.shell"),
    ("rooms", "ui/loose.py", ""),
    ("siblings", "documents/letter.py", "import {house}.ui"),
    ("siblings", "exchange/transfers.py", "import {house}.bootstrap"),
    ("qt", "usecases/worklist.py", "from PySide6.QtCore import QDate"),
    ("qt", "bootstrap.py", "from PySide6 import QtWidgets"),
    ("database", "ui/worklist/page.py", "import sqlite3"),
    ("database", "usecases/worklist.py", "from sqlalchemy import select"),
    ("database", "exchange/archive.py", "import psycopg"),
    ("printing", "ui/decision/preview.py", "from reportlab.pdfgen import canvas"),
    ("pure-rules", "rules/norms.py", "import pathlib"),
    ("pure-rules", "rules/draw.py", "import random"),
    ("plain-domain", "domain/people.py", "import personnummer"),
]

_numbers = itertools.count()


@pytest.fixture(autouse=True)
def linter() -> None:
    configure()


def build_house(folder: Path, planted: dict[str, str]) -> tuple[str, Path]:
    """A skeleton with the real contracts, under a name of its own, and what is planted in it."""
    house = f"house{next(_numbers)}"
    for name, source in (SKELETON | planted).items():
        path = folder / house / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source.format(house=house) + "\n", encoding="utf-8")
    contracts = (ROOT / "pyproject.toml").read_text(encoding="utf-8").replace("fsclient", house)
    settings = folder / "pyproject.toml"
    settings.write_text(contracts, encoding="utf-8")
    return house, settings


def holds(settings: Path, *contracts: str) -> bool:
    return lint_imports(
        str(settings), limit_to_contracts=contracts, cache_dir=None, is_debug_mode=True
    )


def contract_ids() -> set[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["id"] for contract in settings["tool"]["importlinter"]["contracts"]}


def test_the_house_keeps_every_contract() -> None:
    assert holds(ROOT / "pyproject.toml")


def test_a_clean_skeleton_keeps_every_contract(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, settings = build_house(tmp_path, {})
    monkeypatch.syspath_prepend(tmp_path)

    assert holds(settings)


@pytest.mark.parametrize(("contract", "module", "source"), PLANTED)
def test_a_planted_violation_breaks_the_contract(
    contract: str, module: str, source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, settings = build_house(tmp_path, {module: source})
    monkeypatch.syspath_prepend(tmp_path)

    assert not holds(settings, contract)


def test_every_contract_has_been_seen_to_break() -> None:
    assert {contract for contract, _, _ in PLANTED} == contract_ids()
