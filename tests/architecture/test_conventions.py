"""Habits of the house that neither ruff nor import-linter can see."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.architecture.checkout import ROOT, files, modules, texts

DRAWERS = {"utils", "util", "helpers", "helper", "common", "core", "misc"}
FOCUS_CHAIN = {"nextInFocusChain", "previousInFocusChain"}
_FAILED_AT = 3
CLOCKS = {"today", "now", "utcnow"}
FLOORS_WITHOUT_CLOCK = ("src/fsclient/domain/", "src/fsclient/rules/")
# Written in two halves, so that this file does not name what it forbids.
REGISTRIES = re.compile(
    r"https?://[^\s\"'<>]*(py"
    r"pi\.|pythonhos"
    r"ted|npm"
    r"js|crates"
    r"\.io|proxy\.gol"
    r"ang"
    r"|repo1?\.ma"
    r"ven|deb\.deb"
    r"ian)"
)


def calls(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            target = node.func
            name = target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
            yield f"{name}:{node.lineno}"


def clock_reads(tree: ast.Module) -> list[str]:
    return [call for call in calls(tree) if call.split(":")[0] in CLOCKS | {"open"}]


def test_no_module_is_a_drawer_for_what_has_no_name() -> None:
    parts = {part for path in files() for part in path.relative_to(ROOT).with_suffix("").parts}

    assert not parts & DRAWERS


def test_domain_and_rules_read_no_clock_and_open_no_file() -> None:
    found = {
        path: reads
        for path, tree in modules()
        if path.startswith(FLOORS_WITHOUT_CLOCK) and (reads := clock_reads(tree))
    }

    assert not found


def test_a_read_clock_is_seen() -> None:
    assert clock_reads(ast.parse("from datetime import date\nmonth = date.today()")) == ["today:2"]


def chain_walks(tree: ast.Module) -> list[str]:
    return [call for call in calls(tree) if call.split(":")[0] in FOCUS_CHAIN]


def test_nobody_walks_the_focus_chain() -> None:
    # PySide takes what it answers for a child of the widget that was asked; when that one goes,
    # the window's menus and layouts are called deleted.
    assert not {path: walks for path, tree in modules() if (walks := chain_walks(tree))}
    assert chain_walks(ast.parse("widget.nextInFocusChain()")) == ["nextInFocusChain:1"]


def emitting_answers(tree: ast.Module) -> list[int]:
    """Lines where what is called with a task's failure answers what a signal's ``emit`` does."""
    return [
        handler.lineno
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr.startswith("run_")
        for handler in (
            *call.args[_FAILED_AT:],
            *(named.value for named in call.keywords if named.arg == "on_failure"),
        )
        if _emits(handler)
    ]


def _emits(handler: ast.expr) -> bool:
    asked = handler.body if isinstance(handler, ast.Lambda) else handler
    called = asked.func if isinstance(asked, ast.Call) else asked
    return isinstance(called, ast.Attribute) and called.attr == "emit"


def test_no_failure_is_passed_by_because_a_signal_was_emitted() -> None:
    # PySide's ``emit`` answers True, whatever its stubs say, and a handler that does has dealt
    # with the error: nothing was said of a payment file that could not be written.
    assert not {path: lines for path, tree in modules() if (lines := emitting_answers(tree))}
    planted = "tasks.run_long(self, run, show, lambda _error: self.stale.emit())"
    assert emitting_answers(ast.parse(planted)) == [1]


def test_no_file_names_the_address_of_a_registry() -> None:
    assert not [path for path, text in texts() if REGISTRIES.search(text)]


def test_the_address_of_a_registry_is_seen() -> None:
    assert REGISTRIES.search("--index-url https://py" + "pi.org/simple")


def test_every_lock_file_is_hashed_throughout() -> None:
    for path, text in texts():
        if path.startswith("requirements") and path.endswith(".lock"):
            blocks = re.split(r"\n(?=\S)", text.strip())
            unhashed = [block for block in blocks if "--hash=sha256:" not in block]
            assert not unhashed, path
