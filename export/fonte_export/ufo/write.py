"""A new UFO 3: every file of the designer's font as it is, and the generated glyphs beside them."""

from __future__ import annotations

import copy
import tempfile
import zipfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import ufoLib2

from fonte_export import atomic
from fonte_export.errors import ExportError, reason
from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.mark_color import MARK_COLOR
from fonte_export.ufo.additions import glyph_order, marks_off, plan_additions
from fonte_export.ufo.culprits import without_culprits
from fonte_export.ufo.files import UfoFiles, open_ufo
from fonte_export.ufo.includes import relocated
from fonte_export.ufo.kerning_files import keep_first_groups
from fonte_export.ufo.new_font import FontNames, new_font
from fonte_export.ufo.reading import open_font

__all__ = ["FontNames", "GeneratedGlyph", "WrittenUfo", "check_base", "check_ufo_target", "rewrite_ufo", "write_ufo"]

Made = TypeVar("Made")

FEATURES = "features.fea"
WRITERS = 16
"""Files of a new UFO that are written at a time."""


@dataclass(frozen=True, slots=True)
class WrittenUfo:
    """What `write_ufo` did."""

    path: Path
    written: Mapping[str, str]
    """Name of the source to the name of the glyph that holds it."""
    skipped: Mapping[str, str]
    """Name of the glyph to a sentence: why it was not written, or why it could not be taken over."""


def write_ufo(
    target: Path,
    glyphs: Sequence[GeneratedGlyph],
    *,
    base: Path | ufoLib2.Font | None = None,
    info: FontNames | None = None,
    force: bool = False,
    replace: Collection[str] = (),
    mark_color: str | None = MARK_COLOR,
    unmarked: bool = False,
    change: Callable[[UfoFiles], Mapping[str, bytes]] | None = None,
) -> WrittenUfo:
    """Write `base` with `glyphs` added to `target`, a new .ufo or .ufoz, whole or not at all.

    The files of a UFO 3 base are copied byte for byte; contents.plist and lib.plist gain the new glyphs, and what
    features.fea includes is still found from a new place. An undrawn glyph of the base is filled, a drawn one stays
    unless `replace` names it. `change` is given the UFO with the glyphs, and returns further files to replace. A UFO 2
    or a Font is saved as UFO 3 first. Without a base an installable font is made, named by `info`. Outlines are in font
    units of the base. `unmarked`: the new font is to bear no marks (`OFF_KEY`). Raises ExportError; the base is never
    written to.
    """
    target = target.resolve()
    check_ufo_target(target, base if isinstance(base, Path) else None, force=force)
    with _as_ufo_3(base, glyphs, info) as (files, unreadable):
        switched = marks_off(files) if unmarked else {}
        files = files.with_files(switched)
        additions = plan_additions(files, glyphs, replace=replace, mark_color=mark_color)
        added = {**_features(files, base, target), **switched, **additions.files}
        if change is not None:
            added |= change(files.with_files(added))
        _write(target, files, added, force=force)
    return WrittenUfo(target, additions.written, {**unreadable, **additions.skipped})


def rewrite_ufo(
    target: Path,
    base: Path | ufoLib2.Font,
    change: Callable[[UfoFiles], tuple[Mapping[str, bytes], Made]],
    *,
    force: bool = False,
) -> tuple[Made, Mapping[str, str]]:
    """Write `base` to `target`, a new .ufo or .ufoz, with the files that `change` returns in place of its own.

    `change` is given the files of the base as UFO 3. It returns relative path -> bytes, and what it made of them;
    every other file is copied byte for byte. Returns what `change` made, and name -> sentence for each glyph of an old
    UFO that could not be taken over. Raises ExportError, and whatever `change` raises; the base is never written to.
    """
    target = target.resolve()
    check_ufo_target(target, base if isinstance(base, Path) else None, force=force)
    with _as_ufo_3(base, (), None) as (files, unreadable):
        changed, made = change(files)
        _write(target, files, {**_features(files, base, target), **changed}, force=force)
    return made, unreadable


def check_base(base: Path | ufoLib2.Font) -> Mapping[str, str]:
    """Parts of `base` that cannot be taken over into a new UFO, name -> sentence; worth asking before hours of work.

    Raises ExportError, as writing would, if none of it can be written back.
    """
    with _as_ufo_3(base, (), None) as (files, unreadable):
        files.layers()
        files.contents()
        if "lib.plist" in files.names:
            glyph_order(files)
        return dict(unreadable)


