"""The commands that need no window: what they do, say and answer, and whom they let in."""

import dataclasses
import functools
import getpass
import random
import secrets
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import keyring
import psycopg
import pytest
from keyring.backends import fail

from fsclient.bootstrap import commands
from fsclient.bootstrap.folders import settings_folder
from fsclient.bootstrap.office import make_office
from fsclient.domain.people import MemberRole
from fsclient.domain.staff import Role
from fsclient.domain.zone import SWEDEN
from fsclient.storage import reconcile
from fsclient.storage.engines import open_server
from fsclient.storage.opening import make_local, open_profile_local, open_profile_server
from fsclient.storage.profiles import Profile, Profiles
from fsclient.storage.sessions import LocalDatabase, ServerDatabase
from fsclient.usecases.administration import StaffForm, add_staff, sign_in
from fsclient.usecases.case_view import CaseView
from fsclient.usecases.decision import letters_of
from fsclient.usecases.journal import NoteForm, sign_note
from tests.support.commands import Said, run_command
from tests.support.databases import server_address
from tests.support.logins import let_in
from tests.support.postgres import PostgresServer
from tests.support.unit import PASSWORD, Unit, make_unit
from tests.support.walk import (
    AMIRA,
    JONAS,
    OTHERS,
    a_case,
    calculated,
    decided,
    granted_case,
    supplement,
)

HELP = (
    ["demo-data"],
    ["database"],
    ["database", "upgrade"],
    ["database", "first-account"],
    ["database", "account"],
    ["database", "new-key"],
    ["database", "check"],
    ["database", "clock"],
    ["database", "accept"],
    ["database", "backup"],
    ["database", "restore"],
    ["verify"],
    ["letter"],
    ["import-norms"],
)


Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process."""

    return functools.partial(run_command, capsys)


@pytest.fixture
def local(sqlite_path: Path) -> Iterator[LocalDatabase]:
    """The local database of the profile Enheten, its key in the keyring."""
    profile, database = make_local("Enheten", sqlite_path, "")
    Profiles(settings_folder()).save(profile)
    yield database
    database.engine.dispose()


@pytest.fixture
def office_of(local: LocalDatabase) -> Unit:
    """A unit in it whose people can sign in."""
    unit = make_unit(local)
    with local.begin() as work:
        first, *others = work.staff.find()
        secret = local.keep_password(work, first, PASSWORD).password_hash
        for member in others:
            work.staff.save(dataclasses.replace(member, password_hash=secret))
        work.commit()
    return unit


def login(unit: Unit, role: Role, place: int = 0) -> str:
    return unit.staff[role][place].login


@pytest.mark.parametrize("command", HELP, ids=" ".join)
def test_every_command_explains_itself_in_swedish(run: Run, command: list[str]) -> None:
    said = run(*command, "--help")
    assert said.status == 0
    assert said.out.startswith(f"Så här: fsclient {' '.join(command)}")
    assert not {"usage", "options", "show this", "positional"} & set(said.out.lower().split())
    taken = [word for word in said.out.split() if word.startswith("--pass")]
    assert not taken, "a secret is never an argument"


def test_the_household_in_the_help_can_be_calculated(run: Run, tmp_path: Path) -> None:
    help_text = run("calculate", "--help").out
    file = tmp_path / "hushåll.json"
    file.write_text(help_text[help_text.index("{") :], encoding="utf-8")
    assert run("calculate", file).answer["outcome"] == "deficit"


def test_a_command_that_makes_no_sense_is_bad_input(run: Run) -> None:
    for command in (["database"], ["letter", "2026-00001"], ["demo-data", "--seed", "x"], ["ny"]):
        said = run(*command)
        assert said.status == 2
        assert "--help" in said.err


def test_no_command_opens_qt() -> None:
    script = """
