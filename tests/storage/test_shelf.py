"""Where this computer keeps what is typed until a server has it: nobody else reads it."""

import dataclasses
import os
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from fsclient.domain.errors import EnvironmentProblem
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
    left, named = looked_into(folder)
    assert {text.given for text in left} == {"Läsbar", "Också"}
    assert len(named) == 1
    assert [file.name for file in folder.iterdir()] == named, "for a program that can read it"


def looked_into(folder: Path) -> tuple[list[Kept], list[str]]:
    """What a start of the program finds, and what it says that it can't read."""
    shelf = FileShelf(folder, KEY)
    left = list(shelf.left_behind())
    named = [Path(one).name for one in shelf.unopened()]
    for text in left:
        # As the window does: what can't be taken out is found in the database the next time.
        with suppress(EnvironmentProblem):
            shelf.let_go(text, None)
    shelf.close()
    return left, named


def closed(folder: Path, count: int = 9, signs: int = 6000) -> Path:
    """A file with texts in it of some pages each."""
    shelf = FileShelf(folder, KEY)
    for number in range(count):
        shelf.keep(a_text(f"plan {number}", f"{number} {'x' * signs}"))
    shelf.close()
    (file,) = folder.glob("*.kept")
    return file


def flipped(file: Path, place: int) -> None:
    content = bytearray(file.read_bytes())
    content[place] ^= 4
    file.write_bytes(content)


@pytest.mark.parametrize("part", range(12))
def test_a_damaged_file_is_named_and_what_can_be_read_of_it_is_put_in(
    folder: Path, part: int
) -> None:
    """Of forty flipped bits 37 lost every text, and nobody was told."""
    file = closed(folder)
    size = file.stat().st_size
    flipped(file, size * part // 12 + 100)
    for _start in ("first", "next"):
        left, named = looked_into(folder)
        assert named == [file.name] or len(left) == 9, "a page of nothing may be damaged"
        assert file.exists() or not named
    if part > 3:
        assert looked_into(folder)[1] == [file.name] or not file.exists()


def test_one_damaged_text_takes_no_other_with_it(folder: Path) -> None:
    file = closed(folder)
    flipped(file, file.stat().st_size - 2000)
    left, named = looked_into(folder)
    assert 0 < len(left) < 9, "those that have nothing on that page"
    assert named == [file.name]
    assert looked_into(folder)[1] == [file.name], "named until it is taken away"


@pytest.mark.parametrize("left_of_it", ["nothing", "one page", "half"])
def test_a_file_that_was_cut_is_named_and_stays(folder: Path, left_of_it: str) -> None:
    file = closed(folder)
    whole = file.read_bytes()
    cut = whole[: {"nothing": 0, "one page": 4096, "half": len(whole) // 2}[left_of_it]]
    file.write_bytes(cut)
    for _start in ("first", "next"):
        assert looked_into(folder)[1] == [file.name]
    assert len(file.read_bytes()) == len(cut)


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE kept RENAME TO other",
        "ALTER TABLE kept RENAME COLUMN content TO said",
        "UPDATE kept SET content = NULL",
        "UPDATE kept SET content = 7",
        "UPDATE kept SET content = CAST(x'ff41' AS TEXT)",
        "UPDATE kept SET content = '[]'",
    ],
)
def test_what_has_another_shape_is_named_and_stays(folder: Path, change: str) -> None:
    shelf = FileShelf(folder, KEY)
    shelf.keep(a_text("plan 1", "…"))
    shelf._mine.execute(change)
    shelf.close()
    (file,) = folder.iterdir()
    for _start in ("first", "next"):
        assert looked_into(folder) == ([], [file.name])


@pytest.mark.parametrize("place", [2, 18, 32 + 10, 32 + 500, -6000, -500])
def test_a_damaged_log_is_kept_aside_and_named(folder: Path, place: int) -> None:
    """SQLite passes over it without a word, and takes it away."""
    shelf = FileShelf(folder / "..", KEY)
    texts = [a_text(f"plan {number}", "…") for number in range(5)]
    for text in texts:
        shelf.keep(text)
    killed = folder / shelf._path.name
    for ending in ("", "-wal"):
        content = Path(f"{shelf._path}{ending}").read_bytes()
        Path(f"{killed}{ending}").write_bytes(content)
    shelf.close()
    log = Path(f"{killed}-wal")
    flipped(log, log.stat().st_size + place if place < 0 else place)
    damaged = log.read_bytes()
    left, named = looked_into(folder)
    assert left == texts[: len(left)]
    assert killed.name in named
    (aside,) = folder.glob("*-undanlagd")
    assert aside.read_bytes() == damaged
    assert aside.name in looked_into(folder)[1], "until someone has taken it away"


def test_a_whole_log_is_read_and_nothing_is_left_of_it(folder: Path) -> None:
    shelf = FileShelf(folder / "..", KEY)
    texts = [a_text(f"plan {number}", "…") for number in range(5)]
    for text in texts:
        shelf.keep(text)
    for ending in ("", "-wal"):
        content = Path(f"{shelf._path}{ending}").read_bytes()
        Path(folder / f"{shelf._path.name}{ending}").write_bytes(content)
    shelf.close()
    assert looked_into(folder) == (texts, [])
    assert list(folder.iterdir()) == []


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
