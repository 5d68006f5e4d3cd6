"""UFOs of other designers come through whole. FONTE_UFOS names a folder with clones of these repositories.

microsoft/cascadia-code 56bcca3f2c1e4cb19458954f0e2bb4635960df91, googlefonts/roboto-classic
2699b96f4b546f6a8b9609de80fe6153025ea579, aliftype/amiri 0584b05dc23b1d2777bdbea1aafb59b24ae15627
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from fontTools.misc import plistlib

from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.ufo.layer import write_layer
from fonte_export.ufo.write import write_ufo

UFOS = (
    "cascadia-code/sources/CascadiaCode-Regular.ufo",
    "roboto-classic/sources/Roboto-Regular.ufo",
    "amiri/sources/AmiriLatin-Regular.ufo",
)
pytestmark = [pytest.mark.corpus, pytest.mark.skipif("FONTE_UFOS" not in os.environ, reason="set FONTE_UFOS")]


@pytest.fixture(params=UFOS)
def ufo(request):
    return Path(os.environ["FONTE_UFOS"], request.param)


def test_nothing_but_the_additions_differs(ufo, draw, generated, tree, tmp_path):
    new = GeneratedGlyph(draw("private.new", unicodes=(0xE9F7,)))
    before = tree(ufo)
    result = write_ufo(tmp_path / "new.ufo", [new, *generated("Hn")], base=ufo, replace=["H"])
    after = tree(tmp_path / "new.ufo")
    assert result.written == {"private.new": "private.new", "H": "H"}
    assert after.keys() - before.keys() == {"glyphs/private.new.glif"}
    changed = {name for name in before if after.get(name) != before[name]}
    assert changed - {"lib.plist"} == {"glyphs/contents.plist", "glyphs/H_.glif"}
    for name in changed & {"lib.plist", "glyphs/contents.plist"}:
        old, now = plistlib.loads(before[name]), plistlib.loads(after[name])
        order = now.get("public.glyphOrder", [])
        now["public.glyphOrder"] = order[:-1] if order[-1:] == ["private.new"] else order
        assert now.pop("private.new", "private.new.glif") == "private.new.glif"
        assert now == {"public.glyphOrder": [], **old}


def test_a_layer_changes_nothing_else(ufo, generated, tree, tmp_path):
    work = tmp_path / ufo.name
    shutil.copytree(ufo, work)
    before = tree(work)
    write_layer(work, generated("Hno"))
    after = tree(work)
    assert {name for name in before if after[name] != before[name]} == {"layercontents.plist"}
    assert {name.split("/")[0] for name in after.keys() - before.keys()} == {"glyphs.fonte.generated"}
