"""Masters beside each other: why outlines do not interpolate, and whose points are taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes.begun_fonts import begun_font, saved
from fakes.outlines import rectangle
from fontTools.designspaceLib import DesignSpaceDocument

from fonte_plugin.errors import SourceError
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.review.masters import Follower, Siblings, difference, review_of
from fonte_plugin.workspace.review.status import Status

BOX = rectangle(0, 0, 100, 200)
ROUND = Contour.path((0, 0), [((100, 0),), ((100, 50), (100, 150), (100, 200)), ((0, 200),)])


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ((rectangle(10, 10, 300, 400),), ""),
        ((BOX, BOX), "2 contours, not 1"),
        ((Contour.path((0, 0), [((100, 0),), ((0, 200),)]),), "contour 1 has 3 segments, not 4"),
        ((ROUND,), "contour 1 has its curves or its start elsewhere"),
    ],
)
def test_outlines_say_why_they_do_not_interpolate(other: tuple[Contour, ...], why: str) -> None:
    assert difference(Outline(200, (BOX,)), Outline(200, other)) == why


@pytest.fixture
def designspace(tmp_path: Path) -> Path:
    """Regular, with n and o, is the default; Bold has n, o, H and l."""
    document = DesignSpaceDocument()
    document.addAxisDescriptor(name="Weight", tag="wght", minimum=400, default=400, maximum=700)
    for style, weight, stem, chars in (("Bold", 700, 150, "noHl"), ("Regular", 400, 80, "no")):
        path = saved(begun_font(chars, stem, style), tmp_path / f"{style}.ufo")
        document.addSourceDescriptor(path=str(path), styleName=style, location={"Weight": weight})
    document.write(tmp_path / "Kin.designspace")
    return tmp_path / "Kin.designspace"


def test_all_masters_but_the_default_are_siblings_and_lend_their_points(designspace: Path) -> None:
    siblings = Siblings.read(designspace)
    (bold,) = siblings.others
    assert (siblings.name, bold.name) == ("Regular", "Bold")
    assert siblings.lacking("n") == ()
    assert siblings.lacking("b") == (bold,)
    drawn = bold.session.outline("H")
    assert drawn is not None
    assert siblings.templates["H"].structure == drawn.structure
    assert set(siblings.templates) == set("noHl")


def test_what_is_drawn_for_a_master_is_accepted_there_and_never_in_place_of_a_drawing(designspace: Path) -> None:
    (bold,) = Siblings.read(designspace).others
    box = Outline(200, (BOX,))
    review = review_of(bold.session, [("n", Follower(box)), ("b", Follower(box)), ("h", Follower(None, "No."))])
    assert review.having(Status.ACCEPTED) == "b"
    assert review.status("n") is Status.DRAWN
    assert review["b"].outline == box


def test_a_master_that_is_gone_is_told(designspace: Path) -> None:
    (designspace.parent / "Bold.ufo").rename(designspace.parent / "Elsewhere.ufo")
    with pytest.raises(SourceError, match="Bold"):
        Siblings.read(designspace)
