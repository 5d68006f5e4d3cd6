"""The user's settings, kept as JSON in the user's configuration directory."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from fonte_export.mark_color import MARK_COLOR
from fonte_plugin.errors import FonteError
from fonte_plugin.levels import LEVELS
from fonte_plugin.resources import user_config_dir

MAX_RECENT = 10
THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices; None leaves one to Fonte. A value of the wrong type or range falls back to it."""

    model: str | None = None
    """Folder of a model, instead of the one that ships."""
    threads: int | None = None
    level: str | None = None
    """How much work goes into each glyph, one of LEVELS."""
    candidates: int | None = None
    """Samples a glyph, instead of as many as the level gives it."""
    temperature: float | None = None
    own_parts: bool = True
    """Whether drawn glyphs take over parts of the references."""
    mark_color: str | None = MARK_COLOR
    """Red, green, blue and alpha from 0 to 1, as `public.markColor` has them; None marks nothing."""
    unmarked: bool = False
    """What Fonte draws is to bear no marks: no origin in the lib and the note, no colour."""
    theme: str = "system"
    language: str = ""
    """That of the window, by its ISO 639-1 code; empty for the desktop's."""
    editor: str = ""
    """The command of the designer's font editor, to which the path of the font is added; empty for none."""
    recent: tuple[str, ...] = ()
    """Paths, the last opened first."""
    unknown: Mapping[str, Any] = field(default_factory=dict)
    """Entries of a newer version, kept as they are."""

    def with_recent(self, path: Path) -> Settings:
        """The same settings with `path` as the last opened."""
        opened = str(path.absolute())
        return replace(self, recent=(opened, *(p for p in self.recent if p != opened))[:MAX_RECENT])


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings, from the user's directory unless `path` is given; never fails.

    A file that is not settings at all is moved aside to `settings.json.broken` and defaults are used.
    """
    path = path or settings_path()
    try:
        text = path.read_bytes()
    except OSError:
        return Settings()
    try:
        data = json.loads(text)
        if not isinstance(data, dict):
            raise ValueError("not a JSON object")
    except (ValueError, RecursionError):
        with contextlib.suppress(OSError):
            path.replace(path.with_name(path.name + ".broken"))
        return Settings()
    known = {key: data.pop(key) for key in _VALID if key in data}
    valid = {key: value for key, value in known.items() if _VALID[key](value)}
    if "recent" in valid:
        valid["recent"] = tuple(valid["recent"])
    return Settings(**valid, unknown=MappingProxyType(data))


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings: the file is the old one or the new one, at every moment. Raises FonteError."""
    from fonte_export.atomic import write_bytes

    path = path or settings_path()
    data = {key: getattr(settings, key) for key in _VALID}
    text = json.dumps({**settings.unknown, **data}, indent=2, ensure_ascii=False, sort_keys=True)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, (text + "\n").encode())
    except OSError as error:
        raise FonteError(
            f"The settings could not be saved to {path} ({error.strerror}); check the folder's permissions.",
            code="settings",
            path=str(path),
        ) from error


def settings_path() -> Path:
    """Where settings are kept by default."""
    return user_config_dir() / "settings.json"


def _is_whole(value: Any, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def _is_color(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    parts = value.split(",")
    return len(parts) == 4 and all(re.fullmatch(r"0|1|0?\.\d+|[01]\.0*", part.strip()) for part in parts)


_VALID = {
    "model": lambda value: value is None or isinstance(value, str),
    "threads": lambda value: value is None or _is_whole(value, 1),
    "level": lambda value: value is None or value in LEVELS,
    "candidates": lambda value: value is None or _is_whole(value, 1),
    "temperature": lambda value: (
        value is None or (isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 2)
    ),
    "own_parts": lambda value: isinstance(value, bool),
    "mark_color": lambda value: value is None or _is_color(value),
    "unmarked": lambda value: isinstance(value, bool),
    "editor": lambda value: isinstance(value, str),
    "theme": lambda value: value in THEMES,
    "language": lambda value: isinstance(value, str),
    "recent": lambda value: isinstance(value, list) and all(isinstance(path, str) for path in value),
}
"""The valid values of each setting."""
