"""Compiling features, kerning and marks with ufo2ft: only files that may be followed are read, and none is left."""

from __future__ import annotations

import os
from pathlib import Path

import ufoLib2
from fontTools.ttLib import TTFont
from ufo2ft.featureCompiler import MTI_FEATURES_PREFIX, FeatureCompiler

from fonte_export.compiled.plug_ins import leave_out_plug_ins
from fonte_export.ufo.includes import origin_of, require_followable


class QuietFeatureCompiler(FeatureCompiler):  # type: ignore[misc]
    """Without the copy of the features that ufo2ft leaves among the temporary files if they have an error."""

    def _write_temporary_feature_file(self, features: str) -> None:
        """Nothing: the error names the file and the line of the designer's own."""


def feature_compiler_of(font: ufoLib2.Font) -> type[FeatureCompiler] | None:
    """The compiler for ufo2ft to use; None, for the one that it has for them, if the features are Monotype's."""
    monotype = any(name.startswith(MTI_FEATURES_PREFIX) and name.endswith(".mti") for name in font.data.fileNames)
    return None if monotype else QuietFeatureCompiler


def home_of(font: Path | ufoLib2.Font) -> Path | None:
    """Where a UFO is, at whose folder its includes begin; None for a font in memory."""
    if isinstance(font, Path):
        return font
    return Path(os.fsdecode(font.path)) if font.path else None


def include_folder(font: ufoLib2.Font, home: Path | None, named: Path | None) -> str | None:
    """The folder at which the includes of the font at `home` begin, None if it has none to follow.

    Raises ExportError for includes that are not followed (`require_followable`).
    """
    require_followable(font.features.text or "", home, named)
    origin = origin_of(home) if home else None
    return str(origin) if origin else None


def add_features(font: ufoLib2.Font, built: TTFont, home: Path | None) -> None:
    """Compile the features, kerning and marks of a copy of the font at `home` into `built`; raises what ufo2ft does."""
    folder = include_folder(font, home, home)
    leave_out_plug_ins(font)
    QuietFeatureCompiler(font, built, feaIncludeDir=folder).compile()
