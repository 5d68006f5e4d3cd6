"""Byte for byte what it was: tokens, cleaned outlines and written files of the example font.

A change of layout or style may change none of them. Where a change of behaviour is meant to, write them anew with
`FONTE_WRITE_GOLDEN=1 pytest tests/golden`, and read the difference.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

import pytest

from fonte_plugin.cli.main import main
from fonte_plugin.design.cleanup.cleaning import clean
from fonte_plugin.design.spacing.kerning import kern
from fonte_plugin.design.spacing.spacing import Rhythm, space
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.notation.normalise import normalise
from fonte_plugin.notation.tokenizer import encode_glyph
from fonte_plugin.notation.units import Units
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.resources import example_source
from fonte_plugin.workspace.sources.source import Source, open_source

HERE = Path(__file__).parent


def holds(name: str, lines: Iterable[str]) -> None:
    """The lines are those of the golden file of this name."""
    text = "".join(f"{line}\n" for line in lines)
    path = HERE / name
    if os.environ.get("FONTE_WRITE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def source() -> Source:
    return open_source(example_source())


def trembling(glyph: Glyph) -> Glyph:
    """The glyph as a hand would draw it that is not quite steady: every point is up to 2 units off."""

    def off(value: float, other: float) -> float:
        return value + ((value * 7 + other * 3) % 41 - 20) / 10

    contours = tuple(contour.map(lambda p: (off(*p), off(*p[::-1]))) for contour in glyph.contours)
    return Glyph(glyph.name, glyph.unicodes, glyph.width + 7, contours)


def written(glyph: Glyph) -> Iterable[str]:
    yield f"{glyph.name} {glyph.width:.6g}"
    for contour in glyph.contours:
        yield " ".join(
            ",".join(f"{value:.6g}" for point in segment[:-1] for value in point) for segment in contour.segments
        )


def test_tokens(source: Source) -> None:
    units = Units(source.units_per_em)
    ids = {
        char: encode_glyph(char, normalise(glyph := source.glyph(char), glyph.width, units))
        for char in sorted(source.drawn)
    }
    holds("tokens.txt", (f"{char} {' '.join(map(str, each))}" for char, each in ids.items()))


def test_cleaned_spaced_and_kerned_outlines(source: Source) -> None:
    glyphs = [Glyph.read(source.glyph(char)) for char in sorted(source.drawn)]
    style = ReferenceStyle.measure(glyphs)
    results = [clean(trembling(glyph), style) for glyph in glyphs]
    spaced = space([result.glyph for result in results], Rhythm.measure(glyphs[:6], style), clearly=0)
    kerning = kern(glyphs, style)
    lines = [line for one in spaced for line in (*written(one.glyph), f"{one.left} {one.right}")]
    lines += [str(change) for result in results for change in result.changes]
    lines += [f"{name}: {' '.join(members)}" for name, members in kerning.groups.items()]
    lines += [f"{left} {right} {value:g}" for (left, right), value in kerning.pairs.items()]
    holds("outlines.txt", lines)


def test_written_files(tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FONTE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1577836800")
    monkeypatch.setattr(metadata, "version", lambda name: "0")
    folders = [tmp_path / name for name in ("Drawn.ufo", "Spaced.ufo", "Kerned.ufo")]
    drawn, spaced, kerned = map(str, folders)
    assert (
        main(
            [
                "generate",
                str(example_source()),
                "--out",
                drawn,
                "--chars",
                "BEbtx2",
                "--candidates",
                "1",
                "--accents",
                "latin-core",
                "--model",
                str(tiny_model),
                "--threads",
                "1",
            ]
        )
        == 0
    )
    assert main(["space", drawn, "--out", spaced]) == 0
    assert main(["kern", spaced, "--out", kerned]) == 0
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    digests = {path: hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in files}
    holds("files.txt", (f"{digest} {path.relative_to(tmp_path).as_posix()}" for path, digest in digests.items()))
