"""``fsclient import-norms``: a year is added to a unit or to a computer, or nothing is."""

import functools
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fsclient.bootstrap import resource_folders
from fsclient.bootstrap.folders import LARGEST_FILE, settings_folder
from fsclient.domain.staff import Role
from fsclient.storage.opening import make_local
from fsclient.storage.profiles import Profile, Profiles
from fsclient.storage.sessions import LocalDatabase
from tests.rules.norm_files import YEAR_2027, changed, year_2028
from tests.support.commands import Said, run_command
from tests.support.logins import let_in
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD, make_unit
from tests.support.walk import granted_case

Run = Callable[..., Said]
Write = Callable[[str | bytes], Path]

PRISBASBELOPP_2028 = """
[[prisbasbelopp]]
year = 2028
amount = 60200
sfs = "2 kap. 6 och 7 §§ SFB, påhittat för prov"
certainty = "found"
provenance = "funnen (found): påhittat för prov"
"""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process."""
    return functools.partial(run_command, capsys)


@pytest.fixture
def norm(tmp_path: Path) -> Write:
    """A file with a norm in it."""

    def write(content: str | bytes) -> Path:
        file = tmp_path / "riksnorm.toml"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    return write


@pytest.fixture
def norm_of_one(run: Run, tmp_path: Path) -> Callable[[str], object]:
    """What ``calculate`` makes of someone who lives alone: the norm, or the error's code."""

    def calculated(period: str) -> object:
        file = tmp_path / "hushåll.json"
        adult = {"id": "a1", "birth_date": "1984-07-15", "status": "single"}
        file.write_text(json.dumps({"period": period, "household": {"adults": [adult]}}))
        said = run("calculate", file)
        return said.answer["norm_total"] if said.status == 0 else said.error

    return calculated


def kept() -> list[str]:
    """The files of the computer's own norms."""
    return sorted(file.name for file in (settings_folder() / "norms").glob("*"))


def test_without_a_profile_this_computer_counts_with_it(
    run: Run, norm: Write, norm_of_one: Callable[[str], object]
) -> None:
    assert norm_of_one("2027-03") == "norm_missing"

    said = run("import-norms", norm(YEAR_2027), "--json")

    assert (said.status, said.err) == (0, "")
    assert said.answer == {
        "holds_from": "2027-01-01",
        "norms": [
            {
                "shape": "brackets",
                "valid_from": "2027-01-01",
                "valid_to": "2027-12-31",
                "sfs": "påhittad ändring för prov",
                "certainty": "found",
            }
        ],
        "prisbasbelopp": [],
        "profile": None,
        "kept": str(settings_folder() / "norms" / "2027-01.toml"),
    }
    assert norm_of_one("2027-03") == 3980 + 1300
    assert norm_of_one("2026-12") == 5220
    assert norm_of_one("2028-01") == "norm_missing"


def test_a_person_is_told_what_was_added_from_when_and_where(run: Run, norm: Write) -> None:
    run("import-norms", norm(YEAR_2027))
    derived = changed(year_2028(), 'certainty = "found"', 'certainty = "derived"')
    derived = changed(derived, "funnen (found)", "härledd (derived)")

    said = run("import-norms", norm(derived + PRISBASBELOPP_2028))

    assert said.status == 0
    assert said.out.splitlines() == [
        "Riksnormen från 2028-01-01 till 2028-12-31 (påhittad ändring för prov).",
        "Den från 2028-01-01 är härledd (derived), och det sägs var den än används.",
        "Prisbasbeloppet för 2028: 60200 kr.",
        "Den är tillagd på den här datorn, för fsclient calculate.",
        "En enhets databas har den inte. Lägg till den där med --profile NAMN.",
    ]
    assert kept() == ["2027-01.toml", "2028-01.toml"]


def test_each_cell_that_is_amiss_is_named_and_nothing_is_added(
    run: Run, norm: Write, norm_of_one: Callable[[str], object]
) -> None:
    bad = changed(changed(YEAR_2027, "7 = 2860", "7 = 2986"), "single = 3980, ", "")

    said = run("import-norms", norm(bad), "--json")
    told = run("import-norms", norm(bad)).err

    assert said.status == 2
    assert said.out == ""
    assert said.places == {
        ("norm_not_whole_tens", "2027-01.shared.7"),
        ("norm_cell_missing", "2027-01.adult.single"),
    }
    assert "shared.7 i normen från 2027-01 är 2\u202f986\u202fkr" in told
    assert "saknar adult.single" in told
    assert kept() == []
    assert norm_of_one("2027-03") == "norm_missing"


TWO_PERSONS = "2 = 1430"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (changed(YEAR_2027, TWO_PERSONS, "2 = 1340"), "norm_misprint"),
        (changed(YEAR_2027, TWO_PERSONS, '2 = "1430"'), "data_file_value"),
        (changed(YEAR_2027, 'shape = "brackets"', 'shape = "homes"'), "norm_shape_unknown"),
        (YEAR_2027.replace("2027", "2026"), "norm_present"),
        (year_2028(), "norm_gap"),
        (YEAR_2027.replace("[[norm]]", "[[norms]]"), "data_file_key_unknown"),
        ("", "norm_none"),
        ("Riksnormen för 2027", "data_file_unreadable"),
        (b"\x89PNG\r\n\x1a\n", "text_not_utf8"),
        (b"#" * (LARGEST_FILE + 1), "norm_file_large"),
    ],
)
def test_what_is_no_norm_to_add_is_refused(
    run: Run, norm: Write, content: str | bytes, code: str
) -> None:
    said = run("import-norms", norm(content), "--json")

    assert (said.status, said.error, said.out) == (2, code, "")
    assert kept() == []


