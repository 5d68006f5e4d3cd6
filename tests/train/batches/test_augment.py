from __future__ import annotations

import numpy as np
from fakes.outlines import outlines, polygon, rectangle, starts_once
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.completion.veto import crosses
from fonte_plugin.notation.normalise import canonical
from fonte_plugin.notation.tokenizer import decode, encode_glyph
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_train.arrays.glyph_arrays import read, without_glyphs, write
from fonte_train.batches.augment import Draw, transform
from fonte_train.batches.siblings import structures

CHARS = "ABCD"
INKED = (
    outlines(writable=True)
    .map(lambda glyph: canonical(glyph, glyph.width))
    .filter(lambda glyph: bool(glyph.contours) and starts_once(glyph))
)
GLYPHS = st.lists(INKED, max_size=4)


def tokens_of(glyphs: list[Outline]) -> np.ndarray:
    ids = [token for char, outline in zip(CHARS, glyphs, strict=False) for token in encode_glyph(char, outline)]
    return np.array(ids, np.uint16)


def test_a_corner_where_a_contour_is_closed_moves_like_any_other() -> None:
    """A fin that begins and ends, with a curve, at its sharp lower left corner; its edges keep their number."""
    fin = Outline(400, (Contour.path((50, 0), (((300, 0),), ((300, 500),), ((300, 250), (150, 200), (50, 0)))),))
    ids = tokens_of([canonical(fin, 400)])
    for weight in (-8, 8):
        bolder, _ = write(transform(read(ids), Draw(1, 1, 0, weight)))
        assert structures(bolder) == structures(ids)
        outline = decode(bolder[1:].tolist())
        assert not crosses(outline)
        assert outline.contours[0].start[1] == -weight / 2


NOTCHED = Outline(400, (polygon((50, 0), (147, 0), (147, 60), (153, 60), (153, 0), (300, 0), (300, 500), (50, 500)),))
"""The notch of 6 units turns inside out when its sides move more than 3 towards each other."""
PLAIN = Outline(400, (rectangle(50, 0, 300, 500),))


def test_a_glyph_with_a_detail_too_small_to_grow_is_left_out_alone() -> None:
    glyphs = [PLAIN] * 20 + [NOTCHED] + [PLAIN] * 20
    ids = np.concatenate([tokens_of([glyph]) for glyph in glyphs])
    assert [length > 0 for length in write(transform(read(ids), Draw(1, 1, 0, 10)))[1]] == [
        glyph is PLAIN for glyph in glyphs
    ]
    assert all(length > 0 for length in write(transform(read(ids), Draw(1, 1, 0, -10)))[1])


def test_a_font_of_which_many_glyphs_cannot_grow_so_much_grows_less() -> None:
    """10 and 5 are too much for the notches; with 2.5 the strokes are 5 wider, the plain one's as well."""
    ids, lengths = write(transform(read(tokens_of([PLAIN, NOTCHED, PLAIN, NOTCHED])), Draw(1, 1, 0, 10)))
    assert (lengths > 0).all()
    glyphs = [decode(glyph[1:].tolist()) for glyph in np.split(ids, np.cumsum(lengths)[:-1])]
    assert [glyph.width for glyph in glyphs] == [405] * 4
    for glyph in glyphs:
        left, _, right, _ = glyph.bounds or (0, 0, 0, 0)
        assert right - left == 255
        assert not crosses(glyph)


@given(GLYPHS, st.lists(st.booleans(), min_size=4, max_size=4))
def test_glyphs_are_left_out_without_a_trace(glyphs: list[Outline], unwanted: list[bool]) -> None:
    marks = np.array(unwanted[: len(glyphs)], bool)
    ids, lengths = write(without_glyphs(read(tokens_of(glyphs)), marks))
    assert (lengths == 0).tolist() == marks.tolist()
    kept = [(char, glyph) for char, glyph, mark in zip(CHARS, glyphs, marks, strict=False) if not mark]
    assert ids.tolist() == [token for char, glyph in kept for token in encode_glyph(char, glyph)]
