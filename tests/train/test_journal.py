from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonte_train.errors import TrainError
from fonte_train.journal.binary import read_bin, write_bin
from fonte_train.journal.dataset import build_journal, style_of_name
from fonte_train.journal.vocabulary import SIZE, encode_glyph, encode_path, vocabulary_json

JOURNAL_SHA256 = "ab7e1984288c6be2c40077fc46589c55edc0a8b7ad72589a05e5ab29292bd462"


def test_the_vocabulary_is_the_journals_to_the_byte() -> None:
    data = vocabulary_json().encode()
    assert (SIZE, len(data), hashlib.sha256(data).hexdigest()) == (1106, 26207, JOURNAL_SHA256)


def test_the_journals_worked_example_gives_its_ids() -> None:
    assert encode_path("M -10 20 L -5 -15 Z") == [4, 24, 116, 126, 6, 24, 111, 24, 121, 22]
    assert encode_path("M1462.5-3")[1:] == [1105, 24, 109]  # clamped, cut off, signs apart
    assert encode_glyph("serif", "A", "Z") == [1, 25, 30, 22, 2]


def test_old_is_found_in_bold_as_the_journal_finds_it() -> None:
    assert style_of_name("abel_Abel-Bold") == "serif"
    assert style_of_name("abel_Abel-Regular") == "sans-serif"


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
    assert data[:18].hex() == "01000000" "00020000" "52040000" "0200" "0100" "0200"
    assert len(data) == 12 + 1026


def test_a_bin_file_that_was_cut_off_is_refused(tmp_path: Path) -> None:
    write_bin(tmp_path / "a.bin", [[1, 2]])
    (tmp_path / "a.bin").write_bytes((tmp_path / "a.bin").read_bytes()[:-1])
    with pytest.raises(TrainError, match="cut off"):
        read_bin(tmp_path / "a.bin")


def test_two_runs_give_the_same_files(sample_fonts: Path, tmp_path: Path) -> None:
    """Which the journal's own did not, in spite of a fixed seed."""
    fonts = sorted(path for path in sample_fonts.iterdir() if path.suffix in (".ttf", ".otf"))
    reports = [build_journal(order, tmp_path / name) for name, order in (("a", fonts), ("b", fonts[::-1]))]
    assert reports[0] == reports[1]
    assert sum(reports[0].written.values()) + reports[0].left_out == 12 * len(fonts)
    for name in ("train.bin", "val.bin", "test.bin", "vocabulary.json"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
