"""Where this computer keeps what is typed until a server has it: nobody else reads it."""

import dataclasses
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from fsclient.storage import keys
from fsclient.storage.shelf import FileShelf, open_shelf, shelf_folder
from fsclient.usecases.attempts import DoneWrite, Kept, Tried

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
KEY = bytes(range(32))
LEFT = """
import sys
from pathlib import Path
from tests.storage.test_shelf import KEY, a_text
from fsclient.storage.shelf import FileShelf
FileShelf(Path(sys.argv[1]), KEY).keep(a_text("plan 1", "Skrivet i sista stund"))
print("kept", flush=True)
sys.stdin.read()
"""


def a_text(about: str, given: str, stands: tuple[UUID, int] | None = None) -> Kept:
    row = DoneWrite(id=uuid4(), command="save_plan", staff_id=uuid4(), at=NOW)
    tried = Tried(row=row, new_id=uuid4())
    return Kept(tried=tried, about=about, given=given, digest="", stands=stands)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shelf"
    made.mkdir()
    return made


def left_in(folder: Path, key: bytes = KEY) -> list[Kept]:
    shelf = FileShelf(folder, key)
    left = list(shelf.left_behind())
    shelf.close()
    return left


def test_what_is_kept_is_there_the_next_time_in_its_order(folder: Path) -> None:
    shelf = FileShelf(folder, KEY)
    texts = [
        a_text(about, given) for about, given in (("plan 1", "a"), ("note 2", "b"), ("plan 1", "c"))
    ]
    for text in texts:
        shelf.keep(text)
    shelf.close()
    assert left_in(folder) == texts
    assert left_in(folder) == texts, "it stays until it is let go of"


def test_what_the_database_has_is_let_go_of_with_what_came_before_it(folder: Path) -> None:
    shelf = FileShelf(folder, KEY)
    first, other, second, third = (
        a_text(about, "…") for about in ("plan 1", "note 2", "plan 1", "plan 1")
    )
    for text in (first, other, second, third):
        shelf.keep(text)
    row = uuid4()
    shelf.let_go(second, (row, 4))
    shelf.close()
    assert left_in(folder) == [other, dataclasses.replace(third, stands=(row, 4))]


def test_nothing_is_left_of_a_shelf_where_nothing_is_kept(folder: Path) -> None:
    shelf = FileShelf(folder, KEY)
    text = a_text("plan 1", "…")
    shelf.keep(text)
    shelf.let_go(text, None)
    shelf.close()
    assert list(folder.iterdir()) == []


def test_what_another_window_is_writing_is_not_taken_from_it(folder: Path) -> None:
    shelf = FileShelf(folder, KEY)
    shelf.keep(a_text("plan 1", "…"))
    assert left_in(folder) == []
    shelf.close()
    assert len(left_in(folder)) == 1


def test_a_killed_program_leaves_what_it_kept(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", LEFT, str(folder)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "kept\n"
        program.kill()
    (left,) = left_in(folder)
    assert left.given == "Skrivet i sista stund"


def test_it_can_be_read_with_no_other_key_and_by_nobody_else(folder: Path) -> None:
    shelf = FileShelf(folder, KEY)
    shelf.keep(a_text("plan 1", "Hon är rädd för sin man"))
    content = b"".join(file.read_bytes() for file in folder.iterdir())
    shelf.close()
    assert b"man" not in content
    assert all(file.stat().st_mode & 0o077 == 0 for file in folder.iterdir() if os.name == "posix")
    assert left_in(folder, bytes(32)) == []
    assert len(left_in(folder)) == 1, "whoever could not read it has not harmed it"


def test_each_person_and_database_has_a_place_of_its_own(tmp_path: Path) -> None:
    places = {
        shelf_folder(tmp_path, host, port, database, login)
        for host in ("db1", "db2")
        for port in (5432, 5433)
        for database in ("a", "b")
        for login in ("alva", "bo")
    }
    assert len(places) == 16


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "has_keyring", lambda: False)


