"""Pairs that collide or gape are found; feet that touch, swashes and scripts are not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from fonte_plugin.design.spacing.pair_gaps import OddPairs, odd_pairs
from fonte_plugin.outlines.contour import Contour, Node, moved
from fonte_plugin.outlines.glyph import Glyph

CHARS = "abdehiklmnoprstuvAKRTV"


def rectangle(left: float, low: float, right: float, high: float) -> Contour:
    corners = ((left, low), (right, low), (right, high), (left, high))
    return Contour(tuple(Node((float(x), float(y))) for x, y in corners))


@pytest.fixture
def font() -> dict[str, Glyph]:
    """Blocks with 60 units of white on both sides."""
    return {
        char: Glyph(
            char, (ord(char),), 520, (rectangle(60, 0, 460, 700 if char.isupper() or char in "bdhkl" else 500),)
        )
        for char in CHARS
    }


def check(font: dict[str, Glyph], kerned: dict[str, float] | None = None, upm: float = 1000) -> OddPairs:
    chars = list(font)
    kerns = np.array([[(kerned or {}).get(a + b, 0.0) for b in chars] for a in chars])
    return odd_pairs(font, kerns, np.full(kerns.shape, 0.1), upm)


def names(pairs: tuple[object, ...]) -> list[str]:
    return [pair.text for pair in pairs]  # type: ignore[attr-defined]


def test_an_evenly_spaced_font_has_neither(font: dict[str, Glyph]) -> None:
    assert check(font) == OddPairs()


def test_a_kern_that_is_far_too_strong_is_a_collision(font: dict[str, Glyph]) -> None:
    found = check(font, {"To": -150.0})
    assert names(found.colliding) == ["To"]
    assert found.colliding[0].gap == pytest.approx(-30)
    assert not found.gaping


def test_a_kern_of_the_wrong_sign_is_a_hole(font: dict[str, Glyph]) -> None:
    found = check(font, {"AV": 300.0})
    assert names(found.gaping) == ["AV"]
    assert (found.gaping[0].gap, found.gaping[0].usual) == pytest.approx((420, 120))


def test_kerning_mends_what_spacing_leaves(font: dict[str, Glyph]) -> None:
    font["T"] = replace(font["T"], width=940)
    assert set(names(check(font).gaping)) >= {"To", "Ta"}
    assert not check(font, {"T" + char: -420.0 for char in font}).gaping


def test_a_letter_that_reaches_into_all_others_is_named_with_each(font: dict[str, Glyph]) -> None:
    font["n"] = replace(font["n"], width=360)
    assert set(names(check(font).colliding)) == {"n" + char for char in font}


def test_feet_of_serifs_may_touch(font: dict[str, Glyph]) -> None:
    for char in "KAR":
        font[char] = replace(font[char], contours=(*font[char].contours, rectangle(-20, 0, 540, 35)))
    assert not check(font).colliding


def test_a_swash_capital_reaches_over_whatever_comes(font: dict[str, Glyph]) -> None:
    font["R"] = replace(font["R"], contours=(*font["R"].contours, rectangle(400, 0, 700, 90)))
    assert not check(font).colliding


def test_the_hook_of_f_is_settled_by_ligatures(font: dict[str, Glyph]) -> None:
    font["f"] = Glyph("f", (ord("f"),), 300, (rectangle(60, 0, 140, 700), rectangle(60, 600, 420, 700)))
    assert not check(font).colliding


def test_letters_that_join_collide_on_purpose(font: dict[str, Glyph]) -> None:
    joined = {char: replace(g, contours=moved(g.contours, -80), width=360) for char, g in font.items()}
    assert check(joined) == OddPairs()


def test_pairs_that_no_text_has_are_nobodys_mistake(font: dict[str, Glyph]) -> None:
    chars = list(font)
    kerns = np.zeros((len(chars), len(chars)))
    kerns[chars.index("A"), chars.index("k")] = -200
    assert odd_pairs(font, kerns, np.zeros(kerns.shape), 1000) == OddPairs()


def test_units_are_those_of_the_font(font: dict[str, Glyph]) -> None:
    large = {
        char: replace(g, contours=tuple(c.map(lambda p: (2 * p[0], 2 * p[1])) for c in g.contours), width=2 * g.width)
        for char, g in font.items()
    }
    found = check(large, {"To": -300.0}, 2000)
    assert names(found.colliding) == ["To"]
    assert found.colliding[0].gap == pytest.approx(-60)
