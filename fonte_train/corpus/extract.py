"""One font file to tokens: the function that a build runs for every font, on whatever machine."""

from __future__ import annotations

import hashlib
import io
import json
import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from fonte_plugin.errors import FonteError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.grammar import character_token
from fonte_plugin.notation.manifest import OPEN_LICENCES
from fonte_plugin.notation.normalise import RawContours
from fonte_plugin.notation.prompt import MAX_GLYPH_TOKENS
from fonte_plugin.notation.tokenizer import decode, encode_glyph
from fonte_train.arrays.glyph_arrays import gather, write
from fonte_train.corpus.attributes import MEASURED, measure
from fonte_train.corpus.find_fonts import FontSource
from fonte_train.corpus.font_files import FontFile
from fonte_train.corpus.licence import UNKNOWN, licence_of, licence_of_wording, name_table_words
from fonte_train.corpus.split import TRAIN
from fonte_train.corpus.variable_instances import Location, label, sample_locations

Tokens = npt.NDArray[np.uint16]

PANOSE_PICTORIAL = 5


@dataclass(frozen=True, slots=True)
class ExtractOptions:
    """`instances` of each variable font; a font with fewer than `least_glyphs` of `characters` is refused."""

    characters: str = CHARACTERS
    instances: int = 12
    least_glyphs: int = 36
    any_licence: bool = False


@dataclass(frozen=True, slots=True)
class ExtractedFont:
    """A font, or an instance of one. `glyphs` are `char advance contour* END`; `left_out` maps characters to why."""

    name: str
    source: str
    facts: dict[str, Any]
    glyphs: dict[str, Tokens]
    left_out: dict[str, str]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A font that is not used: a `code` to count by, and a sentence."""

    name: str
    code: str
    reason: str
    family: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """The result of a chunk of sources; sent between processes and kept on disk as bytes."""

    fonts: tuple[ExtractedFont, ...] = ()
    refusals: tuple[Refusal, ...] = field(default=())

    def to_bytes(self) -> bytes:
        """A .npz archive: all tokens behind one another, and the rest as JSON."""
        facts = [
            {
                "name": font.name,
                "source": font.source,
                "facts": font.facts,
                "left_out": font.left_out,
                "lengths": {char: len(ids) for char, ids in font.glyphs.items()},
            }
            for font in self.fonts
        ]
        text = json.dumps({"fonts": facts, "refusals": [asdict(refusal) for refusal in self.refusals]})
        arrays = [ids for font in self.fonts for ids in font.glyphs.values()]
        tokens = np.concatenate(arrays) if arrays else np.zeros(0, np.uint16)
        buffer = io.BytesIO()
        np.savez(buffer, tokens=tokens, facts=np.frombuffer(text.encode(), np.uint8))
        return buffer.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> Part:
        """The inverse; ValueError, KeyError or zipfile.BadZipFile for anything else."""
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            tokens, known = arrays["tokens"], json.loads(arrays["facts"].tobytes())
        fonts, begin = [], 0
        for font in known["fonts"]:
            glyphs = {}
            for char, length in font.pop("lengths").items():
                glyphs[char] = tokens[begin : begin + length]
                begin += length
            fonts.append(ExtractedFont(glyphs=glyphs, **font))
        return cls(tuple(fonts), tuple(Refusal(**refusal) for refusal in known["refusals"]))


def extract_chunk(sources: Sequence[FontSource], options: ExtractOptions) -> Part:
    """Read every font of the chunk; a bad font does not affect the others."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)  # its warnings do not matter here
    fonts: list[ExtractedFont] = []
    refusals: list[Refusal] = []
    for source in sources:
        try:
            for found in extract(source, options):
                (fonts if isinstance(found, ExtractedFont) else refusals).append(found)  # type: ignore[arg-type]
        except FonteError as error:
            refusals.append(Refusal(source.name, error.code, str(error), source.family))
        except Exception as error:  # parsers of damaged tables raise exceptions of many kinds
            reason = f"It cannot be read ({type(error).__name__}: {error})."
            refusals.append(Refusal(source.name, "damaged", reason, source.family))
    return Part(tuple(fonts), tuple(refusals))


