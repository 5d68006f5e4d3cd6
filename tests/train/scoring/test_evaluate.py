from __future__ import annotations

import io
import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fakes.outlines import rectangle
from fakes.scripted_engine import Script, ScriptedEngine
from held_out import box, write_font
from rich.console import Console

from fonte_plugin.completion.completer import CompletionOptions
from fonte_plugin.completion.gate import Gate
from fonte_plugin.engine.base import Sampling
from fonte_plugin.errors import SourceError
from fonte_plugin.notation import grammar
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.outlines.outline import Outline
from fonte_train.cli import main
from fonte_train.corpus.font_files import Face, choose_faces, read_index, read_truth
from fonte_train.scoring.comparison import compared, originality
from fonte_train.scoring.evaluate import EvaluateOptions, evaluate, scored_characters
from fonte_train.scoring.nearest import SMALL, TrainingGlyphs, picture
from fonte_train.scoring.recognise import Recogniser
from fonte_train.scoring.records import ScoredFont
from fonte_train.scoring.summary import baseline_rows, font_row, total_row, trust
from fonte_train.scoring.table import COLUMNS, cells, print_tables

REFERENCES = "HOno"
FEW = "HOnoAbc."
FIELDS = """
    font family style char valid fault vetoes rounds forced iou l1 ssim advance_error segments true_segments curves
    bulging tangents level flats aligned stems width true_width candidate tokens agreement log_probability changes
    samples best_iou written_iou written_l1 floor_iou floor_l1 floor_fault read_as true_read_as copy_iou copied nearest
    nearest_iou true_nearest_iou faults
"""
BACKWARDS = Outline(600, (rectangle(100, 0, 500, 600, clockwise=True),))


