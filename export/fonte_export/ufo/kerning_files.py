"""Kerning in a UFO: groups.plist and kerning.plist; existing entries stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import ufoLib2

from fonte_export.errors import ExportError, reason
from fonte_export.ufo.files import UfoFiles, dump_plist

GROUPS = "groups.plist"
KERNING = "kerning.plist"
GROUP_PREFIXES = ("public.kern1.", "public.kern2.")
"""what the names of kerning groups begin with"""

Members = Mapping[str, tuple[str, ...]]
"""group -> its glyphs"""
Pairs = Mapping[tuple[str, str], float]
"""glyphs or groups, left and right -> kern in font units"""


def read_kerning(files: UfoFiles) -> tuple[Members, Pairs]:
    """The kerning groups and the kerning of a UFO 3; other groups are left out. Raises ExportError."""
    groups, kerning = _dictionary(files, GROUPS), _dictionary(files, KERNING)
    try:
        members = {
            str(name): tuple(map(str, glyphs)) for name, glyphs in groups.items() if name.startswith(GROUP_PREFIXES)
        }
        pairs = {(str(a), str(b)): float(value) for a, seconds in kerning.items() for b, value in seconds.items()}
    except (AttributeError, TypeError, ValueError) as error:
        message = f"The kerning of {files.path} cannot be read ({reason(error)}); save the font again in a font editor."
        raise ExportError(message, path=files.path) from error
    return members, pairs


def kerning_files(files: UfoFiles, members: Members, kerns: Pairs) -> Mapping[str, bytes]:
    """The files that change when the font is given this kerning: groups and pairs that were there keep their order.

    Empty where nothing changes.
    """
    groups, pairs = _dictionary(files, GROUPS), _dictionary(files, KERNING)
    old_members, old_kerns = read_kerning(files)
    changed: dict[str, bytes] = {}
    if members != old_members:
        grown = {name: list(glyphs) for name, glyphs in members.items()}
        changed[GROUPS] = dump_plist(groups | grown)
    if kerns != old_kerns:
        for (first, second), value in kerns.items():
            if old_kerns.get((first, second)) != value:
                number = int(value) if float(value).is_integer() else value
                pairs = {**pairs, first: {**pairs.get(first, {}), second: number}}
        changed[KERNING] = dump_plist(pairs)
    return changed


def keep_first_groups(font: ufoLib2.Font) -> dict[str, str]:
    """Keep each glyph in only the first of its kerning groups of a side: UFO 3 allows one, UFO 1 and 2 several.

    Returns the glyph with the sentence that says in which group it stays.
    """
    told: dict[str, str] = {}
    for prefix in GROUP_PREFIXES:
        owners: dict[str, str] = {}
        for name in sorted(name for name in font.groups if name.startswith(prefix)):
            members = list(dict.fromkeys(font.groups[name]))
            font.groups[name] = [glyph for glyph in members if owners.setdefault(glyph, name) == name]
            for glyph in members:
                if owners[glyph] != name:
                    told[glyph] = (
                        f"{glyph} is in the kerning groups {owners[glyph]} and {name}, of which UFO 3 allows one; it "
                        f"stays in {owners[glyph]}."
                    )
    return told


def _dictionary(files: UfoFiles, name: str) -> dict[str, Any]:
    if name not in files.names:
        return {}
    content = files.plist(name)
    if not isinstance(content, dict):
        raise ExportError(f"{name} in {files.path} is not a dictionary.", path=files.path)
    return content
