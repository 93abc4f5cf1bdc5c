"""Every use case that writes is marked, so that it is found when its answer was lost."""

import ast
from collections import defaultdict
from collections.abc import Iterator

from tests.architecture.checkout import modules

MARKS = {"command", "draft", "reading"}
HOME = "src/fsclient/usecases/"


def functions() -> Iterator[ast.FunctionDef]:
    """The functions of use cases; a demo's own are run by nobody who waits for an answer."""
    for path, tree in modules():
        if path.startswith(HOME) and not path.startswith(HOME + "demo/"):
            yield from (node for node in tree.body if isinstance(node, ast.FunctionDef))


def unmarked(found: Iterator[ast.FunctionDef]) -> set[str]:
    """What commits outside anything marked: it has no mark, and is not only called by such."""
    calls: dict[str, set[str]] = defaultdict(set)
    marked, committing = set(), set()
    for function in found:
        if MARKS & {getattr(mark, "id", "") for mark in function.decorator_list}:
            marked.add(function.name)
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                calls[node.func.id].add(function.name)
            if isinstance(node, ast.Attribute) and node.attr == "commit":
                committing.add(function.name)
    amiss, seen = set(), set(committing)
    waiting = committing - marked
    while waiting:
        name = waiting.pop()
        if not calls[name]:
            amiss.add(name)
        more = calls[name] - marked - seen
        seen |= more
        waiting |= more
    return amiss


def test_every_use_case_that_commits_is_done_once() -> None:
    assert unmarked(functions()) == set()


def test_what_commits_without_a_mark_is_seen() -> None:
    source = """
def bare(desk): work.commit()
def below(desk): work.commit()
def outer(desk): below(desk)
def inner(desk): work.commit()
@command
def told(desk): inner(desk)
"""
    tree = ast.parse(source)
    found = (node for node in tree.body if isinstance(node, ast.FunctionDef))
    assert unmarked(found) == {"bare", "outer"}