@pytest.fixture(autouse=True, scope="module")
def boxes_pass_the_gate() -> Iterator[None]:
    """The scripts draw boxes, which beside other boxes may well be far too heavy."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Gate, "fault", lambda gate, char, outline: None)
        yield


def regular(corpus: Path) -> Face:
    return choose_faces(read_index(corpus), "val-report")[0]


def evaluated(
    corpus: Path, script: Script, *, candidates: int = 1, raw: bool = False, **of_engine: object
) -> ScoredFont:
    options = EvaluateOptions(REFERENCES, CompletionOptions(candidates, Sampling(temperature=0), raw))
    engine = ScriptedEngine(script, **of_engine)  # type: ignore[arg-type]
    events = list(evaluate([regular(corpus)], engine, options))
    assert isinstance(events[-1], ScoredFont)
    assert sorted(map(id, events[:-1])) == sorted(map(id, events[-1].glyphs))
    return events[-1]


def test_a_perfect_network_scores_what_the_codec_allows(corpus: Path) -> None:
    font = evaluated(corpus, lambda char, _: box(char), raw=True)
    row = font_row(font)
    assert row.valid == 1
    assert row.iou == pytest.approx(1, abs=1e-6)
    assert (row.l1, row.advance, row.points) == (0, 0, 1)
    assert row.iou == baseline_rows([font])[-1].iou


def test_rows_share_out_level_ends_and_flats_on_a_line_of_the_references(corpus: Path) -> None:
    def script(char: str, _: int) -> Outline:
        if char == "A":  # its bottom misses the baseline, on which those of the references stand
            return box(char).map(lambda point: (point[0], point[1] + 1))
        if char == "b":  # one corner of sixteen is drawn out: the ends of one side lean
            corner = box(char).bounds[2:]  # type: ignore[index]
            return box(char).map(lambda point: (point[0] + 5, point[1]) if point == corner else point)
        return box(char)

    row, total = font_row(font := evaluated(corpus, script, raw=True)), total_row("all", [font])
    assert (row.level, row.aligned) == (total.level, total.aligned) == (62 / 64, 3 / 4)
    assert [glyph.score.aligned for glyph in font.glyphs] == [0, 1, 1, 1]
    floor = baseline_rows([font])[-1]
    assert (floor.level, floor.aligned) == (1, 1)


def test_a_narrow_terminal_cuts_no_number(corpus: Path) -> None:
    font = evaluated(corpus, lambda char, _: box(char, 90))
    console = Console(file=io.StringIO(), width=80, force_terminal=True, color_system=None)
    print_tables([font], console)
    assert isinstance(console.file, io.StringIO)
    lines = console.file.getvalue().splitlines()
    assert lines[0].split() == " ".join(("font", *COLUMNS)).split()
    assert lines[1].split() == " ".join(("Thin-Regular", *cells(font_row(font)))).split()


def test_references_are_shown_and_never_scored(corpus: Path) -> None:
    asked: list[str] = []

    def script(char: str, _: int) -> Outline:
        asked.append(char)
        return box(char)

    font = evaluated(corpus, script)
    assert font.references.chars == REFERENCES
    assert "".join(glyph.char for glyph in font.glyphs) == "Abc."
    assert not set(asked) & set(REFERENCES)


def test_a_limit_takes_characters_from_all_over_the_charset(corpus: Path) -> None:
    truth = read_truth(regular(corpus))
    assert scored_characters(truth, EvaluateOptions("H", limit=3)) == "Abn"
    assert scored_characters(truth, EvaluateOptions("H", limit=99)) == "AObcno."


def test_only_the_characters_asked_for_count(corpus: Path) -> None:
    truth = read_truth(read_index(corpus)[0])
    assert scored_characters(truth, EvaluateOptions("H", chars="HAxo")) == "Ao"


def test_what_is_never_valid_counts_as_an_empty_glyph_and_is_not_skipped(corpus: Path) -> None:
    font = evaluated(corpus, lambda char, _: BACKWARDS if char == "b" else box(char), candidates=2)
    glyph = next(glyph for glyph in font.glyphs if glyph.char == "b")
    assert (glyph.fault, glyph.drawn, glyph.rounds) == ("direction", None, 3)
    assert (glyph.score.iou, glyph.score.advance_error, glyph.best) == (0, box("b").width, 0)
    row = font_row(font)
    assert (row.glyphs, row.valid, row.redrawn) == (4, 0.75, 1)


def test_forced_closes_are_counted_apart(corpus: Path) -> None:
    font = evaluated(
        corpus, lambda char, _: box(char), candidates=2, forced=lambda char, candidate: char == "c" and candidate == 0
    )
    row = font_row(font)
    assert (row.valid, row.forced, row.redrawn) == (1, 1, 0)


def test_the_best_sample_is_never_worse_than_the_chosen_one(corpus: Path) -> None:
    def script(char: str, candidate: int) -> Outline:
        return box(char) if candidate == 4 else box(char, 200)

    font = evaluated(corpus, script, candidates=5)
    for glyph in font.glyphs:
        assert glyph.best > glyph.score.iou + 0.2


def test_stems_are_measured_against_those_of_the_references(tmp_path: Path) -> None:
    chars = "HOnohlx"
    write_font(tmp_path / "x.ttf", {char: box(char) for char in chars})
    engine = ScriptedEngine(lambda char, _: box(char, 92))
    options = EvaluateOptions("HOno", CompletionOptions(1, Sampling(temperature=0), raw=True))
    font = list(evaluate([Face(tmp_path / "x.ttf", "x", "OFL", "val")], engine, options))[-1]
    assert isinstance(font, ScoredFont)
    assert (font.stem_error, font.true_stem_error) == (12, 0)


def test_a_font_that_cannot_be_read_costs_no_other(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    faces = [Face(tmp_path / "broken.ttf", "broken", "OFL", "val"), regular(corpus)]
    options = EvaluateOptions(REFERENCES, CompletionOptions(1))
    first, *_, last = evaluate(faces, ScriptedEngine(lambda char, _: box(char)), options)
    assert isinstance(first, SourceError)
    assert "broken.ttf" in str(first)
    assert isinstance(last, ScoredFont)


def test_a_font_without_any_reference_is_left_out_with_a_sentence(corpus: Path) -> None:
    events = evaluate([regular(corpus)], ScriptedEngine(lambda char, _: box(char)), EvaluateOptions("XYZ"))
    assert ["XYZ" in str(event) for event in events] == [True]


def test_intervals_are_over_families_and_the_same_every_time(corpus: Path) -> None:
    font = evaluated(corpus, lambda char, _: box(char))
    poor = evaluated(corpus, lambda char, _: box(char, 250))
    other = replace(poor, font=replace(poor.font, face=replace(poor.font.face, family="other")), glyphs=poor.glyphs[:1])
    first, again = (trust([font, other], lambda glyph: glyph.score.iou) for _ in range(2))
    assert first == again
    values = [glyph.score.iou for glyph in (*font.glyphs, *other.glyphs)]
    assert first.over_glyphs.mean == pytest.approx(np.mean(values))
    assert first.over_families.mean == pytest.approx((np.mean(values[:-1]) + values[-1]) / 2)
    assert (first.over_families.low, first.over_families.high) == pytest.approx((values[-1], np.mean(values[:-1])))
    alone = trust([font], lambda glyph: glyph.score.iou).over_families
    assert alone.low == alone.mean == alone.high


def test_the_total_is_the_mean_over_glyphs_of_all_fonts(corpus: Path) -> None:
    fonts = [evaluated(corpus, lambda char, _, t=t: box(char, t)) for t in (80, 150)]
    rows = [font_row(font) for font in fonts]
    assert total_row("all", fonts).iou == pytest.approx(np.mean([row.iou for row in rows]))


class Reader(Recogniser):
    """Takes everything for an A."""

    def __init__(self) -> None:
        pass

    def read(self, outlines: Sequence[Outline | None], beside: Mapping[str, Outline]) -> list[str]:
        return ["A" if outline else "" for outline in outlines]


def test_the_nearest_training_font_is_copied_and_scored_like_a_drawing(corpus: Path, tmp_path: Path) -> None:
    training = TrainingGlyphs.read(choose_faces(read_index(corpus), "train"), tmp_path)
    font = compared(evaluated(corpus, lambda char, _: box(char, 200)), training, Reader(), SMALL)
    assert font.copied == "Near"
    for glyph in font.glyphs:
        assert glyph.comparison is not None
        assert glyph.comparison.copy.iou > 0.9 > glyph.score.iou
        assert (glyph.comparison.nearest, glyph.comparison.true_read_as) == ("Far", "A")
    found = originality([font])
    assert found is not None
    assert (found.overlap, found.same) == (pytest.approx(1, abs=0.01), 1)
    assert found.true_overlap < 0.97
    assert font_row(font).recognised == 1
    assert [row.name for row in baseline_rows([font])] == ["before clean-up", "nearest training font", "codec floor"]


def test_training_glyphs_are_drawn_once(corpus: Path, tmp_path: Path) -> None:
    faces, told = choose_faces(read_index(corpus), "train"), []
    first = TrainingGlyphs.read(faces, tmp_path, lambda done, of: told.append((done, of)))
    assert told == [(2, 2)]
    again = TrainingGlyphs.read(faces, tmp_path, lambda done, of: pytest.fail("drawn again"))
    assert np.array_equal(first.pictures, again.pictures)
    assert TrainingGlyphs.read(faces[:1], tmp_path).key != first.key


def test_a_recogniser_tells_shapes_apart_once_it_has_seen_them(tmp_path: Path) -> None:
    chars, fonts = "AbJ.", 480
    pictures = np.zeros((fonts, len(CHARACTERS), SMALL.pixels, SMALL.pixels), np.uint8)
    for char in chars:
        for thickness in range(40, 140, 10):
            pictures[thickness // 10 - 4 :: 10, CHARACTERS.index(char)] = picture(box(char, thickness))
    faces = [Face(Path(f"{index}.ttf"), str(index), "OFL", "train") for index in range(fonts)]
    reader = Recogniser.trained(TrainingGlyphs(faces, pictures, "key"), tmp_path)
    assert "".join(reader.read([box(char, 95) for char in chars], {})) == chars
    assert reader.read([None], {}) == [""]
    nothing = TrainingGlyphs([], pictures[:0], "key")  # the weights come from the folder
    assert "".join(Recogniser.trained(nothing, tmp_path).read([box(char, 95) for char in chars], {})) == chars


def test_the_command_prints_tables_and_writes_a_line_a_glyph_and_one_page(
    tiny_model: Path, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [
        "evaluate",
        str(tiny_model / "model.onnx"),
        "--fonts",
        str(corpus),
        "--refs",
        REFERENCES,
        "--candidates",
        "2",
        "--temperature",
        "0.2",
        "--report",
        str(tmp_path / "report"),
        "--json",
        str(tmp_path / "glyphs.jsonl"),
        "--cache",
        str(tmp_path),
        "--threads",
        "1",
    ]
    assert main(arguments) == 0
    printed = capsys.readouterr().out
    for word in (
        "Thin-Regular",
        "codec floor",
        "nearest training font",
        "sans-serif",
        "over families",
        "level %",
        "aligned %",
        "joins %",
        "lines %",
        "how it can be edited",
        "all glyphs, the designer's",
    ):
        assert word in printed
    lines = [json.loads(line) for line in (tmp_path / "glyphs.jsonl").read_text(encoding="utf-8").splitlines()]
    assert "".join(line["char"] for line in lines) == "Abc."
    assert all(0 <= line["iou"] <= 1 and line["style"] == "sans-serif" for line in lines)
    assert set(FIELDS.split()) <= lines[0].keys()  # what scripts read: fields may be added, none goes
    page = (tmp_path / "report" / "report.html").read_text(encoding="utf-8")
    assert "Thin-Regular" in page
    assert page.count("<th>level %</th><th>aligned %</th>") == 3  # fonts, styles, characters
    assert "the designer&#x27;s file" in page
    assert page.count("src=") == page.count('src="data:image/png;base64,') == 3  # overview, faults, sheet
    assert "http" not in page.replace("http-equiv", "")
    assert {path.name for path in (tmp_path / "report").glob("*.png")} == {
        "overview.png",
        "faults.png",
        "Thin-Regular.png",
    }


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--refs", "é"], "--refs"),
        (["--candidates", "0"], "--candidates 0"),
        (["--limit", "0"], "--limit 0"),
        (["--split", "nowhere"], "nowhere"),
    ],
)
def test_a_request_that_makes_no_sense_is_refused_with_a_sentence(
    tiny_model: Path, corpus: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    assert main(["evaluate", str(tiny_model), "--fonts", str(corpus), *arguments]) == 2
    assert sentence in capsys.readouterr().err


def test_a_run_that_was_not_exported_is_told_how_to_be(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(tmp_path), "--fonts", str(corpus)]) == 2
    assert "fonte-train export" in capsys.readouterr().err


def test_the_tokens_of_a_network_that_cannot_spell_count_as_empty(corpus: Path) -> None:
    font = evaluated(corpus, lambda char, _: [grammar.END])
    assert {glyph.fault for glyph in font.glyphs} == {"syntax"}
    assert total_row("all", [font]).valid == 0


@pytest.mark.parametrize("untainted", [False, True])
def test_a_family_that_was_seen_by_way_of_a_relative_is_named_or_left_out(
    tiny_model: Path, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], untainted: bool
) -> None:
    model = tmp_path / "model"
    shutil.copytree(tiny_model, model)
    held = next(face.family for face in read_index(corpus) if face.split == "val-report")
    (model / "training.csv").write_text("family,licence,fonts\nmallanna,OFL,1\n")
    fonts = tmp_path / "fonts"
    shutil.copytree(corpus, fonts)
    index = (fonts / "index.csv").read_text(encoding="utf-8")
    (fonts / "index.csv").write_text(index.replace(f",{held},", ",nunito,"), encoding="utf-8")
    arguments = ["evaluate", str(model), "--fonts", str(fonts), "--refs", REFERENCES, "--limit", "1", "--no-compare"]
    status = main([*arguments, *(["--untainted"] if untainted else [])])
    told = " ".join(capsys.readouterr().err.split())
    assert "nunito is no stranger: mallanna, a training family, has the Latin of Nunito Light" in told
    others = {face.family for face in read_index(corpus) if face.split == "val-report"} - {held}
    assert status == (2 if untainted and not others else 0), told
