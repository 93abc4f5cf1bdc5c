"""The only place that joins the parts."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from uuid6 import uuid7

from fsclient.domain.instruments import Instrument
from fsclient.domain.letters import DecisionLetter
from fsclient.domain.transfers import PaymentFileData
from fsclient.domain.unit import UnitDetails
from fsclient.rules.catalogues import Catalogue, read_catalogues
from fsclient.rules.instruments import parse_instrument
from fsclient.rules.laws import read_laws
from fsclient.rules.norms import read_norms, read_prisbasbelopp
from fsclient.rules.phrases import read_phrases
from fsclient.rules.rule_book import RuleBook
from fsclient.rules.settings import read_settings
from fsclient.rules.unit import parse_unit
from fsclient.usecases.desk import Office
from fsclient.usecases.ports import Database

if TYPE_CHECKING:
    from fsclient.documents.fonts import LetterFonts
    from fsclient.documents.wording import LetterWording


@dataclass(frozen=True, slots=True)
class ResourceFolders:
    """Where the data files and the instruments lie."""

    resources: Path
    instruments: Path

    def text(self, name: str) -> str:
        """A data file's text, ``norms/riksnorm.toml``."""
        return (self.resources / name).read_text(encoding="utf-8")


def resource_folders() -> ResourceFolders:
    """The folders of this installation: a bundle, an installed wheel, or a checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return ResourceFolders(Path(bundle, "resources"), Path(bundle, "forms", "instruments"))
    package = Path(__file__).resolve().parent
    if (package / "_resources").is_dir():
        return ResourceFolders(package / "_resources", package / "_forms" / "instruments")
    root = package.parents[1]
    return ResourceFolders(root / "resources", root / "forms" / "instruments")


def load_rule_book() -> RuleBook:
    """The rule book of the data files; raises RuleViolation for a file that is amiss."""
    folders = resource_folders()
    catalogues = {
        file.stem: file.read_text(encoding="utf-8")
        for file in sorted((folders.resources / "catalogues").glob("*.toml"))
    }
    return RuleBook(
        norms=read_norms(folders.text("norms/riksnorm.toml")),
        prisbasbelopp=read_prisbasbelopp(folders.text("norms/prisbasbelopp.toml")),
        laws=read_laws(folders.text("norms/laws.toml")),
        settings=read_settings(folders.text("norms/municipality.toml")),
        catalogues=read_catalogues(catalogues),
    )


def load_instruments(catalogues: Mapping[str, Catalogue]) -> Mapping[str, Instrument]:
    """The forms of ``forms/instruments`` by key; the newest version of each."""
    files = sorted(resource_folders().instruments.glob("*.toml"))
    forms = [parse_instrument(file.read_text(encoding="utf-8"), catalogues) for file in files]
    return {form.key: form for form in sorted(forms, key=lambda form: form.version)}


def load_unit() -> UnitDetails:
    """The unit's own details: ``unit.toml`` in the settings folder, else the made-up example."""
    own = settings_folder() / "unit.toml"
    if own.is_file():
        return parse_unit(own.read_text(encoding="utf-8"))
    return parse_unit(resource_folders().text("unit/example.toml"))


def settings_folder() -> Path:
    """Where this computer keeps profiles and the unit's own details."""
    return platformdirs.user_config_path("fsclient", appauthor=False)


def data_folder() -> Path:
    """Where local databases lie unless the person chooses another place."""
    return platformdirs.user_data_path("fsclient", appauthor=False)


class _Letters:
    """The letter writer, which loads wording, fonts and reportlab when first asked."""

    @cached_property
    def _wording(self) -> "LetterWording":
        from fsclient.documents.wording import parse_letter_wording

        return parse_letter_wording(resource_folders().text("letters/decision.toml"))

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

    def decision_letter(self, letter: DecisionLetter) -> bytes:
        from fsclient.documents.decision_letter import render_decision_letter

        return render_decision_letter(letter, self._wording, self._fonts)


class _PaymentFiles:
    """The payment file writer, which loads lxml and the schema when first asked."""

    def payment_file(self, file: PaymentFileData) -> bytes:
        from fsclient.exchange.bank_profile import parse_bank_profile
        from fsclient.exchange.pain001 import write_payment_file

        profile = parse_bank_profile(resource_folders().text("catalogues/bank_profile.toml"))
        return write_payment_file(file, profile)


def make_office(
    database: Database, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> Office:
    """Everything that use cases need, on an open database."""
    book = load_rule_book()
    return Office(
        database=database,
        clock=clock,
        new_id=uuid7,
        book=book,
        instruments=load_instruments(book.catalogues),
        phrases=read_phrases(resource_folders().text("letters/phrases.toml")),
        letters=_Letters(),
        payment_files=_PaymentFiles(),
        unit=load_unit(),
    )
