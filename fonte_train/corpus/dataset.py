"""A built corpus on disk: one memory-mapped file of tokens, a table of glyphs, a line of facts a font, a manifest.

    tokens.bin      uint16, little-endian: all glyphs behind one another, each `char advance contour* END`
    glyphs.npy      a row a glyph: font, character, first token, number of tokens
    fonts.jsonl     a line a font: name, family, split, licence, style, attributes, what was left out and why
    left-out.jsonl  a line a font that is not in here: name, code, reason
    splits.csv      family, split: frozen, read again by the next build
    manifest.json   grammar, characters, counts, and the sha256 of each file

The facts of a font are a few thousand lines at most, so they are JSON, which everything reads (`pandas.read_json(
lines=True)`, DuckDB, jq): Parquet would cost a machine that trains 50 MB of library for a table of one megabyte.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonte_export.atomic import write_bytes
from fonte_plugin.notation import grammar
from fonte_train.corpus.split import SPLITS_NAME
from fonte_train.errors import TrainError

DATASET_VERSION = 1
MANIFEST_NAME = "manifest.json"
TOKENS_NAME = "tokens.bin"
GLYPHS_NAME = "glyphs.npy"
FONTS_NAME = "fonts.jsonl"
LEFT_OUT_NAME = "left-out.jsonl"
GLYPH = np.dtype([("font", "<u4"), ("char", "<u2"), ("length", "<u2"), ("start", "<u8")])
"""`char` is the place of the character in the manifest's `characters`."""

Tokens = npt.NDArray[np.uint16]


@dataclass(frozen=True)
class Dataset:
    """What `open_dataset` found; tokens stay on disk until they are read."""

    folder: Path
    manifest: Mapping[str, Any]

    @cached_property
    def tokens(self) -> Tokens:
        path = self.folder / TOKENS_NAME
        if not path.stat().st_size:
            return np.zeros(0, np.uint16)
        return np.memmap(path, "<u2", "r")

    @cached_property
    def glyphs(self) -> npt.NDArray[np.void]:
        return np.load(self.folder / GLYPHS_NAME, allow_pickle=False)  # type: ignore[no-any-return]

    @cached_property
    def fonts(self) -> list[dict[str, Any]]:
        return _read_lines(self.folder / FONTS_NAME)

    @property
    def left_out(self) -> list[dict[str, Any]]:
        return _read_lines(self.folder / LEFT_OUT_NAME)

    @property
    def sha256(self) -> str:
        """The hash of the manifest, which holds the hashes of all other files."""
        return hashlib.sha256((self.folder / MANIFEST_NAME).read_bytes()).hexdigest()

    def fonts_of(self, split: str) -> list[int]:
        """Places of the fonts of a split."""
        return [index for index, font in enumerate(self.fonts) if font["split"] == split]

    @cached_property
    def bounds(self) -> npt.NDArray[np.int64]:
        """[fonts + 1]: font i has the rows bounds[i] to bounds[i + 1] of `glyphs`."""
        return np.searchsorted(self.glyphs["font"], np.arange(len(self.fonts) + 1)).astype(np.int64)

    def glyph_tokens(self, glyph: np.void) -> Tokens:
        """`char advance contour* END` of a row of `glyphs`."""
        begin = int(glyph["start"])
        return self.tokens[begin : begin + int(glyph["length"])]

    def font_tokens(self, font: int) -> Tokens:
        """All tokens of a font, glyph after glyph."""
        rows = self.glyphs[self.bounds[font] : self.bounds[font + 1]]
        begin = int(rows["start"][0])
        return self.tokens[begin : int(rows["start"][-1]) + int(rows["length"][-1])]


def open_dataset(folder: Path) -> Dataset:
    """TrainError unless `folder` holds a whole data set of this version and grammar."""
    try:
        manifest = json.loads((folder / MANIFEST_NAME).read_text(encoding="utf-8"))
        version, fingerprint = manifest["version"], manifest["grammar_fingerprint"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainError(f"{folder} is no data set ({error}); make one with fonte-train build.") from error
    if version != DATASET_VERSION or fingerprint != grammar.fingerprint():
        raise TrainError(f"{folder} was built for another grammar or version; build it again.")
    return Dataset(folder, manifest)


@dataclass(frozen=True, slots=True)
class FontEntry:
    """A font on its way to disk: its line of facts, and tokens by character."""

    facts: Mapping[str, Any]
    glyphs: Mapping[str, Tokens]


def write_dataset(
    folder: Path,
    entries: Sequence[FontEntry],
    left_out: Iterable[Mapping[str, Any]],
    splits_csv: str,
    characters: str,
    options: Mapping[str, Any],
) -> Dataset:
    """Write all files, the manifest last; the same entries give the same bytes."""
    glyphs = np.zeros(sum(len(entry.glyphs) for entry in entries), GLYPH)
    arrays: list[Tokens] = []
    row, start = 0, 0
    for index, entry in enumerate(entries):
        for char, ids in entry.glyphs.items():
            glyphs[row] = index, characters.index(char), len(ids), start
            arrays.append(ids)
            row, start = row + 1, start + len(ids)
    contents = {
        TOKENS_NAME: (np.concatenate(arrays) if arrays else np.zeros(0, np.uint16)).astype("<u2").tobytes(),
        GLYPHS_NAME: _npy(glyphs),
        FONTS_NAME: _lines(entry.facts for entry in entries),
        LEFT_OUT_NAME: _lines(left_out),
        SPLITS_NAME: splits_csv.encode(),
    }
    manifest = {
        "version": DATASET_VERSION,
        "grammar_version": grammar.GRAMMAR_VERSION,
        "grammar_fingerprint": grammar.fingerprint(),
        "characters": characters,
        "options": dict(options),
        "counts": _counts(entries),
        "files": {
            name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()} for name, data in contents.items()
        },
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MANIFEST_NAME).unlink(missing_ok=True)  # until all files are there again, there is no data set
    for name, data in contents.items():
        write_bytes(folder / name, data)
    write_bytes(folder / MANIFEST_NAME, (json.dumps(manifest, indent=2, ensure_ascii=False) + "\n").encode())
    return open_dataset(folder)


def _counts(entries: Sequence[FontEntry]) -> dict[str, Any]:
    counts: dict[str, Any] = {}
    for entry in entries:
        of_split = counts.setdefault(entry.facts["split"], {"fonts": 0, "families": set(), "glyphs": 0, "tokens": 0})
        of_split["fonts"] += 1
        of_split["families"].add(entry.facts["family"])
        of_split["glyphs"] += len(entry.glyphs)
        of_split["tokens"] += sum(len(ids) for ids in entry.glyphs.values())
    return {split: {**found, "families": len(found["families"])} for split, found in sorted(counts.items())}


def _npy(array: npt.NDArray[Any]) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, array, allow_pickle=False)
    return buffer.getvalue()


def _lines(rows: Iterable[Mapping[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n" for row in rows).encode()


def _read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
