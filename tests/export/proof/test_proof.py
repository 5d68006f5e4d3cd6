"""A proof shows every glyph and sets text, as vectors in a PDF and as pixels in a PNG."""

from __future__ import annotations

import re
import zlib
from base64 import a85decode

import numpy as np
import pytest
import ufoLib2
import uharfbuzz as hb
from PIL import Image

from fonte_export.compiled.compile import compile_font, font_bytes
from fonte_export.errors import ExportError
from fonte_export.proof.pages import MARGIN, PAGE, WATERFALL, ProofFont, pages
from fonte_export.proof.png import PIXELS_PER_POINT
from fonte_export.proof.proof_font import proof_font
from fonte_export.proof.write import write_proof
from fonte_export.ufo.write import FontNames, write_ufo


@pytest.fixture
def ufo(tmp_path, generated):
    write_ufo(tmp_path / "word.ufo", generated("Hamburgefonstiv"), info=FontNames("Word", "Bold"))
    return tmp_path / "word.ufo"


@pytest.fixture
def font(ufo):
    compiled = compile_font(ufo, "otf").font
    return ProofFont(hb.Font(hb.Face(font_bytes(compiled))), compiled.getGlyphSet(), compiled.getGlyphOrder(), "Word")


def streams(pdf: bytes) -> list[bytes]:
    """The drawing commands of each page."""
    found = re.findall(rb"/ASCII85Decode.*?stream\n(.*?)~?>?endstream", pdf, re.DOTALL)
    return [zlib.decompress(a85decode(data.strip().removesuffix(b"~>"))) for data in found]


def test_the_table_shows_every_glyph_once(font):
    table = pages(font)[0]
    assert [mark.glyph for mark in table.marks] == list(range(len(font.names)))
    assert {label.text for label in table.labels} >= set(font.names)


def test_every_mark_lies_on_the_paper(font):
    for page in pages(font, ["Hamburgefonstiv " * 30]):
        for mark in page.marks:
            assert 0 <= mark.x <= PAGE[0]
            assert MARGIN <= mark.y <= PAGE[1] - MARGIN


def test_text_is_set_with_the_advances_of_the_font(font, alphabet):
    marks = pages(font, ["non"])[-1].marks
    line = marks[:3]
    assert [font.names[mark.glyph] for mark in line] == ["n", "o", "n"]
    assert line[1].x - line[0].x == pytest.approx(alphabet["n"].width / 1000 * 24)
    assert [mark.size for mark in marks[3::3]] == list(WATERFALL)


def test_samples_use_only_words_that_the_font_can_set(font):
    used = {font.names[mark.glyph] for page in pages(font) for mark in page.marks if page.marks}
    assert ".notdef" not in {font.names[mark.glyph] for mark in pages(font)[-1].marks}
    assert {"H", "n", "o"} <= used


