"""Letters with a stroke: in the weight of thin strokes, one outline, or point-compatible on request."""

from dataclasses import replace

import pytest
from fakes.drawn_letters import CAPS, OVER, X_HEIGHT, letter, polygon, rectangle, references, ring

from fonte_plugin.design.construction.compose import compose
from fonte_plugin.design.construction.marks import Brush
from fonte_plugin.design.construction.repertoire import LATIN_CORE_STROKED
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.ink import ink_runs

ASCENDER = 740


def font(stem=80, serif=0):
    bowl = ring(150 - 80 + stem - 40, 300, 500, CAPS)
    arch = rectangle(70 + stem, 420, 380, X_HEIGHT)
    glyphs = [
        letter("D", 620, rectangle(70, 0, 70 + stem, CAPS), *ring(100, 0, 560, CAPS)),
        letter("d", 540, *ring(40, -OVER, 470, X_HEIGHT + OVER), rectangle(470 - stem, 0, 470, ASCENDER)),
        letter("h", 520, rectangle(70, 0, 70 + stem, ASCENDER), arch, rectangle(380, 0, 380 + stem, X_HEIGHT)),
        letter("L", 430, polygon((70, 0), (400, 0), (400, 70), (70 + stem, 70), (70 + stem, CAPS), (70, CAPS))),
        letter("l", 80 + 2 * stem, rectangle(70, 0, 70 + stem, ASCENDER)),
        letter("b", 520, rectangle(70, 0, 70 + stem, ASCENDER), *ring(90, -OVER, 470, X_HEIGHT + OVER)),
        letter("T", 520, rectangle(220, 0, 220 + stem, CAPS), rectangle(20, 630, 500, CAPS)),
        letter("t", 320, rectangle(90, 0, 90 + stem, 660), rectangle(20, 430, 300, X_HEIGHT)),
        letter("P", 540, rectangle(70, 0, 70 + stem, CAPS), *bowl),
        letter("p", 540, rectangle(70, -200, 70 + stem, X_HEIGHT), *ring(90, -OVER, 490, X_HEIGHT + OVER)),
    ]
    if serif:
        glyphs = [replace(g, contours=(*g.contours, rectangle(70 - serif, -200 * (g.name == "p"), 240, 40 - 200
                  * (g.name == "p")))) for g in glyphs]  # fmt: skip
    eth = letter("d", 500, rectangle(100, 0, 400, ASCENDER))
    return [*references().values(), *glyphs, replace(eth, name="eth", unicodes=(0xF0,))]


def built(glyphs, **options):
    made, problems = compose(glyphs, ReferenceStyle.measure(glyphs), LATIN_CORE_STROKED, **options)
    return {chr(composite.unicodes[0]): composite for composite in made}, problems


@pytest.fixture(scope="module")
def letters():
    return built(font())[0]


def test_every_letter_with_a_stroke_is_one_clean_outline_as_wide_as_its_base(letters):
    widths = {glyph.name: glyph.width for glyph in font()}
    assert letters.keys() == set(LATIN_CORE_STROKED)
    for composite in letters.values():
        contours = composite.base + composite.mark
        assert crossings(contours) == 0
        assert composite.width == widths[composite.made_of]
        assert all(float(v).is_integer() for c in contours for node in c.nodes for v in node.point)


def test_a_slash_runs_from_corner_to_corner_and_a_little_beyond(letters):
    for character, base in ("ØO", "øo"):
        outer, inner = bounds(letters[character].base), references()[base].bounds
        assert outer[::2] == pytest.approx(inner[::2], abs=1)
        assert 15 < outer[3] - inner[3] == pytest.approx(inner[1] - outer[1], abs=1)


def test_bars_reach_out_of_the_stem_they_cross_and_leave_the_letter_its_room(letters):
    for character, left in (("Đ", True), ("Ð", True), ("ħ", True), ("Ħ", True), ("ł", True), ("đ", False)):
        box, base = bounds(letters[character].base), bounds(
            next(g for g in font() if g.name == letters[character].made_of).contours)  # fmt: skip
        reach = base[0] - box[0] if left else box[2] - base[2]
        assert 20 < reach < 70
        assert box[0] >= 0
        assert box[2] <= letters[character].width


def test_strokes_have_the_weight_of_thin_strokes(letters):
    (left, right), *_ = ink_runs(letters["Ŧ"].decomposed.contours, 0.45 * CAPS)
    assert right - left > 200
    heights = [y for y in range(600) if ink_runs(letters["Ŧ"].decomposed.contours, y + 0.5)[0][1] - 220 > 100]
    assert len(heights) == pytest.approx(Brush.from_style(ReferenceStyle.measure(font())).light, abs=1)


def test_thorn_is_built_from_a_plain_stem_alone(letters):
    capital, small = bounds(letters["Þ"].base), bounds(letters["þ"].base)
    assert capital[1::2] == (0, CAPS)
    assert small[1::2] == (-200, ASCENDER)
    assert len(ink_runs(letters["Þ"].decomposed.contours, 660)) == 1
    serifed, problems = built(font(serif=40))
    assert not set("Þþ") & serifed.keys()
    assert any("Þ cannot follow from the way P is drawn" in problem for problem in problems)


def test_half_of_a_letter_is_left_out_unless_the_font_has_one_case():
    without = [glyph for glyph in font() if glyph.name != "eth"]
    letters, problems = built(without)
    assert letters.keys() == set(LATIN_CORE_STROKED) - {"Ð"}
    assert problems == ["Ð needs ð, which is not drawn."]
    assert "Ð" in built([glyph for glyph in without if glyph.name != "d"])[0]


def test_masters_of_other_weight_are_built_alike_on_request():
    light, bold = (built(font(stem), compatible=True)[0] for stem in (60, 110))
    assert light.keys() == bold.keys() == set(LATIN_CORE_STROKED)
    for character in light:
        one, other = light[character], bold[character]
        assert [part.glyph for part in one.parts] == [part.glyph for part in other.parts]
        assert [len(c.nodes) for p in one.parts for c in p.contours] == [
            len(c.nodes) for p in other.parts for c in p.contours
        ]
    assert light["Ø"].parts[0].glyph == "O"


def test_truetype_direction_is_kept():
    clockwise = [replace(g, contours=tuple(c.reversed() for c in g.contours)) for g in font()]
    letters = built(clockwise)[0]
    for character, composite in built(font())[0].items():
        there = letters[character]
        assert bounds(there.base) == pytest.approx(bounds(composite.base), abs=1)
        assert sum(contour.area for contour in there.base) < 0
