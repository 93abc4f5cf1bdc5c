"""The only place that joins the parts."""

import functools
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fsclient.rules.rule_book import RuleBook


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
    package = Path(__file__).resolve().parents[1]
    if (package / "_resources").is_dir():
        return ResourceFolders(package / "_resources", package / "_forms" / "instruments")
    root = package.parents[1]
    return ResourceFolders(root / "resources", root / "forms" / "instruments")


_OF_OTHER_SHAPES = frozenset({"banks", "clearing"})
"""Catalogues that are no lists to choose from, read when they are first asked for."""


@functools.cache
def load_rule_book() -> "RuleBook":
    """The rule book of the data files, read once; raises RuleViolation for a file amiss."""
    # Imported here: this package is on the way to every command, and to the first dialog.
    from fsclient.bootstrap.folders import data_files, read_data
    from fsclient.rules.catalogues import read_catalogue
    from fsclient.rules.laws import read_laws
    from fsclient.rules.norm_shapes import SHAPES
    from fsclient.rules.norms import read_norms, read_prisbasbelopp
    from fsclient.rules.rule_book import RuleBook
    from fsclient.rules.settings import read_settings

    folder = resource_folders().resources
    norms = folder / "norms"
    laws = read_data(norms / "laws.toml", read_laws)
    catalogues = {
        file.stem: read_data(file, functools.partial(read_catalogue, file.stem, laws=laws.texts))
        for file in data_files(folder / "catalogues")
        if file.stem not in _OF_OTHER_SHAPES
    }
    return RuleBook(
        norms=read_data(norms / "riksnorm.toml", functools.partial(read_norms, shapes=SHAPES)),
        prisbasbelopp=read_data(norms / "prisbasbelopp.toml", read_prisbasbelopp),
        laws=laws,
        settings=read_data(norms / "municipality.toml", read_settings),
        catalogues=catalogues,
    )
