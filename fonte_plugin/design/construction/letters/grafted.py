"""Letters of upright fonts that take a part of another letter: thorn an ascender, eng a hook; kra loses its
ascender."""

from __future__ import annotations

from collections.abc import Mapping

from fonte_plugin.design.construction.finish import whole
from fonte_plugin.design.construction.kit import Kit
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.design.construction.stem import Upright
from fonte_plugin.outlines.box import Box, bounds, box_of
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.cutting import box
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import united, within, without

LOWERED = 0.17
"""how far the bowl of thorn lies below that of P, in heights of the letter: the median of some 110 open fonts"""
ALIKE = (0.8, 2.5)
"""how thick a hook may be beside the stem that it is made to fit: the right stem of N is often a thin stroke"""


def _small_thorn(kit: Kit) -> Built | None:
    """p with the ascender of another letter on its stem."""
    p, tall = kit.drawn["p"], ascender_of(kit)
    if kit.style.slant or p.bounds is None or tall is None or p.bounds.bottom >= 0:
        return None
    stem = Upright.find(p, [share * p.bounds.bottom for share in (0.25, 0.4, 0.55)], kit.style.unit, runs=1)
    if stem is None:
        return None
    (other, glyph), x_height = tall, kit.x_height
    seam = x_height + 0.35 * (kit.ascender - x_height)
    ascender = other.fitted(within(glyph.contours, box(bottom=seam)), stem)
    body = without(p.contours, box(right=stem.left, bottom=0.5 * x_height))  # the serif at the x-height
    return whole(kit, united(body, stem.rectangle(0, seam), ascender), p.width, 2)


def ascender_of(kit: Kit) -> tuple[Upright, Glyph] | None:
    """A letter with a straight stem above the x-height, and that stem."""
    x_height, rise = kit.x_height, kit.ascender - kit.x_height
    for character in "bhlk":
        glyph = kit.drawn.get(character)
        if glyph is not None and rise > 0.15 * x_height:
            heights = [x_height + share * rise for share in (0.3, 0.45, 0.6)]
            if (stem := Upright.find(glyph, heights, kit.style.unit, runs=1)) is not None:
                return stem, glyph
    return None


def _capital_thorn(kit: Kit) -> Built | None:
    """The stem of P with its foot at both ends, and its bowl further down."""
    glyph = kit.drawn["P"]
    frame = glyph.bounds
    if kit.style.slant or frame is None:
        return None
    low, high = frame.bottom, _top(glyph, frame)
    height, unit = high - low, kit.style.unit
    stem = Upright.find(glyph, [low + share * height for share in (0.15, 0.2, 0.25)], unit, runs=1)
    if stem is None:
        return None
    beside = [(c, extent) for c in within(glyph.contours, box(left=stem.right)) if (extent := bounds([c])) is not None]
    bowl = [(c, extent.bottom) for c, extent in beside if extent.top > low + 0.5 * height]
    if not bowl:
        return None
    down = round(min(LOWERED * height, 0.5 * (min(bottom for _, bottom in bowl) - low)))
    rooted = tuple(  # into the stem: outlines that only touch do not merge reliably
        c.map(lambda p: (p[0] - (p[0] <= stem.right + 0.5) * stem.width / 2, p[1] - down)) for c, _ in bowl
    )
    foot = within(glyph.contours, box(top=low + 0.2 * height))
    head = tuple(c.map(lambda p: (p[0], low + high - p[1])) for c in foot)
    top = within(glyph.contours, box(right=stem.right, bottom=low + 0.8 * height))
    drawn = united(stem.rectangle(low, high), foot, within(head, box(left=stem.right)), top, rooted)
    return whole(kit, drawn, glyph.width, len(glyph.contours))


def _top(glyph: Glyph, frame: Box) -> float:
    """How high the left stem reaches; a bowl may overshoot it."""
    left = bounds(within(glyph.contours, box(right=frame.left + 0.15 * frame.width)))
    return left.top if left else frame.top


def _small_eng(kit: Kit) -> Built | None:
    """n with the hook of j below its right leg."""
    n, x_height, unit = kit.drawn["n"], kit.x_height, kit.style.unit
    seam = 0.3 * x_height
    leg = Upright.find(n, [share * x_height for share in (0.25, 0.35, 0.45)], unit, run=1, runs=2)
    hook = _hook(kit, seam, leg)
    if leg is None or hook is None:
        return None
    inner = ink_runs(n.contours, seam)[0][1]
    body = without(n.contours, box(left=(inner + leg.left) / 2, top=seam))
    return whole(kit, united(body, leg.rectangle(seam - 0.02 * x_height, seam + 0.1 * x_height), hook), n.width, 1)


def _capital_eng(kit: Kit) -> Built | None:
    """N with the hook of j below its right stem."""
    glyph = kit.drawn["N"]
    frame = box_of(glyph.contours)
    heights = [frame.bottom + share * frame.height for share in (0.55, 0.65, 0.75)]
    stem = Upright.find(glyph, heights, kit.style.unit, run=-1)
    seam = 0.2 * kit.x_height
    hook = _hook(kit, seam, stem)
    if stem is None or hook is None:
        return None
    body = without(glyph.contours, box(left=stem.left, top=seam))
    return whole(kit, united(body, stem.rectangle(seam - 0.1 * kit.x_height, seam), hook), glyph.width, 1)


def _hook(kit: Kit, seam: float, stem: Upright | None) -> Contours | None:
    """The part of j below `seam`, moved onto `stem` and made as thick; None if j has no hook or its stem differs too
    much."""
    j, x_height = kit.drawn["j"], kit.x_height
    own = Upright.find(j, [share * x_height for share in (0.2, 0.3, 0.45)], kit.style.unit, runs=1)
    if kit.style.slant or stem is None or own is None or not ALIKE[0] <= own.width / stem.width <= ALIKE[1]:
        return None
    tail = within(j.contours, box(top=seam))
    frame = bounds(tail)
    if frame is None or frame.left > own.left - 0.4 * own.width or frame.right > own.right + 0.1 * own.width:
        return None
    return own.fitted(tail, stem)


def _kra(kit: Kit) -> Built | None:
    """k with the stem of an i."""
    k, i, x_height, unit = kit.drawn["k"], kit.drawn["i"], kit.x_height, kit.style.unit
    rise = kit.ascender - x_height
    stem = Upright.find(k, [x_height + share * rise for share in (0.3, 0.45, 0.6)], unit, runs=1)
    other = Upright.find(i, [share * x_height for share in (0.4, 0.5, 0.6)], unit, runs=1)
    if kit.style.slant or stem is None or other is None or rise < 0.15 * x_height:
        return None
    seam, top = 0.6 * x_height, x_height + 0.5 * rise
    body = without(k.contours, box(right=stem.right, bottom=seam))
    serif = bounds(within(k.contours, box(bottom=top)))
    if serif is not None and serif.left > stem.left - 0.25 * stem.width:  # a plain ascender, a plain top
        return whole(kit, united(body, stem.rectangle(seam, x_height)), k.width, 1)
    head = within(i.contours, box(bottom=seam, top=top))
    dotless = tuple(c for c in head if (frame := bounds([c])) is not None and frame.bottom < x_height)
    return whole(kit, united(body, other.fitted(dotless, stem)), k.width, 1)


GRAFTED: Mapping[str, Sign] = {
    "þ": Sign("p", _small_thorn), "Þ": Sign("P", _capital_thorn),
    "ŋ": Sign("nj", _small_eng), "Ŋ": Sign("Nj", _capital_eng), "ĸ": Sign("ki", _kra),
}  # fmt: skip
"""letter -> what it is made of, and how"""
