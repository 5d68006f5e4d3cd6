from __future__ import annotations

import html
import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from fakes.outlines import rectangle
from fontTools.ttLib import TTFont

from fonte_plugin.outlines.outline import Outline
from fonte_train import cli
from fonte_train.commands.sample_fonts import write_font
from fonte_train.errors import TrainError
from fonte_train.journal.binary import read_bin
from fonte_train.journal.dataset import tokenise_font
from fonte_train.journal.glyphs import EXTRACTED, folder_name
from fonte_train.journal.stages import Advance, StageReport, run_stages
from fonte_train.journal.vocabulary import TOKEN_TO_ID

BOX = Outline(600, (rectangle(100, -200, 500, 700),))
THIN = Outline(20, (rectangle(5, 0, 15, 700),))


def run(fonts: Path, out: Path, *stages: str) -> dict[str, StageReport]:
    paths = [path for path in fonts.iterdir() if path.suffix in (".ttf", ".otf")]
    reports = run_stages(paths, out, stages or ("extract", "normalise", "vocabulary", "tokens", "preview"), workers=1)
    return {report.stage: report for report in reports}


def contents(out: Path) -> Mapping[str, bytes]:
    """All files but those that hold how long it took."""
    timed = {out / "DATASET" / "metadata.json", out / "TOKENIZED" / "config.json"}
    return {
        str(path.relative_to(out)): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path not in timed
    }


def facts(path: Path) -> dict[str, object]:
    return dict(json.loads(path.read_text("utf-8")))


@pytest.fixture
def fonts(tmp_path: Path) -> Path:
    """Three boxes to the font: at 1000 and 2048 units to the em, and one font that has none of the characters."""
    folder = tmp_path / "some fonts"
    folder.mkdir()
    write_font(folder / "Small[wght].ttf", "Small", {"A": BOX, "?": BOX, "i": THIN})
    write_font(folder / "Large-Bold.otf", "Large", {"A": BOX, "?": BOX, "i": THIN}, 2048)
    write_font(folder / "Other.ttf", "Other", {"$": BOX})
    return folder


def test_a_glyph_becomes_a_file_of_its_code_point_in_font_units(fonts: Path, tmp_path: Path) -> None:
    report = run(fonts, tmp_path / "out", "extract")["extract"]
    assert (report.fonts, report.glyphs, report.faults) == (3, 6, [])
    folder = tmp_path / "out" / "DATASET" / "some_fonts_Large-Bold"
    assert sorted(path.name for path in folder.iterdir()) == [
        "metadata.json",
        "uni003F.svg",
        "uni0041.svg",
        "uni0069.svg",
    ]
    text = (folder / "uni0041.svg").read_text("utf-8")
    assert 'viewBox="0 0 1229 2048"' in text  # the advance; ascender less descender
    assert "translate(0,1638) scale(1,-1)" in text
    assert 'd="M205 -410H1024V1434H205Z"' in text
    assert 'viewBox="0 0 100 ' in (folder / "uni0069.svg").read_text("utf-8")  # its advance is 41
    assert facts(folder / "metadata.json") == {
        "font_name": "some_fonts_Large-Bold",
        "glyphs_count": 3,
        "font_metrics": {"height": 2048, "baseline": 1638},
    }
    everything = facts(folder.parent / "metadata.json")
    assert (everything["total_fonts"], everything["total_glyphs"]) == (3, 6)
    assert everything["character_set"] == EXTRACTED
    assert len(EXTRACTED) == 72
    assert not set("$%&*-+=") & set(EXTRACTED)


def test_a_font_whose_line_has_no_height_is_left_out_by_name(fonts: Path, tmp_path: Path) -> None:
    with TTFont(fonts / "Large-Bold.otf") as font:
        font["hhea"].ascent, font["hhea"].descent = 0, 0
        font.save(fonts / "Flat.otf")
    report = run(fonts, tmp_path / "out", "extract")["extract"]
    assert (report.fonts, len(report.faults)) == (3, 1)
    assert "Flat.otf: ValueError: its line is 0 units high" in report.faults[0]


