"""The forecaster on ONNX Runtime: pictures of the drawn glyphs in, coverage of the missing glyphs out."""

from __future__ import annotations

from collections.abc import Sequence
from math import isqrt
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from fonte_plugin.engine.base import ExpectedAdvance, Foreseen
from fonte_plugin.notation.manifest import FORECASTER_NAME

Floats = npt.NDArray[np.float32]


class OnnxForecaster:
    """A `Forecaster` of `characters` over `forecast.onnx`, as `fonte_train.forecast.graph` writes it."""

    def __init__(self, directory: Path, characters: str) -> None:
        self.characters = characters
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = settings.inter_op_num_threads = 1  # the same bits whatever --threads says
        settings.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(directory / FORECASTER_NAME), settings, providers=["CPUExecutionProvider"]
        )
        self.pixels = isqrt(self._session.get_inputs()[0].shape[1])

    def foresee(self, pictures: Floats, advances: Sequence[float], shown: str, wanted: str) -> Foreseen:
        feed = {
            "pictures": np.asarray(pictures, np.float32).reshape(len(shown), -1),
            "advances": np.asarray(advances, np.float32) / 1000,
            "shown": np.array([self.characters.index(char) for char in shown], np.int64),
            "wanted": np.array([self.characters.index(char) for char in wanted], np.int64),
        }
        coverage, medians, deviations = self._session.run(["coverage", "median", "deviation"], feed)
        return Foreseen(
            coverage.reshape(len(wanted), self.pixels, self.pixels),
            tuple(
                ExpectedAdvance(1000 * float(median), 1000 * float(deviation))
                for median, deviation in zip(medians, deviations, strict=True)
            ),
        )