def check_ufo_target(target: Path, base: Path | None, *, force: bool) -> None:
    """Raise ExportError if a UFO may not be written to `target`; worth asking before hours of work."""
    if target.suffix.lower() not in (".ufo", ".ufoz"):
        raise ExportError(f"{target.name} should end in .ufo or .ufoz.", path=target)
    if base is not None:
        source, place = base.resolve(), target.resolve()
        if source == place or source in place.parents or place in source.parents:
            raise ExportError(f"{target} is the font being read. Choose another name.", path=target)
    if force and target.is_dir() and any(target.iterdir()) and not (target / "metainfo.plist").exists():
        raise ExportError(f"{target} is a folder that is not a UFO, so it was not replaced.", path=target)
    atomic.check_target(target, force=force)


@contextmanager
def _as_ufo_3(
    base: Path | ufoLib2.Font | None, glyphs: Sequence[GeneratedGlyph], info: FontNames | None
) -> Iterator[tuple[UfoFiles, dict[str, str]]]:
    """The base as files of a UFO 3, and the glyphs of it that could not be converted with the reason."""
    unreadable: dict[str, str] = {}
    if isinstance(base, Path):
        with open_ufo(base) as files:
            if files.format_version == 3:
                yield files, unreadable
                return
        font = _open_old(base, unreadable)
    elif base is None:
        font = new_font([glyph.source for glyph in glyphs], info or FontNames())
    else:
        font = copy.deepcopy(base)  # saving would bind the caller's font to the temporary file
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "base.ufo")
        unreadable |= keep_first_groups(font)
        try:
            _, left_out = without_culprits(font, lambda copied: copied.save(path, overwrite=True), "saved as UFO 3")
        except Exception as error:  # ufoLib raises exceptions of many kinds
            called = base if isinstance(base, Path) else font.info.familyName or "The font"
            raise ExportError(f"{called} could not be saved as UFO 3: {reason(error)}.") from error
        with open_ufo(path) as files:
            yield files, {**unreadable, **left_out}


def _features(files: UfoFiles, base: Path | ufoLib2.Font | None, target: Path) -> dict[str, bytes]:
    if not isinstance(base, Path) or FEATURES not in files.names:
        return {}
    there = files.read(FEATURES)
    here = relocated(there, base, target)
    return {FEATURES: here} if here != there else {}


def _open_old(path: Path, unreadable: dict[str, str]) -> ufoLib2.Font:
    """A UFO 1 or 2; a glyph that cannot be read is left out and named in `unreadable`."""
    font = open_font(path)
    for name in sorted(font.keys()):
        try:
            font[name]
        except Exception as error:
            unreadable[name] = f"{name} cannot be read and was left out: {reason(error)}."
            del font[name]
    return font


def _write(target: Path, files: UfoFiles, changed: Mapping[str, bytes], *, force: bool) -> None:
    with atomic.staged(target, force=force) as place:
        if target.suffix.lower() == ".ufoz":
            _write_archive(place, target.stem, files, changed)
        else:
            _write_folder(place, files, changed)


def _write_folder(place: Path, files: UfoFiles, changed: Mapping[str, bytes]) -> None:
    names = _names(files, changed)
    folders = {place, *((place / name).parent for name in names)}
    for folder in sorted(folders):
        folder.mkdir(parents=True, exist_ok=True)
    # waiting for the disk file by file takes twenty times as long
    with ThreadPoolExecutor(WRITERS) as pool:
        for _ in pool.map(lambda name: atomic.write_new(place / name, _content(files, changed, name)), names):
            pass
    for folder in folders:
        atomic.sync_folder(folder)


def _write_archive(place: Path, stem: str, files: UfoFiles, changed: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(place, "x", zipfile.ZIP_DEFLATED) as archive:
        for name in _names(files, changed):
            entry = zipfile.ZipInfo(f"{stem}.ufo/{name}")  # its fixed date keeps the bytes the same
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _content(files, changed, name))


def _names(files: UfoFiles, changed: Mapping[str, bytes]) -> list[str]:
    return sorted(files.names | changed.keys())


def _content(files: UfoFiles, changed: Mapping[str, bytes], name: str) -> bytes:
    return changed[name] if name in changed else files.read(name)
