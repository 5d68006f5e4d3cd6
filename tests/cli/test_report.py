"""`fonte report` on fonts as designers have them: generated, edited, accepted, built, saved by others."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import ufoLib2
from fakes.command_line import Run

from fonte_export.provenance import LIB_KEY

SCHEMA = Path(__file__).parents[2] / "docs" / "schema" / "provenance.schema.json"


def tree(path: Path) -> dict[str, bytes]:
    return {str(file.relative_to(path)): file.read_bytes() for file in path.rglob("*") if file.is_file()}


@pytest.fixture
def completed(run: Run, begun: Path, tmp_path: Path) -> Path:
    """n o H drawn; A B C and accented letters generated; A moved by hand since, and B saved with rounded heights."""
    result = run("generate", begun, "--out", "New.ufo", "--chars", "A-Ca", "--accents", "latin1", "--seed", "7")
    assert result.status == 0, result.err
    font = ufoLib2.Font.open(tmp_path / "New.ufo")
    for point in font["A"].contours[0].points[:2]:
        point.x += 25
    font.save()
    return tmp_path / "New.ufo"


def report(run: Run, source: Path, *options: str | Path) -> tuple[dict[str, Any], str]:
    out = source.with_suffix(".report")
    result = run("report", source, *options)
    assert result.status == 0, result.err
    return json.loads((out / "provenance.json").read_text()), (out / "report.html").read_text()


def by_name(data: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {glyph["name"]: glyph for glyph in data["glyphs"]}


def test_every_glyph_is_told_as_drawn_generated_edited_or_built(run: Run, completed: Path) -> None:
    before = tree(completed)
    data, _ = report(run, completed)
    assert tree(completed) == before
    glyphs = by_name(data)
    makers = {name: glyphs[name]["maker"] for name in ("n", "H", "A", "B", "adieresis", "e")}
    assert makers == {
        "n": "drawn", "H": "drawn", "A": "edited", "B": "generated", "adieresis": "built", "e": "empty"
    }  # fmt: skip
    assert data["summary"]["edited"] == 1
    assert sum(data["summary"].values()) == data["font"]["glyphs"] == len(glyphs)


def test_how_a_glyph_came_about_and_how_far_it_moved_since_stands_in_the_data(run: Run, completed: Path) -> None:
    glyphs = by_name(report(run, completed)[0])
    edited = glyphs["A"]
    assert edited["moved"]["most"] == pytest.approx(25, abs=1)
    assert glyphs["B"]["moved"]["most"] == 0
    assert (edited["model"], edited["seed"], edited["references"]) == ("tiny 1", 7, "noH")
    assert len(edited["modelSha256"]) == 64
    assert edited["date"][:2] == "20"
    assert glyphs["adieresis"]["builtFrom"].startswith("U+0061")
    assert glyphs["n"]["moved"] is None


def test_the_data_follow_the_published_schema(run: Run, completed: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(SCHEMA.read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    data, _ = report(run, completed, "--describe")
    jsonschema.validate(data, schema)
    broken = {**data, "glyphs": [{**data["glyphs"][0], "maker": "somebody"}]}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, schema)


def test_the_schema_names_every_field_that_is_written(run: Run, completed: Path) -> None:
    schema = json.loads(SCHEMA.read_text())
    data, _ = report(run, completed)
    assert set(data) == set(schema["properties"])
    assert set(data["glyphs"][0]) == set(schema["$defs"]["glyph"]["properties"])
    for field in ("made", "font", "statements"):
        assert set(data[field]) == set(schema["properties"][field]["properties"])


def test_the_training_list_of_the_shipped_model_is_found_by_its_hash(run: Run, begun: Path, tmp_path: Path) -> None:
    from fonte_plugin.engine.store import find_model

    shipped = find_model().manifest
    font = ufoLib2.Font.open(begun)
    font["n"].lib[LIB_KEY] = {"model": "fonte 4", "sha256": shipped.sha256, "seed": 1}
    font.save(tmp_path / "Known.ufo")
    data, html = report(run, tmp_path / "Known.ufo")
    (model,) = data["models"]
    assert model["installed"]
    assert model["fonts"] == sum(one["fonts"] for one in model["training"]) == shipped.data["fonts"]
    assert len({one["family"] for one in model["training"]}) == model["families"] == shipped.data["families"]
    assert "openly licensed" in data["statements"]["googleFonts"]
    assert "abrilfatface" in html


def test_a_model_that_is_not_here_is_named_and_nothing_is_claimed_of_its_training(run: Run, completed: Path) -> None:
    data, html = report(run, completed)
    (model,) = data["models"]
    assert not model["installed"]
    assert model["training"] == []
    assert "not known" in data["statements"]["googleFonts"]
    assert "not on this machine" in html


class Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.found += [value or "" for name, value in attrs if name in ("src", "href", "xlink:href", "action")]
        if tag not in ("meta", "path", "br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("meta", "path", "br", "img"):
            assert self.open.pop() == tag


def test_the_page_needs_no_network_no_script_and_escapes_names(run: Run, completed: Path) -> None:
    font = ufoLib2.Font.open(completed)
    font.info.familyName = "<script>alert(1)</script>"
    font.save()
    _, html = report(run, completed)
    links = Links()
    links.feed(html)
    assert links.open == []
    assert [link for link in links.found if not link.startswith("data:")] == []
    assert "script" not in links.tags
    assert "&lt;script&gt;" in html


def test_the_description_is_there_on_request_alone(run: Run, completed: Path) -> None:
    data, html = report(run, completed)
    assert data["statements"]["description"] is None
    assert "name ID 10" not in html
    data, html = report(run, completed, "--describe", "--force")
    assert data["statements"]["description"].startswith("Completed with machine learning")
    assert "name ID 10" in html


def test_a_font_without_a_generated_glyph_is_said_to_have_none(run: Run, begun: Path) -> None:
    data, _ = report(run, begun)
    assert data["summary"]["drawn"] == 3
    assert data["models"] == []
    assert "No glyph of Begun Regular is marked" in data["statements"]["googleFonts"]


def test_an_existing_report_stays_unless_forced_and_so_does_what_lies_beside_it(run: Run, begun: Path) -> None:
    report(run, begun)
    folder = begun.with_suffix(".report")
    (folder / "mine.txt").write_text("mine")
    (folder / "report.html").write_text("mine too")
    again = run("report", begun)
    assert again.status == 2
    assert "already exists" in again.err
    assert (folder / "report.html").read_text() == "mine too"
    assert run("report", begun, "--force").status == 0
    assert (folder / "mine.txt").read_text() == "mine"


def test_what_the_window_knows_of_accepting_and_editing_is_told(run: Run, begun: Path, tmp_path: Path) -> None:
    assert run("generate", begun, "--out", "New.ufo", "--chars", "AB").status == 0
    font = ufoLib2.Font.open(tmp_path / "New.ufo")
    font["A"].lib[LIB_KEY]["status"] = "accepted"
    font.save()
    glyphs = by_name(report(run, tmp_path / "New.ufo")[0])
    assert (glyphs["A"]["maker"], glyphs["B"]["maker"]) == ("accepted", "generated")


def test_the_comment_that_fontforge_keeps_is_understood(run: Run, begun: Path, tmp_path: Path) -> None:
    font = ufoLib2.Font.open(begun)
    font[
        "n"
    ].note = "mine\nDrawn by Fonte: Fonte 0.1.0, model fonte 4, seed 3, temperature 0.5, style sans-serif, after o H"
    font.save(tmp_path / "Forged.ufo")
    glyph = by_name(report(run, tmp_path / "Forged.ufo")[0])["n"]
    assert (glyph["maker"], glyph["model"], glyph["seed"], glyph["references"]) == ("generated", "fonte 4", 3, "o H")


def test_generated_glyphs_are_compared_with_the_training_fonts(run: Run, begun: Path, tmp_path: Path) -> None:
    assert run("generate", begun, "--out", "New.ufo", "--chars", "A-L").status == 0
    data, html = report(run, tmp_path / "New.ufo")
    glyphs = by_name(data)
    assert data["nearest"]["model"] == "fonte 4"
    assert data["nearest"]["families"] == 1180
    assert data["nearest"]["generated"]["characters"] == 11  # H is drawn
    assert data["nearest"]["drawn"] is None, "three letters are too few"
    for name in "ABC":
        nearest = glyphs[name]["nearest"]
        assert 0 <= nearest["share"] <= 1
        distances = [one["distance"] for one in nearest["families"]]
        assert distances == sorted(distances)
        assert len({one["family"] for one in nearest["families"]}) == 3
    assert glyphs["n"]["nearest"] is None
    assert "Nearest training fonts" in html
    assert html.count("data:image/png;base64,") == 22


def test_a_damaged_glyph_is_told_and_costs_no_other(run: Run, completed: Path) -> None:
    (completed / "glyphs" / "n.glif").write_text("<glyph")
    result = run("report", completed)
    assert result.status == 3
    data = json.loads((completed.with_suffix(".report") / "provenance.json").read_text())
    assert by_name(data)["n"]["maker"] == "unreadable"
    assert by_name(data)["A"]["maker"] == "edited"


def test_a_lib_that_somebody_filled_with_anything_is_no_fault(run: Run, begun: Path, tmp_path: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    font = ufoLib2.Font.open(begun)
    font["n"].lib[LIB_KEY] = {"model": 5, "seed": "x", "score": [1], "drawn": "M nowhere", "references": {"a": 1}}
    font["o"].lib[LIB_KEY] = "ours"
    font.save(tmp_path / "Odd.ufo")
    data, _ = report(run, tmp_path / "Odd.ufo")
    jsonschema.validate(data, json.loads(SCHEMA.read_text()))
    assert by_name(data)["o"]["maker"] == "drawn"


def test_a_font_without_marks_is_reported_as_one_that_does_not_tell(run: Run, begun: Path, tmp_path: Path) -> None:
    result = run("generate", begun, "--out", "New.ufo", "--chars", "A-C", "--unmarked", "--ttf", "New.ttf")
    assert result.status == 0, result.err
    assert "As asked, nothing in the font tells its generated glyphs from drawn ones" in result.out + result.err
    data, page = report(run, tmp_path / "New.ufo", "--describe")
    pytest.importorskip("jsonschema").validate(data, json.loads(SCHEMA.read_text()))
    assert data["font"]["unmarked"] is True
    assert {glyph["maker"] for glyph in data["glyphs"] if glyph["name"] in "ABC"} == {"drawn"}
    assert any("org.fonte.unmarked" in note for note in data["notes"])
    for statement in data["statements"].values():
        assert "made with fonte" in statement.lower()
        assert "not recorded" in statement
    assert "Marks are switched off for this font" in page


def test_proposals_in_a_layer_cannot_be_unmarked(run: Run, begun: Path) -> None:
    before = tree(begun)
    result = run("generate", begun, "--layer", "--unmarked")
    assert result.status == 2
    assert "can be told from yours" in result.sentence
    assert tree(begun) == before
