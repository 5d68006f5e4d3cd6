"""The research journal's data set from its normalised SVG files: its tokens, its filter, its split by glyph.

Kept as described, faults included: the transform of the SVG is ignored, so coordinates are font units of any em, cut at
999, and glyphs of each font are in all splits. Only the order differs: it is sorted before it is shuffled, so that two
runs give the same files.
"""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from fonte_train.journal.binary import LONGEST, write_bin
from fonte_train.journal.glyphs import character_of, glyph_files
from fonte_train.journal.svg import read_svg
from fonte_train.journal.vocabulary import CHARACTERS, LARGEST, SIZE, TOKEN_TO_ID, encode_glyph, vocabulary_json

SHORTEST = 10
WRAPPER = 4
"""SOS, style, character and EOS around a path."""
SEED = 42
TRAIN_SHARE = 0.8
OTHER_SHARE = 0.1
SPLITS = ("train", "val", "test")
VOCABULARY_NAME = "vocabulary.json"
CONFIG_NAME = "config.json"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class GlyphSequence:
    """`ids` are SOS, style, character, path, EOS."""

    font: str
    char: str
    style: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FontSequences:
    """Of one font: what is kept, and how many glyphs are dropped for their length and for their character."""

    kept: tuple[GlyphSequence, ...]
    wrong_length: int
    unknown: int


def shares(items: Sequence[T]) -> dict[str, Sequence[T]]:
    """The first 80 %, the next 10 % and the rest, each rounded down."""
    first = int(TRAIN_SHARE * len(items))
    second = first + int(OTHER_SHARE * len(items))
    return dict(zip(SPLITS, (items[:first], items[first:second], items[second:]), strict=True))


def split_fonts(fonts: Iterable[tuple[str, str, str]]) -> dict[str, list[dict[str, str]]]:
    """(name, style, path) of fonts, shared out within each style. Nothing that follows reads this split."""
    by_style: dict[str, list[dict[str, str]]] = {}
    for name, style, path in sorted(fonts):
        by_style.setdefault(style, []).append({"name": name, "style": style, "path": path})
    found: dict[str, list[dict[str, str]]] = {split: [] for split in SPLITS}
    shuffled = random.Random(SEED)
    for _, alike in sorted(by_style.items()):
        shuffled.shuffle(alike)
        for split, part in shares(alike).items():
            found[split] += part
    return found


def tokenise_font(folder: Path) -> FontSequences:
    """All glyphs of a normalised font; raises what a damaged file raises."""
    style = folder.parent.name
    kept: list[GlyphSequence] = []
    wrong_length = unknown = 0
    for file in glyph_files(folder):
        char = character_of(file)
        if char not in CHARACTERS:
            unknown += 1
            continue
        ids = encode_glyph(style, char, read_svg(file.read_text("utf-8")).path)
        if SHORTEST <= len(ids) - WRAPPER <= LONGEST - WRAPPER:
            kept.append(GlyphSequence(folder.name, char, style, tuple(ids)))
        else:
            wrong_length += 1
    return FontSequences(tuple(kept), wrong_length, unknown)


def write_vocabulary(folder: Path) -> int:
    """Write vocabulary.json and return how many tokens it names."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / VOCABULARY_NAME).write_text(vocabulary_json(), encoding="utf-8")
    return SIZE


def write_splits(folder: Path, fonts: Iterable[FontSequences], begun: float) -> dict[str, Sequence[GlyphSequence]]:
    """Shuffle all glyphs and write three .bin and .json files and config.json; returns what is where.

    `begun` is the value of `time.perf_counter` when tokenising began.
    """
    sequences = [sequence for font in fonts for sequence in font.kept]
    sequences.sort(key=lambda sequence: (sequence.font, sequence.char))
    random.Random(SEED).shuffle(sequences)
    splits = shares(sequences)
    folder.mkdir(parents=True, exist_ok=True)
    for name, part in splits.items():
        write_bin(folder / f"{name}.bin", [sequence.ids for sequence in part])
        facts = {
            "split": name,
            "count": len(part),
            "max_length": LONGEST,
            "vocab_size": SIZE,
            "sequences": [_facts(sequence) for sequence in part],
        }
        (folder / f"{name}.json").write_text(json.dumps(facts), encoding="utf-8")
    config = {
        "max_seq_length": LONGEST,
        "min_seq_length": SHORTEST,
        "vocab_size": SIZE,
        "total_sequences": len(sequences),
        **{f"{name}_sequences": len(part) for name, part in splits.items()},
        "style_counts": Counter(sequence.style for sequence in sequences),
        "processing_time": round(time.perf_counter() - begun, 3),
    }
    (folder / CONFIG_NAME).write_text(json.dumps(config, indent=2), encoding="utf-8")
    return splits


def faults_of(splits: dict[str, Sequence[GlyphSequence]]) -> list[str]:
    """What is wrong with such a data set, in numbers."""
    largest, first = TOKEN_TO_ID[f"<COORD:{LARGEST}>"], TOKEN_TO_ID["<COORD:0>"]
    everything = [sequence for part in splits.values() for sequence in part]
    coordinates = sum(sum(token >= first for token in sequence.ids) for sequence in everything)
    cut = [sequence.ids.count(largest) for sequence in everything]
    known = {sequence.font for sequence in splits["train"]}
    leaked = sum(sequence.font in known for sequence in splits["test"])
    return [
        f"{_share(sum(cut), coordinates)} of the coordinates, in {_share(sum(map(bool, cut)), len(cut))} of the "
        f"glyphs, are {LARGEST}, where everything beyond is cut.",
        f"{_share(leaked, len(splits['test']))} of the test glyphs are of fonts that are trained on.",
    ]


def _share(part: int, whole: int) -> str:
    return f"{part / max(whole, 1):.1%}"


def _facts(sequence: GlyphSequence) -> dict[str, Any]:
    return {
        "font_name": sequence.font,
        "character": sequence.char,
        "unicode": f"U+{ord(sequence.char):04X}",
        "style": sequence.style,
        "token_ids": sequence.ids,
        "length": len(sequence.ids),
    }
