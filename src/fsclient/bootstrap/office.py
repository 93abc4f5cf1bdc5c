"""The office: everything that use cases need, joined on an open database."""

from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from uuid6 import uuid7

from fsclient.bootstrap import load_rule_book, resource_folders
from fsclient.bootstrap.folders import in_place, own_file, own_text, read_data, toml_files
from fsclient.domain.errors import RuleViolation
from fsclient.domain.form_papers import FormPaper
from fsclient.domain.instruments import Instrument
from fsclient.domain.letters import DecisionLetter, PaperRequest
from fsclient.domain.list_papers import ListPaper
from fsclient.domain.listings import Listing, ListingForm
from fsclient.domain.transfers import BankFacts, DebtorAccount, PaymentFileData, RegisterRow
from fsclient.domain.unit import UnitDetails
from fsclient.rules.clearing import ClearingTable, read_clearing
from fsclient.rules.form_files import FormPlace, parse_instrument, place_of
from fsclient.rules.forms import Form, FormFiles, PassedOver, read_form
from fsclient.rules.phrases import Phrase, read_phrases
from fsclient.rules.rule_book import RuleBook
from fsclient.rules.unit import parse_unit, unreadable_unit
from fsclient.usecases.desk import Office
from fsclient.usecases.forms import keep_old_forms
from fsclient.usecases.kept_forms import Forms
from fsclient.usecases.norms import book_of_unit
from fsclient.usecases.ports import Database

if TYPE_CHECKING:
    from fsclient.documents.fonts import LetterFonts
    from fsclient.documents.wording import LetterWording
    from fsclient.exchange.bank_profile import BankProfile


@cache
def load_forms() -> FormFiles:
    """The forms of ``forms/instruments``, every version that there is a file of, read once.

    A file with a slip in it locks nobody out: it is passed over, and its slips are told with
    file, line and field; ``form_file_twice`` for a second file of a version, ``data_file_place``
    for one in a folder inside it.
    """
    folder = resource_folders().instruments
    forms: dict[tuple[str, int], Form] = {}
    passed_over: list[PassedOver] = []
    for file in toml_files(folder):
        try:
            in_place(folder, file)
            form = read_data(file, partial(_another_form, before=forms))
        except RuleViolation as violation:
            passed = PassedOver(
                file=str(file), slips=violation.problems, place=_place(folder, file)
            )
            passed_over.append(passed)
        else:
            forms[form.name] = form
    return FormFiles(tuple(forms.values()), tuple(passed_over))


@cache
def load_plan() -> Instrument:
    """What a förändringsplan asks, read once; raises RuleViolation for a file amiss."""
    file = resource_folders().resources / "forms" / "plan.toml"
    return read_data(file, partial(parse_instrument, catalogues=load_rule_book().catalogues))


def _place(folder: Path, file: Path) -> FormPlace:
    try:
        in_place(folder, file)
    except RuleViolation:
        # Put aside by someone: what is told of it is that nobody reads it.
        return FormPlace(step=None)
    try:
        return place_of(own_text(file))
    except RuleViolation:
        return FormPlace()


def _another_form(text: str, before: Collection[tuple[str, int]]) -> Form:
    form = read_form(text, load_rule_book().catalogues)
    if form.name in before:
        key, number = form.name
        raise RuleViolation.at("version", "form_file_twice", key=key, version=number)
    return form


def keep_forms(database: Database) -> None:
    """After an upgrade: the texts of what was filled in before, of this computer's files."""
    with database.begin() as work:
        keep_old_forms(work, Forms(load_forms()), uuid7, None, datetime.now(UTC))
        work.commit()


@cache
def load_clearing() -> ClearingTable:
    """The banks' series of clearing numbers, read once."""
    return read_data(resource_folders().resources / "catalogues" / "clearing.toml", read_clearing)


@cache
def load_phrases() -> Mapping[str, Phrase]:
    """The phrases to choose from in a decision, read once."""
    return read_data(_letter("phrases.toml"), read_phrases)


def load_unit() -> UnitDetails:
    """The unit's own details: ``unit.toml`` in the settings folder, else the made-up example.

    What is amiss with the unit's own file is told by what needs it; everything else goes on.
    """
    try:
        own = own_file("unit.toml")
    except RuleViolation as violation:
        return unreadable_unit("", violation)
    if own is None:
        return parse_unit(resource_folders().text("unit/example.toml"))
    try:
        return read_data(own, parse_unit)
    except RuleViolation as violation:
        with suppress(RuleViolation):
            return unreadable_unit(own_text(own), violation)
        return unreadable_unit("", violation)


def _letter(name: str) -> Path:
    return resource_folders().resources / "letters" / name


