from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from fakes.outlines import circle, outlines, polygon, rectangle, starts_once
from hypothesis import example, given
from hypothesis import strategies as st

from fonte_plugin.notation.grammar import BOS, END, character
from fonte_plugin.notation.normalise import canonical
from fonte_plugin.notation.tokenizer import decode, encode_glyph
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_train.arrays.glyph_arrays import read, write
from fonte_train.arrays.interpolation import interpolate, matching
from fonte_train.batches.augment import Augmentation, Draw, transform
from fonte_train.batches.batches import Batches, BatchOptions
from fonte_train.batches.siblings import NEAR, Between, Siblings, structures
from fonte_train.corpus.dataset import Dataset, FontEntry, write_dataset

CHARS = "ABCDEFGH"
INKED = (
    outlines(writable=True)
    .map(lambda glyph: canonical(glyph, glyph.width))
    .filter(lambda glyph: bool(glyph.contours) and starts_once(glyph))
)


def tokens(glyphs: Sequence[Outline], chars: str = CHARS) -> np.ndarray:
    found = [encode_glyph(char, glyph) for char, glyph in zip(chars, glyphs, strict=False)]
    return np.array([token for glyph in found for token in glyph], np.uint16)


def pieces(ids: np.ndarray, lengths: np.ndarray) -> list[list[int]]:
    return [piece.tolist() for piece in np.split(ids, np.cumsum(lengths)[:-1])]


@given(st.lists(st.tuples(INKED, INKED), min_size=1, max_size=4), st.floats(0.7, 1.2), st.floats(-8, 8))
@example([(Outline(500, (rectangle(0, 0, 400, 600),)), Outline(600, (rectangle(50, 0, 450, 700),)))], 1.0, 0.0)
def test_at_no_way_and_at_the_whole_way_stand_the_two_fonts(
    pairs: list[tuple[Outline, Outline]], scale: float, lean: float
) -> None:
    """Any two fonts, and a font with a narrower one of its own: what matches is the other's, the rest does not move."""
    one = tokens([first for first, _ in pairs])
    strange = tokens([second for _, second in pairs])
    sibling, lengths = write(transform(read(one), Draw(scale, 1, lean, 0)))
    kin = [sibling] if (lengths > 0).all() else []  # a glyph that leaves the grid is missing
    for other in (strange, *kin):
        here, there = read(one), read(other)
        matched = matching(here, there)
        assert write(interpolate(here, there, 0, matched))[0].tolist() == one.tolist()
        mine, theirs = (pieces(*write(drawings)) for drawings in (here, there))
        expected = [b if is_matched else a for a, b, is_matched in zip(mine, theirs, matched, strict=True)]
        assert pieces(*write(interpolate(here, there, 1, matched))) == expected


@given(st.lists(INKED, min_size=1, max_size=4), st.floats(0.9, 1.1))
def test_a_font_matches_itself_and_what_is_hardly_wider(glyphs: list[Outline], scale: float) -> None:
    here = read(tokens(glyphs))
    assert matching(here, here).all()
    wider = transform(here, Draw(scale, 1, 0, 0))  # not rounded, so that no segment is lost
    assert matching(here, wider).all()


def test_half_way_between_two_frames_is_the_frame_between() -> None:
    one = Outline(500, (rectangle(50, 0, 450, 600), rectangle(90, 40, 410, 560, clockwise=True)))
    other = Outline(700, (rectangle(50, 0, 650, 700), rectangle(190, 140, 510, 560, clockwise=True)))
    middle = Outline(600, (rectangle(50, 0, 550, 650), rectangle(140, 90, 460, 560, clockwise=True)))
    here, there = read(tokens([one])), read(tokens([other]))
    found, _ = write(interpolate(here, there, 0.5, matching(here, there)))
    assert found.tolist() == tokens([middle]).tolist()
    beyond, _ = write(interpolate(here, there, -0.1, matching(here, there)))
    assert decode(beyond[1:].tolist()).width == 480


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([rectangle(0, 0, 300, 300)], [rectangle(0, 0, 300, 300), rectangle(50, 50, 200, 200, clockwise=True)]),
        ([rectangle(0, 0, 300, 300)], [polygon((0, 0), (300, 0), (300, 300), (150, 310), (0, 300))]),
        ([circle(200, 200, 200)], [polygon((200, 0), (400, 200), (200, 400), (0, 200))]),
        ([polygon((0, 0), (300, 10), (320, 310), (20, 300))], [polygon((0, 10), (20, 300), (-290, 320), (-310, 20))]),
        # two dots: in the second, the upper one is a unit farther left, and so comes first
        ([rectangle(0, 0, 90, 90), rectangle(0, 400, 90, 490)], [rectangle(1, 0, 99, 99), rectangle(0, 400, 98, 498)]),
    ],
    ids=["more contours", "more segments", "lines for curves", "another start", "contours changed places"],
)
def test_glyphs_that_are_built_otherwise_do_not_match(one: list[Contour], other: list[Contour]) -> None:
    plain = Outline(400, (rectangle(20, 0, 300, 500),))
    here = read(tokens([plain, canonical(Outline(400, tuple(one)), 400), plain]))
    there = read(tokens([plain, canonical(Outline(400, tuple(other)), 400), plain]))
    assert matching(here, there).tolist() == [True, False, True]
    assert matching(there, here).tolist() == [True, False, True]


