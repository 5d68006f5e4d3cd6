from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fonte_plugin.notation.frame import Frame
from fonte_plugin.notation.grammar import ANY_STYLE, character
from fonte_plugin.notation.tokenizer import decode, encode_glyph
from fonte_plugin.outlines.slant import slant_of
from fonte_train.arrays.glyph_arrays import read, write
from fonte_train.batches.augment import Augmentation
from fonte_train.batches.batches import Batches, BatchOptions, plain_sequences
from fonte_train.corpus.dataset import Dataset, open_dataset
from fonte_train.corpus.framing import FRAMES_NAME, Framing, extents, framed, slant_of_drawings

FRAME = Frame(11.0, ((1.2, 0.9), (0.8, 1.1), (1.05, 0.95)))


def glyphs(data: Dataset, font: int) -> dict[str, list[int]]:
    rows = data.glyphs[data.bounds[font] : data.bounds[font + 1]]
    return {character(int(data.glyph_tokens(row)[0])): data.glyph_tokens(row).tolist() for row in rows}


def test_many_glyphs_at_once_come_to_stand_where_each_alone_does(sample_data: Dataset) -> None:
    for font in range(3):
        ids, _ = write(framed(read(sample_data.font_tokens(font)), FRAME))
        alone = [
            encode_glyph(char, FRAME.encoded(char, decode(tokens[1:])))
            for char, tokens in glyphs(sample_data, font).items()
        ]
        assert ids.tolist() == [token for tokens in alone for token in tokens]


def test_measures_and_slants_are_those_of_the_outlines(sample_data: Dataset) -> None:
    for font in range(3):
        drawings = read(sample_data.font_tokens(font))
        outlines = {char: decode(tokens[1:]) for char, tokens in glyphs(sample_data, font).items()}
        assert slant_of_drawings(drawings) == pytest.approx(slant_of(outlines))
        wide, left, high = extents(drawings, 0.0)
        for place, outline in enumerate(outlines.values()):
            bounds = outline.bounds
            assert bounds is not None
            assert (left[place], wide[place], high[place]) == (
                pytest.approx(bounds[0], abs=3),
                pytest.approx(bounds[2] - bounds[0], abs=6),
                pytest.approx(bounds[3], abs=3),
            )


def test_the_frame_of_the_first_glyphs_is_that_of_the_plugin(sample_data: Dataset) -> None:
    framing = Framing.of(sample_data)
    drawings = read(sample_data.font_tokens(0))
    shown = {char: decode(tokens[1:]) for char, tokens in list(glyphs(sample_data, 0).items())[:5]}
    mine, theirs = framing.frame(drawings, 5, 7.0), Frame.of(shown, framing.measures, 7.0)
    assert np.array(mine.factors) == pytest.approx(np.array(theirs.factors), rel=0.02)


def test_what_was_measured_is_read_again_and_measured_anew_for_other_data(sample_data: Dataset, tmp_path: Path) -> None:
    data = open_dataset(Path(shutil.copytree(sample_data.folder, tmp_path / "data")))
    known = data.folder / FRAMES_NAME
    framing, written = Framing.of(data), known.read_text()
    known.write_text(written.replace('"slants": [0.0', '"slants": [33.0'))
    assert Framing.of(data).slants[0] == 33.0, "it is read, not measured again"
    for other in ('{"dataset": "of another", "slants": [], "measures": {}}', "{", ""):
        known.write_text(other)
        assert Framing.of(data).measures == framing.measures
        assert known.read_text() == written


def test_sequences_in_the_frame_show_fonts_of_one_size_and_may_hide_the_style(sample_data: Dataset) -> None:
    still = replace(Augmentation(), share=0.0)
    plain = BatchOptions(batch=2, context=600, augmentation=still)
    in_frame = replace(plain, framed=True, frame_spread=0.0, unnamed=1.0)
    framed_batches, em_batches = Batches(sample_data, in_frame), Batches(sample_data, plain)
    for index in range(6):
        one, other = framed_batches.sequence(index), em_batches.sequence(index)
        assert one.shape == other.shape
        assert one[1] == ANY_STYLE != other[1]
        assert one[2] == other[2], "the same glyph begins"
    heights = {
        options: [heights_of(row) for row in plain_sequences(sample_data, "train", options, 8)]
        for options in (plain, replace(plain, framed=True))
    }
    spread = {
        options.framed: np.ptp([found["H"] for found in values if "H" in found]) for options, values in heights.items()
    }
    assert spread[True] <= spread[False]
    assert spread[True] < 3


def heights_of(row: np.ndarray) -> dict[str, float]:
    """Height of each whole glyph of a sequence, by character."""
    ids = row[2:].tolist()
    found = {}
    while 2 in ids:
        end = ids.index(2)
        bounds = decode(ids[1 : end + 1]).bounds
        found[character(ids[0])] = bounds[3] if bounds else 0.0
        ids = ids[end + 1 :]
    return found
