"""Proof sheets as PDF (vectors) or PNG (one picture, page under page), without a window system."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import uharfbuzz as hb

from fonte_export import atomic
from fonte_export.compiled.compile import compile_font, font_bytes
from fonte_export.errors import ExportError
from fonte_export.proof.pages import ProofFont, comparison, pages
from fonte_export.provenance import LIB_KEY
from fonte_export.ufo.reading import layer_of, open_font


def write_proof(
    ufo: Path,
    target: Path,
    *,
    layer: str | None = None,
    before: Path | None = None,
    text: Sequence[str] | None = None,
    force: bool = True,
) -> Mapping[str, str]:
    """Write a glyph table, lines of `text` shaped by HarfBuzz, and a waterfall, to a .pdf or .png file.

    With `before`, another UFO, the glyphs that differ from it come first, side by side. Generated glyphs
    stand on a tinted ground. The file comes into being whole or not at all. Returns the glyphs that had to
    be left out, each with a sentence. Raises ExportError.
    """
    target = target.resolve()
    kind = target.suffix.lower()
    if kind not in (".pdf", ".png"):
        raise ExportError(f"A proof is a .pdf or a .png; {target.name} is neither.", path=target)
    atomic.check_target(target, force=force)
    font, skipped = _proof_font(ufo, layer)
    sheets, fonts = pages(font, text), [font]
    if before is not None:
        fonts.append(_proof_font(before, None)[0])
        sheets = [*comparison(fonts[1], font), *sheets]
    # only who writes a proof waits for these two libraries to load
    if kind == ".pdf":
        from fonte_export.proof.pdf import draw_pdf

        data = draw_pdf(sheets, fonts)
    else:
        from fonte_export.proof.png import draw_png

        data = draw_png(sheets, fonts)
    try:
        atomic.write_bytes(target, data)
    except OSError as error:
        raise ExportError(f"{target} could not be written: {error.strerror or error}.", path=target) from error
    return skipped


def _proof_font(ufo: Path, layer: str | None) -> tuple[ProofFont, Mapping[str, str]]:
    compiled = compile_font(ufo, "otf", layer=layer)
    font = compiled.font
    title = " ".join(filter(None, (font["name"].getBestFullName(), layer)))
    shaper = hb.Font(hb.Face(font_bytes(font)))
    tinted = _generated(ufo, layer)
    return ProofFont(shaper, font.getGlyphSet(), font.getGlyphOrder(), title, tinted), compiled.skipped


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
