"""The format of a file, by its content before its name, and one sentence for formats that are not read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from fonte_plugin.errors import SourceError

FOLDERS = (".ufo", ".glyphspackage")
"""suffixes of fonts that are folders on disk"""
SUFFIXES = (
    ".ufo", ".ufoz", ".glyphs", ".glyphspackage", ".designspace", ".ttf", ".otf", ".ttc", ".woff", ".woff2"
)  # fmt: skip
"""suffixes of all fonts that are read: for dialogs, and for dropping on the window"""
KINDS = "a UFO, UFOZ, .designspace, .glyphs, TTF, OTF, WOFF or WOFF2"

BINARY = {b"\0\1\0\0": "ttf", b"true": "ttf", b"OTTO": "otf", b"wOFF": "woff", b"wOF2": "woff2", b"ttcf": "ttc"}
"""the first four bytes of each compiled format"""

_FONTFORGE = "save it as UFO in FontForge (File > Generate Fonts, Unified Font Object 3)"
_FONTLAB = "export a UFO from FontLab (File > Export Font As)"
_RASTER = "it holds bitmaps and no outlines; choose {kinds}"
FOREIGN: Mapping[str, tuple[str, str]] = {
    ".sfd": ("a FontForge font", _FONTFORGE),
    ".sfdir": ("a FontForge font", _FONTFORGE),
    ".vfb": ("a FontLab font", _FONTLAB),
    ".vfc": ("a FontLab font", _FONTLAB),
    ".vfj": ("a FontLab font", _FONTLAB),
    ".fontra": ("a Fontra project", "export it as UFO or designspace in Fontra (File > Export as)"),
    ".rcjk": ("a RoboCJK project", "open it in Fontra and export it as UFO or designspace"),
    ".fog": ("a Fontographer font", "open it in FontLab or Fontographer and export a UFO"),
    ".pfb": ("a PostScript Type 1 font", _FONTFORGE),
    ".pfa": ("a PostScript Type 1 font", _FONTFORGE),
    ".t1": ("a PostScript Type 1 font", _FONTFORGE),
    ".cff": ("a bare CFF table", _FONTFORGE),
    ".dfont": ("a Macintosh font suitcase", _FONTFORGE),
    ".suit": ("a Macintosh font suitcase", _FONTFORGE),
    ".eot": ("an Embedded OpenType font", "take the TTF that it was made of"),
    ".svg": ("an SVG font or picture", _FONTFORGE),
    ".ttx": ("a font written out by TTX", "compile it to TTF or OTF first: run ttx on it"),
    ".mf": ("a Metafont program", "make an OTF of it first"),
    ".bdf": ("a bitmap font", _RASTER),
    ".pcf": ("a bitmap font", _RASTER),
    ".fon": ("a bitmap font", _RASTER),
    ".glif": ("a single glyph of a UFO", "name the UFO folder that it lies in"),
    ".plist": ("a single file of a UFO", "name the UFO folder that it lies in"),
    ".fea": ("a file of features", "name the UFO that it belongs to"),
}
"""suffix -> the name of a font program's own format, and how to get a format that can be read"""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"SplineFontDB:", ".sfd"), (b"%!PS-AdobeFont", ".pfa"), (b"%!FontType1", ".pfa"), (b"\x80\x01", ".pfb"),
    (b"STARTFONT ", ".bdf"), (b"\x01fcp", ".pcf"), (b"<svg", ".svg"),
)  # fmt: skip
"""the first bytes of a format, for a file whose name does not tell"""


def format_of(path: Path) -> str:
    """`ufo`, `designspace`, `glyphs`, or a compiled format of `BINARY`.

    Raises SourceError, one sentence that says what to do, for anything else, and OSError if there is no file.
    """
    path.stat()
    suffix = path.suffix.lower()
    if suffix in (".glyphs", ".glyphspackage"):
        return "glyphs"
    if path.is_dir():
        if (path / "metainfo.plist").exists():
            return "ufo"
        if suffix in FOREIGN:
            raise _foreign(path, suffix)
        raise SourceError(
            f"{path} is a folder but not a UFO (it has no metainfo.plist); choose {KINDS}.",
            code="not-a-font",
            path=str(path),
        )
    with path.open("rb") as file:
        start = file.read(16)
    if start[:4] in BINARY:
        return BINARY[start[:4]]
    if suffix == ".designspace":
        return "designspace"
    if suffix in FOREIGN:
        raise _foreign(path, suffix)
    if start.startswith(b"PK"):
        return "ufo"
    for signature, kind in _SIGNATURES:
        if start.startswith(signature):
            raise _foreign(path, kind)
    if suffix == ".ufoz":
        return "ufo"  # a damaged one; its reader says so
    raise SourceError(f"{path} is not a font that Fonte knows; choose {KINDS}.", code="not-a-font", path=str(path))


def _foreign(path: Path, suffix: str) -> SourceError:
    what, remedy = FOREIGN[suffix]
    return SourceError(
        f"{path} is {what}, which Fonte does not read: {remedy.format(kinds=KINDS)}.", code="not-a-font", path=str(path)
    )
