"""Which files of a UFO 3 change when generated glyphs are added; they are written elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fontTools.misc.roundTools import otRound
from fontTools.ufoLib.filenames import userNameToFileName

from fonte_export import provenance
from fonte_export.errors import ExportError, reason
from fonte_export.glyph_source import GeneratedGlyph, GlyphSource
from fonte_export.provenance import COMPOSITE, LIB_KEY, OFF_KEY, lib_entry, outline_hash, path_data
from fonte_export.ufo.files import DEFAULT_LAYER_FOLDER, UfoFiles, dump_plist
from fonte_export.ufo.glif import GlifFacts, new_glif, read_facts, with_outline

ORDER = "public.glyphOrder"


@dataclass(frozen=True, slots=True)
class Additions:
    """New file contents in the order to write them, and the result for each glyph."""

    files: Mapping[str, bytes]
    """Path in the UFO to bytes: GLIFs first, then contents.plist, then lib.plist."""
    written: Mapping[str, str]
    """Name of the source to the name of the glyph that holds it in the UFO."""
    skipped: Mapping[str, str]
    """Name of the source to a sentence that says why it was not written."""


def plan_additions(
    files: UfoFiles, glyphs: Sequence[GeneratedGlyph], *, replace: Collection[str] = (), mark_color: str | None
) -> Additions:
    """Bring `glyphs` into the default layer: new ones beside those there, or into undrawn placeholders.

    A glyph is found by code point first, then by name. A drawn one is left alone unless its name, or the name of the
    source, is in `replace`. A glyph that cannot be written does not affect the others. A font that wants no marks
    (`is_unmarked`) gets none.
    """
    contents, unmarked = files.contents(), is_unmarked(files)
    facts = default_facts(files)
    by_unicode = {code: name for name in reversed(facts) if (known := facts[name]) for code in known.unicodes}
    folder = f"{DEFAULT_LAYER_FOLDER}/"
    # files that contents.plist does not list are kept as well
    taken = {name.removeprefix(folder).lower() for name in files.names if name.startswith(folder)}
    changed: dict[str, bytes] = {}
    written: dict[str, str] = {}
    skipped: dict[str, str] = {}
    added: dict[str, str] = {}
    for glyph in glyphs:
        source = glyph.source
        try:
            name = target_name(source, facts, by_unicode)
            if name in written.values():
                raise ExportError(f"{source.name}: the glyph {name} is already written.", glyph=name)
            lib = {} if unmarked else glyph_lib(glyph, mark_color)
            if name in contents:
                path = f"{DEFAULT_LAYER_FOLDER}/{contents[name]}"
                redraw = name in replace or source.name in replace
                changed[path] = _filled(files, path, name, facts[name], source, lib, redraw=redraw)
            else:
                file = userNameToFileName(name, existing=taken, suffix=".glif")
                changed[f"{DEFAULT_LAYER_FOLDER}/{file}"] = new_glif(name, source, lib)
                taken.add(file.lower())
                added[name] = file
        except ExportError as error:
            skipped[source.name] = str(error)
        except (ValueError, OverflowError, TypeError, ArithmeticError) as error:
            skipped[source.name] = f"{source.name} has an outline that cannot be written: {reason(error)}."
        else:
            written[source.name] = name
    if added:
        changed[f"{DEFAULT_LAYER_FOLDER}/contents.plist"] = dump_plist(contents | added)
        changed |= extended_order(files, list(added))
    return Additions(changed, written, skipped)


def is_unmarked(files: UfoFiles) -> bool:
    """Whether the designer wants no mark on what Fonte draws for this font."""
    info = files.plist("fontinfo.plist") if "fontinfo.plist" in files.names else {}
    return provenance.is_unmarked(glyph_order(files)[0], info.get("note") if isinstance(info, dict) else None)


def marks_off(files: UfoFiles) -> dict[str, bytes]:
    """New lib.plist that says that the designer wants no marks; empty if it says so already."""
    return {} if is_unmarked(files) else {"lib.plist": dump_plist(glyph_order(files)[0] | {OFF_KEY: True})}


def glyph_lib(glyph: GeneratedGlyph, mark_color: str | None) -> dict[str, Any]:
    """The lib of a glyph that Fonte drew: its provenance and, unless None, the mark colour. Of others nothing."""
    if glyph.by_hand:
        return {}
    entry = lib_entry(_with_drawn(glyph), outline_hash(glyph.source, glyph.source.width))
    return {LIB_KEY: entry} | ({"public.markColor": mark_color} if mark_color else {})


def _with_drawn(glyph: GeneratedGlyph) -> Mapping[str, Any]:
    """The provenance, and (except for a composite) the outline of the network, to measure later edits."""
    if COMPOSITE in glyph.provenance:
        return glyph.provenance
    drawn = glyph.drawn or glyph.source
    return {**glyph.provenance, "drawn": path_data(drawn), "drawnWidth": otRound(drawn.width)}


def default_facts(files: UfoFiles) -> dict[str, GlifFacts | None]:
    """The glyphs of the default layer; None for one that cannot be read, which is never written to."""
    return {name: _facts(files, file) for name, file in files.contents().items()}


def _facts(files: UfoFiles, file: str) -> GlifFacts | None:
    try:
        return read_facts(files.read(f"{DEFAULT_LAYER_FOLDER}/{file}"))
    except ExportError:
        return None


def target_name(source: GlyphSource, facts: Mapping[str, GlifFacts | None], by_unicode: Mapping[int, str]) -> str:
    """The glyph that a source belongs to: by code point, then by name unless that means another character."""
    for code in source.unicodes:
        if code in by_unicode:
            return by_unicode[code]
    known = facts.get(source.name)
    if known is None or not known.unicodes or not source.unicodes:
        return source.name
    # the designer uses this name for another character
    code = source.unicodes[0]
    return f"uni{code:04X}" if code <= 0xFFFF else f"u{code:05X}"


def _filled(
    files: UfoFiles,
    path: str,
    name: str,
    facts: GlifFacts | None,
    source: GlyphSource,
    lib: Mapping[str, Any],
    *,
    redraw: bool,
) -> bytes:
    if facts is None:
        raise ExportError(f"{name} was left as it is: {path} cannot be read.", path=files.path, glyph=name)
    if facts.drawn and not redraw:
        raise ExportError(f"{name} is drawn already and was left as it is.", path=files.path, glyph=name)
    return with_outline(files.read(path), source, lib, replace=facts.drawn)


def extended_order(files: UfoFiles, names: list[str]) -> dict[str, bytes]:
    """New lib.plist with `names` at the end of the glyph order; empty if the font keeps no order."""
    lib, order = glyph_order(files)
    if order is None:
        return {}
    known = set(order)
    missing = [name for name in names if name not in known]
    return {"lib.plist": dump_plist(lib | {ORDER: order + missing})} if missing else {}


def glyph_order(files: UfoFiles) -> tuple[dict[str, Any], list[str] | None]:
    """The lib of the font, and the glyph order in it, None without one. Raises ExportError for a lib that is none."""
    lib = files.plist("lib.plist") if "lib.plist" in files.names else {}
    if not isinstance(lib, dict):
        raise ExportError(f"lib.plist in {files.path} is not a dictionary; save the font again.", path=files.path)
    order = lib.get(ORDER)
    if not isinstance(order, list) or not all(isinstance(name, str) for name in order):
        return lib, None
    return lib, order
