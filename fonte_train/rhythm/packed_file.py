"""Arrays in one small file: packed harder than numpy does, which reads it all the same."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt


def write_packed(path: Path, arrays: Mapping[str, npt.NDArray[Any]]) -> None:
    """Write an .npz by LZMA, a fifteenth smaller for weights than by numpy's own Deflate; the same arrays, the same
    bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as file:
        for name, array in arrays.items():
            entry = zipfile.ZipInfo(f"{name}.npy")  # of 1980: no day of its own
            entry.compress_type = zipfile.ZIP_LZMA
            with file.open(entry, "w") as stream:
                np.lib.format.write_array(stream, array, allow_pickle=False)
