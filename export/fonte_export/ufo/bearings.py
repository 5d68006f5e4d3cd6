"""New side bearings for the glyphs of a UFO and for all composites built from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fonte_export.errors import ExportError
from fonte_export.ufo.files import DEFAULT_LAYER_FOLDER, UfoFiles
from fonte_export.ufo.glif_metrics import GlifMetrics


@dataclass(frozen=True, slots=True)
class Growth:
    """By how many font units the left and the right side bearing of a glyph grow, and whose bearings it follows."""

    left: float = 0
    right: float = 0
    follows: str = ""


@dataclass(frozen=True, slots=True)
class Respaced:
    """The GLIFs that change (path in the UFO to bytes), what became of each glyph, and why one was left alone."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    grown: Mapping[str, Growth] = field(default_factory=dict)
    widths: Mapping[str, float] = field(default_factory=dict)
    """New advance widths, font units."""
    problems: Mapping[str, str] = field(default_factory=dict)


def respace(files: UfoFiles, wanted: Mapping[str, Growth], apart: Mapping[str, Growth] | None = None) -> Respaced:
    """Give the glyphs of the default layer the bearings `wanted`; other layers stay as they are.

    Contours, anchors, guidelines and background image of a glyph move together. A composite as wide as its first
    component, which stands at its origin, follows it: the accents of a letter move with it. Any other composite keeps
    its looks unless it is among `wanted`: moves of its bases are compensated. `apart`: what a composite that follows
    grows beyond its base. A glyph whose GLIF cannot be read is named in `problems` and left alone.
    """
    glyphs, paths, problems = _read(files)
    grown: dict[str, Growth] = {}
    for name in glyphs:
        _grow(name, glyphs, wanted, apart or {}, grown, ())
    changed: dict[str, bytes] = {}
    for name, glyph in glyphs.items():
        own = grown[name]
        moves = []
        for part in glyph.components:
            base = grown.get(part.base, Growth()).left
            moves.append((own.left - part.x_scale * base, -part.xy_scale * base))
        if own.left or own.right or any(dx or dy for dx, dy in moves):
            changed[paths[name]] = glyph.moved(own.left, glyph.width + own.left + own.right, moves)
    shown = {name: growth for name, growth in grown.items() if growth.left or growth.right}
    widths = {name: glyphs[name].width + growth.left + growth.right for name, growth in shown.items()}
    return Respaced(changed, shown, widths, problems)


def _read(files: UfoFiles) -> tuple[dict[str, GlifMetrics], dict[str, str], dict[str, str]]:
    glyphs: dict[str, GlifMetrics] = {}
    paths: dict[str, str] = {}
    problems: dict[str, str] = {}
    for name, file in files.contents().items():
        paths[name] = f"{DEFAULT_LAYER_FOLDER}/{file}"
        try:
            glyphs[name] = GlifMetrics.read(files.read(paths[name]))
        except ExportError as error:
            problems[name] = f"{name} was left as it is: {error}"
    return glyphs, paths, problems


def _grow(
    name: str, glyphs: Mapping[str, GlifMetrics], wanted: Mapping[str, Growth], apart: Mapping[str, Growth],
    grown: dict[str, Growth], within: tuple[str, ...],
) -> Growth:  # fmt: skip
    """The growth of a glyph, its bases first; circular bases are ignored."""
    if name not in grown:
        leader = _leader(name, glyphs)
        if leader and leader not in (*within, name):
            growth = _grow(leader, glyphs, wanted, apart, grown, (*within, name))
            more = apart.get(name, Growth())
            grown[name] = Growth(growth.left + more.left, growth.right + more.right, leader)
        else:
            grown[name] = wanted.get(name, Growth())
    return grown[name]


def _leader(name: str, glyphs: Mapping[str, GlifMetrics]) -> str:
    """The base whose bearings are those of the composite, an empty string where there is none."""
    glyph = glyphs[name]
    if glyph.has_contours or not glyph.components:
        return ""
    first = glyph.components[0]
    base = glyphs.get(first.base)
    same = base is not None and first.upright and first.x == 0 and base.width == glyph.width
    return first.base if same else ""
