from __future__ import annotations

import pytest
from fakes.outlines import polygon, rectangle
from fakes.scripted_engine import ScriptedEngine
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.completion.completer import REDRAWS, CompletionOptions, Drawn, complete
from fonte_plugin.completion.crossing_repair import filled, repaired
from fonte_plugin.completion.references import References
from fonte_plugin.completion.tries import CROSSINGS_MERGED
from fonte_plugin.completion.veto import Limits, veto
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import Frame, coverage, overlap

LIMITS = Limits(-200, 800)
CROSS = Outline(600, (rectangle(260, 0, 340, 700), rectangle(100, 400, 500, 440)))
STEM = Outline(300, (rectangle(100, 0, 200, 700),))


def test_strokes_that_cross_become_one_outline_round_the_same_ink() -> None:
    result = repaired(CROSS, LIMITS)
    assert result is not None
    assert len(result.contours) == 1
    assert result.width == CROSS.width
    assert overlap(coverage(CROSS), coverage(result)) > 0.999


def test_what_cannot_be_made_valid_stays_refused() -> None:
    assert repaired(Outline(600, (rectangle(100, -900, 200, 700), rectangle(50, 100, 300, 200))), LIMITS) is None


def test_the_speck_that_strokes_leave_between_them_is_filled() -> None:
    def strokes(gap: int) -> Outline:
        return Outline(
            600,
            (
                rectangle(100, 0, 200, 700),
                rectangle(200 + gap, 0, 400, 700),
                rectangle(190, 300, 210 + gap, 350),
                rectangle(190, 350 + gap, 210 + gap, 450),
            ),
        )

    filled, open_still = repaired(strokes(10), LIMITS), repaired(strokes(40), LIMITS)
    assert filled is not None
    assert open_still is not None
    assert (len(filled.contours), len(open_still.contours)) == (1, 2)


def test_a_counter_that_crosses_by_a_slip_stays_open() -> None:
    slipped = Outline(600, (rectangle(100, 0, 500, 700), polygon((200, 100), (200, 600), (400, 703), (400, 100))))
    result = repaired(slipped, LIMITS)
    assert filled(slipped) == 0
    assert result is not None
    assert coverage(result, Frame(1, 100, 250, 300)) == 0
    assert coverage(result, Frame(1, 50, 110, 300)) == 1


def test_a_blob_whose_counter_runs_the_wrong_way_is_refused() -> None:
    outer, counter = rectangle(100, 0, 500, 700), ((200, 100), (400, 100), (400, 703), (200, 600))
    blob = Outline(600, (outer, polygon(*counter)))
    assert veto(blob, LIMITS) == "crossing"
    assert filled(blob) == pytest.approx(110_000 / 280_000, abs=0.01)
    assert repaired(blob, LIMITS) is None


def test_a_glyph_of_which_every_try_is_a_blob_counts_as_not_drawn() -> None:
    blob = Outline(600, (rectangle(100, 0, 500, 700), polygon((200, 100), (400, 100), (400, 710), (200, 600))))
    engine = ScriptedEngine(lambda char, candidate: blob)
    events = complete(References.encode({"n": STEM}), "serif", "A", engine, CompletionOptions(candidates=2, raw=True))
    (result,) = [event for event in events if isinstance(event, Drawn)]
    assert result.samples == ()
    assert set(result.vetoes) == {"crossing"}


@given(st.lists(st.tuples(*[st.integers(0, 500)] * 4), min_size=1, max_size=5))
def test_what_comes_back_is_valid_and_covers_what_the_network_meant(boxes: list[tuple[int, int, int, int]]) -> None:
    outline = Outline(600, tuple(rectangle(x, y, x + 20 + w, y + 20 + h) for x, y, w, h in boxes))
    result = repaired(outline, LIMITS)
    if result is not None:
        assert veto(result, LIMITS) is None
        assert overlap(coverage(outline), coverage(result)) > 0.96


def test_only_a_glyph_of_which_every_try_crosses_is_mended_and_says_so() -> None:
    engine = ScriptedEngine(lambda char, candidate: CROSS if char == "A" or candidate == 0 else STEM)
    options = CompletionOptions(candidates=2, raw=True)
    events = complete(References.encode({"n": STEM}), "serif", "AB", engine, options)
    results = {event.char: event for event in events if isinstance(event, Drawn)}
    assert results["A"].rounds == 1 + REDRAWS
    assert all(sample.changes == (CROSSINGS_MERGED,) for sample in results["A"].samples)
    assert len(results["A"].samples[0].outline.contours) == 1
    assert [sample.changes for sample in results["B"].samples] == [()]
