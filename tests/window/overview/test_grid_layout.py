"""Where cells are: each is found where it was put, whatever the sections and the width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.window.overview.grid_layout import GridLayout

SECTIONS = st.lists(st.tuples(st.sampled_from(["", "Capitals"]), st.integers(1, 60)), max_size=5)


@given(SECTIONS, st.integers(40, 220), st.integers(1, 2000))
def test_every_cell_is_found_at_its_own_centre(sections: list[tuple[str, int]], cell: int, width: int) -> None:
    cells = GridLayout.of(sections, cell, width)
    for index in range(sum(count for _, count in sections)):
        left, top, height = cells.place(index)
        assert cells.index_at(left + cells.width // 2, top + height // 2) == index


@given(SECTIONS, st.integers(40, 220), st.integers(300, 2000))
def test_cells_share_the_width_and_rows_do_not_overlap(sections: list[tuple[str, int]], cell: int, width: int) -> None:
    cells = GridLayout.of(sections, cell, width)
    assert cells.width >= cell
    assert cells.columns * cells.width <= width
    for upper, lower in zip(cells.rows, cells.rows[1:], strict=False):
        assert upper.top + upper.height == lower.top
    assert cells.index_at(5, 5) == -1


def test_only_rows_in_sight_are_given() -> None:
    cells = GridLayout.of([("", 3000)], 90, 1000)
    seen = list(cells.rows_between(2000, 2600))
    assert 5 <= len(seen) <= 8
    assert seen[0].top <= 2000
    assert seen[-1].top <= 2600
