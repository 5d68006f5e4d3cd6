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
from fonte_plugin.request import Candidate, GlyphResult, Origin
from fonte_plugin.workspace.review.autosave import Autosave, saved_reviews
from fonte_plugin.workspace.review.review import Review

WRITER = """
import sys
from pathlib import Path
from fonte_plugin.outlines.outline import Contour, Outline, Segment
from fonte_plugin.request import Candidate, GlyphResult
from fonte_plugin.workspace.review.autosave import Autosave
from fonte_plugin.request import Origin
from fonte_plugin.workspace.review.review import Review
save, review, width = Autosave(Path("Font.ufo"), folder=Path(sys.argv[1])).save, Review.begin(), 0
square = Contour((0, 0), (Segment(((9, 0),)), Segment(((9, 9),))))
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
    with pytest.raises(FonteError, match="save your work soon"):
        Autosave(tmp_path / "Font.ufo", folder=tmp_path / "file").save(one_glyph())


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
