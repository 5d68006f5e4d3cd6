"""Accepting: generated outlines move from their layer into the default layer; no drawing is lost."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import cast

from fontTools.ufoLib.filenames import userNameToFileName

from fonte_export import atomic
from fonte_export.errors import ExportError
from fonte_export.glyph_source import GlyphSource
from fonte_export.provenance import LIB_KEY, outline_hash
from fonte_export.ufo.additions import extended_order, is_unmarked, marks_off
from fonte_export.ufo.files import DEFAULT_LAYER_FOLDER, UfoFiles, dump_plist, open_ufo
from fonte_export.ufo.glif import read_facts, with_outline, without_mark
from fonte_export.ufo.in_place import Changes, save_in_place
from fonte_export.ufo.layer import GENERATED, layer_folder, plan_layer, read_glyph, require_ufo_3
from fonte_export.ufo.snapshot import Snapshot

PREVIOUS = "fonte.previous"
"""The layer that keeps replaced drawings."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What `accept_into_default` did."""

    accepted: Sequence[str]
    skipped: Mapping[str, str]
    """Glyph name to a sentence that says why it was not accepted."""
    backup: Path | None
    """A UFOZ of the font as it was before; None if nothing had to be written."""


def accept_into_default(
    ufo: Path,
    names: Sequence[str],
    *,
    layer: str = GENERATED,
    backup_folder: Path | None = None,
    snapshot: Snapshot | None = None,
    unmarked: bool = False,
) -> Accepted:
    """Put the outlines and advances of `names`, glyphs of `layer`, into the default layer of a UFO 3 or UFOZ.

    An existing glyph keeps its name, code points, anchors, guidelines, note and lib; its old drawing goes into the
    layer `fonte.previous` first. Before anything changes, the whole font is saved as a UFOZ in `backup_folder`
    (default: beside the font). Each glyph is at every moment the old or the new; repeating the call after a crash
    completes it. `unmarked`: the font is to bear no marks from now on (`OFF_KEY`). Raises ExportError.
    """
    ufo = ufo.resolve()
    snapshot = snapshot or Snapshot.take(ufo)
    with open_ufo(ufo) as files:
        require_ufo_3(files)
        folder = layer_folder(files, layer)
        if folder is None:
            raise ExportError(f"{ufo} has no layer {layer} to accept from.", path=ufo)
        offered, contents = files.contents(folder), files.contents()
        switched = marks_off(files) if unmarked else {}
        unmarked = unmarked or is_unmarked(files)
        previous: dict[str, bytes] = {}
        changed: dict[str, bytes] = {}
        added: dict[str, str] = {}
        taken = {file.rpartition("/")[2].lower() for file in files.names if file.startswith("glyphs/")}
        skipped: dict[str, str] = {}
        accepted: list[str] = []
        for name in dict.fromkeys(names):
            try:
                if name not in offered:
                    raise ExportError(f"There is no {name} in layer {layer}.", path=ufo, glyph=name)
                data = files.read(f"{folder}/{offered[name]}")
                if name in contents:
                    path = f"{DEFAULT_LAYER_FOLDER}/{contents[name]}"
                    old = files.read(path)
                    new = _accepted_glif(name, old, data, unmarked=unmarked)
                    if new != old and read_facts(old).drawn:
                        previous[name] = old
                else:
                    added[name] = userNameToFileName(name, existing=taken, suffix=".glif")
                    taken.add(added[name].lower())
                    path, old = f"{DEFAULT_LAYER_FOLDER}/{added[name]}", None
                    new = without_mark(data) if unmarked else data
                if new != old:
                    changed[path] = new
                accepted.append(name)
            except ExportError as error:
                skipped[name] = str(error)
        if added:
            changed[f"{DEFAULT_LAYER_FOLDER}/contents.plist"] = dump_plist(contents | added)
            switched |= extended_order(files.with_files(switched), list(added))
        if accepted:
            changed |= switched
        if not changed:
            return Accepted(accepted, skipped, None)
        changes = plan_layer(files, PREVIOUS, previous).then(Changes(changed))
        snapshot.require_unchanged([*changes.files, *changes.obsolete])
        backup = back_up(files, backup_folder or ufo.parent)
        save_in_place(files, changes, snapshot)
    return Accepted(accepted, skipped, backup)


def _accepted_glif(name: str, old: bytes, offered: bytes, *, unmarked: bool) -> bytes:
    glyph, current = read_glyph(name, offered), read_glyph(name, old)
    if outline_hash(current, current.width) == outline_hash(glyph, glyph.width):
        return old
    told = () if unmarked else (LIB_KEY, "public.markColor")
    lib = {key: glyph.lib[key] for key in told if key in glyph.lib}
    return with_outline(old, cast(GlyphSource, glyph), lib, replace=True)


def back_up(files: UfoFiles, folder: Path) -> Path:
    """All of a UFO as a new UFOZ in `folder`; where it is."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    names = (f"{files.path.stem}.backup-{stamp}{f'-{n}' if n else ''}.ufoz" for n in count())
    target = next(path for name in names if not (path := folder / name).exists())
    with atomic.staged(target) as place, zipfile.ZipFile(place, "x", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files.names):
            archive.writestr(f"{files.path.stem}.ufo/{name}", files.read(name))
    return target
