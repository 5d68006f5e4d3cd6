"""The research journal's .bin files: a header of three uint32, then records of one length."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fonte_train.errors import TrainError
from fonte_train.journal.vocabulary import PAD, SIZE

HEADER = struct.Struct("<III")
"""Number of records, ids a record, size of the vocabulary."""
LONGEST = 512


@dataclass(frozen=True)
class Sequences:
    """`lengths` [n], and `ids` [n, longest] filled up with PAD; both stay on disk until they are read."""

    lengths: npt.NDArray[np.uint16]
    ids: npt.NDArray[np.uint16]
    vocabulary: int


def write_bin(path: Path, sequences: Iterable[Sequence[int]], longest: int = LONGEST) -> int:
    """Write the sequences and return their number; ValueError for one that is longer than `longest`."""
    records = []
    for ids in sequences:
        if len(ids) > longest:
            raise ValueError(f"{len(ids)} ids do not fit a record of {longest}")
        record = np.full(1 + longest, PAD, "<u2")
        record[0] = len(ids)
        record[1 : 1 + len(ids)] = ids
        records.append(record)
    data = b"".join(record.tobytes() for record in records)
    path.write_bytes(HEADER.pack(len(records), longest, SIZE) + data)
    return len(records)


def read_bin(path: Path) -> Sequences:
    """TrainError for a file that is cut off or is no such file."""
    try:
        with path.open("rb") as file:
            count, longest, vocabulary = HEADER.unpack(file.read(HEADER.size))
    except (OSError, struct.error) as error:
        raise TrainError(f"{path} is no .bin file of the journal: {error}.") from error
    expected = HEADER.size + count * (1 + longest) * 2
    if path.stat().st_size != expected:
        raise TrainError(f"{path} has {path.stat().st_size} bytes and should have {expected}; it was cut off.")
    shape = count, 1 + longest
    records = np.memmap(path, "<u2", "r", HEADER.size, shape) if count else np.zeros(shape, "<u2")
    return Sequences(records[:, 0], records[:, 1:], vocabulary)
