"""The log of a run: lines of JSON, and a table that is redrawn on a terminal."""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import Any

from rich.console import Console
from rich.live import Live
from rich.table import Table

from fonte_train.training.baselines import Baselines
from fonte_train.training.tensorboard_log import TensorBoardLog

METRICS_NAME = "metrics.jsonl"


class RunLog:
    """Appends to RUN/metrics.jsonl and `board`, and keeps the table; `quiet` for all processes but the first."""

    def __init__(
        self, run: Path, baselines: Baselines | None, *, board: TensorBoardLog | None = None, quiet: bool = False
    ) -> None:
        self._quiet, self._board = quiet, board
        self._file = None if quiet else (run / METRICS_NAME).open("a", encoding="utf-8")
        self._baselines = baselines
        self._latest: dict[str, Any] = {}
        self._console = Console(stderr=True)
        self._live = Live(console=self._console, refresh_per_second=2, transient=True)

    def __enter__(self) -> RunLog:
        if not self._quiet and self._console.is_terminal:
            self._live.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._live.stop()
        if self._file:
            self._file.close()
        if self._board:
            self._board.close()

    def record(self, event: str, **values: Any) -> None:
        """One line, flushed: a run that is killed loses none. Numbers are rounded to six digits."""
        if self._file is None:
            return
        rounded = {name: float(f"{value:.6g}") if isinstance(value, float) else value for name, value in values.items()}
        print(json.dumps({"event": event, **rounded}), file=self._file, flush=True)
        if self._board:
            self._board.record(event, rounded)
        self._latest.update(rounded)
        if self._live.is_started:
            self._live.update(self._table())
        elif event != "step" or values["step"] % 100 == 0:  # a log file needs fewer lines than a terminal
            self._console.print(event, json.dumps(rounded), highlight=False, soft_wrap=True)

    def _table(self) -> Table:
        table = Table(show_header=False)
        seen = self._latest
        for label, name, unit in _ROWS:
            if seen.get(name) is not None:
                value = seen[name]
                table.add_row(label, f"{value:,.4g} {unit}".strip() if isinstance(value, (int, float)) else str(value))
        if self._baselines:
            known = self._baselines
            for label, value in (
                ("ln(vocabulary)", known.uniform),
                ("unigram table", known.unigram),
                ("grammar table", known.grammar),
            ):
                table.add_row(f"[dim]loss of {label}", f"[dim]{value:.3f} nats")
        return table


_ROWS = (
    ("step", "step", ""),
    ("minutes", "minutes", ""),
    ("loss", "loss", "nats"),
    ("held-out loss", "held_out", "nats"),
    ("held-out loss, mean weights", "held_out_average", "nats"),
    ("rendered IoU, unseen", "iou", ""),
    ("valid glyphs", "valid", ""),
    ("best IoU so far", "best", ""),
    ("learning rate", "rate", ""),
    ("gradient norm", "norm", ""),
    ("speed", "tokens_per_second", "tokens/s"),
    ("of peak (MFU)", "mfu", ""),
    ("memory", "memory", "GB"),
)


def read_metrics(run: Path) -> list[dict[str, Any]]:
    """All lines of a run; a last one that was cut off is left out."""
    lines = []
    for line in (run / METRICS_NAME).read_text(encoding="utf-8").splitlines():
        try:
            lines.append(json.loads(line))
        except ValueError:
            continue
    return lines
