"""Proof sheets as PDF (vectors) or PNG (one picture, page under page), without a window system."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import ufoLib2

from fonte_export import atomic
from fonte_export.errors import ExportError
from fonte_export.outcome import Outcome
from fonte_export.proof.pages import comparison, pages
from fonte_export.proof.proof_font import proof_font


def write_proof(
    ufo: Path | ufoLib2.Font,
    target: Path,
    *,
    layer: str | None = None,
    before: Path | None = None,
    text: Sequence[str] | None = None,
    force: bool = True,
) -> Outcome:
    """Write a glyph table, lines of `text` shaped by HarfBuzz, and a waterfall, to a .pdf or .png file.

    With `before`, another UFO, the glyphs that differ from it come first, side by side. Generated glyphs stand on a
    tinted ground. The file comes into being whole or not at all. Returns the glyphs that had to be left out, each with
    a sentence. A proof needs only outlines and code points; a note names features that cannot be compiled. Raises
    ExportError.
    """
    target = target.resolve()
    kind = target.suffix.lower()
    if kind not in (".pdf", ".png"):
        raise ExportError(f"A proof is a .pdf or a .png; {target.name} is neither.", path=target)
    atomic.check_target(target, force=force)
    font, outcome = proof_font(ufo, layer)
    sheets, fonts = pages(font, text), [font]
    if before is not None:
        fonts.append(proof_font(before, None)[0])
        sheets = [*comparison(fonts[1], font), *sheets]
    # imported late: only a proof needs these two libraries
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
    return outcome
