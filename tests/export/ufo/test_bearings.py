"""New side bearings in the GLIFs: what moves together, what follows, and that nothing else of a file changes."""

from contextlib import suppress
from pathlib import Path

import pytest
import ufoLib2
from fontTools.misc.transform import Transform
from fontTools.pens.boundsPen import BoundsPen
from hypothesis import given
from hypothesis import strategies as st

from fonte_export.errors import ExportError
from fonte_export.ufo.bearings import Growth, respace
from fonte_export.ufo.files import open_ufo
from fonte_export.ufo.glif_metrics import GlifMetrics

GLIF = b"""<?xml version='1.0' encoding='utf-8'?>
<!-- a <glyph> by hand -->
<glyph  name="a" format='2'>
\t<advance height='900' width = '500'/><unicode hex="0061"/>
  <note>x="1" > y</note>
  <image fileName="a.png" xScale=".5"/>
  <guideline x="10"/><guideline y='20'/><guideline angle="30" x="1.5" y="2" name="a > b"/>
  <anchor x="250" y="500" name="top" identifier="i1"/>
  <outline>
    <contour identifier="c"><point type="line" x="50" y="0"/><point y="0" x="450" type="line" smooth="no"/></contour>
    <component xOffset="7" base="dot"/>
    <component base="turned" xScale="0" xyScale="1" yxScale="-1" yScale="0"/>
  </outline>
  <lib><dict><key>point</key><string>&lt;point x="3"/&gt;</string></dict></lib>
</glyph>
<!-- end -->"""


def test_only_the_numbers_that_change_are_rewritten():
    changed = GlifMetrics.read(GLIF).moved(12, 530, [(12, 0), (12, -3)])
    expected = GLIF
    for old, new in (
        (b"width = '500'", b"width = '530'"),
        (b"<image fileName", b'<image xOffset="12" fileName'),
        (b'<guideline x="10"', b'<guideline x="22"'),
        (b'x="1.5"', b'x="13.5"'),
        (b'x="250"', b'x="262"'),
        (b'x="50"', b'x="62"'),
        (b'x="450"', b'x="462"'),
        (b'xOffset="7"', b'xOffset="19"'),
        (b'<component base="turned"', b'<component yOffset="-3" xOffset="12" base="turned"'),
    ):
        assert expected.count(old) == 1
        expected = expected.replace(old, new)
    assert changed == expected.replace(b'yOffset="-3" xOffset="12"', b'xOffset="12" yOffset="-3"')


def test_there_and_back_gives_the_same_numbers():
    there = GlifMetrics.read(GLIF).moved(12, 530, [(12, 0), (12, -3)])
    back = GlifMetrics.read(there).moved(-12, 500, [(-12, 0), (-12, 3)])
    assert GlifMetrics.read(back).components == GlifMetrics.read(GLIF).components
    assert back.replace(b' xOffset="0"', b"").replace(b' yOffset="0"', b"") == GLIF


def test_an_advance_that_is_missing_is_added():
    data = b'<glyph name="a" format="2">\n</glyph>'
    assert GlifMetrics.read(GlifMetrics.read(data).moved(3, 8, [])).width == 8
    assert GlifMetrics.read(data).moved(3, 0, []) == data


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: f"<glyph>{text}</glyph>".encode()))
def test_anything_is_refused_or_comes_back_as_it_was(data):
    with suppress(ExportError):
        assert GlifMetrics.read(data).moved(0, GlifMetrics.read(data).width, [(0, 0)] * 60) == data


@pytest.fixture
def font(tmp_path: Path) -> Path:
    """a, its accented form, a form with a dot at an odd place, a ligature of two and a turned a."""
    font = ufoLib2.Font()
    for name, width in (("a", 500), ("acutecomb", 0), ("aacute", 500), ("adouble", 500), ("aa", 1000), ("turned", 500)):
        font.newGlyph(name).width = width
    for name, left, right in (("a", 50, 450), ("acutecomb", -40, 40)):
        pen = font[name].getPen()
        pen.moveTo((left, 0))
        for point in ((right, 0), (right, 300), (left, 300)):
            pen.lineTo(point)
        pen.closePath()
    font["aacute"].appendAnchor({"name": "top", "x": 250, "y": 600})
    for name, parts in {
        "aacute": [("a", Transform()), ("acutecomb", Transform(1, 0, 0, 1, 250, 400))],
        "adouble": [("aacute", Transform()), ("acutecomb", Transform(1, 0, 0, 1, 250, 700))],
        "aa": [("a", Transform()), ("a", Transform(1, 0, 0, 1, 500, 0))],
        "turned": [("a", Transform(0, 1, -1, 0, 300, 20))],
    }.items():
        for base, transform in parts:
            font[name].getPen().addComponent(base, transform)
    font.save(tmp_path / "F.ufo")
    return tmp_path / "F.ufo"


def respaced(path, wanted):
    with open_ufo(path) as files:
        result = respace(files, wanted)
    for name, data in result.files.items():
        (path / name).write_bytes(data)
    return result, ufoLib2.Font.open(path, lazy=False)


def box(font, name):
    pen = BoundsPen(font)
    font[name].draw(pen)
    return pen.bounds


def test_an_accented_letter_follows_its_letter_and_nothing_moves_twice(font: Path):
    before = ufoLib2.Font.open(font, lazy=False)
    result, after = respaced(font, {"a": Growth(20, -5)})
    for name in ("a", "aacute", "adouble"):
        x0, y0, x1, y1 = box(before, name)
        assert box(after, name) == (x0 + 20, y0, x1 + 20, y1)
        assert after[name].width == 515
    assert after["aacute"].components[1].transformation[4] == 270
    assert after["aacute"].anchors[0].x == 270
    assert result.grown["adouble"] == Growth(20, -5, "aacute")
    assert result.widths == {"a": 515, "aacute": 515, "adouble": 515}


def test_other_composites_look_as_before(font: Path):
    before = ufoLib2.Font.open(font, lazy=False)
    _, after = respaced(font, {"a": Growth(20, -5)})
    for name in ("aa", "turned"):
        assert box(after, name) == box(before, name)
        assert after[name].width == before[name].width


def test_a_composite_that_is_wanted_itself_moves_by_its_own_amount(font: Path):
    before = ufoLib2.Font.open(font, lazy=False)
    _, after = respaced(font, {"a": Growth(20, -5), "aa": Growth(-8, 3)})
    assert box(after, "aa")[0] == box(before, "aa")[0] - 8
    assert box(after, "aa")[2] == box(before, "aa")[2] - 8
    assert after["aa"].width == 995


def test_glyphs_that_contain_each_other_do_no_harm(font: Path):
    broken = ufoLib2.Font.open(font, lazy=False)
    for name, base in (("aa", "turned"), ("turned", "aa")):
        broken[name].clearComponents()
        broken[name].width = 500
        broken[name].getPen().addComponent(base, Transform())
    broken.save(font, overwrite=True)
    result, _ = respaced(font, {"a": Growth(20, -5)})
    assert {"a", "aacute"} <= result.grown.keys()


def test_a_glif_that_cannot_be_read_costs_no_other(everything_ufo: Path):
    with open_ufo(everything_ufo) as files:
        result = respace(files, {"o": Growth(1, 1)})
    assert "broken" in result.problems
    assert "glyphs/o.glif" in result.files
