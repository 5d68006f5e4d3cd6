from __future__ import annotations

import math

import numpy as np
from fakes.outlines import outlines, starts_once
from hypothesis import assume, given
from hypothesis import strategies as st

from fonte_plugin.errors import NotationError
from fonte_plugin.notation.grammar import character_token
from fonte_plugin.notation.normalise import RawContours, canonical, normalise, raw_contours
from fonte_plugin.notation.tokenizer import encode_glyph
from fonte_plugin.notation.units import Units
from fonte_plugin.outlines.contour import Point
from fonte_plugin.outlines.outline import Outline
from fonte_train.arrays.glyph_arrays import gather, read, write
from fonte_train.batches.augment import Augmentation, Draw, transform

GLYPHS = st.lists(outlines(writable=True).map(lambda outline: canonical(outline, outline.width)), max_size=4)
CHARS = "ABCD"


def tokens_of(glyphs: list[Outline]) -> np.ndarray:
    ids = [token for char, outline in zip(CHARS, glyphs, strict=False) for token in encode_glyph(char, outline)]
    return np.array(ids, np.uint16)


def with_ink(glyphs: list[Outline]) -> list[Outline]:
    return [glyph for glyph in glyphs if glyph.contours]


@given(GLYPHS.map(with_ink))
def test_canonical_glyphs_are_written_as_they_were_read(glyphs: list[Outline]) -> None:
    assume(all(map(starts_once, glyphs)))
    ids = tokens_of(glyphs)
    found, lengths = write(read(ids))
    assert found.tolist() == ids.tolist()
    assert lengths.sum() == len(ids)
    assert (lengths > 0).all()


@given(GLYPHS.map(with_ink), st.floats(0.3, 1.3), st.floats(0.3, 1.3), st.floats(-20, 20))
def test_a_transformed_glyph_is_what_normalisation_would_make_of_it(
    glyphs: list[Outline], across: float, up: float, degrees: float
) -> None:
    """The same points through the outlines of the notation, one by one."""
    lean = math.tan(math.radians(degrees))
    ids, lengths = write(transform(read(tokens_of(glyphs)), Draw(across, up, degrees, 0)))
    begin = 0
    for char, glyph, length in zip(CHARS, glyphs, lengths, strict=False):

        def moved(point: Point) -> Point:
            return point[0] * across + point[1] * up * lean, point[1] * up

        outline = glyph.map(moved)
        expected: list[int] = []
        try:
            tidy = canonical(outline, glyph.width * across)
            expected = encode_glyph(char, tidy) if tidy.contours else []
        except NotationError:
            pass
        assert ids[begin : begin + length].tolist() == expected
        begin += length
    assert begin == len(ids)


@given(st.lists(outlines(), max_size=4), st.sampled_from([0.11, 0.25, 0.9, 1.3]), st.sampled_from([1000, 1024, 2048]))
def test_a_font_at_once_is_written_as_glyph_by_glyph(glyphs: list[Outline], scale: float, upm: int) -> None:
    """Overlaps, slivers, points out of range and glyphs without ink among them."""
    units = Units(upm)
    drawn = [glyph.map(lambda point: (point[0] * scale + 0.3, point[1] * scale)) for glyph in glyphs]
    chars = [character_token(char) for char in CHARS[: len(glyphs)]]
    advances = [glyph.width * scale * units.to_grid for glyph in glyphs]
    ids, lengths = write(gather(chars, advances, [raw_contours(glyph, units) for glyph in drawn]))
    assert np.split(ids, np.cumsum(lengths))[-1].size == 0
    for char, glyph, outline, found in zip(CHARS, glyphs, drawn, np.split(ids, np.cumsum(lengths)), strict=False):
        expected: list[int] = []
        try:
            tidy = normalise(outline, glyph.width * scale, units)
            expected = encode_glyph(char, tidy) if tidy.contours else []
        except NotationError:
            pass
        assert found.tolist() == expected


def test_a_sliver_out_of_range_costs_nothing_and_what_is_no_number_its_glyph() -> None:
    sliver = (complex(9000, 0),) * 3, (complex(9000.1, 0),) * 3
    box = tuple((point,) * 3 for point in (100j, 100 + 100j, 100 + 0j, 0j))
    ragged = RawContours([4, 2], [False] * 6, [point for segment in (*box, *sliver) for point in segment])
    broken = RawContours([4], [False] * 4, [complex(float("nan"), 0)] * 12)
    whole = RawContours([4], [False] * 4, [point for segment in box for point in segment])
    chars = [character_token(char) for char in "ABCD"]
    ids, lengths = write(gather(chars, [500, 500, 500, float("nan")], [ragged, broken, whole, whole]))
    assert lengths.tolist() == [lengths[0], 0, lengths[0], 0]
    assert lengths[0] > 0
    assert ids[1 : lengths[0]].tolist() == ids[lengths[0] + 1 :].tolist()


def test_a_bolder_box_grows_by_the_same_on_every_side_and_keeps_its_side_bearings() -> None:
    box = [character_token("H"), 640 + 500, 3, 640 + 100, 640, 5, 640 + 200, 6, 640 + 700, 5, 640 + 100, 7, 2]
    ids, _ = write(transform(read(np.array(box, np.uint16)), Draw(1, 1, 0, 10)))
    drawn = read(ids)
    xs, ys = drawn.points[..., 0], drawn.points[..., 1]
    assert (xs.min(), xs.max()) == (100, 220)
    assert (ys.min(), ys.max()) == (-5, 705)
    assert drawn.advances.tolist() == [520]


@given(st.integers(0, 2**32))
def test_draws_stay_within_what_the_augmentation_allows(seed: int) -> None:
    limits = Augmentation(scale_x=0.2, scale_y=0.1, slant_share=1, weight_share=1)
    draw = limits.draw(np.random.default_rng(seed), slant=0, hairline=40)
    assert 0.8 <= draw.scale_x <= 1.2
    assert 0.9 <= draw.scale_y <= 1.1
    assert limits.least_slant <= draw.slant <= limits.most_slant
    assert abs(draw.weight) <= limits.most_weight


def test_an_italic_is_not_slanted_again() -> None:
    limits = Augmentation(slant_share=1)
    assert {limits.draw(np.random.default_rng(seed), slant=12, hairline=None).slant for seed in range(50)} == {0}