def test_normalising_sorts_by_style_and_leaves_out_fonts_without_glyphs(fonts: Path, tmp_path: Path) -> None:
    run(fonts, tmp_path / "out", "extract", "normalise")
    folder = tmp_path / "out" / "DATASET_NORMALIZED"
    found = facts(folder / "serif" / "some_fonts_Large-Bold" / "metadata.json")  # "bold" holds "old"
    assert (found["style"], found["normalized_size"], found["glyphs_count"]) == ("serif", 128, 3)
    assert facts(folder / "metadata.json")["styles"] == {"serif": 1, "sans-serif": 1}
    names = [font["name"] for split in ("train", "val", "test") for font in facts(folder / f"{split}.json")["fonts"]]  # type: ignore[index, attr-defined]
    assert sorted(names) == ["some_fonts_Large-Bold", "some_fonts_Small_wght_"]


def test_tokens_know_nothing_of_the_canvas_and_cut_what_is_large(fonts: Path, tmp_path: Path) -> None:
    """The journal's two worst mistakes: the same box at 2048 units to the em is twice as large, and cut at 999."""
    run(fonts, tmp_path / "out", "extract", "normalise")
    folder = tmp_path / "out" / "DATASET_NORMALIZED"
    small = tokenise_font(folder / "sans-serif" / "some_fonts_Small_wght_")
    large = tokenise_font(folder / "serif" / "some_fonts_Large-Bold")
    values = {
        sequence.char: [token - TOKEN_TO_ID["<COORD:0>"] for token in sequence.ids if token >= 106]
        for sequence in large.kept
    }
    assert values["A"] == [205, 410, 999, 999, 205]
    assert 700 in [token - 106 for token in next(s.ids for s in small.kept if s.char == "A")]
    assert (small.unknown, large.unknown) == (1, 1)  # "?" is extracted, and no token says it


def test_the_bin_files_hold_what_the_json_files_say(sample_fonts: Path, tmp_path: Path) -> None:
    reports = run(sample_fonts, tmp_path)
    config = facts(tmp_path / "TOKENIZED" / "config.json")
    total = 0
    for split in ("train", "val", "test"):
        place = tmp_path / "TOKENIZED" / split
        found, stored = facts(place.with_suffix(".json")), read_bin(place.with_suffix(".bin"))
        sequences = found["sequences"]
        assert isinstance(sequences, list)
        assert len(sequences) == found["count"] == config[f"{split}_sequences"] == len(stored.lengths)
        for sequence, length, ids in zip(sequences, stored.lengths, stored.ids, strict=True):
            assert sequence["token_ids"] == ids[:length].tolist()
            assert sequence["unicode"] == f"U+{ord(sequence['character']):04X}"
        total += len(sequences)
    assert total == config["total_sequences"] == reports["tokens"].glyphs > 0
    assert "100.0% of the test glyphs are of fonts that are trained on" in " ".join(reports["tokens"].notes)


def test_several_processes_in_any_order_write_the_same_files(sample_fonts: Path, tmp_path: Path) -> None:
    """Which the journal's own did not, in spite of a fixed seed."""
    paths = sorted(path for path in sample_fonts.iterdir() if path.suffix in (".ttf", ".otf"))
    run_stages(paths, tmp_path / "one", workers=1)
    run_stages(paths[::-1], tmp_path / "two", workers=2)
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_an_interrupted_run_goes_on_where_it_was(sample_fonts: Path, tmp_path: Path) -> None:
    paths = [path for path in sample_fonts.iterdir() if path.suffix in (".ttf", ".otf")]

    def interrupt(state: Advance) -> None:
        if state.done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_stages(paths, tmp_path / "a", workers=1, show=interrupt)
    reports = run_stages(paths, tmp_path / "a", workers=1)
    assert (reports[0].resumed, reports[0].fonts) == (3, 5)
    run_stages(paths, tmp_path / "b", workers=1)
    assert contents(tmp_path / "a") == contents(tmp_path / "b")
    again = {report.stage: report for report in run_stages(paths, tmp_path / "a", workers=1)}
    assert {stage: again[stage].fonts for stage in ("extract", "normalise", "preview")} == dict.fromkeys(
        ("extract", "normalise", "preview"), 0
    )


