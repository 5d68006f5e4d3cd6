"""The plan for a font: what it holds, how it is kept, and what of it comes to stand in a UFO."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from types import MappingProxyType

import pytest
import ufoLib2
from hypothesis import given
from hypothesis import strategies as st

from fonte_export.compiled.compile import write_ttf
from fonte_plugin import resources
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.review.desk import Desk
from fonte_plugin.workspace.review.font_plan import FontPlan, merged_groups
from fonte_plugin.workspace.review.kerning_table import KerningTable
from fonte_plugin.workspace.review.saving import export_font, save_into_source, save_layer, save_new
from fonte_plugin.workspace.review.session import Session, open_session
from fonte_plugin.workspace.review.standing import Standing, bearings_of

O1 = "public.kern1.O"
E2 = "public.kern2.e"


@pytest.fixture
def ufo(tmp_path: Path) -> Path:
    target = tmp_path / "Begun.ufo"
    shutil.copytree(resources.example_source(), target)
    return target


@pytest.fixture
def session(ufo: Path) -> Session:
    return open_session(ufo)


@pytest.fixture
def plan() -> FontPlan:
    """n and o spaced, O e kerned as classes, H o as a pair."""
    groups = {O1: ("O", "Q"), E2: ("e", "o")}
    spaced = FontPlan().with_bearings({"n": (70.0, 60.0), "o": (40.0, 41.0)})
    return spaced.with_pairs({(O1, E2): -12.0}, groups).with_pairs({("H", "o"): -7.0})


def bearings(font: ufoLib2.Font, name: str) -> tuple[float, float]:
    return bearings_of(Outline.from_drawable(font[name], font[name].width))


names = st.text(max_size=4)
numbers = st.floats(allow_nan=False, allow_infinity=False, width=32)
pairs = st.dictionaries(st.tuples(names, names), numbers, max_size=4)


@given(
    st.builds(
        FontPlan,
        st.dictionaries(names, st.tuples(numbers, numbers), max_size=4).map(MappingProxyType),
        pairs.map(MappingProxyType),
        st.dictionaries(names, st.lists(names, max_size=3).map(tuple), max_size=3).map(MappingProxyType),
        pairs.map(lambda found: frozenset(found)),
        st.text(max_size=5),
    )
)
def test_a_plan_comes_back_from_json(plan: FontPlan) -> None:
    assert FontPlan.from_dict(json.loads(json.dumps(plan.to_dict()))) == plan


keys = st.sampled_from(["bearings", "pairs", "groups", "refused", "signs"])


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(keys, inner),
        max_leaves=12,
    )
)
def test_what_is_no_plan_is_an_empty_one(values: object) -> None:
    assert isinstance(FontPlan.from_dict(values), FontPlan)


def test_a_desk_keeps_the_plan(plan: FontPlan) -> None:
    desk = Desk(plan=plan, plan_in_file=True)
    assert Desk.from_dict(json.loads(json.dumps(desk.to_dict()))) == desk


def test_a_glyph_stays_in_the_group_that_the_designer_put_it_in() -> None:
    merged = merged_groups({"public.kern1.D": ("O", "D")}, {O1: ("O", "Q")})
    assert merged == {"public.kern1.D": ("O", "D"), O1: ("Q",)}


def test_pairs_take_their_groups_along_and_back(plan: FontPlan) -> None:
    assert set(plan.groups) == {O1, E2}
    assert not plan.without_pairs([(O1, E2)]).groups


def test_a_pair_of_glyphs_is_looked_up_before_their_groups(plan: FontPlan) -> None:
    table = KerningTable({O1: ("O",)}, {("O", "o"): 5.0}).planned(plan)
    assert table.value("O", "e") == -12
    assert table.value("Q", "o") == -12
    assert table.value("O", "o") == 5
    assert table.value("e", "O") == 0
    assert table.teller("O", "o") == ("O", "o")


def test_a_new_ufo_has_the_planned_bearings_and_kerning(session: Session, plan: FontPlan, tmp_path: Path) -> None:
    before = ufoLib2.Font.open(session.path)
    saved = save_new(session, session.begin(), "", tmp_path / "New.ufo", force=False, mark_color=None, plan=plan)
    font = ufoLib2.Font.open(saved.path)
    assert (bearings(font, "n"), bearings(font, "o")) == ((70, 60), (40, 41))
    assert bearings(font, "H") == bearings(before, "H")
    assert font.kerning == {(O1, E2): -12, ("H", "o"): -7}
    assert font.groups[O1] == ["O"]  # there is no Q in the file
    assert ufoLib2.Font.open(session.path)["n"].width == before["n"].width


def test_the_source_gets_the_plan_once_however_often_it_is_saved(session: Session, plan: FontPlan, ufo: Path) -> None:
    first = save_into_source(session, session.begin(), "", mark_color=None, plan=plan)
    assert first.backup is not None
    assert first.backup.exists()
    again = Session(session.source, session.drawing, snapshot=first.snapshot)  # the window's, which was read before
    second = save_into_source(again, session.begin(), "", mark_color=None, plan=plan)
    font = ufoLib2.Font.open(ufo)
    assert (bearings(font, "n"), bearings(font, "o")) == ((70, 60), (40, 41))
    assert second.backup is None


def test_a_layer_gets_nothing_of_the_plan_and_says_so(session: Session, plan: FontPlan, ufo: Path) -> None:
    before = {path: path.read_bytes() for path in ufo.rglob("*") if path.is_file()}
    saved = save_layer(session, session.begin(), "", mark_color=None, plan=plan)
    assert "kept for later" in saved.notes[0]
    assert {path: path.read_bytes() for path in ufo.rglob("*") if path.is_file()} == before


def test_pairs_of_glyphs_that_are_not_saved_wait(session: Session, tmp_path: Path) -> None:
    plan = FontPlan().with_pairs({("T", "o"): -40.0, ("H", "o"): -4.0})
    saved = save_new(session, session.begin(), "", tmp_path / "New.ufo", force=False, mark_color=None, plan=plan)
    assert ufoLib2.Font.open(saved.path).kerning == {("H", "o"): -4}
    assert saved.notes == ("1 pair waits until the glyphs are saved that it kerns.",)


def test_the_kerning_of_a_compiled_font_stays_beside_the_planned_pairs(ufo: Path, tmp_path: Path) -> None:
    font = ufoLib2.Font.open(ufo)
    font.kerning[("n", "o")] = -30
    font.save()
    write_ttf(ufo, tmp_path / "Begun.ttf")
    session = open_session(tmp_path / "Begun.ttf")
    plan = FontPlan().with_pairs({("H", "o"): -4.0})
    saved = save_new(session, session.begin(), "", tmp_path / "New.ufo", force=False, mark_color=None, plan=plan)
    assert ufoLib2.Font.open(saved.path).kerning == {("n", "o"): -30, ("H", "o"): -4}


def test_signs_are_built_and_compiled_with_the_planned_spacing(session: Session, tmp_path: Path) -> None:
    plan = FontPlan().with_bearings({"a": (90.0, 80.0)}).with_signs("äž")
    saved = save_new(session, session.begin(), "", tmp_path / "New.ufo", force=False, mark_color=None, plan=plan)
    font = ufoLib2.Font.open(saved.path)
    assert font["adieresis"].width == font["a"].width
    assert bearings(font, "a") == (90, 80)
    assert "zcaron" not in font
    assert any("ž" in note for note in saved.notes)
    target = tmp_path / "New.ttf"
    export_font(session, session.begin(), "", target, plan)
    assert target.exists()


def test_signs_are_built_into_the_source(session: Session, ufo: Path) -> None:
    saved = save_into_source(session, session.begin(), "", mark_color=None, plan=FontPlan().with_signs("ä"))
    font = ufoLib2.Font.open(ufo)
    assert [component.baseGlyph for component in font["adieresis"].components][:1] == ["a"]
    assert saved.backup is not None


def test_what_stands_has_the_planned_bearings(session: Session, plan: FontPlan) -> None:
    standing = Standing(session, session.begin(), plan)
    outline, drawn = standing.outline("n"), session.outline("n")
    assert outline is not None
    assert drawn is not None
    assert bearings_of(outline) == (70, 60)
    assert standing.is_drawn("n")
    assert set(standing.glyphs()) == set(session.source.drawn if session.source else ())
