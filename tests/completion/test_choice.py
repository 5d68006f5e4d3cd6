from __future__ import annotations

import pytest
from fakes.outlines import rectangle

from fonte_plugin.completion.choice import agreements
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import coverage, overlap


def test_one_that_stands_alone_agrees_with_nobody() -> None:
    assert agreements([]) == []
    assert agreements([coverage(Outline(0, (rectangle(0, 0, 9, 9),)))]) == [None]


def test_agreement_is_the_mean_overlap_with_all_others() -> None:
    a, b, c = (coverage(Outline(0, (rectangle(x, 0, x + 300, 600),))) for x in (0, 60, 200))
    ab, ac, bc = overlap(a, b), overlap(a, c), overlap(b, c)
    assert agreements([a, b, c]) == pytest.approx([(ab + ac) / 2, (ab + bc) / 2, (ac + bc) / 2])
    assert agreements([a, a]) == [1, 1]


def test_the_outlier_agrees_least_and_what_lies_in_the_middle_most() -> None:
    scores = agreements([coverage(Outline(0, (rectangle(x, 0, x + 300, 600),))) for x in (0, 20, 40, 400)])
    assert min(scores, key=lambda score: score or 0) == scores[3]
    assert max(scores, key=lambda score: score or 0) in scores[1:3]
