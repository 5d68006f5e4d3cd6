from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import ufoLib2
from fakes.command_line import Run
from fontTools.ttLib import TTFont

from fonte_plugin.completion.choice import Sample
from fonte_plugin.completion.veto import Limits
from fonte_plugin.design.parts.own_parts import OwnParts
from fonte_plugin.design.style import reference_style
from fonte_plugin.engine.base import Written
from fonte_plugin.notation.frame import Frame
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.workspace.generate import Drawing
from fonte_plugin.workspace.sources.source import open_source


def tree(path: Path) -> dict[str, bytes]:
    return {str(file.relative_to(path)): file.read_bytes() for file in path.rglob("*") if file.is_file()}


def test_a_begun_font_is_completed_beside_what_was_drawn(run: Run, begun: Path, tmp_path: Path) -> None:
    before = tree(begun)
    result = run("generate", begun, "--out", tmp_path / "New.ufo", "--chars", "A-Cno", "--ttf", tmp_path / "New.ttf")
    assert result.status == 0, result.err
    assert tree(begun) == before
    font = ufoLib2.Font.open(tmp_path / "New.ufo")
    assert {"A", "B", "C", "n", "o", "H"} <= set(font.keys())
    for name in ("n", "o", "H"):
        glif = f"glyphs/{'H_' if name == 'H' else name}.glif"
        assert (tmp_path / "New.ufo" / glif).read_bytes() == before[glif]
    for name in "ABC":
        glyph = font[name]
        assert glyph.unicodes == [ord(name)]
        assert len(glyph) >= 1
        assert glyph.lib["org.fonte.generated"]["references"] == "noH"
        assert "public.markColor" in glyph.lib
    compiled = TTFont(tmp_path / "New.ttf")
    assert {ord("A"), ord("n")} <= compiled.getBestCmap().keys()


def test_a_font_is_invented_from_a_style_word_alone(run: Run, tmp_path: Path) -> None:
    result = run("generate", "--style", "serif", "--out", tmp_path / "Invented.ufo", "--chars", "Aan")
    assert result.status == 0, result.err
    font = ufoLib2.Font.open(tmp_path / "Invented.ufo")
    assert {"A", "a", "n", "space", ".notdef"} == set(font.keys())
    assert font.info.familyName == "Invented"


def test_the_same_request_gives_the_same_bytes_whatever_the_threads(run: Run, begun: Path, tmp_path: Path) -> None:
    for name, threads in (("One.ufo", "1"), ("Two.ufo", "2")):
        assert run("generate", begun, "--out", name, "--chars", "A-F", "--threads", threads, "--seed", "5").status == 0
    assert tree(tmp_path / "One.ufo") == tree(tmp_path / "Two.ufo")


def test_an_empty_placeholder_is_filled_and_keeps_its_note(run: Run, begun: Path, tmp_path: Path) -> None:
    assert run("generate", begun, "--out", "New.ufo", "--chars", "e").status == 0
    glyph = ufoLib2.Font.open(tmp_path / "New.ufo")["e"]
    assert len(glyph) >= 1
    assert glyph.note == "to be drawn"


def test_json_lines_tell_start_progress_glyphs_and_the_end(run: Run, begun: Path) -> None:
    result = run("generate", begun, "--out", "New.ufo", "--chars", "AB", "--json")
    events = [json.loads(line) for line in result.out.splitlines()]
    assert events[0] == {"event": "start", "protocol": 1, "version": events[0]["version"]}
    assert [event["char"] for event in events if event["event"] == "glyph" and event["status"] == "ok"]
    assert {"event", "done", "total"} <= next(event for event in events if event["event"] == "progress").keys()
    assert events[-1]["event"] == "done"
    assert events[-1]["generated"] + events[-1]["failed"] == 2


