"""Faults are counted as a designer would: each mistake once, where the designer's own glyphs do not make it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fakes.outlines import polygon, rectangle

from fonte_plugin.completion.choice import Sample
from fonte_plugin.completion.references import References
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.kinks import kinks
from fonte_plugin.outlines.outline import Outline
from fonte_train.corpus.font_files import Face, TruthFont, TruthGlyph
from fonte_train.scoring.fault_table import FaultRow, fault_rows
from fonte_train.scoring.faults import faults_of, foot, new_kinks, twins
from fonte_train.scoring.glyph_score import score
from fonte_train.scoring.records import ScoredFont, ScoredGlyph

REFERENCES = {
    "n": Outline(500, (rectangle(60, 0, 140, 500), rectangle(360, 0, 440, 500))),
    "H": Outline(700, (rectangle(80, 0, 170, 700), rectangle(530, 0, 620, 700))),
}
H = Outline(500, (rectangle(60, 0, 140, 700), rectangle(360, 0, 440, 500)))


def scored(drawn: dict[str, Outline | None], truth: dict[str, Outline]) -> ScoredFont:
    glyphs = []
    for char, true in truth.items():
        outline = drawn[char]
        sample = None if outline is None else Sample(0, outline, outline, 10, 0.0)
        found = score(outline, true, normalised=true)
        glyphs.append(
            ScoredGlyph(
                char,
                TruthGlyph(char, true, true),
                sample,
                None if sample else "crossing",
                found,
                found,
                (),
                found,
                None,
                (),
                1,
            )
        )
    face = Face(Path("Test.ttf"), "test", "OFL", "val-choose")
    all_glyphs = {char: TruthGlyph(char, each, each) for char, each in {**REFERENCES, **truth}.items()}
    font = TruthFont(face, "Test", "sans-serif", all_glyphs, ())
    return ScoredFont(font, References.encode(REFERENCES), tuple(glyphs), 1.0, None, None)


def moved(outline: Outline, x: float, y: float = 0) -> Outline:
    return outline.map(lambda point: (point[0] + x, point[1] + y))


def faults(drawn: Outline | None, truth: Outline = H, char: str = "h") -> tuple[str, ...]:
    return faults_of(scored({char: drawn}, {char: truth}))[char]


def test_a_glyph_as_the_designer_draws_it_has_no_fault() -> None:
    assert faults(H) == ()


def test_a_refused_glyph_has_that_fault_alone() -> None:
    assert faults(None) == ("refused",)


def test_a_bearing_that_is_off_counts_once_against_the_truth_and_once_against_the_twin() -> None:
    off = moved(H, 25)
    assert set(faults(off)) == {"bearing", "twin"}
    assert {char for char, wrong in twins(scored({"h": off}, {"h": H}), scored({"h": off}, {"h": H}).glyphs[0])} == {
        "n"
    }


def test_a_twin_is_asked_for_only_where_the_designers_own_two_agree() -> None:
    other = replace(moved(H, 40), width=580)
    assert "twin" not in faults(moved(other, 3), other)


def test_a_stem_of_another_thickness_than_that_of_n_is_a_fault() -> None:
    bold = Outline(500, (rectangle(60, 0, 155, 700), rectangle(360, 0, 440, 500)))
    assert "stem" in faults(bold)


def test_height_width_and_construction_are_told_apart() -> None:
    low = Outline(500, (rectangle(60, 0, 140, 680), rectangle(360, 0, 440, 500)))
    assert faults(low) == ("height",)
    assert "construction" in faults(Outline(500, H.contours[:1]))
    assert "width" in faults(Outline(560, (rectangle(60, 0, 140, 700), rectangle(420, 0, 500, 500))))


def test_a_foot_is_the_flat_stroke_on_the_baseline() -> None:
    serif = Outline(400, (rectangle(40, 0, 300, 30), rectangle(120, 30, 200, 600)))
    assert foot(serif) == 30
    assert foot(moved(serif, 0, 200)) is None


@pytest.mark.parametrize(("turn", "count"), [(0.0, 0), (0.8, 0), (4.0, 1), (8.0, 1), (60.0, 0)])
def test_a_kink_is_a_small_turn_and_neither_rounding_nor_a_corner(turn: float, count: int) -> None:
    curve = Contour.path(
        (0, 0), (((40, 0), (60, 30), (100, 30)), ((140, 30 + 0.7 * turn), (200, 200), (200, 300)), ((0, 300),))
    )
    found = [point for point in kinks([curve]) if point == (100, 30)]
    assert len(found) == count


def test_a_kink_that_the_designer_has_there_too_is_none() -> None:
    bent = Outline(400, (polygon((0, 0), (100, 0), (200, 10), (200, 200), (0, 200)),))
    assert kinks(bent.contours)
    assert new_kinks(bent, bent) == []
    assert new_kinks(bent, moved(bent, 150)) != []


def test_tops_of_a_group_that_nearly_meet_are_uneven() -> None:
    figures = {char: Outline(500, (rectangle(60, 0, 440, 700),)) for char in "0123456"}
    drawn = {**figures, "4": Outline(500, (rectangle(60, 0, 440, 660),))}
    found = faults_of(scored(drawn, figures))
    assert "uneven" in found["4"]
    assert not any("uneven" in found[char] for char in "012356")


def test_shares_are_of_all_glyphs_and_of_all_pairs_of_twins() -> None:
    font = scored({"h": moved(H, 25), "m": None}, {"h": H, "m": H})
    row = FaultRow.of("all", [font])
    assert (row.shares["refused"], row.shares["bearing"], row.faultless, row.each) == (0.5, 0.5, 0.0, 1.5)
    assert row.twins_off == 1.0
    assert [row.name for row in fault_rows([font])] == ["sans-serif", "text faces", "all glyphs"]
