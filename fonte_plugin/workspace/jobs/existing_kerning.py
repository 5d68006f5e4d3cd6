"""The kerning that a source has: in its pairs, in a handwritten feature, or in a compiled font."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import uharfbuzz as hb
from fontTools.ttLib import TTFont

from fonte_export.compiled.compile import compile_font, font_bytes
from fonte_export.errors import ExportError
from fonte_export.ufo.files import UfoFiles
from fonte_export.ufo.kerning_files import read_kerning
from fonte_export.ufo.reading import open_font
from fonte_plugin.design.spacing.kern_glyphs import KernGlyphs
from fonte_plugin.design.spacing.kerning import FIRST, SECOND, Kerning, Pair
from fonte_plugin.workspace.sources.formats import BINARY
from fonte_plugin.workspace.sources.source import Source

FEATURES = "features.fea"
MARKER = "# Automatic Code"
"""where ufo2ft puts the kerning of a UFO whose feature kern is written by hand"""
BESIDE = f"""
# The kerning of groups.plist and kerning.plist is compiled here, beside the feature above.
feature kern {{
    {MARKER}
}} kern;
"""
KERN_FEATURE = re.compile(r"^[^#\n]*\bfeature\s+kern\b", re.MULTILINE)
KERN_ALONE = {"kern": True} | dict.fromkeys(("liga", "clig", "calt", "ccmp", "locl", "rlig", "mark", "mkmk"), False)


@dataclass(frozen=True, slots=True)
class ExistingKerning:
    """`designed`: groups and pairs; `elsewhere`: pairs of glyphs that a feature written by hand kerns, font units.
    `features`: the text of the features if they have such a feature; `notes`: what the designer should know."""

    designed: Kerning
    elsewhere: Mapping[Pair, float] = field(default_factory=dict)
    features: str = ""
    notes: tuple[str, ...] = ()

    @property
    def needs_marker(self) -> bool:
        """Whether new pairs are compiled only with a marker in the features. There is none if the font had pairs
        already, since these may repeat the feature."""
        return bool(self.features) and MARKER not in self.features and not self.designed.pairs


def existing_of_files(source: Source, files: UfoFiles, glyphs: KernGlyphs) -> ExistingKerning:
    """The kerning of `source`, whose files as UFO 3 are `files`. Raises ExportError for damaged kerning."""
    text = files.read(FEATURES).decode("utf-8", "replace") if FEATURES in files.names else ""
    return _existing(source, Kerning(*read_kerning(files)), text, glyphs)


def existing_of_source(source: Source, glyphs: KernGlyphs) -> ExistingKerning:
    """The same for a source that is only read."""
    base = source.base_for_writing()
    font = open_font(base) if isinstance(base, Path) else base
    groups = {name: tuple(members) for name, members in font.groups.items() if name.startswith((FIRST, SECOND))}
    designed = Kerning(groups, {pair: float(value) for pair, value in font.kerning.items()})
    return _existing(source, designed, font.features.text or "", glyphs)


def _existing(source: Source, designed: Kerning, text: str, glyphs: KernGlyphs) -> ExistingKerning:
    if source.kind in BINARY.values():
        return _compiled(source.path, glyphs)
    if not KERN_FEATURE.search(text):
        return ExistingKerning(designed)
    if designed.pairs and MARKER not in text:
        note = (
            "The font has both a feature kern written by hand and a kerning.plist, of which editors compile the "
            f"feature alone; put {MARKER} into the feature to have the pairs compiled as well."
        )
        return ExistingKerning(designed, features=text, notes=(note,))
    base = source.base_for_writing()
    font = open_font(base) if isinstance(base, Path) else base
    font.kerning.clear()  # the rest is written by hand
    try:
        elsewhere = _shaped(font_bytes(compile_font(font, path=source.path).font), glyphs)
    except ExportError as error:
        note = f"The pairs of the feature kern could not be read, so they are not counted: {error}"
        return ExistingKerning(designed, features=text, notes=(note,))
    return ExistingKerning(designed, elsewhere, text)


def _compiled(path: Path, glyphs: KernGlyphs) -> ExistingKerning:
    try:
        with TTFont(path, fontNumber=0) as font:
            font.flavor = None  # HarfBuzz reads no WOFF
            pairs = _shaped(font_bytes(font), glyphs)
    except Exception as error:  # damaged tables raise whatever their parser trips over; the glyphs could be read
        return ExistingKerning(Kerning(), notes=(f"The kerning of {path.name} cannot be read ({error}).",))
    return ExistingKerning(Kerning({}, pairs))


def _shaped(font: bytes, glyphs: KernGlyphs) -> dict[Pair, float]:
    """The non-zero kerning of a compiled font, in font units."""
    shaped, buffer = hb.Font(hb.Face(font)), hb.Buffer()
    found: dict[Pair, float] = {}
    own = [shaped.get_glyph_h_advance(shaped.get_nominal_glyph(ord(char)) or 0) for char in glyphs.chars]
    for i, first in enumerate(glyphs.chars):
        for j, second in enumerate(glyphs.chars):
            buffer.clear_contents()
            buffer.add_codepoints([ord(first), ord(second)])
            buffer.direction, buffer.script, buffer.language = "ltr", "Latn", "en"
            hb.shape(shaped, buffer, KERN_ALONE)
            places = buffer.glyph_positions
            if len(places) == 2 and (value := places[0].x_advance + places[1].x_offset - own[i]):
                found[glyphs.glyphs[i], glyphs.glyphs[j]] = float(value)
    return found
