"""Small figures have the weight of the font and stand at its figures; fractions are set of them and of a bar."""

from dataclasses import replace

import pytest
from fakes.drawn_letters import BAR, CAPS, OVER, STEM, letter, polygon, rectangle, references, ring

from fonte_plugin.design.construction.compose import compose
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.cutting import box
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.geometry import crossings, flatten
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import united, without

WANTED = "¹²³¼½¾"
WIDTH = 560
SMALL = 0.59 * CAPS


def figures():
    one = united((rectangle(240, 0, 240 + STEM, CAPS),), (polygon((120, 560), (240, 640), (240, CAPS), (120, 620)),))
    two = without(ring(60, 300, 480, CAPS + OVER), box(right=270, top=510))
    two = united(two, (polygon((60, 0), (160, 0), (480, 420), (390, 480)),), (rectangle(60, 0, 490, BAR),))
    three = without(united(ring(60, 330, 460, CAPS + OVER)[:1], ring(50, -OVER, 490, 400)[:1]),
                    united(ring(60, 330, 460, CAPS + OVER, 80, 70)[1:], ring(50, -OVER, 490, 400, 80, 70)[1:],
                           box(right=250, bottom=170, top=520)))  # fmt: skip
    four = (*united((rectangle(340, 0, 340 + STEM, CAPS),), (rectangle(30, 160, 500, 230),),
                    (polygon((30, 160), (120, 160), (420, CAPS), (340, CAPS)),)),)  # fmt: skip
    return {"1": one, "2": two, "3": three, "4": four}


def font(**changed):
    drawn = {c: letter(c, WIDTH, *contours) for c, contours in figures().items()}
    return [*references().values(), *({**drawn, **changed}).values()]


def built(glyphs=None, wanted=WANTED, **options):
    glyphs = font() if glyphs is None else glyphs
    made, problems = compose(glyphs, ReferenceStyle.measure(glyphs), wanted, **options)
    return {chr(composite.unicodes[0]): composite for composite in made}, problems


def outline(composite):
    return composite.base + composite.mark


def pieces(composite):
    """Boxes of numerator, bar and denominator, from left to right."""
    whole = [bounds([contour]) for contour in outline(composite)]
    tall = max(whole, key=lambda frame: frame[3] - frame[1])
    over = [f for f in whole if f is not tall and f[1] > 0.2 * CAPS and f[3] > 0.9 * CAPS]
    under = [f for f in whole if f is not tall and f[1] < 0.1 * CAPS]
    return max(over, key=lambda f: f[2] - f[0]), tall, max(under, key=lambda f: f[2] - f[0])


@pytest.fixture(scope="module")
def signs():
    return built()[0]


def test_all_are_clean_drawings_in_whole_units_that_name_their_figures(signs):
    assert signs.keys() == set(WANTED)
    assert {sign: signs[sign].made_of for sign in "³½"} == {"³": "3", "½": "12"}
    for character, composite in signs.items():
        assert crossings(outline(composite)) == 0, character
        assert all(float(v).is_integer() for c in outline(composite) for node in c.nodes for v in node.point)
        left, _, right, _ = bounds(outline(composite))
        assert 0 < left < right < composite.width, character


def test_superiors_end_where_figures_do_and_are_heavier_than_scaled_ones(signs):
    for sign in "¹²³":
        _, low, _, high = bounds(outline(signs[sign]))
        assert high == pytest.approx(CAPS + (0.59 * OVER if sign != "¹" else 0), abs=1)
        assert low == pytest.approx(CAPS - SMALL - (0.59 * OVER if sign == "³" else 0), abs=1)
    stem = ink_runs(signs["¹"].decomposed.contours, CAPS - SMALL / 2)[0]
    assert 0.7 * STEM < stem[1] - stem[0] < 0.85 * STEM


def test_fractions_have_the_superior_before_the_bar_and_the_figure_on_the_baseline_behind_it(signs):
    for sign, superior in (("¼", "¹"), ("½", "¹"), ("¾", "³")):
        above, bar, below = pieces(signs[sign])
        own = bounds(outline(signs[superior]))
        assert above[1::2] == own[1::2]
        assert above[2] - above[0] == pytest.approx(own[2] - own[0], abs=1)
        assert below[1] == 0
        assert below[3] == pytest.approx(SMALL, abs=8)
        assert above[0] < bar[0] + 60
        assert bar[0] < above[2] < bar[2]
        assert above[2] < below[2]
        assert bar[1] < 0 < CAPS < bar[3]


