"""The norms that are added after those that come with the program.

A unit's are kept in its database, so that every workstation counts with the same (why, is told in
``usecases.norms``). A computer also has its own, for ``fsclient calculate``, which opens no
database: files in the settings folder, one for each file that was added. The window never counts
with those.
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from fsclient import bootstrap
from fsclient.bootstrap.folders import LARGEST_FILE, data_files, settings_folder
from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.storage.places import content_of

if TYPE_CHECKING:
    from fsclient.bootstrap.answers import Answer
    from fsclient.rules.norm_additions import NormAddition
    from fsclient.rules.rule_book import RuleBook


def book_of_computer() -> "RuleBook":
    """The book that comes with the program, with the norms that this computer has added.

    Raises RuleViolation ``added_norm_unreadable`` for a file that someone has damaged, with what
    is amiss in it.
    """
    book = bootstrap.load_rule_book()
    files = data_files(_folder())
    if not files:
        return book
    from fsclient.rules.norm_additions import with_addition

    for file in files:
        try:
            book = with_addition(book, _addition_of(file, _text_of(file)))
        except RuleViolation as violation:
            path = str(file)
            damaged = Problem("added_norm_unreadable", path, {"path": path})
            raise RuleViolation(damaged, *violation.problems) from violation
    return book


def import_norms(profile_name: str, user: str, file: Path) -> "Answer":
    """Check a file of norms and add it: to the profile's unit, else to this computer.

    Raises RuleViolation with all that is amiss, and adds nothing then; EnvironmentProblem
    ``file_not_written``.
    """
    text = _text_of(file)
    if profile_name:
        _addition_of(file, text)  # before anyone is asked for a secret
        return _import_to_unit(profile_name, user, text)
    from fsclient.rules.norm_additions import check_addition

    addition = _addition_of(file, text)
    check_addition(book_of_computer(), addition)
    kept = _folder() / f"{addition.starts}.toml"
    _write(kept, text)
    lines = (
        "Den är tillagd på den här datorn, för fsclient calculate.",
        "En enhets databas har den inte. Lägg till den där med --profile NAMN.",
    )
    return _answer(addition, lines, {"profile": None, "kept": str(kept)})


def _import_to_unit(profile_name: str, user: str, text: str) -> "Answer":
    from fsclient.bootstrap.key_holder import PASSWORD, chosen_profile, login_of, opened, secret
    from fsclient.bootstrap.office import make_office
    from fsclient.usecases.administration import sign_in
    from fsclient.usecases.norms import add_norms

    profile = chosen_profile(profile_name)
    login = login_of(profile, user)
    with opened(profile, login) as found:
        password = found.password or secret(PASSWORD, f"Lösenord för {login}: ")
        desk = sign_in(make_office(found.database), login, password)
        addition = add_norms(desk, text)
    lines = (
        f"Den är tillagd i databasen {profile.name}, för alla som arbetar i den.",
        "Den som redan är inloggad räknar med den från nästa inloggning.",
    )
    return _answer(addition, lines, {"profile": profile.name, "kept": None})


def _answer(
    addition: "NormAddition", where: tuple[str, ...], fields: Mapping[str, object]
) -> "Answer":
    from fsclient.bootstrap.answers import Answer
    from fsclient.rules.norms import CERTAINTIES

    lines = [
        f"Riksnormen från {table.valid_from.first} till {table.valid_to.last} ({table.sfs})."
        for table in addition.norms
    ]
    lines += [
        f"Den från {table.valid_from.first} är {CERTAINTIES[table.certainty].rstrip(': ')}, och "
        "det sägs var den än används."
        for table in addition.norms
        if table.certainty != "found"
    ]
    amounts = sorted(addition.prisbasbelopp.values(), key=lambda one: one.year)
    lines += [f"Prisbasbeloppet för {one.year}: {one.amount} kr." for one in amounts]
    added = [
        {
            "shape": table.shape,
            "valid_from": table.valid_from.first,
            "valid_to": table.valid_to.last,
            "sfs": table.sfs,
            "certainty": table.certainty,
        }
        for table in addition.norms
    ]
    return Answer(
        lines=(*lines, *where),
        fields={
            "holds_from": addition.starts.first,
            "norms": added,
            "prisbasbelopp": [{"year": one.year, "amount": one.amount} for one in amounts],
            **fields,
        },
    )


def _folder() -> Path:
    return settings_folder() / "norms"


def _addition_of(file: Path, text: str) -> "NormAddition":
    """The addition of a file's text; raises RuleViolation with file and line."""
    from fsclient.rules.data_files import in_file
    from fsclient.rules.norm_additions import read_addition

    try:
        return read_addition(text)
    except RuleViolation as violation:
        raise in_file(violation, str(file), text) from violation


def _text_of(file: Path) -> str:
    try:
        content = content_of(file, LARGEST_FILE)
    except FileNotFoundError as error:
        raise RuleViolation.at("file", "file_not_found") from error
    except (OSError, ValueError) as error:
        raise RuleViolation.at("file", "file_unreadable") from error
    if len(content) > LARGEST_FILE:
        raise RuleViolation.at("file", "norm_file_large")
    try:
        # Some editors begin a file with a mark that says it is UTF-8.
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RuleViolation.at("file", "text_not_utf8", position=error.start) from error
    return text


def _write(file: Path, text: str) -> None:
    half = file.with_name(f"{file.name}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        half.write_text(text, encoding="utf-8", newline="")
        half.replace(file)
    except OSError as error:
        with suppress(OSError):
            half.unlink()
        raise EnvironmentProblem("file_not_written", path=str(file)) from error
