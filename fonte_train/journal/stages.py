"""The stages of the research journal one after the other, font by font, in several processes."""

from __future__ import annotations

import json
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from fonte_train.errors import TrainError
from fonte_train.journal.dataset import faults_of, split_fonts, tokenise_font, write_splits, write_vocabulary
from fonte_train.journal.font_by_font import Fault, font_by_font, processes
from fonte_train.journal.glyphs import (
    EXTRACTED,
    METADATA_NAME,
    Metadata,
    extract_font,
    folder_name,
    made_before,
    normalise_font,
)
from fonte_train.journal.preview import PREVIEW_NAME, write_preview
from fonte_train.journal.styles import style_of_name
from fonte_train.journal.vocabulary import CHARACTERS

EXTRACT = "extract"
NORMALISE = "normalise"
VOCABULARY = "vocabulary"
TOKENS = "tokens"
PREVIEW = "preview"
STAGES = (EXTRACT, NORMALISE, VOCABULARY, TOKENS, PREVIEW)
EXTRACTED_FOLDER = "DATASET"
NORMALISED_FOLDER = "DATASET_NORMALIZED"
TOKENS_FOLDER = "TOKENIZED"

In = TypeVar("In")
Out = TypeVar("Out")


@dataclass
class StageReport:
    """What a stage did: fonts of this run, fonts `resumed` from an earlier one, and a sentence for each fault.

    `glyphs` are those that the stage has written; `notes` say what is wrong with the journal's stage itself.
    """

    stage: str
    fonts: int = 0
    glyphs: int = 0
    resumed: int = 0
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Advance:
    """So many of `total` fonts of a stage are done."""

    stage: str
    done: int
    total: int
    resumed: int


Show = Callable[[Advance], None]


def run_stages(
    fonts: Sequence[Path], out: Path, stages: Sequence[str] = STAGES, workers: int = 2, show: Show = lambda _: None
) -> list[StageReport]:
    """Run the named stages in the journal's order; each reads what the one before it has written below `out`.

    A damaged font does not affect the others. Results of an earlier run are kept unless their source is newer.
    TrainError when a stage has nothing to read.
    """
    reports = []
    with processes(workers) as pool:
        for stage in STAGES:
            if stage in stages:
                report = StageReport(stage)
                begun = time.perf_counter()
                _WORK[stage](_Work(tuple(sorted(fonts)), out, pool, workers, show, report))
                report.seconds = time.perf_counter() - begun
                reports.append(report)
    return reports


@dataclass(frozen=True, slots=True)
class _Work:
    """A stage on its way."""

    fonts: tuple[Path, ...]
    out: Path
    pool: Executor | None
    workers: int
    show: Show
    report: StageReport

    def each(self, function: Callable[[In], Out], items: Sequence[In], resumed: int) -> Iterator[Out]:
        """Results as they come; an exception becomes a fault of the report."""
        report, total = self.report, resumed + len(items)
        report.resumed = resumed
        self.show(Advance(report.stage, resumed, total, resumed))
        for done, (item, result) in enumerate(font_by_font(function, items, self.pool), 1):
            if isinstance(result, Fault):
                source = item[0] if isinstance(item, tuple) else item
                report.faults.append(f"{source}: {result.reason}")
            else:
                report.fonts += 1
                yield result
            self.show(Advance(report.stage, resumed + done, total, resumed))


def _extract(work: _Work) -> None:
    folder, report = work.out / EXTRACTED_FOLDER, work.report
    begun = time.perf_counter()
    owners: dict[str, Path] = {}
    for font in work.fonts:
        owner = owners.setdefault(folder_name(font), font)
        if owner != font:
            report.faults.append(f"{font}: it would share the folder {folder_name(font)} with {owner}.")
    known: list[Metadata] = []
    jobs: list[tuple[Path, Path]] = []
    for name, font in owners.items():
        made = made_before(folder / name, font)
        if made is None:
            jobs.append((font, folder / name))
        else:
            known.append(made)
    found = sorted([*known, *work.each(_extract_one, jobs, len(known))], key=_name)
    report.glyphs = sum(int(metadata["glyphs_count"]) for metadata in found)
    _write(
        folder / METADATA_NAME,
        {
            "character_set": EXTRACTED,
            "unicode_mapping": {char: f"uni{ord(char):04X}" for char in EXTRACTED},
            "total_fonts": len(found),
            "total_glyphs": report.glyphs,
            "processing_time_seconds": round(time.perf_counter() - begun, 3),
            "workers_used": work.workers,
            "fonts": found,
        },
    )


