"""Proof sheets as PDF (vectors) or PNG (one picture, page under page), without a window system."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import uharfbuzz as hb

from . import atomic
from .errors import ExportError
from .proof_pages import ProofFont, pages
from .provenance import LIB_KEY
from .reading import layer_of, open_font
from .ttf import compile_font, font_bytes


def write_proof(
    ufo: Path, target: Path, *, layer: str | None = None, text: Sequence[str] | None = None, force: bool = True
) -> Mapping[str, str]:
    """Write a glyph table, lines of `text` shaped by HarfBuzz, and a waterfall, to a .pdf or .png file.

    Generated glyphs stand on a tinted ground. The file comes into being whole or not at all. Returns the
    glyphs that had to be left out, each with a sentence. Raises ExportError.
    """
    target = target.resolve()
    kind = target.suffix.lower()
    if kind not in (".pdf", ".png"):
        raise ExportError(f"A proof is a .pdf or a .png; {target.name} is neither.", path=target)
    atomic.check_target(target, force=force)
    compiled = compile_font(ufo, "otf", layer=layer)
    font = ProofFont(
        hb.Font(hb.Face(font_bytes(compiled.font))),
        compiled.font.getGlyphOrder(),
        " ".join(filter(None, (compiled.font["name"].getBestFullName(), layer))),
        _generated(ufo, layer),
    )
    sheets = pages(font, text)
    # only who writes a proof waits for these two libraries to load
    if kind == ".pdf":
        from .proof_pdf import draw_pdf

        data = draw_pdf(sheets, font, compiled.font.getGlyphSet())
    else:
        from .proof_png import draw_png

        data = draw_png(sheets, font)
    try:
        atomic.write_bytes(target, data)
    except OSError as error:
        raise ExportError(f"{target} could not be written: {error.strerror or error}.", path=target) from error
    return compiled.skipped


def _generated(ufo: Path, layer: str | None) -> set[str]:
    glyphs = layer_of(open_font(ufo), layer, ufo)
    found = set()
    for name in glyphs.keys():  # noqa: SIM118 - iterating the layer itself would load every glyph
        try:
            if LIB_KEY in glyphs[name].lib:
                found.add(name)
        except Exception:  # told by compile_font already
            continue
    return found
