"""Compiled fonts as truth: glyphs in grid units, what style a font is, and which faces a split holds."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from fonte_plugin.errors import NotationError, SourceError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.normalise import RawContours, normalise, raw_contours
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.notation.units import Units
from fonte_plugin.outlines.box import Drawable
from fonte_plugin.outlines.contour_pen import ContourPen
from fonte_plugin.outlines.outline import Outline

T = TypeVar("T")

INDEX_NAME = "index.csv"
METADATA_NAME = "METADATA.pb"
REGULAR_WEIGHT = 400

_KEYWORDS = (
    ("monospace", {"mono", "code", "typewriter", "console"}),
    ("handwriting", {"script", "hand", "handwriting", "brush", "cursive", "calligraphy"}),
    ("display", {"display", "stencil", "poster", "decorative", "outline", "shadow"}),
    ("sans-serif", {"sans", "grotesk", "grotesque", "gothic"}),
    ("serif", {"serif", "roman", "antiqua", "slab"}),
)
"""Whole words of a font's name that tell its style, in order of trust."""


@dataclass(frozen=True, slots=True)
class Face:
    """A line of `index.csv`: a font file, and what it may be used for; `style` if a list gives it."""

    path: Path
    family: str
    licence: str
    split: str
    style: str | None = None


def read_index(folder: Path) -> list[Face]:
    """The faces of `index.csv` (columns path, family, license, split); SourceError when it cannot be read.

    Styles come from whatever lists beside it have the columns path and style.
    """
    path = folder / INDEX_NAME
    try:
        styles = _listed_styles(folder)
        with path.open(encoding="utf-8", newline="") as file:
            return [
                Face(folder / row["path"], row["family"], row["license"], row["split"], styles.get(row["path"]))
                for row in csv.DictReader(file)
            ]
    except (OSError, UnicodeDecodeError, csv.Error, KeyError, TypeError) as error:
        raise SourceError(
            f"{path} is not an index of fonts ({error}); it needs the columns path, family, license and split.",
            code="index",
            path=str(path),
        ) from error


def _listed_styles(folder: Path) -> dict[str, str]:
    """Path to style, one of STYLES, by the CSV files of the folder."""
    styles = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row.get("path") and row.get("style") in STYLES:
                    styles[row["path"]] = row["style"]
    return styles


