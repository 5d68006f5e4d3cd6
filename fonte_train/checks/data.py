"""What has to be true of a data set before a network is trained on it."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator

import numpy as np

from fonte_plugin.notation import grammar
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.manifest import OPEN_LICENCES
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.notation.tokenizer import decode, encode
from fonte_plugin.outlines.outline import Outline
from fonte_train.arrays.glyph_arrays import read, write
from fonte_train.batches.batches import Batches, BatchOptions
from fonte_train.checks.check import Check, require
from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.duplicates import find_twins
from fonte_train.corpus.split import CHOOSE, HELD_OUT, SPLITS_NAME, TRAIN, read_csv

SAMPLE = 3000
"""Glyphs that are taken one by one; what can be checked on all of them at once is."""
EDGE_SHARE = 1e-3
SCALE_MARGIN = 0.15


def files_are_whole(data: Dataset) -> str:
    """Every file is the one that the manifest describes"""
    for name, known in data.manifest["files"].items():
        found = hashlib.sha256((data.folder / name).read_bytes()).hexdigest()
        require(found == known["sha256"], f"{name} is damaged or was changed; build the data set again.")
    return f"{len(data.manifest['files'])} files"


def tokens_are_of_this_grammar(data: Dataset) -> str:
    """Every glyph is a sentence of the grammar: char, advance, contours, END, and no id that means nothing"""
    require(data.manifest["grammar_fingerprint"] == grammar.fingerprint(), "It was built for another grammar.")
    require(
        CHARACTERS.startswith(data.manifest["characters"]) or set(data.manifest["characters"]) <= set(CHARACTERS),
        "It holds characters that the charset does not.",
    )
    automaton = grammar.automaton()
    classes = automaton.class_of[np.asarray(data.tokens)]
    require(not (classes == 0).any(), "It holds PAD, or ids that nothing uses.")
    for glyph in _sample(data):
        state = automaton.character
        for token in data.glyph_tokens(glyph):
            state = automaton.step(state, int(token))
            require(state >= 0, f"{_name(data, glyph)} is not written as the grammar wants it.")
        require(state == automaton.character, f"{_name(data, glyph)} does not end with END.")
    return f"{len(data.glyphs):,} glyphs, highest id {int(np.max(data.tokens))} of {grammar.VOCABULARY_SIZE}"


def glyphs_come_back(data: Dataset) -> str:
    """What is decoded and encoded again is the same, glyph by glyph and as arrays"""
    for glyph in _sample(data):
        ids = data.glyph_tokens(glyph).tolist()
        require(encode(decode(ids[1:])) == ids[1:], f"{_name(data, glyph)} comes back changed.")
    for font in range(0, len(data.fonts), max(1, len(data.fonts) // 300)):
        ids = data.font_tokens(font)
        again, _ = write(read(ids))
        require(again.tolist() == ids.tolist(), f"{data.fonts[font]['name']} comes back changed from its arrays.")
    return f"{min(SAMPLE, len(data.glyphs)):,} glyphs"


def negative_coordinates_survive(data: Dataset) -> str:
    """A contour below the baseline and left of the origin is written and read with its signs"""
    outline = decode([640, 3, 640 - 10, 640 + 20, 4, 640 - 5, 640 - 15, 4, 640 + 7, 640, 7, 2])
    points = list(outline.points())
    require(points == [(-10, 20), (-5, -15), (7, 0)], f"It became {points}.")
    require(decode(encode(outline)) == outline, "It does not come back.")
    ids = np.asarray(data.tokens)
    values = ids[ids >= grammar.FIRST_COORDINATE].astype(np.int64) - grammar.FIRST_COORDINATE + grammar.MIN_COORDINATE
    share = float((values < 0).mean())
    require(share > 0.005, f"Only {share:.2%} of all coordinates are negative: signs were lost.")
    return f"{share:.1%} of all coordinates are negative"


def nothing_is_clamped(data: Dataset) -> str:
    """Coordinates do not pile up at the ends of the range"""
    ids = np.asarray(data.tokens)
    numbers = ids[ids >= grammar.FIRST_COORDINATE]
    ends = np.isin(numbers, (grammar.FIRST_COORDINATE, grammar.VOCABULARY_SIZE - 1)).mean()
    require(ends < EDGE_SHARE, f"{ends:.2%} of all coordinates are the lowest or highest that there are.")
    return f"{ends:.1e} of all coordinates"


def sizes_do_not_depend_on_the_em(data: Dataset) -> str:
    """Fonts of 1000 and of other units per em are the same size: capitals differ by less than 15 %"""
    heights: dict[bool, list[float]] = defaultdict(list)
    for font, outline in _outlines(data, "H"):
        bounds = outline.bounds
        if bounds:
            heights[data.fonts[font]["upm"] == 1000].append(bounds.top)
    require(bool(heights), "No font has an H.")
    medians = {kind: float(np.median(found)) for kind, found in heights.items()}
    for median in medians.values():
        require(500 < median < 900, f"Capitals are {median:.0f} units high at 1000 to the em.")
    if len(medians) == 2:
        ratio = medians[True] / medians[False]
        require(abs(ratio - 1) < SCALE_MARGIN, f"Those of 1000 units are {ratio:.2f} times as high: one is not scaled.")
    return "median height of H " + " and ".join(f"{median:.0f}" for median in medians.values())


def up_is_up(data: Dataset) -> str:
    """p reaches below the baseline and H stands on it: y grows upwards"""
    counts = {}
    for char, below in (("p", True), ("H", False)):
        found = [outline.bounds.bottom for _, outline in _outlines(data, char) if outline.bounds]
        right = [(bottom < -30) is below for bottom in found]
        require(bool(found), f"No font has a {char}.")
        counts[char] = float(np.mean(right))
        # capitals of some scripts and pixel fonts do hang: most fonts decide
        require(counts[char] > 0.75, f"In {1 - counts[char]:.0%} of the fonts {char} stands wrongly: y is upside down.")
    return f"p below the baseline in {counts['p']:.0%}, H on it in {counts['H']:.0%} of the fonts"


def outer_contours_run_counter_clockwise(data: Dataset) -> str:
    """Ink has a positive area: outer contours run counter-clockwise, counters clockwise"""
    areas = np.array([outline.signed_area for _, outline in _outlines(data, "o")])
    share = float((areas > 0).mean()) if len(areas) else 0.0
    require(share > 0.98, f"Only {share:.1%} of all o have a positive area.")
    return f"{share:.1%} of all o"


def splits_do_not_leak(data: Dataset) -> str:
    """No family is in two splits, none that is held out is in here to train, and no font resembles one that is"""
    frozen = read_csv(data.folder / SPLITS_NAME)
    placed: dict[str, str] = {}
    for font in data.fonts:
        family, split = font["family"], font["split"]
        require(split in (TRAIN, CHOOSE), f"{font['name']} belongs to {split} and has to stay out.")
        require(placed.setdefault(family, split) == split, f"Family {family} is in two splits.")
        require(frozen.get(family) == split, f"Family {family} is {split} here and {frozen.get(family)} in the list.")
    glyphs = [_glyphs_of(data, font) for font in range(len(data.fonts))]
    for pair in find_twins(glyphs):
        one, other = data.fonts[pair.first], data.fonts[pair.second]
        require(one["split"] == other["split"], f"{one['name']} and {other['name']} are alike and in different splits.")
    held = sum(split in HELD_OUT for split in frozen.values())
    return f"{len(placed)} families in here, {held} held out"


def licences_are_open(data: Dataset) -> str:
    """Every font has a licence, and it is an open one"""
    counts: dict[str, int] = defaultdict(int)
    for font in data.fonts:
        counts[font["licence"]] += 1
    closed = sorted(set(counts) - OPEN_LICENCES)
    require(not closed, f"These are not open: {', '.join(closed)}; leave the fonts out, or train for yourself alone.")
    return ", ".join(f"{count} {licence}" for licence, count in sorted(counts.items()))


def every_character_is_trained(data: Dataset) -> str:
    """Every character is drawn by at least a tenth of the training fonts, and every style has a name"""
    trained = data.fonts_of(TRAIN)
    require(bool(trained), "There is no font to train on.")
    styles = {data.fonts[font]["style"] for font in trained}
    require(styles <= set(STYLES), f"Styles that are not known: {sorted(styles - set(STYLES))}.")
    rows = data.glyphs[np.isin(data.glyphs["font"], trained)]
    counts = np.bincount(rows["char"], minlength=len(data.manifest["characters"]))
    drawn = {char: int(count) for char, count in zip(data.manifest["characters"], counts, strict=True)}
    rare = [char for char, count in drawn.items() if count and count < len(trained) / 10]
    require(not rare, f"Hardly any font has {' '.join(rare)}.")
    return f"{sum(count > 0 for count in drawn.values())} characters, {len(styles)} styles"


def batches_are_right(data: Dataset) -> str:
    """A batch begins with BOS and a style, holds no PAD, is the same again, and varied glyphs keep to the grammar"""
    context = 512
    batches = Batches(data, BatchOptions(batch=4, context=context))
    first = batches[3]
    require(first.shape == (4, context + 1), f"A batch has the shape {first.shape}.")
    require((first == Batches(data, BatchOptions(batch=4, context=context))[3]).all(), "The same batch differs.")
    require((first[:, 0] == grammar.BOS).all() and not (first == grammar.PAD).any(), "It holds PAD, or no BOS.")
    automaton = grammar.automaton()
    for row in first:
        state = automaton.font
        for token in row.tolist():
            state = automaton.style if token == grammar.BOS else automaton.step(state, token)
            require(state >= 0, "A varied glyph is not written as the grammar wants it.")
    return f"{first.size:,} tokens"


CHECKS: tuple[Check[Dataset], ...] = (
    files_are_whole,
    tokens_are_of_this_grammar,
    glyphs_come_back,
    negative_coordinates_survive,
    nothing_is_clamped,
    sizes_do_not_depend_on_the_em,
    up_is_up,
    outer_contours_run_counter_clockwise,
    splits_do_not_leak,
    licences_are_open,
    every_character_is_trained,
    batches_are_right,
)


def _sample(data: Dataset) -> Iterator[np.void]:
    rows = data.glyphs
    return iter(rows[:: max(1, len(rows) // SAMPLE)])


def _name(data: Dataset, glyph: np.void) -> str:
    return f"{data.manifest['characters'][int(glyph['char'])]} of {data.fonts[int(glyph['font'])]['name']}"


def _outlines(data: Dataset, char: str) -> Iterator[tuple[int, Outline]]:
    """That character of every upright or slanted font that has it, in grid units."""
    place = data.manifest["characters"].find(char)
    for row in data.glyphs[data.glyphs["char"] == place]:
        yield int(row["font"]), decode(data.glyph_tokens(row).tolist()[1:])


def _glyphs_of(data: Dataset, font: int) -> dict[str, np.ndarray]:
    rows = data.glyphs[data.bounds[font] : data.bounds[font + 1]]
    return {data.manifest["characters"][int(row["char"])]: data.glyph_tokens(row) for row in rows}
