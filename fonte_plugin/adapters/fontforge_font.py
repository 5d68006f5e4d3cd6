"""A font that is open in FontForge: its drawn glyphs, proposals in their layer, and accepting them.

Measured on FontForge 20230101, and therefore avoided: `glyph.persistent` and `font.persistent` can crash the next save,
and UFOs are written without them; a comment with an ampersand is lost in UFOs; a glyph of a font that was closed is
freed memory, so glyphs are looked up anew each time; layers are copies, to be written back; without
`preserveLayerAsUndo` a change cannot be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import fontforge

from .job import FontState, Proposal
from .outlines import read_glyph
from .process import FonteProblem

GENERATED = "fonte.generated"
PREVIOUS = "fonte.previous"
FOREGROUND = 1
NO_COLOR = -2
PROPOSED_COLOR = 0x9ECCFF
PROPOSED = "Proposed by Fonte"
"""How the line of a glyph's comment begins that says where a proposed outline comes from."""
ACCEPTED = "Drawn by Fonte"
"""The same once the outline is accepted."""
OFF_LINE = "Not marked by Fonte, as its designer asked"
"""Line of a font's comment, the note of a UFO: what is accepted bears no mark. FontForge keeps no lib."""


class FontHost:
    """Puts proposals into a font that is open in FontForge."""

    where = f"View > Layers > {GENERATED} shows them; then accept."

    def __init__(self, font: Any, tell: Callable[[str], None], *, color: bool) -> None:
        self.font, self._tell, self._color = font, tell, color
        self._tenth = 0

    def put(self, proposal: Proposal) -> None:
        """Raises FonteProblem when the designer has closed the font meanwhile."""
        try:
            self.font.em  # noqa: B018 - the one thing that is safe to ask
        except RuntimeError as error:
            raise FonteProblem("The font was closed, so Fonte stopped drawing it.") from error
        found = _by_char(self.font).get(proposal.char)
        glyph = self.font[found] if found else self.font.createChar(ord(proposal.char), proposal.name)
        propose(self.font, glyph, proposal, color=self._color)

    def tell(self, sentence: str) -> None:
        self._tell(sentence)

    def progress(self, done: int, total: int, seconds_left: float | None) -> None:
        tenth = 10 * done // max(total, 1)
        if tenth != self._tenth:
            self._tenth = tenth
            left = "" if not seconds_left else f", about {seconds_left:.0f} s left"
            self._tell(f"{done} of {total} glyphs{left}")


def font_state(font: Any, tell: Callable[[str], None]) -> FontState:
    """The foreground of every drawn glyph that has a character; one that cannot be read is reported and left out."""
    glyphs: dict[str, dict[str, Any]] = {}
    unreadable = set()
    by_char = _by_char(font)
    for char, name in by_char.items():
        glyph = font[name]
        if is_drawn(glyph):
            try:
                glyphs[char] = read_glyph(_Foreground(glyph), name, glyph.width, lambda base: _Foreground(font[base]))
            except ValueError as error:
                tell(f"{name} cannot be read and is not used: {error}.")
                unreadable.add(char)
    proposed = (character(glyph) for glyph in proposals(font))
    return FontState(font.em, glyphs, frozenset(proposed), frozenset(unreadable))


def propose(font: Any, glyph: Any, proposal: Proposal, *, color: bool = True) -> None:
    """Put an outline into the glyph's background layer, undoably; the drawing stays as it is.

    A glyph that is not drawn gets its advance width at once, or the proposal could not be judged, and a line in its
    comment; for one that is drawn, both wait until the proposal is accepted.
    """
    outline, origin = proposal.outline, _in_words(proposal.origin)
    if GENERATED not in font.layers:
        font.layers.add(GENERATED, False, True)
    if not is_drawn(glyph):
        glyph.preserveLayerAsUndo(FOREGROUND)
        glyph.width = round(outline["width"])
        _remark(glyph, PROPOSED, origin)
    glyph.preserveLayerAsUndo(GENERATED)
    glyph.setLayer(layer_of(outline), GENERATED)
    _memory(glyph).update(width=outline["width"], origin=origin)
    if color and glyph.color in (NO_COLOR, -1):
        glyph.color = PROPOSED_COLOR


def marks_off(font: Any, *, wanted: bool) -> bool:
    """Whether what is accepted bears no mark: `wanted` now, which the font keeps, or once before."""
    lines = (font.comment or "").split("\n")
    if wanted and OFF_LINE not in lines:
        font.comment = "\n".join([*(lines if any(lines) else ()), OFF_LINE])
    return wanted or OFF_LINE in lines


