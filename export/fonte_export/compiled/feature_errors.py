"""What is wrong with a designer's features, by their own file and line, without what the compiler has added."""

from __future__ import annotations

import io
from pathlib import Path

import ufoLib2
from fontTools.feaLib.builder import addOpenTypeFeatures
from fontTools.feaLib.error import FeatureLibError, IncludedFeaNotFound
from fontTools.feaLib.parser import Parser
from fontTools.ttLib import TTFont

from fonte_export.errors import ExportError, reason
from fonte_export.ufo.includes import origin_of


def feature_error(
    font: ufoLib2.Font, home: Path | None, path: Path | None, error: FeatureLibError
) -> ExportError | None:
    """The designer's own line: ufo2ft adds kerning and marks first, which shifts the numbers of lines.

    None if these are sound, and the error is in what was added. `home`: where the UFO is; `path`: how to call it.
    """
    origin = origin_of(home) if home else None
    blank = TTFont()
    blank.setGlyphOrder([".notdef", *(name for name in font.keys() if name != ".notdef")])  # noqa: SIM118
    where = str(path / "features.fea") if path else "features.fea"
    text = io.StringIO(font.features.text or "")
    text.name = where
    try:
        parser = Parser(text, set(blank.getGlyphOrder()), includeDir=str(origin or Path()))
        addOpenTypeFeatures(blank, parser.parse())
    except IncludedFeaNotFound as missing:
        name = str(missing.args[0]).strip()
        looked = f" (looked for at {origin / name})" if origin else ""
        message = f"The features of {where} include {name}, which is not there{looked}."
        return ExportError(message, path=path)
    except FeatureLibError as own:
        location = own.location
        place = f"{location.file}, line {location.line}" if location else where
        return ExportError(f"The features have an error in {place}: {_one_line(own)}.", path=path)
    except Exception as unexpected:
        return ExportError(f"The features in {where} cannot be compiled: {reason(unexpected)}.", path=path)
    return None


def _one_line(error: FeatureLibError) -> str:
    return " ".join(str(error.args[0]).split())
