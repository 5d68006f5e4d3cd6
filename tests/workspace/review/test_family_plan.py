"""What is planned for one master of a designspace, in all of them: values of its own for each, in new files."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
import ufoLib2
from fakes.family import example_family, wider
from fontTools.designspaceLib import DesignSpaceDocument

from fonte_export.errors import ExportError
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.review.family_plan import Member, planned_for_all
from fonte_plugin.workspace.review.family_saving import family_folder, save_family, save_into_masters
from fonte_plugin.workspace.review.fit_proposals import propose_bearings
from fonte_plugin.workspace.review.font_plan import FontPlan
from fonte_plugin.workspace.review.masters import Siblings
from fonte_plugin.workspace.review.session import open_session
from fonte_plugin.workspace.review.standing import Standing, bearings_of

E_IN_REGULAR = (33.0, 44.0)
PLAN = (
    FontPlan()
    .with_bearings({"e": E_IN_REGULAR, "g": (50.0, 20.0)}, suggested=True)
    .with_bearings({"s": (11.0, 12.0)})
    .with_pairs({("A", "o"): -23.0}, suggested=True)
    .with_pairs({("H", "o"): -7.0})
    .with_signs("öŘ")
)


@pytest.fixture
def designspace(tmp_path: Path) -> Path:
    """Bold is wider than Regular, has a kern, groups, features and a lib of its own."""
    path = example_family(tmp_path)
    bold = tmp_path / "Bold.ufo"
    wider(bold)
    font = ufoLib2.Font.open(bold)
    font.groups["public.kern1.O"] = ["O"]
    font.kerning["public.kern1.O", "A"] = -31
    font.features.text = "include(features/own.fea);\n"
    font.lib["com.designer.kept"] = {"weight": 7}
    font.newLayer("sketches").newGlyph("e")
    font.save()
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "own.fea").write_text("# the designer's own\n")
    return path


@pytest.fixture
def members(designspace: Path) -> tuple[Member, Member]:
    session = open_session(designspace)
    (other,) = Siblings.read(designspace).others
    first = Member("Regular", session, session.begin(), "", PLAN)
    return first, Member("Bold", other.session, other.session.begin(), "")


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def bearings(font: ufoLib2.Font, name: str) -> tuple[float, float]:
    return bearings_of(Outline.from_drawable(font[name], font[name].width))


def test_suggested_spacing_is_that_of_each_masters_own_rhythm_and_spacing_by_hand_that_of_one(
    members: tuple[Member, Member],
) -> None:
    first, other = members
    (regular, bold), notes = planned_for_all(first, [other])
    assert regular.plan.bearings == PLAN.bearings
    own = {one.name: one.proposed for one in propose_bearings(Standing(other.session, other.review, FontPlan()))[0]}
    assert bold.plan.bearings == {name: own[name] for name in ("e", "g") if name in own}
    assert bold.plan.bearings
    assert bold.plan.bearings.get("e") != E_IN_REGULAR
    assert "Bold is spaced" in notes[0]


def test_pairs_stand_in_all_masters_and_those_set_by_hand_with_the_same_value(members: tuple[Member, Member]) -> None:
    first, other = members
    (_, bold), _ = planned_for_all(first, [other])
    assert bold.plan.pairs["H", "o"] == -7
    assert bold.plan.pairs.keys() == PLAN.pairs.keys()
    told = replace(first, plan=PLAN.with_pairs({("A", "o"): -23.0}))
    (_, as_set), _ = planned_for_all(told, [other])
    assert as_set.plan.pairs["A", "o"] == -23
    assert bold.plan.pairs["A", "o"] != -23, "a suggested one has what is likely in Bold"


def test_a_pair_that_a_master_has_keeps_its_value(members: tuple[Member, Member]) -> None:
    first, other = members
    pair = ("public.kern1.O", "A")
    plan = FontPlan().with_pairs({pair: -5.0}, {"public.kern1.O": ("O",)})
    (_, bold), _ = planned_for_all(replace(first, plan=plan), [other])
    assert pair not in bold.plan.pairs


def test_signs_are_built_in_all_masters_or_in_none(members: tuple[Member, Member]) -> None:
    first, other = members
    planned, notes = planned_for_all(first, [other])
    assert [member.plan.signs for member in planned] == ["ö", "ö"]
    assert any(note.startswith("Ř: the masters differ too much") for note in notes)


def test_nothing_planned_is_nothing_for_the_others(members: tuple[Member, Member]) -> None:
    first, other = members
    (_, bold), notes = planned_for_all(replace(first, plan=FontPlan()), [other])
    assert bold.plan.is_empty
    assert notes == ()


def test_all_masters_are_written_beside_a_designspace_that_names_them_and_nothing_read_changes(
    members: tuple[Member, Member], designspace: Path, tmp_path: Path
) -> None:
    before = tree(tmp_path)
    saved = save_family(
        designspace, members[0], members[1:], tmp_path / "New.designspace", force=False, mark_color=None
    )
    assert saved.path == tmp_path / "New" / "New.designspace"
    after = tree(tmp_path)
    assert {name: after[name] for name in before} == before
    old, new = DesignSpaceDocument.fromfile(designspace), DesignSpaceDocument.fromfile(saved.path)
    assert [(source.filename, source.styleName, source.location) for source in new.sources] == [
        (source.filename, source.styleName, source.location) for source in old.sources
    ]
    regular, bold = (ufoLib2.Font.open(tmp_path / "New" / f"{style}.ufo") for style in ("Regular", "Bold"))
    assert bearings(regular, "e") == E_IN_REGULAR
    assert bearings(bold, "e") == bearings_of(
        Outline.from_drawable(bold["e"], bold["e"].width)
    ) != E_IN_REGULAR  # fmt: skip
    assert regular.kerning["H", "o"] == bold.kerning["H", "o"] == -7
    assert bold.kerning["public.kern1.O", "A"] == -31
    assert [c.baseGlyph for c in regular["odieresis"].components] == [c.baseGlyph for c in bold["odieresis"].components]
    assert "Rcaron" not in regular
    assert bold.lib["com.designer.kept"] == {"weight": 7}
    assert "e" in bold.layers["sketches"]
    unchanged = {name for name in before if name.startswith("Bold.ufo/") and after[f"New/{name}"] == before[name]}
    changed = {name.removeprefix("Bold.ufo/") for name in before if name.startswith("Bold.ufo/")} - {
        name.removeprefix("Bold.ufo/") for name in unchanged
    }
    assert changed <= {"glyphs/e.glif", "glyphs/g.glif", "glyphs/contents.plist", "kerning.plist", "groups.plist",
                       "lib.plist"}  # fmt: skip
    assert (tmp_path / "New" / "features" / "own.fea").read_text() == "# the designer's own\n"


def test_a_folder_is_replaced_only_if_it_is_wanted_and_holds_nothing_else(
    members: tuple[Member, Member], designspace: Path, tmp_path: Path
) -> None:
    target = tmp_path / "New" / "New.designspace"

    def save(target: Path, *, force: bool) -> None:
        save_family(designspace, members[0], members[1:], target, force=force, mark_color=None)

    save(tmp_path / "New.designspace", force=False)
    assert family_folder(target) == family_folder(tmp_path / "New.designspace")
    with pytest.raises(ExportError, match="already exists"):
        save(target, force=False)
    save(target, force=True)
    (tmp_path / "New" / "notes.txt").write_text("mine")
    with pytest.raises(ExportError, match=r"holds notes\.txt too, so it was not replaced"):
        save(target, force=True)
    assert (tmp_path / "New" / "notes.txt").read_text() == "mine"
    with pytest.raises(ExportError, match="holds the fonts being read"):
        save(designspace.parent / f"{designspace.parent.name}.designspace", force=True)


def test_a_designspace_that_has_other_masters_by_now_is_not_written(
    members: tuple[Member, Member], designspace: Path, tmp_path: Path
) -> None:
    document = DesignSpaceDocument.fromfile(designspace)
    document.sources = document.sources[:1]
    document.write(designspace)
    with pytest.raises(ExportError, match="has other masters than when it was opened"):
        save_family(designspace, members[0], members[1:], tmp_path / "New.designspace", force=False, mark_color=None)
    assert not (tmp_path / "New").exists()


def test_a_folder_of_the_masters_is_never_replaced(designspace: Path, tmp_path: Path) -> None:
    """They may lie below the designspace, in a folder that has one of its own."""
    below = tmp_path / "masters"
    below.mkdir()
    document = DesignSpaceDocument.fromfile(designspace)
    for source in document.sources:
        ufo = Path(str(source.path))
        ufo.rename(below / ufo.name)
        source.path = str(below / ufo.name)
    document.write(designspace)
    (tmp_path / "features").rename(below / "features")
    document.write(below / "masters.designspace")
    session = open_session(designspace)
    first = Member("Regular", session, session.begin(), "", FontPlan())
    (bold,) = Siblings.read(designspace).others
    other = Member("Bold", bold.session, bold.session.begin(), "")
    with pytest.raises(ExportError, match=r"masters holds Regular\.ufo, which is read"):
        save_family(designspace, first, [other], below / "masters.designspace", force=True, mark_color=None)


def test_saved_into_the_masters_each_has_values_of_its_own_and_a_backup_and_twice_is_once(
    members: tuple[Member, Member], designspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FONTE_HOME", str(tmp_path / "home"))
    first, other = members
    saved = save_into_masters(first, [other], mark_color=None)
    assert len(list((tmp_path / "home").rglob("*.backup-*.ufoz"))) == 2
    assert any(note.startswith("Bold is spaced") for note in saved.notes)
    regular, bold = (ufoLib2.Font.open(tmp_path / f"{style}.ufo") for style in ("Regular", "Bold"))
    assert bearings(regular, "e") == E_IN_REGULAR
    assert bold.kerning["H", "o"] == -7
    assert "odieresis" in regular
    assert "odieresis" in bold
    before = tree(tmp_path / "Bold.ufo")
    session, (again,) = open_session(designspace), Siblings.read(designspace).others
    save_into_masters(
        Member("Regular", session, session.begin(), "", PLAN),
        [Member("Bold", again.session, again.session.begin(), "")],
        mark_color=None,
    )
    assert tree(tmp_path / "Bold.ufo") == before
