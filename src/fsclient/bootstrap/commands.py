"""The commands that need no window, joined: each returns what it has to say."""

import argparse
import dataclasses
import functools
import shlex
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from fsclient.bootstrap.anchors import keep_anchor, ledger_lines, read_anchors
from fsclient.bootstrap.answers import Answer, problem_fields
from fsclient.bootstrap.demo import load_demo_words
from fsclient.bootstrap.folders import data_folder, settings_folder
from fsclient.bootstrap.key_change import change_key
from fsclient.bootstrap.key_holder import (
    PASSWORD,
    chosen_profile,
    login_of,
    new_passphrase,
    new_password,
    opened,
    passphrase_of,
    secret,
)
from fsclient.bootstrap.office import keep_forms, load_forms, make_office
from fsclient.demo.build import build_demo
from fsclient.domain.errors import EnvironmentProblem, Problem, RuleViolation
from fsclient.domain.people import MemberRole
from fsclient.domain.zone import SWEDEN
from fsclient.storage import login_rights, maintenance
from fsclient.storage.keys import has_keyring
from fsclient.storage.opening import make_local, profile_key
from fsclient.storage.profiles import Profile, Profiles, check_name
from fsclient.storage.standing import NOT_COMPARED
from fsclient.storage.upgrade import check_version, put_right, upgrade
from fsclient.ui.speech.messages import sentence
from fsclient.ui.speech.roles import ROLE_NAMES
from fsclient.usecases.acceptances import accept_clock, accept_row
from fsclient.usecases.administration import (
    StaffForm,
    add_first_administrator,
    keep_account,
    sign_in,
)
from fsclient.usecases.desk import Desk, Office
from fsclient.usecases.issued_letters import issued_letter
from fsclient.usecases.sealed_kinds import SEALED
from fsclient.usecases.verification import (
    Finding,
    Verification,
    verify,
    verify_journals,
)

MOST_CASES, MOST_MONTHS = 40_000, 60

PUT_RIGHT = {
    "guard_missing": "guard_put_up",
    "guard_changed": "guard_put_back",
    "guard_foreign": "guard_passed_by",
    "login_too_strong": "login_narrowed",
    "limit_unlike": "limit_set",
}
"""What was amiss with a database's guards, and how it is told once it is put right."""

_RECEIVERS = {
    None: None,
    "sökande": MemberRole.APPLICANT,
    "medsökande": MemberRole.CO_APPLICANT,
}


def run(chosen: argparse.Namespace) -> Answer:
    """Do what was asked for on the command line."""
    profile, user = chosen.profile, chosen.user
    plain = {"upgrade": upgrade_database, "check": check_database}
    if chosen.command in plain:
        return plain[chosen.command](profile, user)
    match chosen.command:
        case "demo-data":
            return fill_with_demo(profile, user, chosen.seed, chosen.cases, chosen.months)
        case "first-account" | "account":
            return _account(chosen)
        case "accept" | "clock":
            return _let_stand(chosen)
        case "new-key":
            return change_key(profile)
        case "backup":
            return back_up_database(profile, user, chosen.file)
        case "restore":
            return restore_database(profile, user, chosen.file, replace=chosen.replace)
        case "verify":
            return verify_database(profile, user, chosen.anchors)
        case "letter":
            letter = LetterRequest(
                case_number=chosen.case,
                decision=chosen.decision,
                receiver=_RECEIVERS[chosen.person],
                reason=chosen.reason,
                file=chosen.file,
            )
            return write_letter(profile, user, letter)
        case unknown:
            raise ValueError(unknown)


def _account(chosen: argparse.Namespace) -> Answer:
    form = StaffForm(login=chosen.login, name=chosen.name, title=chosen.title, role=None)
    if chosen.command == "first-account":
        return add_first_account(chosen.profile, chosen.user, form)
    return open_account(
        chosen.profile, chosen.user, form, chosen.reason, administrator=chosen.administrator
    )