def test_a_pdf_holds_vectors_and_is_the_same_each_time(ufo, tmp_path):
    assert write_proof(ufo, tmp_path / "one.pdf").sentences == ()
    write_proof(ufo, tmp_path / "two.pdf")
    data = (tmp_path / "one.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert data == (tmp_path / "two.pdf").read_bytes()
    drawings = streams(data)
    assert len(drawings) == 2
    curves = [len(re.findall(rb" c\b", drawing)) for drawing in drawings]
    assert min(curves) > 50
    assert b"/Subtype /Image" not in data


def test_a_png_shows_the_ink_of_the_glyphs(ufo, font, tmp_path):
    write_proof(ufo, tmp_path / "proof.png", text=["H"])
    picture = np.asarray(Image.open(tmp_path / "proof.png").convert("L"), dtype=float)
    assert picture.shape[1] == round(PAGE[0] * PIXELS_PER_POINT)
    mark = next(mark for mark in pages(font)[0].marks if font.names[mark.glyph] == "H")
    x, y = mark.x * PIXELS_PER_POINT, (PAGE[1] - mark.y) * PIXELS_PER_POINT
    scale = mark.size / 1000 * PIXELS_PER_POINT
    stem = picture[int(y - 600 * scale) : int(y - 450 * scale), int(x + 80 * scale) : int(x + 130 * scale)]
    assert stem.max() < 60  # within the left stem of the H
    above = picture[int(y - 900 * scale) : int(y - 750 * scale), int(x) : int(x + 600 * scale)]
    assert above.min() > 200


def test_what_changed_is_shown_before_and_after(ufo, tmp_path):
    after = ufoLib2.Font.open(ufo)
    after["n"].width += 10
    after["o"].contours.pop()
    after.save(tmp_path / "after.ufo")
    write_proof(tmp_path / "after.ufo", tmp_path / "plain.pdf")
    write_proof(tmp_path / "after.ufo", tmp_path / "compared.pdf", before=ufo)
    plain, compared = (streams((tmp_path / name).read_bytes()) for name in ("plain.pdf", "compared.pdf"))
    assert compared[1:] == plain
    assert re.findall(rb"\((\w+)\) Tj", compared[0]) == [b"o", b"n"]
    # the ring of the o was two ovals and is one: 8 curves and 4; the arch of the n is drawn twice
    assert len(re.findall(rb" c\b", compared[0])) == 8 + 4 + 2 * 4
    write_proof(tmp_path / "after.ufo", tmp_path / "compared.png", before=ufo)
    assert Image.open(tmp_path / "compared.png").height > 1000


def test_generated_glyphs_stand_on_a_tint(ufo, tmp_path):
    font = ufoLib2.Font.open(ufo)
    font["H"].lib.clear()
    font.save()
    write_proof(ufo, tmp_path / "proof.png")
    picture = Image.open(tmp_path / "proof.png").convert("RGB")
    cell, height = (PAGE[0] - 2 * MARGIN) / 8, 36 * 1.9

    def ground(index):
        x = MARGIN + index % 8 * cell + 4
        y = MARGIN + 20 + index // 8 * height + 8
        return picture.getpixel((round(x * PIXELS_PER_POINT), round(y * PIXELS_PER_POINT)))

    order = [".notdef", "space", *"Hamburgefonstiv"]
    assert ground(order.index("H")) == (255, 255, 255)
    assert ground(order.index("a"))[0] < 245


def test_a_bad_glyph_is_named_and_the_rest_is_shown(everything_ufo, tmp_path):
    outcome = write_proof(everything_ufo, tmp_path / "proof.pdf")
    assert list(outcome.skipped) == ["broken"]
    assert (tmp_path / "proof.pdf").exists()


def test_another_kind_of_file_is_a_sentence(ufo, tmp_path):
    with pytest.raises(ExportError, match=r"A proof is a \.pdf or a \.png"):
        write_proof(ufo, tmp_path / "proof.jpg")
    with pytest.raises(ExportError, match="There is no folder"):
        write_proof(ufo, tmp_path / "no/proof.pdf")


def odd(tmp_path, **widths):
    font = ufoLib2.Font()
    font.info.familyName, font.info.unitsPerEm = "Odd", 1000
    for number, (name, width) in enumerate(widths.items()):
        glyph = font.newGlyph(name)
        glyph.unicodes, glyph.width = [0xE000 + number], width
        pen = glyph.getPen()
        pen.moveTo((0, 0))
        for corner in ((width, 0), (width, 600), (0, 600)):
            pen.lineTo(corner)
        pen.closePath()
    font.save(tmp_path / "odd.ufo", overwrite=True)
    return proof_font(tmp_path / "odd.ufo", None)[0]


def test_a_very_wide_glyph_stays_in_its_cell(tmp_path):
    font = odd(tmp_path, narrow=400, wide=9000)
    cell = (PAGE[0] - 2 * MARGIN) / 8
    marks = {font.names[mark.glyph]: mark for mark in pages(font)[0].marks}
    assert marks["narrow"].size == 36
    assert 9000 / 1000 * marks["wide"].size <= cell
    assert MARGIN <= marks["wide"].x < marks["wide"].x + 9 * marks["wide"].size <= PAGE[0] - MARGIN


def test_a_line_without_spaces_is_broken_and_lost_nowhere(tmp_path):
    font = odd(tmp_path, sign=700)
    sheets = pages(font, ["\ue000" * 900])
    set_marks = [mark for page in sheets for mark in page.marks if mark.size == 24]
    assert len(set_marks) == 900
    assert all(mark.x + 0.7 * 24 <= PAGE[0] - MARGIN + 1 for mark in set_marks)
    assert len(sheets) == 3


def test_what_does_not_compile_is_shown_all_the_same(tmp_path, ufo):
    font = ufoLib2.Font.open(ufo)
    font.features.text = "feature liga { sub nothere by n; } liga;"
    font.kerning[("n", "o")] = -90
    font.save(tmp_path / "broken.ufo")
    shown, outcome = proof_font(tmp_path / "broken.ufo", None)
    assert outcome.skipped == {}
    assert outcome.notes[0].startswith("The features are not shown: The features have an error in")
    assert shown.shape("no")[0][3] == font["n"].width - 90  # kerning is not the features' fault