class FontFile:
    """An open TTF or OTF; of a variable font one instance, of a collection the first. Close it.

    `tables` are those of the file, whatever the instance.
    """

    def __init__(self, path: Path, location: Mapping[str, float] | None = None) -> None:
        """`location` is in axis units (`{"wght": 700}`), the default without. SourceError when it is no font."""
        self.path = path
        try:
            self.tables = self._font = TTFont(path, lazy=True, fontNumber=0)
            self.units = Units(self._font["head"].unitsPerEm)
            self._names: dict[int, str] = self._font.getBestCmap() or {}
            self._glyphs = self._font.getGlyphSet(location=location)
        except SourceError:
            raise
        except Exception as error:  # parsers of damaged tables raise exceptions of many kinds
            raise SourceError(
                f"{path} cannot be read as a font ({error}); leave it out of the index.", code="font", path=str(path)
            ) from error

    def __enter__(self) -> FontFile:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._font.close()

    def drawn(self, char: str) -> Outline | None:
        """The glyph as the font draws it, in grid units, not rounded; None without a glyph or without a contour.

        Raises NotationError, naming file and glyph, for a glyph that cannot be read.
        """
        name = self._names.get(ord(char))
        if name is None:
            return None
        scale = self.units.to_grid
        pen = ContourPen(self._glyphs, keeps_empty_lines=True)
        try:
            glyph = self._glyphs[name]
            glyph.draw(TransformPen(pen, (scale, 0, 0, scale, 0, 0)))
            outline = Outline(glyph.width * scale, tuple(pen.contours))
        except Exception as error:
            raise NotationError(
                f"{self.path.name}: glyph {name} cannot be read ({error}).", code="outline", glyph=name
            ) from error
        return outline if outline.contours else None

    def normalised(self, char: str) -> Outline | None:
        """The glyph as the network knows it, in integer grid units; None and NotationError as for `drawn`."""
        outline = self._read(char, normalise)
        return outline if outline and outline.contours else None

    def raw(self, char: str) -> tuple[float, RawContours] | None:
        """The advance width and the contours of `normalised` before they are rounded; as it without a glyph."""
        return self._read(char, _raw)

    def _read(self, char: str, reader: Callable[[Any, float, Units, Any, str], T]) -> T | None:
        name = self._names.get(ord(char))
        if name is None:
            return None
        try:
            glyph = self._glyphs[name]
            return reader(glyph, glyph.width, self.units, self._glyphs, f"{self.path.name}: {name}")
        except NotationError:
            raise
        except Exception as error:
            raise NotationError(
                f"{self.path.name}: glyph {name} cannot be read ({error}).", code="outline", glyph=name
            ) from error

    @property
    def weight(self) -> int:
        """OS/2 weight class, 100 to 900 in most fonts; 400 if the font does not say."""
        return int(self._font["OS/2"].usWeightClass) if "OS/2" in self._font else REGULAR_WEIGHT

    @property
    def is_italic(self) -> bool:
        font = self._font
        return bool(
            ("post" in font and font["post"].italicAngle)
            or font["head"].macStyle & 0b10
            or ("OS/2" in font and font["OS/2"].fsSelection & 0b1)
        )

    @property
    def style(self) -> str:
        """One of STYLES: the category of METADATA.pb beside the file, else worked out from the font itself."""
        return style_of_metadata(self.path.parent / METADATA_NAME) or self._derived_style()

    def _derived_style(self) -> str:
        font = self._font
        if "post" in font and font["post"].isFixedPitch:
            return "monospace"
        names = font.get("name")
        full_name = str((names and names.getDebugName(4)) or self.path.stem)
        words = {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", full_name)}
        for style, keywords in _KEYWORDS:
            if words & keywords:
                return style
        panose = font["OS/2"].panose if "OS/2" in font else None
        if panose is None or panose.bFamilyType not in (2, 3, 4):
            return "sans-serif"
        if panose.bFamilyType != 2:
            return "handwriting" if panose.bFamilyType == 3 else "display"
        return "serif" if 2 <= panose.bSerifStyle <= 10 else "sans-serif"


def _raw(drawable: Drawable, width: float, units: Units, glyph_set: Any, name: str) -> tuple[float, RawContours]:
    return width * units.to_grid, raw_contours(drawable, units, glyph_set, name)


def style_of_metadata(path: Path) -> str | None:
    """The first category of a METADATA.pb as google/fonts writes it, one of STYLES; None if there is none."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    found = re.search(r'^\s*category:\s*"(\w+)"', text, re.MULTILINE)
    style = found.group(1).lower().replace("_", "-") if found else ""
    return style if style in STYLES else None


def choose_faces(faces: Iterable[Face], split: str, *, regular_only: bool = True) -> list[Face]:
    """The faces of a split in the order of their paths; of each family the regular one, or all.

    Regular is the upright nearest to weight 400; an italic only where a family has no upright. SourceError for a
    split without faces.
    """
    families: dict[str, list[Face]] = {}
    for face in sorted(faces, key=lambda face: str(face.path)):
        if face.split == split:
            families.setdefault(face.family, []).append(face)
    if not families:
        raise SourceError(f"No font of the index belongs to the split {split!r}.", code="split", split=split)
    if regular_only:
        return [_regular(family) for family in families.values()]
    return [face for family in families.values() for face in family]


def _regular(family: Sequence[Face]) -> Face:
    if len(family) == 1:
        return family[0]

    def distance(face: Face) -> tuple[bool, int]:
        with FontFile(face.path) as font:
            return font.is_italic, abs(font.weight - REGULAR_WEIGHT)

    return min(family, key=distance)


@dataclass(frozen=True, slots=True)
class TruthGlyph:
    """A glyph of a font that is scored against, in grid units.

    `drawn` is what the font draws, `normalised` what the network would write to draw the same, None where
    normalisation fails.
    """

    char: str
    drawn: Outline
    normalised: Outline | None


@dataclass(frozen=True, slots=True)
class TruthFont:
    """All glyphs of the charset that a font draws; `faults` are sentences about those that cannot be read."""

    face: Face
    name: str
    style: str
    glyphs: dict[str, TruthGlyph]
    faults: tuple[str, ...]


def read_truth(face: Face, chars: str = CHARACTERS) -> TruthFont:
    """Read the glyphs of a face; SourceError when the file is no font."""
    glyphs, faults = {}, []
    with FontFile(face.path) as font:
        for char in chars:
            try:
                drawn = font.drawn(char)
            except NotationError as error:
                faults.append(str(error))
                continue
            if drawn is None:
                continue
            try:
                normalised = font.normalised(char)
            except NotationError as error:
                normalised = None
                faults.append(str(error))
            glyphs[char] = TruthGlyph(char, drawn, normalised)
        return TruthFont(face, face.path.stem, font.style, glyphs, tuple(faults))