def extract(source: FontSource, options: ExtractOptions) -> list[ExtractedFont | Refusal]:
    """The font, or the instances of a variable one; raises what reading a damaged file raises."""
    digest = hashlib.sha256(source.path.read_bytes()).hexdigest()
    with FontFile(source.path) as font:
        family = source.family or str(font.tables["name"].getBestFamilyName() or source.path.stem)
        licence = source.licence or licence_of(font.tables, source.path)
        if not options.any_licence and licence not in OPEN_LICENCES:
            return [Refusal(source.name, "licence", f"Its licence is {licence}, which is not an open one.", family)]
        stated = licence_of_wording(name_table_words(font.tables))
        contradicted = source.licence is not None and stated not in (UNKNOWN, source.licence)
        if (
            contradicted and source.split == TRAIN and not options.any_licence
        ):  # held-out fonts are not trained on: one instance is enough
            reason = f"The index calls its licence {source.licence}, its own name table {stated}."
            return [Refusal(source.name, "licence-contradicted", reason, family)]
        fault = _not_letters(font)
        if fault:
            return [Refusal(source.name, *fault, family)]
        locations = sample_locations(font.tables, options.instances)
        facts = {
            "family": family,
            "licence": licence,
            "split": source.split,
            "sha256": digest,
            "style": source.style or font.style,
            "italic": font.is_italic,
            "upm": font.units.upm,
            "outlines": "CFF" if "CFF " in font.tables or "CFF2" in font.tables else "glyf",
        }
        if locations == [{}]:
            return [_instance(source.name, source, font, {}, facts, options)]
    found = []
    for location in locations:
        with FontFile(source.path, location) as font:
            found.append(_instance(f"{source.name}[{label(location)}]", source, font, location, facts, options))
    return found


def _not_letters(font: FontFile) -> tuple[str, str] | None:
    """Why the glyphs at A to z are not letters, as code and sentence; None if they may be."""
    tables = font.tables
    if "glyf" not in tables and "CFF " not in tables and "CFF2" not in tables:
        return "bitmap", "It has no outlines."
    encodings = {(table.platformID, table.platEncID) for table in tables["cmap"].tables}
    if (3, 0) in encodings and not any(
        platform == 0 or (platform, kind) in {(3, 1), (3, 10)} for platform, kind in encodings
    ):
        return "symbol", "It is a symbol font: its characters are not those of Unicode."
    if "OS/2" in tables and tables["OS/2"].panose.bFamilyType == PANOSE_PICTORIAL:
        return "symbol", "It calls itself a font of pictures."
    return None


def _instance(
    name: str, source: FontSource, font: FontFile, location: Location, facts: dict[str, Any], options: ExtractOptions
) -> ExtractedFont | Refusal:
    glyphs, left_out = _glyphs(font, options.characters)
    family = str(facts["family"])
    if len(glyphs) < options.least_glyphs:
        why = ", ".join(f"{count} {reason}" for reason, count in sorted(Counter(left_out.values()).items()))
        reason = f"Only {len(glyphs)} of {len(options.characters)} characters can be used ({why})."
        return Refusal(name, "few-glyphs", reason, family)
    commonest = Counter(ids[1:].tobytes() for ids in glyphs.values()).most_common(1)[0][1]
    if commonest > len(glyphs) // 2:
        reason = f"{commonest} of its {len(glyphs)} glyphs are the same drawing."
        return Refusal(name, "placeholders", reason, family)
    measurable = {char: decode(glyphs[char][1:].tolist()) for char in MEASURED if char in glyphs}
    measured = asdict(measure(font, location, measurable))
    return ExtractedFont(name, source.name, {**facts, "location": location, **measured}, glyphs, left_out)


def _glyphs(font: FontFile, characters: str) -> tuple[dict[str, Tokens], dict[str, str]]:
    """Tokens by character, and why the others have none; glyphs are read one by one, then rounded and written at
    once."""
    glyphs: dict[str, Tokens] = {}
    left_out: dict[str, str] = {}
    chars: list[str] = []
    advances: list[float] = []
    contours: list[RawContours] = []
    for char in characters:
        try:
            raw = font.raw(char)
        except FonteError as error:
            left_out[char] = error.code
            continue
        if raw is None:
            left_out[char] = "missing"
            continue
        chars.append(char)
        advances.append(raw[0])
        contours.append(raw[1])
    ids, sizes = write(gather([character_token(char) for char in chars], advances, contours))
    begin = 0
    for char, size in zip(chars, sizes.tolist(), strict=True):
        written = ids[begin : begin + size] if size else _alone(font, char)
        begin += size
        if isinstance(written, str):
            left_out[char] = written
        elif len(written) - 1 > MAX_GLYPH_TOKENS:
            left_out[char] = "long"
        else:
            glyphs[char] = written
    return glyphs, left_out


def _alone(font: FontFile, char: str) -> Tokens | str:
    """A glyph that `write` leaves out is written once more by itself, which gives the reason."""
    try:
        outline = font.normalised(char)
        return "missing" if outline is None else np.array(encode_glyph(char, outline), np.uint16)
    except FonteError as error:
        return error.code