def _let_stand(chosen: argparse.Namespace) -> Answer:
    who, why = chosen.name, chosen.reason
    if chosen.command == "clock":
        return set_clock_back(chosen.profile, chosen.user, who, why)
    return accept_altered_row(chosen.profile, chosen.user, _row_id(chosen.row), who, why)


def _row_id(typed: str) -> UUID:
    try:
        return UUID(typed)
    except ValueError as error:
        raise RuleViolation.at("row", "row_id_unfit", typed=typed) from error


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class LetterRequest:
    """Which letter is wanted, why, and where to."""

    case_number: str
    decision: str
    receiver: MemberRole | None
    reason: str
    file: Path


def fill_with_demo(profile_name: str, user: str, seed: int, cases: int, months: int) -> Answer:
    """Fill an empty database with a made-up unit; a local one is made where there is none."""
    if not 1 <= cases <= MOST_CASES:
        raise RuleViolation.at("cases", "demo_cases", most=MOST_CASES)
    if not 1 <= months <= MOST_MONTHS:
        raise RuleViolation.at("months", "demo_months", most=MOST_MONTHS)
    words = load_demo_words()
    profile = _profile_for_demo(profile_name)
    with opened(profile, user, of_any_version=True) as found, _Progress() as progress:
        upgrade(found.database.engine)
        office = make_office(found.database)
        members = build_demo(office, words, seed, cases, months, progress)
    if not profile.is_server:
        _profiles().save(dataclasses.replace(profile, login=members[0].login))
    logins = tuple(member.login for member in members)
    return Answer(
        lines=(
            f"Databasen {profile.name} har nu {cases} påhittade ärenden över {months} månader.",
            f"Logga in som {', '.join(_one_of_each(logins))} med lösenordet ”{words.password}”.",
        ),
        fields={
            "profile": profile.name,
            "seed": seed,
            "cases": cases,
            "months": months,
            "logins": logins,
        },
    )


def _profile_for_demo(name: str) -> Profile:
    check_name(name)
    profiles = _profiles()
    if name in profiles.names():
        return profiles.get(name)
    path = data_folder() / f"{name}.db"
    if path.exists():
        raise EnvironmentProblem("file_exists", path=str(path))
    profile, database = make_local(name, path, _passphrase_for_new(name))
    database.engine.dispose()
    profiles.save(profile)
    return profile


def _passphrase_for_new(name: str) -> str:
    return "" if has_keyring() else new_passphrase(name)


def _one_of_each(logins: tuple[str, ...]) -> list[str]:
    return [login for login in logins if login.endswith("1")]


def upgrade_database(profile_name: str, user: str) -> Answer:
    """Bring a database's tables to those of this program, and its guards to what they must be."""
    profile = chosen_profile(profile_name)
    with opened(profile, user, of_any_version=True) as found:
        upgrade(found.database.engine)
        mended, left = put_right(found.database.engine)
        keep_forms(found.database)
    return Answer(
        lines=(
            f"Databasen {profile.name} har de tabeller som programmet behöver.",
            *(sentence(Problem(PUT_RIGHT[one.code], None, one.values)) for one in mended),
            *map(sentence, (*left, *load_forms().slips)),
        ),
        fields={
            "profile": profile.name,
            "upgraded": True,
            "put_right": [problem_fields(problem) for problem in mended],
            "problems": [problem_fields(problem) for problem in left],
        },
    )


def add_first_account(profile_name: str, user: str, form: StaffForm) -> Answer:
    """Give an empty database its tables and its first administrator."""
    profile = chosen_profile(profile_name)
    with opened(profile, user, of_any_version=True) as found:
        if profile.is_server:
            login_rights.check_owner(found.database.engine)
        upgrade(found.database.engine)
        form = dataclasses.replace(form, password=new_password(form.login))
        add_first_administrator(make_office(found.database), form)
    return Answer(
        lines=(f"{form.login} är administratör i databasen {profile.name} och kan logga in.",),
        fields={"profile": profile.name, "login": form.login},
    )


