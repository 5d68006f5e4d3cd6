"""From folders of fonts to a data set: read in parallel, resume earlier work, split, leave out duplicates, write."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from pathlib import Path

from fonte_export.atomic import write_bytes
from fonte_plugin.notation import grammar
from fonte_train.corpus.dataset import DATASET_VERSION, Dataset, FontEntry, write_dataset
from fonte_train.corpus.duplicates import Twins, find_twins
from fonte_train.corpus.extract import ExtractedFont, ExtractOptions, Part, Refusal, extract_chunk
from fonte_train.corpus.find_fonts import FontSource, find_sources, in_chunks
from fonte_train.corpus.framing import Framing
from fonte_train.corpus.relatives import leaking
from fonte_train.corpus.split import CHOOSE, REPORT, SPLITS_NAME, TRAIN, assign, placed_by_index, read_csv, to_csv

CHUNK = 8
"""Fonts that a task reads: enough to be worth its start, few enough to lose little when interrupted."""
PARTS_NAME = ".parts"


@dataclass(frozen=True)
class BuildOptions:
    """`workers` processes here, unless an executor is given to `build`."""

    extract: ExtractOptions = field(default_factory=ExtractOptions)
    workers: int = 2


@dataclass(frozen=True, slots=True)
class Advance:
    """So many of `total` font files are read; `resumed` of them were read by an earlier build."""

    done: int
    total: int
    resumed: int


def build(
    folders: Sequence[Path],
    out: Path,
    options: BuildOptions,
    *,
    executor: Executor | None = None,
    progress: Callable[[Advance], None] = lambda _: None,
) -> Dataset:
    """Read all fonts below `folders` and write the data set `out`.

    Parts are kept until all fonts are read, so an interrupted build continues where it was. `executor` may be that of a
    cluster (`distributed.Client(...).get_executor()`), whose machines see the same folders. TrainError when there is
    nothing to read or the splits contradict an earlier build.
    """
    sources = find_sources(folders)
    parts_folder = out / PARTS_NAME
    parts_folder.mkdir(parents=True, exist_ok=True)
    parts = _read_all(sources, parts_folder, options, executor, progress)
    fonts = [font for part in parts for font in part.fonts]
    refusals = [refusal for part in parts for refusal in part.refusals]
    dataset = _assemble(out, fonts, refusals, options.extract)
    Framing.of(dataset)  # measured once, for all runs
    shutil.rmtree(parts_folder)
    return dataset


def _read_all(
    sources: Sequence[FontSource],
    folder: Path,
    options: BuildOptions,
    executor: Executor | None,
    progress: Callable[[Advance], None],
) -> list[Part]:
    chunks = in_chunks(sources, CHUNK)
    files = [folder / f"{_key(chunk, options.extract)}.npz" for chunk in chunks]
    found: dict[int, Part] = {}
    for index, file in enumerate(files):
        try:
            found[index] = Part.from_bytes(file.read_bytes())
        except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile):
            continue
    resumed = sum(len(chunks[index]) for index in found)
    done = resumed
    progress(Advance(done, len(sources), resumed))
    missing = [index for index in range(len(chunks)) if index not in found]
    for place, part in _run([chunks[index] for index in missing], options, executor):
        index = missing[place]
        write_bytes(files[index], part.to_bytes())
        found[index] = part
        done += len(chunks[index])
        progress(Advance(done, len(sources), resumed))
    return [found[index] for index in range(len(chunks))]


def _key(chunk: Sequence[FontSource], options: ExtractOptions) -> str:
    """Names a part by everything that decides its content."""
    known = [
        DATASET_VERSION,
        grammar.fingerprint(),
        asdict(options),
        [[*source.stamp, source.family, source.licence, source.split, source.style] for source in chunk],
    ]
    return hashlib.sha256(json.dumps(known).encode()).hexdigest()[:24]


def _run(
    chunks: Sequence[tuple[FontSource, ...]], options: BuildOptions, executor: Executor | None
) -> Iterator[tuple[int, Part]]:
    """Chunks as they are done, with their places. A font that kills its process is refused by name."""
    if not chunks:
        return
    if executor is not None:
        yield from _gather(executor, chunks, options)
        return
    left = set(range(len(chunks)))
    try:
        with _pool(options.workers) as pool:
            for place, part in _gather(pool, chunks, options):
                left.discard(place)
                yield place, part
    except BrokenProcessPool:
        for place in sorted(left):
            yield place, _one_by_one(chunks[place], options)


def _gather(
    executor: Executor, chunks: Sequence[tuple[FontSource, ...]], options: BuildOptions
) -> Iterator[tuple[int, Part]]:
    # the largest files first, variable fonts above all: started last, they would run long after the rest
    order = sorted(range(len(chunks)), key=lambda place: -sum(source.stamp[1] for source in chunks[place]))
    futures = {executor.submit(extract_chunk, chunks[place], options.extract): place for place in order}
    try:
        for future in as_completed(futures):
            yield futures[future], future.result()
    finally:
        for future in futures:
            future.cancel()


def _one_by_one(chunk: Sequence[FontSource], options: BuildOptions) -> Part:
    """Read each font in a process of its own, after native code has crashed in a chunk."""
    fonts: list[ExtractedFont] = []
    refusals: list[Refusal] = []
    for source in chunk:
        try:
            with _pool(1) as pool:
                part = pool.submit(extract_chunk, (source,), options.extract).result()
        except BrokenProcessPool:
            reason = "Reading it ends the process that reads it."
            part = Part((), (Refusal(source.name, "crash", reason, source.family),))
        fonts += part.fonts
        refusals += part.refusals
    return Part(tuple(fonts), tuple(refusals))


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, get_context("spawn"))  # a forked child inherits locked threads


def _assemble(out: Path, fonts: list[ExtractedFont], refusals: list[Refusal], options: ExtractOptions) -> Dataset:
    placed = placed_by_index((font.facts["family"], font.facts["split"]) for font in fonts)
    families = {font.facts["family"] for font in fonts}
    splits = assign(families, placed, read_csv(out / SPLITS_NAME))
    twins = find_twins([font.glyphs for font in fonts])
    reasons = _doubles(fonts, splits, twins)
    entries, left_out = [], [asdict(refusal) for refusal in refusals]
    for index, font in enumerate(fonts):
        family = font.facts["family"]
        split = splits[family]
        if split not in (TRAIN, CHOOSE):
            left_out.append(asdict(Refusal(font.name, split, f"Its family is held out ({split}).", family)))
        elif index in reasons:
            left_out.append(asdict(Refusal(font.name, *reasons[index], family)))
        else:
            facts = {
                "name": font.name,
                "source": font.source,
                **font.facts,
                "split": split,
                "glyphs": len(font.glyphs),
                "left_out": font.left_out,
            }
            entries.append(FontEntry(facts, font.glyphs))
    near = sum(not pair.exact for pair in twins)
    summary = {**asdict(options), "near_twins": near, "exact_twins": len(twins) - near}
    summary.pop("characters")
    left_out.sort(key=lambda row: str(row["name"]))
    return write_dataset(out, entries, left_out, to_csv(splits), options.characters, summary)


def _doubles(
    fonts: Sequence[ExtractedFont], splits: Mapping[str, str], twins: Sequence[Twins]
) -> dict[int, tuple[str, str]]:
    """Place to (code, reason) of the fonts to leave out.

    A training font that resembles a scored one, or is known to be drawn after it, would leak it; of two equal ones, one
    is enough.
    """
    kin = leaking(splits)
    reasons: dict[int, tuple[str, str]] = {}
    for place, font in enumerate(fonts):
        if known := kin.get(font.facts["family"]):
            held = splits[known.other]
            reasons[place] = "leak", f"{known.family} {known.why}; {known.other} is held out ({held})."
    for pair in twins:
        for mine, other in ((pair.first, pair.second), (pair.second, pair.first)):
            split = splits[fonts[other].facts["family"]]
            if splits[fonts[mine].facts["family"]] == TRAIN and split in (CHOOSE, REPORT):
                alike = "is" if pair.exact else "resembles"
                reasons[mine] = "leak", f"It {alike} {fonts[other].name}, which is held out ({split})."
    for pair in twins:
        same_split = splits[fonts[pair.first].facts["family"]] == splits[fonts[pair.second].facts["family"]]
        if pair.exact and same_split and pair.first not in reasons and pair.second not in reasons:
            reasons[pair.second] = "duplicate", f"It is the same as {fonts[pair.first].name}."
    return reasons


def refusal_counts(dataset: Dataset) -> list[tuple[str, int]]:
    """How many fonts were left out for which reason, the commonest first."""
    counts: Counter[str] = Counter(str(row["code"]) for row in dataset.left_out)
    return counts.most_common()


def glyph_counts(dataset: Dataset) -> list[tuple[str, int]]:
    """How many glyphs of the fonts in the data set were left out for which reason."""
    counts: Counter[str] = Counter(why for font in dataset.fonts for why in font["left_out"].values())
    return counts.most_common()
