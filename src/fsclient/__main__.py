"""The command line. Each command's parts are imported only when it runs."""

import argparse
import functools
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, NoReturn, TypeAlias

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
    calculate.add_argument(
        "--processes",
        type=_count,
        metavar="N",
        help="så många processorer räknar med --many; annars alla som finns",
    )
    calculate.add_argument("--json", action="store_true", help="svaret är JSON, med eller utan")
    calculate.set_defaults(run=_calculate)
    for command in _COMMANDS:
        command.add_to(commands)
    database = commands.add_parser(
        "database",
        help="uppgradera, kontrollera, kopiera och återläs en databas",
        description="Sköt en databas.",
    )
    acts = database.add_subparsers(title="kommandon", metavar="KOMMANDO", required=True)
    for command in _DATABASE_COMMANDS:
        command.add_to(acts)
    return parser


_SECRETS = (
    "Hemligheter är aldrig argument: de frågas efter, eller läses ur FSCLIENT_PASSPHRASE "
    "(lokal databas) och FSCLIENT_PASSWORD (inloggning)."
)


def _without_window(chosen: argparse.Namespace) -> int:
    from fsclient.bootstrap.answers import answer
    from fsclient.bootstrap.commands import run

    return answer(lambda: run(chosen), as_json=chosen.json)


def _import_norms(chosen: argparse.Namespace) -> int:
    from fsclient.bootstrap.added_norms import import_norms
    from fsclient.bootstrap.answers import answer

    add = functools.partial(import_norms, chosen.profile, chosen.user, chosen.file)
    return answer(add, as_json=chosen.json)


_Argument: TypeAlias = Callable[[argparse.ArgumentParser], object]


def _argument(*names: str, **settings: Any) -> _Argument:
    return lambda parser: parser.add_argument(*names, **settings)


class _Command(NamedTuple):
    """A command that opens a database. ``secrets``: what it reads beside the way in."""

    name: str
    help: str
    description: str
    arguments: Sequence[_Argument] = ()
    secrets: str = ""
    profile_needed: bool = False
    profile: str = "databasens profil; annars den senaste"
    run: Callable[[argparse.Namespace], int] = _without_window

    def add_to(self, commands: _Commands) -> None:
        """Let it be chosen."""
        command = commands.add_parser(
            self.name,
            help=self.help,
            description=self.description,
            epilog=f"{_SECRETS} {self.secrets}".strip(),
        )
        for add in self.arguments:
            add(command)
        # Left out here, the one that stands before the command counts.
        command.add_argument(
            "--profile",
            metavar="NAMN",
            default=argparse.SUPPRESS,
            required=self.profile_needed,
            help="databasens profil" if self.profile_needed else self.profile,
        )
        command.add_argument(
            "--user",
            metavar="NAMN",
            default="",
            help="inloggning; annars den som loggade in senast",
        )
        command.add_argument("--json", action="store_true", help="svara med JSON")
        command.set_defaults(run=self.run, command=self.name)


_WHO_AND_WHY = (
    _argument("--name", metavar="NAMN", required=True, help="den som säger det"),
    _argument("--reason", metavar="SKÄL", required=True, help="vad som är utrett"),
)

_COMMANDS = (
    _Command(
        "demo-data",
        "fyll en tom databas med en påhittad enhet",
        "Fyll en tom databas med en påhittad enhet. Samma frö ger samma enhet. "
        "Finns profilen inte görs en ny lokal databas.",
        (
            _argument("--seed", type=int, default=2026, metavar="N", help="frö, ett heltal"),
            _argument("--cases", type=int, default=400, metavar="N", help="antal ärenden"),
            _argument("--months", type=int, default=24, metavar="N", help="antal månader bakåt"),
        ),
        profile_needed=True,
    ),
    _Command(
        "verify",
        "räkna om alla beslut och pröva journalens kedja",
        "Räkna om varje beslut ur sitt frysta underlag, med den version av reglerna "
        "som det är fattat med, och pröva varje länk i "
        "journalens kedja, varje brev, varje betalfil och varje försegling av det som är "
        "signerat. Nämner varje rad som skiljer sig, är borta eller har kommit till, och "
        "avslutas då med 1.",
        (
            _argument(
                "--anchors",
                type=Path,
                metavar="FIL",
                help="pröva också de ankare som står i filen, och lägg till dagens när allt "
                "stämmer; ha den där den som sköter databasen inte kan ändra den",
            ),
        ),
    ),
    _Command(
        "letter",
        "beslutsbrevet igen, byte för byte",
        "Skriv ett beslutsbrev igen, byte för byte som det skickades. Läsningen loggas.",
        (
            _argument("case", metavar="ÄRENDE", help="ärendets nummer, 2026-00417"),
            _argument("decision", metavar="BESLUT", help="beslutets månad, 2026-11, eller dess id"),
            _argument("-o", dest="file", metavar="FIL", type=Path, required=True, help="PDF-fil"),
            _argument(
                "--person",
                choices=("sökande", "medsökande"),
                help="vems brev, där det finns ett till var och en",
            ),
            _argument(
                "--reason", metavar="TEXT", default="", help="varför du läser någon annans ärende"
            ),
        ),
    ),
    _Command(
        "import-norms",
        "pröva och lägg till ett års riksnorm",
        "Pröva en fil med ett års riksnorm och lägg till den. Utan --profile gäller "
        "den på den här datorn, för fsclient calculate. Med --profile läggs den i enhetens "
        "databas, för alla som arbetar där; det gör en administratör. En månad som har en norm "
        "får aldrig en annan, så inget som är beslutat ändras. Är något fel nämns varje belopp, "
        "och inget läggs till.",
        (_argument("file", metavar="FIL", type=Path, help="normen, som TOML"),),
        profile="enhetens databas; annars gäller normen den här datorn",
        run=_import_norms,
    ),
)