import sys
from fsclient.__main__ import main
status = main(["verify", "--profile", "ingen", "--json"])
loaded = sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6")))
sys.exit(f"{status} {loaded}")
"""
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8"
    )
    assert ended.stderr.splitlines()[-1] == "2 []"


def test_demo_data_makes_the_same_unit_for_the_same_seed(run: Run) -> None:
    for name, seed in (("ett", 7), ("samma", 7), ("annat", 8)):
        size = ("--seed", seed, "--cases", 5, "--months", 2)
        said = run("demo-data", *size, "--profile", name, "--json")
        assert said.status == 0
        assert said.answer["cases"] == 5
        assert run("verify", "--profile", name).status == 0
    assert unit_in("ett") == unit_in("samma") != unit_in("annat")


def unit_in(name: str) -> list[tuple[object, ...]]:
    """Who lives in the unit of a profile, and what was decided for them."""
    database = open_profile_local(Profiles(settings_folder()).get(name), "")
    with database.begin() as work:
        people = [(one.identity_number, one.full_name) for one in work.people.find()]
        decisions = [(one.month, one.kind, one.amount) for one in work.decisions.find()]
    database.engine.dispose()
    return [*sorted(people, key=str), *sorted(decisions, key=str)]


def test_demo_data_fills_only_what_is_empty(run: Run, office_of: Unit) -> None:
    said = run("demo-data", "--cases", 3, "--months", 1, "--profile", "Enheten", "--json")
    assert (said.status, said.error) == (2, "not_empty")
    for option, value, code in (("--cases", 0, "demo_cases"), ("--months", 999, "demo_months")):
        said = run("demo-data", option, value, "--profile", "ny", "--json")
        assert (said.status, said.error) == (2, code)
    assert run("demo-data", "--profile", "../ny", "--json").error == "profile_name_unfit"
    assert Profiles(settings_folder()).names() == ("Enheten",)


def test_a_made_up_person_signs_in_with_the_password_that_is_said(run: Run) -> None:
    said = run("demo-data", "--cases", 2, "--months", 1, "--profile", "prov")
    assert said.status == 0
    password = said.out.split("”")[1]
    database = open_profile_local(Profiles(settings_folder()).get("prov"), "")
    with database.begin() as work:
        (member,) = work.staff.find(login="chef1")
    assert database.knows(member, password)
    database.engine.dispose()


def test_without_a_profile_the_last_one_is_meant(run: Run) -> None:
    assert run("verify", "--json").error == "profile_not_chosen"
    assert run("verify", "--profile", "ingen", "--json").error == "profile_missing"


def test_a_sound_database_is_called_sound(run: Run, office_of: Unit) -> None:
    granted_case(office_of.desk(Role.SOCIAL_WORKER))
    said = run("verify")
    assert (said.status, said.err) == (0, "")
    assert "1 beslut, 1 anteckningar, 1 brev" in said.out
    assert "1 beslut är omräknade med version 2 av beräkningens regler." in said.out
    answer = run("--profile", "Enheten", "verify", "--json").answer
    assert (answer["sound"], answer["decisions"], answer["findings"]) == (True, 1, [])
    said = run("database", "check")
    assert said.status == 0
    assert "1 signerade anteckningar i 1 ärenden" in said.out
    assert run("database", "check", "--json").answer["sound"]


def test_what_was_changed_is_named_by_case_and_row(
    run: Run, office_of: Unit, local: LocalDatabase
) -> None:
    view = granted_case(office_of.desk(Role.SOCIAL_WORKER))
    assert view.decision is not None
    with local.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER decision_UPDATE")
        connection.exec_driver_sql("DROP TRIGGER journal_note_UPDATE")
        connection.exec_driver_sql("UPDATE decision SET amount = amount + 1")
        connection.exec_driver_sql("UPDATE journal_note SET text = 'Annat'")
    said = run("verify", "--json")
    assert said.status == 1
    named = {(one["case"], one["row"], one["code"]) for one in said.answer["findings"]}
    (note,) = view.rows.notes
    assert named == {
        (view.rows.case.number, str(view.decision.id), "decision_changed"),
        (view.rows.case.number, str(note.id), "note_changed"),
    }
    for command in (("verify",), ("database", "check")):
        said = run(*command)
        assert said.status == 1
        assert view.rows.case.number in said.out
        assert "Exempelsson" not in said.out + said.err
    answer = run("database", "check", "--json").answer
    assert [one["code"] for one in answer["problems"]] == ["guard_missing", "guard_missing"]


def test_a_damaged_file_is_found(run: Run, office_of: Unit, local: LocalDatabase) -> None:
    local.engine.dispose()
    file = Path(Profiles(settings_folder()).get("Enheten").path)
    whole = file.read_bytes()
    named = set()
    for part in (0.2, 0.4, 0.6, 0.8):
        file.write_bytes(flipped(whole, int(len(whole) * part), 3))
        said = run("database", "check", "--json")
        assert said.status == 1
        # Where the page is one that the file is opened by, it is not opened.
        named.add(said.answer["problems"][0]["code"] if said.out else said.error)
    file.write_bytes(whole)
    assert {"pages_damaged"} <= named <= {"pages_damaged", "file_damaged"}


def flipped(content: bytes, at: int, bit: int) -> bytes:
    damaged = bytearray(content)
    damaged[at] ^= 1 << bit
    return bytes(damaged)


def test_whatever_single_bit_is_flipped_verify_never_says_that_all_is_well(
    run: Run, office_of: Unit, local: LocalDatabase
) -> None:
    # One hundred such flips were tried in a unit's file: check named them all, and verify said
    # "Allt stämmer" of 77.
    granted_case(office_of.desk(Role.SOCIAL_WORKER))
    local.engine.dispose()
    file = Path(Profiles(settings_folder()).get("Enheten").path)
    whole = file.read_bytes()
    chance = random.Random(9)
    places = [
        0,
        15,
        16,
        24,
        4095,
        len(whole) - 1,
        *(chance.randrange(len(whole)) for _ in range(20)),
    ]
    for at in places:
        file.write_bytes(flipped(whole, at, chance.randrange(8)))
        for command in (("verify",), ("database", "check")):
            said = run(*command)
            assert said.status != 0, at
            assert "stämmer:" not in said.out, at
            assert "skadad" in said.out + said.err, at
    file.write_bytes(whole)
    assert "Allt stämmer" in run("verify").out


def test_verify_names_what_check_names(run: Run, office_of: Unit, local: LocalDatabase) -> None:
    granted_case(office_of.desk(Role.SOCIAL_WORKER))
    with local.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER journal_note_UPDATE")
    said = run("verify", "--json")
    assert said.status == 1
    assert not said.answer["sound"]
    assert [one["code"] for one in said.answer["problems"]] == ["guard_missing"]
    said = run("verify")
    assert "journal_note_UPDATE" in said.out
    assert "Allt stämmer" not in said.out


def test_an_altered_row_stands_once_whoever_sees_to_the_database_says_so(
    run: Run, office_of: Unit, local: LocalDatabase
) -> None:
    (applied,) = granted_case(office_of.desk(Role.SOCIAL_WORKER)).rows.applications
    with local.engine.begin() as connection:
        reconcile.lift(connection)
        connection.exec_driver_sql("UPDATE aid_application SET matter = 'Annat'")
        reconcile.put(connection)
    told = run("verify")
    assert told.status == 1
    assert f"({applied.id})" in told.out
    accept = ("database", "accept", str(applied.id), "--name", "Kim på IT")
    assert run(*accept, "--reason", " ").status == 2
    assert "gäller som den är nu" in run(*accept, "--reason", "Stämmer med kopian").out
    told = run("verify")
    assert "i efterhand" not in told.out
    assert f"{applied.id} var ändrad" in told.out
    assert "av Kim på IT: Stämmer med kopian" in told.out
    again = run(*accept, "--reason", "En gång till")
    assert (again.status, str(applied.id) in again.err) == (1, True)


def test_what_is_no_id_of_a_row_is_answered_with_where_to_find_one(
    run: Run, local: LocalDatabase
) -> None:
    """It was said that the command could not be understood."""
    accept = ("database", "accept", "hej", "--name", "Kim på IT", "--reason", "Stämmer")
    said = run(*accept)
    assert said.status == 2
    assert said.err.startswith("hej är inte ett id")
    assert "fsclient verify" in said.err
    assert run(*accept, "--json").error == "row_id_unfit"


def test_a_clock_that_was_ahead_is_forgotten(run: Run, office_of: Unit) -> None:
    now = datetime.now(UTC)
    desk = office_of.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk)

    def sign() -> None:
        sign_note(desk, NoteForm(note_id=desk.new_id(), case_id=case_id, text="Ringde."))

    office_of.clock.now = ahead = now + timedelta(days=400)
    sign()
    clock = ("database", "clock", "--name", "Kim på IT", "--reason", "Ställd på fel år")
    shown = f"{ahead.astimezone(SWEDEN):%Y-%m-%d %H:%M}"
    assert shown in run(*clock).out
    assert run(*clock, "--json").answer["ahead"] is None
    office_of.clock.now = now
    sign()
    told = run("verify")
    assert (told.status, "Allt stämmer" in told.out) == (0, True)
    (line,) = (line for line in told.out.splitlines() if line.startswith("Klockan ställdes"))
    assert f"från {shown} till" in line
    assert line.endswith("av Kim på IT: Ställd på fel år")
    assert len(run("verify", "--json").answer["clocks"]) == 1


def test_an_end_of_the_ledger_that_is_kept_elsewhere_tells_of_an_older_database(
    run: Run, office_of: Unit, local: LocalDatabase, tmp_path: Path
) -> None:
    copy, kept = tmp_path / "kopia.db", tmp_path / "ankare.txt"
    assert run("verify", "--anchors", kept).status == 0
    run("database", "backup", copy)
    granted_case(office_of.desk(Role.SOCIAL_WORKER))
    answer = run("verify", "--anchors", kept, "--json").answer
    assert answer["sound"]
    assert [line.partition(" ")[2] for line in kept.read_text().splitlines()][-1] == (
        answer["anchor"]
    )
    local.engine.dispose()
    run("database", "restore", copy, "--profile", "Enheten", "--replace")
    # Whole in itself, and without what was signed since.
    assert run("verify").status == 0
    said = run("verify", "--anchors", kept, "--json")
    assert said.status == 1
    assert [one["code"] for one in said.answer["findings"]] == ["anchor_differs"]
    assert len(kept.read_text().splitlines()) == 2
    kept.write_text("i dag 12\n")
    assert run("verify", "--anchors", kept, "--json").error == "anchors_unreadable"


def test_a_copy_is_made_and_brought_back(
    run: Run, office_of: Unit, local: LocalDatabase, tmp_path: Path
) -> None:
    copy = tmp_path / "kopia.db"
    said = run("database", "backup", copy, "--json")
    assert said.status == 0
    assert said.answer["bytes"] == copy.stat().st_size
    assert run("database", "backup", copy, "--json").error == "file_exists"
    granted_case(office_of.desk(Role.SOCIAL_WORKER))
    local.engine.dispose()
    said = run("database", "restore", copy, "--profile", "Enheten", "--json")
    assert (said.status, said.error) == (2, "database_in_the_way")
    assert run("verify", "--json").answer["cases"] == 1
    said = run("database", "restore", copy, "--profile", "Enheten", "--replace", "--json")
    assert said.status == 0
    assert Path(said.answer["kept"]).is_file()
    assert run("verify", "--json").answer["cases"] == 0
    missing = run("database", "restore", tmp_path / "x", "--profile", "Enheten", "--json")
    assert (missing.status, missing.error) == (2, "file_not_found")


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without a keyring, where the passphrase stands in the environment."""
    backend: Any = fail.Keyring
    keyring.set_keyring(backend())
    monkeypatch.setenv("FSCLIENT_PASSPHRASE", PASSWORD)