class _Letters:
    """The letter writer, which loads wording, fonts and reportlab when first asked."""

    @cached_property
    def _wording(self) -> "LetterWording":
        from fsclient.documents.wording import parse_letter_wording

        return read_data(_letter("decision.toml"), parse_letter_wording)

    @cached_property
    def _emergency_wording(self) -> "LetterWording":
        from fsclient.documents.wording import parse_letter_wording

        below = own_text(_letter("decision.toml"))
        return read_data(_letter("emergency.toml"), lambda over: parse_letter_wording(below, over))

    @cached_property
    def _fonts(self) -> "LetterFonts":
        from fsclient.documents.fonts import LetterFonts

        folder = resource_folders().resources / "fonts"
        return LetterFonts(
            regular=(folder / "Inter-Regular.ttf").read_bytes(),
            semibold=(folder / "Inter-SemiBold.ttf").read_bytes(),
            bold=(folder / "Inter-Bold.ttf").read_bytes(),
            italic=(folder / "Inter-Italic.ttf").read_bytes(),
        )

    def wording_version(self, decided_on: date) -> str:
        return self._wording.version

    def emergency_wording_version(self, decided_on: date) -> str:
        return self._emergency_wording.version

    def decision_letter(self, letter: DecisionLetter) -> bytes:
        from fsclient.documents.decision_letter import render_decision_letter

        acute = letter.wording_version == self._emergency_wording.version
        wording = self._emergency_wording if acute else self._wording
        return render_decision_letter(letter, wording, self._fonts)

    def paper_request(self, letter: PaperRequest) -> bytes:
        from fsclient.documents.paper_request import parse_request_wording, render_paper_request

        wording = read_data(_letter("papers.toml"), parse_request_wording)
        return render_paper_request(letter, wording, self._fonts)

    def form_paper(self, paper: FormPaper) -> bytes:
        from fsclient.documents.form_paper import render_form_paper
        from fsclient.documents.form_wording import parse_form_wording

        wording = read_data(_letter("form.toml"), parse_form_wording)
        return render_form_paper(paper, wording, self._fonts)

    def list_paper(self, paper: ListPaper, step: Callable[[int, int], None]) -> bytes:
        from fsclient.documents.list_paper import render_list_paper
        from fsclient.documents.list_wording import parse_list_wording

        wording = read_data(_letter("list.toml"), parse_list_wording)
        return render_list_paper(paper, wording, self._fonts, step)


class _PaymentFiles:
    """The payment file writer, which loads lxml and the schema when first asked."""

    def __init__(self, book: RuleBook) -> None:
        self._words = book.catalogues["revealing_words"]

    def payment_file(self, file: PaymentFileData) -> bytes:
        from fsclient.exchange.pain001 import write_payment_file

        words = self._words.at(file.created_at.date())
        profile = self._profile(file.debtor.bank)
        return write_payment_file(file, profile, tuple(word.label for word in words))

    def bank(self, debtor: DebtorAccount) -> BankFacts:
        from fsclient.exchange.bank_profile import earliest_day

        profile = self._profile(debtor.bank)
        return BankFacts(
            name=profile.name,
            unconfirmed=profile.unconfirmed,
            longest_name=profile.longest_name,
            spelled=profile.spelled,
            refused=profile.refused,
            earliest=lambda now: earliest_day(now, profile),
        )

    @cached_property
    def _profiles(self) -> "Mapping[str, BankProfile]":
        from fsclient.exchange.bank_profile import read_bank_profiles

        file = resource_folders().resources / "catalogues" / "banks.toml"
        return read_data(file, read_bank_profiles)

    def _profile(self, bank: str) -> "BankProfile":
        from fsclient.exchange.bank_profile import profile_of

        return profile_of(self._profiles, bank)

    def register_list(self, rows: tuple[RegisterRow, ...]) -> bytes:
        from fsclient.exchange.register_list import write_register_list

        return write_register_list(rows)


def _write_listing(
    path: Path, form: ListingForm, listing: Listing, step: Callable[[int, int], None]
) -> None:
    from fsclient.exchange.spreadsheet import write_listing

    write_listing(path, form, listing, step)


def make_office(
    database: Database, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> Office:
    """Everything that use cases need, on an open database that has its tables."""
    book = book_of_unit(load_rule_book(), database)
    return Office(
        database=database,
        clock=clock,
        new_id=uuid7,
        book=book,
        forms=Forms(load_forms()),
        plan=load_plan(),
        phrases=load_phrases(),
        letters=_Letters(),
        payment_files=_PaymentFiles(book),
        listings=_write_listing,
        clearing=load_clearing,
        unit=load_unit(),
    )
