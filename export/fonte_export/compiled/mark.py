"""A mark in a compiled font that says which glyphs Fonte drew: the provenance of the UFO, in a few bytes of `meta`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import ufoLib2
from fontTools.ttLib import TTFont, newTable
from ufoLib2.objects import Layer

from fonte_export.provenance import COMPOSITE, LIB_KEY, is_unmarked, is_untouched

META_TAG = "FNTE"
"""Private tag (capitals and digits, as the OpenType specification asks) of table `meta`: JSON in UTF-8, `mark_of`."""
MARK_VERSION = 1


def mark_of(layer: Layer) -> dict[str, Any] | None:
    """The mark of a layer, None if Fonte drew nothing in it: counts and code points by maker, and the models.

    {"v": 1, "by": "Fonte", "generated": "U+41-5A", "edited": ..., "built": ..., "other": 8, "models": {NAME: SHA256}}.
    `other`: how many drawn glyphs have no entry; glyphs without a code point stand by name.
    """
    made: dict[str, list[tuple[int, str]]] = {"generated": [], "edited": [], "built": []}
    models: dict[str, str] = {}
    other = 0
    for name in sorted(layer.keys()):
        try:
            glyph = layer[name]
            entry = glyph.lib.get(LIB_KEY)
            drawn = bool(glyph.contours or glyph.components)
        except Exception:  # unreadable: it is left out of the font, and named, elsewhere
            continue
        if not isinstance(entry, Mapping):
            other += drawn
            continue
        known = is_untouched(glyph, glyph.width, glyph.lib) and entry.get("edited") is not True
        maker = "edited" if not known else "built" if COMPOSITE in entry else "generated"
        made[maker].append((glyph.unicodes[0] if glyph.unicodes else -1, name))
        if "model" in entry:
            models[str(entry["model"])] = str(entry.get("sha256", ""))
    if not any(made.values()):
        return None
    told = {maker: _ranges(glyphs) for maker, glyphs in made.items() if glyphs}
    return {"v": MARK_VERSION, "by": "Fonte", **told, "other": other, "models": dict(sorted(models.items()))}


def put_mark(compiled: TTFont, font: ufoLib2.Font, layer: Layer) -> None:
    """Add the mark to a compiled font, beside other entries of its `meta` table; none if it is switched off."""
    if is_unmarked(font.lib, font.info.note):
        return
    mark = mark_of(layer)
    if mark is None:
        return
    if "meta" not in compiled:
        compiled["meta"] = newTable("meta")
        compiled["meta"].data = {}
    compiled["meta"].data[META_TAG] = json.dumps(mark, ensure_ascii=False, separators=(",", ":")).encode()


def read_mark(compiled: TTFont) -> dict[str, Any] | None:
    """The mark of a compiled font, None for one without."""
    data = compiled["meta"].data.get(META_TAG) if "meta" in compiled else None
    if data is None:
        return None
    try:
        found = json.loads(bytes(data))
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _ranges(glyphs: Iterable[tuple[int, str]]) -> str:
    """Code points as `U+41-43 5A`, then names."""
    codes = sorted({code for code, _ in glyphs if code >= 0})
    runs: list[list[int]] = []
    for code in codes:
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    told = " ".join(f"{first:X}" if first == last else f"{first:X}-{last:X}" for first, last in runs)
    names = [name for code, name in glyphs if code < 0]
    return " ".join(([f"U+{told}"] if told else []) + names)
