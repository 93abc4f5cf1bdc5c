"""A year that is added to the norms: what a file holds, and whether it can follow on the book."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.domain.months import Month
from fsclient.rules.norm_checks import problems_in_norms, problems_in_prisbasbelopp
from fsclient.rules.norms import NormTable, Prisbasbelopp, read_norms, read_prisbasbelopp
from fsclient.rules.rule_book import RuleBook


@dataclass(frozen=True, slots=True, kw_only=True)
class NormAddition:
    """The norms of a file, oldest first and at least one, and the prisbasbelopp beside them."""

    norms: tuple[NormTable, ...]
    prisbasbelopp: Mapping[int, Prisbasbelopp]

    @property
    def starts(self) -> Month:
        """The first month that it gives a norm."""
        return self.norms[0].valid_from


def read_addition(text: str) -> NormAddition:
    """The addition of a TOML text in the form of ``resources/norms``.

    Raises RuleViolation ``norm_none`` where it holds no norm, and what ``read_norms`` raises.
    """
    norms = read_norms(text)
    if not norms:
        raise RuleViolation.at("norm", "norm_none")
    return NormAddition(norms=norms, prisbasbelopp=read_prisbasbelopp(text))


def check_addition(book: RuleBook, addition: NormAddition) -> None:
    """Raise RuleViolation with everything that keeps an addition from following on a book.

    ``norm_present`` where a month has a norm already: what has been decided rests on it, and it
    is never changed. ``norm_not_latest`` for a year before the last one. Else the checks of
    ``norm_checks``, together with the last norm of the book.
    """
    problems = list(_out_of_place(book, addition))
    if not problems:
        latest = max(book.norms, key=lambda table: table.valid_to)
        problems = problems_in_norms((latest, *addition.norms), book.rules.norm_shape)
    problems += _prisbasbelopp(book, addition)
    if problems:
        raise RuleViolation(*problems)


def with_addition(book: RuleBook, addition: NormAddition) -> RuleBook:
    """The book with an addition that was checked when it was made."""
    return book.with_added(addition.norms, addition.prisbasbelopp)


def _out_of_place(book: RuleBook, addition: NormAddition) -> Iterator[Problem]:
    latest = max(table.valid_to for table in book.norms)
    for table in addition.norms:
        start = str(table.valid_from)
        if any(
            known.valid_from <= table.valid_to and table.valid_from <= known.valid_to
            for known in book.norms
        ):
            values = {"start": start, "end": str(table.valid_to)}
            yield Problem("norm_present", start, values)
        elif table.valid_from <= latest:
            yield Problem("norm_not_latest", start, {"start": start, "latest": str(latest)})


def _prisbasbelopp(book: RuleBook, addition: NormAddition) -> Iterator[Problem]:
    known = book.prisbasbelopp
    for year in addition.prisbasbelopp.keys() & known.keys():
        yield Problem("prisbasbelopp_present", f"prisbasbelopp.{year}", {"year": str(year)})
    latest = max(known)
    new = {year: one for year, one in addition.prisbasbelopp.items() if year not in known}
    yield from problems_in_prisbasbelopp({latest: known[latest], **new})
