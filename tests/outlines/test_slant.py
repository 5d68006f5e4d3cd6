from __future__ import annotations

import math

import pytest
from fakes.outlines import rectangle

from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.slant import slant_of

UPRIGHT = {
    "H": Outline(600, (rectangle(50, 0, 130, 700), rectangle(450, 0, 530, 700))),
    "n": Outline(500, (rectangle(50, 0, 130, 500), rectangle(350, 0, 430, 500))),
}


def leaning(degrees: float) -> dict[str, Outline]:
    lean = math.tan(math.radians(degrees))
    return {
        char: outline.map(lambda point: (point[0] + lean * point[1], point[1])) for char, outline in UPRIGHT.items()
    }


@pytest.mark.parametrize("degrees", [-8.0, 3.0, 9.0, 22.5])
def test_stems_tell_how_far_a_font_leans(degrees: float) -> None:
    assert slant_of(leaning(degrees)) == pytest.approx(degrees, abs=0.3)


def test_a_degree_is_upright_and_what_has_no_stem_tells_nothing() -> None:
    assert slant_of(leaning(1.0)) == 0.0
    ring = Outline(
        500, (Contour.path((50, 250), (((50, 500), (450, 500), (450, 250)), ((450, 0), (50, 0), (50, 250)))),)
    )
    assert slant_of({"n": ring}) is None
    assert slant_of({"A": UPRIGHT["H"]}) is None, "A leans in a roman"
    assert slant_of({}) is None
