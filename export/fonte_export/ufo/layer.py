"""Generated glyphs in a layer of the designer's own UFO: nothing else of it changes."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import ufoLib2
from fontTools.ufoLib.filenames import userNameToFileName
from fontTools.ufoLib.glifLib import readGlyphFromString

from fonte_export.errors import ExportError, reason
from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.mark_color import MARK_COLOR
from fonte_export.provenance import LIB_KEY, is_untouched
from fonte_export.ufo.additions import default_facts, glyph_lib, target_name
from fonte_export.ufo.files import DEFAULT_LAYER_FOLDER, UfoFiles, dump_plist, open_ufo
from fonte_export.ufo.glif import new_glif
from fonte_export.ufo.in_place import Changes, save_in_place
from fonte_export.ufo.snapshot import Snapshot

GENERATED = "fonte.generated"
"""The layer that generated glyphs go to; lower-case ASCII, as every editor takes it."""


@dataclass(frozen=True, slots=True)
class WrittenLayer:
    """What `write_layer` did."""

    written: Mapping[str, str]
    """Name of the source to the name of the glyph that holds it."""
    skipped: Mapping[str, str]
    """Name of the source to a sentence that says why it was not written."""


def write_layer(
    ufo: Path,
    glyphs: Sequence[GeneratedGlyph],
    *,
    layer: str = GENERATED,
    replace: Collection[str] = (),
    mark_color: str | None = MARK_COLOR,
    snapshot: Snapshot | None = None,
) -> WrittenLayer:
    """Write `glyphs` into `layer` of a UFO 3 or UFOZ, all in one step; the layer is made if it is not there.

    Only files of the layer and, for a new one, layercontents.plist change. A glyph of the layer that was edited by hand
    stays, unless `replace` names it. Raises ExportError, also if the files concerned changed on disk since `snapshot`.
    """
    ufo = ufo.resolve()
    snapshot = snapshot or Snapshot.take(ufo)
    with open_ufo(ufo) as files:
        require_ufo_3(files)
        facts = default_facts(files)
        by_unicode = {code: name for name in reversed(facts) if (known := facts[name]) for code in known.unicodes}
        folder = layer_folder(files, layer)
        present = files.contents(folder) if folder else {}
        drawn: dict[str, bytes] = {}
        written: dict[str, str] = {}
        skipped: dict[str, str] = {}
        for glyph in glyphs:
            source = glyph.source
            try:
                name = target_name(source, facts, by_unicode)
                if name in drawn:
                    raise ExportError(f"{source.name}: the glyph {name} is already written.", glyph=name)
                named = name in replace or source.name in replace
                if name in present and not named and _edited(name, files.read(f"{folder}/{present[name]}")):
                    raise ExportError(f"{name} in layer {layer} was edited by hand and stays.", glyph=name)
                drawn[name] = new_glif(name, source, glyph_lib(glyph, mark_color))
            except ExportError as error:
                skipped[source.name] = str(error)
            except (ValueError, OverflowError, TypeError, ArithmeticError) as error:
                skipped[source.name] = f"{source.name} has an outline that cannot be written: {reason(error)}."
            else:
                written[source.name] = name
        save_in_place(files, plan_layer(files, layer, drawn), snapshot)
    return WrittenLayer(written, skipped)


def check_layer_target(ufo: Path, layer: str = GENERATED) -> None:
    """Raise ExportError if a layer could not be written into `ufo`; worth asking before hours of work."""
    ufo = ufo.resolve()
    with open_ufo(ufo) as files:
        require_ufo_3(files)
        files.contents()
        folder = layer_folder(files, layer)
        if folder is not None:
            files.contents(folder)
    if not os.access(ufo, os.W_OK) or (ufo.is_file() and not os.access(ufo.parent, os.W_OK)):
        message = f"{ufo} cannot be written to; change its permissions, or make a new UFO instead."
        raise ExportError(message, path=ufo)


def plan_layer(files: UfoFiles, layer: str, glifs: Mapping[str, bytes]) -> Changes:
    """The changes that put `glifs`, by glyph name, into `layer`, whose old state holds up to the last write.

    An existing glyph gets a new file beside the old one; replacing contents.plist, the last file written, then turns
    the whole layer from old to new.
    """
    folder = layer_folder(files, layer)
    listed = folder is not None
    if folder is None:
        taken_folders = {name.split("/")[0].lower() for _, name in files.layers()}
        folder = userNameToFileName(layer, existing=taken_folders, prefix="glyphs.")
    inside = [name.removeprefix(f"{folder}/") for name in files.names if name.startswith(f"{folder}/")]
    taken = {name.lower() for name in inside}
    old = files.contents(folder) if listed else {}
    contents = dict(old)
    changed: dict[str, bytes] = {}
    for name, data in glifs.items():
        if name in old and files.read(f"{folder}/{old[name]}") == data:
            continue
        contents[name] = _free_file(name, taken)
        taken.add(contents[name].lower())
        changed[f"{folder}/{contents[name]}"] = data
    if changed:
        changed[f"{folder}/contents.plist"] = dump_plist(contents)
    if changed and not listed:
        layers = [[name, place] for name, place in files.layers()]
        changed["layercontents.plist"] = dump_plist([*layers, [layer, folder]])
    obsolete = {file for name, file in old.items() if contents[name] != file}
    obsolete |= set(_orphans(files, folder, inside, {*contents.values(), *obsolete}))
    return Changes(changed, [f"{folder}/{file}" for file in sorted(obsolete)])


def layer_folder(files: UfoFiles, layer: str) -> str | None:
    """The folder of a layer, None if there is no such layer; ExportError if it is the default layer."""
    folder = dict(files.layers()).get(layer)
    if folder == DEFAULT_LAYER_FOLDER:
        raise ExportError(f"{layer} is the default layer of {files.path}; choose another.", path=files.path)
    return folder


def require_ufo_3(files: UfoFiles) -> None:
    """Raise ExportError unless the UFO can hold layers."""
    if files.format_version != 3:
        message = f"{files.path} is UFO {files.format_version}, which has no layers. Save it as UFO 3 first."
        raise ExportError(message, path=files.path)


def read_glyph(name: str, data: bytes) -> ufoLib2.objects.Glyph:
    """A GLIF as a glyph that draws itself; ExportError if it cannot be read."""
    glyph = ufoLib2.objects.Glyph(name)
    try:
        readGlyphFromString(data, glyph, glyph.getPointPen())
    except Exception as error:  # ufoLib raises exceptions of many kinds
        raise ExportError(f"{name} cannot be read: {reason(error)}.", glyph=name) from error
    return glyph


def _edited(name: str, data: bytes) -> bool:
    """True unless the glyph is as Fonte drew it; one that cannot be read is not overwritten."""
    try:
        glyph = read_glyph(name, data)
    except ExportError:
        return True
    return not is_untouched(glyph, glyph.width, glyph.lib)


def _free_file(name: str, taken: Collection[str]) -> str:
    """Two names take turns: R_.glif, then R_.2.glif beside it, then R_.glif again."""
    plain = str(userNameToFileName(name, suffix=".glif"))
    return plain if plain.lower() not in taken else str(userNameToFileName(name, taken, suffix=".2.glif"))


def _orphans(files: UfoFiles, folder: str, inside: Iterable[str], known: Collection[str]) -> Iterable[str]:
    """GLIFs of Fonte that contents.plist does not list, left by a save that was killed."""
    for file in inside:
        if file.endswith(".glif") and file not in known and LIB_KEY.encode() in files.read(f"{folder}/{file}"):
            yield file