def test_the_key_is_in_the_keyring_or_given_by_the_password(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    for name in ("in_keyring", "by_password"):
        if name == "by_password":
            request.getfixturevalue("no_keyring")
        folder = tmp_path / name
        shelf = open_shelf(folder, "hemligt")
        assert shelf is not None
        shelf.keep(a_text("plan 1", "…"))
        shelf.close()
        again = open_shelf(folder, "hemligt")
        assert again is not None
        assert len(again.left_behind()) == 1
        again.close()


def test_another_password_reads_nothing_of_what_the_first_keeps(
    tmp_path: Path, no_keyring: None
) -> None:
    for password, left in (("hemligt", 0), ("bytt", 0), ("hemligt", 1)):
        shelf = open_shelf(tmp_path / "shelf", password)
        assert shelf is not None
        assert len(shelf.left_behind()) == left
        if password == "hemligt" and not left:
            shelf.keep(a_text("plan 1", "…"))
        shelf.close()


def test_what_does_not_open_any_more_is_named(tmp_path: Path, no_keyring: None) -> None:
    """It was passed by, and whoever had typed it was told nothing."""
    folder = tmp_path / "shelf"
    for password, named in (("hemligt", 0), ("bytt", 1)):
        shelf = open_shelf(folder, password)
        assert shelf is not None
        assert shelf.left_behind() == ()
        assert len(shelf.unopened()) == named
        shelf.keep(a_text("plan 1", "…"))
        shelf.close()


def test_ones_own_changed_password_opens_what_is_kept(tmp_path: Path, no_keyring: None) -> None:
    """Of this start, and what it had from an earlier one."""
    folder = tmp_path / "shelf"
    earlier, shelf = (open_shelf(folder, "hemligt") for _ in range(2))
    assert earlier is not None
    assert shelf is not None
    earlier.keep(a_text("plan 1", "Förr"))
    earlier.close()
    shelf.left_behind()
    shelf.keep(a_text("note 2", "Nu"))
    shelf.use_password("bytt")
    shelf.keep(a_text("note 3", "Sedan"))
    shelf.close()
    again = open_shelf(folder, "bytt")
    assert again is not None
    assert {text.given for text in again.left_behind()} == {"Förr", "Nu", "Sedan"}
    assert again.unopened() == ()
    again.close()


def test_in_a_keyring_a_changed_password_is_nothing_to_it(folder: Path) -> None:
    shelf = FileShelf(folder, KEY)
    text = a_text("plan 1", "…")
    shelf.keep(text)
    shelf.use_password("bytt")
    shelf.close()
    assert left_in(folder) == [text]


def test_a_place_that_cannot_be_made_is_no_reason_not_to_sign_in(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert open_shelf(tmp_path / "file" / "below", "hemligt") is None


def test_what_cannot_be_read_hides_nothing_else(folder: Path) -> None:
    """A file of a program that kept it in another way, or that was damaged."""
    for given, content in (("Läsbar", ""), ("Ny", '{"of": "another program"}'), ("Också", "")):
        shelf = FileShelf(folder, KEY)
        text = a_text("plan 1", given)
        shelf.keep(text)
        if content:
            shelf._mine.execute("UPDATE kept SET content = ?", (content,))
        shelf.close()
    assert {text.given for text in left_in(folder)} == {"Läsbar", "Också"}
    assert len(list(folder.iterdir())) == 3, "it stays for a program that can read it"


def test_a_file_that_another_start_took_first_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It looks for what was left behind in the moment between the file and its lock."""
    monkeypatch.setattr("fsclient.storage.shelf.open_alone", lambda *_given, **_named: None)
    assert open_shelf(folder, "hemligt") is None


def test_a_file_that_is_taken_away_meanwhile_holds_up_no_other(folder: Path) -> None:
    shelf = FileShelf(folder, KEY)
    text = a_text("plan 3", "…")
    shelf.keep(text)
    shelf.close()
    (folder / "gone.kept").symlink_to(folder / "nothing")
    (folder / "folder.kept").mkdir()
    assert left_in(folder) == [text]


@pytest.mark.parametrize("spoilt", [b"", b"zz", b"00", b"\xff"])
def test_a_lost_salt_is_no_reason_not_to_sign_in(
    tmp_path: Path, no_keyring: None, spoilt: bytes
) -> None:
    (tmp_path / "salt").write_bytes(spoilt)
    for left in (0, 1):
        shelf = open_shelf(tmp_path, "hemligt")
        assert shelf is not None
        assert len(shelf.left_behind()) == left
        shelf.keep(a_text("plan 1", "…"))
        shelf.close()
