"""One bad glyph never costs the others; a font that is wholly bad costs one sentence."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from fontTools.misc import plistlib
from fontTools.ttLib import TTFont
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tiny_font import save_binary, save_glyphs, save_ufo, save_ufo2, save_ufoz, tiny_font

from fonte_plugin.errors import SourceError
from fonte_plugin.workspace.source import Source, open_source

ALL = frozenset("Hoq.1ö")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])


def component(base: str) -> str:
    return f'<component base="{base}"/>'


DAMAGE: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "truncated": ("H_.glif", truncate, "invalid XML"),
    "empty": ("H_.glif", lambda glif: glif.write_bytes(b""), "invalid XML"),
    "missing": ("H_.glif", Path.unlink, "does not exist"),
    "a folder": ("H_.glif", lambda glif: (glif.unlink(), glif.mkdir()), "H_.glif"),
    "no number": ("H_.glif", lambda glif: edit(glif, 'x="50" y="700"', 'x="wide" y="700"'), "wide"),
    "not a number": ("H_.glif", lambda glif: edit(glif, 'x="50" y="700"', 'x="nan" y="700"'), "not a number"),
    "infinite": ("H_.glif", lambda glif: edit(glif, 'y="700"', 'y="1e999"'), "not a number"),
    "enormous": ("H_.glif", lambda glif: edit(glif, 'y="700"', 'y="1e30"'), "out of all proportion"),
    "infinite width": ("H_.glif", lambda glif: edit(glif, 'width="600"', 'width="inf"'), "advance width"),
    "unknown point": ("H_.glif", lambda glif: edit(glif, 'type="line"', 'type="lime"'), "lime"),
    "missing component": (
        "H_.glif", lambda glif: edit(glif, "<outline>", "<outline>" + component("gone")), "gone is missing"
    ),
    "component of itself": (
        "H_.glif", lambda glif: edit(glif, "<outline>", "<outline>" + component("H")), "H > H"
    ),
    "bad transformation": (
        "H_.glif",
        lambda glif: edit(glif, "<outline>", '<outline><component base="one" xScale="nan"/>'),
        "transformation of its component one",
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_one_damaged_glyph_is_named_and_the_others_are_read(damage, ufo):
    file_name, spoil, words = DAMAGE[damage]
    spoil(ufo / "glyphs" / file_name)
    source = open_source(ufo)
    assert source.drawn == ALL - {"H"}
    assert source.unreadable == {"H"}  # and so nothing else is drawn in its place
    assert source.names_by_char["H"] == "H"
    [problem] = source.problems
    assert str(problem).startswith("Glyph H of Tiny.ufo")
    assert words in str(problem)
    assert str(problem).count("\n") == 0
    assert problem.facts["glyph"] == "H"


def test_the_code_point_of_a_truncated_glyph_under_a_name_of_its_own_is_still_known(tmp_path):
    font = tiny_font()
    font.newGlyph("bigR").unicodes = [0x52]
    font["H"].drawPoints(font["bigR"].getPointPen())
    font.save(tmp_path / "Own.ufo")
    truncate(tmp_path / "Own.ufo" / "glyphs" / "bigR_.glif")
    source = open_source(tmp_path / "Own.ufo")
    assert source.unreadable == {"R"}
    assert source.drawn == ALL


def test_a_damaged_base_costs_what_is_built_on_it_alone(ufo):
    truncate(ufo / "glyphs" / "period.glif")
    source = open_source(ufo)
    assert source.unreadable == {".", "ö"}
    assert source.drawn == ALL - {".", "ö"}
    assert any("odieresis" in str(problem) and "period" in str(problem) for problem in source.problems)


def test_components_that_contain_each_other_are_named_in_their_circle(tmp_path):
    font = tiny_font()
    font["H"].getPen().addComponent("one", (1, 0, 0, 1, 0, 0))
    font["one"].getPen().addComponent("H", (1, 0, 0, 1, 0, 0))
    font.save(tmp_path / "Circle.ufo")
    source = open_source(tmp_path / "Circle.ufo")
    assert source.unreadable == {"H", "1"}
    assert "H > one > H" in str(source.problems[0])


def test_components_nested_to_billions_are_refused_at_once(tmp_path):
    font = tiny_font()
    base = "one"
    for level in range(31):
        glyph = font.newGlyph(f"level{level}")
        for _ in range(4):
            glyph.getPen().addComponent(base, (1, 0, 0, 1, 0, 0))
        base = glyph.name
    font[base].unicodes = [0x57]
    font.save(tmp_path / "Bomb.ufo")
    source = open_source(tmp_path / "Bomb.ufo")
    assert source.unreadable == {"W"}
    assert source.drawn == ALL


def test_components_nested_too_deep_are_refused_and_the_shallow_ones_read(tmp_path):
    font = tiny_font()
    base = "one"
    for level in range(2000):
        glyph = font.newGlyph(f"level{level:04}")
        glyph.getPen().addComponent(base, (1, 0, 0, 1, 0, 0))
        base = glyph.name
    font.save(tmp_path / "Deep.ufo")
    source = open_source(tmp_path / "Deep.ufo")
    assert source.drawn == ALL
    assert "level0000" in source.glyphs
    assert "deep" in str(next(p for p in source.problems if p.facts["glyph"] == "level1999"))


def test_a_bad_guideline_does_not_cost_the_outline(ufo):
    edit(ufo / "glyphs" / "H_.glif", "<outline>", '<guideline x="1" angle="720"/><outline>')
    source = open_source(ufo)
    assert source.problems == ()
    assert (source.drawn, source.width("H")) == (ALL, 600)


def test_a_damaged_truetype_glyph_costs_no_other(tmp_path):
    path = save_binary(tmp_path, "ttf")
    with TTFont(path) as font:
        start = font.reader.tables["glyf"].offset + font["loca"].locations[font.getGlyphID("H")]
    data = bytearray(path.read_bytes())
    data[start + 10 : start + 12] = b"\xff\xff"  # index of the last point of its only contour
    path.write_bytes(data)
    source = open_source(path)
    assert source.unreadable == {"H"}
    assert source.drawn == ALL - {"H"}


@pytest.mark.parametrize("save", [save_ufo2, save_ufoz])
def test_a_damaged_glyph_of_an_old_or_zipped_ufo_costs_no_other(save, tmp_path):
    path = save(tmp_path)
    if path.is_file():
        shutil.unpack_archive(path, tmp_path / "unzipped", "zip")
        truncate(next((tmp_path / "unzipped").rglob("H_.glif")))
        path = Path(shutil.make_archive(str(tmp_path / "Again"), "zip", tmp_path / "unzipped"))
    else:
        truncate(path / "glyphs" / "H_.glif")
    source = open_source(path)
    assert (source.unreadable, source.drawn) == ({"H"}, ALL - {"H"})


Make = Callable[[Path], Path]


def not_a_font(folder: Path) -> Path:
    path = folder / "letter.ttf"
    path.write_text("Dear designer")
    return path


def spoiled(spoil: Callable[[Path], object], save: Make = save_ufo) -> Make:
    def make(folder: Path) -> Path:
        path = save(folder)
        spoil(path)
        return path

    return make


def upm(value: object) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        info = plistlib.loads((path / "fontinfo.plist").read_bytes())
        info["unitsPerEm"] = value
        (path / "fontinfo.plist").write_bytes(plistlib.dumps(info))

    return spoil


def written(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


HOPELESS: dict[str, tuple[Make, str, str]] = {
    "no such path": (lambda folder: folder / "gone.ufo", "not-found", "does not exist"),
    "below a file": (lambda folder: not_a_font(folder) / "x.ufo", "not-a-font", "x.ufo"),
    "an empty folder": (lambda folder: folder, "not-a-font", "folder but not a UFO"),
    "no font": (not_a_font, "not-a-font", "not a font that Fonte knows"),
    "an empty file": (lambda folder: written(folder / "a.otf", ""), "not-a-font", "not a font that"),
    "broken metainfo": (spoiled(lambda ufo: truncate(ufo / "metainfo.plist")), "not-a-font", "not a UFO"),
    "from the future": (
        spoiled(lambda ufo: edit(ufo / "metainfo.plist", "<integer>3<", "<integer>9<")), "not-a-font", "9"
    ),
    "broken contents": (
        spoiled(lambda ufo: truncate(ufo / "glyphs" / "contents.plist")), "not-a-font", "not a UFO"
    ),
    "no contents": (
        spoiled(lambda ufo: (ufo / "glyphs" / "contents.plist").unlink()), "not-a-font", "contents"
    ),
    "contents that are a list": (
        spoiled(lambda ufo: (ufo / "glyphs" / "contents.plist").write_bytes(plistlib.dumps(["H"]))),
        "not-a-font", "contents",
    ),
    "no glyphs folder": (spoiled(lambda ufo: shutil.rmtree(ufo / "glyphs")), "not-a-font", "glyphs"),
    "broken fontinfo": (spoiled(lambda ufo: truncate(ufo / "fontinfo.plist")), "not-a-font", "fontinfo"),
    "no units": (spoiled(upm(0)), "upm", "units per em"),
    "negative units": (spoiled(upm(-1000)), "upm", "-1000"),
    "absurd units": (spoiled(upm(10_000_000)), "upm", "16 to 16384"),
    "units in words": (spoiled(upm("thousand")), "upm", "not a number"),
    "true units": (spoiled(upm(True)), "upm", "not a number"),
    "broken zip": (spoiled(truncate, save_ufoz), "not-a-font", "UFOZ"),
    "broken TTF": (spoiled(truncate, lambda folder: save_binary(folder, "ttf")), "not-a-font", "not a font"),
    "broken WOFF2": (
        spoiled(truncate, lambda folder: save_binary(folder, "woff2")), "not-a-font", "not a font"
    ),
    "broken Glyphs file": (spoiled(truncate, save_glyphs), "not-a-font", "Glyphs file"),
    "broken designspace": (
        lambda folder: written(folder / "a.designspace", "<designspace"), "not-a-font", "not a designspace"
    ),
    "designspace of nothing": (
        lambda folder: written(folder / "a.designspace", '<designspace format="5.0"><axes/></designspace>'),
        "master", "no default master",
    ),
    "designspace of what is gone": (
        lambda folder: written(
            folder / "a.designspace",
            '<designspace format="5.0"><sources><source filename="gone.ufo"/></sources></designspace>',
        ),
        "not-found", "gone.ufo",
    ),
}


@pytest.mark.parametrize("case", HOPELESS)
def test_a_hopeless_source_is_one_sentence_with_the_path_and_what_to_do(case, tmp_path):
    make, code, words = HOPELESS[case]
    path = make(tmp_path)
    with pytest.raises(SourceError) as caught:
        open_source(path)
    sentence = str(caught.value)
    assert words in sentence
    assert path.name in sentence
    assert caught.value.code == code
    assert "\n" not in sentence
    assert sentence.endswith(".")


def test_a_file_that_may_not_be_read_is_said_to_be_so(tmp_path, monkeypatch):
    path = save_binary(tmp_path, "ttf")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(Path, "open", refuse)  # a file mode would not stop an administrator
    with pytest.raises(SourceError, match=r"No permission to read .*Tiny\.ttf") as caught:
        open_source(path)
    assert caught.value.code == "permission"


# fuzzing ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("originals")
    savers = {
        "ufo": save_ufo, "ufo2": save_ufo2, "ufoz": save_ufoz, "glyphs": save_glyphs,
        "ttf": lambda at: save_binary(at, "ttf"), "otf": lambda at: save_binary(at, "otf"),
    }
    return {kind: save(folder) for kind, save in savers.items()}


def damaged(data: bytes, draw: st.DataObject) -> bytes:
    """The bytes cut short or with one of them changed."""
    at = draw.draw(st.integers(0, len(data) - 1), label="at")
    if draw.draw(st.booleans(), label="truncate"):
        return data[:at]
    flip = draw.draw(st.integers(1, 255), label="xor")
    return data[:at] + bytes([data[at] ^ flip]) + data[at + 1 :]


def opened(path: Path) -> Source | None:
    """The source, used in every way there is; None if it was refused. Any other exception is let through."""
    try:
        source = open_source(path)
    except SourceError as error:
        sentence = str(error)
    else:
        for char in source.drawn:
            source.outline(char)
        source.base_for_writing()
        return source
    assert path.name in sentence
    return None


FUZZ = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("kind", ["ufo", "ufo2"])
def test_damage_to_one_file_of_a_ufo_leaves_every_glyph_of_the_other_files_intact(kind, originals, tmp_path):
    original = originals[kind]
    whole = open_source(original)
    files = sorted(path.relative_to(original) for path in original.rglob("*") if path.is_file())
    built_on = {"o.glif": {"odieresis"}, "period.glif": {"odieresis"}}
    glyph_of = {file.name: name for name, file in contents(original).items()}

    @FUZZ
    @given(file=st.sampled_from(files), draw=st.data())
    def check(file: Path, draw: st.DataObject) -> None:
        copy = tmp_path / original.name
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(original, copy)
        (copy / file).write_bytes(damaged((copy / file).read_bytes(), draw))
        source = opened(copy)
        if file.suffix == ".glif":
            assert source is not None
            touched = {glyph_of[file.name]} | built_on.get(file.name, set())
            for name in set(whole.glyphs) - touched:
                assert source.glyphs[name] == whole.glyphs[name]
            assert {problem.facts["glyph"] for problem in source.problems} <= touched
        elif source is not None and file.name not in ("contents.plist", "metainfo.plist"):
            assert source.glyphs == whole.glyphs

    check()


def contents(ufo: Path) -> dict[str, Path]:
    names = plistlib.loads((ufo / "glyphs" / "contents.plist").read_bytes())
    return {name: Path(file) for name, file in names.items()}


@pytest.mark.parametrize("kind", ["ufoz", "ttf", "otf", "glyphs"])
def test_damage_to_a_font_in_one_file_is_a_source_or_a_sentence(kind, originals, tmp_path):
    data = originals[kind].read_bytes()
    path = tmp_path / originals[kind].name

    @settings(FUZZ, max_examples=25 if kind == "glyphs" else 120)
    @given(draw=st.data())
    def check(draw: st.DataObject) -> None:
        path.write_bytes(damaged(data, draw))
        opened(path)

    check()
