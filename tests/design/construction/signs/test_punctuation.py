"""Signs follow from the designer's own comma, full stop, hyphen and plus, in their weight and at the font's lines."""

from dataclasses import replace

import pytest
from fakes.drawn_letters import CAPS, OVER, X_HEIGHT, ellipse, letter, polygon, rectangle, references
from fontTools.pens.recordingPen import RecordingPen

from fonte_plugin.design.construction.compose import compose
from fonte_plugin.design.construction.repertoire import LATIN_CORE_SIGNS
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.glyph import Glyph

THICK = 70
LOW = 315
HIGH = 385
ASCENDER = 740
PLUS = polygon(
    (60, LOW), (215, LOW), (215, 160), (285, 160), (285, LOW), (440, LOW),
    (440, HIGH), (285, HIGH), (285, 540), (215, 540), (215, HIGH), (60, HIGH),
)  # fmt: skip


def points():
    comma = polygon((50, -120), (100, -120), (150, 90), (60, 90))
    hyphen = polygon((40, 230), (250, 225), (250, 300), (40, 295))
    question = (rectangle(60, 0, 150, 90), polygon((60, 200), (150, 200), (320, 712), (60, 712)))
    return {
        ",": letter(",", 210, comma), ".": letter(".", 200, ellipse(50, -OVER, 150, 88)),
        "-": letter("-", 290, hyphen), "+": letter("+", 500, PLUS), "?": letter("?", 360, *question),
        "!": letter("!", 210, rectangle(60, 0, 150, 90), rectangle(65, 180, 145, CAPS)),
        "i": letter("i", 220, rectangle(70, 0, 150, X_HEIGHT), ellipse(60, 600, 160, 700)),
        "j": letter("j", 220, rectangle(70, -200, 150, X_HEIGHT), ellipse(60, 600, 160, 700)),
        "I": letter("I", 240, rectangle(80, 0, 160, CAPS)), "J": letter("J", 300, rectangle(140, 0, 220, CAPS)),
        "b": letter("b", 500, rectangle(70, 0, 150, ASCENDER)), "d": letter("d", 500, rectangle(350, 0, 430, ASCENDER)),
        "L": letter("L", 430, polygon((70, 0), (400, 0), (400, 70), (150, 70), (150, CAPS), (70, CAPS))),
        "l": letter("l", 220, rectangle(70, 0, 150, ASCENDER)),
    }  # fmt: skip


FONT = [*references().values(), *points().values()]
STYLE = ReferenceStyle.measure(FONT)


def built(glyphs=FONT, style=None, signs=LATIN_CORE_SIGNS):
    made, problems = compose(glyphs, style or ReferenceStyle.measure(glyphs), signs)
    return {chr(composite.unicodes[0]): composite for composite in made}, problems


@pytest.fixture(scope="module")
def signs():
    return built()[0]


def box(composite):
    return bounds(composite.base + composite.mark)


def test_every_sign_of_the_repertoire_is_built_once_its_parts_are_drawn(signs):
    assert signs.keys() == set(LATIN_CORE_SIGNS)
    for composite in signs.values():
        pen = RecordingPen()
        composite.draw(pen)
        assert all(float(v).is_integer() for _, points in pen.value for point in points for v in point)
        assert sum(contour.area for contour in composite.base + composite.mark) > 0
        assert crossings(composite.base + composite.mark) == 0


def test_quotes_are_the_comma_raised_turned_and_doubled(signs):
    assert [part.glyph for sign in "‚’‘”“„" for part in signs[sign].parts] == [","] * 9
    assert box(signs["’"])[3] == box(signs["‘"])[3] == box(signs["“"])[3] == ASCENDER
    assert (box(signs["‘"])[0], 210 - box(signs["‘"])[2]) == (210 - 150, 50)
    for single, double in ("’”", "‘“", "‚„"):
        grown = signs[double].width - signs[single].width
        assert grown == box(signs[double])[2] - box(signs[single])[2]
        assert 100 < grown < 210


def test_the_ellipsis_has_the_rhythm_of_three_full_stops(signs):
    assert signs["…"].width == 600
    assert [part.transformation[4] for part in signs["…"].parts] == [0, 200, 400]
    low, high = box(signs["·"])[1::2]
    assert (low + high) / 2 == pytest.approx(0.45 * CAPS, abs=1)


def test_dashes_keep_the_ends_and_the_stroke_of_the_hyphen(signs):
    widths = [290, signs["–"].width, signs["—"].width]
    assert widths == sorted(set(widths))
    for dash in "–—":
        nodes = [node.point for node in signs[dash].base[0].nodes]
        longer = signs[dash].width - 290
        assert nodes == [(40, 230), (250 + longer, 225), (250 + longer, 300), (40, 295)]


