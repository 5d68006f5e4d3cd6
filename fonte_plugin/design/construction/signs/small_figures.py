"""Small figures ¹ ² ³ at the height of figures, and the fractions ¼ ½ ¾ that are set of them and of a bar.

Old-style figures are all made as high as capitals require. Numbers that the font does not give are medians of some 90
open fonts.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping
from dataclasses import dataclass

from fonte_plugin.design.construction.kit import Kit, Part
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.design.construction.scaled_letters import KEPT, leaning, resized, size, upright
from fonte_plugin.outlines.box import NOWHERE, bounds
from fonte_plugin.outlines.contour import Contours, moved
from fonte_plugin.outlines.geometry import flatten
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.primitives import polygon

FIGURES = "1234"
SUPERIORS = {"1": "¹", "2": "²", "3": "³"}
SLASH = "\u2044"
SMALL = 0.59
"""height of small figures, in heights of the figures they are made of"""
WIDER = 1.06
"""how much wider they are than in proportion"""
ONE_WIDER = 1.12
"""the same of the figure one"""
LINING = 0.08
"""how far the feet and the heads of figures that stand on two lines lie apart at most, in cap heights"""
LEAST = 12.0
"""smallest side bearing, in thousandths of the em"""
MOST = 60.0
"""largest side bearing, in thousandths of the em"""
THICKEST = 0.13
"""largest thickness of the bar, in heights of the figures"""
OUT = 0.015
"""how far the bar reaches beyond the figures, in their height"""
LEAN = 0.25
"""how far the bar leans for each unit of its height, before LEAN_WIDE is added"""
LEAN_WIDE = 0.47
"""what is added to it, for each width over height of the widest figure"""
WHITE = 0.085
"""between bar and figures, in the height of figures"""
NARROWER = (1.0, 0.9, 0.8, 0.7)
"""widths that are tried in a fixed-pitch font, as shares of those in other fonts"""


@dataclass(frozen=True, slots=True)
class _Small:
    """Small figures put upright, the ink from x 0 and on the baseline; font units.

    `rise`: how far superiors stand above it; `top`: how high figures are; `widest`: width over height of the widest.
    """

    outlines: Mapping[str, Contours]
    rise: float
    top: float
    widest: float

    @classmethod
    def of(cls, kit: Kit, needs: str, narrower: float = 1.0) -> _Small | None:
        """All small figures at one weight (drawn ones as they are); if that fails, only those of `needs`."""
        figures = {figure: upright(kit, figure) for figure in FIGURES if _is_drawn(kit, figure)}
        frames = {figure: frame for figure, outline in figures.items() if (frame := bounds(outline)) is not None}
        own = {
            figure: upright(kit, sign) for figure, sign in SUPERIORS.items()
            if narrower == 1 and figure in frames and sign not in kit.built and _is_drawn(kit, sign)
        }  # fmt: skip
        apart = max(max(frame[i] for frame in frames.values()) - min(frame[i] for frame in frames.values())
                    for i in (1, 3))  # fmt: skip
        lining = apart <= LINING * kit.cap_height
        top = min(frame.top for frame in frames.values()) if lining else kit.cap_height
        tall = {figure: size(outline)[1] / (size(figures[figure])[1] if lining else top)
                for figure, outline in own.items()}  # fmt: skip
        share = statistics.median(tall.values()) if tall else SMALL
        stands = [frame.bottom for outline in own.values() if (frame := bounds(outline)) is not None]
        rise = max(stands) if stands else float(round(top - share * top))
        kept = {figure: moved(outline, -(bounds(outline) or NOWHERE).left, -rise) for figure, outline in own.items()}
        widest = max(frame.width for frame in frames.values()) / top
        for wanted in (figures, needs):
            missing = {figure: figures[figure] for figure in FIGURES if figure in wanted and figure not in own}
            made = _made(kit, missing, share, narrower, 0 if lining else top)
            if made is not None:
                return cls({**made, **kept}, rise, top, widest)
        return None


def _is_drawn(kit: Kit, character: str) -> bool:
    return character in kit.drawn and bool(kit.drawn[character].contours)


def _made(
    kit: Kit, figures: Mapping[str, Contours], share: float, narrower: float, height: float
) -> dict[str, Contours] | None:
    """The figures `share` times as high, or so much of `height` where that is no 0; None where one is too heavy."""
    for power in KEPT:
        made: dict[str, Contours] = {}
        for figure, outline in figures.items():
            wide, tall = size(outline)
            high = share * (height or tall)
            wider = (ONE_WIDER if figure == "1" else WIDER) * share
            if height:  # half-way between all as wide as before beside one another and each in its own proportions
                wider = math.sqrt(share * high / tall)
            small = resized(kit, outline, (narrower * wider * wide, high), (narrower * share**power, share**power))
            if small is None:
                break
            low = 0.0 if height else share * (bounds(outline) or NOWHERE).bottom
            made[figure] = moved(small, 0, low)
        if len(made) == len(figures):
            return made
    return None


def _bearings(kit: Kit, figure: str) -> tuple[float, float]:
    """Side bearings of a small figure: smaller as strokes are, and those of a tabular 1 no wider than most."""
    left, _, right, _ = bounds(upright(kit, figure)) or NOWHERE
    whites = left - kit.aside, kit.drawn[figure].width - right + kit.aside
    least, most = LEAST * kit.style.unit, MOST * kit.style.unit
    before, after = (round(min(max(math.sqrt(SMALL) * white, least), most)) for white in whites)
    return before, after


def _superior(figure: str) -> Sign:
    def build(kit: Kit) -> Built | None:
        small = _Small.of(kit, figure)
        if small is None:
            return None
        (left, right), outline = _bearings(kit, figure), small.outlines[figure]
        drawn = leaning(kit, moved(outline, left + kit.aside, small.rise))
        return Built((Part(drawn),), round(left + size(outline)[0] + right))

    return Sign(figure, build)


def _fraction(above: str, below: str) -> Sign:
    """Both figures as near to the bar as the white allows; narrower in a fixed-pitch font."""

    def build(kit: Kit) -> Built | None:
        for narrower in NARROWER if kit.style.pitch is not None else NARROWER[:1]:
            small = _Small.of(kit, above + below, narrower)
            drawn = None if small is None else _set(kit, small, above, below, narrower)
            frame = bounds(drawn or ())
            if drawn is None or frame is None:
                return None
            wide = frame.width
            left, right = _bearings(kit, above)[0], _bearings(kit, below)[1]
            if kit.style.pitch is not None:
                left = right = round(LEAST * kit.style.unit)
            if kit.style.pitch is None or wide + left + right <= kit.style.pitch:
                placed = leaning(kit, moved(drawn, left - frame.left + kit.aside))
                return Built((Part(placed),), round(left + wide + right))
        return None

    return Sign(above + below, build)


def _set(kit: Kit, small: _Small, above: str, below: str, narrower: float) -> Contours:
    """The fraction put upright, the middle of its bar at x 0."""
    bar, lean, thick = _bar(kit, small, narrower)
    middle, clear = small.top / 2, thick / 2 + narrower * WHITE * small.top

    def beside(outline: Contours, side: int) -> Contours:
        """The figure on one side of the bar, as far from it as its nearest point has to be."""
        near = max(side * (lean * (y - middle) - x) for contour in outline for x, y in flatten(contour))
        return moved(outline, side * (near + math.hypot(1, lean) * clear))

    numerator = beside(moved(small.outlines[above], 0, small.rise), -1)
    return (*numerator, *bar, *beside(small.outlines[below], 1))


def _bar(kit: Kit, small: _Small, narrower: float) -> tuple[Contours, float, float]:
    """The bar, how far it leans for each unit of its height, and how thick it is; a fraction slash that is drawn."""
    if narrower == 1 and _is_drawn(kit, SLASH):
        own = upright(kit, SLASH)
        runs = [ink_runs(own, share * small.top) for share in (0.25, 0.5, 0.75)]
        if all(len(run) == 1 for run in runs):
            low, middle, high = (sum(run[0]) / 2 for run in runs)
            lean, wide = (high - low) / (0.5 * small.top), runs[1][0][1] - runs[1][0][0]
            return moved(own, -middle), lean, wide / math.hypot(1, lean)
    lean, out = narrower * (LEAN + LEAN_WIDE * small.widest), OUT * small.top
    thick = min(kit.brush.level, THICKEST * small.top)
    half, reach, high = math.hypot(1, lean) * thick / 2, lean * (small.top / 2 + out), small.top + out
    corners = (-reach - half, -out), (half - reach, -out), (reach + half, high), (reach - half, high)
    return (polygon(*corners),), lean, thick


SMALL_FIGURES: Mapping[str, Sign] = {
    **{character: _superior(figure) for figure, character in SUPERIORS.items()},
    "¼": _fraction("1", "4"), "½": _fraction("1", "2"), "¾": _fraction("3", "4"),
}  # fmt: skip
"""sign -> the figures it is made of, and how"""
