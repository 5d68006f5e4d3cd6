"""How well a model foresees glyphs: overlap with designers' own in 32 x 32 pixels of the em, and errors of the advance.

    python benchmarks/foreseen.py MODEL DATA

All fonts of val-choose in the data set, every letter and figure that they have, from HOnoaegs. What a model foresees in
the frame of the font is looked up from the em, point by point, so that models of either kind are compared.
"""

from __future__ import annotations

import argparse
import statistics
from pathlib import Path

import numpy as np

from fonte_plugin.completion.forecast import Forecast, forecasts, picture
from fonte_plugin.completion.references import References
from fonte_plugin.engine.onnx_forecaster import OnnxForecaster
from fonte_plugin.engine.store import find_model
from fonte_plugin.notation.frame import EM
from fonte_plugin.outlines.raster import EM_FRAME, Coverage, overlap
from fonte_train.corpus.dataset import open_dataset
from fonte_train.corpus.split import CHOOSE
from fonte_train.forecast.draws import CONTROL, SHOWN
from fonte_train.scoring.rendered_score import truth_of

PIXELS = 32
"""Side of the pictures that are compared."""
FINER = 6
"""How many times finer a forecast is drawn before it is brought to that."""


def in_the_em(forecast: Forecast) -> Coverage:
    """[32, 32] what is foreseen, looked up at 6 x 6 places in each pixel."""
    size, side = PIXELS * FINER, EM_FRAME.side
    middles = (np.arange(size) + 0.5) * side / size
    x, y = np.meshgrid(EM_FRAME.x + middles, EM_FRAME.y + side - middles)
    xx, xy, yx, yy, dx, dy = forecast.frame.transform(forecast.char)
    pixels = len(forecast.coverage)
    across = (xx * x + yx * y + dx - EM_FRAME.x) * pixels / side
    down = (EM_FRAME.y + side - (xy * x + yy * y + dy)) * pixels / side
    inside = (across >= 0) & (across < pixels) & (down >= 0) & (down < pixels)
    column, row = (np.clip(place, 0, pixels - 1).astype(int) for place in (across, down))
    seen = np.where(inside, forecast.coverage[row, column], 0)
    means: Coverage = seen.reshape(PIXELS, FINER, PIXELS, FINER).mean((1, 3), dtype=np.float32)
    return means


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("data", type=Path)
    args = parser.parse_args()
    model, data = find_model(str(args.model)), open_dataset(args.data)
    forecaster = OnnxForecaster(model.directory, model.manifest.foreseen)
    overlaps, errors = [], []
    for font in data.fonts_of(CHOOSE):
        glyphs = {char: glyph.drawn for char, glyph in truth_of(data, font).glyphs.items()}
        shown = {char: glyphs[char] for char in CONTROL if char in glyphs}
        wanted = "".join(char for char in glyphs if char in SHOWN and char not in shown)
        references = References.encode(shown, model.manifest.measures)
        for char, forecast in forecasts(forecaster, shown, wanted, references.frame).items():
            overlaps.append(overlap(in_the_em(forecast), picture(char, glyphs[char], EM, PIXELS)))
            errors.append(abs(forecast.advance.median - glyphs[char].width))
    print(
        f"{len(overlaps)} glyphs: overlap {statistics.fmean(overlaps):.3f}, advance error "
        f"{statistics.fmean(errors):.1f} units in the mean, {statistics.median(errors):.1f} in the median"
    )


if __name__ == "__main__":
    main()
