"""The records of a run as scalars for TensorBoard, where it is installed: `tensorboard --logdir RUN`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fonte_train.errors import TrainError

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter

BOARD_NAME = "tensorboard"
FLUSH_SECONDS = 10


class TensorBoardLog:
    """Writes to RUN/tensorboard from the first record on. TrainError where the package is not installed."""

    def __init__(self, run: Path) -> None:
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError as error:
            raise TrainError(
                "TensorBoard is not installed; install it with: pip install tensorboard, or leave --tensorboard out."
            ) from error
        self._folder, self._kind = run / BOARD_NAME, SummaryWriter
        self._writer: SummaryWriter | None = None

    def record(self, event: str, values: Mapping[str, Any]) -> None:
        """Every number of a record of `RunLog` as event/name; those of a section as event/section/name."""
        step = values["step"]
        if self._writer is None:
            # what was written behind the state that a run goes on from is taken back
            purge = step + 1 if event == "resume" else step
            self._writer = self._kind(str(self._folder), purge_step=purge, flush_secs=FLUSH_SECONDS)
        for name, value in _numbers(event, values):
            self._writer.add_scalar(name, value, step)

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()


def _numbers(path: str, values: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    for name, value in values.items():
        if isinstance(value, Mapping) and name != "config":
            yield from _numbers(f"{path}/{name}", value)
        elif name != "step" and isinstance(value, (int, float)) and not isinstance(value, bool):
            yield f"{path}/{name}", float(value)
