"""How heavy, high, wide and slanted a typeface that begins from a style word alone should be.

The word leaves all of that open, and every n that the network draws is another answer: among some dozens of them, stems
range from 40 to 200 units. Many are drawn, and the nearest is fitted the rest of the way. All other glyphs are drawn to
fit the n, so they follow it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace

from fonte_plugin.completion.choice import Sample
from fonte_plugin.completion.references import named
from fonte_plugin.completion.veto import Limits, veto
from fonte_plugin.design.cleanup.weight import offset
from fonte_plugin.notation.grammar import MAX_COORDINATE, MIN_COORDINATE
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.outline import Outline

SHOWS = "n"
"""The letter by which a typeface is measured, the first that is drawn."""
DRAWN = 48
"""How many n are drawn to choose from."""
LIVELY = 0.8
"""The least temperature at which they are drawn."""
HEIGHTS = 0.25, 0.5
"""Heights at which its stem is measured, in heights of the letter."""
STRETCH = 1.25
"""How far the nearest n is stretched at most, in height and in width."""
HEAVIER = 1.4
"""How much thicker or thinner its stem is made at most."""
LEAN = 10.0
"""How many degrees it is slanted at most."""
OFFSETS = 2
NEAR = 1.0
_TOLERANCES = {"stem": 0.2, "x_height": 0.12, "width": 0.12, "slant": 2.5}
"""One step away from the target: logarithms, and degrees. Within NEAR steps the likeliest is taken."""


@dataclass(frozen=True, slots=True)
class TargetMetrics:
    """What is asked of the n, None where it is left open: its `stem`, height and advance width in units of a grid of
    1000 to the em, and its slant in degrees to the right.
    """

    stem: float | None = None
    x_height: float | None = None
    width: float | None = None
    slant: float | None = None

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) is not None for field in fields(self))

    def distance(self, found: TargetMetrics) -> float:
        """How far the measured values are off, in tolerances; 0 for what is not asked. No slant means upright."""
        steps = [((self.slant or 0) - (found.slant or 0)) / _TOLERANCES["slant"]]
        for name in ("stem", "x_height", "width"):
            asked, there = getattr(self, name), getattr(found, name)
            if asked is not None:
                steps.append(math.log(there / asked) / _TOLERANCES[name])
        return math.hypot(*steps)

    def chosen(self, samples: Sequence[Sample], limits: Limits) -> tuple[Sample, ...]:
        """The samples of an n, first the likeliest of those that are near, or the nearest, as fitted; the rest as they
        were. Those that cannot be measured come last, and one that fitting spoils is passed over. That many n differ
        says nothing against any of them, so none has an agreement."""

        def rank(sample: Sample) -> tuple[float, float]:
            found = measured(sample.outline)
            away = max(NEAR, self.distance(found)) if found else math.inf
            return away, -sample.log_probability / max(1, sample.tokens)

        ordered = sorted((replace(sample, agreement=None) for sample in samples), key=rank)
        for place, sample in enumerate(ordered):
            fitted = fit(sample.outline, self)
            if fitted is not None and not veto(fitted, limits):
                best = replace(sample, outline=fitted, changes=(*sample.changes, f"fitted to {self}"), parts=())
                return best, *ordered[:place], *ordered[place + 1 :]
        return tuple(ordered)

    def __str__(self) -> str:
        words = {
            "stem": "a stem of {0:g}",
            "x_height": "an x-height of {0:g}",
            "width": "a width of {0:g}",
            "slant": "a slant of {0:g} degrees",
        }
        return ", ".join(
            text.format(getattr(self, name)) for name, text in words.items() if getattr(self, name) is not None
        )


def measured(outline: Outline) -> TargetMetrics | None:
    """The metrics of an n; None unless two stems are found at both heights."""
    bounds = outline.bounds
    if bounds is None or bounds.top <= 0:
        return None
    low, high = (share * bounds.top + 0.25 for share in HEIGHTS)  # not on whole units, where nodes are
    below, above = ink_runs(outline.contours, low), ink_runs(outline.contours, high)
    if len(below) != 2 or len(above) != 2:
        return None
    (left, right), (upper_left, upper_right) = below[0], above[0]
    lean = math.degrees(math.atan2((upper_left + upper_right - left - right) / 2, high - low))
    return TargetMetrics(right - left, bounds.top, outline.width, lean)


def fit(outline: Outline, target_metrics: TargetMetrics) -> Outline | None:
    """The n fitted to the target, as far as STRETCH, HEAVIER and LEAN allow, on whole units; None if that fails."""
    found = measured(outline)
    if found is None:
        return None
    up = _factor(target_metrics.x_height, found.x_height, STRETCH)
    across = _factor(target_metrics.width, found.width, STRETCH)
    outline = _stretched(outline, across, up)
    now = measured(outline)
    if target_metrics.stem is not None and now is not None and now.stem:
        outline = _with_stem(outline, now.stem * _factor(target_metrics.stem, now.stem, HEAVIER))
    if target_metrics.slant is not None:
        leaning = math.tan(math.radians(found.slant or 0))
        lean = min(max(target_metrics.slant - (found.slant or 0), -LEAN), LEAN)
        further = math.tan(math.radians((found.slant or 0) + lean)) - leaning * across / up
        outline = _moved(outline, lambda x, y: (x + further * y, y))
    whole = _moved(outline, lambda x, y: (math.floor(x + 0.5), math.floor(y + 0.5)), math.floor(outline.width + 0.5))
    bounds = whole.bounds
    inside = bounds is not None and min(bounds) >= MIN_COORDINATE and max(bounds) <= MAX_COORDINATE
    return whole if inside else None


def _with_stem(outline: Outline, stem: float) -> Outline:
    """The n with a stem of that width, as high as it was; curves and slanted sides need a second try."""
    height = (outline.bounds or (0, 0, 0, 0))[3]
    for _ in range(OFFSETS):
        now = measured(outline)
        if now is None or now.stem is None:
            break
        outline = _offset(outline, (stem - now.stem) / 2)
        top = (outline.bounds or (0, 0, 0, 0))[3]
        up = height / top if top > 0 else 1.0
        outline = _stretched(outline, 1.0, up)
    return outline


def _factor(asked: float | None, found: float | None, most: float) -> float:
    if asked is None or not found:
        return 1.0
    return min(max(asked / found, 1 / most), most)


def _stretched(outline: Outline, across: float, up: float) -> Outline:
    return _moved(outline, lambda x, y: (across * x, up * y), across * outline.width)


def _moved(
    outline: Outline, function: Callable[[float, float], tuple[float, float]], width: float | None = None
) -> Outline:
    return outline.map(lambda point: function(*point), width)


def _offset(outline: Outline, distance: float) -> Outline:
    """All sides moved outwards by `distance`; the baseline stays where it was."""
    glyph = Glyph.read(named(SHOWS, outline))
    grown = replace(glyph, contours=offset(glyph.contours, distance, distance))
    result = Outline.from_drawable(grown, outline.width)
    before, after = outline.bounds, result.bounds
    if before is None or after is None:
        return outline
    return _moved(result, lambda x, y: (x, y - after[1] + before[1]))