def open_account(
    profile_name: str, user: str, form: StaffForm, reason: str, *, administrator: bool
) -> Answer:
    """Open an account as whoever holds the database, where nobody of the unit can."""
    profile = chosen_profile(profile_name)
    with opened(profile, user) as found:
        form = dataclasses.replace(form, password=new_password(form.login))
        office = make_office(found.database)
        member = keep_account(office, form, reason, administrator=administrator)
    role = ROLE_NAMES[member.role].lower()
    return Answer(
        lines=(f"{member.login} kan logga in i databasen {profile.name} som {role}.",),
        fields={"profile": profile.name, "login": member.login, "role": member.role},
    )


def check_database(profile_name: str, user: str) -> Answer:
    """Whether a database is whole: its pages, its references, its guards, its journal chain."""
    profile = chosen_profile(profile_name)
    problems, journals = _looked_at(profile, user, verify_journals, check_version)
    findings = journals.findings if journals is not None else ()
    lines = [sentence(problem) for problem in problems]
    lines += [f"{one.case_number}: {sentence(one.problem)}" for one in findings]
    sound = not (_amiss(problems) or findings)
    if sound and journals is not None:
        counted = f"{journals.notes} signerade anteckningar i {journals.cases} ärenden"
        lines.append(f"Databasen {profile.name} är hel, med {counted}.")
    return Answer(
        lines=tuple(lines),
        fields={
            "profile": profile.name,
            "sound": sound,
            "problems": [problem_fields(problem) for problem in problems],
            "findings": _finding_fields(findings),
        },
        sound=sound,
    )


def _amiss(problems: tuple[Problem, ...]) -> list[Problem]:
    """Without what whoever asks may not tell: a head looks through the cases, the owner guards."""
    return [one for one in problems if one.code not in NOT_COMPARED]


_Look = Callable[[Desk | Office, Callable[[int, int], None]], Verification]


def _looked_at(
    profile: Profile, user: str, look: _Look, make_ready: Callable[[Any], None]
) -> tuple[tuple[Problem, ...], Verification | None]:
    """What is amiss with a database as such, and what a look at its rows sees.

    In a file that is damaged no row is looked at, and no table upgraded: whatever is read in it
    may be something else than what was written. Nor is any where a table is gone.
    """
    with opened(profile, user, of_any_version=True) as found, _Progress() as progress:
        engine = found.database.engine
        damage = maintenance.check_file(engine)
        if damage:
            return damage, None
        make_ready(engine)
        lost = maintenance.check_lost(engine)
        if lost:
            return lost, None
        # On a server only someone who may read every row can tell what is missing.
        seen = look(found.reader(), progress)
        return maintenance.check_tables(engine), seen


def set_clock_back(profile_name: str, user: str, name: str, reason: str) -> Answer:
    """Let people sign again after something was signed by a clock that was ahead.

    Nothing that is signed or sealed is changed; on a server it is the database's owner who may.
    """
    profile = chosen_profile(profile_name)
    with opened(profile, user) as found:
        clock = accept_clock(make_office(found.database), name, reason)
    ahead = clock.newest if clock is not None else None
    line = (
        "Inget är signerat senare än datorns klocka."
        if ahead is None
        else f"Det som signerades {ahead.astimezone(SWEDEN):%Y-%m-%d %H:%M} hindrar inte längre "
        "någon från att signera efter datorns klocka. Verify berättar hädanefter vem som sade det, "
        "när och varför."
    )
    return Answer(lines=(line,), fields={"profile": profile.name, "ahead": ahead})


