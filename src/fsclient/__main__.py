"""The command line. Each command's parts are imported only when it runs."""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO, NoReturn

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
        description="Normberäkning för ett hushåll och en månad: JSON in och JSON ut.",
    )
    calculate.add_argument("file", metavar="FIL", help="hushållet som JSON; - läser standard in")
    calculate.add_argument(
        "--many", action="store_true", help="ett hushåll per rad in, ett svar per rad ut"
    )
    calculate.add_argument("--json", action="store_true", help="svaret är JSON, med eller utan")
    calculate.set_defaults(run=_calculate)
    return parser


def _window(chosen: argparse.Namespace) -> int:
    from fsclient.bootstrap.window import run_window

    return run_window(chosen.profile, demo=chosen.demo)


def _calculate(chosen: argparse.Namespace) -> int:
    from fsclient.bootstrap import load_rule_book
    from fsclient.domain.errors import RuleViolation
    from fsclient.exchange import calculation_json
    from fsclient.ui.messages import sentence

    out = sys.stdout.buffer
    try:
        with _opened(chosen.file) as lines:
            book = load_rule_book()
            if chosen.many:
                sound = True
                for answer in calculation_json.calculate_lines(lines, book, sentence):
                    out.write(answer.text.encode() + b"\n")
                    sound = sound and answer.sound
                return DONE if sound else NOT_FINISHED
            text = calculation_json.decoded(lines.read())
        out.write(calculation_json.calculate_text(text, book).encode() + b"\n")
    except RuleViolation as violation:
        sys.stderr.buffer.write(calculation_json.error_text(violation, sentence).encode() + b"\n")
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
    sys.exit(main())