def test_a_passphrase_opens_the_database_and_its_copy_on_another_computer(
    run: Run, no_keyring: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "kopia.db"
    assert run("demo-data", "--cases", 2, "--months", 1, "--profile", "prov").status == 0
    assert run("database", "backup", copy).status == 0
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "annan dator"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "annan dator"))
    assert run("database", "restore", copy, "--profile", "hemma").status == 0
    assert run("verify", "--json").answer["cases"] == 2
    monkeypatch.setenv("FSCLIENT_PASSPHRASE", "fel lösenfras helt")
    said = run("verify", "--json")
    assert (said.status, said.error) == (2, "passphrase_or_file_wrong")


def test_a_secret_is_asked_for_where_someone_can_type(
    run: Run, no_keyring: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("demo-data", "--cases", 1, "--months", 1, "--profile", "prov").status == 0
    monkeypatch.delenv("FSCLIENT_PASSPHRASE")
    said = run("verify", "--json")
    assert (said.status, said.error) == (2, "secret_not_given")
    assert "FSCLIENT_PASSPHRASE" in run("verify").err
    typed = {
        "Lösenfras för databasen prov: ": PASSWORD,
        "Ny lösenfras för databasen ny: ": PASSWORD,
        "En gång till: ": "något annat",
    }
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(getpass, "getpass", typed.__getitem__)
    assert run("verify").status == 0
    said = run("demo-data", "--profile", "ny", "--json")
    assert (said.status, said.error) == (2, "secrets_differ")


@pytest.fixture
def couple(office_of: Unit) -> CaseView:
    """Two adults with a grant each got a letter of."""
    desk = office_of.desk(Role.SOCIAL_WORKER)
    case_id = a_case(desk, person=AMIRA, partner=JONAS)
    calculated(desk, case_id)
    return decided(desk, case_id)


def test_a_letter_is_written_again_byte_for_byte(
    run: Run, office_of: Unit, couple: CaseView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FSCLIENT_PASSWORD", PASSWORD)
    me = office_of.desk(Role.SOCIAL_WORKER)
    assert couple.decision is not None
    kept = {one.person_id: one for one in letters_of(me, couple.decision.id)}
    file = tmp_path / "brev.pdf"
    of_case = (couple.rows.case.number, "2026-11", "-o", file, "--user", me.me.login)
    said = run("letter", *of_case, "--json")
    assert (said.status, said.error) == (2, "letter_receiver_needed")
    assert not file.exists()
    for word, role in (("sökande", MemberRole.APPLICANT), ("medsökande", MemberRole.CO_APPLICANT)):
        said = run("letter", *of_case, "--person", word, "--json")
        person = next(one.person.id for one in couple.adults if one.member.role is role)
        assert file.read_bytes() == kept[person].pdf
        assert said.answer["sha256"] == kept[person].sha256
    by_id = (couple.rows.case.number, couple.decision.id, "-o", file, "--person", "sökande")
    assert run("letter", *by_id, "--user", me.me.login).status == 0


def test_reading_a_letter_takes_what_reading_the_case_takes(
    run: Run, office_of: Unit, couple: CaseView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "brev.pdf"
    wanted = ("letter", couple.rows.case.number, "2026-11", "-o", file, "--person", "sökande")
    other = login(office_of, Role.SOCIAL_WORKER, 1)
    monkeypatch.setenv("FSCLIENT_PASSWORD", "fel lösenord helt")
    assert run(*wanted, "--user", other, "--json").error == "wrong_login"
    assert run(*wanted, "--json").error == "user_missing"
    monkeypatch.setenv("FSCLIENT_PASSWORD", PASSWORD)
    admin = login(office_of, Role.ADMINISTRATOR)
    assert run(*wanted, "--user", admin, "--json").error == "role_may_not"
    assert run(*wanted, "--user", other, "--json").error == "reason_required"
    assert not file.exists()
    assert run(*wanted, "--user", other, "--reason", "Vikarierar i dag").status == 0
    with office_of.office.database.begin() as work:
        logged = work.access.find(case_id=couple.id, reason="Vikarierar i dag")
    assert [entry.action for entry in logged] == ["open_case"]


def test_a_letter_that_is_not_there_is_said_to_be_so(
    run: Run, office_of: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FSCLIENT_PASSWORD", PASSWORD)
    desk = office_of.desk(Role.SOCIAL_WORKER)
    view = granted_case(desk, OTHERS[0])
    number = view.rows.case.number
    ending = ("-o", tmp_path / "brev.pdf", "--user", desk.me.login, "--json")
    assert run("letter", "2026-99999", "2026-11", *ending).error == "case_unknown"
    assert run("letter", number, "2026-10", *ending).error == "decision_unknown"
    missing = run("letter", number, "2026-11", "--person", "medsökande", *ending)
    assert (missing.status, missing.error) == (2, "receiver_has_none")
    supplement(desk, view.id)
    calculated(desk, view.id, rent=9600)
    decided(desk, view.id)
    assert run("letter", number, "2026-11", *ending).error == "decision_ambiguous"
    nowhere = ("-o", tmp_path / "ingen" / "brev.pdf", "--user", desk.me.login, "--json")
    assert view.decision is not None
    said = run("letter", number, view.decision.id, *nowhere)
    assert (said.status, said.error) == (1, "file_not_written")


def test_a_letter_that_was_changed_is_not_handed_out(
    run: Run,
    office_of: Unit,
    local: LocalDatabase,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FSCLIENT_PASSWORD", PASSWORD)
    desk = office_of.desk(Role.SOCIAL_WORKER)
    view = granted_case(desk)
    with local.engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER letter_UPDATE")
        connection.exec_driver_sql("UPDATE letter SET pdf = x'00'")
    file = tmp_path / "brev.pdf"
    ending = ("-o", file, "--user", desk.me.login, "--json")
    said = run("letter", view.rows.case.number, "2026-11", *ending)
    assert (said.status, said.error) == (1, "letter_changed")
    assert not file.exists()


def test_a_fault_of_the_program_names_nobody(
    run: Run, local: LocalDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_arguments: object, **_named: object) -> object:
        raise ValueError("Amira Exempelsson 19840715-2381")

    monkeypatch.setattr(commands, "verify", fault)
    for ending in ((), ("--json",)):
        said = run("verify", *ending)
        assert said.status == 1
        assert "ValueError" in said.err
        assert "Exempelsson" not in said.err
        assert "0715" not in said.err


@pytest.fixture
def server(postgres_server: PostgresServer) -> Iterator[Profile]:
    """The profile of an empty server database, as its owner."""
    made = postgres_server.new_database("commands")
    profile = Profile(
        name="Servern",
        host=made.host,
        port=made.port,
        database=made.database,
        certificate=str(postgres_server.ca_certificate),
        login=made.user,
    )
    Profiles(settings_folder()).save(profile)
    yield profile
    postgres_server.drop_database(made.database)


def test_a_server_is_prepared_filled_and_looked_through(
    run: Run,
    server: Profile,
    postgres_server: PostgresServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FSCLIENT_PASSWORD", postgres_server.password)
    said = run("verify", "--json")
    assert (said.status, said.error) == (1, "database_empty")
    assert run("database", "upgrade", "--json").answer["upgraded"]
    address = server_address(postgres_server, server.database)
    engine = open_server(address, server.login, postgres_server.password)
    unit = make_unit(ServerDatabase(engine))
    granted_case(unit.desk(Role.SOCIAL_WORKER))
    with_login = {
        role: let_in(ServerDatabase(engine), unit.staff[role][0]).login
        for role in (Role.HEAD, Role.PAYMENT_OFFICER)
    }
    engine.dispose()
    # The made-up unit writes as of other days.
    changed = {
        "FUNCTION is_about_now(timestamp with time zone)",
        "FUNCTION is_about_today(date)",
        "FUNCTION a_while_ago(interval)",
    }
    said = run("database", "check")
    assert said.status == 1
    assert all(f"Spärren {name} är inte som" in said.out for name in changed)
    said = run("database", "upgrade")
    assert all(f"Spärren {name} var ändrad" in said.out for name in changed)
    assert run("verify", "--json").answer["decisions"] == 1
    assert run("database", "check", "--json").answer["sound"]
    said = run("database", "backup", tmp_path / "kopia.dump")
    assert said.status == 1
    assert f"pg_dump --format=custom --file={tmp_path}" in said.err
    monkeypatch.setenv("FSCLIENT_PASSWORD", PASSWORD)
    for command in (("verify",), ("database", "check")):
        answer = run(*command, "--user", with_login[Role.HEAD], "--json").answer
        assert answer["sound"]
        # Whether a guard is as it must be only the owner can tell.
        assert [one["code"] for one in answer["problems"]] == ["guards_not_compared"]
        said = run(*command, "--user", with_login[Role.PAYMENT_OFFICER], "--json")
        assert (said.status, said.error) == (2, "role_may_not")


def test_a_server_that_cannot_be_looked_through_says_why_and_what_to_do(
    run: Run, server: Profile, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each ended as a fault of the program, or said that a database was whole that nobody saw."""
    looks = (("database", "check", "--json"), ("verify", "--json"))
    account = ("database", "account", "eva", "--reason", "Glömt", "--name", "E", "--title", "it")
    monkeypatch.setenv("FSCLIENT_PASSWORD", postgres_server.password)
    monkeypatch.setenv("FSCLIENT_NEW_PASSWORD", PASSWORD)
    assert run("database", "upgrade").status == 0
    keeper = postgres_server.address(server.database).conninfo()
    without_account = f"utan_{secrets.token_hex(4)}"
    with psycopg.connect(keeper, autocommit=True) as connection:

        def do(statement: str) -> None:
            connection.execute(statement.encode())

        # As a standby, or while the server is worked on.
        do(f"ALTER DATABASE {server.database} SET default_transaction_read_only = on")
        for look in looks:
            said = run(*look).answer
            assert [one["code"] for one in said["problems"]] == ["guards_only_read"]
        assert run(*account, "--json").error == "database_read_only"
        do(f"ALTER DATABASE {server.database} RESET default_transaction_read_only")

        do(f"CREATE ROLE {without_account} LOGIN PASSWORD '{PASSWORD}' IN ROLE fsclient_staff")
        monkeypatch.setenv("FSCLIENT_PASSWORD", PASSWORD)
        for look in looks:
            assert run(*look, "--user", without_account).error == "not_allowed_in_database"
        monkeypatch.setenv("FSCLIENT_PASSWORD", postgres_server.password)

        do("ALTER TABLE contact DROP phone")
        do("DROP TABLE appeal CASCADE")
        for look in looks:
            said = run(*look)
            told = [(one["code"], one["message"]) for one in said.answer["problems"]]
            assert (said.status, [code for code, _ in told]) == (1, ["table_gone", "table_unlike"])
            assert "Tabellen appeal saknas" in told[0][1]
        assert run("database", "upgrade", "--json").error == "table_lost"

        do("DELETE FROM alembic_version")
        for look in (*looks, ("database", "upgrade", "--json")):
            assert run(*look).error == "version_lost"


def test_a_file_that_has_lost_a_table_is_not_looked_through(run: Run, local: LocalDatabase) -> None:
    with local.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE appeal")
    for look in (("database", "check", "--json"), ("verify", "--json")):
        (told,) = run(*look).answer["problems"]
        assert told["code"] == "table_gone"
    assert "inget i den är prövat" in run("verify").out
    assert run("database", "upgrade", "--json").error == "table_lost"


def test_whoever_holds_the_database_opens_an_account_when_nobody_of_the_unit_can(
    run: Run, office_of: Unit, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = login(office_of, Role.HEAD)
    monkeypatch.setenv("FSCLIENT_NEW_PASSWORD", PASSWORD[::-1])
    said = run("database", "account", head, "--reason", "Glömt lösenord")
    assert f"{head} kan logga in" in said.out
    assert sign_in(office_of.office, head, PASSWORD[::-1]).me.role is Role.HEAD
    new = ("database", "account", "eva.ny", "--reason", "Alla har slutat", "--json")
    assert run(*new).error == "account_unknown"
    unknown = run(*new[:-1])
    assert unknown.status == 2
    assert all(word in unknown.err for word in ("eva.ny", "--name", "--title"))
    assert run(*new, "--title", "it").error == "name_needed"
    assert run(*new, "--name", "Eva", "--title", "it").answer["role"] == "administrator"
    told = run("verify")
    assert (told.status, "Allt stämmer" in told.out) == (0, True)
    opened = [line for line in told.out.splitlines() if line.startswith("Kontot ")]
    assert [line.split()[1] for line in opened] == [head, "eva.ny"]
    assert opened[1].endswith("av den som har hand om databasen: Alla har slutat")


def test_a_server_gets_its_first_administrator_who_lets_the_others_in(
    run: Run,
    server: Profile,
    postgres_server: PostgresServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    admin, worker = (f"{name}_{secrets.token_hex(4)}" for name in ("alva", "sofia"))
    monkeypatch.setenv("FSCLIENT_PASSWORD", postgres_server.password)
    monkeypatch.setenv("FSCLIENT_NEW_PASSWORD", "kort")
    command = ("database", "first-account", admin, "--name", "Alva", "--title", "chef", "--json")
    assert run(*command).error == "password_short"
    monkeypatch.setenv("FSCLIENT_NEW_PASSWORD", PASSWORD)
    assert run(*command).answer["login"] == admin
    assert run(*command).error == "not_empty"
    database = open_profile_server(server, admin, PASSWORD)
    desk = sign_in(make_office(database), admin, PASSWORD)
    form = StaffForm(
        login=worker,
        name="Sofia",
        title="socialsekreterare",
        role=Role.SOCIAL_WORKER,
        password=PASSWORD,
    )
    add_staff(desk, form)
    database.engine.dispose()
    own = open_profile_server(server, worker, PASSWORD)
    assert sign_in(make_office(own), worker, PASSWORD).me.name == "Sofia"
    own.engine.dispose()