def test_a_font_that_was_changed_is_read_again(fonts: Path, tmp_path: Path) -> None:
    run(fonts, tmp_path / "out")
    write_font(fonts / "Other.ttf", "Other", {"A": BOX})
    later = (tmp_path / "out" / "DATASET" / "some_fonts_Other" / "metadata.json").stat().st_mtime + 5
    os.utime(fonts / "Other.ttf", (later, later))
    reports = run(fonts, tmp_path / "out")
    assert (reports["extract"].fonts, reports["extract"].resumed) == (1, 2)
    assert (tmp_path / "out" / "DATASET_NORMALIZED" / "sans-serif" / "some_fonts_Other" / "uni0041.svg").exists()


def test_a_damaged_font_costs_itself_alone(fonts: Path, tmp_path: Path) -> None:
    (fonts / "Damaged.ttf").write_bytes(b"\0\1\0\0not a font at all")
    reports = run(fonts, tmp_path / "out")
    assert [fault.split(":")[0] for fault in reports["extract"].faults] == [str(fonts / "Damaged.ttf")]
    assert reports["extract"].fonts == 3
    broken = tmp_path / "out" / "DATASET" / "some_fonts_Large-Bold" / "uni0041.svg"
    broken.write_text("gone", encoding="utf-8")
    os.utime(broken.parent / "metadata.json")
    reports = run(fonts, tmp_path / "out", "normalise")
    assert ["no SVG of a glyph" in fault for fault in reports["normalise"].faults] == [True]
    assert facts(tmp_path / "out" / "DATASET_NORMALIZED" / "metadata.json")["total_fonts"] == 1


def test_fonts_that_would_share_a_folder_are_told_apart_by_name(fonts: Path, tmp_path: Path) -> None:
    write_font(fonts / "Other.otf", "Other", {"A": BOX})
    reports = run(fonts, tmp_path / "out", "extract")
    assert ["it would share the folder some_fonts_Other with" in fault for fault in reports["extract"].faults] == [True]
    assert folder_name(Path("a b/Font[wght].ttf")) == "a_b_Font_wght_"


def test_the_page_shows_every_glyph_under_its_escaped_name(tmp_path: Path) -> None:
    folder = tmp_path / "R&D"
    folder.mkdir()
    write_font(folder / "Cut&lt;.ttf", "Cut", {"A": BOX, "#": BOX, "@": BOX})
    run(folder, tmp_path / "out", "extract", "preview")
    page = (tmp_path / "out" / "DATASET" / "R&D_Cut&lt;" / "preview.html").read_text("utf-8")
    assert page.count("<img ") == 3
    assert [f'src="uni{ord(char):04X}.svg"' in page for char in "A#@"] == [True] * 3
    assert page.count(html.escape("R&D_Cut&lt;")) == 3  # title, heading, line of numbers
    assert "R&D" not in page
    assert "3 glyphs" in page


def test_a_stage_without_the_one_before_says_which_to_run(fonts: Path, tmp_path: Path) -> None:
    for stage, needed in (("normalise", "extract"), ("tokens", "normalise"), ("preview", "extract")):
        with pytest.raises(TrainError, match=f"run the stage {needed} first"):
            run(fonts, tmp_path / "out", stage)


def test_the_command_reports_its_stages_and_where_the_journal_is_wrong(
    fonts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (fonts / "Damaged.ttf").write_bytes(b"no")
    assert cli.main(["journal", str(fonts), "--out", str(tmp_path / "out"), "--workers", "1"]) == 0
    out, err = capsys.readouterr()
    told = " ".join(out.split())
    for words in ("extract", "1,106 tokens", "Styles by parts of names", "descenders fall out", "999"):
        assert words in told
    assert "Damaged.ttf" in err
    assert (
        cli.main(
            [
                "journal",
                str(fonts),
                "--out",
                str(tmp_path / "few"),
                "--workers",
                "1",
                "--limit",
                "2",
                "--stages",
                "extract",
            ]
        )
        == 0
    )
    assert facts(tmp_path / "few" / "DATASET" / "metadata.json")["total_fonts"] == 1  # of two, one is damaged
    capsys.readouterr()
    assert cli.main(["journal", str(fonts), "--out", str(tmp_path / "other"), "--stages", "tokens"]) == 2
    assert "run the stage normalise first" in capsys.readouterr().err
