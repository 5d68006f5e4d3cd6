"""`fonte kern`: clear gaps are kerned, the designer's kerning stays, and HarfBuzz applies it all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import ufoLib2
import uharfbuzz as hb
from fakes.command_line import Run

SHAPES = {
    "H": (640, [[(70, 0), (570, 0), (570, 700), (70, 700)]]),
    "N": (640, [[(70, 0), (570, 0), (570, 700), (70, 700)]]),
    "T": (560, [[(230, 0), (330, 0), (330, 640), (530, 640), (530, 700), (30, 700), (30, 640), (230, 640)]]),
    "A": (600, [[(10, 0), (110, 0), (300, 590), (490, 0), (590, 0), (350, 700), (250, 700)]]),
    "V": (600, [[(250, 0), (350, 0), (590, 700), (490, 700), (300, 110), (110, 700), (10, 700)]]),
    "o": (540, [[(50, 0), (490, 0), (490, 480), (50, 480)]]),
    "n": (540, [[(60, 0), (480, 0), (480, 500), (60, 500)]]),
    "c": (540, [[(50, 0), (490, 0), (490, 480), (50, 480)]]),
    "r": (360, [[(60, 0), (160, 0), (160, 400), (340, 400), (340, 500), (60, 500)]]),
    "f": (300, [[(80, 0), (180, 0), (180, 600), (420, 600), (420, 700), (80, 700)]]),
    "l": (240, [[(70, 0), (170, 0), (170, 720), (70, 720)]]),
    "period": (240, [[(70, 0), (170, 0), (170, 100), (70, 100)]]),
}


def draw_font(path: Path, *, pitch: int | None = None) -> ufoLib2.Font:
    font = ufoLib2.Font()
    font.info.familyName, font.info.styleName, font.info.unitsPerEm = "Drawn", "Regular", 1000
    font.info.ascender, font.info.descender, font.info.xHeight, font.info.capHeight = 750, -250, 500, 700
    for name, (width, contours) in SHAPES.items():
        glyph = font.newGlyph(name)
        glyph.unicodes, glyph.width = [ord("." if name == "period" else name)], pitch or width
        pen = glyph.getPen()
        for first, *others in contours:
            pen.moveTo(first)
            for point in others:
                pen.lineTo(point)
            pen.closePath()
    font.save(path, overwrite=True)
    return font


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    draw_font(tmp_path / "Drawn.ufo")
    return tmp_path / "Drawn.ufo"


def kerns(path: Path, *pairs: str) -> list[int]:
    """What HarfBuzz makes of each pair: its width less those of its letters."""
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))

    def width(text: str) -> int:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(font, buffer)
        return sum(position.x_advance for position in buffer.glyph_positions)

    return [width(pair) - sum(map(width, pair)) for pair in pairs]


def _files(path: Path) -> dict[str, bytes]:
    return {file.relative_to(path).as_posix(): file.read_bytes() for file in path.rglob("*") if file.is_file()}


def test_clear_gaps_are_kerned_and_harfbuzz_applies_it(run: Run, drawn: Path, tmp_path: Path) -> None:
    before = _files(drawn)
    result = run("kern", drawn, "--out", "New.ufo")
    assert result.status == 0, result.err
    assert "--ask 10" in result.err
    assert run("export", "New.ufo", "--ttf", "New.ttf", "--otf", "New.otf").status == 0
    for name in ("New.ttf", "New.otf"):
        gaps = kerns(tmp_path / name, "AV", "VA")
        assert max(gaps) <= -30
        assert kerns(tmp_path / name, "HN", "no", "nn", "Ho", "fl", "r.") == [0, 0, 0, 0, 0, 0]
    after = _files(tmp_path / "New.ufo")
    assert {name for name in before | after if before.get(name) != after.get(name)} == {"groups.plist", "kerning.plist"}
    assert _files(drawn) == before


def test_the_designers_kerning_groups_and_other_groups_stay(run: Run, drawn: Path, tmp_path: Path) -> None:
    font = ufoLib2.Font.open(drawn)
    font.groups["public.kern2.bowls"] = ["o"]
    font.groups["my favourites"] = ["H", "H", "T"]
    font.kerning[("T", "public.kern2.bowls")] = -33
    font.kerning[("A", "V")] = 0
    font.save(overwrite=True)
    result = run("kern", drawn, "--out", "New.ufo", "--json")
    new = ufoLib2.Font.open(tmp_path / "New.ufo")
    assert new.groups["my favourites"] == ["H", "H", "T"]
    assert new.groups["public.kern2.bowls"] == ["o", "c"]
    assert new.kerning["T", "public.kern2.bowls"] == -33
    assert new.kerning["A", "V"] == 0
    lines = [json.loads(line) for line in result.out.splitlines()]
    assert lines[-1]["kept"] == 2
    assert len(lines) - 1 == lines[-1]["added"] == len(new.kerning) - 2
    run("export", "New.ufo", "--ttf", "New.ttf")
    assert kerns(tmp_path / "New.ttf", "To", "Tc", "AV") == [-33, -33, 0]


def test_a_font_that_needs_no_kerning_is_copied_as_it_is(run: Run, tmp_path: Path) -> None:
    draw_font(tmp_path / "Mono.ufo", pitch=600)
    result = run("kern", "Mono.ufo", "--out", "New.ufo")
    assert result.status == 0
    assert "fixed pitch" in result.err
    assert _files(tmp_path / "New.ufo") == _files(tmp_path / "Mono.ufo")


def test_damaged_kerning_is_named_and_nothing_written(run: Run, drawn: Path, tmp_path: Path) -> None:
    (drawn / "kerning.plist").write_bytes(b"<plist><dict><key>A</key><string>V</string></dict></plist>")
    result = run("kern", drawn, "--out", "New.ufo")
    assert result.status == 2
    assert "kerning" in result.sentence
    assert not (tmp_path / "New.ufo").exists()


FEATURE = """languagesystem DFLT dflt;
languagesystem latn dflt;
feature kern {
  pos A V -97;
  pos T o -85;
} kern;
"""


def test_new_pairs_are_compiled_beside_a_feature_that_was_written_by_hand(
    run: Run, drawn: Path, tmp_path: Path
) -> None:
    (drawn / "features.fea").write_text(FEATURE)
    assert run("kern", drawn, "--out", "New.ufo", "--kinds", "capitals,small,points").status == 0
    assert (tmp_path / "New.ufo/features.fea").read_text().startswith(FEATURE)
    assert run("export", "New.ufo", "--ttf", "New.ttf").status == 0
    assert kerns(tmp_path / "New.ttf", "AV", "To") == [-97, -85]
    others = kerns(tmp_path / "New.ttf", "VA", "T.", "V.")
    assert max(others) < -10, others


def test_two_kinds_of_kerning_in_one_font_are_not_mixed(run: Run, drawn: Path, tmp_path: Path) -> None:
    font = ufoLib2.Font.open(drawn)
    font.features.text = FEATURE
    font.kerning[("A", "V")] = -37
    font.save(overwrite=True)
    result = run("kern", drawn, "--out", "New.ufo")
    assert "Automatic Code" in result.err
    assert (tmp_path / "New.ufo/features.fea").read_text() == FEATURE
    assert run("export", "New.ufo", "--ttf", "New.ttf").status == 0
    assert kerns(tmp_path / "New.ttf", "AV") == [-97]


def test_a_compiled_font_keeps_every_pair_that_it_kerns(run: Run, drawn: Path, tmp_path: Path) -> None:
    font = ufoLib2.Font.open(drawn)
    font.groups["public.kern1.diagonals"] = ["A", "V"]
    font.kerning[("public.kern1.diagonals", "o")] = -21
    font.kerning[("T", "A")] = -77
    font.save(overwrite=True)
    assert run("export", drawn, "--ttf", "Old.ttf", "--woff2", "Old.woff2").status == 0
    for name in ("Old.ttf", "Old.woff2"):
        assert run("kern", name, "--out", "New.ufo", "--force").status == 0
        assert run("export", "New.ufo", "--ttf", "New.ttf", "--force").status == 0
        assert kerns(tmp_path / "New.ttf", "Ao", "Vo", "TA") == [-21, -21, -77]


def test_pairs_are_asked_for_and_nothing_is_written(run: Run, drawn: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    asked = [json.loads(line) for line in run("kern", drawn, "--ask", "4", "--json").out.splitlines()]
    assert [event["event"] for event in asked] == ["ask"] * 4 + ["done"]
    assert all(event["text"][0] in "HNTAVoncrfl." for event in asked[:-1])
    assert sorted(tmp_path.rglob("*")) == before
    font = ufoLib2.Font.open(drawn)
    font.kerning[(asked[0]["first"], asked[0]["second"])] = 0  # left alone on purpose: an answer, too
    font.save(overwrite=True)
    again = [json.loads(line) for line in run("kern", drawn, "--ask", "4", "--json").out.splitlines()]
    assert asked[0]["text"] not in [event.get("text") for event in again]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--kinds", "capitols"], "capitols is no kind"),
        (["--kinds", "capitals-small-points"], "no kind of pairs"),
        (["--kinds", ","], "names nothing"),
        (["--strength", "3"], "--strength"),
        (["--ask", "0"], "--ask"),
        (["--ask", "3"], "leave --out away"),
    ],
)
def test_a_wrong_option_is_told_in_one_sentence(
    run: Run, drawn: Path, tmp_path: Path, options: list[str], words: str
) -> None:
    out = [] if options == ["--ask", "0"] else ["--out", "New.ufo"]
    result = run("kern", drawn, *out, *options)
    assert result.status == 2
    assert words in result.sentence
    assert not (tmp_path / "New.ufo").exists()


def test_without_a_file_to_write_it_says_what_to_name(run: Run, drawn: Path) -> None:
    result = run("kern", drawn)
    assert result.status == 2
    assert "--out" in result.sentence
    assert "--ask" in result.sentence


def test_the_check_names_pairs_that_collide_once_they_are_kerned(run: Run, drawn: Path) -> None:
    def found() -> list[str]:
        lines = [json.loads(line) for line in run("check", drawn, "--json").out.splitlines()]
        return [line["message"] for line in lines if line["code"] in ("collision", "gap")]

    assert found() == []
    font = ufoLib2.Font.open(drawn)
    font.kerning["T", "o"] = -320
    font.kerning["n", "n"] = 400
    font.save(drawn, overwrite=True)
    texts = found()
    assert any(text.startswith("In To its ink runs ") and text.endswith(" into that of o.") for text in texts)
    assert any(text.startswith("In nn it stands 520 units from n") for text in texts)
