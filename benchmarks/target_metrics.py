"""How near typefaces from a style word come to the stem, width and slant that are asked for.

    python benchmarks/target_metrics.py [--seeds 2] [--model PATH]

Draws n, o and H for each style and wish, and measures them: the n, which is fitted, and o and H, which only follow it.
"""

from __future__ import annotations

import argparse
import math
import statistics

from fonte_plugin.completion.target_metrics import HEIGHTS, measured
from fonte_plugin.engine.store import find_model, load_engine
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import GenerateRequest, GlyphResult
from fonte_plugin.workspace.generate import Drawing, generate

ASKED = (
    {"stem": 40.0},
    {"stem": 90.0},
    {"stem": 160.0},
    {"width": 460.0, "x_height": 520.0},
    {"width": 680.0, "x_height": 480.0},
    {"slant": 10.0, "stem": 90.0},
)


def stem_of(outline: Outline, height: float) -> float | None:
    """The first stroke at that share of the height."""
    bounds = outline.bounds
    runs = ink_runs(outline.contours, bounds.bottom + height * bounds.height + 0.25) if bounds else []
    return runs[0][1] - runs[0][0] if runs else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--model")
    args = parser.parse_args()
    engine = load_engine(find_model(args.model))
    errors: dict[str, list[float]] = {}
    for style in STYLES:
        for asked in ASKED:
            for seed in range(args.seeds):
                request = GenerateRequest.from_dict({"chars": "noH", "style": style, "seed": seed, **asked})
                drawn = {
                    event.char: event.best.outline
                    for event in generate(request, Drawing.nothing(), engine)
                    if isinstance(event, GlyphResult) and event.ok
                }
                found = measured(drawn["n"]) if "n" in drawn else None
                row = {}
                for name, wish in asked.items():
                    there = getattr(found, name) if found else None
                    row[name] = None if there is None else round(there, 1)
                    away = math.inf if there is None else abs(there - wish)
                    errors.setdefault(f"n {name}", []).append(away if name == "slant" else away / wish)
                    if name == "stem":
                        for char, height in (("o", 0.5), ("H", HEIGHTS[0])):
                            width = stem_of(drawn[char], height) if char in drawn else None
                            row[char] = None if width is None else round(width)
                            off = math.inf if width is None else abs(width - wish) / wish
                            errors.setdefault(f"{char} stem", []).append(off)
                print(style, asked, seed, row, flush=True)
    for name, values in errors.items():
        print(
            f"{name}: {len(values)}, median error {statistics.median(values):.3f}, within a tenth "
            f"{sum(value <= 0.1 for value in values) / len(values):.0%}, more than .3 off "
            f"{sum(value > 0.3 for value in values)}"
        )


if __name__ == "__main__":
    main()