def _name(metadata: Metadata) -> str:
    return str(metadata["font_name"])


def _extract_one(job: tuple[Path, Path]) -> Metadata:
    logging.getLogger("fontTools").setLevel(logging.ERROR)  # its warnings do not matter here
    return extract_font(*job)


def _normalise(work: _Work) -> None:
    folder, report = work.out / NORMALISED_FOLDER, work.report
    known: list[Metadata] = []
    jobs: list[tuple[Path, Path]] = []
    for source in _folders(work.out / EXTRACTED_FOLDER, EXTRACT):
        made = made_before(folder / style_of_name(source.name) / source.name, source / METADATA_NAME)
        if made is None:
            jobs.append((source, folder))
        else:
            known.append(made)
    made_now = work.each(_normalise_one, jobs, len(known))
    found = sorted([*known, *(metadata for metadata in made_now if metadata["glyphs_count"])], key=_name)
    styles = Counter(str(metadata["style"]) for metadata in found)
    report.glyphs = sum(int(metadata["glyphs_count"]) for metadata in found)
    names = [(str(metadata["font_name"]), str(metadata["style"])) for metadata in found]
    for split, part in split_fonts((name, style, f"{style}/{name}") for name, style in names).items():
        _write(folder / f"{split}.json", {"split": split, "count": len(part), "fonts": part})
    _write(folder / METADATA_NAME, {"total_fonts": len(found), "total_glyphs": report.glyphs, "styles": styles})
    report.notes += [
        "Styles by parts of names: " + ", ".join(f"{count:,} {style}" for style, count in styles.most_common()) + ".",
        "Only the transform around the path is normalised, which tokens are not made of.",
        "The baseline lies on the bottom of the box, so descenders fall out of the canvas.",
    ]


def _normalise_one(job: tuple[Path, Path]) -> Metadata:
    return normalise_font(*job)


def _vocabulary(work: _Work) -> None:
    work.report.notes.append(f"{write_vocabulary(work.out / TOKENS_FOLDER):,} tokens.")


def _tokens(work: _Work) -> None:
    out, report = work.out, work.report
    folders = [source for style in sorted((out / NORMALISED_FOLDER).glob("*/")) for source in _inside(style)]
    if not folders:
        raise TrainError(f"{out / NORMALISED_FOLDER} holds no fonts; run the stage {NORMALISE} first.")
    begun = time.perf_counter()
    fonts = list(work.each(tokenise_font, folders, 0))
    splits = write_splits(out / TOKENS_FOLDER, fonts, begun)
    report.glyphs = sum(map(len, splits.values()))
    unknown = "".join(char for char in EXTRACTED if char not in CHARACTERS)
    report.notes += [
        ", ".join(f"{len(part):,} {name}" for name, part in splits.items()) + ".",
        f"Left out: {sum(font.wrong_length for font in fonts):,} glyphs that are too short or too long, "
        f"{sum(font.unknown for font in fonts):,} of the characters {unknown}, which the vocabulary lacks.",
        *faults_of(splits),
        "No token tells the advance width, and fractions are cut off.",
    ]


def _preview(work: _Work) -> None:
    folders = _folders(work.out / EXTRACTED_FOLDER, EXTRACT)
    missing = [folder for folder in folders if not _has_preview(folder)]
    work.report.glyphs = sum(work.each(write_preview, missing, len(folders) - len(missing)))


def _has_preview(folder: Path) -> bool:
    page = folder / PREVIEW_NAME
    return page.exists() and page.stat().st_mtime_ns >= (folder / METADATA_NAME).stat().st_mtime_ns


def _folders(folder: Path, stage: str) -> list[Path]:
    found = _inside(folder)
    if not found:
        raise TrainError(f"{folder} holds no fonts; run the stage {stage} first.")
    return found


def _inside(folder: Path) -> list[Path]:
    """The fonts that are whole in a folder; one that is being written begins with a dot."""
    return sorted(path.parent for path in folder.glob(f"*/{METADATA_NAME}") if not path.parent.name.startswith("."))


_WORK = {EXTRACT: _extract, NORMALISE: _normalise, VOCABULARY: _vocabulary, TOKENS: _tokens, PREVIEW: _preview}


def _write(path: Path, facts: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(facts, indent=2, ensure_ascii=False), encoding="utf-8")
