"""Figures come out together, and of one width where that was meant."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fakes.outlines import rectangle

from fonte_plugin.completion.choice import Sample
from fonte_plugin.completion.drawn import Drawn
from fonte_plugin.completion.figures import FIGURES, Figures, evened
from fonte_plugin.engine.base import Step
from fonte_plugin.errors import Cancelled
from fonte_plugin.outlines.outline import Outline


def figure(char: str, width: float = 560) -> Drawn:
    outline = Outline(width, (rectangle(60, 0, width - 60, 700),))
    return Drawn(char, (Sample(0, outline, outline, 10, 0.0),), (), 1)


def test_figures_wait_for_one_another_and_letters_wait_for_none() -> None:
    events = [figure("0"), figure("A"), figure("1"), figure("B")]
    assert [event.char for event in Figures("01AB").together(events) if isinstance(event, Drawn)] == [
        "A",
        "0",
        "1",
        "B",
    ]


def test_nothing_waits_for_a_figure_that_nobody_asked_for() -> None:
    assert [event.char for event in Figures("1").together([figure("0"), figure("1")]) if isinstance(event, Drawn)] == [
        "0",
        "1",
    ]


def test_what_is_done_comes_out_before_a_cancellation() -> None:
    def events() -> Iterator[Drawn | Step]:
        yield figure("0")
        raise Cancelled("stopped")

    coming = Figures("01").together(events())
    found = [next(coming)]
    with pytest.raises(Cancelled):
        next(coming)
    assert [event.char for event in found if isinstance(event, Drawn)] == ["0"]


def test_figures_of_nearly_one_width_become_of_one_width_in_the_middle_of_it() -> None:
    drawn = [figure(char, 560 + (3 if char == "4" else 0)) for char in FIGURES]
    result = evened(drawn)
    assert {each.samples[0].outline.width for each in result} == {560}
    box = result[4].samples[0].outline.bounds
    assert box is not None
    assert abs(box[0] - (560 - box[2])) <= 1
    assert "560" in result[4].samples[0].changes[-1]


def test_proportional_figures_stay_as_they_are() -> None:
    drawn = [figure(char, 560 - 30 * int(char)) for char in FIGURES]
    assert evened(drawn) == drawn
