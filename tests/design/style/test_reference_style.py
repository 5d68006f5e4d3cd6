from dataclasses import replace

import pytest
from fakes.drawn_letters import BAR, BOWL, CAPS, OVER, STEM, X_HEIGHT, letter, rectangle, references

from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.contour import Contour, Node
from fonte_plugin.outlines.edges import shear


def test_lines_and_overshoots_are_read_from_flat_and_round_letters(style):
    lines = style.font_lines
    assert (lines.baseline, lines.x_height, lines.cap_height) == (0, X_HEIGHT, CAPS)
    assert lines.baseline_overshoot == lines.x_overshoot == lines.cap_overshoot == OVER
    assert lines.ascender is None


def test_without_flat_letters_the_heights_are_those_of_the_round_ones_less_the_overshoot():
    drawn = references()
    lines = ReferenceStyle.measure([drawn["o"], drawn["O"]]).font_lines
    assert (lines.x_height, lines.cap_height, lines.x_overshoot) == (X_HEIGHT, CAPS, OVER)


def test_stems_are_told_apart_by_direction_and_roundness(style):
    widths = {(stem.axis, stem.kind, stem.width) for stem in style.stems}
    assert {(0, "flat", STEM), (0, "round", BOWL), (1, "flat", BAR), (1, "round", BAR)} <= widths


def test_symmetry_is_taken_from_the_references_alone(style):
    assert style.symmetric == {"round across", "round upside down", "straight across"}
    crooked = references()
    crooked["o"] = letter("o", 520, rectangle(40, 0, 400, 500), rectangle(60, 100, 300, 200).reversed())
    assert "round across" not in ReferenceStyle.measure(crooked.values()).symmetric


def test_slant_is_read_from_the_stems():
    leaning = [replace(glyph, contours=shear(glyph.contours, 12)) for glyph in references().values()]
    assert ReferenceStyle.measure(leaning).slant == pytest.approx(12, abs=0.5)
    assert ReferenceStyle.measure(references().values()).slant == 0


def test_the_short_cut_ends_of_curved_stems_show_no_slant():
    def swelling(cut):
        nodes = (Node((60, 0)), Node((140, 0), None, (160, 200)), Node((140, CAPS), (160, 500), None),
                 Node((60 + cut / 2, CAPS)), Node((60, CAPS - cut), None, (40, 500)))  # fmt: skip
        return Contour((replace(nodes[0], arriving=(40, 200)), *nodes[1:]))

    def leaning(cut):
        return ReferenceStyle.measure([letter(character, 200, swelling(cut)) for character in "HIlbdp"]).slant

    assert leaning(cut=40) == 0
    assert leaning(cut=CAPS * 0.7) == pytest.approx(26.5, abs=0.5)


def test_fixed_pitch_needs_four_glyphs_of_one_width(style):
    assert style.pitch is None
    fixed = [replace(glyph, width=600) for glyph in references().values()]
    assert ReferenceStyle.measure(fixed).pitch == 600
    assert ReferenceStyle.measure(fixed[:3]).pitch is None


def test_measures_scale_with_the_units_per_em(style):
    double = [
        replace(g, width=2 * g.width, contours=tuple(c.map(lambda p: (2 * p[0], 2 * p[1])) for c in g.contours))
        for g in references().values()
    ]
    measured = ReferenceStyle.measure(double, 2000)
    assert measured.font_lines.x_height == 2 * X_HEIGHT
    assert sorted(s.width for s in measured.stems) == sorted(2 * s.width for s in style.stems)
    assert measured.top_reach == style.top_reach


def test_a_font_whose_letters_stand_on_no_common_line_has_nothing_to_align_to():
    tops = {"a": 431, "c": 466, "e": 489, "m": 512, "n": 540, "o": 575, "r": 449, "s": 503}
    dancing = [letter(c, 400, rectangle(50, 7 * i - 40, 350, top)) for i, (c, top) in enumerate(tops.items())]
    measured = ReferenceStyle.measure(dancing)
    assert measured.top_reach == measured.bottom_reach == 0


def test_one_unreadable_reference_does_not_cost_the_others(style):
    class Broken:
        name, unicodes, width = "broken", (0x62,), 500

        def draw(self, pen):
            raise OSError("glyph is damaged")

    found = ReferenceStyle.measure([Broken(), *references().values()])
    assert found == style
    assert found.passed_over == (
        "broken cannot be measured, so it says nothing of the style (its outline is unsound).",
    )
