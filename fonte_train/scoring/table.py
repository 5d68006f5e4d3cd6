"""The scores as tables on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table

from fonte_train.scoring.editability_table import COLUMNS as EDITABILITY_COLUMNS
from fonte_train.scoring.editability_table import EditabilityRow, editability_rows
from fonte_train.scoring.fault_table import COLUMNS as FAULT_COLUMNS
from fonte_train.scoring.fault_table import FaultRow, fault_rows
from fonte_train.scoring.records import ScoredFont
from fonte_train.scoring.summary import (
    MEASURES,
    Row,
    baseline_rows,
    character_rows,
    font_row,
    style_rows,
    total_row,
    trust,
)

COLUMNS = (
    "glyphs",
    "valid %",
    "IoU",
    "median",
    "L1",
    "SSIM",
    "advance",
    "points",
    "extrema %",
    "level %",
    "aligned %",
    "joins %",
    "lines %",
    "stem",
    "read %",
    "forced",
    "redrawn",
    "seconds",
)
WIDTH = 168
"""Characters a line at least: a narrower terminal wraps the lines, where a narrower table would cut the numbers."""


def cells(row: Row) -> list[str]:
    """The row as text, in the order of COLUMNS."""
    return [
        str(row.glyphs),
        _percent(row.valid),
        f"{row.iou:.3f}",
        f"{row.iou_median:.3f}",
        f"{row.l1:.4f}",
        f"{row.ssim:.3f}",
        f"{row.advance:.1f}",
        f"{row.points:.2f}",
        _percent(row.extrema),
        _percent(row.level),
        _percent(row.aligned),
        _percent(row.joins),
        _percent(row.lines),
        _optional(row.stem, "{:.1f}"),
        _percent(row.recognised),
        _optional(row.forced, "{}"),
        _optional(row.redrawn, "{}"),
        _optional(row.seconds, "{:.1f}"),
    ]


def _percent(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.1f}"


def _optional(value: float | None, form: str) -> str:
    return "" if value is None else form.format(value)


def print_tables(fonts: Sequence[ScoredFont], console: Console) -> None:
    """By font with the total and the codec's floor, by style, by character, faults, editability and intervals."""
    console.width = max(console.width, WIDTH)
    console.print(_table("font", map(font_row, fonts), (total_row("all glyphs", fonts), *baseline_rows(fonts))))
    console.print(_table("style", style_rows(fonts)))
    console.print(_table("character", character_rows(fonts)))
    console.print(_cells("faults", "style", FAULT_COLUMNS, fault_rows(fonts)))
    console.print(_cells("how it can be edited", "outlines", EDITABILITY_COLUMNS, editability_rows(fonts)))
    console.print(_intervals(fonts))


def _table(first: str, rows: Iterable[Row], below: Iterable[Row] = ()) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column(first, no_wrap=True)
    for column in COLUMNS:
        table.add_column(column, justify="right", no_wrap=True)
    for row in rows:
        table.add_row(row.name, *cells(row))
    table.add_section()
    for row in below:
        table.add_row(row.name, *cells(row), style="bold")
    return table


def _cells(title: str, first: str, columns: Iterable[str], rows: Iterable[FaultRow | EditabilityRow]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), title=title, title_justify="left")
    table.add_column(first, no_wrap=True)
    for column in columns:
        table.add_column(column, justify="right", no_wrap=True)
    for row in rows:
        table.add_row(row.name, *row.cells())
    return table


def _intervals(fonts: Sequence[ScoredFont]) -> Table:
    table = Table(box=None, pad_edge=False, title="95 % intervals, bootstrapped over families", title_justify="left")
    table.add_column("measure")
    for column in ("over glyphs", "over families"):
        table.add_column(column, justify="right")
    for name, measure in MEASURES.items():
        found = trust(fonts, measure)
        table.add_row(
            name, *(f"{e.mean:.4g}  [{e.low:.4g}, {e.high:.4g}]" for e in (found.over_glyphs, found.over_families))
        )
    return table
