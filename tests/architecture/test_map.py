"""README.md tells the truth about where things are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.architecture.checkout import ROOT, files

MAP = re.compile(r"^## Map\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MENTIONED = re.compile(r"`((?:src|resources|forms|tests|installer)/[\w./-]*)`")
# What lies in these is told by the parts that they mirror.
MIRRORED = {
    "bootstrap",
    "installer",
    "ui",
    "storage",
    "demo",
    "documents",
    "exchange",
    "usecases",
    "rules",
    "domain",
}


def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def mapped_folders(text: str) -> Iterator[str]:
    """The path of each folder in the map; two spaces of indentation mean inside the one above."""
    found = MAP.search(text)
    assert found is not None, "README.md has no map"
    parent = ""
    for line in found[1].splitlines():
        name = line.split()[0]
        if not line.startswith(" "):
            parent = name
            yield name
        else:
            yield parent + name


def real_folders() -> set[str]:
    """Every folder that holds something that could be committed."""
    parents = {parent for path in files() for parent in path.relative_to(ROOT).parents}
    return {f"{parent.as_posix()}/" for parent in parents if parent.name}


def test_every_folder_on_the_map_exists() -> None:
    assert sorted(set(mapped_folders(readme())) - real_folders()) == []


def test_every_folder_is_on_the_map() -> None:
    mapped = set(mapped_folders(readme()))
    opened = {"forms/", "resources/", "src/fsclient/", "tests/"}
    expected = {
        folder
        for folder in real_folders()
        for parent, _, name in [folder.rstrip("/").rpartition("/")]
        if (parent == "" and folder != "src/") or f"{parent}/" in opened
        if not (parent == "tests" and name in MIRRORED)
    }

    assert sorted(expected - mapped) == []


def test_every_path_that_the_readme_mentions_exists() -> None:
    missing = [path for path in MENTIONED.findall(readme()) if not (ROOT / path).exists()]

    assert not missing


def test_the_map_is_read_with_its_indentation() -> None:
    text = "## Map\n```text\nsrc/fsclient/\n  ui/   screens\ntests/   mirror\n```\n"

    assert list(mapped_folders(text)) == ["src/fsclient/", "src/fsclient/ui/", "tests/"]