@given(st.lists(INKED, min_size=1, max_size=4))
def test_structures_tell_glyphs_apart_by_their_contours_lines_and_curves(glyphs: list[Outline]) -> None:
    def built(char: str, glyph: Outline) -> tuple[object, ...]:
        return char, *((*(len(points) == 3 for points in contour.commands),) for contour in glyph.contours)

    chars = "AAAA"[: len(glyphs)]
    ids = np.concatenate(
        [np.array(encode_glyph(char, glyph), np.uint16) for char, glyph in zip(chars, glyphs, strict=True)]
    )
    found = structures(ids).tolist()
    by_structure: dict[object, set[int]] = {}
    for number, char, glyph in zip(found, chars, glyphs, strict=True):
        by_structure.setdefault(built(char, glyph), set()).add(number)
    assert all(len(numbers) == 1 for numbers in by_structure.values())
    assert len({number for numbers in by_structure.values() for number in numbers}) == len(by_structure)
    assert 0 not in found


def frame(char: str, stroke: int, width: int) -> Outline:
    """A letter of so bold a stroke."""
    height = 400 + 5 * ord(char)
    return Outline(
        width + 60,
        (
            rectangle(30, 0, 30 + width, height),
            rectangle(30 + stroke, stroke, 30 + width - stroke, height - stroke, clockwise=True),
        ),
    )


LIGHT = (40, 300)
BOLD = (100, 400)


@pytest.fixture(scope="module")
def family(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """A light, and a bold that lacks H and has a solid G; a stranger of the family; a font that stands alone."""

    def font(name: str, of: str, glyphs: dict[str, Outline], stem: float | None) -> FontEntry:
        facts = {
            "name": name,
            "family": of,
            "split": "train",
            "style": "display",
            "slant": 0.0,
            "stem": stem,
            "hairline": stem,
        }
        return FontEntry(
            facts, {char: np.array(encode_glyph(char, glyph), np.uint16) for char, glyph in glyphs.items()}
        )

    light = {char: frame(char, *LIGHT) for char in CHARS}
    bold = {char: frame(char, *BOLD) for char in CHARS[:-1]}
    bold["G"] = Outline(460, (rectangle(30, 0, 430, 700),))
    solid = {char: Outline(460, (rectangle(30, 0, 430, 700),)) for char in CHARS}
    fonts = [
        font("light", "frames", light, 40.0),
        font("bold", "frames", bold, 100.0),
        font("solid", "frames", solid, None),
        font("alone", "other", light, 40.0),
    ]
    return write_dataset(tmp_path_factory.mktemp("family"), fonts, [], "", CHARS, {})


def test_fonts_of_a_family_that_are_built_alike_are_sisters(family: Dataset) -> None:
    siblings = Siblings(family, range(4))
    assert [siblings.of(font) for font in range(4)] == [(1,), (0,), (), ()]
    random = np.random.default_rng(0)
    assert siblings.draw(random, 3, 1.0, 0.15) is None
    found = [siblings.draw(random, 0, 0.25, 0.15) for _ in range(400)]
    assert sum(between is not None for between in found) == pytest.approx(100, abs=25)
    factors = [between.factor for between in found if between is not None]
    assert -0.15 <= min(factors) < -0.1
    assert 0.4 < max(factors) <= 0.5


def test_a_thin_font_does_not_grow_much_thinner_beyond_itself(family: Dataset) -> None:
    """Light 40, bold 100: beyond light by .15 the stroke would be 31; a quarter of 40 is the most it may lose."""
    siblings = Siblings(family, range(4))
    assert Between(siblings, 0, 1, 0).room == pytest.approx(0.25 * 40 / 60)
    assert Between(siblings, 1, 0, 0).room == pytest.approx(0.25 * 100 / 60)
    assert Between(siblings, 0, 2, 0).room == 0  # no stroke is known


def test_what_cannot_be_interpolated_stays_near_and_is_left_out_far(family: Dataset) -> None:
    siblings = Siblings(family, range(4))
    near, far = Between(siblings, 0, 1, NEAR), Between(siblings, 0, 1, 0.5)
    assert len(near.rows) == 8
    assert "".join(CHARS[row["char"]] for row in far.rows) == "ABCDEF"
    drawn = read(np.concatenate([family.glyph_tokens(row) for row in near.rows]))
    glyphs = [decode(piece[1:]) for piece in pieces(*write(near.moved(drawn, near.rows)))]
    assert glyphs[:6] == [canonical(frame(char, 46, 310), 370) for char in CHARS[:6]]
    assert glyphs[6:] == [frame(char, *LIGHT) for char in CHARS[6:]]
    assert (write(far.moved(drawn, near.rows))[1] > 0).tolist() == [True] * 6 + [False] * 2
    assert near.value("stem") == pytest.approx(46)
    assert Between(siblings, 0, 2, 0.5).value("stem") is None


def test_a_sequence_of_sisters_is_one_font_between_them_and_the_same_every_time(family: Dataset) -> None:
    """All that two fonts share has the width, and the stroke, of one place between light and bold, or beyond."""
    options = BatchOptions(context=200, augmentation=Augmentation(share=0, sister_share=1.0))
    batches, again = Batches(family, options), Batches(family, options)
    places = []
    for index in range(60):
        ids = batches.sequence(index)
        assert (ids == again.sequence(index)).all()
        for font in np.split(ids, np.flatnonzero(ids == BOS))[1:]:
            ends = np.flatnonzero(font == END) + 1
            glyphs = np.split(font[2:], ends - 2)[: len(ends)]
            shared = [glyph for glyph in glyphs if character(int(glyph[0])) in "ABCDEF"]  # near a font, its G stays
            frames = [outline for glyph in shared if len((outline := decode(glyph[1:].tolist())).contours) == 2]
            for glyph in frames:
                assert glyph.width == frames[0].width
                places.append((glyph.width - 360) / 100)
                outer, inner = (contour.start[0] for contour in glyph.contours)
                assert inner - outer == pytest.approx(40 + 60 * places[-1], abs=1)
    assert min(places) < -0.05
    assert max(places) > 1.05
    assert any(0.3 < place < 0.7 for place in places)