def test_parts_of_drawn_glyphs_are_offered_to_new_ones_unless_they_are_not_wanted(
    run: Run, begun: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    taken = OwnParts.taken

    def watched(parts: OwnParts, *args: Any) -> Any:
        offered.append("".join(parts.references))
        return taken(parts, *args)

    monkeypatch.setattr(OwnParts, "taken", watched)
    assert run("generate", begun, "--out", "With.ufo", "--chars", "A").status == 0
    assert set(offered) == {"noH"}
    offered.clear()
    assert run("generate", begun, "--out", "Without.ufo", "--chars", "A", "--no-own-parts").status == 0
    assert set(offered) == {""}


def test_a_drawn_glyph_is_replaced_only_when_redraw_names_it(run: Run, begun: Path, tmp_path: Path) -> None:
    assert run("generate", begun, "--out", "Kept.ufo", "--chars", "nA").status == 0
    assert run("generate", begun, "--out", "Redrawn.ufo", "--chars", "A", "--redraw", "n").status == 0
    drawn = (begun / "glyphs" / "n.glif").read_bytes()
    assert (tmp_path / "Kept.ufo" / "glyphs" / "n.glif").read_bytes() == drawn
    redrawn = ufoLib2.Font.open(tmp_path / "Redrawn.ufo")["n"]
    assert "n" not in redrawn.lib["org.fonte.generated"]["references"]


def test_accented_letters_are_built_on_request(run: Run, begun: Path, tmp_path: Path) -> None:
    assert run("generate", begun, "--out", "Plain.ufo", "--chars", "a").status == 0
    result = run("generate", begun, "--out", "Accents.ufo", "--chars", "a", "--accents", "latin1")
    assert result.status == 0, result.err
    assert "accented letters" in result.err
    assert "adieresis" not in ufoLib2.Font.open(tmp_path / "Plain.ufo")
    assert ufoLib2.Font.open(tmp_path / "Accents.ufo")["adieresis"].unicodes == [ord("ä")]
    assert run("generate", begun, "--layer", "--chars", "a", "--accents", "latin1").status == 2


def test_layer_writes_into_the_source_and_leaves_its_glyphs_alone(run: Run, begun: Path) -> None:
    before = tree(begun)
    assert run("generate", begun, "--layer", "--chars", "AB").status == 0
    after = tree(begun)
    assert {name: data for name, data in after.items() if name in before and name != "layercontents.plist"} == {
        name: data for name, data in before.items() if name != "layercontents.plist"
    }
    assert set(ufoLib2.Font.open(begun).layers["fonte.generated"].keys()) == {"A", "B"}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nothing.ufo", "--out", "New.ufo"), "does not exist"),
        (("{plain}", "--out", "New.ufo"), "not a font"),
        (("{begun}", "--out", "New.ufo", "--chars", "Añ"), "U+00F1"),
        (("{begun}", "--out", "New.ufo", "--style", "gothic"), "serif, sans-serif"),
        (("{begun}", "--out", "{begun}"), "Choose another name"),
        (("{begun}", "--out", "taken.ufo"), "already exists"),
        (("{begun}", "--out", "nowhere/New.ufo"), "no folder"),
        (("{begun}", "--out", "New.ufo", "--model", "nothing"), "no model"),
        (("{begun}", "--out", "New.ufo", "--layer"), "excludes --out"),
        (("{begun}",), "--out"),
        (("--out", "New.ufo"), "--style"),
        (("{begun}", "--out", "New.ufo", "--refs", "x"), "not drawn"),
        (("{begun}", "--out", "New.ufo", "--candidates", "-1"), "candidates"),
        (("{begun}", "--out", "New.ufo", "--candidates", "many"), "invalid int"),
        (("{begun}", "--out", "New.ufo", "--ttf", "New.doc"), ".ttf"),
        (("{begun}", "--out", "New.ufo", "--stem", "90"), "for a font from a style word"),
        (("--style", "serif", "--out", "New.ufo", "--slant", "60"), "choose -25 to 25"),
    ],
)
def test_a_wrong_request_is_one_sentence_exit_2_and_nothing_written(
    run: Run, begun: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    (tmp_path / "taken.ufo").mkdir()
    (tmp_path / "plain.txt").write_text("not a font at all")
    before = tree(tmp_path)
    names = {"begun": str(begun), "plain": str(tmp_path / "plain.txt")}
    result = run("generate", *(argument.format(**names) for argument in arguments))
    assert result.status == 2
    sentence = result.err.strip().splitlines()[-1]
    assert sentence.startswith("fonte")
    assert words in sentence
    assert "Traceback" not in result.err
    assert tree(tmp_path) == before


def test_upm_zero_is_refused(run: Run, begun: Path) -> None:
    info = begun / "fontinfo.plist"
    info.write_text(info.read_text().replace("<integer>1000</integer>", "<integer>0</integer>"))
    result = run("generate", begun, "--out", "New.ufo")
    assert result.status == 2
    assert "units per em" in result.err


def test_a_tampered_model_is_refused(run: Run, begun: Path, tiny_model: Path, tmp_path: Path) -> None:
    copy = tmp_path / "tampered"
    copy.mkdir()
    for file in tiny_model.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    network = copy / "model.onnx"
    data = bytearray(network.read_bytes())
    data[len(data) // 2] ^= 1
    network.write_bytes(data)
    result = run("generate", begun, "--out", "New.ufo", "--model", copy)
    assert result.status == 2
    assert "not the file" in result.err
    assert not (tmp_path / "New.ufo").exists()


def test_a_model_of_another_grammar_is_refused(run: Run, begun: Path, tiny_model: Path, tmp_path: Path) -> None:
    copy = tmp_path / "foreign"
    copy.mkdir()
    for file in tiny_model.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    manifest = json.loads((copy / "model.json").read_text())
    (copy / "model.json").write_text(json.dumps(manifest | {"grammar_fingerprint": "0" * 64}))
    result = run("generate", begun, "--out", "New.ufo", "--model", copy)
    assert result.status == 2
    assert "grammar" in result.err


def test_one_truncated_glif_costs_no_other(run: Run, begun: Path, tmp_path: Path) -> None:
    glif = begun / "glyphs" / "o.glif"
    glif.write_bytes(glif.read_bytes()[:150])
    result = run("generate", begun, "--out", "New.ufo", "--chars", "Ao")
    assert result.status == 3  # o was asked for, and cannot be read
    assert "o.glif" in result.err or "o " in result.err
    new = tmp_path / "New.ufo" / "glyphs"
    assert (new / "o.glif").read_bytes() == glif.read_bytes()
    assert (new / "A_.glif").exists()


def test_a_glyph_of_ten_thousand_points_is_kept_and_not_a_reference(run: Run, begun: Path, tmp_path: Path) -> None:
    font = ufoLib2.Font.open(begun)
    pen = font["o"].getPen()
    pen.moveTo((0, 0))
    for index in range(10_000):
        pen.lineTo((index % 997, 5 + index % 701))
    pen.closePath()
    font.save()
    kept = (begun / "glyphs" / "o.glif").read_bytes()
    result = run("generate", begun, "--out", "New.ufo", "--chars", "A", "--json")
    assert result.status == 0
    plan = next(event for event in map(json.loads, result.out.splitlines()) if event["event"] == "plan")
    assert plan["references"] == "nH"
    assert any(note.startswith("o:") for note in plan["notes"])
    assert (tmp_path / "New.ufo" / "glyphs" / "o.glif").read_bytes() == kept


def test_a_font_without_a_usable_reference_is_refused(run: Run, begun: Path, tmp_path: Path) -> None:
    for glif in ("n.glif", "o.glif", "H_.glif"):
        path = begun / "glyphs" / glif
        path.write_bytes(path.read_bytes()[:150])
    result = run("generate", begun, "--out", "New.ufo", "--chars", "A")
    assert result.status == 2
    assert "reference" in result.sentence
    assert not (tmp_path / "New.ufo").exists()


def test_a_font_of_components_alone_works(run: Run, tmp_path: Path) -> None:
    font = ufoLib2.Font()
    font.info.unitsPerEm = 2048
    part = font.newGlyph("part.stem")
    pen = part.getPen()
    pen.moveTo((160, 0))
    for point in ((1000, 0), (1000, 1000), (160, 1000)):
        pen.lineTo(point)
    pen.closePath()
    for char in "no":
        glyph = font.newGlyph(char)
        glyph.width = 1200
        glyph.getPen().addComponent("part.stem", (1, 0, 0, 1, 10, 0))
    font.save(tmp_path / "Parts.ufo")
    result = run("generate", "Parts.ufo", "--out", "New.ufo", "--chars", "AB")
    assert result.status == 0, result.err
    new = ufoLib2.Font.open(tmp_path / "New.ufo")
    assert len(new["n"].components) == 1
    assert len(new["A"]) >= 1


def test_glyphs_that_could_not_be_drawn_are_named_and_exit_3(
    run: Run, begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fonte_plugin.completion import tries

    real = tries._judged

    def never_an_a(
        char: str, rows: list[Written], limits: Limits, frame: Frame
    ) -> tuple[list[Sample], list[str], list[Sample]]:
        return ([], ["crossing"] * len(rows), []) if char == "A" else real(char, rows, limits, frame)

    monkeypatch.setattr(tries, "_judged", never_an_a)
    result = run("generate", begun, "--out", "New.ufo", "--chars", "AB", "--candidates", "1", "--json")
    assert result.status == 3
    events = [json.loads(line) for line in result.out.splitlines()]
    failed = next(event for event in events if event.get("status") == "failed")
    assert (failed["char"], failed["code"]) == ("A", "crossing")
    assert "A could not be drawn: its contours crossed themselves in each of 9 tries" in failed["message"]
    font = ufoLib2.Font.open(tmp_path / "New.ufo")
    assert "B" in font
    assert "A" not in font


def test_a_reference_that_says_nothing_of_the_style_is_named(
    run: Run, begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = reference_style.directed

    def broken_for_o(contours: Contours) -> Contours:
        if bounds(contours) == bounds(o.contours):
            raise ZeroDivisionError
        return sound(contours)

    o = Drawing.of_source(open_source(begun)).outlines["o"]
    monkeypatch.setattr(reference_style, "directed", broken_for_o)
    said = run("generate", begun, "--out", "New.ufo", "--chars", "A", "--json")
    plan = next(event for event in map(json.loads, said.out.splitlines()) if event["event"] == "plan")
    note = "o cannot be measured, so it says nothing of the style (its outline is unsound)."
    assert note in plan["notes"]
    assert note in run("generate", begun, "--out", "Another.ufo", "--chars", "A").err
