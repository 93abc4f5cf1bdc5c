"""The banks' series of clearing numbers, as the program reads them."""

from pathlib import Path

from fsclient.rules.clearing import read_clearing

_FILE = Path(__file__).parents[2] / "resources" / "catalogues" / "clearing.toml"
CLEARING = read_clearing(_FILE.read_text(encoding="utf-8"))