def test_turned_signs_stand_at_the_x_height_and_exchange_their_bearings(signs):
    for sign, base in (("¡", "!"), ("¿", "?")):
        drawn = points()[base]
        assert signs[sign].width == drawn.width
        assert box(signs[sign])[3] == X_HEIGHT - drawn.bounds.bottom
        assert box(signs[sign])[0] == drawn.width - drawn.bounds.right


def test_guillemets_are_each_others_mirror_images(signs):
    for left, right in ("‹›", "«»"):
        assert signs[left].width == signs[right].width
        assert box(signs[left]) == pytest.approx(box(signs[right]), abs=1)
    assert len(signs["«"].base) == 2 * len(signs["‹"].base)
    assert 0 < box(signs["‹"])[1] < box(signs["‹"])[3] < X_HEIGHT


def test_mathematical_signs_share_the_width_the_middle_and_the_stroke_of_the_plus(signs):
    assert {signs[sign].width for sign in "−±÷×"} == {500}
    assert box(signs["−"]) == (60, LOW, 440, HIGH)
    for sign in "÷×":
        low, high = box(signs[sign])[1::2]
        assert (low + high) / 2 == pytest.approx((LOW + HIGH) / 2, abs=1)
    bar = bounds(signs["±"].mark)
    assert bar[3] - bar[1] == THICK
    assert bar[3] < box(signs["±"])[3] - 380


def test_a_rounded_plus_takes_its_minus_from_the_hyphen():
    first, *nodes, last = PLUS.nodes  # the left end
    ends = replace(first, arriving=(30, 330)), *nodes, replace(last, leaving=(30, 370))
    rounded = replace(points()["+"], contours=(replace(PLUS, nodes=ends),))
    others = [glyph for glyph in FONT if glyph.name != "+"]
    signs, _ = built([*others, rounded])
    assert box(signs["−"])[::2] == pytest.approx(rounded.bounds[::2], abs=1)
    assert len(signs["−"].base[0].nodes) == 4
    without = [glyph for glyph in others if glyph.name != "-"]
    signs, problems = built([*without, rounded], signs="−±÷")
    assert not signs
    assert "− ± cannot follow from the way + is drawn" in problems[0]


def test_a_plus_of_two_strokes_is_as_good():
    strokes = replace(points()["+"], contours=(rectangle(60, LOW, 440, HIGH), rectangle(215, 160, 285, 540)))
    signs, problems = built([*(glyph for glyph in FONT if glyph.name not in "+-"), strokes], signs="−±÷×")
    assert not problems
    assert box(signs["−"]) == (60, LOW, 440, HIGH)
    assert box(signs["×"]) == box(built(signs="×")[0]["×"])


def test_what_is_lacking_is_named():
    signs, problems = built([glyph for glyph in FONT if glyph.name not in ",+"])
    assert not set("‚’‘„”“−±÷×") & signs.keys()
    text = " ".join(problems)
    assert "‚ ’ ‘ need ,, which is not drawn." in text
    assert "÷" in text


def test_a_drawn_quote_is_doubled_as_it_is():
    own = Glyph("quoteright", (0x2019,), 300, (rectangle(100, 600, 200, 700),))
    signs, _ = built([*FONT, own], signs="”")
    assert [part.glyph for part in signs["”"].parts] == ["quoteright"] * 2


def test_signs_of_an_italic_lean_with_it():
    leaning = [replace(glyph, contours=shear(glyph.contours, 12)) for glyph in FONT]
    style = replace(STYLE, slant=12.0)
    upright, italic = built(style=STYLE)[0], built(leaning, style)[0]
    for sign in "’‘”“·¡‹«–±÷×´¸":
        back = shear(italic[sign].base + italic[sign].mark, -12)
        assert bounds(back) == pytest.approx(box(upright[sign]), abs=4), sign


def test_a_fixed_pitch_stays_fixed():
    narrow = {char: replace(glyph, width=420) for char, glyph in points().items() if char != "+"}
    plus = letter("+", 420, *(c.map(lambda p: (p[0] * 0.8, p[1])) for c in points()["+"].contours))
    fixed = [*(replace(glyph, width=420) for glyph in references().values()), *narrow.values(), plus]
    signs, _ = built(fixed)
    assert {composite.width for composite in signs.values()} == {420}
    assert all(box(composite)[2] - box(composite)[0] <= 420 for composite in signs.values())
    assert {"…", "“", "—", "±"} <= signs.keys()


def test_a_dot_stands_over_the_foot_of_l_or_takes_its_own_room(signs):
    for character, base in (("Ŀ", "L"), ("ŀ", "l")):
        letter_box, dot = bounds(signs[character].base), bounds(signs[character].mark)
        stem = letter_box[0] + 80
        assert stem + 25 < dot[0] < dot[2] < signs[character].width
        assert [part.glyph for part in signs[character].parts] == [base, "."]
    assert signs["Ŀ"].width == 430
    assert signs["ŀ"].width > 220
