"""The mark in a compiled font: what it says, that it stays out of other fonts, and that it can be switched off."""

from __future__ import annotations

from pathlib import Path

import pytest
import ufoLib2
from fontTools.ttLib import TTFont

from fonte_export.compiled.compile import write_otf, write_ttf, write_woff2
from fonte_export.compiled.mark import META_TAG, read_mark
from fonte_export.provenance import OFF_KEY
from fonte_export.ufo.write import write_ufo


@pytest.fixture
def marked(everything_ufo, generated, tmp_path: Path) -> Path:
    """A designer's font with H b generated, of which b was edited since."""
    path = tmp_path / "new.ufo"
    write_ufo(path, generated("Hb"), base=everything_ufo)
    font = ufoLib2.Font.open(path)
    font["b"].contours[0].points[0].x += 9
    font.save()
    return path


@pytest.mark.parametrize(("writer", "name"), [(write_ttf, "a.ttf"), (write_otf, "a.otf"), (write_woff2, "a.woff2")])
def test_a_compiled_font_says_which_code_points_were_generated_and_edited(marked, tmp_path, writer, name) -> None:
    writer(marked, tmp_path / name)
    mark = read_mark(TTFont(tmp_path / name))
    assert mark is not None
    assert (mark["v"], mark["by"], mark["generated"], mark["edited"]) == (1, "Fonte", "U+48", "U+62")
    assert mark["models"] == {"test": ""}
    assert mark["other"] > 0
    assert len(META_TAG) == 4
    assert META_TAG.isupper()


def test_a_font_without_a_generated_glyph_gets_no_table(everything_ufo, tmp_path) -> None:
    write_ttf(everything_ufo, tmp_path / "a.ttf")
    assert "meta" not in TTFont(tmp_path / "a.ttf")


def test_the_mark_is_off_by_request_or_by_a_key_of_the_font(marked, tmp_path) -> None:
    write_ttf(marked, tmp_path / "a.ttf", marked=False)
    assert "meta" not in TTFont(tmp_path / "a.ttf")
    font = ufoLib2.Font.open(marked)
    font.lib[OFF_KEY] = True
    font.save()
    write_ttf(marked, tmp_path / "b.ttf")
    assert "meta" not in TTFont(tmp_path / "b.ttf")


def test_the_languages_that_a_font_states_stay_beside_the_mark(marked, tmp_path) -> None:
    font = ufoLib2.Font.open(marked)
    font.lib["public.openTypeMeta"] = {"dlng": ["en-Latn"]}
    font.save()
    write_ttf(marked, tmp_path / "a.ttf")
    compiled = TTFont(tmp_path / "a.ttf")
    assert compiled["meta"].data["dlng"] == "en-Latn"
    assert read_mark(compiled) is not None


def test_a_mark_that_somebody_damaged_is_none() -> None:
    font = TTFont()
    from fontTools.ttLib import newTable

    font["meta"] = newTable("meta")
    font["meta"].data = {META_TAG: b"{"}
    assert read_mark(font) is None