def test_a_file_that_is_not_there_is_bad_input(run: Run, tmp_path: Path) -> None:
    for file, code in (
        (tmp_path / "ingen.toml", "file_not_found"),
        (tmp_path, "file_unreadable"),
        ("\0", "file_unreadable"),
    ):
        said = run("import-norms", file, "--json")
        assert (said.status, said.error) == (2, code)


def test_a_year_is_added_once(run: Run, norm: Write, norm_of_one: Callable[[str], object]) -> None:
    run("import-norms", norm(YEAR_2027))

    said = run("import-norms", norm(YEAR_2027.replace("3980", "3990")), "--json")

    assert (said.status, said.error) == (2, "norm_present")
    assert norm_of_one("2027-03") == 3980 + 1300


def test_a_file_from_another_editor_is_read_all_the_same(run: Run, norm: Write) -> None:
    assert (
        run("import-norms", norm(YEAR_2027.replace("\n", "\r\n").encode("utf-8-sig"))).status == 0
    )


def test_a_norm_that_someone_has_damaged_is_named_by_its_file(
    run: Run, norm: Write, norm_of_one: Callable[[str], object]
) -> None:
    run("import-norms", norm(YEAR_2027))
    file = settings_folder() / "norms" / "2027-01.toml"
    file.write_text("[[norm", encoding="utf-8")

    assert norm_of_one("2026-11") == "added_norm_unreadable"
    assert str(file) in run("import-norms", norm(year_2028())).err


def test_a_misspelt_key_is_named_with_file_and_line_when_added_and_ever_after(
    run: Run, norm: Write
) -> None:
    wrong = YEAR_2027.replace("provenance", "provenanse", 1)
    line = wrong[: wrong.index("provenanse")].count("\n") + 1
    new = norm(wrong)
    assert f"{new}, rad {line}: Fältet provenanse" in run("import-norms", new).err
    run("import-norms", norm(YEAR_2027))
    kept = settings_folder() / "norms" / "2027-01.toml"
    kept.write_text(wrong, encoding="utf-8")
    assert f"{kept}, rad {line}: Fältet provenanse" in run("import-norms", new).err


def test_a_folder_that_cannot_be_written_is_said_to_be_so(run: Run, norm: Write) -> None:
    settings_folder().mkdir(parents=True)
    (settings_folder() / "norms").write_text("i vägen")

    said = run("import-norms", norm(YEAR_2027), "--json")

    assert (said.status, said.error) == (1, "file_not_written")


@pytest.fixture
def local(sqlite_path: Path) -> Iterator[LocalDatabase]:
    """The local database of the profile Enheten, its key in the keyring."""
    profile, database = make_local("Enheten", sqlite_path, "")
    Profiles(settings_folder()).save(profile)
    yield database
    database.engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def logins(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> dict[Role, str]:
    """The profile Enheten on each engine, where a grant is decided; who can sign in."""
    database: Any
    if request.param == "sqlite":
        database = request.getfixturevalue("local")
    else:
        database = request.getfixturevalue("server_database")
        server: PostgresServer = request.getfixturevalue("postgres_server")
        made = Profile(
            name="Enheten",
            host=server.host,
            port=server.port,
            database=str(database.engine.url.database),
            certificate=str(server.ca_certificate),
        )
        Profiles(settings_folder()).save(made)
    unit = make_unit(database)
    granted_case(unit.desk(Role.SOCIAL_WORKER))
    monkeypatch.setenv("FSCLIENT_PASSWORD", PASSWORD)
    names = {}
    for role in (Role.ADMINISTRATOR, Role.HEAD):
        names[role] = let_in(database, unit.staff[role][0]).login
    return names


def test_with_a_profile_the_unit_has_it_and_what_is_decided_goes_on_being_right(
    run: Run,
    norm: Write,
    logins: dict[Role, str],
    norm_of_one: Callable[[str], object],
) -> None:
    to_unit = ("--profile", "Enheten", "--user", logins[Role.ADMINISTRATOR])

    said = run("import-norms", norm(YEAR_2027), *to_unit)

    assert (said.status, said.err) == (0, "")
    assert "i databasen Enheten" in said.out
    once_more = run("import-norms", norm(YEAR_2027), *to_unit, "--json")
    assert (once_more.status, once_more.error) == (2, "norm_present")
    seen = run("verify", "--profile", "Enheten", "--user", logins[Role.HEAD], "--json")
    assert (seen.status, seen.answer["decisions"]) == (0, 1)
    assert norm_of_one("2027-03") == "norm_missing", "a unit's norm is not the computer's"
    assert kept() == []


def test_a_unit_takes_norms_from_its_administrator_alone(
    run: Run, norm: Write, logins: dict[Role, str]
) -> None:
    of_head = ("--profile", "Enheten", "--user", logins[Role.HEAD], "--json")

    said = run("import-norms", norm(YEAR_2027), *of_head)

    assert (said.status, said.error) == (2, "role_may_not")


def test_what_is_no_norm_is_refused_before_anyone_is_asked_for_a_secret(
    run: Run, norm: Write
) -> None:
    bad = norm(changed(YEAR_2027, "single = 3980", "single = 3980.5"))

    said = run("import-norms", bad, "--profile", "Enheten", "--json")

    assert said.places == {("data_file_value", "norm[0].adult.single")}


def test_the_recipe_for_norm_experts_works(run: Run, norm: Write) -> None:
    recipe = resource_folders().text("norms/README.md")
    (example,) = re.findall(r"```toml\n(.*?)```", recipe, re.DOTALL)

    said = run("import-norms", norm(example), "--json")

    assert (said.status, said.err) == (0, "")
    assert said.answer["holds_from"] == "2027-01-01"
