"""The command line. Each command's parts are imported only when it runs."""

import argparse
import functools
import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn, TypeAlias
from uuid import UUID

if TYPE_CHECKING:
    from fsclient.domain.errors import Problem

DONE, NOT_FINISHED, BAD_INPUT = 0, 1, 2

_IN_SWEDISH = {
    "usage:": "Så här:",
    "positional arguments:": "argument:",
    "options:": "val:",
    "show this help message and exit": "visa den här hjälpen",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns 0 when done, 2 on bad input and 1 when it could not finish."""
    chosen = _parser().parse_args(arguments)
    try:
        status: int = chosen.run(chosen)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has gone; what is left to flush must go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_FINISHED
    except KeyboardInterrupt:
        return NOT_FINISHED
    return status


class _Parser(argparse.ArgumentParser):
    """Speaks Swedish, in its help and about a command that was not understood."""

    def format_help(self) -> str:
        text = super().format_help()
        for english, swedish in _IN_SWEDISH.items():
            text = text.replace(english, swedish)
        return text

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"Kommandot gick inte att förstå. Se {self.prog} --help.\n")


_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


_EXAMPLE = """\
{"period": "2026-11",
 "household": {"adults": [{"id": "a", "birth_date": "1985-05-01", "status": "single"}],
               "children": [{"id": "b", "birth_date": "2018-03-09"}]},
 "incomes": [{"person": "a", "type": "wage", "amount": 4200}],
 "costs": [{"type": "rent", "applied": 6500}]}"""


def _parser() -> _Parser:
    parser = _Parser(prog="fsclient", description="Handläggarklient för ekonomiskt bistånd.")
    parser.add_argument("--profile", metavar="NAMN", default="", help="öppna den här databasen")
    parser.add_argument(
        "--demo", action="store_true", help="öppna en påhittad enhet i en tillfällig databas"
    )
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="kommandon", metavar="KOMMANDO")
    calculate = commands.add_parser(
        "calculate",
        help="normberäkning för ett hushåll",
        description="Normberäkning för ett hushåll och en månad: JSON in och JSON ut. "
        "Version 2 av räknereglerna: from och to är dagarna då någon hör till hushållet, stated "
        "är vad den sökande uppgav, counted och reason en känd inkomst som inte räknas, label "
        "vad en kostnad är. Svarets reductions är raderna som går emot den enskilde.",
        epilog=f"exempel på FIL:\n{_EXAMPLE}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    calculate.add_argument("file", metavar="FIL", help="hushållet som JSON; - läser standard in")
    calculate.add_argument(
        "--many", action="store_true", help="ett hushåll per rad in, ett svar per rad ut"
    )
    calculate.add_argument("--json", action="store_true", help="svaret är JSON, med eller utan")
    calculate.set_defaults(run=_calculate)
    _add_demo_data(commands)
    _add_database(commands)
    _add_verify(commands)
    _add_letter(commands)
    _add_import_norms(commands)
    return parser


_SECRETS = (
    "Hemligheter är aldrig argument: de frågas efter, eller läses ur FSCLIENT_PASSPHRASE "
    "(lokal databas) och FSCLIENT_PASSWORD (inloggning)."
)


def _add_demo_data(commands: _Commands) -> None:
    demo = commands.add_parser(
        "demo-data",
        help="fyll en tom databas med en påhittad enhet",
        description="Fyll en tom databas med en påhittad enhet. Samma frö ger samma enhet. "
        "Finns profilen inte görs en ny lokal databas.",
        epilog=_SECRETS,
    )
    demo.add_argument("--seed", type=int, default=2026, metavar="N", help="frö, ett heltal")
    demo.add_argument("--cases", type=int, default=400, metavar="N", help="antal ärenden")
    demo.add_argument("--months", type=int, default=24, metavar="N", help="antal månader bakåt")
    _add_ways(demo, profile_needed=True)
    demo.set_defaults(run=_without_window, command="demo-data")


def _add_database(commands: _Commands) -> None:
    database = commands.add_parser(
        "database",
        help="uppgradera, kontrollera, kopiera och återläs en databas",
        description="Sköt en databas.",
    )
    acts = database.add_subparsers(title="kommandon", metavar="KOMMANDO", required=True)
    upgrade = acts.add_parser(
        "upgrade",
        help="ge databasen de tabeller som programmet behöver",
        description="Ge databasen de tabeller som programmet behöver.",
        epilog=_SECRETS,
    )
    _add_ways(upgrade)
    upgrade.set_defaults(run=_without_window, command="upgrade")
    first = acts.add_parser(
        "first-account",
        help="lägg upp den första administratören i en tom databas",
        description="Ge en tom databas sina tabeller och sin första administratör, som sedan "
        "lägger upp de andra i programmet. På en server görs det som databasens ägare.",
        epilog=_SECRETS + " Administratörens lösenord läses ur FSCLIENT_NEW_PASSWORD.",
    )
    first.add_argument("login", metavar="ANVÄNDARNAMN", help="administratörens användarnamn")
    first.add_argument("--name", metavar="NAMN", required=True, help="för- och efternamn")
    first.add_argument("--title", metavar="TITEL", required=True, help="titel")
    _add_ways(first)
    first.set_defaults(run=_without_window, command="first-account")
    _add_account(acts)
    new_key = acts.add_parser(
        "new-key",
        help="byt nyckel på en lokal databas",
        description="Ge en lokal databas en ny nyckel, när någon som inte längre ska kunna öppna "
        "den har haft den gamla. Ingen får ha den öppen. Den som låg där behålls bredvid; den och "
        "tidigare kopior öppnas med den gamla nyckeln.",
        epilog=_SECRETS + " Den nya lösenfrasen läses ur FSCLIENT_NEW_PASSPHRASE.",
    )
    _add_ways(new_key)
    new_key.set_defaults(run=_without_window, command="new-key")
    check = acts.add_parser(
        "check",
        help="kontrollera fil, hänvisningar, spärrar och journalkedja",
        description="Kontrollera att databasen är hel: filens sidor, hänvisningar, spärrar och "
        "journalens kedja. Avslutas med 1 om något är fel.",
        epilog=_SECRETS,
    )
    _add_ways(check)
    check.set_defaults(run=_without_window, command="check")
    clock = acts.add_parser(
        "clock",
        help="låt signera igen, sedan en klocka har gått före",
        description="Har någon signerat medan datorns klocka gick före, kan ingen signera när den "
        "är ställd rätt. Ställ först klockan. Inget som är signerat ändras, och verify berättar "
        "hädanefter vem som sade att den gick före, när och varför. En server går efter sin egen "
        "klocka och behöver det inte.",
        epilog=_SECRETS,
    )
    _add_who_and_why(clock)
    _add_ways(clock)
    clock.set_defaults(run=_without_window, command="clock")
    accept = acts.add_parser(
        "accept",
        help="låt en ändrad rad gälla som den är nu",
        description="En rad som har ändrats vid sidan av programmet går inte att arbeta vidare "
        "med förrän det är utrett. Jämför först med en säkerhetskopia. Ska raden gälla som den är "
        "nu, eller vara borta om den är det, förseglas det i efterhand, och verify berättar "
        "hädanefter vem som godtog det, när och varför. Det som är låst för gott (anteckningar, "
        "beslut, konton) kan inte godtas: läs tillbaka kopian.",
        epilog=_SECRETS,
    )
    accept.add_argument("row", metavar="ID", type=UUID, help="radens id, som verify säger")
    _add_who_and_why(accept)
    _add_ways(accept)
    accept.set_defaults(run=_without_window, command="accept")
    backup = acts.add_parser(
        "backup",
        help="gör en krypterad kopia medan andra arbetar",
        description="Gör en krypterad kopia av en lokal databas, som den är just då, medan andra "
        "arbetar. Samma nyckel öppnar kopian.",
        epilog=_SECRETS,
    )
    backup.add_argument("file", metavar="FIL", type=Path, help="kopian; får inte finnas redan")
    _add_ways(backup)
    backup.set_defaults(run=_without_window, command="backup")
    restore = acts.add_parser(
        "restore",
        help="läs tillbaka en kopia",
        description="Lägg en kopia på databasens plats. Kopian lämnas orörd.",
        epilog=_SECRETS,
    )
    restore.add_argument("file", metavar="FIL", type=Path, help="kopian")
    restore.add_argument(
        "--replace",
        action="store_true",
        help="byt ut databasen som ligger där; den behålls bredvid",
    )
    _add_ways(restore, profile_needed=True)
    restore.set_defaults(run=_without_window, command="restore")


def _add_who_and_why(act: argparse.ArgumentParser) -> None:
    act.add_argument("--name", metavar="NAMN", required=True, help="den som säger det")
    act.add_argument("--reason", metavar="SKÄL", required=True, help="vad som är utrett")


def _add_account(acts: _Commands) -> None:
    account = acts.add_parser(
        "account",
        help="öppna ett konto, som databasens ägare",
        description="Öppna ett konto och ge det ett nytt lösenord när ingen i enheten kan: den "
        "sista administratören har slutat, eller någon som leder har glömt sitt. Finns kontot "
        "inte läggs det upp som administratör. På en server görs det som databasens ägare, lokalt "
        "av den som har nyckeln. Det skrivs i kontots historia, med skälet.",
        epilog=_SECRETS + " Kontots nya lösenord läses ur FSCLIENT_NEW_PASSWORD.",
    )
    account.add_argument("login", metavar="ANVÄNDARNAMN", help="kontots användarnamn")
    account.add_argument("--reason", metavar="TEXT", required=True, help="varför")
    account.add_argument("--administrator", action="store_true", help="gör till administratör")
    account.add_argument("--name", metavar="NAMN", default="", help="namn, för ett nytt konto")
    account.add_argument("--title", metavar="TITEL", default="", help="titel, för ett nytt konto")
    _add_ways(account)
    account.set_defaults(run=_without_window, command="account")


def _add_verify(commands: _Commands) -> None:
    verify = commands.add_parser(
        "verify",
        help="räkna om alla beslut och pröva journalens kedja",
        description="Räkna om varje beslut ur sitt frysta underlag, med den version av reglerna "
        "som det är fattat med, och pröva varje länk i "
        "journalens kedja, varje brev, varje betalfil och varje försegling av det som är "
        "signerat. Nämner varje rad som skiljer sig, är borta eller har kommit till, och "
        "avslutas då med 1.",
        epilog=_SECRETS,
    )
    verify.add_argument(
        "--anchors",
        type=Path,
        metavar="FIL",
        help="pröva också de ankare som står i filen, och lägg till dagens när allt stämmer; "
        "ha den där den som sköter databasen inte kan ändra den",
    )
    _add_ways(verify)
    verify.set_defaults(run=_without_window, command="verify")


def _add_letter(commands: _Commands) -> None:
    letter = commands.add_parser(
        "letter",
        help="beslutsbrevet igen, byte för byte",
        description="Skriv ett beslutsbrev igen, byte för byte som det skickades. "
        "Läsningen loggas.",
        epilog=_SECRETS,
    )
    letter.add_argument("case", metavar="ÄRENDE", help="ärendets nummer, 2026-00417")
    letter.add_argument(
        "decision", metavar="BESLUT", help="beslutets månad, 2026-11, eller dess id"
    )
    letter.add_argument("-o", dest="file", metavar="FIL", type=Path, required=True, help="PDF-fil")
    letter.add_argument(
        "--person",
        choices=("sökande", "medsökande"),
        help="vems brev, där det finns ett till var och en",
    )
    letter.add_argument(
        "--reason", metavar="TEXT", default="", help="varför du läser någon annans ärende"
    )
    _add_ways(letter)
    letter.set_defaults(run=_without_window, command="letter")


def _add_import_norms(commands: _Commands) -> None:
    norms = commands.add_parser(
        "import-norms",
        help="pröva och lägg till ett års riksnorm",
        description="Pröva en fil med ett års riksnorm och lägg till den. Utan --profile gäller "
        "den på den här datorn, för fsclient calculate. Med --profile läggs den i enhetens "
        "databas, för alla som arbetar där; det gör en administratör. En månad som har en norm "
        "får aldrig en annan, så inget som är beslutat ändras. Är något fel nämns varje belopp, "
        "och inget läggs till.",
        epilog=_SECRETS,
    )
    norms.add_argument("file", metavar="FIL", type=Path, help="normen, som TOML")
    _add_ways(norms, told="enhetens databas; annars gäller normen den här datorn")
    norms.set_defaults(run=_import_norms)


def _add_ways(
    command: argparse.ArgumentParser,
    *,
    profile_needed: bool = False,
    told: str = "databasens profil; annars den senaste",
) -> None:
    told = "databasens profil" if profile_needed else told
    # Left out here, the one that stands before the command counts.
    command.add_argument(
        "--profile",
        metavar="NAMN",
        default=argparse.SUPPRESS,
        required=profile_needed,
        help=told,
    )
    command.add_argument(
        "--user", metavar="NAMN", default="", help="inloggning; annars den som loggade in senast"
    )
    command.add_argument("--json", action="store_true", help="svara med JSON")


def _window(chosen: argparse.Namespace) -> int:
    from fsclient.bootstrap.ending import end_without_workers
    from fsclient.bootstrap.window import run_window

    code = run_window(chosen.profile, demo=chosen.demo)
    end_without_workers(code)
    return code


def _without_window(chosen: argparse.Namespace) -> int:
    from fsclient.bootstrap.answers import answer
    from fsclient.bootstrap.commands import run

    return answer(lambda: run(chosen), as_json=chosen.json)


def _import_norms(chosen: argparse.Namespace) -> int:
    from fsclient.bootstrap.added_norms import import_norms
    from fsclient.bootstrap.answers import answer

    add = functools.partial(import_norms, chosen.profile, chosen.user, chosen.file)
    return answer(add, as_json=chosen.json)


def _calculate(chosen: argparse.Namespace) -> int:
    from fsclient.bootstrap.added_norms import book_of_computer
    from fsclient.domain.errors import RuleViolation
    from fsclient.exchange import calculation_json

    out = sys.stdout.buffer
    try:
        with _opened(chosen.file) as lines:
            book = book_of_computer()
            if chosen.many:
                sound = True
                for answer in calculation_json.calculate_lines(lines, book, _sentence):
                    out.write(answer.json)
                    out.write(b"\n")
                    sound = sound and answer.sound
                return DONE if sound else NOT_FINISHED
            out.write(calculation_json.calculate_json(lines.read(), book) + b"\n")
    except RuleViolation as violation:
        sys.stderr.buffer.write(calculation_json.error_json(violation, _sentence) + b"\n")
        return BAD_INPUT
    return DONE


def _sentence(problem: "Problem") -> str:
    from fsclient.ui.speech.messages import sentence

    return sentence(problem)


def _opened(file: str) -> AbstractContextManager[BinaryIO]:
    """A file, or standard input for ``-``; raises RuleViolation where there is none to read."""
    from fsclient.domain.errors import RuleViolation

    if file == "-":
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(file).open("rb")
    except FileNotFoundError as error:
        raise RuleViolation.at("", "file_not_found") from error
    except (OSError, ValueError) as error:
        raise RuleViolation.at("", "file_unreadable") from error


if __name__ == "__main__":
    sys.exit(main())
