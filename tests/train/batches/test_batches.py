from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from held_out import box

from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.grammar import BOS, style_token
from fonte_plugin.notation.tokenizer import encode_glyph
from fonte_train.batches.augment import Augmentation
from fonte_train.batches.batches import SLACK, Batches, BatchOptions
from fonte_train.corpus.dataset import Dataset, FontEntry, write_dataset
from fonte_train.errors import TrainError

PLAIN = Augmentation(share=0)


@pytest.fixture(scope="module")
def boxes(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """Two training fonts of all characters, each a frame of the same number of tokens."""
    fonts = [
        FontEntry(
            {"name": family, "family": family, "split": "train", "style": "display", "slant": 0.0, "hairline": None},
            {char: np.array(encode_glyph(char, box(char, thickness)), np.uint16) for char in CHARACTERS},
        )
        for family, thickness in (("thin", 60), ("thick", 110))
    ]
    return write_dataset(tmp_path_factory.mktemp("boxes"), fonts, [], "", CHARACTERS, {})


def test_batches_are_a_function_of_seed_and_step(sample_data: Dataset) -> None:
    options = BatchOptions(batch=3, context=200)
    one, other = Batches(sample_data, options), Batches(sample_data, options)
    assert (one[5] == other[5]).all()
    assert (one[5] != one[6]).any()
    assert (one[5] != Batches(sample_data, replace(options, seed=1))[5]).any()
    halves = [Batches(sample_data, replace(options, batch=4), rank=rank, world=2) for rank in (0, 1)]
    whole = Batches(sample_data, replace(options, batch=4))[2]
    assert (np.concatenate([half[2] for half in halves]) == whole).all()


def test_no_token_of_a_held_out_font_is_in_a_batch_that_is_not_varied(sample_data: Dataset) -> None:
    """Every glyph of a batch is one of the training fonts, whole."""
    options = BatchOptions(batch=8, context=400, augmentation=Augmentation(share=0))
    known = {
        sample_data.glyph_tokens(row).tobytes(): sample_data.fonts[int(row["font"])]["split"]
        for row in sample_data.glyphs
    }
    seen = set()
    for row in Batches(sample_data, options)[0]:
        ids = row[2:].astype(np.uint16)
        ends = np.flatnonzero(ids == 2)
        for begin, end in zip([0, *(ends[:-1] + 1)], ends, strict=True):
            glyph = ids[begin : end + 1]
            if glyph[0] == 1:  # another font begins: BOS and style
                glyph = glyph[2:]
            seen.add(known[glyph.tobytes()])
    assert seen == {"train"}


@pytest.mark.parametrize("context", [200, 3000])
def test_a_sequence_is_a_plain_shuffle(boxes: Dataset, context: int) -> None:
    """Made again from the same random numbers, in the order in which runs begun before have used them."""
    options = BatchOptions(context=context, seed=3)
    batches = Batches(boxes, replace(options, augmentation=PLAIN))
    for index in range(5):
        random = np.random.Generator(np.random.Philox(np.random.SeedSequence([3, index])))
        ids: list[int] = []
        while len(ids) < context + 1:
            font = int(random.random() >= 0.5)
            rows = boxes.glyphs[boxes.bounds[font] : boxes.bounds[font + 1]]
            room, read = context + 1 - len(ids), 0
            ids += [BOS, style_token("display")]
            for place in random.permutation(len(rows)):
                if read < SLACK * room:
                    ids += boxes.glyph_tokens(rows[place]).tolist()
                    read += int(rows["length"][place])
            random.random(7)  # how the font would be varied
        assert batches.sequence(index).tolist() == ids[: context + 1]


def test_a_character_that_the_data_lack_cannot_be_taught(sample_data: Dataset, tmp_path: Path) -> None:
    with pytest.raises(TrainError, match=r"holds no é, so they cannot be taught\.$"):
        Batches(sample_data, BatchOptions(taught="né"))
