from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonte_train.errors import TrainError
from fonte_train.journal.binary import read_bin, write_bin
from fonte_train.journal.dataset import shares, split_fonts
from fonte_train.journal.styles import style_of_name
from fonte_train.journal.svg import Drawing, in_font_units, on_canvas, read_svg
from fonte_train.journal.vocabulary import SIZE, encode_glyph, encode_path, vocabulary_json

JOURNAL_SHA256 = "ab7e1984288c6be2c40077fc46589c55edc0a8b7ad72589a05e5ab29292bd462"


def test_the_vocabulary_is_the_journals_to_the_byte() -> None:
    data = vocabulary_json().encode()
    assert (SIZE, len(data), hashlib.sha256(data).hexdigest()) == (1106, 26207, JOURNAL_SHA256)


def test_the_journals_worked_example_gives_its_ids() -> None:
    assert encode_path("M -10 20 L -5 -15 Z") == [4, 24, 116, 126, 6, 24, 111, 24, 121, 22]
    assert encode_path("M1462.5-3")[1:] == [1105, 24, 109]  # clamped, cut off, signs apart
    assert encode_glyph("serif", "A", "Z") == [1, 25, 30, 22, 2]


@pytest.mark.parametrize(
    ("name", "style"),
    [
        ("abel_Abel-Regular", "sans-serif"),
        ("abel_Abel-Bold", "serif"),  # which holds "old"
        ("encodesans_EncodeSans-Regular", "monospace"),  # "code"
        ("ubuntu_Ubuntu-Condensed", "display"),
        ("great-vibes_GreatVibes-Regular", "handwriting"),
        ("ptserif_PTMono-Script", "monospace"),  # the first in order has it
    ],
)
def test_styles_are_found_in_parts_of_names_as_the_journal_finds_them(name: str, style: str) -> None:
    assert style_of_name(name) == style


def test_the_shares_of_the_journals_own_number_of_glyphs_are_its_own() -> None:
    assert [len(part) for part in shares(range(248_227)).values()] == [198_581, 24_822, 24_824]


def test_fonts_are_shared_out_within_each_style_the_same_in_any_order() -> None:
    fonts = [(f"{style}{number}", style, f"{style}/{number}") for style in ("serif", "display") for number in range(20)]
    found = split_fonts(fonts)
    assert split_fonts(fonts[::-1]) == found
    for style in ("serif", "display"):
        assert [sum(font["style"] == style for font in part) for part in found.values()] == [16, 2, 2]
    assert sorted(font["name"] for part in found.values() for font in part) == sorted(name for name, *_ in fonts)


def test_an_svg_is_the_text_that_the_journal_gives() -> None:
    text = in_font_units(Drawing(1366, 2400, "M201 0V1462H371V0Z"), 1900)
    assert text == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<svg viewBox="0 0 1366 2400" xmlns="http://www.w3.org/2000/svg">'
        '<g transform="translate(0,1900) scale(1,-1)"><path d="M201 0V1462H371V0Z" fill="#000"/></g></svg>'
    )
    assert read_svg(text) == Drawing(1366, 2400, "M201 0V1462H371V0Z")


def test_on_the_canvas_the_box_is_centred_and_the_baseline_lies_on_its_bottom() -> None:
    """So a descender hangs out of it, and what the path says has not changed: both as in the journal."""
    text = on_canvas(Drawing(512, 1024, "M0 -200V0H9Z"))
    assert 'viewBox="0 0 128 128"' in text
    assert 'transform="translate(38.40,115.20) scale(0.100000,-0.100000)"' in text
    assert read_svg(text).path == "M0 -200V0H9Z"
    assert 115.2 + 200 * 0.1 > 128


@pytest.mark.parametrize("text", ["", "<svg/>", '<svg viewBox="0 0 1 1"><path d=""/></svg>'])
def test_what_is_no_svg_of_a_glyph_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no SVG"):
        read_svg(text)


@given(st.lists(st.lists(st.integers(0, SIZE - 1), max_size=20), max_size=5))
def test_sequences_come_back_from_a_bin_file(sequences: list[list[int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sequences.bin")
        assert write_bin(path, sequences, 20) == len(sequences)
        assert path.stat().st_size == 12 + len(sequences) * 42
        found = read_bin(path)
        back = [row[:length].tolist() for row, length in zip(found.ids, found.lengths, strict=True)]
    assert back == sequences
    assert found.vocabulary == SIZE


def test_a_record_of_the_journal_has_its_header_and_1026_bytes(tmp_path: Path) -> None:
    write_bin(tmp_path / "a.bin", [[1, 2]])
    data = (tmp_path / "a.bin").read_bytes()
    assert data[:18].hex() == "010000000002000052040000020001000200"
    assert len(data) == 12 + 1026


def test_a_bin_file_that_was_cut_off_is_refused(tmp_path: Path) -> None:
    write_bin(tmp_path / "a.bin", [[1, 2]])
    (tmp_path / "a.bin").write_bytes((tmp_path / "a.bin").read_bytes()[:-1])
    with pytest.raises(TrainError, match="cut off"):
        read_bin(tmp_path / "a.bin")