_DATABASE_COMMANDS = (
    _Command(
        "upgrade",
        "ge databasen de tabeller som programmet behöver",
        "Ge databasen de tabeller som programmet behöver.",
    ),
    _Command(
        "first-account",
        "lägg upp den första administratören i en tom databas",
        "Ge en tom databas sina tabeller och sin första administratör, som sedan "
        "lägger upp de andra i programmet. På en server görs det som databasens ägare.",
        (
            _argument("login", metavar="ANVÄNDARNAMN", help="administratörens användarnamn"),
            _argument("--name", metavar="NAMN", required=True, help="för- och efternamn"),
            _argument("--title", metavar="TITEL", required=True, help="titel"),
        ),
        "Administratörens lösenord läses ur FSCLIENT_NEW_PASSWORD.",
    ),
    _Command(
        "account",
        "öppna ett konto, som databasens ägare",
        "Öppna ett konto och ge det ett nytt lösenord när ingen i enheten kan: den "
        "sista administratören har slutat, eller någon som leder har glömt sitt. Finns kontot "
        "inte läggs det upp som administratör. På en server görs det som databasens ägare, lokalt "
        "av den som har nyckeln. Det skrivs i kontots historia, med skälet.",
        (
            _argument("login", metavar="ANVÄNDARNAMN", help="kontots användarnamn"),
            _argument("--reason", metavar="TEXT", required=True, help="varför"),
            _argument("--administrator", action="store_true", help="gör till administratör"),
            _argument("--name", metavar="NAMN", default="", help="namn, för ett nytt konto"),
            _argument("--title", metavar="TITEL", default="", help="titel, för ett nytt konto"),
        ),
        "Kontots nya lösenord läses ur FSCLIENT_NEW_PASSWORD.",
    ),
    _Command(
        "new-key",
        "byt nyckel på en lokal databas",
        "Ge en lokal databas en ny nyckel, när någon som inte längre ska kunna öppna "
        "den har haft den gamla. Ingen får ha den öppen. Den som låg där behålls bredvid; den och "
        "tidigare kopior öppnas med den gamla nyckeln.",
        secrets="Den nya lösenfrasen läses ur FSCLIENT_NEW_PASSPHRASE.",
    ),
    _Command(
        "check",
        "kontrollera fil, hänvisningar, spärrar och journalkedja",
        "Kontrollera att databasen är hel: filens sidor, hänvisningar, spärrar och "
        "journalens kedja. Avslutas med 1 om något är fel.",
    ),
    _Command(
        "clock",
        "låt signera igen, sedan en klocka har gått före",
        "Har någon signerat medan datorns klocka gick före, kan ingen signera när den "
        "är ställd rätt. Ställ först klockan. Inget som är signerat ändras, och verify berättar "
        "hädanefter vem som sade att den gick före, när och varför. En server går efter sin egen "
        "klocka och behöver det inte.",
        _WHO_AND_WHY,
    ),
    _Command(
        "accept",
        "låt en ändrad rad gälla som den är nu",
        "En rad som har ändrats vid sidan av programmet går inte att arbeta vidare "
        "med förrän det är utrett. Jämför först med en säkerhetskopia. Ska raden gälla som den är "
        "nu, eller vara borta om den är det, förseglas det i efterhand, och verify berättar "
        "hädanefter vem som godtog det, när och varför. Det som är låst för gott (anteckningar, "
        "beslut, konton) kan inte godtas: läs tillbaka kopian.",
        (
            _argument("row", metavar="ID", help="radens id, som verify säger"),
            *_WHO_AND_WHY,
        ),
    ),
    _Command(
        "backup",
        "gör en krypterad kopia medan andra arbetar",
        "Gör en krypterad kopia av en lokal databas, som den är just då, medan andra "
        "arbetar. Samma nyckel öppnar kopian.",
        (_argument("file", metavar="FIL", type=Path, help="kopian; får inte finnas redan"),),
    ),
    _Command(
        "restore",
        "läs tillbaka en kopia",
        "Lägg en kopia på databasens plats. Kopian lämnas orörd.",
        (
            _argument("file", metavar="FIL", type=Path, help="kopian"),
            _argument(
                "--replace",
                action="store_true",
                help="byt ut databasen som ligger där; den behålls bredvid",
            ),
        ),
        profile_needed=True,
    ),
)


def _window(chosen: argparse.Namespace) -> int:
    from fsclient.bootstrap.ending import end_without_workers
    from fsclient.bootstrap.window import run_window

    code = run_window(chosen.profile, demo=chosen.demo)
    end_without_workers(code)
    return code


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _calculate(chosen: argparse.Namespace) -> int:
    from fsclient.bootstrap.calculating import calculate_many, calculate_one, error_of
    from fsclient.domain.errors import RuleViolation

    out = sys.stdout.buffer
    try:
        with _opened(chosen.file) as source:
            if chosen.many:
                return DONE if calculate_many(source, out, chosen.processes) else NOT_FINISHED
            out.write(calculate_one(source.read()))
    except RuleViolation as violation:
        sys.stderr.buffer.write(error_of(violation))
        return BAD_INPUT
    return DONE


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
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a helper of ours, begun where a process is no copy of another
    sys.exit(main())
