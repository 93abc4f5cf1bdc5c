"""Databases as the released code of each revision made them, encrypted files and dumps."""

from pathlib import Path

FOLDER = Path(__file__).parent
KEY = bytes(range(32))
"""What opens the local ones: no secret, for nobody in them exists."""
