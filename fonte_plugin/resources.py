"""Where Fonte's own files and the user's directories are; the only module that knows.

`resources/` is looked for in the folder that FONTE_RESOURCES names, in a frozen application, in an installed
wheel and in a checkout, in this order. FONTE_HOME, if set, holds all of the user's directories.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import platformdirs

from fonte_plugin.errors import FonteError

_APP = "fonte"


def _candidates() -> Iterator[Path]:
    package = Path(__file__).parent
    if named := os.environ.get("FONTE_RESOURCES"):
        yield Path(named)
        return  # a wrong name is an error; other files are not taken silently
    if frozen := getattr(sys, "_MEIPASS", None):  # set by PyInstaller
        yield Path(frozen) / "fonte_plugin" / "_resources"
        yield Path(frozen) / "resources"
    yield package / "_resources"
    yield package.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one of Fonte's own files; the file itself may be missing.

    Raises FonteError if there is no folder of resources at all.
    """
    looked = list(_candidates())
    for folder in looked:
        if folder.is_dir():
            return folder.joinpath(*parts)
    where = ", ".join(map(str, looked))
    raise FonteError(
        f"Fonte's own files are not where they should be ({where}): install Fonte again, "
        "or set FONTE_RESOURCES to the folder that holds them.",
        code="installation",
        looked=[str(folder) for folder in looked],
    )


def default_model_dir() -> Path:
    """The folder of the model that ships with Fonte."""
    return resource("models", "default")


def kerning_model_file() -> Path:
    """The networks that propose kerning."""
    return resource("models", "rhythm", "kerning.npz")


def bearing_model_file() -> Path:
    """The networks that propose side bearings."""
    return resource("models", "rhythm", "bearings.npz")


def example_source() -> Path:
    """The UFO that ships with Fonte. Raises FonteError if there is none."""
    for path in sorted(resource("examples").glob("*.ufo")):
        return path
    raise FonteError(
        f"No example font in {resource('examples')}: install Fonte again.",
        code="installation",
        path=str(resource("examples")),
    )


def user_models_dir() -> Path:
    """Where the user's own models are kept; it may not exist yet."""
    home = _home()
    return home / "models" if home else platformdirs.user_data_path(_APP, appauthor=False) / "models"


def user_config_dir() -> Path:
    """Where settings are kept; it may not exist yet."""
    home = _home()
    return home / "config" if home else platformdirs.user_config_path(_APP, appauthor=False)


def user_state_dir() -> Path:
    """Where logs, backups and unfinished jobs are kept; it may not exist yet."""
    home = _home()
    return home / "state" if home else platformdirs.user_state_path(_APP, appauthor=False)


def make_folder(path: Path) -> Path:
    """`path`, made with the folders above it if need be. Raises FonteError where that is not possible."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FonteError(
            f"The folder {path} cannot be made ({error.strerror or error}); make room or choose another.",
            code="folder",
            path=str(path),
        ) from error
    return path


def _home() -> Path | None:
    home = os.environ.get("FONTE_HOME")
    return Path(home).expanduser() if home else None