def accept_proposal(font: Any, glyph: Any, *, unmarked: bool = False) -> None:
    """Move a proposal into the foreground; the old drawing goes to layer `fonte.previous`.

    The glyph's comment says where it came from, unless it is to be `unmarked`.
    """
    if is_drawn(glyph):
        if PREVIOUS not in font.layers:
            font.layers.add(PREVIOUS, bool(font.layers[FOREGROUND].is_quadratic), True)
        glyph.preserveLayerAsUndo(PREVIOUS)
        glyph.setLayer(glyph.layers[FOREGROUND], PREVIOUS)
        glyph.layerrefs[PREVIOUS] = glyph.layerrefs[FOREGROUND]
    proposal = glyph.layers[GENERATED]
    proposal.is_quadratic = font.layers[FOREGROUND].is_quadratic
    glyph.preserveLayerAsUndo(FOREGROUND)
    glyph.layerrefs[FOREGROUND] = ()
    glyph.setLayer(proposal, FOREGROUND)
    memory = _memory(glyph)
    glyph.width = round(memory.pop("width", glyph.width))
    origin = memory.pop("origin", None) or _remarked(glyph)
    _remark(glyph, "" if unmarked else ACCEPTED, origin)
    glyph.preserveLayerAsUndo(GENERATED)
    glyph.setLayer(fontforge.layer(), GENERATED)
    if glyph.color == PROPOSED_COLOR:
        glyph.color = NO_COLOR


def layer_of(outline: dict[str, Any]) -> Any:
    """A FontForge layer, cubic, of an outline of `fonte serve`."""
    layer = fontforge.layer()
    layer.is_quadratic = False
    for start, *segments in outline["contours"]:
        contour = fontforge.contour()
        contour.is_quadratic = False
        contour.moveTo(*start)
        for segment in segments:
            if len(segment) == 1:
                contour.lineTo(*segment[0])
            else:
                contour.cubicTo(*(tuple(point) for point in segment))
        contour.closed = True
        layer += contour
    return layer


def _by_char(font: Any) -> dict[str, str]:
    """One glyph name a character, the first of them."""
    names: dict[str, str] = {}
    for glyph in font.glyphs():
        if character(glyph):
            names.setdefault(character(glyph), glyph.glyphname)
    return names


def character(glyph: Any) -> str:
    """The character of a glyph, by code point or standard name, "" if it has none (n.alt is no n)."""
    code = glyph.unicode
    if code < 0 and "." not in glyph.glyphname:
        code = fontforge.unicodeFromName(glyph.glyphname)
    return chr(code) if code >= 0 else ""


def is_drawn(glyph: Any) -> bool:
    return bool(glyph.references) or not glyph.layers[FOREGROUND].isEmpty()


def proposals(font: Any) -> Iterator[Any]:
    if GENERATED in font.layers:
        for glyph in font.glyphs():
            if not glyph.layers[GENERATED].isEmpty():
                yield glyph


class _Foreground:
    """Draws the foreground of a glyph, whatever layer the designer is looking at."""

    def __init__(self, glyph: Any) -> None:
        self._glyph = glyph

    def draw(self, pen: Any) -> None:
        self._glyph.layers[FOREGROUND].draw(pen)
        for name, transformation, *_ in self._glyph.references:
            pen.addComponent(name, transformation)


def _memory(glyph: Any) -> dict[str, Any]:
    """Advance width and origin of the glyph's proposal: FontForge has one width a glyph. Not saved with the font."""
    if not isinstance(glyph.temporary, dict):
        glyph.temporary = {}
    memory: dict[str, Any] = glyph.temporary.setdefault("org.fonte", {})
    return memory


def _in_words(origin: dict[str, Any]) -> str:
    """The provenance of an outline for a comment: one line, glyphs by name, and no ampersand."""
    references = " ".join(fontforge.nameFromUnicode(ord(char)) for char in origin["references"])
    words = (
        f"Fonte {origin['version']}, model {origin['model']}, seed {origin['seed']}, temperature "
        f"{origin['temperature']:g}, style {origin['style']}, after {references}"
    )
    return " ".join(words.replace("&", "+").split())


def _remark(glyph: Any, what: str, origin: str) -> None:
    """Say in the glyph's comment, which is saved with the font, where its outline comes from; other lines stay.

    An empty `what` says nothing any more.
    """
    lines = [line for line in (glyph.comment or "").split("\n") if not line.startswith((PROPOSED, ACCEPTED))]
    told = [f"{what}: {origin}" if origin else what] if what else []
    glyph.comment = "\n".join([*(lines if any(lines) else ()), *told])


def _remarked(glyph: Any) -> str:
    """The provenance in the comment, of a proposal that was made before the font was opened."""
    for line in (glyph.comment or "").split("\n"):
        if line.startswith(PROPOSED):
            return str(line[len(PROPOSED) :].lstrip(": "))
    return ""
