from __future__ import annotations

import csv
import shutil
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from fakes.inline_executor import InlineExecutor
from fakes.outlines import circle, polygon, rectangle
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.tokenizer import decode, encode_glyph
from fonte_plugin.outlines.outline import Outline
from fonte_train import cli
from fonte_train.commands.sample_fonts import FAMILIES, read_example, varied, write_font
from fonte_train.corpus.build import Advance, BuildOptions, build
from fonte_train.corpus.dataset import Dataset, open_dataset
from fonte_train.corpus.extract import ExtractedFont, ExtractOptions, Part, Refusal, extract_chunk
from fonte_train.corpus.find_fonts import FontSource, find_sources
from fonte_train.corpus.font_files import FontFile
from fonte_train.corpus.licence import licence_of_wording
from fonte_train.errors import TrainError

FEW_GLYPHS = BuildOptions(ExtractOptions(least_glyphs=8))


def build_here(folder: Path, out: Path, options: BuildOptions = FEW_GLYPHS) -> Dataset:
    return build([folder], out, options, executor=InlineExecutor())


def contents(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def left_out(data: Dataset) -> Mapping[str, str]:
    return {row["name"]: row["code"] for row in data.left_out}


def letters(stem: int) -> dict[str, Outline]:
    """A box for every character, each of another width: no letters, but no two alike."""
    return {
        char: Outline(300 + 5 * place, (rectangle(50, 0, 50 + stem + place, 500 + 2 * place),))
        for place, char in enumerate(CHARACTERS)
    }


def test_a_second_build_writes_the_same_bytes(sample_fonts: Path, sample_data: Dataset, tmp_path: Path) -> None:
    again = build_here(sample_fonts, tmp_path / "data")
    assert contents(again.folder) == contents(sample_data.folder)


def test_several_processes_write_what_one_does(sample_fonts: Path, sample_data: Dataset, tmp_path: Path) -> None:
    again = build([sample_fonts], tmp_path / "data", FEW_GLYPHS)
    assert contents(again.folder) == contents(sample_data.folder)


def test_an_interrupted_build_goes_on_where_it_was(tmp_path: Path) -> None:
    fonts, out = tmp_path / "fonts", tmp_path / "data"
    fonts.mkdir()
    for number in range(18):  # three chunks
        write_font(fonts / f"F{number:02}.otf", f"F{number:02}", letters(40 + 12 * number))

    def interrupt(state: Advance) -> None:
        if state.done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build([fonts], out, BuildOptions(), executor=InlineExecutor(), progress=interrupt)
    with pytest.raises(TrainError, match="no data set"):
        open_dataset(out)
    executor, seen = InlineExecutor(), list[Advance]()
    data = build([fonts], out, BuildOptions(), executor=executor, progress=seen.append)
    assert executor.ran == 2
    assert seen[0].resumed in (2, 8)
    assert contents(out) == contents(build_here(fonts, tmp_path / "other", BuildOptions()).folder)
    assert len(data.fonts) + len(data.left_out) == 18


def test_held_out_families_never_get_into_training(sample_data: Dataset) -> None:
    splits = {font["family"]: font["split"] for font in sample_data.fonts}
    expected = {name.lower(): split for name, split, *_ in FAMILIES if split != "val-report"}
    assert splits == expected
    assert left_out(sample_data) == {"SampleReported-Regular.otf": "val-report"}


def test_tokens_draw_what_the_font_draws_at_1000_to_the_em(sample_data: Dataset) -> None:
    """Of a CFF font of 1000 units exactly; of a TrueType font of 2048 within the error of its curves."""
    fonts = {font["source"]: index for index, font in enumerate(sample_data.fonts)}
    example = read_example()
    for name, _, draw, upm, suffix in FAMILIES[:4]:
        place = fonts[f"Sample{name}-Regular.{suffix}"]
        truth = varied(example, draw)
        for row in sample_data.glyphs[sample_data.bounds[place] : sample_data.bounds[place + 1]]:
            char = sample_data.manifest["characters"][int(row["char"])]
            found = decode(sample_data.glyph_tokens(row).tolist()[1:])
            if suffix == "otf" and upm == 1000:
                assert found == truth[char]
            assert found.width == pytest.approx(truth[char].width, abs=1)
            assert found.bounds == pytest.approx(truth[char].bounds, abs=3)


def test_every_glyph_is_what_normalisation_makes_of_it_alone(sample_fonts: Path, sample_data: Dataset) -> None:
    """A build writes a font at once."""
    for place, font in enumerate(sample_data.fonts):
        with FontFile(sample_fonts / font["source"]) as file:
            for row in sample_data.glyphs[sample_data.bounds[place] : sample_data.bounds[place + 1]]:
                char = sample_data.manifest["characters"][int(row["char"])]
                outline = file.normalised(char)
                assert outline is not None
                assert sample_data.glyph_tokens(row).tolist() == encode_glyph(char, outline)


def test_attributes_are_those_of_the_drawing(sample_data: Dataset) -> None:
    fonts = {font["family"]: font for font in sample_data.fonts}
    assert fonts["slanted"]["slant"] == pytest.approx(12, abs=0.1)
    assert fonts["light"]["stem"] < fonts["wide"]["stem"]
    assert fonts["bold"]["stem"] > fonts["narrow"]["stem"]
    assert fonts["low"]["contrast"] == pytest.approx(fonts["low"]["stem"] / fonts["low"]["hairline"], abs=0.01)


def test_a_variable_font_gives_its_instances(tmp_path: Path) -> None:
    path = tmp_path / "Box.ttf"
    write_variable_font(path)
    part = extract_chunk((FontSource(path, "Box.ttf"),), ExtractOptions(instances=4))
    assert [font.facts["location"]["wght"] for font in part.fonts] == [300, 900, 600, 450]
    widths = {font.facts["weight"]: decode(font.glyphs["A"].tolist()[1:]).bounds for font in part.fonts}
    assert widths == {300: (50, 0, 90, 500), 450: (50, 0, 115, 500), 600: (50, 0, 140, 500), 900: (50, 0, 190, 500)}


def write_variable_font(path: Path) -> None:
    """Boxes whose right side moves by 100 units from weight 300 to 900."""
    builder = FontBuilder(1000)
    names = {char: f"u{ord(char):04X}" for char in CHARACTERS}
    builder.setupGlyphOrder([".notdef", *names.values()])
    builder.setupCharacterMap({ord(char): name for char, name in names.items()})
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    for place, name in enumerate(names.values()):
        pen = TTGlyphPen(None)
        rectangle(50, 0, 90 + place, 500, clockwise=True).draw(pen)
        glyphs[name] = pen.glyph()
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(dict.fromkeys([".notdef", *names.values()], (400, 50)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Box", "styleName": "Regular", "licenseDescription": "SIL Open Font License"})
    builder.setupOS2()
    builder.setupPost()
    builder.setupFvar(
        [("wght", 300, 300, 900, "Weight")],
        [{"location": {"wght": 300}, "stylename": "Light"}, {"location": {"wght": 900}, "stylename": "Black"}],
    )
    right = [index for index, (x, _) in enumerate(glyphs["u0041"].coordinates) if x > 50]
    builder.setupGvar({name: [_variation(len(glyphs[name].coordinates), right)] for name in names.values()})
    builder.save(path)


def _variation(points: int, right: list[int]) -> object:
    from fontTools.ttLib.tables.TupleVariation import TupleVariation

    deltas = [(100, 0) if point in right else (0, 0) for point in range(points)] + [(0, 0)] * 4
    return TupleVariation({"wght": (0.0, 1.0, 1.0)}, deltas)


def refused(path: Path, options: ExtractOptions | None = None) -> str:
    part = extract_chunk((FontSource(path, path.name),), options or ExtractOptions())
    assert not part.fonts
    return part.refusals[0].code


def test_each_font_that_cannot_teach_is_refused_for_its_own_reason(tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.ttf"
    damaged.write_bytes(b"\0\1\0\0not a font at all")
    write_font(tmp_path / "closed.otf", "Closed", letters(60), licence="All rights reserved.")
    write_font(tmp_path / "few.otf", "Few", {char: letters(60)[char] for char in "ABC"})
    box = Outline(500, (circle(250, 250, 200),))
    write_font(tmp_path / "same.otf", "Same", dict.fromkeys(CHARACTERS, box))
    write_font(tmp_path / "pictures.otf", "Pictures", letters(60))
    with TTFont(tmp_path / "pictures.otf") as font:
        font["OS/2"].panose.bFamilyType = 5
        font.save(tmp_path / "pictures.otf")
    write_font(tmp_path / "symbol.ttf", "Symbol", letters(60))
    with TTFont(tmp_path / "symbol.ttf") as font:
        table = font["cmap"].tables[-1]
        table.platformID, table.platEncID = 3, 0
        font["cmap"].tables = [table]
        font.save(tmp_path / "symbol.ttf")
    found = {path.stem: refused(path) for path in tmp_path.iterdir()}
    assert found == {
        "damaged": "font",
        "closed": "licence",
        "few": "few-glyphs",
        "same": "placeholders",
        "pictures": "symbol",
        "symbol": "symbol",
    }


def test_a_closed_font_is_read_when_asked_for(tmp_path: Path) -> None:
    write_font(tmp_path / "closed.otf", "Closed", letters(60), licence="All rights reserved.")
    part = extract_chunk((FontSource(tmp_path / "closed.otf", "c"),), ExtractOptions(any_licence=True))
    assert [font.facts["licence"] for font in part.fonts] == ["unknown"]


def test_one_bad_glyph_costs_itself_alone(tmp_path: Path) -> None:
    glyphs = {**letters(60), "Q": Outline(500, (rectangle(0, 0, 400, 1600),))}
    write_font(tmp_path / "f.otf", "F", glyphs)
    font = extract_chunk((FontSource(tmp_path / "f.otf", "f"),), ExtractOptions()).fonts[0]
    assert font.left_out == {"Q": "out-of-range"}
    assert set(font.glyphs) == set(CHARACTERS) - {"Q"}


def test_a_glyph_is_left_out_for_its_length_and_named(tmp_path: Path) -> None:
    teeth = [(50 + 2 * place, 100 + 500 * (place % 2)) for place in range(520)]
    glyphs = {**letters(60), "W": Outline(1200, (polygon((50, 0), *reversed(teeth)),))}
    write_font(tmp_path / "f.otf", "F", glyphs)
    font = extract_chunk((FontSource(tmp_path / "f.otf", "f"),), ExtractOptions()).fonts[0]
    assert font.left_out == {"W": "long"}


def test_tokens_stay_on_disk_until_they_are_read(sample_data: Dataset) -> None:
    opened = open_dataset(sample_data.folder)
    assert isinstance(opened.tokens, np.memmap)
    assert opened.tokens.nbytes == (sample_data.folder / "tokens.bin").stat().st_size


def test_a_renamed_copy_of_a_held_out_font_is_left_out_of_training(sample_fonts: Path, tmp_path: Path) -> None:
    """Moved by a unit here and there, and at another number of units to the em, as a conversion does it."""
    fonts = tmp_path / "fonts"
    shutil.copytree(sample_fonts, fonts)
    reported = next(draw for _, split, draw, *_ in FAMILIES if split == "val-report")
    write_font(fonts / "Copy.ttf", "Copy", varied(read_example(), reported), 1024)
    with (fonts / "index.csv").open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow(("Copy.ttf", "copy", "elsewhere", "OFL", "train"))
    assert left_out(build_here(fonts, tmp_path / "data"))["Copy.ttf"] == "leak"


def test_a_training_family_that_is_drawn_after_a_held_out_one_is_left_out(sample_fonts: Path, tmp_path: Path) -> None:
    """By name, for those that were found by their shapes: neither measures nor names tell them."""
    fonts = tmp_path / "fonts"
    shutil.copytree(sample_fonts, fonts)
    shutil.copy(fonts / "SampleWide-Regular.ttf", fonts / "Mallanna-Regular.ttf")
    with (fonts / "index.csv").open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow(("Mallanna-Regular.ttf", "mallanna", "elsewhere", "OFL", "train"))
    assert "Mallanna-Regular.ttf" not in left_out(build_here(fonts, tmp_path / "alone"))
    rows = (fonts / "index.csv").read_text(encoding="utf-8")
    reported = next(row for row in rows.splitlines() if row.endswith("val-report"))
    held = reported.split(",")[1]
    (fonts / "index.csv").write_text(rows.replace(f",{held},", ",nunito,"), encoding="utf-8")
    assert left_out(build_here(fonts, tmp_path / "beside"))["Mallanna-Regular.ttf"] == "leak"


def test_of_two_equal_fonts_one_is_enough(sample_fonts: Path, tmp_path: Path) -> None:
    fonts = tmp_path / "fonts"
    shutil.copytree(sample_fonts, fonts)
    shutil.copy(fonts / "SampleWide-Regular.ttf", fonts / "Twin.ttf")
    with (fonts / "index.csv").open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow(("Twin.ttf", "twin", "elsewhere", "OFL", "train"))
    assert left_out(build_here(fonts, tmp_path / "data"))["Twin.ttf"] == "duplicate"


def test_a_part_comes_back_from_its_bytes() -> None:
    font = ExtractedFont("a[wght=1]", "a", {"family": "é"}, {"A": np.array([32, 1], np.uint16)}, {"B": "missing"})
    part = Part((font,), (Refusal("b", "symbol", "No.", None),))
    back = Part.from_bytes(part.to_bytes())
    assert back.refusals == part.refusals
    assert back.fonts[0].facts == font.facts
    assert back.fonts[0].glyphs["A"].tolist() == [32, 1]


def test_static_copies_beside_a_variable_font_are_not_read_twice(tmp_path: Path) -> None:
    family = tmp_path / "ofl" / "box"
    (family / "static").mkdir(parents=True)
    (family / "METADATA.pb").write_text('license: "OFL"\ncategory: "SERIF"\n')
    for name in ("Box[wght].ttf", "static/Box-Bold.ttf"):
        (family / name).touch()
    assert [(source.name, source.family) for source in find_sources([tmp_path])] == [("ofl/box/Box[wght].ttf", "box")]


@pytest.mark.parametrize(
    ("words", "licence"),
    [
        ("This Font Software is licensed under the SIL Open Font License, Version 1.1.", "OFL"),
        ("Licensed under the Apache License, Version 2.0", "Apache-2.0"),
        ("http://scripts.sil.org/OFL", "OFL"),
        ("Copyright 1999. All rights reserved.", "unknown"),
        ("Permission to commit is granted", "unknown"),
    ],
)
def test_a_licence_is_read_from_a_fonts_own_words(words: str, licence: str) -> None:
    assert licence_of_wording(words) == licence


def test_a_cluster_of_two_workers_writes_what_one_process_does(
    sample_fonts: Path, sample_data: Dataset, tmp_path: Path
) -> None:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        status = cli.main(
            [
                "build",
                str(sample_fonts),
                "--out",
                str(tmp_path / "data"),
                "--least-glyphs",
                "8",
                "--dask",
                cluster.scheduler_address,
            ]
        )
    assert status == 0
    assert contents(tmp_path / "data") == contents(sample_data.folder)
