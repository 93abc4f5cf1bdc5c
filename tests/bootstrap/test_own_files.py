"""What a unit has written itself: a slip in it is named with its place, and work goes on."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fsclient import bootstrap
from fsclient.bootstrap import ResourceFolders, load_rule_book, resource_folders
from fsclient.bootstrap.added_norms import book_of_computer
from fsclient.bootstrap.folders import LARGEST_FILE, settings_folder
from fsclient.bootstrap.office import load_forms, load_unit
from fsclient.domain.errors import RuleViolation
from fsclient.ui.speech.messages import sentence
from tests.support.form_folder import FormFolder, forms
from tests.support.sip_form import SIP
from tests.support.trial_form import FIRST, SECOND

__all__ = ["forms"]

WHOLE = (resource_folders().resources / "unit" / "example.toml").read_bytes()
PHONE = b'phone = "08-000 00 00"'


@pytest.fixture
def own() -> Path:
    """Where the unit's own details stand."""
    settings_folder().mkdir(parents=True)
    return settings_folder() / "unit.toml"


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"", "own_file_empty", None),
        (b" \n\n", "own_file_empty", None),
        (b"\x00\x01\xfe\xff" * 99, "own_file_not_utf8", 1),
        (WHOLE.decode().encode("utf-16"), "own_file_not_utf8", 1),
        (WHOLE.decode().encode("cp1252"), "own_file_not_utf8", 1),
        (WHOLE[: WHOLE.index(b"Exempelgatan")], "data_file_unreadable", None),
        (WHOLE[: WHOLE.index(b"[debtor]")], "data_file_value", 1),
        (WHOLE.replace(PHONE, PHONE[:-1]), "data_file_unreadable", None),
        (WHOLE.replace(PHONE, b"phone = 8"), "data_file_value", 11),
        (WHOLE.replace(PHONE, PHONE + b"\nfax = '1'"), "data_file_key_unknown", 12),
        (b"[" * 5000, "data_file_unreadable", None),
        (None, "own_file_unreadable", None),
    ],
    ids=range(12),
)
def test_a_slip_in_the_units_own_file_stops_only_what_needs_it(
    own: Path, content: bytes | None, code: str, line: int | None
) -> None:
    if content is None:
        own.mkdir()
    else:
        own.write_bytes(content)
    unit = load_unit()
    problem = next(each for each in unit.problems if each.code == code)
    assert (problem.values["in_file"], problem.values["line"]) == (str(own), line)
    assert sentence(problem).startswith(f"{own}, rad {line}: " if line else f"{own}: ")
    assert isinstance(unit.name, str)
    assert unit.district_name("east")
    with pytest.raises(RuleViolation) as caught:
        unit.sender  # noqa: B018
    assert caught.value.problems == unit.problems


def test_a_link_that_leads_nowhere_is_no_missing_file(own: Path) -> None:
    own.symlink_to(own.parent / "gone.toml")
    assert {problem.code for problem in load_unit().problems} == {"own_file_unreadable"}


def test_a_mark_that_says_utf8_is_no_slip(own: Path) -> None:
    own.write_bytes(b"\xef\xbb\xbf" + WHOLE)
    assert load_unit().problems == ()
    assert load_unit().name == "Exempelstaden · Östra kretsen"


def test_an_own_file_is_read_in_whatever_letters_its_name_is_written(own: Path) -> None:
    own.with_name("Unit.TOML").write_bytes(WHOLE.replace(b"Exempelstaden \xc2\xb7", b"Vi:"))
    assert load_unit().name == "Vi: Östra kretsen"
    own.with_name("UNIT.toml").write_bytes(WHOLE)
    (problem,) = load_unit().problems
    assert problem.code == "own_file_twice"
    assert "Unit.TOML" in sentence(problem)


