"""A family of two masters, made of the font that ships."""

from __future__ import annotations

import shutil
from pathlib import Path

import ufoLib2
from fontTools.designspaceLib import DesignSpaceDocument

from fonte_plugin import resources


def example_family(folder: Path) -> Path:
    """Kin.designspace with Regular.ufo and Bold.ufo beside it; Bold has no R, and an a with a contour more."""
    document = DesignSpaceDocument()
    document.addAxisDescriptor(name="Weight", tag="wght", minimum=400, default=400, maximum=700)
    for style, weight in (("Regular", 400), ("Bold", 700)):
        path = folder / f"{style}.ufo"
        shutil.copytree(resources.example_source(), path)
        font = ufoLib2.Font.open(path)
        font.info.styleName = style
        if style == "Bold":
            del font["R"]
            pen = font["a"].getPen()
            pen.moveTo((0, 0))
            for point in ((20, 0), (20, 20), (0, 20)):
                pen.lineTo(point)
            pen.closePath()
        font.save()
        document.addSourceDescriptor(path=str(path), styleName=style, location={"Weight": weight})
    document.write(folder / "Kin.designspace")
    return folder / "Kin.designspace"


def wider(ufo: Path, factor: float = 1.2) -> None:
    """Make every glyph of a UFO wider, so that it has measures of its own."""
    font = ufoLib2.Font.open(ufo)
    for glyph in font:
        glyph.width = round(glyph.width * factor)
        for contour in glyph.contours:
            for point in contour.points:
                point.x = round(point.x * factor)
    font.save()