def accept_altered_row(
    profile_name: str, user: str, row_id: UUID, name: str, reason: str
) -> Answer:
    """Let work go on with a row that was altered behind the program, as it is now, or is gone.

    On a server it is the database's owner who may.
    """
    profile = chosen_profile(profile_name)
    with opened(profile, user) as found:
        accepted = accept_row(make_office(found.database), row_id, name, reason)
    if accepted is None:
        return Answer(
            lines=("Det som raden söks på är uträknat på nytt. Inget annat i den var ändrat.",),
            fields={"profile": profile.name, "row": row_id, "kind": None, "by": name},
        )
    line = (
        f"{SEALED[accepted.kind].called}: raden gäller som den är nu (är den borta gäller det), "
        "och det går att arbeta vidare. Verify berättar hädanefter vem som godtog den, när och "
        "varför."
    )
    return Answer(
        lines=(line,),
        fields={"profile": profile.name, "row": row_id, "kind": accepted.kind, "by": name},
    )


def back_up_database(profile_name: str, user: str, copy: Path) -> Answer:
    """An encrypted copy of a local database, as it is at one moment, while others work."""
    profile = chosen_profile(profile_name)
    if profile.is_server:
        command = maintenance.dump_command(profile, login_of(profile, user), copy)
        raise EnvironmentProblem("server_backed_up_there", command=shlex.join(command))
    with opened(profile, of_any_version=True) as found:
        maintenance.back_up(found.database.engine, Path(profile.path), found.key, copy)
    return Answer(
        lines=(f"Kopian är sparad i {copy}. Samma nyckel öppnar den.",),
        fields={"profile": profile.name, "file": copy, "bytes": copy.stat().st_size},
    )


def restore_database(profile_name: str, user: str, copy: Path, *, replace: bool) -> Answer:
    """Put a copy in a local database's place; what was there is kept beside it."""
    check_name(profile_name)
    if not copy.is_file():
        raise RuleViolation.at("file", "file_not_found")
    profiles = _profiles()
    known = profile_name in profiles.names()
    profile = profiles.get(profile_name) if known else _new_profile(profile_name)
    if profile.is_server:
        command = maintenance.load_command(profile, login_of(profile, user), copy)
        raise EnvironmentProblem("server_restored_there", command=shlex.join(command))
    path = Path(profile.path)
    key = profile_key(profile, passphrase_of(profile), copy)
    aside = _set_aside(path) if replace and path.exists() else None
    left = maintenance.restore(copy, path, key, aside)
    if not known:
        profiles.save(profile)
    lines = [f"Databasen {profile.name} är återläst från {copy}."]
    if aside is not None:
        lines.append(f"Den tidigare ligger kvar i {aside}.")
    if left:
        names = ", ".join(map(str, left))
        lines.append(f"Bredvid låg rester av en annan databas. De är flyttade till {names}.")
    return Answer(
        lines=tuple(lines),
        fields={
            "profile": profile.name,
            "file": copy,
            "kept": aside and str(aside),
            "moved": [str(file) for file in left],
        },
    )


def _new_profile(name: str) -> Profile:
    return Profile(name=name, path=str(data_folder() / f"{name}.db"), needs_passphrase=True)


def _set_aside(path: Path) -> Path:
    return path.with_name(f"{path.stem}-ersatt-{datetime.now(UTC):%Y%m%d-%H%M%S}{path.suffix}")


