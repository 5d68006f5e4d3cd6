"""Names that a compiled font may have: glyph names, and its PostScript name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

import ufoLib2
from fontTools.agl import UV2AGL

LONGEST = 63
"""characters of a glyph name, and of a PostScript font name, in the OpenType specification and in Adobe's notes"""

_ALLOWED = re.compile(rf"[A-Za-z0-9_.+*:^~!\-]{{1,{LONGEST}}}")
"""what feature files and the post and CFF tables can hold; Adobe's own rule has letters, digits, . and _ alone"""
_REFERENCE = re.compile(r"[^\s;,\[\](){}'\"@=<>\\#/]+")
_POSTSCRIPT = re.compile(r"[^!-~]|[\[\](){}<>/%]")


def rename_glyphs(font: ufoLib2.Font) -> Mapping[str, str]:
    """Rename glyphs whose names a binary cannot hold to production names, everywhere in the font.

    UFO allows any name; `Ω.ss01` becomes `uni03A9.ss01`. Returns old name -> new name.
    """
    names = {name for layer in font.layers for name in layer.keys()}  # noqa: SIM118 - not the glyphs
    wanted = sorted(name for name in names if not _ALLOWED.fullmatch(name))
    if not wanted:
        return {}
    taken, renamed = set(names), {}
    for name in wanted:
        renamed[name] = _unique(_production_name(name, _codes(font, name)), taken)
        taken.add(renamed[name])
    for layer in font.layers:
        for name in [name for name in wanted if name in layer]:
            layer.renameGlyph(name, renamed[name])
        for name in list(layer.keys()):
            try:
                components = layer[name].components
            except Exception:  # unreadable: it is left out, and named, elsewhere
                continue
            for component in components:
                component.baseGlyph = renamed.get(component.baseGlyph, component.baseGlyph)
    for group, members in font.groups.items():
        font.groups[group] = [renamed.get(member, member) for member in members]
    kerning = {(renamed.get(a, a), renamed.get(b, b)): value for (a, b), value in font.kerning.items()}
    font.kerning.clear()
    font.kerning.update(kerning)
    for key in ("public.glyphOrder", "public.skipExportGlyphs"):
        if isinstance(listed := font.lib.get(key), list):
            font.lib[key] = [renamed.get(name, name) if isinstance(name, str) else name for name in listed]
    for key in ("public.postscriptNames", "public.openTypeCategories"):
        if isinstance(table := font.lib.get(key), dict):
            font.lib[key] = {renamed.get(name, name): value for name, value in table.items()}
    if font.features.text:
        font.features.text = _REFERENCE.sub(lambda m: renamed.get(m[0], m[0]), font.features.text)
    return renamed


def postscript_name(family: str, style: str) -> str:
    """The PostScript name of a font: printable ASCII without brackets, / and %, 63 characters at most."""
    family, style = _ascii(family).replace("-", "") or "Untitled", _ascii(style).replace("-", "") or "Regular"
    return f"{family[: LONGEST - 1 - len(style[:24])]}-{style[:24]}"


def valid_postscript_name(name: str | None) -> bool:
    return bool(name) and len(str(name)) <= LONGEST and not _POSTSCRIPT.search(str(name))


def _ascii(text: str) -> str:
    return _POSTSCRIPT.sub("", unicodedata.normalize("NFKD", text))


def _codes(font: ufoLib2.Font, name: str) -> list[int]:
    try:
        return list(font[name].unicodes) if name in font else []
    except Exception:
        return []


def _production_name(name: str, codes: Iterable[int]) -> str:
    base, dot, suffix = name.partition(".")
    codes = list(codes)
    if not base:
        made = ""
    elif codes and not suffix:
        made = UV2AGL.get(codes[0]) or _by_code(codes[0])
    else:
        made = "_".join(_by_code(ord(char)) for char in base) if not base.isascii() and len(base) <= 6 else _plain(base)
    return f"{made}{dot}{_plain(suffix)}" if suffix or not made else made


def _by_code(code: int) -> str:
    return f"uni{code:04X}" if code <= 0xFFFF else f"u{code:05X}"


def _plain(text: str) -> str:
    return "".join(c if c.isascii() and (c.isalnum() or c in "._-") else f"u{ord(c):04X}" for c in text)


def _unique(name: str, taken: set[str]) -> str:
    name = (name.strip(".") and name) or "glyph"
    short, number = name[:LONGEST], 1
    while short in taken:
        number += 1
        short = f"{name[: LONGEST - 5]}.{number}"
    return short
