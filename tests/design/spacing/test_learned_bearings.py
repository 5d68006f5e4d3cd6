"""Bearings from four spaced letters on: networks that ship, accents that follow, and what is left alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from fonte_plugin.design.spacing.accented_bearings import follow_bases
from fonte_plugin.design.spacing.bearing_model import BearingModel
from fonte_plugin.design.spacing.learned_bearings import known_as, learned_growth, spaced_letters_join
from fonte_plugin.errors import FonteError
from fonte_plugin.outlines.contour import Contour, Node, moved
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.resources import bearing_model_file


def box(
    char: str, left: float, right: float, top: float, width: float, *, above: tuple[float, float] | None = None
) -> Glyph:
    contours = [_rectangle(left, 0, right, top)]
    if above is not None:
        contours.append(_rectangle(above[0], top + 60, above[1], top + 160))
    return Glyph(f"g{ord(char):04X}", (ord(char),), width, tuple(contours))


def _rectangle(left: float, low: float, right: float, high: float) -> Contour:
    corners = ((left, low), (right, low), (right, high), (left, high))
    return Contour(tuple(Node((float(x), float(y))) for x, y in corners))


@pytest.fixture
def drawn() -> dict[str, Glyph]:
    small = {char: box(char, 70, 470, 500, 540) for char in "noaeu"}
    large = {char: box(char, 80, 620, 700, 700) for char in "HOED"}
    return small | large


def test_where_a_glyph_stands_in_its_width_says_nothing(drawn: dict[str, Glyph]) -> None:
    model = BearingModel.load(bearing_model_file())
    growth = learned_growth(drawn, "noHO", model, 1000)
    off = drawn | {"a": replace(drawn["a"], contours=moved(drawn["a"].contours, -45), width=500)}
    again = learned_growth(off, "noHO", model, 1000)
    name = drawn["a"].name
    assert again[name] == pytest.approx((growth[name][0] + 45, growth[name][1] - 5), abs=0.2)
    assert set(growth) == {drawn[char].name for char in "aeuED"}


def test_wider_references_ask_for_more_white(drawn: dict[str, Glyph]) -> None:
    model = BearingModel.load(bearing_model_file())
    loose = {
        char: replace(glyph, contours=moved(glyph.contours, 30), width=glyph.width + 60) if char in "noHO" else glyph
        for char, glyph in drawn.items()
    }
    tight, wide = (learned_growth(glyphs, "noHO", model, 1000) for glyphs in (drawn, loose))
    assert all(wide[name][side] > tight[name][side] + 10 for name in tight for side in (0, 1))


def test_the_size_of_the_em_makes_no_difference(drawn: dict[str, Glyph]) -> None:
    model = BearingModel.load(bearing_model_file())
    twice = {
        char: replace(
            glyph,
            contours=tuple(contour.map(lambda p: (2 * p[0], 2 * p[1])) for contour in glyph.contours),
            width=2 * glyph.width,
        )
        for char, glyph in drawn.items()
    }
    small, large = learned_growth(drawn, "noHO", model, 1000), learned_growth(twice, "noHO", model, 2000)
    assert all(large[name] == pytest.approx(tuple(2 * n for n in small[name]), abs=0.1) for name in small)


def test_three_letters_say_too_little(drawn: dict[str, Glyph]) -> None:
    assert learned_growth(drawn, "nHO0", BearingModel.load(bearing_model_file()), 1000) == {}


def test_a_small_letter_that_is_its_capital_is_spaced_as_one(drawn: dict[str, Glyph]) -> None:
    twin = Glyph("e", (ord("e"),), 900, moved(drawn["E"].contours, 40))
    assert known_as("e", drawn | {"e": twin}) == "E"
    assert known_as("e", drawn) == "e"
    assert known_as("é", drawn) == "e"


def test_letters_that_touch_are_told_from_those_that_do_not(drawn: dict[str, Glyph]) -> None:
    assert not spaced_letters_join(drawn, "noHO", 1000)
    joined = drawn | {char: box(char, -5, 470, 500, 465) for char in "no"}
    assert spaced_letters_join(joined, "noHO", 1000)


def accented(drawn: Mapping[str, Glyph], above: tuple[float, float]) -> dict[str, Glyph]:
    """é stands 20 to the left of where e stands, in a narrower width."""
    return {**drawn, "é": box("é", 50, 450, 500, 500, above=above)}


def test_an_accented_letter_of_contours_stands_as_its_base(drawn: dict[str, Glyph]) -> None:
    found = follow_bases(accented(drawn, (200, 300)), {drawn["e"].name: (12.0, -8.0)}, 1000)
    # e ends at 82 and 62; é has 50 and 50
    assert found.growths == {"g00E9": pytest.approx((32.0, 12.0))}
    assert not found.apart


def test_an_accent_that_would_come_over_a_neighbour_makes_room(drawn: dict[str, Glyph]) -> None:
    tall = drawn | {"l": box("l", 70, 150, 750, 220)}
    found = follow_bases(accented(tall, (150, 600)), {}, 1000)
    right = found.growths["g00E9"][1]
    assert found.apart["g00E9"][0] == 0
    width = 500 + found.growths["g00E9"][0] + right
    shift = found.growths["g00E9"][0]
    assert width - (600 + shift) + 70 == pytest.approx(0)  # the accent ends where the l begins


def test_another_body_follows_nothing(drawn: dict[str, Glyph]) -> None:
    slope = Glyph(
        "é", (ord("é"),), 500, (Contour(tuple(Node(p) for p in ((50.0, 0.0), (300.0, 0.0), (250.0, 500.0)))),)
    )
    assert follow_bases(drawn | {"é": slope}, {}, 1000).growths == {}


def test_a_damaged_model_is_named(tmp_path: object) -> None:
    path = bearing_model_file().with_name("missing.npz")
    with pytest.raises(FonteError, match=r"missing\.npz"):
        BearingModel.load(path)


def test_weights_are_within_what_is_promised() -> None:
    size = sum(path.stat().st_size for path in bearing_model_file().parent.glob("*.npz"))
    assert size < 1_000_000
    assert np.load(bearing_model_file())["version"] == 1