def verify_database(profile_name: str, user: str, anchors: Path | None) -> Answer:
    """Make every decision again, and every link, seal and hash; name each row that differs.

    What ``check_database`` finds is named first: in a damaged file nothing can be verified.
    ``anchors`` is the file in which ends of the ledger are kept; where all is well it gets today's.
    """
    kept = read_anchors(anchors) if anchors is not None else ()
    profile = chosen_profile(profile_name)
    make_ready = check_version if profile.is_server else upgrade
    look = functools.partial(verify, kept=kept)
    problems, verified = _looked_at(profile, user, look, make_ready)
    seen = verified or Verification(cases=0, notes=0)
    amiss = _amiss(problems)
    sound = seen.sound and not amiss
    lines = [sentence(problem) for problem in problems]
    lines += [
        f"{one.case_number or 'Enheten'}: {sentence(one.problem)} ({one.row_id})"
        for one in seen.findings
    ]
    counted = (
        f"{seen.decisions} beslut, {seen.notes} anteckningar, "
        f"{seen.letters} brev, {seen.documents} handlingar och {seen.payment_files} betalfiler "
        f"i {seen.cases} ärenden, {seen.seals} förseglingar"
    )
    told = [
        f"{count} beslut är omräknade med version {number} av beräkningens regler."
        for number, count in seen.by_rules.items()
    ]
    told += ledger_lines(seen)
    if anchors is not None and seen.end is not None and sound:
        keep_anchor(anchors, seen.end, datetime.now(SWEDEN).date())
        told.append(f"Den är skriven till de {len(kept)} som fanns i {anchors}.")
    if sound:
        conclusion = f"Allt stämmer: {counted}."
    elif verified is None:
        conclusion = "Databasen är skadad, så inget i den är prövat."
    else:
        conclusion = f"{len(amiss) + len(seen.findings)} avvikelser bland {counted}."
    return Answer(
        lines=(*lines, *told, conclusion),
        fields={
            "profile": profile.name,
            "sound": sound,
            "cases": seen.cases,
            "decisions": seen.decisions,
            "decisions_by_rules": {str(number): n for number, n in seen.by_rules.items()},
            "notes": seen.notes,
            "letters": seen.letters,
            "documents": seen.documents,
            "payment_files": seen.payment_files,
            "seals": seen.seals,
            "accepted": [{**dataclasses.asdict(one.said), "was": one.was} for one in seen.accepted],
            "accepted_unnamed": seen.unnamed,
            "clocks": [dataclasses.asdict(one) for one in seen.clocks],
            "accounts_opened": [dataclasses.asdict(one) for one in seen.opened],
            "anchor": seen.end and f"{seen.end.number} {seen.end.hash}",
            "problems": [problem_fields(problem) for problem in problems],
            "findings": _finding_fields(seen.findings),
        },
        sound=sound,
    )


def _finding_fields(findings: tuple[Finding, ...]) -> list[dict[str, object]]:
    return [
        {
            "case": one.case_number,
            "row": one.row_id,
            **problem_fields(one.problem),
            "values": one.problem.values,
        }
        for one in findings
    ]


def write_letter(profile_name: str, user: str, wanted: LetterRequest) -> Answer:
    """A decision letter again, byte for byte; reading it is logged as in the window."""
    profile = chosen_profile(profile_name)
    login = login_of(profile, user)
    with opened(profile, login) as found:
        password = found.password or secret(PASSWORD, f"Lösenord för {login}: ")
        desk = sign_in(make_office(found.database), login, password)
        letter = issued_letter(
            desk, wanted.case_number, wanted.decision, wanted.receiver, wanted.reason
        )
    _write(wanted.file, letter.pdf)
    return Answer(
        lines=(f"Brevet är sparat i {wanted.file}.",),
        fields={"file": wanted.file, "bytes": len(letter.pdf), "sha256": letter.sha256},
    )


def _write(file: Path, content: bytes) -> None:
    half = file.with_name(f"{file.name}.part")
    try:
        half.write_bytes(content)
        half.replace(file)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise EnvironmentProblem("file_not_written", path=str(file)) from error


def _profiles() -> Profiles:
    return Profiles(settings_folder())


class _Progress:
    """How far a long run has come, for a person who waits at a terminal."""

    def __init__(self) -> None:
        self._shown = -1
        self._watched = sys.stderr.isatty()

    def __enter__(self) -> Callable[[int, int], None]:
        return self._show if self._watched else lambda _done, _total: None

    def __exit__(self, *_raised: object) -> None:
        if self._shown >= 0:
            sys.stderr.write("\r      \r")

    def _show(self, done: int, total: int) -> None:
        share = 100 * done // max(total, 1)
        if share != self._shown:
            self._shown = share
            sys.stderr.write(f"\r{share} %")
            sys.stderr.flush()