def test_an_own_file_in_a_folder_within_is_told_and_no_example_takes_its_place(own: Path) -> None:
    (own.parent / "unit").mkdir()
    astray = own.parent / "unit" / "unit.toml"
    astray.write_bytes(WHOLE)
    unit = load_unit()
    (problem,) = unit.problems
    assert sentence(problem).startswith(f"{astray}: Filen läses inte")
    assert str(own.parent) in sentence(problem)
    with pytest.raises(RuleViolation):
        unit.sender  # noqa: B018


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The data files, to be changed, and read anew."""
    real = resource_folders()
    for part in ("norms", "catalogues"):
        shutil.copytree(real.resources / part, tmp_path / "resources" / part)
    mine = ResourceFolders(tmp_path / "resources", real.instruments)
    monkeypatch.setattr(bootstrap, "resource_folders", lambda: mine)
    load_rule_book.cache_clear()
    yield mine.resources
    load_rule_book.cache_clear()


@pytest.mark.parametrize(
    "name", ["norms/municipality.toml", "norms/laws.toml", "catalogues/costs.toml"]
)
@pytest.mark.parametrize("content", [b"", b"\xff\x00", b'key = "x', "utf-16", None])
def test_a_slip_in_a_data_file_is_named_with_the_file(
    copied: Path, name: str, content: bytes | str | None
) -> None:
    file = copied / name
    if content is None:
        file.unlink()
        file.mkdir()
    elif isinstance(content, str):
        file.write_bytes(file.read_text(encoding="utf-8").encode(content))
    else:
        file.write_bytes(content)
    with pytest.raises(RuleViolation) as caught:
        load_rule_book()
    assert all(sentence(problem).startswith(str(file)) for problem in caught.value.problems)


def test_two_files_of_one_version_of_a_form_are_told_of(forms: FormFolder) -> None:
    forms.write(FIRST)
    forms.write(SECOND, "ib-2.toml")
    assert [form.name for form in load_forms().forms] == [("ib", 2), ("ib", 1)]
    load_forms.cache_clear()
    forms.write(FIRST.replace("restricted = true", ""), "ib-2.toml")
    assert [form.text for form in load_forms().forms] == [forms.text("ib-2.toml")]
    (told,) = map(sentence, load_forms().slips)
    assert told.startswith(f"{forms.path / 'ib.toml'}, rad 3: Formuläret ib version 1 finns redan")


def test_a_form_of_the_units_own_is_read_in_capitals_and_told_of_in_a_folder_within(
    forms: FormFolder,
) -> None:
    forms.write(FIRST, "IB.TOML")
    assert [form.name for form in load_forms().forms] == [("ib", 1)]
    load_forms.cache_clear()
    (forms.path / "nya").mkdir()
    forms.write(SECOND, "nya/ib.toml")
    assert [form.name for form in load_forms().forms] == [("ib", 1)]
    (told,) = map(sentence, load_forms().slips)
    assert told.startswith(f"{forms.path / 'nya' / 'ib.toml'}: ")


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"", "own_file_empty", None),
        (FIRST.encode("utf-16"), "own_file_not_utf8", 1),
        (FIRST[:-20].encode(), "data_file_unreadable", None),
        (FIRST.replace("restricted", "restrictd").encode(), "data_file_key_unknown", 59),
        (b"[" * 5000, "data_file_unreadable", None),
        (None, "own_file_unreadable", None),
    ],
    ids=range(6),
)
def test_a_form_with_a_slip_in_it_is_passed_over_and_told_of_and_the_others_are_read(
    forms: FormFolder, content: bytes | None, code: str, line: int | None
) -> None:
    forms.write(SIP, "sip.toml")
    file = forms.path / "ib.toml"
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    assert [form.name for form in load_forms().forms] == [("sip", 1)]
    (problem,) = load_forms().slips
    assert (problem.code, problem.values["line"]) == (code, line)
    assert sentence(problem).startswith(f"{file}, rad {line}: " if line else f"{file}: ")


SECTIONS = "".join(f"[[sections]]\nkey = 'k{n}'\ntitel = 'x'\n" for n in range(2000))
MANY = "".join(f"k{n} = 1\n" for n in range(15_000))


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        (SECTIONS, {"data_file_key_unknown", "data_file_value", "data_file_more"}),
        (MANY, {"data_file_key_unknown", "data_file_more"}),
        (".".join("a" * 60_000) + " = 1", {"own_file_key_parts"}),
        # A line of TOML ends by fewer signs than a line of anything: this is one key.
        (".".join(["'\u2028'"] * 1_000) + " = 1", {"own_file_key_parts"}),
        (f"[{'.'.join('a' * 60_000)}]", {"own_file_key_parts"}),
        (f"'{'.'.join('+' * 60_000)}' = 1", {"data_file_key_unknown", "data_file_value"}),
        (f"[{' ' * 100_000}\nx = 1", {"data_file_unreadable"}),
        ("#" * LARGEST_FILE, {"form_too_long"}),
        ("#" * (LARGEST_FILE + 1), {"own_file_large"}),
    ],
    ids=range(9),
)
def test_no_file_however_amiss_keeps_anyone_waiting(
    forms: FormFolder, content: str, codes: set[str]
) -> None:
    """2 000 sections took two minutes, and a key of thousands of parts never ended."""
    forms.write(SIP, "sip.toml")
    forms.write(content)
    assert [form.name for form in load_forms().forms] == [("sip", 1)]
    told = load_forms().slips
    assert {problem.code for problem in told} == codes
    assert len(told) <= 21
    assert sum(map(len, map(sentence, told))) < 10_000
    if len(told) > 20:
        assert sentence(told[-1]).endswith("Rätta de första, så sägs de nästa.")


def test_a_list_that_every_question_names_is_made_once(forms: FormFolder) -> None:
    options = "".join(f"[[scales.s]]\nkey='{n}'\nlabel='x'\n" for n in range(2500))
    scale = "label='x'\nkind='scale'\nscale='s'\n"
    asked = "".join(f"[[sections.questions]]\nkey='q{n}'\n{scale}" for n in range(1500))
    head = FIRST[: FIRST.index("[[scales")]
    forms.write(f"{head}{options}[[sections]]\nkey='a'\ntitle='A'\n{asked}")
    (form,) = load_forms().forms
    lists = {id(question.options) for question in form.definition.questions}
    assert len(lists) == 1


@pytest.mark.skipif(os.name != "posix", reason="pipes lie in folders on POSIX systems only")
def test_what_is_no_file_is_told_of_and_never_opened(forms: FormFolder, own: Path) -> None:
    """A pipe was waited for without end, and the window never came."""
    forms.write(SIP, "sip.toml")
    os.mkfifo(forms.path / "ib.toml")
    os.mkfifo(own)
    (own.parent / "norms").mkdir()
    os.mkfifo(own.parent / "norms" / "2027-01.toml")
    assert [form.name for form in load_forms().forms] == [("sip", 1)]
    assert [problem.code for problem in load_forms().slips] == ["own_file_unreadable"]
    assert {problem.code for problem in load_unit().problems} == {"own_file_unreadable"}
    with pytest.raises(RuleViolation, match="added_norm_unreadable"):
        book_of_computer()


@pytest.mark.parametrize(
    ("was", "line"), [("ib", 2), ("home", 18), ("told", 23)], ids=["form", "section", "question"]
)
@pytest.mark.parametrize("key", ["../../ib", "a/b", "a b", "a\\nb"])
def test_a_key_has_the_signs_of_a_name(forms: FormFolder, was: str, line: int, key: str) -> None:
    forms.write(FIRST.replace(f'key = "{was}"', f'key = "{key}"'))
    assert load_forms().forms == ()
    (problem,) = load_forms().slips
    assert problem.code in {"form_key_signs", "form_key_full_stop"}
    assert problem.values["line"] == line


def test_lines_end_as_the_system_ends_them(forms: FormFolder) -> None:
    (forms.path / "ib.toml").write_bytes(FIRST.replace("\n", "\r\n").encode())
    assert [form.text for form in load_forms().forms] == [FIRST]


def test_an_added_norm_in_a_folder_within_is_told_of(own: Path) -> None:
    astray = own.parent / "norms" / "2028" / "2028-01.toml"
    astray.parent.mkdir(parents=True)
    astray.write_text("", encoding="utf-8")
    with pytest.raises(RuleViolation, match="data_file_place"):
        book_of_computer()
