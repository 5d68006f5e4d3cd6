"""Unfinished reviews on disk: whole at every moment, even if the process is killed."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from fakes.outlines import rectangle

from fonte_plugin.errors import FonteError
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import Candidate, GenerateRequest, GlyphResult, Origin
from fonte_plugin.workspace.review.autosave import Autosave, saved_reviews
from fonte_plugin.workspace.review.desk import NEW, Desk, SavePlace
from fonte_plugin.workspace.review.review import Review

WRITER = """
import sys
from pathlib import Path
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import Candidate, GlyphResult
from fonte_plugin.workspace.review.autosave import Autosave
from fonte_plugin.request import Origin
from fonte_plugin.workspace.review.review import Review
save, review, width = Autosave(Path("Font.ufo"), folder=Path(sys.argv[1])).save, Review.begin(), 0
square = Contour.path((0, 0), (((9, 0),), ((9, 9),)))
while True:
    width += 1
    for char in "abcdefgh":
        candidate = Candidate(0, Outline(width, (square,) * 20))
        review = review.with_result(GlyphResult(char, char, (candidate,)), Origin("m", 0, 0.5, "serif", ""))
    save(review)
    print(width, flush=True)
"""


def one_glyph(width: float = 500) -> Review:
    candidate = Candidate(0, Outline(width, (rectangle(0, 0, 9, 9),)))
    return Review.begin().with_result(GlyphResult("b", "b", (candidate,)), Origin("m", 0, 0.5, "serif", ""))


def test_a_review_is_found_again_with_its_source(tmp_path: Path) -> None:
    Autosave(tmp_path / "Font.ufo", folder=tmp_path).save(one_glyph())
    (saved,) = saved_reviews(tmp_path)
    assert saved.source == tmp_path / "Font.ufo"
    assert Review.begin().restored(saved.review)["b"] == one_glyph()["b"]


def test_each_font_has_a_review_of_its_own_and_the_last_comes_first(tmp_path: Path) -> None:
    for source in (tmp_path / "a" / "Font.ufo", tmp_path / "b" / "Font.ufo", None):
        Autosave(source, "serif" if source is None else "", folder=tmp_path).save(one_glyph())
        time.sleep(0.01)
    assert [saved.source and saved.source.parent.name for saved in saved_reviews(tmp_path)] == [None, "b", "a"]
    assert saved_reviews(tmp_path)[0].style == "serif"


def test_saving_again_replaces_and_discarding_removes(tmp_path: Path) -> None:
    autosave = Autosave(tmp_path / "Font.ufo", folder=tmp_path)
    autosave.save(one_glyph())
    autosave.save(one_glyph(612))
    (saved,) = saved_reviews(tmp_path)
    outline = Review.begin().restored(saved.review)["b"].outline
    assert outline is not None
    assert outline.width == 612
    autosave.discard()
    autosave.discard()
    assert saved_reviews(tmp_path) == []


def test_a_file_that_is_no_review_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text('{"source": nul')
    (tmp_path / "other.json").write_text("[]")
    assert saved_reviews(tmp_path) == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FonteError, match="save your font soon"):
        Autosave(tmp_path / "Font.ufo", folder=tmp_path / "file").save(one_glyph())


def test_what_lies_beside_the_review_is_kept_with_it(tmp_path: Path) -> None:
    request = GenerateRequest("bh", style="serif", seed=11, candidates=3)
    ufo = tmp_path / "Mine.ufo"
    ufo.mkdir()
    (ufo / "metainfo.plist").write_text("x")
    desk = Desk("Mine", "b", "h", SavePlace.of(NEW, ufo), {"references": "no", "chars": "a-g"}, request, open=False)
    Autosave(None, "serif", tmp_path).save(one_glyph(), desk)
    (saved,) = saved_reviews(tmp_path)
    assert saved.desk == desk
    assert saved.title == "Mine"
    assert saved.desk.place is not None
    assert not saved.desk.place.changed()
    (ufo / "metainfo.plist").write_text("y")
    assert saved.desk.place.changed()


@pytest.mark.parametrize("desk", [None, 3, {"asked": 3, "place": {"kind": "x"}}, {"request": {"chars": 3}, "name": 0}])
def test_a_desk_of_another_form_costs_nothing_of_the_review(desk: object) -> None:
    assert Desk.from_dict(desk) == Desk()


def test_two_fonts_from_the_same_style_word_are_kept_apart(tmp_path: Path) -> None:
    for _ in range(2):
        Autosave(None, "serif", tmp_path).save(one_glyph())
    assert len(saved_reviews(tmp_path)) == 2


def test_a_review_that_is_set_aside_or_broken_is_kept_and_not_taken_up(tmp_path: Path) -> None:
    autosave = Autosave(tmp_path / "Font.ufo", folder=tmp_path)
    autosave.save(one_glyph())
    aside = autosave.set_aside()
    assert aside is not None
    assert aside.exists()
    assert autosave.kept() is None
    autosave.path.write_text('{"source": nul')
    assert autosave.kept() is None
    assert not autosave.path.exists()
    assert len(list(tmp_path.glob("*.aside"))) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_a_process_killed_at_any_moment_leaves_a_whole_review(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) >= 20:
                process.kill()
                break
    (saved,) = saved_reviews(tmp_path)
    review = Review.begin().restored(saved.review)
    widths = {review[char].outline.width for char in "abcdefgh"}  # type: ignore[union-attr]
    assert len(widths) == 1  # all of one save, never a part of the next
    assert widths.pop() >= 20
