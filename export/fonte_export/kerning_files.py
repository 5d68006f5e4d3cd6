"""Kerning in a UFO: groups.plist and kerning.plist, in which whatever was there stays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import ExportError
from .kerning import FIRST, SECOND, Kerning
from .ufo_files import UfoFiles, dump_plist

GROUPS, KERNING = "groups.plist", "kerning.plist"


def read_kerning(files: UfoFiles) -> Kerning:
    """The kerning of a UFO 3 with its kerning groups; other groups are left out. Raises ExportError."""
    groups, kerning = _dictionary(files, GROUPS), _dictionary(files, KERNING)
    try:
        members = {
            str(name): tuple(map(str, glyphs)) for name, glyphs in groups.items() if name.startswith((FIRST, SECOND))
        }
        pairs = {(str(a), str(b)): float(value) for a, seconds in kerning.items() for b, value in seconds.items()}
    except (AttributeError, TypeError, ValueError) as error:
        message = f"The kerning of {files.path} cannot be read ({error}); save the font again in a font editor."
        raise ExportError(message, path=files.path) from error
    return Kerning(members, pairs)


def kerning_files(files: UfoFiles, kerning: Kerning) -> Mapping[str, bytes]:
    """The files that change when the font is given `kerning`: groups and pairs that were there keep their order.

    Empty where nothing changes.
    """
    groups, pairs = _dictionary(files, GROUPS), _dictionary(files, KERNING)
    before = read_kerning(files)
    changed: dict[str, bytes] = {}
    if kerning.groups != before.groups:
        grown = {name: list(members) for name, members in kerning.groups.items()}
        changed[GROUPS] = dump_plist(groups | grown)
    if kerning.pairs != before.pairs:
        for (first, second), value in kerning.pairs.items():
            if before.pairs.get((first, second)) != value:
                number = int(value) if float(value).is_integer() else value
                pairs = {**pairs, first: {**pairs.get(first, {}), second: number}}
        changed[KERNING] = dump_plist(pairs)
    return changed


def _dictionary(files: UfoFiles, name: str) -> dict[str, Any]:
    if name not in files.names:
        return {}
    content = files.plist(name)
    if not isinstance(content, dict):
        raise ExportError(f"{name} in {files.path} is not a dictionary.", path=files.path)
    return content