def test_the_bar_is_as_thick_as_level_strokes_and_lies_clear_of_the_figures(signs):
    for sign in "¼½¾":
        contours = outline(signs[sign])
        bar = next(c for c in contours if bounds([c])[1] < 0 and bounds([c])[3] > CAPS)
        (_, low), _, (right, high), (left, _) = sorted((n.point for n in bar.nodes), key=lambda p: (p[1], -p[0]))
        points = sorted(n.point for n in bar.nodes)
        lean = (points[-1][0] - points[1][0]) / (high - low)
        across = abs(right - left) / (1 + lean**2) ** 0.5
        assert across == pytest.approx(BAR, abs=2)
        middle = sum(x for x, _ in points) / 4
        away = [
            abs(x - middle - lean * (y - CAPS / 2)) / (1 + lean**2) ** 0.5 - across / 2
            for contour in contours if contour is not bar for x, y in flatten(contour)
        ]  # fmt: skip
        assert min(away) == pytest.approx(0.085 * CAPS, abs=3)


def test_what_the_designer_drew_is_taken_as_it_is_and_followed():
    own = Glyph("one.sup", (0xB9,), 300, (rectangle(100, 500, 140, 800),))
    slash = Glyph("fraction", (0x2044,), 200, (polygon((0, 0), (30, 0), (230, CAPS), (200, CAPS)),))
    signs, problems = built([*font(), own, slash])
    assert not problems
    assert "¹" not in signs
    above, bar, below = pieces(signs["½"])
    assert (above[2] - above[0], above[1], above[3]) == (40, 500, 800)
    assert (bar[2] - bar[0], bar[1], bar[3]) == (230, 0, CAPS)
    assert below[3] == pytest.approx(300, abs=8)
    assert bounds(outline(signs["²"]))[3] == pytest.approx(800, abs=8)


def test_figures_that_go_up_and_down_all_become_as_high():
    tall = {c: letter(c, WIDTH, *(k.map(lambda p: (p[0], p[1] - 200)) for k in figures()[c])) for c in "34"}
    low = {c: letter(c, WIDTH, *(k.map(lambda p: (p[0], 0.7 * p[1])) for k in figures()[c])) for c in "12"}
    signs, problems = built(font(**tall, **low))
    assert not problems
    assert {bounds(outline(signs[sign]))[1::2] for sign in "¹²³"} == {(CAPS - SMALL, CAPS)}
    assert all(pieces(signs[sign])[2][1::2] == (0, SMALL) for sign in "¼½¾")


def test_small_figures_of_an_italic_lean():
    leaning = [replace(glyph, contours=shear(glyph.contours, 12)) for glyph in font()]
    italic, upright = built(leaning)[0], built()[0]
    for sign in WANTED:
        assert bounds(shear(outline(italic[sign]), -12)) == pytest.approx(bounds(outline(upright[sign])), abs=6), sign
        assert crossings(outline(italic[sign])) == 0


def test_fractions_become_narrower_in_a_fixed_pitch_or_are_left_out():
    def fixed(pitch):
        return [replace(glyph, width=pitch) for glyph in font()]

    signs, _ = built(fixed(WIDTH))
    assert signs.keys() == set(WANTED)
    for composite in signs.values():
        left, _, right, _ = bounds(outline(composite))
        assert composite.width == WIDTH
        assert 0 <= left < right <= WIDTH
    signs, problems = built(fixed(400))
    assert signs.keys() == set("¹²³")
    assert "½ cannot follow from the way 1 and 2 are drawn; it has to be drawn." in problems


def test_masters_get_the_same_nodes():
    def kinds(signs):
        return {sign: [[len(s) for s in c.segments] for c in outline(one)] for sign, one in signs.items()}

    heavier = {"1": letter("1", WIDTH, *(c.map(lambda p: (1.2 * p[0], p[1])) for c in figures()["1"]))}
    assert kinds(built(compatible=True)[0]) == kinds(built(font(**heavier), compatible=True)[0])


def test_a_figure_that_is_lacking_costs_those_alone_that_are_made_of_it():
    signs, problems = built([glyph for glyph in font() if glyph.name != "3"])
    assert signs.keys() == set("¹²¼½")
    assert problems == ["³ ¾ need 3, which is not drawn."]
