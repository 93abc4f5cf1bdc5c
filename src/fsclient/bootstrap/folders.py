"""Where this computer keeps what is the person's own."""

from pathlib import Path

import platformdirs


def settings_folder() -> Path:
    """Where this computer keeps profiles and the unit's own details."""
    return platformdirs.user_config_path("fsclient", appauthor=False)


def data_folder() -> Path:
    """Where local databases lie unless the person chooses another place."""
    return platformdirs.user_data_path("fsclient", appauthor=False)
